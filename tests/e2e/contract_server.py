#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The MoroccoTopup contract, read a third time: in memory, in the Python standard library, sharing nothing with the
client or with the sandbox. The end-to-end tests sell against it and then compare the window with its record.

In a test it is used as a class (ContractServer); alone it serves until it is interrupted:

    contract_server.py [--port N] [--control-port N] [--client-code C] [--api-key K] [--balance DH]

The first line printed is the address for `taabia --server`, the second the address of the control endpoint:
    GET  /record    what the server knows: balance, recharges, requests seen, requests seen by the other origin
    POST /faults    a JSON list of faults, each as in Fault below; it replaces the list that was there
    POST /speed     {"step_seconds": 0.5}: how long a recharge stays in each status
"""
import argparse
import json
import re
import socket
import threading
import time
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

BASE = "/rest/V1/recharge-api"
OPERATORS = ("Orange", "Inwi", "Maroc Telecom")
MARGINS = {"Orange": Decimal("6.5"), "Inwi": Decimal("-3.0"), "Maroc Telecom": Decimal("4.0")}
BAD_PAYLOAD = "Missing or invalid payload (phone, operator, value)."
BAD_OPERATOR = "Operateur invalide. Valeurs autorisées: Orange, Inwi, Maroc Telecom."
ERRORS = {
    "INSUFFICIENT_FUNDS": (400, "Solde insuffisant."),
    "CLIENT_SUSPENDED": (403, "Compte suspendu."),
    "IP_NOT_ALLOWED": (403, "IP non autorisée."),
    "AUTH_MISSING": (401, "Identifiants API manquants."),
    "AUTH_INVALID": (401, "Identifiants API invalides."),
    "DUPLICATE_REFERENCE": (409, "Référence externe déjà utilisée."),
    "DAILY_LIMIT_EXCEEDED": (400, "Limite quotidienne atteinte."),
    "NOT_FOUND": (404, "Recharge introuvable."),
    "WEBHOOK_URL_REQUIRED": (400, "webhook_url est requis."),
    "WEBHOOK_URL_INVALID": (400, "webhook_url invalide."),
    "WEBHOOK_UPDATE_FAILED": (500, "Mise à jour webhook impossible."),
}


@dataclass
class Fault:
    """A wrong answer. It is given to requests whose path (after the base) starts with `path`, `times` times."""

    kind: str  # error, html, broken, null, huge, silence, hang_up, redirect, status
    path: str = "/recharge"
    method: str = "POST"
    times: int = 1
    accepts: bool = False  # the recharge is made and charged all the same: only the answer is lost
    code: str = ""  # error: the documented or invented code
    http: int = 0  # error, redirect: the HTTP status
    status_code: int = 0  # status: what the recharges made from now on end in


@dataclass
class Recharge:
    ref_interne: str
    external_reference: str
    phone: str
    operator: str
    value: Decimal
    billing_amount: Decimal
    type: str
    born: float
    created_at: str
    ends_in: int = 3
    executed_at: str = ""


@dataclass
class Seen:
    """One request as it came in. The key itself is not kept, only whether it was there."""

    method: str
    path: str
    had_key: bool
    body: str = ""


@dataclass
class State:
    balance: Decimal
    credit_limit: Decimal = Decimal(0)
    step_seconds: float = 0.4
    recharges: list = field(default_factory=list)
    faults: list = field(default_factory=list)
    requests: list = field(default_factory=list)
    elsewhere: list = field(default_factory=list)
    webhook_url: str = ""
    ip_whitelist: str = ""
    ends_in: int = 3


def number(amount):
    """Money as the documents write it: 90, 9.35."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def now_text():
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time.time() + 3600))  # Moroccan local time, no zone


