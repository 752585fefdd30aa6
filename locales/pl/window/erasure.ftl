### Trwałe usuwanie w oknie.

ui-erase-open = Usuń trwale…
ui-erase-title = Trwałe usunięcie: { $title }
ui-erase-due-title = Trwałe usunięcie wpisów przechowywanych za długo
ui-erase-words = Usuniętej treści nic nie przywróci: ani cofnięcie, ani wcześniejsza wersja. Aby tylko wycofać wpis z rejestru, zakończ go.
ui-erase-due-words = Te wpisy zakończono, a okres ich przechowywania upłynął (art. 5 ust. 1 lit. e RODO). Usuniętej treści nic nie przywróci: ani cofnięcie, ani wcześniejsza wersja.
ui-erase-what = Co usunąć
ui-erase-record = Cały wpis, wszystkie jego wersje i pliki
ui-erase-field = „{ $field }” we wcześniejszych wersjach
ui-erase-file = Plik { $name }
ui-erase-goes = To zniknie na zawsze
ui-erase-ground = Podstawa prawna
ui-erase-ground-choose = Wybierz podstawę
ui-erase-ground-own = Inna
ui-erase-ground-words = Akt prawny i przepis
ui-erase-ground-about = Zostaje w dzienniku i nie da się jej usunąć: nie wymieniaj w niej osób.
ui-erase-ground-missing = Wybierz podstawę prawną: bez niej niczego się nie usuwa.
ui-erase-do = Usuń na zawsze
ui-erase-busy = Usuwanie
ui-erase-done = Odnotowano w dzienniku jako pozycję { $seq }, wraz z podstawą prawną.
ui-erase-nothing = Nie ma tu czego usunąć: w tym wpisie można usunąć tylko treść wcześniejszych wersji i odłączone pliki, a takich nie ma.
ui-erase-backups = Kopie zapasowe, które nadal to zawierają
ui-erase-file-goes = { $name }: zniknie
ui-erase-file-stays = { $name }: zawartość pozostanie, bo ma ją inny wpis lub wersja
ui-erase-head-record = Wpis
ui-erase-head-kind = Rodzaj
ui-erase-head-expires = Okres upłynął
ui-erase-head-backup = Kopia zapasowa
ui-erase-head-made = Wykonano
ui-erase-due = { $count ->
    [one] Upłynął okres przechowywania { $count } zakończonego wpisu w tym programie.
    [few] Upłynął okres przechowywania { $count } zakończonych wpisów w tym programie.
    [many] Upłynął okres przechowywania { $count } zakończonych wpisów w tym programie.
   *[other] Upłynął okres przechowywania { $count } zakończonego wpisu w tym programie.
    }
ui-erased-title = Treść usunięta
ui-erased-words = Usunięto { $at }. Podstawa: { $basis }
ui-erased-entry = pozycja { $seq }
ui-erased-part = Część treści usunięto { $at } ({ $basis }); widoczne jest to, co zachowano.
