#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shop does with the till that is installed under wine (installer/windows/test starts it):

    at_the_counter.py sell PROGRAM DATA_DIR PICTURE           one recharge by keys, its receipt as a PDF
    at_the_counter.py open PROGRAM DATA_DIR COMMAND...        the till is open while the command runs: its code comes back
    at_the_counter.py look PROGRAM DATA_DIR PICTURE           starts it; the sale of before is still there
    at_the_counter.py report PROGRAM FOLDER                   a report for support: another program can read it, the
                                                              log is in it, and the number of the sale is not
    at_the_counter.py languages PROGRAM FOLDER PICTURE_FOLDER sells in four languages, its data in a folder with an
                                                              Arabic name; the receipt speaks the language, too
"""
import pathlib
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree
import zipfile

from wine_till import DONE, ENDED, SENT_ONCE, WineTill, wait_until, windows_path

PHONE, DIRHAMS = "0612345678", 20
SOLD = [(PHONE, DIRHAMS * 100, DONE, SENT_ONCE)]
TRANSLATIONS = pathlib.Path(__file__).parents[2] / "translations"


def letters_of(text):
    """The letters alone: no spaces, no marks of direction, Arabic letters whatever their place in the word."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def words_of(pdf):
    read = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=False)
    return letters_of(read.stdout)


def in_language(language, source):
    for message in xml.etree.ElementTree.parse(TRANSLATIONS / f"taabia_{language}.ts").iter("message"):
        if message.findtext("source") == source:
            return message.findtext("translation")
    raise AssertionError(f"taabia_{language}.ts has no '{source}'")


def sell_with_receipt(till, language, picture):
    till.sell(PHONE, DIRHAMS)
    till.press("ctrl+p")
    receipts = till.ledger.parent / "receipts"
    pdf = wait_until("a receipt as PDF", lambda: next(receipts.rglob("*.pdf"), None))
    for source in ("SPECIMEN", "Recharge delivered."):
        said = letters_of(in_language(language, source))
        wait_until(f"'{said}' in the receipt", lambda: said in words_of(pdf), 20)
    till.picture(picture)
    if till.sales() != SOLD:
        raise AssertionError(f"the ledger holds other sales: {till.sales()}")


def sell(program, data_dir, picture):
    with WineTill(program, data_dir, "--language", "en") as till:
        sell_with_receipt(till, "en", picture)


def keep_open(program, data_dir, *command):
    with WineTill(program, data_dir, "--language", "en"):
        return subprocess.run(command, check=False).returncode


def look(program, data_dir, picture):
    with WineTill(program, data_dir, "--language", "en") as till:
        if till.sales() != SOLD:
            raise AssertionError(f"the ledger holds other sales: {till.sales()}")
        till.picture(picture)


def report(program, folder):
    file = pathlib.Path(folder, "بلاغ 1.zip")
    saved = subprocess.run(["wine", windows_path(program), "--report", windows_path(file)], check=False, timeout=120)
    if saved.returncode not in ENDED:
        raise AssertionError(f"--report ended with {saved.returncode}")
    with zipfile.ZipFile(file) as packed:
        if packed.testzip():
            raise AssertionError(f"{packed.testzip()} is damaged")
        parts = {name: packed.read(name).decode() for name in packed.namelist()}
    if "system: Windows" not in parts["computer.txt"]:
        raise AssertionError(f"this is said of the computer:\n{parts['computer.txt']}")
    if "sale.recorded" not in parts["log/taabia.log"]:
        raise AssertionError(f"the log knows of no sale:\n{parts['log/taabia.log']}")
    for name, text in parts.items():
        if PHONE in "".join(c for c in text if c.isdigit()):
            raise AssertionError(f"{name} tells who was recharged")


def languages(program, folder, pictures):
    for language in ("fr", "ar", "en", "es"):
        data_dir = pathlib.Path(folder, f"متجر {language}")
        with WineTill(program, data_dir, "--language", language, "--data-dir", windows_path(data_dir)) as till:
            sell_with_receipt(till, language, pathlib.Path(pictures, f"windows-{language}.png"))


TASKS = {"sell": sell, "open": keep_open, "look": look, "report": report, "languages": languages}
if len(sys.argv) < 4 or sys.argv[1] not in TASKS:
    raise SystemExit(__doc__)
sys.exit(TASKS[sys.argv[1]](*sys.argv[2:]))
