#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the source against the rules of the house (CONTRIBUTING.md): check.py RULE | --list | --selftest

Each rule is a function (path, text) -> [(line, what)]. Exceptions stand in allowed/RULE.txt, one a line:
"path or Class::method | reason"; an exception that nothing needs any more is a failure too.
"""
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

FLOORS = {
    "core/base": 0,
    "core/database": 1, "core/secrets": 1, "core/formats": 1,
    "core/access": 2,
    "core/settings": 3, "core/events": 3,
    "core/people": 4,
    "core/contracts": 5, "core/credentials": 5,
    "core/outbox": 6,
    "core/messaging": 7,
    "core/registration": 8, "core/handover": 8, "core/notifications": 8, "core/delivery": 8, "core/lists": 8,
    "core/application": 9,
    "ui/common": 10, "ui/activities": 10.5,  # activities stand on the widgets, never the other way round
    "ui/shell": 12,
}
SCREEN_FLOOR = 11  # every other folder of ui/
APP_FLOOR = 13
SQL = r'"\s*(?:SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|WITH\s+\w+\s+AS\s)'


def folder_of(path):
    return "/".join(path.split("/")[:2])


def floor_of(folder):
    if folder in FLOORS:
        return FLOORS[folder]
    if folder.startswith("app/"):
        return APP_FLOOR
    if folder.startswith("ui/"):
        return SCREEN_FLOOR
    return None


def is_code(path):
    return path.endswith((".cpp", ".h")) and path.startswith(("app/", "core/", "ui/", "tests/"))


def is_product(path):
    return is_code(path) and not path.startswith("tests/")


def without_comments(text):
    """The text with comments blanked, lines kept."""
    def blank(match):
        part = match.group(0)
        return part if part.startswith(('"', "'", "R\"")) else re.sub(r"[^\n]", " ", part)
    return re.sub(r'R"\w*\(.*?\)\w*"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', blank, text, flags=re.S)


def without_strings(text):
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def found(pattern, text, what, flags=0):
    return [(line_of(text, m.start()), what) for m in re.finditer(pattern, text, flags)]


def statements(code):
    """Pieces between semicolons and braces, with their position."""
    start = 0
    for match in re.finditer(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|[;{}]', code):
        if match.group(0) in ";{}":
            yield start, code[start:match.start()]
            start = match.end()


def floors(path, text):
    """A file includes only lower floors and its own folder."""
    if not is_code(path):
        return []
    breaches = []
    own = folder_of(path)
    for match in re.finditer(r'^\s*#\s*include\s+"([^"]+)"', without_comments(text), re.M):
        target = match.group(1)
        line = line_of(text, match.start())
        if target.endswith(".moc"):
            continue
        if "/" not in target or not target.startswith(("core/", "ui/", "app/", "tests/")):
            breaches.append((line, f'"{target}": write the full path from the root'))
            continue
        other = folder_of(target)
        if path.startswith("tests/"):
            if path.startswith("tests/unit/") and target.startswith(("ui/", "app/")):
                breaches.append((line, f"{target}: unit tests see core alone"))
            continue
        if target.startswith("tests/"):
            breaches.append((line, f"{target}: the program must not need its tests"))
            continue
        mine, theirs = floor_of(own), floor_of(other)
        if theirs is None or mine is None:
            breaches.append((line, f"{other if theirs is None else own} has no floor"))
        elif own != other and theirs >= mine:
            breaches.append((line, f"{own} (floor {mine}) includes {other} (floor {theirs})"))
    return breaches


def core_without_window(path, text):
    """core/ knows neither Gui nor Widgets."""
    if not path.startswith("core/") or not is_code(path):
        return []
    names = r"Q(?:Gui|Core)?Application|QWidget|QDialog|QMessageBox|QPixmap|QImage|QColor|QFont|QIcon|QPainter|QAction"
    names = names.replace("(?:Gui|Core)?", "(?:Gui)?")
    return found(rf"#\s*include\s+<(?:Qt(?:Gui|Widgets|PrintSupport|Charts|Svg)\b|(?:{names})>)", without_comments(text),
                 "core has no window")


def sql_query(path, text):
    """QSqlQuery and QSqlDatabase stand in core/database alone."""
    if not is_code(path) or path.startswith("core/database/"):
        return []
    return found(r"\bQSql(?:Query|Database)\b", without_comments(text), "SQL goes through core/database")


def sql_in_stores(path, text):
    """SQL text stands in the stores, in core/lists and in core/database."""
    if not is_product(path) or path.startswith(("core/database/", "core/lists/")) or re.search(r"Store\.(?:cpp|h)$", path):
        return []
    return found(SQL, without_comments(text), "SQL outside a store")


def sql_values(path, text):
    """Values go into SQL by name, never into its text."""
    if not is_product(path) or path.startswith(("core/database/", "core/lists/")):
        return []
    code = without_comments(text)
    return [(line_of(code, start + len(piece) - len(piece.lstrip())), "SQL put together from parts: bind the value instead")
            for start, piece in statements(code) if re.search(SQL, piece) and has_values(piece)]


def has_values(piece):
    """Whether more than constants (kColumns) and the dialect's own words go into the text of a statement."""
    piece = re.sub(r"(?:\w+\.)*dialect\(\)\.\w+\((?:[^()]|\([^()]*\))*\)", "K", piece)
    piece = re.sub(r'QLatin1String\(\s*(?:k[A-Z]\w*|"%\d")\s*\)|\bk[A-Z]\w*', "K", piece)
    piece = re.sub(r"\.arg\s*\((?:\s*K\s*,?)+\)", "", piece)
    return re.search(r'\.arg\s*\(|"\)?\s*[%+]\s*(?!K\b)|(?<!K)\s[%+]\s*(?:QStringLiteral|QLatin1String)', piece) is not None


