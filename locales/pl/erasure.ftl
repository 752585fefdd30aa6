### Trwałe usuwanie treści.

erasure-ground-retention_over = Art. 5 ust. 1 lit. e RODO: upłynął okres przechowywania
erasure-ground-not_necessary = Art. 17 ust. 1 lit. a RODO: dane nie są już niezbędne do celu
erasure-ground-consent_withdrawn = Art. 17 ust. 1 lit. b RODO: cofnięto zgodę i nie ma innej podstawy
erasure-ground-objection = Art. 17 ust. 1 lit. c RODO: sprzeciw, brak nadrzędnych podstaw
erasure-ground-unlawful = Art. 17 ust. 1 lit. d RODO: dane przetwarzano niezgodnie z prawem
erasure-ground-obligation = Art. 17 ust. 1 lit. e RODO: obowiązek prawny usunięcia

erasure-nothing = Nie ma czego usunąć.
erasure-versions = { $versions ->
    [one] Treść { $versions } wersji
    [few] Treść { $versions } wersji
    [many] Treść { $versions } wersji
   *[other] Treść { $versions } wersji
    } { $records ->
    [one] { $records } wpisu
    [few] { $records } wpisów
    [many] { $records } wpisów
   *[other] { $records } wpisu
    } zniknie na zawsze: z rejestru, historii, wyszukiwania i pliku sejfu. { $entries ->
    [one] { $entries } pozycja dziennika zachowa swoje miejsce
    [few] { $entries } pozycje dziennika zachowają swoje miejsce
    [many] { $entries } pozycji dziennika zachowa swoje miejsce
   *[other] { $entries } pozycji dziennika zachowa swoje miejsce
    } bez treści, a dziennik odnotuje powód.
erasure-files = { $count ->
    [one] { $count } plik zniknie razem z zawartością.
    [few] { $count } pliki znikną razem z zawartością.
    [many] { $count } plików zniknie razem z zawartością.
   *[other] { $count } pliku zniknie razem z zawartością.
    }
erasure-files-stay = { $count ->
    [one] { $count } plik zniknie z tego wpisu; jego zawartość pozostanie, bo ma go też inny wpis lub wersja.
    [few] { $count } pliki znikną z tego wpisu; ich zawartość pozostanie, bo mają je też inne wpisy lub wersje.
    [many] { $count } plików zniknie z tego wpisu; ich zawartość pozostanie, bo mają je też inne wpisy lub wersje.
   *[other] { $count } pliku zniknie z tego wpisu; zawartość pozostanie, bo mają ją też inne wpisy lub wersje.
    }
erasure-others = { $count ->
    [one] W tych samych pozycjach stoi { $count } wersja innego wpisu. Pozostanie i zostanie zapisana w dzienniku na nowo.
    [few] W tych samych pozycjach stoją { $count } wersje innych wpisów. Pozostaną i zostaną zapisane w dzienniku na nowo.
    [many] W tych samych pozycjach stoi { $count } wersji innych wpisów. Pozostaną i zostaną zapisane w dzienniku na nowo.
   *[other] W tych samych pozycjach stoi { $count } wersji innych wpisów. Pozostaną i zostaną zapisane w dzienniku na nowo.
    }
erasure-backups = { $count ->
    [one] { $count } wcześniejsza kopia zapasowa nadal zawiera te dane. Zniszcz ją albo przechowuj zgodnie z zasadami placówki.
    [few] { $count } wcześniejsze kopie zapasowe nadal zawierają te dane. Zniszcz je albo przechowuj zgodnie z zasadami placówki.
    [many] { $count } wcześniejszych kopii zapasowych nadal zawiera te dane. Zniszcz je albo przechowuj zgodnie z zasadami placówki.
   *[other] { $count } wcześniejszej kopii zapasowej nadal zawiera te dane. Zniszcz je albo przechowuj zgodnie z zasadami placówki.
    }
erasure-papers = Dokumenty i pliki wydane wcześniej zachowują to, co w nich jest.

progress-erasing = Usuwanie i tworzenie indeksu wyszukiwania od nowa
progress-erasing-file = Zapisywanie pliku sejfu od nowa
input-basis = Podstawa prawna
problem-no_basis = Podaj podstawę usunięcia: wybierz z listy albo wpisz przepis.
failure-file_in_use = Wpis nadal ma plik { $sha256 }. Najpierw odłącz plik od wpisu, potem usuń go trwale. Niczego nie zmieniono.
failure-nothing_to_erase = Nie ma czego usunąć: treść usunięto wcześniej albo nigdy jej nie było. Niczego nie zmieniono.
failure-erasure_unfinished = Treść usunięto i odnotowano to w dzienniku, ale dysk zawiódł, zanim plik sejfu zapisano na nowo: między stronami mogą jeszcze leżeć jej fragmenty. Sprawdź dysk i otwórz sejf ponownie: to dokończy usuwanie.
title-erased = Treść usunięta

cli-erase = Trwale usuwa treść: wpisu, pola we wcześniejszych wersjach albo pliku
cli-erase-basis = Podstawa prawna; zostaje w dzienniku, więc nie wymieniaj w niej osób
cli-erase-field = Tylko to, co wcześniejsze wersje mówią w tym polu
cli-erase-file = Tylko ten plik, którego wpis już nie ma: jego skrót SHA-256 albo nazwa
cli-erase-due = Wszystkie zakończone wpisy, którym upłynął okres przechowywania
cli-erase-preview = Tylko pokaż, co by zniknęło
cli-erase-which = Podaj, który wpis, albo --due.
cli-erase-record = Wpis
cli-erase-id = ID
cli-erase-expires = Okres upłynął
cli-erase-backup = Kopia zapasowa
cli-erase-made = Wykonano
