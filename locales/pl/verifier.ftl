### Strona, która sprawdza bez programu. Słowa o niezgodnościach są w desk.ftl.

verifier-name = Tabularium · weryfikator
verifier-title = Czy ten dokument albo dziennik jest taki, jaki zapisano?
verifier-intro = Strona sprawdza w przeglądarce dokumenty i dziennik dowodów programu Tabularium. Nie potrzebuje sieci, a wskazane pliki nie opuszczają tego komputera.
verifier-no-script = Ta strona wykonuje obliczenia w przeglądarce. Zezwól jej na JavaScript albo otwórz ją w innej przeglądarce.
verifier-language = Język

## Co jest sprawdzane.

verifier-files-title = Co sprawdzić
verifier-files-about = Plik PDF z poświadczeniem (plik o tej samej nazwie z dopiskiem .tlog-proof) albo cztery pliki wydanego dziennika. Można je upuścić w dowolnym miejscu strony.
verifier-choose-files = Wskaż pliki
verifier-choose-folder = Wskaż folder
verifier-clear = Usuń wszystkie
verifier-files-list = Wskazane pliki
verifier-remove = Usuń { $name }
verifier-role-document = dokument
verifier-role-receipt = poświadczenie
verifier-role-log = część dziennika
verifier-role-anchor = starszy punkt kontrolny
verifier-role-key = klucz; pominięty, bo przyszedł razem z plikami
verifier-key-title = Klucz, któremu ufasz
verifier-key-about = Jest na ostatniej stronie każdego pakietu. Przepisz go z wydruku, który masz od dawna, albo poproś o niego administratora inną drogą niż ta, którą przyszły pliki. Odstępy i podział wierszy nie mają znaczenia; wystarczy część po drugim znaku +.
verifier-key-mistyped = To nie jest klucz weryfikacyjny: co najmniej jednego znaku brakuje albo jest błędny. Sprawdzanie odbywa się bez klucza.
verifier-key-short = Te osiem znaków to tylko oznaczenie klucza. Można utworzyć inny klucz o tym samym oznaczeniu, więc one nie wystarczą. Sprawdzanie odbywa się bez nich.
verifier-key-fine = To jest klucz weryfikacyjny, zgodny w każdym znaku.
verifier-anchor-title = Starszy punkt kontrolny, jeżeli go masz
verifier-anchor-about = Wiersze pod nagłówkiem „Punkt kontrolny” na ostatniej stronie starszego pakietu. Wydany dziennik pokaże, czy jest ich dalszym ciągiem, czy też wcześniejszą historię napisano od nowa.

## Co znaleziono.

