### Kopie zapasowe i ich odtwarzanie.

op-backup-made = Wykonano kopię zapasową
op-restore-tested = Próba odtworzenia kopii
op-vault-restored = Odtworzono sejf z kopii zapasowej

progress-backup = Zapisywanie kopii (MB)
progress-backup-reading = Odczyt istniejącej kopii (MB)
progress-backup-checking = Sprawdzanie każdego wpisu i pliku w kopii
progress-restoring = Odtwarzanie (MB)

backup-standing-none = Ten sejf nie ma jeszcze kopii zapasowej. Gdyby dziś przepadł ten komputer, przepadłaby i dokumentacja.
backup-standing-due = Ostatnia kopia jest z { $when }. Pora na nową.
backup-standing-fine = Ostatnia kopia jest z { $when }.
backup-standing-next = Ostatnia kopia jest z { $when }; następna przypada { $next }.
backup-standing-restored-due = Sejf przywrócono z kopii zapasowej { $when }. Pora na nową.
backup-standing-restored-fine = Sejf przywrócono z kopii zapasowej { $when }.
backup-standing-restored-next = Sejf przywrócono z kopii zapasowej { $when }; następna kopia przypada { $next }.

backup-test-checked =
    Odczytano i sprawdzono { $entries ->
        [one] { $entries } pozycję dziennika
        [few] { $entries } pozycje dziennika
        [many] { $entries } pozycji dziennika
       *[other] { $entries } pozycji dziennika
    }, { $records ->
        [one] { $records } wpis w rejestrach
        [few] { $records } wpisy w rejestrach
        [many] { $records } wpisów w rejestrach
       *[other] { $records } wpisu w rejestrach
    } i { $files ->
        [one] { $files } plik
        [few] { $files } pliki
        [many] { $files } plików
       *[other] { $files } pliku
    }: łańcuch pozycji, każdy rejestr wobec dziennika, każdy plik wobec jego skrótu.
backup-test-name = Próba odtworzenia kopii „{ $file }”
backup-test-restored_to = Kopię otwarto tam, gdzie leży, na tym komputerze; niczego nie zapisano.
backup-test-removed = Nie było czego usuwać: kopię otwarto tam, gdzie leży, i nie powielono jej.
backup-test-actions = Niezwłocznie wykonać nową kopię, sprawdzić ją i nie polegać więcej na tej.

restore-kept = { $name } sprzed odtworzenia { $when }

failure-not_a_backup = { $path } nie jest kopią zapasową tego sejfu. Niczego nie zmieniono. Wskaż plik utworzony poleceniem „Wykonaj kopię”.
failure-backup_damaged = Kopia { $path } jest uszkodzona albo niepełna. Niczego nie zmieniono. Sięgnij po inną kopię, a tę zachowaj, dopóki inna nie zadziała.
failure-backup_unsound = Kopię do { $path } odrzucono: to, co skopiowano, nie przechodzi sprawdzenia. Starszej kopii nie naruszono. Najpierw sprawdź sejf; jeśli jest nienaruszony, zawodzi nośnik: użyj innego.
failure-backup_other_key = Kopię { $path } wykonano przy innym haśle lub kluczu. Niczego nie zmieniono. Podaj hasło z tamtego czasu.
failure-no_schedule = Nie ustalono jeszcze, dokąd trafiają kopie. Wskaż plik lub folder albo najpierw ustaw harmonogram.
failure-no_folder = Nie ma teraz folderu { $path }. Niczego nie zmieniono. Podłącz nośnik albo wybierz inny folder.
failure-out_of_range = Wartość { $given } nie jest tu możliwa: od { $least } do { $most }. Niczego nie zmieniono.
failure-vault_in_place = W miejscu { $path } jest już sejf. Niczego nie zmieniono. Wybierz inne miejsce albo odtwórz w jego miejsce: obecny sejf zostanie zachowany obok pod inną nazwą.
failure-vault_in_place_same = W miejscu { $path } jest już sejf, w którym jest wszystko to, co w kopii, i nic nowszego. Niczego nie zmieniono. Wybierz inne miejsce albo odtwórz w jego miejsce: obecny sejf zostanie zachowany obok pod inną nazwą.
failure-vault_in_place_newer =
    { $count ->
        [one] W miejscu { $path } jest już sejf, a w nim { $count } pozycja dziennika, której nie ma w kopii.
        [few] W miejscu { $path } jest już sejf, a w nim { $count } pozycje dziennika, których nie ma w kopii.
        [many] W miejscu { $path } jest już sejf, a w nim { $count } pozycji dziennika, których nie ma w kopii.
       *[other] W miejscu { $path } jest już sejf, a w nim { $count } pozycji dziennika, której nie ma w kopii.
    } Niczego nie zmieniono. Wybierz inne miejsce albo odtwórz w jego miejsce: obecny sejf zostanie zachowany obok pod inną nazwą.
failure-copying = Właśnie powstaje kopia zapasowa. Niczego nie zmieniono. Spróbuj ponownie, gdy będzie gotowa.