class ContractServer:
    def __init__(self, client_code="API-E2E", api_key="e2e-key", balance="1000", port=0):
        self.client_code, self.api_key = client_code, api_key
        self.lock = threading.RLock()
        self.state = State(balance=Decimal(balance))
        self.released = threading.Event()  # ends the answers that never come
        self.next_id = 189957125550360
        self.main = self._listen(port, self._contract_handler())
        self.other = self._listen(0, self._elsewhere_handler())

    @staticmethod
    def _listen(port, handler):
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return server

    @property
    def url(self):
        return f"http://127.0.0.1:{self.main.server_address[1]}{BASE}"

    def close(self):
        self.released.set()
        for server in (self.main, self.other):
            server.shutdown()
            server.server_close()

    # --- what a test asks -------------------------------------------------------------------------------------------
    def set_faults(self, *faults):
        with self.lock:
            self.state.faults = list(faults)

    def record(self):
        with self.lock:
            return {
                "balance": number(self.state.balance),
                "recharges": [self._public(recharge) for recharge in self.state.recharges],
                "requests": [asdict(seen) for seen in self.state.requests],
                "elsewhere": [asdict(seen) for seen in self.state.elsewhere],
            }

    def recharges_to(self, phone):
        return [recharge for recharge in self.record()["recharges"] if recharge["phone"] == phone]

    # --- the contract -----------------------------------------------------------------------------------------------
    def status_of(self, recharge):
        step, age = self.state.step_seconds, time.monotonic() - recharge.born
        steps = min(int(age / step), 2) if step > 0 else 2
        status = (1, 2, recharge.ends_in)[steps]
        if steps >= 2 and not recharge.executed_at:
            recharge.executed_at = now_text()
        return status

    def _public(self, recharge):
        status = self.status_of(recharge)
        return {
            "ref_interne": recharge.ref_interne,
            "external_reference": recharge.external_reference,
            "phone": recharge.phone,
            "operator": recharge.operator,
            "value": number(recharge.value),
            "billing_amount": number(recharge.billing_amount),
            "type": recharge.type,
            "status_code": status,
            "created_at": recharge.created_at,
            "executed_at": recharge.executed_at or None,
        }

    @staticmethod
    def error(code, http=0, message=""):
        known = ERRORS.get(code, (http or 400, f"Erreur {code}."))
        return http or known[0], {"message": message or known[1], "parameters": {"code": code}}

    def answer(self, method, path, query, headers, body):
        """(HTTP status, JSON value) for a request whose path has lost its base."""
        path = path.removeprefix("/sandbox")
        if path == "/health":
            return 200, {"status": "ok"}
        code, key = headers.get("X-Client-Code"), headers.get("X-Api-Key")
        if not code or not key:
            return self.error("AUTH_MISSING")
        if code != self.client_code or key != self.api_key:
            return self.error("AUTH_INVALID")
        with self.lock:
            if method == "POST":
                return self._post(path, body)
            return self._get(path, query)

    def _post(self, path, body):
        try:
            fields = json.loads(body, parse_float=Decimal)
        except ValueError:
            return 400, {"message": BAD_PAYLOAD}
        if not isinstance(fields, dict):
            return 400, {"message": BAD_PAYLOAD}
        if path == "/recharge":
            return self._recharge(fields)
        if path == "/recharge/bulk":
            return self._bulk(fields)
        if path == "/webhook":
            return self._set_webhook(fields)
        return self.error("NOT_FOUND")

    def _get(self, path, query):
        state = self.state
        if path == "/me":
            return 200, {
                "client_id": 7, "name": "E2E", "code": self.client_code, "type": "reseller", "status": "active",
                "solde": number(state.balance), "devise": "MAD", "credit_limit": number(state.credit_limit),
                "ip_whitelist": state.ip_whitelist, "webhook_url": state.webhook_url,
                "created_at": "2025-12-26 16:38:12", "updated_at": "2026-01-09 19:22:12",
            }
        if path == "/balance":
            return 200, {"balance": number(state.balance), "devise": "MAD", "credit_limit": number(state.credit_limit)}
        if path == "/prices":
            prices = [{"operator": name.lower(), "margin_percent": float(margin)} for name, margin in MARGINS.items()]
            return 200, {"client_code": self.client_code, "devise": "MAD", "prices": prices}
        if path == "/webhook":
            return 200, {"webhook_url": state.webhook_url, "ip_whitelist": state.ip_whitelist}
        if path == "/history":
            return self._history(query)
        if path.startswith("/recharge/by-ref/"):
            return self._find("external_reference", path.removeprefix("/recharge/by-ref/"), "ref_interne")
        if path.startswith("/recharge/by-id/"):
            return self._find("ref_interne", path.removeprefix("/recharge/by-id/"), "id")
        return self.error("NOT_FOUND")

    def _find(self, attribute, wanted, name_of_id):
        for recharge in self.state.recharges:
            if getattr(recharge, attribute) == unquote(wanted):
                found = self._public(recharge)
                return 200, {name_of_id: found.pop("ref_interne"), **found}
        return self.error("NOT_FOUND")

    def _history(self, query):
        page = max(1, int(query.get("page", ["1"])[0]))
        size = max(1, int(query.get("pageSize", ["20"])[0]))
        newest_first = self.state.recharges[::-1]
        items = []
        for recharge in newest_first[(page - 1) * size : page * size]:
            item = self._public(recharge)
            items.append({"id": item.pop("ref_interne"), **item})
        total = len(newest_first)
        return 200, {"items": items, "pagination": {"page": page, "page_size": size, "total": total}}

    def _set_webhook(self, fields):
        url = fields.get("webhook_url")
        if not url:
            return self.error("WEBHOOK_URL_REQUIRED")
        if not isinstance(url, str) or not re.match(r"https?://[^/]+", url):
            return self.error("WEBHOOK_URL_INVALID")
        self.state.webhook_url, self.state.ip_whitelist = url, str(fields.get("ip_whitelist", ""))
        return 200, {"success": True, "webhook_url": url, "ip_whitelist": self.state.ip_whitelist}

    def _recharge(self, fields):
        phone, value = fields.get("phone"), fields.get("value")
        if not isinstance(phone, str) or not re.fullmatch(r"0[67]\d{8}", phone):
            return 400, {"message": BAD_PAYLOAD}
        if not isinstance(value, (int, Decimal)) or isinstance(value, bool) or value <= 0:
            return 400, {"message": BAD_PAYLOAD}
        operator, kind = fields.get("operator"), fields.get("type", "0")
        if operator not in OPERATORS:
            return 400, {"message": BAD_OPERATOR}
        if not isinstance(kind, str):
            return 400, {"message": BAD_PAYLOAD}
        reference = str(fields.get("external_reference") or "")
        if reference and any(known.external_reference == reference for known in self.state.recharges):
            return self.error("DUPLICATE_REFERENCE")
        value = Decimal(value)
        billed = (value * (100 - MARGINS[operator]) / 100).quantize(Decimal("0.01"))
        if billed > self.state.balance + self.state.credit_limit:
            return self.error("INSUFFICIENT_FUNDS")
        self.state.balance -= billed
        self.next_id += 1
        recharge = Recharge(str(self.next_id), reference, phone, operator, value, billed, kind, time.monotonic(),
                            now_text(), self.state.ends_in)
        self.state.recharges.append(recharge)
        return 200, {
            "success": True, "status_code": 1, "ref_interne": recharge.ref_interne, "external_reference": reference,
            "value": number(value), "billing_amount": number(billed), "balance_after": number(self.state.balance),
        }

    def _bulk(self, fields):
        if not isinstance(fields.get("items"), list):
            return 400, {"message": BAD_PAYLOAD}
        answers = []
        for item in fields["items"]:
            http, body = self._recharge(item) if isinstance(item, dict) else (400, {"message": BAD_PAYLOAD})
            if http == 200:
                answers.append({name: body[name] for name in ("success", "status_code", "ref_interne")})
            else:
                reason = body.get("parameters", {}).get("code") or body["message"]
                answers.append({"success": False, "error": reason})
        return 200, {"items": answers, "balance": number(self.state.balance)}

    # --- on the wire ------------------------------------------------------------------------------------------------
    def _take_fault(self, method, path):
        with self.lock:
            for fault in self.state.faults:
                if fault.times > 0 and fault.method == method and path.startswith(fault.path):
                    fault.times -= 1
                    return fault
        return None

    def _contract_handler(server):  # noqa: N805 - the handler inside has the better claim to "self"
        class Handler(QuietHandler):
            def handle_any(self):
                address = urlsplit(self.path)
                body = self.read_body()
                path = address.path.removeprefix(BASE)
                with server.lock:
                    server.state.requests.append(Seen(self.command, path, "X-Api-Key" in self.headers, body))
                if not address.path.startswith(BASE):
                    return self.reply(404, {"message": "no such page"})
                fault = server._take_fault(self.command, path)
                if fault is None or fault.kind == "status":
                    if fault is not None:
                        server.state.ends_in = fault.status_code
                    return self.reply(*server.answer(self.command, path, parse_qs(address.query), self.headers, body))
                if fault.accepts:
                    server.answer(self.command, path, parse_qs(address.query), self.headers, body)
                return self.reply_wrongly(fault)

            def reply_wrongly(self, fault):
                elsewhere = f"http://127.0.0.1:{server.other.server_address[1]}{BASE}{fault.path}"
                if fault.kind == "error":
                    self.reply(*server.error(fault.code, fault.http))
                elif fault.kind == "html":
                    self.send_bytes(500, b"<html><body><h1>Internal Server Error</h1></body></html>", "text/html")
                elif fault.kind == "broken":
                    self.send_bytes(200, b'{"success": true, "status_code": 1, "ref_int', "application/json")
                elif fault.kind == "null":
                    self.send_bytes(200, b"null", "application/json")
                elif fault.kind == "huge":
                    self.send_huge()
                elif fault.kind == "silence":
                    server.released.wait(300)
                    self.close_connection = True
                elif fault.kind == "hang_up":
                    self.connection.shutdown(socket.SHUT_RDWR)
                    self.close_connection = True
                elif fault.kind == "redirect":
                    self.send_bytes(fault.http or 307, b"", "text/plain", {"Location": elsewhere})
                else:
                    raise ValueError(f"no such fault: {fault.kind}")

            def send_huge(self):
                piece, pieces = b" " * 65536, 30 * 16  # 30 MB of a string that does not end
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(piece) * pieces + 1))
                self.end_headers()
                self.wfile.write(b'"')
                for _ in range(pieces):
                    self.wfile.write(piece)

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_any

        return Handler

    def _elsewhere_handler(server):  # noqa: N805
        class Elsewhere(QuietHandler):
            """Another origin. Nothing of the till may ever come here."""

            def handle_any(self):
                body = self.read_body()
                with server.lock:
                    server.state.elsewhere.append(Seen(self.command, self.path, "X-Api-Key" in self.headers, body))
                self.reply(200, {"success": True, "status_code": 3})

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_any

        return Elsewhere


class QuietHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format, *args):
        pass

    def handle(self):
        try:
            super().handle()
        except (ConnectionError, TimeoutError):
            pass  # a client that hangs up early is what some tests are about

    def read_body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8", "replace")

    def send_bytes(self, status, content, kind, more=None):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in (more or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def reply(self, status, value):
        self.send_bytes(status, json.dumps(value, ensure_ascii=False).encode(), "application/json; charset=utf-8")


def control_handler(server):
    class Control(QuietHandler):
        def do_GET(self):
            self.reply(200, server.record())

        def do_POST(self):
            value = json.loads(self.read_body())
            if self.path == "/faults":
                server.set_faults(*(Fault(**fault) for fault in value))
            elif self.path == "/speed":
                server.state.step_seconds = float(value["step_seconds"])
            self.reply(200, {"ok": True})

    return Control


def main():
    parser = argparse.ArgumentParser(description="The MoroccoTopup contract on loopback, for tests.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--control-port", type=int, default=0)
    parser.add_argument("--client-code", default="API-E2E")
    parser.add_argument("--api-key", default="e2e-key")
    parser.add_argument("--balance", default="1000")
    options = parser.parse_args()
    server = ContractServer(options.client_code, options.api_key, options.balance, options.port)
    control = ContractServer._listen(options.control_port, control_handler(server))
    print(server.url, flush=True)
    print(f"http://127.0.0.1:{control.server_address[1]}", flush=True)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.close()


if __name__ == "__main__":
    main()
