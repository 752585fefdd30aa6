### Operacje, niepowodzenia, uwagi do pól, wyniki sprawdzenia.

## Operacje. `.on` wymienia rodzaj wpisu.

op-vault-created = Utworzono sejf
op-passphrase-changed = Zmieniono hasło
op-recovery-replaced = Wymieniono klucz odzyskiwania
op-key-rotated = Zaszyfrowano wszystko nowym kluczem danych
op-header-replaced = Wykryto podmieniony plik vault.json
op-header-put-back = Przywrócono właściwy plik vault.json
op-facility-named = Wpisano administratora
op-record-saved = Zapisano wpis
    .on = Zapisano { $kind }
    .unchanged = Nie ma czego zapisywać: wpis się nie zmienił
op-record-ended = Zakończono wpis
    .on = Zakończono { $kind }
op-undo-applied = Cofnięto
    .on = Cofnięto zmianę: { $kind }
op-redo-applied = Ponowiono
    .on = Ponowiono zmianę: { $kind }
op-record-restored = Przywrócono wcześniejszą wersję
    .on = Przywrócono { $kind } z wcześniejszej wersji
    .version = Przywrócono wersję { $version }
op-attachment-added = Dołączono plik
    .on = Uzupełniono { $kind } o plik
    .count =
        { $count ->
            [one] Dołączono { $count } plik
            [few] Dołączono { $count } pliki
            [many] Dołączono { $count } plików
           *[other] Dołączono { $count } pliku
        }
    .unchanged = Nie ma czego dołączać: wpis już ma ten plik
op-attachment-removed = Odłączono plik
    .on = Odłączono plik: { $kind }
op-starter-picked = Wybrano pozycje z biblioteki
    .on = Wybrano z biblioteki { $kind }
    .count =
        { $count ->
            [one] Wybrano z biblioteki { $count } czynność
            [few] Wybrano z biblioteki { $count } czynności
            [many] Wybrano z biblioteki { $count } czynności
           *[other] Wybrano z biblioteki { $count } czynności
        }
    .records =
        { $count ->
            [one] Dodano z biblioteki { $count } wpis
            [few] Dodano z biblioteki { $count } wpisy
            [many] Dodano z biblioteki { $count } wpisów
           *[other] Dodano z biblioteki { $count } wpisu
        }
op-pack-exported = Wydano pakiet
op-list-exported = Wydano listę wpisów
op-dossier-exported = Wydano pełny wypis
    .on = Wydano pełny wypis: { $kind }
op-changes-exported = Wydano zestawienie zmian
op-log-exported = Wydano dziennik
op-checkpoint-anchored = Odnotowano kotwicę
op-clock-set_back = Cofnięto zegar
op-payload-erased = Usunięto treść
    .count =
        { $count ->
            [one] Usunięto treść { $count } wersji
            [few] Usunięto treść { $count } wersji
            [many] Usunięto treść { $count } wersji
           *[other] Usunięto treść { $count } wersji
        }
op-payload-kept = Zapisano na nowo to, czego nie usuwano

undo-what = Cofnij: { $what }
undo-again = Ponów: { $what }
undo-done = Cofnięto: { $what }
undo-done-again = Ponowiono: { $what }
undo-what-of = { $what } ({ $title })

subject-vault = Sejf
subject-clock = Zegar komputera
subject-pack = Pakiet zgodności
subject-changes = Zestawienie zmian
subject-log = Dziennik
subject-starter = Biblioteka
subject-and-more =
    { $count ->
        [one] { $title } i { $count } inny wpis
        [few] { $title } i { $count } inne wpisy
        [many] { $title } i { $count } innych wpisów
       *[other] { $title } i { $count } innego wpisu
    }

group-unknown = Pola z nowszej wersji programu

due-due = można zniszczyć od { $from }
due-ends = okres upływa z końcem roku; można zniszczyć od { $from }
due-held = wstrzymane
due-held_until = wstrzymane; można zniszczyć od { $from }
due-disposed = zniszczono lub wydano

title-none = (bez nazwy)
title-ended = { $title } (zakończono)

progress-rotating = Ponowne szyfrowanie zawartości sejfu
progress-reading = Odczyt wpisów
progress-attaching = Dołączanie: { $name }
progress-copying = Kopiowanie: { $name }

## Niepowodzenia: co się stało, co jest bezpieczne, co zrobić.

failure-unknown_command = Nie ma polecenia { $name }. Niczego nie zmieniono.
failure-bad_request = Polecenie ma niewłaściwą postać: { $detail }. Niczego nie zmieniono.
failure-bad_input =
    { $count ->
        [one] Nie zapisano: jedno pole wymaga poprawy. Niczego nie zmieniono.
        [few] Nie zapisano: { $count } pola wymagają poprawy. Niczego nie zmieniono.
        [many] Nie zapisano: { $count } pól wymaga poprawy. Niczego nie zmieniono.
       *[other] Nie zapisano: { $count } pola wymaga poprawy. Niczego nie zmieniono.
    }
