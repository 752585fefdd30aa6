### Pakiet zgodności i to, co drukuje się wokół wpisów.

pack-title = Pakiet zgodności
pack-subject = Stan rejestrów: { $moment }
pack-moment = { $day }, godz. { $time } ({ $zone })
pack-moment-in-text = { $day }, godz. { $time }
pack-untitled = bez nazwy
pack-scope-whole = zakres: całość
pack-scope-whole-long = Zakres: wszystkie rejestry prowadzone w Tabularium
pack-page = strona { $page } z { $pages }
pack-foot-as-at = stan na { $moment }
pack-foot-checkpoint = punkt kontrolny

## Okładka

pack-cover = Okładka
pack-as-at = Stan na
pack-made-at = Sporządzono
pack-made-by = Sporządził(a)
pack-vault = Identyfikator sejfu
pack-checkpoint-short = Punkt kontrolny
pack-numbers = W liczbach
pack-number = Liczba
pack-count-activities = Czynności przetwarzania w rejestrze
pack-count-systems = Zasoby w wykazie
pack-count-maps = Mapy przepływu danych
pack-count-entries = Pozycje dziennika dowodów
pack-count-gaps = Braki do uzupełnienia, wskazane przy wpisach
pack-certified = Za zgodność z oryginałem
pack-certified-note = Wydruk jest kopią poświadczoną, gdy podpisze go osoba uprawniona do reprezentowania administratora.
pack-sign-place = miejscowość
pack-sign-date = data
pack-sign-name = imię i nazwisko
pack-sign-function = funkcja
pack-sign-signature = podpis
pack-contents = Spis treści

## Rozdziały

pack-chapter-scope = Co zawiera pakiet
pack-chapter-facility = Administrator
pack-chapter-activities = Rejestr czynności przetwarzania
    .intro = Rejestr prowadzony na podstawie art. 30 ust. 1 RODO. Zestawienie pozwala porównać czynności; pod nim każda ma kartę z pełnym wpisem. Kolumna „Kompletność” podaje, ile wymaganych informacji wpisano.
pack-chapter-systems = Wykaz zasobów
    .intro = Programy, urządzenia, archiwa, pomieszczenia i inne zasoby, które zawierają dane osobowe albo dają do nich dostęp (art. 32 ust. 1 i 2 RODO).
pack-chapter-maps = Mapy przepływu danych
pack-chapter-log = Wyciąg z dziennika dowodów
pack-chapter-files = Pliki dołączone do pakietu
pack-chapter-verify = Jak sprawdzić ten pakiet
pack-step-pages = Numerowanie stron i spis treści
pack-step-file = Zapis w formacie PDF/A

## Zakres

pack-scope-intro = Pakiet przedstawia dokumentację administratora według stanu na { $moment }. Obejmuje:
pack-scope-1 = dane administratora i inspektora ochrony danych (art. 30 ust. 1 lit. a RODO),
pack-scope-2 = rejestr czynności przetwarzania w całości, wraz z brakami, które wskazał program (art. 30 ust. 1 RODO),
pack-scope-3 = wykaz zasobów oraz mapy trzech ścieżek: rejestracji, konsultacji i archiwum (art. 32 RODO),
pack-scope-4 = wyciąg z dziennika dowodów i punkt kontrolny, który pozwala wykryć późniejszą zmianę historii.
pack-scope-ended = { $count ->
    [one] { $count } zakończony wpis nie jest drukowany
    [few] { $count } zakończone wpisy nie są drukowane
    [many] { $count } zakończonych wpisów nie jest drukowanych
   *[other] { $count } zakończonego wpisu nie jest drukowane
 }; pełną treść zawiera dołączony plik records.json.
pack-absent = Czego pakiet nie zawiera
pack-absent-intro = Poniższe dokumenty mogą być potrzebne w trakcie kontroli. W tej wersji Tabularium nie prowadzi dla nich rejestrów, dlatego administrator przedstawia je odrębnie. Ich brak w pakiecie nie oznacza, że ich nie ma.
pack-absent-what = Dokumentacja
pack-absent-why = Podstawa i sposób przedstawienia
pack-absent-categories = Rejestr kategorii czynności przetwarzania
    .why = Art. 30 ust. 2 RODO. Odrębny rejestr podmiotu przetwarzającego; dotyczy placówki, która przetwarza dane w imieniu innych.
pack-absent-processors = Umowy powierzenia i wyniki audytów
    .why = Art. 28 RODO. Przy czynnościach podano podmioty przetwarzające i daty umów; same umowy przedstawia administrator.
