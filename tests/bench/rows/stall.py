# SPDX-License-Identifier: GPL-3.0-or-later
"""The longest turn of the UI thread in a day's work on a slow disk and a dead line."""

from harness.bench import Bench, Row, Side, at_most

BENCH = Bench(
    name="stall",
    display=True,
    sides={"taabia": Side(["{program[bench_stall]}", "{quick}"], seconds=240)},
    rows=[
        Row("Longest stall of the window in a day's work, every fsync 300 ms, the server hanging (the worst run counts)",
            "taabia", "stall_ms", "ms", bound=at_most(16), every_run=True),
    ],
)
