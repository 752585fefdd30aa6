### Rejestry jako pliki: kolumny poza polami.

exchange-id = Identyfikator wpisu
exchange-version = Wersja wpisu
exchange-ended = Wpis zakończony
exchange-yes = tak
exchange-no = nie

## Operacje i postęp.

op-register-exported = Wydano rejestr
op-import-applied = Wczytano plik
    .count =
        { $count ->
            [one] Wczytano { $count } wpis
            [few] Wczytano { $count } wpisy
            [many] Wczytano { $count } wpisów
           *[other] Wczytano { $count } wpisu
        }
subject-register = Rejestr
subject-import = Wczytanie pliku

progress-file = Odczyt pliku
progress-rows = Sprawdzanie wierszy
progress-writing = Zapis pliku

## Pliki, których nie da się odczytać. Co się stało, co jest bezpieczne, co zrobić.

import-fault-unknown_format = { $path } ma format, którego program nie odczytuje. Niczego nie zmieniono. Zapisz go jako XLSX, ODS, CSV albo JSON.
import-fault-broken = { $path } jest uszkodzony albo nie jest tym, na co wskazuje jego początek. Niczego nie zmieniono. Otwórz go w programie, w którym powstał, i zapisz ponownie.
import-fault-protected = { $path } jest chroniony hasłem. Niczego nie zmieniono. Zapisz go bez hasła i wczytaj ten plik.
import-fault-too_large = { $path } zawiera więcej, niż można wczytać naraz: najwyżej 64 MB, 16 384 kolumny i 4 miliony komórek. Niczego nie zmieniono. Podziel plik albo usuń to, co leży poza tabelą.
import-fault-too_heavy = { $path } wymagał więcej pamięci lub czasu, niż potrzeba na rejestr, więc odczyt przerwano. Niczego nie zmieniono. Jeżeli ufasz temu plikowi, skopiuj jego tabelę do nowego skoroszytu i wczytaj go.
import-fault-empty = W pliku { $path } nie ma tabeli. Niczego nie zmieniono.
import-fault-not_text = { $path } nie jest tekstem w znanym kodowaniu. Niczego nie zmieniono. Zapisz go jako CSV w UTF-8 albo jako XLSX.
import-fault-other_json = { $path } to JSON innej postaci. Niczego nie zmieniono. Oczekiwano pliku wydanego z programu albo listy obiektów z prostymi wartościami.
import-fault-named_twice = W pliku { $path } jedna nazwa występuje dwa razy w tym samym obiekcie, nie wiadomo więc, o co chodzi. Niczego nie zmieniono.

failure-no_reader = Nie udało się uruchomić części programu, która odczytuje skoroszyty: { $reason }. Niczego nie zmieniono. Zapisz plik jako CSV i wczytaj go.
failure-of_no_kind = Z pliku { $path } nie wynika, do którego rejestru należy. Niczego nie zmieniono. Podaj rodzaj wpisu.
failure-of_other_kind = Plik zawiera wpisy rodzaju { $found }, a nie { $asked }. Niczego nie zmieniono.
failure-no_such_sheet = Nie ma arkusza „{ $name }”. Arkusze w pliku: { $known }. Niczego nie zmieniono.
failure-no_such_column = W pliku nie ma kolumny „{ $name }”. Niczego nie zmieniono. Podaj nazwę tak, jak stoi w nagłówku.
failure-no_such_target = Nie ma pola „{ $name }”, które można by tak wypełnić z kolumny. Niczego nie zmieniono. Nazwy pól wyświetla `schema`; drugi cel to purposes/1/purpose.
failure-no_such_code = Pole { $name } nie ma do wyboru „{ $code }”. Niczego nie zmieniono.
failure-no_room_in_sheet = Rejestr ma więcej kolumn, niż mieści arkusz. Niczego nie zapisano. Wydaj go jako CSV albo JSON.
failure-not_written = Program odczytuje ten format, ale go nie zapisuje. Niczego nie zapisano. Wydaj rejestr jako CSV, XLSX albo JSON.
failure-file_aside = Rejestr wydano (pozycja { $seq } dziennika), ale nie udało się umieścić pliku na miejscu: { $reason }. Plik to { $path }. Nie wydawaj rejestru ponownie: przenieś ten plik.

## Komórki, których nie da się wczytać.

import-not_a_day = { $field }: „{ $text }” nie jest dniem. Wpisz 2026-11-23 albo 23.11.2026.
import-not_a_moment = { $field }: „{ $text }” nie jest dniem z godziną. Wpisz 2026-11-23 14:30.
import-not_a_number = { $field }: „{ $text }” nie jest liczbą całkowitą od 0 wzwyż.
import-unknown_word = { $field }: „{ $text }” nie jest żadną z możliwości. Użyj nazwy, którą zna program, albo wskaż, co to słowo znaczy.
import-unclear_word = { $field }: „{ $text }” może oznaczać kilka możliwości. Użyj kodu właściwej z nich.
import-no_such_title = { $field }: nie ma obowiązującego wpisu „{ $text }”. Najpierw go utwórz albo popraw nazwę.
import-unclear_title = { $field }: kilka wpisów ma nazwę „{ $text }”. Wpisz identyfikator właściwego.
import-formula_error = { $field }: formuła nie ma wartości ({ $text }). Popraw ją w pliku.
import-not_an_id = { $field }: „{ $text }” nie jest identyfikatorem wpisu. Dla nowego wpisu zostaw pustą komórkę.
import-not_a_version = { $field }: „{ $text }” nie jest numerem wersji.
import-not_an_answer = { $field }: „{ $text }” to ani tak, ani nie.
import-no_such_file = { $field }: pliku „{ $text }” nie można wczytać z tabelą. Po wczytaniu dołącz go do wpisu.

## Wiersze, których nie da się wczytać.

import-row_twice = Ten wpis jest w pliku dwa razy; po raz pierwszy w wierszu { $first }. Zostaw jeden z nich.
import-other_register = Identyfikator należy do wpisu w innym rejestrze. Usuń go, aby powstał nowy wpis.
import-new_is_ended = Wpis jest zakończony i nie ma go w tym sejfie. Wpisów zakończonych się nie wczytuje.
import-ends_nothing = Wczytanie pliku nie kończy wpisu ani go nie przywraca. Przywróć poprzednią zawartość kolumny o zakończeniu wpisu.
import-is_ended = Wpis jest zakończony i nie można go zmienić.
import-conflict = „{ $title }”: wpis zmieniono od czasu, gdy powstał ten plik. Wiersz pochodzi z wersji { $made_from }, a obowiązuje wersja { $stands }. Wydaj rejestr ponownie i wpisz zmianę w nowym pliku.
import-same_title = Wpis „{ $title }” już istnieje i ma inną treść. Zdecyduj, czy takie wiersze zmieniają wpisy o tej nazwie, czy tworzą nowe.
import-several_so_called = Kilka wpisów ma nazwę „{ $title }”, nie wiadomo więc, który zmienić. Wpisz jego identyfikator.
