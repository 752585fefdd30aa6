### Próby odtworzenia kopii zapasowych.

kind-restore_test = Próba odtworzenia kopii
    .object = próbę odtworzenia kopii
    .register = Próby odtworzenia kopii zapasowych
    .about = Kopia, której nikt nie próbował odtworzyć, jest tylko nadzieją. Próby dowodzą, że placówka szybko przywróci dostęp do danych i regularnie to sprawdza (art. 32 ust. 1 lit. c i d RODO).
    .first = Wybierz program z dokumentacją medyczną i poproś informatyka o próbne odtworzenie.

group-copy = Kopia
group-restoring = Odtworzenie

field-restore_test-name = Nazwa
    .help = Na przykład „Odtworzenie bazy programu gabinetowego, I kwartał 2026”.

field-restore_test-systems = Zasoby
    .help = Programy i serwery, których dane odtwarzano.

field-restore_test-on = Data próby
    .help = Dzień, w którym odtworzono dane.

field-restore_test-by = Kto przeprowadził
    .help = Informatyk albo firma serwisowa.

field-restore_test-witness = Kto potwierdził
    .help = Osoba, która obejrzała odtworzone dane; najlepiej użytkownik programu albo inspektor.

field-restore_test-copy_on = Data kopii
    .help = Z którego dnia jest odtwarzana kopia. Stara kopia oznacza utratę wszystkiego, co powstało później.

field-restore_test-medium = Nośnik kopii
    .help = Kopia stale podłączona do sieci może zostać zaszyfrowana razem z oryginałem.

field-restore_test-kept_at = Miejsce przechowywania
    .help = Pomieszczenie, sejf, inny budynek albo centrum danych dostawcy.

field-restore_test-encrypted = Czy kopia jest zaszyfrowana
    .help = Kopia zawiera te same dane co oryginał i wymaga takiej samej ochrony (art. 32 ust. 1 lit. a RODO).

field-restore_test-key_kept = Gdzie jest klucz
    .help = Kto ma klucz lub hasło i czy są dostępne bez uszkodzonego systemu. Samego hasła tu nie wpisuj.

field-restore_test-scope = Zakres
    .help = Pojedyncze pliki nie dowodzą, że da się odtworzyć cały system.

field-restore_test-restored_to = Dokąd odtworzono
    .help = Osobne środowisko, nie system produkcyjny.

field-restore_test-checked = Co sprawdzono
    .help = Na przykład: logowanie, liczba kartotek, ostatni wpis, otwarcie obrazów i załączników.

field-restore_test-minutes = Czas odtworzenia w minutach
    .help = Od decyzji o odtworzeniu do chwili, gdy można pracować.

field-restore_test-allowed_minutes = Dopuszczalny czas w minutach (RTO)
    .help = Ile placówka może pracować bez tych danych, zanim ucierpią pacjenci. Program porównuje go z czasem zmierzonym.

field-restore_test-lost = Czego zabrakło
    .help = Jakich danych nie było w kopii, na przykład wpisów z ostatniego dnia.

field-restore_test-removed = Co zrobiono z odtworzonymi danymi
    .help = Dane w środowisku testowym trzeba po próbie trwale usunąć (art. 5 ust. 1 lit. e i f RODO).

field-restore_test-result = Wynik
    .help = Powodzenie tylko wtedy, gdy dało się pracować na odtworzonych danych.

field-restore_test-problems = Problemy
    .help = Co się nie udało i dlaczego.

field-restore_test-actions = Działania naprawcze
    .help = Co trzeba zmienić przed następną próbą; utwórz z tego zadania.

field-restore_test-next_due = Następna próba
    .help = Termin, który wyznacza administrator; zwykle co kwartał lub co pół roku, a wcześniej po zmianie systemu.

field-restore_test-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-restore_test-problems = Opis problemów przy odtwarzaniu
rule-restore_test-actions = Działania naprawcze po próbie

choice-restore_scope-files = Pojedyncze pliki
choice-restore_scope-database = Baza danych
choice-restore_scope-machine = Serwer lub maszyna wirtualna
choice-restore_scope-whole = Całe środowisko

choice-backup_medium-disk = Dysk w tym samym komputerze
choice-backup_medium-network_storage = Serwer plików w sieci
choice-backup_medium-offline_disk = Dysk odłączany od sieci
choice-backup_medium-tape = Taśma
choice-backup_medium-cloud = Chmura
choice-backup_medium-supplier = U dostawcy systemu

choice-restore_result-success = Powodzenie
choice-restore_result-partial = Częściowe powodzenie
choice-restore_result-failure = Niepowodzenie
