<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>belfry::app::Entrance</name>
        <message>
            <source>This is not a recovery code: a letter is wrong or missing. Compare it with the paper.</source>
            <translation>To nie jest kod odzyskiwania: jakaś litera jest błędna albo jej brakuje. Porównaj kod z wydrukiem.</translation>
        </message>
        <message>
            <source>This is the recovery code of another school.</source>
            <translation>To jest kod odzyskiwania innej szkoły.</translation>
        </message>
        <message>
            <source>There is no owner with this login.</source>
            <translation>Nie ma właściciela o takim loginie.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>To nie jest właściwe hasło główne.</translation>
        </message>
        <message>
            <source>Demo school. Login: %1, password: %2</source>
            <translation>Szkoła pokazowa. Login: %1, hasło: %2</translation>
        </message>
        <message>
            <source>There is a school in this database already.</source>
            <translation>W tej bazie danych jest już szkoła.</translation>
        </message>
        <message>
            <source>Nothing in it was changed. Open it and sign in?</source>
            <translation>Niczego w niej nie zmieniono. Otworzyć ją i się zalogować?</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>&amp;Otwórz</translation>
        </message>
        <message>
            <source>The backup was not restored. The school is as it was before.</source>
            <translation>Kopii zapasowej nie przywrócono. Szkoła jest taka jak wcześniej.</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>Kopię zapasową przywrócono.</translation>
        </message>
        <message>
            <source>The former data are kept in %1. Messages that had not left are held, because they may have left since.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>Poprzednie dane zachowano w pliku %1. Niewysłane wiadomości zatrzymano, bo w międzyczasie mogły zostać wysłane.</translation>
        </message>
    </context>
    <context>
        <name>belfry::app::Tray</name>
        <message>
            <source>&amp;Open Belfry</source>
            <translation>&amp;Otwórz Belfry</translation>
        </message>
        <message>
            <source>&amp;Deliver now</source>
            <translation>Wyślij &amp;teraz</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Za&amp;kończ</translation>
        </message>
        <message>
            <source>&amp;Resume sending</source>
            <translation>Wz&amp;nów wysyłkę</translation>
        </message>
        <message>
            <source>&amp;Pause sending</source>
            <translation>&amp;Wstrzymaj wysyłkę</translation>
        </message>
    </context>
    <context>
        <name>belfry::app::Workspace</name>
        <message>
            <source>The data are older than this computer remembers.</source>
            <translation>Dane są starsze niż te, które pamięta ten komputer.</translation>
        </message>
        <message>
            <source>A backup was restored or a file was copied back. Messages that waited to be sent are held, because they may have left already: decide about each in the outbox.</source>
            <translation>Przywrócono kopię zapasową albo wgrano starszy plik. Wiadomości czekające na wysłanie zatrzymano, bo mogły już zostać wysłane: zdecyduj o każdej z nich w skrzynce nadawczej.</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>ten komputer</translation>
        </message>
        <message>
            <source>The clock of this computer has jumped. Nothing is sent until somebody says that it is right now: %1</source>
            <translation>Zegar tego komputera nagle się przestawił. Nic nie zostanie wysłane, dopóki ktoś nie potwierdzi, że wskazuje właściwy czas: %1</translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>Zegar jest dobry</translation>
        </message>
        <message>
            <source>Another computer sends the messages of this school. Here they only wait.</source>
            <translation>Wiadomości tej szkoły wysyła inny komputer. Tutaj tylko czekają.</translation>
        </message>
        <message>
            <source>Send from this computer…</source>
            <translation>Wysyłaj z tego komputera…</translation>
        </message>
        <message numerus="yes">
            <source>%n messages were only written to a folder and reached nobody.</source>
            <translation>
                <numerusform>%n wiadomość zapisano tylko w folderze i do nikogo nie dotarła.</numerusform>
                <numerusform>%n wiadomości zapisano tylko w folderze i do nikogo nie dotarły.</numerusform>
                <numerusform>%n wiadomości zapisano tylko w folderze i do nikogo nie dotarły.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send them now…</source>
            <translation>Wyślij je teraz…</translation>
        </message>
        <message numerus="yes">
            <source>Send %n messages that were only written to a folder?</source>
            <translation>
                <numerusform>Wysłać %n wiadomość zapisaną dotąd tylko w folderze?</numerusform>
                <numerusform>Wysłać %n wiadomości zapisane dotąd tylko w folderze?</numerusform>
                <numerusform>Wysłać %n wiadomości zapisanych dotąd tylko w folderze?</numerusform>
            </translation>
        </message>
        <message>
            <source>They go into the outbox as new messages and leave with the next delivery. Nobody has got them so far.</source>
            <translation>Trafią do skrzynki nadawczej jako nowe wiadomości i zostaną wysłane przy najbliższej wysyłce. Dotąd nikt ich nie otrzymał.</translation>
        </message>
        <message>
            <source>&amp;Send them</source>
            <translation>&amp;Wyślij</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are in the outbox.</source>
            <translation>
                <numerusform>W skrzynce nadawczej jest %n wiadomość.</numerusform>
                <numerusform>W skrzynce nadawczej są %n wiadomości.</numerusform>
                <numerusform>W skrzynce nadawczej jest %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send the messages of this school from this computer?</source>
            <translation>Wysyłać wiadomości tej szkoły z tego komputera?</translation>
        </message>
        <message>
            <source>The other computer stops. Messages that wait are held first, because the other computer may have sent some of them: decide about them in the outbox.</source>
            <translation>Drugi komputer przestanie wysyłać. Czekające wiadomości zostaną najpierw zatrzymane, bo drugi komputer mógł już część z nich wysłać: zdecyduj o nich w skrzynce nadawczej.</translation>
        </message>
        <message>
            <source>&amp;Send from here</source>
            <translation>&amp;Wysyłaj stąd</translation>
        </message>
        <message numerus="yes">
            <source>This computer sends now. %n messages are held.</source>
            <translation>
                <numerusform>Teraz wysyła ten komputer. Zatrzymano %n wiadomość.</numerusform>
                <numerusform>Teraz wysyła ten komputer. Zatrzymano %n wiadomości.</numerusform>
                <numerusform>Teraz wysyła ten komputer. Zatrzymano %n wiadomości.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were sent.</source>
            <translation>
                <numerusform>Wysłano %n wiadomość.</numerusform>
                <numerusform>Wysłano %n wiadomości.</numerusform>
                <numerusform>Wysłano %n wiadomości.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were written to the folder.</source>
            <translation>
                <numerusform>W folderze zapisano %n wiadomość.</numerusform>
                <numerusform>W folderze zapisano %n wiadomości.</numerusform>
                <numerusform>W folderze zapisano %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>The daily upkeep failed. %1</source>
            <translation>Codzienne porządki się nie powiodły. %1</translation>
        </message>
        <message>
            <source>New message (Ctrl+M)</source>
            <translation>Nowa wiadomość (Ctrl+M)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ActivityDialog</name>
        <message>
            <source>Please wait</source>
            <translation>Proszę czekać</translation>
        </message>
        <message>
            <source>Stopping. What is done stays done.</source>
            <translation>Zatrzymywanie. To, co już wykonano, pozostaje.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::AnswerForRecipient</name>
        <message>
            <source>We have no e-mail address of yours. Please tell us one.</source>
            <translation>Nie mamy Państwa adresu e-mail. Prosimy go nam podać.</translation>
        </message>
        <message>
            <source>The e-mail address that we have cannot be right (%1). Please tell us the right one.</source>
            <translation>Adres e-mail, który mamy, nie może być poprawny (%1). Prosimy o podanie właściwego.</translation>
        </message>
        <message>
            <source>We have no phone number of yours. Please tell us one if you wish to get SMS.</source>
            <translation>Nie mamy Państwa numeru telefonu. Prosimy o jego podanie, jeśli chcą Państwo otrzymywać SMS-y.</translation>
        </message>
        <message>
            <source>The phone number that we have cannot be right (%1). Please tell us the right one.</source>
            <translation>Numer telefonu, który mamy, nie może być poprawny (%1). Prosimy o podanie właściwego.</translation>
        </message>
        <message>
            <source>SMS are switched off for your number. Please tell us if you wish to get them.</source>
            <translation>SMS-y są dla Państwa numeru wyłączone. Prosimy o informację, jeśli chcą je Państwo otrzymywać.</translation>
        </message>
        <message>
            <source>We have no consent of yours to send you messages. You can give it at the office.</source>
            <translation>Nie mamy Państwa zgody na wysyłanie wiadomości. Można jej udzielić w sekretariacie.</translation>
        </message>
        <message>
            <source>We send messages only in our sending hours; the next ones leave on %1.</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Wiadomości wysyłamy tylko w godzinach wysyłki; następne wyjdą %1.</translation>
        </message>
        <message>
            <source>Your mail provider refused our message. Please ask the provider, or tell us another address.</source>
            <translation>Państwa dostawca poczty odrzucił naszą wiadomość. Prosimy go o to zapytać lub podać nam inny adres.</translation>
        </message>
        <message>
            <source>Your mail provider refused our message: "%1". Please ask the provider, or tell us another address.</source>
            <translation>Państwa dostawca poczty odrzucił naszą wiadomość: „%1”. Prosimy go o to zapytać lub podać nam inny adres.</translation>
        </message>
        <message>
            <source>We do not know whether our last message reached you. Please tell us.</source>
            <translation>Nie wiemy, czy nasza ostatnia wiadomość do Państwa dotarła. Prosimy o informację.</translation>
        </message>
        <message>
            <source>Our sending stands still at the moment. Messages follow as soon as it goes on.</source>
            <translation>Nasza wysyłka jest chwilowo wstrzymana. Wiadomości wyjdą, gdy tylko ruszy dalej.</translation>
        </message>
        <message>
            <source>Good day,</source>
            <translation>Dzień dobry,</translation>
        </message>
        <message>
            <source>Our last message to %1 was accepted there on %2.</source>
            <extracomment>%1 is an address, %2 a date and time</extracomment>
            <translation>Nasza ostatnia wiadomość na adres %1 została tam przyjęta %2.</translation>
        </message>
        <message>
            <source>If our e-mails do not arrive, please look into the folder for spam and add %1 to your contacts or to the list of trusted senders (whitelist).</source>
            <extracomment>%1 is the school's e-mail address</extracomment>
            <translation>Jeśli nasze e-maile nie docierają, prosimy zajrzeć do folderu spam i dodać %1 do kontaktów lub do listy zaufanych nadawców (białej listy).</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::BulkBar</name>
        <message>
            <source>Take away all ticks</source>
            <translation>Usuń wszystkie zaznaczenia</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <comment>rows of a list</comment>
            <translation>
                <numerusform>Zaznaczono %n</numerusform>
                <numerusform>Zaznaczono %n</numerusform>
                <numerusform>Zaznaczono %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::Callback</name>
        <message>
            <source>Imported %1 of %2</source>
            <translation>Zaimportowano %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::CheckableTableView</name>
        <message>
            <source>Columns</source>
            <translation>Kolumny</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ContractWords</name>
        <message>
            <source>draft</source>
            <translation>szkic</translation>
        </message>
        <message>
            <source>awaiting signature</source>
            <translation>czeka na podpis</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>podpisana</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>zakończona</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>anulowana</translation>
        </message>
        <message>
            <source>owed %1</source>
            <extracomment>an amount of money that has not been paid yet</extracomment>
            <translation>do zapłaty %1</translation>
        </message>
        <message>
            <source>overpaid %1</source>
            <extracomment>an amount of money above what is owed</extracomment>
            <translation>nadpłata %1</translation>
        </message>
        <message>
            <source>settled</source>
            <extracomment>nothing is owed and nothing overpaid</extracomment>
            <translation>rozliczone</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Proszę wpisać kwotę.</translation>
        </message>
        <message>
            <source>The blanks or dots in this amount do not part thousands. Write it as 1234,56.</source>
            <translation>Odstępy lub kropki w tej kwocie nie oddzielają tysięcy. Proszę zapisać ją jako 1234,56.</translation>
        </message>
        <message>
            <source>An amount has two decimals at most.</source>
            <translation>Kwota ma najwyżej dwa miejsca po przecinku.</translation>
        </message>
        <message>
            <source>This amount is in another currency.</source>
            <translation>Ta kwota jest w innej walucie.</translation>
        </message>
        <message>
            <source>This amount is too large.</source>
            <translation>Ta kwota jest za duża.</translation>
        </message>
        <message>
            <source>The amount must be above zero.</source>
            <translation>Kwota musi być większa od zera.</translation>
        </message>
        <message>
            <source>This is not an amount of money. Write it as 1234,56.</source>
            <translation>To nie jest kwota. Proszę zapisać ją jako 1234,56.</translation>
        </message>
        <message>
            <source>The row has no number of a contract.</source>
            <translation>W wierszu nie ma numeru umowy.</translation>
        </message>
        <message>
            <source>This number stands in the file twice; the first row counts.</source>
            <translation>Ten numer występuje w pliku dwa razy; liczy się pierwszy wiersz.</translation>
        </message>
        <message>
            <source>The row does not say whose contract it is.</source>
            <translation>Wiersz nie mówi, czyja to umowa.</translation>
        </message>
        <message>
            <source>There is no student with this name, number or login. Add the student first.</source>
            <translation>Nie ma kursanta o tym nazwisku, numerze lub loginie. Proszę najpierw go dodać.</translation>
        </message>
        <message>
            <source>There is nobody with this name, number or login. Add the payer first.</source>
            <translation>Nie ma nikogo o tym nazwisku, numerze lub loginie. Proszę najpierw dodać płatnika.</translation>
        </message>
        <message>
            <source>Several persons have this name. Write the number of the one who is meant.</source>
            <translation>Kilka osób ma to nazwisko. Proszę wpisać numer właściwej osoby.</translation>
        </message>
        <message>
            <source>The row does not say when the contract begins.</source>
            <translation>Wiersz nie mówi, kiedy zaczyna się umowa.</translation>
        </message>
        <message>
            <source>There is no such day. Write it as 31.12.2026 or 2026-12-31.</source>
            <translation>Nie ma takiego dnia. Proszę zapisać go jako 31.12.2026 lub 2026-12-31.</translation>
        </message>
        <message>
            <source>The contract ends before it begins.</source>
            <translation>Umowa kończy się, zanim się zacznie.</translation>
        </message>
        <message>
            <source>This status is not known.</source>
            <translation>Ten status jest nieznany.</translation>
        </message>
        <message>
            <source>The amount of an instalment must be above zero.</source>
            <translation>Kwota raty musi być większa od zera.</translation>
        </message>
        <message>
            <source>An instalment needs both a day on which it is due and an amount.</source>
            <translation>Rata wymaga i terminu płatności, i kwoty.</translation>
        </message>
        <message>
            <source>This says neither yes nor no.</source>
            <translation>To nie oznacza ani tak, ani nie.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::CredentialWords</name>
        <message>
            <source>by SMS to %1</source>
            <translation>SMS-em na numer %1</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>na papierze</translation>
        </message>
        <message>
            <source>by e-mail to %1</source>
            <translation>e-mailem na adres %1</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Jeszcze niewysłane</translation>
        </message>
        <message>
            <source>Written to a folder %1, not sent</source>
            <translation>Zapisane w folderze %1, niewysłane</translation>
        </message>
        <message>
            <source>Waiting in the outbox since %1</source>
            <translation>W skrzynce nadawczej od %1</translation>
        </message>
        <message>
            <source>Handed over %1</source>
            <translation>Przekazane %1</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Wysłane %1</translation>
        </message>
        <message>
            <source>Failed %1</source>
            <translation>Nieudane %1</translation>
        </message>
        <message>
            <source>Uncertain since %1: it may have arrived</source>
            <translation>Niepewne od %1: mogły dotrzeć</translation>
        </message>
        <message>
            <source>Changed since: an older password was sent %1</source>
            <translation>Zmienione później: starsze hasło wysłano %1</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>niewysłane</translation>
        </message>
        <message>
            <source>in a folder</source>
            <translation>w folderze</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>w skrzynce</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>wysłane</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>nieudane</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>niepewne</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>zmienione</translation>
        </message>
        <message>
            <source>paper %1</source>
            <translation>papier %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>wysłane %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>przez: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ErrorText</name>
        <message>
            <source>%1 (Details: %2)</source>
            <extracomment>%1 is a whole sentence, %2 the technical detail behind it</extracomment>
            <translation>%1 (Szczegóły: %2)</translation>
        </message>
        <message numerus="yes">
            <source>There were too many tries to sign in. Wait %n seconds and try again.</source>
            <translation>
                <numerusform>Zbyt wiele prób logowania. Odczekaj %n sekundę i spróbuj ponownie.</numerusform>
                <numerusform>Zbyt wiele prób logowania. Odczekaj %n sekundy i spróbuj ponownie.</numerusform>
                <numerusform>Zbyt wiele prób logowania. Odczekaj %n sekund i spróbuj ponownie.</numerusform>
            </translation>
        </message>
        <message>
            <source>There were too many tries to sign in. Wait a little and try again.</source>
            <translation>Zbyt wiele prób logowania. Odczekaj chwilę i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>A value is not acceptable. Nothing was changed; correct it and try again.</source>
            <translation>Podana wartość jest niedopuszczalna. Nic nie zmieniono; popraw ją i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>A required value is empty. Nothing was changed; fill it in and try again.</source>
            <translation>Brakuje wymaganej wartości. Nic nie zmieniono; uzupełnij ją i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>This is larger than Belfry accepts. Nothing was taken over; split it into smaller parts.</source>
            <translation>To więcej, niż Belfry przyjmuje. Niczego nie przejęto; podziel to na mniejsze części.</translation>
        </message>
        <message>
            <source>The file cannot be read: it is damaged or of another kind than its name says. Nothing was changed; save it again and try once more.</source>
            <translation>Nie można odczytać pliku: jest uszkodzony albo innego rodzaju, niż wskazuje nazwa. Nic nie zmieniono; zapisz go jeszcze raz i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The letters in this file cannot be recognised. Nothing was changed; save it as UTF-8 and try again.</source>
            <translation>Nie można rozpoznać liter w tym pliku. Nic nie zmieniono; zapisz go jako UTF-8 i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>This entry does not exist any more; somebody may have removed it. Refresh the list.</source>
            <translation>Ten wpis już nie istnieje; być może ktoś go usunął. Odśwież listę.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile, or it exists already. Nothing was overwritten; open it again and repeat your change.</source>
            <translation>Ktoś to w międzyczasie zmienił albo taki wpis już istnieje. Niczego nie nadpisano; otwórz go ponownie i powtórz zmianę.</translation>
        </message>
        <message>
            <source>This message has moved on meanwhile, so this is no longer possible. It was left as it is; refresh the outbox.</source>
            <translation>Ta wiadomość zmieniła w międzyczasie stan, więc nie jest to już możliwe. Pozostała bez zmian; odśwież skrzynkę nadawczą.</translation>
        </message>
        <message>
            <source>It is too early to decide about this message: an answer from the server may still arrive. It was left as it is; try again later.</source>
            <translation>Jest za wcześnie na decyzję o tej wiadomości: odpowiedź serwera może jeszcze nadejść. Pozostała bez zmian; spróbuj później.</translation>
        </message>
        <message>
            <source>The command was not written correctly. Nothing was done.</source>
            <translation>Polecenie jest niepoprawne. Niczego nie wykonano.</translation>
        </message>
        <message>
            <source>You are not signed in any more. Nothing was changed; sign in and try again.</source>
            <translation>Sesja wygasła. Nic nie zmieniono; zaloguj się i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the Caps Lock key and try again.</source>
            <translation>Login lub hasło jest niepoprawne. Sprawdź klawisz Caps Lock i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was changed; ask the owner of the school.</source>
            <translation>Twoja rola na to nie pozwala. Nic nie zmieniono; zwróć się do właściciela szkoły.</translation>
        </message>
        <message>
            <source>For your safety this needs your password once more. Nothing was changed.</source>
            <translation>Dla bezpieczeństwa trzeba jeszcze raz podać hasło. Nic nie zmieniono.</translation>
        </message>
        <message>
            <source>The database cannot be reached. What you typed is still here; check the connection and try again.</source>
            <translation>Baza danych jest nieosiągalna. Wpisany tekst został zachowany; sprawdź połączenie i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The database is busy. Nothing was changed; try again in a moment.</source>
            <translation>Baza danych jest zajęta. Nic nie zmieniono; spróbuj za chwilę.</translation>
        </message>
        <message>
            <source>The database refused this because it contradicts what is stored. Nothing was changed.</source>
            <translation>Baza danych odrzuciła tę zmianę, bo jest sprzeczna z zapisanymi danymi. Nic nie zmieniono.</translation>
        </message>
        <message>
            <source>The database file is damaged. Nothing was written; restore the last backup and keep the damaged file.</source>
            <translation>Plik bazy danych jest uszkodzony. Niczego nie zapisano; przywróć ostatnią kopię zapasową i zachowaj uszkodzony plik.</translation>
        </message>
        <message>
            <source>The database can only be read. Nothing was saved; check the rights of the file and its folder.</source>
            <translation>Bazę danych można tylko odczytywać. Niczego nie zapisano; sprawdź uprawnienia pliku i folderu.</translation>
        </message>
        <message>
            <source>The disk of the database is full. Nothing was saved; make room and try again.</source>
            <translation>Dysk z bazą danych jest pełny. Niczego nie zapisano; zwolnij miejsce i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>This database was made by a newer Belfry. It was left untouched; install the newer program.</source>
            <translation>Tę bazę danych utworzyła nowsza wersja Belfry. Pozostała nienaruszona; zainstaluj nowszy program.</translation>
        </message>
        <message>
            <source>This is not a Belfry database. It was left untouched; choose another one.</source>
            <translation>To nie jest baza danych Belfry. Pozostała nienaruszona; wybierz inną.</translation>
        </message>
        <message>
            <source>The database file is on a network drive or in a synchronised folder, where it can be damaged. It was left untouched. Move it to this computer, or use PostgreSQL for several computers.</source>
            <translation>Plik bazy danych leży na dysku sieciowym lub w synchronizowanym folderze, gdzie może ulec uszkodzeniu. Pozostał nienaruszony. Przenieś go na ten komputer albo użyj PostgreSQL dla kilku komputerów.</translation>
        </message>
        <message>
            <source>This database is empty. Set up the school first.</source>
            <translation>Ta baza danych jest pusta. Najpierw skonfiguruj szkołę.</translation>
        </message>
        <message>
            <source>The database reported a failure. Nothing was changed; try again.</source>
            <translation>Baza danych zgłosiła błąd. Nic nie zmieniono; spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The key store of this computer cannot be reached. Passwords stay locked; sign in to your computer's session, or use a passphrase.</source>
            <translation>Magazyn kluczy tego komputera jest niedostępny. Hasła pozostają zamknięte; zaloguj się do sesji komputera albo użyj hasła głównego.</translation>
        </message>
        <message>
            <source>This computer does not know the school's key. Nothing is lost: enter the recovery code once.</source>
            <translation>Ten komputer nie zna klucza szkoły. Nic nie przepadło: podaj jednorazowo kod odzyskiwania.</translation>
        </message>
        <message>
            <source>This does not fit the school's key. Nothing was changed; check every letter and try again.</source>
            <translation>To nie pasuje do klucza szkoły. Nic nie zmieniono; sprawdź każdą literę i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>A stored secret cannot be decrypted: it is damaged or belongs to another school. Nothing was changed; restore a backup or set a new password.</source>
            <translation>Nie można odszyfrować zapisanego sekretu: jest uszkodzony albo należy do innej szkoły. Nic nie zmieniono; przywróć kopię zapasową albo ustaw nowe hasło.</translation>
        </message>
        <message>
            <source>The key could not be stored or read on this computer. Nothing was changed.</source>
            <translation>Nie udało się zapisać lub odczytać klucza na tym komputerze. Nic nie zmieniono.</translation>
        </message>
        <message>
            <source>The mail server cannot be reached. Your messages stay in the outbox; check the address and the connection.</source>
            <translation>Serwer poczty jest nieosiągalny. Wiadomości pozostają w skrzynce nadawczej; sprawdź adres i połączenie.</translation>
        </message>
        <message>
            <source>The connection to the mail server is not safe, so nothing was sent. Your messages stay in the outbox; check the server's name and certificate.</source>
            <translation>Połączenie z serwerem poczty nie jest bezpieczne, więc niczego nie wysłano. Wiadomości pozostają w skrzynce nadawczej; sprawdź nazwę i certyfikat serwera.</translation>
        </message>
        <message>
            <source>The mail server refused the user name or the password. Your messages stay in the outbox; enter the password again in Settings.</source>
            <translation>Serwer poczty odrzucił nazwę użytkownika lub hasło. Wiadomości pozostają w skrzynce nadawczej; podaj hasło ponownie w Ustawieniach.</translation>
        </message>
        <message>
            <source>The settings for sending are not complete. Nothing was sent; complete them in Settings.</source>
            <translation>Ustawienia wysyłki są niepełne. Niczego nie wysłano; uzupełnij je w Ustawieniach.</translation>
        </message>
        <message>
            <source>The server refused this message. It was not sent.</source>
            <translation>Serwer odrzucił tę wiadomość. Nie została wysłana.</translation>
        </message>
        <message>
            <source>Sending is stopped until the settings are mended. Your messages stay in the outbox.</source>
            <translation>Wysyłka jest zatrzymana do czasu poprawienia ustawień. Wiadomości pozostają w skrzynce nadawczej.</translation>
        </message>
        <message>
            <source>Another Belfry on this computer already delivers from this database. Nothing was sent twice; close the other one or leave it running.</source>
            <translation>Inny program Belfry na tym komputerze już wysyła z tej bazy danych. Niczego nie wysłano dwa razy; zamknij go albo pozwól mu działać.</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed; check that it exists and that you may open it.</source>
            <translation>Nie udało się odczytać pliku. Nic nie zmieniono; sprawdź, czy istnieje i czy możesz go otworzyć.</translation>
        </message>
        <message>
            <source>The file could not be written. What was there before is still there; choose another folder.</source>
            <translation>Nie udało się zapisać pliku. Poprzednia zawartość jest nienaruszona; wybierz inny folder.</translation>
        </message>
        <message>
            <source>The disk is full. What was there before is still there; make room and try again.</source>
            <translation>Dysk jest pełny. Poprzednia zawartość jest nienaruszona; zwolnij miejsce i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>You stopped this. What was finished before stays.</source>
            <translation>Przerwano działanie. To, co już wykonano, pozostaje.</translation>
        </message>
        <message>
            <source>Something went wrong inside Belfry. Nothing was lost; please report it with the details.</source>
            <translation>Wystąpił błąd w programie Belfry. Nic nie przepadło; zgłoś go, podając szczegóły.</translation>
        </message>
        <message>
            <source>There is not enough credit in the wallet. Nothing beyond it was approved; top up the wallet and approve again.</source>
            <translation>W portfelu nie ma dość środków. Niczego ponad saldo nie zatwierdzono; proszę doładować portfel i zatwierdzić ponownie.</translation>
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
            <translation>Takie nagłówki już importowano: kolumny są ustawione tak jak wtedy.</translation>
        </message>
        <message>
            <source>The columns were guessed from their headings. Please check them; they are remembered for next time.</source>
            <translation>Kolumny rozpoznano po nagłówkach. Sprawdź je; zostaną zapamiętane na następny raz.</translation>
        </message>
        <message>
            <source>(without a heading)</source>
            <translation>(bez nagłówka)</translation>
        </message>
        <message>
            <source>What the column “%1” is</source>
            <translation>Co zawiera kolumna „%1”</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(puste)</translation>
        </message>
        <message>
            <source>Which column holds the names? Without a name nobody can be imported.</source>
            <translation>W której kolumnie są imiona i nazwiska? Bez nich nie można nikogo zaimportować.</translation>
        </message>
        <message>
            <source>“%1” can be only one column. Set the others to “%2”.</source>
            <translation>„%1” może być tylko w jednej kolumnie. Dla pozostałych wybierz „%2”.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportConsentPage</name>
        <message>
            <source>&amp;Yes, everybody on this list</source>
            <translation>&amp;Tak, wszystkie osoby z tej listy</translation>
        </message>
        <message>
            <source>&amp;No, or I do not know yet</source>
            <translation>&amp;Nie albo jeszcze nie wiadomo</translation>
        </message>
        <message>
            <source>processing of their data for the &amp;contract (needed for login and password)</source>
            <translation>przetwarzanie danych na potrzeby &amp;umowy (konieczne dla loginu i hasła)</translation>
        </message>
        <message>
            <source>&amp;messages: information and reminders</source>
            <translation>&amp;wiadomości: informacje i przypomnienia</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Jak wyrażono zgodę</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>na papierze</translation>
        </message>
        <message>
            <source>in an online form</source>
            <translation>w formularzu internetowym</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>e-mailem</translation>
        </message>
        <message>
            <source>with the contract</source>
            <translation>razem z umową</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Podstawa prawna</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>zgoda</translation>
        </message>
        <message>
            <source>contract</source>
            <comment>legal basis</comment>
            <translation>umowa</translation>
        </message>
        <message>
            <source>legal duty</source>
            <translation>obowiązek prawny</translation>
        </message>
        <message>
            <source>public task</source>
            <translation>zadanie publiczne</translation>
        </message>
        <message>
            <source>&amp;How was it given?</source>
            <translation>&amp;Jak wyrażono zgodę?</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>&amp;Podstawa prawna</translation>
        </message>
        <message>
            <source>Have these persons given their consent?</source>
            <translation>Czy te osoby wyraziły zgodę?</translation>
        </message>
        <message>
            <source>The answer holds for the students and the guardians of the list. It is kept with today's date and your name.</source>
            <translation>Odpowiedź dotyczy kursantów i opiekunów z listy. Zostanie zapisana z dzisiejszą datą i Twoim nazwiskiem.</translation>
        </message>
        <message>
            <source>&amp;Only those of whom the column “%1” says so</source>
            <translation>Tylko te, dla &amp;których mówi o tym kolumna „%1”</translation>
        </message>
        <message>
            <source>Without consent nothing will be sent to these persons, not even login and password. You can record it later in each card, or import the list again with another answer.</source>
            <translation>Bez zgody nic nie zostanie wysłane do tych osób, nawet login i hasło. Zgodę można odnotować później na karcie każdej osoby albo zaimportować listę jeszcze raz z inną odpowiedzią.</translation>
        </message>
        <message>
            <source>The column “%1” counts all the same: who says yes there gets mail, the others get nothing.</source>
            <translation>Kolumna „%1” i tak się liczy: osoby z odpowiedzią „tak” otrzymają e-maile, pozostałe nie otrzymają niczego.</translation>
        </message>
        <message>
            <source>Without consent to the contract nothing will be sent to these persons, not even login and password.</source>
            <translation>Bez zgody dotyczącej umowy nic nie zostanie wysłane do tych osób, nawet login i hasło.</translation>
        </message>
        <message>
            <source>Where the column “%1” says something else, the column counts.</source>
            <translation>Jeśli kolumna „%1” mówi co innego, liczy się kolumna.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportDonePage</name>
        <message>
            <source>Send &amp;credentials now</source>
            <translation>Wyślij &amp;dane dostępowe</translation>
        </message>
        <message>
            <source>Open &amp;students</source>
            <translation>Otwórz &amp;kursantów</translation>
        </message>
        <message>
            <source>Save the &amp;faulty rows…</source>
            <translation>Zapisz &amp;błędne wiersze…</translation>
        </message>
        <message>
            <source>No consent was recorded: nothing will be sent to these persons. Record it in their cards, or import the list again with another answer.</source>
            <translation>Nie odnotowano zgody: do tych osób nic nie zostanie wysłane. Odnotuj ją na ich kartach albo zaimportuj listę jeszcze raz z inną odpowiedzią.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the list are done.</source>
            <translation>
                <numerusform>Gotowe: %n wiersz listy.</numerusform>
                <numerusform>Gotowe: %n wiersze listy.</numerusform>
                <numerusform>Gotowe: %n wierszy listy.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 rows. What was imported stays.</source>
            <translation>Zatrzymano po %1 z %2 wierszy. To, co zaimportowano, pozostaje.</translation>
        </message>
        <message>
            <source>%1 Import the same file again to go on: nobody is added twice.</source>
            <translation>%1 Aby kontynuować, zaimportuj ten sam plik jeszcze raz: nikt nie zostanie dodany dwa razy.</translation>
        </message>
        <message>
            <source>New students</source>
            <translation>Nowi kursanci</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Zaktualizowane</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Bez zmian</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>Rows with a fault</source>
            <translation>Wiersze z błędem</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportFilePage</name>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>Wybierz &amp;plik…</translation>
        </message>
        <message>
            <source>A list as your register or Excel saves it: .csv or .xlsx, with headings in the first row.
Nothing is written before you have seen what would happen.</source>
            <translation>Lista zapisana przez e-dziennik lub Excel: .csv albo .xlsx, z nagłówkami w pierwszym wierszu.
