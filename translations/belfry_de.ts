<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>belfry::app::Entrance</name>
        <message>
            <source>This is not a recovery code: a letter is wrong or missing. Compare it with the paper.</source>
            <translation>Das ist kein Wiederherstellungscode: Ein Zeichen ist falsch oder fehlt. Vergleichen Sie ihn mit dem Ausdruck.</translation>
        </message>
        <message>
            <source>This is the recovery code of another school.</source>
            <translation>Das ist der Wiederherstellungscode einer anderen Schule.</translation>
        </message>
        <message>
            <source>There is no owner with this login.</source>
            <translation>Es gibt kein Konto der Leitung mit diesem Benutzernamen.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Das ist nicht die Passphrase.</translation>
        </message>
        <message>
            <source>Demo school. Login: %1, password: %2</source>
            <translation>Demoschule. Benutzername: %1, Passwort: %2</translation>
        </message>
        <message>
            <source>The backup was not restored. The school is as it was before.</source>
            <translation>Die Sicherung wurde nicht wiederhergestellt. Die Schule ist wie vorher.</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>Die Sicherung ist wiederhergestellt.</translation>
        </message>
        <message>
            <source>The former data are kept in %1. Messages that had not left are held, because they may have left since.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>Die bisherigen Daten liegen in %1. Nachrichten, die noch nicht gesendet waren, werden zurückgehalten, weil sie inzwischen hinausgegangen sein können.</translation>
        </message>
        <message>
            <source>There is a school in this database already.</source>
            <translation>In dieser Datenbank gibt es schon eine Schule.</translation>
        </message>
        <message>
            <source>Nothing in it was changed. Open it and sign in?</source>
            <translation>Daran wurde nichts geändert. Möchten Sie sie öffnen und sich anmelden?</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>&amp;Öffnen</translation>
        </message>
    </context>
    <context>
        <name>belfry::app::Tray</name>
        <message>
            <source>&amp;Open Belfry</source>
            <translation>&amp;Belfry öffnen</translation>
        </message>
        <message>
            <source>&amp;Deliver now</source>
            <translation>Jetzt &amp;senden</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <source>&amp;Resume sending</source>
            <translation>Versand &amp;fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Pause sending</source>
            <translation>Versand &amp;anhalten</translation>
        </message>
    </context>
    <context>
        <name>belfry::app::Workspace</name>
        <message>
            <source>The data are older than this computer remembers.</source>
            <translation>Die Daten sind älter, als dieser Computer sie kennt.</translation>
        </message>
        <message>
            <source>A backup was restored or a file was copied back. Messages that waited to be sent are held, because they may have left already: decide about each in the outbox.</source>
            <translation>Eine Sicherung wurde wiederhergestellt oder eine Datei zurückkopiert. Nachrichten, die auf den Versand warteten, werden zurückgehalten, weil sie schon hinausgegangen sein können: Entscheiden Sie im Postausgang über jede einzelne.</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <source>The clock of this computer has jumped. Nothing is sent until somebody says that it is right now: %1</source>
            <translation>Die Uhr dieses Computers ist gesprungen. Es wird nichts gesendet, bis jemand bestätigt, dass sie jetzt stimmt: %1</translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>Die Uhr stimmt</translation>
        </message>
        <message>
            <source>Another computer sends the messages of this school. Here they only wait.</source>
            <translation>Ein anderer Computer sendet die Nachrichten dieser Schule. Hier warten sie nur.</translation>
        </message>
        <message>
            <source>Send from this computer…</source>
            <translation>Von diesem Computer senden…</translation>
        </message>
        <message numerus="yes">
            <source>%n messages were only written to a folder and reached nobody.</source>
            <translation>
                <numerusform>%n Nachricht wurde nur in einen Ordner geschrieben und hat niemanden erreicht.</numerusform>
                <numerusform>%n Nachrichten wurden nur in einen Ordner geschrieben und haben niemanden erreicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send them now…</source>
            <translation>Jetzt senden…</translation>
        </message>
        <message numerus="yes">
            <source>Send %n messages that were only written to a folder?</source>
            <translation>
                <numerusform>%n Nachricht senden, die nur in einen Ordner geschrieben wurde?</numerusform>
                <numerusform>%n Nachrichten senden, die nur in einen Ordner geschrieben wurden?</numerusform>
            </translation>
        </message>
        <message>
            <source>They go into the outbox as new messages and leave with the next delivery. Nobody has got them so far.</source>
            <translation>Sie kommen als neue Nachrichten in den Postausgang und gehen mit dem nächsten Versand hinaus. Bisher hat sie niemand erhalten.</translation>
        </message>
        <message>
            <source>&amp;Send them</source>
            <translation>&amp;Senden</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are in the outbox.</source>
            <translation>
                <numerusform>%n Nachricht ist im Postausgang.</numerusform>
                <numerusform>%n Nachrichten sind im Postausgang.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send the messages of this school from this computer?</source>
            <translation>Die Nachrichten dieser Schule von diesem Computer senden?</translation>
        </message>
        <message>
            <source>The other computer stops. Messages that wait are held first, because the other computer may have sent some of them: decide about them in the outbox.</source>
            <translation>Der andere Computer sendet dann nicht mehr. Wartende Nachrichten werden zuerst zurückgehalten, weil der andere Computer einige davon schon gesendet haben kann: Entscheiden Sie im Postausgang darüber.</translation>
        </message>
        <message>
            <source>&amp;Send from here</source>
            <translation>Von &amp;hier senden</translation>
        </message>
        <message numerus="yes">
            <source>This computer sends now. %n messages are held.</source>
            <translation>
                <numerusform>Dieser Computer sendet jetzt. %n Nachricht wird zurückgehalten.</numerusform>
                <numerusform>Dieser Computer sendet jetzt. %n Nachrichten werden zurückgehalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were sent.</source>
            <translation>
                <numerusform>%n Nachricht wurde gesendet.</numerusform>
                <numerusform>%n Nachrichten wurden gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were written to the folder.</source>
            <translation>
                <numerusform>%n Nachricht wurde in den Ordner geschrieben.</numerusform>
                <numerusform>%n Nachrichten wurden in den Ordner geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>The daily upkeep failed. %1</source>
            <translation>Die tägliche Wartung ist fehlgeschlagen. %1</translation>
        </message>
        <message>
            <source>New message (Ctrl+M)</source>
            <translation>Neue Nachricht (Strg+M)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ActivityDialog</name>
        <message>
            <source>Please wait</source>
            <translation>Bitte warten</translation>
        </message>
        <message>
            <source>Stopping. What is done stays done.</source>
            <translation>Wird angehalten. Was fertig ist, bleibt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::AnswerForRecipient</name>
        <message>
            <source>We have no e-mail address of yours. Please tell us one.</source>
            <translation>Wir haben keine E-Mail-Adresse von Ihnen. Bitte nennen Sie uns eine.</translation>
        </message>
        <message>
            <source>The e-mail address that we have cannot be right (%1). Please tell us the right one.</source>
            <translation>Die E-Mail-Adresse, die wir haben, kann nicht stimmen (%1). Bitte nennen Sie uns die richtige.</translation>
        </message>
        <message>
            <source>We have no phone number of yours. Please tell us one if you wish to get SMS.</source>
            <translation>Wir haben keine Telefonnummer von Ihnen. Bitte nennen Sie uns eine, wenn Sie SMS erhalten möchten.</translation>
        </message>
        <message>
            <source>The phone number that we have cannot be right (%1). Please tell us the right one.</source>
            <translation>Die Telefonnummer, die wir haben, kann nicht stimmen (%1). Bitte nennen Sie uns die richtige.</translation>
        </message>
        <message>
            <source>SMS are switched off for your number. Please tell us if you wish to get them.</source>
            <translation>SMS sind für Ihre Nummer ausgeschaltet. Bitte sagen Sie uns, wenn Sie welche erhalten möchten.</translation>
        </message>
        <message>
            <source>We have no consent of yours to send you messages. You can give it at the office.</source>
            <translation>Uns fehlt Ihre Einwilligung, Ihnen Nachrichten zu senden. Sie können sie im Sekretariat erteilen.</translation>
        </message>
        <message>
            <source>We send messages only in our sending hours; the next ones leave on %1.</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Wir senden Nachrichten nur zu unseren Sendezeiten; die nächsten gehen %1 hinaus.</translation>
        </message>
        <message>
            <source>Your mail provider refused our message. Please ask the provider, or tell us another address.</source>
            <translation>Ihr E-Mail-Anbieter hat unsere Nachricht abgelehnt. Bitte fragen Sie dort nach oder nennen Sie uns eine andere Adresse.</translation>
        </message>
        <message>
            <source>Your mail provider refused our message: "%1". Please ask the provider, or tell us another address.</source>
            <translation>Ihr E-Mail-Anbieter hat unsere Nachricht abgelehnt: „%1“. Bitte fragen Sie dort nach oder nennen Sie uns eine andere Adresse.</translation>
        </message>
        <message>
            <source>We do not know whether our last message reached you. Please tell us.</source>
            <translation>Wir wissen nicht, ob unsere letzte Nachricht Sie erreicht hat. Bitte sagen Sie es uns.</translation>
        </message>
        <message>
            <source>Our sending stands still at the moment. Messages follow as soon as it goes on.</source>
            <translation>Unser Versand steht im Augenblick still. Die Nachrichten folgen, sobald er weitergeht.</translation>
        </message>
        <message>
            <source>Good day,</source>
            <translation>Guten Tag,</translation>
        </message>
        <message>
            <source>Our last message to %1 was accepted there on %2.</source>
            <extracomment>%1 is an address, %2 a date and time</extracomment>
            <translation>Unsere letzte Nachricht an %1 wurde dort am %2 angenommen.</translation>
        </message>
        <message>
            <source>If our e-mails do not arrive, please look into the folder for spam and add %1 to your contacts or to the list of trusted senders (whitelist).</source>
            <extracomment>%1 is the school's e-mail address</extracomment>
            <translation>Wenn unsere E-Mails nicht ankommen, sehen Sie bitte im Spam-Ordner nach und nehmen Sie %1 in Ihre Kontakte oder in die Liste sicherer Absender (Whitelist) auf.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::BulkBar</name>
        <message>
            <source>Take away all ticks</source>
            <translation>Alle Häkchen entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <comment>rows of a list</comment>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::Callback</name>
        <message>
            <source>Imported %1 of %2</source>
            <translation>%1 von %2 importiert</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::CheckableTableView</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ContractWords</name>
        <message>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>awaiting signature</source>
            <translation>wartet auf Unterschrift</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>unterschrieben</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>storniert</translation>
        </message>
        <message>
            <source>owed %1</source>
            <extracomment>an amount of money that has not been paid yet</extracomment>
            <translation>offen %1</translation>
        </message>
        <message>
            <source>overpaid %1</source>
            <extracomment>an amount of money above what is owed</extracomment>
            <translation>Guthaben %1</translation>
        </message>
        <message>
            <source>settled</source>
            <extracomment>nothing is owed and nothing overpaid</extracomment>
            <translation>ausgeglichen</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Geben Sie einen Betrag ein.</translation>
        </message>
        <message>
            <source>The blanks or dots in this amount do not part thousands. Write it as 1234,56.</source>
            <translation>Die Leerzeichen oder Punkte in diesem Betrag trennen keine Tausender. Schreiben Sie ihn als 1234,56.</translation>
        </message>
        <message>
            <source>An amount has two decimals at most.</source>
            <translation>Ein Betrag hat höchstens zwei Nachkommastellen.</translation>
        </message>
        <message>
            <source>This amount is in another currency.</source>
            <translation>Dieser Betrag ist in einer anderen Währung.</translation>
        </message>
        <message>
            <source>This amount is too large.</source>
            <translation>Dieser Betrag ist zu groß.</translation>
        </message>
        <message>
            <source>The amount must be above zero.</source>
            <translation>Der Betrag muss größer als null sein.</translation>
        </message>
        <message>
            <source>This is not an amount of money. Write it as 1234,56.</source>
            <translation>Das ist kein Geldbetrag. Schreiben Sie ihn als 1234,56.</translation>
        </message>
        <message>
            <source>The row has no number of a contract.</source>
            <translation>Die Zeile hat keine Vertragsnummer.</translation>
        </message>
        <message>
            <source>This number stands in the file twice; the first row counts.</source>
            <translation>Diese Nummer steht zweimal in der Datei; die erste Zeile zählt.</translation>
        </message>
        <message>
            <source>The row does not say whose contract it is.</source>
            <translation>Die Zeile sagt nicht, wessen Vertrag es ist.</translation>
        </message>
        <message>
            <source>There is no student with this name, number or login. Add the student first.</source>
            <translation>Unter den Lernenden gibt es niemanden mit diesem Namen, dieser Nummer oder diesem Benutzernamen. Legen Sie die Person zuerst an.</translation>
        </message>
        <message>
            <source>There is nobody with this name, number or login. Add the payer first.</source>
            <translation>Es gibt niemanden mit diesem Namen, dieser Nummer oder diesem Login. Legen Sie die zahlungspflichtige Person zuerst an.</translation>
        </message>
        <message>
            <source>Several persons have this name. Write the number of the one who is meant.</source>
            <translation>Mehrere Personen haben diesen Namen. Schreiben Sie die Nummer der gemeinten Person.</translation>
        </message>
        <message>
            <source>The row does not say when the contract begins.</source>
            <translation>Die Zeile sagt nicht, wann der Vertrag beginnt.</translation>
        </message>
        <message>
            <source>There is no such day. Write it as 31.12.2026 or 2026-12-31.</source>
            <translation>Diesen Tag gibt es nicht. Schreiben Sie ihn als 31.12.2026 oder 2026-12-31.</translation>
        </message>
        <message>
            <source>The contract ends before it begins.</source>
            <translation>Der Vertrag endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>This status is not known.</source>
            <translation>Dieser Status ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The amount of an instalment must be above zero.</source>
            <translation>Der Betrag einer Rate muss größer als null sein.</translation>
        </message>
        <message>
            <source>An instalment needs both a day on which it is due and an amount.</source>
            <translation>Eine Rate braucht einen Fälligkeitstag und einen Betrag.</translation>
        </message>
        <message>
            <source>This says neither yes nor no.</source>
            <translation>Das heißt weder Ja noch Nein.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::CredentialWords</name>
        <message>
            <source>by SMS to %1</source>
            <translation>per SMS an %1</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>by e-mail to %1</source>
            <translation>per E-Mail an %1</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <source>Written to a folder %1, not sent</source>
            <translation>%1 in einen Ordner geschrieben, nicht gesendet</translation>
        </message>
        <message>
            <source>Waiting in the outbox since %1</source>
            <translation>Wartet im Postausgang seit %1</translation>
        </message>
        <message>
            <source>Handed over %1</source>
            <translation>Übergeben %1</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Gesendet %1</translation>
        </message>
        <message>
            <source>Failed %1</source>
            <translation>Fehlgeschlagen %1</translation>
        </message>
        <message>
            <source>Uncertain since %1: it may have arrived</source>
            <translation>Ungewiss seit %1: vielleicht angekommen</translation>
        </message>
        <message>
            <source>Changed since: an older password was sent %1</source>
            <translation>Seither geändert: Ein älteres Passwort wurde gesendet, %1</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>ausstehend</translation>
        </message>
        <message>
            <source>in a folder</source>
            <translation>im Ordner</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>ungewiss</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>paper %1</source>
            <translation>Papier %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>gesendet %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ErrorText</name>
        <message>
            <source>%1 (Details: %2)</source>
            <extracomment>%1 is a whole sentence, %2 the technical detail behind it</extracomment>
            <translation>%1 (Einzelheiten: %2)</translation>
        </message>
        <message numerus="yes">
            <source>There were too many tries to sign in. Wait %n seconds and try again.</source>
            <translation>
                <numerusform>Zu viele Anmeldeversuche. Warten Sie %n Sekunde und versuchen Sie es erneut.</numerusform>
                <numerusform>Zu viele Anmeldeversuche. Warten Sie %n Sekunden und versuchen Sie es erneut.</numerusform>
            </translation>
        </message>
        <message>
            <source>There were too many tries to sign in. Wait a little and try again.</source>
            <translation>Zu viele Anmeldeversuche. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>A value is not acceptable. Nothing was changed; correct it and try again.</source>
            <translation>Ein Wert ist nicht zulässig. Es wurde nichts geändert; berichtigen Sie ihn und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>A required value is empty. Nothing was changed; fill it in and try again.</source>
            <translation>Eine Pflichtangabe fehlt. Es wurde nichts geändert; füllen Sie sie aus und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This is larger than Belfry accepts. Nothing was taken over; split it into smaller parts.</source>
            <translation>Das ist größer, als Belfry annimmt. Es wurde nichts übernommen; teilen Sie es in kleinere Teile.</translation>
        </message>
        <message>
            <source>The file cannot be read: it is damaged or of another kind than its name says. Nothing was changed; save it again and try once more.</source>
            <translation>Die Datei kann nicht gelesen werden: Sie ist beschädigt oder von anderer Art, als ihr Name sagt. Es wurde nichts geändert; speichern Sie sie erneut und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The letters in this file cannot be recognised. Nothing was changed; save it as UTF-8 and try again.</source>
            <translation>Die Buchstaben dieser Datei sind nicht erkennbar. Es wurde nichts geändert; speichern Sie sie als UTF-8 und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This entry does not exist any more; somebody may have removed it. Refresh the list.</source>
            <translation>Diesen Eintrag gibt es nicht mehr; vielleicht hat ihn jemand entfernt. Aktualisieren Sie die Liste.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile, or it exists already. Nothing was overwritten; open it again and repeat your change.</source>
            <translation>Jemand anderes hat das inzwischen geändert, oder es gibt es schon. Es wurde nichts überschrieben; öffnen Sie es erneut und wiederholen Sie Ihre Änderung.</translation>
        </message>
        <message>
            <source>This message has moved on meanwhile, so this is no longer possible. It was left as it is; refresh the outbox.</source>
            <translation>Diese Nachricht ist inzwischen schon weiter, deshalb geht das nicht mehr. Sie blieb, wie sie ist; aktualisieren Sie den Postausgang.</translation>
        </message>
        <message>
            <source>It is too early to decide about this message: an answer from the server may still arrive. It was left as it is; try again later.</source>
            <translation>Es ist zu früh, über diese Nachricht zu entscheiden: Eine Antwort des Servers kann noch eintreffen. Sie blieb, wie sie ist; versuchen Sie es später.</translation>
        </message>
        <message>
            <source>The command was not written correctly. Nothing was done.</source>
            <translation>Der Befehl war nicht richtig geschrieben. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>You are not signed in any more. Nothing was changed; sign in and try again.</source>
            <translation>Sie sind nicht mehr angemeldet. Es wurde nichts geändert; melden Sie sich an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the Caps Lock key and try again.</source>
            <translation>Benutzername oder Passwort ist falsch. Prüfen Sie die Feststelltaste und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was changed; ask the owner of the school.</source>
            <translation>Ihre Rolle erlaubt das nicht. Es wurde nichts geändert; wenden Sie sich an die Leitung der Schule.</translation>
        </message>
        <message>
            <source>For your safety this needs your password once more. Nothing was changed.</source>
            <translation>Zu Ihrer Sicherheit ist hier noch einmal Ihr Passwort nötig. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The database cannot be reached. What you typed is still here; check the connection and try again.</source>
            <translation>Die Datenbank ist nicht erreichbar. Ihre Eingaben sind noch da; prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The database is busy. Nothing was changed; try again in a moment.</source>
            <translation>Die Datenbank ist gerade beschäftigt. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database refused this because it contradicts what is stored. Nothing was changed.</source>
            <translation>Die Datenbank hat das abgelehnt, weil es gespeicherten Daten widerspricht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The database file is damaged. Nothing was written; restore the last backup and keep the damaged file.</source>
            <translation>Die Datenbankdatei ist beschädigt. Es wurde nichts geschrieben; stellen Sie die letzte Sicherung wieder her und bewahren Sie die beschädigte Datei auf.</translation>
        </message>
        <message>
            <source>The database can only be read. Nothing was saved; check the rights of the file and its folder.</source>
            <translation>Die Datenbank kann nur gelesen werden. Es wurde nichts gespeichert; prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>The disk of the database is full. Nothing was saved; make room and try again.</source>
            <translation>Der Datenträger der Datenbank ist voll. Es wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This database was made by a newer Belfry. It was left untouched; install the newer program.</source>
            <translation>Diese Datenbank stammt von einem neueren Belfry. Sie blieb unberührt; installieren Sie das neuere Programm.</translation>
        </message>
        <message>
            <source>This is not a Belfry database. It was left untouched; choose another one.</source>
            <translation>Das ist keine Belfry-Datenbank. Sie blieb unberührt; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The database file is on a network drive or in a synchronised folder, where it can be damaged. It was left untouched. Move it to this computer, or use PostgreSQL for several computers.</source>
            <translation>Die Datenbankdatei liegt auf einem Netzlaufwerk oder in einem synchronisierten Ordner, wo sie beschädigt werden kann. Sie blieb unberührt. Verschieben Sie sie auf diesen Computer, oder verwenden Sie für mehrere Computer PostgreSQL.</translation>
        </message>
        <message>
            <source>This database is empty. Set up the school first.</source>
            <translation>Diese Datenbank ist leer. Richten Sie zuerst die Schule ein.</translation>
        </message>
        <message>
            <source>The database reported a failure. Nothing was changed; try again.</source>
            <translation>Die Datenbank hat einen Fehler gemeldet. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The key store of this computer cannot be reached. Passwords stay locked; sign in to your computer's session, or use a passphrase.</source>
            <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Die Passwörter bleiben verschlossen; melden Sie sich an Ihrer Computersitzung an, oder verwenden Sie eine Passphrase.</translation>
        </message>
        <message>
            <source>This computer does not know the school's key. Nothing is lost: enter the recovery code once.</source>
            <translation>Dieser Computer kennt den Schlüssel der Schule nicht. Nichts ist verloren: Geben Sie einmal den Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <source>This does not fit the school's key. Nothing was changed; check every letter and try again.</source>
            <translation>Das passt nicht zum Schlüssel der Schule. Es wurde nichts geändert; prüfen Sie jeden Buchstaben und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>A stored secret cannot be decrypted: it is damaged or belongs to another school. Nothing was changed; restore a backup or set a new password.</source>
            <translation>Ein gespeichertes Geheimnis lässt sich nicht entschlüsseln: Es ist beschädigt oder gehört zu einer anderen Schule. Es wurde nichts geändert; stellen Sie eine Sicherung wieder her oder setzen Sie ein neues Passwort.</translation>
        </message>
        <message>
            <source>The key could not be stored or read on this computer. Nothing was changed.</source>
            <translation>Der Schlüssel konnte auf diesem Computer nicht gespeichert oder gelesen werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The mail server cannot be reached. Your messages stay in the outbox; check the address and the connection.</source>
            <translation>Der Mailserver ist nicht erreichbar. Ihre Nachrichten bleiben im Postausgang; prüfen Sie Adresse und Verbindung.</translation>
        </message>
        <message>
            <source>The connection to the mail server is not safe, so nothing was sent. Your messages stay in the outbox; check the server's name and certificate.</source>
            <translation>Die Verbindung zum Mailserver ist nicht sicher, deshalb wurde nichts gesendet. Ihre Nachrichten bleiben im Postausgang; prüfen Sie Namen und Zertifikat des Servers.</translation>
        </message>
        <message>
            <source>The mail server refused the user name or the password. Your messages stay in the outbox; enter the password again in Settings.</source>
            <translation>Der Mailserver hat Benutzernamen oder Passwort abgelehnt. Ihre Nachrichten bleiben im Postausgang; geben Sie das Passwort in den Einstellungen erneut ein.</translation>
        </message>
        <message>
            <source>The settings for sending are not complete. Nothing was sent; complete them in Settings.</source>
            <translation>Die Einstellungen für den Versand sind unvollständig. Es wurde nichts gesendet; vervollständigen Sie sie in den Einstellungen.</translation>
        </message>
        <message>
            <source>The server refused this message. It was not sent.</source>
            <translation>Der Server hat diese Nachricht abgelehnt. Sie wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>Sending is stopped until the settings are mended. Your messages stay in the outbox.</source>
            <translation>Der Versand ist gestoppt, bis die Einstellungen berichtigt sind. Ihre Nachrichten bleiben im Postausgang.</translation>
        </message>
        <message>
            <source>Another Belfry on this computer already delivers from this database. Nothing was sent twice; close the other one or leave it running.</source>
            <translation>Ein anderes Belfry auf diesem Computer versendet bereits aus dieser Datenbank. Nichts wurde doppelt gesendet; schließen Sie das andere, oder lassen Sie es laufen.</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed; check that it exists and that you may open it.</source>
            <translation>Die Datei konnte nicht gelesen werden. Es wurde nichts geändert; prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <source>The file could not be written. What was there before is still there; choose another folder.</source>
            <translation>Die Datei konnte nicht geschrieben werden. Was vorher da war, ist noch da; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The disk is full. What was there before is still there; make room and try again.</source>
            <translation>Der Datenträger ist voll. Was vorher da war, ist noch da; schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>You stopped this. What was finished before stays.</source>
            <translation>Sie haben das abgebrochen. Was vorher fertig war, bleibt.</translation>
        </message>
        <message>
            <source>Something went wrong inside Belfry. Nothing was lost; please report it with the details.</source>
            <translation>In Belfry ist ein Fehler aufgetreten. Nichts ging verloren; bitte melden Sie ihn mit den Einzelheiten.</translation>
        </message>
        <message>
            <source>There is not enough credit in the wallet. Nothing beyond it was approved; top up the wallet and approve again.</source>
            <translation>Das SMS-Guthaben reicht nicht. Darüber hinaus wurde nichts freigegeben; laden Sie es auf und geben Sie erneut frei.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::FilterButton</name>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is the name of a filter, %2 what is chosen: "Group: all"</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportColumnsPage</name>
        <message>
            <source>These headings were imported before: the columns are as you set them then.</source>
            <translation>Diese Überschriften wurden schon einmal importiert: Die Spalten sind so, wie Sie sie damals eingestellt haben.</translation>
        </message>
        <message>
            <source>The columns were guessed from their headings. Please check them; they are remembered for next time.</source>
            <translation>Die Spalten wurden nach ihren Überschriften zugeordnet. Bitte prüfen Sie sie; sie werden für das nächste Mal gemerkt.</translation>
        </message>
        <message>
            <source>(without a heading)</source>
            <translation>(ohne Überschrift)</translation>
        </message>
        <message>
            <source>What the column “%1” is</source>
            <translation>Was die Spalte „%1“ enthält</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Which column holds the names? Without a name nobody can be imported.</source>
            <translation>Welche Spalte enthält die Namen? Ohne Namen kann niemand importiert werden.</translation>
        </message>
        <message>
            <source>“%1” can be only one column. Set the others to “%2”.</source>
            <translation>„%1“ kann nur eine Spalte sein. Setzen Sie die anderen auf „%2“.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportConsentPage</name>
        <message>
            <source>&amp;Yes, everybody on this list</source>
            <translation>&amp;Ja, von allen auf dieser Liste</translation>
        </message>
        <message>
            <source>&amp;No, or I do not know yet</source>
            <translation>&amp;Nein, oder ich weiß es noch nicht</translation>
        </message>
        <message>
            <source>processing of their data for the &amp;contract (needed for login and password)</source>
            <translation>Verarbeitung ihrer Daten für den &amp;Vertrag (nötig für Benutzername und Passwort)</translation>
        </message>
        <message>
            <source>&amp;messages: information and reminders</source>
            <translation>Na&amp;chrichten: Informationen und Erinnerungen</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Wie sie erteilt wurde</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>in an online form</source>
            <translation>in einem Online-Formular</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>with the contract</source>
            <translation>mit dem Vertrag</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>contract</source>
            <comment>legal basis</comment>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>legal duty</source>
            <translation>rechtliche Pflicht</translation>
        </message>
        <message>
            <source>public task</source>
            <translation>öffentliche Aufgabe</translation>
        </message>
        <message>
            <source>&amp;How was it given?</source>
            <translation>&amp;Wie wurde sie erteilt?</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>Rechts&amp;grundlage</translation>
        </message>
        <message>
            <source>Have these persons given their consent?</source>
            <translation>Haben diese Personen eingewilligt?</translation>
        </message>
        <message>
            <source>The answer holds for the students and the guardians of the list. It is kept with today's date and your name.</source>
            <translation>Die Antwort gilt für die Lernenden und die Eltern auf der Liste. Sie wird mit dem heutigen Datum und Ihrem Namen festgehalten.</translation>
        </message>
        <message>
            <source>&amp;Only those of whom the column “%1” says so</source>
            <translation>Nur von &amp;denen, bei denen es in der Spalte „%1“ steht</translation>
        </message>
        <message>
            <source>Without consent nothing will be sent to these persons, not even login and password. You can record it later in each card, or import the list again with another answer.</source>
            <translation>Ohne Einwilligung wird diesen Personen nichts gesendet, auch nicht Benutzername und Passwort. Sie können die Einwilligung später auf jeder Karte erfassen oder die Liste mit einer anderen Antwort noch einmal importieren.</translation>
        </message>
        <message>
            <source>The column “%1” counts all the same: who says yes there gets mail, the others get nothing.</source>
            <translation>Die Spalte „%1“ zählt trotzdem: Wer dort zustimmt, erhält E-Mails, die anderen erhalten nichts.</translation>
        </message>
        <message>
            <source>Without consent to the contract nothing will be sent to these persons, not even login and password.</source>
            <translation>Ohne Einwilligung zum Vertrag wird diesen Personen nichts gesendet, auch nicht Benutzername und Passwort.</translation>
        </message>
        <message>
            <source>Where the column “%1” says something else, the column counts.</source>
            <translation>Wo in der Spalte „%1“ etwas anderes steht, zählt die Spalte.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportDonePage</name>
        <message>
            <source>Send &amp;credentials now</source>
            <translation>&amp;Zugangsdaten jetzt senden</translation>
        </message>
        <message>
            <source>Open &amp;students</source>
            <translation>&amp;Lernende öffnen</translation>
        </message>
        <message>
            <source>Save the &amp;faulty rows…</source>
            <translation>&amp;Fehlerhafte Zeilen speichern…</translation>
        </message>
        <message>
            <source>No consent was recorded: nothing will be sent to these persons. Record it in their cards, or import the list again with another answer.</source>
            <translation>Es wurde keine Einwilligung erfasst: Diesen Personen wird nichts gesendet. Erfassen Sie sie auf den Karten oder importieren Sie die Liste mit einer anderen Antwort noch einmal.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the list are done.</source>
            <translation>
                <numerusform>%n Zeile der Liste ist erledigt.</numerusform>
                <numerusform>%n Zeilen der Liste sind erledigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 rows. What was imported stays.</source>
            <translation>Nach %1 von %2 Zeilen angehalten. Was importiert ist, bleibt.</translation>
        </message>
        <message>
            <source>%1 Import the same file again to go on: nobody is added twice.</source>
            <translation>%1 Importieren Sie dieselbe Datei noch einmal, um fortzufahren: Niemand wird doppelt angelegt.</translation>
        </message>
        <message>
            <source>New students</source>
            <translation>Neue Lernende</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Nicht importiert</translation>
        </message>
        <message>
            <source>Rows with a fault</source>
            <translation>Zeilen mit Fehlern</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportFilePage</name>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Datei wählen…</translation>
        </message>
        <message>
            <source>A list as your register or Excel saves it: .csv or .xlsx, with headings in the first row.
Nothing is written before you have seen what would happen.</source>
            <translation>Eine Liste, wie Ihr Klassenbuch oder Excel sie speichert: .csv oder .xlsx, mit Überschriften in der ersten Zeile.
