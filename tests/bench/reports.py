#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reports.py BENCH_REPORTS FOLDER: the same reports by plain SQL in the sqlite3 shell, in milliseconds of its own timer.

The days are found by the index of time, as a person with the shell would; every sum of a report is asked for, and what
comes out is held line by line against what BENCH_REPORTS says of the same days."""

import datetime
import json
import re
import statistics
import subprocess
import sys

RANGES = {
    "day_ms": (20260130, 20260130),
    "month_ms": (20251201, 20251231),
    "year_ms": (20250101, 20251231),
    "ever_ms": (20000101, 20261231),
}
RUNS = 3
SUMS = ("count(*), sum(face_value), sum(billed IS NOT NULL), sum(iif(billed IS NULL, 0, face_value)), "
        "sum(coalesce(billed, 0)), sum(coalesce(billed > face_value, 0)), sum(max(coalesce(billed - face_value, 0), 0))")
DIMENSIONS = {"operator": "operator", "promo": "promo", "amount": "face_value", "clerk": "clerk", "hour": "hour",
              "day": "day"}


def ms_of(day: int, past: int) -> int:
    """When a day begins in Morocco, an hour ahead of UTC but in Ramadan: none of these lies in it."""
    date = datetime.datetime.strptime(str(day), "%Y%m%d").replace(tzinfo=datetime.timezone.utc)
    return int((date + datetime.timedelta(days=past, hours=-1)).timestamp() * 1000)


def report(first: int, last: int) -> str:
    within = f"created_utc >= {ms_of(first, 0)} AND created_utc < {ms_of(last, 1)}"
    parts = [f"SELECT 'outcome', sale_state.outcome, {SUMS} FROM sale JOIN sale_state ON sale_state.number = state "
             f"WHERE {within} GROUP BY 2"]
    parts += [f"SELECT '{name}', {column}, {SUMS} FROM sale WHERE {within} AND state = 4 GROUP BY 2"
              for name, column in DIMENSIONS.items()]
    return " UNION ALL ".join(parts) + ";"


def main() -> None:
    product, folder = sys.argv[1:]
    figures = {}
    for name, (first, last) in RANGES.items():
        script = ".timer on\n" + f"{report(first, last)}\n" * RUNS
        told = subprocess.run(["sqlite3", "-readonly", "-batch", f"{folder}/ledger.sqlite"], input=script, text=True,
                              capture_output=True, check=True).stdout.splitlines()
        times = [float(found.group(1)) * 1000 for line in told if (found := re.match(r"Run Time: real ([\d.]+)", line))]
        lines = sorted({line for line in told if not line.startswith("Run Time")})
        mine = subprocess.run([product, folder, str(first), str(last)], text=True, capture_output=True,
                              check=True).stdout.splitlines()
        if lines != sorted(mine) or not lines:
            sys.exit(f"{first} to {last}: the report is not what plain SQL says:\n"
                     + "\n".join(sorted(set(lines) ^ set(mine))))
        figures[name] = statistics.median(times)
    print(json.dumps(figures))


main()
