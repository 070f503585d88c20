# SPDX-License-Identifier: GPL-3.0-or-later
"""What the till adds to the two durable commits and the POST that every sale has to have.

There are two peers, and both keep one table with three prepared statements, each commit a transaction of its own in a
write-ahead log with synchronous=FULL, on the same disk. One posts with the curl command, as a script would: that is
the one to keep up with on any disk. The other is as little as a program of its own could do: one handle of libcurl,
which keeps its connection from sale to sale. The till opens a connection for each sale (httpcall.h tells why), and its
commits hold what a shop needs of a sale: payment, audit chain, search, the day's sums.

How much of that a shop feels depends on its disk. That of a rented machine may answer a flush from memory, in a tenth
of a millisecond (the last row tells): there libcurl's rows compare computing alone. So they are measured a second
time, with each flush FLUSH_MS longer on both sides alike, as on a shop's disk: a hard disk takes 8 to 20 ms, a common
SSD 1 to 5.
"""

from harness.bench import Bench, Row, Side, at_least, at_most

FLUSH_MS = 4
TO_WIRE = "Confirm to the POST on the wire, its intent durable"
IN_A_ROW = "sales in a row, each answer durable"
SHOPS_DISK = f"each flush {FLUSH_MS} ms longer"
AFTER = "two durable SQLite commits, then"
LOOP = "the same loop with"


def sides(name: str, *options: str) -> dict[str, Side]:
    return {
        f"taabia{name}": Side(["{program[bench_wire]}", "{scratch}", *options, "{quick}"]),
        f"libcurl{name}": Side(["{program[bench_curl]}", "{scratch}", *options, "{quick}"]),
    }


BENCH = Bench(
    name="wire",
    sides=sides("") | sides("-shop", "--flush-ms", str(FLUSH_MS))
    | {"curl": Side(["{program[bench_curl]}", "{scratch}", "--command", "{quick}"], needs=["curl"])},
    rows=[
        Row(TO_WIRE, "taabia", "to_wire_ms", "ms", "curl", against=f"{AFTER} curl", bound=at_most(1.3)),
        Row(f"1,000 {IN_A_ROW}", "taabia", "sales_per_s", "sales/s", "curl", against=f"{LOOP} curl",
            bound=at_least(0.8)),
        Row(f"{TO_WIRE}, {SHOPS_DISK}", "taabia-shop", "to_wire_ms", "ms", "libcurl-shop", against=f"{AFTER} libcurl",
            bound=at_most(1.3)),
        Row(f"250 {IN_A_ROW}, {SHOPS_DISK}", "taabia-shop", "sales_per_s", "sales/s", "libcurl-shop",
            against=f"{LOOP} libcurl", bound=at_least(0.8)),
        Row(f"{TO_WIRE}, computing alone", "taabia", "to_wire_ms", "ms", "libcurl", against=f"{AFTER} libcurl",
            bound=at_most(1.3)),
        Row(f"1,000 {IN_A_ROW}, computing alone", "taabia", "sales_per_s", "sales/s", "libcurl",
            against=f"{LOOP} libcurl", bound=at_least(0.8)),
        Row("A flush of a written page on this disk", "libcurl", "flush_ms", "ms"),
    ],
)
