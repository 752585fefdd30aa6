### Pola własne.

kind-own_field = Pole własne
    .object = pole własne
    .register = Pola własne
    .about = Pola dodane przez Ciebie do rejestrów, z nazwą w obu językach. Działają tak samo jak pozostałe: w formularzach, tabelach, filtrach, wyszukiwaniu, eksporcie i pakietach.
    .first = Wskaż rejestr i nazwij pierwsze pole, którego w nim brakuje, np. numer inwentarzowy.

group-own = Pola własne
group-own_field = Pole

field-own_field-for_kind = Rejestr
    .help = Gdzie pole jest pokazywane. Nie można tego zmienić, gdy wpisy mają już w nim wartości.

field-own_field-label_pl = Nazwa po polsku
    .help = Tak pole nazywa się w formularzach, tabelach i pakietach w języku polskim.

field-own_field-label_en = Nazwa po angielsku
    .help = Tak pole nazywa się w formularzach, tabelach i pakietach w języku angielskim.

field-own_field-help_pl = Objaśnienie po polsku
    .help = Jedno zdanie o tym, co należy wpisać.

field-own_field-help_en = Objaśnienie po angielsku
    .help = Jedno zdanie o tym, co należy wpisać.

field-own_field-shape = Co zawiera
    .help = Nie można tego zmienić, gdy wpisy mają już w tym polu wartości.

field-own_field-options = Opcje do wyboru
    .help = Tylko dla pól, w których wybiera się jedną albo kilka opcji, w kolejności ich podawania. Opcji używanej we wpisach nie można usunąć.

field-own_field-group = Część formularza
    .help = Gdzie w formularzu rejestru stoi pole: na końcu tej części. Gdy nic nie wybierzesz, pole trafi do części „Pola własne” na końcu formularza.

field-own_field-in_table = Kolumna tabeli
    .help = Czy tabela rejestru pokazuje to pole od razu.

field-own_field-code = Kod
    .help = Nazwa pola w plikach, np. numer_inwentarzowy; pozostawiona pusta powstaje z nazwy polskiej. Nie można jej zmienić, gdy wpisy mają już w tym polu wartości.

part-own_option = Opcja

field-own_option-label_pl = Nazwa po polsku
    .help = Tak opcja jest podawana w języku polskim.

field-own_option-label_en = Nazwa po angielsku
    .help = Tak opcja jest podawana w języku angielskim.

field-own_option-code = Kod
    .help = Nazwa opcji w plikach; pozostawiona pusta powstaje z nazwy polskiej.

choice-own_shape-line = Wiersz tekstu
choice-own_shape-text = Dłuższy tekst
choice-own_shape-date = Data
choice-own_shape-count = Liczba całkowita
choice-own_shape-choice = Jedna z kilku opcji
choice-own_shape-choices = Dowolne z kilku opcji
choice-own_shape-lines = Lista wierszy

problem-own_code = { $field }: małe litery bez znaków diakrytycznych, cyfry i podkreślenia, na początku litera, najwyżej 40 znaków.
problem-own_code_taken = { $field }: w tym rejestrze jest albo było pole o kodzie „{ $code }”. Wybierz inny kod.
problem-own_in_use = { $field }: nie można tego zmienić, bo wpisy mają w tym polu wartości. Zakończ pole i dodaj nowe.
problem-own_option_in_use = { $field }: wpisy używają opcji „{ $code }”, więc nie można jej usunąć.
problem-own_no_options = { $field }: wpisz co najmniej jedną opcję do wyboru.
problem-own_group = { $field }: formularz tego rejestru nie ma takiej części.
problem-own_too_many = Rejestr może mieć najwyżej { $max } pól własnych. Zakończ pole, które nie jest potrzebne.
