# SPDX-License-Identifier: GPL-3.0-or-later
"""message send and submission: audiences, approval, previews without effect, attachments (ES-01, ES-02, ES-04)."""
import base64
import unittest

from console import School

LIST = """Imię;Nazwisko;E-mail;Grupa;Opiekun;E-mail opiekuna
Zofia;Abramowicz;zofia@example.org;A1;Jan Abramowicz;jan@example.org
Adam;Abramowicz;;A1;Jan Abramowicz;jan@example.org
Ewa;Baran;ewa@example.org;B2;Maria Baran;dom@example.org
Ola;Baran;;B2;Piotr Baran;dom@example.org
Tomek;Bez;tomek@example.org;B2;;
"""


class Messages(School):
    def setUp(self):
        super().setUp()
        self.ready()
        self.import_text(LIST)
        self.people = {f'{s["given_name"]} {s["family_name"]}': s["id"] for s in self.ctl("students", "list")}
        self.body = self.write("text.txt", "Dzień dobry,\n\nw piątek nie ma zajęć. Dotyczy: [imię i nazwisko].\n")

    def send(self, *words, code=0, subject="Piątek", body=None):
        return self.ctl("message", "send", *words, "--subject", subject, "--body-file", body or self.body, code=code)

    def rows(self, **wanted):
        return [row for row in self.ctl("outbox", "list") if all(row[key] == value for key, value in wanted.items())]

    def test_es_04_informational_waits_for_approval_and_then_leaves(self):
        answer = self.send("--to", "group:A1", code=1)
        self.assertEqual(answer["queued"], 1)
        self.assertEqual([(s["person"], s["reason"]) for s in answer["skipped"]], [(self.people["Adam Abramowicz"], "no_address")])
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        shown = self.ctl("submission", "show", answer["submission"])
        self.assertEqual(shown["counts"], {"pending": 1})
        self.assertEqual(shown["title"], "Piątek")
        self.assertEqual(len(shown["recipients"]), 2)
        self.assertEqual(self.ctl("submission", "approve", answer["submission"])["counts"], {"ready": 1})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 1)
        mail, = self.mails_in_folder()
        self.assertIn("Dotyczy: Zofia Abramowicz.", mail.get_content())

    def test_one_mail_per_household_names_the_children(self):
        answer = self.send("--to", "groups:all", "--who", "guardians", code=1)
        self.assertEqual(answer["queued"], 2)
        self.assertEqual([s["reason"] for s in answer["skipped"]], ["no_guardian"])
        self.ctl("submission", "approve", answer["submission"])
        self.ctl("deliver", "--once")
        texts = {mail["To"].addresses[0].addr_spec: mail.get_content() for mail in self.mails_in_folder()}
        self.assertEqual(sorted(texts), ["dom@example.org", "jan@example.org"])
        for child in ("Zofia Abramowicz", "Adam Abramowicz"):
            self.assertIn(child, texts["jan@example.org"])
        for child in ("Ewa Baran", "Ola Baran"):
            self.assertIn(child, texts["dom@example.org"])

    def test_es_02_audiences(self):
        self.assertEqual(self.send("--to", "role:students", "--dry-run", code=1)["queued"], 3)
        self.assertEqual(self.send("--to", "role:guardians", "--dry-run")["queued"], 2)
        both = self.send("--to", f'person:{self.people["Ewa Baran"]}', "group:B2", "--who", "both", "--dry-run", code=1)
        self.assertEqual(both["queued"], 3)  # Ewa, the family's address, Tomek
        self.send("--to", "group:Z9", "--dry-run", code=2)
        self.send("--to", "everybody", "--dry-run", code=2)
        self.assertEqual(self.rows(), [])

    def test_a_reason_is_kept_with_what_was_rejected(self):
        answer = self.send("--to", f'person:{self.people["Tomek Bez"]}')
        self.ctl("submission", "reject", answer["submission"], code=2)
        self.ctl("submission", "reject", answer["submission"], "--reason", "Zły dzień")
        row, = self.rows()
        self.assertEqual((row["state"], row["reason"]), ("cancelled", "rejected"))
        self.assertIn("Zły dzień", row["reason_text"])

    def test_faulty_texts_stop_before_anything_is_queued(self):
        for text in ("[nieznane]", "[imię", "[hasło]", "[[imię]] [imię [nazwisko]]", "   \n"):
            self.send("--to", "group:B2", body=self.write("faulty.txt", text), code=2)
        self.assertEqual(self.rows(), [])

    def test_a_hole_stops_only_its_recipient_and_a_fallback_fills_it(self):
        hole = self.write("hole.txt", "Grupa: [nowy termin zajęć]")
        answer = self.send("--to", f'person:{self.people["Tomek Bez"]}', body=hole, code=1)
        self.assertEqual((answer["queued"], answer["skipped"][0]["reason"]), (0, "empty_variable"))
        filled = self.write("filled.txt", "Termin: [nowy termin zajęć|jeszcze nieznany] <b>[imię]</b>")
        answer = self.send("--to", f'person:{self.people["Tomek Bez"]}', body=filled)
        self.ctl("submission", "approve", answer["submission"])
        self.ctl("deliver", "--once")
        self.assertIn("Termin: jeszcze nieznany <b>Tomek</b>", self.mails_in_folder()[0].get_content())

    def test_an_attachment_arrives_byte_for_byte(self):
        plan = self.folder / "plan zajęć.pdf"
        plan.write_bytes(bytes(range(256)) * 100)
        answer = self.send("--to", "role:guardians", "--attach", plan)
        plan.write_bytes(b"changed after it was frozen")
        self.ctl("submission", "approve", answer["submission"])
        self.ctl("deliver", "--once")
        for mail in self.mails_in_folder():
            part, = mail.iter_attachments()
            self.assertEqual((part.get_filename(), part.get_content()), ("plan zajęć.pdf", bytes(range(256)) * 100))
        self.send("--to", "role:guardians", "--attach", self.folder / "missing.pdf", code=2)

    def test_ll2_28_system_messages_need_neither_address_nor_number_and_lie_in_the_inbox(self):
        answer = self.send("--to", "role:students", "--channel", "system", "--kind", "system")
        self.assertEqual(answer["queued"], 5)
        self.assertIn("once the portal is switched on", answer["note"])
        self.assertEqual(self.ctl("deliver", "--once")["sent"], 5)
        self.assertEqual(self.ctl("deliver", "--once")["sent"], 0)
        rows = self.rows(channel="system")
        self.assertEqual({row["state"] for row in rows}, {"sent"})
        self.assertIn("once the portal is switched on", rows[0]["reason_text"])
        self.assertEqual(self.mails_in_folder(), [])
        why = self.ctl("why", "--message", rows[0]["id"])["checks"]
        self.assertTrue(all(check["ok"] for check in why), why)
        self.assertIn("once the portal is switched on", why[-1]["text"])
        self.ctl("outbox", "show", rows[0]["id"])

    def test_without_consent_for_messages_only_that_person_is_passed_over(self):
        self.sql(f'UPDATE consent_current SET granted = FALSE WHERE purpose = \'messages\' AND person_id = {self.people["Ewa Baran"]}')
        answer = self.send("--to", "group:B2", code=1)
        self.assertEqual(answer["queued"], 1)
        self.assertIn((self.people["Ewa Baran"], "no_consent"), [(s["person"], s["reason"]) for s in answer["skipped"]])


if __name__ == "__main__":
    unittest.main()