verifier-results = Wynik
verifier-empty = Nie wskazano jeszcze żadnych plików. Upuść je tutaj.
verifier-running = Sprawdzanie { $name }: { $done } z { $total }
verifier-log = Wydany dziennik
verifier-verdict-fine-document = Autentyczny i niezmieniony
verifier-verdict-fine-log = Nienaruszony i kompletny
verifier-verdict-fine-log-unanchored = Nienaruszony; nic poza tymi plikami nie potwierdza ich końca
verifier-verdict-soon = Wszystko do siebie pasuje. Teraz porównaj klucz
verifier-verdict-act = Wynik sprawdzenia jest negatywny
verifier-verdict-wait = Czegoś jeszcze brakuje
verifier-unreadable = Nie można odczytać { $name }: { $reason }
verifier-key-unknown = Klucz przyszedł razem z tym, co ma poświadczać, więc kto sporządził pliki od nowa, mógł sporządzić i klucz. Wpisz klucz znany z innego źródła w jego polu albo porównaj go tutaj:
verifier-key-compare = Porównano znak po znaku: to jest klucz z mojego wydruku.
verifier-key-of-file = Klucz w plikach
verifier-of-others = Kto jeszcze za niego ręczy, według dziennika
verifier-anchor-other-size = Starszy punkt kontrolny pochodzi z tego sejfu i ma ważny podpis. Obejmuje jednak inną liczbę pozycji ({ $anchor }) niż poświadczenie ({ $size }): czy jedno jest dalszym ciągiem drugiego, pokaże wydany dziennik. Dodaj jego cztery pliki.
verifier-receipt-passed = Dziennik jest dalszym ciągiem stanu podpisanego w poświadczeniu dokumentu { $name }.
verifier-wait-receipt-missing = Brakuje poświadczenia. To osobny plik, { $place }, przekazywany razem z dokumentem. Dodaj go.
verifier-wait-document-missing = Brakuje dokumentu { $place }: jest tylko jego poświadczenie. Dodaj go.
verifier-wait-file-missing = Brakuje pliku { $place }. Wydany dziennik składa się z czterech: entries.jsonl, payloads.jsonl, checkpoint i key. Dodaj go.
verifier-place = Pierwsza niezgodność
verifier-place-file = sam dokument
verifier-place-receipt = poświadczenie
verifier-place-receipt-line = poświadczenie, wiersz { $line }
verifier-place-anchor = starszy punkt kontrolny
verifier-place-anchor-line = starszy punkt kontrolny, wiersz { $line }
verifier-place-line = { $file }, wiersz { $line }
verifier-means = Co to znaczy
verifier-do = Co zrobić
verifier-steps = Co sprawdzono
verifier-state-passed = zgodne
verifier-state-failed = niezgodne
verifier-state-open = do porównania
verifier-state-unreached = nie sprawdzano
verifier-step-form-document = Poświadczenie jest całe i czytelne
verifier-step-form-log = Klucz i punkt kontrolny są całe i czytelne
verifier-step-file = Dokument jest co do bajtu tym, który wymienia poświadczenie (SHA-256)
verifier-step-commitment = Pozycja dziennika dotyczy właśnie tego dokumentu (skrót z solą)
verifier-step-inclusion = Pozycja jest na swoim miejscu w podpisanym dzienniku (dowód przynależności)
verifier-step-entries = Każda pozycja jest taka, jaką zapisano, na swoim miejscu, i żadnej nie brakuje (łańcuch, drzewo)
verifier-step-payloads = Treść każdej pozycji jest taka, jaką zapisano; brakuje tylko tych, których usunięcie odnotowano
verifier-step-signature = Stan dziennika podpisano tym kluczem
verifier-step-key = Klucz jest tym, któremu ufasz
verifier-step-anchor = Dziennik jest dalszym ciągiem starszego punktu kontrolnego
verifier-facts = Szczegóły
verifier-fact-file = Dokument
verifier-fact-size = Długość
verifier-fact-bytes =
    { $count ->
        [one] { $count } bajt
        [few] { $count } bajty
        [many] { $count } bajtów
       *[other] { $count } bajta
    }
verifier-fact-hash = SHA-256
verifier-fact-named = Według poświadczenia
verifier-fact-entry = Pozycja dziennika
verifier-fact-entry-words = { $seq }: { $what }, { $at }
verifier-fact-head = Stan dziennika
verifier-fact-entries =
    { $count ->
        [one] { $count } pozycja
        [few] { $count } pozycje
        [many] { $count } pozycji
       *[other] { $count } pozycji
    }
verifier-fact-root = Korzeń drzewa
verifier-fact-vault = Sejf
verifier-fact-key = Klucz
verifier-fact-checked = Sprawdzono
verifier-fact-checked-words = { $at }, według zegara tego komputera

## Co niezgodność znaczy dla kogoś, kto dziennika nie zna.

