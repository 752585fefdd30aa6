### Okno programu: ekrany, polecenia, stany.

## Wspólne

ui-cancel = Anuluj
ui-close = Zamknij
ui-copy = Kopiuj
ui-copied = Skopiowano
ui-copy-failed = Nie udało się skopiować
ui-loading = Wczytywanie
ui-path-choose = Wybierz…
ui-start-failed = Program nie może się uruchomić
ui-complete = Komplet
ui-incomplete = { $missing ->
    [one] brakuje { $missing } informacji
    [few] brakuje { $missing } informacji
    [many] brakuje { $missing } informacji
   *[other] brakuje { $missing } informacji
}
ui-meter = Podano { $filled } z { $asked } informacji, których wymagają przepisy
ui-password-show = Pokaż hasło
ui-password-hide = Ukryj hasło
ui-password-caps = Włączony jest Caps Lock.
ui-date-placeholder = dd.mm.rrrr
ui-date-pick = Wybierz datę: { $field }
ui-date-month-before = Poprzedni miesiąc
ui-date-month-after = Następny miesiąc

## Powitanie, otwieranie, zakładanie sejfu

ui-gate-offline = Dane pozostają na tym komputerze. Program nie łączy się z siecią.
ui-welcome-title = Dokumentacja ochrony danych
ui-welcome-lead = Rejestry, mapy przepływu danych i dowody jednej placówki mieszczą się w jednym zaszyfrowanym sejfie.
ui-welcome-recent = Ostatnio otwierane
ui-welcome-none = Na tym komputerze nie otwarto jeszcze żadnego sejfu
ui-welcome-none-words = Załóż sejf dla swojej placówki. Do pierwszego pakietu zgodności wystarczy dziesięć minut.
ui-welcome-absent = Brak na dysku: { $path }
ui-welcome-create = Załóż nowy sejf
ui-welcome-open = Otwórz inny…
ui-unlock-other = Otwieranie sejfu
ui-unlock-path = Folder sejfu (.tabularium)
ui-unlock-secret = Hasło lub klucz odzyskiwania
ui-unlock-hint = Klucz odzyskiwania można wpisać z łącznikami albo bez nich.
ui-unlock-open = Otwórz
ui-unlock-busy = Otwieranie…
ui-unlock-back = Wróć
ui-create-title = Nowy sejf
ui-create-facility = Nazwa administratora danych
ui-create-facility-hint = Pełna nazwa placówki; znajdzie się na okładce każdego pakietu.
ui-create-facility-missing = Wpisz nazwę administratora danych.
ui-create-operator = Imię i nazwisko osoby prowadzącej dokumentację
ui-create-operator-hint = Tym nazwiskiem będą oznaczone wpisy i pakiety; zwykle jest to inspektor ochrony danych.
ui-create-operator-missing = Wpisz imię i nazwisko.
ui-create-path = Gdzie założyć sejf
ui-create-path-hint = Powstanie folder o tej nazwie, a w nim cała dokumentacja w postaci zaszyfrowanej.
ui-create-path-missing = Wskaż miejsce na dysku.
ui-create-default-name = Placówka
ui-create-passphrase = Hasło
ui-create-again = Powtórz hasło
ui-create-again-missing = Powtórz hasło, aby wykluczyć literówkę.
ui-create-again-differs = Hasła różnią się od siebie.
ui-create-why-title = Hasła nie da się odzyskać
ui-create-why = Dane są szyfrowane kluczem, który powstaje z hasła i nie jest nigdzie zapisany. Nikt, także autor programu, nie otworzy sejfu bez hasła albo klucza odzyskiwania, który zobaczysz za chwilę.
ui-create-do = Załóż sejf
ui-create-busy = Zakładanie sejfu…
ui-recovery-title = Klucz odzyskiwania
ui-recovery-words = Ten klucz otwiera sejf, gdy hasło przepadnie. Wyświetla się tylko teraz; program nigdzie go nie przechowuje.
ui-recovery-copied = Skopiowano. Wydrukuj lub przepisz klucz, a potem wyczyść schowek.
ui-recovery-keep-title = Przechowuj go na papierze
ui-recovery-keep = Włóż kartkę z kluczem do zamkniętej koperty i trzymaj ją poza komputerem, w miejscu dostępnym dla kierownika placówki. Kto ma klucz i kopię sejfu, odczyta wszystko.
ui-recovery-confirm = Przepisz z kartki dwie grupy, aby potwierdzić, że klucz jest zapisany
ui-recovery-group = Grupa { $number }
ui-recovery-wrong = Ta grupa jest inna. Porównaj ją z kartką.
ui-recovery-done = Klucz jest zapisany, dalej

