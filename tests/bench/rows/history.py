# SPDX-License-Identifier: GPL-3.0-or-later
"""One page of the history at a million sales: of the database, and of the UI thread that shows it."""

from harness.bench import Bench, Row, Side, at_most

MODEL = "QSqlTableModel"
BROWSER = "sqlitebrowser 3.12"
PAGES = {
    "first_ms": "first page",
    "end_ms": "page at the far end",
    "part_ms": "filter by part of a number",
    "day_ms": "filter by day",
    "state_ms": "filter by state",
    "sort_ms": "sorted by number",
}


def pages(peer: str, against: str, figures) -> list[Row]:
    return [Row(f"History, {PAGES[figure]}", "taabia", figure, "ms", peer, against=against) for figure in figures]


BENCH = Bench(
    name="history",
    display=True,
    sides={
        "taabia": Side(["{program[bench_pages]}", "taabia", "{fill[1000000]}"]),
        "model": Side(["{program[bench_pages]}", "tablemodel", "{fill[1000000]}"]),
        "browser": Side(["python3", "-B", "{source}/browser.py", "{program[browserprobe]}", "{fill[1000000]}"],
                        needs=["sqlitebrowser"]),
        "window": Side(["{program[bench_history]}", "{fill[1000000]}"]),
    },
    rows=[
        *[Row(f"History at 1,000,000 sales, {what}: database", "taabia", figure, "ms", bound=at_most(1))
          for figure, what in PAGES.items()],
        *pages("model", MODEL, PAGES),
        *pages("browser", BROWSER, [figure for figure in PAGES if figure != "end_ms"]),
        *[Row(f"History at 1,000,000 sales, {what}: longest turn of the UI thread", "window", figure, "ms",
              bound=at_most(16)) for figure, what in PAGES.items()],
    ],
)