def no_tr(path, text):
    """core/ speaks no user's language."""
    if not path.startswith("core/") or not is_code(path):
        return []
    return found(r"(?<![\w.>])(?:QObject::)?tr\s*\(|\btranslate\s*\(\s*\"|\bQT_TR(?:ANSLATE)?_NOOP\b|\bQ_DECLARE_TR_FUNCTIONS\b",
                 without_comments(text), "no translations in core: give a code, ui/common has the sentence")


def platforms(path, text):
    """What differs between systems stands in core/base/Platform.cpp."""
    if not is_product(path) or path.startswith("core/base/Platform"):
        return []
    return found(r"^\s*#\s*(?:if|elif|ifdef|ifndef)\b.*\b(?:Q_OS_\w+|_WIN32|__APPLE__|__linux__)", without_comments(text),
                 "systems differ in core/base/Platform.cpp alone", re.M)


def licence(path, text):
    """Every source says its licence in its first lines."""
    if not (path.endswith((".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")) or path in ("dev", ".ci/run")):
        return []
    return [] if "SPDX-License-Identifier: GPL-3.0-or-later" in "\n".join(text.splitlines()[:3]) else [(1, "SPDX line is missing")]


def public_methods(code):
    """(class, method, arguments, position) of what classes named …Service declare as public."""
    for head in re.finditer(r"\bclass\s+(\w+Service)\b[^;{]*\{", code):
        depth, position, access, start = 1, head.end(), "private", head.end()
        while depth and position < len(code):
            char = code[position]
            if char == "{":
                if depth == 1:
                    yield from declared(head.group(1), access, code, start, position)
                depth += 1
            elif char == "}":
                depth -= 1
                start = position + 1
            elif char == ";" and depth == 1:
                yield from declared(head.group(1), access, code, start, position)
                start = position + 1
            elif char == ":" and depth == 1:
                label = re.search(r"\b(public|protected|private|Q_SIGNALS)\s*(?:Q_SLOTS)?\s*$", code[start:position])
                if label:
                    access, start = label.group(1), position + 1
            position += 1


def declared(name, access, code, start, end):
    text = code[start:end].strip()
    match = re.match(r"(?:[\w\s:<>,&*\[\]~]*?)\b(~?\w+)\s*\((.*)", text, re.S)
    if access != "public" or not match or text.startswith(("using", "friend", "enum", "struct", "class", "typedef")):
        return
    method, arguments = match.groups()
    if method in (name, "~" + name) or method.startswith("operator") or re.match(r"(?:template\s*<.*?>\s*)?static\b", text):
        return
    yield name, method, arguments, start + len(code[start:end]) - len(code[start:end].lstrip())


def service_session(path, text):
    """Every public method of a …Service takes the session."""
    if not re.match(r"core/.*Service\.h$", path):
        return []
    code = without_comments(text)
    return [(line_of(code, position), f"{name}::{method} takes no access::Session")
            for name, method, arguments, position in public_methods(code) if not re.search(r"\bSession\b", arguments)]


