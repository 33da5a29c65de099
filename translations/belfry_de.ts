<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <name>belfry::ui::BulkBar</name>
        <message>
            <source>Take away all ticks</source>
            <translation>Alle Häkchen entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <comment>rows of a list</comment>
            <translation>
                <numerusform>%n angehakt</numerusform>
                <numerusform>%n angehakt</numerusform>
            </translation>
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
            <translation>Diese Nachricht ist inzwischen weiter, deshalb ist das nicht mehr möglich. Sie blieb, wie sie ist; aktualisieren Sie den Postausgang.</translation>
        </message>
        <message>
            <source>It is too early to decide about this message: an answer from the server may still arrive. It was left as it is; try again later.</source>
            <translation>Es ist zu früh, über diese Nachricht zu entscheiden: Eine Antwort des Servers kann noch eintreffen. Sie blieb, wie sie ist; versuchen Sie es später.</translation>
        </message>
        <message>
            <source>The command was not written correctly. Nothing was done.</source>
            <translation>Der Befehl war nicht richtig geschrieben. Es wurde nichts getan.</translation>
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
            <translation>Ihre Rolle erlaubt das nicht. Es wurde nichts geändert; wenden Sie sich an den Inhaber der Schule.</translation>
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
            <translation>Die Datenbank ist beschäftigt. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
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
            <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Die Passwörter bleiben verschlossen; melden Sie sich an Ihrer Computersitzung an, oder verwenden Sie ein Kennwort.</translation>
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
            <translation>Der Versand ist angehalten, bis die Einstellungen berichtigt sind. Ihre Nachrichten bleiben im Postausgang.</translation>
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
            <translation>Sie haben das angehalten. Was vorher fertig war, bleibt.</translation>
        </message>
        <message>
            <source>Something went wrong inside Belfry. Nothing was lost; please report it with the details.</source>
            <translation>In Belfry ist ein Fehler aufgetreten. Nichts ging verloren; bitte melden Sie ihn mit den Einzelheiten.</translation>
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
        <name>belfry::ui::SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
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
            <translation>&amp;Bleiben</translation>
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
            <translation>Der E-Mail-Versand ist angehalten, bis die Einstellungen berichtigt sind.</translation>
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
            <translation>E-Mail angehalten</translation>
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
</TS>