## Rama

ui-nav-label = Nawigacja
ui-nav-today = Dziś
ui-nav-area-incomplete = Są tam niekompletne wpisy
ui-nav-starters = Biblioteka
ui-nav-proof = Rozliczalność
ui-nav-maps = Mapy
ui-nav-evidence = Dowody
ui-nav-packs = Pakiety
ui-nav-settings = Ustawienia
ui-nav-incomplete = { $count ->
    [one] { $count } niekompletny wpis
    [few] { $count } niekompletne wpisy
    [many] { $count } niekompletnych wpisów
   *[other] { $count } niekompletnego wpisu
}
ui-lock = Zablokuj
ui-lock-failed = Nie udało się zablokować sejfu
ui-undo-nothing = Nie ma czego cofnąć
ui-undo-failed = Nie udało się cofnąć
ui-palette-open = Szukaj
ui-palette-placeholder = Wpis, ekran lub polecenie
ui-palette-screen = ekran
ui-palette-command = polecenie
ui-palette-new = Nowy wpis w bieżącym rejestrze
ui-palette-none = Nic nie znaleziono.
ui-status-label = Stan sejfu
ui-status-saved = Zapisano { $at }
ui-status-failed = { $count ->
    [one] NIE ZAPISANO: { $count } wpis, tekst zachowany
    [few] NIE ZAPISANO: { $count } wpisy, tekst zachowany
    [many] NIE ZAPISANO: { $count } wpisów, tekst zachowany
   *[other] NIE ZAPISANO: { $count } wpisu, tekst zachowany
}
ui-status-log-unverified = { $count ->
    [one] Dziennik: { $count } pozycja, nie sprawdzano w tej sesji
    [few] Dziennik: { $count } pozycje, nie sprawdzano w tej sesji
    [many] Dziennik: { $count } pozycji, nie sprawdzano w tej sesji
   *[other] Dziennik: { $count } pozycji, nie sprawdzano w tej sesji
}
ui-status-log-intact = { $count ->
    [one] Dziennik: { $count } pozycja, nienaruszony (sprawdzono { $at })
    [few] Dziennik: { $count } pozycje, nienaruszony (sprawdzono { $at })
    [many] Dziennik: { $count } pozycji, nienaruszony (sprawdzono { $at })
   *[other] Dziennik: { $count } pozycji, nienaruszony (sprawdzono { $at })
}
ui-status-log-broken = { $count ->
    [one] Dziennik: { $count } pozycja, NARUSZONY
    [few] Dziennik: { $count } pozycje, NARUSZONY
    [many] Dziennik: { $count } pozycji, NARUSZONY
   *[other] Dziennik: { $count } pozycji, NARUSZONY
}
ui-status-pack = Pakiet z { $day }
ui-status-no-pack = Nie wydano pakietu
ui-unsaved-title = Nie wszystko jest zapisane
ui-unsaved-words = { $count ->
    [one] Jednego wpisu nie udało się zapisać. Jego treść jest tylko w tym oknie.
    [few] { $count } wpisów nie udało się zapisać. Ich treść jest tylko w tym oknie.
    [many] { $count } wpisów nie udało się zapisać. Ich treść jest tylko w tym oknie.
   *[other] { $count } wpisu nie udało się zapisać. Jego treść jest tylko w tym oknie.
}
ui-unsaved-leave = Wyjdź i porzuć te zmiany
ui-unsaved-stay = Zostań

