#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""makebanner.py BMP PNG COLOUR: the picture beside the last page of the set-up program: the icon on the till's colour."""
import struct
import sys
import zlib

WIDTH, HEIGHT, TOP = 164, 314, 60  # what NSIS' page leaves room for


def pixels(png):
    """Rows of (red, green, blue, alpha) of a picture as rsvg-convert writes it: 8 bits, no interlacing."""
    width, height, depth, kind, *_, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    if (depth, kind, interlaced) != (8, 6, 0):
        raise SystemExit("makebanner.py: only RGBA of 8 bits without interlacing")
    data, place = b"", 8
    while place < len(png):
        length, name = struct.unpack(">I4s", png[place:place + 8])
        if name == b"IDAT":
            data += png[place + 8:place + 8 + length]
        place += length + 12
    data, rows, above = zlib.decompress(data), [], bytes(4 * width)
    for y in range(height):
        start = y * (4 * width + 1)
        above = unfiltered(data[start], bytearray(data[start + 1:start + 1 + 4 * width]), above)
        rows.append([tuple(above[x:x + 4]) for x in range(0, 4 * width, 4)])
    return rows


def unfiltered(kind, row, above):
    for i, value in enumerate(row):
        left, up, corner = (row[i - 4], above[i], above[i - 4]) if i >= 4 else (0, above[i], 0)
        nearest = min((left, up, corner), key=lambda side: abs(left + up - corner - side))
        row[i] = (value + (0, left, up, (left + up) // 2, nearest)[kind]) % 256
    return bytes(row)


def bitmap(icon, ground):
    picture = [[ground] * WIDTH for _ in range(HEIGHT)]
    edge = (WIDTH - len(icon)) // 2
    for y, row in enumerate(icon):
        for x, (*colour, alpha) in enumerate(row):
            picture[TOP + y][edge + x] = tuple((c * alpha + g * (255 - alpha)) // 255 for c, g in zip(colour, ground))
    gap = bytes(-3 * WIDTH % 4)
    body = b"".join(b"".join(bytes(dot[::-1]) for dot in row) + gap for row in reversed(picture))
    return (b"BM" + struct.pack("<IHHI", 54 + len(body), 0, 0, 54)
            + struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 24, 0, len(body), 2835, 2835, 0, 0) + body)


target, source, colour = sys.argv[1:]
with open(source, "rb") as file:
    drawn = pixels(file.read())
with open(target, "wb") as file:
    file.write(bitmap(drawn, tuple(bytes.fromhex(colour))))
