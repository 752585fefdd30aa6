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
pack-vault = Identyfikator zbioru
pack-checkpoint-short = Punkt kontrolny
pack-numbers = W liczbach
pack-number = Liczba
pack-count-activities = Czynności przetwarzania w rejestrze
pack-count-systems = Zasoby w wykazie
pack-count-maps = Mapy przepływu danych
pack-count-entries = Wpisy w dzienniku dowodów
pack-count-gaps = Braki do uzupełnienia, wskazane przy wpisach
pack-certified = Za zgodność z oryginałem
pack-certified-note = Wydruk jest kopią, gdy potwierdzi go osoba uprawniona do reprezentowania administratora.
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
    .intro = Rejestr prowadzony na podstawie art. 30 ust. 1 RODO. Zestawienie pozwala porównać czynności; pod nim każda ma swoją kartę z pełnym wpisem. Kolumna „Kompletność” podaje, ile z wymaganych informacji wpisano.
pack-chapter-systems = Wykaz zasobów
    .intro = Programy, urządzenia, archiwa, pomieszczenia i inne zasoby, w których są dane osobowe albo które dają do nich dostęp (art. 32 ust. 1 i 2 RODO).
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
 }; jego treść jest w dołączonym pliku records.json.
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
    .why = Art. 35 RODO. Karty czynności podają, czy ocena jest potrzebna i kiedy ją wykonano; jej treść jest prowadzona poza programem.
pack-absent-authorisations = Upoważnienia, oświadczenia o poufności, macierz uprawnień
    .why = Art. 29 i art. 32 ust. 4 RODO. Prowadzone poza programem.
pack-absent-training = Ewidencja szkoleń
    .why = Art. 39 ust. 1 lit. b RODO. Prowadzona poza programem.
pack-absent-policies = Polityki i procedury wraz z wersjami
    .why = Art. 24 ust. 2 RODO. Prowadzone poza programem.
pack-absent-notices = Klauzule informacyjne
    .why = Art. 13 i 14 RODO. Karty czynności podają sposób poinformowania osób; treść klauzul przedstawia administrator.
pack-absent-breaches = Rejestr naruszeń
    .why = Art. 33 ust. 5 RODO. Prowadzony poza programem.
pack-absent-requests = Rejestr żądań osób i udostępnień dokumentacji medycznej
    .why = Art. 12 i 15–22 RODO, art. 27 ust. 4 ustawy o prawach pacjenta. Prowadzony poza programem.
pack-absent-disposal = Protokoły zniszczenia dokumentacji
    .why = Art. 5 ust. 1 lit. e RODO, art. 29 ustawy o prawach pacjenta. Prowadzone poza programem.
pack-absent-inspections = Przeglądy zabezpieczeń, polityki czystego biurka i kopii zapasowych
    .why = Art. 32 ust. 1 lit. d RODO. Prowadzone poza programem.

## Karty i zestawienia

pack-facility-none = Administrator nie wpisał jeszcze swoich danych.
pack-register-empty = W dniu, na który sporządzono pakiet, nie było tu żadnych wpisów.
pack-card-status = Wersja { $version } · wpisano { $filled } z { $asked } wymaganych informacji
pack-card-empty = Nie wypełniono, a nie jest wymagane: { $fields }.
pack-gap = Brak: { $what }
pack-column-number = Lp.
pack-column-entry = Nr
pack-column-complete = Kompletność

## Mapy

pack-maps-intro = Mapy powstały z rejestru czynności, wykazu zasobów i odpowiedzi na pytania o trzy ścieżki kontaktu z danymi. Każda ma rysunek, opis każdego przepływu w zdaniu oraz odpowiedzi, z których ją narysowano.
pack-column-map = Mapa
pack-column-flows = Przepływy
pack-column-questions = Pytania bez odpowiedzi
pack-map-sentences = Przepływy w zdaniach
pack-map-answers = Odpowiedzi, z których powstała mapa
pack-map-empty = Mapa nie ma jeszcze przepływów.

## Dziennik

pack-log-intro = Każda zmiana zapisana w programie ma w dzienniku wpis, którego nie da się zmienić ani usunąć bez śladu: zawiera skrót wpisu poprzedniego i wchodzi do drzewa skrótów, którego korzeń podaje punkt kontrolny. Pełne skróty i treść wpisów są w dołączonym pliku entries.jsonl.
pack-log-whole = { $count ->
    [one] Wyciąg obejmuje cały dziennik: { $count } wpis.
    [few] Wyciąg obejmuje cały dziennik: { $count } wpisy, od nr { $first } do nr { $last }.
    [many] Wyciąg obejmuje cały dziennik: { $count } wpisów, od nr { $first } do nr { $last }.
   *[other] Wyciąg obejmuje cały dziennik: { $count } wpisu, od nr { $first } do nr { $last }.
 }
