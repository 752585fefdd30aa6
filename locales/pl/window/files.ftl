ui-files-add = Dodaj pliki…
ui-files-choose = Wybierz pliki do dołączenia
ui-files-drop-hint = Pliki można też przeciągnąć i upuścić na wpis.
ui-files-drop = Upuść, aby dołączyć: { $field }
ui-files-none = Nie ma plików.
ui-files-added = Dołączono: { $at }
ui-files-remove = Odłącz plik { $name }
ui-files-save = Zapisz kopię pliku { $name }
ui-files-outside = Otwórz plik { $name } w innym programie
ui-files-outside-title = Otwarcie pliku w innym programie
ui-files-outside-words = Program przygotuje odszyfrowaną kopię w pamięci komputera i otworzy ją w programie, który wskazuje system. Kopia zniknie po zablokowaniu sejfu. Zmiany w kopii nie trafią do sejfu, a inny program może zachować własną kopię.
ui-files-outside-do = Otwórz
ui-files-saved = Kopię zapisano
ui-files-save-failed = Kopii nie zapisano
ui-files-failed = Plików nie zmieniono
ui-files-unsaved = Najpierw trzeba zapisać wpis: jego zmian nie udało się zapisać.
ui-files-empty-part = Najpierw wypełnij choć jedno pole tej pozycji, a potem dodaj pliki.
ui-files-waiting = { $count ->
    [one] { $count } plik zostanie dołączony, gdy wpis będzie można zapisać. Brakuje: { $fields }.
    [few] { $count } pliki zostaną dołączone, gdy wpis będzie można zapisać. Brakuje: { $fields }.
    [many] { $count } plików zostanie dołączonych, gdy wpis będzie można zapisać. Brakuje: { $fields }.
   *[other] { $count } pliku zostanie dołączone, gdy wpis będzie można zapisać. Brakuje: { $fields }.
}
ui-files-forget = Nie dołączaj
ui-files-already = Te pliki były już dołączone: { $names }
ui-viewer-tools = Widok
ui-viewer-none = Program nie wyświetla plików tego rodzaju. Można zapisać kopię albo otworzyć plik w innym programie.
ui-viewer-broken = Nie udało się wyświetlić tego pliku. Jest w sejfie w takiej postaci, w jakiej go dołączono; można zapisać kopię albo otworzyć go w innym programie.
ui-viewer-password = Ten plik PDF jest chroniony hasłem, więc nie można go tu wyświetlić. Można go otworzyć w innym programie.
ui-viewer-smaller = Pomniejsz
ui-viewer-larger = Powiększ
ui-viewer-fit = Dopasuj do okna
ui-viewer-before = Poprzednia strona
ui-viewer-after = Następna strona
ui-viewer-page-number = Numer strony
ui-viewer-of = z { $count }
ui-viewer-page = Strona { $page } z { $count }
ui-settings-files = Pliki
ui-settings-file-limit = Największy rozmiar jednego pliku
ui-settings-file-limit-about = Dotyczy tego sejfu. Od { $least } do { $most } MB; większe pliki wydłużają kopie zapasowe i sprawdzanie dziennika.
ui-settings-file-limit-wrong = Podaj liczbę od { $least } do { $most }.
ui-settings-save = Zapisz
ui-settings-saved = Zapisano