## Pierwsze kroki i ekran „Dziś”

ui-guide-title = Pierwszy pakiet w dziesięć minut
ui-guide-about = Nie wszystko musi być wypełnione: pakiet uczciwie wymieni braki.
ui-guide-away = Ukryj kroki
ui-guide-done = Zrobione
ui-guide-todo = Do zrobienia
ui-step-facility-about = Nazwa, adres, inspektor ochrony danych (art. 30 ust. 1 lit. a RODO).
ui-step-starters = Czynności z biblioteki
ui-step-starters-about = Zaznacz to, co robi placówka; treść dostosujesz później (art. 30 ust. 1 RODO).
ui-step-maps = Mapa pierwszej ścieżki
ui-step-maps-about = Kilka pytań o rejestrację pacjentów; rysunek powstaje sam (art. 32 ust. 2 RODO).
ui-step-pack = Pakiet zgodności
ui-step-pack-about = PDF z rejestrem, mapami i wykazem braków, z poświadczeniem wydania (art. 5 ust. 2 RODO).
ui-today-title = Dziś
ui-today-gaps = Do uzupełnienia
ui-today-gaps-about = Wpisy, w których brakuje informacji wymaganych przepisami.
ui-today-incomplete = { $incomplete ->
    [one] { $incomplete } z { $count } wpisów jest niekompletny
    [few] { $incomplete } z { $count } wpisów są niekompletne
    [many] { $incomplete } z { $count } wpisów jest niekompletnych
   *[other] { $incomplete } z { $count } wpisów jest niekompletne
}
ui-today-single = Brakuje informacji wymaganych przepisami.
ui-today-no-gaps = Wszystkie wpisy zawierają to, czego wymagają przepisy.
ui-today-nothing = Rejestry są jeszcze puste. Zacznij od kroków powyżej.
ui-today-pack = Ostatni pakiet
ui-today-no-pack = Nie wydano jeszcze żadnego pakietu zgodności.
ui-today-last-pack = { $count ->
    [0] { $at }; od tego czasu nic się nie zmieniło.
    [one] { $at }; od tego czasu przybyła { $count } pozycja dziennika.
    [few] { $at }; od tego czasu przybyły { $count } pozycje dziennika.
    [many] { $at }; od tego czasu przybyło { $count } pozycji dziennika.
   *[other] { $at }; od tego czasu przybyło { $count } pozycji dziennika.
}
ui-today-log = { $count ->
    [one] { $count } pozycja.
    [few] { $count } pozycje.
    [many] { $count } pozycji.
   *[other] { $count } pozycji.
}
ui-today-log-unverified = W tej sesji dziennika nie sprawdzano.

## Rejestr

ui-register-new = Nowy wpis
ui-register-from-library = Z biblioteki
ui-register-search = Szukaj w rejestrze
ui-register-clear = Wyczyść szukanie
ui-register-incomplete = Tylko niekompletne ({ $count })
ui-register-ended-too = Także zakończone
ui-register-ended = zakończono
ui-register-unsaved = niezapisane zmiany
ui-register-completeness = Kompletność
ui-register-changed = Zmieniono
ui-register-count = { $all ->
    [one] { $shown } z { $all } wpisu
    [few] { $shown } z { $all } wpisów
    [many] { $shown } z { $all } wpisów
   *[other] { $shown } z { $all } wpisów
}
ui-register-empty = { $register }: jeszcze pusto
ui-register-nothing-found = Nic nie znaleziono
ui-register-nothing-found-about = Żaden wpis nie spełnia tych warunków. Wielkość liter i polskie znaki nie mają znaczenia.
ui-register-show-all = Pokaż wszystkie

## Wpis

