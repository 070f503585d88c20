#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""browser.py PROBE FOLDER: pages of the table sale in sqlitebrowser, in milliseconds of the query that its window waits
for, told by browserprobe.cpp from within it.

It is started with a project file that names the filter and the order, as its user would have saved one, and told to
fetch as many rows at a time as Taabia does, where its own setting is 50,000. Before it can scroll it counts all rows
that match, on another thread: that is left out here. Nothing but a hand leads to the far end, so that is not asked."""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time
from xml.sax.saxutils import quoteattr

ROWS = 100
PATIENCE_S = 10
STARTS = 12  # one in three ends in its own question whether to abort reading the table before
PROJECT = """<?xml version="1.0" encoding="UTF-8"?><sqlb_project><db path={path} readonly="1" foreign_keys="1"
case_sensitive_like="0" temp_store="0" wal_autocheckpoint="1000" synchronous="2"/><attached/><window><main_tabs
open="structure browser pragmas query" current="1"/></window><tab_browse><current_table name="4,4:mainsale"/>
<default_encoding codec=""/><browse_table_settings><table schema="main" name="sale" show_row_id="0" encoding=""
plot_x_axis="" unlock_view_pk="_rowid_"><sort><column index="{sort}" mode="{mode}"/></sort><column_widths/>
<filter_values>{filter}</filter_values><conditional_formats/><row_id_formats/><display_formats/><hidden_columns/>
<plot_y_axes/><global_filter/></table></browse_table_settings></tab_browse></sqlb_project>"""


class Browser:
    def __init__(self, probe: str, ledger: pathlib.Path):
        self._probe = probe
        self._ledger = ledger
        self._here = pathlib.Path.cwd()
        with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as plain:
            self._plain = plain
            self._columns = ["_rowid_"] + [row[1] for row in plain.execute("PRAGMA table_info(sale)")]

    def ask(self, sql: str) -> list:
        return [row[0] for row in self._plain.execute(sql)]

    def page(self, where: str = "", typed: tuple[str, str] | None = None, order: str = "id DESC") -> float:
        column, _, down = order.partition(" ")
        entered = ""
        if typed:
            entered = f'<column index="{self._columns.index(typed[0])}" value={quoteattr(typed[1])}/>'
        project = self._here / "page.sqbpro"
        project.write_text(PROJECT.format(path=quoteattr(str(self._ledger)), sort=self._columns.index(column),
                                          mode=1 if down else 0, filter=entered))
        sql = f"SELECT id FROM sale {where} ORDER BY {order} LIMIT 13"
        return self._first_page(project, " ".join(map(str, self.ask(sql))))

    def _first_page(self, project: pathlib.Path, expected: str) -> float:
        for _ in range(STARTS):
            told = self._start(project)
            if told:
                ms, ids = told
                if ids != expected:
                    sys.exit(f"another page than plain SQL's: {ids} for {expected}")
                return ms
        sys.exit(f"sqlitebrowser was started {STARTS} times and never asked anything of the table")

    def _start(self, project: pathlib.Path) -> tuple[float, str] | None:
        queries = self._here / "queries"
        queries.unlink(missing_ok=True)
        running = subprocess.Popen(
            ["sqlitebrowser", "-o", f"db/prefetchsize={ROWS}", str(project)],
            env=os.environ | {"LD_PRELOAD": self._probe, "TAABIA_BENCH_QUERIES": str(queries), "HOME": str(self._here)},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(PATIENCE_S * 20):
                for line in queries.read_text().splitlines() if queries.exists() else []:
                    ms, _, ids, asked = (line.split("\t") + [""] * 4)[:4]
                    if '"main"."sale"' in asked and "LIMIT" in asked and "COUNT(" not in asked:
                        return float(ms), ids.strip()
                time.sleep(0.05)
            return None
        finally:
            running.kill()
            running.wait()


def main() -> None:
    browser = Browser(sys.argv[1], pathlib.Path(sys.argv[2]) / "ledger.sqlite")
    newest = browser.ask("SELECT max(id) FROM sale")[0]
    part = browser.ask(f"SELECT substr(phone, 4, 5) FROM sale WHERE id = {newest // 2}")[0]
    day = browser.ask(f"SELECT day FROM sale WHERE id = {newest // 2}")[0]
    print(json.dumps({
        "first_ms": browser.page(),
        "part_ms": browser.page(f"WHERE phone LIKE '%{part}%'", ("phone", part)),
        "day_ms": browser.page(f"WHERE day = {day}", ("day", f"={day}")),
        "state_ms": browser.page("WHERE state = 6", ("state", "=6")),
        "sort_ms": browser.page(order="phone"),
    }))


main()
