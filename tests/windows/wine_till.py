# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed till under wine, driven as a clerk does: by keys into the window that is in front. Wine shows no
accessibility tree to Linux, so what came of the keys is read from the ledger."""
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

DONE, SENT_ONCE = 4, 1  # as in the ledger's sale_state; sale.attempts
# Wine kills what is left of a program half a second after its end, and a busy machine may take longer to clean up. So
# this code says nothing: what the program did before has to be looked at, too.
ENDED = (0, -signal.SIGKILL)


def wait_until(what, condition, seconds=60, every=0.2):
    """Asks again and again until the condition gives something; its last value comes back."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(every)


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout.split()


def windows_path(path):
    """As a program under wine names a file of this machine."""
    return "Z:" + str(path).replace("/", "\\")


class WineTill:
    def __init__(self, program, data_dir, *arguments):
        """\a data_dir is where this program keeps its data, as Linux sees it."""
        self.command = ["wine", windows_path(program), "--training", *arguments]
        self.ledger = pathlib.Path(data_dir, "training", "ledger.sqlite")
        self.log = pathlib.Path(data_dir, "log", "taabia.log")
        self.process = None
        self.window = None

    def __enter__(self):
        before = self.balance()
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL)
        self.window = wait_until("the till's window", self.look_for_window, 90)
        self.wait_until("the keyboard in the till", lambda: xdotool("getactivewindow") == [self.window])
        # The first answer of the sandbox is what a window that works has to show: keys before it may be lost. A balance
        # that is still the same leaves no trace, so an older ledger gets a moment instead.
        began = time.monotonic()
        self.wait_until("the balance", lambda: self.balance() not in ([], before) or before and time.monotonic() > began + 8)
        return self

    def __exit__(self, kind, value, trace):
        if self.process.poll() is None:
            self.press("alt+F4")
        try:
            code = self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        if kind is None and not self.ended_well(code):
            raise AssertionError(f"the till ended with {code}; its log ends with:\n{self.end_of_log(30)}")

    def wait_until(self, what, condition, seconds=60):
        """The same, and the till's own words when it does not come to that."""
        try:
            return wait_until(what, condition, seconds)
        except AssertionError as why:
            raise AssertionError(f"{why}; the till's log ends with:\n{self.end_of_log(30)}") from why

    def ended_well(self, code):
        return code in ENDED and "program.ended code=0" in self.end_of_log(1)

    def end_of_log(self, lines):
        if not self.log.exists():
            return "nothing: there is none"
        return "\n".join(self.log.read_text(encoding="utf-8").splitlines()[-lines:])

    def look_for_window(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the till ended with {self.process.returncode} before it had a window")
        found = xdotool("search", "--onlyvisible", "--class", "taabia.exe")
        return found[0] if found else None

    def balance(self):
        return read_ledger(self.ledger, "SELECT * FROM balance_check")

    def press(self, *keys):
        xdotool("key", "--delay", "60", *keys)

    def picture(self, file):
        subprocess.run(["scrot", "--overwrite", str(file)], check=True)

    def sales(self):
        return read_ledger(self.ledger, "SELECT phone, face_value, state, attempts FROM sale ORDER BY id")

    def sell(self, phone, dirhams):
        before = len(self.sales())

        def confirmed():
            # From the beginning each time: an empty Sell page, the number, the amount, the read-back.
            self.press("Escape", "Escape", *phone, "Return", *str(dirhams), "Return")
            for _ in range(8):
                time.sleep(1)  # a read-back takes no key in its first moment, and a sale is not on the disk at once
                if len(self.sales()) > before:
                    return True
                self.press("Return")
            return False

        self.wait_until("the sale in the ledger", confirmed, 60)
        wanted = (phone, dirhams * 100, DONE, SENT_ONCE)
        self.wait_until(f"{phone} done", lambda: self.sales()[-1] == wanted)


def read_ledger(file, query):
    """From a copy: the locks of a program under wine are unknown to Linux, and the file may be in the middle of a change.
    Then an older state is seen, or none, and the caller asks again."""
    if not file.exists():
        return []
    with tempfile.TemporaryDirectory() as folder:
        for part in ("", "-wal"):
            if os.path.exists(f"{file}{part}"):
                shutil.copy(f"{file}{part}", folder)
        try:
            with sqlite3.connect(pathlib.Path(folder, file.name)) as copy:
                return copy.execute(query).fetchall()
        except sqlite3.DatabaseError:
            return []