failure-not_json = To nie jest poprawny JSON: sprawdź wiersz { $line }, kolumnę { $column }. Niczego nie zmieniono.
failure-not_a_moment = Nie rozpoznano daty „{ $given }”. Wpisz 2026-11-23T12:00:00Z, 2026-11-23T14:30 (czas tego komputera) albo 2026-11-23 (koniec tego dnia). Niczego nie zmieniono.
failure-in_the_future = Data „{ $given }” jeszcze nie nadeszła. Wpisy można pokazać tylko według stanu na datę minioną. Niczego nie zmieniono.
failure-before_vault = „{ $given }”: tego sejfu wtedy jeszcze nie było. Wybierz późniejszą datę. Niczego nie zmieniono.
failure-unknown_kind = Nie ma rodzaju wpisu „{ $kind }”. Znane rodzaje: { $known }. Niczego nie zmieniono.
failure-unknown_record = W tym sejfie nie ma wpisu { $id }. Sprawdź identyfikator. Niczego nie zmieniono.
failure-unknown_version = Wpis { $id } nie ma wersji { $version }. Niczego nie zmieniono.
failure-not_yet = Wpisu { $id } wtedy jeszcze nie było. Wybierz późniejszą datę. Niczego nie zmieniono.
failure-ended = Wpis { $id } jest zakończony i nie można go zmienić. Niczego nie zmieniono.
failure-unknown_entry = W dzienniku nie ma pozycji { $seq }. Niczego nie zmieniono.
failure-conflict = „{ $title }”: wpis został tymczasem zmieniony, obowiązuje wersja { $version }. Niczego nie nadpisano. Porównaj obie wersje i zapisz ponownie.
failure-nothing_to_undo = Nie ma czego cofać. Niczego nie zmieniono.
failure-nothing_to_redo = Nie ma czego ponawiać: niczego nie cofnięto albo od tego czasu zmieniono coś innego. Niczego nie zmieniono.
failure-too_large = „{ $name }” ma { $size } MB, a plik może mieć najwyżej { $limit } MB. Niczego nie zmieniono. Wybierz mniejszy plik albo podnieś limit w ustawieniach sejfu.
failure-unknown_file = Wpis { $id } nie ma pliku { $sha256 }. Niczego nie zmieniono.
failure-missing_file = W sejfie nie ma pliku o skrócie SHA-256 { $sha256 } i podanym rozmiarze. Najpierw dołącz plik. Niczego nie zmieniono.
failure-no_files = W polu „{ $field }” nie można umieścić plików. Niczego nie zmieniono.
failure-no_place_outside = Ten komputer nie udostępnia prywatnego miejsca w pamięci, dlatego kopii dla innych programów nie utworzono. Zapisz kopię w wybranym miejscu.
failure-not_opened = „{ $name }” nie jest dokumentem znanego rodzaju, a plik innego rodzaju może być programem. Nie otwarto go. Zapisz kopię w wybranym miejscu.
failure-bad_limit = Limit rozmiaru pliku wynosi od { $least } MB do { $most } MB. Niczego nie zmieniono.
failure-erased = Treść wersji { $version } wpisu { $id } została usunięta i nie można jej przywrócić. Niczego nie zmieniono.
failure-not_later = „{ $to }” nie jest późniejsze niż „{ $from }”. Najpierw podaj datę wcześniejszą. Niczego nie zmieniono.
failure-unknown_starter = W bibliotece nie ma pozycji „{ $code }”. Niczego nie zmieniono.
failure-vault_exists = { $path } już istnieje i nie jest puste. Niczego w nim nie zmieniono. Wybierz inne miejsce albo inną nazwę.
failure-not_a_vault = Pod { $path } nie ma sejfu. Niczego nie zmieniono. Wskaż folder, którego nazwa kończy się na .tabularium.
failure-vault_without_name = Sejf musi mieć nazwę, a „{ $given }” nie jest nazwą nowego folderu. Niczego nie zmieniono.
failure-key_not_shown = Nie udało się wyświetlić klucza odzyskiwania: { $reason }. Dlatego nowy sejf usunięto i nic po nim nie zostało.
failure-inside_vault = { $path } leży w folderze sejfu, a tam mogą być tylko pliki samego sejfu. Niczego nie zmieniono. Wybierz inne miejsce.
failure-not_a_file = { $path } to folder albo urządzenie, a nie plik. Niczego nie zmieniono. Wybierz inną nazwę.
failure-not_a_key = To nie jest klucz weryfikacyjny. Niczego nie sprawdzono. Skopiuj go w całości, tak jak wyświetla go `log key`.
failure-not_a_key_file = { $path } nie jest kluczem drugiej osoby albo jest uszkodzony. Niczego nie zmieniono. Wskaż plik utworzony poleceniem „Utwórz klucz”.
problem-no_signer = Podaj, czyj to klucz.
input-signer = Czyj klucz
failure-no_checkpoint = W tym pliku nie ma punktu kontrolnego. Niczego nie sprawdzono. Wskaż PDF wydany z tego programu, jego poświadczenie albo tekst z wierszami punktu kontrolnego.
failure-not_countersigned = Na punkcie kontrolnym nie ma ważnego podpisu złożonego tym kluczem. Niczego nie odnotowano. Poproś osobę, która podpisała, o podpisany plik i właściwy klucz.
failure-not_asked = Ten znacznik czasu nie odpowiada na żadne otwarte żądanie tego sejfu. Niczego nie odnotowano. Zapisz żądanie poleceniem `log stamp-request` i przynieś odpowiedź właśnie na nie.
failure-pack_aside = Pakiet wydano (pozycja { $seq } dziennika), ale nie udało się umieścić go na miejscu: { $reason }. Plik PDF to { $pdf }, a poświadczenie to { $receipt }. Nie wydawaj pakietu ponownie: przenieś oba pliki i nadaj poświadczeniu nazwę pliku PDF z końcówką .tlog-proof.
failure-pack_without_receipt = Pakiet wydano (pozycja { $seq } dziennika), ale nie udało się zapisać poświadczenia: { $reason }. Plik PDF to { $pdf }. Aby otrzymać pakiet z poświadczeniem, wydaj go jeszcze raz.
failure-weak_passphrase = Hasło jest za krótkie: musi mieć co najmniej { $least } znaków. Kilka niepowiązanych słów łatwo zapamiętać, a trudno odgadnąć. Niczego nie zmieniono.
failure-weak_passphrase_repetitive = Hasło powtarza kilka tych samych znaków, łatwo je więc odgadnąć. Lepsze jest kilka niepowiązanych słów. Niczego nie zmieniono.
failure-weak_passphrase_name = Hasło jest nazwą administratora albo nazwiskiem, a od nich zaczyna się zgadywanie. Lepsze jest kilka niepowiązanych słów. Niczego nie zmieniono.
failure-weak_passphrase_guessable = Hasło składa się ze słów, dat lub wzorów, od których zaczyna się zgadywanie. Lepsze jest kilka niepowiązanych słów. Niczego nie zmieniono.
failure-too_soon =
    { $seconds ->
        [one] Zbyt wiele błędnych prób. Hasła nie sprawdzono. Odczekaj jedną sekundę i spróbuj ponownie.
        [few] Zbyt wiele błędnych prób. Hasła nie sprawdzono. Odczekaj { $seconds } sekundy i spróbuj ponownie.
        [many] Zbyt wiele błędnych prób. Hasła nie sprawdzono. Odczekaj { $seconds } sekund i spróbuj ponownie.
       *[other] Zbyt wiele błędnych prób. Hasła nie sprawdzono. Odczekaj { $seconds } sekundy i spróbuj ponownie.
    }