pack-log-part = { $count ->
    [one] Wyciąg obejmuje wpisy od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik miał { $count } wpis.
    [few] Wyciąg obejmuje wpisy od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik miał { $count } wpisy.
    [many] Wyciąg obejmuje wpisy od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik miał { $count } wpisów.
   *[other] Wyciąg obejmuje wpisy od nr { $first } do nr { $last }; w chwili wystawienia punktu kontrolnego dziennik miał { $count } wpisu.
 }
pack-log-none = Do pakietu nie dołączono wpisów dziennika.
pack-column-moment = Chwila ({ $zone })
pack-column-operation = Co zrobiono
pack-column-subject = Czego dotyczy
pack-column-actor = Kto
pack-column-hash = Skrót (początek)

## Pliki

pack-files-intro = Te same dane w postaci, którą odczyta program. Pliki są wewnątrz dokumentu PDF; czytnik pokazuje je na liście załączników. Pod opisem podano skrót SHA-256 każdego pliku.
pack-files-replaced = Znaki, których nie ma w krojach pisma programu, zastąpiono na wydruku znakiem { $mark }: { $codes }. W pliku records.json stoją bez zmian.
pack-column-file = Plik
pack-column-content = Zawartość i skrót SHA-256
pack-column-bytes = Bajty
pack-file-records = Wszystkie wpisy rejestrów według stanu na dzień pakietu, w kanonicznej postaci JSON (RFC 8785).
pack-file-entries = Wpisy dziennika z wyciągu, każdy w osobnym wierszu, bajt w bajt tak, jak liczono ich skróty.
pack-file-checkpoint = Punkt kontrolny: podpisana głowa dziennika (C2SP tlog-checkpoint).
pack-file-key = Klucz publiczny, którym sprawdza się podpis.

## Sprawdzenie

pack-verify-intro = Do sprawdzenia nie jest potrzebny program Tabularium ani pomoc jego użytkownika. Wystarczą ogólnodostępne narzędzia i pliki dołączone do pakietu. Wraz z pakietem administrator przekazuje plik dowodu o tej samej nazwie, z dopiskiem .tlog-proof.
pack-verify-1 = Wyjmij załączniki z dokumentu: w czytniku PDF z listy załączników albo poleceniem „pdfdetach -saveall” (poppler). Skróty plików, które podaje „sha256sum”, mają być takie jak w rozdziale o plikach.
pack-verify-2 = Policz „sha256sum” całego dokumentu PDF. Ten sam skrót stoi w pliku dowodu, w polu payload. Jeżeli się różni, dokument zmieniono po zapisaniu.
pack-verify-3 = Sprawdź podpis punktu kontrolnego kluczem z pliku key. Punkt jest podpisaną notatką (C2SP signed-note, Ed25519); sprawdza ją na przykład pakiet golang.org/x/mod/sumdb/note.
pack-verify-4 = Policz skrót każdego wpisu: SHA-256 z bajtu 00 i wiersza pliku entries.jsonl bez znaku końca wiersza. Pole prev następnego wpisu zawiera ten skrót, a wyciąg podaje jego początek.
pack-verify-5 = Gdy wyciąg obejmuje cały dziennik, złóż skróty w drzewo według RFC 6962: węzeł to SHA-256 z bajtu 01, lewego i prawego skrótu. Korzeń ma być równy trzeciemu wierszowi punktu kontrolnego.
pack-verify-6 = Porównaj punkt kontrolny z tym, który wydrukowano w starszym pakiecie. Administrator podaje dowód spójności (RFC 6962, punkt 2.1.2), że nowy dziennik jest przedłużeniem starego.
pack-verify-limits = Co to dowodzi, a czego nie
pack-verify-limits-text = Zgodny podpis i korzeń dowodzą, że dziennik ma dokładnie taką treść, jaką miał w chwili wystawienia punktu kontrolnego. Kto przechował wydruk tego pakietu, wykryje każdą późniejszą zmianę tego, co było przed nim. Dziennik nie dowodzi, że wpisane informacje są prawdziwe, ani tego, co działo się przed pierwszym przechowanym punktem kontrolnym.
pack-checkpoint = Punkt kontrolny
pack-checkpoint-intro = { $count ->
    [one] Głowa dziennika o { $count } wpisie. Wpis o wydaniu tego pakietu następuje po niej, ponieważ zawiera skrót gotowego dokumentu.
   *[other] Głowa dziennika o { $count } wpisach. Wpis o wydaniu tego pakietu następuje po niej, ponieważ zawiera skrót gotowego dokumentu.
 }
pack-key = Klucz do sprawdzenia podpisu
pack-qr = Ten sam punkt kontrolny jako kod QR
pack-qr-alternative = Kod QR z tekstem punktu kontrolnego: { $note }