pack-absent-risks = Analizy ryzyka
    .why = Art. 24 ust. 1 i art. 32 ust. 2 RODO. Prowadzone poza programem.
pack-absent-dpia = Oceny skutków dla ochrony danych
    .why = Art. 35 RODO. Karty czynności podają, czy ocena jest wymagana i kiedy ją przeprowadzono; treść oceny przechowuje się poza programem.
pack-absent-authorisations = Upoważnienia, oświadczenia o zachowaniu tajemnicy, macierz uprawnień
    .why = Art. 29 i art. 32 ust. 4 RODO. Prowadzone poza programem.
pack-absent-training = Ewidencja szkoleń
    .why = Art. 39 ust. 1 lit. b RODO. Prowadzona poza programem.
pack-absent-policies = Polityki i procedury wraz z wersjami
    .why = Art. 24 ust. 2 RODO. Prowadzone poza programem.
pack-absent-notices = Klauzule informacyjne
    .why = Art. 13 i 14 RODO. Karty czynności podają sposób poinformowania osób; treść klauzul przedstawia administrator.
pack-absent-breaches = Rejestr naruszeń
    .why = Art. 33 ust. 5 RODO. Prowadzony poza programem.
pack-absent-requests = Rejestr żądań osób i wykaz udostępnień dokumentacji medycznej
    .why = Art. 12 i 15–22 RODO, art. 27 ust. 4 ustawy o prawach pacjenta. Prowadzone poza programem.
pack-absent-disposal = Protokoły zniszczenia dokumentacji
    .why = Art. 5 ust. 1 lit. e RODO, art. 29 ustawy o prawach pacjenta. Przechowywane poza programem.
pack-absent-inspections = Przeglądy zabezpieczeń, polityki czystego biurka i kopii zapasowych
    .why = Art. 32 ust. 1 lit. d RODO. Prowadzone poza programem.

## Karty i zestawienia

pack-facility-none = Danych administratora jeszcze nie wpisano.
pack-register-empty = W dniu, na który sporządzono pakiet, nie było tu żadnych wpisów.
pack-card-status = Wersja { $version } · wpisano { $filled } z { $asked } wymaganych informacji
pack-card-empty = Pola niewymagane, niewypełnione: { $fields }.
pack-card-unknown = Wpis ma też pola z nowszej wersji programu, których ta wersja nie drukuje: { $fields }. Zawiera je plik records.json.
pack-gap = Brak: { $what }
pack-column-number = Lp.
pack-column-entry = Nr
pack-column-complete = Kompletność

## Mapy

pack-maps-intro = Mapy powstały z rejestru czynności, wykazu zasobów i odpowiedzi na pytania o trzy ścieżki kontaktu z danymi. Każda ma rysunek, opis wszystkich przepływów oraz odpowiedzi, z których powstała.
pack-column-map = Mapa
pack-column-flows = Przepływy
pack-column-questions = Pytania bez odpowiedzi
pack-map-sentences = Opis przepływów
pack-map-answers = Odpowiedzi, z których powstała mapa
pack-map-empty = Mapa nie ma jeszcze przepływów.

## Dziennik

pack-log-intro = Każda zmiana zapisana w programie ma w dzienniku pozycję, której nie da się zmienić ani usunąć bez śladu: zawiera skrót pozycji poprzedniej i należy do drzewa skrótów, którego korzeń podaje punkt kontrolny. Pozycje w pełnym brzmieniu zawiera dołączony plik entries.jsonl.
pack-log-whole = { $count ->
    [one] Wyciąg obejmuje cały dziennik: { $count } pozycję.
    [few] Wyciąg obejmuje cały dziennik: { $count } pozycje, od nr { $first } do nr { $last }.
    [many] Wyciąg obejmuje cały dziennik: { $count } pozycji, od nr { $first } do nr { $last }.
   *[other] Wyciąg obejmuje cały dziennik: { $count } pozycji, od nr { $first } do nr { $last }.
 }
pack-log-part = { $count ->
    [one] Wyciąg obejmuje pozycje od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik liczył { $count } pozycję.
    [few] Wyciąg obejmuje pozycje od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik liczył { $count } pozycje.
    [many] Wyciąg obejmuje pozycje od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik liczył { $count } pozycji.
   *[other] Wyciąg obejmuje pozycje od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik liczył { $count } pozycji.
 }