failure-bad_minutes = Sejf można blokować po upływie od { $least } do { $most } minut. Niczego nie zmieniono.
failure-header_damaged = Plik vault.json tego sejfu jest uszkodzony albo go brakuje. Zawartość sejfu jest w pliku vault.db i nie została naruszona. Niczego nie zmieniono. Weź plik vault.json z kopii tego folderu albo przywróć najnowszą kopię zapasową do innego folderu i skopiuj go stamtąd; otworzy go hasło z tamtego czasu.
failure-no_vault_open = Żaden sejf nie jest otwarty. Najpierw otwórz sejf.
failure-wrong_passphrase = To nie jest ani hasło, ani klucz odzyskiwania tego sejfu. Niczego nie zmieniono. Sprawdź układ klawiatury i klawisz Caps Lock, po czym spróbuj ponownie.
failure-wrong_key_passphrase = To nie jest hasło tego klucza. Niczego nie podpisano. Sprawdź układ klawiatury i klawisz Caps Lock, po czym spróbuj ponownie.
failure-mistyped_recovery_key = W kluczu odzyskiwania jest literówka: znaki kontrolne się nie zgadzają. Niczego nie zmieniono. Porównaj klucz z wydrukiem.
failure-vault_in_use = Sejf jest otwarty gdzie indziej: { $holder }. Niczego nie zmieniono. Zamknij go tam, po czym spróbuj ponownie.
failure-vault_damaged = Sejf jest uszkodzony: { $what }. Niczego nie zmieniono. Nie pracuj na nim dalej: zachowaj folder bez zmian i odtwórz najnowszą kopię zapasową albo odzyskaj do nowego sejfu to, co da się odczytać.
failure-vault_newer = Ten sejf zapisała nowsza wersja programu Tabularium (format { $found }). Niczego nie zmieniono. Aby go otworzyć, zainstaluj najnowszą wersję.
failure-disk_full = Dysk jest pełny. To, co zapisano wcześniej, jest bezpieczne; tej zmiany nie zapisano. Zwolnij miejsce i spróbuj ponownie.
failure-disk_full_file = Dysk jest pełny: pliku { $path } nie zapisano. Sejf pozostał bez zmian. Zwolnij miejsce i spróbuj ponownie.
failure-read_only = Sejf jest tylko do odczytu. To, co zapisano wcześniej, jest bezpieczne; tej zmiany nie zapisano. Sprawdź uprawnienia do folderu.
failure-read_only_file = Brak uprawnień do odczytu lub zapisu pliku { $path }. Sejf pozostał bez zmian. Wybierz inne miejsce albo sprawdź uprawnienia.
failure-unfinished = Całą zawartość zaszyfrowano nowym kluczem danych, ale dysk zawiódł, zanim wszystkie pliki znalazły się na swoich miejscach: dokończy to następne otwarcie sejfu. Zachowaj zarówno nowy klucz odzyskiwania, jak i poprzedni, dopóki sejf nie otworzy się nowym. Sprawdź dysk.
failure-input_output = Odczyt lub zapis się nie powiódł: { $reason }. To, co zapisano wcześniej, jest bezpieczne; tej zmiany nie zapisano.
failure-input_output_file = { $path }: { $reason }. Sejf pozostał bez zmian.
failure-fault = W programie wystąpił błąd: { $detail }. To, co zapisano wcześniej, jest bezpieczne. Przekaż tę treść autorowi programu.
failure-cancelled = Przerwano na żądanie. Niczego nie zapisano.

