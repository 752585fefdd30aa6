ui-filter-add = Filtruj
ui-filter-field = Szukaj pola
ui-filter-other = Inne pole
ui-filter-how = Warunek
ui-filter-take = Zastosuj
ui-filter-clear = Usuń wszystkie filtry
ui-filter-remove = Usuń filtr: { $filter }
ui-filter-words = Szukane słowa
ui-filter-or = { " lub " }
ui-filter-op-is = jest
ui-filter-op-is-not = nie jest
ui-filter-op-contains = zawiera
ui-filter-op-from = od
ui-filter-op-to = do
ui-filter-op-empty = puste
ui-filter-op-filled = wypełnione
ui-columns = Kolumny
ui-columns-shown = Widoczne kolumny
ui-columns-more = Inne kolumny
ui-columns-default = Przywróć domyślne
ui-columns-earlier = Przesuń wcześniej: { $column }
ui-columns-later = Przesuń dalej: { $column }
ui-views = Widoki
ui-views-all = Cały rejestr
ui-views-keep = Zapisz widok…
ui-views-about = Wyszukiwanie, filtry, kolumny i kolejność będą pod tą nazwą w tym sejfie.
ui-views-title = Zapis widoku
ui-views-name = Nazwa widoku
ui-views-save = Zapisz
ui-views-remove = Usuń widok „{ $name }”
ui-bulk-mark = Zaznaczenie
ui-bulk-mark-one = Zaznacz: { $title }
ui-bulk-marked = { $count ->
    [one] Zaznaczono { $count } wpis
    [few] Zaznaczono { $count } wpisy
    [many] Zaznaczono { $count } wpisów
   *[other] Zaznaczono { $count } wpisu
}
ui-bulk-mark-all = { $count ->
    [one] Zaznacz { $count } znaleziony
    [few] Zaznacz wszystkie { $count } znalezione
    [many] Zaznacz wszystkie { $count } znalezionych
   *[other] Zaznacz wszystkie { $count } znalezionego
}
ui-bulk-none = Odznacz
ui-bulk-edit = Zmień pole…
ui-bulk-end = Zakończ…
ui-bulk-title = { $count ->
    [one] Zmiana pola w { $count } wpisie
    [few] Zmiana pola w { $count } wpisach
    [many] Zmiana pola w { $count } wpisach
   *[other] Zmiana pola w { $count } wpisu
}
ui-bulk-about = Zmiana obejmie wszystkie zaznaczone wpisy albo żaden. W dzienniku będzie jednym wpisem i cofniesz ją w jednym kroku.
ui-bulk-field = Pole
ui-bulk-how = Co zrobić
ui-bulk-how-set = wpisz
ui-bulk-how-add = dodaj do tego, co jest
ui-bulk-how-remove = usuń z tego, co jest
ui-bulk-how-clear = wyczyść
ui-bulk-run = { $count ->
    [one] Zmień { $count } wpis
    [few] Zmień { $count } wpisy
    [many] Zmień { $count } wpisów
   *[other] Zmień { $count } wpisu
}
ui-bulk-failed = Niczego nie zmieniono
ui-end-many-title = { $count ->
    [one] Zakończenie { $count } wpisu
    [few] Zakończenie { $count } wpisów
    [many] Zakończenie { $count } wpisów
   *[other] Zakończenie { $count } wpisu
}
ui-end-many-words = { $count ->
    [one] Wpis zniknie z rejestru i z nowych pakietów. Jego historia pozostanie, a zakończenie można cofnąć.
    [few] Wpisy znikną z rejestru i z nowych pakietów. Ich historia pozostanie, a zakończenie można cofnąć w jednym kroku.
    [many] Wpisy znikną z rejestru i z nowych pakietów. Ich historia pozostanie, a zakończenie można cofnąć w jednym kroku.
   *[other] Wpisy znikną z rejestru i z nowych pakietów. Ich historia pozostanie, a zakończenie można cofnąć w jednym kroku.
}
ui-end-many-run = { $count ->
    [one] Zakończ { $count } wpis
    [few] Zakończ { $count } wpisy
    [many] Zakończ { $count } wpisów
   *[other] Zakończ { $count } wpisu
}
ui-shortcut-mark = Zaznacz wpis w rejestrze; z Shift także wszystkie od ostatnio zaznaczonego
ui-shortcut-mark-all = Zaznacz wszystkie wpisy z listy