ui-record-new = Nowy wpis: { $kind }
ui-record-tabs = Części wpisu
ui-record-tab-form = Treść
ui-record-tab-history = Historia
ui-record-close = Zamknij wpis
ui-record-end = Zakończ…
ui-record-ended = Wpis zakończony
ui-record-ended-words = Zakończono { $at }. Treść i historia pozostają do wglądu; zakończenie można cofnąć, dopóki jest ostatnią zmianą.
ui-record-waiting = Wpis powstanie, gdy wypełnisz: { $fields }.
ui-record-ready = Wpis zaraz powstanie.
ui-record-give-up = Porzuć
ui-form-needed = konieczne
ui-form-choose = Wybierz
ui-form-none = Nie wybrano
ui-form-gap = Brakuje tej informacji
ui-form-no-gap = Informacja jest podana
ui-lines-item = { $field }, pozycja { $number }
ui-lines-add = Dodaj pozycję
ui-lines-remove = Usuń pozycję { $number }
ui-links-search = Szukaj: { $register }
ui-links-go = Przejdź do wpisu
ui-links-remove = Odłącz: { $title }
ui-links-make = Utwórz „{ $title }”
ui-links-none = Nie ma takiego wpisu.
ui-links-empty = Wpisz nazwę, aby utworzyć pierwszy wpis.
ui-parts-add = Dodaj: { $part }
ui-parts-remove = Usuń: { $part } { $number }
ui-help-label = Pomoc i kompletność
ui-help-personal = Pole może zawierać dane osobowe.
ui-help-completeness = Kompletność
ui-help-gaps = { $count ->
    [one] Brakuje jednej informacji:
    [few] Brakuje { $count } informacji:
    [many] Brakuje { $count } informacji:
   *[other] Brakuje { $count } informacji:
}
ui-help-no-gaps = Wpis zawiera wszystko, czego wymagają przytoczone przepisy.
ui-help-linked = Odsyłają do tego wpisu

## Zapisywanie

ui-saved-at = Zapisano { $at }
ui-save-dirty = Zmiany czekają na zapis
ui-save-saving = Zapisywanie…
ui-save-waiting = Jeszcze nie zapisano: brak koniecznych pól
ui-save-failed = NIE ZAPISANO
ui-save-conflict = NIE ZAPISANO: dwie wersje
ui-save-failed-title = Nie zapisano
ui-save-failed-kept = Wpisany tekst pozostaje w tym oknie. Zapis zostanie ponowiony przy następnej zmianie.
ui-save-again = Zapisz ponownie
ui-save-blocked-title = Nie zapisano: wpis wymaga poprawek
ui-save-blocked-words = { $count ->
    [one] Popraw jedno pole, a wpis zapisze się sam. Tekst pozostaje w tym oknie.
    [few] Popraw { $count } pola, a wpis zapisze się sam. Tekst pozostaje w tym oknie.
    [many] Popraw { $count } pól, a wpis zapisze się sam. Tekst pozostaje w tym oknie.
   *[other] Popraw { $count } pola, a wpis zapisze się sam. Tekst pozostaje w tym oknie.
}
ui-save-discard = Porzuć moje zmiany
ui-conflict-title = Ten wpis zmieniono równolegle
ui-conflict-words = W sejfie jest nowsza wersja, zapisana { $at }. Obie są poniżej; wybierz, co ma pozostać. Zastąpiona treść pozostanie w historii.
ui-conflict-field = Pole
ui-conflict-mine = Moja wersja
ui-conflict-theirs = Wersja w sejfie
ui-conflict-nothing = (puste)
ui-conflict-save = Zapisz wybrane
ui-conflict-take = Przyjmij w całości wersję z sejfu

## Zakończenie i historia

