ui-record-tab-about = Wszystko o wpisie
ui-restore-failed = Wersja nie została przywrócona
ui-redo-nothing = Nie ma czego ponowić
ui-shortcut-redo = Ponów to, co ostatnio cofnięto
ui-history-restored = przywrócono wcześniejszą wersję
ui-history-redone = ponowiono
ui-compare-open = Porównaj wersje
ui-compare-with-now = Porównaj z obecną
ui-compare-title = Wersje obok siebie
ui-compare-left = Wersja wcześniejsza
ui-compare-right = Wersja późniejsza
ui-compare-field = Pole
ui-compare-version = Wersja { $number }, { $at }
ui-compare-all = Także pola bez zmian
ui-compare-close = Wróć do historii
ui-compare-restore = Przywróć wersję { $number }
ui-compare-erased = Treść tej wersji została usunięta.
ui-compare-count = { $count ->
    [0] Żadne pole się nie różni.
    [one] Różni się { $count } pole.
    [few] Różnią się { $count } pola.
    [many] Różni się { $count } pól.
   *[other] Różni się { $count } pola.
}
ui-dossier-export = Wszystko w pliku PDF
ui-dossier-file-name = Wyciąg { $title }
ui-dossier-unsaved = Części zmian nie udało się zapisać, więc nie byłoby ich w pliku PDF. Do tych wpisów prowadzi pasek stanu.
ui-dossier-links = { $count ->
    [0] Powiązane wpisy
    [one] { $count } powiązany wpis
    [few] { $count } powiązane wpisy
    [many] { $count } powiązanych wpisów
   *[other] { $count } powiązanego wpisu
}
ui-dossier-no-links = Ten wpis nie jest jeszcze z niczym powiązany. Powiązania dodaje się w formularzu, po dowolnej stronie.
ui-dossier-to = wskazane tutaj: { $field }
ui-dossier-from = wskazane tam: { $field }
ui-dossier-files = { $count ->
    [one] { $count } plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}
ui-dossier-history = { $count ->
    [one] { $count } wersja
    [few] { $count } wersje
    [many] { $count } wersji
   *[other] { $count } wersji
}
ui-dossier-more = Pokaż wszystkie wersje
ui-paper-running = Przygotowywanie
ui-paper-cancel = Przerwij
ui-paper-made = { $pages ->
    [one] { $path }: { $pages } strona, w dzienniku pozycja { $entry }. Obok leży potwierdzenie.
    [few] { $path }: { $pages } strony, w dzienniku pozycja { $entry }. Obok leży potwierdzenie.
    [many] { $path }: { $pages } stron, w dzienniku pozycja { $entry }. Obok leży potwierdzenie.
   *[other] { $path }: { $pages } strony, w dzienniku pozycja { $entry }. Obok leży potwierdzenie.
}
