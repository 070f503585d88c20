#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds to a Cairo font file the spaces and direction marks that Taabia's numbers are made of.

Cairo has no U+202F (the thin gap in "1 234,50") and no isolates. Without them the toolkit borrows the glyph from
whatever font the PC has: another width on each machine, another line height in each label that holds a number, and a
tofu box where no font has it. Only empty glyphs are added; every existing outline and rule stays as it is.

    ./add-spaces.py Cairo-Regular.ttf...        (needs the fonttools package; the files are changed in place)
"""
import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

GAPS = {0x202F: 0.16, 0x2009: 0.18}  # share of an em
MARKS = [0x061C, 0x200C, 0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]  # no width


def add_spaces(path: str) -> None:
    font = TTFont(path)
    em = font["head"].unitsPerEm
    present = font.getBestCmap()
    widths = {code: round(em * share) for code, share in GAPS.items()} | {code: 0 for code in MARKS}
    for code, width in widths.items():
        if code in present:
            continue
        name = f"uni{code:04X}"
        font.setGlyphOrder(font.getGlyphOrder() + [name])
        font["glyf"][name] = Glyph()
        font["hmtx"][name] = (width, 0)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.save(path)


for argument in sys.argv[1:]:
    add_spaces(argument)
