<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Malina</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Cegła</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mech</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Własny kolor</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Własny kolor, zapisany jako #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Sosna</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Śliwka</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Morze</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Łupek</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>Użyj {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>Odpowiedzi tej osoby nie są już dla Ciebie dostępne.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} znów przychodzi.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} już nie przychodzi.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>Wymazano: {client}.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>Terapię ({client}) prowadzi teraz {name}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} nie może już czytać odpowiedzi tej osoby.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} może teraz czytać odpowiedzi tej osoby.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>Klient może poprosić o kopię wszystkich swoich odpowiedzi: raport do czytania i odpowiedzi dla innego programu.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Osoba, która już nie przychodzi, znika z listy i nie może więcej odpowiadać.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Kopia wszystkich odpowiedzi</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Kartę zgubioną lub widzianą przez kogoś innego zastępuje się nową.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Dostęp i karta</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Karta z kodem</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Przychodzenie</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Niszczy klucze tej osoby: nikt już nie przeczyta tych odpowiedzi, także Ty.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wymaż na zawsze</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Wymaż tę osobę na zawsze</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>Wymazać na zawsze ({client})? Imię, karta z kodem i klucze do wszystkich odpowiedzi zostaną zniszczone i nic ich nie przywróci. Wcześniejsze kopie zapasowe nadal je zawierają, dopóki nie zostaną zniszczone.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wymazywanie</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>Przekazać: {client}? Terapię przejmie {name}, a Ty nie będziesz już mieć dostępu do tych odpowiedzi.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>Zrobić nową kartę z kodem? Dotychczasowa karta tej osoby od razu przestanie działać.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Nowa karta z kodem</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>W tym gabinecie nie pracuje nikt inny.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Ta osoba znów przychodzi</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Ta osoba już nie przychodzi</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Ta osoba już nie przychodzi: nie ma jej na liście, a karta z kodem nie działa.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Aby wymazać, proszę wpisać imię tej osoby</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Kto może czytać</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Kto może czytać, widzi wszystkie odpowiedzi, dawne i przyszłe. Klucz odzyskiwania otwiera odpowiedzi wszystkich klientów.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Tak, nowa karta</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Tak, przekaż</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Zrób kartę z kodem</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Imię lub nazwisko klienta</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Najpierw proszę wpisać imię lub nazwisko klienta.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>Imię jest zapieczętowane: możesz je odczytać tylko Ty, a poza tym klucz odzyskiwania.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Dodaj terapeutę</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Dodaj tę osobę</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>Najlepiej, gdy nową frazę wpisze sama ta osoba: otwiera ona odpowiedzi klientów, którzy zostaną udostępnieni lub przekazani. Do tego czasu nie ma czego czytać.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Imię lub nazwisko terapeuty, wpisywane przy odblokowaniu</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Proszę wpisać imię lub nazwisko terapeuty.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeuci</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Przestań czytać</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Trochę mniej</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Trochę więcej</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Zaznacz środek</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Nic jeszcze nie zaznaczono.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>Aby przesunąć znacznik, wystarczy jeszcze raz dotknąć linii.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Proszę dotknąć linii w miejscu, które najlepiej pasuje.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>W stronę: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Blisko: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Pośrodku</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Raczej w stronę: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} z {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>Urządzenia używa teraz osoba prowadząca terapię.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Inny folder</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Leży na tym samym dysku co gabinet: jedna awaria może zniszczyć jedno i drugie. Proszę skopiować ją na pamięć USB.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>Trwa tworzenie kopii zapasowej, a potem jedno próbne przywrócenie, żeby sprawdzić, czy działa</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>Na tym urządzeniu lub w sieci gabinetu</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Jeden zaszyfrowany plik ze wszystkimi odpowiedziami i wszystkimi kluczami. Otwiera go fraza dostępu dowolnego terapeuty lub klucz odzyskiwania, na tym urządzeniu albo na nowym.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Proszę podłączyć pamięć USB: pojawi się tutaj sama.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Proszę wyjąć pamięć USB i przechowywać ją z dala od tego urządzenia.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>Kopia zapasowa jest gotowa i została raz próbnie przywrócona, żeby sprawdzić, czy działa: zapisy: {count}, {size}. To plik {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>Ostatnia kopia zapasowa: {date}, zapisy: {count}</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Ten gabinet nie ma jeszcze kopii zapasowej.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Gdzie ją zapisać?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>Wolne: {size}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>Powrót do strony powitalnej za {seconds} s. Aby zostać, wystarczy dotknąć ekranu lub nacisnąć dowolny klawisz.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Zablokuj od razu: Esc lub Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>Blokada za {seconds} s. Aby zostać, wystarczy dotknąć ekranu lub nacisnąć dowolny klawisz.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Jeszcze kilka sekund.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Jeszcze około %n minuty.</numerusform>
            <numerusform>Jeszcze około %n minut.</numerusform>
            <numerusform>Jeszcze około %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Jeszcze mniej niż minuta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Karta z kodem</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>Proszę wydrukować tę stronę w pełnym rozmiarze, wyciąć kartę i dać ją klientowi. Potem proszę usunąć plik: Rapport nie przechowuje kopii kodu, a zgubioną kartę zastępuje się nową.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Karta z kodem Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Proszę wpisać kod na ekranie albo przyłożyć kreski do czytnika. Z tym kodem nikt nie przeczyta odpowiedzi. W razie zgubienia karty proszę powiedzieć o tym osobie prowadzącej terapię.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>Czyja to karta, odręcznie (proszę nie pisać tego na karcie)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Twój osobisty kod</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Twoi klienci</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Twoi klienci, najpilniejsze na początku</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>I jeszcze {count}: wszystkie są w „Gabinet”, „Zapisy”.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Odpowiedzi klientów, którzy nie mieli przy sobie kodu. Po otwarciu można je czytać po kolei.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Ostatnia sesja: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Nowe arkusze odpowiedzi: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Nie było jeszcze sesji.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Otwarte pęknięcie</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Otwarte pęknięcie: {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Sesje bez wyniku: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>Ostatnia sesja nie ma wyniku: za mało odpowiedzi.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Bez kodu</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Nowe: {count}</translation>
    </message>
    <message>
        <source>{tier}. {reason}</source>
        <translation>{tier}. {reason}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n answered without a code</source>
        <translation>
            <numerusform>%n osoba odpowiedziała bez kodu</numerusform>
            <numerusform>%n osoby odpowiedziały bez kodu</numerusform>
            <numerusform>%n osób odpowiedziało bez kodu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n nowy arkusz odpowiedzi od ostatniego razu</numerusform>
            <numerusform>%n nowe arkusze odpowiedzi od ostatniego razu</numerusform>
            <numerusform>%n nowych arkuszy odpowiedzi od ostatniego razu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zamknij kiosk</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>Zamknąć kiosk? Klienci nie będą mogli odpowiadać, dopóki nie zostanie znów uruchomiony.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarty</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Zrób kopię zapasową</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>W grupie „{part}” nie ma teraz nikogo.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Nie ma jeszcze klientów. Proszę dodać pierwszą osobę, aby otrzymać kartę z kodem.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>Żadne imię ani nazwisko w grupie „{part}” nie zawiera „{typed}”.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Żadne imię ani nazwisko nie zawiera „{typed}”.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Zapisy: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Zapisy: {code}, poprzednio {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Pokaż wszystkich klientów</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Tak, zamknij</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Twoi klienci</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Sprawdzenie nowego klucza odzyskiwania</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Proszę wpisać dwie grupy klucza ze swojej kartki lub pliku. Wielkość liter nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Pokaż klucz jeszcze raz</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Od teraz używać nowego klucza</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Czy jest coś do dodania?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Na razie nic</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Wysłać odpowiedzi?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Odpowiedź można zmienić, dotykając jej.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Jest wpisany tekst</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Otwórz pole.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybór pliku</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybór folderu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Dostęp i karta</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Zanotuj kroki naprawy</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksja</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Rozpocznij ankietę dla tej osoby</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Do zabrania</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trendy</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Karta z kodem Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Zapisz kartę do druku (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Zapisano w {file}. Proszę wydrukować plik na innym komputerze, a potem go usunąć.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Karta jest gotowa</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>Kod: {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>Osobisty kod</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Proszę teraz zapisać kod na karcie klienta lub zapisać kartę do druku. Kod jest pokazywany tylko ten jeden raz i nigdzie nie jest przechowywany w jawnej postaci; zgubioną kartę zastępuje się nową.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>Kod: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>Nie mam przy sobie kodu</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Proszę wpisać swój kod</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>Kod ma dziesięć cyfr. Proszę dopisać brakujące.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Proszę wpisać dziesięć cyfr z karty lub zeskanować kartę.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowa fraza dostępu</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nowa fraza dostępu ({name})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń: {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>Usunąć: {name}? Ta fraza dostępu nie odblokuje już niczego. Odpowiedzi zostają; byli klienci przechodzą na gabinet, a ich odpowiedzi można czytać kluczem odzyskiwania.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Tak, usuń</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Ty)</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Przyciski przejścia dalej</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Przyciski przejścia dalej po lewej</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Przyciski przejścia dalej po prawej</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Proszę wybrać to, co wygodne. W każdej chwili można to znów zmienić.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Po lewej</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Spraw, by tę stronę było łatwiej czytać</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Po prawej</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Wielkość tekstu: {percent} procent</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Zwykły kontrast</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Pozostał %n znak</numerusform>
            <numerusform>Pozostały %n znaki</numerusform>
            <numerusform>Pozostało %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Opróżnij pole</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Czy jest coś do dodania?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>To pole można zostawić puste. Nikt go teraz nie czyta: zostanie przeczytane później, razem z odpowiedziami. Jeśli dziś potrzebna jest rozmowa, proszę zwrócić się do nas osobiście.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Sprawdzenie klucza odzyskiwania</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Załóż gabinet</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Proszę wpisać dwie grupy klucza ze swojej kartki lub pliku. Wielkość liter nie ma znaczenia.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Pokaż klucz jeszcze raz</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Krok 3 z 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Trwa tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Ten widok zablokuje się sam, gdy tylko kopia będzie gotowa. „Zablokuj” blokuje od razu; kopia zapasowa wtedy nie powstanie.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Dzień wcześniej</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Dzień później</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Dziś, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Pliki są zapisywane bez zmian.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>Dla gabinetów w Stanach Zjednoczonych, które leczą zaburzenia związane z używaniem substancji psychoaktywnych: ich dokumentację wolno przekazywać tylko razem z zastrzeżeniem. Wszędzie indziej nie jest ono potrzebne.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Jest na dole raportów i obrazów oraz wewnątrz eksportów JSON i FHIR. Obok tabeli (CSV) leży plik tekstowy z zastrzeżeniem, aby programy mogły odczytać tabelę.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Zachowaj wybór</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Bez zastrzeżenia</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Zastrzeżenie na zapisanych plikach</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>Na wszystkim, co będzie zapisywane od teraz.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Obowiązuje od teraz. Pliki zapisane wcześniej pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Zastrzeżenie</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>Zastrzeżenie to krótka wersja z 42 CFR 2.32(a)(2), w języku ustawy. Prawo wymaga też dołączenia kopii zgody klienta albo jasnego wyjaśnienia, co ta zgoda obejmuje: to trzeba dodać samodzielnie.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>Zastrzeżenie z 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Teraz to urządzenie pokaże stronę powitalną dla klientów. Proszę tam dotknąć „Dla terapeutów”, odblokować swoją frazą dostępu i dodać pierwszego klienta, aby otrzymać kartę z kodem.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>Gabinet jest gotowy</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>To, co było tu wcześniej, jest zachowane w {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>„{practice}” jest tu znów w stanie z dnia {date}: zapisy: {count}, wszystkie sprawdzone. Nie ma w nim odpowiedzi udzielonych później. Teraz to urządzenie pokaże stronę powitalną dla klientów.</translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Spraw, by tę stronę było łatwiej czytać</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Zmień tę odpowiedź.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według imienia</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>Od ostatniej sesji</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Od najpilniejszych</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Warto zajrzeć</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Nowe odpowiedzi</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Ostatnio bez odpowiedzi</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Otwarte pęknięcie</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Kolejność klientów</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Których klientów pokazać</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Byli klienci</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>Nie ma ich na liście klientów. Po otwarciu można czytać odpowiedzi, zaznaczyć, że osoba znów przychodzi, albo ją wymazać.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Czy ktoś jeszcze tu jest?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Pozostałe sekundy: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Aby iść dalej, wystarczy dotknąć ekranu. Jeśli nie, nic nie zostanie zapisane.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>Zniszczono %n arkusz odpowiedzi.</numerusform>
            <numerusform>Zniszczono %n arkusze odpowiedzi.</numerusform>
            <numerusform>Zniszczono %n arkuszy odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>Zniszczyć na zawsze wszystkie starsze odpowiedzi, teraz i w przyszłości?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Tak przechowuj</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Nic nie jest niszczone samo z siebie.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>Starsze odpowiedzi są niszczone; u klientów innych osób z zespołu przy najbliższym odblokowaniu przez te osoby. To, że ktoś odpowiadał, zostaje; treść odpowiedzi znika na zawsze. Wcześniejsze kopie zapasowe nadal ją zawierają. Jak długo trzeba przechowywać odpowiedzi, określa prawo; proszę zapytać swoją organizację zawodową.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Tak, zniszcz starsze odpowiedzi</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Odcisk, do rozróżniania kluczy: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Grupa {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Zapisz stronę do druku (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Zapisz jako zwykły tekst</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Zapisano w {file}. Proszę wydrukować plik na innym komputerze, a potem go usunąć.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Cofnij ostatnią cyfrę</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Język: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>Teksty w tym języku przeczytała osoba, dla której jest on ojczysty.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Sprawdzone przez osobę znającą język od dziecka</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Zaczynać każdą wizytę w tym języku</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>Nie proponować już klientom</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Jednak nie sprawdzono</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>Proponować klientom</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Te teksty napisano starannie, ale nie sprawdziła ich jeszcze osoba, dla której ten język jest ojczysty. Warto poprosić taką osobę o przejście stron dla klientów i zaznaczyć to tutaj.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Przed pierwszym pytaniem klienci wybierają spośród proponowanych języków. Każda wizyta zaczyna się w języku gabinetu; ten widok też go używa, od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>Nie jest proponowany klientom</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>Proponowany klientom</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Język gabinetu</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>nie sprawdzony przez osobę znającą język od dziecka</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>sprawdzony przez osobę znającą język od dziecka, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>Jak to czytać</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Dziennik, najnowsze na początku</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>Co zrobiono, kto i kiedy. Nigdy nie ma tu treści odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>Strony dla klientów wyglądają odtąd tak. Te strony zmienią się przy następnym odblokowaniu.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Kolor akcentu</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Przyciski przejścia dalej</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Spokojny</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Wybierz obraz…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczorne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>Wygląd stron dla klientów. Każda osoba i tak może wybrać to, co łatwiej się jej czyta.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Zachowaj ten wygląd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Po lewej</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Ruch przy zmianie strony</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nazwa gabinetu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Po prawej</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Pokaż znów znak Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>Strona powitalna pokazuje znak Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>Strona powitalna pokazuje wybrany obraz.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Całkowicie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>Jak będą wyglądać strony</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>W dużej mierze</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Dziś słuchano mnie uważnie.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport na superwizję</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Moja fraza dostępu</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Proszę wpisać obecną frazę dostępu.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Obecna fraza dostępu</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>Stara fraza przestanie wtedy działać. Wcześniejsze kopie zapasowe nadal otwiera stara fraza: potem proszę zrobić nową kopię zapasową.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>Licząc sesjami: {told} z {sessions}. Dla tej liczby nie ma przedziału, bo sesje jednej osoby nie są od siebie niezależne.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Dla każdego klienta mediana ostatnich wyników, najwyżej tylu: {recent} (od {sessions}), potem mediana tych median: 0 to najniższa odpowiedź na każde pytanie, 100 to najwyższa.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Jak odpowiadają klienci</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>W nawiasie przedział: na 100 takich przedziałów co najmniej {share} zawiera prawdziwą medianę.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>U większości klientów niżej niż pozostałe wymiary: „{dimension}”.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Chwile, w których coś było nie tak</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Moje oceny obok odpowiedzi klientów</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Żaden wymiar nie jest wyraźnie niższy od pozostałych.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>W żadnym wymiarze Twoje oceny wyraźnie nie różnią się od odpowiedzi klientów.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Za mało jeszcze klientów, aby podać liczbę: {count} z {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Klienci, u których według ich własnych odpowiedzi wszystkie takie chwile naprawiono: {hits} z {count} ({share}%, 95-procentowy przedział od {lower} do {upper}%).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>Twoje oceny i odpowiedzi klientów najbardziej różnią się w wymiarze „{dimension}”.</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>Twoja ocena minus odpowiedź klienta: mediana dla każdego klienta, dla którego sesji ocenionych przez obie strony jest co najmniej {sessions}, potem mediana tych median. Powyżej 0 Twoja ocena jest wyższa niż odpowiedź klienta.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>Twoi klienci, którzy nadal przychodzą: {clients}, sesje: {sessions}, w tym z Twoją oceną: {rated}. Każdy klient liczy się raz. Jeśli klientów jest mniej niż {fewest}, liczby nie są podawane.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Klienci, którzy odpowiadają na inną ankietę i zostali pominięci: {count}.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>klienci: {count} z {fewest}</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Klienci, którzy mówili o chwili, w której coś było nie tak: {hits} z {count} ({share}%, 95-procentowy przedział od {lower} do {upper}%).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} (od {lower} do {upper}), klienci: {count}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>„Zaufanie po sesji” nie jest zwalidowaną skalą i nie ma norm. Te liczby opisują, jak odpowiadali Twoi klienci. Nikogo nie oceniają i nie porównują terapeutów między sobą.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Moja praktyka</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Zapisz na superwizję (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Zapisano w {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>Plik nie jest zaszyfrowany: kto go ma, może go przeczytać. Nie ma w nim imion ani nazwisk klientów. Aby go wydrukować, proszę otworzyć go na innym komputerze.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>Język gabinetu</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Nazwa gabinetu (widoczna dla klientów)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Proszę wpisać nazwę gabinetu.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Proszę wpisać swoje imię lub nazwisko.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Zamiast tego przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Konfiguracja Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Krok 1 z 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Trzy krótkie kroki: nazwy, fraza dostępu i klucz odzyskiwania na nagłe przypadki. Nic nie jest zapisywane, zanim ostatni krok się nie zakończy, i nic nigdy nie opuszcza tego urządzenia.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Twoje imię lub nazwisko (pierwsze konto terapeuty)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Mam go na papierze</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Proszę zapisać stronę na pamięci USB i wydrukować ją albo przepisać klucz na papier. Jest pokazywany tylko teraz. Stary klucz działa, dopóki nie zostaną wpisane dwie grupy nowego.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Nowy klucz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>Ułóż za mnie: pięć słów</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Proszę wybrać frazę dostępu.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ta sama jeszcze raz</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>Te dwie frazy się różnią. Proszę jeszcze raz wpisać drugą.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Proszę ją teraz zapisać, a potem wpisać jeszcze raz poniżej.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Proszę chwilę poczekać</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>To urządzenie przygotowuje się po aktualizacji. Samo zaraz ruszy dalej.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Widzą to wszyscy terapeuci w gabinecie, przy każdym kliencie. Proszę nie podawać tu niczyich imion ani nazwisk.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>W kilku słowach</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Swoje notatki możesz czytać tylko Ty i nie trafiają do żadnego eksportu.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Dodaj wydarzenie w gabinecie</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Zmień: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Wydarzenie w gabinecie, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Twoja notatka do tej sesji</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Twoja notatka, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>Nikt teraz tego nie ogląda. Jeśli dziś potrzebna jest rozmowa, proszę zwrócić się do nas osobiście.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Odpowiedzi może przeczytać tylko osoba prowadząca terapię.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Są przechowywane pod kluczem na tym urządzeniu. Na nagłe przypadki gabinet ma jeden zapasowy klucz.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Kto to zobaczy</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Każde pytanie można pominąć i w każdej chwili można przerwać.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>Nie podano kodu, więc te odpowiedzi mogą przeczytać osoby prowadzące terapię w tym gabinecie.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>Back to the top</source>
        <translation>Na górę</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Nowa fraza dostępu</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Wybór frazy dostępu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Otwiera odpowiedzi klientów. Nikt nie może jej zresetować: bez niej i bez klucza odzyskiwania odpowiedzi przepadają. Cztery lub pięć niepowiązanych słów to fraza mocna i łatwa do zapamiętania.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Krok 2 z 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Kropki i linia ciągła: klient. Romby i linia przerywana: terapeuta; wypełnione, gdy odpowiedzi klienta nie były jeszcze znane.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapeuta</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Oba spojrzenia Rapport</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>Oba spojrzenia w czasie: wyniki klienta i Twoje własne oceny. W programie Rapport nikt inny nie widzi Twoich ocen; kto dostanie plik, ten je zobaczy.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Zapisywanie obrazu</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Zapisywanie obrazu: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>Wykres tak, jak był widoczny: wszystkie sesje.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>Wykres tak, jak był widoczny: sesje od {first} do {last} z {count}. Zwykły zakres i oznaczenia dotyczą całej serii.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Co zostanie zapisane</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>Chwile</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>Nie było jeszcze sesji. Pierwsze odpowiedzi pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>Sesje od {first} do {last} z {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>spadek</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>poniżej punktu odcięcia</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>poniżej zwykłego zakresu</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>pierwsze sesje: {count}</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>stale niski</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>długa seria po jednej stronie</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>niżej niż poprzednio</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>wyraźny spadek</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>brak wyniku</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>brak zwykłego zakresu: jak dotąd bez zmian</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>rzadko tak niski</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>rzetelna zmiana</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>naprawione</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>powolny spadek</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>wciąż niski</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>wciąż otwarte</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>zwykły zakres po zebraniu wyników: {count}</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} dnia {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} góra zakresu</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} zwykły poziom</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} zwykły zakres tej osoby, z pierwszych sesji: {count}</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Obraz do dokumentu (PNG), rysunek ostry w każdym rozmiarze (SVG) albo to, co narysowano, jako tabela, jeden wiersz na sesję (CSV). W tabeli nie ma ani imienia i nazwiska, ani notatek.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>Drukowany jest też początek każdej notatki i każdego wydarzenia. Kto dostanie obraz, przeczyta go.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>Z imieniem klienta</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>Z Twoimi notatkami i wydarzeniami w gabinecie</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n sprawa do obejrzenia</numerusform>
            <numerusform>%n sprawy do obejrzenia</numerusform>
            <numerusform>%n spraw do obejrzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Wszystkie odpowiedzi są przechowywane.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Zadawane są wszystkie pytania.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Wszystko, co sprawdzono, jest takie, jak zapisał to Rapport.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Odpowiedzi są przechowywane %n miesiąc.</numerusform>
            <numerusform>Odpowiedzi są przechowywane %n miesiące.</numerusform>
            <numerusform>Odpowiedzi są przechowywane %n miesięcy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Odpowiedzi są przechowywane %n rok.</numerusform>
            <numerusform>Odpowiedzi są przechowywane %n lata.</numerusform>
            <numerusform>Odpowiedzi są przechowywane %n lat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Zmiana frazy, którą się odblokowuje.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Klienci mogą dodać własne słowa.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Byli klienci</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Każda wizyta zaczyna się w języku: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Proszę utworzyć nowy, gdy się zgubi albo gdy ktoś go zobaczy.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Moja fraza dostępu</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Moja praktyka</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Nazwa, kolory, logo i wielkość stron dla klientów.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>Nazwa, wygląd, języki, pytania i czas wizyty trafią na dalsze kioski z następną przeniesioną na nie listą klientów.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Brak.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Zastrzeżenie na zapisanych plikach</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>Ostatnia jest z dnia {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>Zadawana jest wersja krótka.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeuci</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Jeszcze żadnej nie ma.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>Co mówią razem odpowiedzi Twoich klientów, bez imion i nazwisk.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Kiedy wizyta kończy się sama i kiedy te strony się blokują.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Jeszcze jedno po pytaniu {position} z {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Pytanie {position} z {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Zostaw tę odpowiedź</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Jeszcze jedno po pytaniu {position} z {total}, dotyczy {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Pytanie {position} z {total}, dotyczy {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Pomiń to pytanie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>Wszystkie dziewięć pytań</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Pytaj tak od teraz</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Przed wysłaniem można wpisać do 300 znaków. Strona mówi, że nikt ich teraz nie czyta. Można je przeczytać razem z sesją; Rapport niczego w nich nie szuka. Każdy arkusz odpowiedzi zajmuje wtedy na dysku osiem razy więcej miejsca, aby nikt nie mógł poznać, kto coś napisał. Urządzenie bez klawiatury potrzebuje klawiatury ekranowej swojego systemu.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>Pięć pytań. Tych wyników nie można porównać z innymi: zaczyna się nowa seria.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Udostępnij pole na własne słowa klienta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Obowiązuje od następnej wizyty.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>Wersja krótka</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Mniej niż minuta.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>Ten wybór obowiązuje dla wszystkich klientów gabinetu, od następnej wizyty. Dalsze kioski przejmą go z następną przeniesioną na nie listą klientów.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>Do kogo dzwonić w kryzysie, tak jak jest to podane obok pola</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>Czy odpowiedzi klienta z tej sesji były Ci już znane?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Zachowaj moją ocenę</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Zachowaj zmiany</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Wycofaj tę ocenę</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Pomiń to</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Przekaż: {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Udostępnij na zastępstwo</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Udostępnij na zastępstwo: {name}</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Zakończ udostępnianie</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Zakończ udostępnianie: {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Ty)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: może czytać, na zastępstwo</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: nie może czytać</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: prowadzi terapię tej osoby</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Wszystko, co sprawdzono, jest takie, jak zapisał to Rapport.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Sprawdź teraz wszystko</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Sprawdzanie każdego zapisu</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Właśnie sprawdzono każdy zapis i wszystko jest takie, jak zapisał to Rapport.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>Czy wszystko jest nienaruszone?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Nic się nie wydarzyło.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Od ostatniego odblokowania</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Kod stanu</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>Liczba zapisów i sześć znaków, które oznaczają je wszystkie. Warto go co jakiś czas zanotować: dopóki jest dalszym ciągiem zanotowanego kodu, nikt nie podłożył tu starszej kopii.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>Co zrobiono w tym gabinecie, najnowsze na początku.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>Przy ostatnim odblokowaniu był to {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>To pierwsze odblokowanie na tym koncie.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Klucz odzyskiwania Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>Nowy klucz odzyskiwania (odcisk {fingerprint}) otwiera teraz wszystko. Proszę zniszczyć stary papier, gdy żadna kopia zapasowa nie będzie go już potrzebować.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Dopóki nie zmienią raz własnej frazy dostępu, klucz nie może nadać nowej tym osobom: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Mam go na papierze</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Otwiera wszystkie odpowiedzi, gdy fraza dostępu się zgubi. Jest pokazywany tylko ten jeden raz i nigdzie nie jest przechowywany: proszę zapisać stronę na pamięci USB i wydrukować ją albo przepisać klucz na papier. Proszę zakleić go w kopercie i trzymać z dala od tego urządzenia.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Proszę zachować klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Krok 3 z 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Data: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Odcisk {fingerprint}: odróżnia ten klucz od innego.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Odcisk: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Jak go użyć</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Otwiera wszystkie odpowiedzi w gabinecie, gdy fraza dostępu się zgubi. Kto go ma, może przeczytać wszystko. Rapport nigdzie go nie przechowuje i nie może pokazać go ponownie: bez niego i bez frazy dostępu odpowiedzi przepadają.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Klucz: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Data utworzenia: {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>Na papierze, w zaklejonej i podpisanej kopercie, w sejfie lub u zaufanej osoby, z dala od urządzenia i jego kopii zapasowych. Po wydrukowaniu proszę usunąć plik.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Raz w roku: czy koperta wciąż tam jest i czy nadal jest zaklejona?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Gabinet: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Klucz odzyskiwania Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>Na stronie powitalnej proszę dotknąć „Dla terapeutów” i wpisać klucz zamiast frazy dostępu; wielkość liter i odstępy nie mają znaczenia, a błędny znak zostanie zauważony. Potem proszę otworzyć „Gabinet” i „Terapeuci”, aby nadać nową frazę dostępu. Aby przywrócić kopię zapasową, proszę wpisać klucz tam, gdzie potrzebna jest fraza dostępu. Potem proszę znów zakleić klucz w kopercie.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Gdzie przechowywać</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Uznane: nazwano to, co zaszło</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Klient: brak odpowiedzi</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Klient: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Zamknięte przez odpowiedzi klienta: {session}.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Kropki i linia ciągła: klient. Romby i linia przerywana: Ty; wypełnione, gdy odpowiedzi klienta nie były Ci jeszcze znane. Różnica nie jest niczyim błędem: warto się nią zaciekawić.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Zbadane: była rozmowa o tym, jak to było</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Uzgodniona nowa granica</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Otwarte. Zamkną to tylko kolejne odpowiedzi klienta.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>W żadnym wymiarze Twoje oceny wyraźnie nie różnią się od odpowiedzi klienta (sesje: {count}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>Największa różnica (sesje: {count}) jest w wymiarze „{dimension}”: Twoja ocena jest wyższa niż odpowiedź klienta, w punktach: {points} (mediana; przedział od {lower} do {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>Największa różnica (sesje: {count}) jest w wymiarze „{dimension}”: Twoja ocena jest niższa niż odpowiedź klienta, w punktach: {points} (mediana; przedział od {lower} do {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Ogółem</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Po ocenieniu sesji oba spojrzenia pojawią się tu obok siebie.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sesja {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>Omówione na superwizji</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Za mało, aby powiedzieć, gdzie jest różnica: sesje ocenione przez obie strony: {count} z {fewest}.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Twoja ocena tej sesji: {date}, po zapoznaniu się z odpowiedziami klienta.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Twoja ocena tej sesji: {date}, przed zapoznaniem się z odpowiedziami klienta.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Twoja ocena tej sesji: {date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>brak wyniku</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: klient {client}, Ty {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>Zanotowano.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wycofano.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>Ocena jest zachowana.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Ocena została wycofana.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>Oba spojrzenia w czasie</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>Jak wypadła ta sesja z Twojej strony? Wszystko można pominąć. Czytasz to tylko Ty; wymazanie klienta wymazuje też te oceny i nie ma ich w żadnym eksporcie.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Moja ocena</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Nie było jeszcze sesji. Po pierwszej można ją tu ocenić.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Nic jeszcze nie oceniono. Proszę wybrać odpowiedź do co najmniej jednego zdania.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Wykres Twoich ocen i odpowiedzi klienta</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksja</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Zapisz ten obraz…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Kroki naprawy</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Następna sesja</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Poprzednia sesja</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Nie ma tu nic do oceny: klucz odzyskiwania nie jest terapeutą albo ta ankieta nie ma zdań dla terapeuty.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Proszę zaznaczyć, co zrobiono i którego dnia. Te kroki widzi każdy, kto może czytać odpowiedzi tej osoby. Niczego nie zamykają: robią to kolejne odpowiedzi klienta.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Utwórz nowy klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Proszę utworzyć nowy klucz odzyskiwania, gdy stary się zgubi albo gdy ktoś go zobaczy. Od tej chwili stary nie otwiera w tym gabinecie niczego. Wcześniejsze kopie zapasowe nadal otwiera stary.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Proszę wpisać własną frazę dostępu.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Własna fraza dostępu</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Do rozmowy</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Na superwizję</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Jak to czytać</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Raport z programu Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesja {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Kto ma tę stronę, może ją przeczytać. Proszę przechowywać ją bezpiecznie.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nowa fraza dostępu</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nowa fraza dostępu ({name})</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Ustaw tę frazę dostępu</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>Stara fraza dostępu przestanie wtedy działać. Klienci i odpowiedzi zostają bez zmian.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeuci</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>Uruchomi się samo. Jeśli nie, proszę powiedzieć o tym komuś na miejscu.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>To urządzenie potrzebuje chwili</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Wybierz inny plik</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Wybierz plik kopii zapasowej</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Z kopii zapasowej</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Zajmie miejsce gabinetu „{practice}”, który jest tu teraz; tamten folder zostanie obok pod inną nazwą.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Fraza dostępu lub klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Najpierw proszę wybrać plik kopii zapasowej.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Proszę wpisać frazę dostępu lub klucz odzyskiwania.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Proszę podłączyć pamięć USB z kopią zapasową i wybrać najnowszy plik. Otwiera go fraza dostępu dowolnego terapeuty z dnia utworzenia kopii, a także klucz odzyskiwania.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Zapisy, które są tam, a których nie ma w kopii zapasowej: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Przywracanie gabinetu</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Przywracanie i sprawdzanie każdego zapisu</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>To kopia zapasowa innego gabinetu. Zajmie miejsce gabinetu „{practice}”, który jest tu teraz; jego folder zostanie obok pod inną nazwą.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: data utworzenia {date}, zapisy: {count}.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Kopie zapasowe Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Pokaż znów wszystkich</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Pokaż wpisywany tekst</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Sesja {number} z {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>czas minął bez odpowiedzi</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nie zadano</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięto</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Sesje na wykresie: strzałki w lewo i w prawo przechodzą między nimi, a razem z klawiszem Shift wybierają zakres</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Notatki i wydarzenia</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>W tej sesji nic niezwykłego.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Następna sesja</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Poprzednia sesja</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Klucz odzyskiwania Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Konfiguracja Rapport</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Hide what this means:</source>
        <translation>Ukryj, co to znaczy:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Co to znaczy?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n dzień.</numerusform>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n dni.</numerusform>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n miesiąc.</numerusform>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n miesiące.</numerusform>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n miesięcy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n tydzień.</numerusform>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n tygodnie.</numerusform>
            <numerusform>Brak odpowiedzi od {date}, zwykle co %n tygodni.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>Brak odpowiedzi od {date}, zwykle co tydzień.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>Brak odpowiedzi od {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Wszystkie sesje</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Aby zobaczyć tylko niektóre sesje, wystarczy przeciągnąć po wykresie.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Ostatnie {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Zapisz ten obraz…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>Sesje od {first} do {last} z {count}. Zwykły zakres pozostaje ten sam.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Proszę wybrać język</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Każdy wybór jest w porządku.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Wróć do pytań</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Wyślij dotychczasowe odpowiedzi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Przerwij i nic nie wysyłaj</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>Przerwać ankietę?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Sporządzono dnia {date}. Nie podano imion ani nazwisk klientów.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Moja praktyka, na superwizję</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport na superwizję</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Odpowiedzi Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Wykres Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Raport z programu Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>Zapisano w {file}. Kto ma ten plik, może go przeczytać.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Wszystkie odpowiedzi tej osoby</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Wróć do klienta</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Rysunek (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Wszystko (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Dla klienta, który prosi o kopię, do badań lub dla innego programu. W każdym formacie widać, dlaczego brakuje odpowiedzi.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Do rozmowy z klientem</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Dla programów medycznych (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Do arkuszy kalkulacyjnych. Z wynikiem.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>Dla programów statystycznych.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Na superwizję</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>Zachęcającymi słowami, bez oznaczeń tego, co niezwykłe.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>Drukowane są też Twoje notatki, na osobnej stronie. Kto dostanie raport, przeczyta je.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Jedna lub dwie strony: wykres, co zauważono, chwile i naprawy, na czym to się opiera i czego brakuje. Własnych słów klienta tu nie ma.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Obraz (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Pytania i odpowiedzi. Zamiast imienia i nazwiska jest numer klienta.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport nie ma przycisku drukowania: kolejka drukarki zachowuje kopię tego, co drukuje. Proszę zapisać plik na pamięci USB, wydrukować go na zaufanym komputerze, a potem usunąć.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Zapisz odpowiedzi</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Zapisz raport (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Tabela, jeden wiersz na sesję (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Tabela, jeden wiersz na odpowiedź (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>Dokładne pytania, każda odpowiedź, wyniki i własne słowa klienta: pełna kopia.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>Cała seria. Same wybrane sesje zapisuje się w zakładce „Trendy”: proszę je tam wybrać, a potem „Zapisz ten obraz…”.</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>To jest na wszystkim, co się zapisuje: „{notice}”</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Do zabrania</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Pliki do zabrania: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>To, co się tu zapisuje, nie jest już chronione: kto ma plik, może go przeczytać. Proszę przechowywać go tak bezpiecznie jak swoje notatki i usunąć, gdy nie będzie już potrzebny. Dziennik gabinetu odnotowuje, że coś zapisano, ale nie treść.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>Z każdym sygnałem, jego regułą i liczbami.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>Z nazwą gabinetu i imieniem klienta</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>Z Twoimi notatkami</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Bez imion i nazw</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Pomagają w rozmowie z osobą prowadzącą terapię o tym, co idzie dobrze, a co nie. Urządzenie można tu zostawić.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Można odpowiedzieć kiedy indziej albo wcale. Urządzenie można tu zostawić.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Ankieta została przerwana i to jest w porządku. Nic nie wysłano i nic nie zapisano.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Odpowiedzi są zapisane i zamknięte na klucz. Może je otworzyć tylko osoba prowadząca terapię.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Odpowiedzi są zapisane i zamknięte na klucz. Mogą je otworzyć osoby prowadzące terapię w tym gabinecie.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Fraza dostępu została zmieniona. Stara już nie działa.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} nie może już odblokowywać.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} może teraz odblokowywać, z tym imieniem i tą frazą dostępu.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} od teraz odblokowuje nową frazą dostępu.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Dodaj terapeutę</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeuci</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Aby usunąć terapeutę lub nadać nową frazę dostępu, proszę zablokować ten widok i odblokować go kluczem odzyskiwania zamiast frazą dostępu.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>Po tym czasie bez dotyku odpowiedzi są kasowane. Niektórzy potrzebują więcej czasu na czytanie.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Po tym czasie bez dotyku strony terapeutów się blokują. Im krócej, tym bezpieczniej.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Jak zwykle.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Zanim czas minie, strona odlicza %n sekundę. Wystarczy dotknąć, aby kontynuować.</numerusform>
            <numerusform>Zanim czas minie, strona odlicza %n sekundy. Wystarczy dotknąć, aby kontynuować.</numerusform>
            <numerusform>Zanim czas minie, strona odlicza %n sekund. Wystarczy dotknąć, aby kontynuować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Zachowaj te czasy</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Obowiązuje od następnej wizyty i od następnego odblokowania.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Gdy klient odejdzie od urządzenia</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Gdy odejdziesz od urządzenia</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (niektóre pytania pominięto)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> Przełamany na pół: wciąż otwarte.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> Ze znaczkiem: naprawione.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Chwila, w której coś było nie tak: trochę</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Chwila, w której coś było nie tak: tak</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Romb: chwila, w której coś było nie tak (mały: trochę; duży: tak).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Przerwa i ×: za mało odpowiedzi, aby obliczyć wynik.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Sześciokąt: tu widać powolny spadek.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>Pusty punkt: niektóre pytania pominięto.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>Własne słowa klienta: „{words}”</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Brak wyniku: za mało odpowiedzi.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Nie było jeszcze sesji.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Własne słowa klienta: sesja {sessions}. Aby je przeczytać, wystarczy na nią wskazać.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Na ile naprawiono: trochę</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Na ile naprawiono: całkowicie</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Na ile naprawiono: w dużej mierze</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Na ile naprawiono: wcale nie</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Na ile naprawiono: w bardzo dużej mierze</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Na ile naprawiono: nie było o tym mowy</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Skala: 0 to najniższa odpowiedź na każde pytanie, 100 to najwyższa.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Wynik {score} na 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sesja {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Kwadrat: niżej niż zwykle u tej osoby.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Trójkąt: spadek.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>To, co zaszło w sesji {session}, jest wciąż otwarte.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>To, co zaszło w sesjach {sessions}, jest wciąż otwarte.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>Słów klienta nie można odczytać: ich zapisy zostały zmienione.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>To, co zauważono w sesji {session}, trwa.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Wykres wyników w kolejnych sesjach</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Notatki zostały zmienione.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Wyjdź bez wysyłania</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Proszę powiedzieć o tym komuś na miejscu.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Dla terapeutów</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>To urządzenie wymaga uwagi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Odpowiedzi nie przepadły: ta strona wciąż próbuje je zapisać. Proszę powiedzieć o tym komuś na miejscu.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>Grupa {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>Grupa {number} się nie zgadza. Proszę ją porównać albo wrócić i zobaczyć klucz.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Grupy {first} i {second} się nie zgadzają. Proszę je porównać albo jeszcze raz zobaczyć klucz.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Proszę wpisać obie grupy.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>To nie jest to imię. Proszę wpisać je tak, jak jest podane u góry tej strony.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Najpierw powstaje kopia zapasowa. Dzieje się to tylko raz; proszę czekać.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Wróć do strony powitalnej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zamknij kiosk</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Otwieranie odpowiedzi klientów</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Zapisy są przenoszone do formatu nowszego programu Rapport</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Widok terapeuty: odblokowanie</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Za dużo błędnych prób. Frazę dostępu można znów wpisać za {time}; klucz odzyskiwania w każdej chwili.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Odblokowanie widoku</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię lub nazwisko</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>Zapisy: {done} z {total}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>Jak minęła sesja? Odpowiedzi zajmą około minuty.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Dla terapeutów</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>{practice} – witamy</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>Oto najnowsze: {shown} z {count}; wszystkie są w eksporcie.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Ci klienci nie mieli przy sobie kodu, więc do ich odpowiedzi nie należy żadne imię i może je czytać każdy terapeuta w gabinecie.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from łączy się z wierszami; lista klientów dla kiosków jest zawsze pełna.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>Kod ma dziesięć cyfr. Proszę porównać go z kartą i wpisać jeszcze raz.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Kolor zapisuje się jako # i sześć znaków od 0 do 9 i od A do F, na przykład #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>Jednego z kluczy w pliku kluczy nie umieścił tam Rapport: ktoś mógł go podmienić, żeby po cichu czytać. Niczego nie zmieniono. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>Potrzebne jest imię lub nazwisko. Proszę je wpisać.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>Potrzebna jest nowa fraza dostępu. Proszę podać --new-passphrase-file FILE albo --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Nowy klucz odzyskiwania otwiera wszystko, a są klienci niedostępni dla tego konta: {count}. Najpierw terapeuta każdego z nich powinien udostępnić dostęp; potem można go cofnąć.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>Potrzebna jest fraza dostępu. Proszę podać --passphrase-file FILE albo - dla standardowego wejścia.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Ankieta musi mieć co najmniej jedno pytanie i najwyżej 40 ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Zapis daje się otworzyć, ale jego treść jest uszkodzona lub pochodzi z nowszego programu Rapport. Proszę zaktualizować Rapport; jeśli to nie pomoże, przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Klucz odzyskiwania ma {wanted} liter i cyfr w dziesięciu grupach po cztery; ten ma {count}. Proszę porównać go z kartką i wpisać jeszcze raz.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>W kluczu odzyskiwania nigdy nie ma znaku „{character}” (grupa {group}). Proszę porównać tę grupę z kartką i wpisać ją jeszcze raz.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Jeden wiersz został zmieniony po zapisaniu. Aby zobaczyć który, proszę odblokować i sprawdzić ponownie: potrzebny jest do tego klucz.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>Skala od {minimum} do {maximum} w krokach co {step} się nie zgadza. Minimum musi być mniejsze od maksimum, a między nimi musi być całkowita liczba kroków.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Zapieczętowany wpis się nie otwiera: został zmieniony, przeniesiony albo zapieczętowany innym kluczem. Proszę uruchomić `rapport verify`, aby zobaczyć gdzie, i przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Kod stanu to liczba, kreska i sześć liter lub cyfr, na przykład 1284-7QK2MD. Proszę porównać go z kartką i wpisać jeszcze raz.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Przechowywany wpis się otwiera, ale nie jest zapisany tak, jak zapisuje Rapport. Proszę zaktualizować Rapport lub przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Przechowywany klucz publiczny ma {size} bajtów, a klucze tego rodzaju mają {wanted}. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Przechowywany klucz publiczny jest uszkodzony lub pochodzi z nowszego programu Rapport. Proszę zaktualizować Rapport albo przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Przechowywany klucz publiczny jest uszkodzony, więc nic nie można nim zapieczętować. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Za końcem wierszy są jeszcze wiersze, których ten kiosk nie potwierdził: {count}.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Cały tysiąc kart z kodem jest w użyciu. Proszę wycofać kartę byłego klienta.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Wpis w dzienniku gabinetu się otwiera, ale jego treść jest uszkodzona lub pochodzi z nowszego programu Rapport. Proszę zaktualizować Rapport; jeśli to nie pomoże, przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>W tej chwili trwa inne tworzenie lub przywracanie kopii zapasowej folderu {folder} albo zapisy są tam przenoszone do nowszego formatu. Proszę poczekać, aż to się skończy.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>W folderze {folder} działa już inny kiosk. Proszę używać tamtego albo najpierw go zamknąć.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>W tej chwili inna konfiguracja tworzy {folder}. Proszę kontynuować tam albo najpierw ją zamknąć.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Co najmniej jeden znak klucza odzyskiwania jest błędny. Proszę porównać każdą grupę z kartką i wpisać klucz jeszcze raz.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>W miejscu {path} Rapport oczekuje: {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>W miejscu {path} jest „{key}”, czego Rapport nie zna. Proszę to poprawić lub usunąć.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>Przenoszenie zapisów do nowszego formatu skończyło się przed czasem. Nic nie przepadło. Proszę spróbować ponownie; jeśli to nie pomoże, uruchomić komputer ponownie.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>Od wiersza {row} pliku z zapisami nie da się odczytać: jest uszkodzony.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>Grupa {group} jest inna, więc stary klucz odzyskiwania zostaje bez zmian. Proszę zacząć od nowa i porównać każdą grupę z kartką.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>W {file} clients musi być listą imion lub nazwisk w cudzysłowach.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>Linia {line} ma komórek: {count}, a pierwsza linia ma {wanted}. Proszę ją poprawić.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>Linia {line} to nie CSV: proszę sprawdzić cudzysłowy.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>Linia {line} to nie tekst UTF-8. Proszę zapisać plik jako CSV w UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>Linia {line} musi zawierać nazwy kolumn: session lub date oraz score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>Linia {line} podaje kolumnę „{name}”, która jest nieznana lub powtórzona. Kolumny to session lub date oraz score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Linia {line}: sesja {session} jest po sesji {before}. Proszę posortować linie.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Linia {line}: sesji jest więcej niż {most}.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Linia {line}: {score} nie leży na skali, która biegnie od {minimum} do {maximum} w krokach co {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Linia {line}: {text} jest wcześniej niż data powyżej. Proszę posortować linie.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Linia {line}: „{text}” to nie data w rodzaju 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Linia {line}: „{text}” to nie wynik. Jeśli wyniku nie ma, proszę zostawić puste miejsce.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Linia {line}: „{text}” to nie numer sesji. Proszę użyć 1, 2, 3 i tak dalej.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>Nie ma klienta o imieniu lub nazwisku {name}, którego odpowiedzi można czytać z tego konta. Proszę sprawdzić pisownię.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>W {file} nie ma frazy dostępu: pierwsza linia jest pusta. Proszę ją tam wpisać.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>W tym gabinecie nie ma terapeuty o imieniu lub nazwisku {name}. Proszę sprawdzić pisownię.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Listy klientów w tej paczce nie podpisał nikt z tego gabinetu. Proszę zrobić nową na komputerze gabinetu poleceniem `rapport bundle out --for-kiosk`; tu niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Jedna z cyfr się nie zgadza. Proszę jeszcze raz porównać je z kartą.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Tylko administrator tego komputera może zmienić sposób jego uruchamiania. Proszę spróbować: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>Nie można chronić frazy dostępu ustawieniami {memory} KiB, przebiegi: {iterations}, tory: {lanes}. Proszę użyć co najmniej 65536 KiB, 3 przebiegów i 4 torów, najwyżej 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>Rzetelna zmiana wymaga obu wartości: odchylenia standardowego większego od 0 i rzetelności od 0 do mniej niż 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>Przywracanie gabinetu w {folder} zostało przerwane na ostatnim kroku. Proszę uruchomić `rapport`, aby je dokończyć, albo ponownie `rapport restore`.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>Wiersz {row} jest uszkodzony: nie ma postaci przechowywanego wiersza.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>Wiersz {row} nie jest na swoim miejscu: to, co tam stoi, zapisano jako wiersz {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>Wiersz {row} powtarza zapis, który już wcześniej wpłynął, więc go pominięto. Żaden kiosk nie zapisuje niczego dwa razy: ktoś mógł go skopiować.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Wiersz {row} został zmieniony po zapisaniu.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>Wiersz {row} zapisał inny kiosk i został tu wstawiony.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Brakuje wierszy: {count} (od wiersza {first} do wiersza {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>Wiersze od {from_row} do {to_row} tamtego kiosku nie zostały tu jeszcze przyniesione. Proszę najpierw przynieść wcześniejszą paczkę albo zrobić paczkę ze wszystkimi wierszami (bez --from); niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>Jest tu już ktoś o imieniu lub nazwisku {name}. Proszę dodać coś, co odróżni te dwie osoby.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Coś poszło nie tak wewnątrz Rapport. Proszę spróbować ponownie albo powiedzieć o tym w gabinecie.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zatrzymano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Zatrzymano. To, co już otwarto, zostaje zachowane: następne odblokowanie zacznie od tego miejsca.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Kod nie zgadzał się zbyt wiele razy. Proszę poczekać tyle minut: {minutes}, albo iść dalej bez kodu.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Kod nie zgadzał się zbyt wiele razy. Proszę poczekać tyle sekund: {seconds}, albo iść dalej bez kodu.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>Ta kopia zapasowa pochodzi z innego gabinetu niż {practice}, który jest teraz w {folder}. Proszę przywrócić ją do osobnego folderu z --data albo podać --yes, aby odłożyć ten gabinet na bok i kontynuować.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>Kopia zapasowa {file} jest uszkodzona na początku. Proszę skopiować ją z nośnika jeszcze raz albo użyć innej kopii.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>Kopia zapasowa {file} jest niepełna: ma {size} bajtów, a powinna mieć {wanted}. Proszę skopiować ją z nośnika jeszcze raz albo użyć innej kopii.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>Paczka zawiera wiersze z tego urządzenia, których nie ma w {folder}: wygląda na to, że wstawiono tam starszą kopię. Niczego nie zmieniono. Proszę przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>Paczka pochodzi z kiosku {kiosk}, który nie jest tu znany. Proszę porównać te znaki z tymi, które na kiosku pokazuje `rapport status`; jeśli są takie same, podać --yes, aby przyjąć jego wiersze.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>Paczka pochodzi z innego gabinetu niż {practice}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>Paczka {file} jest uszkodzona lub niepełna. Proszę skopiować ją z urządzenia jeszcze raz; tu niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>Dysk nie przyjął nowszego formatu zapisów w {folder}. Niczego nie zmieniono. Proszę zwolnić miejsce, sprawdzić dysk i ponownie uruchomić Rapport.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>Dysk z plikiem {file} jest pełny. Proszę zwolnić na nim miejsce i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>Dysk z plikiem {file} zgubił wpis, który wcześniej przyjął. Proszę spróbować ponownie; jeśli to się powtórzy, dysk trzeba wymienić.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>Koniec wierszy został odcięty: brakuje tam wierszy: {count}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>Pliku {file} nie można zapisać. Proszę wybrać inne miejsce albo użyć papieru.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>Nagłówek przechowywanego wiersza jest uszkodzony lub pochodzi z nowszego programu Rapport. Proszę uruchomić `rapport verify`, aby zobaczyć gdzie; zaktualizować Rapport lub przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>Indeks odpowiedzi jest uszkodzony lub pochodzi z innego programu Rapport. Proszę usunąć index.sqlite w folderze gabinetu: powstanie na nowo z zapisów.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>Sesja kiosku nie jest zainstalowana. Proszę najpierw zainstalować z pamięci USB pakiet rapport-kiosk-session, a potem ją włączyć.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>Ostatni dzień jest wcześniejszy niż pierwszy. Proszę wybrać inne dni.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>Lista w miejscu {path} ma wpisów: {count}; potrzeba od 1 do {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>Liczba w miejscu {path} musi być między {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Fraza dostępu w {file} to nie tekst UTF-8. Proszę zapisać plik w UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>Fraza dostępu była błędna zbyt wiele razy. Proszę poczekać tyle minut: {minutes}; klucz odzyskiwania otwiera w każdej chwili.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>Fraza dostępu była błędna zbyt wiele razy. Proszę poczekać tyle sekund: {seconds}; klucz odzyskiwania otwiera w każdej chwili.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>Miejsce, w którym jest klucz tej osoby, jest uszkodzone lub pochodzi z nowszego programu Rapport; nie otworzy go żadna fraza dostępu. Proszę użyć klucza odzyskiwania albo przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>Gabinet w kopii zapasowej {file} był uszkodzony już w chwili jej tworzenia i nie da się go otworzyć. Proszę użyć starszej kopii; tu niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>Plik ankiety ma więcej znaków niż {most}. Proszę użyć mniejszego.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>Plik ankiety ma zbyt głębokie zagnieżdżenie lub zbyt długą liczbę.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>Plik ankiety to nie JSON: proszę sprawdzić linię {line}, kolumnę {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>Ankieta nie ma tekstów w języku „{language}”. Ma: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>Zapisy w {folder} pochodzą ze starszego programu Rapport, a działa na nich kiosk. Proszę go zamknąć i uruchomić ponownie: zrobi kopię zapasową i sam przeniesie je do nowszego formatu.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>Zapisów w {folder} nie udało się przenieść do nowszego formatu: wygląda na to, że są uszkodzone. Niczego nie zmieniono. Proszę uruchomić `rapport verify` w starszym programie Rapport albo przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>Klucza odzyskiwania nie dało się pokazać ({reason}), więc niczego nie skonfigurowano. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>Klucz odzyskiwania odnowiono już po ostatnim ustawieniu frazy dostępu ({name}), więc nie może on ustawić nowej. Proszę przekazać klientów tej osoby ({name}) nowo dodanemu terapeucie.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>Wiersze w tej paczce nie są dalszym ciągiem tych, które są tutaj. Proszę zrobić paczkę ze wszystkimi wierszami tamtego kiosku (bez --from) i przynieść ją tutaj; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>Punktowane pytania w miejscu {path} mają zbyt wiele różnych rozpiętości, by zrobić z nich jeden wynik.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>Inny program zbyt długo zmienia ustawienia w {folder}. Proszę chwilę poczekać i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>Nie da się odczytać przechowywanego końca wierszy: plik z zapisami jest uszkodzony.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>Przechowywany koniec wierszy nie pasuje do ostatniego wiersza.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>Brakuje przechowywanego końca wierszy.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>System nie przyjął zmiany „{change}”: {reason}. Proszę sprawdzić to poleceniem systemctl status {unit} i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>Tekst w miejscu {path} jest pusty, ma więcej znaków niż {most} lub zawiera znaki sterujące. Proszę wpisać zwykłą linię tekstu.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>Te dwie frazy dostępu się różnią. Proszę zacząć od nowa i wpisać frazę dwa razy.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>Kolejnych wierszy ({count}) nie można potwierdzić: mogą być poprawne, ale nic tego nie dowodzi.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Wierszy jest mniej niż przy ostatnim sprawdzeniu, brakuje: {count}. Zapisy zastąpiono starszą kopią albo odcięto ich koniec.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>W {folder} jest już gabinet. Proszę uruchomić `rapport`, aby z niego korzystać, albo wybrać inny folder na nowy.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>Nie ma pliku {path}. Proszę sprawdzić nazwę i folder.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>Nie ma folderu {folder}. Proszę sprawdzić, czy pamięć USB jest podłączona, albo podać inne miejsce.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>W {folder} nie ma gabinetu. Proszę podać inny folder z --data albo założyć gabinet poleceniem `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>W {folder} jest za mało miejsca: potrzeba {needed} MB, a wolne jest {free} MB. Proszę zwolnić tam miejsce albo wybrać inne.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Nie ma jeszcze czego zachować. Proszę napisać kilka słów.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Ta kopia zapasowa jest uszkodzona: jej treść nie jest taka, jak zapisał ją Rapport. Proszę skopiować ją z nośnika jeszcze raz albo użyć innej kopii; tu niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>Ta paczka zawiera arkusze odpowiedzi, a to urządzenie to kiosk bez terapeutów. Proszę przenieść ją na komputer gabinetu.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>Ta paczka zawiera listę klientów dla kiosków bez terapeutów; ten komputer ma już tę listę. Proszę przenieść ją na kiosk.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Odpowiedzi tej osoby nie są dostępne z tego konta. Dostęp może udostępnić osoba prowadząca jej terapię.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Ten kod nie jest tu znany. Proszę porównać go z kartą albo iść dalej bez kodu.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Ten dzień jeszcze nie nadszedł. Proszę wybrać dzisiaj albo dzień wcześniejszy.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>Liczba wierszy na tym urządzeniu to {count}, więc żadna paczka nie może zaczynać się od wiersza {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>To urządzenie to kiosk bez terapeutów: nie ma kluczy i nic nie można na nim odblokować. Proszę odblokować na komputerze gabinetu; `rapport bundle out` przeniesie tam arkusze.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Ten plik to nie obraz. Logo to plik PNG lub JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>To wymaga potwierdzenia. Jeśli tak ma być, proszę podać --yes; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>To jedyna osoba prowadząca terapię w tym gabinecie. Najpierw proszę dodać kolejną.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>Tekst jest za długi. Największa liczba znaków: {most}.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Ta lista klientów jest starsza niż ta, którą ma kiosk: klienci, którzy przyszli później, nie byliby już znani, a to, co gabinet od tego czasu postanowił, nie obowiązywałoby tutaj. Proszę przynieść nowszą albo podać --yes, aby mimo to przyjąć tę.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>Ten komputer ma za mało wolnej pamięci, aby sprawdzić frazę dostępu ({mebibytes} MiB). Proszę zamknąć inne programy i spróbować ponownie.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>To imię i ta fraza dostępu do siebie nie pasują. Proszę sprawdzić jedno i drugie, język klawiatury i wielkość liter, i spróbować ponownie; otwiera także klucz odzyskiwania.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>W tym imieniu są niewidoczne znaki. Proszę wpisać je od nowa, litera po literze.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>To imię ma więcej znaków niż {most}. Proszę je skrócić.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Do tego potrzebny jest klucz odzyskiwania gabinetu. Proszę zalogować się nim zamiast frazą dostępu i spróbować ponownie.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Tej notatki już nie ma. Proszę ponownie otworzyć stronę klienta, aby zobaczyć dlaczego.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>To niczego w kopii zapasowej nie otwiera. Potrzebna jest fraza dostępu dowolnej osoby z gabinetu z dnia utworzenia kopii albo klucz odzyskiwania gabinetu. Proszę sprawdzić język klawiatury i wielkość liter i spróbować ponownie.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Tę frazę dostępu właśnie zmieniono w innym oknie. Proszę zacząć od nowa.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>Tego obrazu nie można odczytać: jest uszkodzony albo o wiele za duży. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Ten obraz ma więcej niż 10 MB. Proszę wybrać mniejszy.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Ten gabinet używa rodzaju klucza (X-Wing), którego nie obsługuje zainstalowana biblioteka kryptograficzna. Proszę zainstalować Rapport z jego własnego instalatora, który zawiera właściwą bibliotekę.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>Tej oceny nie ma w ankiecie. Proszę wybrać jedną z jej odpowiedzi.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Ten klucz odzyskiwania utworzył nowszy Rapport. Proszę zaktualizować Rapport i wpisać klucz jeszcze raz.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Tej sesji nie można ocenić: już jej nie ma albo jej ankieta nie ma zdań dla terapeuty. Proszę wybrać inną sesję.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>Ta osoba nie może czytać odpowiedzi ({name}), więc nie ma czego cofać.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Tej osoby już tu nie ma. Proszę jeszcze raz zobaczyć listę terapeutów.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>Dwa pytania mają to samo id ({path}). Proszę zmienić jedno z nich.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Proszę jeszcze raz wpisać własną frazę dostępu, aby utworzyć nowy klucz odzyskiwania.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Dane przechowywane o pewnej osobie są uszkodzone lub pochodzą z nowszego programu Rapport. Proszę zaktualizować Rapport albo przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>To, co pozwala czytać dziennik gabinetu, jest uszkodzone, a bez tego nie można nikogo dodać ani nikomu niczego dać. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>To, co zapisano w {folder}, nie daje się odczytać w tej samej postaci: nośnik chyba się psuje. Nie ma na nim teraz kopii zapasowej. Proszę użyć innego nośnika.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>To, co zapisano w {folder}, nie daje się odczytać w tej samej postaci: nośnik chyba się psuje. Nie ma na nim nowej paczki. Proszę użyć innego nośnika.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Dane użyte do zalogowania nie są już ważne: w międzyczasie cofnięto je lub odnowiono. Proszę zablokować i zalogować się od nowa; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>To, co pamięta miejsce pracy, jest uszkodzone lub pochodzi z nowszego programu Rapport. Proszę zaktualizować Rapport; jeśli to nie pomoże, przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Biały tekst na tym kolorze byłby trudny do czytania: kontrast wynosi {contrast} do 1, a potrzeba {least} do 1. Najbliższy ciemniejszy odcień, który dobrze się czyta, to {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Ta fraza dostępu otwiera kopię zapasową, ale klucz jej wierszy się nie otwiera. Proszę przywrócić ją frazą dostępu innej osoby lub kluczem odzyskiwania.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Tekst w tym kolorze byłby na stronach trudny do czytania: kontrast wynosi {contrast} do 1, a potrzeba {least} do 1. Najbliższy ciemniejszy odcień, który dobrze się czyta, to {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Zalogowano kluczem odzyskiwania, który nie ma frazy dostępu. Zamiast tego proszę nadać terapeucie nową frazę dostępu.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>najwyższy poziom</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>prawda lub fałsz (true lub false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>Klienci o imieniu lub nazwisku {name}: {count}. Proszę wskazać właściwy numer: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>Niektóre wiersze tamtego kiosku są tu już z inną treścią, liczba: {count} (wiersz {rows}). Albo folder kiosku zastąpiono starszą kopią, albo ktoś zmienił wiersz, tu lub tam. Niczego nie zmieniono; `rapport verify` z frazą dostępu pokaże, czy wiersze tutaj są poprawne.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>Nie można odczytać {file} ({reason}). Proszę sprawdzić nazwę i kto może czytać ten plik.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>Nie można odczytać lub zapisać {file} ({reason}). Proszę sprawdzić, czy dysk jest podłączony i sprawny, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>Nie można odczytać {file}: ten użytkownik nie ma uprawnień. Proszę uruchomić Rapport jako użytkownik, do którego należy gabinet, albo dać temu użytkownikowi prawo odczytu i zapisu w tym miejscu.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>Nie można zapisać {file} ({reason}). Proszę sprawdzić folder i wolne miejsce.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>Nie można zapisać {file}: plik lub jego folder jest dla tego użytkownika tylko do odczytu. Proszę dać temu użytkownikowi prawo zapisu w tym miejscu i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} zawiera „{name}”, czego konfiguracja nie zna. Proszę to poprawić lub usunąć.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} zawiera wiersze, które nie należą do żadnego kiosku tego gabinetu.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} jest uszkodzony i nie da się go odczytać w całości.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} jest uszkodzony wewnątrz: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} jest uszkodzony wewnątrz: {table} wskazuje wpis, którego nie ma.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} jest uszkodzony, więc nie można otworzyć gabinetu w tym folderze. Proszę przywrócić ten plik z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} jest uszkodzony. Proszę uruchomić `rapport verify`, aby zobaczyć, czego to dotyczy, i przywrócić ten plik z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>Inny program zbyt długo używa {file}. Proszę chwilę poczekać i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>Brakuje {file}, więc nie można otworzyć gabinetu w tym folderze. Proszę przywrócić folder z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} to ani TOML, ani JSON, który da się odczytać: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} to nie kopia zapasowa Rapport. Proszę wybrać plik zapisany przez `rapport backup`.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} to nie paczka Rapport. Proszę wybrać plik zapisany przez `rapport bundle out`.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} już istnieje. Proszę wybrać inną nazwę albo zastąpić go z --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} już istnieje. Proszę podać inny plik albo użyć --force, aby go zastąpić.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} wymaga linii takiej jak {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} zapisał nowszy Rapport. Proszę zaktualizować Rapport na tym komputerze; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} zapisał starszy Rapport i najpierw trzeba przenieść ten plik do nowszego formatu. Proszę raz uruchomić `rapport`: zrobi kopię zapasową i sam się tym zajmie.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} zawiera inne pliki, a gabinet potrzebuje własnego folderu. Proszę wybrać folder pusty lub taki, którego jeszcze nie ma.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} zawiera inne pliki. Proszę podać nowy folder na pokaz.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} to własny folder gabinetu, a ten plik powinien być gdzie indziej: na pamięci USB lub na innym komputerze. Proszę podać inne miejsce.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} już nie przychodzi, więc karta z kodem by nie działała. Najpierw proszę zaznaczyć powrót.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>Terapię ({name}) prowadzi inna osoba, z tego konta można tylko czytać. Proszę zwrócić się do tej osoby albo zalogować się kluczem odzyskiwania.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} ma już terapię u tej osoby.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} ma już terapię u tej osoby. Zamiast tego proszę przekazać klienta ({name}) komuś innemu.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} ma jeszcze klientów: {count}. Proszę najpierw przekazać ich komuś innemu albo zaznaczyć, że już nie przychodzą.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>{path} należy tylko do odpowiedzi opisanych słowami. Proszę to usunąć.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>{path} należy tylko do liczb i linii. Proszę to usunąć.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>Nie można zmienić {path}: {reason}. Proszę sprawdzić, czy na dysku systemowym da się zapisywać.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>Nie można odczytać {path}: {reason}. Proszę sprawdzić dysk i swoje uprawnienia do pliku.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>{path} zawiera pytanie, którego warunek pominięto. Proszę dodać pytanie, od którego zależy warunek.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>{path} ma etykiet: {count}, a odpowiedzi: {wanted}. Proszę podać po jednej etykiecie na odpowiedź.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>{path} jest zadawane tylko czasami, więc nie może liczyć się do wyniku.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} jest większe niż {most} bajtów. Proszę podawać Rapport wyniki jednego klienta naraz.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>Brakuje {path}. Proszę dodać oba końce i ich słowa.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>{path} należy tylko do innych rodzajów pytań. Proszę to usunąć.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>{path} musi wynosić co najmniej 1 i najwyżej tyle, ile jest punktowanych pytań.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>{path} musi zawierać tak (2), nie (0) i „Wolę nie mówić” (3), w tej kolejności.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>{path} musi kończyć się od {fewest} do {most} kroków powyżej początku i najwyżej na 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>{path} musi wskazywać wcześniejsze pytanie i wartości, które to pytanie oferuje.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>{path} musi wskazywać pytania tej ankiety, każde jeden raz.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>{path} podaje rodzaj „{kind}”, którego Rapport nie zna. Do wyboru: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>{path} wskazuje skalę „{scale}”, której nie ma wśród skal. Proszę ją dodać lub poprawić.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>{path} wymaga dwóch lub więcej odpowiedzi, każdej z własną wartością.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>{path}: odpowiedzi opisane słowami proszę zapisać jako listę wartości.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>{path}: tak i nie to nie ilość, więc nie mogą liczyć się do wyniku.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>Brakuje „{key}” w miejscu {path}. Proszę to dodać.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>„{key}” występuje dwa razy w tym samym obiekcie. Proszę zostawić jedno.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>„{title}” nie ma wersji krótkiej. Proszę użyć całej ankiety.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Arkusze odpowiedzi pominięte, bo zawierają odpowiedzi, których ankieta nie oferuje: {count}. Żaden kiosk Rapport nie zapisuje takich arkuszy; ktoś mógł je dodać na siłę.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Arkusze odpowiedzi z datą, która nie może być prawdziwa: {count}. Gdy wpływały, zegar kiosku był źle ustawiony. Są pokazane w kolejności wpływania; proszę sprawdzić datę na kiosku.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>Według zegara tego komputera dni od ostatniego odblokowania: {days}. Zbyt stare arkusze odpowiedzi zostaną zniszczone przy następnym odblokowaniu, nie teraz: proszę najpierw sprawdzić datę.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>Według zegara tego komputera ostatnia kopia zapasowa powstała w przyszłości. Proszę sprawdzić datę i zrobić nową kopię zapasową.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Klienci, których wymazano, a są tu znowu: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Klienci, których klucz odzyskiwania by nie otworzył: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Klienci, których odpowiedzi nie może czytać ich własny terapeuta: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Karty z kodem klientów, których tu nie ma: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Uszkodzone wpisy w pliku kluczy: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>Większość arkuszy odpowiedzi ma datę późniejszą niż dziś. Zegar tego komputera chyba się spóźnia: proszę sprawdzić datę.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Nikt w tym gabinecie nie ma klucza do wierszy tego kiosku, więc nie da się ich tu odczytać. Proszę utworzyć folder tego kiosku od nowa poleceniem `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Twoje notatki, których nie da się odczytać: {count}. Pominięto je; ktoś mógł je zmienić na siłę.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>W folderze gabinetu nie można niczego zapisać, więc to, co teraz się czyta i robi, nie jest tam odnotowywane. Można czytać dalej. Czy dysk jest pełny, a może folder jest tylko do odczytu?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Zgodnie z decyzją gabinetu zniszczono jeden arkusz odpowiedzi; przechowuje się je tyle miesięcy: {months}.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>Wierszy jednego kiosku nie można sprawdzić, bo to konto nie dostało jego klucza. Pominięto je.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Miejsca z kluczami terapeutów, których nie otwiera już żadna fraza dostępu: {count}. Klucz odzyskiwania może nadać tym terapeutom nową frazę dostępu.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Klucze publiczne, którymi nic nie można zapieczętować: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Twoje oceny, których nie da się odczytać: {count}. Pominięto je; ktoś mógł je zmienić na siłę.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>Wiersz {row} należy do jednego z Twoich klientów i się nie otwiera. Pominięto go; może być w kopii zapasowej.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>Wiersz {row} zawiera część komentarza, która nie należy do żadnego z arkuszy odpowiedzi. Pominięto go.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Arkusze, których nie można pokazać: {count}. Są przechowywane, ale ankiety, na którą odpowiadają, nie ma już w pliku z zapisami. Proszę przywrócić ten plik z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>Kopia zapasowa jest gotowa, ale nie udało się odnotować jej daty w folderze gabinetu: przypomnienie pojawi się za wcześnie.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>Ta kopia zapasowa pochodzi z innego gabinetu, więc nic nie mówi o tym.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>Brakuje wpisu klucza odzyskiwania: niczego by nie otworzył.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>Folder ma inne wiersze niż kopia zapasowa: niektóre zmieniono lub podmieniono.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>Folder jest starszy niż kopia zapasowa: brakuje w nim wierszy, które są w kopii, liczba: {count}. Wstawiono starszą kopię albo odcięto koniec.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>Folder jest starszy niż kod stanu {code}: brakuje w nim wierszy: {count}. Wstawiono starszą kopię albo odcięto koniec.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>Indeks zawiera inne odpowiedzi niż zapisy, klient numer {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>Indeks zawiera coś, co się nie otwiera, klient numer {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>Wiek ostatniej kopii zapasowej w dniach: {days}. Proszę zrobić dziś nową.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>Nie udało się usunąć starszych plików w {file}: następne uruchomienie spróbuje ponownie. Są w nich klucze, które nie powinny leżeć na wierzchu.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>Klucz publiczny klienta numer {number} nie należy do tej osoby: ktoś mógł go podmienić i mógłby czytać nowe arkusze. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Zapisy nie są tymi, które były widoczne przy ostatnim odblokowaniu: kod stanu {code} już do nich nie pasuje. Wstawiono starszą kopię albo podmieniono wiersze. Proszę powiedzieć o tym osobie, która dba o ten komputer.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Zapisy są starsze niż przy ostatnim odblokowaniu, ale same w sobie są nienaruszone: wygląda na to, że przywrócono kopię zapasową. Brakuje arkuszy, które wpłynęły po jej utworzeniu. Proszę powiedzieć o tym osobie, która dba o ten komputer.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>Nie wszystkie wiersze do siebie pasują: coś jest uszkodzone na kiosku albo zostało zmienione po drodze. Zostały przyjęte; następne odblokowanie pokaże, którym wierszom nie można wierzyć.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>Wierszy, od których to urządzenie powinno kontynuować, nie ma w pliku z zapisami.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>Kod stanu {code} nie pasuje: pierwsze wiersze (liczba: {count}) nie są tymi, dla których go pokazano. Proszę jeszcze raz porównać go z kartką; jeśli jest poprawny, wiersze zmieniono lub podmieniono.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Terapeuci lub klucze odzyskiwania, których nie dodał żaden terapeuta: {count}. Ktoś mógł podmienić klucze, żeby po cichu czytać; nic nie będzie im udostępniane. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Terapeuci, którym brakuje tego, czego każdy potrzebuje do sprawdzania wierszy lub czytania dziennika: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Ten gabinet nie ma jeszcze kopii zapasowej. Proszę ją zrobić: gdy ten dysk się zepsuje, przepadnie wszystko, co na nim jest.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>Nie ma terapeuty, który może się zalogować.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>To, co pozwala czytać odpowiedzi klienta numer {number}, jest uszkodzone, więc tę osobę pominięto. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Brakuje klucza, którym pieczętuje się dziennik gabinetu i arkusze bez kodu.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>Tego, co zrobiono, nie udało się zapisać w dzienniku gabinetu, bo pliki gabinetu są uszkodzone. Proszę uruchomić `rapport verify`, aby zobaczyć, czego to dotyczy, i przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>To, co miejsce pracy pamiętało z ostatniego odblokowania, było uszkodzone. Sprawdzono wszystkie wiersze od pierwszego; każdy arkusz znów liczy się jako nieprzeczytany.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>Z folderu, który był tu wcześniej, nie dało się odczytać, których klientów wymazano po utworzeniu kopii zapasowej. Jeśli kogoś wymazano, proszę wymazać ponownie.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>To konto dostało dostęp do klienta numer {number}, a plik kluczy już tego klienta nie zna. Proszę przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>Zgodnie z decyzją gabinetu zniszczono arkusze odpowiedzi: {count}; przechowuje się je tyle miesięcy: {months}.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>Uszkodzone wpisy w pliku kluczy, które pominięto: {count}. Proszę uruchomić `rapport verify` i przywrócić plik kluczy z najnowszej kopii zapasowej.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>Na kiosku uszkodzone są wiersze, których nie przeniesiono: {count} (wiersz {rows}). Jego dysk może się psuć: proszę go wymienić.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>Wiersze w paczce inne niż tutaj: {count} (wiersz {rows}). Zachowano te, które są tutaj; dysk kiosku może się psuć.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>Uszkodzone wiersze tego kiosku, których nie udało się włożyć do paczki: {count}; wszystkie pozostałe w niej są. Dysk może się psuć: proszę przenieść paczkę na komputer gabinetu, a potem wymienić dysk.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>Pominięte arkusze klienta numer {number}: {count}, bo jest zbyt wiele różnych ankiet. Ktoś mógł je dodać na siłę.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>Terapeuci usunięci po utworzeniu kopii zapasowej, którzy znów mogą odblokowywać: {count}. Proszę usunąć ich ponownie.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} pochodzi z innego programu Rapport albo jest uszkodzony na początku.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>Brakuje {file}.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} pozostał po przerwanym zapisie. Nic go nie potrzebuje: proszę go usunąć, gdy nie działa żaden kiosk i nie trwa tworzenie kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Przywrócono kopię zapasową (wiersze: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Zapisano paczkę z wierszami tego kiosku (wiersze: {rows})</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Sprawdzenie wykryło coś, co nie jest takie, jak zapisał to Rapport ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Osoba, która już tu nie pracuje</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>Przeniesiono na kiosk nową listę klientów (klienci: {clients})</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Nowszy Rapport przeniósł zapisy do nowszego formatu (z {before} na {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Wpis, którego nie da się odczytać</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Przyniesiono wiersze innego kiosku (nowe wiersze: {rows})</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Coś, co zna tylko nowszy Rapport (numer {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>Zmieniono zegar kiosku (minuty: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>Uruchomiono kiosk</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Błędne frazy dostępu: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: dodano kiosk bez terapeutów</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: zapisano wykres klienta {client} jako obraz</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: zapisano wykres klienta {client} jako tabelę</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: zapisano raport o kliencie {client}</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: usunięto terapeutę</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: wizyta kończy się po {visit} s bez dotyku, strony terapeutów blokują się po {lock} s</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: arkusze odpowiedzi są przechowywane tyle miesięcy: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: arkusze odpowiedzi są przechowywane bez ograniczeń</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: zniszczono arkusze odpowiedzi: {sheets}; miesiące przechowywania: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: wyeksportowano arkusze odpowiedzi (arkusze: {sheets}, klienci: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: wyeksportowano arkusze odpowiedzi klienta {client} (arkusze: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: zrobiono kopię zapasową (wiersze: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: dodano klienta {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: klient {client} znów przychodzi</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: wymazano klienta {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: klient {client} już nie przychodzi</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: zakończono udostępnianie klienta {client}, komu: {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: udostępniono klienta {client}, komu: {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: przekazano klienta {client}, komu: {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: zapisano zbiorcze liczby bez imion i nazwisk (klienci: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: zmieniono języki gabinetu</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: zapisano listę klientów dla innych kiosków (klienci: {clients})</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: zmieniono wygląd stron dla klientów</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: nowa karta z kodem dla klienta {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: nadano nową frazę dostępu, komu: {holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: utworzono nowy klucz odzyskiwania</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: zmieniono zastrzeżenie na zapisanych plikach</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: zmieniono własną frazę dostępu</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: lepiej zabezpieczono frazę dostępu ({mebibytes} MiB, przebiegi: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: zapisano coś o kliencie {client}</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: dodano terapeutę {holder}</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: odblokowano</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: zmieniono pytania do klientów</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>W miejsce folderu gabinetu przywrócono kopię zapasową.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Sprawdzenie przez inną osobę z zespołu wykryło coś, co nie jest takie, jak zapisał to Rapport.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Nowszy Rapport przeniósł zapisy jednego z urządzeń do nowszego formatu, a to, co było wcześniej, zachował obok jego folderu.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Raz wpisano błędną frazę dostępu.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>Wpisano błędną frazę dostępu, liczba razy: {count}.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Raz wyeksportowano arkusze odpowiedzi.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Wyeksportowano arkusze odpowiedzi, liczba razy: {count}.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>W miejsce folderu gabinetu przywrócono kopię zapasową, liczba razy: {count}.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Wpłynął jeden arkusz odpowiedzi.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Zrobiono jedną kopię zapasową.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>W dzienniku gabinetu jest jeszcze jedna zmiana dotycząca osób.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>Raz zmieniono zegar kiosku.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>Zmieniono zegar kiosku, liczba razy: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>Raz uruchomiono kiosk.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>Uruchomiono kiosk, liczba razy: {count}.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>Raz użyto klucza odzyskiwania do odblokowania.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>Użyto klucza odzyskiwania do odblokowania, liczba razy: {count}.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>Arkusze odpowiedzi, które wpłynęły: {count}.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>Utworzone kopie zapasowe: {count}.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>Sprawdzenia przez inne osoby z zespołu, które wykryły coś, co nie jest takie, jak zapisał to Rapport: {count}.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>Dalsze zmiany dotyczące osób w dzienniku gabinetu: {count}.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Nowszy Rapport przenosił zapisy urządzeń do nowszego formatu, a to, co było wcześniej, zachowywał obok folderu; liczba razy: {count}.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Wystarczająco mocna.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Zbyt łatwa do odgadnięcia. Proszę dodać jeszcze jedno niepowiązane słowo; bez imion, dat, kolejnych klawiszy i powtórzeń.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>Proszę użyć co najmniej 15 znaków: cztery lub pięć niepowiązanych słów łatwo zapamiętać.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Arkusze odpowiedzi: {count}. Z wynikiem: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Klient numer {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Wcześniejsze sesje, których tu nie wymieniono: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Przez kilka sesji odpowiedzi były stale niższe niż wcześniej.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Jest za wcześnie, aby powiedzieć, w którą stronę idą odpowiedzi.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Odpowiedzi powoli, krok po kroku, szły w dół.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>Chwile, w których coś było nie tak, i naprawy</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>Najnowsza sesja: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>O żadnej nie było mowy.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>Notatki sprzed pierwszej lub po ostatniej sesji, których nie wydrukowano: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>W żadnej sesji nie było nic niezwykłego.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>W ostatnich sesjach odpowiedzi szły w dół: to dobry powód, żeby o tym porozmawiać.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>W ostatnich sesjach odpowiedzi szły w górę.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>W ostatnich sesjach odpowiedzi były mniej więcej takie same.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Prywatne notatki terapeuty. Wydrukowano je, bo tak wybrano dla tego raportu.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Na ile naprawiono do końca sesji: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Pominięte pytania, łącznie we wszystkich arkuszach: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Wyniki na samej górze skali: {share} na 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Arkusze innej ankiety, których tu nie pokazano: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Arkusze z tą samą odpowiedzią na wszystkie pytania: {share} na 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Coś było trochę nie tak.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Coś było nie tak.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Coś było inaczej niż w poprzednich sesjach.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Wciąż otwarte.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Wciąż otwarte: to, co zaszło w sesji {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>Pas pokazuje, gdzie zwykle leżą wyniki: od {lower} do {upper}. Obliczono go z pierwszych wyników (liczba: {count}).</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>Najwyższy wynik do tej pory, {score} na 100. Co pomogło?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>Najnowszy wynik: {score} na 100, dnia {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Nie było jeszcze żadnej sesji.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>To nie jest test ani stopień: ani dla osoby, która odpowiada, ani dla osoby prowadzącej terapię.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>Zaufanie w czasie</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Możemy do tego wrócić.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>O czym warto by porozmawiać</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>Co widać w tych liniach? Co mogłoby być inaczej, a co powinno zostać tak, jak jest? Nie ma tu dobrych ani złych odpowiedzi.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Na czym to się opiera</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>Co zauważono i według jakiej reguły</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Bez wyniku, bo odpowiedzi było za mało: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>Odpowiedzi były wyraźnie niższe niż w poprzednich sesjach.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>Odpowiedzi były niższe niż zwykle.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>trochę</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>całkowicie</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>w dużej mierze</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale nie</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>w bardzo dużej mierze</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>nie było o tym mowy</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>Od {first} do {last}, sesje: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>„Zaufanie po sesji” nie jest zwalidowaną skalą i nie ma norm: odpowiedzi proszę porównywać tylko z własnymi wcześniejszymi odpowiedziami.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Spadek o jeden krok od ostatniego wyniku. Zdarza się często i sam w sobie rzadko jest czymś więcej niż powodem, by zapytać.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Autentyczność</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>Sam przypadek umieszcza poniżej dolnej granicy około {share} na 100 stabilnych sesji, jeśli żadna sesja nie jest podobna do poprzedniej, a od {fewest} do {most}, jeśli sąsiednie sesje są podobne. Zaznaczana jest tylko ta strona: wynik powyżej zakresu to dobra wiadomość.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Poufność</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Szacunek dla kultury i pochodzenia</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empatia</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>Spadek w ostatnich wynikach (liczba: {sessions}).</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Karta pojedynczych wartości: poniżej średniej o {limit_width} razy średni ruchomy rozstęp pierwszych wyników, liczba: {baseline} (od {fewest}). Niezwykłe tylko wtedy, gdy wynik jest też u tej osoby rzadko tak niski albo stale niski.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Granice (karta pojedynczych wartości): własny zwykły zakres tej osoby, od {lower} do {upper} wokół {centre}, z pierwszych wyników, liczba: {count}; średnia ± {width} razy średnia zmiana między kolejnymi wynikami, potem bez zmian.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Wiele ocen zaufania leży na samej górze skali. Niższy pierwszy wynik, który rośnie, to dobry znak.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Chwile, w których coś było nie tak</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>Brak wyraźnego trendu w ostatnich wynikach (liczba: {sessions}).</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Nie ma jeszcze granic: potrzeba wyników: {fewest}, a jest {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Brak granic: jak dotąd bez zmian, wszystkie wyniki są równe (liczba: {count}).</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nic niezwykłego</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Naprawione</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Rzadko tak niski: Rapport uczy się z wcześniejszych wyników tej osoby, gdzie zwykle leżą i jak bardzo się zmieniają, i odzywa się, gdy spadek w tej sesji lub w jednej z {before} poprzednich wyjaśnia wyniki od tego czasu ponad {odds} razy lepiej niż przypadek; gdy ta osoba mówi o chwili, w której coś było nie tak, wystarczy mniej. Spadek jest zgłaszany raz: dopóki wyniki pozostają tak niskie, sesje mówią tylko, że trwa, chyba że wynik jest jeszcze niższy.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Rzetelna zmiana (Jacobson &amp; Truax): spadek od pierwszego wyniku o więcej niż 1,96 błędu standardowego.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>Wzrost w ostatnich wynikach (liczba: {sessions}).</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Wykres serii (Anhøj): więcej wyników z rzędu po jednej stronie mediany lub mniej jej przecięć, niż przypadek dopuszcza w 95 na 100 ciągów.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>Sygnały są zaproszeniem do rozmowy. Nie są oceną ryzyka ani wskazówką co do leczenia.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>Od pierwszej sesji wynik spadł bardziej, niż wyjaśnia to błąd pomiaru (wynosi {value}; liczy się {bound} lub mniej).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Powolna erozja: średnia ważona wykładniczo (waga {weight}, odchylenia standardowe: {width}) wobec pierwszych wyników, liczba: {baseline}.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Stale niski: kolejne wyniki (liczba: {stay}) są razem tak niskie, że według pierwszych wyników tej osoby (liczba: {learnt}) można się tego spodziewać rzadziej niż {rare_stay} razy na 10&#xa0;000 takich serii. Pierwsze wyniki (liczba: {learnt}) pozostają miarą, żeby powolny spadek nie mógł się ukryć.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>Ta osoba zauważa, trochę, chwilę, w której coś było nie tak.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>Ta osoba mówi, że była chwila, w której coś było nie tak, i że tego nie naprawiono.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>Ta osoba mówi, że była chwila, w której coś było nie tak, i że to naprawiono.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>Punkt odcięcia podany przez autorów narzędzia.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>Ostatnie wyniki (liczba: {stay}) są stale niskie, {value} lub mniej: według pierwszych wyników tej osoby (liczba: {learnt}) co najmniej jeden na {stay} wynosi zwykle {bound} lub więcej.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>Wynik spadł w ciągu trzech sesji o {value} punktów; od {bound} to dla tej osoby dużo.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>Wynik jest u tej osoby wciąż niski: wynosi {value}, a według wcześniejszych wyników zwykłe jest {bound} lub więcej.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>Wynik {value} jest co najmniej o jeden krok niższy niż poprzednio.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>Wynik {value} jest poniżej punktu odcięcia tego narzędzia, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>Wynik {value} jest poniżej własnej dolnej granicy tej osoby, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>Wynik {value} jest u tej osoby rzadko tak niski: według wcześniejszych wyników zwykłe jest {bound} lub więcej.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>Liczba przecięć mediany przez wyniki: {value}; zwykle jest {bound} lub więcej.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>Wyniki powoli się obniżają: ich średnia ważona, {value}, jest poniżej granicy, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Za mało jeszcze wyników, aby mówić o trendzie.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Niezwykłe dla tej osoby</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>Epizod V, własna reguła Rapport: spadek od najlepszego z trzech wyników o jedno (łagodny) lub dwa (wyraźny) odchylenia standardowe tej osoby i o jedną dziesiątą skali; niezwykły, gdy jest wyraźny, kończy się równie daleko poniżej średniej tej osoby, a wynik jest u tej osoby rzadko tak niski albo stale niski; naprawiony, gdy jeden z następnych wyników (liczba: {following}) wrócił do połowy drogi lub całkowicie.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>To, co zaszło w sesji {sessions}, jest wciąż otwarte.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>To, co zaszło w sesjach {sessions}, jest wciąż otwarte.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>To, co ta osoba mówi o danej chwili, jest ważniejsze od każdej statystyki; naprawienie „w dużej mierze” lub lepiej zamyka sprawę.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>To, co zauważono w sesji {session}, trwa.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Warto porozmawiać</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>Wyniki z rzędu po jednej stronie mediany: {value}; zwykle najwyżej {bound}.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>„Zaufanie po sesji” nie jest zwalidowaną skalą i nie ma norm: każdą osobę proszę porównywać tylko z nią samą.</translation>
    </message>
</context>
</TS>
