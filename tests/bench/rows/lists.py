# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of 500 recharges at once, over HTTP to the sandbox, against the same one by one."""

from harness.bench import Bench, Row, Side

BENCH = Bench(
    name="lists",
    sides={
        "list": Side(["{program[bench_bulk]}", "list", "{quick}"]),
        "single": Side(["{program[bench_bulk]}", "single", "{quick}"]),
    },
    rows=[Row("500 lines in bulk, the last answer on the disk", "list", "ms", "ms", "single", against="one by one")],
)
