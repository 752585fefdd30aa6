### Rejestry jako pliki: eksport i import.

ui-exchange-menu = Więcej: import, eksport, pola własne
ui-palette-import = Importuj do rejestru: { $register }
ui-palette-import-any = Importuj plik…
ui-palette-export = Eksportuj rejestr: { $register }

## Eksport

ui-export-open-menu = Eksportuj…
ui-export-title = Eksport: { $register }
ui-export-about = Plik nie będzie zaszyfrowany i może zawierać dane osobowe. Eksport zostanie zapisany w dzienniku dowodów.
ui-export-format = Format
ui-export-xlsx = XLSX, skoroszyt z nagłówkami i filtrami
ui-export-csv = CSV, tekst do innych programów
ui-export-json = JSON, pełna treść wpisów
ui-export-what = Co ma zawierać
ui-export-all = Cały rejestr
ui-export-ended = Także wpisy zakończone
ui-export-list = { $count ->
    [one] To, co pokazuje lista: { $count } wpis
    [few] To, co pokazuje lista: { $count } wpisy
    [many] To, co pokazuje lista: { $count } wpisów
   *[other] To, co pokazuje lista: { $count } wpisu
}
ui-export-marked = { $count ->
    [one] Zaznaczone: { $count } wpis
    [few] Zaznaczone: { $count } wpisy
    [many] Zaznaczone: { $count } wpisów
   *[other] Zaznaczone: { $count } wpisu
}
ui-export-do = Zapisz jako…
ui-export-running = Przygotowanie pliku
ui-export-unsaved = Najpierw trzeba zapisać zmiany we wpisach. Pliku nie utworzono.
ui-export-made = { $count ->
    [one] Wyeksportowano { $count } wpis
    [few] Wyeksportowano { $count } wpisy
    [many] Wyeksportowano { $count } wpisów
   *[other] Wyeksportowano { $count } wpisu
}
ui-export-made-entry = Eksport odnotowano w dzienniku dowodów, pozycja { $entry }.
ui-export-open = Otwórz plik

## Lista w pliku PDF

ui-list-paper-open = Lista w pliku PDF…
ui-list-paper-title = Lista w pliku PDF: { $register }
ui-list-paper-about = Plik nie będzie zaszyfrowany i może zawierać dane osobowe. Obok stanie potwierdzenie; wydanie listy zostanie zapisane w dzienniku dowodów.
ui-list-paper-count = { $count ->
    [one] Tak jak na liście: { $count } wpis
    [few] Tak jak na liście: { $count } wpisy
    [many] Tak jak na liście: { $count } wpisów
   *[other] Tak jak na liście: { $count } wpisu
}
ui-list-paper-words = Szukane słowa: { $words }
ui-list-paper-incomplete = Tylko niekompletne
ui-list-paper-rising = Kolejność rosnąca według kolumny: { $column }
ui-list-paper-falling = Kolejność malejąca według kolumny: { $column }
ui-list-paper-cards = Po tabeli także karta każdego wpisu, ze wszystkimi polami
ui-list-paper-do = Zapisz PDF…
ui-list-paper-unsaved = Części zmian nie udało się zapisać, więc nie byłoby ich na liście. Do tych wpisów prowadzi pasek stanu.

## Import