def service_authorises(path, text):
    """Every method that takes a session asks access::authorize, or hands the session to one that does."""
    if not re.match(r"core/.*\.cpp$", path):
        return []
    code = without_strings(without_comments(text))
    breaches = []
    for head in re.finditer(r"\b(\w+(?:Service|Queue))::(\w+)\(([^{};]*\bSession& session\b[^{};]*)\)\s*(?:const\s*)?\{", code):
        depth, end = 1, head.end()
        while depth and end < len(code):
            depth += {"{": 1, "}": -1}.get(code[end], 0)
            end += 1
        # Writing who it was into the audit trail asks nobody.
        body = re.sub(r"\bm_audit\s*\.\s*append\(\s*tx,\s*session\b", "", code[head.end():end])
        if not re.search(r"\bauthorize\(|\bmayEver\(|[(,]\s*session\s*[,)]", body):
            breaches.append((line_of(code, head.start()), f"{head.group(1)}::{head.group(2)} asks nobody"))
    return breaches


def secrets_in_logs(path, text):
    """Nothing secret is logged."""
    if not is_product(path):
        return []
    code = without_strings(without_comments(text))
    pattern = r"\b(?:q(?:Debug|Info|Warning|Critical|Fatal|CDebug|CInfo|CWarning|CCritical)|fail)\s*\("
    secret = r"(?i)password|passphrase|secret(?!s?Missing|s?Wrong|s?Corrupt|s?Store|s?NoKeychain)|recoveryCode|masterKey|\breveal\w*\s*\("
    return [(line_of(code, start), "something secret in a log line or an error") for start, piece in statements(code)
            for call in [re.search(pattern, piece)] if call and re.search(secret, re.sub(r"ErrorCode::\w+", "", piece[call.start():]))]


def building_place(path, text):
    """The project does not speak of the place where it was built."""
    names = ["/wo" + "rk/", "shared/" + "design", "shared/" + "mission", r"(?<!\w)\.libr" + "ary\\b"]
    return found("|".join(n if n.startswith("(") else re.escape(n) for n in names), text, "name of a building place")


RULES = {f.__name__: f for f in (floors, core_without_window, sql_query, sql_in_stores, sql_values, no_tr, platforms, licence,
                                service_session, service_authorises, secrets_in_logs, building_place)}

