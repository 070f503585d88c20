#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop's first day, through the accessibility tree alone, from the set-up assistant on:

    dbus-run-session -- people_by_accessibility.py PROGRAM

Each step is a function below, and each begins where the one before has ended: what one person would do after another.
The server is the independent one of contract_server.py; who was charged, and how often, is read from its record.
"""
import collections
import inspect
import os
import sys
import tempfile

from accessible_till import BUTTON, TAB, AccessibleTill, Listener, use_accessibility_bus, wait_until
from contract_server import ContractServer

CLIENT_CODE, API_KEY = "API-E2E", "e2e-key-that-must-not-leak"
PASSPHRASE = "seven quiet mornings"
OWNER_PIN, CLERK_PIN = "739152", "480617"
PHONE = "0661000001"


def check(condition, message):
    if not condition:
        raise AssertionError(message)


class FirstDay:
    def __init__(self, program, folder):
        self.folder = folder
        self.server = ContractServer(CLIENT_CODE, API_KEY)
        self.listener = Listener()
        self.till = AccessibleTill(program, os.path.join(folder, "data"), "--language", "en")

    def says(self, words, seconds=30):
        wait_until(f'the words "{words}"', lambda: any(words in text for text in self.till.texts()), seconds)

    def hears(self, words, seconds=30):
        wait_until(f'the announcement "{words}"', lambda: self.listener.times(words), seconds)

    def sign_in(self, name, pin):
        self.till.press(name)
        self.till.fill("PIN", pin)
        self.till.press("Sign in")

    def is_told_to_wait(self):
        return any("Try again in" in text for text in self.till.texts())

    def charged(self, phone):
        return len(self.server.recharges_to(phone))


# --- the steps, in their order --------------------------------------------------------------------------------------
def the_first_start_asks_for_the_language_and_the_shop(day):
    day.till.start()
    day.till.press("English")
    day.till.press("Next")
    day.till.fill("Name of the shop", "Téléboutique El Amal")
    day.till.press("Next")


def a_wrong_key_is_explained_and_can_be_mended(day):
    day.till.press("Sell for real")
    day.till.press("Another address")
    day.till.fill("Address of the service", day.server.url)
    day.till.fill("Client code", CLIENT_CODE)
    day.till.fill("API key", "not-the-key")
    day.till.press("Sealed file")
    day.till.fill("Passphrase of the file", PASSPHRASE)
    day.till.fill("The passphrase once more", PASSPHRASE)
    day.till.press("Check the account")
    day.says("does not accept this client code with this key")
    day.hears("does not accept this client code with this key")


def the_right_key_opens_the_till(day):
    day.till.fill("API key", API_KEY)
    day.till.press("Check the account")
    day.says("The account works.")
    day.till.press("Keep it and go on", seconds=30)


def the_owner_and_the_first_clerk_get_their_pins(day):
    day.till.fill("Name of the owner", "Fatima")
    day.till.fill("PIN of the owner", OWNER_PIN)
    day.till.fill("PIN of the owner, once more", OWNER_PIN)
    day.till.fill("Name of the clerk", "Amina")
    day.till.fill("PIN of the clerk", CLERK_PIN)
    day.till.fill("PIN of the clerk, once more", CLERK_PIN)
    day.till.press("Start selling")


def too_many_wrong_pins_lock_the_name_for_a_while(day):
    day.till.find(None, "Who is at the till?", 30)
    for _ in range(10):
        day.sign_in("Amina", "000111")
        day.says("not right")
        if day.is_told_to_wait():
            day.hears("Try again in")
            return
    raise AssertionError("nobody was told to wait after ten wrong PINs")


def the_right_pin_opens_the_till_after_the_wait(day):
    day.hears("You can try again now", 120)
    check(day.listener.times("Try again in") == 1, "the seconds of the wait were announced one by one")
    day.sign_in("Amina", CLERK_PIN)
    day.till.find("text", "Phone number", 30)


def a_sale_is_made_and_charged_once(day):
    day.till.sell(PHONE)
    day.till.wait_for_state(PHONE, "Done")
    check(day.charged(PHONE) == 1, "it was charged another number of times")
    day.hears("06 61 00 00 01: ")


def the_same_again_within_ten_minutes_asks_first(day):
    day.till.press("Same again")
    day.till.press("Confirm sale")
    day.till.press("Sell it again")
    wait_until("the second recharge", lambda: day.charged(PHONE) == 2)


def a_list_of_a_hundred_with_ten_bad_lines_needs_an_owner(day):
    path = os.path.join(day.folder, "list.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Phone;Amount;Operator;Promo\r\n")
        for line in range(100):
            phone = "12345" if line % 10 == 9 else f"06620000{line:02d}"
            file.write(f"{phone};10;Inwi;0\r\n")
    day.till.go_to("Bulk")
    day.till.press("Open")
    day.till.fill("File name:", path)
    day.till.press("Open", within="Open a list")
    day.says("Lines: 100, wrong: 10")
    day.till.press(day.till.name_that_starts(BUTTON, "Send 90"))
    day.till.press("Send them now")


def the_owner_approves_and_every_good_line_is_charged_once(day):
    day.till.fill("Owner's PIN", OWNER_PIN)
    day.till.press("Approve")
    wait_until("ninety recharges", lambda: sum(
        day.charged(f"06620000{line:02d}") for line in range(100)) == 90, 120)
    counts = collections.Counter(item["phone"] for item in day.server.record()["recharges"])
    check(all(count == 1 for phone, count in counts.items() if phone != PHONE), f"charged twice: {counts}")
    check(len(counts) == 91, f"{len(counts)} numbers were charged")
    day.hears("Every line was sent")
    check(not day.listener.times("06 62 00 00"), "the sales of the list were announced one by one")


def the_settings_are_the_owners(day):
    day.till.go_to("Settings")
    day.says("For an owner")
    day.till.press("Owner's PIN")
    day.sign_in("Fatima", OWNER_PIN)
    day.till.find(TAB, "This till", 30)


def the_language_is_switched_and_the_till_goes_on(day):
    day.till.go_to("This till")
    day.till.press("Français")
    day.till.find(TAB, "Réglages")
    day.till.press("العربية")
    wait_until("no French any more", lambda: day.till.look_for(TAB, "Réglages") is None)
    day.till.press("English")
    day.till.go_to("Sell")
    day.till.sell("0661000002")
    wait_until("the recharge", lambda: day.charged("0661000002") == 1)


def main():
    use_accessibility_bus()
    steps = [step for name, step in globals().items() if inspect.isfunction(step)
             and list(inspect.signature(step).parameters) == ["day"]]
    with tempfile.TemporaryDirectory(prefix="taabia-people-") as folder:
        day = FirstDay(sys.argv[1], folder)
        try:
            for step in steps:
                print(step.__name__.replace("_", " "), flush=True)
                try:
                    step(day)
                except BaseException:
                    print(day.till.tree(), file=sys.stderr)
                    raise
        finally:
            day.till.stop()
            day.server.close()
    print(f"{len(steps)} steps")


if __name__ == "__main__":
    main()