ui-import-open-menu = Importuj…
ui-import-title = Import pliku
ui-import-title-of = Import: { $register }
ui-import-empty = Wpisy z arkusza lub innego pliku
ui-import-about = XLSX, ODS, CSV albo JSON. Nic nie zmieni się w sejfie, dopóki nie zatwierdzisz importu; cały import można potem cofnąć jednym poleceniem.
ui-import-first = Wybierz plik albo upuść go na to okno.
ui-import-choose = Wybierz plik
ui-import-other = Inny plik
ui-import-file = Plik
ui-import-separator = separator { $sign }
ui-import-register = Rejestr
ui-import-sheet = Arkusz
ui-import-header = Wiersze nagłówka
ui-import-header-last = Ostatni wiersz nagłówka
ui-import-columns = Kolumny
ui-import-remembered = Przypisania zapamiętano z poprzedniego importu. Każde można zmienić.
ui-import-guessed = Przypisania odgadnięto z nazw kolumn. Każde można zmienić.
ui-import-column = Kolumna w pliku
ui-import-samples = Przykładowe wartości
ui-import-field = Pole wpisu
ui-import-field-of = Pole dla kolumny { $column }
ui-import-leave-out = Pomiń tę kolumnę
ui-import-taken = ma już kolumnę
ui-import-no-field = Nie ma takiego pola.
ui-import-likely = Czy to „{ $field }”?
ui-import-words = { $count ->
    [one] Jednej wartości nie ma wśród opcji tego pola. Wskaż, co oznacza:
    [few] { $count } wartości nie ma wśród opcji tego pola. Wskaż, co oznaczają:
    [many] { $count } wartości nie ma wśród opcji tego pola. Wskaż, co oznaczają:
   *[other] { $count } wartości nie ma wśród opcji tego pola. Wskaż, co oznaczają:
}
ui-import-word = Znaczenie wartości „{ $word }”
ui-import-word-choose = Wybierz znaczenie
ui-import-report = Wynik próby
ui-import-report-about = Tak zmieni się rejestr po zatwierdzeniu. Dotąd niczego nie zmieniono.
ui-import-created = Nowe
ui-import-updated = Zmienione
ui-import-unchanged = Bez zmian
ui-import-rejected = Odrzucone wiersze
ui-import-same = Wiersze, których nazwę nosi już inny wpis
ui-import-same-ask = Odrzuć je
ui-import-same-update = Zmień istniejące wpisy
ui-import-same-create = Utwórz nowe wpisy
ui-import-rejected-title = { $count ->
    [one] Dlaczego odrzucono { $count } wiersz
    [few] Dlaczego odrzucono { $count } wiersze
    [many] Dlaczego odrzucono { $count } wierszy
   *[other] Dlaczego odrzucono { $count } wiersza
}
ui-import-left-out = Wartości, które nie zostaną wczytane
ui-import-row = Wiersz
ui-import-where = Kolumna lub pole
ui-import-why = Powód
ui-import-whole-row = Cały wiersz
ui-import-more = { $count ->
    [one] Pokaż jeszcze { $count }
    [few] Pokaż jeszcze { $count }
    [many] Pokaż jeszcze { $count }
   *[other] Pokaż jeszcze { $count }
}
ui-import-rows = { $count ->
    [one] Wiersz po wierszu: { $shown } z { $count }
    [few] Wiersz po wierszu: { $shown } z { $count }
    [many] Wiersz po wierszu: { $shown } z { $count }
   *[other] Wiersz po wierszu: { $shown } z { $count }
}
ui-import-outcome = Skutek
ui-import-record = Wpis
ui-import-row-created = nowy
ui-import-row-updated = zmieniony
ui-import-row-unchanged = bez zmian
ui-import-row-rejected = odrzucony
ui-import-nothing = (puste)
ui-import-partly = { $count ->
    [one] Pomiń { $count } odrzucony wiersz i wczytaj pozostałe
    [few] Pomiń { $count } odrzucone wiersze i wczytaj pozostałe
    [many] Pomiń { $count } odrzuconych wierszy i wczytaj pozostałe
   *[other] Pomiń { $count } odrzuconego wiersza i wczytaj pozostałe
}
ui-import-nothing-comes = Plik niczego by nie zmienił.
ui-import-all-rejected = Żadnego wiersza nie można wczytać; powody są powyżej.
ui-import-apply = { $count ->
    [0] Wczytaj
    [one] Wczytaj { $count } wpis
    [few] Wczytaj { $count } wpisy
    [many] Wczytaj { $count } wpisów
   *[other] Wczytaj { $count } wpisu
}
ui-import-running = Odczyt pliku
ui-import-unsaved = Najpierw trzeba zapisać zmiany we wpisach. Ich tekst pozostaje w tym oknie, a pliku nie wczytano.
ui-import-failed = Nie wczytano pliku
ui-import-done = Plik wczytano
ui-import-done-counts = Nowe: { $created }, zmienione: { $updated }, bez zmian: { $unchanged }.
ui-import-done-rejected = { $count ->
    [one] Pominięto { $count } odrzucony wiersz.
    [few] Pominięto { $count } odrzucone wiersze.
    [many] Pominięto { $count } odrzuconych wierszy.
   *[other] Pominięto { $count } odrzuconego wiersza.
}
ui-import-done-passed = Pominięte kolumny: { $columns }.
ui-import-show = Pokaż rejestr
ui-import-again = Importuj następny plik
