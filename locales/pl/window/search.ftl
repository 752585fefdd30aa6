ui-search-title = Wyszukiwanie
ui-search-placeholder = Szukaj we wszystkich rejestrach
ui-search-registers = Rejestry, w których coś znaleziono
ui-search-all = Wszystkie rejestry
ui-search-in-title = w nazwie
ui-search-empty = Wpisz, czego szukasz
ui-search-empty-about = Przeszukiwane są wszystkie pola wszystkich rejestrów oraz nazwy plików. Wystarczą początki słów; wielkość liter i polskie znaki nie mają znaczenia.
ui-search-none = Nic nie znaleziono
ui-search-none-about = We wpisach muszą wystąpić wszystkie podane słowa. Spróbuj podać mniej słów albo tylko ich początki.
ui-search-count = { $count ->
    [one] Znaleziono { $count } wpis
    [few] Znaleziono { $count } wpisy
    [many] Znaleziono { $count } wpisów
   *[other] Znaleziono { $count } wpisu
}
ui-palette-whole = { $count ->
    [one] Pokaż wyniki w rejestrach ({ $count } wpis)
    [few] Pokaż wyniki w rejestrach ({ $count } wpisy)
    [many] Pokaż wyniki w rejestrach ({ $count } wpisów)
   *[other] Pokaż wyniki w rejestrach ({ $count } wpisu)
}
ui-shortcut-search-screen = Szukaj we wszystkich rejestrach
