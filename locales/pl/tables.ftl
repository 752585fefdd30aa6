### Rejestry jako tabele: kolumny, filtry, widoki, wiele wpisów naraz.

column-gaps = Braki
column-changed_at = Ostatnia zmiana

op-record-duplicated = Utworzono kopię wpisu
    .on = Utworzono kopię: { $kind }
op-records-changed = Zmieniono wpisy
    .on = Zmieniono wpisy: { $kind }
    .count =
        { $count ->
            [one] Zmieniono { $count } wpis
            [few] Zmieniono { $count } wpisy
            [many] Zmieniono { $count } wpisów
           *[other] Zmieniono { $count } wpisu
        }
op-records-ended = Zakończono wpisy
    .on = Zakończono wpisy: { $kind }
    .count =
        { $count ->
            [one] Zakończono { $count } wpis
            [few] Zakończono { $count } wpisy
            [many] Zakończono { $count } wpisów
           *[other] Zakończono { $count } wpisu
        }

title-copy = { $title } (kopia)

progress-checking = Sprawdzanie wpisów

input-view_name = Nazwa widoku

problem-of = { $title }: { $words }
problem-unknown_column = W tym rejestrze nie ma pola „{ $name }”.
problem-filter_op = { $name }: tego pola nie można filtrować w ten sposób.
problem-filter_value = { $name }: w filtrze należy podać dzień w postaci RRRR-MM-DD, liczbę albo wybraną wartość.
problem-missing_view_name = Podaj nazwę widoku.
problem-cannot_duplicate = Taki wpis może być tylko jeden, więc nie można utworzyć jego kopii.
problem-changed_meanwhile = Ten wpis został w międzyczasie zmieniony. Wczytaj listę ponownie.
problem-record_ended = Ten wpis jest zakończony i nie przyjmuje zmian.
problem-bulk_files = { $name }: pliki dołącza się i odłącza w pojedynczych wpisach.
problem-bulk_one = Pole „{ $name }” zawiera jedną wartość: można ją ustawić albo wyczyścić.
