# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the provider is asked, and how late a change is seen, against a till that asks every two seconds."""

from harness.bench import Bench, Row, Side, at_most

BENCH = Bench(
    name="polls",
    sides={
        "taabia": Side(["{program[bench_polls]}", "taabia", "{quick}"]),
        "fixed": Side(["{program[bench_polls]}", "fixed", "{quick}"]),
        "rush": Side(["{program[bench_polls]}", "rush", "{quick}"]),
    },
    rows=[
        Row("Polls for each settled sale", "taabia", "polls_per_sale", "", "fixed",
            against="asking every 2 s", bound=at_most(1)),
        Row("A change is seen so late, half of the sales", "taabia", "late_median_s", "s", "fixed",
            against="asking every 2 s"),
        Row("... 95 of 100 sales", "taabia", "late_p95_s", "s", "fixed", against="asking every 2 s"),
        Row("Requests a second with 500 pending, busiest minute", "rush", "requests_per_s", "", bound=at_most(1),
            every_run=True),
    ],
)
