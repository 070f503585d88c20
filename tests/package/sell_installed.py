#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One recharge with the keys alone, in training mode, by the program that a package has installed in another root:

    sell_installed.py ROOT HOME        (installer/linux/test starts it, with what a session needs)

HOME is the shop's home folder as the installed program sees it. What the window says is compared with the ledger.
"""
import pathlib
import sqlite3
import sys

from accessible_till import BUTTON, AccessibleTill, use_accessibility_bus, wait_until
from gi.repository import Atspi

PHONE, DIRHAMS = "0612345678", 20
RETURN = 0xFF0D
DONE, SENT_ONCE = 4, 1  # as in the ledger's sale_state; sale.attempts


class InstalledTill(AccessibleTill):
    """The program by the name a shop types, its data where it puts it by itself."""

    def __init__(self, root, home):
        super().__init__("taabia", "")
        # chroot becomes the program: it keeps the id by which the accessibility tree knows it.
        self.command = ["/usr/sbin/chroot", root, "taabia", "--training", "--language", "en"]
        self.environment.update(HOME=home, PATH="/usr/local/bin:/usr/bin:/bin")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            self.environment.pop(name, None)

    def wait_for_keyboard(self, name, seconds=20):
        wait_until(f'the keyboard in "{name}"', lambda: (self.look_for(None, name) or self.root).get_state_set()
                   .contains(Atspi.StateType.FOCUSED), seconds)

    def sell_by_keys(self):
        self.wait_for_keyboard("Phone number", 60)
        type_text(PHONE)
        press_return()
        self.wait_for_keyboard("5")  # the first of the amounts; a digit typed there begins another one
        type_text(str(DIRHAMS))
        press_return()
        self.find(BUTTON, "Confirm sale")

        def confirmed():
            if self.look_for(BUTTON, "Confirm sale") is None:
                return True
            press_return()  # a read-back takes no key in its first moment
            return False

        wait_until("the read-back gone after Enter", confirmed)
        self.wait_for_state(PHONE, "Done", seconds=60)


def type_text(text):
    for sign in text:
        Atspi.generate_keyboard_event(ord(sign), None, Atspi.KeySynthType.SYM)


def press_return():
    Atspi.generate_keyboard_event(RETURN, None, Atspi.KeySynthType.SYM)


def check_ledger(file):
    ledger = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    sales = ledger.execute("SELECT phone, face_value, state, attempts FROM sale").fetchall()
    ledger.close()
    if sales != [(PHONE, DIRHAMS * 100, DONE, SENT_ONCE)]:
        raise AssertionError(f"the ledger holds other sales: {sales}")


def main():
    root, home = sys.argv[1:]
    use_accessibility_bus()
    till = InstalledTill(root, home)
    try:
        till.start()
        till.sell_by_keys()
    except Exception:
        if till.root is not None and till.process.poll() is None:
            print(till.tree(), flush=True)
        raise
    finally:
        till.stop()
    check_ledger(pathlib.Path(root + home, ".local/share/taabia/training/ledger.sqlite"))
    print(f"sold {DIRHAMS} DH to {PHONE}: done, sent once")


if __name__ == "__main__":
    main()
