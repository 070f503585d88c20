#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge is judged first: the server of the end-to-end tests against the samples of the contract's documents."""
import http.client
import json
import unittest
from urllib.parse import urlsplit

from contract_server import BASE, ContractServer, Fault

SAMPLE = {"phone": "0612345678", "operator": "Inwi", "value": 10, "type": "6", "external_reference": "TEST-001"}


class ContractServerTest(unittest.TestCase):
    def setUp(self):
        self.server = ContractServer("API-1", "key", "80")
        self.server.state.step_seconds = 0
        self.addCleanup(self.server.close)

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection(urlsplit(self.server.url).netloc, timeout=10)
        self.addCleanup(connection.close)
        credentials = {"X-Client-Code": "API-1", "X-Api-Key": "key"}
        content = json.dumps(body) if body is not None else None
        connection.request(method, BASE + path, content, credentials if headers is None else headers)
        reply = connection.getresponse()
        return reply.status, reply.read()

    def ask_json(self, *arguments, **named):
        status, content = self.ask(*arguments, **named)
        return status, json.loads(content)

    def test_a_recharge_answers_with_the_documented_fields(self):
        status, body = self.ask_json("POST", "/recharge", SAMPLE)
        self.assertEqual(status, 200)
        self.assertEqual(set(body), {"success", "status_code", "ref_interne", "external_reference", "value",
                                     "billing_amount", "balance_after"})
        self.assertEqual((body["billing_amount"], body["balance_after"]), (10.3, 69.7))

    def test_a_used_reference_is_refused_and_not_charged(self):
        self.ask("POST", "/recharge", SAMPLE)
        status, body = self.ask_json("POST", "/recharge", SAMPLE)
        self.assertEqual((status, body["parameters"]["code"]), (409, "DUPLICATE_REFERENCE"))
        self.assertEqual(self.server.record()["balance"], 69.7)

    def test_it_is_found_by_reference_and_by_id(self):
        reference = self.ask_json("POST", "/recharge", SAMPLE)[1]["ref_interne"]
        by_reference = self.ask_json("GET", "/recharge/by-ref/TEST-001")[1]
        self.assertEqual((by_reference["ref_interne"], by_reference["status_code"]), (reference, 3))
        self.assertEqual(self.ask_json("GET", f"/recharge/by-id/{reference}")[1]["id"], reference)
        self.assertEqual(self.ask_json("GET", "/recharge/by-ref/other")[0], 404)

    def test_credentials_are_wanted(self):
        self.assertEqual(self.ask_json("GET", "/balance", headers={})[1]["parameters"]["code"], "AUTH_MISSING")
        wrong = {"X-Client-Code": "API-1", "X-Api-Key": "other"}
        self.assertEqual(self.ask_json("GET", "/balance", headers=wrong)[1]["parameters"]["code"], "AUTH_INVALID")

    def test_an_operator_is_taken_to_the_letter(self):
        status, body = self.ask_json("POST", "/recharge", {**SAMPLE, "operator": "inwi"})
        self.assertEqual(status, 400)
        self.assertNotIn("parameters", body)

    def test_too_little_money_is_refused_in_a_bulk_line_alone(self):
        items = [SAMPLE, {**SAMPLE, "value": 500, "external_reference": "TEST-002"}]
        body = self.ask_json("POST", "/recharge/bulk", {"items": items})[1]
        self.assertEqual([item["success"] for item in body["items"]], [True, False])
        self.assertEqual(body["items"][1]["error"], "INSUFFICIENT_FUNDS")

    def test_the_history_is_paged_newest_first(self):
        for i in range(3):
            self.ask("POST", "/recharge", {**SAMPLE, "external_reference": f"R{i}"})
        body = self.ask_json("GET", "/history?page=2&pageSize=2")[1]
        self.assertEqual(body["pagination"], {"page": 2, "page_size": 2, "total": 3})
        self.assertEqual(body["items"][0]["external_reference"], "R0")

    def test_a_fault_spoils_the_answer_and_not_the_sale(self):
        self.server.set_faults(Fault("broken", accepts=True), Fault("html"))
        status, content = self.ask("POST", "/recharge", SAMPLE)
        self.assertEqual(status, 200)
        self.assertRaises(ValueError, json.loads, content)
        self.assertEqual(self.ask("POST", "/recharge", {**SAMPLE, "external_reference": "T2"})[0], 500)
        self.assertEqual(len(self.server.record()["recharges"]), 1)


if __name__ == "__main__":
    unittest.main()
