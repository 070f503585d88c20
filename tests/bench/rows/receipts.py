# SPDX-License-Identifier: GPL-3.0-or-later
"""A receipt in French and Arabic, from the sale's facts to the bytes for the printer."""

from harness.bench import Bench, Row, Side

BENCH = Bench(
    name="receipts",
    display=True,
    sides={
        "taabia": Side(["{program[bench_receipts]}", "taabia"]),
        "document": Side(["{program[bench_receipts]}", "document"]),
    },
    rows=[Row(f"A receipt to ESC/POS, {what}", "taabia", figure, "ms", "document",
              against="its lines by QTextDocument") for figure, what in
          {"roll58_ms": "58 mm", "roll80_ms": "80 mm"}.items()],
)