holder-process-host = proces { $pid } na komputerze { $host }
holder-process = proces { $pid }
holder-host = program na komputerze { $host }
holder-unknown = w innym programie

reason-not-found = nie ma takiego pliku ani folderu
reason-exists = już istnieje i nie jest puste
reason-folder = to jest folder
reason-not-a-folder = część ścieżki nie jest folderem
reason-name = ta nazwa jest tu niedozwolona
reason-randomness = system nie dostarczył liczb losowych
reason-memory = za mało pamięci

## Uwagi do pola. `$field` to jego nazwa.

problem-not_an_object = Wpis zapisuje się jako obiekt JSON: { "{" }"name": "…"{ "}" }.
problem-duplicate_key = Nazwa powtarza się w tym samym obiekcie. Zostaw jedną.
problem-missing = { $field }: uzupełnij. Bez tego pola nie można zapisać wpisu.
problem-unknown_field = Nie ma tu pola „{ $name }”. Porównaj pisownię ze schematem.
problem-wrong_type = { $field }: oczekiwana wartość to { $expected }.
problem-not_a_date = { $field }: wpisz istniejącą datę w postaci RRRR-MM-DD.
problem-not_a_moment = { $field }: wpisz istniejącą datę i godzinę w postaci RRRR-MM-DDTGG:MM+GG:MM, np. 2026-04-03T18:30+02:00.
problem-date_out_of_range = { $field }: rok musi mieścić się w przedziale { $from }–{ $to }.
problem-too_large = { $field }: liczba nie może przekraczać { $max }.
problem-unknown_code = { $field }: kodu „{ $code }” nie ma na liście. Wybierz inny z listy.
problem-repeated = { $field }: „{ $item }” powtarza się. Zostaw jedno.
problem-not_an_id = { $field }: to nie jest identyfikator wpisu.
problem-too_long =
    { $max ->
        [one] { $field }: najwyżej { $max } znak.
        [few] { $field }: najwyżej { $max } znaki.
        [many] { $field }: najwyżej { $max } znaków.
       *[other] { $field }: najwyżej { $max } znaku.
    }
problem-too_many =
    { $max ->
        [one] { $field }: najwyżej { $max } pozycja.
        [few] { $field }: najwyżej { $max } pozycje.
        [many] { $field }: najwyżej { $max } pozycji.
       *[other] { $field }: najwyżej { $max } pozycji.
    }