ui-end-title = Zakończyć „{ $title }”?
ui-end-words = Wpis zniknie z rejestru i z nowych pakietów. Jego historia pozostanie, a zakończenie można cofnąć.
ui-end-why = Powód
ui-end-why-missing = Wpisz powód; zostanie w dzienniku dowodów.
ui-end-unsaved = Najpierw trzeba zapisać zmiany we wpisie.
ui-end-do = Zakończ wpis
ui-history-version = Wersja { $number }
ui-history-saved = zapisano
ui-history-ended = zakończono
ui-history-undone = cofnięto
ui-history-picked = dodano z biblioteki
ui-history-named = wpisano nazwę
ui-history-entry = pozycja { $seq }
ui-history-why = Powód: { $why }
ui-history-before = przedtem:
ui-history-after = teraz:
ui-history-emptied = wyczyszczono
ui-history-no-changes = Treść bez zmian.

## Biblioteka czynności

ui-starter-title = Biblioteka
ui-starter-words = Typowe czynności przetwarzania w placówce medycznej, z zabezpieczeniami i okresami przechowywania, które do nich należą (stan prawny: { $as_of }). Dodane wpisy są ze sobą powiązane; dostosuj je do swojej placówki.
ui-starter-search = Szukaj w bibliotece
ui-starter-all = Zaznacz wszystkie
ui-starter-none = Odznacz wszystkie
ui-starter-pick = { $count ->
    [0] Dodaj zaznaczone
    [one] Dodaj { $count } pozycję
    [few] Dodaj { $count } pozycje
    [many] Dodaj { $count } pozycji
   *[other] Dodaj { $count } pozycji
}
ui-starter-picked = w rejestrze
ui-starter-all-picked = Wszystko z biblioteki jest w rejestrach
ui-starter-nothing-found = W bibliotece nie ma takiej pozycji.
ui-starter-activity = Czynności przetwarzania
ui-starter-measures = Zestawy środków technicznych i organizacyjnych
ui-starter-retention = Okresy przechowywania

## Mapy

ui-map-title = Mapy przepływu danych
ui-map-registration = Rejestracja
ui-map-consultation = Konsultacja
ui-map-archive = Archiwum
ui-map-tools = Widok mapy
ui-map-closer = Powiększ
ui-map-farther = Pomniejsz
ui-map-fit = Dopasuj do okna
ui-map-as-text = Mapa jako tekst
ui-map-go = Przejdź do wpisu: { $title }
ui-map-answer = Odpowiedz na pytanie: { $title }
ui-map-questions = Pytania o tę ścieżkę
ui-map-open = { $count ->
    [one] { $count } pytanie bez odpowiedzi
    [few] { $count } pytania bez odpowiedzi
    [many] { $count } pytań bez odpowiedzi
   *[other] { $count } pytania bez odpowiedzi
}
ui-map-all-answered = Na wszystkie pytania jest odpowiedź.

## Dowody

