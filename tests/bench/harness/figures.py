# SPDX-License-Identifier: GPL-3.0-or-later
"""From the figures of all rounds to lines of a table. Pure."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass

from .bench import Bench, Row


@dataclass(frozen=True)
class Spread:
    least: float
    median: float
    most: float
    runs: int

    @staticmethod
    def of(values: list[float]) -> "Spread":
        return Spread(min(values), statistics.median(values), max(values), len(values))


class Missing(Exception):
    """Why there is no figure."""


def _values(rounds: dict, side: str, figure: str) -> list[float]:
    runs = rounds[side]
    if isinstance(runs, str):
        raise Missing(runs)
    try:
        return [float(run[figure]) for run in runs]
    except KeyError:
        raise Missing(f"{side} printed no {figure}") from None


def judged(row: Row, rounds: dict) -> dict:
    """The row as it goes into results.json. \\a rounds: by side the figures of each run, or why there are none."""
    told = {"what": row.what, "unit": row.unit, "against": row.against}
    if row.bound:
        told["bound"] = str(row.bound)
    try:
        product = Spread.of(_values(rounds, row.of, row.figure))
        told["product"] = asdict(product)
        value = product.most if row.every_run and (not row.bound or row.bound.is_most) else product.median
        if row.every_run and row.bound and not row.bound.is_most:
            value = product.least
        if row.peer:
            peer = Spread.of(_values(rounds, row.peer, row.peer_figure or row.figure))
            told["peer"] = asdict(peer)
            if peer.median == 0:
                raise Missing("the peer's figure is zero")
            value = told["ratio"] = product.median / peer.median
        if row.bound:
            told["holds"] = row.bound.holds(value)
    except Missing as why:
        told["missing"] = str(why)
    return told


def rows_of(bench: Bench, rounds: dict) -> list[dict]:
    return [judged(row, rounds) for row in bench.rows]


# ---------------------------------------------------------------- for people


def number(value: float) -> str:
    """Three digits that matter, and never an exponent: 0.0412, 3.07, 41.2, 1,250."""
    if value == 0:
        return "0"
    size = abs(value)
    if size >= 100:
        return f"{value:,.0f}"
    digits = 1 if size >= 10 else 2 if size >= 1 else 3 if size >= 0.1 else 4
    return f"{value:.{digits}f}"


def spread(told: dict | None, unit: str) -> str:
    if not told:
        return ""
    figures = f"{number(told['least'])} / **{number(told['median'])}** / {number(told['most'])}"
    return f"{figures} {unit}".strip()


def line(row: dict) -> list[str]:
    if "missing" in row:
        return [row["what"], row["missing"], row["against"], "", row.get("bound", ""), "not measured"]
    against = f"{spread(row.get('peer'), row['unit'])} {row['against']}".strip()
    ratio = f"{row['ratio']:.2f} x" if "ratio" in row else ""
    bound = row.get("bound", "")
    if bound:
        bound += " x" if ratio else f" {row['unit']}"
    verdict = {True: "yes", False: "**no**", None: ""}[row.get("holds")]
    return [row["what"], spread(row["product"], row["unit"]), against, ratio, bound.strip(), verdict]


HEAD = ["what", "Taabia (least / **median** / most)", "peer", "ratio", "bound", "holds"]


def markdown(rows: list[dict]) -> str:
    lines = [HEAD, ["---"] * len(HEAD)] + [line(row) for row in rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def plain(rows: list[dict]) -> str:
    table = [[cell.replace("**", "") for cell in cells] for cells in [HEAD] + [line(row) for row in rows]]
    widths = [max(len(cells[column]) for cells in table) for column in range(len(HEAD))]
    return "\n".join("  ".join(c.ljust(w) for c, w in zip(cells, widths)).rstrip() for cells in table)


BEGIN = "<!-- benchmark: what follows is written by tests/bench/run -->"
END = "<!-- benchmark: end -->"


def put_between_markers(text: str, table: str) -> str:
    """The README with its table replaced. Raises ValueError unless each marker stands there once, in order."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError("the two markers of the benchmark do not stand there once each, in order")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"
