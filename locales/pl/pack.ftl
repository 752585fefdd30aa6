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
pack-count-registers = Rejestry z wpisami
pack-count-records = Wpisy aktualne
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
pack-chapter-maps = Mapy przepływu danych
pack-chapter-log = Wyciąg z dziennika dowodów
pack-chapter-files = Pliki dołączone do dokumentu
pack-chapter-verify = Jak sprawdzić ten dokument
pack-step-pages = Numerowanie stron i spis treści
pack-step-file = Zapis w formacie PDF/A

## Zakres

pack-scope-intro = Pakiet przedstawia dokumentację administratora według stanu na { $moment }. Obejmuje następujące rejestry:
pack-scope-further = Po rejestrach zamieszczono mapy przepływu danych, wyciąg z dziennika dowodów, listę dołączonych plików i sposób ich sprawdzenia.
pack-scope-reading = Rejestr, w którym wpisy dają się porównać, ma postać tabeli; jeżeli wiersz nie pomieściłby wpisu, najpierw podano zestawienie, a po nim kartę każdego wpisu. Kolumna „Kompletność” podaje, ile informacji wymaganych przez prawo wpisano; braki wskazano na miejscu wraz z przepisem. Numer w nawiasie po nazwie wpisu wskazuje jego kartę.
pack-column-chapter = Rozdział
pack-column-register = Rejestr
pack-column-standing = Wpisy
pack-column-ended = Zakończone
pack-column-gaps = Braki
pack-absent = Czego pakiet nie zawiera i dlaczego
pack-absent-empty = Rejestry, w których na ten dzień niczego nie wpisano: { $registers }.
pack-absent-settings = Ustawienia rejestrów, na przykład pola własne: treść pól własnych wydrukowano przy wpisach, a same ustawienia zawiera plik records.json.
pack-absent-files = Treść załączonych plików. Przy wpisach podano nazwę, rozmiar i początek skrótu SHA-256 każdego pliku, a pełny skrót zawiera plik records.json; same pliki administrator przedstawia odrębnie.
pack-absent-outside = Dokumenty prowadzone poza programem i niezałączone do żadnego wpisu, na przykład statut, schemat organizacyjny lub dzienniki aktualizacji. Administrator przedstawia je odrębnie; ich brak w pakiecie nie oznacza, że ich nie ma.

## Karty i zestawienia

pack-register-empty = Na ten dzień nie było tu żadnych wpisów.
pack-register-ended = Na ten dzień w tym rejestrze nie było aktualnych wpisów.
pack-ended = Wpisy zakończone
pack-linked-from = Powiązania z innych rejestrów
pack-card-erased = Treść tego wpisu usunięto; jego pozycja w dzienniku pozostała.
pack-card-version = Wersja { $version }
pack-card-status = Wersja { $version } · wpisano { $filled } z { $asked } wymaganych informacji
pack-card-empty = Pola niewymagane, niewypełnione: { $fields }.
pack-card-unknown = Wpis ma też pola z nowszej wersji programu, których ta wersja nie drukuje: { $fields }. Zawiera je plik records.json.
pack-gap = Brak: { $what }
pack-gap-short = Brak
pack-gap-bases = Informacje oznaczone jako brakujące są wymagane: { $fields }.
pack-column-record = Wpis
pack-column-ended-on = Zakończono
pack-column-rest = Pozostałe informacje
pack-column-why = Powód
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
pack-log-entries = Pozycje
pack-log-existed = W kolumnie „Istniała przed” podano czas najwcześniejszego znacznika, który obejmuje pozycję. Kreska oznacza, że nie obejmuje jej jeszcze żaden.
pack-log-none = Do pakietu nie dołączono pozycji dziennika.
pack-column-moment = Kiedy ({ $zone })
pack-column-operation = Co zrobiono
pack-column-subject = Czego dotyczy
pack-column-actor = Kto
pack-column-hash = Skrót (początek)
pack-column-existed = Istniała przed
pack-vouched = Znaczniki czasu i podpisy innych osób
pack-vouched-intro = Kto opatrzył punkt kontrolny znacznikiem czasu albo podpisał go własnym kluczem, ręczy za każdą objętą nim pozycję: od tej chwili żadnej z nich nie da się zmienić bez śladu. Czas potwierdza tylko znacznik; przy podpisie podano, kiedy go odnotowano według zegara komputera, na którym prowadzony jest dziennik. Same dowody zawiera dołączony plik anchors.json.
pack-vouched-none = W dzienniku nie ma znacznika czasu ani podpisu drugiej osoby: czas pozycji pochodzi z zegara komputera, na którym prowadzony jest dziennik.
pack-vouched-refused = { $count ->
    [one] To, co przechowuje pozycja nr { $entries }, nie przeszło sprawdzenia przy sporządzaniu tego dokumentu i nie zostało uwzględnione.
    [few] To, co przechowują pozycje nr { $entries }, nie przeszło sprawdzenia przy sporządzaniu tego dokumentu i nie zostało uwzględnione.
    [many] To, co przechowują pozycje nr { $entries }, nie przeszło sprawdzenia przy sporządzaniu tego dokumentu i nie zostało uwzględnione.
   *[other] To, co przechowują pozycje nr { $entries }, nie przeszło sprawdzenia przy sporządzaniu tego dokumentu i nie zostało uwzględnione.
 }
