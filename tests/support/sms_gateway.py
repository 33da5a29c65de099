#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A double of the SMS gateways, to try Belfry by hand: sends nothing, remembers and shows everything.

    tests/support/sms_gateway.py --port 8025 --token secret --log requests.jsonl
    belfryctl settings set sms.active true
    belfryctl settings set sms.gateway smsapi              (or serwersms, smsplanet, seven, twilio)
    belfryctl settings set sms.url http://127.0.0.1:8025
    echo secret | belfryctl settings set sms.token

It follows each vendor's documented contract. What it answers depends on the last digits of the number:

    ...01  refused: no such number            ...05  answers after --slow seconds, then accepts
    ...02  accepts, and the answer is lost    ...06  accepted, later "undelivered"
    ...03  HTTP 500 without a body            ...07  accepted, later "expired"
    ...04  refused: no credit                 others accepted, later "delivered"
"""

import argparse
import base64
import json
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LOST = object()
STATES = {"06": 1, "07": 2}  # delivered, undelivered, expired
WORDS = {
    "smsapi": ("DELIVERED", "UNDELIVERED", "EXPIRED"),
    "serwersms": ("delivered", "undelivered", "undelivered"),
    "seven": ("DELIVERED", "NOTDELIVERED", "EXPIRED"),
    "twilio": ("delivered", "undelivered", "undelivered"),
}


class Gateway:
    """What has been accepted, shared by all requests."""

    def __init__(self, slow):
        self.lock = threading.Lock()
        self.messages = {}  # our id -> (number, text, key)
        self.by_key = {}  # the client's key -> our id
        self.balance = 100.0
        self.slow = slow

    def accept(self, number, text, key=""):
        with self.lock:
            name = "M%06d" % (len(self.messages) + 1)
            self.messages[name] = (number, text, key)
            if key:
                self.by_key[key] = name
            return name

    def state(self, name):
        number = self.messages.get(name, ("",))[0]
        return STATES.get(number[-2:], 0)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    gateway = None
    token = ""
    log_file = None

    def do_GET(self):
        self.handle_request({})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode("utf-8")
        if self.headers.get("Content-Type", "").startswith("application/json"):
            fields = json.loads(body or "{}")
        else:
            fields = {name: ",".join(values) for name, values in urllib.parse.parse_qs(body).items()}
        self.handle_request(fields)

    def handle_request(self, fields):
        path, _, query = self.path.partition("?")
        fields.update({name: values[0] for name, values in urllib.parse.parse_qs(query).items()})
        answer = self.answer(path, fields)
        self.note(path, fields, answer)
        if answer is LOST:
            self.close_connection = True
            self.connection.close()
            return
        status, said = answer
        body = said if isinstance(said, bytes) else json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def answer(self, path, fields):
        if path in ("/sms.do", "/profile"):
            return self.smsapi(path, fields)
        if path.startswith(("/messages/", "/account/")):
            return self.serwersms(path, fields)
        if path in ("/sms", "/getMessageInfo", "/getBalance"):
            return self.smsplanet(path, fields)
        if path.startswith("/api/"):
            return self.seven(path, fields)
        if path.startswith("/2010-04-01/"):
            return self.twilio(path, fields)
        return 404, {"error": "no such address"}

    def is_known(self):
        if not self.token:
            return True
        said = self.headers.get("Authorization", "")
        if said.startswith("Basic "):
            return base64.b64decode(said[6:]).decode().partition(":")[2] == self.token
        return said == "Bearer " + self.token or self.headers.get("X-Api-Key") == self.token

    def fate(self, number, text, key, refused, no_credit, accepted):
        """One message, by the last digits of its number."""
        end = number[-2:]
        if end == "01":
            return refused
        if end == "03":
            return 500, b""
        if end == "04":
            return no_credit
        if end == "05":
            time.sleep(self.gateway.slow)
        name = self.gateway.accept(number, text, key)
        return LOST if end == "02" else accepted(name)

    def smsapi(self, path, fields):
        if not self.is_known():
            return 401, {"error": 101, "message": "Authorization failed"}
        if path == "/profile":
            return 200, {"name": "double", "points": self.gateway.balance, "payment_type": "prepaid"}
        if "status" in fields:
            ids = fields["status"].split("|")
            return 200, {"list": [{"id": one, "status": WORDS["smsapi"][self.gateway.state(one)]} for one in ids]}
        key = fields.get("idx", "")
        if key in self.gateway.by_key and fields.get("check_idx") == "1":
            return 200, {"error": 53, "message": "Idx must be unique"}
        number = fields.get("to", "")
        return self.fate(number, fields.get("message", ""), key,
                         (200, {"error": 13, "message": "No correct phone numbers"}),
                         (200, {"error": 103, "message": "Insufficient credits"}),
                         lambda name: (200, {"count": 1, "list": [
                             {"id": name, "points": "0.16", "number": number, "submitted_number": number,
                              "status": "QUEUE", "error": None, "idx": key or None, "parts": 1}]}))

    def serwersms(self, path, fields):
        if not self.is_known() and fields.get("password") != self.token:
            return 200, {"error": {"code": 1001, "type": "InvalidUser", "message": "Incorrect login or password"}}
        if path == "/account/limits.json":
            return 200, {"items": [{"type": "full", "chars_limit": 160, "value": str(int(self.gateway.balance))}]}
        if path == "/messages/reports.json":
            asked = fields.get("id") or [self.gateway.by_key.get(key, "") for key in fields.get("unique_id", [])]
            items = []
            for name in asked:
                if name in self.gateway.messages:
                    state = self.gateway.state(name)
                    items.append({"id": name, "phone": self.gateway.messages[name][0],
                                  "status": WORDS["serwersms"][state],
                                  "reason": ("", "wrong_number", "message_expired")[state]})
            return 200, {"items": items}
        number = fields.get("phone", "")
        return self.fate(number, fields.get("text", ""), fields.get("unique_id", ""),
                         (200, {"error": {"code": 2001, "type": "ValidationPhoneError", "message": "Invalid number"}}),
                         (200, {"error": {"code": 3002, "type": "SendError", "message": "Limit exhausted"}}),
                         lambda name: (200, {"success": True, "queued": 1, "unsent": 0, "items": [
                             {"id": name, "phone": number, "status": "queued", "parts": 1}]}))

    def smsplanet(self, path, fields):
        if not self.is_known():
            return 200, {"errorMsg": "Nieprawidłowy token API.", "errorCode": 201}
        if path == "/getBalance":
            return 200, {"balance": self.gateway.balance}
        if path == "/getMessageInfo":
            lines = []
            for name in fields.get("messageId", "").split(","):
                state = self.gateway.state(name)
                number = self.gateway.messages.get(name, ("0000000",))[0]
                lines.append('"%s";"%s";"";"%s";"TAK"' % (number, "NIE" if state else "TAK",
                                                         ("", "Niedostarczony", "Wygasł")[state]))
            return 200, {"result": "OK", "message": "\n".join(lines)}
        return self.fate(fields.get("to", ""), fields.get("msg", ""), "",
                         (200, {"errorMsg": "Lista odbiorców jest pusta.", "errorCode": 106}),
                         (200, {"errorMsg": "Brak wystarczających środków na koncie.", "errorCode": 109}),
                         lambda name: (200, {"messageId": name}))

    def seven(self, path, fields):
        if not self.is_known():
            return 200, b"900"
        if path == "/api/balance":
            return 200, {"amount": self.gateway.balance, "currency": "EUR"}
        if path == "/api/status":
            return 200, WORDS["seven"][self.gateway.state(fields.get("msg_id", ""))].encode()
        number = fields.get("to", "")
        return self.fate(number, fields.get("text", ""), "", (200, b"202"), (200, b"500"),
                         lambda name: (200, {"success": "100", "balance": self.gateway.balance, "messages": [
                             {"id": name, "recipient": number, "parts": 1, "success": True, "error": None}]}))

    def twilio(self, path, fields):
        if not self.is_known():
            return 401, {"code": 20003, "message": "Authenticate", "status": 401}
        if path.endswith("/Balance.json"):
            return 200, {"balance": str(self.gateway.balance), "currency": "USD"}
        if path.endswith("/Messages.json"):
            number = fields.get("To", "")
            return self.fate(number, fields.get("Body", ""), "",
                             (400, {"code": 21211, "message": "Invalid 'To' number", "status": 400}),
                             (403, {"code": 30002, "message": "Account suspended", "status": 403}),
                             lambda name: (201, {"sid": name, "status": "queued", "to": number,
                                                 "num_segments": "1", "error_code": None}))
        name = path.rpartition("/")[2].removesuffix(".json")
        state = self.gateway.state(name)
        return 200, {"sid": name, "status": WORDS["twilio"][state], "error_code": (None, 30006, 30003)[state]}

    def note(self, path, fields, answer):
        said = "(the answer is lost)" if answer is LOST else answer
        line = {"at": time.strftime("%H:%M:%S"), "method": self.command, "path": path, "fields": fields,
                "answer": said if isinstance(said, str) else [said[0], str(said[1])]}
        text = json.dumps(line, ensure_ascii=False)
        with self.gateway.lock:
            print(text, flush=True)
            if self.log_file:
                self.log_file.write(text + "\n")
                self.log_file.flush()

    def log_message(self, *_):
        pass  # note() says more


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=8025, help="0: any free one, which is printed")
    parser.add_argument("--token", default="", help="the only token that is taken; empty: any")
    parser.add_argument("--slow", type=float, default=5.0, help="seconds until numbers with ...05 are answered")
    parser.add_argument("--log", help="file to which every request is added, one JSON object a line")
    arguments = parser.parse_args()
    Handler.gateway = Gateway(arguments.slow)
    Handler.token = arguments.token
    Handler.log_file = open(arguments.log, "a", encoding="utf-8") if arguments.log else None
    server = ThreadingHTTPServer(("127.0.0.1", arguments.port), Handler)
    print("listening on http://127.0.0.1:%d" % server.server_address[1], flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
