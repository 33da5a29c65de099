#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of the translations: English stands in the source, translations/belfry_{pl,de}.ts hold the rest, and
belfry_en.ts the English plurals.

  translations.py --check              fails on an unfinished string, a lost placeholder, or files that do not fit the source
  translations.py --update             brings the strings of the source into the files (./dev translate)
  translations.py --missing LANGUAGE   prints the strings without a translation as JSON
  translations.py --fill LANGUAGE FILE takes translations: the same JSON with "translation" filled in (a list for plurals)
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "translations"
LANGUAGES = {"de": 2, "en": 2, "pl": 3}  # language -> plural forms


def lupdate():
    for candidate in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "/opt/homebrew/bin/lupdate", "lupdate"):
        path = shutil.which(candidate)
        if path:
            return path
    sys.exit("lupdate is missing: ./dev install")


def update(folder):
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        file = folder / f"belfry_{language}.ts"
        done = subprocess.run([lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-I", ".", "-source-language", "en",
                               "-target-language", language, *plural, "ui", "app", "-ts", str(file)],
                              cwd=ROOT, capture_output=True, text=True)
        if done.returncode != 0 or not file.exists():
            sys.exit(f"lupdate failed: {done.stderr or done.stdout}")
        write(file, read(file))


def read(file):
    return ElementTree.parse(file).getroot()


def write(file, root):
    """Sorted by context, so that two people's changes seldom meet in one place."""
    root[:] = sorted(root, key=lambda context: context.findtext("name", ""))
    ElementTree.indent(root, "    ")
    file.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(root, encoding="unicode") + "\n",
                    encoding="utf-8")


def messages(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def key(context, message):
    return context, message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes"


def forms(message):
    translation = message.find("translation")
    if translation is None:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def is_finished(message, language):
    translation = message.find("translation")
    texts = forms(message)
    wanted = LANGUAGES[language] if message.get("numerus") == "yes" else 1
    return translation is not None and translation.get("type") != "unfinished" and len(texts) == wanted and all(texts)


def faults(language, message):
    source = message.findtext("source", "")
    if not is_finished(message, language):
        return ["unfinished"]
    found = []
    for text in forms(message):
        # A plural form may name its number in words ("one message").
        wanted = set(re.findall(r"%L?\d", source))
        if set(re.findall(r"%L?\d", text)) != wanted:
            found.append(f"other placeholders in \"{text}\"")
        if (source.count("&") > source.count("&&") * 2) and "&" not in text and "<" not in source:
            found.append(f"the mnemonic is lost in \"{text}\"")
        if source.endswith(("…", "...")) != text.endswith(("…", "...")) or source.endswith(":") != text.endswith(":"):
            found.append(f"another ending in \"{text}\"")
    return found


def check():
    breaches = 0
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for language in LANGUAGES:
            file = FOLDER / f"belfry_{language}.ts"
            if not file.exists():
                sys.exit(f"{file.name} is missing: ./dev translate")
            shutil.copy(file, fresh)
        update(fresh)
        for language in LANGUAGES:
            name = f"belfry_{language}.ts"
            root = read(FOLDER / name)
            old = {key(*pair) for pair in messages(root)}
            new = {key(*pair) for pair in messages(read(fresh / name))}
            for what, keys in (("is not in the file (./dev translate)", new - old), ("is in no source any more (./dev translate)", old - new)):
                for context, source, _, _ in sorted(keys):
                    print(f"{name}: {context}: \"{source}\" {what}")
                    breaches += 1
            for context, message in messages(root):
                # At run time a class looks its strings up under its full name; a bare one is never found.
                if not context.startswith("belfry::"):
                    print(f"{name}: {context}: \"{message.findtext('source', '')}\" is outside namespace belfry")
                    breaches += 1
                for fault in faults(language, message):
                    print(f"{name}: {context}: \"{message.findtext('source', '')}\": {fault}")
                    breaches += 1
    return breaches


def missing(language):
    entries = []
    for context, message in messages(read(FOLDER / f"belfry_{language}.ts")):
        if not is_finished(message, language):
            entry = {"context": context, "source": message.findtext("source", "")}
            for note in ("comment", "extracomment"):
                if message.findtext(note):
                    entry[note] = message.findtext(note)
            entry["translation"] = [""] * LANGUAGES[language] if message.get("numerus") == "yes" else ""
            entries.append(entry)
    print(json.dumps(entries, ensure_ascii=False, indent=1))


def fill(language, file):
    given = {(e["context"], e["source"], e.get("comment", "")): e["translation"]
             for e in json.loads(Path(file).read_text(encoding="utf-8"))}
    root = read(FOLDER / f"belfry_{language}.ts")
    count = 0
    for context, message in messages(root):
        text = given.get(key(context, message)[:3])
        if not text:
            continue
        translation = message.find("translation")
        if translation is None:
            translation = ElementTree.SubElement(message, "translation")
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        translation.text = None
        if isinstance(text, list):
            for form in text:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = text
        count += 1
    write(FOLDER / f"belfry_{language}.ts", root)
    print(f"{count} translations taken")


def main(arguments):
    match arguments:
        case ["--check"]:
            return 1 if check() else 0
        case ["--update"]:
            FOLDER.mkdir(exist_ok=True)
            update(FOLDER)
            return 0
        case ["--missing", language]:
            missing(language)
            return 0
        case ["--fill", language, file]:
            fill(language, file)
            return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