verifier-means-file = Plik PDF zmieniono po wydaniu, choćby przez zapisanie go w innym programie, albo poświadczenie należy do innego dokumentu. Z zewnątrz nie widać, które z dwojga zaszło; pomogą szczegóły poniżej: podają nazwę i długość znane poświadczeniu.
verifier-do-file = Nie opieraj się na tym dokumencie. Poproś o oryginalny plik wraz z jego własnym poświadczeniem.
verifier-means-receipt = Poświadczenie zmieniono albo uszkodzono po drodze: zdarza się to plikom tekstowym w poczcie. W tym stanie niczego nie dowodzi. Nie mówi to jeszcze nic o samym dokumencie.
verifier-do-receipt = Poproś o poświadczenie jeszcze raz, najlepiej w archiwum ZIP albo na nośniku.
verifier-means-signature = Podpisany stan dziennika zmieniono później albo podpisał go ktoś, kto nie ma tego klucza.
verifier-do-signature = Nie opieraj się na nim. Poproś o pliki jeszcze raz, a o klucz inną drogą.
verifier-means-damaged = Plik zmieniono albo uszkodzono po drodze. W tym stanie nie da się nim niczego sprawdzić.
verifier-do-damaged = Poproś o wydanie dziennika jeszcze raz, najlepiej w archiwum ZIP albo na nośniku.
verifier-means-key = Pliki do siebie pasują, ale podpisano je innym kluczem. Kto ma własny klucz, może sporządzić od nowa cały dziennik, który sam w sobie się zgadza.
verifier-do-key = Nie opieraj się na tych plikach, dopóki administrator nie powie ci, inną drogą niż ta, którą przyszły pliki, który klucz jest właściwy.
verifier-means-vault = To dokumentacja innego sejfu: innego administratora albo nowego sejfu tego samego.
verifier-do-vault = Porównaj identyfikatory sejfów i weź pliki, klucz i punkt kontrolny z tego samego.
verifier-means-entries = Dziennik zmieniono po zapisaniu: pozycję zmieniono, usunięto, dodano albo przestawiono. To, co przed tym miejscem, się zgadza; na niczym od tego miejsca nie można się opierać.
verifier-do-entries = Poproś o wydanie dziennika jeszcze raz, by wykluczyć uszkodzenie po drodze. Jeżeli niezgodność jest w tym samym miejscu, poproś administratora o wyjaśnienie i porównaj ze starszym pakietem.
verifier-means-payloads = Sama pozycja się zgadza, więc dowiedziono, że coś wtedy zrobiono. Nie dowiedziono, co: treść zmieniono, zamieniono, usunięto bez adnotacji albo przywrócono po usunięciu.
verifier-do-payloads = Nie opieraj się na treści tej pozycji. Poproś o wydanie dziennika jeszcze raz; jeżeli niezgodność jest w tym samym miejscu, poproś administratora o wyjaśnienie.
verifier-means-rewritten = Dziennik był kiedyś inny: tego, co było przed starszym punktem kontrolnym, już w nim nie ma. Może to zrobić tylko ten, kto ma klucz, a widać to tylko dzięki starszemu punktowi kontrolnemu.
verifier-do-rewritten = Zachowaj starszy punkt kontrolny: to on jest dowodem. Poproś administratora o wyjaśnienie, co napisano od nowa.
verifier-means-truncated = Dziennik był kiedyś dłuższy. Odcięto jego koniec albo sejf odtworzono ze starej kopii zapasowej i nie ma w nim tego, co było później.
verifier-do-truncated = Zapytaj administratora, czy i kiedy odtworzono kopię; dziennik to odnotowuje. Zachowaj starszy punkt kontrolny.
verifier-means-anchor = Starszego punktu kontrolnego nie skopiowano w całości albo nie pochodzi on z tego dziennika.
verifier-do-anchor = Skopiuj jeszcze raz wszystkie jego wiersze, także ten, który zaczyna się od kreski. Nie mówi to jeszcze nic o dzienniku.
verifier-means-clock = Pozycje są w kolejności, ale jedna ma czas wcześniejszy niż poprzednia, a program odnotowałby cofnięcie zegara. Tej pozycji nie zapisał więc program.
verifier-do-clock = Nie opieraj się na czasie od tego miejsca i poproś administratora o wyjaśnienie.
verifier-means-cut = Plik kończy się w połowie wiersza: nie skopiowano go do końca.
verifier-do-cut = Skopiuj go jeszcze raz albo poproś o ponowne wydanie dziennika.

## Czego to dowodzi.

verifier-limits-title = Czego to dowodzi, a czego nie
verifier-limits-unchanged = Jeżeli wszystko się zgadza, dokument albo dziennik jest dokładnie taki, jaki był w chwili podpisania jego stanu.
verifier-limits-true = Nie dowodzi to, że zapisano prawdę ani że zegar tamtego komputera szedł dobrze.
verifier-limits-owner = Kto ma klucz, może napisać cały dziennik od nowa. Wykaże to tylko starszy punkt kontrolny, który przechowano.
verifier-limits-page = Fałszerz może podrobić i tę stronę. Weź ją od kogoś, komu ufasz: zapisuje ją każda kopia programu (tabularium verifier), a jej źródło, które pokaże przeglądarka, jest zwykłym tekstem i niczego nie wczytuje.
