# SPDX-License-Identifier: GPL-3.0-or-later
"""The owner's reports at a million sales, against the same sums by plain SQL, which are held to be equal."""

from harness.bench import Bench, Row, Side, at_most

REPORTS = {"day_ms": "a day", "month_ms": "a month", "year_ms": "a year", "ever_ms": "all time"}

BENCH = Bench(
    name="reports",
    sides={
        "taabia": Side(["{program[bench_reports]}", "{fill[1000000]}"]),
        "shell": Side(["python3", "-B", "{source}/reports.py", "{program[bench_reports]}", "{fill[1000000]}"],
                      needs=["sqlite3"]),
    },
    rows=[Row(f"Report of {what}, 1,000,000 sales", "taabia", figure, "ms", "shell", against="plain SQL in sqlite3",
              bound=at_most(1)) for figure, what in REPORTS.items()],
)