problem-line_break = { $field }: tylko jeden wiersz, bez podziału na wiersze.
problem-control_character = { $field }: w tekście jest niewidoczny znak sterujący. Usuń go albo wpisz tekst od nowa.
problem-wrong_format = { $field }: oczekiwana wartość to { $format }.
problem-wrong_check_digit = { $field }: cyfra kontrolna się nie zgadza, więc to nie jest { $format }. Sprawdź numer.
problem-field_ended = { $field }: to pole jest zakończone i nie przyjmuje nowych wartości. Dotychczasową wartość można zostawić albo usunąć.
problem-before_start = { $field }: wcześniej niż „{ $start }”.
problem-no_such_record = { $field }: nie ma wpisu { $id }.
problem-other_kind = { $field }: wpis { $id } jest innego rodzaju; oczekiwany rodzaj: { $kind }.
problem-link_ended = { $field }: wpis { $id } jest zakończony. Wybierz wpis obowiązujący.
problem-already_one = { $kind }: taki wpis już jest. Zmień istniejący.
problem-already_one_per = { $kind }: „{ $what }” ma już swój wpis. Zmień istniejący.
problem-cannot_end = Wpisu o administratorze nie można zakończyć: sejf zawiera właśnie jego dokumentację.
problem-no_reason = Wpisz powód zakończenia wpisu.
problem-unknown_rule = Nie ma reguły „{ $given }”. Reguły: { $codes }.
problem-not_a_base = „{ $given }” nie jest dniem, od którego można liczyć. Zapisz go jako RRRR-MM-DD.
problem-nothing_picked = Wybierz co najmniej jedną pozycję, której nie ma jeszcze w rejestrach.
problem-unknown_order = Nie można sortować według „{ $name }”.
problem-missing_facility = Wpisz nazwę administratora.
problem-missing_operator = Wpisz imię i nazwisko osoby, która prowadzi sejf.

input-facility = Nazwa administratora
input-operator = Imię i nazwisko osoby, która prowadzi sejf
input-why = Powód

## Wyniki sprawdzenia.

verdict-intact =
    { $entries ->
        [one] Nienaruszony. Jedyna pozycja dziennika jest taka, jaką zapisano.
        [few] Nienaruszony. Wszystkie { $entries } pozycje dziennika są takie, jakie zapisano, w tej samej kolejności i bez braków.
        [many] Nienaruszony. Wszystkie pozycje dziennika ({ $entries }) są takie, jakie zapisano, w tej samej kolejności i bez braków.
       *[other] Nienaruszony. Wszystkie pozycje dziennika ({ $entries }) są takie, jakie zapisano, w tej samej kolejności i bez braków.
    }
verdict-intact-erased =
    { $entries ->
        [one] Nienaruszony. Jedyna pozycja dziennika jest taka, jaką zapisano.
        [few] Nienaruszony. Wszystkie { $entries } pozycje dziennika są takie, jakie zapisano, w tej samej kolejności i bez braków.
        [many] Nienaruszony. Wszystkie pozycje dziennika ({ $entries }) są takie, jakie zapisano, w tej samej kolejności i bez braków.
       *[other] Nienaruszony. Wszystkie pozycje dziennika ({ $entries }) są takie, jakie zapisano, w tej samej kolejności i bez braków.
    } { $erased ->
        [one] Treść { $erased } pozycji usunięto, co odnotowano w dzienniku.
        [few] Treść { $erased } pozycji usunięto, co odnotowano w dzienniku.
        [many] Treść { $erased } pozycji usunięto, co odnotowano w dzienniku.
       *[other] Treść { $erased } pozycji usunięto, co odnotowano w dzienniku.
    }
