### Wiersz poleceń.

cli-head-usage = Użycie:
cli-head-commands = Polecenia
cli-head-arguments = Argumenty
cli-head-options = Opcje

cli-tabularium = Dokumentacja ochrony danych placówki medycznej, z dowodem każdej zmiany.
cli-new = Tworzy sejf i jeden raz wyświetla jego klucz odzyskiwania
cli-info = Pokazuje zawartość sejfu
cli-kinds = Wymienia rodzaje wpisów
cli-schema = Wyświetla schemat JSON danego rodzaju
cli-list = Wymienia wpisy danego rodzaju
cli-show = Pokazuje jeden wpis i to, czego w nim brakuje
cli-search = Szuka wpisów po słowach; polskie znaki nie mają znaczenia
cli-about = Pokazuje wszystko o jednym wpisie albo wydaje to jako PDF
cli-put = Zapisuje wpis z pliku JSON
cli-end = Kończy wpis; jego historia zostaje
cli-undo = Cofa ostatnią zmianę
cli-redo = Ponawia to, co ostatnio cofnięto
cli-history = Pokazuje wersje wpisu
cli-import = Wczytuje plik do rejestru: CSV, XLSX, ODS albo JSON
cli-export = Zapisuje rejestr do pliku
cli-revert = Przywraca wcześniejszą wersję wpisu, także zakończonego
cli-diff = Pokazuje, co zmieniło się między dwiema datami, albo wydaje to jako PDF
cli-attach = Dołącza pliki do wpisu: wszystkie albo żadnego
cli-detach = Odłącza plik od wpisu; wcześniejsze wersje go zachowują
cli-copy = Zapisuje plik z wpisu w miejscu poza sejfem
cli-map = Rysuje mapę przepływu danych wybranej ścieżki
cli-pack = Wydaje pakiet zgodności z poświadczeniem
cli-due = Pokazuje, co w danym roku można zniszczyć, a co jest wstrzymane
cli-law = Oblicza terminy z przepisów, bez sejfu
cli-law-retention = Oblicza ostatni dzień okresu przechowywania
cli-log = Wydaje to, co pozwala innym sprawdzić dziennik dowodów
cli-log-checkpoint = Wyświetla podpisany punkt kontrolny
cli-log-key = Wyświetla klucz weryfikacyjny
cli-log-export = Zapisuje w folderze pozycje, treści, punkt kontrolny i klucz
cli-log-prove = Dowodzi, że pozycja jest w dzienniku
cli-log-consistency = Dowodzi, że dziennik jest dalszym ciągiem starszego
cli-log-anchors = Wymienia punkty kontrolne, które opuściły ten komputer, i mówi, jak daleko sięgają
cli-log-anchor = Porównuje starszy punkt kontrolny z dziennikiem i odnotowuje go jako kotwicę, jeżeli dziennik jest jego dalszym ciągiem
cli-log-stamp-request = Zapisuje żądanie znacznika czasu dla dziennika w obecnym stanie
cli-log-stamp-import = Sprawdza odpowiedź urzędu znacznika czasu i zachowuje ją
cli-verify = Sprawdza sejf, plik z poświadczeniem albo wydany dziennik
cli-verifier = Zapisuje stronę, która sprawdza w przeglądarce bez tego programu
cli-manual = Wyświetla stronę podręcznika albo spis stron
cli-backup = Wykonuje kopię zapasową: jeden zaszyfrowany plik, sprawdzony, zanim się liczy
cli-restore-test = Otwiera kopię zapasową i sprawdza całą jej treść
cli-restore = Tworzy sejf z kopii zapasowej
cli-repair = Odzyskuje z uszkodzonego sejfu wszystko, co da się odczytać, do nowego sejfu i mówi, co przepadło
cli-passphrase = Zmienia hasło
cli-recovery-key = Wymienia klucz odzyskiwania i jeden raz wyświetla nowy
cli-rotate-key = Szyfruje wszystko nowym kluczem danych; jeden raz wyświetla nowy klucz odzyskiwania
cli-restore-header = Przywraca właściwy plik vault.json, jeżeli go podmieniono
cli-crash-report = Wyświetla albo zapisuje raport o ostatniej awarii programu; nie ma w nim niczego z sejfów
cli-passphrase-new-passphrase-file = Odczytuje nowe hasło z tego pliku (w przeciwnym razie z TABULARIUM_NEW_PASSPHRASE, a jeśli nie ma i jej, pyta)
cli-recovery-key-out = Zapisuje też stronę do wydrukowania klucza
cli-rotate-key-out = Zapisuje też stronę do wydrukowania nowego klucza odzyskiwania
cli-new-recovery-page = Zapisuje też stronę do wydrukowania klucza odzyskiwania