pack-vouched-stamp = Znacznik czasu
pack-vouched-signature = Podpis drugiej osoby
pack-vouched-before = przed { $moment }
pack-vouched-recorded = odnotowano { $moment }
pack-column-covered = Pozycje
pack-column-voucher = Co i od kogo
pack-column-kept = W pozycji nr

## Pliki

pack-files-intro = Te same dane w postaci do odczytu maszynowego. Pliki są wewnątrz dokumentu PDF; czytnik pokazuje je na liście załączników. Pod opisem podano skrót SHA-256 każdego pliku.
pack-files-replaced = Znaki, których nie ma w krojach pisma programu, zastąpiono na wydruku znakiem { $mark }: { $codes }. W pliku records.json pozostały bez zmian.
pack-column-file = Plik
pack-column-content = Zawartość i skrót SHA-256
pack-column-bytes = Bajty
pack-file-added = dołączono { $day }
pack-file-records = Wszystkie wpisy rejestrów według stanu na dzień pakietu, w kanonicznej postaci JSON (RFC 8785).
pack-file-entries = Pozycje dziennika z wyciągu, każda w osobnym wierszu, dokładnie w tych bajtach, z których obliczono skróty.
pack-file-checkpoint = Punkt kontrolny: podpisany stan dziennika (C2SP tlog-checkpoint).
pack-file-key = Publiczny klucz weryfikacyjny, którym sprawdza się podpis.
pack-file-anchors = Znaczniki czasu i podpisy innych osób wraz z punktami kontrolnymi i certyfikatami, których dotyczą.

## Sprawdzenie

pack-verify-intro = Do sprawdzenia nie jest potrzebny program Tabularium ani pomoc jego użytkownika. Wystarczą ogólnodostępne narzędzia i pliki dołączone do dokumentu. Wraz z dokumentem administrator przekazuje poświadczenie: plik o tej samej nazwie z dopiskiem .tlog-proof. Program zapisuje też stronę verifier.html, która sprawdza oba pliki w dowolnej przeglądarce, bez sieci.
pack-verify-1 = Wyjmij załączniki z dokumentu: w czytniku PDF z listy załączników albo poleceniem „pdfdetach -saveall” (poppler). Skróty plików, które podaje „sha256sum”, muszą być takie same jak w rozdziale o plikach.
pack-verify-2 = Oblicz skrót całego dokumentu PDF poleceniem „sha256sum”. Ten sam skrót jest w poświadczeniu: jego wiersz extra po odkodowaniu z base64 zawiera pole payload, a w nim sha256. Jeżeli skróty się różnią, dokument zmieniono po zapisaniu.
pack-verify-3 = Sprawdź podpis punktu kontrolnego kluczem z pliku key. Punkt ma postać podpisanej notatki (C2SP signed-note, Ed25519); sprawdza ją na przykład pakiet golang.org/x/mod/sumdb/note.
pack-verify-4 = Oblicz skrót każdej pozycji: SHA-256 z bajtu 00 i wiersza pliku entries.jsonl bez znaku końca wiersza. Pole prev następnej pozycji zawiera ten skrót, a wyciąg podaje jego początek.
pack-verify-5 = Gdy wyciąg obejmuje cały dziennik, złóż skróty w drzewo według RFC 6962: węzeł to SHA-256 z bajtu 01, lewego i prawego skrótu. Korzeń ma być równy trzeciemu wierszowi punktu kontrolnego.
pack-verify-6 = Porównaj punkt kontrolny z tym, który podaje starszy wydruk. Administrator podaje dowód spójności (RFC 6962, punkt 2.1.2), że nowszy dziennik jest dalszym ciągiem starszego.
pack-verify-7 = Sprawdź znacznik czasu: zapisz jego pola token (po odkodowaniu z base64), checkpoint i certificates z pliku anchors.json w plikach o tych nazwach i uruchom polecenie „openssl ts -verify -token_in -in token -data checkpoint -CAfile certificates”. To, że certyfikaty należą do tego wystawcy, trzeba ustalić z innego źródła.
pack-verify-limits = Czego to dowodzi, a czego nie
pack-verify-limits-text = Zgodny podpis i korzeń dowodzą, że dziennik ma dokładnie taką treść, jaką miał w chwili wystawienia punktu kontrolnego. Kto przechował ten wydruk, wykryje każdą późniejszą zmianę tego, co było przed nim. Dziennik nie dowodzi, że wpisane informacje są prawdziwe, ani tego, co działo się przed pierwszym przechowanym punktem kontrolnym.
pack-verify-stamped = Pozycje od nr 0 do nr { $last } istniały przed { $moment }. Potwierdza to znacznik czasu, który przechowuje pozycja nr { $seq }; wystawca: { $authority }.
pack-verify-countersigned = Pozycje od nr 0 do nr { $last } obejmuje podpis drugiej osoby ({ $name }), który przechowuje pozycja nr { $seq }. Klucz tej osoby:
pack-checkpoint = Punkt kontrolny
pack-checkpoint-intro = { $count ->
    [one] Stan dziennika liczącego { $count } pozycję. Pozycja o wydaniu tego dokumentu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
    [few] Stan dziennika liczącego { $count } pozycje. Pozycja o wydaniu tego dokumentu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
    [many] Stan dziennika liczącego { $count } pozycji. Pozycja o wydaniu tego dokumentu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
   *[other] Stan dziennika liczącego { $count } pozycji. Pozycja o wydaniu tego dokumentu następuje po nim, ponieważ zawiera skrót gotowego dokumentu.
 }