verdict-receipt = Plik jest co do bajtu tym, który wydano. Wydanie odnotowano w pozycji { $seq } dziennika ({ $at }), a podpis jest ważny.
verdict-key-unknown = Klucz dostarczono razem z tym, co ma poświadczać: porównaj go z kluczem znanym z innego źródła (--key).
verdict-index-made-anew = Indeks wyszukiwania nie zgadzał się z wpisami i utworzono go na nowo; nie jest on dowodem.
verdict-index-unsound = Indeks wyszukiwania nie zgadza się z wpisami, a zapis nie jest tu możliwy: wyszukiwanie może pomijać wpisy.
verdict-continues = Jest dalszym ciągiem podanego, starszego punktu kontrolnego: niczego wcześniejszego nie napisano od nowa.
verdict-unanchored = Nic nie wskazuje, by jakikolwiek punkt kontrolny dziennika opuścił ten komputer: dopóki tak się nie stanie, posiadacz klucza mógłby niepostrzeżenie napisać całość od nowa. Wydaj pakiet.
verdict-export-unanchored = Nie podano starszego punktu kontrolnego: nic poza tymi plikami nie potwierdza ich końca ani tego, że posiadacz klucza nie napisał całości od nowa.
verdict-export-stamp = Pozycja { $seq } przechowuje znacznik czasu; według niej pozycje od 0 do { $last } istniały przed { $before } ({ $authority }).
verdict-export-signature = Pozycja { $seq } przechowuje podpis drugiej osoby; według niej pozycje od 0 do { $last } podpisała osoba „{ $name }”.
verdict-export-unchecked = To, za co ręczą inni, jest tu tylko wymienione, a nie sprawdzone: robi to program, gdy sprawdza sam sejf, a znacznik czasu sprawdzi też OpenSSL.
verdict-anchored =
    { $rest ->
        [0] Najdalej sięgająca kotwica ({ $at }) obejmuje cały dziennik.
        [one] Najdalej sięgająca kotwica ({ $at }) obejmuje początek dziennika (liczba pozycji: { $size }); za { $rest } późniejszą pozycję ręczy wyłącznie klucz tego sejfu.
        [few] Najdalej sięgająca kotwica ({ $at }) obejmuje początek dziennika (liczba pozycji: { $size }); za { $rest } późniejsze pozycje ręczy wyłącznie klucz tego sejfu.
        [many] Najdalej sięgająca kotwica ({ $at }) obejmuje początek dziennika (liczba pozycji: { $size }); za { $rest } późniejszych pozycji ręczy wyłącznie klucz tego sejfu.
       *[other] Najdalej sięgająca kotwica ({ $at }) obejmuje początek dziennika (liczba pozycji: { $size }); za { $rest } późniejszej pozycji ręczy wyłącznie klucz tego sejfu.
    }
verdict-of-others =
    { $count ->
        [one] Przechowywany w dzienniku znacznik czasu albo podpis innej osoby sprawdzono ponownie i jest ważny.
        [few] Przechowywane w dzienniku znaczniki czasu i podpisy innych osób ({ $count }) sprawdzono ponownie i wszystkie są ważne.
        [many] Przechowywane w dzienniku znaczniki czasu i podpisy innych osób ({ $count }) sprawdzono ponownie i wszystkie są ważne.
       *[other] Przechowywane w dzienniku znaczniki czasu i podpisy innych osób ({ $count }) sprawdzono ponownie i wszystkie są ważne.
    }
verdict-broken = Wynik sprawdzenia jest negatywny; pierwsza niezgodność: { $place }. { $what }