ui-evidence-title = Dziennik dowodów
ui-evidence-about = { $count ->
    [one] { $count } pozycja. Każda zmiana w sejfie jest tu zapisana i powiązana z poprzednimi; żadnej nie można zmienić ani usunąć niepostrzeżenie (art. 5 ust. 2 RODO).
    [few] { $count } pozycje. Każda zmiana w sejfie jest tu zapisana i powiązana z poprzednimi; żadnej nie można zmienić ani usunąć niepostrzeżenie (art. 5 ust. 2 RODO).
    [many] { $count } pozycji. Każda zmiana w sejfie jest tu zapisana i powiązana z poprzednimi; żadnej nie można zmienić ani usunąć niepostrzeżenie (art. 5 ust. 2 RODO).
   *[other] { $count } pozycji. Każda zmiana w sejfie jest tu zapisana i powiązana z poprzednimi; żadnej nie można zmienić ani usunąć niepostrzeżenie (art. 5 ust. 2 RODO).
}
ui-evidence-log = Pozycje dziennika, od najnowszej
ui-evidence-number = Nr
ui-evidence-when = Kiedy
ui-evidence-what = Co
ui-evidence-subject = Czego dotyczy
ui-evidence-who = Kto
ui-evidence-hash = Skrót
ui-evidence-erased = treść usunięta
ui-evidence-erased-about = Treść tej pozycji usunięto z podaniem podstawy prawnej. Sama pozycja i łańcuch dowodów pozostają ważne.
ui-evidence-verify = Sprawdź teraz
ui-verifier-save = Zapisz weryfikator…
ui-verifier-about = Strona do otwarcia w dowolnej przeglądarce; sprawdza pakiety i wydane dzienniki bez tego programu i bez sieci.
ui-verifier-saved = Zapisano: { $path }. Przekaż ją razem z pakietem i poświadczeniem: otwarta w przeglądarce, sprawdzi je bez tego programu.
ui-evidence-verifying = Sprawdzanie…
ui-evidence-checkpoint = Punkt kontrolny
ui-evidence-checkpoint-about = Podpisany stan dziennika. Przechowany poza tym komputerem dowodzi, że wcześniejszych pozycji później nie zmieniono.
ui-evidence-checkpoint-text = Treść punktu kontrolnego
ui-evidence-key = Klucz weryfikacyjny
ui-evidence-key-about = Tym kluczem każdy może sprawdzić podpis punktu kontrolnego, bez dostępu do sejfu.
ui-evidence-root = Skrót całego dziennika (korzeń drzewa)
ui-evidence-entry = Pozycja { $seq }
ui-evidence-go-record = Przejdź do wpisu
ui-evidence-bytes = Pozycja dziennika
ui-evidence-bytes-about = Skrót obliczono dokładnie z tych bajtów; kopia nie zawiera wcięć.
ui-evidence-leaf = Skrót pozycji (SHA-256)
ui-evidence-leaf-about = Następna pozycja dziennika powołuje się na ten skrót.
ui-evidence-payload = Treść zmiany
ui-evidence-payload-about = Przechowywana osobno; pozycja dziennika zawiera tylko skrót tej treści i soli.
ui-evidence-salt = Sól skrótu treści
ui-evidence-salt-about = Losowy ciąg dodany do treści przed obliczeniem skrótu; wynikiem jest wartość „commit” w pozycji dziennika.
ui-evidence-proof = Dowód przynależności do dziennika
ui-evidence-proof-about = { $count ->
    [0] Dziennik ma jedną pozycję: jej skrót jest korzeniem drzewa.
    [one] { $count } skrót prowadzi od tej pozycji do korzenia drzewa.
    [few] { $count } skróty prowadzą od tej pozycji do korzenia drzewa.
    [many] { $count } skrótów prowadzi od tej pozycji do korzenia drzewa.
   *[other] { $count } skrótu prowadzi od tej pozycji do korzenia drzewa.
}
ui-verdict-intact = { $count ->
    [one] Nienaruszony: sprawdzono { $count } pozycję o { $at }
    [few] Nienaruszony: sprawdzono { $count } pozycje o { $at }
    [many] Nienaruszony: sprawdzono { $count } pozycji o { $at }
   *[other] Nienaruszony: sprawdzono { $count } pozycji o { $at }
}
ui-verdict-broken = Naruszony (sprawdzono o { $at })
ui-verdict-erased = { $count ->
    [one] W tym { $count } pozycja z usuniętą treścią.
    [few] W tym { $count } pozycje z usuniętą treścią.
    [many] W tym { $count } pozycji z usuniętą treścią.
   *[other] W tym { $count } pozycji z usuniętą treścią.
}
ui-verdict-behind = { $count ->
    [one] Od tego sprawdzenia przybyła { $count } pozycja.
    [few] Od tego sprawdzenia przybyły { $count } pozycje.
    [many] Od tego sprawdzenia przybyło { $count } pozycji.
   *[other] Od tego sprawdzenia przybyło { $count } pozycji.
}

## Pakiety