pack-key = Klucz weryfikacyjny
pack-qr = Ten sam punkt kontrolny jako kod QR
pack-qr-alternative = Kod QR z tekstem punktu kontrolnego: { $note }

## Strona z kluczem odzyskiwania

pack-recovery-title = Klucz odzyskiwania
pack-recovery-subject = Otwiera sejf, gdy hasło przepadnie.
pack-recovery-what = Ten klucz otwiera sejf, gdy hasło przepadnie. Wydrukowano go tylko raz i nigdzie indziej nie jest zapisany: kto ma tę kartkę i kopię sejfu, odczyta całą jego zawartość.
pack-recovery-facility = Administrator
pack-recovery-name = Sejf
pack-recovery-made = Data sporządzenia
pack-recovery-code = Kod QR klucza odzyskiwania. Zawiera te same znaki co wiersz nad nim.
pack-recovery-reading = Sześć grup po sześć znaków. Nie ma wśród nich liter I, L, O ani U: to, co je przypomina, jest jedynką albo zerem. Cztery ostatnie znaki sprawdzają pozostałe, dlatego program rozpozna pomyłkę w przepisywaniu. Kod obok zawiera ten sam klucz do odczytania skanerem.
pack-recovery-use = Jak użyć klucza
pack-recovery-use-1 = Wybierz sejf w programie Tabularium i wpisz klucz w miejscu hasła. Łączniki i wielkość liter nie mają znaczenia.
pack-recovery-use-2 = Od razu ustaw nowe hasło: Ustawienia, część „Klucze”.
pack-recovery-use-3 = W tym samym miejscu utwórz nowy klucz odzyskiwania, a tę kartkę zniszcz.
pack-recovery-keep = Jak przechowywać klucz
pack-recovery-keep-1 = W zaklejonej kopercie podpisanej na zamknięciu, w szafie pancernej kierownika placówki.
pack-recovery-keep-2 = Nigdy przy komputerze, na którym jest sejf, ani razem z jego kopią zapasową.
pack-recovery-keep-3 = Kartki nie wolno fotografować, skanować ani wysyłać. Plik, z którego ją wydrukowano, należy usunąć.
pack-recovery-keep-4 = Jeżeli kopertę otwarto albo kartka zginęła, trzeba utworzyć nowy klucz odzyskiwania: ten przestanie otwierać sejf. Kopie sejfu wykonane wcześniej nadal się nim otworzą.
pack-recovery-sealed = Przyjęto i zapieczętowano:
