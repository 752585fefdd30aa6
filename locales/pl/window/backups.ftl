ui-nav-backups = Kopie zapasowe
ui-backup-title = Kopie zapasowe
ui-backup-about = Jeden zaszyfrowany plik mieści cały sejf. Otwiera go hasło lub klucz odzyskiwania z dnia wykonania kopii, a liczy się dopiero po sprawdzeniu.
ui-backup-make = Wykonaj kopię
ui-backup-make-to = Wykonaj kopię…
ui-backup-make-elsewhere = Do innego folderu…
ui-backup-choose-folder = Gdzie zapisać kopię
ui-backup-choose-file = Którą kopię sprawdzić
ui-backup-test = Sprawdź
ui-backup-test-named = Sprawdź { $file }
ui-backup-test-file = Sprawdź kopię…
ui-backup-beginning = Rozpoczynanie
ui-backup-unsaved = Są zmiany, których nie udało się zapisać, więc nie znalazłyby się w kopii. Pasek stanu prowadzi do tych wpisów.
ui-backup-unreachable = Folderu z harmonogramu teraz nie ma: { $folder }. Podłącz nośnik.
ui-backup-made = Kopia wykonana i sprawdzona
ui-backup-unchanged = Od tej kopii nic się nie zmieniło; odczytano ją ponownie i jest cała
ui-backup-facts = { $size } MB; mówi o niej pozycja dziennika { $entry }.
ui-backup-thinned =
    { $count ->
        [one] Usunięto najstarszą kopię z harmonogramu.
        [few] Usunięto { $count } najstarsze kopie z harmonogramu.
        [many] Usunięto { $count } najstarszych kopii z harmonogramu.
       *[other] Usunięto { $count } najstarszej kopii z harmonogramu.
    }
ui-backup-tested = Kopię da się odtworzyć
ui-backup-tested-bad = Nie polegaj na tej kopii
ui-backup-tested-recorded = Wynik jest w rejestrze prób odtworzenia. Uzupełnij nośnik i świadka.
ui-backup-tested-open = Otwórz wpis
ui-backup-list = Wykonane kopie
ui-backup-at = Wykonano
ui-backup-file = Plik
ui-backup-entries = Pozycje dziennika
ui-backup-none = Nie ma jeszcze żadnej. Trzymaj kopię na nośniku w innym pomieszczeniu: kopia obok komputera spłonie razem z nim.
ui-backup-last-test = Ostatnia próba odtworzenia: { $at }, „{ $file }”, wynik pomyślny.
ui-backup-last-test-bad = Ostatnia próba odtworzenia: { $at }, „{ $file }” nie dało się odtworzyć.
ui-backup-never-tested = Żadnej jeszcze nie sprawdzono. Próba to jedno kliknięcie, a wpis po niej jest dowodem, którego wymaga art. 32 ust. 1 lit. d RODO.
ui-backup-schedule = Harmonogram
ui-backup-schedule-about = Gdy sejf jest otwarty, program sam wykonuje kopię, na którą przyszła pora, o ile folder jest dostępny. Starsze usuwa dopiero po sprawdzeniu nowej.
ui-backup-schedule-set = Ustaw harmonogram
ui-backup-schedule-change = Zmień harmonogram
ui-backup-schedule-remove = Bez harmonogramu
ui-backup-folder = Folder
ui-backup-folder-hint = Najlepiej na nośniku, który nie jest częścią tego komputera.
ui-backup-days = Jak często
ui-backup-every =
    { $count ->
        [1] codziennie
        [7] co tydzień
        [one] co { $count } dzień
        [few] co { $count } dni
        [many] co { $count } dni
       *[other] co { $count } dnia
    }
ui-backup-keep = Zachowuj
ui-backup-newest =
    { $count ->
        [one] najnowszą
        [few] { $count } najnowsze
        [many] { $count } najnowszych
       *[other] { $count } najnowszej
    }
ui-today-backups = Kopie zapasowe
ui-restore-title = Odtwarzanie kopii zapasowej
ui-restore-about = Cała treść kopii jest sprawdzana, zanim sejf zostanie użyty, a dziennik odnotowuje odtworzenie.
ui-restore-file = Kopia zapasowa
ui-restore-path = Gdzie umieścić sejf
ui-restore-path-hint = Nowy folder. Sejf, który tam jest, nigdy nie zostanie nadpisany.
ui-restore-secret = Hasło lub klucz odzyskiwania
ui-restore-secret-hint = Z dnia, w którym wykonano kopię.
ui-restore-replace = Odtwórz w jego miejsce, a obecny sejf zachowaj pod inną nazwą
ui-restore-do = Odtwórz
ui-restore-done = Sejf odtworzono
ui-restore-kept = Sejf, który tu był, jest teraz tutaj:
ui-restore-open = Przejdź do odtworzonego sejfu
ui-welcome-restore = Odtwórz kopię zapasową…
