#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""makeicon.py ICO PNG...: one Windows icon of several square pictures, which are kept as PNG inside it."""
import struct
import sys


def side(png: bytes) -> int:
    width, height = struct.unpack(">II", png[16:24])
    if png[:8] != b"\x89PNG\r\n\x1a\n" or width != height or width > 256:
        raise SystemExit("makeicon.py: pictures must be square PNG files of at most 256 pixels")
    return width


def icon(pictures: list[bytes]) -> bytes:
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for png in pictures:
        edge = side(png) % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + entries + b"".join(pictures)


if len(sys.argv) < 3:
    raise SystemExit(__doc__)
contents = []
for path in sys.argv[2:]:
    with open(path, "rb") as file:
        contents.append(file.read())
with open(sys.argv[1], "wb") as file:
    file.write(icon(contents))
