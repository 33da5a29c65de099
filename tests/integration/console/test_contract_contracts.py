# SPDX-License-Identifier: GPL-3.0-or-later
"""`contracts`, `payments`, `consent`: what a script gives and gets (ES-17, ES-40, decision 2)."""
import subprocess
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import SYSTEM_PYTHON, School  # noqa: E402

PEOPLE = "Imię;Nazwisko;E-mail;Numer;Opiekun;E-mail opiekuna\nZofia;Abramowicz;zofia@example.org;K-1;Anna Abramowicz;anna@example.org\nJan;Lis;jan@example.org;K-2;;\n"
HEAD = "number,student,payer,from,to,status,consent,due,amount,due,amount\n"
ROWS = ('U/1,K-1,Anna Abramowicz,2026-09-01,2027-06-30,signed,yes,2026-09-10,"1.234,56",2026-10-10,200\n'
        'U/2,Jan Lis,,01.09.2026,,awaiting_signature,no,2026-09-10,"12,5",,\n')


class Contracts(School):
    def school(self):
        self.init()
        self.people(PEOPLE)

    def people(self, text):
        path = self.folder / "people.csv"
        path.write_text(text, encoding="utf-8")
        return self.ctl("import", path)

    def bring(self, text, code=0, name="contracts.csv"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        answer = self.ctl("contracts", "import", path, code=code)
        self.assertEqual(set(answer), {"rows", "created", "updated", "unchanged", "skipped"})
        return answer

    def contracts(self, *more):
        return {one["number"]: one for one in self.ctl("contracts", "list", *more)}

    def test_import_list_pay(self):
        self.school()
        answer = self.bring(HEAD + ROWS)
        self.assertEqual((answer["rows"], answer["created"], answer["skipped"]), (2, 2, []))
        one = self.contracts()["U/1"]
        self.assertEqual((one["student"], one["payer"], one["status"], one["from"], one["to"], one["consent"], one["currency"]),
                         ("Abramowicz Zofia", "Abramowicz Anna", "signed", "2026-09-01", "2027-06-30", True, "PLN"))
        self.assertEqual(one["instalments"], [{"due": "2026-09-10", "amount": "1234.56", "paid": "0.00"},
                                              {"due": "2026-10-10", "amount": "200.00", "paid": "0.00"}])
        again = self.bring(HEAD + ROWS)
        self.assertEqual((again["created"], again["updated"], again["unchanged"]), (0, 0, 2))
        paid = self.ctl("payments", "add", "u/1", "1.300,00", "--date", "2026-09-09", "--note", "transfer")
        self.assertEqual((paid["contract"], paid["amount"], paid["date"], paid["currency"]), ("U/1", "1300.00", "2026-09-09", "PLN"))
        one = self.contracts()["U/1"]
        self.assertEqual([part["paid"] for part in one["instalments"]], ["1234.56", "65.44"])
        self.assertEqual(set(self.contracts("--status", "awaiting_signature")), {"U/2"})

    def test_xlsx(self):
        self.school()
        script = ("import sys,json,datetime,openpyxl\nbook=openpyxl.Workbook()\nsheet=book.active\n"
                  "sheet.append(['Numer umowy','Kursant','Płatnik','Od','Do','Status','Zgoda','Termin 1','Kwota 1','Termin 2','Kwota 2'])\n"
                  "sheet.append(['U/1','K-1','Szkoła Nr 5',datetime.date(2026,9,1),None,'podpisana','tak',datetime.date(2026,9,10),1234.5,datetime.date(2026,10,10),200])\n"
                  "book.save(sys.argv[1])\n")
        path = self.folder / "contracts.xlsx"
        subprocess.run([SYSTEM_PYTHON, "-c", script, str(path)], check=True)
        answer = self.ctl("contracts", "import", path)
        self.assertEqual((answer["created"], answer["skipped"]), (1, []))
        one = self.contracts()["U/1"]
        self.assertEqual((one["payer"], [p["amount"] for p in one["instalments"]], one["to"]), ("Szkoła Nr 5", ["1234.50", "200.00"], None))

    def test_faults_are_told_by_row(self):
        self.school()
        answer = self.bring(HEAD + ROWS + "U/3,Nikt Taki,,2026-09-01,,signed,yes,2026-09-10,1\nU/4,K-2,,2026-09-01,2026-08-01,signed,yes,2026-09-10,1\n"
                            "U/5,K-2,,2026-09-01,,signed,yes,2026-09-10,-5\nU/6,K-2,,2026-09-01,,signed,yes,2026-09-10,12 50\n", code=1)
        self.assertEqual((answer["rows"], answer["created"]), (6, 2))
        self.assertEqual([(one["row"], one["column"], one["value"]) for one in answer["skipped"]],
                         [(4, "student", "Nikt Taki"), (5, "to", "2026-08-01"), (6, "amount", "-5"), (7, "amount", "12 50")])
        for one in answer["skipped"]:
            self.assertEqual(set(one), {"row", "column", "value", "reason", "imported"})
            self.assertTrue(one["reason"] and not one["imported"])

    def test_odd_payments(self):
        self.school()
        self.bring(HEAD + ROWS)
        for amount in ("-5", "0", "12 50", "abc", "1,234", "12 €"):
            self.assertEqual(self.run_console("payments", "add", "U/1", amount).code, 2, amount)
        self.assertEqual(self.run_console("payments", "add", "nothing", "5").code, 2)
        self.assertEqual(self.run_console("payments", "add", "U/1", "5", "--date", "31.02.2026").code, 2)
        self.assertEqual(self.contracts()["U/1"]["paid"], "0.00")

    def test_consent_ledger(self):
        self.school()
        student = next(s for s in self.ctl("students", "list") if s["family_name"] == "Lis")["id"]
        given = self.ctl("consent", "grant", student, "--purpose", "contract", "--source", "paper")
        self.assertEqual((given["person"], given["granted"], given["contract"], given["messages"]), (student, True, True, False))
        self.ctl("consent", "grant", "K-2", "--purpose", "messages", "--source", "form")
        gone = self.ctl("consent", "withdraw", student, "--purpose", "contract", "--source", "phone call")
        self.assertEqual((gone["granted"], gone["contract"], gone["messages"]), (False, False, True))
        self.assertEqual([(e["purpose"], e["granted"], e["source"]) for e in self.ctl("consent", "list", student)],
                         [("contract", True, "paper"), ("messages", True, "form"), ("contract", False, "phone call")])
        self.assertEqual(self.run_console("consent", "grant", student, "--purpose", "all", "--source", "paper").code, 2)
        self.assertEqual(self.run_console("consent", "grant", student, "--purpose", "contract").code, 2)
        self.assertEqual(self.run_console("consent", "grant", 9999, "--purpose", "contract", "--source", "paper").code, 2)

    def test_modes_of_consent(self):
        self.school()
        self.ctl("settings", "set", "mail.from", "school@example.org")
        self.bring(HEAD + ROWS)
        zofia, jan = (next(s for s in self.ctl("students", "list") if s["family_name"] == name)["id"] for name in ("Abramowicz", "Lis"))

        def reasons():
            answer = self.run_console("credentials", "send", "--student", zofia, jan, "--again")
            return {one["student"]: one["reason"] for one in answer.json["skipped"]}

        self.ctl("consent", "grant", jan, "--purpose", "contract", "--source", "paper")
        self.assertEqual(reasons(), {zofia: "no_consent"})
        self.ctl("settings", "set", "consent.mode", "contract")
        self.assertEqual(reasons(), {jan: "no_consent"})
        self.ctl("settings", "set", "consent.mode", "block")
        self.assertEqual(reasons(), {zofia: "mode_blocked", jan: "mode_blocked"})
        waiting = self.ctl("outbox", "list")
        self.assertEqual(len(waiting), 2)
        self.run_console("deliver", "--once")
        self.assertEqual({row["reason"] for row in self.ctl("outbox", "list")}, {"mode_blocked"})
        self.ctl("settings", "set", "consent.mode", "contract")
        self.run_console("deliver", "--once")
        self.run_console("deliver", "--once")
        self.assertEqual({row["recipient"]: row["state"] for row in self.ctl("outbox", "list")}["Zofia Abramowicz"], "sent")
        self.assertEqual(self.run_console("settings", "set", "consent.mode", "maybe").code, 2)


if __name__ == "__main__":
    unittest.main()
