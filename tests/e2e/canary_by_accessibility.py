#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for the API key in everything that the program wrote:

    dbus-run-session -- canary_by_accessibility.py PROGRAM sealed|keychain

A till is set up through the accessibility tree with a key like no other, sells, has its key replaced and is started
again. Then each file below its home, data and temporary folders, what it said, and what the system tells of its process
is searched for both keys, as they are and in the forms in which a key gets lost: UTF-16, base64, hexadecimal,
percent-encoded. "keychain" needs a keychain that is unlocked (tests/security/with_keychain.sh).
"""
import base64
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from urllib.parse import quote

from accessible_till import TAB, AccessibleTill, use_accessibility_bus, wait_until
from contract_server import ContractServer

CLIENT_CODE = "API-CANARY"
# Characters that the encodings change, so that an encoded key is another text.
OLD_KEY, NEW_KEY = "canary/old+7Qv%92?xKz=LmW4", "canary/new+5Rt%81?yHd=PnB3"
PASSPHRASE = "seven quiet mornings"
OWNER_PIN = "739152"


def check(condition, message):
    if not condition:
        raise AssertionError(message)


def forms_of(key):
    raw = key.encode()
    forms = {"as it is": raw, "UTF-16LE": key.encode("utf-16-le"), "UTF-16BE": key.encode("utf-16-be"),
             "hexadecimal": raw.hex().encode(), "HEXADECIMAL": raw.hex().upper().encode(),
             "percent-encoded": quote(key, safe="").encode(), "percent-encoded path": quote(key).encode()}
    for shift in range(3):  # wherever it stands in what was encoded; the ends hang on what is beside it
        encoded = base64.b64encode(b"\0" * shift + raw)
        forms[f"base64, {shift} bytes on"] = encoded[(0, 4, 4)[shift]:len(encoded) // 4 * 4 - 4]
    return forms


def finds(content, where):
    return [f"{where} holds the {name} key {form}"
            for name, key in (("old", OLD_KEY), ("new", NEW_KEY)) for form, bytes_ in forms_of(key).items()
            if bytes_ in content]


def search(*roots, at_least=4):
    found, files = [], 0
    for root in roots:
        for folder, _, names in os.walk(root):
            for name in names:
                path = os.path.join(folder, name)
                found += finds(os.fsencode(name), path)
                if os.path.isfile(path):
                    files += 1
                    with open(path, "rb") as file:
                        found += finds(file.read(), path)
    check(files >= at_least, f"only {files} files were there to search")
    return found


def the_search_can_fail(root):
    for form, bytes_ in forms_of(NEW_KEY).items():
        path = os.path.join(root, "planted")
        with open(path, "wb") as file:
            file.write(b"before " + bytes_ + b" after")
        check(search(root), f"the search does not see a key that lies there {form}")
        os.remove(path)
    check(not search(root), "the search sees what is not there")


class SilentTill(AccessibleTill):
    """What it says goes into files, to be searched."""

    def start(self, folder):
        with open(os.path.join(folder, "stdout"), "ab") as out, open(os.path.join(folder, "stderr"), "ab") as err:
            self.process = subprocess.Popen(self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=out,
                                            stderr=err)
        self.root = wait_until("the program in the accessibility tree", self._find_root, 60)

    def of_process(self):
        """What anybody, or this user, can read of it; nothing where the system keeps it to itself."""
        told = []
        for name in ("cmdline", "environ", "comm", "maps"):
            try:
                with open(f"/proc/{self.process.pid}/{name}", "rb") as file:
                    told += finds(file.read(), name)
            except OSError:
                pass
        return told

    def leaves_no_core(self):
        with open(f"/proc/{self.process.pid}/limits", encoding="ascii") as file:
            core = [line.split()[-3:-1] for line in file if line.startswith("Max core file size")]
        return core == [["0", "0"]]

    def says(self, words, seconds=40):
        wait_until(f'the words "{words}"', lambda: any(words in text for text in self.texts()), seconds)


def set_up(till, server, place):
    till.press("Next")
    till.fill("Name of the shop", "El Amal")
    till.press("Next")
    till.press("Another address")
    till.fill("Address of the service", server.url)
    till.fill("Client code", CLIENT_CODE)
    till.fill("API key", OLD_KEY)
    till.press("Sealed file" if place == "sealed" else "Keychain", seconds=40)
    if place == "sealed":
        till.fill("Passphrase of the file", PASSPHRASE)
        till.fill("The passphrase once more", PASSPHRASE)
    till.press("Check the account")
    till.says("The account works.")
    till.press("Keep it and go on")
    till.find("text", "Name of the owner", 40)
    till.fill("Name of the owner", "Fatima")
    till.fill("PIN of the owner", OWNER_PIN)
    till.fill("PIN of the owner, once more", OWNER_PIN)
    till.press("Start selling")


def sign_in(till):
    till.find("password text", "PIN", 60)
    till.fill("PIN", OWNER_PIN)
    till.press("Sign in")
    till.find("text", "Phone number", 40)


def replace_key(till, server, place):
    server.api_key = NEW_KEY
    till.go_to("Settings")
    till.press("Account", TAB)
    till.fill("New API key", NEW_KEY)
    if place == "sealed":
        till.fill("Passphrase of the file", PASSPHRASE)
    till.press("Check the new key")
    till.says("The account works.")
    till.press("Keep the new key")
    till.says("The new key is kept")
    till.go_to("Sell")


def search_report(program, folder):
    """What would be handed out, unpacked by another program; and of customers and PINs in it and in the logs."""
    report = os.path.join(folder, "report.zip")
    subprocess.run([program, "--report", report, "--data-dir", os.path.join(folder, "data")], check=True, timeout=120,
                   stdout=subprocess.DEVNULL)
    found, logs = [], 0
    with zipfile.ZipFile(report) as opened:
        for name in opened.namelist():
            content = opened.read(name)
            logs += name.startswith("log/") and b"sale.recorded" in content
            found += finds(content, f"{name} in the report")
            plain = re.sub(rb"(?<=\d)[ .\-/()]+(?=\d)", b"", content)
            found += [f"{name} in the report holds {what}" for what, text in
                      (("the PIN", OWNER_PIN.encode()), ("a number", b"661000001"), ("a number", b"661000002"))
                      if text in plain]
    check(logs > 0, "no log in the report speaks of a sale")
    os.remove(report)
    return found


def work(till, server, place, folder):
    till.start(folder)
    check(till.leaves_no_core(), "a crash would leave its memory behind")
    set_up(till, server, place)
    sign_in(till)
    till.sell("0661000001")
    till.wait_for_state("0661000001", "Done")
    found = till.of_process()
    replace_key(till, server, place)
    till.sell("0661000002")
    till.wait_for_state("0661000002", "Done")  # the server knows the new key alone
    found += till.of_process() + search(folder)
    till.stop()
    till.start(folder)
    if place == "sealed":
        till.fill("Passphrase of the file", PASSPHRASE)
        till.press("Open the till")
    sign_in(till)
    found += till.of_process()
    till.stop()
    return found + search(folder) + search_report(till.command[0], folder)


def main():
    program, place = sys.argv[1:3]
    use_accessibility_bus()
    with tempfile.TemporaryDirectory(prefix="taabia-canary-") as folder:
        if place == "sealed":
            for name, variable in (("home", "HOME"), ("share", "XDG_DATA_HOME"), ("config", "XDG_CONFIG_HOME"),
                                   ("cache", "XDG_CACHE_HOME"), ("state", "XDG_STATE_HOME")):
                os.environ[variable] = os.path.join(folder, name)
        for name in ("home", "tmp"):
            os.mkdir(os.path.join(folder, name))
        os.environ["TMPDIR"] = os.path.join(folder, "tmp")
        server = ContractServer(CLIENT_CODE, OLD_KEY)
        till = SilentTill(program, os.path.join(folder, "data"), "--language", "en")
        try:
            found = work(till, server, place, folder)
            if place == "keychain":
                found += search(os.environ["HOME"], at_least=1)  # its own, where the keychain lies
        except BaseException:
            if till.process is not None and till.process.poll() is None:
                print(till.tree(), file=sys.stderr)
            raise
        finally:
            till.stop()
            server.close()
        check(not found, "\n".join(found))
        the_search_can_fail(folder)
    print(f"the key is in no file and no word of the till ({place})")


if __name__ == "__main__":
    main()
