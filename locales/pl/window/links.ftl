### Powiązania wpisów i części formularza.

ui-links-search-any = Szukaj we wszystkich rejestrach
ui-links-any = Wpisz kilka liter nazwy; szukane są wpisy wszystkich rejestrów.
ui-links-keys = Enter: przejdź do wpisu. Backspace: odłącz.
ui-links-make-in = Utwórz „{ $title }” w rejestrze…
ui-links-which = „{ $title }”: do którego rejestru?
ui-links-make-words = Tych informacji wpis wymaga od razu. Pozostałe uzupełnisz, otwierając go z tego pola.
ui-links-make-do = Utwórz i powiąż
ui-help-links = Ten wpis odsyła do
ui-help-linked-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
ui-groups-label = Części formularza
ui-groups-gaps = { $count ->
    [one] Brakuje { $count } informacji
    [few] Brakuje { $count } informacji
    [many] Brakuje { $count } informacji
   *[other] Brakuje { $count } informacji
}
ui-record-duplicate = Utwórz kopię wpisu
ui-duplicate-failed = Nie utworzono kopii
ui-duplicate-unsaved = Najpierw trzeba zapisać zmiany we wpisie. Tekst pozostaje w tym oknie.
ui-palette-duplicate = Utwórz kopię: { $kind }
ui-shortcut-parts = Następna lub poprzednia część formularza
ui-shortcut-links = W powiązaniach: przejdź po wpisach, odłącz
