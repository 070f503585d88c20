#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures rows and writes table, JSON and README. ./run prepares what it needs; see README.md."""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import json
import os
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from harness import figures, machine, runner  # noqa: E402
from harness.bench import Bench  # noqa: E402
from harness.place import SOURCE, Place  # noqa: E402

LEAST_ROUNDS = 5
QUICK_ROUNDS = 2


def benches() -> dict[str, Bench]:
    found = {}
    for file in sorted((HERE / "rows").glob("*.py")):
        spec = importlib.util.spec_from_file_location(file.stem, file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        assert module.BENCH.name == file.stem, f"{file.name} calls itself {module.BENCH.name}"
        found[file.stem] = module.BENCH
    return found


def arguments(names: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests/bench/run", description=__doc__)
    parser.add_argument("--only", action="append", choices=names, metavar="NAME",
                        help=f"one of {', '.join(names)}; the others' figures stay as they were")
    parser.add_argument("--quick", action="store_true", help="does it work? Small ledgers, few rounds: no figures")
    parser.add_argument("--rounds", type=int, default=0, help="more than five of them")
    parser.add_argument("--build", type=pathlib.Path, default=SOURCE / "build/bench", help="the built tree")
    parser.add_argument("--no-build", action="store_true", help="take the programs as they are there")
    parser.add_argument("--readme", type=pathlib.Path, default=SOURCE / "README.md", help="where the table goes")
    return parser.parse_args()


def merged(file: pathlib.Path, now: dict) -> dict:
    """What was measured before on the same machine stays, bench by bench."""
    before = json.loads(file.read_text()) if file.exists() else {}
    kept = before.get("benches", {}) if before.get("machine", {}).get("cpu") == now["machine"]["cpu"] else {}
    return now | {"benches": kept | now["benches"]}


def rows_in_order(results: dict, known: dict[str, Bench]) -> list[dict]:
    return [row for name in known for row in results["benches"].get(name, {}).get("rows", [])]


def main() -> int:
    known = benches()
    wanted = arguments(list(known))
    chosen = [known[name] for name in wanted.only or known]
    if any(bench.display for bench in chosen) and not os.environ.get("DISPLAY"):
        print("there is no X server: start ./run, which brings one", file=sys.stderr)
        return 2
    place = Place(wanted.build.resolve(), not wanted.no_build, wanted.quick)
    results = {
        "when": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "machine": machine.description(place.tree),
        "quick": wanted.quick,
        "benches": {},
    }
    try:
        for bench in chosen:
            rounds = QUICK_ROUNDS if wanted.quick else max(LEAST_ROUNDS, bench.rounds, wanted.rounds)
            told = runner.measure(bench, place, rounds)
            results["benches"][bench.name] = {
                "when": results["when"], "rows": figures.rows_of(bench, told), "runs": told}
            if bench.after and not wanted.quick:
                bench.after(told, place.tree)
    except runner.Failed as why:
        print(why, file=sys.stderr)
        return 1
    finally:
        place.close()

    file = place.tree / ("quick.json" if wanted.quick else "results.json")
    if not wanted.quick:
        results = merged(file, results)
    file.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    rows = rows_in_order(results, known)
    print(figures.plain(rows))
    print(f"\n{machine.sentence(results['machine'])}\n{file}")
    if wanted.quick:
        print("Quick: this only shows that it works.")
        return 0
    table = figures.markdown(rows) + "\n\n" + machine.sentence(results["machine"])
    wanted.readme.write_text(figures.put_between_markers(wanted.readme.read_text(), table))
    return 0 if all(row.get("holds", True) for row in rows) else 3


if __name__ == "__main__":
    sys.exit(main())
