# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file of rows/ is made of: see ../README.md."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Sequence


@dataclass(frozen=True)
class Bound:
    """What a ratio, or a figure without a peer, has to keep to."""

    limit: float
    is_most: bool

    def holds(self, value: float) -> bool:
        return value <= self.limit if self.is_most else value >= self.limit

    def __str__(self) -> str:
        return f"{'≤' if self.is_most else '≥'} {self.limit:g}"


def at_most(limit: float) -> Bound:
    return Bound(limit, True)


def at_least(limit: float) -> Bound:
    return Bound(limit, False)


@dataclass(frozen=True)
class Side:
    """A program under measurement. One run of it prints one JSON object of figures on its last line."""

    command: Sequence[str]  # with {program[...]}, {fill[...]}, {scratch}, {sandbox}, {quick}; empty words fall out
    environment: dict[str, str] = field(default_factory=dict)  # the same may stand in the values
    needs: Sequence[str] = ()  # programs of the system; where one is missing its rows say so instead of a figure
    seconds: int = 300  # then it is ended, and has failed


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str  # what is measured, for people
    of: str  # the product's side
    figure: str  # which of its figures
    unit: str  # "ms", "MB", "sales/s", "" ...
    peer: str | None = None  # the side that it is held against; None: the bound is the figure's own
    peer_figure: str | None = None  # if it is named otherwise there
    against: str = ""  # what the peer is, for people
    bound: Bound | None = None  # of the ratio, or of the median where there is no peer; None: a figure to know
    every_run: bool = False  # without a peer: the worst run is held against the bound, not the median


@dataclass(frozen=True)
class Bench:
    name: str  # what --only takes; the name of its file
    sides: dict[str, Side]
    rows: Sequence[Row]
    display: bool = False  # needs an X server
    rounds: int = 5  # never fewer than five, but with --quick
    after: Callable[["object", "object"], None] | None = None  # (results, folder): a picture, say
