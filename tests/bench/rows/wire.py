# SPDX-License-Identifier: GPL-3.0-or-later
"""What the till adds to the two durable commits and the POST that every sale has to have.

The peer is what somebody would write who sells with libcurl and SQLite and needs nothing else: one curl handle, which
keeps its connection from sale to sale, one table, three prepared statements, each commit a transaction of its own in a
write-ahead log with synchronous=FULL, on the same disk. The till opens a connection for each sale (httpcall.h tells
why), and its commits hold what a shop needs of a sale: payment, audit chain, search, the day's sums.

Both are measured twice. On this disk: that of a rented machine may answer a flush from memory, in a tenth of a
millisecond (the last row tells), and the ratio is then one of computing alone. And with each flush FLUSH_MS longer on
both sides alike, as on a shop's disk: a hard disk takes 8 to 20 ms, a common SSD 1 to 5.
"""

from harness.bench import Bench, Row, Side, at_least, at_most

FLUSH_MS = 4
TO_WIRE = "Confirm to the POST on the wire, its intent durable"
IN_A_ROW = "sales in a row, each answer durable"
SHOPS_DISK = f"each flush {FLUSH_MS} ms longer"
PEER = "two durable SQLite commits, then libcurl"
LOOP = "the same loop with libcurl"


def sides(name: str, *options: str) -> dict[str, Side]:
    return {
        f"taabia{name}": Side(["{program[bench_wire]}", "{scratch}", *options, "{quick}"]),
        f"curl{name}": Side(["{program[bench_curl]}", "{scratch}", *options, "{quick}"]),
    }


BENCH = Bench(
    name="wire",
    sides=sides("") | sides("-shop", "--flush-ms", str(FLUSH_MS)),
    rows=[
        Row(f"{TO_WIRE}, {SHOPS_DISK}", "taabia-shop", "to_wire_ms", "ms", "curl-shop", against=PEER,
            bound=at_most(1.3)),
        Row(f"250 {IN_A_ROW}, {SHOPS_DISK}", "taabia-shop", "sales_per_s", "sales/s", "curl-shop", against=LOOP,
            bound=at_least(0.8)),
        Row(f"{TO_WIRE}, this disk", "taabia", "to_wire_ms", "ms", "curl", against=PEER, bound=at_most(1.3)),
        Row(f"1,000 {IN_A_ROW}, this disk", "taabia", "sales_per_s", "sales/s", "curl", against=LOOP,
            bound=at_least(0.8)),
        Row("A flush of a written page on this disk", "curl", "flush_ms", "ms"),
    ],
)