cli-arg-help = Wyświetla tę pomoc
cli-arg-version = Wyświetla wersję
cli-arg-lang = Język komunikatów
cli-arg-json = Odpowiada w formacie JSON
cli-arg-passphrase-file = Czyta hasło z tego pliku (bez tej opcji: ze zmiennej TABULARIUM_PASSPHRASE, a gdy jej nie ma, pyta o hasło)
cli-arg-vault = Folder sejfu
cli-arg-kind = Rodzaj wpisu; listę wyświetla `kinds`
cli-arg-id = Identyfikator wpisu
cli-arg-as-at = Stan na chwilę: 2026-11-23T12:00:00Z, 2026-11-23T14:30 (czas tego komputera) albo 2026-11-23 (koniec dnia)
cli-new-facility = Nazwa administratora
cli-new-operator = Imię i nazwisko osoby, która prowadzi sejf
cli-new-demo = Wypełnia sejf danymi fikcyjnej przychodni
cli-list-filter = Tylko wpisy zawierające wszystkie te słowa
cli-list-sort = Pole sortowania; -POLE sortuje malejąco
cli-list-incomplete = Tylko wpisy z brakami
cli-list-ended = Także wpisy zakończone
cli-show-version = Wskazana wersja wpisu
cli-search-text = Słowa, które muszą wystąpić wszystkie, każde na początku wyrazu
cli-search-kind = Tylko ten rodzaj; można podać kilka razy
cli-search-ended = Także wpisy zakończone
cli-search-limit = Najwyżej tyle; domyślnie 20
cli-about-out = Plik PDF do zapisania lub zastąpienia; poświadczenie powstaje obok
cli-history-only = Tylko wskazana wersja
cli-revert-version = Wersja do przywrócenia
cli-diff-from = Data wcześniejsza; dzień oznacza jego koniec
cli-diff-to = Data późniejsza; domyślnie teraz
cli-diff-kind = Tylko ten rodzaj; można podać kilka razy
cli-diff-out = Plik PDF do zapisania lub zastąpienia; poświadczenie powstaje obok
cli-attach-files = Pliki do dołączenia
cli-attach-field = Ścieżka pola z plikami, na przykład versions/0/files; domyślnie pole wspólne wszystkich wpisów
cli-detach-which = Skrót SHA-256 albo nazwa pliku
cli-copy-which = Skrót SHA-256 albo nazwa pliku
cli-copy-out = Plik do zapisania lub zastąpienia
cli-put-file = Plik z wartością jako obiektem JSON albo z wpisem, jaki wyświetla `show --json`; - oznacza standardowe wejście
cli-put-id = Wpis do zmiany; bez tej opcji powstaje nowy
cli-put-from-version = Wersja, na której oparto zmianę
cli-end-why = Powód
cli-import-file = Plik do wczytania
cli-import-kind = Rodzaj wpisu; bez tej opcji wynika z pliku
cli-import-sheet = Arkusz skoroszytu; bez tej opcji najbardziej prawdopodobny
cli-import-header = Wiersz nagłówka albo jego pierwszy i ostatni wiersz
cli-import-map = Co wypełnia kolumna, na przykład "Cel=purposes/0/purpose", a bez niczego po = kolumnę pomija; albo plik JSON z columns i words. Można podać wiele razy
cli-import-same-title = Co robić z wierszem bez identyfikatora, gdy wpis o tej nazwie ma inną treść: odrzucić, zmienić ten wpis albo utworzyć nowy
cli-import-dry-run = Pokazuje, co by zrobiono, i niczego nie zmienia
cli-import-accept-partial = Wczytuje pozostałe wiersze, nawet gdy niektóre są odrzucone
cli-export-out = Plik do zapisania lub zastąpienia. Może go czytać tylko jego właściciel
cli-export-kind = Rodzaj wpisu; listę wyświetla `kinds`
cli-export-format = csv, xlsx albo json; bez tej opcji wynika z nazwy pliku
cli-export-id = Tylko ten wpis; można podać wiele razy
cli-export-ended = Także wpisy zakończone
cli-map-path = registration, consultation albo archive
cli-map-out = Plik do zapisania lub zastąpienia; - oznacza standardowe wyjście
cli-map-format = svg albo json
cli-pack-out = Plik PDF do zapisania lub zastąpienia; poświadczenie powstaje obok. Oba pliki może czytać tylko ich właściciel
cli-due-year = Rok; domyślnie bieżący
cli-law-retention-rule = Reguła, na przykład medical_record albo video
cli-law-retention-base = Dzień zdarzenia, od którego liczy się okres: RRRR-MM-DD
cli-log-checkpoint-size = Liczba pozycji; domyślnie wszystkie
cli-log-export-dir = Folder, którego jeszcze nie ma albo który jest pusty. Może go czytać tylko jego właściciel
cli-log-prove-index = Numer pozycji
cli-log-prove-size = Liczba pozycji objętych dowodem; domyślnie wszystkie
cli-log-consistency-from = Liczba pozycji starszego dziennika
cli-log-consistency-to = Liczba pozycji nowszego dziennika; domyślnie wszystkie
cli-log-anchor-checkpoint = Starszy punkt kontrolny: jego tekst, PDF wydany z programu albo poświadczenie
cli-log-anchor-key = Klucz weryfikacyjny drugiej osoby, która go podpisała, albo plik z tym kluczem
cli-log-stamp-request-out = Plik (.tsq) do zapisania albo zastąpienia
cli-log-stamp-import-response = Plik (.tsr) z odpowiedzią
cli-log-stamp-import-ca = Plik PEM z certyfikatami urzędu, którym ufasz
cli-verify-what = Folder sejfu albo wydanego dziennika, albo plik PDF
cli-verify-key = Klucz weryfikacyjny, któremu ufasz, albo plik z nim
cli-verify-checkpoint = Starszy punkt kontrolny: jego tekst, PDF wydany z programu albo poświadczenie
cli-verify-deep = Porównuje też każde słowo indeksu wyszukiwania z wpisami
cli-verifier-out = Plik HTML do zapisania lub zastąpienia
cli-manual-page = Strona do wyświetlenia; bez niej spis wszystkich
cli-crash-report-out = Plik, w którym zapisać raport; bez niego raport jest wyświetlany
cli-backup-to = Plik do zapisania lub zastąpienia albo folder; bez niego według harmonogramu
cli-restore-test-file = Kopia zapasowa
cli-restore-test-record = Zapisuje wynik w tym sejfie jako próbę odtworzenia
cli-restore-file = Kopia zapasowa
cli-restore-replace = Zajmuje miejsce sejfu, który tam jest; tamten zostaje obok pod inną nazwą
cli-repair-new = Folder nowego sejfu; uszkodzony pozostaje bez zmian