pack-log-none = Do pakietu nie dołączono pozycji dziennika.
pack-column-moment = Kiedy ({ $zone })
pack-column-operation = Co zrobiono
pack-column-subject = Czego dotyczy
pack-column-actor = Kto
pack-column-hash = Skrót (początek)

## Pliki

pack-files-intro = Te same dane w postaci do odczytu maszynowego. Pliki są wewnątrz dokumentu PDF; czytnik pokazuje je na liście załączników. Pod opisem podano skrót SHA-256 każdego pliku.
pack-files-replaced = Znaki, których nie ma w krojach pisma programu, zastąpiono na wydruku znakiem { $mark }: { $codes }. W pliku records.json pozostały bez zmian.
pack-column-file = Plik
pack-column-content = Zawartość i skrót SHA-256
pack-column-bytes = Bajty
pack-file-records = Wszystkie wpisy rejestrów według stanu na dzień pakietu, w kanonicznej postaci JSON (RFC 8785).
pack-file-entries = Pozycje dziennika z wyciągu, każda w osobnym wierszu, dokładnie w tych bajtach, z których obliczono skróty.
pack-file-checkpoint = Punkt kontrolny: podpisany stan dziennika (C2SP tlog-checkpoint).
pack-file-key = Publiczny klucz weryfikacyjny, którym sprawdza się podpis.

## Sprawdzenie

pack-verify-intro = Do sprawdzenia nie jest potrzebny program Tabularium ani pomoc jego użytkownika. Wystarczą ogólnodostępne narzędzia i pliki dołączone do pakietu. Wraz z pakietem administrator przekazuje poświadczenie: plik o tej samej nazwie z dopiskiem .tlog-proof.
pack-verify-1 = Wyjmij załączniki z dokumentu: w czytniku PDF z listy załączników albo poleceniem „pdfdetach -saveall” (poppler). Skróty plików, które podaje „sha256sum”, muszą być takie same jak w rozdziale o plikach.
pack-verify-2 = Oblicz skrót całego dokumentu PDF poleceniem „sha256sum”. Ten sam skrót jest w poświadczeniu: jego wiersz extra po odkodowaniu z base64 zawiera pole payload, a w nim sha256. Jeżeli skróty się różnią, dokument zmieniono po zapisaniu.
pack-verify-3 = Sprawdź podpis punktu kontrolnego kluczem z pliku key. Punkt ma postać podpisanej notatki (C2SP signed-note, Ed25519); sprawdza ją na przykład pakiet golang.org/x/mod/sumdb/note.
pack-verify-4 = Oblicz skrót każdej pozycji: SHA-256 z bajtu 00 i wiersza pliku entries.jsonl bez znaku końca wiersza. Pole prev następnej pozycji zawiera ten skrót, a wyciąg podaje jego początek.
pack-verify-5 = Gdy wyciąg obejmuje cały dziennik, złóż skróty w drzewo według RFC 6962: węzeł to SHA-256 z bajtu 01, lewego i prawego skrótu. Korzeń ma być równy trzeciemu wierszowi punktu kontrolnego.
pack-verify-6 = Porównaj punkt kontrolny z tym, który wydrukowano w starszym pakiecie. Administrator podaje dowód spójności (RFC 6962, punkt 2.1.2), że nowszy dziennik jest dalszym ciągiem starszego.
pack-verify-limits = Czego to dowodzi, a czego nie
pack-verify-limits-text = Zgodny podpis i korzeń dowodzą, że dziennik ma dokładnie taką treść, jaką miał w chwili wystawienia punktu kontrolnego. Kto przechował wydruk tego pakietu, wykryje każdą późniejszą zmianę tego, co było przed nim. Dziennik nie dowodzi, że wpisane informacje są prawdziwe, ani tego, co działo się przed pierwszym przechowanym punktem kontrolnym.
pack-checkpoint = Punkt kontrolny
pack-checkpoint-intro = { $count ->
    [one] Stan dziennika liczącego { $count } pozycję. Pozycja o wydaniu tego pakietu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
    [few] Stan dziennika liczącego { $count } pozycje. Pozycja o wydaniu tego pakietu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
    [many] Stan dziennika liczącego { $count } pozycji. Pozycja o wydaniu tego pakietu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
   *[other] Stan dziennika liczącego { $count } pozycji. Pozycja o wydaniu tego pakietu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
 }
pack-key = Klucz weryfikacyjny
pack-qr = Ten sam punkt kontrolny jako kod QR
pack-qr-alternative = Kod QR z tekstem punktu kontrolnego: { $note }
