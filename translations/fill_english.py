#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the English words from the texts in the code, which are English already. Plurals stay for a person to write."""
import re
import sys

MESSAGE = re.compile(
    r"(?P<head><message>(?:(?!</message>).)*?<source>(?P<source>(?:(?!</message>).)*?)</source>(?:(?!</message>).)*?)"
    r"<translation type=\"unfinished\">(?:(?!</message>).)*?</translation>",
    re.DOTALL,
)


def fill(text: str) -> str:
    return MESSAGE.sub(lambda found: f"{found['head']}<translation>{found['source']}</translation>", text)


for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        before = file.read()
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(fill(before))