# What each rule must find, and what it must leave alone: a rule that finds nothing any more is no rule.
EXAMPLES = {
    "floors": [("core/people/A.h", '#include "core/outbox/B.h"\n', 1), ("core/people/A.h", '#include "core/access/B.h"\n', 0),
               ("core/people/A.h", '#include "core/people/B.h"\n', 0), ("core/secrets/A.h", '#include "core/database/B.h"\n', 1),
               ("core/people/A.h", '#include "B.h"\n', 1), ("ui/groups/A.cpp", '#include "ui/students/B.h"\n', 1),
               ("ui/shell/A.cpp", '#include "ui/students/B.h"\n', 0), ("app/belfry/A.cpp", '#include "ui/shell/B.h"\n', 0),
               ("tests/unit/people/tst_A.cpp", '#include "ui/common/B.h"\n', 1), ("core/new/A.h", '#include "core/base/B.h"\n', 1),
               ("core/base/A.h", '// #include "core/outbox/B.h"\n', 0)],
    "core_without_window": [("core/base/A.h", "#include <QWidget>\n", 1), ("core/base/A.h", "#include <QtWidgets/QLabel>\n", 1),
                            ("core/base/A.h", "#include <QCoreApplication>\n", 0), ("ui/common/A.h", "#include <QWidget>\n", 0)],
    "sql_query": [("core/people/A.cpp", "QSqlQuery query;\n", 1), ("core/database/A.cpp", "QSqlQuery query;\n", 0)],
    "sql_in_stores": [("core/people/PersonService.cpp", 'x("SELECT id FROM person");\n', 1),
                      ("core/people/PersonStore.cpp", 'x("SELECT id FROM person");\n', 0),
                      ("ui/common/A.cpp", 'tr("Select a group");\n', 0)],
    "sql_values": [("core/people/PersonStore.cpp", 'x = QStringLiteral("SELECT id FROM person WHERE id = %1").arg(id);\n', 1),
                   ("core/people/PersonStore.cpp", 'x = QStringLiteral("DELETE FROM person WHERE id = ") + id;\n', 1),
                   ("core/people/PersonStore.cpp", 'x = QStringLiteral("SELECT %1 FROM person WHERE %2").arg(QLatin1String(kColumns), tx.dialect().idsIn(QStringLiteral("id"), ":ids"));\n', 0),
                   ("core/people/PersonStore.cpp", 'x = QStringLiteral("SELECT %1 FROM person WHERE id = %2").arg(kColumns, id);\n', 1),
                   ("core/people/PersonStore.cpp", 'x = QStringLiteral("SELECT id FROM person "\n"WHERE id = :id");\n', 0)],
    "no_tr": [("core/base/A.cpp", 'tr("Hello");\n', 1), ("core/base/A.cpp", 'attr("Hello");\n', 0), ("ui/common/A.cpp", 'tr("Hello");\n', 0)],
    "platforms": [("core/secrets/A.cpp", "#ifdef Q_OS_WIN\n", 1), ("core/secrets/A.cpp", "#if defined(Q_OS_MACOS)\n", 1),
                  ("core/base/Platform.cpp", "#ifdef Q_OS_WIN\n", 0)],
    "licence": [("core/base/A.cpp", "#include <x>\n", 1), ("core/base/A.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n", 0)],
    "service_session": [
        ("core/people/PersonService.h", "class PersonService {\npublic:\n    Result<void> erase(Transaction& tx, PersonId id);\n};\n", 1),
        ("core/people/PersonService.h", "class PersonService final {\npublic:\n    explicit PersonService(PersonStore& store);\n"
         "    Result<void> erase(const access::Session& session, Transaction& tx,\n        PersonId id) const;\nprivate:\n    void helper(int x);\n};\n", 0)],
    "service_authorises": [
        ("core/people/A.cpp", "Result<void> AService::erase(Transaction& tx, const Session& session, PersonId id)\n{\n"
         "    TRY(m_store.erase(tx, id));\n    return m_audit.append(tx, session, x);\n}\n", 1),
        ("core/people/A.cpp", "Result<void> AService::erase(Transaction& tx, const access::Session& session)\n{\n"
         "    TRY(access::authorize(session, Action::EditPeople));\n    if (x) {\n    }\n    return {};\n}\n", 0),
        ("core/people/A.cpp", "Result<void> AService::erase(Transaction& tx, const Session& session)\n{\n    return m_other.erase(tx, session);\n}\n", 0)],
    "secrets_in_logs": [("core/people/A.cpp", 'void f() { qWarning("x %s", qPrintable(password)); }\n', 1),
                        ("core/people/A.cpp", 'void f() { return fail(ErrorCode::InputInvalid, m_password.reveal()); }\n', 1),
                        ("core/people/A.cpp", 'void f() { return fail(ErrorCode::SecretWrong, QStringLiteral("the password does not fit")); }\n', 0)],
    "building_place": [("README.md", "see /wo" + "rk/main\n", 1), ("README.md", "a network", 0)],
}


def selftest():
    wrong = 0
    for rule, examples in EXAMPLES.items():
        for path, text, expected in examples:
            count = len(RULES[rule](path, text))
            if count != expected:
                print(f"{rule}: {count} instead of {expected} in {path}: {text!r}")
                wrong += 1
    for rule in RULES.keys() - EXAMPLES.keys():
        print(f"{rule}: no example")
        wrong += 1
    return wrong


def allowed(rule):
    file = HERE / "allowed" / f"{rule}.txt"
    entries = {}
    if file.exists():
        for line in file.read_text().splitlines():
            if line.strip() and not line.startswith("#"):
                what, _, reason = (part.strip() for part in line.partition("|"))
                if not reason:
                    sys.exit(f"{file.name}: {what} has no reason")
                entries[what] = False
    return entries


def check(rule):
    exceptions = allowed(rule)
    listed = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, capture_output=True, text=True, check=True)
    breaches = 0
    for path in sorted(filter(None, listed.stdout.split("\0"))):
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
        for line, what in RULES[rule](path, text):
            key = next((e for e in exceptions if e == path or what.startswith(e + " ")), None)
            if key is not None:
                exceptions[key] = True
                continue
            print(f"{path}:{line}: {what}")
            breaches += 1
    for unused in (e for e, used in exceptions.items() if not used):
        print(f"allowed/{rule}.txt: nothing needs \"{unused}\" any more")
        breaches += 1
    return breaches


def main():
    argument = sys.argv[1] if len(sys.argv) == 2 else "--list"
    if argument == "--list":
        print("\n".join(f"{name}: {rule.__doc__}" for name, rule in RULES.items()))
        return 0
    return 1 if (selftest() if argument == "--selftest" else check(argument)) else 0


if __name__ == "__main__":
    sys.exit(main())