cli-usage-missing = Brakuje: { $what }.
cli-usage-unknown-command = Nie ma polecenia „{ $what }”.
cli-usage-missing-command = Brakuje polecenia.
cli-usage-unknown = Nie ma tu „{ $what }”.
cli-usage-value = „{ $value }” nie pasuje do { $what }.
cli-usage-twice = Nie można połączyć { $what } z pozostałymi argumentami.
cli-usage-other = Nie można tego zrozumieć: { $what }.
cli-usage-valid = Możliwe: { $values }.
cli-usage-help = Zobacz: tabularium --lang pl --help

cli-ask-passphrase = Hasło:
cli-ask-new-passphrase = Nowe hasło:
cli-ask-again = Powtórz hasło:
cli-ask-differs = Hasła się różnią. Niczego nie zmieniono.
cli-no-passphrase = Brak hasła: użyj --passphrase-file lub zmiennej TABULARIUM_PASSPHRASE albo wpisz hasło w terminalu. Niczego nie zmieniono.
cli-unreadable = Nie można odczytać { $path }: { $reason }. Niczego nie zmieniono.
cli-not-text = to nie jest tekst w UTF-8
cli-too-large = { $path } przekracza { $megabytes } MB, a żaden wpis tyle nie zajmuje. Niczego nie zmieniono.
cli-put-differs = Plik zawiera wpis { $id } rodzaju { $kind }, a nie ten, o który chodzi w poleceniu. Niczego nie zmieniono.
cli-not-printed = Nie udało się wypisać odpowiedzi ({ $reason }). Polecenie wykonano, a jego wynik jest zapisany: { $what }

