# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to the first frame that shows a digit typed into the Sell page, and the memory a second later."""

from harness.bench import Bench, Row, Side, at_most
from harness.place import CLIENT_CODE, KEY

LAUNCH = ["{program[bench_launch]}", "{program[startprobe]}"]


def till(fill: str) -> Side:
    command = LAUNCH + ["{program[taabia]}", "--server", "{sandbox}", "--client-code", CLIENT_CODE, "--data-dir", fill]
    return Side(command, environment={"TAABIA_API_KEY": KEY}, seconds=60)


HELLO = "a Qt Widgets window with one line edit"

BENCH = Bench(
    name="start",
    display=True,
    rounds=9,
    sides={
        "million": till("{fill[1000000]}"),
        "empty": till("{fill[0]}"),
        "hello": Side(LAUNCH + ["{program[bench_hello]}"], seconds=60),
    },
    rows=[
        Row("Start to a usable Sell page, 1,000,000 sales", "million", "start_ms", "ms", "empty",
            against="the same without a sale", bound=at_most(1.1)),
        Row("The same", "million", "start_ms", "ms", "hello", against=HELLO, bound=at_most(6)),
        Row("Memory then (PSS)", "million", "pss_mb", "MB", "hello", against=HELLO, bound=at_most(3)),
        Row("... resident (RSS)", "million", "rss_mb", "MB", "hello", against=HELLO, bound=at_most(3)),
    ],
)
