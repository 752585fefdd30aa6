### Wydruki poza pakietem zgodności: wszystko o jednym wpisie, co się zmieniło, lista.

pack-record-id = Identyfikator wpisu

## Wszystko o jednym wpisie

pack-dossier-title = Pełny wypis
pack-dossier-record = Treść wpisu
pack-dossier-gaps = Braki
pack-dossier-linked = Wpisy powiązane
pack-dossier-history = Historia
pack-file-records-dossier = Wpis i wpisy z nim powiązane w kanonicznym formacie JSON (RFC 8785).
pack-count-versions = Wersje wpisu
pack-count-linked = Wpisy powiązane
pack-count-gaps-of-one = Braki do uzupełnienia

pack-gaps-none = { $asked ->
    [0] W tym rejestrze żaden przepis nie wymaga określonych informacji.
    [one] Nie ma braków: wpisano { $asked } wymaganą informację.
    [few] Nie ma braków: wpisano wszystkie { $asked } wymagane informacje.
    [many] Nie ma braków: wpisano wszystkie { $asked } wymaganych informacji.
   *[other] Nie ma braków: wpisano wszystkie { $asked } wymaganej informacji.
 }
pack-gaps-intro = { $count ->
    [one] Nie wpisano { $count } informacji z { $asked } wymaganych.
    [few] Nie wpisano { $count } informacji z { $asked } wymaganych.
    [many] Nie wpisano { $count } informacji z { $asked } wymaganych.
   *[other] Nie wpisano { $count } informacji z { $asked } wymaganych.
 }
pack-column-lacking = Brakuje
pack-column-field = Pole
pack-column-basis = Podstawa

pack-linked-none = Wpis nie wskazuje żadnego innego wpisu i żaden inny go nie wskazuje.
pack-linked-intro = Wpisy, które ten wpis wskazuje, oraz wpisy, które wskazują na niego. Przy każdym podano to, co pokazuje zestawienie jego rejestru.
pack-linked-to = Wskazany tutaj: { $field }
pack-linked-by = Wskazuje na ten wpis: { $field }
pack-column-relation = Rodzaj powiązania
pack-column-facts = Treść

pack-history-intro = Wszystkie wersje wpisu: co zmieniono, kto i kiedy. Numer i początek skrótu prowadzą do pozycji dziennika dowodów.
pack-history-first = { $count ->
    [one] Pierwsza wersja, wypełniono { $count } pole.
    [few] Pierwsza wersja, wypełniono { $count } pola.
    [many] Pierwsza wersja, wypełniono { $count } pól.
   *[other] Pierwsza wersja, wypełniono { $count } pola.
 }
pack-history-after-erased = Nie da się wskazać zmian: treść poprzedniej wersji usunięto.
pack-column-version = Wersja
pack-column-changes = Co zmieniono
pack-column-entry-hash = Pozycja i skrót

## Co się zmieniło

pack-changes-title = Zestawienie zmian
pack-changes-scope = { $from } – { $until }
pack-changes-subtitle = Zmiany w rejestrach od { $from } do { $until }
pack-changes-from = Porównano ze stanem na
pack-changes-counts = Zmiany według rejestrów
pack-changes-intro = Porównano stan rejestrów na { $from } ze stanem na { $until }. Następne rozdziały pokazują każdy zmieniony wpis, pole po polu. Wpisu, który zmieniono i przywrócono do tej samej treści, zestawienie nie obejmuje.
pack-changes-none = Od { $from } do { $until } w rejestrach nic się nie zmieniło.
pack-changes-no-field = Żadne pole się nie różni.
pack-file-records-changes = Zmienione wpisy według stanu na oba momenty w kanonicznym formacie JSON (RFC 8785).
pack-count-changed = Zmienione wpisy
pack-count-acts = Operacje na wpisach
pack-column-standing-before = Przedtem
pack-column-standing-after = Potem
pack-column-before = Przedtem
pack-column-after = Potem
pack-fate-added = Dodane
    .long = Dodano; wersja { $after }
pack-fate-changed = Zmienione
    .long = Zmieniono wersję { $before } na wersję { $after }
pack-fate-ended = Zakończone
    .long = Zakończono; wersja { $after }
pack-fate-revived = Przywrócone
    .long = Przywrócono; wersja { $after }
pack-act-entry = pozycja nr { $seq }

## Lista

pack-list-whole = cały rejestr
pack-list-whole-long = Cały rejestr
pack-list-part = wybrane wpisy
pack-list-filter = Wybrane wpisy: { $filter }
pack-list-table = Zestawienie
pack-list-cards = Karty
pack-file-records-list = Wpisy z listy w kanonicznym formacie JSON (RFC 8785).
pack-count-shown = Wpisy
