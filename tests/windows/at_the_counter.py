#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shop does with the till that is installed under wine (installer/windows/test starts it):

    at_the_counter.py sell PROGRAM DATA_DIR PICTURE           one recharge by keys, its receipt as a PDF
    at_the_counter.py open PROGRAM DATA_DIR COMMAND...        the till is open while the command runs: its code comes back
    at_the_counter.py look PROGRAM DATA_DIR PICTURE           starts it; the sale of before is still there
    at_the_counter.py languages PROGRAM FOLDER PICTURE_FOLDER starts it in four languages, its data in an Arabic folder
"""
import pathlib
import subprocess
import sys

from wine_till import DONE, SENT_ONCE, WineTill, wait_until, windows_path

PHONE, DIRHAMS = "0612345678", 20
SOLD = [(PHONE, DIRHAMS * 100, DONE, SENT_ONCE)]


def words_of(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=False).stdout


def sell(program, data_dir, picture):
    with WineTill(program, data_dir, "--language", "en") as till:
        till.sell(PHONE, DIRHAMS)
        till.press("ctrl+p")
        receipts = pathlib.Path(data_dir, "training", "receipts")
        pdf = wait_until("a receipt as PDF", lambda: next(receipts.rglob("*.pdf"), None))
        wait_until("a specimen's words in the PDF", lambda: "SPECIMEN" in words_of(pdf))
        till.picture(picture)
        if till.sales() != SOLD:
            raise AssertionError(f"the ledger holds other sales: {till.sales()}")


def keep_open(program, data_dir, *command):
    with WineTill(program, data_dir, "--language", "en"):
        return subprocess.run(command, check=False).returncode


def look(program, data_dir, picture):
    with WineTill(program, data_dir, "--language", "en") as till:
        if till.sales() != SOLD:
            raise AssertionError(f"the ledger holds other sales: {till.sales()}")
        till.picture(picture)


def languages(program, folder, pictures):
    for language in ("fr", "ar", "en", "es"):
        data_dir = pathlib.Path(folder, f"متجر {language}")
        with WineTill(program, data_dir, "--language", language, "--data-dir", windows_path(data_dir)) as till:
            till.press(*"0612345678", "Return")
            till.picture(pathlib.Path(pictures, f"windows-{language}.png"))


TASKS = {"sell": sell, "open": keep_open, "look": look, "languages": languages}
if len(sys.argv) < 5 or sys.argv[1] not in TASKS:
    raise SystemExit(__doc__)
sys.exit(TASKS[sys.argv[1]](*sys.argv[2:]))