Es wird nichts geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
        </message>
        <message>
            <source>Choose a list</source>
            <translation>Liste wählen</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.xlsx)</source>
            <translation>Listen (*.csv *.txt *.xlsx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Drop the list here</source>
            <translation>Ziehen Sie die Liste hierher</translation>
        </message>
        <message>
            <source>or choose it:</source>
            <translation>oder wählen Sie sie:</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>wird gelesen…</translation>
        </message>
        <message>
            <source>&amp;Choose another file…</source>
            <translation>&amp;Andere Datei wählen…</translation>
        </message>
        <message>
            <source>“%1” was not read. %2</source>
            <extracomment>%1 is a file's name, %2 a whole sentence</extracomment>
            <translation>„%1“ wurde nicht gelesen. %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportPreviewModel</name>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was falsch ist</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportPreviewPage</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Save the &amp;faulty rows…</source>
            <translation>&amp;Fehlerhafte Zeilen speichern…</translation>
        </message>
        <message>
            <source>Which rows</source>
            <translation>Welche Zeilen</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Zeilen der Liste</translation>
        </message>
        <message>
            <source>Where only a value is wrong, the person is imported without it.</source>
            <translation>Wo nur ein Wert falsch ist, wird die Person ohne ihn importiert.</translation>
        </message>
        <message>
            <source>Row %1, %2, “%3”: %4</source>
            <extracomment>a faulty row of a list: its number, the column's heading, the value there, a sentence: what is wrong</extracomment>
            <translation>Zeile %1, %2, „%3“: %4</translation>
        </message>
        <message>
            <source>Nothing new: everybody of this list is here already.</source>
            <translation>Nichts Neues: Alle auf dieser Liste sind schon da.</translation>
        </message>
        <message numerus="yes">
            <source>%n new student(s) would be added.</source>
            <translation>
                <numerusform>%n lernende Person würde hinzukommen.</numerusform>
                <numerusform>%n Lernende würden hinzukommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row of this list can be imported.</source>
            <translation>Keine Zeile dieser Liste lässt sich importieren.</translation>
        </message>
        <message numerus="yes">
            <source>Faulty %n</source>
            <translation>
                <numerusform>Fehlerhaft %n</numerusform>
                <numerusform>Fehlerhaft %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New %n</source>
            <translation>
                <numerusform>Neu %n</numerusform>
                <numerusform>Neu %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Updated %n</source>
            <translation>
                <numerusform>Aktualisiert %n</numerusform>
                <numerusform>Aktualisiert %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unchanged %n</source>
            <translation>
                <numerusform>Unverändert %n</numerusform>
                <numerusform>Unverändert %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not imported %n</source>
            <translation>
                <numerusform>Nicht importiert %n</numerusform>
                <numerusform>Nicht importiert %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Alle %n</numerusform>
                <numerusform>Alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No row here fits the search.</source>
            <translation>Hier passt keine Zeile zur Suche.</translation>
        </message>
        <message>
            <source>No row has a fault.</source>
            <translation>Keine Zeile hat einen Fehler.</translation>
        </message>
        <message>
            <source>There are no such rows.</source>
            <translation>Solche Zeilen gibt es nicht.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportText</name>
        <message>
            <source>Not one e-mail address: there seem to be several.</source>
            <translation>Keine einzelne E-Mail-Adresse: Es scheinen mehrere zu sein.</translation>
        </message>
        <message>
            <source>Not an e-mail address: write it without the name.</source>
            <translation>Keine E-Mail-Adresse: Schreiben Sie sie ohne den Namen.</translation>
        </message>
        <message>
            <source>Not an e-mail address: it holds an invisible character.</source>
            <translation>Keine E-Mail-Adresse: Sie enthält ein unsichtbares Zeichen.</translation>
        </message>
        <message>
            <source>Not an e-mail address: there is a blank in it.</source>
            <translation>Keine E-Mail-Adresse: Sie enthält ein Leerzeichen.</translation>
        </message>
        <message>
            <source>Not an e-mail address: the @ is missing.</source>
            <translation>Keine E-Mail-Adresse: Das @ fehlt.</translation>
        </message>
        <message>
            <source>Not an e-mail address: nothing stands before the @.</source>
            <translation>Keine E-Mail-Adresse: Vor dem @ steht nichts.</translation>
        </message>
        <message>
            <source>Not an e-mail address: nothing stands after the @.</source>
            <translation>Keine E-Mail-Adresse: Nach dem @ steht nichts.</translation>
        </message>
        <message>
            <source>Mail cannot reach it: a special letter before the @.</source>
            <translation>Nicht per E-Mail erreichbar: ein Sonderbuchstabe vor dem @.</translation>
        </message>
        <message>
            <source>Mail cannot reach it: quotation marks before the @.</source>
            <translation>Nicht per E-Mail erreichbar: Anführungszeichen vor dem @.</translation>
        </message>
        <message>
            <source>Not an e-mail address: a wrong character before the @.</source>
            <translation>Keine E-Mail-Adresse: ein falsches Zeichen vor dem @.</translation>
        </message>
        <message>
            <source>Not an e-mail address: bad name after the @.</source>
            <translation>Keine E-Mail-Adresse: falscher Name nach dem @.</translation>
        </message>
        <message>
            <source>Not an e-mail address: it is too long.</source>
            <translation>Keine E-Mail-Adresse: Sie ist zu lang.</translation>
        </message>
        <message>
            <source>This is not an e-mail address.</source>
            <translation>Das ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Not a phone number: there are letters in it.</source>
            <translation>Keine Telefonnummer: Sie enthält Buchstaben.</translation>
        </message>
        <message>
            <source>Not a phone number: it has an extension.</source>
            <translation>Keine Telefonnummer: Sie hat eine Durchwahl.</translation>
        </message>
        <message>
            <source>Not a phone number: there is a wrong character in it.</source>
            <translation>Keine Telefonnummer: Sie enthält ein falsches Zeichen.</translation>
        </message>
        <message>
            <source>Not a phone number: it is too short.</source>
            <translation>Keine Telefonnummer: Sie ist zu kurz.</translation>
        </message>
        <message>
            <source>Not a phone number: it is too long.</source>
            <translation>Keine Telefonnummer: Sie ist zu lang.</translation>
        </message>
        <message>
            <source>Not a phone number: no country has this code.</source>
            <translation>Keine Telefonnummer: Kein Land hat diese Vorwahl.</translation>
        </message>
        <message>
            <source>Not a phone number of this country.</source>
            <translation>Keine Telefonnummer dieses Landes.</translation>
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation>Das ist keine Telefonnummer.</translation>
        </message>
        <message>
            <source>The row has no name.</source>
            <translation>Die Zeile hat keinen Namen.</translation>
        </message>
        <message>
            <source>The name is far too long or cannot be printed.</source>
            <translation>Der Name ist viel zu lang oder nicht druckbar.</translation>
        </message>
        <message>
            <source>Several students have this name; the row does not say which.</source>
            <translation>Mehrere Lernende haben diesen Namen; die Zeile sagt nicht, wer gemeint ist.</translation>
        </message>
        <message>
            <source>Somebody with another name has this number.</source>
            <translation>Jemand mit einem anderen Namen hat diese Nummer.</translation>
        </message>
        <message>
            <source>The group's name is too long or cannot be printed.</source>
            <translation>Der Name der Gruppe ist zu lang oder nicht druckbar.</translation>
        </message>
        <message>
            <source>No such birth date (wanted: 31.12.2014).</source>
            <translation>Dieses Geburtsdatum gibt es nicht (erwartet: 31.12.2014).</translation>
        </message>
        <message>
            <source>The number is too long or cannot be printed.</source>
            <translation>Die Nummer ist zu lang oder nicht druckbar.</translation>
        </message>
        <message>
            <source>Somebody else has this login; another one is given.</source>
            <translation>Jemand anderes hat diesen Benutzernamen; es wird ein anderer vergeben.</translation>
        </message>
        <message>
            <source>There is a password but no login; it was not taken.</source>
            <translation>Es gibt ein Passwort, aber keinen Benutzernamen; es wurde nicht übernommen.</translation>
        </message>
        <message>
            <source>The login is too long or cannot be printed.</source>
            <translation>Der Benutzername ist zu lang oder nicht druckbar.</translation>
        </message>
        <message>
            <source>The password has fewer than 8 characters.</source>
            <translation>Das Passwort hat weniger als 8 Zeichen.</translation>
        </message>
        <message>
            <source>The password is too long or cannot be printed.</source>
            <translation>Das Passwort ist zu lang oder nicht druckbar.</translation>
        </message>
        <message>
            <source>This says neither yes nor no.</source>
            <translation>Das bedeutet weder Ja noch Nein.</translation>
        </message>
        <message>
            <source>This language is not known (pl, de, en).</source>
            <translation>Diese Sprache ist nicht bekannt (pl, de, en).</translation>
        </message>
        <message>
            <source>The note is too long or cannot be printed.</source>
            <translation>Die Notiz ist zu lang oder nicht druckbar.</translation>
        </message>
        <message>
            <source>%1 It is in row %2, column %3.</source>
            <translation>%1 Die Stelle: Zeile %2, Spalte %3.</translation>
        </message>
        <message>
            <source>%1 It is in row %2.</source>
            <translation>%1 Die Stelle: Zeile %2.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file has no headings. Its first row must name the columns, for instance “Given name” and “Family name”.</source>
            <translation>Die Datei hat keine Überschriften. Die erste Zeile muss die Spalten benennen, zum Beispiel „Vorname“ und „Nachname“.</translation>
        </message>
        <message>
            <source>This is not a text file. Save the list as .csv or .xlsx.</source>
            <translation>Das ist keine Textdatei. Speichern Sie die Liste als .csv oder .xlsx.</translation>
        </message>
        <message>
            <source>The letters in this file cannot be recognised. Save the list as .xlsx, or as CSV UTF-8.</source>
            <translation>Die Buchstaben dieser Datei sind nicht erkennbar. Speichern Sie die Liste als .xlsx oder als CSV UTF-8.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB. Split the list into smaller ones.</source>
            <translation>Die Datei ist größer als %1 MB. Teilen Sie die Liste in kleinere auf.</translation>
        </message>
        <message>
            <source>The list has more than %1 rows. Split it into smaller ones.</source>
            <translation>Die Liste hat mehr als %1 Zeilen. Teilen Sie sie in kleinere auf.</translation>
        </message>
        <message>
            <source>The list has more than %1 columns. Take away those that are not needed.</source>
            <translation>Die Liste hat mehr als %1 Spalten. Entfernen Sie die, die nicht gebraucht werden.</translation>
        </message>
        <message>
            <source>The list has more than %1 cells. Split it into smaller ones.</source>
            <translation>Die Liste hat mehr als %1 Zellen. Teilen Sie sie in kleinere auf.</translation>
        </message>
        <message>
            <source>A field is far too long. Perhaps a quotation mark is missing.</source>
            <translation>Ein Feld ist viel zu lang. Vielleicht fehlt ein Anführungszeichen.</translation>
        </message>
        <message>
            <source>A quotation mark is opened and never closed.</source>
            <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
        </message>
        <message>
            <source>This is the old Excel format (.xls). Open it in Excel and save it as .xlsx.</source>
            <translation>Das ist das alte Excel-Format (.xls). Öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx.</translation>
        </message>
        <message>
            <source>This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.</source>
            <translation>Das ist eine binäre Excel-Datei (.xlsb). Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.</translation>
        </message>
        <message>
            <source>This is an OpenDocument file (.ods). Open it and save it as .xlsx or .csv.</source>
            <translation>Das ist eine OpenDocument-Datei (.ods). Öffnen Sie sie und speichern Sie sie als .xlsx oder .csv.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Open it and save it without one.</source>
            <translation>Die Datei ist mit einem Passwort geschützt. Öffnen Sie sie und speichern Sie sie ohne Passwort.</translation>
        </message>
        <message>
            <source>This is not a list but another kind of file. Choose a .csv or .xlsx file.</source>
            <translation>Das ist keine Liste, sondern eine andere Art von Datei. Wählen Sie eine .csv- oder .xlsx-Datei.</translation>
        </message>
        <message>
            <source>The .xlsx file is damaged or incomplete. Save or copy it again.</source>
            <translation>Die .xlsx-Datei ist beschädigt oder unvollständig. Speichern oder kopieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The table inside the .xlsx file is damaged. Open it in Excel and save it again.</source>
            <translation>Die Tabelle in der .xlsx-Datei ist beschädigt. Öffnen Sie sie in Excel und speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The .xlsx file has no visible sheet.</source>
            <translation>Die .xlsx-Datei hat kein sichtbares Blatt.</translation>
        </message>
        <message>
            <source>The .xlsx file unpacks to far more than a list could be. It was not opened.</source>
            <translation>Die .xlsx-Datei ist entpackt viel größer, als eine Liste sein kann. Sie wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation>durch Semikolons getrennt</translation>
        </message>
        <message>
            <source>separated by commas</source>
            <translation>durch Kommas getrennt</translation>
        </message>
        <message>
            <source>separated by tabs</source>
            <translation>durch Tabulatoren getrennt</translation>
        </message>
        <message>
            <source>separated by vertical bars</source>
            <translation>durch senkrechte Striche getrennt</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>nicht importieren</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Given and family name</source>
            <translation>Vor- und Nachname</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Guardian: name</source>
            <translation>Eltern: Name</translation>
        </message>
        <message>
            <source>Guardian: e-mail</source>
            <translation>Eltern: E-Mail</translation>
        </message>
        <message>
            <source>Guardian: phone</source>
            <translation>Eltern: Telefon</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Consent (yes or no)</source>
            <translation>Einwilligung (ja oder nein)</translation>
        </message>
        <message>
            <source>Receives SMS (yes or no)</source>
            <translation>Erhält SMS (ja oder nein)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>new</source>
            <comment>a row of the list</comment>
            <translation>neu</translation>
        </message>
        <message>
            <source>updated</source>
            <comment>a row of the list</comment>
            <translation>aktualisiert</translation>
        </message>
        <message>
            <source>unchanged</source>
            <comment>a row of the list</comment>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>not imported</source>
            <comment>a row of the list</comment>
            <translation>nicht importiert</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n Spalte</numerusform>
                <numerusform>%n Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>sheet “%1”</source>
            <translation>Blatt „%1“</translation>
        </message>
        <message>
            <source>letters as %1</source>
            <translation>Zeichensatz %1</translation>
        </message>
        <message>
            <source>Not a phone number: there seem to be several.</source>
            <translation>Keine Telefonnummer: Es scheinen mehrere zu sein.</translation>
        </message>
        <message>
            <source>No SMS reaches this number; it is taken without the box.</source>
            <translation>Diese Nummer erreicht keine SMS; sie wird ohne das Häkchen übernommen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Liste importieren</translation>
        </message>
        <message>
            <source>1  File</source>
            <translation>1  Datei</translation>
        </message>
        <message>
            <source>2  Columns</source>
            <translation>2  Spalten</translation>
        </message>
        <message>
            <source>3  Consent</source>
            <translation>3  Einwilligung</translation>
        </message>
        <message>
            <source>4  Preview</source>
            <translation>4  Vorschau</translation>
        </message>
        <message>
            <source>5  Result</source>
            <translation>5  Ergebnis</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Die Liste wird gelesen…</translation>
        </message>
        <message>
            <source>There are headings, but no rows under them.</source>
            <translation>Es gibt Überschriften, aber keine Zeilen darunter.</translation>
        </message>
        <message>
            <source>Comparing with the students that are here…</source>
            <translation>Vergleich mit den vorhandenen Lernenden…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Import läuft…</translation>
        </message>
        <message>
            <source>%1 - faulty rows</source>
            <translation>%1 - fehlerhafte Zeilen</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Fehlerhafte Zeilen speichern</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was falsch ist</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a column's heading, %2 a sentence: what is wrong there</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Faulty rows</source>
            <translation>Fehlerhafte Zeilen</translation>
        </message>
        <message>
            <source>The faulty rows are in “%1”.</source>
            <translation>Die fehlerhaften Zeilen sind in „%1“.</translation>
        </message>
        <message>
            <source>Correct them there and import that file. The column with the reasons is passed over.</source>
            <translation>Berichtigen Sie sie dort und importieren Sie diese Datei. Die Spalte mit den Gründen wird übergangen.</translation>
        </message>
        <message>
            <source>The faulty rows were not saved.</source>
            <translation>Die fehlerhaften Zeilen wurden nicht gespeichert.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>Ohne Import schließen?</translation>
        </message>
        <message>
            <source>Nothing was written. The file itself stays as it is.</source>
            <translation>Es wurde nichts geschrieben. Die Datei selbst bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ListExport</name>
        <message>
            <source>Read %1 of %2 rows</source>
            <translation>%1 von %2 Zeilen gelesen</translation>
        </message>
        <message numerus="yes">
            <source>Read %n row(s)</source>
            <translation>
                <numerusform>%n Zeile gelesen</numerusform>
                <numerusform>%n Zeilen gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written.</source>
            <translation>
                <numerusform>%n Zeile wurde geschrieben.</numerusform>
                <numerusform>%n Zeilen wurden geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Es wurde keine Datei geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are too many to print.</source>
            <translation>
                <numerusform>%n Zeile ist zu viel zum Drucken.</numerusform>
                <numerusform>%n Zeilen sind zu viele zum Drucken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Search or filter first, or export the list to a file.</source>
            <translation>Suchen oder filtern Sie zuerst, oder exportieren Sie die Liste in eine Datei.</translation>
        </message>
        <message>
            <source>This list is written to a file. That is recorded. Type your own password to go on.</source>
            <translation>Diese Liste wird in eine Datei geschrieben. Das wird festgehalten. Geben Sie Ihr eigenes Passwort ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Liste exportieren</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
            <translation>Tabelle (*.xlsx);;Text mit Strichpunkten (*.csv)</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Es wurde nichts gedruckt.</translation>
        </message>
        <message>
            <source>&amp;Export this list…</source>
            <translation>Diese Liste &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;Print this list…</source>
            <translation>Diese Liste &amp;drucken…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::MessageBox</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::MessageSymbol</name>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
        <message>
            <source>Write a message (Alt or Shift: to all that are shown)</source>
            <translation>Nachricht schreiben (Alt oder Umschalt: an alle angezeigten)</translation>
        </message>
        <message>
            <source>&amp;Message…</source>
            <translation>&amp;Nachricht…</translation>
        </message>
        <message>
            <source>Message &amp;all shown…</source>
            <translation>Nachricht an &amp;alle angezeigten…</translation>
        </message>
        <message>
            <source>Message &amp;all shown (%1)…</source>
            <extracomment>%1 is how many persons or groups the list shows</extracomment>
            <translation>Nachricht an &amp;alle angezeigten (%1)…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::PasswordField</name>
        <message>
            <source>Hide the password</source>
            <translation>Passwort verbergen</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Passwort anzeigen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::PersonContracts</name>
        <message>
            <source>Balance as payer</source>
            <translation>Saldo (zahlungspflichtig)</translation>
        </message>
        <message>
            <source>No contract yet.</source>
            <translation>Noch kein Vertrag.</translation>
        </message>
        <message>
            <source>Contract %1</source>
            <translation>Vertrag %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>student: %1</source>
            <translation>Lernende/r: %1</translation>
        </message>
        <message>
            <source>payer: %1</source>
            <translation>zahlungspflichtig: %1</translation>
        </message>
        <message>
            <source>Ne&amp;w contract…</source>
            <translation>Neuer &amp;Vertrag…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ReasonText</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a full sentence, %2 the server's own words or a typed reason</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>There is no e-mail address: add one on the person's card.</source>
            <translation>Es fehlt eine E-Mail-Adresse: Tragen Sie sie auf der Karte der Person ein.</translation>
        </message>
        <message>
            <source>The e-mail address is not valid: correct it on the person's card.</source>
            <translation>Die E-Mail-Adresse ist ungültig: Berichtigen Sie sie auf der Karte der Person.</translation>
        </message>
        <message>
            <source>There is no phone number: add one on the person's card.</source>
            <translation>Es fehlt eine Telefonnummer: Tragen Sie sie auf der Karte der Person ein.</translation>
        </message>
        <message>
            <source>The phone number is not valid: correct it on the person's card.</source>
            <translation>Die Telefonnummer ist ungültig: Berichtigen Sie sie auf der Karte der Person.</translation>
        </message>
        <message>
            <source>No phone number receives SMS: tick "receives SMS" beside a mobile number on the person's card.</source>
            <translation>Keine Telefonnummer erhält SMS: Setzen Sie auf der Karte der Person den Haken „Erhält SMS“ bei einer Mobilnummer.</translation>
        </message>
        <message>
            <source>The consent that this message needs is not recorded: record it on the person's card.</source>
            <translation>Die Einwilligung, die diese Nachricht braucht, ist nicht erfasst: Erfassen Sie sie auf der Karte der Person.</translation>
        </message>
        <message>
            <source>The school blocks all sending: change it in the settings of consents.</source>
            <translation>Die Schule sperrt jeden Versand: Ändern Sie das in den Einstellungen der Einwilligungen.</translation>
        </message>
        <message>
            <source>The address of the register is not set: enter it in the settings of the school.</source>
            <translation>Die Adresse des Klassenbuchs fehlt: Tragen Sie sie in den Einstellungen der Schule ein.</translation>
        </message>
        <message>
            <source>The person has no login: make one on the person's card.</source>
            <translation>Die Person hat keinen Benutzernamen: Legen Sie auf ihrer Karte einen Zugang an.</translation>
        </message>
        <message>
            <source>The initial password is not kept any more: make a new password, then send it.</source>
            <translation>Das Anfangspasswort ist nicht mehr gespeichert: Erzeugen Sie ein neues Passwort und senden Sie es dann.</translation>
        </message>
        <message>
            <source>No guardian is recorded: add one on the student's card, or send to the student.</source>
            <translation>Es sind keine Eltern erfasst: Fügen Sie sie auf der Karte hinzu oder senden Sie direkt an die lernende Person.</translation>
        </message>
        <message>
            <source>The sender's address is not set: enter it in the settings of e-mail.</source>
            <translation>Die Absenderadresse fehlt: Tragen Sie sie in den E-Mail-Einstellungen ein.</translation>
        </message>
        <message>
            <source>The person has left the school: take the person out of the archive to send again.</source>
            <translation>Die Person hat die Schule verlassen: Holen Sie sie aus dem Archiv, um wieder zu senden.</translation>
        </message>
        <message>
            <source>A variable of the text has no value for this person: fill it in, or change the text.</source>
            <translation>Eine Variable des Textes hat für diese Person keinen Wert: Ergänzen Sie ihn oder ändern Sie den Text.</translation>
        </message>
        <message>
            <source>It is outside the sending hours: the message leaves by itself when they begin.</source>
            <translation>Es ist außerhalb der Sendezeiten: Die Nachricht geht von selbst hinaus, wenn sie beginnen.</translation>
        </message>
        <message>
            <source>Today nothing is sent: the message leaves by itself on the next sending day.</source>
            <translation>Heute wird nicht gesendet: Die Nachricht geht am nächsten Sendetag von selbst hinaus.</translation>
        </message>
        <message>
            <source>There is not enough credit: top up the account, then the message leaves by itself.</source>
            <translation>Das Guthaben reicht nicht: Laden Sie das Konto auf, dann geht die Nachricht von selbst hinaus.</translation>
        </message>
        <message>
            <source>Sending is stopped until its settings are mended: check them and send a test mail.</source>
            <translation>Der Versand ist gestoppt, bis seine Einstellungen berichtigt sind: Prüfen Sie sie und senden Sie eine Test-E-Mail.</translation>
        </message>
        <message>
            <source>The server cannot be reached: the message leaves by itself when it answers again.</source>
            <translation>Der Server ist nicht erreichbar: Die Nachricht geht von selbst hinaus, wenn er wieder antwortet.</translation>
        </message>
        <message>
            <source>The sending limit is used up: the message leaves by itself when there is room again.</source>
            <translation>Die Sendegrenze ist erreicht: Die Nachricht geht von selbst hinaus, wenn wieder Platz ist.</translation>
        </message>
        <message>
            <source>Sending is paused: resume it to let the message leave.</source>
            <translation>Der Versand ist angehalten: Setzen Sie ihn fort, damit die Nachricht hinausgeht.</translation>
        </message>
        <message>
            <source>The clock of the computer jumped: check the time, then confirm the clock.</source>
            <translation>Die Uhr des Computers ist gesprungen: Prüfen Sie die Zeit und bestätigen Sie dann die Uhr.</translation>
        </message>
        <message>
            <source>Another computer is the sender of this database: send there, or take over here.</source>
            <translation>Ein anderer Computer sendet für diese Datenbank: Senden Sie dort oder übernehmen Sie hier.</translation>
        </message>
        <message>
            <source>The message waits for approval: approve or reject it in the outbox.</source>
            <translation>Die Nachricht wartet auf Freigabe: Geben Sie sie im Postausgang frei oder lehnen Sie sie ab.</translation>
        </message>
        <message>
            <source>The message is approved and leaves with the next round; "Deliver now" starts one.</source>
            <translation>Die Nachricht ist freigegeben und geht mit dem nächsten Versand hinaus; „Jetzt senden“ startet ihn sofort.</translation>
        </message>
        <message>
            <source>The server asked to try again later: Belfry tries again by itself.</source>
            <translation>Der Server bittet um einen späteren Versuch: Belfry versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>The server refused the message for good: read its answer, then send again or cancel.</source>
            <translation>Der Server hat die Nachricht endgültig abgelehnt: Lesen Sie seine Antwort, dann senden Sie erneut oder brechen ab.</translation>
        </message>
        <message>
            <source>The mailbox does not exist: correct the address on the person's card and send again.</source>
            <translation>Das Postfach gibt es nicht: Berichtigen Sie die Adresse auf der Karte der Person und senden Sie erneut.</translation>
        </message>
        <message>
            <source>Nothing may be sent to this address: use another address.</source>
            <translation>An diese Adresse darf nichts gesendet werden: Verwenden Sie eine andere Adresse.</translation>
        </message>
        <message>
            <source>The text cannot be opened on this computer: enter the recovery code, then it goes on by itself.</source>
            <translation>Der Text lässt sich auf diesem Computer nicht öffnen: Geben Sie den Wiederherstellungscode ein, dann geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>The sender's address was changed after the message was made: send it again with the new address.</source>
            <translation>Die Absenderadresse wurde geändert, nachdem die Nachricht entstand: Senden Sie sie mit der neuen Adresse erneut.</translation>
        </message>
        <message>
            <source>The message could not leave before its deadline: send it again if it is still wanted.</source>
            <translation>Die Nachricht konnte nicht vor ihrer Frist hinausgehen: Senden Sie sie erneut, wenn sie noch gebraucht wird.</translation>
        </message>
        <message>
            <source>The message was rejected: read the reason, change the message and submit it again.</source>
            <translation>Die Nachricht wurde abgelehnt: Lesen Sie den Grund, ändern Sie die Nachricht und legen Sie sie wieder vor.</translation>
        </message>
        <message>
            <source>The message was cancelled before it left: send it again if it is wanted after all.</source>
            <translation>Die Nachricht wurde vor dem Versand abgebrochen: Senden Sie sie erneut, wenn sie doch gebraucht wird.</translation>
        </message>
        <message>
            <source>It was uncertain whether the message arrived, and it was given up: send it anew if it is still wanted.</source>
            <translation>Es war ungewiss, ob die Nachricht ankam, und sie wurde aufgegeben: Senden Sie sie neu, wenn sie noch gebraucht wird.</translation>
        </message>
        <message>
            <source>It was uncertain whether the message arrived, and it was sent again as a new message: look there.</source>
            <translation>Es war ungewiss, ob die Nachricht ankam, und sie wurde als neue Nachricht noch einmal gesendet: Sehen Sie dort nach.</translation>
        </message>
        <message>
            <source>The message was handed over and the answer was lost: ask the recipient, then decide in the outbox.</source>
            <translation>Die Nachricht wurde übergeben, und die Antwort ging verloren: Fragen Sie nach, ob sie ankam, und entscheiden Sie dann im Postausgang.</translation>
        </message>
        <message>
            <source>Sending this message failed three times in an unexpected way: check it, then release or cancel it.</source>
            <translation>Der Versand dieser Nachricht ist dreimal unerwartet gescheitert: Prüfen Sie sie, dann heben Sie den Halt auf oder brechen sie ab.</translation>
        </message>
        <message>
            <source>The database was restored or copied and this message may be out already: decide in the outbox.</source>
            <translation>Die Datenbank wurde wiederhergestellt oder kopiert, und diese Nachricht kann schon hinausgegangen sein: Entscheiden Sie im Postausgang.</translation>
        </message>
        <message>
            <source>The same message was sent already: send again only on purpose.</source>
            <translation>Dieselbe Nachricht wurde schon gesendet: Senden Sie sie nur bewusst noch einmal.</translation>
        </message>
        <message>
            <source>The same message waits in the outbox already: nothing needs to be done.</source>
            <translation>Dieselbe Nachricht wartet schon im Postausgang: Es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>The person gets the same message already: nothing needs to be done.</source>
            <translation>Die Person erhält dieselbe Nachricht bereits: Es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Adresse berichtigen</translation>
        </message>
        <message>
            <source>Correct the number</source>
            <translation>Nummer berichtigen</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Einwilligung erfassen</translation>
        </message>
        <message>
            <source>Enter the address of the register</source>
            <translation>Klassenbuch-Adresse eingeben</translation>
        </message>
        <message>
            <source>Enter the sender</source>
            <translation>Absender eingeben</translation>
        </message>
        <message>
            <source>Add a guardian</source>
            <translation>Eltern hinzufügen</translation>
        </message>
        <message>
            <source>Make a new password</source>
            <translation>Neues Passwort erzeugen</translation>
        </message>
        <message>
            <source>Open the mail settings</source>
            <translation>E-Mail-Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Versand fortsetzen</translation>
        </message>
        <message>
            <source>Confirm the clock</source>
            <translation>Uhr bestätigen</translation>
        </message>
        <message>
            <source>Take over here</source>
            <translation>Hier übernehmen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Deliver now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Enter the recovery code</source>
            <translation>Wiederherstellungscode eingeben</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Entscheiden…</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Karte öffnen</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>Freizugeben</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>Will try again</source>
            <translation>Neuer Versuch folgt</translation>
        </message>
        <message>
            <source>In the folder</source>
            <translation>Im Ordner</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgewiesen</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Ungewiss</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Zu spät</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>informational</source>
            <translation>informativ</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>regelmäßig</translation>
        </message>
        <message>
            <source>SMS may not go to this country: allow it in the settings of SMS, or use another number.</source>
            <translation>In dieses Land gehen keine SMS: Erlauben Sie es in den SMS-Einstellungen, oder nehmen Sie eine andere Nummer.</translation>
        </message>
        <message>
            <source>The person gets no SMS: choose "Send SMS" on the person's card, or send an e-mail.</source>
            <translation>Die Person bekommt keine SMS: Wählen Sie „SMS senden“ auf ihrer Karte, oder senden Sie eine E-Mail.</translation>
        </message>
        <message>
            <source>SMS is switched off: activate it in the settings of SMS.</source>
            <translation>SMS sind ausgeschaltet: Aktivieren Sie sie in den SMS-Einstellungen.</translation>
        </message>
        <message>
            <source>The text holds letters that an SMS cannot carry: change them, allow them in the settings of SMS, or send an e-mail.</source>
            <translation>Der Text enthält Buchstaben, die eine SMS nicht tragen kann: Ändern Sie sie, erlauben Sie sie in den SMS-Einstellungen, oder senden Sie eine E-Mail.</translation>
        </message>
        <message>
            <source>The SMS would be too long: shorten the text.</source>
            <translation>Die SMS wäre zu lang: Kürzen Sie den Text.</translation>
        </message>
        <message>
            <source>The text cannot be sent as an SMS, it is empty or holds control characters: change it.</source>
            <translation>Dieser Text kann nicht als SMS gesendet werden, er ist leer oder enthält Steuerzeichen: Ändern Sie ihn.</translation>
        </message>
        <message>
            <source>The text or the address was changed in the database after approval, so it was not sent: make the message anew, and find out who changed it.</source>
            <translation>Text oder Adresse wurden nach der Freigabe in der Datenbank geändert, deshalb wurde nicht gesendet: Erstellen Sie die Nachricht neu, und finden Sie heraus, wer das war.</translation>
        </message>
        <message>
            <source>Open the SMS settings</source>
            <translation>SMS-Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Aufladen</translation>
        </message>
        <message>
            <source>Open the sending hours</source>
            <translation>Sendezeiten öffnen</translation>
        </message>
        <message>
            <source>Change this day off</source>
            <translation>Freien Tag ändern</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>system message</source>
            <translation>Systemnachricht</translation>
        </message>
        <message>
            <source>not reported yet</source>
            <translation>noch keine Meldung</translation>
        </message>
        <message>
            <source>accepted by the network</source>
            <translation>vom Netz angenommen</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <source>not delivered</source>
            <translation>nicht zugestellt</translation>
        </message>
        <message>
            <source>not delivered in time</source>
            <translation>nicht rechtzeitig zugestellt</translation>
        </message>
        <message>
            <source>the gateway does not know</source>
            <translation>das Gateway weiß es nicht</translation>
        </message>
        <message>
            <source>The account at the SMS gateway is empty: pay there, then enter the top-up in the wallet, or choose "Deliver now".</source>
            <translation>Das Konto beim SMS-Gateway ist leer: Zahlen Sie dort, und tragen Sie dann die Aufladung beim SMS-Guthaben ein, oder wählen Sie „Jetzt senden“.</translation>
        </message>
        <message>
            <source>Its words were changed. A new message took its place.</source>
            <translation>Ihr Text wurde geändert. Eine neue Nachricht trat an ihre Stelle.</translation>
        </message>
        <message>
            <source>What it speaks of has changed since: send the newer message instead, if one is needed.</source>
            <translation>Wovon sie spricht, hat sich inzwischen geändert: Senden Sie bei Bedarf die neuere Nachricht.</translation>
        </message>
        <message>
            <source>The message lies in the recipient's inbox: recipients can read it once the portal is switched on.</source>
            <translation>Die Nachricht liegt im Posteingang der Person: Sie ist lesbar, sobald das Portal eingeschaltet ist.</translation>
        </message>
        <message>
            <source>The approval in advance that let it leave was taken back or changed: approve the message itself.</source>
            <translation>Die Freigabe im Voraus, mit der sie hinausgehen sollte, wurde zurückgenommen oder geändert: Geben Sie die Nachricht selbst frei.</translation>
        </message>
        <message>
            <source>Reminders were stopped for this instalment or this payer: let them go on in the contract, if they are wanted.</source>
            <translation>Erinnerungen an diese Rate oder diese Person wurden ausgeschaltet: Schalten Sie sie bei Bedarf im Vertrag wieder ein.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SendCredentialsDialog</name>
        <message>
            <source>Queued %1 of %2</source>
            <translation>%1 von %2 im Postausgang</translation>
        </message>
        <message>
            <source>Also to those who &amp;have them already</source>
            <translation>Auch an &amp;die, die sie schon haben</translation>
        </message>
        <message>
            <source>Your &amp;words, added to the standard text (kept for next time)</source>
            <translation>Ihre &amp;Worte, dem Standardtext hinzugefügt (für das nächste Mal gemerkt)</translation>
        </message>
        <message>
            <source>The school's own text is used (Settings, E-mail personalisation).</source>
            <translation>Der eigene Text der Schule wird verwendet (Einstellungen, E-Mail-Texte).</translation>
        </message>
        <message>
            <source>Previous recipient</source>
            <translation>Vorherige Person</translation>
        </message>
        <message>
            <source>Next recipient</source>
            <translation>Nächste Person</translation>
        </message>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Sichern und schließen</translation>
        </message>
        <message>
            <source>Send credentials</source>
            <translation>Zugangsdaten senden</translation>
        </message>
        <message>
            <source>the student</source>
            <translation>Lernende</translation>
        </message>
        <message>
            <source>the guardians</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>student and guardians</source>
            <translation>Lernende und Eltern</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>An wen</translation>
        </message>
        <message>
            <source>Your words, added to the standard text</source>
            <translation>Ihre Worte, dem Standardtext hinzugefügt</translation>
        </message>
        <message>
            <source>Who gets nothing, and why</source>
            <translation>Wer nichts erhält und warum</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;An</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Nobody would get a message.</source>
            <translation>Niemand würde eine Nachricht erhalten.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) will be put into the outbox.</source>
            <translation>
                <numerusform>%n Nachricht kommt in den Postausgang.</numerusform>
                <numerusform>%n Nachrichten kommen in den Postausgang.</numerusform>
            </translation>
        </message>
        <message>
            <source>No mail account is set: the mail is written to a folder and not sent to anybody.</source>
            <translation>Es ist kein E-Mail-Konto eingerichtet: Die E-Mail wird in einen Ordner geschrieben und an niemanden gesendet.</translation>
        </message>
        <message>
            <source>The messages wait in the outbox until somebody approves them.</source>
            <translation>Die Nachrichten warten im Postausgang, bis jemand sie freigibt.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Antwort an</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Exactly so it leaves: %1 of %2</source>
            <translation>Genau so geht sie hinaus: %1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) get nothing:</source>
            <translation>
                <numerusform>%n Person erhält nichts:</numerusform>
                <numerusform>%n Personen erhalten nichts:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>Es kam nichts in den Postausgang.</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>by SMS</source>
            <translation>per SMS</translation>
        </message>
        <message>
            <source>By which way</source>
            <translation>Auf welchem Weg</translation>
        </message>
        <message>
            <source>The message as it will leave</source>
            <translation>Die Nachricht, wie sie hinausgeht</translation>
        </message>
        <message>
            <source>Your &amp;words, added to the standard text</source>
            <translation>Ihre eigenen &amp;Worte, zusätzlich zum Standardtext</translation>
        </message>
        <message>
            <source>No SMS gateway is set: the SMS are written to a folder and not sent to anybody.</source>
            <translation>Es ist kein SMS-Gateway eingestellt: Die SMS werden in einen Ordner geschrieben und an niemanden gesendet.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>the gateway's own name or number</source>
            <translation>eigener Name oder Nummer des Gateways</translation>
        </message>
        <message>
            <source>These SMS cost about %1, and %2 is free in the SMS wallet. What it cannot pay waits until you top it up (Settings, Communication, SMS).</source>
            <extracomment>%1 and %2 are amounts of money</extracomment>
            <translation>Diese SMS kosten etwa %1, im SMS-Guthaben sind %2 frei. Wofür es nicht reicht, wartet auf die Aufladung (Einstellungen, Kommunikation, SMS).</translation>
        </message>
        <message>
            <source>These SMS cost about %1, and %2 is free in the SMS wallet: it goes below zero.</source>
            <translation>Diese SMS kosten etwa %1, im SMS-Guthaben sind %2 frei: Es geht unter null.</translation>
        </message>
        <message>
            <source>These are far more SMS than on other days.</source>
            <translation>Das sind weit mehr SMS als an anderen Tagen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SendTimeField</name>
        <message>
            <source>When to send</source>
            <translation>Wann senden</translation>
        </message>
        <message>
            <source>as soon as possible</source>
            <translation>so bald wie möglich</translation>
        </message>
        <message>
            <source>not before</source>
            <translation>nicht vor</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Nicht vor</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SmsEditor</name>
        <message numerus="yes">
            <source>%1 / %2, %n SMS</source>
            <extracomment>characters used, characters that fit, number of SMS</extracomment>
            <translation>
                <numerusform>%1 / %2, %n SMS</numerusform>
                <numerusform>%1 / %2, %n SMS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 / %2, %n SMS, %3</source>
            <extracomment>characters used, characters that fit, number of SMS, price</extracomment>
            <translation>
                <numerusform>%1 / %2, %n SMS, %3</numerusform>
                <numerusform>%1 / %2, %n SMS, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Der Text ist leer.</translation>
        </message>
        <message>
            <source>There is an invisible control character in the text. Type that place again.</source>
            <translation>Im Text steht ein unsichtbares Steuerzeichen. Schreiben Sie diese Stelle noch einmal.</translation>
        </message>
        <message>
            <source>There is a broken character in the text. Type that place again.</source>
            <translation>Im Text steht ein beschädigtes Zeichen. Schreiben Sie diese Stelle noch einmal.</translation>
        </message>
        <message>
            <source>Letters outside the SMS alphabet are not sent (Settings, SMS).</source>
            <translation>Buchstaben außerhalb des SMS-Alphabets werden nicht gesendet (Einstellungen, SMS).</translation>
        </message>
        <message>
            <source>This would be %1 SMS; at most %2 go as one message. Shorten the text.</source>
            <translation>Das wären %1 SMS; höchstens %2 gehen als eine Nachricht. Kürzen Sie den Text.</translation>
        </message>
        <message>
            <source>&amp;Replace them</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Add the school's &amp;telephone</source>
            <translation>&amp;Telefon der Schule anfügen</translation>
        </message>
        <message>
            <source>Text of the SMS</source>
            <translation>Text der SMS</translation>
        </message>
        <message>
            <source>The text exactly as it goes out</source>
            <translation>Der Text genau so, wie er hinausgeht</translation>
        </message>
        <message>
            <source>Exactly so it goes out:</source>
            <extracomment>%1 is a person</extracomment>
            <translation>Genau so geht sie hinaus:</translation>
        </message>
        <message>
            <source>Exactly so it goes out to %1:</source>
            <translation>Genau so geht sie an %1:</translation>
        </message>
        <message>
            <source>Outside the SMS alphabet: %1.</source>
            <translation>Außerhalb des SMS-Alphabets: %1.</translation>
        </message>
        <message>
            <source>These make it dearer: %1.</source>
            <translation>Diese machen sie teurer: %1.</translation>
        </message>
        <message>
            <source>These are replaced when it goes out: %1.</source>
            <translation>Diese werden beim Senden ersetzt: %1.</translation>
        </message>
        <message>
            <source>Nobody can reply to a sender name. The school's telephone (Settings, School) can be added here.</source>
            <translation>Auf einen Absendernamen kann niemand antworten. Hier lässt sich das Telefon der Schule (Einstellungen, Schule) anfügen.</translation>
        </message>
        <message>
            <source>Nobody can reply to a sender name.</source>
            <translation>Auf einen Absendernamen kann niemand antworten.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::StepUpDialog</name>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Bestätigen</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ihr Passwort</translation>
        </message>
        <message>
            <source>Your own password, %1</source>
            <translation>Ihr eigenes Passwort, %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>This is not your password.</source>
            <translation>Das ist nicht Ihr Passwort.</translation>
        </message>
        <message>
            <source>This needs your password once more. For five minutes you are not asked again.</source>
            <translation>Dafür wird Ihr Passwort noch einmal gebraucht. Fünf Minuten lang wird nicht wieder gefragt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SupportContact</name>
        <message>
            <source>Phone: %1</source>
            <extracomment>%1 is a phone number</extracomment>
            <translation>Telefon: %1</translation>
        </message>
        <message>
            <source>Hours: %1</source>
            <extracomment>%1 are hours, as "Mon-Fri 8-16"</extracomment>
            <translation>Zeiten: %1</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <extracomment>%1 is an e-mail address</extracomment>
            <translation>E-Mail: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::TickableTableModel</name>
        <message>
            <source>%1, ticked</source>
            <extracomment>read aloud: %1 is the first cell of the row</extracomment>
            <translation>%1, angehakt</translation>
        </message>
        <message>
            <source>%1, not ticked</source>
            <extracomment>read aloud: %1 is the first cell of the row</extracomment>
            <translation>%1, nicht angehakt</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::VariableText</name>
        <message>
            <source>the person's login</source>
            <translation>das Login der Person</translation>
        </message>
        <message>
            <source>the person's initial password</source>
            <translation>das Anfangspasswort der Person</translation>
        </message>
        <message>
            <source>the address of the register</source>
            <translation>die Adresse des Online-Klassenbuchs</translation>
        </message>
        <message>
            <source>given name of the person whom the message is about</source>
            <translation>Vorname der Person, um die es geht</translation>
        </message>
        <message>
            <source>family name of that person</source>
            <translation>Nachname dieser Person</translation>
        </message>
        <message>
            <source>both names of that person</source>
            <translation>beide Namen dieser Person</translation>
        </message>
        <message>
            <source>the name of the school</source>
            <translation>der Name der Schule</translation>
        </message>
        <message>
            <source>the name of the person who gets the message</source>
            <translation>der Name der Person, die die Nachricht bekommt</translation>
        </message>
        <message>
            <source>the groups of the person whom the message is about</source>
            <translation>die Gruppen der Person, um die es geht</translation>
        </message>
        <message>
            <source>the school's phone number</source>
            <translation>die Telefonnummer der Schule</translation>
        </message>
        <message>
            <source>the school's main e-mail address</source>
            <translation>die Haupt-E-Mail-Adresse der Schule</translation>
        </message>
        <message>
            <source>who wrote the message</source>
            <translation>wer die Nachricht geschrieben hat</translation>
        </message>
        <message>
            <source>today's date</source>
            <translation>das heutige Datum</translation>
        </message>
        <message>
            <source>the number of the contract</source>
            <translation>die Nummer des Vertrags</translation>
        </message>
        <message>
            <source>the new status of the contract</source>
            <translation>der neue Status des Vertrags</translation>
        </message>
        <message>
            <source>the last day of the contract</source>
            <translation>der letzte Tag des Vertrags</translation>
        </message>
        <message>
            <source>the amount of the instalment</source>
            <translation>der Betrag der Rate</translation>
        </message>
        <message>
            <source>the day on which it is due</source>
            <translation>der Tag, an dem sie fällig ist</translation>
        </message>
        <message>
            <source>everything that is overdue</source>
            <translation>alles, was überfällig ist</translation>
        </message>
        <message>
            <source>days since it was due</source>
            <translation>Tage seit der Fälligkeit</translation>
        </message>
        <message>
            <source>what is owed or overpaid altogether</source>
            <translation>was insgesamt offen oder überzahlt ist</translation>
        </message>
        <message>
            <source>the account to pay into</source>
            <translation>das Konto für die Einzahlung</translation>
        </message>
        <message>
            <source>the amount that was paid</source>
            <translation>der gezahlte Betrag</translation>
        </message>
        <message>
            <source>day and hour of the lesson</source>
            <translation>Tag und Stunde des Unterrichts</translation>
        </message>
        <message>
            <source>day and hour to which the lesson was moved</source>
            <translation>Tag und Stunde, auf die der Unterricht verlegt wurde</translation>
        </message>
        <message>
            <source>the reason that was given</source>
            <translation>der angegebene Grund</translation>
        </message>
        <message>
            <source>the text of the note</source>
            <translation>der Text der Notiz</translation>
        </message>
        <message>
            <source>the subject of the message</source>
            <translation>der Betreff der Nachricht</translation>
        </message>
        <message>
            <source>[%1] - %2</source>
            <extracomment>A menu's entry: %1 is a variable's name, %2 what it stands for</extracomment>
            <translation>[%1] - %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::WalletBadge</name>
        <message>
            <source>SMS wallet</source>
            <translation>SMS-Guthaben</translation>
        </message>
        <message>
            <source>SMS: %1</source>
            <translation>SMS: %1</translation>
        </message>
        <message>
            <source>Balance %1, reserved %2, free %3.</source>
            <translation>Guthaben %1, reserviert %2, frei %3.</translation>
        </message>
        <message>
            <source>Enough until about %1.</source>
            <extracomment>%1 is a date</extracomment>
            <translation>Reicht bis etwa %1.</translation>
        </message>
        <message>
            <source>Below the threshold: top up.</source>
            <translation>Unter der Schwelle: aufladen.</translation>
        </message>
        <message>
            <source>No price is set: SMS are not charged.</source>
            <translation>Kein Preis eingestellt: SMS werden nicht berechnet.</translation>
        </message>
        <message>
            <source>SMS: %1, top up</source>
            <extracomment>the free balance of the SMS wallet; %1 is an amount of money</extracomment>
            <translation>SMS: %1, aufladen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::WalletText</name>
        <message>
            <source>%1 points</source>
            <extracomment>%1 is a number as "12.5"</extracomment>
            <translation>%1 Punkte</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::WhyNot</name>
        <message>
            <source>There is an e-mail address.</source>
            <translation>Eine E-Mail-Adresse ist da.</translation>
        </message>
        <message>
            <source>The e-mail address is well formed.</source>
            <translation>Die E-Mail-Adresse ist richtig geschrieben.</translation>
        </message>
        <message>
            <source>There is a phone number.</source>
            <translation>Eine Telefonnummer ist da.</translation>
        </message>
        <message>
            <source>The phone number is well formed.</source>
            <translation>Die Telefonnummer ist richtig geschrieben.</translation>
        </message>
        <message>
            <source>A number is marked "receives SMS".</source>
            <translation>Eine Nummer ist mit „empfängt SMS“ angehakt.</translation>
        </message>
        <message>
            <source>SMS are not switched off for this person.</source>
            <translation>SMS sind für diese Person nicht ausgeschaltet.</translation>
        </message>
        <message>
            <source>The consent that is needed is recorded.</source>
            <translation>Die nötige Einwilligung ist erfasst.</translation>
        </message>
        <message>
            <source>The school has not blocked sending.</source>
            <translation>Die Schule hat den Versand nicht gesperrt.</translation>
        </message>
        <message>
            <source>The sending hours do not hold it back.</source>
            <translation>Die Sendezeiten halten sie nicht zurück.</translation>
        </message>
        <message>
            <source>No day off holds it back.</source>
            <translation>Kein freier Tag hält sie zurück.</translation>
        </message>
        <message>
            <source>The SMS wallet suffices.</source>
            <translation>Das SMS-Guthaben reicht.</translation>
        </message>
        <message>
            <source>Sending is on, and no server is known to be away.</source>
            <translation>Der Versand läuft, und kein Server ist als unerreichbar bekannt.</translation>
        </message>
        <message>
            <source>No sending limit is used up.</source>
            <translation>Kein Sendelimit ist erschöpft.</translation>
        </message>
        <message>
            <source>No server has refused a message.</source>
            <translation>Kein Server hat eine Nachricht abgelehnt.</translation>
        </message>
        <message>
            <source>Nothing has left by e-mail that a spam filter could have kept.</source>
            <translation>Per E-Mail ging nichts hinaus, was ein Spamfilter hätte abfangen können.</translation>
        </message>
        <message>
            <source>No message is uncertain.</source>
            <translation>Keine Nachricht ist ungewiss.</translation>
        </message>
        <message>
            <source>The mail server accepted a message on %1. If it is not in the inbox, a spam filter may have it: the recipient looks there and adds %2 to the contacts.</source>
            <extracomment>%1 is a date and time, %2 an e-mail address</extracomment>
            <translation>Der Mailserver hat am %1 eine Nachricht angenommen. Liegt sie nicht im Posteingang, hat sie vielleicht ein Spamfilter: Die Person sieht dort nach und nimmt %2 in die Kontakte auf.</translation>
        </message>
        <message>
            <source>%1 It leaves by itself on %2.</source>
            <extracomment>%1 is a sentence, %2 a moment</extracomment>
            <translation>%1 Sie geht von selbst hinaus: %2.</translation>
        </message>
        <message>
            <source>SMS are switched off for this person: switch them on, on the person's card.</source>
            <translation>SMS sind für diese Person ausgeschaltet: Schalten Sie sie auf ihrer Karte ein.</translation>
        </message>
        <message>
            <source>The consent to receive messages is not recorded: only system messages leave. Record it on the person's card.</source>
            <translation>Die Einwilligung in Nachrichten ist nicht erfasst: Nur Systemnachrichten gehen hinaus. Erfassen Sie sie auf der Karte der Person.</translation>
        </message>
        <message>
            <source>It is outside the sending hours.</source>
            <translation>Es ist außerhalb der Sendezeiten.</translation>
        </message>
        <message>
            <source>Today is a day off on which nothing is sent.</source>
            <translation>Heute ist ein freier Tag, an dem nichts gesendet wird.</translation>
        </message>
        <message>
            <source>Today is a day off on which nothing is sent: %1.</source>
            <translation>Heute ist ein freier Tag, an dem nichts gesendet wird: %1.</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Adresse berichtigen</translation>
        </message>
        <message>
            <source>Correct the number</source>
            <translation>Nummer berichtigen</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Einwilligung erfassen</translation>
        </message>
        <message>
            <source>Open the consent settings</source>
            <translation>Einwilligungen öffnen</translation>
        </message>
        <message>
            <source>Open the sending hours</source>
            <translation>Sendezeiten öffnen</translation>
        </message>
        <message>
            <source>Change this day off</source>
            <translation>Freien Tag ändern</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Aufladen</translation>
        </message>
        <message>
            <source>Open the mail settings</source>
            <translation>Mail-Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Open the SMS settings</source>
            <translation>SMS-Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Open sending</source>
            <translation>Versand öffnen</translation>
        </message>
        <message>
            <source>What to tell the recipient</source>
            <translation>Was man der Person sagt</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Nachricht öffnen</translation>
        </message>
        <message>
            <source>all right</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>here it is</source>
            <translation>hier liegt es</translation>
        </message>
        <message>
            <source>does not matter</source>
            <translation>ohne Bedeutung</translation>
        </message>
        <message>
            <source>ask the recipient</source>
            <translation>die Person fragen</translation>
        </message>
        <message>
            <source>It plays no part here.</source>
            <translation>Spielt hier keine Rolle.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::activities::WhyNotDialog</name>
        <message>
            <source>Why did it not arrive?</source>
            <translation>Warum kam es nicht an?</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>What to tell the recipient</source>
            <translation>Was man der Person sagt</translation>
        </message>
        <message>
            <source>&amp;Reasons, one by one</source>
            <translation>&amp;Gründe der Reihe nach</translation>
        </message>
        <message>
            <source>For a recipient who says "I get nothing": read it out, or copy it and change it as you like.</source>
            <translation>Für jemanden, der sagt „Ich bekomme nichts“: vorlesen, oder kopieren und nach Belieben ändern.</translation>
        </message>
        <message>
            <source>&amp;Copy as message</source>
            <translation>Als Nachricht &amp;kopieren</translation>
        </message>
        <message>
            <source>"&amp;I get nothing"</source>
            <translation>„&amp;Ich bekomme nichts“</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>“%1” to %2</source>
            <translation>„%1“ an %2</translation>
        </message>
        <message>
            <source>Nothing hinders a message here. The server accepted what was sent: now only the recipient can look, also in the spam folder.</source>
            <translation>Hier steht einer Nachricht nichts im Weg. Der Server hat angenommen, was gesendet wurde: Jetzt kann nur die Person selbst nachsehen, auch im Spam-Ordner.</translation>
        </message>
        <message>
            <source>Nothing hinders a message to this person.</source>
            <translation>Einer Nachricht an diese Person steht nichts im Weg.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::AttachmentsRow</name>
        <message>
            <source>A&amp;ttach a file…</source>
            <translation>&amp;Datei anhängen…</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Datei anhängen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be attached.</source>
            <translation>
                <numerusform>%n Datei ließ sich nicht anhängen.</numerusform>
                <numerusform>%n Dateien ließen sich nicht anhängen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a file name, %2 its size</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::ComposeWindow</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>&amp;SMS</source>
            <translation>&amp;SMS</translation>
        </message>
        <message>
            <source>S&amp;ystem message</source>
            <translation>S&amp;ystemnachricht</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>Lies in the recipient's inbox, which can be read once the portal is switched on.</source>
            <translation>Liegt im Posteingang der Person, der lesbar ist, sobald das Portal eingeschaltet ist.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>informational: somebody approves it</source>
            <translation>informativ: jemand gibt sie frei</translation>
        </message>
        <message>
            <source>system: about the contract, needs no approval</source>
            <translation>System: zum Vertrag, braucht keine Freigabe</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Antworten gehen an</translation>
        </message>
        <message>
            <source>&amp;Variables</source>
            <translation>Variab&amp;len</translation>
        </message>
        <message>
            <source>What stands for a word of each recipient. After | stands what is written where there is none: [given name|dear parents]</source>
            <translation>Steht für ein Wort zu jeder Person. Hinter | steht, was geschrieben wird, wo es fehlt: [Vorname|liebe Eltern]</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;An</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Per</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>Ar&amp;t</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>&amp;Betreff</translation>
        </message>
        <message>
            <source>Empty: the SMS says what the mail says.</source>
            <translation>Leer: Die SMS hat den Text der E-Mail.</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xt</translation>
        </message>
        <message>
            <source>Text of the S&amp;MS</source>
            <translation>Text der S&amp;MS</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Se&amp;nd</source>
            <translation>&amp;Versand</translation>
        </message>
        <message>
            <source>Answe&amp;rs to</source>
            <translation>Ant&amp;worten an</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>Vo&amp;rschau</translation>
        </message>
        <message>
            <source>Re&amp;cipients</source>
            <extracomment>tabs of the compose window; %1 is a count</extracomment>
            <translation>Em&amp;pfänger</translation>
        </message>
        <message>
            <source>N&amp;ot reached</source>
            <translation>N&amp;icht erreicht</translation>
        </message>
        <message>
            <source>&amp;Drafts</source>
            <translation>Entwür&amp;fe</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>What is typed stays as a draft.</source>
            <translation>Das Getippte bleibt als Entwurf.</translation>
        </message>
        <message>
            <source>&amp;Into the outbox…</source>
            <translation>In den P&amp;ostausgang…</translation>
        </message>
        <message>
            <source>Re&amp;cipients (%1)</source>
            <translation>Em&amp;pfänger (%1)</translation>
        </message>
        <message>
            <source>Nobody would get it: see "Not reached".</source>
            <translation>Niemand bekäme sie: Siehe „Nicht erreicht“.</translation>
        </message>
        <message>
            <source>N&amp;ot reached (%1)</source>
            <translation>N&amp;icht erreicht (%1)</translation>
        </message>
        <message>
            <source>The draft could not be kept. %1</source>
            <translation>Der Entwurf ließ sich nicht aufheben. %1</translation>
        </message>
        <message>
            <source>Kept as a draft at %1.</source>
            <translation>Als Entwurf aufgehoben um %1.</translation>
        </message>
        <message>
            <source>without a subject</source>
            <translation>ohne Betreff</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a date and time, %2 the subject of a draft</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&amp;Drafts (%1)</source>
            <translation>Entwür&amp;fe (%1)</translation>
        </message>
        <message>
            <source>There is a draft: "%1" of %2.</source>
            <extracomment>%1 is the subject of a draft, %2 a date and time</extracomment>
            <translation>Es gibt einen Entwurf: „%1“ vom %2.</translation>
        </message>
        <message>
            <source>Throw this message away?</source>
            <translation>Diese Nachricht verwerfen?</translation>
        </message>
        <message>
            <source>What is typed is gone then; nothing was sent.</source>
            <translation>Das Getippte ist dann weg; gesendet wurde nichts.</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>Es kam nichts in den Postausgang.</translation>
        </message>
        <message>
            <source>Nobody is left among the recipients.</source>
            <translation>Unter den Empfängern ist niemand mehr.</translation>
        </message>
        <message numerus="yes">
            <source>You approve %n messages at once.</source>
            <translation>
                <numerusform>Sie geben %n Nachricht auf einmal frei.</numerusform>
                <numerusform>Sie geben %n Nachrichten auf einmal frei.</numerusform>
            </translation>
        </message>
        <message>
            <source>Queued %1 of %2</source>
            <translation>%1 von %2 im Postausgang</translation>
        </message>
        <message>
            <source>Meanwhile somebody changed the recipients or their addresses. This is how it is now.</source>
            <translation>Inzwischen hat jemand die Empfänger oder ihre Adressen geändert. So ist es jetzt.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are in the outbox and wait for approval.</source>
            <translation>
                <numerusform>%n Nachricht ist im Postausgang und wartet auf Freigabe.</numerusform>
                <numerusform>%n Nachrichten sind im Postausgang und warten auf Freigabe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are in the outbox.</source>
            <translation>
                <numerusform>%n Nachricht ist im Postausgang.</numerusform>
                <numerusform>%n Nachrichten sind im Postausgang.</numerusform>
            </translation>
        </message>
        <message>
            <source>These are far more SMS than on other days.</source>
            <translation>Das sind weit mehr SMS als an anderen Tagen.</translation>
        </message>
        <message>
            <source>Te&amp;mplates</source>
            <translation>Vorla&amp;gen</translation>
        </message>
        <message>
            <source>&amp;Test to me…</source>
            <translation>Test a&amp;n mich…</translation>
        </message>
        <message>
            <source>Sends you the mail of the preview, with this person's data.</source>
            <translation>Sendet Ihnen die E-Mail der Vorschau, mit den Daten dieser Person.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Save this text as…</source>
            <translation>Diesen Text &amp;sichern als…</translation>
        </message>
        <message>
            <source>Put "%1" in place of what is typed?</source>
            <translation>Das Getippte durch „%1“ ersetzen?</translation>
        </message>
        <message>
            <source>Ctrl+Z in the text brings the old words back.</source>
            <translation>Strg+Z im Text holt die alten Worte zurück.</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Save this text as a template</source>
            <translation>Diesen Text als Vorlage sichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>The template was not saved.</source>
            <translation>Die Vorlage wurde nicht gesichert.</translation>
        </message>
        <message>
            <source>Send the mail of the preview to yourself</source>
            <translation>Die E-Mail der Vorschau an sich selbst senden</translation>
        </message>
        <message>
            <source>Your own e-mail address</source>
            <translation>Ihre eigene E-Mail-Adresse</translation>
        </message>
        <message>
            <source>No test was sent.</source>
            <translation>Es wurde kein Test gesendet.</translation>
        </message>
        <message>
            <source>The test goes to %1 with the next delivery.</source>
            <extracomment>%1 is an e-mail address</extracomment>
            <translation>Der Test geht mit dem nächsten Versand an %1.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::ComposeWords</name>
        <message numerus="yes">
            <source>%n e-mail(s)</source>
            <translation>
                <numerusform>%n E-Mail</numerusform>
                <numerusform>%n E-Mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SMS</source>
            <translation>
                <numerusform>%n SMS</numerusform>
                <numerusform>%n SMS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n system message(s)</source>
            <translation>
                <numerusform>%n Systemnachricht</numerusform>
                <numerusform>%n Systemnachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>alle Gruppen</translation>
        </message>
        <message>
            <source>all with an active contract</source>
            <translation>alle mit laufendem Vertrag</translation>
        </message>
        <message>
            <source>all students</source>
            <translation>alle Lernenden</translation>
        </message>
        <message>
            <source>all guardians</source>
            <translation>alle Eltern</translation>
        </message>
        <message>
            <source>all teachers</source>
            <translation>alle Lehrkräfte</translation>
        </message>
        <message>
            <source>all payers</source>
            <translation>alle Zahlenden</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ausgelassen</numerusform>
                <numerusform>%n ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody would get a message; %1</source>
            <extracomment>%1 is how many are skipped: "2 skipped"</extracomment>
            <translation>Niemand bekäme eine Nachricht; %1</translation>
        </message>
        <message>
            <source>Nobody would get a message</source>
            <translation>Niemand bekäme eine Nachricht</translation>
        </message>
        <message>
            <source>%1: %2; %3</source>
            <translation>%1: %2; %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 how many people, %2 a list of kinds with counts and price</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>There is no variable [%1] for a message. Choose one from the list, or write [[ for a plain bracket.</source>
            <translation>Für Nachrichten gibt es keine Variable [%1]. Wählen Sie eine aus der Liste, oder schreiben Sie [[ für eine einfache Klammer.</translation>
        </message>
        <message>
            <source>The bracket before "%1" is not closed. Close it with ], or write [[ for a plain bracket.</source>
            <translation>Die Klammer vor „%1“ ist nicht geschlossen. Schließen Sie sie mit ], oder schreiben Sie [[ für eine einfache Klammer.</translation>
        </message>
        <message>
            <source>The variable [%1] is missing.</source>
            <translation>Die Variable [%1] fehlt.</translation>
        </message>
        <message>
            <source>[%1] must not stand in the subject, which everybody can read in passing.</source>
            <translation>[%1] darf nicht im Betreff stehen, den jeder im Vorbeigehen lesen kann.</translation>
        </message>
        <message numerus="yes">
            <source>This goes to very many: %n messages.</source>
            <translation>
                <numerusform>Das geht an sehr viele: %n Nachricht.</numerusform>
                <numerusform>Das geht an sehr viele: %n Nachrichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>This goes to the guardians of all groups.</source>
            <translation>Das geht an die Eltern aller Gruppen.</translation>
        </message>
        <message>
            <source>A table is attached (%1). It may hold the names of others, and everybody gets it.</source>
            <translation>Eine Tabelle ist angehängt (%1). Sie kann Namen anderer enthalten, und alle bekommen sie.</translation>
        </message>
        <message>
            <source>Choose the recipients first.</source>
            <translation>Wählen Sie zuerst die Empfänger.</translation>
        </message>
        <message>
            <source>Choose at least one way: e-mail, SMS or system message.</source>
            <translation>Wählen Sie mindestens einen Weg: E-Mail, SMS oder Systemnachricht.</translation>
        </message>
        <message>
            <source>Write the text.</source>
            <translation>Schreiben Sie den Text.</translation>
        </message>
        <message>
            <source>Write the subject: a mail without one is taken for spam.</source>
            <translation>Schreiben Sie den Betreff: Eine E-Mail ohne Betreff gilt als Spam.</translation>
        </message>
        <message>
            <source>The sending hours never open: it would not leave.</source>
            <translation>Die Sendezeiten öffnen nie: Sie ginge nicht hinaus.</translation>
        </message>
        <message>
            <source>will leave from %1, the last one %2</source>
            <extracomment>both are a weekday with date and time</extracomment>
            <translation>gehen ab %1 hinaus, die letzte %2</translation>
        </message>
        <message>
            <source>will leave %1</source>
            <extracomment>%1 is a weekday with date and time</extracomment>
            <translation>geht %1 hinaus</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>%1 is a number of messages, %2 a date</extracomment>
            <translation>%1 am %2</translation>
        </message>
        <message>
            <source>With what waits already: %1</source>
            <extracomment>%1 is a list of "number on date"</extracomment>
            <translation>Mit dem, was schon wartet: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::LeftOutTable</name>
        <message>
            <source>Who gets nothing, and why</source>
            <translation>Wer nichts erhält und warum</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>a person, a way ("SMS"), a sentence</extracomment>
            <translation>%1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Karte öffnen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::PersonsDialog</name>
        <message>
            <source>Name, login, address or telephone</source>
            <translation>Name, Benutzername, Adresse oder Telefon</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Add persons</source>
            <translation>Personen hinzufügen</translation>
        </message>
        <message>
            <source>Persons who fit</source>
            <translation>Passende Personen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 - %2</source>
            <extracomment>%1 is a person, %2 the person's groups</extracomment>
            <translation>%1 - %2</translation>
        </message>
        <message>
            <source>Nobody fits the search.</source>
            <translation>Niemand passt zur Suche.</translation>
        </message>
        <message numerus="yes">
            <source>%n more: type more of the name.</source>
            <translation>
                <numerusform>%n weitere Person: Tippen Sie mehr vom Namen.</numerusform>
                <numerusform>%n weitere: Tippen Sie mehr vom Namen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::PreviewPanel</name>
        <message>
            <source>Previous recipient</source>
            <translation>Vorherige Person</translation>
        </message>
        <message>
            <source>Next recipient</source>
            <translation>Nächste Person</translation>
        </message>
        <message>
            <source>The message as it will leave</source>
            <translation>Die Nachricht, wie sie hinausgeht</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>the gateway's own name or number</source>
            <translation>eigener Name oder Nummer des Gateways</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Antwort an</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Exactly so it leaves by %1: %2 of %3</source>
            <extracomment>%1 is a way ("SMS"), %2 the number of the message, %3 how many there are</extracomment>
            <translation>Genau so geht sie hinaus (%1): %2 von %3</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsEdit</name>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Gruppe</translation>
        </message>
        <message>
            <source>&amp;Role of the school</source>
            <translation>&amp;Rolle der Schule</translation>
        </message>
        <message>
            <source>&amp;All groups</source>
            <translation>&amp;Alle Gruppen</translation>
        </message>
        <message>
            <source>All with an active &amp;contract</source>
            <translation>Alle mit laufendem &amp;Vertrag</translation>
        </message>
        <message>
            <source>All &amp;students</source>
            <translation>Alle &amp;Lernenden</translation>
        </message>
        <message>
            <source>All g&amp;uardians</source>
            <translation>Alle &amp;Eltern</translation>
        </message>
        <message>
            <source>All &amp;teachers</source>
            <translation>Alle Lehr&amp;kräfte</translation>
        </message>
        <message>
            <source>All pa&amp;yers</source>
            <translation>Alle &amp;Zahlenden</translation>
        </message>
        <message>
            <source>&amp;Persons…</source>
            <translation>&amp;Personen…</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>Hin&amp;zufügen</translation>
        </message>
        <message>
            <source>Add recipients</source>
            <translation>Empfänger hinzufügen</translation>
        </message>
        <message>
            <source>Who of a student's family</source>
            <translation>Wer aus der Familie</translation>
        </message>
        <message>
            <source>the persons themselves</source>
            <translation>die Personen selbst</translation>
        </message>
        <message>
            <source>the students' guardians</source>
            <translation>die Eltern der Lernenden</translation>
        </message>
        <message>
            <source>students and their guardians</source>
            <translation>Lernende und ihre Eltern</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsList</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search the recipients</source>
            <translation>Empfänger durchsuchen</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Whoever is not ticked gets nothing.</source>
            <translation>Wer nicht angehakt ist, bekommt nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%n taken out by hand.</source>
            <translation>
                <numerusform>%n von Hand herausgenommen.</numerusform>
                <numerusform>%n von Hand herausgenommen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsModel</name>
        <message>
            <source>%1 (about %2)</source>
            <extracomment>%1 is who gets the message, %2 the children whom it is about</extracomment>
            <translation>%1 (betrifft %2)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::SummaryDialog</name>
        <message>
            <source>%1: %2</source>
            <extracomment>a way ("SMS") and when it leaves ("will leave Mon 08:00")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&amp;Put into the outbox</source>
            <translation>In den &amp;Postausgang</translation>
        </message>
        <message>
            <source>Save and &amp;approve</source>
            <translation>Sichern und &amp;freigeben</translation>
        </message>
        <message>
            <source>Before it goes into the outbox</source>
            <translation>Bevor es in den Postausgang geht</translation>
        </message>
        <message>
            <source>No mail account is set: the mail is written to a folder and not sent to anybody.</source>
            <translation>Es ist kein E-Mail-Konto eingerichtet: Die E-Mail wird in einen Ordner geschrieben und an niemanden gesendet.</translation>
        </message>
        <message>
            <source>These get nothing by one way or by any:</source>
            <translation>Nicht erreichbar auf einem Weg oder auf allen:</translation>
        </message>
        <message>
            <source>Yes, it is meant for all of them</source>
            <translation>Ja, sie ist für alle bestimmt</translation>
        </message>
        <message>
            <source>&amp;Back to the text</source>
            <translation>&amp;Zurück zum Text</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractCard</name>
        <message>
            <source>paid</source>
            <translation>bezahlt</translation>
        </message>
        <message>
            <source>not owed</source>
            <translation>nicht geschuldet</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n Tag überfällig</numerusform>
                <numerusform>%n Tage überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>heute fällig</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>kommt noch</translation>
        </message>
        <message>
            <source>Choose a contract in the list.</source>
            <translation>Wählen Sie einen Vertrag in der Liste.</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Teile der Karte</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Raten</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Print the contract…</source>
            <translation>Vertrag &amp;drucken…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Als P&amp;DF sichern…</translation>
        </message>
        <message>
            <source>Change the &amp;status</source>
            <translation>&amp;Status ändern</translation>
        </message>
        <message>
            <source>No payment &amp;reminders to this payer</source>
            <translation>Keine Zahlungse&amp;rinnerungen an diese Person</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>Add pa&amp;yment…</source>
            <translation>&amp;Zahlung hinzufügen…</translation>
        </message>
        <message>
            <source>%1, paid by %2</source>
            <translation>%1, bezahlt von %2</translation>
        </message>
        <message>
            <source>Instalments (%1)</source>
            <translation>Raten (%1)</translation>
        </message>
        <message>
            <source>Payments (%1)</source>
            <translation>Zahlungen (%1)</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Lernende/r</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Zahlungspflichtig</translation>
        </message>
        <message>
            <source>the student</source>
            <translation>die lernende Person</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>All instalments</source>
            <translation>Alle Raten</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>not in the contract</source>
            <translation>nicht im Vertrag</translation>
        </message>
        <message>
            <source>in the contract, %1</source>
            <translation>im Vertrag, %1</translation>
        </message>
        <message>
            <source>in the contract, %1 (%2)</source>
            <translation>im Vertrag, %1 (%2)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>No instalments yet. Edit the contract to plan them.</source>
            <translation>Noch keine Raten. Bearbeiten Sie den Vertrag, um sie zu planen.</translation>
        </message>
        <message>
            <source>%1, open %2</source>
            <translation>%1, offen %2</translation>
        </message>
        <message>
            <source>Remind of this instalment again</source>
            <translation>An diese Rate wieder erinnern</translation>
        </message>
        <message>
            <source>No more reminders about this instalment</source>
            <translation>An diese Rate nicht mehr erinnern</translation>
        </message>
        <message>
            <source>No reminders about this one.</source>
            <translation>Keine Erinnerungen an diese Rate.</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>Noch nichts bezahlt.</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>takes a payment back</source>
            <translation>nimmt eine Zahlung zurück</translation>
        </message>
        <message>
            <source>Take this payment back</source>
            <translation>Diese Zahlung zurücknehmen</translation>
        </message>
        <message>
            <source>Take the payment of %1 from %2 back? Both lines stay in the books.</source>
            <translation>Die Zahlung von %1 vom %2 zurücknehmen? Beide Zeilen bleiben in den Büchern.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Cancel contract %1?</source>
            <translation>Vertrag %1 stornieren?</translation>
        </message>
        <message>
            <source>Its instalments are not owed any more; payments stay as credit. You can change the status again.</source>
            <translation>Seine Raten sind nicht mehr geschuldet; Zahlungen bleiben als Guthaben. Der Status lässt sich wieder ändern.</translation>
        </message>
        <message>
            <source>Cancel the contract</source>
            <translation>Vertrag stornieren</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractDialog</name>
        <message>
            <source>Whose contract is it?</source>
            <translation>Wessen Vertrag ist es?</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Wer zahlt?</translation>
        </message>
        <message>
            <source>ends on</source>
            <translation>endet am</translation>
        </message>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Sichern und schließen</translation>
        </message>
        <message>
            <source>&amp;Add contract</source>
            <translation>Vertrag &amp;anlegen</translation>
        </message>
        <message>
            <source>Edit contract</source>
            <translation>Vertrag bearbeiten</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Neuer Vertrag</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>&amp;Student</source>
            <translation>&amp;Lernende/r</translation>
        </message>
        <message>
            <source>&amp;Payer</source>
            <translation>&amp;Zahlungspflichtig</translation>
        </message>
        <message>
            <source>The student, a guardian or a company.</source>
            <translation>Die Person selbst, ein Elternteil oder eine Firma.</translation>
        </message>
        <message>
            <source>S&amp;tatus</source>
            <translation>S&amp;tatus</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>&amp;Consent</source>
            <translation>&amp;Einwilligung</translation>
        </message>
        <message>
            <source>Consent &amp;given on</source>
            <translation>Einwilligung erteilt &amp;am</translation>
        </message>
        <message>
            <source>&amp;Wording</source>
            <translation>&amp;Wortlaut</translation>
        </message>
        <message>
            <source>Which text was signed, for instance “RODO 2026/1”.</source>
            <translation>Welcher Text unterschrieben wurde, zum Beispiel „DSGVO 2026/1“.</translation>
        </message>
        <message>
            <source>&amp;Account number</source>
            <translation>&amp;Kontonummer</translation>
        </message>
        <message>
            <source>Empty: the school's.</source>
            <translation>Leer: das der Schule.</translation>
        </message>
        <message>
            <source>Not&amp;e</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <source>Only for the office; it is never sent.</source>
            <translation>Nur fürs Büro; wird nie gesendet.</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Raten</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>A&amp;dd instalment</source>
            <translation>Rate &amp;hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>How many instalments</source>
            <translation>Anzahl der Raten</translation>
        </message>
        <message>
            <source>First instalment due on</source>
            <translation>Erste Rate fällig am</translation>
        </message>
        <message>
            <source>All instalments together</source>
            <translation>Alle Raten zusammen</translation>
        </message>
        <message>
            <source>in total</source>
            <translation>insgesamt</translation>
        </message>
        <message>
            <source>&amp;Make plan</source>
            <translation>&amp;Plan erstellen</translation>
        </message>
        <message>
            <source>instalments, monthly from</source>
            <extracomment>"10 instalments, monthly from 01.09.2026"</extracomment>
            <translation>Raten, monatlich ab</translation>
        </message>
        <message>
            <source>Instalment %1: there is no such day.</source>
            <translation>Rate %1: Diesen Tag gibt es nicht.</translation>
        </message>
        <message>
            <source>Instalment %1: %2</source>
            <translation>Rate %1: %2</translation>
        </message>
        <message>
            <source>no instalments</source>
            <translation>keine Raten</translation>
        </message>
        <message numerus="yes">
            <source>%n instalment(s), %1 together</source>
            <translation>
                <numerusform>%n Rate, zusammen %1</numerusform>
                <numerusform>%n Raten, zusammen %1</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a contract with this number already.</source>
            <translation>Einen Vertrag mit dieser Nummer gibt es schon.</translation>
        </message>
        <message>
            <source>A contract needs a number.</source>
            <translation>Ein Vertrag braucht eine Nummer.</translation>
        </message>
        <message>
            <source>The number is too long or holds a character that cannot be printed.</source>
            <translation>Die Nummer ist zu lang oder enthält ein Zeichen, das sich nicht drucken lässt.</translation>
        </message>
        <message>
            <source>Choose the student whose contract it is.</source>
            <translation>Wählen Sie, wessen Vertrag es ist.</translation>
        </message>
        <message>
            <source>Choose who pays.</source>
            <translation>Wählen Sie, wer zahlt.</translation>
        </message>
        <message>
            <source>Choose the day on which the contract begins.</source>
            <translation>Wählen Sie den Tag, an dem der Vertrag beginnt.</translation>
        </message>
        <message>
            <source>The contract ends before it begins.</source>
            <translation>Der Vertrag endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>Somebody else has changed this contract meanwhile. Close this window and look at it again.</source>
            <translation>Jemand anders hat diesen Vertrag inzwischen geändert. Schließen Sie dieses Fenster, und sehen Sie ihn sich noch einmal an.</translation>
        </message>
        <message>
            <source>stands in the contract</source>
            <translation>steht im Vertrag</translation>
        </message>
        <message>
            <source>The signed text holds the consent to process personal data.</source>
            <translation>Der unterschriebene Text enthält die Einwilligung in die Verarbeitung personenbezogener Daten.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractImportDialog</name>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>nicht importiert</translation>
        </message>
        <message>
            <source>%1 “%2”: %3</source>
            <extracomment>a column of a file, what stands in it, and what is wrong with that</extracomment>
            <translation>%1 „%2“: %3</translation>
        </message>
        <message>
            <source>Import contracts from %1</source>
            <translation>Verträge aus %1 importieren</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Die Liste wird gelesen…</translation>
        </message>
        <message>
            <source>&amp;Save the faulty rows…</source>
            <translation>&amp;Fehlerhafte Zeilen sichern…</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import contracts</source>
            <translation>Verträge importieren</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Zeilen der Liste</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>This list has no column with the contract's number, or none with the student. Name them “Number” and “Student” in the first row.</source>
            <translation>Diese Liste hat keine Spalte mit der Vertragsnummer oder keine mit der lernenden Person. Nennen Sie sie in der ersten Zeile „Nummer“ und „Teilnehmer“.</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed, %4 as they are, %5 with faults</source>
            <translation>%1 Zeilen: %2 neu, %3 geändert, %4 unverändert, %5 mit Fehlern</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n contract(s)</source>
            <translation>
                <numerusform>%n Vertrag &amp;importieren</numerusform>
                <numerusform>%n Verträge &amp;importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported %1 of %2 rows</source>
            <translation>%1 von %2 Zeilen importiert</translation>
        </message>
        <message>
            <source>The import stopped: %1 The rows before it are stored. Import the same file again, nothing is made twice.</source>
            <translation>Der Import blieb stehen: %1 Die Zeilen davor sind gespeichert. Importieren Sie dieselbe Datei noch einmal, nichts entsteht doppelt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The contracts are imported.</source>
            <translation>Die Verträge sind importiert.</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they were, %4 not imported</source>
            <translation>%1 neu, %2 geändert, %3 unverändert, %4 nicht importiert</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Fehlerhafte Zeilen sichern</translation>
        </message>
        <message>
            <source>contracts to mend</source>
            <translation>Verträge zum Berichtigen</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
            <translation>Tabelle (*.xlsx);;Text mit Strichpunkten (*.csv)</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Verträge</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
            <translation>Listen (*.xlsx *.csv *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Diese Datei lässt sich nicht lesen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractPrint</name>
        <message>
            <source>The contract was not printed.</source>
            <translation>Der Vertrag wurde nicht gedruckt.</translation>
        </message>
        <message>
            <source>Print login and password in the contract?</source>
            <translation>Login und Passwort in den Vertrag drucken?</translation>
        </message>
        <message>
            <source>Without them dotted lines stand in their place. Printing them is recorded.</source>
            <translation>Ohne sie stehen dort gepunktete Linien. Ihr Druck wird festgehalten.</translation>
        </message>
        <message>
            <source>With login and password</source>
            <translation>Mit Login und Passwort</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>A password is printed in a contract. Type your own password to go on.</source>
            <translation>Ein Passwort wird in einen Vertrag gedruckt. Geben Sie Ihr eigenes Passwort ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>Save the contract</source>
            <translation>Vertrag sichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractsModel</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Lernende/r</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Zahlungspflichtig</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Next instalment</source>
            <translation>Nächste Rate</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractsPage</name>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>&amp;New contract</source>
            <translation>&amp;Neuer Vertrag</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search by number, student or payer</source>
            <translation>Nach Nummer, Lernenden oder Zahlenden suchen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>active today</source>
            <translation>heute gültig</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>in arrears</source>
            <translation>im Rückstand</translation>
        </message>
        <message>
            <source>overpaid</source>
            <translation>überzahlt</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>&amp;Zahlungen</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>&amp;Raten</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>how many of all contracts the list shows</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in arrears</source>
            <translation>
                <numerusform>%n im Rückstand</numerusform>
                <numerusform>%n im Rückstand</numerusform>
            </translation>
        </message>
        <message>
            <source>No contract fits the search and the filters.</source>
            <translation>Kein Vertrag passt zur Suche und zu den Filtern.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>No contracts yet. Import your list, or add the first one by hand. Belfry then knows what is owed and can remind of it.</source>
            <translation>Noch keine Verträge. Importieren Sie Ihre Liste, oder legen Sie den ersten von Hand an. Belfry weiß dann, was offen ist, und kann daran erinnern.</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Neuer Vertrag</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Verträge</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::PaymentDialog</name>
        <message>
            <source>&amp;Add payment</source>
            <translation>Zahlung &amp;hinzufügen</translation>
        </message>
        <message>
            <source>Add payment</source>
            <translation>Zahlung hinzufügen</translation>
        </message>
        <message>
            <source>Contract %1: %2</source>
            <translation>Vertrag %1: %2</translation>
        </message>
        <message>
            <source>A&amp;mount</source>
            <translation>&amp;Betrag</translation>
        </message>
        <message>
            <source>In %1. It pays the oldest instalment first.</source>
            <translation>In %1. Bezahlt zuerst die älteste Rate.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Tag</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <source>For instance the number of the transfer.</source>
            <translation>Zum Beispiel die Nummer der Überweisung.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::PersonChooser</name>
        <message>
            <source>Name, login, address or number</source>
            <translation>Name, Login, Adresse oder Nummer</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Wählen</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;New company…</source>
            <translation>&amp;Neue Firma…</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Niemand gefunden.</translation>
        </message>
        <message>
            <source>The first %1 of %2. Type more to see fewer.</source>
            <translation>Die ersten %1 von %2. Tippen Sie mehr, um weniger zu sehen.</translation>
        </message>
        <message>
            <source>Which company or authority pays?</source>
            <translation>Welche Firma oder Behörde zahlt?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::PersonField</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::AddStudentsDialog</name>
        <message>
            <source>Search name, address or number</source>
            <translation>Name, Adresse oder Nummer suchen</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Add students to “%1”</source>
            <translation>Lernende zu „%1“ hinzufügen</translation>
        </message>
        <message>
            <source>Students who are not in the group</source>
            <translation>Lernende, die nicht in der Gruppe sind</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Add %n student(s)</source>
            <translation>
                <numerusform>%n lernende Person &amp;hinzufügen</numerusform>
                <numerusform>%n Lernende &amp;hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Niemand passt.</translation>
        </message>
        <message>
            <source>%1 of %2 shown: type to find the others.</source>
            <translation>%1 von %2 werden gezeigt: Tippen Sie, um die anderen zu finden.</translation>
        </message>
        <message>
            <source>Nobody was added.</source>
            <translation>Niemand wurde hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::CredentialSlips</name>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>no longer kept: make a new one</source>
            <translation>nicht mehr gespeichert: bitte ein neues erzeugen</translation>
        </message>
        <message>
            <source>Login and password received: %1</source>
            <translation>Benutzername und Passwort erhalten: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupCard</name>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Lernende</translation>
        </message>
        <message>
            <source>Choose a group to see how it stands with its credentials.</source>
            <translation>Wählen Sie eine Gruppe, um zu sehen, wie es mit ihren Zugangsdaten steht.</translation>
        </message>
        <message>
            <source>&amp;Rename and note…</source>
            <translation>&amp;Umbenennen und Notiz…</translation>
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation>&amp;Archivieren</translation>
        </message>
        <message>
            <source>Take out of the &amp;archive</source>
            <translation>Aus dem &amp;Archiv holen</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Postausgang öffnen</translation>
        </message>
        <message>
            <source>Login and password</source>
            <translation>Benutzername und Passwort</translation>
        </message>
        <message>
            <source>&amp;Send credentials
to all students</source>
            <translation>Zugangsdaten an alle
Lernenden &amp;senden</translation>
        </message>
        <message>
            <source>Send credentials to all students</source>
            <translation>Zugangsdaten an alle Lernenden senden</translation>
        </message>
        <message>
            <source>&amp;New passwords…</source>
            <translation>&amp;Neue Passwörter…</translation>
        </message>
        <message>
            <source>&amp;Print slips…</source>
            <translation>Zettel &amp;drucken…</translation>
        </message>
        <message>
            <source>Students of the group</source>
            <translation>Lernende der Gruppe</translation>
        </message>
        <message>
            <source>Nobody is in this group yet.</source>
            <translation>In dieser Gruppe ist noch niemand.</translation>
        </message>
        <message>
            <source>Add students…</source>
            <translation>Lernende hinzufügen…</translation>
        </message>
        <message>
            <source>A&amp;dd students…</source>
            <translation>Lernende &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>Send &amp;credentials</source>
            <translation>&amp;Zugangsdaten senden</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Takes the ticked students out of the group. They stay students of the school.</source>
            <translation>Nimmt die angehakten Lernenden aus der Gruppe. In der Schule bleiben sie.</translation>
        </message>
        <message>
            <source>A double click opens the student's card.</source>
            <translation>Ein Doppelklick öffnet die Karte der Person.</translation>
        </message>
        <message numerus="yes">
            <source>%n student(s)</source>
            <translation>
                <numerusform>%n lernende Person</numerusform>
                <numerusform>%n Lernende</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · archived</source>
            <translation>%1 · archiviert</translation>
        </message>
        <message numerus="yes">
            <source>Students %n</source>
            <translation>
                <numerusform>Lernende %n</numerusform>
                <numerusform>Lernende %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Add students first.</source>
            <translation>Fügen Sie zuerst Lernende hinzu.</translation>
        </message>
        <message>
            <source>All have them or wait in the outbox.</source>
            <translation>Alle haben sie, oder sie warten im Postausgang.</translation>
        </message>
        <message numerus="yes">
            <source>%n have not got them yet.</source>
            <translation>
                <numerusform>%n Person hat sie noch nicht erhalten.</numerusform>
                <numerusform>%n haben sie noch nicht erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n student(s)</source>
            <translation>
                <numerusform>%1: %n lernende Person</numerusform>
                <numerusform>%1: %n Lernende</numerusform>
            </translation>
        </message>
        <message>
            <source>Show these students</source>
            <translation>Diese Lernenden zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are in the outbox.</source>
            <translation>
                <numerusform>%n Nachricht ist im Postausgang.</numerusform>
                <numerusform>%n Nachrichten sind im Postausgang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n person(s) get nothing.</source>
            <extracomment>%1 is the sentence before: how many messages are in the outbox</extracomment>
            <translation>
                <numerusform>%1 %n Person erhält nichts.</numerusform>
                <numerusform>%1 %n Personen erhalten nichts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make new passwords for %n student(s)?</source>
            <translation>
                <numerusform>Neues Passwort für %n lernende Person erzeugen?</numerusform>
                <numerusform>Neue Passwörter für %n Lernende erzeugen?</numerusform>
            </translation>
        </message>
        <message>
            <source>The passwords that they have now are no longer kept here, and what waits in the outbox with them is cancelled. The new ones must be sent again.</source>
            <translation>Die bisherigen Passwörter werden hier nicht mehr gespeichert, und was mit ihnen im Postausgang wartet, wird abgebrochen. Die neuen müssen erneut gesendet werden.</translation>
        </message>
        <message numerus="yes">
            <source>Make %n new password(s)</source>
            <translation>
                <numerusform>%n neues Passwort erzeugen</numerusform>
                <numerusform>%n neue Passwörter erzeugen</numerusform>
            </translation>
        </message>
        <message>
            <source>Made %1 of %2 passwords</source>
            <translation>%1 von %2 Passwörtern erzeugt</translation>
        </message>
        <message>
            <source>Not all passwords are new.</source>
            <translation>Nicht alle Passwörter sind neu.</translation>
        </message>
        <message numerus="yes">
            <source>%n new password(s) are made. Send them now?</source>
            <translation>
                <numerusform>%n neues Passwort ist erzeugt. Jetzt senden?</numerusform>
                <numerusform>%n neue Passwörter sind erzeugt. Jetzt senden?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing leaves before you have seen the mail.</source>
            <translation>Nichts geht hinaus, bevor Sie die E-Mail gesehen haben.</translation>
        </message>
        <message>
            <source>Send credentials…</source>
            <translation>Zugangsdaten senden…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Es wurde nichts gedruckt.</translation>
        </message>
        <message>
            <source>Credentials of %1</source>
            <translation>Zugangsdaten von %1</translation>
        </message>
        <message numerus="yes">
            <source>%n slip(s) are printed. When a slip is handed over, note it in the student's card.</source>
            <translation>
                <numerusform>%n Zettel ist gedruckt. Wenn er übergeben ist, vermerken Sie das auf der Karte der Person.</numerusform>
                <numerusform>%n Zettel sind gedruckt. Wenn ein Zettel übergeben ist, vermerken Sie das auf der Karte der Person.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a group with this name already. Rename one of them first.</source>
            <translation>Es gibt schon eine Gruppe mit diesem Namen. Benennen Sie zuerst eine davon um.</translation>
        </message>
        <message>
            <source>The group stays as it is.</source>
            <translation>Die Gruppe bleibt, wie sie ist.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n student(s) out of the group?</source>
            <translation>
                <numerusform>%n lernende Person aus der Gruppe nehmen?</numerusform>
                <numerusform>%n Lernende aus der Gruppe nehmen?</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay students of the school; their credentials do not change.</source>
            <translation>Sie bleiben in der Schule; ihre Zugangsdaten ändern sich nicht.</translation>
        </message>
        <message numerus="yes">
            <source>Take out %n student(s)</source>
            <translation>
                <numerusform>%n Person herausnehmen</numerusform>
                <numerusform>%n Personen herausnehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody was taken out.</source>
            <translation>Niemand wurde herausgenommen.</translation>
        </message>
        <message>
            <source>Lesson &amp;cancelled…</source>
            <translation>Stunde a&amp;bgesagt…</translation>
        </message>
        <message>
            <source>&amp;Lesson moved…</source>
            <translation>Stunde &amp;verlegt…</translation>
        </message>
        <message>
            <source>&amp;Message…</source>
            <translation>Na&amp;chricht…</translation>
        </message>
        <message>
            <source>The group is in the archive.</source>
            <translation>Die Gruppe ist im Archiv.</translation>
        </message>
        <message>
            <source>The lesson is recorded. Nobody is told.</source>
            <translation>Die Stunde ist erfasst. Niemand wird benachrichtigt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupDialog</name>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Sichern und schließen</translation>
        </message>
        <message>
            <source>&amp;Add group</source>
            <translation>Gruppe &amp;hinzufügen</translation>
        </message>
        <message>
            <source>Rename group</source>
            <translation>Gruppe umbenennen</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Neue Gruppe</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>For instance “English A1 Monday”</source>
            <translation>Zum Beispiel „Englisch A1 Montag“</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
        <message>
            <source>Only for the office; it is never sent.</source>
            <translation>Nur für das Sekretariat; sie wird nie gesendet.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>There is a group with this name already.</source>
            <translation>Es gibt schon eine Gruppe mit diesem Namen.</translation>
        </message>
        <message>
            <source>A group needs a name.</source>
            <translation>Eine Gruppe braucht einen Namen.</translation>
        </message>
        <message>
            <source>The name is too long or holds a character that cannot be printed.</source>
            <translation>Der Name ist zu lang oder enthält ein nicht druckbares Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupStudentsModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupWords</name>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>%1 of %2 sent</source>
            <extracomment>how many of a group's students have got their credentials</extracomment>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupsModel</name>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Lernende</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>&amp;New group</source>
            <translation>&amp;Neue Gruppe</translation>
        </message>
        <message>
            <source>Search groups</source>
            <translation>Gruppen suchen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>present groups</source>
            <translation>aktuelle Gruppen</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivierte</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n Gruppe</numerusform>
                <numerusform>%n Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>No group fits the search.</source>
            <translation>Keine Gruppe passt zur Suche.</translation>
        </message>
        <message>
            <source>No group is archived.</source>
            <translation>Keine Gruppe ist archiviert.</translation>
        </message>
        <message>
            <source>There are no groups yet. They come with the import of your list, or add the first one by hand.</source>
            <translation>Es gibt noch keine Gruppen. Sie kommen mit dem Import Ihrer Liste, oder Sie legen die erste selbst an.</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Neue Gruppe</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::LessonDialog</name>
        <message numerus="yes">
            <source>%n by e-mail</source>
            <translation>
                <numerusform>%n per E-Mail</numerusform>
                <numerusform>%n per E-Mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n by SMS</source>
            <translation>
                <numerusform>%n per SMS</numerusform>
                <numerusform>%n per SMS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the inbox</source>
            <translation>
                <numerusform>%n im Posteingang</numerusform>
                <numerusform>%n im Posteingang</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Tell them</source>
            <translation>&amp;Benachrichtigen</translation>
        </message>
        <message>
            <source>Lesson moved</source>
            <translation>Stunde verlegt</translation>
        </message>
        <message>
            <source>Lesson cancelled</source>
            <translation>Stunde abgesagt</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>New time</source>
            <translation>Neue Zeit</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>&amp;Planned for</source>
            <translation>Ge&amp;plant für</translation>
        </message>
        <message>
            <source>&amp;Lesson</source>
            <translation>&amp;Stunde</translation>
        </message>
        <message>
            <source>&amp;New time</source>
            <translation>&amp;Neue Zeit</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Stands in the message. May stay empty.</source>
            <translation>Steht in der Nachricht. Darf leer bleiben.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Nobody will be told: all channels of this event are silent. Light one under Settings, Communication, Notifications.</source>
            <translation>Niemand wird benachrichtigt: Alle Kanäle dieses Ereignisses sind aus. Schalten Sie einen ein unter Einstellungen, Kommunikation, Benachrichtigungen.</translation>
        </message>
        <message>
            <source>Messages: %1.</source>
            <extracomment>%1 is a list as "12 by e-mail, 8 by SMS"</extracomment>
            <translation>Nachrichten: %1.</translation>
        </message>
        <message>
            <source>They wait in the outbox until a person confirms them.</source>
            <translation>Sie warten im Postausgang, bis jemand sie freigibt.</translation>
        </message>
        <message>
            <source>They leave with the next delivery.</source>
            <translation>Sie gehen mit dem nächsten Versand hinaus.</translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be reached: no consent, address or number.</source>
            <translation>
                <numerusform>%n Person ist nicht erreichbar: Einwilligung, Adresse oder Nummer fehlt.</numerusform>
                <numerusform>%n Personen sind nicht erreichbar: Einwilligung, Adresse oder Nummer fehlt.</numerusform>
            </translation>
        </message>
        <message>
            <source>As %1 gets it:</source>
            <extracomment>%1 is a person's name</extracomment>
            <translation>So bekommt es %1:</translation>
        </message>
        <message>
            <source>&amp;Record without telling</source>
            <translation>&amp;Ohne Nachricht erfassen</translation>
        </message>
        <message>
            <source>This was announced already.</source>
            <translation>Das wurde schon gemeldet.</translation>
        </message>
        <message>
            <source>This lesson was announced as cancelled already.</source>
            <translation>Diese Stunde wurde schon abgesagt.</translation>
        </message>
        <message>
            <source>This lesson is over. Choose a time that lies ahead.</source>
            <translation>Diese Stunde ist vorbei. Wählen Sie eine Zeit in der Zukunft.</translation>
        </message>
        <message>
            <source>Choose a time that lies ahead.</source>
            <translation>Wählen Sie eine Zeit in der Zukunft.</translation>
        </message>
        <message>
            <source>The new time is the old one.</source>
            <translation>Die neue Zeit ist die alte.</translation>
        </message>
        <message>
            <source>Use one line of at most 500 characters.</source>
            <translation>Eine Zeile mit höchstens 500 Zeichen, bitte.</translation>
        </message>
        <message>
            <source>Nobody can be reached: no consent, address or number.</source>
            <translation>Niemand ist erreichbar: Einwilligung, Adresse oder Nummer fehlt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::help::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>"Why did my message not arrive?"</source>
            <translation>„Warum kam meine Nachricht nicht an?“</translation>
        </message>
        <message>
            <source>These are the most frequent causes, in the order in which it is worth looking:
1. There is no e-mail address, or it is wrong.
2. There is no phone number, it is wrong, or it is not marked "receives SMS".
3. The consent is not recorded, or the school blocks all sending.
4. It is outside the sending hours, a Sunday, a public holiday or a day off: the message leaves by itself afterwards.
5. The SMS wallet is empty, a limit is used up, or sending is stopped.
6. The server refused the message, or a spam filter keeps it.
"Why did it not arrive?" in the outbox and on a person's card goes through all of them and leads to the place that mends it.</source>
            <translation>Das sind die häufigsten Ursachen, in der Reihenfolge, in der sich das Nachsehen lohnt:
1. Es gibt keine E-Mail-Adresse, oder sie ist falsch.
2. Es gibt keine Telefonnummer, sie ist falsch, oder sie ist nicht mit „empfängt SMS“ angehakt.
3. Die Einwilligung ist nicht erfasst, oder die Schule hat allen Versand gesperrt.
4. Es ist außerhalb der Sendezeiten, ein Sonntag, ein Feiertag oder ein freier Tag: Die Nachricht geht danach von selbst hinaus.
5. Das SMS-Guthaben ist leer, ein Limit ist erschöpft, oder der Versand ist angehalten.
6. Der Server hat die Nachricht abgelehnt, oder ein Spamfilter hält sie zurück.
„Warum kam es nicht an?“ im Postausgang und auf der Karte einer Person geht alle durch und führt dorthin, wo es sich beheben lässt.</translation>
        </message>
        <message>
            <source>For a recipient who says "I get nothing"</source>
            <translation>Für jemanden, der sagt „Ich bekomme nichts“</translation>
        </message>
        <message>
            <source>Good day,

please check these points, then tell us what you found:
1. Is the e-mail address that we have the right one, and the phone number too?
2. Is our message in the folder for spam or advertising? Add our address to your contacts, then the next one arrives.
3. Is your mailbox full?
4. Have you given us your consent to send you messages?
5. We send messages only in our sending hours, and not on Sundays and holidays.</source>
            <translation>Guten Tag,

bitte prüfen Sie diese Punkte, und sagen Sie uns dann, was Sie gefunden haben:
1. Stimmt die E-Mail-Adresse, die wir haben, und auch die Telefonnummer?
2. Liegt unsere Nachricht im Ordner für Spam oder Werbung? Nehmen Sie unsere Adresse in Ihre Kontakte auf, dann kommt die nächste an.
3. Ist Ihr Postfach voll?
4. Haben Sie eingewilligt, dass wir Ihnen Nachrichten senden?
5. Wir senden Nachrichten nur zu unseren Sendezeiten und nicht an Sonn- und Feiertagen.</translation>
        </message>
        <message>
            <source>Replies to SMS</source>
            <translation>Antworten auf SMS</translation>
        </message>
        <message>
            <source>An SMS with the school's name as its sender cannot be answered, as with warnings of the authorities. Please write or call us instead; the address and the number stand below our e-mails.</source>
            <translation>Auf eine SMS mit dem Namen der Schule als Absender kann man nicht antworten, wie bei Warnungen der Behörden. Bitte schreiben Sie uns, oder rufen Sie an; Adresse und Nummer stehen unter unseren E-Mails.</translation>
        </message>
        <message>
            <source>When messages leave</source>
            <translation>Wann Nachrichten hinausgehen</translation>
        </message>
        <message>
            <source>We send e-mails and SMS only in our sending hours. What is written outside them leaves by itself when they begin again; nothing gets lost. On Sundays, public holidays and days off nothing leaves.</source>
            <translation>Wir senden E-Mails und SMS nur zu unseren Sendezeiten. Was außerhalb geschrieben wird, geht von selbst hinaus, wenn sie wieder beginnen; nichts geht verloren. An Sonntagen, Feiertagen und freien Tagen geht nichts hinaus.</translation>
        </message>
        <message>
            <source>Copy as message</source>
            <translation>Als Nachricht kopieren</translation>
        </message>
        <message>
            <source>Spam filters keep our messages</source>
            <translation>Spamfilter halten unsere Nachrichten zurück</translation>
        </message>
        <message>
            <source>Neither the school nor Belfry can influence the recipients' spam filters. Recipients put the sending address on their whitelist: an exception, so that messages are delivered.</source>
            <translation>Weder die Schule noch Belfry haben Einfluss auf die Spamfilter. Wer unsere Nachrichten bekommt, setzt die Absenderadresse auf die Whitelist: eine Ausnahme, damit sie zugestellt werden.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Text for recipients</source>
            <translation>Text für die Empfänger</translation>
        </message>
        <message>
            <source>Need help? Contact us</source>
            <translation>Hilfe nötig? Sprechen Sie uns an</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Change the contact…</source>
            <translation>Kontakt ändern…</translation>
        </message>
        <message>
            <source>Report a fault: %1</source>
            <extracomment>%1 is an e-mail or web address</extracomment>
            <translation>Fehler melden: %1</translation>
        </message>
        <message>
            <source>Tell an idea: %1</source>
            <extracomment>%1 is an e-mail or web address</extracomment>
            <translation>Idee mitteilen: %1</translation>
        </message>
        <message>
            <source>Watch the films: %1</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>Filme ansehen: %1</translation>
        </message>
        <message>
            <source>Nobody is entered yet.</source>
            <translation>Noch niemand eingetragen.</translation>
        </message>
        <message>
            <source>(the sender's address is not set yet)</source>
            <translation>(die Absenderadresse ist noch nicht eingestellt)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::DecideDialog</name>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Entscheiden</translation>
        </message>
        <message>
            <source>Decide about an uncertain message</source>
            <translation>Über eine ungewisse Nachricht entscheiden</translation>
        </message>
        <message>
            <source>“%1” to %2</source>
            <translation>„%1“ an %2</translation>
        </message>
        <message>
            <source>The connection may still be open on the other side. You can decide after %1.</source>
            <translation>Die Verbindung kann auf der anderen Seite noch offen sein. Sie können nach %1 entscheiden.</translation>
        </message>
        <message>
            <source>&amp;Treat as sent</source>
            <translation>Als &amp;gesendet behandeln</translation>
        </message>
        <message>
            <source>The recipient has it, or you will find out.</source>
            <translation>Die Nachricht ist angekommen, oder Sie finden es noch heraus.</translation>
        </message>
        <message>
            <source>&amp;Send again</source>
            <translation>Erneut &amp;senden</translation>
        </message>
        <message>
            <source>The recipient may get it twice.</source>
            <translation>Die Nachricht kommt vielleicht doppelt an.</translation>
        </message>
        <message>
            <source>&amp;Abandon</source>
            <translation>A&amp;ufgeben</translation>
        </message>
        <message>
            <source>It counts as not sent and is not tried again.</source>
            <translation>Sie gilt als nicht gesendet und wird nicht noch einmal versucht.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>How you know, for instance: she called and has it</source>
            <translation>Woher Sie es wissen, zum Beispiel: Sie hat angerufen und hat sie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::EditMessageDialog</name>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Sichern und schließen</translation>
        </message>
        <message>
            <source>Message to %1</source>
            <extracomment>%1 is the name of the recipient</extracomment>
            <translation>Nachricht an %1</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>&amp;Betreff</translation>
        </message>
        <message>
            <source>The new words make a new message; this one is cancelled.</source>
            <translation>Aus dem neuen Text wird eine neue Nachricht; diese wird abgebrochen.</translation>
        </message>
        <message>
            <source>The new words make a new message, which needs approval again; this one is cancelled.</source>
            <translation>Aus dem neuen Text wird eine neue Nachricht, die wieder eine Freigabe braucht; diese wird abgebrochen.</translation>
        </message>
        <message>
            <source>Se&amp;nd</source>
            <translation>&amp;Versand</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::MessagePanel</name>
        <message>
            <source>Choose a message to read it exactly as it leaves.</source>
            <translation>Wählen Sie eine Nachricht, um sie genau so zu lesen, wie sie hinausgeht.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Text der Nachricht</translation>
        </message>
        <message>
            <source>Why it has not left</source>
            <translation>Warum sie nicht hinausgegangen ist</translation>
        </message>
        <message>
            <source>It left exactly so</source>
            <translation>Genau so ging sie hinaus</translation>
        </message>
        <message>
            <source>It has not left</source>
            <translation>Sie ist nicht hinausgegangen</translation>
        </message>
        <message>
            <source>It will leave exactly so</source>
            <translation>Genau so wird sie hinausgehen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Antwort an</translation>
        </message>
        <message>
            <source>The text holds an older password and is not shown any more.</source>
            <translation>Der Text enthält ein älteres Passwort und wird nicht mehr gezeigt.</translation>
        </message>
        <message>
            <source>This mail was written into a folder and not sent to anybody.</source>
            <translation>Diese E-Mail wurde in einen Ordner geschrieben und an niemanden gesendet.</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>%1: written by %2</source>
            <translation>%1: geschrieben von %2</translation>
        </message>
        <message>
            <source>%1: needs no approval</source>
            <translation>%1: braucht keine Freigabe</translation>
        </message>
        <message>
            <source>%1: approved by %2</source>
            <translation>%1: freigegeben von %2</translation>
        </message>
        <message>
            <source>%1: handed over</source>
            <translation>%1: übergeben</translation>
        </message>
        <message>
            <source>%1: the server answered %2</source>
            <translation>%1: Antwort des Servers: %2</translation>
        </message>
        <message>
            <source>%1: written into a folder as %2</source>
            <translation>%1: in einen Ordner geschrieben als %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>the gateway's default name</source>
            <translation>der Standardname des Gateways</translation>
        </message>
        <message>
            <source>Length</source>
            <extracomment>the length of an SMS: %1 is how many parts it has, %2 its price</extracomment>
            <translation>Länge</translation>
        </message>
        <message>
            <source>parts: %1, %2</source>
            <translation>Teile: %1, %2</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Zustellmeldung</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is the state of a report, %2 the gateway's words</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Will leave %1. %2</source>
            <extracomment>%1 is a weekday with date and time, %2 a sentence</extracomment>
            <translation>Geht %1 hinaus. %2</translation>
        </message>
        <message>
            <source>%1: %2 lets it leave at any hour</source>
            <translation>%1: %2 lässt sie zu jeder Zeit hinaus</translation>
        </message>
        <message>
            <source>%1; it was sent through %2, which is not asked any more</source>
            <extracomment>%1 is the state of a report, %2 the name of an SMS gateway</extracomment>
            <translation>%1; gesendet über %2, das nicht mehr gefragt wird</translation>
        </message>
        <message>
            <source>This SMS was written into a folder and not sent to anybody.</source>
            <translation>Diese SMS wurde in einen Ordner geschrieben und an niemanden gesendet.</translation>
        </message>
        <message>
            <source>%1: changed by %2, a new message took its place</source>
            <translation>%1: geändert von %2, eine neue Nachricht trat an ihre Stelle</translation>
        </message>
        <message>
            <source>%1: %2 took the approval back</source>
            <translation>%1: Freigabe zurückgenommen von %2</translation>
        </message>
        <message>
            <source>%1: approved in advance by %2</source>
            <extracomment>1: moment, 2: the name of the rule, as rule:notification:email:2</extracomment>
            <translation>%1: im Voraus freigegeben durch %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::OutboxModel</name>
        <message>
            <source>needs none</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Why, or when</source>
            <translation>Grund, Zeit</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasst von</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Freigegeben von</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Will leave %1. %2</source>
            <extracomment>%1 is a weekday with date and time, %2 a sentence</extracomment>
            <translation>Geht %1 hinaus. %2</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Zustellmeldung</translation>
        </message>
        <message>
            <source>in advance</source>
            <translation>im Voraus</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>&amp;Deliver now</source>
            <translation>Jetzt &amp;senden</translation>
        </message>
        <message>
            <source>&amp;Pause everything</source>
            <translation>Alles an&amp;halten</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>Welche Nachrichten</translation>
        </message>
        <message>
            <source>Search recipient, address or subject</source>
            <translation>Person, Adresse oder Betreff suchen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Freigeben</translation>
        </message>
        <message>
            <source>&amp;Reject…</source>
            <translation>Ab&amp;lehnen…</translation>
        </message>
        <message>
            <source>D&amp;ecide…</source>
            <translation>&amp;Entscheiden…</translation>
        </message>
        <message>
            <source>Re&amp;lease…</source>
            <translation>Halt &amp;aufheben…</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Erneut sen&amp;den</translation>
        </message>
        <message>
            <source>&amp;Cancel messages</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message>
            <source>To approve</source>
            <extracomment>tabs of the outbox; %n is the number of messages</extracomment>
            <translation>Freizugeben</translation>
        </message>
        <message numerus="yes">
            <source>To approve %n</source>
            <translation>
                <numerusform>Freizugeben %n</numerusform>
                <numerusform>Freizugeben %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message numerus="yes">
            <source>Waiting %n</source>
            <translation>
                <numerusform>Wartend %n</numerusform>
                <numerusform>Wartend %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message numerus="yes">
            <source>Not sent %n</source>
            <translation>
                <numerusform>Nicht gesendet %n</numerusform>
                <numerusform>Nicht gesendet %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs a decision</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message numerus="yes">
            <source>Needs a decision %n</source>
            <translation>
                <numerusform>Zu entscheiden %n</numerusform>
                <numerusform>Zu entscheiden %n</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>&amp;Resume sending</source>
            <translation>Versand f&amp;ortsetzen</translation>
        </message>
        <message>
            <source>No message here fits the search.</source>
            <translation>Hier passt keine Nachricht zur Suche.</translation>
        </message>
        <message>
            <source>Nothing waits for approval.</source>
            <translation>Nichts wartet auf Freigabe.</translation>
        </message>
        <message>
            <source>Nothing waits to be delivered.</source>
            <translation>Nichts wartet auf den Versand.</translation>
        </message>
        <message>
            <source>Nothing needs a decision.</source>
            <translation>Es ist nichts zu entscheiden.</translation>
        </message>
        <message>
            <source>Everything that was to leave has left.</source>
            <translation>Alles, was hinausgehen sollte, ist hinausgegangen.</translation>
        </message>
        <message>
            <source>No message was written yet. Send the first credentials from the list of students.</source>
            <translation>Es wurde noch keine Nachricht geschrieben. Senden Sie die ersten Zugangsdaten aus der Liste der Lernenden.</translation>
        </message>
        <message>
            <source>Open students</source>
            <translation>Lernende öffnen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Approve %n</source>
            <translation>
                <numerusform>%n &amp;freigeben</numerusform>
                <numerusform>%n &amp;freigeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n message(s)?</source>
            <translation>
                <numerusform>%n Nachricht freigeben?</numerusform>
                <numerusform>%n Nachrichten freigeben?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave with the next round. Until then you can still cancel them.</source>
            <translation>Sie gehen mit dem nächsten Versand hinaus. Bis dahin können Sie sie noch abbrechen.</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n</source>
            <translation>
                <numerusform>%n freigeben</numerusform>
                <numerusform>%n freigeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n message(s)?</source>
            <translation>
                <numerusform>%n Nachricht ablehnen?</numerusform>
                <numerusform>%n Nachrichten ablehnen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason, for the author</source>
            <translation>Grund, für die verfassende Person</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n message(s)?</source>
            <translation>
                <numerusform>%n Nachricht abbrechen?</numerusform>
                <numerusform>%n Nachrichten abbrechen?</numerusform>
            </translation>
        </message>
        <message>
            <source>They will not leave. What was sent already stays as it is.</source>
            <translation>Sie gehen nicht hinaus. Was schon gesendet ist, bleibt, wie es ist.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n message(s)</source>
            <translation>
                <numerusform>%n Nachricht abbrechen</numerusform>
                <numerusform>%n Nachrichten abbrechen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Release %n message(s)?</source>
            <translation>
                <numerusform>Den Halt von %n Nachricht aufheben?</numerusform>
                <numerusform>Den Halt von %n Nachrichten aufheben?</numerusform>
            </translation>
        </message>
        <message>
            <source>Why you are sure that they have not left yet</source>
            <translation>Warum Sie sicher sind, dass sie noch nicht hinausgegangen sind</translation>
        </message>
        <message numerus="yes">
            <source>Send %n message(s) again?</source>
            <translation>
                <numerusform>%n Nachricht erneut senden?</numerusform>
                <numerusform>%n Nachrichten erneut senden?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each becomes a new message with the same text.</source>
            <translation>Aus jeder wird eine neue Nachricht mit demselben Text.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be changed.</source>
            <translation>
                <numerusform>%n Nachricht konnte nicht geändert werden.</numerusform>
                <numerusform>%n Nachrichten konnten nicht geändert werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>Send &amp;now anyway</source>
            <translation>Trotzdem &amp;jetzt senden</translation>
        </message>
        <message>
            <source>A&amp;ll not reached…</source>
            <translation>Nicht &amp;Erreichte…</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>&amp;Warum?</translation>
        </message>
        <message>
            <source>Why did it not arrive?</source>
            <translation>Warum kam es nicht an?</translation>
        </message>
        <message>
            <source>Send again only to those of this sending who were not reached</source>
            <translation>Nur denen dieser Sendung noch einmal senden, die nicht erreicht wurden</translation>
        </message>
        <message numerus="yes">
            <source>Send %n message(s) now anyway?</source>
            <translation>
                <numerusform>%n Nachricht trotzdem jetzt senden?</numerusform>
                <numerusform>%n Nachrichten trotzdem jetzt senden?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave outside the sending hours, with the next delivery. This is recorded with your name.</source>
            <translation>Sie gehen außerhalb der Sendezeiten hinaus, mit der nächsten Zustellung. Das wird mit Ihrem Namen festgehalten.</translation>
        </message>
        <message>
            <source>Send now anyway</source>
            <translation>Trotzdem jetzt senden</translation>
        </message>
        <message>
            <source>Ne&amp;w message…</source>
            <translation>Neue Nachr&amp;icht…</translation>
        </message>
        <message>
            <source>E&amp;dit…</source>
            <translation>&amp;Bearbeiten…</translation>
        </message>
        <message>
            <source>Ta&amp;ke approval back</source>
            <translation>Freigabe &amp;zurücknehmen</translation>
        </message>
        <message>
            <source>The message waits for approval again; possible until the round starts.</source>
            <translation>Die Nachricht wartet wieder auf Freigabe; möglich, bis der Versand beginnt.</translation>
        </message>
        <message>
            <source>The SMS among them cost %1; %2 are free in the wallet.</source>
            <extracomment>%1 and %2 are amounts of money or points</extracomment>
            <translation>Die SMS darunter kosten %1; frei sind %2 im SMS-Guthaben.</translation>
        </message>
        <message>
            <source>The SMS among them cost %1, but only %2 are free in the wallet: only as many as it suffices for are approved.</source>
            <translation>Die SMS darunter kosten %1, aber im SMS-Guthaben sind nur %2 frei: Es werden nur so viele freigegeben, wie es reicht.</translation>
        </message>
        <message>
            <source>The SMS among them cost %1, but only %2 are free in the wallet: it goes below zero.</source>
            <extracomment>%1 and %2 are amounts of money or points</extracomment>
            <translation>Die SMS darunter kosten %1, aber im SMS-Guthaben sind nur %2 frei: Es geht unter null.</translation>
        </message>
        <message>
            <source>These are many messages at once, or far more SMS than on other days. Type your password to approve them. For five minutes you are not asked again.</source>
            <translation>Das sind viele Nachrichten auf einmal oder weit mehr SMS als an anderen Tagen. Geben Sie zum Freigeben Ihr Passwort ein. Fünf Minuten lang werden Sie nicht wieder gefragt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::BackupPage</name>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>Version of the database</source>
            <translation>Version der Datenbank</translation>
        </message>
        <message>
            <source>Database file</source>
            <translation>Datenbankdatei</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Record of what was done</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Freier Speicherplatz</translation>
        </message>
        <message>
            <source>Sending computer</source>
            <translation>Sendender Computer</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>E-Mail-Konto</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Datensicherung</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Back up &amp;now…</source>
            <translation>Sicherung &amp;anlegen…</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;Wiederherstellen…</translation>
        </message>
        <message>
            <source>&amp;Examine everything</source>
            <translation>Alles &amp;prüfen</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Keep for</source>
            <translation>Aufbewahren für</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Ordner für Datensicherungen</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <source>Empty: the folder that is shown in grey.</source>
            <translation>Leer: der Ordner, der in Grau gezeigt wird.</translation>
        </message>
        <message>
            <source>&amp;Keep for</source>
            <translation>Auf&amp;bewahren für</translation>
        </message>
        <message>
            <source>Older backups are removed by themselves.</source>
            <translation>Ältere Sicherungen werden von selbst entfernt.</translation>
        </message>
        <message>
            <source>A backup is encrypted and read back before it counts. To open one, the school's key or the printed recovery code is needed. Keep a copy outside this building.</source>
            <translation>Eine Sicherung wird verschlüsselt und zur Probe gelesen, bevor sie zählt. Zum Öffnen ist der Schlüssel der Schule oder der gedruckte Wiederherstellungscode nötig. Bewahren Sie eine Kopie außerhalb dieses Gebäudes auf.</translation>
        </message>
        <message>
            <source>Use one line of at most 1000 characters.</source>
            <translation>Verwenden Sie eine Zeile mit höchstens 1000 Zeichen.</translation>
        </message>
        <message>
            <source>Enter 1 to 3650 days.</source>
            <translation>Geben Sie 1 bis 3650 Tage ein.</translation>
        </message>
        <message>
            <source>Is everything in order?</source>
            <translation>Ist alles in Ordnung?</translation>
        </message>
        <message>
            <source>Looks at database, key, record, clock, space and sending. Changes nothing.</source>
            <translation>Prüft Datenbank, Schlüssel, Protokoll, Uhr, Speicherplatz und Versand. Ändert nichts.</translation>
        </message>
        <message>
            <source>Last daily backup: %1</source>
            <translation>Letzte tägliche Sicherung: %1</translation>
        </message>
        <message>
            <source>No daily backup has been made yet.</source>
            <translation>Es wurde noch keine tägliche Sicherung angelegt.</translation>
        </message>
        <message>
            <source>Belfry backup %1</source>
            <extracomment>Suggested file name; %1 is a date</extracomment>
            <translation>Belfry Sicherung %1</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sicherung anlegen</translation>
        </message>
        <message>
            <source>Backups (*.belfry-backup)</source>
            <translation>Datensicherungen (*.belfry-backup)</translation>
        </message>
        <message>
            <source>Writing and checking the backup…</source>
            <translation>Die Sicherung wird geschrieben und geprüft…</translation>
        </message>
        <message>
            <source>The backup was written and checked: %1</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>Die Sicherung wurde geschrieben und geprüft: %1</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Eine Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Backups (*.belfry-backup);;All files (*)</source>
            <translation>Datensicherungen (*.belfry-backup);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Replace everything by the backup %1?</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>Alles durch die Sicherung %1 ersetzen?</translation>
        </message>
        <message>
            <source>What was entered after the backup is not in it; the present data are kept aside. Messages that waited then may have been sent since: every open message is held until a person has decided.</source>
            <translation>Was nach der Sicherung eingegeben wurde, ist nicht darin; die jetzigen Daten werden beiseitegelegt. Nachrichten, die damals warteten, können seither gesendet worden sein: Jede offene Nachricht wird zurückgehalten, bis jemand entschieden hat.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>%1: in order</source>
            <extracomment>%1 names what was looked at, %2 says what is wrong</extracomment>
            <translation>%1: in Ordnung</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source> day(s)</source>
            <extracomment>behind a number: "7 days"</extracomment>
            <translation>
                <numerusform> Tag</numerusform>
                <numerusform> Tage</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::ConsentsPage</name>
        <message>
            <source>Consents</source>
            <translation>Einwilligungen</translation>
        </message>
        <message>
            <source>Whose consent counts</source>
            <translation>Wessen Einwilligung zählt</translation>
        </message>
        <message>
            <source>by person: the recipient's own</source>
            <translation>je Person: die eigene</translation>
        </message>
        <message>
            <source>by contract: that of an active contract</source>
            <translation>je Vertrag: die eines gültigen Vertrags</translation>
        </message>
        <message>
            <source>nobody's: block all sending</source>
            <translation>keine: allen Versand sperren</translation>
        </message>
        <message>
            <source>&amp;Whose consent counts</source>
            <translation>&amp;Wessen Einwilligung zählt</translation>
        </message>
        <message>
            <source>It is looked at when a message is written and once more at the moment it leaves.</source>
            <translation>Geprüft wird beim Schreiben einer Nachricht und noch einmal, wenn sie hinausgeht.</translation>
        </message>
        <message>
            <source>Choose one of the three.</source>
            <translation>Wählen Sie eines der drei.</translation>
        </message>
        <message>
            <source>Only the owner decides this.</source>
            <translation>Das entscheidet nur die Schulleitung.</translation>
        </message>
        <message>
            <source>Nothing is sent to anybody, login and password included. What waits stays, and goes on when you choose another mode.</source>
            <translation>An niemanden wird etwas gesendet, auch Login und Passwort nicht. Was wartet, bleibt und geht weiter, wenn Sie etwas anderes wählen.</translation>
        </message>
        <message>
            <source>A signed contract that runs today and carries the consent speaks for its student, its payer and the student's guardians. A withdrawal on a person's card still counts. For teachers and others without contracts their own consent counts.</source>
            <translation>Ein unterschriebener Vertrag, der heute gilt und die Einwilligung enthält, spricht für Lernende, Zahlende und Eltern. Ein Widerruf auf der Karte einer Person zählt weiterhin. Bei Lehrkräften und anderen ohne Vertrag zählt die eigene Einwilligung.</translation>
        </message>
        <message>
            <source>The consents on the recipient's own card count: “contract” for every message, “messages” too for news and reminders.</source>
            <translation>Es zählen die Einwilligungen auf der Karte der Person: „Vertrag“ für jede Nachricht, „Nachrichten“ auch für Neuigkeiten und Erinnerungen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::ContractTextPage</name>
        <message>
            <source>the number of the contract</source>
            <translation>die Nummer des Vertrags</translation>
        </message>
        <message>
            <source>the student's names</source>
            <translation>Vor- und Nachname der lernenden Person</translation>
        </message>
        <message>
            <source>the student's date of birth</source>
            <translation>das Geburtsdatum</translation>
        </message>
        <message>
            <source>who pays</source>
            <translation>wer zahlt</translation>
        </message>
        <message>
            <source>the student's groups</source>
            <translation>die Gruppen</translation>
        </message>
        <message>
            <source>the day on which the contract begins</source>
            <translation>der Tag, an dem der Vertrag beginnt</translation>
        </message>
        <message>
            <source>the day on which it ends</source>
            <translation>der Tag, an dem er endet</translation>
        </message>
        <message>
            <source>all instalments together</source>
            <translation>alle Raten zusammen</translation>
        </message>
        <message>
            <source>the instalments, each in a line</source>
            <translation>die Raten, jede in einer Zeile</translation>
        </message>
        <message>
            <source>the account to pay to</source>
            <translation>das Konto für die Zahlung</translation>
        </message>
        <message>
            <source>the student's login</source>
            <translation>das Login</translation>
        </message>
        <message>
            <source>the student's initial password</source>
            <translation>das Anfangspasswort</translation>
        </message>
        <message>
            <source>the address of the register</source>
            <translation>die Adresse des Online-Klassenbuchs</translation>
        </message>
        <message>
            <source>the name of the school</source>
            <translation>der Name der Schule</translation>
        </message>
        <message>
            <source>the day of printing</source>
            <translation>der Tag des Druckens</translation>
        </message>
        <message>
            <source>Contract text</source>
            <translation>Vertragstext</translation>
        </message>
        <message>
            <source>This text is printed for each contract, with its figures in the places of the variables. Login and password stand in it only when you ask for them while printing.</source>
            <translation>Dieser Text wird für jeden Vertrag gedruckt, mit seinen Angaben an der Stelle der Variablen. Login und Passwort stehen nur darin, wenn Sie beim Drucken darum bitten.</translation>
        </message>
        <message>
            <source>Restore &amp;standard text</source>
            <translation>&amp;Standardtext wiederherstellen</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>[%1] - %2</source>
            <extracomment>A menu's entry: %1 is a variable's name, %2 what it stands for</extracomment>
            <translation>[%1] - %2</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Variable &amp;einfügen</translation>
        </message>
        <message>
            <source>&amp;Account number of the school</source>
            <translation>&amp;Kontonummer der Schule</translation>
        </message>
        <message>
            <source>For contracts without an account of their own.</source>
            <translation>Für Verträge ohne eigenes Konto.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Use one line of at most 1000 characters.</source>
            <translation>Eine Zeile mit höchstens 1000 Zeichen.</translation>
        </message>
        <message>
            <source>The school's own text.</source>
            <translation>Der eigene Text der Schule.</translation>
        </message>
        <message>
            <source>The standard text. Change it here to make it the school's own.</source>
            <translation>Der Standardtext. Ändern Sie ihn hier, wird er der eigene der Schule.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>Der Titel ist leer.</translation>
        </message>
        <message>
            <source>The bracket before "%1" is not closed. Write [[ for a plain bracket.</source>
            <translation>Die Klammer vor „%1“ ist nicht geschlossen. Für eine einfache Klammer schreiben Sie [[.</translation>
        </message>
        <message>
            <source>There is no variable [%1].</source>
            <translation>Es gibt keine Variable [%1].</translation>
        </message>
        <message>
            <source>The text in %1 cannot be saved yet; below it stands what is wrong. Nothing typed is lost.</source>
            <extracomment>%1 is a language</extracomment>
            <translation>Der Text auf %1 lässt sich noch nicht sichern; darunter steht, was nicht stimmt. Nichts Geschriebenes geht verloren.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>Restore the standard text in this language?</source>
            <translation>Den Standardtext in dieser Sprache wiederherstellen?</translation>
        </message>
        <message>
            <source>The own text is not used any more.</source>
            <translation>Der eigene Text wird nicht mehr verwendet.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>The standard text is used again.</source>
            <translation>Der Standardtext wird wieder verwendet.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::DayOffDialog</name>
        <message>
            <source>&amp;Sending is allowed on these days</source>
            <translation>&amp;Senden ist an diesen Tagen erlaubt</translation>
        </message>
        <message>
            <source>Change days off</source>
            <translation>Freie Tage ändern</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Freie Tage</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sending is allowed on these days</source>
            <translation>Senden ist an diesen Tagen erlaubt</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>The last day of them.</source>
            <translation>Der letzte davon.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>For instance: winter holidays.</source>
            <translation>Zum Beispiel: Winterferien.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Sichern und schließen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::HoursPage</name>
        <message>
            <source>Nothing waits.</source>
            <translation>Nichts wartet.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait, and the hours never open: nothing leaves.</source>
            <translation>
                <numerusform>%n Nachricht wartet, und die Zeiten öffnen nie: Nichts geht hinaus.</numerusform>
                <numerusform>%n Nachrichten warten, und die Zeiten öffnen nie: Nichts geht hinaus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) will have left by %1.</source>
            <extracomment>%1 is a date and time; %n messages wait</extracomment>
            <translation>
                <numerusform>%n Nachricht ist bis %1 draußen.</numerusform>
                <numerusform>%n Nachrichten sind bis %1 draußen.</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s): %1 %2, the rest from %3, the last one by %4.</source>
            <extracomment>%n messages wait; %1 leave on %2 ("today"), the others from %3 on, the last one leaves at %4</extracomment>
            <translation>
                <numerusform>%n Nachricht: %1 %2, der Rest ab %3, die letzte bis %4.</numerusform>
                <numerusform>%n Nachrichten: %1 %2, der Rest ab %3, die letzte bis %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending hours</source>
            <translation>Sendezeiten</translation>
        </message>
        <message>
            <source>E-mails and SMS of every kind leave only in these hours and on no day off. What is approved outside them waits and leaves by itself.</source>
            <translation>E-Mails und SMS jeder Art gehen nur zu diesen Zeiten hinaus und an keinem freien Tag. Was außerhalb freigegeben wird, wartet und geht von selbst hinaus.</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Ändern…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>%1, from</source>
            <extracomment>%1 is a day of the week</extracomment>
            <translation>%1, von</translation>
        </message>
        <message>
            <source>%1, to</source>
            <extracomment>%1 is a day of the week</extracomment>
            <translation>%1, bis</translation>
        </message>
        <message>
            <source>Send at &amp;any hour…</source>
            <translation>Zu &amp;jeder Zeit senden…</translation>
        </message>
        <message>
            <source>The times are those of the school's time zone. 00:00 as the end is midnight.</source>
            <translation>Die Zeiten gelten in der Zeitzone der Schule. 00:00 als Ende ist Mitternacht.</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Freie Tage</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Feiertage</translation>
        </message>
        <message>
            <source>Of the school's country</source>
            <translation>Des Landes der Schule</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Germany, everywhere</source>
            <translation>Deutschland, überall</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Germany, %1</source>
            <extracomment>%1 is a German state</extracomment>
            <translation>Deutschland, %1</translation>
        </message>
        <message>
            <source>&amp;Public holidays</source>
            <translation>&amp;Feiertage</translation>
        </message>
        <message>
            <source>They are known for every year and stand in the list.</source>
            <translation>Sie sind für jedes Jahr bekannt und stehen in der Liste.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Add &amp;days off…</source>
            <translation>&amp;Freie Tage hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Import calendar (.ics)…</source>
            <translation>Kalender (.ics) &amp;importieren…</translation>
        </message>
        <message>
            <source>Enter public &amp;holidays…</source>
            <translation>&amp;Feiertage eintragen…</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Sending allowed</source>
            <translation>Senden erlaubt</translation>
        </message>
        <message>
            <source>Tick "Sending allowed" to send on that day all the same.</source>
            <translation>Mit dem Häkchen „Senden erlaubt“ wird an dem Tag trotzdem gesendet.</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>How many may leave in a minute, an hour and a day stands with the mail account and the SMS gateway.</source>
            <translation>Wie viele je Minute, Stunde und Tag hinausgehen dürfen, steht beim Mailkonto und beim SMS-Gateway.</translation>
        </message>
        <message>
            <source>Messages leave now.</source>
            <translation>Nachrichten gehen jetzt hinaus.</translation>
        </message>
        <message>
            <source>No day is open: nothing leaves.</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Kein Tag ist offen: Nichts geht hinaus.</translation>
        </message>
        <message>
            <source>Outside the hours now. Messages leave again %1.</source>
            <translation>Jetzt außerhalb der Zeiten. Nachrichten gehen wieder hinaus: %1.</translation>
        </message>
        <message>
            <source>A day off now (%1). Messages leave again %2.</source>
            <extracomment>%1 is the name of a day off, %2 a date and time</extracomment>
            <translation>Jetzt ein freier Tag (%1). Nachrichten gehen wieder hinaus: %2.</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>Feiertag</translation>
        </message>
        <message>
            <source>from a calendar</source>
            <translation>aus einem Kalender</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>eingetragen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message numerus="yes">
            <source>%n a minute</source>
            <translation>
                <numerusform>%n je Minute</numerusform>
                <numerusform>%n je Minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n an hour</source>
            <translation>
                <numerusform>%n je Stunde</numerusform>
                <numerusform>%n je Stunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a day</source>
            <translation>
                <numerusform>%n je Tag</numerusform>
                <numerusform>%n je Tag</numerusform>
            </translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>kein Limit</translation>
        </message>
        <message>
            <source>E-mail: %1. %2</source>
            <extracomment>%1 are the limits, %2 a sentence about what waits</extracomment>
            <translation>E-Mail: %1. %2</translation>
        </message>
        <message>
            <source>SMS: %1. %2</source>
            <extracomment>%1 are the limits, %2 a sentence about what waits</extracomment>
            <translation>SMS: %1. %2</translation>
        </message>
        <message>
            <source>%1: the end must be later than the beginning.</source>
            <extracomment>%1 is a day of the week</extracomment>
            <translation>%1: Das Ende muss nach dem Beginn liegen.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>Send at any hour?</source>
            <translation>Zu jeder Zeit senden?</translation>
        </message>
        <message>
            <source>Messages leave day and night, on Sundays and on days off. Recipients may be woken up.</source>
            <translation>Nachrichten gehen Tag und Nacht hinaus, an Sonntagen und freien Tagen. Sie können jemanden wecken.</translation>
        </message>
        <message>
            <source>Send at any hour</source>
            <translation>Zu jeder Zeit senden</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n day(s) off?</source>
            <translation>
                <numerusform>%n freien Tag entfernen?</numerusform>
                <numerusform>%n freie Tage entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages leave on these days again, within the hours.</source>
            <translation>An diesen Tagen gehen Nachrichten wieder hinaus, zu den Sendezeiten.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%n public holiday(s) entered.</source>
            <translation>
                <numerusform>%n Feiertag eingetragen.</numerusform>
                <numerusform>%n Feiertage eingetragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import calendar</source>
            <translation>Kalender importieren</translation>
        </message>
        <message>
            <source>Calendars (*.ics);;All files (*)</source>
            <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) off are new, %1 were replaced.</source>
            <translation>
                <numerusform>%n freier Tag ist neu, %1 wurden ersetzt.</numerusform>
                <numerusform>%n freie Tage sind neu, %1 wurden ersetzt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::LookPage</name>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>These choices hold for this computer only.</source>
            <translation>Diese Auswahl gilt nur für diesen Computer.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Sp&amp;rache</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>The language of the program. Messages have their own language, under School.</source>
            <translation>Die Sprache des Programms. Nachrichten haben ihre eigene Sprache, unter „Schule“.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::MailAccountForm</name>
        <message>
            <source>&amp;Advanced</source>
            <translation>&amp;Erweitert</translation>
        </message>
        <message>
            <source>Send a &amp;test mail</source>
            <translation>&amp;Test-E-Mail senden</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Main address</source>
            <translation>Hauptadresse</translation>
        </message>
        <message>
            <source>Sender's address</source>
            <translation>Absenderadresse</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>Absendername</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>At most per minute</source>
            <translation>Höchstens pro Minute</translation>
        </message>
        <message>
            <source>At most per hour</source>
            <translation>Höchstens pro Stunde</translation>
        </message>
        <message>
            <source>No account: write mails to a folder</source>
            <translation>Kein Konto: E-Mails in einen Ordner schreiben</translation>
        </message>
        <message>
            <source>Another provider or an own server</source>
            <translation>Anderer Anbieter oder eigener Server</translation>
        </message>
        <message>
            <source>TLS from the start (port 465)</source>
            <translation>TLS von Anfang an (Port 465)</translation>
        </message>
        <message>
            <source>STARTTLS, required (port 587)</source>
            <translation>STARTTLS, verpflichtend (Port 587)</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Keine (nur für einen Server auf diesem Computer)</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>P&amp;rovider</source>
            <translation>A&amp;nbieter</translation>
        </message>
        <message>
            <source>&amp;Main address of the school</source>
            <translation>&amp;Hauptadresse der Schule</translation>
        </message>
        <message>
            <source>Answers go there (Reply-To).</source>
            <translation>Antworten gehen dorthin (Reply-To).</translation>
        </message>
        <message>
            <source>S&amp;ender's address</source>
            <translation>&amp;Absenderadresse</translation>
        </message>
        <message>
            <source>The address of the account that sends.</source>
            <translation>Die Adresse des Kontos, das sendet.</translation>
        </message>
        <message>
            <source>Sender's &amp;name</source>
            <translation>Absen&amp;dername</translation>
        </message>
        <message>
            <source>Recipients see it before the address.</source>
            <translation>Er steht beim Empfang vor der Adresse.</translation>
        </message>
        <message>
            <source>Ser&amp;ver</source>
            <translation>Serve&amp;r</translation>
        </message>
        <message>
            <source>&amp;Encryption</source>
            <translation>Versch&amp;lüsselung</translation>
        </message>
        <message>
            <source>Por&amp;t</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <source>At most per m&amp;inute</source>
            <translation>Höchstens pro &amp;Minute</translation>
        </message>
        <message>
            <source>At most per &amp;hour</source>
            <translation>Höchstens pro St&amp;unde</translation>
        </message>
        <message>
            <source>Many providers block an account that sends too fast.</source>
            <translation>Viele Anbieter sperren ein Konto, das zu schnell sendet.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Own certificate authority</source>
            <translation>Eigene Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Folder for mails</source>
            <translation>Ordner für E-Mails</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Zertifikate (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <source>Empty: a folder "outgoing mail" beside the database.</source>
            <translation>Leer: ein Ordner „outgoing mail“ neben der Datenbank.</translation>
        </message>
        <message>
            <source>Own &amp;certificate authority</source>
            <translation>Eigene Zerti&amp;fizierungsstelle</translation>
        </message>
        <message>
            <source>A PEM file, for a mail server of your own. Then only this authority is trusted. Empty: those of the system.</source>
            <translation>Eine PEM-Datei für einen eigenen Mailserver. Dann wird nur dieser Stelle vertraut. Leer: die Stellen des Systems.</translation>
        </message>
        <message>
            <source>C&amp;onnections at once</source>
            <translation>Verbindun&amp;gen gleichzeitig</translation>
        </message>
        <message>
            <source>One is enough for most schools; some providers refuse more.</source>
            <translation>Eine genügt den meisten Schulen; manche Anbieter lehnen mehr ab.</translation>
        </message>
        <message>
            <source>Address for the test mail</source>
            <translation>Adresse für die Test-E-Mail</translation>
        </message>
        <message>
            <source>Your own address</source>
            <translation>Ihre eigene Adresse</translation>
        </message>
        <message>
            <source>Stored; type to change it</source>
            <translation>Gespeichert; zum Ändern tippen</translation>
        </message>
        <message>
            <source>Mails are written as files to a folder on this computer. Nobody gets them.</source>
            <translation>E-Mails werden als Dateien in einen Ordner auf diesem Computer geschrieben. Niemand erhält sie.</translation>
        </message>
        <message>
            <source>This cannot work yet: Microsoft accepts only a sign-in by OAuth, which Belfry does not know. Use an account of another provider.</source>
            <translation>Das kann noch nicht funktionieren: Microsoft erlaubt nur die Anmeldung mit OAuth, die Belfry nicht kennt. Verwenden Sie ein Konto bei einem anderen Anbieter.</translation>
        </message>
        <message>
            <source>Google accepts no ordinary password here. Switch on the confirmation in two steps, make an app password in the Google account, and enter it below. Accounts that allow only OAuth cannot work yet.</source>
            <translation>Google nimmt hier kein gewöhnliches Passwort an. Schalten Sie die Bestätigung in zwei Schritten ein, erstellen Sie im Google-Konto ein App-Passwort und geben Sie es unten ein. Konten, die nur OAuth erlauben, können noch nicht funktionieren.</translation>
        </message>
        <message>
            <source>home.pl gives every customer a server of his own, as serwer123456.home.pl. Its name stands in the customer's panel.</source>
            <translation>Bei home.pl hat jedes Kundenkonto einen eigenen Server, wie serwer123456.home.pl. Sein Name steht im Kundenbereich.</translation>
        </message>
        <message>
            <source>nazwa.pl gives every customer a server of his own, ending with nazwa.pl. Its name stands in the customer's panel.</source>
            <translation>Bei nazwa.pl hat jedes Kundenkonto einen eigenen Server, der auf nazwa.pl endet. Sein Name steht im Kundenbereich.</translation>
        </message>
        <message>
            <source>First allow mail programs in the settings of the web mail. The user name is the part before the @.</source>
            <translation>Erlauben Sie zuerst Mailprogramme in den Einstellungen der Webmail. Der Benutzername ist der Teil vor dem @.</translation>
        </message>
        <message>
            <source>The user name is the part before the @.</source>
            <translation>Der Benutzername ist der Teil vor dem @.</translation>
        </message>
        <message>
            <source>This is not one e-mail address, as office@school.example.</source>
            <translation>Das ist keine einzelne E-Mail-Adresse wie office@school.example.</translation>
        </message>
        <message>
            <source>Enter the address that sends.</source>
            <translation>Geben Sie die Adresse ein, die sendet.</translation>
        </message>
        <message>
            <source>Choose another provider; this one cannot work yet.</source>
            <translation>Wählen Sie einen anderen Anbieter; dieser kann noch nicht funktionieren.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Geben Sie den Namen des Servers ein.</translation>
        </message>
        <message>
            <source>Without encryption only a server on this very computer is allowed.</source>
            <translation>Ohne Verschlüsselung ist nur ein Server auf genau diesem Computer erlaubt.</translation>
        </message>
        <message>
            <source>User name and password never travel without encryption.</source>
            <translation>Benutzername und Passwort gehen nie ohne Verschlüsselung hinaus.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Diese Datei lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>Enter the password of this account.</source>
            <translation>Geben Sie das Passwort dieses Kontos ein.</translation>
        </message>
        <message>
            <source>Enter the address to which the test mail goes.</source>
            <translation>Geben Sie die Adresse ein, an die die Test-E-Mail geht.</translation>
        </message>
        <message>
            <source>Talking to the server…</source>
            <translation>Verbindung zum Server…</translation>
        </message>
        <message>
            <source>Test mail from Belfry</source>
            <translation>Test-E-Mail von Belfry</translation>
        </message>
        <message>
            <source>This mail was sent by Belfry to try the mail account. It arrived, so the account works.</source>
            <translation>Diese E-Mail hat Belfry gesendet, um das E-Mail-Konto zu prüfen. Sie ist angekommen, also funktioniert das Konto.</translation>
        </message>
        <message>
            <source>%1 The server said: %2</source>
            <extracomment>%1 is a sentence, %2 the words of the mail server</extracomment>
            <translation>%1 Der Server sagt: %2</translation>
        </message>
        <message>
            <source>The server accepted the test mail to %1. Look whether it arrives, also in the spam folder.</source>
            <extracomment>%1 is an address</extracomment>
            <translation>Der Server hat die Test-E-Mail an %1 angenommen. Sehen Sie nach, ob sie ankommt, auch im Spam-Ordner.</translation>
        </message>
        <message>
            <source>At most per day</source>
            <translation>Höchstens je Tag</translation>
        </message>
        <message>
            <source>At most per &amp;day</source>
            <translation>Höchstens je &amp;Tag</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::MailPage</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>E-Mail-Konto</translation>
        </message>
        <message>
            <source>Against the spam folder</source>
            <translation>Gegen den Spam-Ordner</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Text for recipients</source>
            <translation>Text zum Weitergeben</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>A text for your web page, a letter or a contract. It asks recipients to trust your sender.</source>
            <translation>Ein Text für Ihre Webseite, einen Brief oder einen Vertrag. Er bittet darum, Ihrem Absender zu vertrauen.</translation>
        </message>
        <message>
            <source>The text was copied.</source>
            <translation>Der Text wurde kopiert.</translation>
        </message>
        <message>
            <source>Enter the sender's address first: the text names it.</source>
            <translation>Geben Sie zuerst die Absenderadresse ein: Der Text nennt sie.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that waited for approval with the former sender were cancelled; make them anew.</source>
            <translation>
                <numerusform>%n Nachricht, die mit dem früheren Absender auf Freigabe wartete, wurde abgebrochen; erstellen Sie sie neu.</numerusform>
                <numerusform>%n Nachrichten, die mit dem früheren Absender auf Freigabe warteten, wurden abgebrochen; erstellen Sie sie neu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved message(s) with the former sender need a decision in the outbox.</source>
            <translation>
                <numerusform>Über %n freigegebene Nachricht mit dem früheren Absender ist im Postausgang zu entscheiden.</numerusform>
                <numerusform>Über %n freigegebene Nachrichten mit dem früheren Absender ist im Postausgang zu entscheiden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) fit the sender again and go on.</source>
            <translation>
                <numerusform>%n Nachricht passt wieder zum Absender und geht weiter.</numerusform>
                <numerusform>%n Nachrichten passen wieder zum Absender und gehen weiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that wait for approval have the new sender now.</source>
            <translation>
                <numerusform>%n Nachricht, die auf Freigabe wartet, hat jetzt den neuen Absender.</numerusform>
                <numerusform>%n Nachrichten, die auf Freigabe warten, haben jetzt den neuen Absender.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationDialog</name>
        <message>
            <source>Restore standard &amp;text</source>
            <translation>Standardtext &amp;wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Sichern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What makes it</source>
            <translation>Wodurch es entsteht</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Wer es bekommt</translation>
        </message>
        <message>
            <source>a person confirms each sending</source>
            <translation>jemand gibt jeden Versand frei</translation>
        </message>
        <message>
            <source>approved in advance</source>
            <translation>im Voraus freigegeben</translation>
        </message>
        <message>
            <source>leaves without confirmation</source>
            <translation>geht ohne Freigabe hinaus</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a channel ("e-mail"), %2 how its messages are confirmed</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Messages of this kind leave without confirmation.</source>
            <translation>Nachrichten dieser Art gehen ohne Freigabe hinaus.</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Channel of the text</source>
            <translation>Kanal des Textes</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Betreff</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Variable &amp;einfügen</translation>
        </message>
        <message>
            <source>Only the owner and administrators can change this.</source>
            <translation>Nur die Leitung und die Administration können das ändern.</translation>
        </message>
        <message>
            <source>This text is approved in advance: only who may approve can change it.</source>
            <translation>Dieser Text ist im Voraus freigegeben: Ändern kann ihn nur, wer freigeben darf.</translation>
        </message>
        <message>
            <source>an example</source>
            <translation>ein Beispiel</translation>
        </message>
        <message>
            <source>The school's own text.</source>
            <translation>Der eigene Text der Schule.</translation>
        </message>
        <message>
            <source>The standard text.</source>
            <translation>Der Standardtext.</translation>
        </message>
        <message>
            <source>It lies in the person's inbox, who can read it there once the portal is switched on.</source>
            <translation>Es liegt im Posteingang der Person, die es dort lesen kann, sobald das Portal eingeschaltet ist.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Der Betreff ist leer.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Der Text ist leer.</translation>
        </message>
        <message>
            <source>This event does not fill the variable [%1].</source>
            <translation>Dieses Ereignis füllt die Variable [%1] nicht.</translation>
        </message>
        <message>
            <source>Anna Example</source>
            <translation>Anna Beispiel</translation>
        </message>
        <message>
            <source>Restore the standard text of this channel and language?</source>
            <translation>Den Standardtext dieses Kanals und dieser Sprache wiederherstellen?</translation>
        </message>
        <message>
            <source>The own text is not used any more. Messages that wait in the outbox keep their text.</source>
            <translation>Der eigene Text wird nicht mehr verwendet. Nachrichten, die im Postausgang warten, behalten ihren Text.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>The standard text is used again.</source>
            <translation>Der Standardtext wird wieder verwendet.</translation>
        </message>
        <message>
            <source>This text cannot be saved yet; below it stands why. Nothing typed is lost.</source>
            <translation>Dieser Text lässt sich noch nicht sichern; darunter steht, warum. Nichts Getipptes ist verloren.</translation>
        </message>
        <message>
            <source>Saved. Messages that wait in the outbox keep their text.</source>
            <translation>Gesichert. Nachrichten, die im Postausgang warten, behalten ihren Text.</translation>
        </message>
        <message>
            <source>Close without saving the texts?</source>
            <translation>Schließen, ohne die Texte zu sichern?</translation>
        </message>
        <message>
            <source>Changes that are not saved are lost.</source>
            <translation>Nicht gesicherte Änderungen gehen verloren.</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>No confirmation: %1</source>
            <extracomment>%1 is a channel ("e-mail")</extracomment>
            <translation>Ohne Freigabe: %1</translation>
        </message>
        <message>
            <source>Only the owner may do without confirmation.</source>
            <translation>Auf die Freigabe verzichten darf nur die Leitung.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>Messages will leave without anybody having looked at them.</source>
            <translation>Nachrichten gehen dann hinaus, ohne dass jemand sie angesehen hat.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationTable</name>
        <message>
            <source>Events by channel</source>
            <translation>Ereignisse nach Kanal</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>Details of “%1”</source>
            <extracomment>%1 is an event ("Lesson cancelled")</extracomment>
            <translation>Details zu „%1“</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is an event ("Lesson cancelled"), %2 a channel ("e-mail")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not possible: the message is in the inbox already, and would only announce itself.</source>
            <translation>Nicht möglich: Die Nachricht ist schon im Posteingang und würde nur sich selbst ankündigen.</translation>
        </message>
        <message>
            <source>On. Click to switch it off.</source>
            <translation>Ein. Ein Klick schaltet es aus.</translation>
        </message>
        <message>
            <source>Off. Click to switch it on.</source>
            <translation>Aus. Ein Klick schaltet es ein.</translation>
        </message>
        <message>
            <source>silent</source>
            <extracomment>%1 is a kind ("informational"), %2 tells whether somebody confirms ("after confirmation")</extracomment>
            <translation>stumm</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No channel is lit: nobody is told.</source>
            <translation>Kein Kanal ist eingeschaltet: Niemand wird benachrichtigt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationWords</name>
        <message>
            <source>Account created</source>
            <translation>Konto angelegt</translation>
        </message>
        <message>
            <source>Login or password changed</source>
            <translation>Benutzername oder Passwort geändert</translation>
        </message>
        <message>
            <source>Contract status changed</source>
            <translation>Vertragsstatus geändert</translation>
        </message>
        <message>
            <source>New system message</source>
            <translation>Neue Systemnachricht</translation>
        </message>
        <message>
            <source>Joined a group</source>
            <translation>In eine Gruppe aufgenommen</translation>
        </message>
        <message>
            <source>Left a group</source>
            <translation>Aus einer Gruppe genommen</translation>
        </message>
        <message>
            <source>Lesson cancelled</source>
            <translation>Stunde abgesagt</translation>
        </message>
        <message>
            <source>Lesson moved</source>
            <translation>Stunde verlegt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Instalment due soon</source>
            <translation>Rate bald fällig</translation>
        </message>
        <message>
            <source>Instalment overdue</source>
            <translation>Rate überfällig</translation>
        </message>
        <message>
            <source>Payment received</source>
            <translation>Zahlung eingegangen</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Contract ending soon</source>
            <translation>Vertrag endet bald</translation>
        </message>
        <message>
            <source>Consent missing</source>
            <translation>Einwilligung fehlt</translation>
        </message>
        <message>
            <source>Low wallet</source>
            <translation>SMS-Guthaben niedrig</translation>
        </message>
        <message>
            <source>Delivery trouble</source>
            <translation>Störung beim Versand</translation>
        </message>
        <message>
            <source>A person gets a login.</source>
            <translation>Eine Person bekommt einen Benutzernamen.</translation>
        </message>
        <message>
            <source>A login or password is changed.</source>
            <translation>Benutzername oder Passwort wird geändert.</translation>
        </message>
        <message>
            <source>The status of a contract changes, for instance to signed.</source>
            <translation>Der Status eines Vertrags ändert sich, zum Beispiel auf „unterschrieben“.</translation>
        </message>
        <message>
            <source>Somebody's inbox gets a message.</source>
            <translation>In einem Posteingang kommt eine Nachricht an.</translation>
        </message>
        <message>
            <source>A student is added to a group.</source>
            <translation>Jemand wird in eine Gruppe aufgenommen.</translation>
        </message>
        <message>
            <source>A student is taken out of a group.</source>
            <translation>Jemand wird aus einer Gruppe genommen.</translation>
        </message>
        <message>
            <source>“Lesson cancelled…” on the group's card.</source>
            <translation>„Stunde abgesagt…“ auf der Karte der Gruppe.</translation>
        </message>
        <message>
            <source>“Lesson moved…” on the group's card.</source>
            <translation>„Stunde verlegt…“ auf der Karte der Gruppe.</translation>
        </message>
        <message>
            <source>“Note…” on the student's card.</source>
            <translation>„Notiz…“ auf der Karte der Person.</translation>
        </message>
        <message>
            <source>An unpaid instalment falls due in a few days.</source>
            <translation>Eine unbezahlte Rate wird in einigen Tagen fällig.</translation>
        </message>
        <message>
            <source>An instalment is not paid some days after it was due.</source>
            <translation>Eine Rate ist einige Tage nach Fälligkeit nicht bezahlt.</translation>
        </message>
        <message>
            <source>A payment is recorded.</source>
            <translation>Eine Zahlung wird erfasst.</translation>
        </message>
        <message>
            <source>It is a student's birthday.</source>
            <translation>Jemand von den Lernenden hat Geburtstag.</translation>
        </message>
        <message>
            <source>A contract ends within some days.</source>
            <translation>Ein Vertrag endet in einigen Tagen.</translation>
        </message>
        <message>
            <source>A student has not given the consent to messages.</source>
            <translation>Die Einwilligung in Nachrichten ist nicht erteilt.</translation>
        </message>
        <message>
            <source>The SMS wallet falls below its threshold.</source>
            <translation>Das SMS-Guthaben fällt unter seine Schwelle.</translation>
        </message>
        <message>
            <source>A channel stops: the mail server or the gateway refuses everything.</source>
            <translation>Ein Kanal steht: Der Mailserver oder das Gateway lehnt alles ab.</translation>
        </message>
        <message>
            <source>system</source>
            <extracomment>A channel of notifications: a message into the person's inbox in the program</extracomment>
            <translation>System</translation>
        </message>
        <message>
            <source>informational</source>
            <translation>informativ</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>regelmäßig</translation>
        </message>
        <message>
            <source>The person alone.</source>
            <translation>Nur die Person selbst.</translation>
        </message>
        <message>
            <source>The person, and the guardians while their accounts are on.</source>
            <translation>Die Person, und die Eltern, solange ihre Konten an sind.</translation>
        </message>
        <message>
            <source>Whoever pays; the student where nobody else is named.</source>
            <translation>Wer zahlt; ist niemand genannt, die lernende Person.</translation>
        </message>
        <message>
            <source>The students of the group, and their guardians while their accounts are on.</source>
            <translation>Die Lernenden der Gruppe, und die Eltern, solange ihre Konten an sind.</translation>
        </message>
        <message>
            <source>The owner, and whoever is named on this page.</source>
            <translation>Die Leitung, und wer auf dieser Seite genannt ist.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>without confirmation</source>
            <translation>ohne Freigabe</translation>
        </message>
        <message>
            <source>after confirmation</source>
            <translation>nach Freigabe</translation>
        </message>
        <message>
            <source>partly after confirmation</source>
            <translation>teils nach Freigabe</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationsPage</name>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Belfry tells people what happened, by the channels that you choose.</source>
            <translation>Belfry meldet, was geschehen ist, auf den Kanälen Ihrer Wahl.</translation>
        </message>
        <message>
            <source>Show &amp;details</source>
            <translation>&amp;Details anzeigen</translation>
        </message>
        <message>
            <source>No confirmation for &amp;e-mail notifications</source>
            <translation>Keine Freigabe für &amp;E-Mail-Benachrichtigungen</translation>
        </message>
        <message>
            <source>No confirmation for S&amp;MS notifications</source>
            <translation>Keine Freigabe für S&amp;MS-Benachrichtigungen</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Hide &amp;details</source>
            <translation>&amp;Details verbergen</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Without these options every informational notification waits in the outbox until a person confirms it. System messages never wait; periodic ones have a rule for each event.</source>
            <translation>Ohne diese Optionen wartet jede informative Benachrichtigung im Postausgang, bis jemand sie freigibt. Systemnachrichten warten nie; regelmäßige haben eine Regel je Ereignis.</translation>
        </message>
        <message>
            <source>Who else is told</source>
            <translation>Wer noch benachrichtigt wird</translation>
        </message>
        <message>
            <source>&amp;Guardians have accounts: they get copies of the students' messages</source>
            <translation>El&amp;tern haben Konten: Sie bekommen Kopien der Nachrichten an Lernende</translation>
        </message>
        <message>
            <source>Wallet and delivery</source>
            <translation>Guthaben und Versand</translation>
        </message>
        <message>
            <source>&amp;Wallet and delivery</source>
            <translation>&amp;Guthaben und Versand</translation>
        </message>
        <message>
            <source>Who hears of a low wallet and of trouble with the delivery, beside the owners whose account names a person.</source>
            <translation>Wer von niedrigem Guthaben und Störungen beim Versand erfährt, neben der Leitung, deren Konto eine Person nennt.</translation>
        </message>
        <message>
            <source>Periodic messages</source>
            <translation>Regelmäßige Nachrichten</translation>
        </message>
        <message numerus="yes">
            <source> day(s) before</source>
            <extracomment>behind a number: "3 days before"</extracomment>
            <translation>
                <numerusform> Tag vorher</numerusform>
                <numerusform> Tage vorher</numerusform>
            </translation>
        </message>
        <message>
            <source>on the day itself</source>
            <translation>am Tag selbst</translation>
        </message>
        <message>
            <source>Instalment due</source>
            <translation>Rate fällig</translation>
        </message>
        <message>
            <source>Instalment overdue</source>
            <translation>Rate überfällig</translation>
        </message>
        <message>
            <source>Contract ending</source>
            <translation>Vertrag endet</translation>
        </message>
        <message>
            <source>&amp;Instalment due</source>
            <translation>&amp;Rate fällig</translation>
        </message>
        <message>
            <source>Instalment &amp;overdue</source>
            <translation>Rate ü&amp;berfällig</translation>
        </message>
        <message>
            <source>Days after the due date, as 3,10,30; none: no reminder. A paid instalment is not reminded of.</source>
            <translation>Tage nach der Fälligkeit, wie 3,10,30; leer: keine Erinnerung. An bezahlte Raten wird nicht erinnert.</translation>
        </message>
        <message>
            <source>&amp;Contract ending</source>
            <translation>Vertrag e&amp;ndet</translation>
        </message>
        <message>
            <source>After Belfry was closed for some days</source>
            <translation>Wenn Belfry einige Tage geschlossen war</translation>
        </message>
        <message>
            <source>Enter up to 10 numbers from 1 to 365 as 3,10,30, or none.</source>
            <translation>Geben Sie bis zu 10 Zahlen von 1 bis 365 ein, wie 3,10,30, oder nichts.</translation>
        </message>
        <message>
            <source>tell the latest once</source>
            <translation>das Letzte einmal melden</translation>
        </message>
        <message>
            <source>tell it only within</source>
            <translation>nur melden innerhalb von</translation>
        </message>
        <message>
            <source>ask first</source>
            <translation>zuerst fragen</translation>
        </message>
        <message numerus="yes">
            <source> day(s)</source>
            <extracomment>behind a number: "3 days"</extracomment>
            <translation>
                <numerusform> Tag</numerusform>
                <numerusform> Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: days late</source>
            <extracomment>%1 is an event ("Birthday"): how many days late it may still be told</extracomment>
            <translation>%1: Tage Verspätung</translation>
        </message>
        <message>
            <source>Only the owner and administrators can change this.</source>
            <translation>Nur die Leitung und die Administration können das ändern.</translation>
        </message>
        <message>
            <source>Only who may approve messages can do without their confirmation.</source>
            <translation>Auf die Freigabe verzichten kann nur, wer Nachrichten freigeben darf.</translation>
        </message>
        <message>
            <source>nobody else</source>
            <translation>sonst niemand</translation>
        </message>
        <message>
            <source>person %1</source>
            <extracomment>%1 is a number by which the person is kept</extracomment>
            <translation>Person %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are told to people.</source>
            <translation>
                <numerusform>%n Ereignis wird gemeldet.</numerusform>
                <numerusform>%n Ereignisse werden gemeldet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n are silent: no channel is lit.</source>
            <extracomment>%1 is the sentence before: how many events are told</extracomment>
            <translation>
                <numerusform>%1 %n ist stumm: Kein Kanal ist eingeschaltet.</numerusform>
                <numerusform>%1 %n sind stumm: Kein Kanal ist eingeschaltet.</numerusform>
            </translation>
        </message>
        <message>
            <source>System messages lie in the person's inbox, who can read them once the portal is switched on.</source>
            <translation>Systemnachrichten liegen im Posteingang der Person, die sie lesen kann, sobald das Portal eingeschaltet ist.</translation>
        </message>
        <message>
            <source>SMS is switched off under Communication, SMS: nothing leaves that way until it is on.</source>
            <translation>SMS sind unter Kommunikation, SMS ausgeschaltet: Auf diesem Weg geht nichts hinaus, bis sie an sind.</translation>
        </message>
        <message>
            <source>Messages will leave without anybody having looked at them.</source>
            <translation>Nachrichten gehen dann hinaus, ohne dass jemand sie angesehen hat.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::RolesPage</name>
        <message>
            <source>Own roles</source>
            <translation>Eigene Rollen</translation>
        </message>
        <message>
            <source>Besides students, guardians, teachers and payers the school may have roles of its own, as “parents' council” or “driver”. Give them on a person's card; messages can go to everybody who has a role.</source>
            <translation>Neben Lernenden, Eltern, Lehrkräften und Zahlenden kann die Schule eigene Rollen haben, wie „Elternbeirat“ oder „Fahrdienst“. Man vergibt sie auf der Karte einer Person; Nachrichten können an alle mit einer Rolle gehen.</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Löschen…</translation>
        </message>
        <message>
            <source>&amp;New role…</source>
            <translation>&amp;Neue Rolle…</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n person(s))</source>
            <extracomment>a role and how many persons have it</extracomment>
            <translation>
                <numerusform>%1 (%n Person)</numerusform>
                <numerusform>%1 (%n Personen)</numerusform>
            </translation>
        </message>
        <message>
            <source>How is the new role called?</source>
            <translation>Wie heißt die neue Rolle?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rename the role</source>
            <translation>Rolle umbenennen</translation>
        </message>
        <message>
            <source>Delete the role “%1”?</source>
            <translation>Die Rolle „%1“ löschen?</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have it and lose it.</source>
            <translation>
                <numerusform>%n Person hat sie und verliert sie.</numerusform>
                <numerusform>%n Personen haben sie und verlieren sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>There is a role with this name already.</source>
            <translation>Eine Rolle mit diesem Namen gibt es schon.</translation>
        </message>
        <message>
            <source>A role needs a name.</source>
            <translation>Eine Rolle braucht einen Namen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SchoolPage</name>
        <message>
            <source>School</source>
            <translation>Schule</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Name der Schule</translation>
        </message>
        <message>
            <source>Address of the register</source>
            <translation>Klassenbuch-Adresse</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Language of messages</source>
            <translation>Sprache der Nachrichten</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>&amp;Name of the school</source>
            <translation>&amp;Name der Schule</translation>
        </message>
        <message>
            <source>Students and guardians read it in every message.</source>
            <translation>Lernende und Eltern lesen ihn in jeder Nachricht.</translation>
        </message>
        <message>
            <source>&amp;Address of the register</source>
            <translation>&amp;Klassenbuch-Adresse</translation>
        </message>
        <message>
            <source>The page where students and guardians sign in with their login and password. It stands in every message with credentials; without it none can be sent.</source>
            <translation>Die Seite, auf der sich Lernende und Eltern mit Benutzername und Passwort anmelden. Sie steht in jeder Nachricht mit Zugangsdaten; ohne sie kann keine gesendet werden.</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>Telephone numbers without a country code are read as numbers of this country.</source>
            <translation>Telefonnummern ohne Landesvorwahl gelten als Nummern dieses Landes.</translation>
        </message>
        <message>
            <source>&amp;Language of messages</source>
            <translation>Sp&amp;rache der Nachrichten</translation>
        </message>
        <message>
            <source>For everybody whose own language is not known.</source>
            <translation>Für alle, deren eigene Sprache nicht bekannt ist.</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>Zei&amp;tzone</translation>
        </message>
        <message>
            <source>Days and planned times are those of this zone.</source>
            <translation>Tage und geplante Zeiten gelten in dieser Zone.</translation>
        </message>
        <message>
            <source>Use one line of at most 1000 characters.</source>
            <translation>Verwenden Sie eine Zeile mit höchstens 1000 Zeichen.</translation>
        </message>
        <message>
            <source>Enter a web address that begins with https:// or http://, without a user name.</source>
            <translation>Geben Sie eine Webadresse ein, die mit https:// oder http:// beginnt, ohne Benutzernamen.</translation>
        </message>
        <message>
            <source>Choose a country.</source>
            <translation>Wählen Sie ein Land.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>Wählen Sie eine Sprache.</translation>
        </message>
        <message>
            <source>Choose a time zone.</source>
            <translation>Wählen Sie eine Zeitzone.</translation>
        </message>
        <message>
            <source>Enter the name of the school.</source>
            <translation>Geben Sie den Namen der Schule ein.</translation>
        </message>
        <message>
            <source>Telephone of the school</source>
            <translation>Telefon der Schule</translation>
        </message>
        <message>
            <source>Te&amp;lephone</source>
            <translation>Te&amp;lefon</translation>
        </message>
        <message>
            <source>Can be added below an SMS, because nobody can reply to a sender name.</source>
            <translation>Lässt sich unter einer SMS anfügen, denn auf einen Absendernamen kann niemand antworten.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SecurityPage</name>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>&amp;Check the code</source>
            <translation>&amp;Code prüfen</translation>
        </message>
        <message>
            <source>Check the &amp;record</source>
            <translation>&amp;Protokoll prüfen</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Sperren nach</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>&amp;Lock after</source>
            <translation>Sperren &amp;nach</translation>
        </message>
        <message>
            <source>Without a key or the mouse for so long, Belfry asks for the password again.</source>
            <translation>Ohne Taste oder Maus fragt Belfry nach so langer Zeit wieder nach dem Passwort.</translation>
        </message>
        <message>
            <source>The school's key lies in the key store of this computer.</source>
            <translation>Der Schlüssel der Schule liegt im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <source>The school's key lies in a file on this computer.</source>
            <translation>Der Schlüssel der Schule liegt in einer Datei auf diesem Computer.</translation>
        </message>
        <message>
            <source>The school's key is opened with a passphrase at each start.</source>
            <translation>Der Schlüssel der Schule wird bei jedem Start mit einer Passphrase geöffnet.</translation>
        </message>
        <message>
            <source>Key and recovery code</source>
            <translation>Schlüssel und Wiederherstellungscode</translation>
        </message>
        <message>
            <source>%1 On another computer, or when the key is lost, the printed recovery code opens the data. Without both, nobody can.</source>
            <translation>%1 Auf einem anderen Computer, oder wenn der Schlüssel verloren ist, öffnet der gedruckte Wiederherstellungscode die Daten. Ohne beides kann es niemand.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Recovery &amp;code</source>
            <translation>&amp;Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Type it from the paper to see whether it is the right one. A lost key is known here again afterwards.</source>
            <translation>Tippen Sie ihn vom Ausdruck ab, um zu sehen, ob es der richtige ist. Ein verlorener Schlüssel ist danach hier wieder bekannt.</translation>
        </message>
        <message>
            <source>Record of what was done</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Every important action is written into a chained record. The check shows whether a line was changed or removed afterwards.</source>
            <translation>Jeder wichtige Vorgang wird in ein verkettetes Protokoll geschrieben. Die Prüfung zeigt, ob eine Zeile nachträglich geändert oder entfernt wurde.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>Enter the code from the paper.</source>
            <translation>Geben Sie den Code vom Ausdruck ein.</translation>
        </message>
        <message>
            <source>This code has a typing mistake. Compare it with the paper letter by letter.</source>
            <translation>Dieser Code enthält einen Tippfehler. Vergleichen Sie ihn Zeichen für Zeichen mit dem Ausdruck.</translation>
        </message>
        <message>
            <source>This is the right code</source>
            <translation>Das ist der richtige Code</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Es wurde nichts geändert</translation>
        </message>
        <message>
            <source>The record is not intact</source>
            <translation>Das Protokoll ist nicht unversehrt</translation>
        </message>
        <message numerus="yes">
            <source> minute(s)</source>
            <extracomment>behind a number: "5 minutes"</extracomment>
            <translation>
                <numerusform> Minute</numerusform>
                <numerusform> Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SendingPage</name>
        <message>
            <source>Sending</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Messages with &amp;credentials wait for approval</source>
            <translation>Nachrichten mit &amp;Zugangsdaten warten auf Freigabe</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>&amp;Try again now</source>
            <translation>Jetzt &amp;erneut versuchen</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>&amp;Send from this computer…</source>
            <translation>Von diesem &amp;Computer senden…</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>The clock is &amp;right now</source>
            <translation>Die Uhr stimmt &amp;jetzt</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Deliver every</source>
            <translation>Versand alle</translation>
        </message>
        <message>
            <source>Messages with credentials wait for approval</source>
            <translation>Nachrichten mit Zugangsdaten warten auf Freigabe</translation>
        </message>
        <message>
            <source>Deliver &amp;every</source>
            <translation>Versand &amp;alle</translation>
        </message>
        <message>
            <source>"Deliver now" in the outbox does not wait for it.</source>
            <translation>„Jetzt senden“ im Postausgang wartet nicht darauf.</translation>
        </message>
        <message>
            <source>Otherwise they leave with the next delivery.</source>
            <translation>Sonst gehen sie mit dem nächsten Versand hinaus.</translation>
        </message>
        <message>
            <source>Only the owner decides what needs approval.</source>
            <translation>Nur die Leitung entscheidet, was eine Freigabe braucht.</translation>
        </message>
        <message>
            <source>Enter 1 minute to 24 hours.</source>
            <translation>Geben Sie 1 Minute bis 24 Stunden ein.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>on</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>Paused %1 by %2. Nothing leaves until it is resumed.</source>
            <extracomment>%1 is a moment, %2 a person's name</extracomment>
            <translation>%1 angehalten von %2. Nichts geht hinaus, bis der Versand fortgesetzt wird.</translation>
        </message>
        <message>
            <source>Approved messages leave with the next delivery.</source>
            <translation>Freigegebene Nachrichten gehen mit dem nächsten Versand hinaus.</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>F&amp;ortsetzen</translation>
        </message>
        <message>
            <source>&amp;Pause everything</source>
            <translation>Alles an&amp;halten</translation>
        </message>
        <message>
            <source>right</source>
            <translation>stimmt</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <source>Nothing strange was seen.</source>
            <translation>Es ist nichts aufgefallen.</translation>
        </message>
        <message>
            <source>%1 Nothing leaves until a person has looked at the clock.</source>
            <translation>%1 Nichts geht hinaus, bis jemand auf die Uhr gesehen hat.</translation>
        </message>
        <message>
            <source>sends</source>
            <translation>sendet</translation>
        </message>
        <message>
            <source>does not send</source>
            <translation>sendet nicht</translation>
        </message>
        <message>
            <source>Messages leave from this computer while Belfry runs.</source>
            <translation>Nachrichten gehen von diesem Computer hinaus, solange Belfry läuft.</translation>
        </message>
        <message>
            <source>Another computer is the one that sends for this database.</source>
            <translation>Für diese Datenbank sendet ein anderer Computer.</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>No problem is known.</source>
            <translation>Es ist kein Problem bekannt.</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>Next try at %1. Nothing is lost. %2</source>
            <extracomment>%1 is a moment, %2 the words of the mail server</extracomment>
            <translation>Nächster Versuch um %1. Nichts ist verloren. %2</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>gestoppt</translation>
        </message>
        <message>
            <source>Is it %1 now?</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Ist es jetzt %1?</translation>
        </message>
        <message>
            <source>Messages leave again, and their times are counted from this clock.</source>
            <translation>Nachrichten gehen wieder hinaus, und ihre Zeiten zählen nach dieser Uhr.</translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>Die Uhr stimmt</translation>
        </message>
        <message>
            <source>Send from this computer from now on?</source>
            <translation>Ab jetzt von diesem Computer senden?</translation>
        </message>
        <message>
            <source>The other computer stops sending. It may have sent messages that this computer still sees as waiting: every open message is held until a person has released it.</source>
            <translation>Der andere Computer sendet dann nicht mehr. Er kann Nachrichten gesendet haben, die dieser Computer noch als wartend sieht: Jede offene Nachricht wird zurückgehalten, bis jemand den Halt aufhebt.</translation>
        </message>
        <message>
            <source>Send from this computer</source>
            <translation>Von diesem Computer senden</translation>
        </message>
        <message numerus="yes">
            <source>This computer sends now. %n message(s) are held: release them in the outbox.</source>
            <translation>
                <numerusform>Dieser Computer sendet jetzt. %n Nachricht wird zurückgehalten: Heben Sie den Halt im Postausgang auf.</numerusform>
                <numerusform>Dieser Computer sendet jetzt. %n Nachrichten werden zurückgehalten: Heben Sie den Halt im Postausgang auf.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> minute(s)</source>
            <extracomment>behind a number: "5 minutes"</extracomment>
            <translation>
                <numerusform> Minute</numerusform>
                <numerusform> Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SettingsPage</name>
        <message>
            <source>Sections</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Kommunikation</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Noch nicht gesichert.</translation>
        </message>
        <message>
            <source>Save what you changed under %1?</source>
            <extracomment>%1 is the name of a section ("School")</extracomment>
            <translation>Ihre Änderungen unter „%1“ sichern?</translation>
        </message>
        <message>
            <source>Changes that are not saved are lost.</source>
            <translation>Nicht gesicherte Änderungen gehen verloren.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SettingsSection</name>
        <message>
            <source>Only the owner and administrators can change this.</source>
            <translation>Nur die Leitung und die Administration können das ändern.</translation>
        </message>
        <message>
            <source>&amp;Discard changes</source>
            <translation>Änderungen &amp;verwerfen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Sichern</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Noch nicht gesichert.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n message(s) with the former sender's address were stopped: look under Outbox, Not sent.</source>
            <translation>
                <numerusform>Gesichert. %n Nachricht mit der früheren Absenderadresse wurde gestoppt: Sehen Sie im Postausgang unter „Nicht gesendet“ nach.</numerusform>
                <numerusform>Gesichert. %n Nachrichten mit der früheren Absenderadresse wurden gestoppt: Sehen Sie im Postausgang unter „Nicht gesendet“ nach.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SmsPage</name>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Send &amp;SMS</source>
            <translation>&amp;SMS senden</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>SMS senden</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Account at the gateway</source>
            <translation>Konto beim Gateway</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Address of the gateway</source>
            <translation>Adresse des Gateways</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Settings file of gammu-smsd</source>
            <translation>Einstellungsdatei von gammu-smsd</translation>
        </message>
        <message>
            <source>None yet: write into a folder</source>
            <translation>Noch keines: in einen Ordner schreiben</translation>
        </message>
        <message>
            <source>A telephone or modem (gammu-smsd)</source>
            <translation>Ein Telefon oder Modem (gammu-smsd)</translation>
        </message>
        <message>
            <source>the gateway's own</source>
            <translation>die eigene des Gateways</translation>
        </message>
        <message>
            <source>beside the data</source>
            <translation>neben den Daten</translation>
        </message>
        <message>
            <source>&amp;Gateway</source>
            <translation>&amp;Gateway</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>The account's SID or user name.</source>
            <translation>Die SID des Kontos oder der Benutzername.</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>Made at the gateway's web site; it is kept encrypted and shown nowhere.</source>
            <translation>Wird auf der Webseite des Gateways erstellt; er wird verschlüsselt aufbewahrt und nirgends gezeigt.</translation>
        </message>
        <message>
            <source>Add&amp;ress</source>
            <translation>Ad&amp;resse</translation>
        </message>
        <message>
            <source>Only for another address than the gateway's own.</source>
            <translation>Nur für eine andere Adresse als die eigene des Gateways.</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <source>Settings &amp;file</source>
            <translation>Einstellungs&amp;datei</translation>
        </message>
        <message>
            <source>Choose a gateway.</source>
            <translation>Wählen Sie ein Gateway.</translation>
        </message>
        <message>
            <source>Use one line.</source>
            <translation>Eine Zeile, bitte.</translation>
        </message>
        <message>
            <source>Enter https:// and the name of the server, without a path; http:// works for this computer only.</source>
            <translation>Geben Sie https:// und den Namen des Servers ohne Pfad ein; http:// geht nur für diesen Computer.</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>Absendername</translation>
        </message>
        <message>
            <source>State of the sender's name</source>
            <translation>Stand des Absendernamens</translation>
        </message>
        <message>
            <source>the gateway's default</source>
            <translation>der Standardname des Gateways</translation>
        </message>
        <message>
            <source>asked for at the gateway</source>
            <translation>beim Gateway beantragt</translation>
        </message>
        <message>
            <source>approved by the gateway</source>
            <translation>vom Gateway genehmigt</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Sender's &amp;name</source>
            <translation>Absender&amp;name</translation>
        </message>
        <message>
            <source>At most 11 letters and digits, without diacritics. Nobody can answer to a name: put the school's phone into the text.</source>
            <translation>Höchstens 11 Buchstaben und Ziffern, ohne Umlaute. Auf einen Namen kann niemand antworten: Nennen Sie im Text das Telefon der Schule.</translation>
        </message>
        <message>
            <source>Stat&amp;e</source>
            <translation>&amp;Stand</translation>
        </message>
        <message>
            <source>Gateways allow a name only after they have approved it. Until then the default one is used.</source>
            <translation>Gateways lassen einen Namen erst nach ihrer Genehmigung zu. Bis dahin gilt der Standardname.</translation>
        </message>
        <message>
            <source>Use at most 11 letters A to Z and digits, with at least one letter and without diacritics.</source>
            <translation>Höchstens 11 Buchstaben A bis Z und Ziffern, davon mindestens ein Buchstabe, ohne Umlaute.</translation>
        </message>
        <message>
            <source>Price of one SMS</source>
            <translation>Preis einer SMS</translation>
        </message>
        <message>
            <source>Letters outside the SMS alphabet</source>
            <translation>Buchstaben außerhalb des SMS-Alphabets</translation>
        </message>
        <message>
            <source>replace them (ą becomes a)</source>
            <translation>ersetzen (ą wird a)</translation>
        </message>
        <message>
            <source>refuse the text</source>
            <translation>den Text ablehnen</translation>
        </message>
        <message>
            <source>send them at the higher price</source>
            <translation>zum höheren Preis senden</translation>
        </message>
        <message>
            <source>Price and text</source>
            <translation>Preis und Text</translation>
        </message>
        <message>
            <source>&amp;Price of one SMS</source>
            <translation>&amp;Preis einer SMS</translation>
        </message>
        <message>
            <source>For each part. A long text has several parts; the price is shown before anything is approved.</source>
            <translation>Für jeden Teil. Ein langer Text hat mehrere; der Preis wird vor der Freigabe gezeigt.</translation>
        </message>
        <message>
            <source>Foreign &amp;letters</source>
            <translation>Fremde &amp;Buchstaben</translation>
        </message>
        <message>
            <source>ä ö ü ß are in the SMS alphabet, ą ć ę ł ń ó ś ź ż are not: with them a part has 70 characters instead of 160.</source>
            <translation>ä ö ü ß stehen im SMS-Alphabet, ą ć ę ł ń ó ś ź ż nicht: Mit ihnen hat ein Teil 70 Zeichen statt 160.</translation>
        </message>
        <message>
            <source>Enter an amount as 0,16.</source>
            <translation>Geben Sie einen Betrag als 0,16 ein.</translation>
        </message>
        <message>
            <source>Allowed countries</source>
            <translation>Erlaubte Länder</translation>
        </message>
        <message>
            <source>SMS to one number a day</source>
            <translation>SMS an eine Nummer am Tag</translation>
        </message>
        <message>
            <source>SMS a minute</source>
            <translation>SMS je Minute</translation>
        </message>
        <message>
            <source>Money a day</source>
            <translation>Geld am Tag</translation>
        </message>
        <message>
            <source>at most 10</source>
            <translation>höchstens 10</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>kein Limit</translation>
        </message>
        <message>
            <source>the school's</source>
            <translation>das der Schule</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <source>Allowed &amp;countries</source>
            <translation>Erlaubte &amp;Länder</translation>
        </message>
        <message>
            <source>Codes of two letters, as PL, DE. SMS to other countries are not sent.</source>
            <translation>Codes mit zwei Buchstaben, wie PL, DE. In andere Länder gehen keine SMS.</translation>
        </message>
        <message>
            <source>To one n&amp;umber a day</source>
            <translation>An eine N&amp;ummer am Tag</translation>
        </message>
        <message>
            <source>No number gets more than 3 an hour and 10 a day, whatever is set here.</source>
            <translation>Keine Nummer bekommt mehr als 3 je Stunde und 10 am Tag, was auch immer hier steht.</translation>
        </message>
        <message>
            <source>&amp;Money a day</source>
            <translation>&amp;Geld am Tag</translation>
        </message>
        <message>
            <source>What is over it leaves on the next day. Empty: no limit.</source>
            <translation>Was darüber liegt, geht am nächsten Tag hinaus. Leer: kein Limit.</translation>
        </message>
        <message>
            <source>SMS a m&amp;inute</source>
            <translation>SMS je M&amp;inute</translation>
        </message>
        <message>
            <source>Enter codes of two letters, as PL, DE.</source>
            <translation>Geben Sie Codes mit zwei Buchstaben ein, wie PL, DE.</translation>
        </message>
        <message>
            <source>Enter an amount as 50.</source>
            <translation>Geben Sie einen Betrag als 50 ein.</translation>
        </message>
        <message>
            <source>stored; type a new one to change it</source>
            <translation>gespeichert; zum Ändern einen neuen eingeben</translation>
        </message>
        <message>
            <source>SMS are written into a folder, one file each. Nobody receives them until a gateway is chosen.</source>
            <translation>SMS werden in einen Ordner geschrieben, je eine Datei. Niemand bekommt sie, bis ein Gateway gewählt ist.</translation>
        </message>
        <message>
            <source>SMS leave through a telephone or modem at this computer; the program gammu-smsd must run.</source>
            <translation>SMS gehen über ein Telefon oder Modem an diesem Computer hinaus; das Programm gammu-smsd muss laufen.</translation>
        </message>
        <message>
            <source>Enter the token of the gateway.</source>
            <translation>Geben Sie den Token des Gateways ein.</translation>
        </message>
        <message>
            <source>Send a &amp;test SMS</source>
            <translation>&amp;Test-SMS senden</translation>
        </message>
        <message>
            <source>Ask for the &amp;balance</source>
            <translation>&amp;Guthaben abfragen</translation>
        </message>
        <message>
            <source>Number for the test SMS</source>
            <translation>Nummer für die Test-SMS</translation>
        </message>
        <message>
            <source>your own mobile number</source>
            <translation>Ihre eigene Mobilnummer</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>The test SMS is a real one and costs what the gateway takes for it; the wallet is not charged.</source>
            <translation>Die Test-SMS ist echt und kostet, was das Gateway verlangt; das SMS-Guthaben hier wird nicht belastet.</translation>
        </message>
        <message>
            <source>Enter the mobile number to which the test SMS goes.</source>
            <translation>Geben Sie die Mobilnummer ein, an die die Test-SMS geht.</translation>
        </message>
        <message>
            <source>Talking to the gateway…</source>
            <translation>Gespräch mit dem Gateway…</translation>
        </message>
        <message>
            <source>Test SMS from Belfry: it arrived, so the gateway works.</source>
            <translation>Test-SMS von Belfry: Sie kam an, also arbeitet das Gateway.</translation>
        </message>
        <message>
            <source>The gateway accepted the test SMS to %1. Look whether it arrives.</source>
            <translation>Das Gateway hat die Test-SMS an %1 angenommen. Sehen Sie nach, ob sie ankommt.</translation>
        </message>
        <message>
            <source>The gateway has %1.</source>
            <extracomment>%1 is an amount of money or points</extracomment>
            <translation>Das Gateway hat %1.</translation>
        </message>
        <message>
            <source>The gateway answered; it names no sum.</source>
            <translation>Das Gateway hat geantwortet; es nennt keinen Betrag.</translation>
        </message>
        <message>
            <source>Without a price the wallet charges nothing, and an empty one stops nothing.</source>
            <translation>Ohne Preis wird dem SMS-Guthaben nichts berechnet, und ein leeres hält nichts auf.</translation>
        </message>
        <message>
            <source>The gateway has %1 SMS left. Enter the price of one to compare it with the wallet.</source>
            <extracomment>%1 is how many messages are left at the gateway</extracomment>
            <translation>Das Gateway hat noch %1 SMS. Geben Sie den Preis einer SMS ein, um es mit dem SMS-Guthaben zu vergleichen.</translation>
        </message>
        <message>
            <source>The gateway has %1 %2; the wallet counts in %3, so the two are not compared.</source>
            <extracomment>%1 is a number, %2 and %3 are the codes of two currencies</extracomment>
            <translation>Das Gateway hat %1 %2; das SMS-Guthaben zählt in %3, deshalb werden sie nicht verglichen.</translation>
        </message>
        <message>
            <source>Enter what the gateway takes for one SMS, so that the wallet can count it.</source>
            <translation>Geben Sie ein, was das Gateway für eine SMS verlangt, damit das SMS-Guthaben es zählen kann.</translation>
        </message>
        <message>
            <source>SMS a day</source>
            <translation>SMS am Tag</translation>
        </message>
        <message>
            <source>SMS a da&amp;y</source>
            <translation>SMS am Ta&amp;g</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::StaffDialog</name>
        <message>
            <source>&amp;Approve messages</source>
            <translation>Nachrichten &amp;freigeben</translation>
        </message>
        <message>
            <source>&amp;Decide about uncertain and held messages</source>
            <translation>Über ungewisse und zurückgehaltene Nachrichten &amp;entscheiden</translation>
        </message>
        <message>
            <source>See &amp;passwords of students</source>
            <translation>&amp;Passwörter von Lernenden sehen</translation>
        </message>
        <message>
            <source>E&amp;xport and import lists</source>
            <translation>Listen e&amp;xportieren und importieren</translation>
        </message>
        <message>
            <source>A new person who signs in</source>
            <translation>Eine neue Person, die sich anmeldet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>It stands in the record and beside approved messages.</source>
            <translation>Er steht im Protokoll und neben freigegebenen Nachrichten.</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rolle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Sichern</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>This must not be empty.</source>
            <translation>Das darf nicht leer sein.</translation>
        </message>
        <message>
            <source>Send &amp;e-mail without approval</source>
            <translation>E-&amp;Mails ohne Freigabe senden</translation>
        </message>
        <message>
            <source>Send S&amp;MS without approval</source>
            <translation>SMS &amp;ohne Freigabe senden</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::StaffPage</name>
        <message>
            <source>Owner</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administration</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Sekretariat</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Lehrkraft</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>Darf alles.</translation>
        </message>
        <message>
            <source>Settings, people who sign in and backups; sees no students and no passwords.</source>
            <translation>Einstellungen, Konten und Datensicherungen; sieht keine Lernenden und keine Passwörter.</translation>
        </message>
        <message>
            <source>Students, groups, consents and messages.</source>
            <translation>Lernende, Gruppen, Einwilligungen und Nachrichten.</translation>
        </message>
        <message>
            <source>Only what is ticked below.</source>
            <translation>Nur, was unten angehakt ist.</translation>
        </message>
        <message>
            <source>Reads the record of what was done.</source>
            <translation>Liest das Protokoll.</translation>
        </message>
        <message>
            <source>deactivated</source>
            <translation>deaktiviert</translation>
        </message>
        <message>
            <source>has not signed in yet</source>
            <translation>war noch nie angemeldet</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>People who sign in</source>
            <translation>Wer sich anmeldet</translation>
        </message>
        <message>
            <source>&amp;Add a person…</source>
            <translation>Person &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Ändern…</translation>
        </message>
        <message>
            <source>&amp;Deactivate</source>
            <translation>&amp;Deaktivieren</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Letzte Anmeldung</translation>
        </message>
        <message>
            <source>&amp;Activate</source>
            <translation>&amp;Aktivieren</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>One-use code</source>
            <translation>Einmalcode</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <source>With the login %1 and this code the new person signs in within 24 hours and chooses a password. The code is shown only now.</source>
            <extracomment>%1 is a login</extracomment>
            <translation>Mit dem Benutzernamen %1 und diesem Code meldet sich die neue Person innerhalb von 24 Stunden an und wählt ein Passwort. Der Code wird nur jetzt gezeigt.</translation>
        </message>
        <message>
            <source>Deactivate %1?</source>
            <translation>%1 deaktivieren?</translation>
        </message>
        <message>
            <source>This person cannot sign in any more. What was done stays in the record.</source>
            <translation>Diese Person kann sich dann nicht mehr anmelden. Was sie getan hat, bleibt im Protokoll.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <source>&amp;Reset password…</source>
            <translation>Passwort &amp;zurücksetzen…</translation>
        </message>
        <message>
            <source>Reset the password of %1?</source>
            <translation>Das Passwort von %1 zurücksetzen?</translation>
        </message>
        <message>
            <source>The present password ends at once, on every computer. You get a code with which this person signs in once and chooses a new password.</source>
            <translation>Das jetzige Passwort endet sofort, auf jedem Computer. Sie bekommen einen Code, mit dem sich diese Person einmal anmeldet und ein neues Passwort wählt.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>With the login %1 and this code your colleague signs in within 24 hours and chooses a new password. The code is shown only now.</source>
            <extracomment>%1 is a login</extracomment>
            <translation>Mit dem Login %1 und diesem Code meldet sich die Person innerhalb von 24 Stunden an und wählt ein neues Passwort. Der Code wird nur jetzt gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SupportPage</name>
        <message>
            <source>Help and contact</source>
            <translation>Hilfe und Kontakt</translation>
        </message>
        <message>
            <source>Stands on the page Help, and below the answer to a recipient who gets nothing.</source>
            <translation>Steht auf der Seite Hilfe und unter der Antwort an jemanden, der nichts bekommt.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>One line of text, please.</source>
            <translation>Bitte eine Zeile Text.</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefon</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>&amp;Zeiten</translation>
        </message>
        <message>
            <source>For instance: Mon-Fri 8-16.</source>
            <translation>Zum Beispiel: Mo-Fr 8-16.</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>Address for &amp;faults</source>
            <translation>Adresse für &amp;Fehler</translation>
        </message>
        <message>
            <source>Address for &amp;ideas</source>
            <translation>Adresse für &amp;Ideen</translation>
        </message>
        <message>
            <source>Address of f&amp;ilms</source>
            <translation>Adresse der F&amp;ilme</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::TextsPage</name>
        <message>
            <source>There is no variable [%1].</source>
            <translation>Es gibt keine Variable [%1].</translation>
        </message>
        <message>
            <source>The bracket before "%1" is not closed. Write [[ for a plain bracket.</source>
            <translation>Die Klammer vor „%1“ ist nicht geschlossen. Schreiben Sie [[ für eine einfache Klammer.</translation>
        </message>
        <message>
            <source>The text must hold the variable [%1].</source>
            <translation>Der Text muss die Variable [%1] enthalten.</translation>
        </message>
        <message>
            <source>[%1] must not stand in the subject: everybody can read it there.</source>
            <translation>[%1] darf nicht im Betreff stehen: Dort kann es jeder lesen.</translation>
        </message>
        <message>
            <source>Subject: %1</source>
            <extracomment>%1 is a sentence</extracomment>
            <translation>Betreff: %1</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <extracomment>%1 is a number, %2 a sentence</extracomment>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>E-mail personalisation</source>
            <translation>E-Mail-Texte</translation>
        </message>
        <message>
            <source>Restore &amp;standard text</source>
            <translation>Standardtext &amp;wiederherstellen</translation>
        </message>
        <message>
            <source>The mail with login and password</source>
            <translation>Die E-Mail mit Benutzername und Passwort</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Variable &amp;einfügen</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Betreff</translation>
        </message>
        <message>
            <source>As a reader gets it (the password is hidden here):</source>
            <translation>Wie die E-Mail ankommt (das Passwort ist hier verborgen):</translation>
        </message>
        <message>
            <source>Added words</source>
            <translation>Eigene Worte</translation>
        </message>
        <message>
            <source>They stand in the standard text before the closing and can be changed at every sending. An own text takes their place.</source>
            <translation>Sie stehen im Standardtext vor dem Gruß und können bei jedem Senden geändert werden. Ein eigener Text tritt an ihre Stelle.</translation>
        </message>
        <message>
            <source>The school's own text: a click on "Send credentials" sends it at once, without a window.</source>
            <translation>Der eigene Text der Schule: Ein Klick auf „Zugangsdaten senden“ sendet ihn sofort, ohne Fenster.</translation>
        </message>
        <message>
            <source>The standard text. Change it here to make it the school's own.</source>
            <translation>Der Standardtext. Ändern Sie ihn hier, um ihn zum eigenen Text der Schule zu machen.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Der Betreff ist leer.</translation>
        </message>
        <message>
            <source>Anna</source>
            <translation>Anna</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Restore the standard text in this language?</source>
            <translation>Den Standardtext in dieser Sprache wiederherstellen?</translation>
        </message>
        <message>
            <source>The own text is not used any more. Mails that wait in the outbox keep their text.</source>
            <translation>Der eigene Text wird nicht mehr verwendet. E-Mails, die im Postausgang warten, behalten ihren Text.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>The standard text is used again.</source>
            <translation>Der Standardtext wird wieder verwendet.</translation>
        </message>
        <message>
            <source>The text in %1 cannot be saved yet; below it stands what is missing. Nothing typed is lost.</source>
            <extracomment>%1 is a language</extracomment>
            <translation>Der Text auf %1 kann noch nicht gesichert werden; darunter steht, was fehlt. Nichts Getipptes ist verloren.</translation>
        </message>
        <message>
            <source>The added words are too long.</source>
            <translation>Die eigenen Worte sind zu lang.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>Restore standard S&amp;MS</source>
            <translation>Standard-S&amp;MS wiederherstellen</translation>
        </message>
        <message>
            <source>The SMS with login and password</source>
            <translation>Die SMS mit Login und Passwort</translation>
        </message>
        <message>
            <source>In the language chosen above. The names in square brackets are filled in; what is filled in counts.</source>
            <translation>In der oben gewählten Sprache. Die Namen in eckigen Klammern werden ausgefüllt; der ausgefüllte Text zählt.</translation>
        </message>
        <message>
            <source>an example</source>
            <translation>ein Beispiel</translation>
        </message>
        <message>
            <source>The SMS in %1 cannot be saved yet; below it stands what is missing. Nothing typed is lost.</source>
            <extracomment>%1 is a language</extracomment>
            <translation>Die SMS auf %1 lässt sich noch nicht sichern; darunter steht, was fehlt. Nichts Geschriebenes geht verloren.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::WalletPage</name>
        <message>
            <source>SMS wallet</source>
            <translation>SMS-Guthaben</translation>
        </message>
        <message>
            <source>&amp;Top up</source>
            <translation>&amp;Aufladen</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Day of the payment</source>
            <translation>Tag der Zahlung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>number of the transfer</source>
            <translation>Nummer der Überweisung</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Aufladen</translation>
        </message>
        <message>
            <source>Pay at the gateway, then enter here what you paid. A negative amount takes a mistake back.</source>
            <translation>Zahlen Sie beim Gateway, und tragen Sie dann hier ein, was Sie gezahlt haben. Ein negativer Betrag nimmt einen Irrtum zurück.</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Betrag</translation>
        </message>
        <message>
            <source>&amp;Day of the payment</source>
            <translation>&amp;Tag der Zahlung</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
        <message>
            <source>Warn below</source>
            <translation>Warnen unter</translation>
        </message>
        <message>
            <source>When it is empty</source>
            <translation>Wenn es leer ist</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Gezeigt als</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>Ein Punkt ist</translation>
        </message>
        <message>
            <source>approve nothing beyond it</source>
            <translation>darüber nichts freigeben</translation>
        </message>
        <message>
            <source>only warn</source>
            <translation>nur warnen</translation>
        </message>
        <message>
            <source>money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>&amp;Warn below</source>
            <translation>&amp;Warnen unter</translation>
        </message>
        <message>
            <source>Empty: no warning.</source>
            <translation>Leer: keine Warnung.</translation>
        </message>
        <message>
            <source>When it is &amp;empty</source>
            <translation>Wenn es &amp;leer ist</translation>
        </message>
        <message>
            <source>&amp;Shown as</source>
            <translation>&amp;Gezeigt als</translation>
        </message>
        <message>
            <source>One &amp;point is</source>
            <translation>Ein &amp;Punkt ist</translation>
        </message>
        <message>
            <source>Enter an amount as 20.</source>
            <translation>Geben Sie einen Betrag als 20 ein.</translation>
        </message>
        <message>
            <source>Enter an amount as 1.</source>
            <translation>Geben Sie einen Betrag als 1 ein.</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Buchungen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserviert</translation>
        </message>
        <message>
            <source>%1 for approved messages that have not left</source>
            <extracomment>%1 is an amount of money</extracomment>
            <translation>%1 für freigegebene Nachrichten, die noch nicht hinaus sind</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>%1 – below the threshold, top up soon</source>
            <translation>%1 – unter der Schwelle, bald aufladen</translation>
        </message>
        <message>
            <source>Enough until</source>
            <translation>Reicht bis</translation>
        </message>
        <message>
            <source>about %1, at the pace of the last 30 days</source>
            <translation>etwa %1, im Tempo der letzten 30 Tage</translation>
        </message>
        <message>
            <source>nothing was spent yet</source>
            <translation>noch nichts ausgegeben</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>noch nicht gefragt</translation>
        </message>
        <message>
            <source>%1, asked %2</source>
            <extracomment>%1 is an amount of money, %2 a moment</extracomment>
            <translation>%1, gefragt %2</translation>
        </message>
        <message>
            <source>the difference is %1</source>
            <extracomment>%1 is an amount of money</extracomment>
            <translation>der Unterschied ist %1</translation>
        </message>
        <message>
            <source>The gateway says</source>
            <translation>Das Gateway sagt</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Aufladung</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>SMS %1, parts: %2</source>
            <translation>SMS %1, Teile: %2</translation>
        </message>
        <message>
            <source>Enter an amount as 50 or 12,50.</source>
            <translation>Geben Sie einen Betrag als 50 oder 12,50 ein.</translation>
        </message>
        <message>
            <source>Topped up. %1 are free now.</source>
            <extracomment>%1 is an amount of money</extracomment>
            <translation>Aufgeladen. Frei sind jetzt %1.</translation>
        </message>
        <message>
            <source>Price of one SMS</source>
            <translation>Preis einer SMS</translation>
        </message>
        <message>
            <source>none is set: SMS are not charged, and an empty wallet stops none (Settings, SMS)</source>
            <translation>keiner eingestellt: SMS werden nicht berechnet, und ein leeres Guthaben hält keine auf (Einstellungen, SMS)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::ChangePasswordDialog</name>
        <message>
            <source>&amp;Change password</source>
            <translation>Passwort &amp;ändern</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Passwort ändern</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Bisheriges Passwort</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Neues Passwort wiederholen</translation>
        </message>
        <message>
            <source>&amp;Present password</source>
            <translation>&amp;Bisheriges Passwort</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;Neues Passwort</translation>
        </message>
        <message>
            <source>New password &amp;once more</source>
            <translation>Neues Passwort wieder&amp;holen</translation>
        </message>
        <message>
            <source>You signed in with a code that works once. Choose your own password now.</source>
            <translation>Sie haben sich mit einem Code angemeldet, der nur einmal gilt. Wählen Sie jetzt Ihr eigenes Passwort.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Enter your present password.</source>
            <translation>Geben Sie Ihr bisheriges Passwort ein.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>Die beiden Passwörter sind nicht gleich.</translation>
        </message>
        <message>
            <source>The present password is wrong.</source>
            <translation>Das bisherige Passwort ist falsch.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::CloseQuestion</name>
        <message numerus="yes">
            <source>%n messages leave when Belfry runs again.</source>
            <translation>
                <numerusform>%n Nachricht geht hinaus, wenn Belfry wieder läuft.</numerusform>
                <numerusform>%n Nachrichten gehen hinaus, wenn Belfry wieder läuft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Belfry can go on in the tray and send them meanwhile.</source>
            <translation>Belfry kann im Infobereich weiterlaufen und sie inzwischen senden.</translation>
        </message>
        <message>
            <source>Leave Belfry open to send them now.</source>
            <translation>Lassen Sie Belfry offen, um sie jetzt zu senden.</translation>
        </message>
        <message>
            <source>Go on in the &amp;tray</source>
            <translation>Im &amp;Infobereich weiterlaufen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>B&amp;leiben</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::FirstStartAssistant</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Später</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Name der Schule</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Sp&amp;rache</translation>
        </message>
        <message>
            <source>&amp;Name of the school</source>
            <translation>&amp;Name der Schule</translation>
        </message>
        <message>
            <source>Students and guardians read it in every message.</source>
            <translation>Lernende und Eltern lesen ihn in jeder Nachricht.</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>Telephone numbers without a country code are read as numbers of this country.</source>
            <translation>Telefonnummern ohne Landesvorwahl gelten als Nummern dieses Landes.</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>Zei&amp;tzone</translation>
        </message>
        <message>
            <source>Look around with a &amp;demo school instead</source>
            <translation>Stattdessen in einer &amp;Demoschule umsehen</translation>
        </message>
        <message>
            <source>&amp;More: where the data are kept</source>
            <translation>&amp;Mehr: wo die Daten liegen</translation>
        </message>
        <message>
            <source>The data are kept</source>
            <translation>Die Daten liegen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adresse des Servers</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Passwort der Datenbank</translation>
        </message>
        <message>
            <source>On this computer, in a file</source>
            <translation>Auf diesem Computer, in einer Datei</translation>
        </message>
        <message>
            <source>On a PostgreSQL server, for several computers</source>
            <translation>Auf einem PostgreSQL-Server, für mehrere Computer</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>The &amp;data are kept</source>
            <translation>Die D&amp;aten liegen</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>Date&amp;i</translation>
        </message>
        <message>
            <source>On a disk of this computer, never on a network drive.</source>
            <translation>Auf einem Datenträger dieses Computers, nie auf einem Netzlaufwerk.</translation>
        </message>
        <message>
            <source>Address of the &amp;server</source>
            <translation>Adresse des &amp;Servers</translation>
        </message>
        <message>
            <source>A school that is there already is opened, nothing in it is changed.</source>
            <translation>Eine Schule, die es dort schon gibt, wird geöffnet; in ihr wird nichts geändert.</translation>
        </message>
        <message>
            <source>&amp;Password of the database</source>
            <translation>&amp;Passwort der Datenbank</translation>
        </message>
        <message>
            <source>Where to keep the data</source>
            <translation>Wo die Daten liegen sollen</translation>
        </message>
        <message>
            <source>Belfry (*.belfry)</source>
            <translation>Belfry (*.belfry)</translation>
        </message>
        <message>
            <source>This computer has no key store that Belfry can reach. Choose a passphrase instead: it unlocks the stored passwords, and Belfry asks for it at every start.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, den Belfry erreichen kann. Wählen Sie stattdessen eine Passphrase: Sie öffnet die gespeicherten Passwörter, und Belfry fragt bei jedem Start danach.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Passwort wiederholen</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Ihr Name</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>You sign in with it; small letters and digits are the easiest.</source>
            <translation>Damit melden Sie sich an; kleine Buchstaben und Ziffern sind am einfachsten.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>Password &amp;once more</source>
            <translation>Passwort wieder&amp;holen</translation>
        </message>
        <message>
            <source>Passphrase of this computer</source>
            <translation>Passphrase dieses Computers</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>P&amp;assphrase of this computer</source>
            <translation>P&amp;assphrase dieses Computers</translation>
        </message>
        <message>
            <source>Several words, another one than your password.</source>
            <translation>Mehrere Wörter, anders als Ihr Passwort.</translation>
        </message>
        <message>
            <source>Passphrase onc&amp;e more</source>
            <translation>Passphrase wiederh&amp;olen</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Recovery code, typed once</source>
            <translation>Wiederherstellungscode, einmal eingetippt</translation>
        </message>
        <message>
            <source>&amp;Type it once</source>
            <translation>&amp;Einmal eintippen</translation>
        </message>
        <message>
            <source>Type it from the paper. Spaces, dashes and capital letters do not matter.</source>
            <translation>Tippen Sie ihn vom Ausdruck ab. Leerzeichen, Striche und Großbuchstaben spielen keine Rolle.</translation>
        </message>
        <message>
            <source>Without this code nobody can read the stored passwords on a new computer or after a restored backup. It is not stored anywhere: print it and keep it in a safe place.</source>
            <translation>Ohne diesen Code kann niemand die gespeicherten Passwörter auf einem neuen Computer oder nach dem Wiederherstellen einer Sicherung lesen. Er ist nirgends gespeichert: Drucken Sie ihn aus und bewahren Sie ihn sicher auf.</translation>
        </message>
        <message>
            <source>&amp;Print the code…</source>
            <translation>Code &amp;drucken…</translation>
        </message>
        <message>
            <source>Sa&amp;ve as a file…</source>
            <translation>Als Da&amp;tei speichern…</translation>
        </message>
        <message>
            <source>You find the mail account under Settings, Communication, E-mail.</source>
            <translation>Sie finden das E-Mail-Konto unter Einstellungen, Kommunikation, E-Mail.</translation>
        </message>
        <message>
            <source>Import your list of students from Excel or another program: names, groups, guardians, addresses. You see every row before anything is stored, and you can import as often as you like.</source>
            <translation>Importieren Sie Ihre Liste der Lernenden aus Excel oder einem anderen Programm: Namen, Gruppen, Eltern, Adressen. Sie sehen jede Zeile, bevor etwas gespeichert wird, und Sie können so oft importieren, wie Sie möchten.</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>Liste &amp;importieren…</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <extracomment>Step %1 of %2</extracomment>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Welcome to Belfry</source>
            <translation>Willkommen bei Belfry</translation>
        </message>
        <message>
            <source>Five short steps, and the school stands. Everything can be changed later in the settings.</source>
            <translation>Fünf kurze Schritte, und die Schule steht. Alles lässt sich später in den Einstellungen ändern.</translation>
        </message>
        <message>
            <source>Who is the owner?</source>
            <translation>Wer leitet die Schule?</translation>
        </message>
        <message>
            <source>The owner may do everything, also give accounts to others. This is probably you.</source>
            <translation>Die Leitung darf alles, auch anderen Konten geben. Wahrscheinlich sind Sie das.</translation>
        </message>
        <message>
            <source>&amp;Set up the school</source>
            <translation>Schule &amp;einrichten</translation>
        </message>
        <message>
            <source>Print the recovery code</source>
            <translation>Drucken Sie den Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Which mail account sends the messages?</source>
            <translation>Welches E-Mail-Konto sendet die Nachrichten?</translation>
        </message>
        <message>
            <source>Until an account is set, Belfry writes mails to a folder and sends nothing.</source>
            <translation>Bis ein Konto eingerichtet ist, schreibt Belfry E-Mails in einen Ordner und sendet nichts.</translation>
        </message>
        <message>
            <source>&amp;Save and continue</source>
            <translation>Si&amp;chern und weiter</translation>
        </message>
        <message>
            <source>The school stands</source>
            <translation>Die Schule steht</translation>
        </message>
        <message>
            <source>&amp;Open Belfry</source>
            <translation>Belfry ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Enter the name of the school.</source>
            <translation>Geben Sie den Namen der Schule ein.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>Enter an address as postgresql://user@server/database, without a password.</source>
            <translation>Geben Sie eine Adresse wie postgresql://user@server/database ein, ohne Passwort.</translation>
        </message>
        <message>
            <source>Choose another one than your password.</source>
            <translation>Wählen Sie eine andere als Ihr Passwort.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Die beiden Passphrasen sind nicht gleich.</translation>
        </message>
        <message>
            <source>Enter your name.</source>
            <translation>Geben Sie Ihren Namen ein.</translation>
        </message>
        <message>
            <source>Enter a login.</source>
            <translation>Geben Sie einen Benutzernamen ein.</translation>
        </message>
        <message>
            <source>A login has no spaces.</source>
            <translation>Ein Benutzername enthält keine Leerzeichen.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>Die beiden Passwörter sind nicht gleich.</translation>
        </message>
        <message>
            <source>This is not the code above. Compare it letter by letter.</source>
            <translation>Das ist nicht der Code von oben. Vergleichen Sie ihn Zeichen für Zeichen.</translation>
        </message>
        <message>
            <source>Address of the register</source>
            <translation>Adresse des Online-Klassenbuchs</translation>
        </message>
        <message>
            <source>Address of the &amp;register</source>
            <translation>Adresse des Online-&amp;Klassenbuchs</translation>
        </message>
        <message>
            <source>The page where students sign in; it stands in every message with credentials. It can follow later in the settings.</source>
            <translation>Die Seite zum Anmelden; sie steht in jeder Nachricht mit Zugangsdaten. Sie lässt sich später in den Einstellungen eintragen.</translation>
        </message>
        <message>
            <source>This is not a web address: https://register.example.org</source>
            <translation>Das ist keine Webadresse: https://register.example.org</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::GlobalSearch</name>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::HeaderBar</name>
        <message>
            <source>Search everywhere (Ctrl+K)</source>
            <translation>Überall suchen (Strg+K)</translation>
        </message>
        <message>
            <source>Head of the window</source>
            <translation>Kopf des Fensters</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Überall suchen</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Sperren</translation>
        </message>
        <message>
            <source>Change &amp;password…</source>
            <translation>&amp;Passwort ändern…</translation>
        </message>
        <message>
            <source>&amp;Sign out</source>
            <translation>&amp;Abmelden</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <extracomment>%1 is the name of the person who is signed in</extracomment>
            <translation>Angemeldet: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::LockPage</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Entsperren</translation>
        </message>
        <message>
            <source>Belfry is locked</source>
            <translation>Belfry ist gesperrt</translation>
        </message>
        <message>
            <source>Signed in: %1. Messages that are approved go on leaving.</source>
            <extracomment>%1 is the name of the person who is signed in</extracomment>
            <translation>Angemeldet: %1. Freigegebene Nachrichten gehen weiter hinaus.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>&amp;Sign out</source>
            <translation>&amp;Abmelden</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Geben Sie Ihr Passwort ein.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::MainWindow</name>
        <message>
            <source>%1 – Belfry</source>
            <extracomment>Title of the window: %1 is the school's name</extracomment>
            <translation>%1 – Belfry</translation>
        </message>
        <message>
            <source>Sending is paused. Messages stay in the outbox until you resume it.</source>
            <translation>Der Versand ist angehalten. Nachrichten bleiben im Postausgang, bis Sie ihn fortsetzen.</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Versand fortsetzen</translation>
        </message>
        <message>
            <source>Mail is being written to a folder and not sent.</source>
            <translation>E-Mails werden in einen Ordner geschrieben und nicht gesendet.</translation>
        </message>
        <message>
            <source>Set up a mail account</source>
            <translation>E-Mail-Konto einrichten</translation>
        </message>
        <message>
            <source>Mail is stopped until its settings are mended.</source>
            <translation>Der E-Mail-Versand ist gestoppt, bis die Einstellungen berichtigt sind.</translation>
        </message>
        <message>
            <source>Open the mail settings</source>
            <translation>E-Mail-Einstellungen öffnen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Ctrl+%1</source>
            <translation>Strg+%1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::PassphrasePage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Choose a passphrase for this computer</source>
            <translation>Wählen Sie eine Passphrase für diesen Computer</translation>
        </message>
        <message>
            <source>Unlock the school's key</source>
            <translation>Den Schlüssel der Schule öffnen</translation>
        </message>
        <message>
            <source>This computer has no key store that Belfry can reach. The passphrase unlocks the stored passwords, and Belfry asks for it at every start.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, den Belfry erreichen kann. Die Passphrase öffnet die gespeicherten Passwörter, und Belfry fragt bei jedem Start danach.</translation>
        </message>
        <message>
            <source>This computer has no key store that Belfry can reach. Enter the passphrase that was chosen for it.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, den Belfry erreichen kann. Geben Sie die Passphrase ein, die für ihn gewählt wurde.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Passphrase &amp;once more</source>
            <translation>Passphrase wieder&amp;holen</translation>
        </message>
        <message>
            <source>Use the &amp;recovery code</source>
            <translation>Wiederherstellungs&amp;code verwenden</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Geben Sie die Passphrase ein.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Die beiden Passphrasen sind nicht gleich.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::PasswordHint</name>
        <message>
            <source>Enter a password.</source>
            <translation>Geben Sie ein Passwort ein.</translation>
        </message>
        <message numerus="yes">
            <source>The password needs %n more characters: 15 are the least.</source>
            <translation>
                <numerusform>Das Passwort braucht noch %n Zeichen: 15 sind das Minimum.</numerusform>
                <numerusform>Das Passwort braucht noch %n Zeichen: 15 sind das Minimum.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password repeats the same few characters. Use several words that do not belong together.</source>
            <translation>Das Passwort wiederholt dieselben wenigen Zeichen. Verwenden Sie mehrere Wörter, die nicht zusammengehören.</translation>
        </message>
        <message>
            <source>The password contains the login. Use several words that do not belong together.</source>
            <translation>Das Passwort enthält den Benutzernamen. Verwenden Sie mehrere Wörter, die nicht zusammengehören.</translation>
        </message>
        <message>
            <source>At least 15 characters. Four words that do not belong together are easy to remember and hard to guess.</source>
            <translation>Mindestens 15 Zeichen. Vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
        </message>
        <message>
            <source>This password is long enough.</source>
            <translation>Dieses Passwort ist lang genug.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::RecoveryPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Set a new password for the owner</source>
            <translation>Ein neues Passwort für die Leitung setzen</translation>
        </message>
        <message>
            <source>This computer does not know the school's key</source>
            <translation>Dieser Computer kennt den Schlüssel der Schule nicht</translation>
        </message>
        <message>
            <source>The recovery code was printed when the school was set up. Other persons get a new password from the owner.</source>
            <translation>Der Wiederherstellungscode wurde beim Einrichten der Schule gedruckt. Alle anderen erhalten ein neues Passwort von der Leitung.</translation>
        </message>
        <message>
            <source>This happens on a new computer, with a new user of this computer, or after a backup was restored. Nothing is lost. Enter the recovery code that was printed when the school was set up; it is asked for only once.</source>
            <translation>Das geschieht auf einem neuen Computer, mit einem neuen Benutzerkonto oder nach dem Wiederherstellen einer Sicherung. Nichts ist verloren. Geben Sie den Wiederherstellungscode ein, der beim Einrichten der Schule gedruckt wurde; er wird nur einmal verlangt.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>Wiederherstellungs&amp;code</translation>
        </message>
        <message>
            <source>Spaces, dashes and capital letters do not matter.</source>
            <translation>Leerzeichen, Striche und Großbuchstaben spielen keine Rolle.</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>Neues &amp;Passwort</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Enter the recovery code.</source>
            <translation>Geben Sie den Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <source>Enter the owner's login.</source>
            <translation>Geben Sie den Benutzernamen der Leitung ein.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::RecoverySheet</name>
        <message>
            <source>Belfry: recovery code</source>
            <translation>Belfry: Wiederherstellungscode</translation>
        </message>
        <message>
            <source>School: %1. Set up on %2.</source>
            <translation>Schule: %1. Eingerichtet am %2.</translation>
        </message>
        <message>
            <source>This code opens the stored passwords on a new computer or after a restored backup, and gives the owner a new password. It is not stored anywhere.</source>
            <translation>Dieser Code öffnet die gespeicherten Passwörter auf einem neuen Computer oder nach dem Wiederherstellen einer Sicherung und gibt der Leitung ein neues Passwort. Er ist nirgends gespeichert.</translation>
        </message>
        <message>
            <source>Keep this sheet where keys are kept, and show it to nobody.</source>
            <translation>Bewahren Sie dieses Blatt dort auf, wo die Schlüssel liegen, und zeigen Sie es niemandem.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Wiederherstellungscode speichern</translation>
        </message>
        <message>
            <source>Belfry recovery code.pdf</source>
            <translation>Belfry Wiederherstellungscode.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The recovery code could not be saved.</source>
            <translation>Der Wiederherstellungscode konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The recovery code is saved.</source>
            <translation>Der Wiederherstellungscode ist gespeichert.</translation>
        </message>
        <message>
            <source>Move %1 from this computer to a safe place: whoever has it can open everything.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>Bringen Sie %1 von diesem Computer an einen sicheren Ort: Wer die Datei hat, kann alles öffnen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::SignInPage</name>
        <message>
            <source>S&amp;tay signed in on this computer</source>
            <translation>Auf diesem Computer an&amp;gemeldet bleiben</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Anmelden</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Stay signed in on this computer</source>
            <translation>Auf diesem Computer angemeldet bleiben</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>I have forgotten my &amp;password</source>
            <translation>Passwort &amp;vergessen</translation>
        </message>
        <message>
            <source>Checking the password…</source>
            <translation>Das Passwort wird geprüft…</translation>
        </message>
        <message>
            <source>Enter your login and your password.</source>
            <translation>Geben Sie Ihren Benutzernamen und Ihr Passwort ein.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::StartProblemPage</name>
        <message>
            <source>The school cannot be opened</source>
            <translation>Die Schule kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Passwort der Datenbank</translation>
        </message>
        <message>
            <source>&amp;Password of the database</source>
            <translation>&amp;Passwort der Datenbank</translation>
        </message>
        <message>
            <source>&amp;Another database or a new school…</source>
            <translation>&amp;Andere Datenbank oder neue Schule…</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::StatusLine</name>
        <message>
            <source>Deliver now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>State of sending</source>
            <translation>Stand des Versands</translation>
        </message>
        <message>
            <source>No delivery is planned</source>
            <translation>Kein Versand geplant</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Versand angehalten</translation>
        </message>
        <message>
            <source>Delivering now</source>
            <translation>Wird gerade gesendet</translation>
        </message>
        <message>
            <source>Next delivery in %1</source>
            <extracomment>%1 is minutes and seconds: "Next delivery in 3:12"</extracomment>
            <translation>Nächster Versand in %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Versand fortsetzen</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Versand anhalten</translation>
        </message>
        <message numerus="yes">
            <source>%n to approve</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%n freizugeben</numerusform>
                <numerusform>%n freizugeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need a decision</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%n braucht eine Entscheidung</numerusform>
                <numerusform>%n brauchen eine Entscheidung</numerusform>
            </translation>
        </message>
        <message>
            <source>Mail works</source>
            <translation>E-Mail in Ordnung</translation>
        </message>
        <message>
            <source>Mail goes to a folder</source>
            <translation>E-Mail geht in einen Ordner</translation>
        </message>
        <message>
            <source>Mail server not reachable</source>
            <translation>Mailserver nicht erreichbar</translation>
        </message>
        <message>
            <source>Mail is stopped</source>
            <translation>E-Mail gestoppt</translation>
        </message>
        <message>
            <source>Database: %1</source>
            <translation>Datenbank: %1</translation>
        </message>
        <message>
            <source>Database not reachable</source>
            <translation>Datenbank nicht erreichbar</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ConsentDialog</name>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>in a form of the school</source>
            <translation>in einem Formular der Schule</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>in the school's portal</source>
            <translation>im Portal der Schule</translation>
        </message>
        <message>
            <source>&amp;Contract: credentials and what the course needs</source>
            <translation>&amp;Vertrag: Zugangsdaten und was der Kurs braucht</translation>
        </message>
        <message>
            <source>&amp;Messages: news and reminders</source>
            <translation>&amp;Nachrichten: Neuigkeiten und Erinnerungen</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Erfassen</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Einwilligung erfassen</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have agreed to</source>
            <translation>
                <numerusform>%n Person hat eingewilligt in</numerusform>
                <numerusform>%n Personen haben eingewilligt in</numerusform>
            </translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;Wie</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>W&amp;ann</translation>
        </message>
        <message>
            <source>Every line is kept in the list of consents; a withdrawal is a line of its own.</source>
            <translation>Jede Zeile bleibt in der Liste der Einwilligungen; ein Widerruf ist eine eigene Zeile.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>needed for the contract</source>
            <translation>für den Vertrag nötig</translation>
        </message>
        <message>
            <source>legal duty</source>
            <translation>gesetzliche Pflicht</translation>
        </message>
        <message>
            <source>public task</source>
            <translation>öffentliche Aufgabe</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>Rechts&amp;grundlage</translation>
        </message>
        <message>
            <source>W&amp;ording</source>
            <translation>W&amp;ortlaut</translation>
        </message>
        <message>
            <source>Which text was signed, for instance “RODO 2026/1”. May stay empty.</source>
            <translation>Welcher Text unterschrieben wurde, zum Beispiel „DSGVO 2026/1“. Darf leer bleiben.</translation>
        </message>
        <message>
            <source>said in person</source>
            <translation>mündlich vor Ort</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>telefonisch</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ConsentProof</name>
        <message>
            <source>contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>contract (needed for it)</source>
            <translation>Vertrag (dafür nötig)</translation>
        </message>
        <message>
            <source>legal duty</source>
            <translation>gesetzliche Pflicht</translation>
        </message>
        <message>
            <source>public task</source>
            <translation>öffentliche Aufgabe</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Consents: %1</source>
            <translation>Einwilligungen: %1</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Gedruckt %1</translation>
        </message>
        <message>
            <source>given</source>
            <translation>erteilt</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht erteilt</translation>
        </message>
        <message>
            <source>In force today: contract: %1</source>
            <translation>Heute gültig: Vertrag: %1</translation>
        </message>
        <message>
            <source>In force today: messages: %1</source>
            <translation>Heute gültig: Nachrichten: %1</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>widerrufen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>by whom and when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Es wurde nichts erfasst.</translation>
        </message>
        <message>
            <source>Lines are never changed or removed; a withdrawal is a line of its own.</source>
            <translation>Zeilen werden nie geändert oder entfernt; ein Widerruf ist eine eigene Zeile.</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>in a form of the school</source>
            <translation>in einem Formular der Schule</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>in the school's portal</source>
            <translation>im Portal der Schule</translation>
        </message>
        <message>
            <source>%1, “%2”</source>
            <extracomment>how a consent was given, and the wording that was signed</extracomment>
            <translation>%1, „%2“</translation>
        </message>
        <message>
            <source>%1: %2 given (%3), recorded by %4</source>
            <extracomment>%1 date, %2 purpose, %3 how, %4 by whom</extracomment>
            <translation>%1: %2 erteilt (%3), erfasst von %4</translation>
        </message>
        <message>
            <source>%1: %2 withdrawn (%3), recorded by %4</source>
            <translation>%1: %2 widerrufen (%3), erfasst von %4</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Es wurde nichts gedruckt.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Einwilligungen</translation>
        </message>
        <message>
            <source>said in person</source>
            <translation>mündlich vor Ort</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>telefonisch</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ConsentSection</name>
        <message>
            <source>The school goes by person: these consents count.</source>
            <translation>Die Schule richtet sich nach der Person: Diese Einwilligungen zählen.</translation>
        </message>
        <message>
            <source>The school goes by contract, but this person has none: these consents count.</source>
            <translation>Die Schule richtet sich nach dem Vertrag, aber diese Person hat keinen: Diese Einwilligungen zählen.</translation>
        </message>
        <message>
            <source>The school goes by contract: one that runs today carries the consent.</source>
            <translation>Die Schule richtet sich nach dem Vertrag: Ein heute gültiger enthält die Einwilligung.</translation>
        </message>
        <message>
            <source>The school goes by contract: one that runs today carries the consent, but it was withdrawn here since. The withdrawal counts.</source>
            <translation>Die Schule richtet sich nach dem Vertrag: Ein heute gültiger enthält die Einwilligung, sie wurde hier aber seither widerrufen. Der Widerruf zählt.</translation>
        </message>
        <message>
            <source>The school goes by contract, and none that runs today carries the consent: nothing is sent to this person.</source>
            <translation>Die Schule richtet sich nach dem Vertrag, und kein heute gültiger enthält die Einwilligung: An diese Person wird nichts gesendet.</translation>
        </message>
        <message>
            <source>The school has blocked all sending (Settings, Consents): nothing is sent to anybody.</source>
            <translation>Die Schule hat jeden Versand gesperrt (Einstellungen, Einwilligungen): An niemanden wird etwas gesendet.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Credentials and what the course needs.</source>
            <translation>Zugangsdaten und was der Kurs braucht.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>News and reminders.</source>
            <translation>Neuigkeiten und Erinnerungen.</translation>
        </message>
        <message>
            <source>What was recorded</source>
            <translation>Was erfasst wurde</translation>
        </message>
        <message>
            <source>&amp;Print the proof…</source>
            <translation>&amp;Nachweis drucken…</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht erteilt</translation>
        </message>
        <message>
            <source>by contract</source>
            <translation>durch Vertrag</translation>
        </message>
        <message>
            <source>given</source>
            <translation>erteilt</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Widerrufen…</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Erfassen…</translation>
        </message>
        <message>
            <source>Withdraw: %1</source>
            <translation>Widerrufen: %1</translation>
        </message>
        <message>
            <source>Record: %1</source>
            <translation>Erfassen: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ContactRow</name>
        <message>
            <source>There is an invisible character in this address. Type it again.</source>
            <translation>In dieser Adresse ist ein unsichtbares Zeichen. Tippen Sie sie neu.</translation>
        </message>
        <message>
            <source>These are several addresses. Write each on a line of its own.</source>
            <translation>Das sind mehrere Adressen. Schreiben Sie jede in eine eigene Zeile.</translation>
        </message>
        <message>
            <source>Write the address alone, without a name.</source>
            <translation>Schreiben Sie nur die Adresse, ohne Namen.</translation>
        </message>
        <message>
            <source>There is a blank inside the address.</source>
            <translation>In der Adresse ist ein Leerzeichen.</translation>
        </message>
        <message>
            <source>The @ is missing.</source>
            <translation>Das @ fehlt.</translation>
        </message>
        <message>
            <source>Something is missing before the @.</source>
            <translation>Vor dem @ fehlt etwas.</translation>
        </message>
        <message>
            <source>Something is missing behind the @.</source>
            <translation>Nach dem @ fehlt etwas.</translation>
        </message>
        <message>
            <source>Addresses in quotation marks cannot be used.</source>
            <translation>Adressen in Anführungszeichen können nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Before the @ only plain letters without accents can be used.</source>
            <translation>Vor dem @ sind nur einfache Buchstaben ohne Akzente und Umlaute möglich.</translation>
        </message>
        <message>
            <source>Before the @ stands a character or a dot that no address has there.</source>
            <translation>Vor dem @ steht ein Zeichen oder ein Punkt, den dort keine Adresse hat.</translation>
        </message>
        <message>
            <source>What stands behind the @ is no name of a mail server.</source>
            <translation>Was nach dem @ steht, ist kein Name eines Mailservers.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>Die Adresse ist zu lang.</translation>
        </message>
        <message>
            <source>Write digits only; a note belongs into the field beside.</source>
            <translation>Schreiben Sie nur Ziffern; eine Notiz gehört in das Feld daneben.</translation>
        </message>
        <message>
            <source>Leave the extension away; no SMS reaches it.</source>
            <translation>Lassen Sie die Durchwahl weg; keine SMS erreicht sie.</translation>
        </message>
        <message>
            <source>There is a character that no telephone number has.</source>
            <translation>Es gibt ein Zeichen, das in keiner Telefonnummer vorkommt.</translation>
        </message>
        <message>
            <source>The number is too long.</source>
            <translation>Die Nummer ist zu lang.</translation>
        </message>
        <message>
            <source>No country has this dialling code.</source>
            <translation>Kein Land hat diese Vorwahl.</translation>
        </message>
        <message>
            <source>No number of this country looks like this.</source>
            <translation>So sieht keine Nummer dieses Landes aus.</translation>
        </message>
        <message>
            <source>Country of the number</source>
            <translation>Land der Nummer</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Note, for instance “work”</source>
            <translation>Notiz, zum Beispiel „Arbeit“</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Receives SMS</source>
            <translation>Erhält SMS</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>These are several numbers. Write each on a line of its own.</source>
            <translation>Das sind mehrere Nummern. Schreiben Sie jede in eine eigene Zeile.</translation>
        </message>
        <message>
            <source>The number is too short; the short numbers of services cannot be used.</source>
            <translation>Die Nummer ist zu kurz; Kurznummern von Diensten gehen nicht.</translation>
        </message>
        <message>
            <source>Mobile number, %1</source>
            <translation>Mobilnummer, %1</translation>
        </message>
        <message>
            <source>Landline, %1: no SMS reaches it.</source>
            <translation>Festnetz, %1: erreicht keine SMS.</translation>
        </message>
        <message>
            <source>Toll-free number, %1: no SMS reaches it.</source>
            <translation>Gebührenfreie Nummer, %1: erreicht keine SMS.</translation>
        </message>
        <message>
            <source>Premium number, %1: no SMS is sent to it.</source>
            <translation>Teure Sondernummer, %1: Es wird keine SMS gesendet.</translation>
        </message>
        <message>
            <source>Number of a service, %1: no SMS reaches it.</source>
            <translation>Nummer eines Dienstes, %1: erreicht keine SMS.</translation>
        </message>
        <message>
            <source>%1: no numbers that begin like this are known. Check it once more.</source>
            <translation>%1: Nummern, die so beginnen, sind nicht bekannt. Prüfen Sie noch einmal.</translation>
        </message>
        <message>
            <source>receives SMS</source>
            <translation>empfängt SMS</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ContactRows</name>
        <message>
            <source>Add another address</source>
            <translation>Weitere Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Add another number</source>
            <translation>Weitere Nummer hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::CredentialsButton</name>
        <message>
            <source>Send credentials</source>
            <translation>Zugangsdaten senden</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::DuplicatesDialog</name>
        <message>
            <source>&amp;Not the same</source>
            <translation>&amp;Nicht dieselbe Person</translation>
        </message>
        <message>
            <source>Are these the same person?</source>
            <translation>Ist das dieselbe Person?</translation>
        </message>
        <message>
            <source>The entry that stays takes over addresses, numbers, groups, guardians, consents and messages of the other one. Its login stays; the other login ends.</source>
            <translation>Der Eintrag, der bleibt, übernimmt Adressen, Nummern, Gruppen, Eltern, Einwilligungen und Nachrichten des anderen. Sein Benutzername bleibt; der des anderen entfällt.</translation>
        </message>
        <message>
            <source>Keep the &amp;left one</source>
            <translation>&amp;Linken behalten</translation>
        </message>
        <message>
            <source>Keep the &amp;right one</source>
            <translation>&amp;Rechten behalten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Is this the same person?</source>
            <extracomment>which pair of how many</extracomment>
            <translation>Ist das dieselbe Person?</translation>
        </message>
        <message>
            <source>Is this the same person? %1 of %2</source>
            <translation>Ist das dieselbe Person? %1 von %2</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Make one person of these two entries?</source>
            <translation>Diese beiden Einträge zu einer Person zusammenführen?</translation>
        </message>
        <message>
            <source>%1 stays with everything of both entries. This cannot be undone.</source>
            <translation>%1 bleibt, mit allem aus beiden Einträgen. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>%1 stays with the login %2 and everything of both entries. This cannot be undone.</source>
            <translation>%1 bleibt, mit dem Benutzernamen %2 und allem aus beiden Einträgen. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Nothing was merged.</source>
            <translation>Es wurde nichts zusammengeführt.</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>Ü&amp;berspringen</translation>
        </message>
        <message>
            <source>They &amp;may be the same</source>
            <translation>Es &amp;kann dieselbe Person sein</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Back to %n open pair(s)</source>
            <translation>
                <numerusform>&amp;Zurück zu %n offenen Paar</numerusform>
                <numerusform>&amp;Zurück zu %n offenen Paaren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) &amp;told apart</source>
            <translation>
                <numerusform>%n Paar &amp;unterschieden</numerusform>
                <numerusform>%n Paare &amp;unterschieden</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was kept.</source>
            <translation>Es wurde nichts behalten.</translation>
        </message>
        <message>
            <source>You said: not the same person. %1 of %2</source>
            <extracomment>which pair of how many</extracomment>
            <translation>Sie haben gesagt: nicht dieselbe Person. %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::InboxSection</name>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>System messages lie here. The recipient can read them once the portal is switched on.</source>
            <translation>Hier liegen Systemnachrichten. Die Person kann sie lesen, sobald das Portal eingeschaltet ist.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n system message(s)</source>
            <translation>
                <numerusform>%n Systemnachricht zeigen</numerusform>
                <numerusform>Alle %n Systemnachrichten zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Lesen: %1</translation>
        </message>
        <message>
            <source>staff profile</source>
            <extracomment>of the two inboxes of a person who also works at the school</extracomment>
            <translation>Personal</translation>
        </message>
        <message>
            <source>private</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>when and by whom a message was written</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Fold up</source>
            <translation>Zuklappen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::NoteDialog</name>
        <message>
            <source>&amp;Write down</source>
            <translation>&amp;Sichern</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note about %1</source>
            <translation>Notiz über %1</translation>
        </message>
        <message>
            <source>It stands on the card with the time and your name, and cannot be changed afterwards.</source>
            <translation>Sie steht auf der Karte mit Zeit und Ihrem Namen und lässt sich danach nicht mehr ändern.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>A note has %n character(s) at most.</source>
            <translation>
                <numerusform>Eine Notiz hat höchstens %n Zeichen.</numerusform>
                <numerusform>Eine Notiz hat höchstens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The note holds a character that cannot be shown.</source>
            <translation>Die Notiz enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
        </message>
        <message>
            <source>&amp;Tell the student and the guardians</source>
            <translation>Lernende und Eltern &amp;benachrichtigen</translation>
        </message>
        <message>
            <source>&amp;Tell this person</source>
            <translation>Diese Person &amp;benachrichtigen</translation>
        </message>
        <message>
            <source>system message</source>
            <translation>Systemnachricht</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Notes are not told to anybody: no channel is lit for them in Settings, Communication, Notifications.</source>
            <translation>Notizen werden niemandem gemeldet: Für sie ist kein Kanal eingeschaltet (Einstellungen, Kommunikation, Benachrichtigungen).</translation>
        </message>
        <message>
            <source>As %1, once somebody has approved it.</source>
            <translation>Als %1, sobald jemand es freigegeben hat.</translation>
        </message>
        <message>
            <source>As %1.</source>
            <translation>Als %1.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::NotesSection</name>
        <message>
            <source>&amp;Note…</source>
            <translation>No&amp;tiz…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>when and by whom a note was written</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n note(s)</source>
            <translation>
                <numerusform>%n Notiz zeigen</numerusform>
                <numerusform>Alle %n Notizen zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::OwnRolesRow</name>
        <message>
            <source>Roles of the school's own</source>
            <translation>Eigene Rollen der Schule</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Wegnehmen: %1</translation>
        </message>
        <message>
            <source>Give a &amp;role</source>
            <translation>&amp;Rolle geben</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PaperDialog</name>
        <message>
            <source>Handed over on paper</source>
            <translation>Auf Papier übergeben</translation>
        </message>
        <message>
            <source>Login and password were handed over on paper</source>
            <translation>Benutzername und Passwort wurden auf Papier übergeben</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Tag</translation>
        </message>
        <message>
            <source>The list then shows the present password as handed over, with this day and your name.</source>
            <translation>Die Liste zeigt das jetzige Passwort dann als übergeben, mit diesem Tag und Ihrem Namen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Erfassen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonCard</name>
        <message>
            <source>Choose a person in the list.</source>
            <translation>Wählen Sie eine Person in der Liste.</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Teile der Karte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Give a login</source>
            <translation>Zugang a&amp;nlegen</translation>
        </message>
        <message>
            <source>New &amp;password…</source>
            <translation>Neues &amp;Passwort…</translation>
        </message>
        <message>
            <source>&amp;Handed over on paper…</source>
            <translation>Auf Papier ü&amp;bergeben…</translation>
        </message>
        <message>
            <source>P&amp;rint credential slip…</source>
            <translation>Zugangszettel &amp;drucken…</translation>
        </message>
        <message>
            <source>Record &amp;consent…</source>
            <translation>&amp;Einwilligung erfassen…</translation>
        </message>
        <message>
            <source>&amp;Merge with…</source>
            <translation>&amp;Zusammenführen mit…</translation>
        </message>
        <message>
            <source>E&amp;xport this person's data…</source>
            <translation>Daten dieser Person e&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Archive…</source>
            <translation>A&amp;rchivieren…</translation>
        </message>
        <message>
            <source>&amp;Bring back from the archive</source>
            <translation>Aus dem Archiv &amp;holen</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <source>Give a login</source>
            <translation>Zugang anlegen</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archiviert</translation>
        </message>
        <message>
            <source>born %1</source>
            <extracomment>date of birth</extracomment>
            <translation>geboren %1</translation>
        </message>
        <message>
            <source>no. %1</source>
            <translation>Nr. %1</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>Lehrkraft</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>zahlend</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>none: nothing is sent</source>
            <translation>keine: Es wird nichts gesendet</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Last messages</source>
            <translation>Letzte Nachrichten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Öffnen: %1</translation>
        </message>
        <message>
            <source>No message was written to this person yet.</source>
            <translation>An diese Person wurde noch keine Nachricht geschrieben.</translation>
        </message>
        <message>
            <source>All messages in the outbox</source>
            <translation>Alle Nachrichten im Postausgang</translation>
        </message>
        <message>
            <source>No address and no number. “Edit” adds them.</source>
            <translation>Keine Adresse und keine Nummer. Mit „Bearbeiten“ fügen Sie sie hinzu.</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>ungültig</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>zurückgewiesen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>No guardian yet. Credentials go to the student alone.</source>
            <translation>Noch keine Eltern. Die Zugangsdaten gehen nur an die lernende Person.</translation>
        </message>
        <message>
            <source>No students yet.</source>
            <translation>Noch keine Lernenden.</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Entfernen: %1</translation>
        </message>
        <message>
            <source>A&amp;dd guardian…</source>
            <translation>Eltern &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>In no group.</source>
            <translation>In keiner Gruppe.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Leave: %1</source>
            <translation>Verlassen: %1</translation>
        </message>
        <message>
            <source>A&amp;dd to a group</source>
            <translation>Zu Gruppe &amp;hinzufügen</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Lernende</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Contact and consents</source>
            <translation>Kontakt und Einwilligungen</translation>
        </message>
        <message>
            <source>Belfry shows the password of %1. That is recorded. Type your own password to go on.</source>
            <translation>Belfry zeigt das Passwort von %1. Das wird festgehalten. Geben Sie Ihr eigenes Passwort ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>The password cannot be shown.</source>
            <translation>Das Passwort kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Verbergen</translation>
        </message>
        <message>
            <source>not kept any more</source>
            <translation>nicht mehr gespeichert</translation>
        </message>
        <message>
            <source>Guardian of %1</source>
            <translation>Eltern von %1</translation>
        </message>
        <message>
            <source>Take away the tie to %1?</source>
            <translation>Die Verbindung zu %1 entfernen?</translation>
        </message>
        <message>
            <source>Both persons stay; only the tie between them ends.</source>
            <translation>Beide Personen bleiben; nur die Verbindung zwischen ihnen endet.</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Send credentials by &amp;SMS…</source>
            <translation>Zugangsdaten per &amp;SMS senden…</translation>
        </message>
        <message>
            <source>&amp;Why does nothing arrive?…</source>
            <translation>&amp;Warum kommt nichts an?…</translation>
        </message>
        <message>
            <source>Typed: %1</source>
            <extracomment>%1 is a telephone number as somebody wrote it</extracomment>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>receives SMS</source>
            <translation>empfängt SMS</translation>
        </message>
        <message>
            <source>Add another number</source>
            <translation>Weitere Nummer hinzufügen</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Nummer hinzufügen</translation>
        </message>
        <message>
            <source>SMS are sent</source>
            <translation>SMS werden gesendet</translation>
        </message>
        <message>
            <source>no SMS are sent</source>
            <translation>es werden keine SMS gesendet</translation>
        </message>
        <message>
            <source>SMS to this person</source>
            <translation>SMS an diese Person</translation>
        </message>
        <message>
            <source>Do not send SMS</source>
            <translation>Keine SMS senden</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>SMS senden</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Verträge</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>No&amp;tiz…</translation>
        </message>
        <message>
            <source>all sending is blocked</source>
            <translation>jeder Versand gesperrt</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonCommands</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Done: %1 of %2</source>
            <translation>Erledigt: %1 von %2</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>not kept any more</source>
            <translation>nicht mehr gespeichert</translation>
        </message>
        <message numerus="yes">
            <source>Make a new password for %n person(s)?</source>
            <translation>
                <numerusform>Neues Passwort für %n Person erzeugen?</numerusform>
                <numerusform>Neue Passwörter für %n Personen erzeugen?</numerusform>
            </translation>
        </message>
        <message>
            <source>The old one is not sent any more, and what still waits in the outbox with it is cancelled. Send the credentials afterwards.</source>
            <translation>Das alte wird nicht mehr gesendet, und was damit noch im Postausgang wartet, wird abgebrochen. Senden Sie danach die Zugangsdaten.</translation>
        </message>
        <message numerus="yes">
            <source>Make new passwords</source>
            <translation>
                <numerusform>Neues Passwort erzeugen</numerusform>
                <numerusform>Neue Passwörter erzeugen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Archive %n person(s)?</source>
            <translation>
                <numerusform>%n Person archivieren?</numerusform>
                <numerusform>%n Personen archivieren?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave the lists and get no messages. Nothing is deleted: “Show: archived” brings them back.</source>
            <translation>Sie verschwinden aus den Listen und erhalten keine Nachrichten. Nichts wird gelöscht: „Zeigen: archivierte“ bringt sie zurück.</translation>
        </message>
        <message numerus="yes">
            <source>Archive %n</source>
            <translation>
                <numerusform>%n archivieren</numerusform>
                <numerusform>%n archivieren</numerusform>
            </translation>
        </message>
        <message>
            <source>The slip shows login and password. That is recorded. Type your own password to go on.</source>
            <translation>Der Zettel zeigt Benutzername und Passwort. Das wird festgehalten. Geben Sie Ihr eigenes Passwort ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Which entry is the same person?</source>
            <translation>Welcher Eintrag ist dieselbe Person?</translation>
        </message>
        <message>
            <source>No duplicates were found.</source>
            <translation>Es wurden keine doppelten Einträge gefunden.</translation>
        </message>
        <message>
            <source>Nobody shares a name and a birth date or address with somebody else.</source>
            <translation>Niemand teilt Namen und Geburtsdatum oder Adresse mit jemand anderem.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) were told apart before: they are not the same person.</source>
            <translation>
                <numerusform>%n Paar wurde schon unterschieden: Es ist nicht dieselbe Person.</numerusform>
                <numerusform>%n Paare wurden schon unterschieden: Es ist nicht dieselbe Person.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Look at them</source>
            <translation>&amp;Ansehen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonDialog</name>
        <message>
            <source>New student</source>
            <translation>Lernende anlegen</translation>
        </message>
        <message>
            <source>New guardian</source>
            <translation>Eltern anlegen</translation>
        </message>
        <message>
            <source>New teacher</source>
            <translation>Lehrkraft anlegen</translation>
        </message>
        <message>
            <source>New payer</source>
            <translation>Zahlende anlegen</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Person anlegen</translation>
        </message>
        <message>
            <source>Edit person</source>
            <translation>Person bearbeiten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Sichern</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Name der Organisation</translation>
        </message>
        <message>
            <source>This is a company or another &amp;organisation</source>
            <translation>Das ist eine Firma oder andere &amp;Organisation</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Language of messages</source>
            <translation>Sprache der Nachrichten</translation>
        </message>
        <message>
            <source>as the school</source>
            <translation>wie die Schule</translation>
        </message>
        <message>
            <source>student</source>
            <translation>Lernende</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>Lehrkraft</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>zahlend</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Vorname</translation>
        </message>
        <message>
            <source>&amp;Family name</source>
            <translation>Nach&amp;name</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Born</source>
            <translation>Ge&amp;boren</translation>
        </message>
        <message>
            <source>N&amp;umber</source>
            <translation>N&amp;ummer</translation>
        </message>
        <message>
            <source>The school's own number, when it has one.</source>
            <translation>Die eigene Nummer der Schule, wenn sie eine hat.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>Is a</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>This is not a date. Write it as %1.</source>
            <translation>Das ist kein Datum. Schreiben Sie es wie %1.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>G&amp;roups</source>
            <translation>&amp;Gruppen</translation>
        </message>
        <message>
            <source>&amp;contract: credentials and what the course needs</source>
            <translation>Ver&amp;trag: Zugangsdaten und was der Kurs braucht</translation>
        </message>
        <message>
            <source>&amp;messages: news and reminders</source>
            <translation>Na&amp;chrichten: Neuigkeiten und Erinnerungen</translation>
        </message>
        <message>
            <source>How the consent was given</source>
            <translation>Wie die Einwilligung erteilt wurde</translation>
        </message>
        <message>
            <source>When the consent was given</source>
            <translation>Wann die Einwilligung erteilt wurde</translation>
        </message>
        <message>
            <source>Agrees to</source>
            <translation>Willigt ein in</translation>
        </message>
        <message>
            <source>Without consent to the contract nothing is sent to this person.</source>
            <translation>Ohne Einwilligung zum Vertrag wird dieser Person nichts gesendet.</translation>
        </message>
        <message>
            <source>Give a &amp;login and a password</source>
            <translation>&amp;Zugang mit Benutzername und Passwort anlegen</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>Not&amp;iz</translation>
        </message>
        <message>
            <source>Write the name of the organisation.</source>
            <translation>Schreiben Sie den Namen der Organisation.</translation>
        </message>
        <message>
            <source>Write at least one name.</source>
            <translation>Schreiben Sie mindestens einen Namen.</translation>
        </message>
        <message>
            <source>Another person has this number already.</source>
            <translation>Eine andere Person hat diese Nummer schon.</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Ohne Sichern schließen?</translation>
        </message>
        <message>
            <source>What you have typed here is lost.</source>
            <translation>Was Sie hier eingetippt haben, geht verloren.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Ohne Sichern schließen</translation>
        </message>
        <message>
            <source>&amp;Send SMS to this person</source>
            <translation>&amp;SMS an diese Person senden</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Switched off, no SMS leaves to any of the numbers.</source>
            <translation>Ausgeschaltet geht an keine der Nummern eine SMS.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonListModel</name>
        <message>
            <source>contract, messages</source>
            <translation>Vertrag, Nachrichten</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonPicker</name>
        <message>
            <source>Name, login, address or number</source>
            <translation>Name, Benutzername, Adresse oder Nummer</translation>
        </message>
        <message>
            <source>&amp;New person…</source>
            <translation>&amp;Person anlegen…</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Wählen</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Niemand wurde gefunden.</translation>
        </message>
        <message>
            <source>The first %1 of %2. Type more to see fewer.</source>
            <translation>Die ersten %1 von %2. Tippen Sie mehr, um weniger zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonsExport</name>
        <message>
            <source>No file was written.</source>
            <translation>Es wurde keine Datei geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are written to a file. That is recorded. Type your own password to go on.</source>
            <translation>
                <numerusform>%n Person wird in eine Datei geschrieben. Das wird festgehalten. Geben Sie Ihr eigenes Passwort ein, um fortzufahren.</numerusform>
                <numerusform>%n Personen werden in eine Datei geschrieben. Das wird festgehalten. Geben Sie Ihr eigenes Passwort ein, um fortzufahren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything about this person is written to a file. That is recorded. Type your own password to go on.</source>
            <translation>Alles über diese Person wird in eine Datei geschrieben. Das wird festgehalten. Geben Sie Ihr eigenes Passwort ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>Export this person's data</source>
            <translation>Daten dieser Person exportieren</translation>
        </message>
        <message>
            <source>person %1</source>
            <translation>Person %1</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>The file was written.</source>
            <translation>Die Datei wurde geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonsPage</name>
        <message>
            <source>no address</source>
            <translation>Adresse fehlt</translation>
        </message>
        <message>
            <source>wrong address</source>
            <translation>Adresse falsch</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>Einwilligung fehlt</translation>
        </message>
        <message>
            <source>no guardian</source>
            <translation>Eltern fehlen</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>Gruppe fehlt</translation>
        </message>
        <message>
            <source>&amp;New student</source>
            <translation>&amp;Lernende anlegen</translation>
        </message>
        <message>
            <source>&amp;New guardian</source>
            <translation>E&amp;ltern anlegen</translation>
        </message>
        <message>
            <source>&amp;New teacher</source>
            <translation>&amp;Lehrkraft anlegen</translation>
        </message>
        <message>
            <source>&amp;New payer</source>
            <translation>Zah&amp;lende anlegen</translation>
        </message>
        <message>
            <source>&amp;New person</source>
            <translation>Person an&amp;legen</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Lernende</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Lehrkräfte</translation>
        </message>
        <message>
            <source>Payers</source>
            <translation>Zahlende</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search by name, login, number, address or telephone</source>
            <translation>Nach Name, Benutzername, Nummer, Adresse oder Telefon suchen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktive</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivierte</translation>
        </message>
        <message>
            <source>&amp;Send credentials</source>
            <translation>Zugangsdaten &amp;senden</translation>
        </message>
        <message>
            <source>New &amp;password…</source>
            <translation>Neues &amp;Passwort…</translation>
        </message>
        <message>
            <source>Record &amp;consent…</source>
            <translation>&amp;Einwilligung erfassen…</translation>
        </message>
        <message>
            <source>&amp;Archive…</source>
            <translation>A&amp;rchivieren…</translation>
        </message>
        <message>
            <source>&amp;Bring back from the archive</source>
            <translation>Aus dem Archiv &amp;holen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>P&amp;rint the list…</source>
            <translation>Liste &amp;drucken…</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>Find &amp;duplicates…</source>
            <translation>D&amp;oppelte suchen…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>how many of all persons the list shows</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Nobody fits the search and the filters.</source>
            <translation>Niemand passt zur Suche und zu den Filtern.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>No students yet. Import your list, or add the first student by hand.</source>
            <translation>Noch keine Lernenden. Importieren Sie Ihre Liste, oder legen Sie die erste Person selbst an.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>New student</source>
            <translation>Lernende anlegen</translation>
        </message>
        <message>
            <source>No guardians yet. Add them on a student's card, or import them with the students.</source>
            <translation>Noch keine Eltern. Fügen Sie sie auf der Karte einer lernenden Person hinzu, oder importieren Sie sie mit den Lernenden.</translation>
        </message>
        <message>
            <source>Nobody here yet. Add the first person by hand.</source>
            <translation>Hier ist noch niemand. Legen Sie die erste Person selbst an.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>guardians</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>payers</source>
            <translation>Zahlungspflichtige</translation>
        </message>
        <message>
            <source>&amp;Message…</source>
            <translation>Na&amp;chricht…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::WithdrawDialog</name>
        <message>
            <source>Withdraw consent</source>
            <translation>Einwilligung widerrufen</translation>
        </message>
        <message>
            <source>%1 withdraws the consent for the contract</source>
            <translation>%1 widerruft die Einwilligung für den Vertrag</translation>
        </message>
        <message>
            <source>%1 withdraws the consent for messages</source>
            <translation>%1 widerruft die Einwilligung in Nachrichten</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Wie es gesagt wurde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>&amp;How it was said</source>
            <translation>Wie es &amp;gesagt wurde</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>W&amp;ann</translation>
        </message>
        <message>
            <source>From now on nothing at all is sent to this person. What was recorded before stays.</source>
            <translation>Ab jetzt wird dieser Person gar nichts mehr gesendet. Was vorher erfasst wurde, bleibt.</translation>
        </message>
        <message>
            <source>From now on neither news nor reminders are sent to this person. What was recorded before stays.</source>
            <translation>Ab jetzt werden dieser Person weder Neuigkeiten noch Erinnerungen gesendet. Was vorher erfasst wurde, bleibt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>With&amp;draw</source>
            <translation>&amp;Widerrufen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::today::DaysChart</name>
        <message>
            <source>Messages of the last 30 days</source>
            <translation>Nachrichten der letzten 30 Tage</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::today::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Nothing was sent in the last 30 days.</source>
            <translation>In den letzten 30 Tagen wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message numerus="yes">
            <source>sent today</source>
            <translation>
                <numerusform>heute gesendet</numerusform>
                <numerusform>heute gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted by the mail server</source>
            <translation>vom Mailserver angenommen</translation>
        </message>
        <message>
            <source>mail is being written to a folder</source>
            <translation>E-Mails werden in einen Ordner geschrieben</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartend</translation>
        </message>
        <message>
            <source>sending is paused</source>
            <translation>Versand ist angehalten</translation>
        </message>
        <message>
            <source>next delivery at %1</source>
            <translation>nächster Versand um %1</translation>
        </message>
        <message>
            <source>another program delivers them</source>
            <translation>ein anderes Programm sendet sie</translation>
        </message>
        <message>
            <source>nothing waits to be delivered</source>
            <translation>nichts wartet auf den Versand</translation>
        </message>
        <message numerus="yes">
            <source>need a decision</source>
            <translation>
                <numerusform>zu entscheiden</numerusform>
                <numerusform>zu entscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>the program never sends these again by itself</source>
            <translation>das Programm sendet sie nie von selbst erneut</translation>
        </message>
        <message>
            <source>nothing is uncertain</source>
            <translation>nichts ist ungewiss</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Öffnen: %1</translation>
        </message>
        <message>
            <source>No students yet</source>
            <translation>Noch keine Lernenden</translation>
        </message>
        <message>
            <source>Import your list or add the first student by hand.</source>
            <translation>Importieren Sie Ihre Liste, oder legen Sie die erste Person selbst an.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) need a decision</source>
            <translation>
                <numerusform>Über %n Nachricht ist zu entscheiden</numerusform>
                <numerusform>Über %n Nachrichten ist zu entscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not answer after the handing over, or the data were restored.</source>
            <translation>Der Server hat nach der Übergabe nicht geantwortet, oder die Daten wurden wiederhergestellt.</translation>
        </message>
        <message>
            <source>Sending mail is stopped</source>
            <translation>Der E-Mail-Versand ist gestoppt</translation>
        </message>
        <message>
            <source>The mail server cannot be reached</source>
            <translation>Der Mailserver ist nicht erreichbar</translation>
        </message>
        <message>
            <source>Next try at %1. Nothing is lost.</source>
            <translation>Nächster Versuch um %1. Nichts ist verloren.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) to approve</source>
            <translation>
                <numerusform>%n Nachricht freizugeben</numerusform>
                <numerusform>%n Nachrichten freizugeben</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave only after approval.</source>
            <translation>Sie gehen erst nach der Freigabe hinaus.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) not sent</source>
            <translation>
                <numerusform>%n Nachricht nicht gesendet</numerusform>
                <numerusform>%n Nachrichten nicht gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Each row says why and leads to the place that mends it.</source>
            <translation>Jede Zeile sagt, warum, und führt dorthin, wo es sich beheben lässt.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were only written to a folder</source>
            <translation>
                <numerusform>%n Nachricht wurde nur in einen Ordner geschrieben</numerusform>
                <numerusform>%n Nachrichten wurden nur in einen Ordner geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>A mail account is set now: they can really be sent.</source>
            <translation>Jetzt ist ein E-Mail-Konto eingerichtet: Sie können wirklich gesendet werden.</translation>
        </message>
        <message>
            <source>No mail account is set</source>
            <translation>Es ist kein E-Mail-Konto eingerichtet</translation>
        </message>
        <message>
            <source>Mail is written to a folder and not sent to anybody.</source>
            <translation>E-Mails werden in einen Ordner geschrieben und an niemanden gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n student(s) without credentials</source>
            <translation>
                <numerusform>%n lernende Person ohne Zugangsdaten</numerusform>
                <numerusform>%n Lernende ohne Zugangsdaten</numerusform>
            </translation>
        </message>
        <message>
            <source>They have not got login and password yet.</source>
            <translation>Sie haben Benutzername und Passwort noch nicht erhalten.</translation>
        </message>
        <message>
            <source>Nothing to do. Everybody has what was sent.</source>
            <translation>Nichts zu tun. Alle haben, was gesendet wurde.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait for the sending hours</source>
            <translation>
                <numerusform>%n Nachricht wartet auf die Sendezeiten</numerusform>
                <numerusform>%n Nachrichten warten auf die Sendezeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave by themselves, from %1.</source>
            <extracomment>%1 is a weekday with date and time</extracomment>
            <translation>Sie gehen von selbst hinaus, ab %1.</translation>
        </message>
    </context>
</TS>