ui-pack-title = Pakiet zgodności
ui-pack-about = Jeden PDF na wybrany dzień: rejestr czynności, mapy przepływu danych, wykaz braków i wyciąg z dziennika dowodów. Obok powstaje poświadczenie wydania.
ui-pack-last = Ostatni pakiet: { $at }, pozycja dziennika { $entry }.
ui-pack-language = Język pakietu
ui-language-pl = Polski
ui-language-en = Angielski
ui-pack-as-at = Stan na
ui-pack-now = teraz
ui-pack-day = koniec dnia
ui-pack-day-words = Stan dokumentacji o północy, która kończy ten dzień.
ui-pack-day-wrong = Podaj dzień nie późniejszy niż dzisiejszy, na przykład { $today }.
ui-pack-path = Plik PDF
ui-pack-path-hint = Poświadczenie wydania powstanie obok, z końcówką .tlog-proof.
ui-pack-path-missing = Podaj nazwę pliku.
ui-pack-save-as = Zapisz jako…
ui-pack-file-name = Pakiet zgodności { $facility } { $day }
ui-pack-export = Utwórz pakiet
ui-pack-running = Tworzenie pakietu
ui-pack-cancelling = Przerywanie…
ui-pack-cancelled = Przerwano
ui-pack-cancelled-words = Żaden plik nie powstał, a w dzienniku nic nie przybyło.
ui-pack-failed = Pakiet nie powstał
ui-pack-unsaved-title = Najpierw zapisz zmiany
ui-pack-unsaved = Są zmiany, których nie udało się zapisać, więc nie znalazłyby się w pakiecie. Pasek stanu prowadzi do tych wpisów.
ui-pack-made = { $pages ->
    [one] Pakiet gotowy: { $pages } strona
    [few] Pakiet gotowy: { $pages } strony
    [many] Pakiet gotowy: { $pages } stron
   *[other] Pakiet gotowy: { $pages } strony
}
ui-pack-made-facts = { $size } MB; wydanie zapisano w dzienniku jako pozycję { $entry }.
ui-pack-open = Otwórz PDF
ui-pack-folder = Pokaż folder
ui-pack-open-failed = Nie udało się otworzyć: { $why }
ui-pack-receipt = Poświadczenie wydania
ui-pack-replaced = Tych znaków nie ma w krojach pisma programu, więc na papierze zastępuje je znacznik: { $characters }. W pliku records.json wewnątrz pakietu są zachowane.
ui-pack-receipt-about = Przekazuj je razem z plikiem PDF. Pozwala każdemu sprawdzić, bez sejfu i bez sieci, że właśnie ten plik wydano i że zapisano to w dzienniku.

## Ustawienia i skróty

ui-settings-title = Ustawienia
ui-settings-language = Język programu
ui-settings-theme = Wygląd
ui-theme-system = Jak w systemie
ui-theme-light = Jasny
ui-theme-dark = Ciemny
ui-settings-keyboard = Klawiatura
ui-settings-keyboard-about = Wszystko w programie da się zrobić z klawiatury.
ui-settings-vault = Otwarty sejf
ui-settings-vault-path = Miejsce na dysku
ui-settings-vault-id = Identyfikator
ui-settings-vault-operator = Prowadzi
ui-settings-vault-format = Wersja formatu
ui-settings-version = Tabularium { $version }
ui-shortcuts-title = Skróty klawiszowe
ui-shortcut-palette = Szukaj wpisów, ekranów i poleceń
ui-shortcut-new = Nowy wpis
ui-shortcut-search = Szukaj w rejestrze
ui-shortcut-save = Zapisz od razu (program zapisuje też samoczynnie)
ui-shortcut-undo = Cofnij ostatnią zmianę (poza polem tekstowym)
ui-shortcut-lock = Zablokuj sejf
ui-shortcut-screens = Ekrany po kolei
ui-shortcut-panes = Następna część okna
ui-shortcut-list = Poruszanie się po liście
ui-shortcut-enter = Otwórz wpis
ui-shortcut-back = Zamknij wpis lub okno; wpisany tekst zostaje
ui-shortcut-map = Powiększ, pomniejsz, dopasuj mapę
ui-shortcut-help = Ta lista

## Klucze

