### Rejestry jako pliki: kolumny poza polami.

exchange-id = Identyfikator wpisu
exchange-version = Wersja wpisu
exchange-ended = Wpis zakończony
exchange-yes = tak
exchange-no = nie
