#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rolls three tills out with the real program and sells on each:

    dbus-run-session -- rollout_by_accessibility.py PROGRAM

One file and three command lines set up three data folders, without a window and without a keychain (a sealed file);
a file with faults changes nothing. Then each till is opened as a shop opens it, with passphrase and PIN, and sells one
recharge; the provider sees each till's own prefix. At last the logs and the report for support are searched for the key,
the PINs and the customers' numbers.
"""
import os
import re
import subprocess
import sys
import tempfile
import zipfile

from accessible_till import AccessibleTill, use_accessibility_bus
from contract_server import ContractServer

CLIENT_CODE = "API-ROLLOUT"
KEY = "rollout-key+7Qv92xKzLmW4"
PASSPHRASE = "seven quiet mornings"
OWNER_PIN, CLERK_PIN = "739152", "4826"
TILLS = {"CASA1": "0661000001", "CASA2": "0661000002", "RABAT": "0661000003"}


def check(condition, message):
    if not condition:
        raise AssertionError(message)


def tills_file(folder, url):
    path = os.path.join(folder, "tills.ini")
    sections = "".join(f"[till {name}]\ndata-dir = {folder}/{name}\nshop.name = El Amal {name}\n" for name in TILLS)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# three tills\n[account]\nservice = {url}\nclient-code = {CLIENT_CODE}\nkey-place = sealed-file\n"
                   f"[till]\nlanguage = en\nlow-balance = 10\n[people]\nowner = Fatima\nclerks = Amina\n{sections}")
    return path


def run(program, *arguments, secrets=True):
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    if secrets:
        environment |= {"TAABIA_API_KEY": KEY, "TAABIA_PASSPHRASE": PASSPHRASE,
                        "TAABIA_PINS": f"Fatima={OWNER_PIN}; Amina={CLERK_PIN}"}
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, timeout=120)
    for secret in (KEY, PASSPHRASE, OWNER_PIN, CLERK_PIN):
        check(secret not in done.stdout + done.stderr, "it says a secret")
    return done


def set_up(program, file, folder):
    with open(file, encoding="utf-8") as good:
        bad = os.path.join(folder, "bad.ini")
        with open(bad, "w", encoding="utf-8") as written:
            written.write(good.read() + "printer.knid = none\n")
    refused = run(program, "--setup", bad, "--till", "CASA1")
    check(refused.returncode == 2, f"a file with a fault ends with {refused.returncode}")
    check(re.search(r"bad\.ini, line \d+: There is no key \"printer\.knid\"\.", refused.stderr), refused.stderr)
    checked = run(program, "--setup", file, "--check", secrets=False)
    check(checked.returncode == 0 and "is sound" in checked.stdout, checked.stderr)
    check(not os.path.exists(os.path.join(folder, "CASA1")), "a check, or a refused file, has written something")
    for name in TILLS:
        done = run(program, "--setup", file, "--till", name)
        check(done.returncode == 0, f"{name}: {done.stdout}{done.stderr}")
        again = run(program, "--setup", file, "--till", name, secrets=False)
        check(again.returncode == 0 and "Nothing to change" in again.stdout, f"{name}: {again.stdout}{again.stderr}")


def sell(program, folder, name):
    till = AccessibleTill(program, os.path.join(folder, name))
    try:
        till.start()
        till.fill("Passphrase of the file", PASSPHRASE)
        till.press("Open the till")
        till.find("password text", "PIN", 60)
        till.press("Fatima", "radio button") if till.look_for("radio button", "Fatima") else till.press("Fatima")
        till.fill("PIN", OWNER_PIN)
        till.press("Sign in")
        till.find("text", "Phone number", 40)
        till.sell(TILLS[name])
        till.wait_for_state(TILLS[name], "Done")
        check(not [text for text in till.texts() if "new version" in text], "a first start tells what is new")
    except BaseException:
        if till.process is not None and till.process.poll() is None:
            print(till.tree(), file=sys.stderr)
        raise
    finally:
        till.stop()


def digits_of(text):
    """As a reader would put them together."""
    return re.sub(r"(?<=\d)[\s.\-/()_]+(?=\d)", "", text)


def finds(text, where):
    found = [f"{where} holds {what}" for what, secret in
             (("the key", KEY), ("the passphrase", PASSPHRASE), ("the owner's PIN", OWNER_PIN),
              ("the clerk's PIN", CLERK_PIN)) if secret in text]
    plain = digits_of(text)
    return found + [f"{where} holds a customer's number" for phone in TILLS.values() if phone[1:] in plain]


def search_logs_and_report(program, folder, name):
    data = os.path.join(folder, name)
    with open(os.path.join(data, "log", "taabia.log"), encoding="utf-8") as file:
        log = file.read()
    for event in ("program.started", "till.started", "sale.recorded sale=1", "state=done", "api.answered call=recharge http=200"):
        check(event in log, f"the log of {name} does not say {event}:\n{log}")
    found = finds(log, f"the log of {name}")
    report = os.path.join(folder, f"{name}.zip")
    done = run(program, "--report", report, "--data-dir", data, secrets=False)
    check(done.returncode == 0, done.stderr)
    with zipfile.ZipFile(report) as opened:
        check(opened.testzip() is None, "the report is damaged")
        names = opened.namelist()
        for needed in ("computer.txt", "data-folder.txt", "ledger.txt", "settings/account.json", "settings/preferences.ini",
                       "log/taabia.log"):
            check(needed in names, f"{needed} is not in {names}")
        check("sales, done: 1" in opened.read("ledger.txt").decode(), opened.read("ledger.txt").decode())
        for each in names:
            found += finds(opened.read(each).decode(), f"{each} in the report of {name}")
    check(not found, "\n".join(found))
    check(finds(f"sold to {TILLS[name]}", "x") and finds("+212 6-61-00-00-01", "x") and finds(KEY, "x"),
          "the search does not see what is there")


def others_cannot_read(data, report):
    written = [report] + [os.path.join(folder, name) for folder, _, names in os.walk(data) for name in names]
    check(len(written) > 5, f"{data} holds only {written}")
    opened = [path for path in written if os.stat(path).st_mode & 0o007]
    check(not opened, f"any user of this computer may read {opened}")


def main():
    program = sys.argv[1]
    use_accessibility_bus()
    with tempfile.TemporaryDirectory(prefix="taabia-rollout-") as folder:
        server = ContractServer(CLIENT_CODE, KEY)
        try:
            set_up(program, tills_file(folder, server.url), folder)
            for name in TILLS:
                sell(program, folder, name)
                search_logs_and_report(program, folder, name)
                others_cannot_read(os.path.join(folder, name), os.path.join(folder, f"{name}.zip"))
            references = sorted(each.external_reference.split("-")[0] for each in server.state.recharges)
            check(references == sorted(TILLS), f"the provider knows {references}")
        finally:
            server.close()
    print("three tills were rolled out, sold, and said no secret")


if __name__ == "__main__":
    main()