fault-entry-malformed = Pozycja nie ma postaci, w jakiej zapisuje ją ten program: zmieniono ją albo uszkodzono.
fault-sequence-broken = W tym miejscu powinna być pozycja { $expected }, a jest { $found }: pozycje usunięto, dodano albo przestawiono.
fault-entry-changed = Pozycja { $entry } nie jest tą, którą zapisano: zmieniono ją później.
fault-chain-broken = Pozycja { $entry } nie wynika z poprzedniej: jedną z nich zmieniono później.
fault-clock-backwards = Czas pozycji { $entry } cofa się z { $before } na { $after } bez adnotacji w dzienniku.
fault-payload-malformed = Treść pozycji nie ma postaci, w jakiej zapisuje ją ten program: zmieniono ją albo uszkodzono.
fault-payload-changed = Treść pozycji { $entry } nie jest tą, którą zapisano: zmieniono ją później.
fault-payload-missing = Brakuje treści pozycji { $entry }, a dziennik nie odnotowuje jej usunięcia.
fault-payload-not-erased = Treść pozycji { $entry } istnieje, choć pozycja { $erased_by } odnotowuje jej usunięcie.
fault-payload-unknown = Znaleziono treść, która nie należy do żadnej pozycji albo jest nie na swoim miejscu.
fault-erasure-malformed = Adnotacja o usunięciu (pozycja { $entry }) nie mówi, co usunięto i dlaczego.
fault-line-unfinished = Ostatni wiersz jest urwany: plik nie jest cały.
fault-key-malformed = To nie jest klucz weryfikacyjny.
fault-other-key = Klucz jest inny niż ten, któremu ufasz: podpisał to ktoś inny.
fault-checkpoint-malformed = Punkt kontrolny nie ma właściwej postaci: zmieniono go albo uszkodzono.
fault-checkpoint-signature = Podpis punktu kontrolnego się nie zgadza: punkt zmieniono albo podpisano innym kluczem.
fault-size-differs = Punkt kontrolny podpisano przy liczbie pozycji { $expected }, a teraz jest ich { $found }: pozycje usunięto albo dodano.
fault-root-differs = Pozycje zgadzają się ze sobą, lecz nie z podpisanym punktem kontrolnym: historię napisano od nowa.
fault-anchor-malformed = Wiersz { $line } starszego punktu kontrolnego się nie zgadza. Kolejne wiersze to: `tabularium/` z numerem sejfu; liczba pozycji; 44 znaki zakończone znakiem =; pusty wiersz; kreska, nazwa i podpis. Porównaj ten wiersz z wydrukiem, znak po znaku.
fault-anchor-signature = Podpis starszego punktu kontrolnego się z nim nie zgadza: źle przepisano któryś znak albo punkt podrobiono. Porównaj go z wydrukiem albo wskaż sam PDF.
fault-anchor-other-key = Starszy punkt kontrolny dotyczy tego sejfu, ale nie podpisano go jego kluczem: albo dziennik założono od nowa pod starym numerem, albo punkt sporządził kto inny.
fault-rewritten = Dziennik nie jest dalszym ciągiem starszego punktu kontrolnego (liczba pozycji: { $size }): wcześniejszą historię napisano od nowa.
fault-truncated = Starszy punkt kontrolny obejmuje więcej pozycji ({ $size }), niż ma dziennik ({ $entries }): dziennik skrócono albo odtworzono ze starej kopii.
fault-restored = Starszy punkt kontrolny obejmuje więcej pozycji ({ $size }), niż ma dziennik ({ $entries }). Zgodnie z pozycją { $restored } dziennik odtworzono z kopii zapasowej albo odzyskano z uszkodzonego sejfu: nie ma w nim tego, co zapisano później.
fault-forked = Dziennik potoczył się inaczej niż w starszym punkcie kontrolnym (liczba pozycji: { $size }). Zgodnie z pozycją { $restored } wcześniej odtworzono go z kopii zapasowej albo odzyskano z uszkodzonego sejfu: nie ma w nim tego, za co punkt ręczy od tamtej chwili.
fault-stamp-invalid = Znacznik czasu, który przechowuje pozycja { $entry }, niczego nie dowodzi. { $why }
fault-countersignature-invalid = Punkt kontrolny, który przechowuje pozycja { $entry }, nie ma ważnego podpisu osoby, którą ta pozycja wymienia.
fault-anchor-broken = Dziennik nie jest dalszym ciągiem punktu kontrolnego, który przechowuje jego pozycja { $entry }. { $why }
fault-other-vault = To należy do innego sejfu: oczekiwano { $expected }, jest { $found }.
fault-receipt-malformed = Poświadczenie nie ma właściwej postaci: zmieniono je albo uszkodzono.
fault-proof-differs = Dowód nie prowadzi do podpisanego punktu kontrolnego: poświadczenie zmieniono.
fault-file-not-named = Poświadczenie nie dotyczy pliku.
fault-file-changed = Plik nie jest tym, który wydano: różni się co najmniej jeden bajt.
fault-node-changed = Zapisane drzewo nie wynika z pozycji dziennika: bazę zmieniono z pominięciem programu.
fault-record-changed = Wpis { $record } różni się od tego, co mówi dziennik: bazę zmieniono z pominięciem programu.
fault-attachment-changed = Załącznik wpisu { $record } nie jest tym, który dodano.
fault-vault-damaged = Plik sejfu jest uszkodzony. Zachowaj go bez zmian i odtwórz najnowszą kopię zapasową albo odzyskaj do nowego sejfu to, co da się odczytać.
fault-file-missing = Brakuje pliku { $place }.
fault-receipt-missing = Obok pliku nie ma poświadczenia { $place }. Umieść oba w jednym folderze.

## Jak łatwo odgadnąć hasło

strength-empty = Najlepsze są cztery lub więcej przypadkowych słów: łatwo je zapamiętać, trudno odgadnąć.
strength-short = Za krótkie: potrzeba co najmniej { $least } znaków.
strength-weak = Słabe: kto zdobędzie kopię sejfu, odgadnie je w ciągu godzin lub dni. Dodaj przypadkowe słowa.
strength-fair = Przeciętne: odgadnięcie zajmie miesiące lub lata. Jeszcze jedno słowo znacznie je wzmocni.
strength-strong = Mocne: odgadnięcie go z kopii sejfu jest nieopłacalne.
strength-repetitive = Słabe: powtarza kilka tych samych znaków. Lepsze jest kilka niepowiązanych słów.
strength-name = Słabe: to nazwa administratora albo nazwisko, a od nich zaczyna się zgadywanie.
strength-plain = Przeciętne: w jednym wyrazie lub ciągu znaków powinny być wielkie i małe litery, cyfry oraz znaki specjalne. Jeszcze lepsze jest kilka niepowiązanych słów.

## Kotwice.

