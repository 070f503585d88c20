#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the harness makes of figures."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from harness import figures  # noqa: E402
from harness.bench import Bench, Row, Side, at_least, at_most  # noqa: E402

SIDES = {"ours": Side(["true"]), "theirs": Side(["true"])}


def only_row(row, ours, theirs=()):
    rounds = {"ours": [{"ms": value} for value in ours], "theirs": [{"ms": value} for value in theirs]}
    return figures.rows_of(Bench("x", SIDES, [row]), rounds)[0]


class AboutRows(unittest.TestCase):
    def test_a_ratio_is_that_of_the_medians(self):
        row = only_row(Row("", "ours", "ms", "ms", "theirs", bound=at_most(1.5)), [1, 3, 100], [2, 2, 2])
        self.assertEqual((row["ratio"], row["holds"]), (1.5, True))
        self.assertEqual(row["product"], {"least": 1, "median": 3, "most": 100, "runs": 3})

    def test_a_ratio_past_its_bound_does_not_hold(self):
        self.assertFalse(only_row(Row("", "ours", "ms", "", "theirs", bound=at_most(1.1)), [12], [10])["holds"])
        self.assertFalse(only_row(Row("", "ours", "ms", "", "theirs", bound=at_least(0.8)), [7], [10])["holds"])
        self.assertTrue(only_row(Row("", "ours", "ms", "", "theirs", bound=at_least(0.8)), [8], [10])["holds"])

    def test_where_every_run_counts_the_worst_one_decides(self):
        self.assertFalse(only_row(Row("", "ours", "ms", "ms", bound=at_most(16), every_run=True), [1, 2, 17])["holds"])
        self.assertTrue(only_row(Row("", "ours", "ms", "ms", bound=at_most(16)), [1, 2, 17])["holds"])

    def test_a_figure_that_is_missing_is_no_figure(self):
        row = Row("", "ours", "ms", "ms", "theirs", bound=at_most(1))
        rounds = {"ours": [{"ms": 1}], "theirs": "sqlitebrowser is not installed"}
        told = figures.rows_of(Bench("x", SIDES, [row]), rounds)[0]
        self.assertNotIn("holds", told)
        self.assertIn("not measured", figures.line(told))
        self.assertIn("printed no", figures.rows_of(Bench("x", SIDES, [row]), {"ours": [{}], "theirs": []})[0]["missing"])


class AboutTheReadme(unittest.TestCase):
    def test_only_what_stands_between_the_markers_is_replaced(self):
        text = f"before\n{figures.BEGIN}\nold\n{figures.END}\nafter\n"
        told = figures.put_between_markers(text, "| new |")
        self.assertEqual(told, f"before\n{figures.BEGIN}\n\n| new |\n\n{figures.END}\nafter\n")
        self.assertEqual(figures.put_between_markers(told, "| new |"), told)

    def test_without_its_markers_nothing_is_written(self):
        for text in ("", figures.BEGIN, figures.END + figures.BEGIN, 2 * (figures.BEGIN + figures.END)):
            with self.assertRaises(ValueError):
                figures.put_between_markers(text, "")

    def test_figures_have_the_digits_that_matter(self):
        told = [figures.number(value) for value in (0, 0.04123, 0.4123, 3.0712, 41.23, 412.3, 1250)]
        self.assertEqual(told, ["0", "0.0412", "0.412", "3.07", "41.2", "412", "1,250"])


if __name__ == "__main__":
    unittest.main()
