#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes kursanci.csv: a list as a Polish school's Excel saves it (Windows-1250, semicolons, quoted cells, CRLF), 200 rows.

Always the same list; nobody in it exists: addresses at example.org, .com, .net, numbers that Ofcom keeps for films.
Faults on purpose, see the counts at the end of main(): the test of the import knows them.
"""
import sys
import unicodedata
from pathlib import Path

GIRLS = "Zofia Julia Hanna Maja Łucja Alicja Oliwia Wiktoria Amelia Lena Nadia Róża Iga Pola".split()
BOYS = "Antoni Jan Aleksander Franciszek Jakub Leon Mikołaj Stanisław Filip Igor Wojciech Ignacy".split()
MOTHERS = "Anna Katarzyna Małgorzata Agnieszka Barbara Ewa Monika Joanna Magdalena".split()
FAMILIES = [("Abramowicz", "Abramowicz"), ("Kowalska", "Kowalski"), ("Wiśniewska", "Wiśniewski"), ("Wójcik", "Wójcik"), ("Łukaszewicz", "Łukaszewicz"),
            ("Kamińska", "Kamiński"), ("Żak", "Żak"), ("Zielińska", "Zieliński"), ("Woźniak", "Woźniak"), ("Dąbrowska", "Dąbrowski"), ("Müller", "Müller"),
            ("Jankowska", "Jankowski"), ("Mazur", "Mazur"), ("Krawczyk", "Krawczyk"), ("Piotrowska", "Piotrowski"), ("Zając", "Zając"), ("Schröder", "Schröder"),
            ("Pawłowska", "Pawłowski"), ("Król", "Król"), ("Jabłońska", "Jabłoński"), ("Wróbel", "Wróbel"), ("Stępień", "Stępień"), ("Górska", "Górski")]
GROUPS = ["Angielski A1", "Angielski A2", "Angielski B1", "Niemiecki A1", "Niemiecki B1", "Fortepian", "Chór", "Matura"]
HEADINGS = ["Lp.", "Imię", "Nazwisko", "Data urodzenia", "E-mail", "Telefon", "Grupa", "Opiekun", "E-mail opiekuna", "Telefon opiekuna", "Zgoda", "Uwagi"]
NUMBER = [0]


def plain(text):
    text = text.lower().replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFD", text) if c.isascii() and c.isalnum())


def mail(given, family, index):
    return f"{plain(given)}.{plain(family)}{index}@example.{('org', 'com', 'net')[index % 3]}"


def phone():
    NUMBER[0] += 1
    return f"+44 7700 900{NUMBER[0]:03d}"


def row(index):
    girl = index % 2 == 0
    family = FAMILIES[index % len(FAMILIES)]
    given = (GIRLS if girl else BOYS)[index // 2 % (14 if girl else 12)]
    name = family[0 if girl else 1]
    adult = index % 7 == 6
    year = 1970 + index % 30 if adult else 2008 + index % 9
    mother = MOTHERS[index % len(MOTHERS)]
    groups = GROUPS[index % 8] if index % 9 else f"{GROUPS[index % 8]}; {GROUPS[(index + 3) % 8]}"
    return ["", given, name, f"{1 + index * 11 % 28:02d}.{1 + index * 5 % 12:02d}.{year}", mail(given, name, index) if index % 4 else "",
            phone() if index % 3 == 0 else "", groups, "" if adult else f"{mother} {family[0]}", "" if adult else mail(mother, family[0], 500 + index),
            phone() if not adult and index % 2 else "", "nie" if index % 25 == 24 else "tak", "alergia; nuty w teczce" if index % 40 == 5 else ""]


def cell(text):
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ';"\r\n') else text


def main():
    rows = [row(index) for index in range(200)]
    rows[10][4] = "zofia.example.org"  # 3 wrong addresses
    rows[57][4] = "jan kowalski@example.org"
    rows[101][8] = "anna@example"
    rows[33][5] = "600 12"  # 2 wrong numbers
    rows[90][5] = "brak"
    rows[71][3] = "31.02.2012"  # 1 wrong date
    rows[120][1] = rows[120][2] = ""  # 1 row without a name
    rows[150] = list(rows[15])  # the same student once more, in another group
    rows[150][6] = "Chór"
    rows[44][11] = 'gra na skrzypcach,\nmówi "po swojemu"'
    for index, cells in enumerate(rows):
        cells[0] = str(index + 1)
    text = "".join(";".join(cell(c) for c in cells) + "\r\n" for cells in [HEADINGS] + rows)
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("kursanci.csv")
    target.write_bytes(text.encode("cp1250"))


if __name__ == "__main__":
    main()
