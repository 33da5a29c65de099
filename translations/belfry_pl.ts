<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <name>belfry::ui::CheckableTableView</name>
        <message>
            <source>Columns</source>
            <translation>Kolumny</translation>
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
        <name>belfry::ui::SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Wyczyść wyszukiwanie</translation>
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
            <translation>Działaj dalej w &amp;zasobniku</translation>
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
</TS>
