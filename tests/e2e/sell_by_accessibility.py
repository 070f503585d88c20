#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day at the counter, through the accessibility tree alone, against an independent server of the contract:

    dbus-run-session -- sell_by_accessibility.py PROGRAM [NAME OF A SCENE...]

Each scene is a function below. What the window says is compared with the server's own record: who was charged, how
often, and that nothing went anywhere else.
"""
import collections
import inspect
import json
import sys
import tempfile
import time

from accessible_till import AccessibleTill, use_accessibility_bus, wait_until
from contract_server import ContractServer, Fault

NOT_KNOWN = ("Not known yet", "To be checked")
REFUSED = ("Refused",)
FINAL_FAILURES = ("Failed", "Refused", "Did not leave", "Never sent", "Refunded")
CLIENT_CODE, API_KEY = "API-E2E", "e2e-key-that-must-not-leak"


def check(condition, message):
    if not condition:
        raise AssertionError(message)


class Counter:
    """One shop: a server, a till, a folder of data."""

    def __init__(self, program, folder):
        self.server = ContractServer(CLIENT_CODE, API_KEY)
        self.till = AccessibleTill(program, folder, "--language", "en", "--server", self.server.url,
                                   "--client-code", CLIENT_CODE, api_key=API_KEY)
        self.phones = iter(f"06{number:08d}" for number in range(61_000_001, 61_000_999))

    def posts_by_reference(self):
        posts = [request for request in self.server.record()["requests"]
                 if request["method"] == "POST" and request["path"] == "/recharge"]
        return collections.Counter(json.loads(post["body"]).get("external_reference") for post in posts)

    def check_server(self):
        """What must hold at every moment, whatever went wrong on the way."""
        record = self.server.record()
        check(not record["elsewhere"], f"another origin was asked: {record['elsewhere']}")
        for reference, copies in self.posts_by_reference().items():
            check(copies == 1, f"{reference} was sent {copies} times")
        charged = sum(round(recharge["billing_amount"] * 100) for recharge in record["recharges"])
        check(round(record["balance"] * 100) == 100_000 - charged, "the server's own sums disagree")
        phones = [recharge["phone"] for recharge in record["recharges"]]
        check(len(phones) == len(set(phones)), f"a number was charged twice: {phones}")

    def check_sentence(self, phone):
        row = wait_until(f"the row of {phone}", lambda: self.till.row_of(phone), 10)
        check(len(row["sentence"].split()) >= 4, f"no sentence about the sale to {phone}: {row}")
        return row["sentence"]

    def sell_despite(self, fault, states, seconds=60):
        """Sells while the server answers wrongly; returns the number once the sale is in one of the states."""
        phone = next(self.phones)
        self.server.set_faults(fault)
        self.till.sell(phone)
        self.till.wait_for_state(phone, *states, seconds=seconds)
        self.check_sentence(phone)
        self.server.set_faults()
        check(len(self.server.recharges_to(phone)) == (1 if fault.accepts else 0), f"{fault}: a wrong number of debits")
        self.check_server()
        return phone


# --- The scenes ------------------------------------------------------------------------------------------------------
def a_sale_goes_to_done_and_is_charged_once(counter):
    phone = next(counter.phones)
    counter.till.sell(phone, "Inwi", "10", "*6")
    counter.till.wait_for_state(phone, "Done")
    row = counter.till.row_of(phone)
    check(row["operator"] == "Inwi" and row["amount"].startswith("10") and row["promo"] == "*6", f"wrong row: {row}")
    recharges = counter.server.recharges_to(phone)
    check(len(recharges) == 1, f"charged {len(recharges)} times")
    check((recharges[0]["operator"], recharges[0]["value"], recharges[0]["type"]) == ("Inwi", 10, "6"),
          f"another sale at the server: {recharges[0]}")
    counter.check_server()


def the_balance_agrees_with_the_server(counter):
    wanted = round(counter.server.record()["balance"] * 100)
    wait_until(f"a balance of {wanted} centimes", lambda: counter.till.balance() == wanted, 90)


def each_documented_refusal_charges_nothing(counter):
    for code in ("INSUFFICIENT_FUNDS", "DAILY_LIMIT_EXCEEDED", "CLIENT_SUSPENDED", "IP_NOT_ALLOWED", "AUTH_MISSING",
                 "AUTH_INVALID"):
        counter.sell_despite(Fault("error", code=code), REFUSED)


def an_unknown_refusal_is_still_a_refusal(counter):
    counter.sell_despite(Fault("error", code="LINE_ON_HOLIDAY", http=400), REFUSED)


def a_duplicate_that_nobody_sent_is_not_known(counter):
    counter.sell_despite(Fault("error", code="DUPLICATE_REFERENCE"), NOT_KNOWN)


def an_unknown_status_is_shown_and_not_final(counter):
    phone = next(counter.phones)
    counter.server.set_faults(Fault("status", status_code=99))
    counter.till.sell(phone)
    counter.till.wait_for_state(phone, "Status 99")
    counter.check_sentence(phone)
    counter.server.set_faults()
    counter.server.state.ends_in = 3
    counter.check_server()


def a_lost_answer_is_found_out(counter):
    for kind in ("html", "broken", "null", "huge", "hang_up", "redirect"):
        counter.sell_despite(Fault(kind, accepts=True), ("Done",), 90)


def a_lost_request_is_never_called_failed(counter):
    for kind in ("html", "broken", "null", "huge", "hang_up", "redirect"):
        counter.sell_despite(Fault(kind, accepts=False), NOT_KNOWN, 90)


def every_redirect_is_refused(counter):
    for http in (301, 302, 303, 307, 308):
        counter.sell_despite(Fault("redirect", http=http), NOT_KNOWN, 90)


def silence_does_not_block_the_next_customer(counter):
    waiting, served = next(counter.phones), next(counter.phones)
    counter.server.set_faults(Fault("silence", accepts=True))
    counter.till.sell(waiting)
    counter.till.wait_for_state(waiting)
    counter.till.sell(served)
    counter.till.wait_for_state(served, "Done", seconds=90)
    check(counter.till.state_of(waiting) not in FINAL_FAILURES, "silence was called a failure")
    counter.till.wait_for_state(waiting, "Done", seconds=240)
    counter.check_server()


def a_server_that_is_down_is_said_in_words(counter):
    before = set(counter.till.texts())
    counter.server.set_faults(*(Fault("html", path="/", method=method, times=10_000) for method in ("GET", "POST")))
    phone = next(counter.phones)
    counter.till.sell(phone)
    counter.till.wait_for_state(phone, *NOT_KNOWN, seconds=60)
    wait_until("a sentence about the server", lambda: [text for text in set(counter.till.texts()) - before
                                                       if len(text.split()) >= 3], 60)
    counter.server.set_faults()
    check(not counter.server.recharges_to(phone), "charged by a server that was down")
    counter.check_server()


def killed_while_pending_it_finishes_after_the_start(counter):
    counter.server.state.step_seconds = 3600
    phone = next(counter.phones)
    counter.till.sell(phone)
    counter.till.wait_for_state(phone, "In the queue", "Received")
    counter.till.kill()
    counter.server.state.step_seconds = 0.4
    counter.till.start()
    counter.till.wait_for_state(phone, "Done", seconds=120)
    counter.check_server()


def killed_before_the_answer_it_asks_by_reference(counter):
    phone = next(counter.phones)
    counter.server.set_faults(Fault("silence", accepts=True))
    counter.till.sell(phone)
    wait_until("the request at the server", lambda: counter.server.recharges_to(phone))
    counter.till.kill()
    counter.server.set_faults()
    counter.till.start()
    counter.till.wait_for_state(phone, "Done", seconds=120)
    counter.check_server()


def the_history_page_agrees_with_the_server(counter):
    counter.till.go_to("History")
    by_phone = {recharge["phone"]: recharge for recharge in counter.server.record()["recharges"]}

    def agrees():
        rows = counter.till.rows(200)
        if not rows or not all("/" in row["time"] for row in rows):
            return None  # the live list, or rows that are still being read
        seen = set()
        for row in rows:
            recharge = by_phone.get(row["number"].replace(" ", ""))
            if (row["state"] == "Done") != (recharge is not None and recharge["status_code"] == 3):
                return None
            if recharge is not None:
                seen.add(recharge["phone"])
                if (recharge["operator"], str(recharge["value"])) != (row["operator"], row["amount"].split()[0]):
                    return None
        return seen == set(by_phone)

    wait_until("a history that agrees with the server's record", agrees, 60)
    counter.till.go_to("Sell")


def every_way_to_write_a_number_is_understood(counter):
    for index, form in enumerate(("+212 6 61 99 00 0{}", "00212 66199000{}", "0661-99-00-0{}", "٠٦٦١٩٩٠٠٠{}")):
        digit = "٠١٢٣٤٥٦٧٨٩"[index] if form.startswith("٠") else str(index)
        counter.till.sell(form.format(digit))
        counter.till.wait_for_state(f"066199000{index}", "Done", seconds=60)
        check(len(counter.server.recharges_to(f"066199000{index}")) == 1, f"{form} was not charged once")


def what_is_no_number_or_no_amount_is_refused_beside_its_field(counter):
    before = len(counter.server.record()["recharges"])

    def refused(field, text, good):
        counter.till.fill(field, text)
        counter.till.press("Sell")  # only now is it sure that the clerk has finished: half a number is no mistake yet
        wait_until(f"a sentence beside {field} about {text!r}",
                   lambda: len(counter.till.look_for("text", field).get_description().split()) >= 3)
        check(counter.till.look_for("push button", "Confirm sale") is None, f"{text!r} was taken for a {field}")
        counter.till.fill(field, good)

    for text in ("abcdefghij", "061234567", "06123456789", "0512345678"):
        refused("Phone number", text, "0661990099")
    counter.till.press("Inwi")
    counter.till.press("Normal")
    for text in ("0", "1.005", "1000000", "-5", "ten"):
        refused("Amount", text, "10")
    counter.till.fill("Phone number", "")
    check(len(counter.server.record()["recharges"]) == before, "bad input reached the server")


def the_key_is_nowhere_in_the_window(counter):
    check(not any(API_KEY in text for text in counter.till.texts()), "the key is on the screen")


SCENES = [value for value in list(globals().values())
          if inspect.isfunction(value) and list(inspect.signature(value).parameters) == ["counter"]]


def main():
    program, wanted = sys.argv[1], sys.argv[2:]
    scenes = [scene for scene in SCENES if not wanted or scene.__name__ in wanted]
    check(scenes, f"no such scene; there are: {', '.join(scene.__name__ for scene in SCENES)}")
    use_accessibility_bus()
    with tempfile.TemporaryDirectory(prefix="taabia-e2e-") as folder:
        counter = Counter(program, folder)
        try:
            counter.till.start()
            for scene in scenes:
                started = time.monotonic()
                print(f"{scene.__name__} ...", end=" ", flush=True)
                scene(counter)
                print(f"ok ({time.monotonic() - started:.1f} s)", flush=True)
        except Exception:
            print("FAILED", flush=True)
            if counter.till.root is not None and counter.till.process.poll() is None:
                print(counter.till.tree(), flush=True)
            print(json.dumps(counter.server.record()["recharges"][-3:], indent=1), flush=True)
            raise
        finally:
            counter.till.stop()
            counter.server.close()
    print(f"{len(scenes)} scenes, all as they should be")


if __name__ == "__main__":
    main()