ui-keys-title = Klucze
ui-keys-about = Sejf otwiera zarówno hasło, jak i klucz odzyskiwania. Zmień je, gdy mógł je poznać ktoś inny. Wcześniejsze kopie sejfu nadal otwiera to, co otwierało je wtedy.
ui-keys-manual = Co zrobić, gdy hasło lub klucz przepadnie
ui-keys-secret = Hasło albo klucz odzyskiwania
ui-keys-busy = Chwileczkę
ui-keys-passphrase-open = Zmień hasło
ui-keys-passphrase-title = Zmiana hasła
ui-keys-passphrase-about = Zawartość sejfu nie jest szyfrowana od nowa: kto ma starszą kopię sejfu i zna dotychczasowe hasło, nadal ją odczyta.
ui-keys-passphrase-new = Nowe hasło
ui-keys-passphrase-do = Zmień hasło
ui-keys-passphrase-done = Hasło zmieniono.
ui-keys-recovery-open = Nowy klucz odzyskiwania
ui-keys-recovery-title = Nowy klucz odzyskiwania
ui-keys-recovery-about = Wydrukuj ten klucz albo go przepisz. Gdy potwierdzisz wymianę hasłem, będzie otwierał sejf, a klucz z dotychczasowej kartki przestanie go otwierać.
ui-keys-recovery-do = Wymień klucz odzyskiwania
ui-keys-recovery-done = Klucz odzyskiwania wymieniono. Zniszcz kartkę z poprzednim.
ui-keys-data-open = Nowy klucz danych
ui-keys-data-title = Nowy klucz danych
ui-keys-data-about = Cała zawartość sejfu zostanie zaszyfrowana od nowa, więc starsza kopia plików i starsze klucze nie otworzą tego, co zapiszesz od tej chwili. Potrzeba na to chwili, tyle wolnego miejsca na dysku, ile zajmuje sejf, oraz nowego klucza odzyskiwania. Wcześniejsze kopie zapasowe pozostaną pod starym kluczem.
ui-keys-data-do = Zaszyfruj wszystko od nowa
ui-keys-data-done = Całą zawartość zaszyfrowano nowym kluczem danych. Hasło pozostało bez zmian, klucz odzyskiwania jest nowy.
ui-keys-not-yet = Dopóki nie potwierdzisz, nic się nie zmieni, a nowy klucz odzyskiwania niczego nie otworzy.
ui-keys-idle = Blokuj po tylu minutach bezczynności
ui-keys-idle-about = Od { $least } do { $most } minut. Sejf blokuje się także po uśpieniu komputera.
ui-keys-idle-wrong = Od { $least } do { $most } minut.
ui-keys-header-title = Plik vault.json został podmieniony
ui-keys-header-short = Ten sejf może znów otwierać starsze hasło lub klucz odzyskiwania.
ui-keys-header-look = Zobacz Ustawienia, część „Klucze”
ui-keys-header-about = Plik obok bazy danych nie jest tym, z którym zamknięto sejf. Starszy plik otwiera starsze hasło lub klucz odzyskiwania, które mogą znać inni. Ustal, kto miał dostęp do folderu. Jeżeli pliku nie umieszczono tam za Twoją wiedzą, przywróć właściwy: sejf otworzą wtedy tylko ostatnio ustawione hasło i klucz odzyskiwania.
ui-keys-header-do = Przywróć właściwy plik
ui-keys-header-done = Przywrócono właściwy plik vault.json. Sejf otwiera ostatnio ustawione hasło.
ui-keys-recovered-title = Sejf otwarto kluczem odzyskiwania
ui-keys-recovered = Jeżeli hasło przepadło, ustaw teraz nowe. Klucz odzyskiwania wyjęto z koperty: utwórz również nowy klucz.
ui-recovery-page = Zapisz stronę do wydruku
ui-recovery-page-made = Zapisano do Twojego wyłącznego użytku: { $path }. Wydrukuj stronę, a potem usuń plik.
ui-recovery-page-open = Otwórz
