# SPDX-License-Identifier: GPL-3.0-or-later
"""What things cost as the ledger grows from 1,000 to 1,000,000 sales, and the README's picture of it."""

import json
import os
import statistics
import subprocess

from harness.bench import Bench, Row, Side
from harness.place import SOURCE

SIZES = [1_000, 10_000, 100_000, 1_000_000]
COSTS = {
    "sale_ms": "a sale, durable three times",
    "report_ever_ms": "report of all time",
    "report_month_ms": "report of a month",
    "part_ms": "history, part of a number",
    "sort_ms": "history, sorted by number",
    "day_ms": "history, a day",
    "first_ms": "history, first page",
}


def draw(told: dict, tree) -> None:
    """Into resources/screenshots, for the README."""
    series = [{"name": name, "points": [[size, statistics.median(run[figure] for run in told[str(size)])]
                                        for size in SIZES]} for figure, name in COSTS.items()]
    plot = json.dumps({"x": "sales in the ledger", "y": "milliseconds", "series": series})
    program = next(path for path in tree.rglob("growthplot") if path.is_file())
    for look in ("light", "dark"):
        subprocess.run([program, look, SOURCE / f"resources/screenshots/growth-{look}.png"], input=plot, text=True,
                       check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})


def at(size: int) -> Side:
    # The second program draws the picture; it is named here so that it is built.
    return Side(["{program[bench_growth]}", f"{{fill[{size}]}}", "{scratch}"],
                environment={"TAABIA_GROWTHPLOT": "{program[growthplot]}"})


BENCH = Bench(
    name="growth",
    sides={str(size): at(size) for size in SIZES},
    rows=[Row(f"At 1,000,000 sales: {what}", "1000000", figure, "ms", "1000", against="at 1,000")
          for figure, what in COSTS.items()],
    after=draw,
)