cli-operator = Inspektor ochrony danych
cli-demo-facility = Przychodnia Lipowa (demo)
cli-demo-filling = Wypełnianie sejfu danymi fikcyjnej przychodni…
cli-demo-half = Sejf { $path } jest gotowy i otwiera się hasłem albo powyższym kluczem odzyskiwania, ale wypełnianie przerwano w połowie. { $reason }
cli-new-done = Utworzono sejf: { $path }. Poniższy wiersz to klucz odzyskiwania: otwiera sejf, gdy hasło przepadnie; wyświetla się tylko ten jeden raz i nigdzie nie jest zapisany. Wydrukuj go i zamknij w bezpiecznym miejscu.
cli-passphrase-done = Zmieniono hasło sejfu { $path }. Wcześniejsze kopie zapasowe nadal otwiera poprzednie hasło.
cli-recovery-key-done = Powyższy wiersz to nowy klucz odzyskiwania sejfu { $path }: wyświetla się tylko ten jeden raz i nigdzie nie jest zapisany. Poprzedni już nie otwiera sejfu; otwiera nadal wcześniejsze kopie zapasowe.
cli-rotate-key-done = Całą zawartość sejfu { $path } zaszyfrowano nowym kluczem danych. Powyższy wiersz to nowy klucz odzyskiwania; hasło pozostaje bez zmian. Wcześniejsze kopie zapasowe pozostają pod starym kluczem i otwiera je to, co otwierało je dotąd.
cli-key-void = Wyświetlony wyżej klucz odzyskiwania niczego nie otwiera: zniszcz jego zapis.
cli-recovery-page = Strona do wydrukowania klucza odzyskiwania: { $path }. Wydrukuj ją, a potem usuń plik.
cli-header-replaced = Uwaga: plik vault.json nie jest tym, z którym zamknięto sejf. Starszy plik otwiera starsze hasło lub klucz odzyskiwania, które mogą znać inni. Dziennik to odnotował. Ustal, kto miał dostęp do folderu, i przywróć właściwy plik (polecenie `restore-header`): sejf otworzy wtedy tylko to, co ustawiono ostatnio.
cli-restore-header-done = Przywrócono właściwy plik vault.json sejfu { $path }. Sejf otwierają tylko ostatnio ustawione hasło i klucz odzyskiwania.
cli-restore-header-right = Plik vault.json jest tym, z którym zamknięto sejf. Niczego nie zmieniono.
cli-crash-none = Nie ma raportu: na tym komputerze program nie zatrzymał się z powodu błędu.
cli-crash-saved = Raport zapisano: { $path }. Przeczytaj go, zanim przekażesz go dalej.

cli-info-facility = Administrator
cli-info-operator = Prowadzi
cli-info-path = Folder
cli-info-id = Identyfikator
cli-info-entries = Pozycje w dzienniku
cli-info-last-change = Ostatnia zmiana
cli-info-last-pack = Ostatni pakiet
cli-info-never = nigdy
cli-info-count =
    { $incomplete ->
        [0] { $count }
        [one] { $count } (w tym { $incomplete } z brakami)
        [few] { $count } (w tym { $incomplete } z brakami)
        [many] { $count } (w tym { $incomplete } z brakami)
       *[other] { $count } (w tym { $incomplete } z brakami)
    }

cli-list-title = Nazwa
cli-list-complete = Kompletność
cli-list-version = Wersja
cli-list-id = Identyfikator

cli-due-head-rule = Reguła
cli-due-head-year = Rok
cli-due-head-what = Co
cli-due-head-amount = Ilość
cli-due-head-expires = Okres do
cli-due-head-state = Stan
cli-due-words = { $due ->
    [one] W { $year } r. można zniszczyć { $due } rocznik; wstrzymane: { $held }.
    [few] W { $year } r. można zniszczyć { $due } roczniki; wstrzymane: { $held }.
    [many] W { $year } r. można zniszczyć { $due } roczników; wstrzymane: { $held }.
   *[other] W { $year } r. można zniszczyć { $due } rocznika; wstrzymane: { $held }.
}

cli-show-head = { $kind }: { $title } (wersja { $version })
cli-show-ended = { $kind }: { $title } (wersja { $version }, zakończono)
cli-show-gaps =
    { $count ->
        [one] { $count } brak:
        [few] { $count } braki:
        [many] { $count } braków:
       *[other] { $count } braku:
    }

