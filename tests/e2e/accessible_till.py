# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a running Taabia through the platform's accessibility tree, as a screen reader would: by role and name alone,
with the program in English. Needs an X display and a session bus (dbus-run-session)."""
import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

BUTTON = "push button"
TAB = "page tab"
FIELDS = ("text", "password text")
TABLE = "table"
DIALOG = "dialog"
NOTIFICATION = "notification"
HIDDEN_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")
COLUMNS = ("time", "number", "operator", "amount", "promo", "state")


class NotThere(AssertionError):
    """What was waited for did not come in time."""


def wait_until(what, condition, seconds=20):
    """Asks again and again until the condition gives something; its last value comes back."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            value = condition()
        except GLib.Error:  # the object went away while it was being read
            value = None
        if value:
            return value
        if time.monotonic() > deadline:
            raise NotThere(f"not within {seconds} s: {what}")
        time.sleep(0.05)


def use_accessibility_bus():
    """Points this process at the accessibility bus of this session. Without it the library may follow an X property that
    an earlier session left behind."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    reply = bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 20000, None)
    os.environ["AT_SPI_BUS_ADDRESS"] = reply.unpack()[0]
    Atspi.init()


def plain(text):
    """As it is read out: no marks that only steer the writing direction, every kind of space the same."""
    return re.sub(r"\s+", " ", HIDDEN_MARKS.sub("", text or "")).strip()


class Listener:
    """Hears what a screen reader reads out by itself, wherever the focus is: each notification that appears."""

    def __init__(self):
        self.said = []
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register("object:state-changed:showing")

    def _take(self, event):
        try:
            if event.detail1 and event.source.get_role_name() == NOTIFICATION:
                self.said.append(plain(event.source.get_child_at_index(0).get_name()))
        except GLib.Error:
            pass  # it had gone already

    def times(self, words):
        while GLib.MainContext.default().iteration(False):
            pass
        return sum(words in said for said in self.said)


class AccessibleTill:
    def __init__(self, program, data_dir, *arguments, api_key=None):
        """Speaks English at first; \a arguments as on the command line. A key makes it an unattended till."""
        self.command = [program, "--data-dir", data_dir, *arguments]
        self.environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        if api_key is not None:
            self.environment["TAABIA_API_KEY"] = api_key
        # Qt 6.4 does not announce itself on a bus that this variable names; it asks the session for it, as we did.
        self.environment.pop("AT_SPI_BUS_ADDRESS", None)
        self.process = None
        self.root = None

    # --- the program ------------------------------------------------------------------------------------------------
    def start(self):
        self.process = subprocess.Popen(self.command, env=self.environment, stdin=subprocess.DEVNULL)
        self.root = wait_until("the program in the accessibility tree", self._find_root, 60)
        return self

    def _find_root(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended by itself with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                # The tree is read fresh each time: a cache would need an event loop to be told of changes.
                Atspi.Accessible.set_cache_mask(application, Atspi.Cache.NONE)
                return application if application.get_child_count() > 0 else None
        return None

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """However a test ended, nothing of it goes on running."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()

    # --- finding ----------------------------------------------------------------------------------------------------
    def _walk(self, node, inside_tables=False):
        yield node
        role = node.get_role_name()
        if role == NOTIFICATION or (role == TABLE and not inside_tables):
            return  # what is announced is not on the screen; thousands of cells are read by row and column
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from self._walk(child, inside_tables)

    @staticmethod
    def is_showing(node):
        return node.get_state_set().contains(Atspi.StateType.SHOWING)

    def look_for(self, role, name, around=None):
        """The first thing of that role and name that is on the screen, or None. Of an unnamed role, the first so named."""
        for node in self._walk(around or self.root):
            if (role is None or node.get_role_name() == role) and plain(node.get_name()) == name:
                if self.is_showing(node):
                    return node
        return None

    def name_that_starts(self, role, beginning, seconds=20):
        """The whole name of the first such thing on the screen."""
        def look():
            names = (plain(node.get_name()) for node in self._walk(self.root)
                     if node.get_role_name() == role and self.is_showing(node))
            return next((name for name in names if name.startswith(beginning)), None)

        return wait_until(f'{role} "{beginning}..."', look, seconds)

    def find(self, role, name, seconds=20):
        return wait_until(f'{role or "anything"} "{name}"', lambda: self.look_for(role, name), seconds)

    def texts(self):
        """All that the window says at this moment: names, descriptions and texts of what is on the screen."""
        said = []
        for node in self._walk(self.root):
            if self.is_showing(node):
                said.extend(plain(text) for text in (node.get_name(), node.get_description()))
        return [text for text in said if text]

    def tree(self):
        """For the report of a failure."""
        lines = []

        def describe(node, depth):
            shown = "" if self.is_showing(node) else " (hidden)"
            lines.append(f"{'  ' * depth}{node.get_role_name()} \"{node.get_name()}\" [{node.get_description()}]{shown}")
            for i in range(min(node.get_child_count(), 60)):
                child = node.get_child_at_index(i)
                if child is not None:
                    describe(child, depth + 1)

        try:
            describe(self.root, 0)
        except GLib.Error as error:
            lines.append(f"(the tree could not be read further: {error.message})")
        return "\n".join(lines)

    # --- doing ------------------------------------------------------------------------------------------------------
    def press(self, name, role=BUTTON, seconds=20, within=None):
        """\a within: the name of the dialog that it is in."""
        def ready():
            around = self.root if within is None else self.look_for(DIALOG, within)
            node = self.look_for(role, name, around) if around else None
            return node if node and node.get_state_set().contains(Atspi.StateType.ENABLED) else None

        action = wait_until(f'{role} "{name}", enabled', ready, seconds).get_action_iface()
        names = [action.get_action_name(i) for i in range(action.get_n_actions())]
        for wanted in ("Press", "Toggle"):
            if wanted in names:
                action.do_action(names.index(wanted))
                return
        raise AssertionError(f'"{name}" can\'t be pressed: its actions are {names}')

    def fill(self, name, text):
        field = wait_until(f'a field "{name}"', lambda: next(
            filter(None, (self.look_for(role, name) for role in FIELDS)), None)).get_editable_text_iface()
        if field is None or not field.set_text_contents(text):
            raise AssertionError(f'"{name}" takes no text')

    def go_to(self, page):
        self.press(page, TAB)

    def sell(self, phone, operator="Inwi", amount="10", promo="Normal"):
        """One sale as a clerk makes it. The form keeps nothing of the sale before, or is told anew."""
        self.fill("Phone number", phone)
        self.press(operator)
        self.press(amount)
        self.press(promo)
        self.press("Sell")
        self.press("Confirm sale")

    # --- reading ----------------------------------------------------------------------------------------------------
    def rows(self, most=40):
        """The first rows of the table of sales that is on the screen, as dictionaries of plain texts."""
        table = self.look_for(TABLE, "Sales history")
        if table is None:
            return []
        grid = table.get_table_iface()
        rows = []
        for row in range(min(grid.get_n_rows(), most)):
            cells = [grid.get_accessible_at(row, column) for column in range(grid.get_n_columns())]
            if any(cell is None for cell in cells):
                return []  # it changed while it was being read
            texts = dict(zip(COLUMNS, (plain(cell.get_name()) for cell in cells)))
            texts["sentence"] = plain(cells[-1].get_description())
            rows.append(texts)
        return rows

    def row_of(self, phone):
        for row in self.rows():
            if row["number"].replace(" ", "") == phone:
                return row
        return None

    def state_of(self, phone):
        row = self.row_of(phone)
        return row["state"] if row else None

    def wait_for_state(self, phone, *states, seconds=30):
        """Waits until the sale to that number is in one of the states, or in any when none is named."""
        last = [None]

        def reached():
            last[0] = self.state_of(phone)
            return last[0] if last[0] and (not states or last[0] in states) else None

        try:
            return wait_until(f"the sale to {phone} in {states or 'the table'}", reached, seconds)
        except NotThere as error:
            raise NotThere(f"{error}; it is in {last[0]!r}") from None

    def balance(self):
        """The balance that the window shows, in centimes; None while it shows none."""
        node = self.look_for(None, "Balance")
        digits = re.search(r"-?\d[\d ]*(?:[.,]\d{1,2})?", plain(node.get_description()) if node else "")
        if not digits:
            return None
        whole, _, cents = digits.group().replace(" ", "").replace(",", ".").partition(".")
        return int(whole) * 100 + (-1 if whole.startswith("-") else 1) * int(cents.ljust(2, "0") or 0)
