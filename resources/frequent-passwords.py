#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes core/access/frequent-passwords.txt out of zxcvbn's list of passwords by frequency (MIT licence).

    npm pack zxcvbn@4.4.2 && tar xzf zxcvbn-4.4.2.tgz && resources/frequent-passwords.py package
"""
import re
import sys
from pathlib import Path

MOST = 3000
TARGET = Path(__file__).resolve().parent.parent / "core" / "access" / "frequent-passwords.txt"
HEAD = """The {count} most frequent passwords of zxcvbn 4.4.2, most frequent first, one a line, compared without case.
Made by resources/frequent-passwords.py. Those with fewer than four characters are left out: they are parts of anything.
"""


def main():
    package = Path(sys.argv[1])
    source = (package / "lib" / "frequency_lists.js").read_text(encoding="utf-8")
    words = re.search(r'\bpasswords: "([^"]*)"', source).group(1).split(",")
    words = [word for word in words if len(word) > 3][:MOST]
    licence = (package / "LICENSE.txt").read_text(encoding="utf-8").strip()
    head = HEAD.format(count=len(words)) + "\n" + licence
    lines = [("# " + line).rstrip() for line in head.splitlines()]
    TARGET.write_text("\n".join(lines + words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