cli-history-version = { $version }. { $at } · { $words } · { $actor } · pozycja { $seq }
cli-history-why = Powód: { $why }

cli-pack-done =
    { $pages ->
        [one] Wydano pakiet, { $pages } strona, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
        [few] Wydano pakiet, { $pages } strony, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
        [many] Wydano pakiet, { $pages } stron, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
       *[other] Wydano pakiet, { $pages } strony, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
    }
cli-pack-replaced = Żaden krój pisma programu nie ma tych znaków; na papierze zastępuje je znacznik: { $characters }
cli-anchors-head-entry = Pozycja
cli-anchors-head-at = Kiedy
cli-anchors-head-size = Obejmuje
cli-anchors-head-kind = Sposób
cli-anchors-head-state = Wobec dziennika
cli-anchors-head-file = Plik albo osoba
cli-anchors-state-extended = ma dalszy ciąg
cli-anchors-state-broken = bez dalszego ciągu
cli-anchors-state-invalid = niczego nie dowodzi
cli-anchors-state-on-paper = treść jest w dokumencie
cli-anchor-kept = Odnotowano jako kotwicę w pozycji { $seq } dziennika.
cli-stamp-requested = Zapisano żądanie dla punktu kontrolnego (liczba pozycji: { $size }). Przekaż je urzędowi, a odpowiedź wczytaj poleceniem `log stamp-import`.
cli-stamp-imported = Początek dziennika (liczba pozycji: { $size }) istniał przed { $before }, za co ręczy { $authority }. Odnotowano w pozycji { $seq } dziennika.
cli-log-exported =
    { $entries ->
        [one] Wydano { $entries } pozycję.
        [few] Wydano { $entries } pozycje.
        [many] Wydano { $entries } pozycji.
       *[other] Wydano { $entries } pozycji.
    }

## Wczytywanie i wydawanie plików.

cli-import-done = Odczytane wiersze: { $read }. Utworzone wpisy: { $created }, zmienione: { $updated }, bez zmian: { $unchanged }, powody odrzucenia: { $rejected }.
cli-import-dry = Odczytane wiersze: { $read }. Do utworzenia: { $created }, do zmiany: { $updated }, bez zmian: { $unchanged }; powody odrzucenia: { $rejected }. Niczego nie zmieniono.
cli-import-refused =
    { $rejected ->
        [one] Jednej komórki lub wiersza nie da się wczytać, więc niczego nie zmieniono. Popraw plik albo dodaj --accept-partial, aby wczytać resztę.
        [few] { $rejected } komórek lub wierszy nie da się wczytać, więc niczego nie zmieniono. Popraw plik albo dodaj --accept-partial, aby wczytać resztę.
        [many] { $rejected } komórek lub wierszy nie da się wczytać, więc niczego nie zmieniono. Popraw plik albo dodaj --accept-partial, aby wczytać resztę.
       *[other] { $rejected } komórki lub wiersza nie da się wczytać, więc niczego nie zmieniono. Popraw plik albo dodaj --accept-partial, aby wczytać resztę.
    }
cli-import-passed-over = Pominięte kolumny: { $columns }
cli-import-row = Wiersz
cli-import-column = Kolumna
cli-import-why = Powód
cli-import-no-mapping = „{ $given }” to ani KOLUMNA=POLE, ani plik z przyporządkowaniem: { $reason }. Niczego nie zmieniono.
cli-import-no-header = „{ $given }” nie wskazuje wiersza nagłówka. Wpisz 3 albo 3-4, gdy są dwa wiersze. Niczego nie zmieniono.
cli-export-no-format = Z nazwy pliku nie wynika jego format. Podaj --format csv, xlsx albo json. Niczego nie zapisano.
cli-export-done =
    { $records ->
        [one] Wydano { $records } wpis; pozycja { $seq } dziennika.
        [few] Wydano { $records } wpisy; pozycja { $seq } dziennika.
        [many] Wydano { $records } wpisów; pozycja { $seq } dziennika.
       *[other] Wydano { $records } wpisu; pozycja { $seq } dziennika.
    }
cli-exchange-no-name = { $path } nie jest nazwą zapisaną w Unicode. Niczego nie zmieniono. Zmień nazwę pliku.