anchor-extended =
    { $since ->
        [0] Dziennik jest dalszym ciągiem tego punktu kontrolnego: wszystko, co wtedy podpisano (liczba pozycji: { $size }), pozostaje niezmienione i niczego nie dodano.
        [one] Dziennik jest dalszym ciągiem tego punktu kontrolnego: wszystko, co wtedy podpisano (liczba pozycji: { $size }), pozostaje niezmienione. Od tego czasu dodano { $since } pozycję.
        [few] Dziennik jest dalszym ciągiem tego punktu kontrolnego: wszystko, co wtedy podpisano (liczba pozycji: { $size }), pozostaje niezmienione. Od tego czasu dodano { $since } pozycje.
        [many] Dziennik jest dalszym ciągiem tego punktu kontrolnego: wszystko, co wtedy podpisano (liczba pozycji: { $size }), pozostaje niezmienione. Od tego czasu dodano { $since } pozycji.
       *[other] Dziennik jest dalszym ciągiem tego punktu kontrolnego: wszystko, co wtedy podpisano (liczba pozycji: { $size }), pozostaje niezmienione. Od tego czasu dodano { $since } pozycji.
    }
anchor-kind-pack = Wydrukowana w dokumencie
anchor-kind-export = Wydana z dziennikiem
anchor-kind-typed = Przyniesiona i odnotowana
anchor-kind-countersignature = Podpisana przez drugą osobę
anchor-kind-stamp = Opatrzona znacznikiem czasu

stamp-malformed = To nie jest znacznik czasu albo plik jest uszkodzony. Niczego nie odnotowano. Przynieś odpowiedź urzędu jeszcze raz.
stamp-refused = Urząd odmówił znacznika czasu: { $detail }. Niczego nie odnotowano.
stamp-other-hash = Znacznikiem opatrzono coś innego niż punkt kontrolny, którego dotyczyło żądanie. Niczego nie odnotowano.
stamp-other-nonce = Znacznik czasu odpowiada na inne żądanie. Niczego nie odnotowano.
stamp-content-changed = Treść znacznika czasu nie jest tą, którą podpisano: zmieniono ją. Niczego nie odnotowano.
stamp-signature = Podpis znacznika czasu nie zgadza się z certyfikatem. Niczego nie odnotowano.
stamp-signer-missing = Brakuje certyfikatu, którym złożono podpis. Niczego nie odnotowano. Wskaż go opcją --ca.
stamp-purpose = Certyfikat, którym złożono podpis, nie służy wyłącznie do znaczników czasu. Niczego nie odnotowano.
stamp-not-valid-then = W chwili wystawienia znacznika certyfikat nie był ważny: { $detail }. Niczego nie odnotowano.
stamp-untrusted = Od certyfikatu, którym złożono podpis, nic nie prowadzi do certyfikatu, który wskazano. Niczego nie odnotowano. Pobierz certyfikaty tego urzędu z zaufanego źródła.
stamp-not-an-issuer = Certyfikat pośredni nie uprawnia do wystawiania innych: { $detail }. Niczego nie odnotowano.
stamp-unsupported = Znacznik czasu zawiera coś, czego ten program nie zna: { $detail }. Niczego nie odnotowano. Sprawdź go programem OpenSSL.
stamp-no-certificates = W pliku nie ma certyfikatu w formacie PEM. Niczego nie odnotowano.
stamp-why-malformed = Nie jest to znacznik czasu albo jest uszkodzony.
stamp-why-refused = Wystawca odmówił znacznika: { $detail }.
stamp-why-other-hash = Znacznikiem opatrzono coś innego niż ten punkt kontrolny.
stamp-why-other-nonce = Znacznik odpowiada na inne żądanie.
stamp-why-content-changed = Jego treść nie jest tą, którą podpisano: zmieniono ją.
stamp-why-signature = Jego podpis nie zgadza się z certyfikatem.
stamp-why-signer-missing = Brakuje certyfikatu, którym złożono podpis.
stamp-why-purpose = Certyfikat, którym złożono podpis, nie służy wyłącznie do znaczników czasu.
stamp-why-not-valid-then = W chwili jego wystawienia certyfikat nie był ważny: { $detail }.
stamp-why-untrusted = Od certyfikatu, którym złożono podpis, nic nie prowadzi do certyfikatu, który zapisano jako zaufany.
stamp-why-not-an-issuer = Certyfikat pośredni nie uprawnia do wystawiania innych: { $detail }.
stamp-why-unsupported = Zawiera coś, czego ten program nie zna: { $detail }.
stamp-why-no-certificates = Nie zapisano z nim żadnego certyfikatu.
stamp-why-tells = Podaje inny czas albo innego wystawcę, niż mówi pozycja dziennika.
anchor-why-size =
    { $size ->
        [one] Obejmuje { $size } pozycję, a w dzienniku podano liczbę { $told }.
        [few] Obejmuje { $size } pozycje, a w dzienniku podano liczbę { $told }.
        [many] Obejmuje { $size } pozycji, a w dzienniku podano liczbę { $told }.
       *[other] Obejmuje { $size } pozycji, a w dzienniku podano liczbę { $told }.
    }