Nic nie zostanie zapisane, zanim nie zobaczysz, co się zmieni.</translation>
        </message>
        <message>
            <source>Choose a list</source>
            <translation>Wybierz listę</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.xlsx)</source>
            <translation>Listy (*.csv *.txt *.xlsx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Drop the list here</source>
            <translation>Upuść listę tutaj</translation>
        </message>
        <message>
            <source>or choose it:</source>
            <translation>albo ją wybierz:</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>trwa odczyt…</translation>
        </message>
        <message>
            <source>&amp;Choose another file…</source>
            <translation>Wybierz &amp;inny plik…</translation>
        </message>
        <message>
            <source>“%1” was not read. %2</source>
            <extracomment>%1 is a file's name, %2 a whole sentence</extracomment>
            <translation>Nie odczytano pliku „%1”. %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportPreviewModel</name>
        <message>
            <source>Row</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolumna</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>W pliku</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Co jest nie tak</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportPreviewPage</name>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Save the &amp;faulty rows…</source>
            <translation>Zapisz &amp;błędne wiersze…</translation>
        </message>
        <message>
            <source>Which rows</source>
            <translation>Które wiersze</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Wiersze listy</translation>
        </message>
        <message>
            <source>Where only a value is wrong, the person is imported without it.</source>
            <translation>Jeśli błędna jest tylko pojedyncza wartość, osoba zostanie zaimportowana bez niej.</translation>
        </message>
        <message>
            <source>Row %1, %2, “%3”: %4</source>
            <extracomment>a faulty row of a list: its number, the column's heading, the value there, a sentence: what is wrong</extracomment>
            <translation>Wiersz %1, %2, „%3”: %4</translation>
        </message>
        <message>
            <source>Nothing new: everybody of this list is here already.</source>
            <translation>Nic nowego: wszystkie osoby z tej listy już tu są.</translation>
        </message>
        <message numerus="yes">
            <source>%n new student(s) would be added.</source>
            <translation>
                <numerusform>Zostanie dodany %n nowy kursant.</numerusform>
                <numerusform>Zostaną dodani %n nowi kursanci.</numerusform>
                <numerusform>Zostanie dodanych %n nowych kursantów.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row of this list can be imported.</source>
            <translation>Żadnego wiersza tej listy nie można zaimportować.</translation>
        </message>
        <message numerus="yes">
            <source>Faulty %n</source>
            <translation>
                <numerusform>Błędne %n</numerusform>
                <numerusform>Błędne %n</numerusform>
                <numerusform>Błędne %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New %n</source>
            <translation>
                <numerusform>Nowe %n</numerusform>
                <numerusform>Nowe %n</numerusform>
                <numerusform>Nowe %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Updated %n</source>
            <translation>
                <numerusform>Zmienione %n</numerusform>
                <numerusform>Zmienione %n</numerusform>
                <numerusform>Zmienione %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unchanged %n</source>
            <translation>
                <numerusform>Bez zmian %n</numerusform>
                <numerusform>Bez zmian %n</numerusform>
                <numerusform>Bez zmian %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not imported %n</source>
            <translation>
                <numerusform>Pominięte %n</numerusform>
                <numerusform>Pominięte %n</numerusform>
                <numerusform>Pominięte %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Wszystkie %n</numerusform>
                <numerusform>Wszystkie %n</numerusform>
                <numerusform>Wszystkie %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No row here fits the search.</source>
            <translation>Żaden wiersz nie pasuje do wyszukiwania.</translation>
        </message>
        <message>
            <source>No row has a fault.</source>
            <translation>Żaden wiersz nie ma błędu.</translation>
        </message>
        <message>
            <source>There are no such rows.</source>
            <translation>Nie ma takich wierszy.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportText</name>
        <message>
            <source>Not one e-mail address: there seem to be several.</source>
            <translation>To nie jeden adres e-mail: wygląda na kilka.</translation>
        </message>
        <message>
            <source>Not an e-mail address: write it without the name.</source>
            <translation>To nie adres e-mail: wpisz go bez imienia i nazwiska.</translation>
        </message>
        <message>
            <source>Not an e-mail address: it holds an invisible character.</source>
            <translation>To nie adres e-mail: zawiera niewidoczny znak.</translation>
        </message>
        <message>
            <source>Not an e-mail address: there is a blank in it.</source>
            <translation>To nie adres e-mail: zawiera spację.</translation>
        </message>
        <message>
            <source>Not an e-mail address: the @ is missing.</source>
            <translation>To nie adres e-mail: brakuje znaku @.</translation>
        </message>
        <message>
            <source>Not an e-mail address: nothing stands before the @.</source>
            <translation>To nie adres e-mail: przed znakiem @ nic nie ma.</translation>
        </message>
        <message>
            <source>Not an e-mail address: nothing stands after the @.</source>
            <translation>To nie adres e-mail: po znaku @ nic nie ma.</translation>
        </message>
        <message>
            <source>Mail cannot reach it: a special letter before the @.</source>
            <translation>Poczta tam nie dotrze: litera specjalna przed znakiem @.</translation>
        </message>
        <message>
            <source>Mail cannot reach it: quotation marks before the @.</source>
            <translation>Poczta tam nie dotrze: cudzysłów przed znakiem @.</translation>
        </message>
        <message>
            <source>Not an e-mail address: a wrong character before the @.</source>
            <translation>To nie adres e-mail: niewłaściwy znak przed @.</translation>
        </message>
        <message>
            <source>Not an e-mail address: bad name after the @.</source>
            <translation>To nie adres e-mail: błędna nazwa po znaku @.</translation>
        </message>
        <message>
            <source>Not an e-mail address: it is too long.</source>
            <translation>To nie adres e-mail: jest za długi.</translation>
        </message>
        <message>
            <source>This is not an e-mail address.</source>
            <translation>To nie jest adres e-mail.</translation>
        </message>
        <message>
            <source>Not a phone number: there are letters in it.</source>
            <translation>To nie numer telefonu: zawiera litery.</translation>
        </message>
        <message>
            <source>Not a phone number: it has an extension.</source>
            <translation>To nie numer telefonu: zawiera numer wewnętrzny.</translation>
        </message>
        <message>
            <source>Not a phone number: there is a wrong character in it.</source>
            <translation>To nie numer telefonu: zawiera niewłaściwy znak.</translation>
        </message>
        <message>
            <source>Not a phone number: it is too short.</source>
            <translation>To nie numer telefonu: jest za krótki.</translation>
        </message>
        <message>
            <source>Not a phone number: it is too long.</source>
            <translation>To nie numer telefonu: jest za długi.</translation>
        </message>
        <message>
            <source>Not a phone number: no country has this code.</source>
            <translation>To nie numer telefonu: żaden kraj nie ma takiego kodu.</translation>
        </message>
        <message>
            <source>Not a phone number of this country.</source>
            <translation>To nie jest numer telefonu z tego kraju.</translation>
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation>To nie jest numer telefonu.</translation>
        </message>
        <message>
            <source>The row has no name.</source>
            <translation>W wierszu brakuje imienia i nazwiska.</translation>
        </message>
        <message>
            <source>The name is far too long or cannot be printed.</source>
            <translation>Imię lub nazwisko jest o wiele za długie albo nie da się go wydrukować.</translation>
        </message>
        <message>
            <source>Several students have this name; the row does not say which.</source>
            <translation>Kilka osób nazywa się tak samo; wiersz nie mówi, o którą chodzi.</translation>
        </message>
        <message>
            <source>Somebody with another name has this number.</source>
            <translation>Ten numer ma osoba o innym nazwisku.</translation>
        </message>
        <message>
            <source>The group's name is too long or cannot be printed.</source>
            <translation>Nazwa grupy jest za długa albo nie da się jej wydrukować.</translation>
        </message>
        <message>
            <source>No such birth date (wanted: 31.12.2014).</source>
            <translation>Nie ma takiej daty urodzenia (wzór: 31.12.2014).</translation>
        </message>
        <message>
            <source>The number is too long or cannot be printed.</source>
            <translation>Numer jest za długi albo nie da się go wydrukować.</translation>
        </message>
        <message>
            <source>Somebody else has this login; another one is given.</source>
            <translation>Ten login ma już ktoś inny; zostanie nadany inny.</translation>
        </message>
        <message>
            <source>There is a password but no login; it was not taken.</source>
            <translation>Jest hasło, ale nie ma loginu; hasła nie przejęto.</translation>
        </message>
        <message>
            <source>The login is too long or cannot be printed.</source>
            <translation>Login jest za długi albo nie da się go wydrukować.</translation>
        </message>
        <message>
            <source>The password has fewer than 8 characters.</source>
            <translation>Hasło ma mniej niż 8 znaków.</translation>
        </message>
        <message>
            <source>The password is too long or cannot be printed.</source>
            <translation>Hasło jest za długie albo nie da się go wydrukować.</translation>
        </message>
        <message>
            <source>This says neither yes nor no.</source>
            <translation>To nie jest ani „tak”, ani „nie”.</translation>
        </message>
        <message>
            <source>This language is not known (pl, de, en).</source>
            <translation>Nieznany język (możliwe: pl, de, en).</translation>
        </message>
        <message>
            <source>The note is too long or cannot be printed.</source>
            <translation>Uwaga jest za długa albo nie da się jej wydrukować.</translation>
        </message>
        <message>
            <source>%1 It is in row %2, column %3.</source>
            <translation>%1 Miejsce: wiersz %2, kolumna %3.</translation>
        </message>
        <message>
            <source>%1 It is in row %2.</source>
            <translation>%1 Miejsce: wiersz %2.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Plik jest pusty.</translation>
        </message>
        <message>
            <source>The file has no headings. Its first row must name the columns, for instance “Given name” and “Family name”.</source>
            <translation>Plik nie ma nagłówków. Pierwszy wiersz musi zawierać nazwy kolumn, na przykład „Imię” i „Nazwisko”.</translation>
        </message>
        <message>
            <source>This is not a text file. Save the list as .csv or .xlsx.</source>
            <translation>To nie jest plik tekstowy. Zapisz listę jako .csv lub .xlsx.</translation>
        </message>
        <message>
            <source>The letters in this file cannot be recognised. Save the list as .xlsx, or as CSV UTF-8.</source>
            <translation>Nie można rozpoznać liter w tym pliku. Zapisz listę jako .xlsx albo jako CSV UTF-8.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB. Split the list into smaller ones.</source>
            <translation>Plik jest większy niż %1 MB. Podziel listę na mniejsze.</translation>
        </message>
        <message>
            <source>The list has more than %1 rows. Split it into smaller ones.</source>
            <translation>Lista ma ponad %1 wierszy. Podziel ją na mniejsze.</translation>
        </message>
        <message>
            <source>The list has more than %1 columns. Take away those that are not needed.</source>
            <translation>Lista ma ponad %1 kolumn. Usuń te, które nie są potrzebne.</translation>
        </message>
        <message>
            <source>The list has more than %1 cells. Split it into smaller ones.</source>
            <translation>Lista ma ponad %1 komórek. Podziel ją na mniejsze.</translation>
        </message>
        <message>
            <source>A field is far too long. Perhaps a quotation mark is missing.</source>
            <translation>Jedno z pól jest o wiele za długie. Być może brakuje cudzysłowu.</translation>
        </message>
        <message>
            <source>A quotation mark is opened and never closed.</source>
            <translation>Otwarty cudzysłów nie został zamknięty.</translation>
        </message>
        <message>
            <source>This is the old Excel format (.xls). Open it in Excel and save it as .xlsx.</source>
            <translation>To stary format Excela (.xls). Otwórz plik w Excelu i zapisz jako .xlsx.</translation>
        </message>
        <message>
            <source>This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.</source>
            <translation>To binarny plik Excela (.xlsb). Otwórz go w Excelu i zapisz jako .xlsx.</translation>
        </message>
        <message>
            <source>This is an OpenDocument file (.ods). Open it and save it as .xlsx or .csv.</source>
            <translation>To plik OpenDocument (.ods). Otwórz go i zapisz jako .xlsx lub .csv.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Open it and save it without one.</source>
            <translation>Plik jest chroniony hasłem. Otwórz go i zapisz bez hasła.</translation>
        </message>
        <message>
            <source>This is not a list but another kind of file. Choose a .csv or .xlsx file.</source>
            <translation>To nie lista, lecz plik innego rodzaju. Wybierz plik .csv lub .xlsx.</translation>
        </message>
        <message>
            <source>The .xlsx file is damaged or incomplete. Save or copy it again.</source>
            <translation>Plik .xlsx jest uszkodzony lub niepełny. Zapisz go albo skopiuj jeszcze raz.</translation>
        </message>
        <message>
            <source>The table inside the .xlsx file is damaged. Open it in Excel and save it again.</source>
            <translation>Tabela w pliku .xlsx jest uszkodzona. Otwórz plik w Excelu i zapisz go ponownie.</translation>
        </message>
        <message>
            <source>The .xlsx file has no visible sheet.</source>
            <translation>Plik .xlsx nie ma żadnego widocznego arkusza.</translation>
        </message>
        <message>
            <source>The .xlsx file unpacks to far more than a list could be. It was not opened.</source>
            <translation>Plik .xlsx po rozpakowaniu jest o wiele większy, niż może być lista. Nie został otwarty.</translation>
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation>rozdzielone średnikami</translation>
        </message>
        <message>
            <source>separated by commas</source>
            <translation>rozdzielone przecinkami</translation>
        </message>
        <message>
            <source>separated by tabs</source>
            <translation>rozdzielone tabulatorami</translation>
        </message>
        <message>
            <source>separated by vertical bars</source>
            <translation>rozdzielone kreskami pionowymi</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>nie importuj</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Imię</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Given and family name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupa</translation>
        </message>
        <message>
            <source>Guardian: name</source>
            <translation>Opiekun: imię i nazwisko</translation>
        </message>
        <message>
            <source>Guardian: e-mail</source>
            <translation>Opiekun: e-mail</translation>
        </message>
        <message>
            <source>Guardian: phone</source>
            <translation>Opiekun: telefon</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Data urodzenia</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Consent (yes or no)</source>
            <translation>Zgoda (tak lub nie)</translation>
        </message>
        <message>
            <source>Receives SMS (yes or no)</source>
            <translation>Odbiera SMS-y (tak lub nie)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Uwagi</translation>
        </message>
        <message>
            <source>new</source>
            <comment>a row of the list</comment>
            <translation>nowa osoba</translation>
        </message>
        <message>
            <source>updated</source>
            <comment>a row of the list</comment>
            <translation>zmieniono</translation>
        </message>
        <message>
            <source>unchanged</source>
            <comment>a row of the list</comment>
            <translation>bez zmian</translation>
        </message>
        <message>
            <source>not imported</source>
            <comment>a row of the list</comment>
            <translation>pominięto</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n wiersz</numerusform>
                <numerusform>%n wiersze</numerusform>
                <numerusform>%n wierszy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n kolumna</numerusform>
                <numerusform>%n kolumny</numerusform>
                <numerusform>%n kolumn</numerusform>
            </translation>
        </message>
        <message>
            <source>sheet “%1”</source>
            <translation>arkusz „%1”</translation>
        </message>
        <message>
            <source>letters as %1</source>
            <translation>kodowanie: %1</translation>
        </message>
        <message>
            <source>Not a phone number: there seem to be several.</source>
            <translation>To nie jest numer telefonu: wygląda na kilka numerów.</translation>
        </message>
        <message>
            <source>No SMS reaches this number; it is taken without the box.</source>
            <translation>Pod ten numer SMS nie dotrze; zapisano go bez zaznaczenia.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>W&amp;stecz</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Dalej</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Import listy</translation>
        </message>
        <message>
            <source>1  File</source>
            <translation>1  Plik</translation>
        </message>
        <message>
            <source>2  Columns</source>
            <translation>2  Kolumny</translation>
        </message>
        <message>
            <source>3  Consent</source>
            <translation>3  Zgoda</translation>
        </message>
        <message>
            <source>4  Preview</source>
            <translation>4  Podgląd</translation>
        </message>
        <message>
            <source>5  Result</source>
            <translation>5  Wynik</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importuj</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Zamk&amp;nij</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Odczytywanie listy…</translation>
        </message>
        <message>
            <source>There are headings, but no rows under them.</source>
            <translation>Są nagłówki, ale nie ma pod nimi żadnych wierszy.</translation>
        </message>
        <message>
            <source>Comparing with the students that are here…</source>
            <translation>Porównywanie z obecnymi kursantami…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importowanie…</translation>
        </message>
        <message>
            <source>%1 - faulty rows</source>
            <translation>%1 - błędne wiersze</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Zapis błędnych wierszy</translation>
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
            <translation>Co jest nie tak</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a column's heading, %2 a sentence: what is wrong there</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Faulty rows</source>
            <translation>Błędne wiersze</translation>
        </message>
        <message>
            <source>The faulty rows are in “%1”.</source>
            <translation>Błędne wiersze są w pliku „%1”.</translation>
        </message>
        <message>
            <source>Correct them there and import that file. The column with the reasons is passed over.</source>
            <translation>Popraw je tam i zaimportuj ten plik. Kolumna z przyczynami zostanie pominięta.</translation>
        </message>
        <message>
            <source>The faulty rows were not saved.</source>
            <translation>Nie zapisano błędnych wierszy.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>Zamknąć bez importowania?</translation>
        </message>
        <message>
            <source>Nothing was written. The file itself stays as it is.</source>
            <translation>Nic nie zostało zapisane. Sam plik pozostaje bez zmian.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ListExport</name>
        <message>
            <source>Read %1 of %2 rows</source>
            <translation>Wczytano %1 z %2 wierszy</translation>
        </message>
        <message numerus="yes">
            <source>Read %n row(s)</source>
            <translation>
                <numerusform>Wczytano %n wiersz</numerusform>
                <numerusform>Wczytano %n wiersze</numerusform>
                <numerusform>Wczytano %n wierszy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written.</source>
            <translation>
                <numerusform>Zapisano %n wiersz.</numerusform>
                <numerusform>Zapisano %n wiersze.</numerusform>
                <numerusform>Zapisano %n wierszy.</numerusform>
            </translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Nie zapisano żadnego pliku.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are too many to print.</source>
            <translation>
                <numerusform>%n wiersz to za dużo do druku.</numerusform>
                <numerusform>%n wiersze to za dużo do druku.</numerusform>
                <numerusform>%n wierszy to za dużo do druku.</numerusform>
            </translation>
        </message>
        <message>
            <source>Search or filter first, or export the list to a file.</source>
            <translation>Proszę najpierw wyszukać lub odfiltrować albo wyeksportować listę do pliku.</translation>
        </message>
        <message>
            <source>This list is written to a file. That is recorded. Type your own password to go on.</source>
            <translation>Ta lista zostanie zapisana w pliku. Będzie to odnotowane. Proszę wpisać własne hasło, aby kontynuować.</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Eksport listy</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
            <translation>Arkusz kalkulacyjny (*.xlsx);;Tekst ze średnikami (*.csv)</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Niczego nie wydrukowano.</translation>
        </message>
        <message>
            <source>&amp;Export this list…</source>
            <translation>&amp;Eksportuj tę listę…</translation>
        </message>
        <message>
            <source>&amp;Print this list…</source>
            <translation>&amp;Drukuj tę listę…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::MessageBox</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Dalej</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::MessageSymbol</name>
        <message>
            <source>Write a message</source>
            <translation>Napisz wiadomość</translation>
        </message>
        <message>
            <source>Write a message (Alt or Shift: to all that are shown)</source>
            <translation>Napisz wiadomość (Alt lub Shift: do wszystkich pokazanych)</translation>
        </message>
        <message>
            <source>&amp;Message…</source>
            <translation>Wiado&amp;mość…</translation>
        </message>
        <message>
            <source>Message &amp;all shown…</source>
            <translation>Wiadomość do &amp;wszystkich pokazanych…</translation>
        </message>
        <message>
            <source>Message &amp;all shown (%1)…</source>
            <extracomment>%1 is how many persons or groups the list shows</extracomment>
            <translation>Wiadomość do &amp;wszystkich pokazanych (%1)…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::PasswordField</name>
        <message>
            <source>Hide the password</source>
            <translation>Ukryj hasło</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Pokaż hasło</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::PersonContracts</name>
        <message>
            <source>Balance as payer</source>
            <translation>Saldo płatnika</translation>
        </message>
        <message>
            <source>No contract yet.</source>
            <translation>Nie ma jeszcze umowy.</translation>
        </message>
        <message>
            <source>Contract %1</source>
            <translation>Umowa %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 do %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>od %1</translation>
        </message>
        <message>
            <source>student: %1</source>
            <translation>kursant: %1</translation>
        </message>
        <message>
            <source>payer: %1</source>
            <translation>płatnik: %1</translation>
        </message>
        <message>
            <source>Ne&amp;w contract…</source>
            <translation>&amp;Nowa umowa…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
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
            <translation>Brakuje adresu e-mail: dodaj go na karcie osoby.</translation>
        </message>
        <message>
            <source>The e-mail address is not valid: correct it on the person's card.</source>
            <translation>Adres e-mail jest nieprawidłowy: popraw go na karcie osoby.</translation>
        </message>
        <message>
            <source>There is no phone number: add one on the person's card.</source>
            <translation>Brakuje numeru telefonu: dodaj go na karcie osoby.</translation>
        </message>
        <message>
            <source>The phone number is not valid: correct it on the person's card.</source>
            <translation>Numer telefonu jest nieprawidłowy: popraw go na karcie osoby.</translation>
        </message>
        <message>
            <source>No phone number receives SMS: tick "receives SMS" beside a mobile number on the person's card.</source>
            <translation>Żaden numer telefonu nie odbiera SMS-ów: zaznacz „Odbiera SMS-y” przy numerze komórkowym na karcie osoby.</translation>
        </message>
        <message>
            <source>The consent that this message needs is not recorded: record it on the person's card.</source>
            <translation>Nie odnotowano zgody potrzebnej dla tej wiadomości: odnotuj ją na karcie osoby.</translation>
        </message>
        <message>
            <source>The school blocks all sending: change it in the settings of consents.</source>
            <translation>Szkoła blokuje wszelką wysyłkę: zmień to w ustawieniach zgód.</translation>
        </message>
        <message>
            <source>The address of the register is not set: enter it in the settings of the school.</source>
            <translation>Nie podano adresu e-dziennika: wpisz go w ustawieniach szkoły.</translation>
        </message>
        <message>
            <source>The person has no login: make one on the person's card.</source>
            <translation>Osoba nie ma loginu: nadaj go na karcie osoby.</translation>
        </message>
        <message>
            <source>The initial password is not kept any more: make a new password, then send it.</source>
            <translation>Hasło początkowe nie jest już przechowywane: utwórz nowe hasło, a potem je wyślij.</translation>
        </message>
        <message>
            <source>No guardian is recorded: add one on the student's card, or send to the student.</source>
            <translation>Nie wpisano opiekuna: dodaj go na karcie kursanta albo wyślij do kursanta.</translation>
        </message>
        <message>
            <source>The sender's address is not set: enter it in the settings of e-mail.</source>
            <translation>Nie podano adresu nadawcy: wpisz go w ustawieniach e-mail.</translation>
        </message>
        <message>
            <source>The person has left the school: take the person out of the archive to send again.</source>
            <translation>Osoba odeszła ze szkoły: przywróć ją z archiwum, aby znów wysyłać.</translation>
        </message>
        <message>
            <source>A variable of the text has no value for this person: fill it in, or change the text.</source>
            <translation>Jedna ze zmiennych w tekście nie ma wartości dla tej osoby: uzupełnij ją albo zmień tekst.</translation>
        </message>
        <message>
            <source>It is outside the sending hours: the message leaves by itself when they begin.</source>
            <translation>Jest poza godzinami wysyłki: wiadomość zostanie wysłana automatycznie, gdy się zaczną.</translation>
        </message>
        <message>
            <source>Today nothing is sent: the message leaves by itself on the next sending day.</source>
            <translation>Dziś nic się nie wysyła: wiadomość zostanie wysłana automatycznie w najbliższym dniu wysyłki.</translation>
        </message>
        <message>
            <source>There is not enough credit: top up the account, then the message leaves by itself.</source>
            <translation>Saldo jest za niskie: doładuj konto, a wiadomość zostanie wysłana automatycznie.</translation>
        </message>
        <message>
            <source>Sending is stopped until its settings are mended: check them and send a test mail.</source>
            <translation>Wysyłka jest zatrzymana do czasu poprawienia ustawień: sprawdź je i wyślij wiadomość próbną.</translation>
        </message>
        <message>
            <source>The server cannot be reached: the message leaves by itself when it answers again.</source>
            <translation>Serwer jest nieosiągalny: wiadomość zostanie wysłana automatycznie, gdy znów odpowie.</translation>
        </message>
        <message>
            <source>The sending limit is used up: the message leaves by itself when there is room again.</source>
            <translation>Limit wysyłki jest wyczerpany: wiadomość zostanie wysłana automatycznie, gdy będzie to możliwe.</translation>
        </message>
        <message>
            <source>Sending is paused: resume it to let the message leave.</source>
            <translation>Wysyłka jest wstrzymana: wznów ją, aby wiadomość została wysłana.</translation>
        </message>
        <message>
            <source>The clock of the computer jumped: check the time, then confirm the clock.</source>
            <translation>Zegar komputera nagle się przestawił: sprawdź godzinę i potwierdź zegar.</translation>
        </message>
        <message>
            <source>Another computer is the sender of this database: send there, or take over here.</source>
            <translation>Z tej bazy danych wysyła inny komputer: wyślij stamtąd albo przejmij wysyłkę tutaj.</translation>
        </message>
        <message>
            <source>The message waits for approval: approve or reject it in the outbox.</source>
            <translation>Wiadomość czeka na zatwierdzenie: zatwierdź ją lub odrzuć w skrzynce nadawczej.</translation>
        </message>
        <message>
            <source>The message is approved and leaves with the next round; "Deliver now" starts one.</source>
            <translation>Wiadomość jest zatwierdzona i zostanie wysłana w następnej turze; „Wyślij teraz” uruchamia ją od razu.</translation>
        </message>
        <message>
            <source>The server asked to try again later: Belfry tries again by itself.</source>
            <translation>Serwer prosi o późniejszą próbę: Belfry sam spróbuje ponownie.</translation>
        </message>
        <message>
            <source>The server refused the message for good: read its answer, then send again or cancel.</source>
            <translation>Serwer ostatecznie odmówił przyjęcia wiadomości: przeczytaj jego odpowiedź, a potem wyślij ponownie lub wycofaj.</translation>
        </message>
        <message>
            <source>The mailbox does not exist: correct the address on the person's card and send again.</source>
            <translation>Skrzynka odbiorcy nie istnieje: popraw adres na karcie osoby i wyślij ponownie.</translation>
        </message>
        <message>
            <source>Nothing may be sent to this address: use another address.</source>
            <translation>Na ten adres nie wolno niczego wysyłać: użyj innego adresu.</translation>
        </message>
        <message>
            <source>The text cannot be opened on this computer: enter the recovery code, then it goes on by itself.</source>
            <translation>Tekstu nie można otworzyć na tym komputerze: podaj kod odzyskiwania, a wysyłka ruszy sama.</translation>
        </message>
        <message>
            <source>The sender's address was changed after the message was made: send it again with the new address.</source>
            <translation>Adres nadawcy zmieniono po utworzeniu wiadomości: wyślij ją ponownie z nowym adresem.</translation>
        </message>
        <message>
            <source>The message could not leave before its deadline: send it again if it is still wanted.</source>
            <translation>Wiadomości nie udało się wysłać w terminie: wyślij ją ponownie, jeśli jest nadal potrzebna.</translation>
        </message>
        <message>
            <source>The message was rejected: read the reason, change the message and submit it again.</source>
            <translation>Wiadomość odrzucono: przeczytaj powód, zmień wiadomość i przekaż ją ponownie.</translation>
        </message>
        <message>
            <source>The message was cancelled before it left: send it again if it is wanted after all.</source>
            <translation>Wiadomość wycofano przed wysłaniem: wyślij ją ponownie, jeśli jednak jest potrzebna.</translation>
        </message>
        <message>
            <source>It was uncertain whether the message arrived, and it was given up: send it anew if it is still wanted.</source>
            <translation>Nie było pewne, czy wiadomość dotarła, i z niej zrezygnowano: wyślij ją od nowa, jeśli jest nadal potrzebna.</translation>
        </message>
        <message>
            <source>It was uncertain whether the message arrived, and it was sent again as a new message: look there.</source>
            <translation>Nie było pewne, czy wiadomość dotarła, i wysłano ją ponownie jako nową: zobacz nową wiadomość.</translation>
        </message>
        <message>
            <source>The message was handed over and the answer was lost: ask the recipient, then decide in the outbox.</source>
            <translation>Wiadomość przekazano, ale odpowiedź serwera przepadła: zapytaj odbiorcę, a potem zdecyduj w skrzynce nadawczej.</translation>
        </message>
        <message>
            <source>Sending this message failed three times in an unexpected way: check it, then release or cancel it.</source>
            <translation>Wysłanie tej wiadomości trzy razy się nie powiodło z nieznanej przyczyny: sprawdź ją, a potem zwolnij lub wycofaj.</translation>
        </message>
        <message>
            <source>The database was restored or copied and this message may be out already: decide in the outbox.</source>
            <translation>Bazę danych przywrócono lub skopiowano i ta wiadomość mogła już zostać wysłana: zdecyduj w skrzynce nadawczej.</translation>
        </message>
        <message>
            <source>The same message was sent already: send again only on purpose.</source>
            <translation>Tę samą wiadomość już wysłano: wysyłaj ponownie tylko celowo.</translation>
        </message>
        <message>
            <source>The same message waits in the outbox already: nothing needs to be done.</source>
            <translation>Ta sama wiadomość czeka już w skrzynce nadawczej: nic nie trzeba robić.</translation>
        </message>
        <message>
            <source>The person gets the same message already: nothing needs to be done.</source>
            <translation>Osoba otrzymuje już tę samą wiadomość: nic nie trzeba robić.</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Dodaj adres</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Popraw adres</translation>
        </message>
        <message>
            <source>Correct the number</source>
            <translation>Popraw numer</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Odnotuj zgodę</translation>
        </message>
        <message>
            <source>Enter the address of the register</source>
            <translation>Podaj adres e-dziennika</translation>
        </message>
        <message>
            <source>Enter the sender</source>
            <translation>Podaj nadawcę</translation>
        </message>
        <message>
            <source>Add a guardian</source>
            <translation>Dodaj opiekuna</translation>
        </message>
        <message>
            <source>Make a new password</source>
            <translation>Utwórz nowe hasło</translation>
        </message>
        <message>
            <source>Open the mail settings</source>
            <translation>Otwórz ustawienia poczty</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Wznów wysyłkę</translation>
        </message>
        <message>
            <source>Confirm the clock</source>
            <translation>Potwierdź zegar</translation>
        </message>
        <message>
            <source>Take over here</source>
            <translation>Przejmij wysyłkę</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Zatwierdź</translation>
        </message>
        <message>
            <source>Deliver now</source>
            <translation>Wyślij teraz</translation>
        </message>
        <message>
            <source>Enter the recovery code</source>
            <translation>Podaj kod odzyskiwania</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Zdecyduj…</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Wyślij ponownie</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Otwórz kartę</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Szkic</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>Do zatwierdzenia</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Zatwierdzone</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wysyłanie…</translation>
        </message>
        <message>
            <source>Will try again</source>
            <translation>Ponowna próba</translation>
        </message>
        <message>
            <source>In the folder</source>
            <translation>W folderze</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Przyjęte</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmowa</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Niepewne</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Zablokowane</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Po terminie</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Odrzucone</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Wycofane</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Zatrzymane</translation>
        </message>
        <message>
            <source>system</source>
            <translation>systemowe</translation>
        </message>
        <message>
            <source>informational</source>
            <translation>informacyjne</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>okresowe</translation>
        </message>
        <message>
            <source>SMS may not go to this country: allow it in the settings of SMS, or use another number.</source>
            <translation>Do tego kraju SMS-y nie mogą wychodzić: proszę zezwolić na niego w ustawieniach SMS lub użyć innego numeru.</translation>
        </message>
        <message>
            <source>The person gets no SMS: choose "Send SMS" on the person's card, or send an e-mail.</source>
            <translation>Ta osoba nie dostaje SMS-ów: proszę wybrać „Wysyłaj SMS” na jej karcie lub wysłać e-mail.</translation>
        </message>
        <message>
            <source>SMS is switched off: activate it in the settings of SMS.</source>
            <translation>SMS-y są wyłączone: proszę je aktywować w ustawieniach SMS.</translation>
        </message>
        <message>
            <source>The text holds letters that an SMS cannot carry: change them, allow them in the settings of SMS, or send an e-mail.</source>
            <translation>Tekst zawiera litery, których SMS nie przeniesie: proszę je zmienić, zezwolić na nie w ustawieniach SMS lub wysłać e-mail.</translation>
        </message>
        <message>
            <source>The SMS would be too long: shorten the text.</source>
            <translation>SMS byłby za długi: proszę skrócić tekst.</translation>
        </message>
        <message>
            <source>The text cannot be sent as an SMS, it is empty or holds control characters: change it.</source>
            <translation>Tego tekstu nie można wysłać jako SMS, jest pusty lub zawiera znaki sterujące: proszę go zmienić.</translation>
        </message>
        <message>
            <source>The text or the address was changed in the database after approval, so it was not sent: make the message anew, and find out who changed it.</source>
            <translation>Tekst lub adres zmieniono w bazie danych po zatwierdzeniu, więc wiadomość nie wyszła: proszę przygotować ją na nowo i ustalić, kto to zmienił.</translation>
        </message>
        <message>
            <source>Open the SMS settings</source>
            <translation>Otwórz ustawienia SMS</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Doładuj</translation>
        </message>
        <message>
            <source>Open the sending hours</source>
            <translation>Otwórz godziny wysyłki</translation>
        </message>
        <message>
            <source>Change this day off</source>
            <translation>Zmień ten dzień wolny</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>system message</source>
            <translation>wiadomość systemowa</translation>
        </message>
        <message>
            <source>not reported yet</source>
            <translation>nie ma jeszcze raportu</translation>
        </message>
        <message>
            <source>accepted by the network</source>
            <translation>przyjęta przez sieć</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>dostarczona</translation>
        </message>
        <message>
            <source>not delivered</source>
            <translation>niedostarczona</translation>
        </message>
        <message>
            <source>not delivered in time</source>
            <translation>niedostarczona na czas</translation>
        </message>
        <message>
            <source>the gateway does not know</source>
            <translation>bramka nie wie</translation>
        </message>
        <message>
            <source>The account at the SMS gateway is empty: pay there, then enter the top-up in the wallet, or choose "Deliver now".</source>
            <translation>Konto w bramce SMS jest puste: proszę je tam opłacić, a potem wpisać doładowanie w portfelu albo wybrać „Wyślij teraz”.</translation>
        </message>
        <message>
            <source>Its words were changed. A new message took its place.</source>
            <translation>Zmieniono jej treść. Zastąpiła ją nowa wiadomość.</translation>
        </message>
        <message>
            <source>What it speaks of has changed since: send the newer message instead, if one is needed.</source>
            <translation>To, o czym mówi, tymczasem się zmieniło: jeśli trzeba, proszę wysłać nowszą wiadomość.</translation>
        </message>
        <message>
            <source>The message lies in the recipient's inbox: recipients can read it once the portal is switched on.</source>
            <translation>Wiadomość leży w skrzynce odbiorcy: będzie ją można przeczytać po włączeniu portalu.</translation>
        </message>
        <message>
            <source>The approval in advance that let it leave was taken back or changed: approve the message itself.</source>
            <translation>Zatwierdzenie z góry, na podstawie którego miała wyjść, cofnięto lub zmieniono: proszę zatwierdzić samą wiadomość.</translation>
        </message>
        <message>
            <source>Reminders were stopped for this instalment or this payer: let them go on in the contract, if they are wanted.</source>
            <translation>Przypomnienia dla tej raty lub tego płatnika wyłączono: jeśli są potrzebne, proszę włączyć je w umowie.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SendCredentialsDialog</name>
        <message>
            <source>Queued %1 of %2</source>
            <translation>Dodano do skrzynki nadawczej %1 z %2</translation>
        </message>
        <message>
            <source>Also to those who &amp;have them already</source>
            <translation>Także do osób, które &amp;już je mają</translation>
        </message>
        <message>
            <source>Your &amp;words, added to the standard text (kept for next time)</source>
            <translation>&amp;Własne słowa dodane do tekstu standardowego (zapamiętane na następny raz)</translation>
        </message>
        <message>
            <source>The school's own text is used (Settings, E-mail personalisation).</source>
            <translation>Używany jest własny tekst szkoły (Ustawienia, Personalizacja e-mail).</translation>
        </message>
        <message>
            <source>Previous recipient</source>
            <translation>Poprzedni odbiorca</translation>
        </message>
        <message>
            <source>Next recipient</source>
            <translation>Następny odbiorca</translation>
        </message>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Zapisz i zamknij</translation>
        </message>
        <message>
            <source>Send credentials</source>
            <translation>Wyślij dane dostępowe</translation>
        </message>
        <message>
            <source>the student</source>
            <translation>kursant</translation>
        </message>
        <message>
            <source>the guardians</source>
            <translation>opiekunowie</translation>
        </message>
        <message>
            <source>student and guardians</source>
            <translation>kursant i opiekunowie</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Do kogo</translation>
        </message>
        <message>
            <source>Your words, added to the standard text</source>
            <translation>Własne słowa dodane do tekstu standardowego</translation>
        </message>
        <message>
            <source>Who gets nothing, and why</source>
            <translation>Kto nic nie otrzyma i dlaczego</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Dlaczego nie</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Do kogo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Nobody would get a message.</source>
            <translation>Nikt nie otrzyma wiadomości.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) will be put into the outbox.</source>
            <translation>
                <numerusform>Do skrzynki nadawczej trafi %n wiadomość.</numerusform>
                <numerusform>Do skrzynki nadawczej trafią %n wiadomości.</numerusform>
                <numerusform>Do skrzynki nadawczej trafi %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>No mail account is set: the mail is written to a folder and not sent to anybody.</source>
            <translation>Nie ustawiono konta pocztowego: wiadomości są zapisywane w folderze i do nikogo nie są wysyłane.</translation>
        </message>
        <message>
            <source>The messages wait in the outbox until somebody approves them.</source>
            <translation>Wiadomości poczekają w skrzynce nadawczej, aż ktoś je zatwierdzi.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Odpowiedź do</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Exactly so it leaves: %1 of %2</source>
            <translation>Dokładnie tak zostanie wysłana: %1 z %2</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) get nothing:</source>
            <translation>
                <numerusform>%n osoba nic nie otrzyma:</numerusform>
                <numerusform>%n osoby nic nie otrzymają:</numerusform>
                <numerusform>%n osób nic nie otrzyma:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>Do skrzynki nadawczej nic nie dodano.</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>e-mailem</translation>
        </message>
        <message>
            <source>by SMS</source>
            <translation>SMS-em</translation>
        </message>
        <message>
            <source>By which way</source>
            <translation>Którą drogą</translation>
        </message>
        <message>
            <source>The message as it will leave</source>
            <translation>Wiadomość, tak jak wyjdzie</translation>
        </message>
        <message>
            <source>Your &amp;words, added to the standard text</source>
            <translation>Własne &amp;słowa, dodane do standardowego tekstu</translation>
        </message>
        <message>
            <source>No SMS gateway is set: the SMS are written to a folder and not sent to anybody.</source>
            <translation>Nie ustawiono bramki SMS: SMS-y są zapisywane w folderze i do nikogo nie wychodzą.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Długość</translation>
        </message>
        <message>
            <source>the gateway's own name or number</source>
            <translation>własna nazwa lub numer bramki</translation>
        </message>
        <message>
            <source>These SMS cost about %1, and %2 is free in the SMS wallet. What it cannot pay waits until you top it up (Settings, Communication, SMS).</source>
            <extracomment>%1 and %2 are amounts of money</extracomment>
            <translation>Te SMS-y kosztują około %1, a w portfelu SMS wolne jest %2. To, na co nie wystarczy, poczeka na doładowanie (Ustawienia, Komunikacja, SMS).</translation>
        </message>
        <message>
            <source>These SMS cost about %1, and %2 is free in the SMS wallet: it goes below zero.</source>
            <translation>Te SMS-y kosztują około %1, a w portfelu SMS wolne jest %2: saldo spadnie poniżej zera.</translation>
        </message>
        <message>
            <source>These are far more SMS than on other days.</source>
            <translation>To znacznie więcej SMS-ów niż w inne dni.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SendTimeField</name>
        <message>
            <source>When to send</source>
            <translation>Kiedy wysłać</translation>
        </message>
        <message>
            <source>as soon as possible</source>
            <translation>jak najszybciej</translation>
        </message>
        <message>
            <source>not before</source>
            <translation>nie wcześniej niż</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Nie wcześniej niż</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SmsEditor</name>
        <message numerus="yes">
            <source>%1 / %2, %n SMS</source>
            <extracomment>characters used, characters that fit, number of SMS</extracomment>
            <translation>
                <numerusform>%1 / %2, %n SMS</numerusform>
                <numerusform>%1 / %2, %n SMS-y</numerusform>
                <numerusform>%1 / %2, %n SMS-ów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 / %2, %n SMS, %3</source>
            <extracomment>characters used, characters that fit, number of SMS, price</extracomment>
            <translation>
                <numerusform>%1 / %2, %n SMS, %3</numerusform>
                <numerusform>%1 / %2, %n SMS-y, %3</numerusform>
                <numerusform>%1 / %2, %n SMS-ów, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Tekst jest pusty.</translation>
        </message>
        <message>
            <source>There is an invisible control character in the text. Type that place again.</source>
            <translation>W tekście jest niewidoczny znak sterujący. Proszę wpisać to miejsce jeszcze raz.</translation>
        </message>
        <message>
            <source>There is a broken character in the text. Type that place again.</source>
            <translation>W tekście jest uszkodzony znak. Proszę wpisać to miejsce jeszcze raz.</translation>
        </message>
        <message>
            <source>Letters outside the SMS alphabet are not sent (Settings, SMS).</source>
            <translation>Litery spoza alfabetu SMS nie są wysyłane (Ustawienia, SMS).</translation>
        </message>
        <message>
            <source>This would be %1 SMS; at most %2 go as one message. Shorten the text.</source>
            <translation>Byłoby to %1 SMS; jako jedna wiadomość wychodzi najwyżej %2. Proszę skrócić tekst.</translation>
        </message>
        <message>
            <source>&amp;Replace them</source>
            <translation>&amp;Zamień je</translation>
        </message>
        <message>
            <source>Add the school's &amp;telephone</source>
            <translation>Dodaj &amp;telefon szkoły</translation>
        </message>
        <message>
            <source>Text of the SMS</source>
            <translation>Treść SMS-a</translation>
        </message>
        <message>
            <source>The text exactly as it goes out</source>
            <translation>Tekst dokładnie taki, jak wyjdzie</translation>
        </message>
        <message>
            <source>Exactly so it goes out:</source>
            <extracomment>%1 is a person</extracomment>
            <translation>Dokładnie tak wyjdzie:</translation>
        </message>
        <message>
            <source>Exactly so it goes out to %1:</source>
            <translation>Dokładnie tak wyjdzie do: %1:</translation>
        </message>
        <message>
            <source>Outside the SMS alphabet: %1.</source>
            <translation>Poza alfabetem SMS: %1.</translation>
        </message>
        <message>
            <source>These make it dearer: %1.</source>
            <translation>Te litery podnoszą cenę: %1.</translation>
        </message>
        <message>
            <source>These are replaced when it goes out: %1.</source>
            <translation>Te litery zostaną zamienione przy wysyłce: %1.</translation>
        </message>
        <message>
            <source>Nobody can reply to a sender name. The school's telephone (Settings, School) can be added here.</source>
            <translation>Nikt nie może odpowiedzieć na nazwę nadawcy. Można tu dodać telefon szkoły (Ustawienia, Szkoła).</translation>
        </message>
        <message>
            <source>Nobody can reply to a sender name.</source>
            <translation>Nikt nie może odpowiedzieć na nazwę nadawcy.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::StepUpDialog</name>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Potwierdź</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Twoje hasło</translation>
        </message>
        <message>
            <source>Your own password, %1</source>
            <translation>Twoje własne hasło, %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>This is not your password.</source>
            <translation>To nie jest Twoje hasło.</translation>
        </message>
        <message>
            <source>This needs your password once more. For five minutes you are not asked again.</source>
            <translation>Potrzebne jest ponownie hasło. Przez pięć minut nie będzie kolejnego pytania.</translation>
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
            <translation>Godziny: %1</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <extracomment>%1 is an e-mail address</extracomment>
            <translation>E-mail: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::TickableTableModel</name>
        <message>
            <source>%1, ticked</source>
            <extracomment>read aloud: %1 is the first cell of the row</extracomment>
            <translation>%1, zaznaczone</translation>
        </message>
        <message>
            <source>%1, not ticked</source>
            <extracomment>read aloud: %1 is the first cell of the row</extracomment>
            <translation>%1, niezaznaczone</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::VariableText</name>
        <message>
            <source>the person's login</source>
            <translation>login osoby</translation>
        </message>
        <message>
            <source>the person's initial password</source>
            <translation>pierwsze hasło osoby</translation>
        </message>
        <message>
            <source>the address of the register</source>
            <translation>adres e-dziennika</translation>
        </message>
        <message>
            <source>given name of the person whom the message is about</source>
            <translation>imię osoby, której dotyczy wiadomość</translation>
        </message>
        <message>
            <source>family name of that person</source>
            <translation>nazwisko tej osoby</translation>
        </message>
        <message>
            <source>both names of that person</source>
            <translation>imię i nazwisko tej osoby</translation>
        </message>
        <message>
            <source>the name of the school</source>
            <translation>nazwa szkoły</translation>
        </message>
        <message>
            <source>the name of the person who gets the message</source>
            <translation>imię i nazwisko odbiorcy wiadomości</translation>
        </message>
        <message>
            <source>the groups of the person whom the message is about</source>
            <translation>grupy osoby, której dotyczy wiadomość</translation>
        </message>
        <message>
            <source>the school's phone number</source>
            <translation>numer telefonu szkoły</translation>
        </message>
        <message>
            <source>the school's main e-mail address</source>
            <translation>główny adres e-mail szkoły</translation>
        </message>
        <message>
            <source>who wrote the message</source>
            <translation>kto napisał wiadomość</translation>
        </message>
        <message>
            <source>today's date</source>
            <translation>dzisiejsza data</translation>
        </message>
        <message>
            <source>the number of the contract</source>
            <translation>numer umowy</translation>
        </message>
        <message>
            <source>the new status of the contract</source>
            <translation>nowy status umowy</translation>
        </message>
        <message>
            <source>the last day of the contract</source>
            <translation>ostatni dzień umowy</translation>
        </message>
        <message>
            <source>the amount of the instalment</source>
            <translation>kwota raty</translation>
        </message>
        <message>
            <source>the day on which it is due</source>
            <translation>dzień, w którym rata jest płatna</translation>
        </message>
        <message>
            <source>everything that is overdue</source>
            <translation>wszystko, co jest po terminie</translation>
        </message>
        <message>
            <source>days since it was due</source>
            <translation>liczba dni po terminie</translation>
        </message>
        <message>
            <source>what is owed or overpaid altogether</source>
            <translation>ile łącznie jest do zapłaty lub nadpłacone</translation>
        </message>
        <message>
            <source>the account to pay into</source>
            <translation>konto do wpłat</translation>
        </message>
        <message>
            <source>the amount that was paid</source>
            <translation>wpłacona kwota</translation>
        </message>
        <message>
            <source>day and hour of the lesson</source>
            <translation>dzień i godzina zajęć</translation>
        </message>
        <message>
            <source>day and hour to which the lesson was moved</source>
            <translation>dzień i godzina, na które przeniesiono zajęcia</translation>
        </message>
        <message>
            <source>the reason that was given</source>
            <translation>podany powód</translation>
        </message>
        <message>
            <source>the text of the note</source>
            <translation>treść notatki</translation>
        </message>
        <message>
            <source>the subject of the message</source>
            <translation>temat wiadomości</translation>
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
            <translation>Portfel SMS</translation>
        </message>
        <message>
            <source>SMS: %1</source>
            <translation>SMS: %1</translation>
        </message>
        <message>
            <source>Balance %1, reserved %2, free %3.</source>
            <translation>Saldo %1, zarezerwowane %2, wolne %3.</translation>
        </message>
        <message>
            <source>Enough until about %1.</source>
            <extracomment>%1 is a date</extracomment>
            <translation>Wystarczy do około %1.</translation>
        </message>
        <message>
            <source>Below the threshold: top up.</source>
            <translation>Poniżej progu: proszę doładować.</translation>
        </message>
        <message>
            <source>No price is set: SMS are not charged.</source>
            <translation>Nie ustawiono ceny: SMS-y nie obciążają portfela.</translation>
        </message>
        <message>
            <source>SMS: %1, top up</source>
            <extracomment>the free balance of the SMS wallet; %1 is an amount of money</extracomment>
            <translation>SMS: %1, doładuj</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::WalletText</name>
        <message>
            <source>%1 points</source>
            <extracomment>%1 is a number as "12.5"</extracomment>
            <translation>%1 pkt</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::WhyNot</name>
        <message>
            <source>There is an e-mail address.</source>
            <translation>Jest adres e-mail.</translation>
        </message>
        <message>
            <source>The e-mail address is well formed.</source>
            <translation>Adres e-mail ma poprawną postać.</translation>
        </message>
        <message>
            <source>There is a phone number.</source>
            <translation>Jest numer telefonu.</translation>
        </message>
        <message>
            <source>The phone number is well formed.</source>
            <translation>Numer telefonu ma poprawną postać.</translation>
        </message>
        <message>
            <source>A number is marked "receives SMS".</source>
            <translation>Jeden z numerów ma zaznaczone „odbiera SMS”.</translation>
        </message>
        <message>
            <source>SMS are not switched off for this person.</source>
            <translation>SMS-y nie są dla tej osoby wyłączone.</translation>
        </message>
        <message>
            <source>The consent that is needed is recorded.</source>
            <translation>Potrzebna zgoda jest odnotowana.</translation>
        </message>
        <message>
            <source>The school has not blocked sending.</source>
            <translation>Szkoła nie zablokowała wysyłki.</translation>
        </message>
        <message>
            <source>The sending hours do not hold it back.</source>
            <translation>Godziny wysyłki jej nie wstrzymują.</translation>
        </message>
        <message>
            <source>No day off holds it back.</source>
            <translation>Żaden dzień wolny jej nie wstrzymuje.</translation>
        </message>
        <message>
            <source>The SMS wallet suffices.</source>
            <translation>Środków w portfelu SMS wystarczy.</translation>
        </message>
        <message>
            <source>Sending is on, and no server is known to be away.</source>
            <translation>Wysyłka działa i żaden serwer nie jest nieosiągalny.</translation>
        </message>
        <message>
            <source>No sending limit is used up.</source>
            <translation>Żaden limit wysyłki nie jest wyczerpany.</translation>
        </message>
        <message>
            <source>No server has refused a message.</source>
            <translation>Żaden serwer nie odrzucił wiadomości.</translation>
        </message>
        <message>
            <source>Nothing has left by e-mail that a spam filter could have kept.</source>
            <translation>E-mailem nie wyszło nic, co mógłby zatrzymać filtr spamu.</translation>
        </message>
        <message>
            <source>No message is uncertain.</source>
            <translation>Żadna wiadomość nie jest niepewna.</translation>
        </message>
        <message>
            <source>The mail server accepted a message on %1. If it is not in the inbox, a spam filter may have it: the recipient looks there and adds %2 to the contacts.</source>
            <extracomment>%1 is a date and time, %2 an e-mail address</extracomment>
            <translation>Serwer poczty przyjął wiadomość %1. Jeśli nie ma jej w skrzynce, mógł ją zatrzymać filtr spamu: odbiorca powinien tam zajrzeć i dodać %2 do kontaktów.</translation>
        </message>
        <message>
            <source>%1 It leaves by itself on %2.</source>
            <extracomment>%1 is a sentence, %2 a moment</extracomment>
            <translation>%1 Wyjdzie sama %2.</translation>
        </message>
        <message>
            <source>SMS are switched off for this person: switch them on, on the person's card.</source>
            <translation>SMS-y są dla tej osoby wyłączone: proszę je włączyć na jej karcie.</translation>
        </message>
        <message>
            <source>The consent to receive messages is not recorded: only system messages leave. Record it on the person's card.</source>
            <translation>Nie odnotowano zgody na otrzymywanie wiadomości: wychodzą tylko systemowe. Proszę ją odnotować na karcie osoby.</translation>
        </message>
        <message>
            <source>It is outside the sending hours.</source>
            <translation>Jest poza godzinami wysyłki.</translation>
        </message>
        <message>
            <source>Today is a day off on which nothing is sent.</source>
            <translation>Dziś jest dzień wolny, w którym nic nie wychodzi.</translation>
        </message>
        <message>
            <source>Today is a day off on which nothing is sent: %1.</source>
            <translation>Dziś jest dzień wolny, w którym nic nie wychodzi: %1.</translation>
        </message>
        <message>
            <source>Correct the address</source>
            <translation>Popraw adres</translation>
        </message>
        <message>
            <source>Correct the number</source>
            <translation>Popraw numer</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Odnotuj zgodę</translation>
        </message>
        <message>
            <source>Open the consent settings</source>
            <translation>Otwórz ustawienia zgód</translation>
        </message>
        <message>
            <source>Open the sending hours</source>
            <translation>Otwórz godziny wysyłki</translation>
        </message>
        <message>
            <source>Change this day off</source>
            <translation>Zmień ten dzień wolny</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Doładuj</translation>
        </message>
        <message>
            <source>Open the mail settings</source>
            <translation>Otwórz ustawienia poczty</translation>
        </message>
        <message>
            <source>Open the SMS settings</source>
            <translation>Otwórz ustawienia SMS</translation>
        </message>
        <message>
            <source>Open sending</source>
            <translation>Otwórz wysyłkę</translation>
        </message>
        <message>
            <source>What to tell the recipient</source>
            <translation>Co powiedzieć odbiorcy</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Otwórz wiadomość</translation>
        </message>
        <message>
            <source>all right</source>
            <translation>w porządku</translation>
        </message>
        <message>
            <source>here it is</source>
            <translation>tutaj</translation>
        </message>
        <message>
            <source>does not matter</source>
            <translation>bez znaczenia</translation>
        </message>
        <message>
            <source>ask the recipient</source>
            <translation>zapytać odbiorcę</translation>
        </message>
        <message>
            <source>It plays no part here.</source>
            <translation>Nie ma tu znaczenia.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::activities::WhyNotDialog</name>
        <message>
            <source>Why did it not arrive?</source>
            <translation>Dlaczego nie dotarło?</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Odbiorca</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Widoki</translation>
        </message>
        <message>
            <source>What to tell the recipient</source>
            <translation>Co powiedzieć odbiorcy</translation>
        </message>
        <message>
            <source>&amp;Reasons, one by one</source>
            <translation>&amp;Przyczyny po kolei</translation>
        </message>
        <message>
            <source>For a recipient who says "I get nothing": read it out, or copy it and change it as you like.</source>
            <translation>Dla odbiorcy, który mówi „Nic nie dostaję”: można to odczytać albo skopiować i dowolnie zmienić.</translation>
        </message>
        <message>
            <source>&amp;Copy as message</source>
            <translation>&amp;Kopiuj jako wiadomość</translation>
        </message>
        <message>
            <source>"&amp;I get nothing"</source>
            <translation>„&amp;Nic nie dostaję”</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Zamknij</translation>
        </message>
        <message>
            <source>“%1” to %2</source>
            <translation>„%1” do: %2</translation>
        </message>
        <message>
            <source>Nothing hinders a message here. The server accepted what was sent: now only the recipient can look, also in the spam folder.</source>
            <translation>Nic tu nie przeszkadza wiadomości. Serwer przyjął to, co wysłano: teraz może sprawdzić tylko odbiorca, także w folderze spam.</translation>
        </message>
        <message>
            <source>Nothing hinders a message to this person.</source>
            <translation>Nic nie przeszkadza wiadomości do tej osoby.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::AttachmentsRow</name>
        <message>
            <source>A&amp;ttach a file…</source>
            <translation>Załącz p&amp;lik…</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Załącz plik</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Wszystkie pliki (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be attached.</source>
            <translation>
                <numerusform>Nie udało się załączyć %n pliku.</numerusform>
                <numerusform>Nie udało się załączyć %n plików.</numerusform>
                <numerusform>Nie udało się załączyć %n plików.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a file name, %2 its size</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Usuń: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::ComposeWindow</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;SMS</source>
            <translation>&amp;SMS</translation>
        </message>
        <message>
            <source>S&amp;ystem message</source>
            <translation>Wiadomość s&amp;ystemowa</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nowa wiadomość</translation>
        </message>
        <message>
            <source>Lies in the recipient's inbox, which can be read once the portal is switched on.</source>
            <translation>Leży w skrzynce odbiorcy, którą można czytać po włączeniu portalu.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>informational: somebody approves it</source>
            <translation>informacyjna: ktoś ją zatwierdza</translation>
        </message>
        <message>
            <source>system: about the contract, needs no approval</source>
            <translation>systemowa: w sprawie umowy, bez zatwierdzania</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Odpowiedzi do</translation>
        </message>
        <message>
            <source>&amp;Variables</source>
            <translation>Zm&amp;ienne</translation>
        </message>
        <message>
            <source>What stands for a word of each recipient. After | stands what is written where there is none: [given name|dear parents]</source>
            <translation>Zastępuje słowo właściwe dla każdego odbiorcy. Po znaku | stoi to, co wpisuje się, gdy go brak: [imię|drodzy rodzice]</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Do</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Kanały</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Rodzaj</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>Te&amp;mat</translation>
        </message>
        <message>
            <source>Empty: the SMS says what the mail says.</source>
            <translation>Puste: SMS ma treść e-maila.</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>&amp;Treść</translation>
        </message>
        <message>
            <source>Text of the S&amp;MS</source>
            <translation>Treść SMS-&amp;a</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Pliki</translation>
        </message>
        <message>
            <source>Se&amp;nd</source>
            <translation>&amp;Wysyłka</translation>
        </message>
        <message>
            <source>Answe&amp;rs to</source>
            <translation>Od&amp;powiedzi do</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>Pod&amp;gląd</translation>
        </message>
        <message>
            <source>Re&amp;cipients</source>
            <extracomment>tabs of the compose window; %1 is a count</extracomment>
            <translation>Odbior&amp;cy</translation>
        </message>
        <message>
            <source>N&amp;ot reached</source>
            <translation>&amp;Nie otrzymają</translation>
        </message>
        <message>
            <source>&amp;Drafts</source>
            <translation>Sz&amp;kice</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Zamknij</translation>
        </message>
        <message>
            <source>What is typed stays as a draft.</source>
            <translation>Wpisany tekst zostaje jako szkic.</translation>
        </message>
        <message>
            <source>&amp;Into the outbox…</source>
            <translation>D&amp;o skrzynki nadawczej…</translation>
        </message>
        <message>
            <source>Re&amp;cipients (%1)</source>
            <translation>Odbior&amp;cy (%1)</translation>
        </message>
        <message>
            <source>Nobody would get it: see "Not reached".</source>
            <translation>Nikt by jej nie otrzymał: proszę zajrzeć do „Nie otrzymają”.</translation>
        </message>
        <message>
            <source>N&amp;ot reached (%1)</source>
            <translation>&amp;Nie otrzymają (%1)</translation>
        </message>
        <message>
            <source>The draft could not be kept. %1</source>
            <translation>Nie udało się zachować szkicu. %1</translation>
        </message>
        <message>
            <source>Kept as a draft at %1.</source>
            <translation>Zachowano jako szkic o %1.</translation>
        </message>
        <message>
            <source>without a subject</source>
            <translation>bez tematu</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a date and time, %2 the subject of a draft</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&amp;Drafts (%1)</source>
            <translation>Sz&amp;kice (%1)</translation>
        </message>
        <message>
            <source>There is a draft: "%1" of %2.</source>
            <extracomment>%1 is the subject of a draft, %2 a date and time</extracomment>
            <translation>Jest szkic: „%1” z %2.</translation>
        </message>
        <message>
            <source>Throw this message away?</source>
            <translation>Usunąć tę wiadomość?</translation>
        </message>
        <message>
            <source>What is typed is gone then; nothing was sent.</source>
            <translation>Wpisany tekst przepadnie; niczego nie wysłano.</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>Do skrzynki nadawczej nic nie dodano.</translation>
        </message>
        <message>
            <source>Nobody is left among the recipients.</source>
            <translation>Wśród odbiorców nikogo już nie ma.</translation>
        </message>
        <message numerus="yes">
            <source>You approve %n messages at once.</source>
            <translation>
                <numerusform>Zatwierdza się naraz %n wiadomość.</numerusform>
                <numerusform>Zatwierdza się naraz %n wiadomości.</numerusform>
                <numerusform>Zatwierdza się naraz %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>Queued %1 of %2</source>
            <translation>Dodano do skrzynki nadawczej %1 z %2</translation>
        </message>
        <message>
            <source>Meanwhile somebody changed the recipients or their addresses. This is how it is now.</source>
            <translation>Ktoś tymczasem zmienił odbiorców lub ich adresy. Oto stan obecny.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are in the outbox and wait for approval.</source>
            <translation>
                <numerusform>W skrzynce nadawczej jest %n wiadomość i czeka na zatwierdzenie.</numerusform>
                <numerusform>W skrzynce nadawczej są %n wiadomości i czekają na zatwierdzenie.</numerusform>
                <numerusform>W skrzynce nadawczej jest %n wiadomości i czeka na zatwierdzenie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are in the outbox.</source>
            <translation>
                <numerusform>W skrzynce nadawczej jest %n wiadomość.</numerusform>
                <numerusform>W skrzynce nadawczej są %n wiadomości.</numerusform>
                <numerusform>W skrzynce nadawczej jest %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>These are far more SMS than on other days.</source>
            <translation>To znacznie więcej SMS-ów niż w inne dni.</translation>
        </message>
        <message>
            <source>Te&amp;mplates</source>
            <translation>Sza&amp;blony</translation>
        </message>
        <message>
            <source>&amp;Test to me…</source>
            <translation>&amp;Próba do mnie…</translation>
        </message>
        <message>
            <source>Sends you the mail of the preview, with this person's data.</source>
            <translation>Wysyła Państwu e-mail z podglądu, z danymi tej osoby.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>&amp;Save this text as…</source>
            <translation>&amp;Zapisz ten tekst jako…</translation>
        </message>
        <message>
            <source>Put "%1" in place of what is typed?</source>
            <translation>Zastąpić wpisany tekst szablonem „%1”?</translation>
        </message>
        <message>
            <source>Ctrl+Z in the text brings the old words back.</source>
            <translation>Ctrl+Z w treści przywraca poprzednie słowa.</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>Zastąp</translation>
        </message>
        <message>
            <source>Save this text as a template</source>
            <translation>Zapisywanie tekstu jako szablonu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>The template was not saved.</source>
            <translation>Szablonu nie zapisano.</translation>
        </message>
        <message>
            <source>Send the mail of the preview to yourself</source>
            <translation>Wysyłanie do siebie e-maila z podglądu</translation>
        </message>
        <message>
            <source>Your own e-mail address</source>
            <translation>Własny adres e-mail</translation>
        </message>
        <message>
            <source>No test was sent.</source>
            <translation>Próbnego e-maila nie wysłano.</translation>
        </message>
        <message>
            <source>The test goes to %1 with the next delivery.</source>
            <extracomment>%1 is an e-mail address</extracomment>
            <translation>Próbny e-mail wyjdzie na adres %1 przy najbliższej wysyłce.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::ComposeWords</name>
        <message numerus="yes">
            <source>%n e-mail(s)</source>
            <translation>
                <numerusform>%n e-mail</numerusform>
                <numerusform>%n e-maile</numerusform>
                <numerusform>%n e-maili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SMS</source>
            <translation>
                <numerusform>%n SMS</numerusform>
                <numerusform>%n SMS-y</numerusform>
                <numerusform>%n SMS-ów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n system message(s)</source>
            <translation>
                <numerusform>%n wiadomość systemowa</numerusform>
                <numerusform>%n wiadomości systemowe</numerusform>
                <numerusform>%n wiadomości systemowych</numerusform>
            </translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>wszystkie grupy</translation>
        </message>
        <message>
            <source>all with an active contract</source>
            <translation>wszyscy z obowiązującą umową</translation>
        </message>
        <message>
            <source>all students</source>
            <translation>wszyscy kursanci</translation>
        </message>
        <message>
            <source>all guardians</source>
            <translation>wszyscy opiekunowie</translation>
        </message>
        <message>
            <source>all teachers</source>
            <translation>wszyscy lektorzy</translation>
        </message>
        <message>
            <source>all payers</source>
            <translation>wszyscy płatnicy</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n osoba</numerusform>
                <numerusform>%n osoby</numerusform>
                <numerusform>%n osób</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n pominięta</numerusform>
                <numerusform>%n pominięte</numerusform>
                <numerusform>%n pominiętych</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody would get a message; %1</source>
            <extracomment>%1 is how many are skipped: "2 skipped"</extracomment>
            <translation>Nikt nie otrzymałby wiadomości; %1</translation>
        </message>
        <message>
            <source>Nobody would get a message</source>
            <translation>Nikt nie otrzymałby wiadomości</translation>
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
            <translation>W wiadomościach nie ma zmiennej [%1]. Proszę wybrać zmienną z listy, a jeśli to ma być zwykły nawias, wpisać [[.</translation>
        </message>
        <message>
            <source>The bracket before "%1" is not closed. Close it with ], or write [[ for a plain bracket.</source>
            <translation>Nawias przed „%1” nie jest zamknięty. Proszę zamknąć go znakiem ], a jeśli to ma być zwykły nawias, wpisać [[.</translation>
        </message>
        <message>
            <source>The variable [%1] is missing.</source>
            <translation>Brakuje zmiennej [%1].</translation>
        </message>
        <message>
            <source>[%1] must not stand in the subject, which everybody can read in passing.</source>
            <translation>Zmienna [%1] nie może być w temacie, który każdy mógłby przeczytać przypadkiem.</translation>
        </message>
        <message numerus="yes">
            <source>This goes to very many: %n messages.</source>
            <translation>
                <numerusform>Odbiorców jest bardzo wielu: %n wiadomość.</numerusform>
                <numerusform>Odbiorców jest bardzo wielu: %n wiadomości.</numerusform>
                <numerusform>Odbiorców jest bardzo wielu: %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>This goes to the guardians of all groups.</source>
            <translation>To wiadomość do opiekunów wszystkich grup.</translation>
        </message>
        <message>
            <source>A table is attached (%1). It may hold the names of others, and everybody gets it.</source>
            <translation>Załączono tabelę (%1). Mogą w niej być cudze nazwiska, a otrzymają ją wszyscy.</translation>
        </message>
        <message>
            <source>Choose the recipients first.</source>
            <translation>Proszę najpierw wybrać odbiorców.</translation>
        </message>
        <message>
            <source>Choose at least one way: e-mail, SMS or system message.</source>
            <translation>Proszę wybrać co najmniej jeden kanał: e-mail, SMS lub wiadomość systemową.</translation>
        </message>
        <message>
            <source>Write the text.</source>
            <translation>Proszę wpisać treść.</translation>
        </message>
        <message>
            <source>Write the subject: a mail without one is taken for spam.</source>
            <translation>Proszę wpisać temat: e-mail bez tematu uchodzi za spam.</translation>
        </message>
        <message>
            <source>The sending hours never open: it would not leave.</source>
            <translation>Godziny wysyłki nigdy się nie zaczynają: wiadomość by nie wyszła.</translation>
        </message>
        <message>
            <source>will leave from %1, the last one %2</source>
            <extracomment>both are a weekday with date and time</extracomment>
            <translation>wyjdą od %1, ostatnia %2</translation>
        </message>
        <message>
            <source>will leave %1</source>
            <extracomment>%1 is a weekday with date and time</extracomment>
            <translation>wyjdzie %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>%1 is a number of messages, %2 a date</extracomment>
            <translation>%1 w dniu %2</translation>
        </message>
        <message>
            <source>With what waits already: %1</source>
            <extracomment>%1 is a list of "number on date"</extracomment>
            <translation>Razem z tym, co już czeka: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::LeftOutTable</name>
        <message>
            <source>Who gets nothing, and why</source>
            <translation>Kto nic nie otrzyma i dlaczego</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>a person, a way ("SMS"), a sentence</extracomment>
            <translation>%1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Otwórz kartę</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::PersonsDialog</name>
        <message>
            <source>Name, login, address or telephone</source>
            <translation>Nazwisko, login, adres lub telefon</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Dodaj</translation>
        </message>
        <message>
            <source>Add persons</source>
            <translation>Dodaj osoby</translation>
        </message>
        <message>
            <source>Persons who fit</source>
            <translation>Pasujące osoby</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>%1 - %2</source>
            <extracomment>%1 is a person, %2 the person's groups</extracomment>
            <translation>%1 - %2</translation>
        </message>
        <message>
            <source>Nobody fits the search.</source>
            <translation>Nikt nie pasuje do wyszukiwania.</translation>
        </message>
        <message numerus="yes">
            <source>%n more: type more of the name.</source>
            <translation>
                <numerusform>Jeszcze %n osoba: proszę wpisać więcej liter nazwiska.</numerusform>
                <numerusform>Jeszcze %n osoby: proszę wpisać więcej liter nazwiska.</numerusform>
                <numerusform>Jeszcze %n osób: proszę wpisać więcej liter nazwiska.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::PreviewPanel</name>
        <message>
            <source>Previous recipient</source>
            <translation>Poprzedni odbiorca</translation>
        </message>
        <message>
            <source>Next recipient</source>
            <translation>Następny odbiorca</translation>
        </message>
        <message>
            <source>The message as it will leave</source>
            <translation>Wiadomość, tak jak wyjdzie</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>the gateway's own name or number</source>
            <translation>własna nazwa lub numer bramki</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Długość</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Odpowiedź do</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Exactly so it leaves by %1: %2 of %3</source>
            <extracomment>%1 is a way ("SMS"), %2 the number of the message, %3 how many there are</extracomment>
            <translation>Dokładnie tak wyjdzie (%1): %2 z %3</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsEdit</name>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Grupa</translation>
        </message>
        <message>
            <source>&amp;Role of the school</source>
            <translation>&amp;Rola w szkole</translation>
        </message>
        <message>
            <source>&amp;All groups</source>
            <translation>&amp;Wszystkie grupy</translation>
        </message>
        <message>
            <source>All with an active &amp;contract</source>
            <translation>Wszyscy z obowiązującą &amp;umową</translation>
        </message>
        <message>
            <source>All &amp;students</source>
            <translation>Wszyscy &amp;kursanci</translation>
        </message>
        <message>
            <source>All g&amp;uardians</source>
            <translation>Wszyscy &amp;opiekunowie</translation>
        </message>
        <message>
            <source>All &amp;teachers</source>
            <translation>Wszyscy &amp;lektorzy</translation>
        </message>
        <message>
            <source>All pa&amp;yers</source>
            <translation>Wszyscy &amp;płatnicy</translation>
        </message>
        <message>
            <source>&amp;Persons…</source>
            <translation>O&amp;soby…</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>Doda&amp;j</translation>
        </message>
        <message>
            <source>Add recipients</source>
            <translation>Dodaj odbiorców</translation>
        </message>
        <message>
            <source>Who of a student's family</source>
            <translation>Kto z rodziny kursanta</translation>
        </message>
        <message>
            <source>the persons themselves</source>
            <translation>same osoby</translation>
        </message>
        <message>
            <source>the students' guardians</source>
            <translation>opiekunowie kursantów</translation>
        </message>
        <message>
            <source>students and their guardians</source>
            <translation>kursanci i ich opiekunowie</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Usuń: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsList</name>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Search the recipients</source>
            <translation>Szukaj wśród odbiorców</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Odbiorcy</translation>
        </message>
        <message>
            <source>Whoever is not ticked gets nothing.</source>
            <translation>Kto nie jest zaznaczony, nic nie otrzyma.</translation>
        </message>
        <message numerus="yes">
            <source>%n taken out by hand.</source>
            <translation>
                <numerusform>%n osoba wyłączona ręcznie.</numerusform>
                <numerusform>%n osoby wyłączone ręcznie.</numerusform>
                <numerusform>%n osób wyłączonych ręcznie.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsModel</name>
        <message>
            <source>%1 (about %2)</source>
            <extracomment>%1 is who gets the message, %2 the children whom it is about</extracomment>
            <translation>%1 (dotyczy: %2)</translation>
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
            <translation>&amp;Do skrzynki nadawczej</translation>
        </message>
        <message>
            <source>Save and &amp;approve</source>
            <translation>Zapisz i za&amp;twierdź</translation>
        </message>
        <message>
            <source>Before it goes into the outbox</source>
            <translation>Zanim trafi do skrzynki nadawczej</translation>
        </message>
        <message>
            <source>No mail account is set: the mail is written to a folder and not sent to anybody.</source>
            <translation>Nie ustawiono konta pocztowego: wiadomości są zapisywane w folderze i do nikogo nie są wysyłane.</translation>
        </message>
        <message>
            <source>These get nothing by one way or by any:</source>
            <translation>Te osoby są pominięte w jednym kanale lub we wszystkich:</translation>
        </message>
        <message>
            <source>Yes, it is meant for all of them</source>
            <translation>Tak, jest przeznaczona dla nich wszystkich</translation>
        </message>
        <message>
            <source>&amp;Back to the text</source>
            <translation>&amp;Wróć do treści</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractCard</name>
        <message>
            <source>paid</source>
            <translation>zapłacona</translation>
        </message>
        <message>
            <source>not owed</source>
            <translation>nienależna</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dzień po terminie</numerusform>
                <numerusform>%n dni po terminie</numerusform>
                <numerusform>%n dni po terminie</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>płatna dziś</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>przyszła</translation>
        </message>
        <message>
            <source>Choose a contract in the list.</source>
            <translation>Proszę wybrać umowę z listy.</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Części karty</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Ogólne</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Raty</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Wpłaty</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>&amp;Print the contract…</source>
            <translation>&amp;Drukuj umowę…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Zapisz jako P&amp;DF…</translation>
        </message>
        <message>
            <source>Change the &amp;status</source>
            <translation>Zmień &amp;status</translation>
        </message>
        <message>
            <source>No payment &amp;reminders to this payer</source>
            <translation>Bez &amp;przypomnień o płatności dla tego płatnika</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Więcej</translation>
        </message>
        <message>
            <source>Add pa&amp;yment…</source>
            <translation>Dodaj wp&amp;łatę…</translation>
        </message>
        <message>
            <source>%1, paid by %2</source>
            <translation>%1, płaci: %2</translation>
        </message>
        <message>
            <source>Instalments (%1)</source>
            <translation>Raty (%1)</translation>
        </message>
        <message>
            <source>Payments (%1)</source>
            <translation>Wpłaty (%1)</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Kursant</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Płatnik</translation>
        </message>
        <message>
            <source>the student</source>
            <translation>kursant</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>open</source>
            <translation>otwarta</translation>
        </message>
        <message>
            <source>All instalments</source>
            <translation>Wszystkie raty</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Zapłacone</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Po terminie</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Zgoda</translation>
        </message>
        <message>
            <source>not in the contract</source>
            <translation>nie w umowie</translation>
        </message>
        <message>
            <source>in the contract, %1</source>
            <translation>w umowie, %1</translation>
        </message>
        <message>
            <source>in the contract, %1 (%2)</source>
            <translation>w umowie, %1 (%2)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>No instalments yet. Edit the contract to plan them.</source>
            <translation>Nie ma jeszcze rat. Aby je zaplanować, proszę edytować umowę.</translation>
        </message>
        <message>
            <source>%1, open %2</source>
            <translation>%1, pozostało %2</translation>
        </message>
        <message>
            <source>Remind of this instalment again</source>
            <translation>Znów przypominaj o tej racie</translation>
        </message>
        <message>
            <source>No more reminders about this instalment</source>
            <translation>Nie przypominaj więcej o tej racie</translation>
        </message>
        <message>
            <source>No reminders about this one.</source>
            <translation>Bez przypomnień o tej racie.</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>Nie ma jeszcze wpłat.</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>cofnięta</translation>
        </message>
        <message>
            <source>takes a payment back</source>
            <translation>cofa wpłatę</translation>
        </message>
        <message>
            <source>Take this payment back</source>
            <translation>Cofnij tę wpłatę</translation>
        </message>
        <message>
            <source>Take the payment of %1 from %2 back? Both lines stay in the books.</source>
            <translation>Cofnąć wpłatę %1 z %2? Obie pozycje zostaną w księgach.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>Cancel contract %1?</source>
            <translation>Anulować umowę %1?</translation>
        </message>
        <message>
            <source>Its instalments are not owed any more; payments stay as credit. You can change the status again.</source>
            <translation>Jej raty nie będą już należne; wpłaty zostaną jako nadpłata. Status można zmienić ponownie.</translation>
        </message>
        <message>
            <source>Cancel the contract</source>
            <translation>Anuluj umowę</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Niczego nie zmieniono.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractDialog</name>
        <message>
            <source>Whose contract is it?</source>
            <translation>Czyja to umowa?</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Kto płaci?</translation>
        </message>
        <message>
            <source>ends on</source>
            <translation>kończy się</translation>
        </message>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Zapisz i zamknij</translation>
        </message>
        <message>
            <source>&amp;Add contract</source>
            <translation>&amp;Dodaj umowę</translation>
        </message>
        <message>
            <source>Edit contract</source>
            <translation>Edycja umowy</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Nowa umowa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Numer</translation>
        </message>
        <message>
            <source>&amp;Student</source>
            <translation>&amp;Kursant</translation>
        </message>
        <message>
            <source>&amp;Payer</source>
            <translation>&amp;Płatnik</translation>
        </message>
        <message>
            <source>The student, a guardian or a company.</source>
            <translation>Kursant, opiekun lub firma.</translation>
        </message>
        <message>
            <source>S&amp;tatus</source>
            <translation>S&amp;tatus</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Od</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>D&amp;o</translation>
        </message>
        <message>
            <source>&amp;Consent</source>
            <translation>&amp;Zgoda</translation>
        </message>
        <message>
            <source>Consent &amp;given on</source>
            <translation>Zgody udzielono &amp;dnia</translation>
        </message>
        <message>
            <source>&amp;Wording</source>
            <translation>&amp;Wersja tekstu</translation>
        </message>
        <message>
            <source>Which text was signed, for instance “RODO 2026/1”.</source>
            <translation>Który tekst podpisano, na przykład „RODO 2026/1”.</translation>
        </message>
        <message>
            <source>&amp;Account number</source>
            <translation>Numer &amp;konta</translation>
        </message>
        <message>
            <source>Empty: the school's.</source>
            <translation>Puste: konto szkoły.</translation>
        </message>
        <message>
            <source>Not&amp;e</source>
            <translation>Nota&amp;tka</translation>
        </message>
        <message>
            <source>Only for the office; it is never sent.</source>
            <translation>Tylko dla sekretariatu; nigdy nie jest wysyłana.</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Raty</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kwota</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Zapłacone</translation>
        </message>
        <message>
            <source>A&amp;dd instalment</source>
            <translation>&amp;Dodaj ratę</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>How many instalments</source>
            <translation>Liczba rat</translation>
        </message>
        <message>
            <source>First instalment due on</source>
            <translation>Pierwsza rata płatna dnia</translation>
        </message>
        <message>
            <source>All instalments together</source>
            <translation>Wszystkie raty razem</translation>
        </message>
        <message>
            <source>in total</source>
            <translation>razem</translation>
        </message>
        <message>
            <source>&amp;Make plan</source>
            <translation>&amp;Utwórz plan</translation>
        </message>
        <message>
            <source>instalments, monthly from</source>
            <extracomment>"10 instalments, monthly from 01.09.2026"</extracomment>
            <translation>rat, co miesiąc od</translation>
        </message>
        <message>
            <source>Instalment %1: there is no such day.</source>
            <translation>Rata %1: nie ma takiego dnia.</translation>
        </message>
        <message>
            <source>Instalment %1: %2</source>
            <translation>Rata %1: %2</translation>
        </message>
        <message>
            <source>no instalments</source>
            <translation>bez rat</translation>
        </message>
        <message numerus="yes">
            <source>%n instalment(s), %1 together</source>
            <translation>
                <numerusform>%n rata, razem %1</numerusform>
                <numerusform>%n raty, razem %1</numerusform>
                <numerusform>%n rat, razem %1</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a contract with this number already.</source>
            <translation>Umowa o tym numerze już istnieje.</translation>
        </message>
        <message>
            <source>A contract needs a number.</source>
            <translation>Umowa musi mieć numer.</translation>
        </message>
        <message>
            <source>The number is too long or holds a character that cannot be printed.</source>
            <translation>Numer jest za długi lub zawiera znak, którego nie można wydrukować.</translation>
        </message>
        <message>
            <source>Choose the student whose contract it is.</source>
            <translation>Proszę wybrać kursanta, którego dotyczy umowa.</translation>
        </message>
        <message>
            <source>Choose who pays.</source>
            <translation>Proszę wybrać, kto płaci.</translation>
        </message>
        <message>
            <source>Choose the day on which the contract begins.</source>
            <translation>Proszę wybrać dzień, w którym zaczyna się umowa.</translation>
        </message>
        <message>
            <source>The contract ends before it begins.</source>
            <translation>Umowa kończy się, zanim się zacznie.</translation>
        </message>
        <message>
            <source>Somebody else has changed this contract meanwhile. Close this window and look at it again.</source>
            <translation>Ktoś inny zmienił w tym czasie tę umowę. Proszę zamknąć okno i obejrzeć ją ponownie.</translation>
        </message>
        <message>
            <source>stands in the contract</source>
            <translation>jest w umowie</translation>
        </message>
        <message>
            <source>The signed text holds the consent to process personal data.</source>
            <translation>Podpisany tekst zawiera zgodę na przetwarzanie danych osobowych.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractImportDialog</name>
        <message>
            <source>new</source>
            <translation>nowa</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>zmieniona</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>bez zmian</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>niezaimportowana</translation>
        </message>
        <message>
            <source>%1 “%2”: %3</source>
            <extracomment>a column of a file, what stands in it, and what is wrong with that</extracomment>
            <translation>%1 „%2”: %3</translation>
        </message>
        <message>
            <source>Import contracts from %1</source>
            <translation>Import umów z pliku %1</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Wczytywanie listy…</translation>
        </message>
        <message>
            <source>&amp;Save the faulty rows…</source>
            <translation>Zapisz &amp;błędne wiersze…</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importuj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Import contracts</source>
            <translation>Import umów</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Wiersze listy</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Wiersz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Co się stanie</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Uwaga</translation>
        </message>
        <message>
            <source>This list has no column with the contract's number, or none with the student. Name them “Number” and “Student” in the first row.</source>
            <translation>Ta lista nie ma kolumny z numerem umowy albo kolumny z kursantem. Proszę nazwać je w pierwszym wierszu „Numer” i „Kursant”.</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed, %4 as they are, %5 with faults</source>
            <translation>%1 wierszy: %2 nowych, %3 zmienionych, %4 bez zmian, %5 z błędami</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n contract(s)</source>
            <translation>
                <numerusform>&amp;Importuj %n umowę</numerusform>
                <numerusform>&amp;Importuj %n umowy</numerusform>
                <numerusform>&amp;Importuj %n umów</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported %1 of %2 rows</source>
            <translation>Zaimportowano %1 z %2 wierszy</translation>
        </message>
        <message>
            <source>The import stopped: %1 The rows before it are stored. Import the same file again, nothing is made twice.</source>
            <translation>Import zatrzymał się: %1 Wcześniejsze wiersze są zapisane. Proszę zaimportować ten sam plik ponownie, nic nie powstanie dwa razy.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>The contracts are imported.</source>
            <translation>Umowy są zaimportowane.</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they were, %4 not imported</source>
            <translation>%1 nowych, %2 zmienionych, %3 bez zmian, %4 niezaimportowanych</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Co jest źle</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Zapisz błędne wiersze</translation>
        </message>
        <message>
            <source>contracts to mend</source>
            <translation>umowy do poprawienia</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
            <translation>Arkusz kalkulacyjny (*.xlsx);;Tekst ze średnikami (*.csv)</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Umowy</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Nie zapisano żadnego pliku.</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
            <translation>Listy (*.xlsx *.csv *.txt);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Tego pliku nie można odczytać.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractPrint</name>
        <message>
            <source>The contract was not printed.</source>
            <translation>Umowy nie wydrukowano.</translation>
        </message>
        <message>
            <source>Print login and password in the contract?</source>
            <translation>Wydrukować w umowie login i hasło?</translation>
        </message>
        <message>
            <source>Without them dotted lines stand in their place. Printing them is recorded.</source>
            <translation>Bez nich w ich miejscu będą kropki. Wydruk hasła jest odnotowywany.</translation>
        </message>
        <message>
            <source>With login and password</source>
            <translation>Z loginem i hasłem</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Bez nich</translation>
        </message>
        <message>
            <source>A password is printed in a contract. Type your own password to go on.</source>
            <translation>W umowie zostanie wydrukowane hasło. Proszę wpisać własne hasło, aby kontynuować.</translation>
        </message>
        <message>
            <source>Save the contract</source>
            <translation>Zapisz umowę</translation>
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
            <translation>otwarta</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Kursant</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Płatnik</translation>
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
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Next instalment</source>
            <translation>Następna rata</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractsPage</name>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importuj…</translation>
        </message>
        <message>
            <source>&amp;New contract</source>
            <translation>&amp;Nowa umowa</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Więcej</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Search by number, student or payer</source>
            <translation>Szukaj po numerze, kursancie lub płatniku</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>all</source>
            <translation>wszystkie</translation>
        </message>
        <message>
            <source>active today</source>
            <translation>obowiązujące dziś</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Rozliczenie</translation>
        </message>
        <message>
            <source>in arrears</source>
            <translation>z zaległością</translation>
        </message>
        <message>
            <source>overpaid</source>
            <translation>z nadpłatą</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>&amp;Wpłaty</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>&amp;Raty</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>how many of all contracts the list shows</extracomment>
            <translation>%1 z %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in arrears</source>
            <translation>
                <numerusform>%n z zaległością</numerusform>
                <numerusform>%n z zaległością</numerusform>
                <numerusform>%n z zaległością</numerusform>
            </translation>
        </message>
        <message>
            <source>No contract fits the search and the filters.</source>
            <translation>Żadna umowa nie pasuje do wyszukiwania i filtrów.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Pokaż wszystkie</translation>
        </message>
        <message>
            <source>No contracts yet. Import your list, or add the first one by hand. Belfry then knows what is owed and can remind of it.</source>
            <translation>Nie ma jeszcze umów. Proszę zaimportować swoją listę lub dodać pierwszą ręcznie. Belfry będzie wtedy wiedzieć, co jest do zapłaty, i może o tym przypominać.</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Nowa umowa</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Umowy</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::PaymentDialog</name>
        <message>
            <source>&amp;Add payment</source>
            <translation>&amp;Dodaj wpłatę</translation>
        </message>
        <message>
            <source>Add payment</source>
            <translation>Dodaj wpłatę</translation>
        </message>
        <message>
            <source>Contract %1: %2</source>
            <translation>Umowa %1: %2</translation>
        </message>
        <message>
            <source>A&amp;mount</source>
            <translation>&amp;Kwota</translation>
        </message>
        <message>
            <source>In %1. It pays the oldest instalment first.</source>
            <translation>W %1. Najpierw spłaca najstarszą ratę.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dzień</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Notatka</translation>
        </message>
        <message>
            <source>For instance the number of the transfer.</source>
            <translation>Na przykład numer przelewu.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::PersonChooser</name>
        <message>
            <source>Name, login, address or number</source>
            <translation>Nazwisko, login, adres lub numer</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Wybierz</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Znalezione osoby</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>&amp;New company…</source>
            <translation>&amp;Nowa firma…</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Nikogo nie znaleziono.</translation>
        </message>
        <message>
            <source>The first %1 of %2. Type more to see fewer.</source>
            <translation>Pierwsze %1 z %2. Proszę wpisać więcej, aby zawęzić.</translation>
        </message>
        <message>
            <source>Which company or authority pays?</source>
            <translation>Która firma lub instytucja płaci?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::PersonField</name>
        <message>
            <source>Choose…</source>
            <translation>Wybierz…</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>jeszcze nikt</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Zmień…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::AddStudentsDialog</name>
        <message>
            <source>Search name, address or number</source>
            <translation>Szukaj nazwiska, adresu lub numeru</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Dodaj</translation>
        </message>
        <message>
            <source>Add students to “%1”</source>
            <translation>Dodaj kursantów do grupy „%1”</translation>
        </message>
        <message>
            <source>Students who are not in the group</source>
            <translation>Kursanci spoza grupy</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Add %n student(s)</source>
            <translation>
                <numerusform>&amp;Dodaj %n kursanta</numerusform>
                <numerusform>&amp;Dodaj %n kursantów</numerusform>
                <numerusform>&amp;Dodaj %n kursantów</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Nikt nie pasuje.</translation>
        </message>
        <message>
            <source>%1 of %2 shown: type to find the others.</source>
            <translation>Pokazano %1 z %2: zacznij pisać, aby znaleźć pozostałe osoby.</translation>
        </message>
        <message>
            <source>Nobody was added.</source>
            <translation>Nikogo nie dodano.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::CredentialSlips</name>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>no longer kept: make a new one</source>
            <translation>już nieprzechowywane: utwórz nowe</translation>
        </message>
        <message>
            <source>Login and password received: %1</source>
            <translation>Odbiór loginu i hasła: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Podpis</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupCard</name>
        <message>
            <source>General</source>
            <translation>Ogólne</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Kursanci</translation>
        </message>
        <message>
            <source>Choose a group to see how it stands with its credentials.</source>
            <translation>Wybierz grupę, aby zobaczyć stan jej danych dostępowych.</translation>
        </message>
        <message>
            <source>&amp;Rename and note…</source>
            <translation>&amp;Nazwa i uwagi…</translation>
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation>&amp;Archiwizuj</translation>
        </message>
        <message>
            <source>Take out of the &amp;archive</source>
            <translation>Przywróć z &amp;archiwum</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>Wię&amp;cej</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Otwórz skrzynkę nadawczą</translation>
        </message>
        <message>
            <source>Login and password</source>
            <translation>Login i hasło</translation>
        </message>
        <message>
            <source>&amp;Send credentials
to all students</source>
            <translation>&amp;Wyślij dane dostępowe
do wszystkich kursantów</translation>
        </message>
        <message>
            <source>Send credentials to all students</source>
            <translation>Wyślij dane dostępowe do wszystkich kursantów</translation>
        </message>
        <message>
            <source>&amp;New passwords…</source>
            <translation>Nowe &amp;hasła…</translation>
        </message>
        <message>
            <source>&amp;Print slips…</source>
            <translation>&amp;Drukuj karteczki…</translation>
        </message>
        <message>
            <source>Students of the group</source>
            <translation>Kursanci w grupie</translation>
        </message>
        <message>
            <source>Nobody is in this group yet.</source>
            <translation>W tej grupie nikogo jeszcze nie ma.</translation>
        </message>
        <message>
            <source>Add students…</source>
            <translation>Dodaj kursantów…</translation>
        </message>
        <message>
            <source>A&amp;dd students…</source>
            <translation>D&amp;odaj kursantów…</translation>
        </message>
        <message>
            <source>Send &amp;credentials</source>
            <translation>Wyślij dan&amp;e dostępowe</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Usuń z grupy</translation>
        </message>
        <message>
            <source>Takes the ticked students out of the group. They stay students of the school.</source>
            <translation>Usuwa zaznaczone osoby z grupy. Pozostają one kursantami szkoły.</translation>
        </message>
        <message>
            <source>A double click opens the student's card.</source>
            <translation>Dwukrotne kliknięcie otwiera kartę kursanta.</translation>
        </message>
        <message numerus="yes">
            <source>%n student(s)</source>
            <translation>
                <numerusform>%n kursant</numerusform>
                <numerusform>%n kursantów</numerusform>
                <numerusform>%n kursantów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · archived</source>
            <translation>%1 · w archiwum</translation>
        </message>
        <message numerus="yes">
            <source>Students %n</source>
            <translation>
                <numerusform>Kursanci %n</numerusform>
                <numerusform>Kursanci %n</numerusform>
                <numerusform>Kursanci %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Add students first.</source>
            <translation>Najpierw dodaj kursantów.</translation>
        </message>
        <message>
            <source>All have them or wait in the outbox.</source>
            <translation>Wszyscy je mają albo czekają one w skrzynce nadawczej.</translation>
        </message>
        <message numerus="yes">
            <source>%n have not got them yet.</source>
            <translation>
                <numerusform>%n osoba jeszcze ich nie ma.</numerusform>
                <numerusform>%n osoby jeszcze ich nie mają.</numerusform>
                <numerusform>%n osób jeszcze ich nie ma.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n student(s)</source>
            <translation>
                <numerusform>%1: %n kursant</numerusform>
                <numerusform>%1: %n kursantów</numerusform>
                <numerusform>%1: %n kursantów</numerusform>
            </translation>
        </message>
        <message>
            <source>Show these students</source>
            <translation>Pokaż tych kursantów</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are in the outbox.</source>
            <translation>
                <numerusform>W skrzynce nadawczej jest %n wiadomość.</numerusform>
                <numerusform>W skrzynce nadawczej są %n wiadomości.</numerusform>
                <numerusform>W skrzynce nadawczej jest %n wiadomości.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n person(s) get nothing.</source>
            <extracomment>%1 is the sentence before: how many messages are in the outbox</extracomment>
            <translation>
                <numerusform>%1 %n osoba nic nie otrzyma.</numerusform>
                <numerusform>%1 %n osoby nic nie otrzymają.</numerusform>
                <numerusform>%1 %n osób nic nie otrzyma.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make new passwords for %n student(s)?</source>
            <translation>
                <numerusform>Utworzyć nowe hasło dla %n kursanta?</numerusform>
                <numerusform>Utworzyć nowe hasła dla %n kursantów?</numerusform>
                <numerusform>Utworzyć nowe hasła dla %n kursantów?</numerusform>
            </translation>
        </message>
        <message>
            <source>The passwords that they have now are no longer kept here, and what waits in the outbox with them is cancelled. The new ones must be sent again.</source>
            <translation>Dotychczasowe hasła nie będą już tu przechowywane, a wiadomości, które czekają z nimi w skrzynce nadawczej, zostaną wycofane. Nowe hasła trzeba wysłać ponownie.</translation>
        </message>
        <message numerus="yes">
            <source>Make %n new password(s)</source>
            <translation>
                <numerusform>Utwórz %n nowe hasło</numerusform>
                <numerusform>Utwórz %n nowe hasła</numerusform>
                <numerusform>Utwórz %n nowych haseł</numerusform>
            </translation>
        </message>
        <message>
            <source>Made %1 of %2 passwords</source>
            <translation>Utworzono hasła: %1 z %2</translation>
        </message>
        <message>
            <source>Not all passwords are new.</source>
            <translation>Nie wszystkie hasła są nowe.</translation>
        </message>
        <message numerus="yes">
            <source>%n new password(s) are made. Send them now?</source>
            <translation>
                <numerusform>Utworzono %n nowe hasło. Wysłać je teraz?</numerusform>
                <numerusform>Utworzono %n nowe hasła. Wysłać je teraz?</numerusform>
                <numerusform>Utworzono %n nowych haseł. Wysłać je teraz?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing leaves before you have seen the mail.</source>
            <translation>Nic nie zostanie wysłane, zanim nie zobaczysz wiadomości.</translation>
        </message>
        <message>
            <source>Send credentials…</source>
            <translation>Wyślij dane dostępowe…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Później</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Nic nie wydrukowano.</translation>
        </message>
        <message>
            <source>Credentials of %1</source>
            <translation>Dane dostępowe: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n slip(s) are printed. When a slip is handed over, note it in the student's card.</source>
            <translation>
                <numerusform>Wydrukowano %n karteczkę. Jej przekazanie odnotuj na karcie kursanta.</numerusform>
                <numerusform>Wydrukowano %n karteczki. Przekazanie każdej z nich odnotuj na karcie kursanta.</numerusform>
                <numerusform>Wydrukowano %n karteczek. Przekazanie każdej z nich odnotuj na karcie kursanta.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a group with this name already. Rename one of them first.</source>
            <translation>Jest już grupa o tej nazwie. Najpierw zmień nazwę jednej z nich.</translation>
        </message>
        <message>
            <source>The group stays as it is.</source>
            <translation>Grupa pozostaje bez zmian.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n student(s) out of the group?</source>
            <translation>
                <numerusform>Usunąć %n kursanta z grupy?</numerusform>
                <numerusform>Usunąć %n kursantów z grupy?</numerusform>
                <numerusform>Usunąć %n kursantów z grupy?</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay students of the school; their credentials do not change.</source>
            <translation>Osoby te pozostają kursantami szkoły, a ich dane dostępowe się nie zmieniają.</translation>
        </message>
        <message numerus="yes">
            <source>Take out %n student(s)</source>
            <translation>
                <numerusform>Usuń %n kursanta</numerusform>
                <numerusform>Usuń %n kursantów</numerusform>
                <numerusform>Usuń %n kursantów</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody was taken out.</source>
            <translation>Nikogo nie usunięto.</translation>
        </message>
        <message>
            <source>Lesson &amp;cancelled…</source>
            <translation>&amp;Lekcja odwołana…</translation>
        </message>
        <message>
            <source>&amp;Lesson moved…</source>
            <translation>Lekcja &amp;przeniesiona…</translation>
        </message>
        <message>
            <source>&amp;Message…</source>
            <translation>Wiado&amp;mość…</translation>
        </message>
        <message>
            <source>The group is in the archive.</source>
            <translation>Grupa jest w archiwum.</translation>
        </message>
        <message>
            <source>The lesson is recorded. Nobody is told.</source>
            <translation>Zapisano zmianę lekcji. Nikt nie jest powiadamiany.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupDialog</name>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Zapisz i zamknij</translation>
        </message>
        <message>
            <source>&amp;Add group</source>
            <translation>&amp;Dodaj grupę</translation>
        </message>
        <message>
            <source>Rename group</source>
            <translation>Zmień nazwę grupy</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nowa grupa</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nazwa</translation>
        </message>
        <message>
            <source>For instance “English A1 Monday”</source>
            <translation>Na przykład „Angielski A1 poniedziałek”</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>&amp;Uwagi</translation>
        </message>
        <message>
            <source>Only for the office; it is never sent.</source>
            <translation>Tylko dla sekretariatu; nigdy nie są wysyłane.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>There is a group with this name already.</source>
            <translation>Jest już grupa o tej nazwie.</translation>
        </message>
        <message>
            <source>A group needs a name.</source>
            <translation>Grupa musi mieć nazwę.</translation>
        </message>
        <message>
            <source>The name is too long or holds a character that cannot be printed.</source>
            <translation>Nazwa jest za długa albo zawiera znak, którego nie da się wydrukować.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupStudentsModel</name>
        <message>
            <source>Name</source>
            <translation>Nazwisko i imię</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Dostęp</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupy</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupWords</name>
        <message>
            <source>nobody yet</source>
            <translation>jeszcze nikt</translation>
        </message>
        <message>
            <source>%1 of %2 sent</source>
            <extracomment>how many of a group's students have got their credentials</extracomment>
            <translation>wysłano %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupsModel</name>
        <message>
            <source>Group</source>
            <translation>Grupa</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Kursanci</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Dane dostępowe</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>Grupy</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importuj…</translation>
        </message>
        <message>
            <source>&amp;New group</source>
            <translation>&amp;Nowa grupa</translation>
        </message>
        <message>
            <source>Search groups</source>
            <translation>Szukaj grup</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>present groups</source>
            <translation>obecne grupy</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>w archiwum</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n grupa</numerusform>
                <numerusform>%n grupy</numerusform>
                <numerusform>%n grup</numerusform>
            </translation>
        </message>
        <message>
            <source>No group fits the search.</source>
            <translation>Żadna grupa nie pasuje do wyszukiwania.</translation>
        </message>
        <message>
            <source>No group is archived.</source>
            <translation>W archiwum nie ma żadnej grupy.</translation>
        </message>
        <message>
            <source>There are no groups yet. They come with the import of your list, or add the first one by hand.</source>
            <translation>Nie ma jeszcze grup. Pojawią się po zaimportowaniu listy albo dodaj pierwszą ręcznie.</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nowa grupa</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Więcej</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::LessonDialog</name>
        <message numerus="yes">
            <source>%n by e-mail</source>
            <translation>
                <numerusform>%n e-mailem</numerusform>
                <numerusform>%n e-mailem</numerusform>
                <numerusform>%n e-mailem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n by SMS</source>
            <translation>
                <numerusform>%n SMS-em</numerusform>
                <numerusform>%n SMS-em</numerusform>
                <numerusform>%n SMS-em</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the inbox</source>
            <translation>
                <numerusform>%n w skrzynce odbiorczej</numerusform>
                <numerusform>%n w skrzynce odbiorczej</numerusform>
                <numerusform>%n w skrzynce odbiorczej</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Tell them</source>
            <translation>Po&amp;wiadom</translation>
        </message>
        <message>
            <source>Lesson moved</source>
            <translation>Lekcja przeniesiona</translation>
        </message>
        <message>
            <source>Lesson cancelled</source>
            <translation>Lekcja odwołana</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lekcja</translation>
        </message>
        <message>
            <source>New time</source>
            <translation>Nowy termin</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>&amp;Planned for</source>
            <translation>&amp;Planowany termin</translation>
        </message>
        <message>
            <source>&amp;Lesson</source>
            <translation>&amp;Lekcja</translation>
        </message>
        <message>
            <source>&amp;New time</source>
            <translation>&amp;Nowy termin</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Powó&amp;d</translation>
        </message>
        <message>
            <source>Stands in the message. May stay empty.</source>
            <translation>Będzie w wiadomości. Może pozostać pusty.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Nobody will be told: all channels of this event are silent. Light one under Settings, Communication, Notifications.</source>
            <translation>Nikt nie zostanie powiadomiony: wszystkie kanały tego zdarzenia są wyłączone. Można je włączyć w: Ustawienia, Komunikacja, Powiadomienia.</translation>
        </message>
        <message>
            <source>Messages: %1.</source>
            <extracomment>%1 is a list as "12 by e-mail, 8 by SMS"</extracomment>
            <translation>Wiadomości: %1.</translation>
        </message>
        <message>
            <source>They wait in the outbox until a person confirms them.</source>
            <translation>Czekają w skrzynce nadawczej, aż ktoś je zatwierdzi.</translation>
        </message>
        <message>
            <source>They leave with the next delivery.</source>
            <translation>Wyjdą przy najbliższej wysyłce.</translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be reached: no consent, address or number.</source>
            <translation>
                <numerusform>%n osoba nie otrzyma wiadomości: brak zgody, adresu lub numeru.</numerusform>
                <numerusform>%n osoby nie otrzymają wiadomości: brak zgody, adresu lub numeru.</numerusform>
                <numerusform>%n osób nie otrzyma wiadomości: brak zgody, adresu lub numeru.</numerusform>
            </translation>
        </message>
        <message>
            <source>As %1 gets it:</source>
            <extracomment>%1 is a person's name</extracomment>
            <translation>Tak otrzyma ją %1:</translation>
        </message>
        <message>
            <source>&amp;Record without telling</source>
            <translation>Zapisz &amp;bez powiadamiania</translation>
        </message>
        <message>
            <source>This was announced already.</source>
            <translation>To już ogłoszono.</translation>
        </message>
        <message>
            <source>This lesson was announced as cancelled already.</source>
            <translation>Tę lekcję już odwołano.</translation>
        </message>
        <message>
            <source>This lesson is over. Choose a time that lies ahead.</source>
            <translation>Ta lekcja już się odbyła. Proszę wybrać termin w przyszłości.</translation>
        </message>
        <message>
            <source>Choose a time that lies ahead.</source>
            <translation>Proszę wybrać termin w przyszłości.</translation>
        </message>
        <message>
            <source>The new time is the old one.</source>
            <translation>Nowy termin jest taki sam jak stary.</translation>
        </message>
        <message>
            <source>Use one line of at most 500 characters.</source>
            <translation>Proszę wpisać jeden wiersz, najwyżej 500 znaków.</translation>
        </message>
        <message>
            <source>Nobody can be reached: no consent, address or number.</source>
            <translation>Do nikogo nie można dotrzeć: brak zgody, adresu lub numeru.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::help::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Pomoc</translation>
        </message>
        <message>
            <source>"Why did my message not arrive?"</source>
            <translation>„Dlaczego moja wiadomość nie dotarła?”</translation>
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
            <translation>Oto najczęstsze przyczyny, w kolejności, w jakiej warto je sprawdzać:
1. Nie ma adresu e-mail albo jest błędny.
2. Nie ma numeru telefonu, jest błędny albo nie ma zaznaczenia „odbiera SMS”.
3. Zgoda nie jest odnotowana albo szkoła zablokowała całą wysyłkę.
4. Jest poza godzinami wysyłki, niedziela, święto lub dzień wolny: wiadomość wyjdzie potem sama.
5. Portfel SMS jest pusty, limit jest wyczerpany albo wysyłka jest zatrzymana.
6. Serwer odrzucił wiadomość albo zatrzymał ją filtr spamu.
„Dlaczego nie dotarło?” w skrzynce nadawczej i na karcie osoby przechodzi przez wszystkie i prowadzi tam, gdzie można to naprawić.</translation>
        </message>
        <message>
            <source>For a recipient who says "I get nothing"</source>
            <translation>Dla odbiorcy, który mówi „Nic nie dostaję”</translation>
        </message>
        <message>
            <source>Good day,

please check these points, then tell us what you found:
1. Is the e-mail address that we have the right one, and the phone number too?
2. Is our message in the folder for spam or advertising? Add our address to your contacts, then the next one arrives.
3. Is your mailbox full?
4. Have you given us your consent to send you messages?
5. We send messages only in our sending hours, and not on Sundays and holidays.</source>
            <translation>Dzień dobry,

prosimy sprawdzić poniższe punkty i napisać nam, co się okazało:
1. Czy adres e-mail, który mamy, jest właściwy, a numer telefonu także?
2. Czy nasza wiadomość jest w folderze spam lub oferty? Prosimy dodać nasz adres do kontaktów, wtedy następna dotrze.
3. Czy skrzynka nie jest pełna?
4. Czy udzielili nam Państwo zgody na wysyłanie wiadomości?
5. Wiadomości wysyłamy tylko w godzinach wysyłki, a nie w niedziele i święta.</translation>
        </message>
        <message>
            <source>Replies to SMS</source>
            <translation>Odpowiedzi na SMS-y</translation>
        </message>
        <message>
            <source>An SMS with the school's name as its sender cannot be answered, as with warnings of the authorities. Please write or call us instead; the address and the number stand below our e-mails.</source>
            <translation>Na SMS, którego nadawcą jest nazwa szkoły, nie można odpowiedzieć, tak jak na ostrzeżenia Alert RCB. Prosimy zamiast tego napisać lub zadzwonić; adres i numer są pod naszymi e-mailami.</translation>
        </message>
        <message>
            <source>When messages leave</source>
            <translation>Kiedy wychodzą wiadomości</translation>
        </message>
        <message>
            <source>We send e-mails and SMS only in our sending hours. What is written outside them leaves by itself when they begin again; nothing gets lost. On Sundays, public holidays and days off nothing leaves.</source>
            <translation>E-maile i SMS-y wysyłamy tylko w godzinach wysyłki. To, co napisano poza nimi, wyjdzie samo, gdy znów się zaczną; nic nie ginie. W niedziele, święta i dni wolne nic nie wychodzi.</translation>
        </message>
        <message>
            <source>Copy as message</source>
            <translation>Kopiuj jako wiadomość</translation>
        </message>
        <message>
            <source>Spam filters keep our messages</source>
            <translation>Filtry spamu zatrzymują nasze wiadomości</translation>
        </message>
        <message>
            <source>Neither the school nor Belfry can influence the recipients' spam filters. Recipients put the sending address on their whitelist: an exception, so that messages are delivered.</source>
            <translation>Ani szkoła, ani Belfry nie mają wpływu na filtry spamu odbiorców. Odbiorcy dodają adres nadawcy do swojej białej listy: to wyjątek, dzięki któremu wiadomości docierają.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polski</translation>
        </message>
        <message>
            <source>German</source>
            <translation>niemiecki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angielski</translation>
        </message>
        <message>
            <source>Text for recipients</source>
            <translation>Tekst dla odbiorców</translation>
        </message>
        <message>
            <source>Need help? Contact us</source>
            <translation>Potrzebna pomoc? Prosimy o kontakt</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Change the contact…</source>
            <translation>Zmień kontakt…</translation>
        </message>
        <message>
            <source>Report a fault: %1</source>
            <extracomment>%1 is an e-mail or web address</extracomment>
            <translation>Zgłoś błąd: %1</translation>
        </message>
        <message>
            <source>Tell an idea: %1</source>
            <extracomment>%1 is an e-mail or web address</extracomment>
            <translation>Podziel się pomysłem: %1</translation>
        </message>
        <message>
            <source>Watch the films: %1</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>Zobacz filmy: %1</translation>
        </message>
        <message>
            <source>Nobody is entered yet.</source>
            <translation>Nikogo jeszcze nie wpisano.</translation>
        </message>
        <message>
            <source>(the sender's address is not set yet)</source>
            <translation>(adres nadawcy nie jest jeszcze ustawiony)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::DecideDialog</name>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Zdecyduj</translation>
        </message>
        <message>
            <source>Decide about an uncertain message</source>
            <translation>Decyzja o niepewnej wiadomości</translation>
        </message>
        <message>
            <source>“%1” to %2</source>
            <translation>„%1” do: %2</translation>
        </message>
        <message>
            <source>The connection may still be open on the other side. You can decide after %1.</source>
            <translation>Połączenie może być jeszcze otwarte po drugiej stronie. Decyzja będzie możliwa po %1.</translation>
        </message>
        <message>
            <source>&amp;Treat as sent</source>
            <translation>Uznaj za &amp;wysłaną</translation>
        </message>
        <message>
            <source>The recipient has it, or you will find out.</source>
            <translation>Odbiorca ją ma albo to jeszcze sprawdzisz.</translation>
        </message>
        <message>
            <source>&amp;Send again</source>
            <translation>Wyślij &amp;ponownie</translation>
        </message>
        <message>
            <source>The recipient may get it twice.</source>
            <translation>Odbiorca może otrzymać ją dwa razy.</translation>
        </message>
        <message>
            <source>&amp;Abandon</source>
            <translation>Z&amp;rezygnuj</translation>
        </message>
        <message>
            <source>It counts as not sent and is not tried again.</source>
            <translation>Będzie liczona jako niewysłana i nie będzie kolejnych prób.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>How you know, for instance: she called and has it</source>
            <translation>Skąd to wiadomo, na przykład: odbiorca potwierdził telefonicznie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::EditMessageDialog</name>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Zapisz i zamknij</translation>
        </message>
        <message>
            <source>Message to %1</source>
            <extracomment>%1 is the name of the recipient</extracomment>
            <translation>Wiadomość do: %1</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>&amp;Temat</translation>
        </message>
        <message>
            <source>The new words make a new message; this one is cancelled.</source>
            <translation>Po zmianie treści powstanie nowa wiadomość, a ta zostanie wycofana.</translation>
        </message>
        <message>
            <source>The new words make a new message, which needs approval again; this one is cancelled.</source>
            <translation>Po zmianie treści powstanie nowa wiadomość, którą trzeba znów zatwierdzić, a ta zostanie wycofana.</translation>
        </message>
        <message>
            <source>Se&amp;nd</source>
            <translation>&amp;Wysyłka</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::MessagePanel</name>
        <message>
            <source>Choose a message to read it exactly as it leaves.</source>
            <translation>Wybierz wiadomość, aby przeczytać ją dokładnie tak, jak zostanie wysłana.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Treść wiadomości</translation>
        </message>
        <message>
            <source>Why it has not left</source>
            <translation>Dlaczego jej nie wysłano</translation>
        </message>
        <message>
            <source>It left exactly so</source>
            <translation>Dokładnie tak ją wysłano</translation>
        </message>
        <message>
            <source>It has not left</source>
            <translation>Nie została wysłana</translation>
        </message>
        <message>
            <source>It will leave exactly so</source>
            <translation>Dokładnie tak zostanie wysłana</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Reply to</source>
            <translation>Odpowiedź do</translation>
        </message>
        <message>
            <source>The text holds an older password and is not shown any more.</source>
            <translation>Treść zawiera starsze hasło i nie jest już pokazywana.</translation>
        </message>
        <message>
            <source>This mail was written into a folder and not sent to anybody.</source>
            <translation>Tę wiadomość zapisano w folderze i do nikogo jej nie wysłano.</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>Wyślij ją teraz</translation>
        </message>
        <message>
            <source>%1: written by %2</source>
            <translation>%1: utworzenie – %2</translation>
        </message>
        <message>
            <source>%1: needs no approval</source>
            <translation>%1: zatwierdzenie niepotrzebne</translation>
        </message>
        <message>
            <source>%1: approved by %2</source>
            <translation>%1: zatwierdzenie – %2</translation>
        </message>
        <message>
            <source>%1: handed over</source>
            <translation>%1: przekazanie do serwera</translation>
        </message>
        <message>
            <source>%1: the server answered %2</source>
            <translation>%1: odpowiedź serwera: %2</translation>
        </message>
        <message>
            <source>%1: written into a folder as %2</source>
            <translation>%1: zapis w folderze jako %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>the gateway's default name</source>
            <translation>domyślna nazwa bramki</translation>
        </message>
        <message>
            <source>Length</source>
            <extracomment>the length of an SMS: %1 is how many parts it has, %2 its price</extracomment>
            <translation>Długość</translation>
        </message>
        <message>
            <source>parts: %1, %2</source>
            <translation>części: %1, %2</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Raport doręczenia</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is the state of a report, %2 the gateway's words</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Will leave %1. %2</source>
            <extracomment>%1 is a weekday with date and time, %2 a sentence</extracomment>
            <translation>Wyjdzie %1. %2</translation>
        </message>
        <message>
            <source>%1: %2 lets it leave at any hour</source>
            <translation>%1: %2 pozwala wyjść o każdej porze</translation>
        </message>
        <message>
            <source>%1; it was sent through %2, which is not asked any more</source>
            <extracomment>%1 is the state of a report, %2 the name of an SMS gateway</extracomment>
            <translation>%1; wysłano przez bramkę %2, która nie jest już odpytywana</translation>
        </message>
        <message>
            <source>This SMS was written into a folder and not sent to anybody.</source>
            <translation>Ten SMS zapisano w folderze i do nikogo go nie wysłano.</translation>
        </message>
        <message>
            <source>%1: changed by %2, a new message took its place</source>
            <translation>%1: zmiana – %2, zastąpiono ją nową wiadomością</translation>
        </message>
        <message>
            <source>%1: %2 took the approval back</source>
            <translation>%1: cofnięcie zatwierdzenia – %2</translation>
        </message>
        <message>
            <source>%1: approved in advance by %2</source>
            <extracomment>1: moment, 2: the name of the rule, as rule:notification:email:2</extracomment>
            <translation>%1: zatwierdzenie z góry – %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::OutboxModel</name>
        <message>
            <source>needs none</source>
            <translation>niepotrzebne</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Odbiorca</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Why, or when</source>
            <translation>Powód, czas</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanał</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Zatwierdzenie</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Utworzono</translation>
        </message>
        <message>
            <source>Will leave %1. %2</source>
            <extracomment>%1 is a weekday with date and time, %2 a sentence</extracomment>
            <translation>Wyjdzie %1. %2</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Części</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Cena</translation>
        </message>
        <message>
            <source>Delivery report</source>
            <translation>Raport doręczenia</translation>
        </message>
        <message>
            <source>in advance</source>
            <translation>z góry</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>Skrzynka nadawcza</translation>
        </message>
        <message>
            <source>&amp;Deliver now</source>
            <translation>Wyślij &amp;teraz</translation>
        </message>
        <message>
            <source>&amp;Pause everything</source>
            <translation>Wstrzymaj w&amp;szystko</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>Które wiadomości</translation>
        </message>
        <message>
            <source>Search recipient, address or subject</source>
            <translation>Szukaj odbiorcy, adresu lub tematu</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Wiadomości</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Zatwierdź</translation>
        </message>
        <message>
            <source>&amp;Reject…</source>
            <translation>&amp;Odrzuć…</translation>
        </message>
        <message>
            <source>D&amp;ecide…</source>
            <translation>Z&amp;decyduj…</translation>
        </message>
        <message>
            <source>Re&amp;lease…</source>
            <translation>Zwo&amp;lnij…</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Wyślij &amp;ponownie</translation>
        </message>
        <message>
            <source>&amp;Cancel messages</source>
            <translation>&amp;Wycofaj</translation>
        </message>
        <message>
            <source>To approve</source>
            <extracomment>tabs of the outbox; %n is the number of messages</extracomment>
            <translation>Do zatwierdzenia</translation>
        </message>
        <message numerus="yes">
            <source>To approve %n</source>
            <translation>
                <numerusform>Do zatwierdzenia %n</numerusform>
                <numerusform>Do zatwierdzenia %n</numerusform>
                <numerusform>Do zatwierdzenia %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>W toku</translation>
        </message>
        <message numerus="yes">
            <source>Waiting %n</source>
            <translation>
                <numerusform>W toku %n</numerusform>
                <numerusform>W toku %n</numerusform>
                <numerusform>W toku %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Wysłane</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Niewysłane</translation>
        </message>
        <message numerus="yes">
            <source>Not sent %n</source>
            <translation>
                <numerusform>Niewysłane %n</numerusform>
                <numerusform>Niewysłane %n</numerusform>
                <numerusform>Niewysłane %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs a decision</source>
            <translation>Do decyzji</translation>
        </message>
        <message numerus="yes">
            <source>Needs a decision %n</source>
            <translation>
                <numerusform>Do decyzji %n</numerusform>
                <numerusform>Do decyzji %n</numerusform>
                <numerusform>Do decyzji %n</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>&amp;Resume sending</source>
            <translation>Wz&amp;nów wysyłkę</translation>
        </message>
        <message>
            <source>No message here fits the search.</source>
            <translation>Żadna wiadomość nie pasuje do wyszukiwania.</translation>
        </message>
        <message>
            <source>Nothing waits for approval.</source>
            <translation>Nic nie czeka na zatwierdzenie.</translation>
        </message>
        <message>
            <source>Nothing waits to be delivered.</source>
            <translation>Nic nie czeka na wysłanie.</translation>
        </message>
        <message>
            <source>Nothing needs a decision.</source>
            <translation>Nic nie wymaga decyzji.</translation>
        </message>
        <message>
            <source>Everything that was to leave has left.</source>
            <translation>Wysłano wszystko, co było do wysłania.</translation>
        </message>
        <message>
            <source>No message was written yet. Send the first credentials from the list of students.</source>
            <translation>Nie ma jeszcze żadnej wiadomości. Wyślij pierwsze dane dostępowe z listy kursantów.</translation>
        </message>
        <message>
            <source>Open students</source>
            <translation>Otwórz kursantów</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Approve %n</source>
            <translation>
                <numerusform>&amp;Zatwierdź %n</numerusform>
                <numerusform>&amp;Zatwierdź %n</numerusform>
                <numerusform>&amp;Zatwierdź %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n message(s)?</source>
            <translation>
                <numerusform>Zatwierdzić %n wiadomość?</numerusform>
                <numerusform>Zatwierdzić %n wiadomości?</numerusform>
                <numerusform>Zatwierdzić %n wiadomości?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave with the next round. Until then you can still cancel them.</source>
            <translation>Zostaną wysłane w następnej turze. Do tego czasu można je jeszcze wycofać.</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n</source>
            <translation>
                <numerusform>Zatwierdź %n</numerusform>
                <numerusform>Zatwierdź %n</numerusform>
                <numerusform>Zatwierdź %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n message(s)?</source>
            <translation>
                <numerusform>Odrzucić %n wiadomość?</numerusform>
                <numerusform>Odrzucić %n wiadomości?</numerusform>
                <numerusform>Odrzucić %n wiadomości?</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason, for the author</source>
            <translation>Powód, dla autora</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n message(s)?</source>
            <translation>
                <numerusform>Wycofać %n wiadomość?</numerusform>
                <numerusform>Wycofać %n wiadomości?</numerusform>
                <numerusform>Wycofać %n wiadomości?</numerusform>
            </translation>
        </message>
        <message>
            <source>They will not leave. What was sent already stays as it is.</source>
            <translation>Nie zostaną wysłane. To, co już wysłano, pozostaje bez zmian.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n message(s)</source>
            <translation>
                <numerusform>Wycofaj %n wiadomość</numerusform>
                <numerusform>Wycofaj %n wiadomości</numerusform>
                <numerusform>Wycofaj %n wiadomości</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Release %n message(s)?</source>
            <translation>
                <numerusform>Zwolnić %n wiadomość?</numerusform>
                <numerusform>Zwolnić %n wiadomości?</numerusform>
                <numerusform>Zwolnić %n wiadomości?</numerusform>
            </translation>
        </message>
        <message>
            <source>Why you are sure that they have not left yet</source>
            <translation>Skąd pewność, że jeszcze ich nie wysłano</translation>
        </message>
        <message numerus="yes">
            <source>Send %n message(s) again?</source>
            <translation>
                <numerusform>Wysłać ponownie %n wiadomość?</numerusform>
                <numerusform>Wysłać ponownie %n wiadomości?</numerusform>
                <numerusform>Wysłać ponownie %n wiadomości?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each becomes a new message with the same text.</source>
            <translation>Każda stanie się nową wiadomością o tej samej treści.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Wyślij ponownie</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic nie zmieniono.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be changed.</source>
            <translation>
                <numerusform>Nie udało się zmienić %n wiadomości.</numerusform>
                <numerusform>Nie udało się zmienić %n wiadomości.</numerusform>
                <numerusform>Nie udało się zmienić %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Więcej</translation>
        </message>
        <message>
            <source>Send &amp;now anyway</source>
            <translation>Wyślij mimo to &amp;teraz</translation>
        </message>
        <message>
            <source>A&amp;ll not reached…</source>
            <translation>W&amp;szyscy, do których nie dotarło…</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>&amp;Dlaczego?</translation>
        </message>
        <message>
            <source>Why did it not arrive?</source>
            <translation>Dlaczego nie dotarło?</translation>
        </message>
        <message>
            <source>Send again only to those of this sending who were not reached</source>
            <translation>Wyślij ponownie tylko tym z tej wysyłki, do których nie dotarło</translation>
        </message>
        <message numerus="yes">
            <source>Send %n message(s) now anyway?</source>
            <translation>
                <numerusform>Wysłać mimo to teraz %n wiadomość?</numerusform>
                <numerusform>Wysłać mimo to teraz %n wiadomości?</numerusform>
                <numerusform>Wysłać mimo to teraz %n wiadomości?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave outside the sending hours, with the next delivery. This is recorded with your name.</source>
            <translation>Wyjdą poza godzinami wysyłki, przy najbliższym dostarczaniu. Zostanie to odnotowane z Państwa nazwiskiem.</translation>
        </message>
        <message>
            <source>Send now anyway</source>
            <translation>Wyślij mimo to teraz</translation>
        </message>
        <message>
            <source>Ne&amp;w message…</source>
            <translation>Nowa wiado&amp;mość…</translation>
        </message>
        <message>
            <source>E&amp;dit…</source>
            <translation>&amp;Edytuj…</translation>
        </message>
        <message>
            <source>Ta&amp;ke approval back</source>
            <translation>Cofnij z&amp;atwierdzenie</translation>
        </message>
        <message>
            <source>The message waits for approval again; possible until the round starts.</source>
            <translation>Wiadomość znów czeka na zatwierdzenie; możliwe do rozpoczęcia tury.</translation>
        </message>
        <message>
            <source>The SMS among them cost %1; %2 are free in the wallet.</source>
            <extracomment>%1 and %2 are amounts of money or points</extracomment>
            <translation>SMS-y wśród nich kosztują %1; w portfelu wolne jest %2.</translation>
        </message>
        <message>
            <source>The SMS among them cost %1, but only %2 are free in the wallet: only as many as it suffices for are approved.</source>
            <translation>SMS-y wśród nich kosztują %1, a w portfelu wolne jest tylko %2: zatwierdzone zostanie tylko tyle, na ile wystarczy.</translation>
        </message>
        <message>
            <source>The SMS among them cost %1, but only %2 are free in the wallet: it goes below zero.</source>
            <extracomment>%1 and %2 are amounts of money or points</extracomment>
            <translation>SMS-y wśród nich kosztują %1, a w portfelu wolne jest tylko %2: saldo spadnie poniżej zera.</translation>
        </message>
        <message>
            <source>These are many messages at once, or far more SMS than on other days. Type your password to approve them. For five minutes you are not asked again.</source>
            <translation>To wiele wiadomości naraz albo znacznie więcej SMS-ów niż w inne dni. Aby je zatwierdzić, proszę wpisać swoje hasło. Przez pięć minut nie będzie kolejnego pytania.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::BackupPage</name>
        <message>
            <source>Database</source>
            <translation>Baza danych</translation>
        </message>
        <message>
            <source>Version of the database</source>
            <translation>Wersja bazy danych</translation>
        </message>
        <message>
            <source>Database file</source>
            <translation>Plik bazy danych</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Klucz</translation>
        </message>
        <message>
            <source>Record of what was done</source>
            <translation>Rejestr działań</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Zegar</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Wolne miejsce</translation>
        </message>
        <message>
            <source>Sending computer</source>
            <translation>Komputer wysyłający</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>Konto pocztowe</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wysyłka</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Kopia zapasowa</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serwer</translation>
        </message>
        <message>
            <source>Back up &amp;now…</source>
            <translation>&amp;Utwórz kopię teraz…</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;Przywróć…</translation>
        </message>
        <message>
            <source>&amp;Examine everything</source>
            <translation>Sprawdź &amp;wszystko</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Codziennie</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Keep for</source>
            <translation>Przechowuj przez</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Wybierz folder…</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Folder na kopie zapasowe</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>Fo&amp;lder</translation>
        </message>
        <message>
            <source>Empty: the folder that is shown in grey.</source>
            <translation>Puste: folder pokazany na szaro.</translation>
        </message>
        <message>
            <source>&amp;Keep for</source>
            <translation>Przecho&amp;wuj przez</translation>
        </message>
        <message>
            <source>Older backups are removed by themselves.</source>
            <translation>Starsze kopie są usuwane automatycznie.</translation>
        </message>
        <message>
            <source>A backup is encrypted and read back before it counts. To open one, the school's key or the printed recovery code is needed. Keep a copy outside this building.</source>
            <translation>Kopia jest szyfrowana i odczytywana na próbę, zanim zostanie uznana. Aby ją otworzyć, potrzebny jest klucz szkoły lub wydrukowany kod odzyskiwania. Jedną kopię przechowuj poza tym budynkiem.</translation>
        </message>
        <message>
            <source>Use one line of at most 1000 characters.</source>
            <translation>Wpisz jeden wiersz, najwyżej 1000 znaków.</translation>
        </message>
        <message>
            <source>Enter 1 to 3650 days.</source>
            <translation>Podaj od 1 do 3650 dni.</translation>
        </message>
        <message>
            <source>Is everything in order?</source>
            <translation>Czy wszystko jest w porządku?</translation>
        </message>
        <message>
            <source>Looks at database, key, record, clock, space and sending. Changes nothing.</source>
            <translation>Sprawdza bazę danych, klucz, rejestr, zegar, miejsce i wysyłkę. Niczego nie zmienia.</translation>
        </message>
        <message>
            <source>Last daily backup: %1</source>
            <translation>Ostatnia codzienna kopia: %1</translation>
        </message>
        <message>
            <source>No daily backup has been made yet.</source>
            <translation>Nie utworzono jeszcze codziennej kopii.</translation>
        </message>
        <message>
            <source>Belfry backup %1</source>
            <extracomment>Suggested file name; %1 is a date</extracomment>
            <translation>Belfry kopia %1</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Tworzenie kopii zapasowej</translation>
        </message>
        <message>
            <source>Backups (*.belfry-backup)</source>
            <translation>Kopie zapasowe (*.belfry-backup)</translation>
        </message>
        <message>
            <source>Writing and checking the backup…</source>
            <translation>Zapisywanie i sprawdzanie kopii…</translation>
        </message>
        <message>
            <source>The backup was written and checked: %1</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>Kopię zapisano i sprawdzono: %1</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Przywracanie kopii zapasowej</translation>
        </message>
        <message>
            <source>Backups (*.belfry-backup);;All files (*)</source>
            <translation>Kopie zapasowe (*.belfry-backup);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Replace everything by the backup %1?</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>Zastąpić wszystko kopią %1?</translation>
        </message>
        <message>
            <source>What was entered after the backup is not in it; the present data are kept aside. Messages that waited then may have been sent since: every open message is held until a person has decided.</source>
            <translation>W kopii nie ma tego, co wpisano po jej utworzeniu; obecne dane zostaną odłożone na bok. Wiadomości, które wtedy czekały, mogły już zostać wysłane: każda otwarta wiadomość zostanie zatrzymana, dopóki ktoś nie zdecyduje.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>%1: in order</source>
            <extracomment>%1 names what was looked at, %2 says what is wrong</extracomment>
            <translation>%1: w porządku</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source> day(s)</source>
            <extracomment>behind a number: "7 days"</extracomment>
            <translation>
                <numerusform> dzień</numerusform>
                <numerusform> dni</numerusform>
                <numerusform> dni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::ConsentsPage</name>
        <message>
            <source>Consents</source>
            <translation>Zgody</translation>
        </message>
        <message>
            <source>Whose consent counts</source>
            <translation>Czyja zgoda się liczy</translation>
        </message>
        <message>
            <source>by person: the recipient's own</source>
            <translation>według osoby: zgoda samego odbiorcy</translation>
        </message>
        <message>
            <source>by contract: that of an active contract</source>
            <translation>według umowy: zgoda z obowiązującej umowy</translation>
        </message>
        <message>
            <source>nobody's: block all sending</source>
            <translation>niczyja: zablokuj całą wysyłkę</translation>
        </message>
        <message>
            <source>&amp;Whose consent counts</source>
            <translation>&amp;Czyja zgoda się liczy</translation>
        </message>
        <message>
            <source>It is looked at when a message is written and once more at the moment it leaves.</source>
            <translation>Sprawdza się ją, gdy wiadomość powstaje, i jeszcze raz w chwili, gdy wychodzi.</translation>
        </message>
        <message>
            <source>Choose one of the three.</source>
            <translation>Proszę wybrać jedno z trzech.</translation>
        </message>
        <message>
            <source>Only the owner decides this.</source>
            <translation>Decyduje o tym tylko właściciel.</translation>
        </message>
        <message>
            <source>Nothing is sent to anybody, login and password included. What waits stays, and goes on when you choose another mode.</source>
            <translation>Nic nie wychodzi do nikogo, także login i hasło. To, co czeka, zostaje i wyjdzie po wybraniu innego trybu.</translation>
        </message>
        <message>
            <source>A signed contract that runs today and carries the consent speaks for its student, its payer and the student's guardians. A withdrawal on a person's card still counts. For teachers and others without contracts their own consent counts.</source>
            <translation>Podpisana umowa, która dziś obowiązuje i zawiera zgodę, mówi za kursanta, płatnika i opiekunów kursanta. Wycofanie na karcie osoby nadal się liczy. U lektorów i innych osób bez umów liczy się ich własna zgoda.</translation>
        </message>
        <message>
            <source>The consents on the recipient's own card count: “contract” for every message, “messages” too for news and reminders.</source>
            <translation>Liczą się zgody na karcie odbiorcy: „umowa” dla każdej wiadomości, a „wiadomości” także dla informacji i przypomnień.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::ContractTextPage</name>
        <message>
            <source>the number of the contract</source>
            <translation>numer umowy</translation>
        </message>
        <message>
            <source>the student's names</source>
            <translation>imię i nazwisko kursanta</translation>
        </message>
        <message>
            <source>the student's date of birth</source>
            <translation>data urodzenia kursanta</translation>
        </message>
        <message>
            <source>who pays</source>
            <translation>kto płaci</translation>
        </message>
        <message>
            <source>the student's groups</source>
            <translation>grupy kursanta</translation>
        </message>
        <message>
            <source>the day on which the contract begins</source>
            <translation>dzień, w którym zaczyna się umowa</translation>
        </message>
        <message>
            <source>the day on which it ends</source>
            <translation>dzień, w którym się kończy</translation>
        </message>
        <message>
            <source>all instalments together</source>
            <translation>wszystkie raty razem</translation>
        </message>
        <message>
            <source>the instalments, each in a line</source>
            <translation>raty, każda w osobnym wierszu</translation>
        </message>
        <message>
            <source>the account to pay to</source>
            <translation>konto do wpłat</translation>
        </message>
        <message>
            <source>the student's login</source>
            <translation>login kursanta</translation>
        </message>
        <message>
            <source>the student's initial password</source>
            <translation>pierwsze hasło kursanta</translation>
        </message>
        <message>
            <source>the address of the register</source>
            <translation>adres e-dziennika</translation>
        </message>
        <message>
            <source>the name of the school</source>
            <translation>nazwa szkoły</translation>
        </message>
        <message>
            <source>the day of printing</source>
            <translation>dzień wydruku</translation>
        </message>
        <message>
            <source>Contract text</source>
            <translation>Tekst umowy</translation>
        </message>
        <message>
            <source>This text is printed for each contract, with its figures in the places of the variables. Login and password stand in it only when you ask for them while printing.</source>
            <translation>Ten tekst jest drukowany dla każdej umowy, z jej danymi w miejscach zmiennych. Login i hasło są w nim tylko wtedy, gdy się o nie poprosi przy drukowaniu.</translation>
        </message>
        <message>
            <source>Restore &amp;standard text</source>
            <translation>Przywróć tekst &amp;standardowy</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polski</translation>
        </message>
        <message>
            <source>German</source>
            <translation>niemiecki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angielski</translation>
        </message>
        <message>
            <source>[%1] - %2</source>
            <extracomment>A menu's entry: %1 is a variable's name, %2 what it stands for</extracomment>
            <translation>[%1] - %2</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>&amp;Wstaw zmienną</translation>
        </message>
        <message>
            <source>&amp;Account number of the school</source>
            <translation>Numer &amp;konta szkoły</translation>
        </message>
        <message>
            <source>For contracts without an account of their own.</source>
            <translation>Dla umów bez własnego konta.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Wpłaty</translation>
        </message>
        <message>
            <source>Use one line of at most 1000 characters.</source>
            <translation>Proszę użyć jednego wiersza o najwyżej 1000 znaków.</translation>
        </message>
        <message>
            <source>The school's own text.</source>
            <translation>Własny tekst szkoły.</translation>
        </message>
        <message>
            <source>The standard text. Change it here to make it the school's own.</source>
            <translation>Tekst standardowy. Po zmianie stanie się własnym tekstem szkoły.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>Tytuł jest pusty.</translation>
        </message>
        <message>
            <source>The bracket before "%1" is not closed. Write [[ for a plain bracket.</source>
            <translation>Nawias przed „%1” nie jest zamknięty. Zwykły nawias zapisuje się jako [[.</translation>
        </message>
        <message>
            <source>There is no variable [%1].</source>
            <translation>Nie ma zmiennej [%1].</translation>
        </message>
        <message>
            <source>The text in %1 cannot be saved yet; below it stands what is wrong. Nothing typed is lost.</source>
            <extracomment>%1 is a language</extracomment>
            <translation>Tekstu w języku: %1 nie można jeszcze zapisać; pod nim jest napisane, co jest źle. Nic z wpisanego nie ginie.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>Restore the standard text in this language?</source>
            <translation>Przywrócić tekst standardowy w tym języku?</translation>
        </message>
        <message>
            <source>The own text is not used any more.</source>
            <translation>Własny tekst nie będzie już używany.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>The standard text is used again.</source>
            <translation>Znów używany jest tekst standardowy.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::DayOffDialog</name>
        <message>
            <source>&amp;Sending is allowed on these days</source>
            <translation>&amp;Wysyłka w te dni jest dozwolona</translation>
        </message>
        <message>
            <source>Change days off</source>
            <translation>Zmiana dni wolnych</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Dni wolne</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Sending is allowed on these days</source>
            <translation>Wysyłka w te dni jest dozwolona</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Od</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Do</translation>
        </message>
        <message>
            <source>The last day of them.</source>
            <translation>Ostatni z nich.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nazwa</translation>
        </message>
        <message>
            <source>For instance: winter holidays.</source>
            <translation>Na przykład: ferie zimowe.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>&amp;Save and close</source>
            <translation>&amp;Zapisz i zamknij</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::HoursPage</name>
        <message>
            <source>Nothing waits.</source>
            <translation>Nic nie czeka.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait, and the hours never open: nothing leaves.</source>
            <translation>
                <numerusform>%n wiadomość czeka, a godziny nigdy się nie otwierają: nic nie wychodzi.</numerusform>
                <numerusform>%n wiadomości czekają, a godziny nigdy się nie otwierają: nic nie wychodzi.</numerusform>
                <numerusform>%n wiadomości czeka, a godziny nigdy się nie otwierają: nic nie wychodzi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) will have left by %1.</source>
            <extracomment>%1 is a date and time; %n messages wait</extracomment>
            <translation>
                <numerusform>%n wiadomość wyjdzie do %1.</numerusform>
                <numerusform>%n wiadomości wyjdą do %1.</numerusform>
                <numerusform>%n wiadomości wyjdzie do %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>dziś</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s): %1 %2, the rest from %3, the last one by %4.</source>
            <extracomment>%n messages wait; %1 leave on %2 ("today"), the others from %3 on, the last one leaves at %4</extracomment>
            <translation>
                <numerusform>%n wiadomość: %1 %2, reszta od %3, ostatnia do %4.</numerusform>
                <numerusform>%n wiadomości: %1 %2, reszta od %3, ostatnia do %4.</numerusform>
                <numerusform>%n wiadomości: %1 %2, reszta od %3, ostatnia do %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending hours</source>
            <translation>Godziny wysyłki</translation>
        </message>
        <message>
            <source>E-mails and SMS of every kind leave only in these hours and on no day off. What is approved outside them waits and leaves by itself.</source>
            <translation>E-maile i SMS-y każdego rodzaju wychodzą tylko w tych godzinach i w żaden dzień wolny. To, co zatwierdzono poza nimi, czeka i wyjdzie samo.</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Zmień…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Godziny</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>%1, from</source>
            <extracomment>%1 is a day of the week</extracomment>
            <translation>%1, od</translation>
        </message>
        <message>
            <source>%1, to</source>
            <extracomment>%1 is a day of the week</extracomment>
            <translation>%1, do</translation>
        </message>
        <message>
            <source>Send at &amp;any hour…</source>
            <translation>Wysyłaj o &amp;każdej porze…</translation>
        </message>
        <message>
            <source>The times are those of the school's time zone. 00:00 as the end is midnight.</source>
            <translation>Godziny są podane w strefie czasowej szkoły. 00:00 jako koniec to północ.</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Dni wolne</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Święta</translation>
        </message>
        <message>
            <source>Of the school's country</source>
            <translation>Kraju szkoły</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Żadne</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polska</translation>
        </message>
        <message>
            <source>Germany, everywhere</source>
            <translation>Niemcy, wszędzie</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Germany, %1</source>
            <extracomment>%1 is a German state</extracomment>
            <translation>Niemcy, %1</translation>
        </message>
        <message>
            <source>&amp;Public holidays</source>
            <translation>Ś&amp;więta</translation>
        </message>
        <message>
            <source>They are known for every year and stand in the list.</source>
            <translation>Są znane dla każdego roku i stoją na liście.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Add &amp;days off…</source>
            <translation>Dodaj &amp;dni wolne…</translation>
        </message>
        <message>
            <source>&amp;Import calendar (.ics)…</source>
            <translation>&amp;Importuj kalendarz (.ics)…</translation>
        </message>
        <message>
            <source>Enter public &amp;holidays…</source>
            <translation>Wpisz ś&amp;więta…</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Sending allowed</source>
            <translation>Wysyłka dozwolona</translation>
        </message>
        <message>
            <source>Tick "Sending allowed" to send on that day all the same.</source>
            <translation>Zaznaczenie „Wysyłka dozwolona” pozwala mimo to wysyłać w tym dniu.</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limity</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>How many may leave in a minute, an hour and a day stands with the mail account and the SMS gateway.</source>
            <translation>Ile może wyjść w minutę, godzinę i dzień, jest podane przy koncie pocztowym i bramce SMS.</translation>
        </message>
        <message>
            <source>Messages leave now.</source>
            <translation>Wiadomości teraz wychodzą.</translation>
        </message>
        <message>
            <source>No day is open: nothing leaves.</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Żaden dzień nie jest otwarty: nic nie wychodzi.</translation>
        </message>
        <message>
            <source>Outside the hours now. Messages leave again %1.</source>
            <translation>Teraz poza godzinami. Wiadomości znów wyjdą %1.</translation>
        </message>
        <message>
            <source>A day off now (%1). Messages leave again %2.</source>
            <extracomment>%1 is the name of a day off, %2 a date and time</extracomment>
            <translation>Teraz dzień wolny (%1). Wiadomości znów wyjdą %2.</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>święto</translation>
        </message>
        <message>
            <source>from a calendar</source>
            <translation>z kalendarza</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>wpisany</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>tak</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nie</translation>
        </message>
        <message numerus="yes">
            <source>%n a minute</source>
            <translation>
                <numerusform>%n na minutę</numerusform>
                <numerusform>%n na minutę</numerusform>
                <numerusform>%n na minutę</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n an hour</source>
            <translation>
                <numerusform>%n na godzinę</numerusform>
                <numerusform>%n na godzinę</numerusform>
                <numerusform>%n na godzinę</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a day</source>
            <translation>
                <numerusform>%n na dzień</numerusform>
                <numerusform>%n na dzień</numerusform>
                <numerusform>%n na dzień</numerusform>
            </translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>bez limitu</translation>
        </message>
        <message>
            <source>E-mail: %1. %2</source>
            <extracomment>%1 are the limits, %2 a sentence about what waits</extracomment>
            <translation>E-mail: %1. %2</translation>
        </message>
        <message>
            <source>SMS: %1. %2</source>
            <extracomment>%1 are the limits, %2 a sentence about what waits</extracomment>
            <translation>SMS: %1. %2</translation>
        </message>
        <message>
            <source>%1: the end must be later than the beginning.</source>
            <extracomment>%1 is a day of the week</extracomment>
            <translation>%1: koniec musi być później niż początek.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>Send at any hour?</source>
            <translation>Wysyłać o każdej porze?</translation>
        </message>
        <message>
            <source>Messages leave day and night, on Sundays and on days off. Recipients may be woken up.</source>
            <translation>Wiadomości wychodzą dniem i nocą, w niedziele i dni wolne. Mogą kogoś obudzić.</translation>
        </message>
        <message>
            <source>Send at any hour</source>
            <translation>Wysyłaj o każdej porze</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n day(s) off?</source>
            <translation>
                <numerusform>Usunąć %n dzień wolny?</numerusform>
                <numerusform>Usunąć %n dni wolne?</numerusform>
                <numerusform>Usunąć %n dni wolnych?</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages leave on these days again, within the hours.</source>
            <translation>W te dni wiadomości znów będą wychodzić, w godzinach wysyłki.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message numerus="yes">
            <source>%n public holiday(s) entered.</source>
            <translation>
                <numerusform>Wpisano %n święto.</numerusform>
                <numerusform>Wpisano %n święta.</numerusform>
                <numerusform>Wpisano %n świąt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import calendar</source>
            <translation>Import kalendarza</translation>
        </message>
        <message>
            <source>Calendars (*.ics);;All files (*)</source>
            <translation>Kalendarze (*.ics);;Wszystkie pliki (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) off are new, %1 were replaced.</source>
            <translation>
                <numerusform>%n dzień wolny jest nowy, zastąpiono %1.</numerusform>
                <numerusform>%n dni wolne są nowe, zastąpiono %1.</numerusform>
                <numerusform>%n dni wolnych jest nowych, zastąpiono %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::LookPage</name>
        <message>
            <source>Look</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>These choices hold for this computer only.</source>
            <translation>Te ustawienia dotyczą tylko tego komputera.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Język</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Motyw</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>The language of the program. Messages have their own language, under School.</source>
            <translation>Język programu. Wiadomości mają własny język, w części Szkoła.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::MailAccountForm</name>
        <message>
            <source>&amp;Advanced</source>
            <translation>Zaa&amp;wansowane</translation>
        </message>
        <message>
            <source>Send a &amp;test mail</source>
            <translation>Wyślij w&amp;iadomość próbną</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Dostawca poczty</translation>
        </message>
        <message>
            <source>Main address</source>
            <translation>Główny adres e-mail</translation>
        </message>
        <message>
            <source>Sender's address</source>
            <translation>Adres nadawcy</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>Nazwa nadawcy</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serwer</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Szyfrowanie</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nazwa użytkownika</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>At most per minute</source>
            <translation>Najwyżej na minutę</translation>
        </message>
        <message>
            <source>At most per hour</source>
            <translation>Najwyżej na godzinę</translation>
        </message>
        <message>
            <source>No account: write mails to a folder</source>
            <translation>Bez konta: zapisuj wiadomości w folderze</translation>
        </message>
        <message>
            <source>Another provider or an own server</source>
            <translation>Inny dostawca lub własny serwer</translation>
        </message>
        <message>
            <source>TLS from the start (port 465)</source>
            <translation>TLS od początku (port 465)</translation>
        </message>
        <message>
            <source>STARTTLS, required (port 587)</source>
            <translation>STARTTLS, wymagane (port 587)</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Brak (tylko dla serwera na tym komputerze)</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Bez limitu</translation>
        </message>
        <message>
            <source>P&amp;rovider</source>
            <translation>&amp;Dostawca poczty</translation>
        </message>
        <message>
            <source>&amp;Main address of the school</source>
            <translation>&amp;Główny adres e-mail szkoły</translation>
        </message>
        <message>
            <source>Answers go there (Reply-To).</source>
            <translation>Tam trafiają odpowiedzi (Reply-To).</translation>
        </message>
        <message>
            <source>S&amp;ender's address</source>
            <translation>&amp;Adres nadawcy</translation>
        </message>
        <message>
            <source>The address of the account that sends.</source>
            <translation>Adres konta, z którego wysyła szkoła.</translation>
        </message>
        <message>
            <source>Sender's &amp;name</source>
            <translation>&amp;Nazwa nadawcy</translation>
        </message>
        <message>
            <source>Recipients see it before the address.</source>
            <translation>Odbiorcy widzą ją przed adresem.</translation>
        </message>
        <message>
            <source>Ser&amp;ver</source>
            <translation>S&amp;erwer</translation>
        </message>
        <message>
            <source>&amp;Encryption</source>
            <translation>Szy&amp;frowanie</translation>
        </message>
        <message>
            <source>Por&amp;t</source>
            <translation>Por&amp;t</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nazwa &amp;użytkownika</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>&amp;Hasło</translation>
        </message>
        <message>
            <source>At most per m&amp;inute</source>
            <translation>Najwyżej na &amp;minutę</translation>
        </message>
        <message>
            <source>At most per &amp;hour</source>
            <translation>Najwyżej na g&amp;odzinę</translation>
        </message>
        <message>
            <source>Many providers block an account that sends too fast.</source>
            <translation>Wielu dostawców blokuje konto, które wysyła zbyt szybko.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Own certificate authority</source>
            <translation>Własny urząd certyfikacji</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Połączenia</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Wybierz folder…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Wybierz plik…</translation>
        </message>
        <message>
            <source>Folder for mails</source>
            <translation>Folder na wiadomości</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Urząd certyfikacji</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certyfikaty (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>Fo&amp;lder</translation>
        </message>
        <message>
            <source>Empty: a folder "outgoing mail" beside the database.</source>
            <translation>Puste: folder „outgoing mail” obok bazy danych.</translation>
        </message>
        <message>
            <source>Own &amp;certificate authority</source>
            <translation>Własny urząd &amp;certyfikacji</translation>
        </message>
        <message>
            <source>A PEM file, for a mail server of your own. Then only this authority is trusted. Empty: those of the system.</source>
            <translation>Plik PEM dla własnego serwera poczty. Zaufany jest wtedy tylko ten urząd. Puste: urzędy z systemu.</translation>
        </message>
        <message>
            <source>C&amp;onnections at once</source>
            <translation>Liczba &amp;połączeń naraz</translation>
        </message>
        <message>
            <source>One is enough for most schools; some providers refuse more.</source>
            <translation>Większości szkół wystarczy jedno; niektórzy dostawcy nie zgadzają się na więcej.</translation>
        </message>
        <message>
            <source>Address for the test mail</source>
            <translation>Adres dla wiadomości próbnej</translation>
        </message>
        <message>
            <source>Your own address</source>
            <translation>Twój własny adres</translation>
        </message>
        <message>
            <source>Stored; type to change it</source>
            <translation>Zapisane; wpisz nowe, aby zmienić</translation>
        </message>
        <message>
            <source>Mails are written as files to a folder on this computer. Nobody gets them.</source>
            <translation>Wiadomości są zapisywane jako pliki w folderze na tym komputerze. Nikt ich nie otrzymuje.</translation>
        </message>
        <message>
            <source>This cannot work yet: Microsoft accepts only a sign-in by OAuth, which Belfry does not know. Use an account of another provider.</source>
            <translation>To jeszcze nie może działać: Microsoft przyjmuje tylko logowanie OAuth, którego Belfry nie zna. Użyj konta innego dostawcy.</translation>
        </message>
        <message>
            <source>Google accepts no ordinary password here. Switch on the confirmation in two steps, make an app password in the Google account, and enter it below. Accounts that allow only OAuth cannot work yet.</source>
            <translation>Google nie przyjmuje tu zwykłego hasła. Włącz weryfikację dwuetapową, utwórz na koncie Google hasło do aplikacji i wpisz je poniżej. Konta, które dopuszczają tylko OAuth, jeszcze nie mogą działać.</translation>
        </message>
        <message>
            <source>home.pl gives every customer a server of his own, as serwer123456.home.pl. Its name stands in the customer's panel.</source>
            <translation>home.pl daje każdemu klientowi własny serwer, na przykład serwer123456.home.pl. Jego nazwę znajdziesz w panelu klienta.</translation>
        </message>
        <message>
            <source>nazwa.pl gives every customer a server of his own, ending with nazwa.pl. Its name stands in the customer's panel.</source>
            <translation>nazwa.pl daje każdemu klientowi własny serwer o nazwie kończącej się na nazwa.pl. Jego nazwę znajdziesz w panelu klienta.</translation>
        </message>
        <message>
            <source>First allow mail programs in the settings of the web mail. The user name is the part before the @.</source>
            <translation>Najpierw zezwól na programy pocztowe w ustawieniach poczty w przeglądarce. Nazwa użytkownika to część adresu przed znakiem @.</translation>
        </message>
        <message>
            <source>The user name is the part before the @.</source>
            <translation>Nazwa użytkownika to część adresu przed znakiem @.</translation>
        </message>
        <message>
            <source>This is not one e-mail address, as office@school.example.</source>
            <translation>To nie jest jeden adres e-mail, taki jak biuro@szkola.example.</translation>
        </message>
        <message>
            <source>Enter the address that sends.</source>
            <translation>Podaj adres, z którego wysyła szkoła.</translation>
        </message>
        <message>
            <source>Choose another provider; this one cannot work yet.</source>
            <translation>Wybierz innego dostawcę; ten jeszcze nie może działać.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Podaj nazwę serwera.</translation>
        </message>
        <message>
            <source>Without encryption only a server on this very computer is allowed.</source>
            <translation>Bez szyfrowania dozwolony jest tylko serwer na tym samym komputerze.</translation>
        </message>
        <message>
            <source>User name and password never travel without encryption.</source>
            <translation>Nazwa użytkownika i hasło nigdy nie są przesyłane bez szyfrowania.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Nie można odczytać tego pliku.</translation>
        </message>
        <message>
            <source>Enter the password of this account.</source>
            <translation>Podaj hasło tego konta.</translation>
        </message>
        <message>
            <source>Enter the address to which the test mail goes.</source>
            <translation>Podaj adres, na który ma trafić wiadomość próbna.</translation>
        </message>
        <message>
            <source>Talking to the server…</source>
            <translation>Łączenie z serwerem…</translation>
        </message>
        <message>
            <source>Test mail from Belfry</source>
            <translation>Wiadomość próbna z Belfry</translation>
        </message>
        <message>
            <source>This mail was sent by Belfry to try the mail account. It arrived, so the account works.</source>
            <translation>Tę wiadomość wysłał program Belfry, aby wypróbować konto pocztowe. Dotarła, więc konto działa.</translation>
        </message>
        <message>
            <source>%1 The server said: %2</source>
            <extracomment>%1 is a sentence, %2 the words of the mail server</extracomment>
            <translation>%1 Odpowiedź serwera: %2</translation>
        </message>
        <message>
            <source>The server accepted the test mail to %1. Look whether it arrives, also in the spam folder.</source>
            <extracomment>%1 is an address</extracomment>
            <translation>Serwer przyjął wiadomość próbną na adres %1. Sprawdź, czy dotarła, także w folderze ze spamem.</translation>
        </message>
        <message>
            <source>At most per day</source>
            <translation>Najwyżej na dzień</translation>
        </message>
        <message>
            <source>At most per &amp;day</source>
            <translation>Najwyżej na &amp;dzień</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::MailPage</name>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>Konto pocztowe</translation>
        </message>
        <message>
            <source>Against the spam folder</source>
            <translation>Aby nie trafić do spamu</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Text for recipients</source>
            <translation>Tekst dla odbiorców</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polski</translation>
        </message>
        <message>
            <source>German</source>
            <translation>niemiecki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angielski</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiuj</translation>
        </message>
        <message>
            <source>A text for your web page, a letter or a contract. It asks recipients to trust your sender.</source>
            <translation>Tekst na stronę internetową, do listu lub umowy. Prosi odbiorców, aby uznali nadawcę za zaufanego.</translation>
        </message>
        <message>
            <source>The text was copied.</source>
            <translation>Tekst skopiowano.</translation>
        </message>
        <message>
            <source>Enter the sender's address first: the text names it.</source>
            <translation>Najpierw podaj adres nadawcy: jest on w tekście.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that waited for approval with the former sender were cancelled; make them anew.</source>
            <translation>
                <numerusform>Wycofano %n wiadomość, która czekała na zatwierdzenie z poprzednim nadawcą; utwórz ją od nowa.</numerusform>
                <numerusform>Wycofano %n wiadomości, które czekały na zatwierdzenie z poprzednim nadawcą; utwórz je od nowa.</numerusform>
                <numerusform>Wycofano %n wiadomości, które czekały na zatwierdzenie z poprzednim nadawcą; utwórz je od nowa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved message(s) with the former sender need a decision in the outbox.</source>
            <translation>
                <numerusform>%n zatwierdzona wiadomość z poprzednim nadawcą wymaga decyzji w skrzynce nadawczej.</numerusform>
                <numerusform>%n zatwierdzone wiadomości z poprzednim nadawcą wymagają decyzji w skrzynce nadawczej.</numerusform>
                <numerusform>%n zatwierdzonych wiadomości z poprzednim nadawcą wymaga decyzji w skrzynce nadawczej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) fit the sender again and go on.</source>
            <translation>
                <numerusform>%n wiadomość znów pasuje do nadawcy i zostanie wysłana.</numerusform>
                <numerusform>%n wiadomości znów pasują do nadawcy i zostaną wysłane.</numerusform>
                <numerusform>%n wiadomości znów pasuje do nadawcy i zostanie wysłanych.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that wait for approval have the new sender now.</source>
            <translation>
                <numerusform>%n wiadomość czekająca na zatwierdzenie ma teraz nowego nadawcę.</numerusform>
                <numerusform>%n wiadomości czekające na zatwierdzenie mają teraz nowego nadawcę.</numerusform>
                <numerusform>%n wiadomości czekających na zatwierdzenie ma teraz nowego nadawcę.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationDialog</name>
        <message>
            <source>Restore standard &amp;text</source>
            <translation>Przywróć tekst &amp;standardowy</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>What makes it</source>
            <translation>Kiedy powstaje</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Kto je otrzymuje</translation>
        </message>
        <message>
            <source>a person confirms each sending</source>
            <translation>ktoś zatwierdza każdą wysyłkę</translation>
        </message>
        <message>
            <source>approved in advance</source>
            <translation>zatwierdzone z góry</translation>
        </message>
        <message>
            <source>leaves without confirmation</source>
            <translation>wychodzi bez zatwierdzenia</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a channel ("e-mail"), %2 how its messages are confirmed</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Messages of this kind leave without confirmation.</source>
            <translation>Wiadomości tego rodzaju wychodzą bez zatwierdzenia.</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Zatwierdzanie</translation>
        </message>
        <message>
            <source>Channel of the text</source>
            <translation>Kanał tekstu</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polski</translation>
        </message>
        <message>
            <source>German</source>
            <translation>niemiecki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angielski</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Temat</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Wstaw z&amp;mienną</translation>
        </message>
        <message>
            <source>Only the owner and administrators can change this.</source>
            <translation>Może to zmienić tylko właściciel lub administrator.</translation>
        </message>
        <message>
            <source>This text is approved in advance: only who may approve can change it.</source>
            <translation>Ten tekst jest zatwierdzony z góry: może go zmienić tylko osoba uprawniona do zatwierdzania.</translation>
        </message>
        <message>
            <source>an example</source>
            <translation>przykład</translation>
        </message>
        <message>
            <source>The school's own text.</source>
            <translation>Własny tekst szkoły.</translation>
        </message>
        <message>
            <source>The standard text.</source>
            <translation>Tekst standardowy.</translation>
        </message>
        <message>
            <source>It lies in the person's inbox, who can read it there once the portal is switched on.</source>
            <translation>Leży w skrzynce odbiorczej osoby, która będzie mogła go tam przeczytać po włączeniu portalu.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Temat jest pusty.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Tekst jest pusty.</translation>
        </message>
        <message>
            <source>This event does not fill the variable [%1].</source>
            <translation>To zdarzenie nie wypełnia zmiennej [%1].</translation>
        </message>
        <message>
            <source>Anna Example</source>
            <translation>Anna Przykładowa</translation>
        </message>
        <message>
            <source>Restore the standard text of this channel and language?</source>
            <translation>Przywrócić tekst standardowy tego kanału i języka?</translation>
        </message>
        <message>
            <source>The own text is not used any more. Messages that wait in the outbox keep their text.</source>
            <translation>Własny tekst nie będzie już używany. Wiadomości czekające w skrzynce nadawczej zachowają swoją treść.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>The standard text is used again.</source>
            <translation>Znów używany jest tekst standardowy.</translation>
        </message>
        <message>
            <source>This text cannot be saved yet; below it stands why. Nothing typed is lost.</source>
            <translation>Tego tekstu nie można jeszcze zapisać; pod nim podano powód. Nic z wpisanego nie przepadło.</translation>
        </message>
        <message>
            <source>Saved. Messages that wait in the outbox keep their text.</source>
            <translation>Zapisano. Wiadomości czekające w skrzynce nadawczej zachowają swoją treść.</translation>
        </message>
        <message>
            <source>Close without saving the texts?</source>
            <translation>Zamknąć bez zapisania tekstów?</translation>
        </message>
        <message>
            <source>Changes that are not saved are lost.</source>
            <translation>Niezapisane zmiany przepadną.</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Odrzuć zmiany</translation>
        </message>
        <message>
            <source>No confirmation: %1</source>
            <extracomment>%1 is a channel ("e-mail")</extracomment>
            <translation>Bez zatwierdzania: %1</translation>
        </message>
        <message>
            <source>Only the owner may do without confirmation.</source>
            <translation>Zatwierdzanie może wyłączyć tylko właściciel.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>Messages will leave without anybody having looked at them.</source>
            <translation>Wiadomości będą wychodzić, choć nikt ich nie obejrzał.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationTable</name>
        <message>
            <source>Events by channel</source>
            <translation>Zdarzenia według kanałów</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Szczegóły…</translation>
        </message>
        <message>
            <source>Details of “%1”</source>
            <extracomment>%1 is an event ("Lesson cancelled")</extracomment>
            <translation>Szczegóły: „%1”</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is an event ("Lesson cancelled"), %2 a channel ("e-mail")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not possible: the message is in the inbox already, and would only announce itself.</source>
            <translation>Niemożliwe: wiadomość jest już w skrzynce odbiorczej i zapowiadałaby tylko samą siebie.</translation>
        </message>
        <message>
            <source>On. Click to switch it off.</source>
            <translation>Włączone. Kliknięcie wyłącza.</translation>
        </message>
        <message>
            <source>Off. Click to switch it on.</source>
            <translation>Wyłączone. Kliknięcie włącza.</translation>
        </message>
        <message>
            <source>silent</source>
            <extracomment>%1 is a kind ("informational"), %2 tells whether somebody confirms ("after confirmation")</extracomment>
            <translation>wyciszone</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No channel is lit: nobody is told.</source>
            <translation>Żaden kanał nie jest włączony: nikt nie jest powiadamiany.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationWords</name>
        <message>
            <source>Account created</source>
            <translation>Utworzenie konta</translation>
        </message>
        <message>
            <source>Login or password changed</source>
            <translation>Zmiana loginu lub hasła</translation>
        </message>
        <message>
            <source>Contract status changed</source>
            <translation>Zmiana statusu umowy</translation>
        </message>
        <message>
            <source>New system message</source>
            <translation>Nowa wiadomość systemowa</translation>
        </message>
        <message>
            <source>Joined a group</source>
            <translation>Dodanie do grupy</translation>
        </message>
        <message>
            <source>Left a group</source>
            <translation>Odejście z grupy</translation>
        </message>
        <message>
            <source>Lesson cancelled</source>
            <translation>Lekcja odwołana</translation>
        </message>
        <message>
            <source>Lesson moved</source>
            <translation>Lekcja przeniesiona</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>Instalment due soon</source>
            <translation>Zbliża się termin raty</translation>
        </message>
        <message>
            <source>Instalment overdue</source>
            <translation>Rata po terminie</translation>
        </message>
        <message>
            <source>Payment received</source>
            <translation>Otrzymana wpłata</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Urodziny</translation>
        </message>
        <message>
            <source>Contract ending soon</source>
            <translation>Zbliża się koniec umowy</translation>
        </message>
        <message>
            <source>Consent missing</source>
            <translation>Brak zgody</translation>
        </message>
        <message>
            <source>Low wallet</source>
            <translation>Niskie saldo portfela</translation>
        </message>
        <message>
            <source>Delivery trouble</source>
            <translation>Problem z wysyłką</translation>
        </message>
        <message>
            <source>A person gets a login.</source>
            <translation>Osoba otrzymuje login.</translation>
        </message>
        <message>
            <source>A login or password is changed.</source>
            <translation>Zmieniono login lub hasło.</translation>
        </message>
        <message>
            <source>The status of a contract changes, for instance to signed.</source>
            <translation>Zmienia się status umowy, na przykład na „podpisana”.</translation>
        </message>
        <message>
            <source>Somebody's inbox gets a message.</source>
            <translation>Do czyjejś skrzynki odbiorczej trafia wiadomość.</translation>
        </message>
        <message>
            <source>A student is added to a group.</source>
            <translation>Kursant zostaje dodany do grupy.</translation>
        </message>
        <message>
            <source>A student is taken out of a group.</source>
            <translation>Kursant zostaje usunięty z grupy.</translation>
        </message>
        <message>
            <source>“Lesson cancelled…” on the group's card.</source>
            <translation>„Lekcja odwołana…” na karcie grupy.</translation>
        </message>
        <message>
            <source>“Lesson moved…” on the group's card.</source>
            <translation>„Lekcja przeniesiona…” na karcie grupy.</translation>
        </message>
        <message>
            <source>“Note…” on the student's card.</source>
            <translation>„Notatka…” na karcie kursanta.</translation>
        </message>
        <message>
            <source>An unpaid instalment falls due in a few days.</source>
            <translation>Za kilka dni mija termin niezapłaconej raty.</translation>
        </message>
        <message>
            <source>An instalment is not paid some days after it was due.</source>
            <translation>Rata nie jest zapłacona kilka dni po terminie.</translation>
        </message>
        <message>
            <source>A payment is recorded.</source>
            <translation>Odnotowano wpłatę.</translation>
        </message>
        <message>
            <source>It is a student's birthday.</source>
            <translation>Kursant ma urodziny.</translation>
        </message>
        <message>
            <source>A contract ends within some days.</source>
            <translation>Za kilka dni kończy się umowa.</translation>
        </message>
        <message>
            <source>A student has not given the consent to messages.</source>
            <translation>Kursant nie udzielił zgody na wiadomości.</translation>
        </message>
        <message>
            <source>The SMS wallet falls below its threshold.</source>
            <translation>Saldo portfela SMS spada poniżej progu.</translation>
        </message>
        <message>
            <source>A channel stops: the mail server or the gateway refuses everything.</source>
            <translation>Kanał staje: serwer poczty lub bramka odrzuca wszystko.</translation>
        </message>
        <message>
            <source>system</source>
            <extracomment>A channel of notifications: a message into the person's inbox in the program</extracomment>
            <translation>systemowe</translation>
        </message>
        <message>
            <source>informational</source>
            <translation>informacyjne</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>okresowe</translation>
        </message>
        <message>
            <source>The person alone.</source>
            <translation>Tylko ta osoba.</translation>
        </message>
        <message>
            <source>The person, and the guardians while their accounts are on.</source>
            <translation>Osoba, a także opiekunowie, gdy mają konta.</translation>
        </message>
        <message>
            <source>Whoever pays; the student where nobody else is named.</source>
            <translation>Płatnik, a gdy go nie podano, kursant.</translation>
        </message>
        <message>
            <source>The students of the group, and their guardians while their accounts are on.</source>
            <translation>Kursanci grupy, a także ich opiekunowie, gdy mają konta.</translation>
        </message>
        <message>
            <source>The owner, and whoever is named on this page.</source>
            <translation>Właściciel i osoba wskazana na tej stronie.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>without confirmation</source>
            <translation>bez zatwierdzenia</translation>
        </message>
        <message>
            <source>after confirmation</source>
            <translation>po zatwierdzeniu</translation>
        </message>
        <message>
            <source>partly after confirmation</source>
            <translation>częściowo po zatwierdzeniu</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationsPage</name>
        <message>
            <source>Notifications</source>
            <translation>Powiadomienia</translation>
        </message>
        <message>
            <source>Belfry tells people what happened, by the channels that you choose.</source>
            <translation>Belfry powiadamia o zdarzeniach wybranymi kanałami.</translation>
        </message>
        <message>
            <source>Show &amp;details</source>
            <translation>Pokaż sz&amp;czegóły</translation>
        </message>
        <message>
            <source>No confirmation for &amp;e-mail notifications</source>
            <translation>Bez zatwierdzania powiadomień &amp;e-mail</translation>
        </message>
        <message>
            <source>No confirmation for S&amp;MS notifications</source>
            <translation>Bez zatwierdzania powiadomień S&amp;MS</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Zdarzenia</translation>
        </message>
        <message>
            <source>Hide &amp;details</source>
            <translation>Ukryj sz&amp;czegóły</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Zatwierdzanie</translation>
        </message>
        <message>
            <source>Without these options every informational notification waits in the outbox until a person confirms it. System messages never wait; periodic ones have a rule for each event.</source>
            <translation>Bez tych opcji każde powiadomienie informacyjne czeka w skrzynce nadawczej, aż ktoś je zatwierdzi. Wiadomości systemowe nigdy nie czekają; okresowe mają regułę dla każdego zdarzenia.</translation>
        </message>
        <message>
            <source>Who else is told</source>
            <translation>Kto jeszcze jest powiadamiany</translation>
        </message>
        <message>
            <source>&amp;Guardians have accounts: they get copies of the students' messages</source>
            <translation>O&amp;piekunowie mają konta: otrzymują kopie wiadomości kursantów</translation>
        </message>
        <message>
            <source>Wallet and delivery</source>
            <translation>Portfel i wysyłka</translation>
        </message>
        <message>
            <source>&amp;Wallet and delivery</source>
            <translation>Port&amp;fel i wysyłka</translation>
        </message>
        <message>
            <source>Who hears of a low wallet and of trouble with the delivery, beside the owners whose account names a person.</source>
            <translation>Kto dowiaduje się o niskim saldzie i problemach z wysyłką, oprócz właścicieli, których konto wskazuje osobę.</translation>
        </message>
        <message>
            <source>Periodic messages</source>
            <translation>Wiadomości okresowe</translation>
        </message>
        <message numerus="yes">
            <source> day(s) before</source>
            <extracomment>behind a number: "3 days before"</extracomment>
            <translation>
                <numerusform> dzień przed</numerusform>
                <numerusform> dni przed</numerusform>
                <numerusform> dni przed</numerusform>
            </translation>
        </message>
        <message>
            <source>on the day itself</source>
            <translation>w samym dniu</translation>
        </message>
        <message>
            <source>Instalment due</source>
            <translation>Termin raty</translation>
        </message>
        <message>
            <source>Instalment overdue</source>
            <translation>Rata po terminie</translation>
        </message>
        <message>
            <source>Contract ending</source>
            <translation>Koniec umowy</translation>
        </message>
        <message>
            <source>&amp;Instalment due</source>
            <translation>&amp;Termin raty</translation>
        </message>
        <message>
            <source>Instalment &amp;overdue</source>
            <translation>&amp;Rata po terminie</translation>
        </message>
        <message>
            <source>Days after the due date, as 3,10,30; none: no reminder. A paid instalment is not reminded of.</source>
            <translation>Dni po terminie, np. 3,10,30; puste: bez przypomnień. O zapłaconej racie się nie przypomina.</translation>
        </message>
        <message>
            <source>&amp;Contract ending</source>
            <translation>&amp;Koniec umowy</translation>
        </message>
        <message>
            <source>After Belfry was closed for some days</source>
            <translation>Gdy Belfry przez kilka dni nie działał</translation>
        </message>
        <message>
            <source>Enter up to 10 numbers from 1 to 365 as 3,10,30, or none.</source>
            <translation>Proszę wpisać do 10 liczb od 1 do 365, np. 3,10,30, lub nic.</translation>
        </message>
        <message>
            <source>tell the latest once</source>
            <translation>powiadom raz o ostatnim</translation>
        </message>
        <message>
            <source>tell it only within</source>
            <translation>powiadom tylko w ciągu</translation>
        </message>
        <message>
            <source>ask first</source>
            <translation>najpierw zapytaj</translation>
        </message>
        <message numerus="yes">
            <source> day(s)</source>
            <extracomment>behind a number: "3 days"</extracomment>
            <translation>
                <numerusform> dnia</numerusform>
                <numerusform> dni</numerusform>
                <numerusform> dni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: days late</source>
            <extracomment>%1 is an event ("Birthday"): how many days late it may still be told</extracomment>
            <translation>%1: dni opóźnienia</translation>
        </message>
        <message>
            <source>Only the owner and administrators can change this.</source>
            <translation>Może to zmienić tylko właściciel lub administrator.</translation>
        </message>
        <message>
            <source>Only who may approve messages can do without their confirmation.</source>
            <translation>Zatwierdzanie może wyłączyć tylko osoba uprawniona do zatwierdzania wiadomości.</translation>
        </message>
        <message>
            <source>nobody else</source>
            <translation>nikt inny</translation>
        </message>
        <message>
            <source>person %1</source>
            <extracomment>%1 is a number by which the person is kept</extracomment>
            <translation>osoba %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are told to people.</source>
            <translation>
                <numerusform>Powiadomienia są włączone dla %n zdarzenia.</numerusform>
                <numerusform>Powiadomienia są włączone dla %n zdarzeń.</numerusform>
                <numerusform>Powiadomienia są włączone dla %n zdarzeń.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n are silent: no channel is lit.</source>
            <extracomment>%1 is the sentence before: how many events are told</extracomment>
            <translation>
                <numerusform>%1 %n jest wyciszone: żaden kanał nie jest włączony.</numerusform>
                <numerusform>%1 %n są wyciszone: żaden kanał nie jest włączony.</numerusform>
                <numerusform>%1 %n jest wyciszonych: żaden kanał nie jest włączony.</numerusform>
            </translation>
        </message>
        <message>
            <source>System messages lie in the person's inbox, who can read them once the portal is switched on.</source>
            <translation>Wiadomości systemowe leżą w skrzynce odbiorczej osoby; będzie mogła je czytać po włączeniu portalu.</translation>
        </message>
        <message>
            <source>SMS is switched off under Communication, SMS: nothing leaves that way until it is on.</source>
            <translation>SMS-y są wyłączone w: Komunikacja, SMS; dopóki się ich nie włączy, nic tak nie wyjdzie.</translation>
        </message>
        <message>
            <source>Messages will leave without anybody having looked at them.</source>
            <translation>Wiadomości będą wychodzić, choć nikt ich nie obejrzał.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::RolesPage</name>
        <message>
            <source>Own roles</source>
            <translation>Własne role</translation>
        </message>
        <message>
            <source>Besides students, guardians, teachers and payers the school may have roles of its own, as “parents' council” or “driver”. Give them on a person's card; messages can go to everybody who has a role.</source>
            <translation>Oprócz kursantów, opiekunów, lektorów i płatników szkoła może mieć własne role, jak „rada rodziców” lub „kierowca”. Nadaje się je na karcie osoby; wiadomość może iść do wszystkich, którzy mają daną rolę.</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>Zmień &amp;nazwę…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Usuń…</translation>
        </message>
        <message>
            <source>&amp;New role…</source>
            <translation>&amp;Nowa rola…</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n person(s))</source>
            <extracomment>a role and how many persons have it</extracomment>
            <translation>
                <numerusform>%1 (%n osoba)</numerusform>
                <numerusform>%1 (%n osoby)</numerusform>
                <numerusform>%1 (%n osób)</numerusform>
            </translation>
        </message>
        <message>
            <source>How is the new role called?</source>
            <translation>Jak nazywa się nowa rola?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Rename the role</source>
            <translation>Zmień nazwę roli</translation>
        </message>
        <message>
            <source>Delete the role “%1”?</source>
            <translation>Usunąć rolę „%1”?</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have it and lose it.</source>
            <translation>
                <numerusform>%n osoba ma ją i ją straci.</numerusform>
                <numerusform>%n osoby mają ją i ją stracą.</numerusform>
                <numerusform>%n osób ma ją i ją straci.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>There is a role with this name already.</source>
            <translation>Rola o tej nazwie już istnieje.</translation>
        </message>
        <message>
            <source>A role needs a name.</source>
            <translation>Rola musi mieć nazwę.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SchoolPage</name>
        <message>
            <source>School</source>
            <translation>Szkoła</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Nazwa szkoły</translation>
        </message>
        <message>
            <source>Address of the register</source>
            <translation>Adres e-dziennika</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Kraj</translation>
        </message>
        <message>
            <source>Language of messages</source>
            <translation>Język wiadomości</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Strefa czasowa</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polska</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Niemcy</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Szwajcaria</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Czechy</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Słowacja</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraina</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litwa</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Wielka Brytania</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlandia</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Holandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francja</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Włochy</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Hiszpania</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polski</translation>
        </message>
        <message>
            <source>German</source>
            <translation>niemiecki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angielski</translation>
        </message>
        <message>
            <source>&amp;Name of the school</source>
            <translation>&amp;Nazwa szkoły</translation>
        </message>
        <message>
            <source>Students and guardians read it in every message.</source>
            <translation>Kursanci i opiekunowie widzą ją w każdej wiadomości.</translation>
        </message>
        <message>
            <source>&amp;Address of the register</source>
            <translation>&amp;Adres e-dziennika</translation>
        </message>
        <message>
            <source>The page where students and guardians sign in with their login and password. It stands in every message with credentials; without it none can be sent.</source>
            <translation>Strona, na której kursanci i opiekunowie logują się swoim loginem i hasłem. Jest w każdej wiadomości z danymi dostępowymi; bez niej nie można ich wysłać.</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Kraj</translation>
        </message>
        <message>
            <source>Telephone numbers without a country code are read as numbers of this country.</source>
            <translation>Numery telefonów bez numeru kierunkowego kraju są traktowane jako numery z tego kraju.</translation>
        </message>
        <message>
            <source>&amp;Language of messages</source>
            <translation>&amp;Język wiadomości</translation>
        </message>
        <message>
            <source>For everybody whose own language is not known.</source>
            <translation>Dla wszystkich osób, których języka nie znamy.</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>S&amp;trefa czasowa</translation>
        </message>
        <message>
            <source>Days and planned times are those of this zone.</source>
            <translation>Dni i planowane godziny są podawane w tej strefie.</translation>
        </message>
        <message>
            <source>Use one line of at most 1000 characters.</source>
            <translation>Wpisz jeden wiersz, najwyżej 1000 znaków.</translation>
        </message>
        <message>
            <source>Enter a web address that begins with https:// or http://, without a user name.</source>
            <translation>Podaj adres strony zaczynający się od https:// lub http://, bez nazwy użytkownika.</translation>
        </message>
        <message>
            <source>Choose a country.</source>
            <translation>Wybierz kraj.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>Wybierz język.</translation>
        </message>
        <message>
            <source>Choose a time zone.</source>
            <translation>Wybierz strefę czasową.</translation>
        </message>
        <message>
            <source>Enter the name of the school.</source>
            <translation>Podaj nazwę szkoły.</translation>
        </message>
        <message>
            <source>Telephone of the school</source>
            <translation>Telefon szkoły</translation>
        </message>
        <message>
            <source>Te&amp;lephone</source>
            <translation>Te&amp;lefon</translation>
        </message>
        <message>
            <source>Can be added below an SMS, because nobody can reply to a sender name.</source>
            <translation>Można go dodać pod SMS-em, bo na nazwę nadawcy nikt nie może odpowiedzieć.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SecurityPage</name>
        <message>
            <source>Security</source>
            <translation>Bezpieczeństwo</translation>
        </message>
        <message>
            <source>&amp;Check the code</source>
            <translation>&amp;Sprawdź kod</translation>
        </message>
        <message>
            <source>Check the &amp;record</source>
            <translation>Sprawdź re&amp;jestr</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Ten komputer</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Blokuj po</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nigdy</translation>
        </message>
        <message>
            <source>&amp;Lock after</source>
            <translation>&amp;Blokuj po</translation>
        </message>
        <message>
            <source>Without a key or the mouse for so long, Belfry asks for the password again.</source>
            <translation>Jeśli przez tyle czasu nikt nie użyje klawiatury ani myszy, Belfry ponownie poprosi o hasło.</translation>
        </message>
        <message>
            <source>The school's key lies in the key store of this computer.</source>
            <translation>Klucz szkoły jest w magazynie kluczy tego komputera.</translation>
        </message>
        <message>
            <source>The school's key lies in a file on this computer.</source>
            <translation>Klucz szkoły jest w pliku na tym komputerze.</translation>
        </message>
        <message>
            <source>The school's key is opened with a passphrase at each start.</source>
            <translation>Klucz szkoły otwiera się hasłem głównym przy każdym uruchomieniu.</translation>
        </message>
        <message>
            <source>Key and recovery code</source>
            <translation>Klucz i kod odzyskiwania</translation>
        </message>
        <message>
            <source>%1 On another computer, or when the key is lost, the printed recovery code opens the data. Without both, nobody can.</source>
            <translation>%1 Na innym komputerze albo po utracie klucza dane otwiera wydrukowany kod odzyskiwania. Bez klucza i bez kodu nikt ich nie otworzy.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kod odzyskiwania</translation>
        </message>
        <message>
            <source>Recovery &amp;code</source>
            <translation>&amp;Kod odzyskiwania</translation>
        </message>
        <message>
            <source>Type it from the paper to see whether it is the right one. A lost key is known here again afterwards.</source>
            <translation>Przepisz go z kartki, aby sprawdzić, czy jest właściwy. Utracony klucz będzie tu potem znów znany.</translation>
        </message>
        <message>
            <source>Record of what was done</source>
            <translation>Rejestr działań</translation>
        </message>
        <message>
            <source>Every important action is written into a chained record. The check shows whether a line was changed or removed afterwards.</source>
            <translation>Każde ważne działanie trafia do rejestru, którego wpisy są ze sobą powiązane. Sprawdzenie pokazuje, czy jakiś wpis później zmieniono lub usunięto.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>Enter the code from the paper.</source>
            <translation>Przepisz kod z kartki.</translation>
        </message>
        <message>
            <source>This code has a typing mistake. Compare it with the paper letter by letter.</source>
            <translation>W tym kodzie jest literówka. Porównaj go z kartką litera po literze.</translation>
        </message>
        <message>
            <source>This is the right code</source>
            <translation>To jest właściwy kod</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nic nie zmieniono</translation>
        </message>
        <message>
            <source>The record is not intact</source>
            <translation>Rejestr jest naruszony</translation>
        </message>
        <message numerus="yes">
            <source> minute(s)</source>
            <extracomment>behind a number: "5 minutes"</extracomment>
            <translation>
                <numerusform> minuta</numerusform>
                <numerusform> minuty</numerusform>
                <numerusform> minut</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SendingPage</name>
        <message>
            <source>Sending</source>
            <translation>Wysyłka</translation>
        </message>
        <message>
            <source>Messages with &amp;credentials wait for approval</source>
            <translation>Wiadomości z &amp;danymi dostępowymi czekają na zatwierdzenie</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>&amp;Try again now</source>
            <translation>Spróbuj &amp;teraz</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Ten komputer</translation>
        </message>
        <message>
            <source>&amp;Send from this computer…</source>
            <translation>Wysyłaj z tego &amp;komputera…</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Zegar</translation>
        </message>
        <message>
            <source>The clock is &amp;right now</source>
            <translation>Zegar jest już do&amp;bry</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Zasady</translation>
        </message>
        <message>
            <source>Deliver every</source>
            <translation>Wysyłaj co</translation>
        </message>
        <message>
            <source>Messages with credentials wait for approval</source>
            <translation>Wiadomości z danymi dostępowymi czekają na zatwierdzenie</translation>
        </message>
        <message>
            <source>Deliver &amp;every</source>
            <translation>W&amp;ysyłaj co</translation>
        </message>
        <message>
            <source>"Deliver now" in the outbox does not wait for it.</source>
            <translation>„Wyślij teraz” w skrzynce nadawczej na to nie czeka.</translation>
        </message>
        <message>
            <source>Otherwise they leave with the next delivery.</source>
            <translation>W przeciwnym razie zostaną wysłane przy najbliższej wysyłce.</translation>
        </message>
        <message>
            <source>Only the owner decides what needs approval.</source>
            <translation>O tym, co wymaga zatwierdzenia, decyduje tylko właściciel.</translation>
        </message>
        <message>
            <source>Enter 1 minute to 24 hours.</source>
            <translation>Podaj czas od 1 minuty do 24 godzin.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>brak danych</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>wstrzymana</translation>
        </message>
        <message>
            <source>on</source>
            <translation>włączona</translation>
        </message>
        <message>
            <source>Paused %1 by %2. Nothing leaves until it is resumed.</source>
            <extracomment>%1 is a moment, %2 a person's name</extracomment>
            <translation>Wstrzymano %1 (%2). Nic nie zostanie wysłane, dopóki wysyłka nie zostanie wznowiona.</translation>
        </message>
        <message>
            <source>Approved messages leave with the next delivery.</source>
            <translation>Zatwierdzone wiadomości zostaną wysłane przy najbliższej wysyłce.</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Wz&amp;nów</translation>
        </message>
        <message>
            <source>&amp;Pause everything</source>
            <translation>Wstrzymaj w&amp;szystko</translation>
        </message>
        <message>
            <source>right</source>
            <translation>dobry</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>wątpliwy</translation>
        </message>
        <message>
            <source>Nothing strange was seen.</source>
            <translation>Nie zauważono nic dziwnego.</translation>
        </message>
        <message>
            <source>%1 Nothing leaves until a person has looked at the clock.</source>
            <translation>%1 Nic nie zostanie wysłane, dopóki ktoś nie sprawdzi zegara.</translation>
        </message>
        <message>
            <source>sends</source>
            <translation>wysyła</translation>
        </message>
        <message>
            <source>does not send</source>
            <translation>nie wysyła</translation>
        </message>
        <message>
            <source>Messages leave from this computer while Belfry runs.</source>
            <translation>Wiadomości są wysyłane z tego komputera, gdy Belfry działa.</translation>
        </message>
        <message>
            <source>Another computer is the one that sends for this database.</source>
            <translation>Z tej bazy danych wysyła inny komputer.</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>w porządku</translation>
        </message>
        <message>
            <source>No problem is known.</source>
            <translation>Nie wiadomo o żadnym problemie.</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>czeka</translation>
        </message>
        <message>
            <source>Next try at %1. Nothing is lost. %2</source>
            <extracomment>%1 is a moment, %2 the words of the mail server</extracomment>
            <translation>Następna próba: %1. Nic nie przepadło. %2</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>zatrzymana</translation>
        </message>
        <message>
            <source>Is it %1 now?</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Czy jest teraz %1?</translation>
        </message>
        <message>
            <source>Messages leave again, and their times are counted from this clock.</source>
            <translation>Wiadomości znów będą wysyłane, a ich czas będzie liczony według tego zegara.</translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>Zegar jest dobry</translation>
        </message>
        <message>
            <source>Send from this computer from now on?</source>
            <translation>Wysyłać odtąd z tego komputera?</translation>
        </message>
        <message>
            <source>The other computer stops sending. It may have sent messages that this computer still sees as waiting: every open message is held until a person has released it.</source>
            <translation>Drugi komputer przestanie wysyłać. Mógł wysłać wiadomości, które tutaj są jeszcze widoczne jako oczekujące: każda otwarta wiadomość zostanie zatrzymana, dopóki ktoś jej nie zwolni.</translation>
        </message>
        <message>
            <source>Send from this computer</source>
            <translation>Wysyłaj z tego komputera</translation>
        </message>
        <message numerus="yes">
            <source>This computer sends now. %n message(s) are held: release them in the outbox.</source>
            <translation>
                <numerusform>Teraz wysyła ten komputer. Zatrzymano %n wiadomość: zwolnij ją w skrzynce nadawczej.</numerusform>
                <numerusform>Teraz wysyła ten komputer. Zatrzymano %n wiadomości: zwolnij je w skrzynce nadawczej.</numerusform>
                <numerusform>Teraz wysyła ten komputer. Zatrzymano %n wiadomości: zwolnij je w skrzynce nadawczej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> minute(s)</source>
            <extracomment>behind a number: "5 minutes"</extracomment>
            <translation>
                <numerusform> minuta</numerusform>
                <numerusform> minuty</numerusform>
                <numerusform> minut</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SettingsPage</name>
        <message>
            <source>Sections</source>
            <translation>Części</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Komunikacja</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Jeszcze nie zapisano.</translation>
        </message>
        <message>
            <source>Save what you changed under %1?</source>
            <extracomment>%1 is the name of a section ("School")</extracomment>
            <translation>Zapisać zmiany w części „%1”?</translation>
        </message>
        <message>
            <source>Changes that are not saved are lost.</source>
            <translation>Niezapisane zmiany przepadną.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Odrzuć zmiany</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Zostań tutaj</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SettingsSection</name>
        <message>
            <source>Only the owner and administrators can change this.</source>
            <translation>Może to zmienić tylko właściciel lub administrator.</translation>
        </message>
        <message>
            <source>&amp;Discard changes</source>
            <translation>Od&amp;rzuć zmiany</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Jeszcze nie zapisano.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n message(s) with the former sender's address were stopped: look under Outbox, Not sent.</source>
            <translation>
                <numerusform>Zapisano. Zatrzymano %n wiadomość z poprzednim adresem nadawcy: zobacz Skrzynka nadawcza, Niewysłane.</numerusform>
                <numerusform>Zapisano. Zatrzymano %n wiadomości z poprzednim adresem nadawcy: zobacz Skrzynka nadawcza, Niewysłane.</numerusform>
                <numerusform>Zapisano. Zatrzymano %n wiadomości z poprzednim adresem nadawcy: zobacz Skrzynka nadawcza, Niewysłane.</numerusform>
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
            <translation>Wysyłaj &amp;SMS-y</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>Wysyłaj SMS</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Bramka</translation>
        </message>
        <message>
            <source>Account at the gateway</source>
            <translation>Konto w bramce</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Address of the gateway</source>
            <translation>Adres bramki</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Settings file of gammu-smsd</source>
            <translation>Plik ustawień gammu-smsd</translation>
        </message>
        <message>
            <source>None yet: write into a folder</source>
            <translation>Jeszcze żadna: zapisuj do folderu</translation>
        </message>
        <message>
            <source>A telephone or modem (gammu-smsd)</source>
            <translation>Telefon lub modem (gammu-smsd)</translation>
        </message>
        <message>
            <source>the gateway's own</source>
            <translation>własny adres bramki</translation>
        </message>
        <message>
            <source>beside the data</source>
            <translation>obok danych</translation>
        </message>
        <message>
            <source>&amp;Gateway</source>
            <translation>&amp;Bramka</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>The account's SID or user name.</source>
            <translation>SID konta lub nazwa użytkownika.</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>Made at the gateway's web site; it is kept encrypted and shown nowhere.</source>
            <translation>Tworzy się go na stronie bramki; jest przechowywany zaszyfrowany i nigdzie nie jest pokazywany.</translation>
        </message>
        <message>
            <source>Add&amp;ress</source>
            <translation>Ad&amp;res</translation>
        </message>
        <message>
            <source>Only for another address than the gateway's own.</source>
            <translation>Tylko dla adresu innego niż własny adres bramki.</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Folder</translation>
        </message>
        <message>
            <source>Settings &amp;file</source>
            <translation>&amp;Plik ustawień</translation>
        </message>
        <message>
            <source>Choose a gateway.</source>
            <translation>Proszę wybrać bramkę.</translation>
        </message>
        <message>
            <source>Use one line.</source>
            <translation>Proszę użyć jednego wiersza.</translation>
        </message>
        <message>
            <source>Enter https:// and the name of the server, without a path; http:// works for this computer only.</source>
            <translation>Proszę wpisać https:// i nazwę serwera, bez ścieżki; http:// działa tylko dla tego komputera.</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>Nazwa nadawcy</translation>
        </message>
        <message>
            <source>State of the sender's name</source>
            <translation>Stan nazwy nadawcy</translation>
        </message>
        <message>
            <source>the gateway's default</source>
            <translation>domyślna nazwa bramki</translation>
        </message>
        <message>
            <source>asked for at the gateway</source>
            <translation>zgłoszona w bramce</translation>
        </message>
        <message>
            <source>approved by the gateway</source>
            <translation>zatwierdzona przez bramkę</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>Sender's &amp;name</source>
            <translation>&amp;Nazwa nadawcy</translation>
        </message>
        <message>
            <source>At most 11 letters and digits, without diacritics. Nobody can answer to a name: put the school's phone into the text.</source>
            <translation>Najwyżej 11 liter i cyfr, bez polskich znaków. Na nazwę nikt nie może odpowiedzieć: proszę podać w tekście telefon szkoły.</translation>
        </message>
        <message>
            <source>Stat&amp;e</source>
            <translation>&amp;Stan</translation>
        </message>
        <message>
            <source>Gateways allow a name only after they have approved it. Until then the default one is used.</source>
            <translation>Bramki dopuszczają nazwę dopiero po jej zatwierdzeniu. Do tego czasu używana jest domyślna.</translation>
        </message>
        <message>
            <source>Use at most 11 letters A to Z and digits, with at least one letter and without diacritics.</source>
            <translation>Najwyżej 11 liter od A do Z i cyfr, w tym przynajmniej jedna litera, bez polskich znaków.</translation>
        </message>
        <message>
            <source>Price of one SMS</source>
            <translation>Cena jednego SMS-a</translation>
        </message>
        <message>
            <source>Letters outside the SMS alphabet</source>
            <translation>Litery spoza alfabetu SMS</translation>
        </message>
        <message>
            <source>replace them (ą becomes a)</source>
            <translation>zamień je (ą na a)</translation>
        </message>
        <message>
            <source>refuse the text</source>
            <translation>odrzuć tekst</translation>
        </message>
        <message>
            <source>send them at the higher price</source>
            <translation>wyślij je za wyższą cenę</translation>
        </message>
        <message>
            <source>Price and text</source>
            <translation>Cena i tekst</translation>
        </message>
        <message>
            <source>&amp;Price of one SMS</source>
            <translation>&amp;Cena jednego SMS-a</translation>
        </message>
        <message>
            <source>For each part. A long text has several parts; the price is shown before anything is approved.</source>
            <translation>Za każdą część. Długi tekst ma ich kilka; cena jest pokazywana przed zatwierdzeniem.</translation>
        </message>
        <message>
            <source>Foreign &amp;letters</source>
            <translation>Obce &amp;litery</translation>
        </message>
        <message>
            <source>ä ö ü ß are in the SMS alphabet, ą ć ę ł ń ó ś ź ż are not: with them a part has 70 characters instead of 160.</source>
            <translation>ä ö ü ß należą do alfabetu SMS, ą ć ę ł ń ó ś ź ż nie: z nimi część ma 70 znaków zamiast 160.</translation>
        </message>
        <message>
            <source>Enter an amount as 0,16.</source>
            <translation>Proszę wpisać kwotę jako 0,16.</translation>
        </message>
        <message>
            <source>Allowed countries</source>
            <translation>Dozwolone kraje</translation>
        </message>
        <message>
            <source>SMS to one number a day</source>
            <translation>SMS-y na jeden numer dziennie</translation>
        </message>
        <message>
            <source>SMS a minute</source>
            <translation>SMS-y na minutę</translation>
        </message>
        <message>
            <source>Money a day</source>
            <translation>Kwota dziennie</translation>
        </message>
        <message>
            <source>at most 10</source>
            <translation>najwyżej 10</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>bez limitu</translation>
        </message>
        <message>
            <source>the school's</source>
            <translation>kraj szkoły</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limity</translation>
        </message>
        <message>
            <source>Allowed &amp;countries</source>
            <translation>Dozwolone &amp;kraje</translation>
        </message>
        <message>
            <source>Codes of two letters, as PL, DE. SMS to other countries are not sent.</source>
            <translation>Kody dwuliterowe, jak PL, DE. SMS-y do innych krajów nie są wysyłane.</translation>
        </message>
        <message>
            <source>To one n&amp;umber a day</source>
            <translation>Na jeden n&amp;umer dziennie</translation>
        </message>
        <message>
            <source>No number gets more than 3 an hour and 10 a day, whatever is set here.</source>
            <translation>Żaden numer nie dostanie więcej niż 3 na godzinę i 10 dziennie, bez względu na to ustawienie.</translation>
        </message>
        <message>
            <source>&amp;Money a day</source>
            <translation>K&amp;wota dziennie</translation>
        </message>
        <message>
            <source>What is over it leaves on the next day. Empty: no limit.</source>
            <translation>Co ją przekracza, wyjdzie następnego dnia. Puste: bez limitu.</translation>
        </message>
        <message>
            <source>SMS a m&amp;inute</source>
            <translation>SMS-y na m&amp;inutę</translation>
        </message>
        <message>
            <source>Enter codes of two letters, as PL, DE.</source>
            <translation>Proszę wpisać kody dwuliterowe, jak PL, DE.</translation>
        </message>
        <message>
            <source>Enter an amount as 50.</source>
            <translation>Proszę wpisać kwotę jako 50.</translation>
        </message>
        <message>
            <source>stored; type a new one to change it</source>
            <translation>zapisany; aby go zmienić, proszę wpisać nowy</translation>
        </message>
        <message>
            <source>SMS are written into a folder, one file each. Nobody receives them until a gateway is chosen.</source>
            <translation>SMS-y są zapisywane w folderze, każdy w osobnym pliku. Nikt ich nie dostanie, dopóki nie wybierze się bramki.</translation>
        </message>
        <message>
            <source>SMS leave through a telephone or modem at this computer; the program gammu-smsd must run.</source>
            <translation>SMS-y wychodzą przez telefon lub modem przy tym komputerze; musi działać program gammu-smsd.</translation>
        </message>
        <message>
            <source>Enter the token of the gateway.</source>
            <translation>Proszę wpisać token bramki.</translation>
        </message>
        <message>
            <source>Send a &amp;test SMS</source>
            <translation>Wyślij SMS &amp;testowy</translation>
        </message>
        <message>
            <source>Ask for the &amp;balance</source>
            <translation>Zapytaj o &amp;saldo</translation>
        </message>
        <message>
            <source>Number for the test SMS</source>
            <translation>Numer dla testowego SMS-a</translation>
        </message>
        <message>
            <source>your own mobile number</source>
            <translation>własny numer komórkowy</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Wypróbuj</translation>
        </message>
        <message>
            <source>The test SMS is a real one and costs what the gateway takes for it; the wallet is not charged.</source>
            <translation>Testowy SMS jest prawdziwy i kosztuje tyle, ile bierze bramka; portfel nie jest obciążany.</translation>
        </message>
        <message>
            <source>Enter the mobile number to which the test SMS goes.</source>
            <translation>Proszę wpisać numer komórkowy, na który ma pójść testowy SMS.</translation>
        </message>
        <message>
            <source>Talking to the gateway…</source>
            <translation>Rozmowa z bramką…</translation>
        </message>
        <message>
            <source>Test SMS from Belfry: it arrived, so the gateway works.</source>
            <translation>Testowy SMS z Belfry: dotarł, więc bramka działa.</translation>
        </message>
        <message>
            <source>The gateway accepted the test SMS to %1. Look whether it arrives.</source>
            <translation>Bramka przyjęła testowy SMS na numer %1. Proszę sprawdzić, czy dotarł.</translation>
        </message>
        <message>
            <source>The gateway has %1.</source>
            <extracomment>%1 is an amount of money or points</extracomment>
            <translation>Bramka ma %1.</translation>
        </message>
        <message>
            <source>The gateway answered; it names no sum.</source>
            <translation>Bramka odpowiedziała; nie podaje kwoty.</translation>
        </message>
        <message>
            <source>Without a price the wallet charges nothing, and an empty one stops nothing.</source>
            <translation>Bez ceny portfel niczym nie jest obciążany, a pusty niczego nie zatrzymuje.</translation>
        </message>
        <message>
            <source>The gateway has %1 SMS left. Enter the price of one to compare it with the wallet.</source>
            <extracomment>%1 is how many messages are left at the gateway</extracomment>
            <translation>W bramce pozostało SMS-ów: %1. Aby porównać to z portfelem, proszę wpisać cenę jednego.</translation>
        </message>
        <message>
            <source>The gateway has %1 %2; the wallet counts in %3, so the two are not compared.</source>
            <extracomment>%1 is a number, %2 and %3 are the codes of two currencies</extracomment>
            <translation>Bramka ma %1 %2; portfel liczy w %3, więc nie są porównywane.</translation>
        </message>
        <message>
            <source>Enter what the gateway takes for one SMS, so that the wallet can count it.</source>
            <translation>Proszę wpisać, ile bramka bierze za jeden SMS, aby portfel mógł to liczyć.</translation>
        </message>
        <message>
            <source>SMS a day</source>
            <translation>SMS-y dziennie</translation>
        </message>
        <message>
            <source>SMS a da&amp;y</source>
            <translation>SMS-&amp;y dziennie</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::StaffDialog</name>
        <message>
            <source>&amp;Approve messages</source>
            <translation>&amp;Zatwierdzanie wiadomości</translation>
        </message>
        <message>
            <source>&amp;Decide about uncertain and held messages</source>
            <translation>&amp;Decyzje o niepewnych i zatrzymanych wiadomościach</translation>
        </message>
        <message>
            <source>See &amp;passwords of students</source>
            <translation>Podgląd &amp;haseł kursantów</translation>
        </message>
        <message>
            <source>E&amp;xport and import lists</source>
            <translation>&amp;Eksport i import list</translation>
        </message>
        <message>
            <source>A new person who signs in</source>
            <translation>Nowa osoba z dostępem</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rola</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Imię i nazwisko</translation>
        </message>
        <message>
            <source>It stands in the record and beside approved messages.</source>
            <translation>Widać je w rejestrze i przy zatwierdzonych wiadomościach.</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rola</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Dodaj</translation>
        </message>
        <message>
            <source>This must not be empty.</source>
            <translation>To pole nie może być puste.</translation>
        </message>
        <message>
            <source>Send &amp;e-mail without approval</source>
            <translation>E-&amp;mail bez zatwierdzania</translation>
        </message>
        <message>
            <source>Send S&amp;MS without approval</source>
            <translation>&amp;SMS bez zatwierdzania</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::StaffPage</name>
        <message>
            <source>Owner</source>
            <translation>Właściciel</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Sekretariat</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Lektor</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Audytor</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>Może robić wszystko.</translation>
        </message>
        <message>
            <source>Settings, people who sign in and backups; sees no students and no passwords.</source>
            <translation>Ustawienia, konta pracowników i kopie zapasowe; nie widzi kursantów ani haseł.</translation>
        </message>
        <message>
            <source>Students, groups, consents and messages.</source>
            <translation>Kursanci, grupy, zgody i wiadomości.</translation>
        </message>
        <message>
            <source>Only what is ticked below.</source>
            <translation>Tylko to, co zaznaczono poniżej.</translation>
        </message>
        <message>
            <source>Reads the record of what was done.</source>
            <translation>Czyta rejestr działań.</translation>
        </message>
        <message>
            <source>deactivated</source>
            <translation>wyłączone</translation>
        </message>
        <message>
            <source>has not signed in yet</source>
            <translation>jeszcze bez logowania</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktywne</translation>
        </message>
        <message>
            <source>People who sign in</source>
            <translation>Konta pracowników</translation>
        </message>
        <message>
            <source>&amp;Add a person…</source>
            <translation>&amp;Dodaj osobę…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Edytuj…</translation>
        </message>
        <message>
            <source>&amp;Deactivate</source>
            <translation>&amp;Wyłącz</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rola</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Ostatnie logowanie</translation>
        </message>
        <message>
            <source>&amp;Activate</source>
            <translation>&amp;Włącz</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>One-use code</source>
            <translation>Kod jednorazowy</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiuj</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Gotowe</translation>
        </message>
        <message>
            <source>With the login %1 and this code the new person signs in within 24 hours and chooses a password. The code is shown only now.</source>
            <extracomment>%1 is a login</extracomment>
            <translation>Z loginem %1 i tym kodem nowa osoba loguje się w ciągu 24 godzin i wybiera hasło. Kod jest pokazywany tylko teraz.</translation>
        </message>
        <message>
            <source>Deactivate %1?</source>
            <translation>Wyłączyć dostęp: %1?</translation>
        </message>
        <message>
            <source>This person cannot sign in any more. What was done stays in the record.</source>
            <translation>Ta osoba nie będzie mogła się już zalogować. Jej działania pozostają w rejestrze.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Wyłącz</translation>
        </message>
        <message>
            <source>&amp;Reset password…</source>
            <translation>&amp;Zresetuj hasło…</translation>
        </message>
        <message>
            <source>Reset the password of %1?</source>
            <translation>Zresetować hasło: %1?</translation>
        </message>
        <message>
            <source>The present password ends at once, on every computer. You get a code with which this person signs in once and chooses a new password.</source>
            <translation>Obecne hasło od razu przestanie działać, na każdym komputerze. Pojawi się kod, którym ta osoba raz się zaloguje i wybierze nowe hasło.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zresetuj</translation>
        </message>
        <message>
            <source>With the login %1 and this code your colleague signs in within 24 hours and chooses a new password. The code is shown only now.</source>
            <extracomment>%1 is a login</extracomment>
            <translation>Z loginem %1 i tym kodem ta osoba zaloguje się w ciągu 24 godzin i wybierze nowe hasło. Kod jest pokazywany tylko teraz.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SupportPage</name>
        <message>
            <source>Help and contact</source>
            <translation>Pomoc i kontakt</translation>
        </message>
        <message>
            <source>Stands on the page Help, and below the answer to a recipient who gets nothing.</source>
            <translation>Widoczne na stronie Pomoc i pod odpowiedzią dla odbiorcy, który nic nie dostaje.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>One line of text, please.</source>
            <translation>Proszę o jeden wiersz tekstu.</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefon</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>&amp;Godziny</translation>
        </message>
        <message>
            <source>For instance: Mon-Fri 8-16.</source>
            <translation>Na przykład: pn-pt 8-16.</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>Address for &amp;faults</source>
            <translation>Adres dla zgłoszeń &amp;błędów</translation>
        </message>
        <message>
            <source>Address for &amp;ideas</source>
            <translation>Adres dla &amp;pomysłów</translation>
        </message>
        <message>
            <source>Address of f&amp;ilms</source>
            <translation>Adres &amp;filmów</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::TextsPage</name>
        <message>
            <source>There is no variable [%1].</source>
            <translation>Nie ma zmiennej [%1].</translation>
        </message>
        <message>
            <source>The bracket before "%1" is not closed. Write [[ for a plain bracket.</source>
            <translation>Nawias przed „%1” nie jest zamknięty. Jeśli ma to być zwykły nawias, wpisz [[.</translation>
        </message>
        <message>
            <source>The text must hold the variable [%1].</source>
            <translation>Tekst musi zawierać zmienną [%1].</translation>
        </message>
        <message>
            <source>[%1] must not stand in the subject: everybody can read it there.</source>
            <translation>Zmienna [%1] nie może być w temacie: każdy mógłby ją tam przeczytać.</translation>
        </message>
        <message>
            <source>Subject: %1</source>
            <extracomment>%1 is a sentence</extracomment>
            <translation>Temat: %1</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <extracomment>%1 is a number, %2 a sentence</extracomment>
            <translation>Wiersz %1: %2</translation>
        </message>
        <message>
            <source>E-mail personalisation</source>
            <translation>Personalizacja e-mail</translation>
        </message>
        <message>
            <source>Restore &amp;standard text</source>
            <translation>Przywróć tekst &amp;standardowy</translation>
        </message>
        <message>
            <source>The mail with login and password</source>
            <translation>Wiadomość z loginem i hasłem</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polski</translation>
        </message>
        <message>
            <source>German</source>
            <translation>niemiecki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angielski</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Wstaw z&amp;mienną</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Temat</translation>
        </message>
        <message>
            <source>As a reader gets it (the password is hidden here):</source>
            <translation>Tak zobaczy ją odbiorca (hasło jest tu ukryte):</translation>
        </message>
        <message>
            <source>Added words</source>
            <translation>Dodane słowa</translation>
        </message>
        <message>
            <source>They stand in the standard text before the closing and can be changed at every sending. An own text takes their place.</source>
            <translation>Stoją w tekście standardowym przed zakończeniem i można je zmienić przy każdej wysyłce. Własny tekst je zastępuje.</translation>
        </message>
        <message>
            <source>The school's own text: a click on "Send credentials" sends it at once, without a window.</source>
            <translation>Własny tekst szkoły: kliknięcie „Wyślij dane dostępowe” wysyła go od razu, bez okna.</translation>
        </message>
        <message>
            <source>The standard text. Change it here to make it the school's own.</source>
            <translation>Tekst standardowy. Zmień go tutaj, a stanie się własnym tekstem szkoły.</translation>
        </message>
        <message>
            <source>The subject is empty.</source>
            <translation>Temat jest pusty.</translation>
        </message>
        <message>
            <source>Anna</source>
            <translation>Anna</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Przykładowa</translation>
        </message>
        <message>
            <source>Restore the standard text in this language?</source>
            <translation>Przywrócić tekst standardowy w tym języku?</translation>
        </message>
        <message>
            <source>The own text is not used any more. Mails that wait in the outbox keep their text.</source>
            <translation>Własny tekst nie będzie już używany. Wiadomości czekające w skrzynce nadawczej zachowają swoją treść.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>The standard text is used again.</source>
            <translation>Znów używany jest tekst standardowy.</translation>
        </message>
        <message>
            <source>The text in %1 cannot be saved yet; below it stands what is missing. Nothing typed is lost.</source>
            <extracomment>%1 is a language</extracomment>
            <translation>Nie można jeszcze zapisać tekstu (język: %1); pod nim podano, czego brakuje. Nic z wpisanego tekstu nie przepadło.</translation>
        </message>
        <message>
            <source>The added words are too long.</source>
            <translation>Dodane słowa są za długie.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>Restore standard S&amp;MS</source>
            <translation>Przywróć standardowy S&amp;MS</translation>
        </message>
        <message>
            <source>The SMS with login and password</source>
            <translation>SMS z loginem i hasłem</translation>
        </message>
        <message>
            <source>In the language chosen above. The names in square brackets are filled in; what is filled in counts.</source>
            <translation>W języku wybranym powyżej. Nazwy w nawiasach kwadratowych są wypełniane; liczy się wypełniony tekst.</translation>
        </message>
        <message>
            <source>an example</source>
            <translation>przykład</translation>
        </message>
        <message>
            <source>The SMS in %1 cannot be saved yet; below it stands what is missing. Nothing typed is lost.</source>
            <extracomment>%1 is a language</extracomment>
            <translation>SMS-a w języku: %1 nie można jeszcze zapisać; pod nim jest napisane, czego brakuje. Nic z wpisanego nie ginie.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::WalletPage</name>
        <message>
            <source>SMS wallet</source>
            <translation>Portfel SMS</translation>
        </message>
        <message>
            <source>&amp;Top up</source>
            <translation>&amp;Doładuj</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kwota</translation>
        </message>
        <message>
            <source>Day of the payment</source>
            <translation>Dzień wpłaty</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>number of the transfer</source>
            <translation>numer przelewu</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Doładuj</translation>
        </message>
        <message>
            <source>Pay at the gateway, then enter here what you paid. A negative amount takes a mistake back.</source>
            <translation>Proszę zapłacić w bramce, a potem wpisać tu zapłaconą kwotę. Kwota ujemna cofa pomyłkę.</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Kwota</translation>
        </message>
        <message>
            <source>&amp;Day of the payment</source>
            <translation>&amp;Dzień wpłaty</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otatka</translation>
        </message>
        <message>
            <source>Warn below</source>
            <translation>Ostrzegaj poniżej</translation>
        </message>
        <message>
            <source>When it is empty</source>
            <translation>Gdy jest pusty</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Pokazywany jako</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>Jeden punkt to</translation>
        </message>
        <message>
            <source>approve nothing beyond it</source>
            <translation>nie zatwierdzaj niczego ponad saldo</translation>
        </message>
        <message>
            <source>only warn</source>
            <translation>tylko ostrzegaj</translation>
        </message>
        <message>
            <source>money</source>
            <translation>pieniądze</translation>
        </message>
        <message>
            <source>points</source>
            <translation>punkty</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Zasady</translation>
        </message>
        <message>
            <source>&amp;Warn below</source>
            <translation>&amp;Ostrzegaj poniżej</translation>
        </message>
        <message>
            <source>Empty: no warning.</source>
            <translation>Puste: bez ostrzeżenia.</translation>
        </message>
        <message>
            <source>When it is &amp;empty</source>
            <translation>Gdy jest &amp;pusty</translation>
        </message>
        <message>
            <source>&amp;Shown as</source>
            <translation>Pokazywany &amp;jako</translation>
        </message>
        <message>
            <source>One &amp;point is</source>
            <translation>Jeden p&amp;unkt to</translation>
        </message>
        <message>
            <source>Enter an amount as 20.</source>
            <translation>Proszę wpisać kwotę jako 20.</translation>
        </message>
        <message>
            <source>Enter an amount as 1.</source>
            <translation>Proszę wpisać kwotę jako 1.</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Księga</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Zarezerwowane</translation>
        </message>
        <message>
            <source>%1 for approved messages that have not left</source>
            <extracomment>%1 is an amount of money</extracomment>
            <translation>%1 na zatwierdzone wiadomości, które jeszcze nie wyszły</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Wolne</translation>
        </message>
        <message>
            <source>%1 – below the threshold, top up soon</source>
            <translation>%1 – poniżej progu, proszę wkrótce doładować</translation>
        </message>
        <message>
            <source>Enough until</source>
            <translation>Wystarczy do</translation>
        </message>
        <message>
            <source>about %1, at the pace of the last 30 days</source>
            <translation>około %1, w tempie ostatnich 30 dni</translation>
        </message>
        <message>
            <source>nothing was spent yet</source>
            <translation>niczego jeszcze nie wydano</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>jeszcze nie zapytano</translation>
        </message>
        <message>
            <source>%1, asked %2</source>
            <extracomment>%1 is an amount of money, %2 a moment</extracomment>
            <translation>%1, zapytano %2</translation>
        </message>
        <message>
            <source>the difference is %1</source>
            <extracomment>%1 is an amount of money</extracomment>
            <translation>różnica wynosi %1</translation>
        </message>
        <message>
            <source>The gateway says</source>
            <translation>Bramka podaje</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Doładowanie</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korekta</translation>
        </message>
        <message>
            <source>SMS %1, parts: %2</source>
            <translation>SMS %1, części: %2</translation>
        </message>
        <message>
            <source>Enter an amount as 50 or 12,50.</source>
            <translation>Proszę wpisać kwotę jako 50 lub 12,50.</translation>
        </message>
        <message>
            <source>Topped up. %1 are free now.</source>
            <extracomment>%1 is an amount of money</extracomment>
            <translation>Doładowano. Wolne jest teraz %1.</translation>
        </message>
        <message>
            <source>Price of one SMS</source>
            <translation>Cena jednego SMS-a</translation>
        </message>
        <message>
            <source>none is set: SMS are not charged, and an empty wallet stops none (Settings, SMS)</source>
            <translation>nieustawiona: SMS-y nie obciążają portfela, a pusty portfel ich nie zatrzymuje (Ustawienia, SMS)</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::ChangePasswordDialog</name>
        <message>
            <source>&amp;Change password</source>
            <translation>&amp;Zmień hasło</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Zmiana hasła</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Obecne hasło</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nowe hasło</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Nowe hasło jeszcze raz</translation>
        </message>
        <message>
            <source>&amp;Present password</source>
            <translation>&amp;Obecne hasło</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;Nowe hasło</translation>
        </message>
        <message>
            <source>New password &amp;once more</source>
            <translation>Nowe hasło &amp;jeszcze raz</translation>
        </message>
        <message>
            <source>You signed in with a code that works once. Choose your own password now.</source>
            <translation>Zalogowano jednorazowym kodem. Wybierz teraz własne hasło.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Enter your present password.</source>
            <translation>Podaj obecne hasło.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>Hasła nie są takie same.</translation>
        </message>
        <message>
            <source>The present password is wrong.</source>
            <translation>Obecne hasło jest niepoprawne.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::CloseQuestion</name>
        <message numerus="yes">
            <source>%n messages leave when Belfry runs again.</source>
            <translation>
                <numerusform>%n wiadomość zostanie wysłana, gdy Belfry znów będzie działać.</numerusform>
                <numerusform>%n wiadomości zostaną wysłane, gdy Belfry znów będzie działać.</numerusform>
                <numerusform>%n wiadomości zostanie wysłanych, gdy Belfry znów będzie działać.</numerusform>
            </translation>
        </message>
        <message>
            <source>Belfry can go on in the tray and send them meanwhile.</source>
            <translation>Belfry może działać dalej w zasobniku systemowym i w tym czasie je wysłać.</translation>
        </message>
        <message>
            <source>Leave Belfry open to send them now.</source>
            <translation>Pozostaw Belfry otwarte, aby wysłać je teraz.</translation>
        </message>
        <message>
            <source>Go on in the &amp;tray</source>
            <translation>Działaj &amp;dalej w zasobniku</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Za&amp;kończ</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;Zostań</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::FirstStartAssistant</name>
        <message>
            <source>&amp;Back</source>
            <translation>W&amp;stecz</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Późni&amp;ej</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Nazwa szkoły</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Kraj</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Strefa czasowa</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polska</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Niemcy</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Szwajcaria</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Czechy</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Słowacja</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraina</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litwa</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Wielka Brytania</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlandia</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Holandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francja</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Włochy</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Hiszpania</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Język</translation>
        </message>
        <message>
            <source>&amp;Name of the school</source>
            <translation>&amp;Nazwa szkoły</translation>
        </message>
        <message>
            <source>Students and guardians read it in every message.</source>
            <translation>Kursanci i opiekunowie widzą ją w każdej wiadomości.</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Kraj</translation>
        </message>
        <message>
            <source>Telephone numbers without a country code are read as numbers of this country.</source>
            <translation>Numery telefonów bez numeru kierunkowego kraju są traktowane jako numery z tego kraju.</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>S&amp;trefa czasowa</translation>
        </message>
        <message>
            <source>Look around with a &amp;demo school instead</source>
            <translation>Zamiast tego &amp;obejrzyj szkołę pokazową</translation>
        </message>
        <message>
            <source>&amp;More: where the data are kept</source>
            <translation>&amp;Więcej: gdzie są dane</translation>
        </message>
        <message>
            <source>The data are kept</source>
            <translation>Dane są przechowywane</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adres serwera</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Hasło bazy danych</translation>
        </message>
        <message>
            <source>On this computer, in a file</source>
            <translation>Na tym komputerze, w pliku</translation>
        </message>
        <message>
            <source>On a PostgreSQL server, for several computers</source>
            <translation>Na serwerze PostgreSQL, dla kilku komputerów</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wybierz…</translation>
        </message>
        <message>
            <source>The &amp;data are kept</source>
            <translation>Dane są p&amp;rzechowywane</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Plik</translation>
        </message>
        <message>
            <source>On a disk of this computer, never on a network drive.</source>
            <translation>Na dysku tego komputera, nigdy na dysku sieciowym.</translation>
        </message>
        <message>
            <source>Address of the &amp;server</source>
            <translation>&amp;Adres serwera</translation>
        </message>
        <message>
            <source>A school that is there already is opened, nothing in it is changed.</source>
            <translation>Jeśli jest tam już szkoła, zostanie otwarta i nic się w niej nie zmieni.</translation>
        </message>
        <message>
            <source>&amp;Password of the database</source>
            <translation>&amp;Hasło bazy danych</translation>
        </message>
        <message>
            <source>Where to keep the data</source>
            <translation>Gdzie przechowywać dane</translation>
        </message>
        <message>
            <source>Belfry (*.belfry)</source>
            <translation>Belfry (*.belfry)</translation>
        </message>
        <message>
            <source>This computer has no key store that Belfry can reach. Choose a passphrase instead: it unlocks the stored passwords, and Belfry asks for it at every start.</source>
            <translation>Na tym komputerze nie ma magazynu kluczy dostępnego dla Belfry. Wybierz zamiast niego hasło główne: otwiera ono przechowywane hasła i trzeba je podać przy każdym uruchomieniu Belfry.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Hasło jeszcze raz</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Imię i nazwisko</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>You sign in with it; small letters and digits are the easiest.</source>
            <translation>Służy do logowania; najwygodniejsze są małe litery i cyfry.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Hasło</translation>
        </message>
        <message>
            <source>Password &amp;once more</source>
            <translation>Hasło &amp;jeszcze raz</translation>
        </message>
        <message>
            <source>Passphrase of this computer</source>
            <translation>Hasło główne tego komputera</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Hasło główne jeszcze raz</translation>
        </message>
        <message>
            <source>P&amp;assphrase of this computer</source>
            <translation>Hasło &amp;główne tego komputera</translation>
        </message>
        <message>
            <source>Several words, another one than your password.</source>
            <translation>Kilka słów, inne niż Twoje hasło.</translation>
        </message>
        <message>
            <source>Passphrase onc&amp;e more</source>
            <translation>Hasło główne jeszcze &amp;raz</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kod odzyskiwania</translation>
        </message>
        <message>
            <source>Recovery code, typed once</source>
            <translation>Kod odzyskiwania, przepisany jeden raz</translation>
        </message>
        <message>
            <source>&amp;Type it once</source>
            <translation>Przepisz &amp;go</translation>
        </message>
        <message>
            <source>Type it from the paper. Spaces, dashes and capital letters do not matter.</source>
            <translation>Przepisz go z kartki. Spacje, kreski i wielkość liter nie mają znaczenia.</translation>
        </message>
        <message>
            <source>Without this code nobody can read the stored passwords on a new computer or after a restored backup. It is not stored anywhere: print it and keep it in a safe place.</source>
            <translation>Bez tego kodu nikt nie odczyta przechowywanych haseł na nowym komputerze ani po przywróceniu kopii zapasowej. Kod nie jest nigdzie zapisany: wydrukuj go i przechowuj w bezpiecznym miejscu.</translation>
        </message>
        <message>
            <source>&amp;Print the code…</source>
            <translation>Dr&amp;ukuj kod…</translation>
        </message>
        <message>
            <source>Sa&amp;ve as a file…</source>
            <translation>&amp;Zapisz jako plik…</translation>
        </message>
        <message>
            <source>You find the mail account under Settings, Communication, E-mail.</source>
            <translation>Konto pocztowe znajdziesz później w części Ustawienia, Komunikacja, E-mail.</translation>
        </message>
        <message>
            <source>Import your list of students from Excel or another program: names, groups, guardians, addresses. You see every row before anything is stored, and you can import as often as you like.</source>
            <translation>Zaimportuj listę kursantów z Excela lub innego programu: nazwiska, grupy, opiekunów, adresy. Zobaczysz każdy wiersz, zanim cokolwiek zostanie zapisane, a import można powtarzać dowolnie często.</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>&amp;Importuj listę…</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <extracomment>Step %1 of %2</extracomment>
            <translation>Krok %1 z %2</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Dalej</translation>
        </message>
        <message>
            <source>Welcome to Belfry</source>
            <translation>Witamy w Belfry</translation>
        </message>
        <message>
            <source>Five short steps, and the school stands. Everything can be changed later in the settings.</source>
            <translation>Pięć krótkich kroków i szkoła jest gotowa. Wszystko można później zmienić w ustawieniach.</translation>
        </message>
        <message>
            <source>Who is the owner?</source>
            <translation>Kto jest właścicielem?</translation>
        </message>
        <message>
            <source>The owner may do everything, also give accounts to others. This is probably you.</source>
            <translation>Właściciel może robić wszystko, także zakładać konta innym osobom. Zapewne chodzi o Ciebie.</translation>
        </message>
        <message>
            <source>&amp;Set up the school</source>
            <translation>&amp;Utwórz szkołę</translation>
        </message>
        <message>
            <source>Print the recovery code</source>
            <translation>Wydrukuj kod odzyskiwania</translation>
        </message>
        <message>
            <source>Which mail account sends the messages?</source>
            <translation>Z którego konta pocztowego wysyłać wiadomości?</translation>
        </message>
        <message>
            <source>Until an account is set, Belfry writes mails to a folder and sends nothing.</source>
            <translation>Dopóki nie ma konta, Belfry zapisuje wiadomości w folderze i niczego nie wysyła.</translation>
        </message>
        <message>
            <source>&amp;Save and continue</source>
            <translation>&amp;Zapisz i przejdź dalej</translation>
        </message>
        <message>
            <source>The school stands</source>
            <translation>Szkoła jest gotowa</translation>
        </message>
        <message>
            <source>&amp;Open Belfry</source>
            <translation>&amp;Otwórz Belfry</translation>
        </message>
        <message>
            <source>Enter the name of the school.</source>
            <translation>Podaj nazwę szkoły.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Wybierz plik.</translation>
        </message>
        <message>
            <source>Enter an address as postgresql://user@server/database, without a password.</source>
            <translation>Podaj adres w postaci postgresql://użytkownik@serwer/baza, bez hasła.</translation>
        </message>
        <message>
            <source>Choose another one than your password.</source>
            <translation>Wybierz inne niż Twoje hasło.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Hasła główne nie są takie same.</translation>
        </message>
        <message>
            <source>Enter your name.</source>
            <translation>Podaj imię i nazwisko.</translation>
        </message>
        <message>
            <source>Enter a login.</source>
            <translation>Podaj login.</translation>
        </message>
        <message>
            <source>A login has no spaces.</source>
            <translation>Login nie może zawierać spacji.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>Hasła nie są takie same.</translation>
        </message>
        <message>
            <source>This is not the code above. Compare it letter by letter.</source>
            <translation>To nie jest powyższy kod. Porównaj go litera po literze.</translation>
        </message>
        <message>
            <source>Address of the register</source>
            <translation>Adres e-dziennika</translation>
        </message>
        <message>
            <source>Address of the &amp;register</source>
            <translation>Adres e-&amp;dziennika</translation>
        </message>
        <message>
            <source>The page where students sign in; it stands in every message with credentials. It can follow later in the settings.</source>
            <translation>Strona, na której loguje się kursant; jest w każdej wiadomości z danymi dostępowymi. Można ją podać później w ustawieniach.</translation>
        </message>
        <message>
            <source>This is not a web address: https://register.example.org</source>
            <translation>To nie jest adres strony: https://dziennik.example.org</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::GlobalSearch</name>
        <message>
            <source>Found</source>
            <translation>Znalezione</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::HeaderBar</name>
        <message>
            <source>Search everywhere (Ctrl+K)</source>
            <translation>Szukaj wszędzie (Ctrl+K)</translation>
        </message>
        <message>
            <source>Head of the window</source>
            <translation>Nagłówek okna</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Szukaj wszędzie</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>Za&amp;blokuj</translation>
        </message>
        <message>
            <source>Change &amp;password…</source>
            <translation>Zmień &amp;hasło…</translation>
        </message>
        <message>
            <source>&amp;Sign out</source>
            <translation>&amp;Wyloguj się</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <extracomment>%1 is the name of the person who is signed in</extracomment>
            <translation>Zalogowano: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::LockPage</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Odblokuj</translation>
        </message>
        <message>
            <source>Belfry is locked</source>
            <translation>Belfry jest zablokowany</translation>
        </message>
        <message>
            <source>Signed in: %1. Messages that are approved go on leaving.</source>
            <extracomment>%1 is the name of the person who is signed in</extracomment>
            <translation>Zalogowano: %1. Zatwierdzone wiadomości są nadal wysyłane.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>&amp;Sign out</source>
            <translation>&amp;Wyloguj się</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Podaj hasło.</translation>
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
            <translation>Wysyłka jest wstrzymana. Wiadomości pozostają w skrzynce nadawczej, dopóki jej nie wznowisz.</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Wznów wysyłkę</translation>
        </message>
        <message>
            <source>Mail is being written to a folder and not sent.</source>
            <translation>Poczta jest zapisywana w folderze i nie jest wysyłana.</translation>
        </message>
        <message>
            <source>Set up a mail account</source>
            <translation>Skonfiguruj konto pocztowe</translation>
        </message>
        <message>
            <source>Mail is stopped until its settings are mended.</source>
            <translation>Poczta jest zatrzymana do czasu poprawienia ustawień.</translation>
        </message>
        <message>
            <source>Open the mail settings</source>
            <translation>Otwórz ustawienia poczty</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Strony</translation>
        </message>
        <message>
            <source>Ctrl+%1</source>
            <translation>Ctrl+%1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::PassphrasePage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Dalej</translation>
        </message>
        <message>
            <source>Choose a passphrase for this computer</source>
            <translation>Wybierz hasło główne dla tego komputera</translation>
        </message>
        <message>
            <source>Unlock the school's key</source>
            <translation>Odblokuj klucz szkoły</translation>
        </message>
        <message>
            <source>This computer has no key store that Belfry can reach. The passphrase unlocks the stored passwords, and Belfry asks for it at every start.</source>
            <translation>Na tym komputerze nie ma magazynu kluczy dostępnego dla Belfry. Hasło główne otwiera przechowywane hasła i trzeba je podać przy każdym uruchomieniu Belfry.</translation>
        </message>
        <message>
            <source>This computer has no key store that Belfry can reach. Enter the passphrase that was chosen for it.</source>
            <translation>Na tym komputerze nie ma magazynu kluczy dostępnego dla Belfry. Podaj hasło główne wybrane dla tego komputera.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Hasło główne</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Hasło główne jeszcze raz</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>Hasło &amp;główne</translation>
        </message>
        <message>
            <source>Passphrase &amp;once more</source>
            <translation>Hasło główne &amp;jeszcze raz</translation>
        </message>
        <message>
            <source>Use the &amp;recovery code</source>
            <translation>Użyj &amp;kodu odzyskiwania</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Podaj hasło główne.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Hasła główne nie są takie same.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::PasswordHint</name>
        <message>
            <source>Enter a password.</source>
            <translation>Podaj hasło.</translation>
        </message>
        <message numerus="yes">
            <source>The password needs %n more characters: 15 are the least.</source>
            <translation>
                <numerusform>Hasło musi być dłuższe o %n znak: potrzeba co najmniej 15 znaków.</numerusform>
                <numerusform>Hasło musi być dłuższe o %n znaki: potrzeba co najmniej 15 znaków.</numerusform>
                <numerusform>Hasło musi być dłuższe o %n znaków: potrzeba co najmniej 15 znaków.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password repeats the same few characters. Use several words that do not belong together.</source>
            <translation>Hasło powtarza tych samych kilka znaków. Użyj kilku słów, które do siebie nie pasują.</translation>
        </message>
        <message>
            <source>The password contains the login. Use several words that do not belong together.</source>
            <translation>Hasło zawiera login. Użyj kilku słów, które do siebie nie pasują.</translation>
        </message>
        <message>
            <source>At least 15 characters. Four words that do not belong together are easy to remember and hard to guess.</source>
            <translation>Co najmniej 15 znaków. Cztery słowa, które do siebie nie pasują, łatwo zapamiętać i trudno odgadnąć.</translation>
        </message>
        <message>
            <source>This password is long enough.</source>
            <translation>To hasło jest wystarczająco długie.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::RecoveryPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Dalej</translation>
        </message>
        <message>
            <source>Set a new password for the owner</source>
            <translation>Ustaw nowe hasło właściciela</translation>
        </message>
        <message>
            <source>This computer does not know the school's key</source>
            <translation>Ten komputer nie zna klucza szkoły</translation>
        </message>
        <message>
            <source>The recovery code was printed when the school was set up. Other persons get a new password from the owner.</source>
            <translation>Kod odzyskiwania wydrukowano przy tworzeniu szkoły. Inne osoby otrzymują nowe hasło od właściciela.</translation>
        </message>
        <message>
            <source>This happens on a new computer, with a new user of this computer, or after a backup was restored. Nothing is lost. Enter the recovery code that was printed when the school was set up; it is asked for only once.</source>
            <translation>Tak dzieje się na nowym komputerze, u nowego użytkownika tego komputera albo po przywróceniu kopii zapasowej. Nic nie przepadło. Podaj kod odzyskiwania wydrukowany przy tworzeniu szkoły; trzeba go podać tylko raz.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kod odzyskiwania</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nowe hasło</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>&amp;Kod odzyskiwania</translation>
        </message>
        <message>
            <source>Spaces, dashes and capital letters do not matter.</source>
            <translation>Spacje, kreski i wielkość liter nie mają znaczenia.</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>Nowe &amp;hasło</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>W&amp;stecz</translation>
        </message>
        <message>
            <source>Enter the recovery code.</source>
            <translation>Podaj kod odzyskiwania.</translation>
        </message>
        <message>
            <source>Enter the owner's login.</source>
            <translation>Podaj login właściciela.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::RecoverySheet</name>
        <message>
            <source>Belfry: recovery code</source>
            <translation>Belfry: kod odzyskiwania</translation>
        </message>
        <message>
            <source>School: %1. Set up on %2.</source>
            <translation>Szkoła: %1. Data utworzenia: %2.</translation>
        </message>
        <message>
            <source>This code opens the stored passwords on a new computer or after a restored backup, and gives the owner a new password. It is not stored anywhere.</source>
            <translation>Ten kod otwiera przechowywane hasła na nowym komputerze lub po przywróceniu kopii zapasowej i pozwala nadać nowe hasło właścicielowi. Nie jest nigdzie zapisany.</translation>
        </message>
        <message>
            <source>Keep this sheet where keys are kept, and show it to nobody.</source>
            <translation>Przechowuj tę kartkę tam, gdzie klucze, i nikomu jej nie pokazuj.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Zapis kodu odzyskiwania</translation>
        </message>
        <message>
            <source>Belfry recovery code.pdf</source>
            <translation>Belfry kod odzyskiwania.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The recovery code could not be saved.</source>
            <translation>Nie udało się zapisać kodu odzyskiwania.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wybierz inny folder.</translation>
        </message>
        <message>
            <source>The recovery code is saved.</source>
            <translation>Zapisano kod odzyskiwania.</translation>
        </message>
        <message>
            <source>Move %1 from this computer to a safe place: whoever has it can open everything.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>Przenieś plik %1 z tego komputera w bezpieczne miejsce: kto go ma, może otworzyć wszystko.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::SignInPage</name>
        <message>
            <source>S&amp;tay signed in on this computer</source>
            <translation>&amp;Nie wylogowuj mnie na tym komputerze</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Zaloguj się</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Logowanie</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Stay signed in on this computer</source>
            <translation>Nie wylogowuj mnie na tym komputerze</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Hasło</translation>
        </message>
        <message>
            <source>I have forgotten my &amp;password</source>
            <translation>Nie &amp;pamiętam hasła</translation>
        </message>
        <message>
            <source>Checking the password…</source>
            <translation>Sprawdzanie hasła…</translation>
        </message>
        <message>
            <source>Enter your login and your password.</source>
            <translation>Podaj login i hasło.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::StartProblemPage</name>
        <message>
            <source>The school cannot be opened</source>
            <translation>Nie można otworzyć szkoły</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Hasło bazy danych</translation>
        </message>
        <message>
            <source>&amp;Password of the database</source>
            <translation>&amp;Hasło bazy danych</translation>
        </message>
        <message>
            <source>&amp;Another database or a new school…</source>
            <translation>&amp;Inna baza danych lub nowa szkoła…</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Spróbuj ponownie</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::StatusLine</name>
        <message>
            <source>Deliver now</source>
            <translation>Wyślij teraz</translation>
        </message>
        <message>
            <source>State of sending</source>
            <translation>Stan wysyłki</translation>
        </message>
        <message>
            <source>No delivery is planned</source>
            <translation>Nie zaplanowano wysyłki</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Wysyłka wstrzymana</translation>
        </message>
        <message>
            <source>Delivering now</source>
            <translation>Trwa wysyłka</translation>
        </message>
        <message>
            <source>Next delivery in %1</source>
            <extracomment>%1 is minutes and seconds: "Next delivery in 3:12"</extracomment>
            <translation>Następna wysyłka za %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Wznów wysyłkę</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Wstrzymaj wysyłkę</translation>
        </message>
        <message numerus="yes">
            <source>%n to approve</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%n do zatwierdzenia</numerusform>
                <numerusform>%n do zatwierdzenia</numerusform>
                <numerusform>%n do zatwierdzenia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need a decision</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%n wymaga decyzji</numerusform>
                <numerusform>%n wymagają decyzji</numerusform>
                <numerusform>%n wymaga decyzji</numerusform>
            </translation>
        </message>
        <message>
            <source>Mail works</source>
            <translation>Poczta działa</translation>
        </message>
        <message>
            <source>Mail goes to a folder</source>
            <translation>Poczta trafia do folderu</translation>
        </message>
        <message>
            <source>Mail server not reachable</source>
            <translation>Serwer poczty nieosiągalny</translation>
        </message>
        <message>
            <source>Mail is stopped</source>
            <translation>Poczta zatrzymana</translation>
        </message>
        <message>
            <source>Database: %1</source>
            <translation>Baza danych: %1</translation>
        </message>
        <message>
            <source>Database not reachable</source>
            <translation>Baza danych nieosiągalna</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ConsentDialog</name>
        <message>
            <source>on paper</source>
            <translation>na papierze</translation>
        </message>
        <message>
            <source>in a form of the school</source>
            <translation>w formularzu szkoły</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>e-mailem</translation>
        </message>
        <message>
            <source>in the school's portal</source>
            <translation>w portalu szkoły</translation>
        </message>
        <message>
            <source>&amp;Contract: credentials and what the course needs</source>
            <translation>&amp;Umowa: dane dostępowe i sprawy kursu</translation>
        </message>
        <message>
            <source>&amp;Messages: news and reminders</source>
            <translation>&amp;Wiadomości: nowości i przypomnienia</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Odnotuj</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Odnotuj zgodę</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have agreed to</source>
            <translation>
                <numerusform>Zakres zgody (%n osoba)</numerusform>
                <numerusform>Zakres zgody (%n osoby)</numerusform>
                <numerusform>Zakres zgody (%n osób)</numerusform>
            </translation>
        </message>
        <message>
            <source>How</source>
            <translation>Jak</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;Jak</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Kiedy</translation>
        </message>
        <message>
            <source>Every line is kept in the list of consents; a withdrawal is a line of its own.</source>
            <translation>Każdy wpis pozostaje na liście zgód; wycofanie zgody jest osobnym wpisem.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Podstawa prawna</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wersja tekstu</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>zgoda</translation>
        </message>
        <message>
            <source>needed for the contract</source>
            <translation>niezbędne do umowy</translation>
        </message>
        <message>
            <source>legal duty</source>
            <translation>obowiązek prawny</translation>
        </message>
        <message>
            <source>public task</source>
            <translation>zadanie publiczne</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>&amp;Podstawa prawna</translation>
        </message>
        <message>
            <source>W&amp;ording</source>
            <translation>&amp;Wersja tekstu</translation>
        </message>
        <message>
            <source>Which text was signed, for instance “RODO 2026/1”. May stay empty.</source>
            <translation>Który tekst podpisano, na przykład „RODO 2026/1”. Może zostać puste.</translation>
        </message>
        <message>
            <source>said in person</source>
            <translation>ustnie na miejscu</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>telefonicznie</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ConsentProof</name>
        <message>
            <source>contract</source>
            <translation>umowa</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>wiadomości</translation>
        </message>
        <message>
            <source>contract (needed for it)</source>
            <translation>umowa (do niej niezbędne)</translation>
        </message>
        <message>
            <source>legal duty</source>
            <translation>obowiązek prawny</translation>
        </message>
        <message>
            <source>public task</source>
            <translation>zadanie publiczne</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>zgoda</translation>
        </message>
        <message>
            <source>Consents: %1</source>
            <translation>Zgody: %1</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Wydrukowano %1</translation>
        </message>
        <message>
            <source>given</source>
            <translation>udzielona</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nieudzielona</translation>
        </message>
        <message>
            <source>In force today: contract: %1</source>
            <translation>Obowiązuje dziś: umowa: %1</translation>
        </message>
        <message>
            <source>In force today: messages: %1</source>
            <translation>Obowiązuje dziś: wiadomości: %1</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Podstawa prawna</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Jak</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wersja tekstu</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Odnotowano</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>wycofana</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>by whom and when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Niczego nie odnotowano.</translation>
        </message>
        <message>
            <source>Lines are never changed or removed; a withdrawal is a line of its own.</source>
            <translation>Wpisów nigdy się nie zmienia ani nie usuwa; wycofanie jest osobnym wpisem.</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>na papierze</translation>
        </message>
        <message>
            <source>in a form of the school</source>
            <translation>w formularzu szkoły</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>e-mailem</translation>
        </message>
        <message>
            <source>in the school's portal</source>
            <translation>w portalu szkoły</translation>
        </message>
        <message>
            <source>%1, “%2”</source>
            <extracomment>how a consent was given, and the wording that was signed</extracomment>
            <translation>%1, „%2”</translation>
        </message>
        <message>
            <source>%1: %2 given (%3), recorded by %4</source>
            <extracomment>%1 date, %2 purpose, %3 how, %4 by whom</extracomment>
            <translation>%1: %2 udzielona (%3), odnotowano: %4</translation>
        </message>
        <message>
            <source>%1: %2 withdrawn (%3), recorded by %4</source>
            <translation>%1: %2 wycofana (%3), odnotowano: %4</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Niczego nie wydrukowano.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Zgody</translation>
        </message>
        <message>
            <source>said in person</source>
            <translation>ustnie na miejscu</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>telefonicznie</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ConsentSection</name>
        <message>
            <source>The school goes by person: these consents count.</source>
            <translation>Szkoła kieruje się zgodą osoby: liczą się te zgody.</translation>
        </message>
        <message>
            <source>The school goes by contract, but this person has none: these consents count.</source>
            <translation>Szkoła kieruje się umową, ale ta osoba jej nie ma: liczą się te zgody.</translation>
        </message>
        <message>
            <source>The school goes by contract: one that runs today carries the consent.</source>
            <translation>Szkoła kieruje się umową: obowiązująca dziś umowa zawiera zgodę.</translation>
        </message>
        <message>
            <source>The school goes by contract: one that runs today carries the consent, but it was withdrawn here since. The withdrawal counts.</source>
            <translation>Szkoła kieruje się umową: obowiązująca dziś umowa zawiera zgodę, ale później ją tu wycofano. Liczy się wycofanie.</translation>
        </message>
        <message>
            <source>The school goes by contract, and none that runs today carries the consent: nothing is sent to this person.</source>
            <translation>Szkoła kieruje się umową, a żadna obowiązująca dziś nie zawiera zgody: do tej osoby nic się nie wysyła.</translation>
        </message>
        <message>
            <source>The school has blocked all sending (Settings, Consents): nothing is sent to anybody.</source>
            <translation>Szkoła zablokowała wszelką wysyłkę (Ustawienia, Zgody): do nikogo nic się nie wysyła.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Umowa</translation>
        </message>
        <message>
            <source>Credentials and what the course needs.</source>
            <translation>Dane dostępowe i sprawy kursu.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Wiadomości</translation>
        </message>
        <message>
            <source>News and reminders.</source>
            <translation>Nowości i przypomnienia.</translation>
        </message>
        <message>
            <source>What was recorded</source>
            <translation>Co odnotowano</translation>
        </message>
        <message>
            <source>&amp;Print the proof…</source>
            <translation>&amp;Drukuj potwierdzenie…</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nieudzielona</translation>
        </message>
        <message>
            <source>by contract</source>
            <translation>z umowy</translation>
        </message>
        <message>
            <source>given</source>
            <translation>udzielona</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Wycofaj…</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Odnotuj…</translation>
        </message>
        <message>
            <source>Withdraw: %1</source>
            <translation>Wycofaj: %1</translation>
        </message>
        <message>
            <source>Record: %1</source>
            <translation>Odnotuj: %1</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ContactRow</name>
        <message>
            <source>There is an invisible character in this address. Type it again.</source>
            <translation>W tym adresie jest niewidoczny znak. Wpisz adres jeszcze raz.</translation>
        </message>
        <message>
            <source>These are several addresses. Write each on a line of its own.</source>
            <translation>To kilka adresów. Wpisz każdy w osobnym wierszu.</translation>
        </message>
        <message>
            <source>Write the address alone, without a name.</source>
            <translation>Wpisz sam adres, bez imienia i nazwiska.</translation>
        </message>
        <message>
            <source>There is a blank inside the address.</source>
            <translation>W adresie jest spacja.</translation>
        </message>
        <message>
            <source>The @ is missing.</source>
            <translation>Brakuje znaku @.</translation>
        </message>
        <message>
            <source>Something is missing before the @.</source>
            <translation>Czegoś brakuje przed znakiem @.</translation>
        </message>
        <message>
            <source>Something is missing behind the @.</source>
            <translation>Czegoś brakuje po znaku @.</translation>
        </message>
        <message>
            <source>Addresses in quotation marks cannot be used.</source>
            <translation>Nie można używać adresów w cudzysłowie.</translation>
        </message>
        <message>
            <source>Before the @ only plain letters without accents can be used.</source>
            <translation>Przed znakiem @ mogą być tylko zwykłe litery, bez polskich znaków.</translation>
        </message>
        <message>
            <source>Before the @ stands a character or a dot that no address has there.</source>
            <translation>Przed znakiem @ jest znak lub kropka, których nie może tam być.</translation>
        </message>
        <message>
            <source>What stands behind the @ is no name of a mail server.</source>
            <translation>To, co jest po znaku @, nie jest nazwą serwera poczty.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>Adres jest za długi.</translation>
        </message>
        <message>
            <source>Write digits only; a note belongs into the field beside.</source>
            <translation>Wpisz same cyfry; na opis jest pole obok.</translation>
        </message>
        <message>
            <source>Leave the extension away; no SMS reaches it.</source>
            <translation>Pomiń numer wewnętrzny; SMS tam nie dotrze.</translation>
        </message>
        <message>
            <source>There is a character that no telephone number has.</source>
            <translation>Jest tu znak, którego nie ma w numerach telefonów.</translation>
        </message>
        <message>
            <source>The number is too long.</source>
            <translation>Numer jest za długi.</translation>
        </message>
        <message>
            <source>No country has this dialling code.</source>
            <translation>Żaden kraj nie ma takiego numeru kierunkowego.</translation>
        </message>
        <message>
            <source>No number of this country looks like this.</source>
            <translation>W tym kraju nie ma takich numerów.</translation>
        </message>
        <message>
            <source>Country of the number</source>
            <translation>Kraj numeru</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Numer telefonu</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adres e-mail</translation>
        </message>
        <message>
            <source>Note, for instance “work”</source>
            <translation>Opis, na przykład „praca”</translation>
        </message>
        <message>
            <source>note</source>
            <translation>opis</translation>
        </message>
        <message>
            <source>Receives SMS</source>
            <translation>Odbiera SMS-y</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>These are several numbers. Write each on a line of its own.</source>
            <translation>To kilka numerów. Proszę wpisać każdy w osobnym wierszu.</translation>
        </message>
        <message>
            <source>The number is too short; the short numbers of services cannot be used.</source>
            <translation>Numer jest za krótki; krótkich numerów usług nie można używać.</translation>
        </message>
        <message>
            <source>Mobile number, %1</source>
            <translation>Numer komórkowy, %1</translation>
        </message>
        <message>
            <source>Landline, %1: no SMS reaches it.</source>
            <translation>Numer stacjonarny, %1: SMS tu nie dotrze.</translation>
        </message>
        <message>
            <source>Toll-free number, %1: no SMS reaches it.</source>
            <translation>Numer bezpłatny, %1: SMS tu nie dotrze.</translation>
        </message>
        <message>
            <source>Premium number, %1: no SMS is sent to it.</source>
            <translation>Numer o podwyższonej opłacie, %1: SMS nie zostanie wysłany.</translation>
        </message>
        <message>
            <source>Number of a service, %1: no SMS reaches it.</source>
            <translation>Numer usługi, %1: SMS tu nie dotrze.</translation>
        </message>
        <message>
            <source>%1: no numbers that begin like this are known. Check it once more.</source>
            <translation>%1: nie są znane numery o takim początku. Proszę jeszcze raz sprawdzić.</translation>
        </message>
        <message>
            <source>receives SMS</source>
            <translation>odbiera SMS</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::ContactRows</name>
        <message>
            <source>Add another address</source>
            <translation>Dodaj kolejny adres</translation>
        </message>
        <message>
            <source>Add another number</source>
            <translation>Dodaj kolejny</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::CredentialsButton</name>
        <message>
            <source>Send credentials</source>
            <translation>Wyślij dane dostępowe</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::DuplicatesDialog</name>
        <message>
            <source>&amp;Not the same</source>
            <translation>&amp;To nie ta sama osoba</translation>
        </message>
        <message>
            <source>Are these the same person?</source>
            <translation>Czy to ta sama osoba?</translation>
        </message>
        <message>
            <source>The entry that stays takes over addresses, numbers, groups, guardians, consents and messages of the other one. Its login stays; the other login ends.</source>
            <translation>Wpis, który zostaje, przejmuje adresy, numery, grupy, opiekunów, zgody i wiadomości drugiego. Jego login pozostaje; drugi login wygasa.</translation>
        </message>
        <message>
            <source>Keep the &amp;left one</source>
            <translation>Zachowaj &amp;lewy</translation>
        </message>
        <message>
            <source>Keep the &amp;right one</source>
            <translation>Zachowaj &amp;prawy</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Is this the same person?</source>
            <extracomment>which pair of how many</extracomment>
            <translation>Czy to ta sama osoba?</translation>
        </message>
        <message>
            <source>Is this the same person? %1 of %2</source>
            <translation>Czy to ta sama osoba? %1 z %2</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Data urodzenia</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupy</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Dane dostępowe</translation>
        </message>
        <message>
            <source>Make one person of these two entries?</source>
            <translation>Połączyć te dwa wpisy w jedną osobę?</translation>
        </message>
        <message>
            <source>%1 stays with everything of both entries. This cannot be undone.</source>
            <translation>%1 – ten wpis zostaje z danymi z obu wpisów. Tego nie można cofnąć.</translation>
        </message>
        <message>
            <source>%1 stays with the login %2 and everything of both entries. This cannot be undone.</source>
            <translation>%1 – ten wpis zostaje z loginem %2 i danymi z obu wpisów. Tego nie można cofnąć.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Połącz</translation>
        </message>
        <message>
            <source>Nothing was merged.</source>
            <translation>Niczego nie połączono.</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;Pomiń</translation>
        </message>
        <message>
            <source>They &amp;may be the same</source>
            <translation>To &amp;może być ta sama osoba</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Back to %n open pair(s)</source>
            <translation>
                <numerusform>&amp;Wróć do %n otwartej pary</numerusform>
                <numerusform>&amp;Wróć do %n otwartych par</numerusform>
                <numerusform>&amp;Wróć do %n otwartych par</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) &amp;told apart</source>
            <translation>
                <numerusform>%n para &amp;rozróżniona</numerusform>
                <numerusform>%n pary &amp;rozróżnione</numerusform>
                <numerusform>%n par &amp;rozróżnionych</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was kept.</source>
            <translation>Niczego nie zachowano.</translation>
        </message>
        <message>
            <source>You said: not the same person. %1 of %2</source>
            <extracomment>which pair of how many</extracomment>
            <translation>Rozróżniono: to nie ta sama osoba. %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::InboxSection</name>
        <message>
            <source>Inbox</source>
            <translation>Skrzynka odbiorcza</translation>
        </message>
        <message>
            <source>System messages lie here. The recipient can read them once the portal is switched on.</source>
            <translation>Tu leżą wiadomości systemowe. Odbiorca będzie mógł je czytać po włączeniu portalu.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n system message(s)</source>
            <translation>
                <numerusform>Pokaż %n wiadomość systemową</numerusform>
                <numerusform>Pokaż wszystkie %n wiadomości systemowe</numerusform>
                <numerusform>Pokaż wszystkie %n wiadomości systemowych</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Czytaj</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Czytaj: %1</translation>
        </message>
        <message>
            <source>staff profile</source>
            <extracomment>of the two inboxes of a person who also works at the school</extracomment>
            <translation>profil pracownika</translation>
        </message>
        <message>
            <source>private</source>
            <translation>prywatny</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>when and by whom a message was written</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Fold up</source>
            <translation>Zwiń</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::NoteDialog</name>
        <message>
            <source>&amp;Write down</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>Note about %1</source>
            <translation>Notatka o: %1</translation>
        </message>
        <message>
            <source>It stands on the card with the time and your name, and cannot be changed afterwards.</source>
            <translation>Pozostanie na karcie z godziną i nazwiskiem autora; nie można jej później zmienić.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message numerus="yes">
            <source>A note has %n character(s) at most.</source>
            <translation>
                <numerusform>Notatka ma najwyżej %n znak.</numerusform>
                <numerusform>Notatka ma najwyżej %n znaki.</numerusform>
                <numerusform>Notatka ma najwyżej %n znaków.</numerusform>
            </translation>
        </message>
        <message>
            <source>The note holds a character that cannot be shown.</source>
            <translation>Notatka zawiera znak, którego nie da się pokazać.</translation>
        </message>
        <message>
            <source>&amp;Tell the student and the guardians</source>
            <translation>&amp;Powiadom kursanta i opiekunów</translation>
        </message>
        <message>
            <source>&amp;Tell this person</source>
            <translation>&amp;Powiadom tę osobę</translation>
        </message>
        <message>
            <source>system message</source>
            <translation>wiadomość systemowa</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Notes are not told to anybody: no channel is lit for them in Settings, Communication, Notifications.</source>
            <translation>O notatkach nikt nie jest powiadamiany: nie włączono dla nich żadnego kanału (Ustawienia, Komunikacja, Powiadomienia).</translation>
        </message>
        <message>
            <source>As %1, once somebody has approved it.</source>
            <translation>Jako %1, gdy ktoś to zatwierdzi.</translation>
        </message>
        <message>
            <source>As %1.</source>
            <translation>Jako %1.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::NotesSection</name>
        <message>
            <source>&amp;Note…</source>
            <translation>No&amp;tatka…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notatki</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Napisz notatkę</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>when and by whom a note was written</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n note(s)</source>
            <translation>
                <numerusform>Pokaż %n notatkę</numerusform>
                <numerusform>Pokaż wszystkie %n notatki</numerusform>
                <numerusform>Pokaż wszystkie %n notatek</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::OwnRolesRow</name>
        <message>
            <source>Roles of the school's own</source>
            <translation>Własne role szkoły</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Odbierz</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Odbierz: %1</translation>
        </message>
        <message>
            <source>Give a &amp;role</source>
            <translation>Nadaj &amp;rolę</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Niczego nie zmieniono.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PaperDialog</name>
        <message>
            <source>Handed over on paper</source>
            <translation>Przekazanie na papierze</translation>
        </message>
        <message>
            <source>Login and password were handed over on paper</source>
            <translation>Login i hasło przekazano na papierze</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dzień</translation>
        </message>
        <message>
            <source>The list then shows the present password as handed over, with this day and your name.</source>
            <translation>Lista pokaże wtedy obecne hasło jako przekazane, z tym dniem i Twoim nazwiskiem.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Odnotuj</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonCard</name>
        <message>
            <source>Choose a person in the list.</source>
            <translation>Wybierz osobę z listy.</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Części karty</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>&amp;Give a login</source>
            <translation>Nadaj &amp;login</translation>
        </message>
        <message>
            <source>New &amp;password…</source>
            <translation>Nowe &amp;hasło…</translation>
        </message>
        <message>
            <source>&amp;Handed over on paper…</source>
            <translation>Przekazano na &amp;papierze…</translation>
        </message>
        <message>
            <source>P&amp;rint credential slip…</source>
            <translation>&amp;Drukuj karteczkę z danymi…</translation>
        </message>
        <message>
            <source>Record &amp;consent…</source>
            <translation>Odnotuj z&amp;godę…</translation>
        </message>
        <message>
            <source>&amp;Merge with…</source>
            <translation>Połą&amp;cz z…</translation>
        </message>
        <message>
            <source>E&amp;xport this person's data…</source>
            <translation>&amp;Eksportuj dane tej osoby…</translation>
        </message>
        <message>
            <source>&amp;Archive…</source>
            <translation>&amp;Archiwizuj…</translation>
        </message>
        <message>
            <source>&amp;Bring back from the archive</source>
            <translation>Przywróć z archi&amp;wum</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>Wię&amp;cej</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Pokaż</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>w archiwum</translation>
        </message>
        <message>
            <source>born %1</source>
            <extracomment>date of birth</extracomment>
            <translation>ur. %1</translation>
        </message>
        <message>
            <source>no. %1</source>
            <translation>nr %1</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>lektor</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>opiekun</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>płatnik</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Opiekun</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>umowa</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>wiadomości</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Zgoda</translation>
        </message>
        <message>
            <source>none: nothing is sent</source>
            <translation>brak: nic nie jest wysyłane</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Uwagi</translation>
        </message>
        <message>
            <source>Last messages</source>
            <translation>Ostatnie wiadomości</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Otwórz: %1</translation>
        </message>
        <message>
            <source>No message was written to this person yet.</source>
            <translation>Do tej osoby nie utworzono jeszcze żadnej wiadomości.</translation>
        </message>
        <message>
            <source>All messages in the outbox</source>
            <translation>Wszystkie wiadomości w skrzynce nadawczej</translation>
        </message>
        <message>
            <source>No address and no number. “Edit” adds them.</source>
            <translation>Brak adresu i numeru. Dodasz je przyciskiem „Edytuj”.</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>nieprawidłowy</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>odmowa</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Wiadomości</translation>
        </message>
        <message>
            <source>No guardian yet. Credentials go to the student alone.</source>
            <translation>Nie ma jeszcze opiekuna. Dane dostępowe otrzymuje tylko kursant.</translation>
        </message>
        <message>
            <source>No students yet.</source>
            <translation>Nie ma jeszcze kursantów.</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Usuń: %1</translation>
        </message>
        <message>
            <source>A&amp;dd guardian…</source>
            <translation>D&amp;odaj opiekuna…</translation>
        </message>
        <message>
            <source>In no group.</source>
            <translation>Nie należy do żadnej grupy.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Wypisz</translation>
        </message>
        <message>
            <source>Leave: %1</source>
            <translation>Wypisz: %1</translation>
        </message>
        <message>
            <source>A&amp;dd to a group</source>
            <translation>D&amp;odaj do grupy</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Ogólne</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Opiekunowie</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Kursanci</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupy</translation>
        </message>
        <message>
            <source>Contact and consents</source>
            <translation>Kontakt i zgody</translation>
        </message>
        <message>
            <source>Belfry shows the password of %1. That is recorded. Type your own password to go on.</source>
            <translation>Belfry pokaże hasło: %1. Zostanie to odnotowane. Aby kontynuować, podaj własne hasło.</translation>
        </message>
        <message>
            <source>The password cannot be shown.</source>
            <translation>Nie można pokazać hasła.</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ukryj</translation>
        </message>
        <message>
            <source>not kept any more</source>
            <translation>już nieprzechowywane</translation>
        </message>
        <message>
            <source>Guardian of %1</source>
            <translation>Opiekun: %1</translation>
        </message>
        <message>
            <source>Take away the tie to %1?</source>
            <translation>Usunąć powiązanie z: %1?</translation>
        </message>
        <message>
            <source>Both persons stay; only the tie between them ends.</source>
            <translation>Obie osoby pozostają; znika tylko ich powiązanie.</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic nie zmieniono.</translation>
        </message>
        <message>
            <source>Give a login</source>
            <translation>Nadaj login</translation>
        </message>
        <message>
            <source>Send credentials by &amp;SMS…</source>
            <translation>Wyślij dane dostępowe przez &amp;SMS…</translation>
        </message>
        <message>
            <source>&amp;Why does nothing arrive?…</source>
            <translation>&amp;Dlaczego nic nie dociera?…</translation>
        </message>
        <message>
            <source>Typed: %1</source>
            <extracomment>%1 is a telephone number as somebody wrote it</extracomment>
            <translation>Wpisano: %1</translation>
        </message>
        <message>
            <source>receives SMS</source>
            <translation>odbiera SMS</translation>
        </message>
        <message>
            <source>Add another number</source>
            <translation>Dodaj kolejny</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Dodaj numer</translation>
        </message>
        <message>
            <source>SMS are sent</source>
            <translation>SMS-y są wysyłane</translation>
        </message>
        <message>
            <source>no SMS are sent</source>
            <translation>SMS-y nie są wysyłane</translation>
        </message>
        <message>
            <source>SMS to this person</source>
            <translation>SMS-y do tej osoby</translation>
        </message>
        <message>
            <source>Do not send SMS</source>
            <translation>Nie wysyłaj SMS</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>Wysyłaj SMS</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Umowy</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>No&amp;tatka…</translation>
        </message>
        <message>
            <source>all sending is blocked</source>
            <translation>wszelka wysyłka zablokowana</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonCommands</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic nie zmieniono.</translation>
        </message>
        <message>
            <source>Done: %1 of %2</source>
            <translation>Gotowe: %1 z %2</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>not kept any more</source>
            <translation>już nieprzechowywane</translation>
        </message>
        <message numerus="yes">
            <source>Make a new password for %n person(s)?</source>
            <translation>
                <numerusform>Utworzyć nowe hasło dla %n osoby?</numerusform>
                <numerusform>Utworzyć nowe hasła dla %n osób?</numerusform>
                <numerusform>Utworzyć nowe hasła dla %n osób?</numerusform>
            </translation>
        </message>
        <message>
            <source>The old one is not sent any more, and what still waits in the outbox with it is cancelled. Send the credentials afterwards.</source>
            <translation>Stare hasło nie będzie już wysyłane, a wiadomości, które czekają z nim w skrzynce nadawczej, zostaną wycofane. Potem wyślij dane dostępowe.</translation>
        </message>
        <message numerus="yes">
            <source>Make new passwords</source>
            <translation>
                <numerusform>Utwórz nowe hasło</numerusform>
                <numerusform>Utwórz nowe hasła</numerusform>
                <numerusform>Utwórz nowe hasła</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Archive %n person(s)?</source>
            <translation>
                <numerusform>Przenieść do archiwum %n osobę?</numerusform>
                <numerusform>Przenieść do archiwum %n osoby?</numerusform>
                <numerusform>Przenieść do archiwum %n osób?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave the lists and get no messages. Nothing is deleted: “Show: archived” brings them back.</source>
            <translation>Znikną z list i nie będą otrzymywać wiadomości. Nic nie zostanie usunięte: zobaczysz je po wybraniu „Pokaż: w archiwum”.</translation>
        </message>
        <message numerus="yes">
            <source>Archive %n</source>
            <translation>
                <numerusform>Archiwizuj %n</numerusform>
                <numerusform>Archiwizuj %n</numerusform>
                <numerusform>Archiwizuj %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The slip shows login and password. That is recorded. Type your own password to go on.</source>
            <translation>Karteczka zawiera login i hasło. Wydruk zostanie odnotowany. Aby kontynuować, podaj własne hasło.</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Dane dostępowe</translation>
        </message>
        <message>
            <source>Which entry is the same person?</source>
            <translation>Który wpis to ta sama osoba?</translation>
        </message>
        <message>
            <source>No duplicates were found.</source>
            <translation>Nie znaleziono duplikatów.</translation>
        </message>
        <message>
            <source>Nobody shares a name and a birth date or address with somebody else.</source>
            <translation>Żadne dwie osoby nie mają takiego samego nazwiska i zarazem tej samej daty urodzenia lub adresu.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) were told apart before: they are not the same person.</source>
            <translation>
                <numerusform>%n parę rozróżniono wcześniej: to nie ta sama osoba.</numerusform>
                <numerusform>%n pary rozróżniono wcześniej: to nie ta sama osoba.</numerusform>
                <numerusform>%n par rozróżniono wcześniej: to nie ta sama osoba.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Look at them</source>
            <translation>&amp;Obejrzyj je</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonDialog</name>
        <message>
            <source>New student</source>
            <translation>Nowy kursant</translation>
        </message>
        <message>
            <source>New guardian</source>
            <translation>Nowy opiekun</translation>
        </message>
        <message>
            <source>New teacher</source>
            <translation>Nowy lektor</translation>
        </message>
        <message>
            <source>New payer</source>
            <translation>Nowy płatnik</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nowa osoba</translation>
        </message>
        <message>
            <source>Edit person</source>
            <translation>Edycja osoby</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Imię</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nazwa organizacji</translation>
        </message>
        <message>
            <source>This is a company or another &amp;organisation</source>
            <translation>To &amp;firma lub inna organizacja</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Data urodzenia</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Language of messages</source>
            <translation>Język wiadomości</translation>
        </message>
        <message>
            <source>as the school</source>
            <translation>jak szkoła</translation>
        </message>
        <message>
            <source>student</source>
            <translation>kursant</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>opiekun</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>lektor</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>płatnik</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Imię</translation>
        </message>
        <message>
            <source>&amp;Family name</source>
            <translation>&amp;Nazwisko</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nazwa</translation>
        </message>
        <message>
            <source>&amp;Born</source>
            <translation>&amp;Data urodzenia</translation>
        </message>
        <message>
            <source>N&amp;umber</source>
            <translation>Nu&amp;mer</translation>
        </message>
        <message>
            <source>The school's own number, when it has one.</source>
            <translation>Własny numer szkoły, jeśli jest nadawany.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Język</translation>
        </message>
        <message>
            <source>Is a</source>
            <translation>Rola</translation>
        </message>
        <message>
            <source>This is not a date. Write it as %1.</source>
            <translation>To nie jest data. Wpisz ją tak: %1.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupy</translation>
        </message>
        <message>
            <source>G&amp;roups</source>
            <translation>&amp;Grupy</translation>
        </message>
        <message>
            <source>&amp;contract: credentials and what the course needs</source>
            <translation>&amp;umowa: dane dostępowe i sprawy kursu</translation>
        </message>
        <message>
            <source>&amp;messages: news and reminders</source>
            <translation>&amp;wiadomości: nowości i przypomnienia</translation>
        </message>
        <message>
            <source>How the consent was given</source>
            <translation>Jak wyrażono zgodę</translation>
        </message>
        <message>
            <source>When the consent was given</source>
            <translation>Kiedy wyrażono zgodę</translation>
        </message>
        <message>
            <source>Agrees to</source>
            <translation>Zakres zgody</translation>
        </message>
        <message>
            <source>Without consent to the contract nothing is sent to this person.</source>
            <translation>Bez zgody dotyczącej umowy nic nie jest wysyłane do tej osoby.</translation>
        </message>
        <message>
            <source>Give a &amp;login and a password</source>
            <translation>Nadaj &amp;login i hasło</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Dostęp</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Uwagi</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>Uw&amp;agi</translation>
        </message>
        <message>
            <source>Write the name of the organisation.</source>
            <translation>Podaj nazwę organizacji.</translation>
        </message>
        <message>
            <source>Write at least one name.</source>
            <translation>Podaj przynajmniej imię lub nazwisko.</translation>
        </message>
        <message>
            <source>Another person has this number already.</source>
            <translation>Ten numer ma już inna osoba.</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Zamknąć bez zapisywania?</translation>
        </message>
        <message>
            <source>What you have typed here is lost.</source>
            <translation>To, co wpisano, przepadnie.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Zamknij bez zapisywania</translation>
        </message>
        <message>
            <source>&amp;Send SMS to this person</source>
            <translation>&amp;Wysyłaj SMS do tej osoby</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Switched off, no SMS leaves to any of the numbers.</source>
            <translation>Po wyłączeniu na żaden z numerów nie wyjdzie SMS.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonListModel</name>
        <message>
            <source>contract, messages</source>
            <translation>umowa, wiadomości</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>umowa</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>wiadomości</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwisko i imię</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupa</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Dostęp</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Zgoda</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonPicker</name>
        <message>
            <source>Name, login, address or number</source>
            <translation>Nazwisko, login, adres lub numer</translation>
        </message>
        <message>
            <source>&amp;New person…</source>
            <translation>&amp;Nowa osoba…</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Wybierz</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Znalezione osoby</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Nikogo nie znaleziono.</translation>
        </message>
        <message>
            <source>The first %1 of %2. Type more to see fewer.</source>
            <translation>Pierwsze %1 z %2. Wpisz więcej, aby zawęzić listę.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonsExport</name>
        <message>
            <source>No file was written.</source>
            <translation>Nie zapisano żadnego pliku.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are written to a file. That is recorded. Type your own password to go on.</source>
            <translation>
                <numerusform>Do pliku zostanie zapisana %n osoba. Zostanie to odnotowane. Aby kontynuować, podaj własne hasło.</numerusform>
                <numerusform>Do pliku zostaną zapisane %n osoby. Zostanie to odnotowane. Aby kontynuować, podaj własne hasło.</numerusform>
                <numerusform>Do pliku zostanie zapisanych %n osób. Zostanie to odnotowane. Aby kontynuować, podaj własne hasło.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything about this person is written to a file. That is recorded. Type your own password to go on.</source>
            <translation>Do pliku zostaną zapisane wszystkie dane tej osoby. Zostanie to odnotowane. Aby kontynuować, podaj własne hasło.</translation>
        </message>
        <message>
            <source>Export this person's data</source>
            <translation>Eksport danych tej osoby</translation>
        </message>
        <message>
            <source>person %1</source>
            <translation>osoba %1</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>The file was written.</source>
            <translation>Plik zapisano.</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonsPage</name>
        <message>
            <source>no address</source>
            <translation>brak adresu</translation>
        </message>
        <message>
            <source>wrong address</source>
            <translation>błędny adres</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>brak zgody</translation>
        </message>
        <message>
            <source>no guardian</source>
            <translation>brak opiekuna</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>brak grupy</translation>
        </message>
        <message>
            <source>&amp;New student</source>
            <translation>&amp;Nowy kursant</translation>
        </message>
        <message>
            <source>&amp;New guardian</source>
            <translation>&amp;Nowy opiekun</translation>
        </message>
        <message>
            <source>&amp;New teacher</source>
            <translation>&amp;Nowy lektor</translation>
        </message>
        <message>
            <source>&amp;New payer</source>
            <translation>&amp;Nowy płatnik</translation>
        </message>
        <message>
            <source>&amp;New person</source>
            <translation>&amp;Nowa osoba</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Kursanci</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Opiekunowie</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Lektorzy</translation>
        </message>
        <message>
            <source>Payers</source>
            <translation>Płatnicy</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Osoby</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importuj…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Search by name, login, number, address or telephone</source>
            <translation>Szukaj nazwiska, loginu, numeru, adresu lub telefonu</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupa</translation>
        </message>
        <message>
            <source>all</source>
            <translation>wszystkie</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Dostęp</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Braki</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktywne</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>w archiwum</translation>
        </message>
        <message>
            <source>&amp;Send credentials</source>
            <translation>Wyślij &amp;dane dostępowe</translation>
        </message>
        <message>
            <source>New &amp;password…</source>
            <translation>Nowe &amp;hasło…</translation>
        </message>
        <message>
            <source>Record &amp;consent…</source>
            <translation>Odnotuj z&amp;godę…</translation>
        </message>
        <message>
            <source>&amp;Archive…</source>
            <translation>&amp;Archiwizuj…</translation>
        </message>
        <message>
            <source>&amp;Bring back from the archive</source>
            <translation>Przywróć z archi&amp;wum</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Eksportuj…</translation>
        </message>
        <message>
            <source>P&amp;rint the list…</source>
            <translation>&amp;Drukuj listę…</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>Wię&amp;cej</translation>
        </message>
        <message>
            <source>Find &amp;duplicates…</source>
            <translation>&amp;Znajdź duplikaty…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>how many of all persons the list shows</extracomment>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Nobody fits the search and the filters.</source>
            <translation>Nikt nie pasuje do wyszukiwania i filtrów.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Pokaż wszystkich</translation>
        </message>
        <message>
            <source>No students yet. Import your list, or add the first student by hand.</source>
            <translation>Nie ma jeszcze kursantów. Zaimportuj listę albo dodaj pierwszą osobę ręcznie.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>New student</source>
            <translation>Nowy kursant</translation>
        </message>
        <message>
            <source>No guardians yet. Add them on a student's card, or import them with the students.</source>
            <translation>Nie ma jeszcze opiekunów. Dodaj ich na karcie kursanta albo zaimportuj razem z kursantami.</translation>
        </message>
        <message>
            <source>Nobody here yet. Add the first person by hand.</source>
            <translation>Nikogo tu jeszcze nie ma. Dodaj pierwszą osobę ręcznie.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kto</translation>
        </message>
        <message>
            <source>guardians</source>
            <translation>opiekunowie</translation>
        </message>
        <message>
            <source>payers</source>
            <translation>płatnicy</translation>
        </message>
        <message>
            <source>&amp;Message…</source>
            <translation>Wiado&amp;mość…</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::WithdrawDialog</name>
        <message>
            <source>Withdraw consent</source>
            <translation>Wycofanie zgody</translation>
        </message>
        <message>
            <source>%1 withdraws the consent for the contract</source>
            <translation>%1 – wycofanie zgody dla umowy</translation>
        </message>
        <message>
            <source>%1 withdraws the consent for messages</source>
            <translation>%1 – wycofanie zgody na wiadomości</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Sposób zgłoszenia</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>&amp;How it was said</source>
            <translation>&amp;Sposób zgłoszenia</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Kiedy</translation>
        </message>
        <message>
            <source>From now on nothing at all is sent to this person. What was recorded before stays.</source>
            <translation>Odtąd do tej osoby nie będzie wysyłane zupełnie nic. Wcześniejsze wpisy pozostają.</translation>
        </message>
        <message>
            <source>From now on neither news nor reminders are sent to this person. What was recorded before stays.</source>
            <translation>Odtąd do tej osoby nie będą wysyłane ani nowości, ani przypomnienia. Wcześniejsze wpisy pozostają.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>With&amp;draw</source>
            <translation>&amp;Wycofaj</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::today::DaysChart</name>
        <message>
            <source>Messages of the last 30 days</source>
            <translation>Wiadomości z ostatnich 30 dni</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>nieudane</translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::today::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Do zrobienia</translation>
        </message>
        <message>
            <source>Nothing was sent in the last 30 days.</source>
            <translation>W ostatnich 30 dniach nic nie wysłano.</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ostatnie 30 dni</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message numerus="yes">
            <source>sent today</source>
            <translation>
                <numerusform>wysłana dzisiaj</numerusform>
                <numerusform>wysłane dzisiaj</numerusform>
                <numerusform>wysłanych dzisiaj</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted by the mail server</source>
            <translation>przyjęte przez serwer poczty</translation>
        </message>
        <message>
            <source>mail is being written to a folder</source>
            <translation>poczta jest zapisywana w folderze</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>w toku</translation>
        </message>
        <message>
            <source>sending is paused</source>
            <translation>wysyłka jest wstrzymana</translation>
        </message>
        <message>
            <source>next delivery at %1</source>
            <translation>następna wysyłka: %1</translation>
        </message>
        <message>
            <source>another program delivers them</source>
            <translation>wysyła je inny program</translation>
        </message>
        <message>
            <source>nothing waits to be delivered</source>
            <translation>nic nie czeka na wysłanie</translation>
        </message>
        <message numerus="yes">
            <source>need a decision</source>
            <translation>
                <numerusform>wymaga decyzji</numerusform>
                <numerusform>wymagają decyzji</numerusform>
                <numerusform>wymaga decyzji</numerusform>
            </translation>
        </message>
        <message>
            <source>the program never sends these again by itself</source>
            <translation>program nigdy sam nie wyśle ich ponownie</translation>
        </message>
        <message>
            <source>nothing is uncertain</source>
            <translation>nie ma nic niepewnego</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Otwórz: %1</translation>
        </message>
        <message>
            <source>No students yet</source>
            <translation>Nie ma jeszcze kursantów</translation>
        </message>
        <message>
            <source>Import your list or add the first student by hand.</source>
            <translation>Zaimportuj listę albo dodaj pierwszą osobę ręcznie.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) need a decision</source>
            <translation>
                <numerusform>%n wiadomość wymaga decyzji</numerusform>
                <numerusform>%n wiadomości wymagają decyzji</numerusform>
                <numerusform>%n wiadomości wymaga decyzji</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not answer after the handing over, or the data were restored.</source>
            <translation>Serwer nie odpowiedział po przekazaniu albo dane przywrócono z kopii.</translation>
        </message>
        <message>
            <source>Sending mail is stopped</source>
            <translation>Wysyłka poczty jest zatrzymana</translation>
        </message>
        <message>
            <source>The mail server cannot be reached</source>
            <translation>Serwer poczty jest nieosiągalny</translation>
        </message>
        <message>
            <source>Next try at %1. Nothing is lost.</source>
            <translation>Następna próba: %1. Nic nie przepadło.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) to approve</source>
            <translation>
                <numerusform>%n wiadomość do zatwierdzenia</numerusform>
                <numerusform>%n wiadomości do zatwierdzenia</numerusform>
                <numerusform>%n wiadomości do zatwierdzenia</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave only after approval.</source>
            <translation>Zostaną wysłane dopiero po zatwierdzeniu.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) not sent</source>
            <translation>
                <numerusform>%n niewysłana wiadomość</numerusform>
                <numerusform>%n niewysłane wiadomości</numerusform>
                <numerusform>%n niewysłanych wiadomości</numerusform>
            </translation>
        </message>
        <message>
            <source>Each row says why and leads to the place that mends it.</source>
            <translation>Każdy wiersz podaje przyczynę i prowadzi do miejsca, w którym można ją usunąć.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were only written to a folder</source>
            <translation>
                <numerusform>%n wiadomość zapisano tylko w folderze</numerusform>
                <numerusform>%n wiadomości zapisano tylko w folderze</numerusform>
                <numerusform>%n wiadomości zapisano tylko w folderze</numerusform>
            </translation>
        </message>
        <message>
            <source>A mail account is set now: they can really be sent.</source>
            <translation>Konto pocztowe jest już ustawione: można je naprawdę wysłać.</translation>
        </message>
        <message>
            <source>No mail account is set</source>
            <translation>Nie ustawiono konta pocztowego</translation>
        </message>
        <message>
            <source>Mail is written to a folder and not sent to anybody.</source>
            <translation>Poczta jest zapisywana w folderze i do nikogo nie jest wysyłana.</translation>
        </message>
        <message numerus="yes">
            <source>%n student(s) without credentials</source>
            <translation>
                <numerusform>%n kursant bez danych dostępowych</numerusform>
                <numerusform>%n kursantów bez danych dostępowych</numerusform>
                <numerusform>%n kursantów bez danych dostępowych</numerusform>
            </translation>
        </message>
        <message>
            <source>They have not got login and password yet.</source>
            <translation>Te osoby nie mają jeszcze loginu i hasła.</translation>
        </message>
        <message>
            <source>Nothing to do. Everybody has what was sent.</source>
            <translation>Nie ma nic do zrobienia. Wszystko wysłano.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait for the sending hours</source>
            <translation>
                <numerusform>%n wiadomość czeka na godziny wysyłki</numerusform>
                <numerusform>%n wiadomości czekają na godziny wysyłki</numerusform>
                <numerusform>%n wiadomości czeka na godziny wysyłki</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave by themselves, from %1.</source>
            <extracomment>%1 is a weekday with date and time</extracomment>
            <translation>Wyjdą same, od %1.</translation>
        </message>
    </context>
</TS>