cli-search-title = Nazwa
cli-search-kind-head = Rodzaj
cli-search-id = Identyfikator
cli-search-where = Gdzie znaleziono
cli-search-found =
    { $total ->
        [0] Niczego nie znaleziono.
        [one] Znaleziono { $total } wpis.
        [few] Znaleziono { $total } wpisy, pokazano { $shown }.
        [many] Znaleziono { $total } wpisów, pokazano { $shown }.
       *[other] Znaleziono { $total } wpisu, pokazano { $shown }.
    }

cli-diff-found =
    { $total ->
        [0] Między { $from } a { $to } żaden wpis się nie zmienił.
        [one] Między { $from } a { $to } zmienił się { $total } wpis.
        [few] Między { $from } a { $to } zmieniły się { $total } wpisy.
        [many] Między { $from } a { $to } zmieniło się { $total } wpisów.
       *[other] Między { $from } a { $to } zmieniło się { $total } wpisu.
    }
cli-diff-record = { $kind }: { $title } ({ $what })  { $id }
cli-diff-created = nowy
cli-diff-changed = zmieniony
cli-diff-ended = zakończony
cli-diff-revived = przywrócony

cli-about-history = Historia

cli-attach-already = Te pliki były już we wpisie: { $names }
cli-no-such-file = Wpis nie ma pliku „{ $which }”. Niczego nie zmieniono.
cli-several-files = Wpis ma kilka plików o nazwie „{ $which }”. Podaj skrót SHA-256. Niczego nie zmieniono.

cli-paper-done =
    { $pages ->
        [one] Wydano plik PDF, { $pages } strona, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
        [few] Wydano plik PDF, { $pages } strony, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
        [many] Wydano plik PDF, { $pages } stron, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
       *[other] Wydano plik PDF, { $pages } strony, pozycja { $seq } dziennika. Poświadczenie: { $receipt }
    }

cli-verifier-done = Zapisano. Strona nie potrzebuje sieci ani programu: otwórz ją w przeglądarce i upuść na nią plik PDF z poświadczeniem albo wydany dziennik.
cli-manual-unknown = W podręczniku nie ma strony „{ $name }”. Są: { $pages }.
cli-backup-done =
    { $entries ->
        [one] Skopiowano i sprawdzono { $entries } pozycję dziennika.
        [few] Skopiowano i sprawdzono { $entries } pozycje dziennika.
        [many] Skopiowano i sprawdzono { $entries } pozycji dziennika.
       *[other] Skopiowano i sprawdzono { $entries } pozycji dziennika.
    } Mówi o tym pozycja { $seq }.
cli-backup-unchanged = Od tamtej kopii nic się nie zmieniło. Odczytano ją ponownie: jest cała. Mówi o tym pozycja { $seq }.
cli-backup-removed = Usunięto według harmonogramu: { $path }
cli-restore-test-recorded = Wynik zapisano w sejfie jako próbę odtworzenia. Uzupełnij nośnik i świadka.
cli-restore-done =
    { $entries ->
        [one] Odtworzono i sprawdzono { $entries } pozycję dziennika.
        [few] Odtworzono i sprawdzono { $entries } pozycje dziennika.
        [many] Odtworzono i sprawdzono { $entries } pozycji dziennika.
       *[other] Odtworzono i sprawdzono { $entries } pozycji dziennika.
    } Dziennik mówi, że sejf odtworzono.
cli-restore-kept = Sejf, który tam był, zachowano: { $path }
cli-repair-done = Nowy sejf jest w { $path }. Uszkodzony folder zachowaj, dopóki nie przejrzysz raportu.
cli-log-countersign-key = Tworzy klucz drugiej osoby, która podpisuje punkty kontrolne; hasło jak przy nowym sejfie
cli-log-countersign-key-out = Plik klucza; zostaje u tej osoby
cli-log-countersign-key-name = Czyj to klucz
cli-log-countersign = Wypisuje punkt kontrolny z podpisem drugiej osoby; nie potrzebuje sejfu
cli-log-countersign-checkpoint = Plik PDF, poświadczenie albo punkt kontrolny; - oznacza standardowe wejście
cli-log-countersign-key-file = Plik klucza tej osoby
cli-countersign-key-made = Plik zawiera klucz zabezpieczony hasłem. Wiersz powyżej to jego część publiczna: kto sprawdza podpis, musi ją znać skądinąd.
