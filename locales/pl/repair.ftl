### Odzyskiwanie tego, co da się odczytać z uszkodzonego sejfu.

op-vault-rescued = Odzyskano z uszkodzonego sejfu

progress-rescue-copying = Kopiowanie uszkodzonej bazy (strony)
progress-rescue-files = Odczyt plików (części)
progress-rescue-log = Odczyt dziennika i zapis do nowego sejfu
progress-rescue-checking = Sprawdzanie każdej pozycji dziennika i każdego pliku w nowym sejfie

vault-damage = Ten sejf jest uszkodzony ({ $what }). Otwarto go tylko do odczytu. Tego, co jest na uszkodzonych stronach, nie da się odczytać i brakuje tego w wykazach. Odtwórz najnowszą kopię zapasową albo odzyskaj do nowego sejfu to, co się da.

rescue-pages =
    { $spoilt ->
        [one] Nie dało się odczytać { $spoilt } strony bazy danych (wszystkich stron: { $pages }).
        [few] Nie dało się odczytać { $spoilt } stron bazy danych (wszystkich stron: { $pages }).
        [many] Nie dało się odczytać { $spoilt } stron bazy danych (wszystkich stron: { $pages }).
       *[other] Nie dało się odczytać { $spoilt } strony bazy danych (wszystkich stron: { $pages }).
    }
rescue-log-whole =
    { $count ->
        [one] W nowym sejfie jest cały dziennik: { $count } pozycja.
        [few] W nowym sejfie jest cały dziennik: { $count } pozycje.
        [many] W nowym sejfie jest cały dziennik: { $count } pozycji.
       *[other] W nowym sejfie jest cały dziennik: { $count } pozycji.
    }
rescue-log-broken =
    { $kept ->
        [one] W nowym sejfie jest { $kept } początkowa pozycja dziennika w niezmienionej postaci;
        [few] W nowym sejfie są { $kept } początkowe pozycje dziennika w niezmienionej postaci;
        [many] W nowym sejfie jest { $kept } początkowych pozycji dziennika w niezmienionej postaci;
       *[other] W nowym sejfie jest { $kept } początkowych pozycji dziennika w niezmienionej postaci;
    } pierwszą, której nie dało się odczytać, jest pozycja { $first }. Wcześniejsze pakiety, poświadczenia i punkty kontrolne nadal zgadzają się z dziennikiem, późniejsze już nie.
rescue-log-none = Nie dało się przejąć żadnej pozycji dziennika: dziennik nowego sejfu zaczyna się od początku i nie zgadza się z nim żaden wcześniejszy pakiet, poświadczenie ani punkt kontrolny.
rescue-unchained =
    { $count ->
        [one] Za przerwą dało się odczytać { $count } pozycję, ale nie można jej dołączyć do łańcucha; pozostaje tylko w uszkodzonym sejfie.
        [few] Za przerwą dało się odczytać { $count } pozycje, ale nie można ich dołączyć do łańcucha; pozostają tylko w uszkodzonym sejfie.
        [many] Za przerwą dało się odczytać { $count } pozycji, ale nie można ich dołączyć do łańcucha; pozostają tylko w uszkodzonym sejfie.
       *[other] Za przerwą dało się odczytać { $count } pozycji, ale nie można ich dołączyć do łańcucha; pozostają tylko w uszkodzonym sejfie.
    }
rescue-key-lost = Przepadł klucz, którym podpisywano dziennik. Nowy sejf podpisuje innym kluczem; trzeba go podać każdemu, kto sprawdza pakiety.
rescue-carried =
    { $count ->
        [one] { $count } wpis dostał nową wersję z treścią, którą uszkodzony sejf pokazywał jako ostatnią.
        [few] { $count } wpisy dostały nowe wersje z treścią, którą uszkodzony sejf pokazywał jako ostatnią.
        [many] { $count } wpisów dostało nowe wersje z treścią, którą uszkodzony sejf pokazywał jako ostatnią.
       *[other] { $count } wpisu dostało nową wersję z treścią, którą uszkodzony sejf pokazywał jako ostatnią.
    }
rescue-extent =
    Nowy sejf obejmuje { $records ->
        [one] { $records } wpis w rejestrach
        [few] { $records } wpisy w rejestrach
        [many] { $records } wpisów w rejestrach
       *[other] { $records } wpisu w rejestrach
    } i { $files ->
        [one] { $files } plik
        [few] { $files } pliki
        [many] { $files } plików
       *[other] { $files } pliku
    }; sprawdzono go w całości.
rescue-nothing-lost = Nic nie wskazuje na to, by coś przepadło.
rescue-lost =
    { $count ->
        [one] Wiadomo o { $count } stracie:
        [few] Wiadomo o { $count } stratach:
        [many] Wiadomo o { $count } stratach:
       *[other] Wiadomo o { $count } straty:
    }
rescue-loss-kind = Wpis
rescue-loss-record = Nie dało się odczytać żadnej treści tego wpisu.
rescue-loss-older = Odczytano wersję { $found }; ostatnia, wersja { $last }, przepadła.
rescue-loss-file-label = Plik
rescue-loss-file =
    { $count ->
        [one] Plik jest niepełny. Odłączono go od wpisu, przy którym był.
        [few] Plik jest niepełny. Odłączono go od { $count } wpisów, przy których był.
        [many] Plik jest niepełny. Odłączono go od { $count } wpisów, przy których był.
       *[other] Plik jest niepełny. Odłączono go od { $count } wpisu, przy którym był.
    }

failure-beyond_rescue = Z { $path } nie da się niczego odzyskać: nieczytelne są strony bazy danych, które prowadzą do całej reszty. Niczego nie zmieniono. Odtwórz najnowszą kopię zapasową.
failure-rescue_unsound = To, co odzyskano, nie przechodzi sprawdzenia i zostało odrzucone. Uszkodzonego sejfu nie naruszono. Odtwórz najnowszą kopię zapasową.
failure-no_crash_report = Nie ma raportu o awarii. Niczego nie zapisano.
failure-crashed = Czynność przerwał błąd programu. To, co zapisano wcześniej, jest bezpieczne. W ustawieniach jest raport o awarii: mówi, w którym miejscu programu to się stało, i nie zawiera niczego z Twojej dokumentacji.
