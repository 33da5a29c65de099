#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server with TLS and sign-in for tests, on aiosmtpd: a peer that is not ours.

Prints "PORT n" when it is ready and ends when its standard input is closed. Writes one JSON object a line to --record:
  {"event": "auth", "user": ..., "mechanism": ..., "good": true|false}
  {"event": "message", "from": ..., "to": ..., "user": ..., "tls": "TLSv1.3", "bytes": base64}
The local part of a recipient says what shall happen: refuse (550), defer (451), full (452), droprcpt (cut at RCPT),
drop (message kept, cut without a reply), kill (message kept, the whole server gone), slow (reply after two seconds).
"""
import argparse
import asyncio
import base64
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Record:
    def __init__(self, path):
        self.file = open(path, "a", encoding="utf-8")

    def write(self, **values):
        self.file.write(json.dumps(values) + "\n")
        self.file.flush()


class Handler:
    def __init__(self, record):
        self.record = record

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0].rstrip("0123456789")
        if name == "refuse":
            return "550 5.1.1 no such user here"
        if name == "defer":
            return "451 4.3.0 come back later"
        if name == "full":
            return "452 4.2.2 mailbox full"
        if name == "droprcpt":
            server.transport.abort()
            return "421 gone"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        name = address.split("@")[0].rstrip("0123456789")
        tls = server.transport.get_extra_info("ssl_object")
        user = session.auth_data.login.decode() if session.auth_data else ""
        self.record.write(event="message", to=address, user=user, tls=tls.version() if tls else "",
                          bytes=base64.b64encode(envelope.original_content).decode(), **{"from": envelope.mail_from})
        if name == "drop":
            server.transport.abort()
        if name == "kill":
            os._exit(1)
        if name == "slow":
            await asyncio.sleep(2)
        return "250 2.0.0 OK queued as T%d" % id(envelope)


class Authenticator:
    def __init__(self, record, user, password):
        self.record, self.user, self.password = record, user, password

    def __call__(self, server, session, envelope, mechanism, data):
        good = data.login.decode() == self.user and data.password.decode() == self.password
        self.record.write(event="auth", user=data.login.decode(), mechanism=mechanism, good=good)
        return AuthResult(success=good, handled=False, auth_data=data if good else None)


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mode", choices=["tls", "starttls", "plain"], default="tls")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password", default="")
    parser.add_argument("--mechanism", choices=["PLAIN", "LOGIN"], help="offer this one only")
    parser.add_argument("--oldest-tls", choices=["1.0", "1.2"], default="1.2")
    parser.add_argument("--newest-tls", choices=["1.1", "1.2", "1.3"], default="1.3")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--record", required=True)
    options = parser.parse_args()

    record = Record(options.record)
    context = None
    if options.mode != "plain":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if options.newest_tls == "1.1":
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        elif options.newest_tls == "1.2":
            context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(options.certificate, options.key)

    def session():
        arguments = {"hostname": "test.belfry.invalid", "enable_SMTPUTF8": False}
        if options.user:
            other = "LOGIN" if options.mechanism == "PLAIN" else "PLAIN"
            arguments.update(authenticator=Authenticator(record, options.user, options.password), auth_required=True,
                             auth_require_tls=options.mode == "starttls",
                             auth_exclude_mechanism=[other] if options.mechanism else None)
        if options.mode == "starttls":
            arguments.update(tls_context=context, require_starttls=True)
        return SMTP(Handler(record), **arguments)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", options.port, ssl=context if options.mode == "tls" else None)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main())
