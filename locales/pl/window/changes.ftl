ui-changes-title = Co się zmieniło
ui-changes-since-pack = Od ostatniego pakietu ({ $at })
ui-changes-this-month = Ten miesiąc
ui-changes-this-year = Ten rok
ui-changes-from = Od końca dnia
ui-changes-to = do końca dnia
ui-changes-to-hint = puste: do teraz
ui-changes-days-wrong = Podaj dni w postaci dd.mm.rrrr.
ui-changes-export = Zestawienie w pliku PDF
ui-changes-file-name = Zmiany { $from } – { $to }
ui-changes-unsaved = Części zmian nie udało się zapisać, więc nie byłoby ich w zestawieniu. Do tych wpisów prowadzi pasek stanu.
ui-changes-none = W tym czasie nic się nie zmieniło
ui-changes-none-about = Tu pojawią się wpisy, które w wybranym czasie dodano, zmieniono lub zakończono, pole po polu, z datą i osobą.
ui-changes-counts = Zmiany w rejestrach
ui-changes-records = { $count ->
    [one] { $count } wpis
    [few] { $count } wpisy
    [many] { $count } wpisów
   *[other] { $count } wpisu
}
ui-changes-created-count = { $count ->
    [one] { $count } nowy
    [few] { $count } nowe
    [many] { $count } nowych
   *[other] { $count } nowego
}
ui-changes-changed-count = { $count ->
    [one] { $count } zmieniony
    [few] { $count } zmienione
    [many] { $count } zmienionych
   *[other] { $count } zmienionego
}
ui-changes-ended-count = { $count ->
    [one] { $count } zakończony
    [few] { $count } zakończone
    [many] { $count } zakończonych
   *[other] { $count } zakończonego
}
ui-changes-revived-count = { $count ->
    [one] { $count } przywrócony
    [few] { $count } przywrócone
    [many] { $count } przywróconych
   *[other] { $count } przywróconego
}
ui-changes-before = Przedtem
ui-changes-after = Potem
ui-changes-content = Treść
ui-changes-created = nowy wpis
ui-changes-changed = zmieniony
ui-changes-ended = zakończony
ui-changes-revived = przywrócony
ui-changes-more = { $count ->
    [one] Pokaż dalsze (jeszcze { $count } wpis)
    [few] Pokaż dalsze (jeszcze { $count } wpisy)
    [many] Pokaż dalsze (jeszcze { $count } wpisów)
   *[other] Pokaż dalsze (jeszcze { $count } wpisu)
}
ui-changes-fields = { $count ->
    [one] jeszcze { $count } pole
    [few] jeszcze { $count } pola
    [many] jeszcze { $count } pól
   *[other] jeszcze { $count } pola
}
