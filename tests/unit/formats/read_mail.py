#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads mails (a JSON list of base64 texts on standard input) with Python's email package and says what it saw."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys


def mailbox(message, header):
    """By the older functions: the newer ones of Python 3.11 put a blank between encoded-words of a long name."""
    value = message[header]
    if value is None:
        return None
    found = email.utils.getaddresses([value.replace("\r\n", "")])
    name, address = found[0]
    return {"count": len(found), "name": str(email.header.make_header(email.header.decode_header(name))),
            "address": address}


def defects(part):
    found = [type(d).__name__ for d in part.defects]
    for name, value in part.items():
        found += [f"{name}: {d!r}" for d in getattr(value, "defects", ())]
    for child in part.iter_parts() if part.is_multipart() else ():
        found += defects(child)
    return found


def describe(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    plain = email.message_from_bytes(raw, policy=email.policy.compat32)
    text = message.get_body(("plain",))
    html = message.get_body(("html",))
    return {
        "from": mailbox(plain, "From"),
        "to": mailbox(plain, "To"),
        "reply_to": mailbox(plain, "Reply-To"),
        "subject": str(message["Subject"]),
        "date": message["Date"].datetime.isoformat() if message["Date"] else None,
        "headers": [name for name, _ in message.items()],
        "message_id": str(message["Message-ID"]).strip(),
        "belfry_id": str(message["X-Belfry-Id"]),
        "text": text.get_content() if text else None,
        "html": html.get_content() if html else None,
        "attachments": [
            {"name": part.get_filename(), "type": part.get_content_type(),
             "bytes": base64.b64encode(part.get_payload(decode=True)).decode()}
            for part in message.iter_attachments()] if message.get_content_type() == "multipart/mixed" else [],
        "defects": defects(message),
    }


json.dump([describe(base64.b64decode(item)) for item in json.load(sys.stdin)], sys.stdout)
