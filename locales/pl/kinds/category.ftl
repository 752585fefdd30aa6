### Kategorie czynności przetwarzania: placówka jako podmiot przetwarzający.

kind-category = Kategoria czynności przetwarzania
    .object = kategorię czynności przetwarzania
    .register = Rejestr kategorii czynności przetwarzania
    .about = To, co placówka robi z danymi w imieniu innych administratorów, na przykład badania na zlecenie lub prowadzenie archiwum. To odrębny rejestr, który prowadzi podmiot przetwarzający (art. 30 ust. 2 RODO).
    .first = Przejrzyj umowy, w których to Twojej placówce powierzono dane, i dla każdego rodzaju usługi dodaj wpis.

group-mandators = W czyim imieniu

part-mandator = Administrator powierzający

field-category-name = Nazwa kategorii
    .help = Krótko, na przykład „Badania laboratoryjne na zlecenie” (art. 30 ust. 2 lit. b RODO).

field-category-operations = Kategorie przetwarzań
    .help = Co placówka robi z powierzonymi danymi; wyliczenie pochodzi z art. 4 pkt 2 RODO.

field-category-description = Opis
    .help = Na czym polega usługa i gdzie zaczyna się i kończy rola placówki, w dwóch lub trzech zdaniach.

field-category-unit = Jednostka organizacyjna
    .help = Dział albo komórka, która wykonuje usługę.

field-category-owner = Właściciel procesu
    .help = Osoba albo funkcja, która odpowiada za usługę i potwierdza jej opis.

field-category-mandators = Administratorzy, w których imieniu działa placówka
    .help = Każdy administrator osobno, z danymi kontaktowymi jego, jego przedstawiciela i inspektora (art. 30 ust. 2 lit. a RODO).

field-mandator-name = Nazwa administratora
    .help = Pełna nazwa, tak jak w umowie powierzenia.

field-mandator-contact = Dane kontaktowe
    .help = Adres, telefon albo e-mail (art. 30 ust. 2 lit. a RODO).

field-mandator-representative = Przedstawiciel w Unii
    .help = Tylko gdy administrator ma siedzibę poza Unią (art. 27 RODO).

field-mandator-dpo = Inspektor ochrony danych administratora
    .help = Imię, nazwisko i kontakt. Jeżeli administrator nie wyznaczył inspektora, wpisz „nie wyznaczono”.

field-mandator-processing = Zakres usługi dla tego administratora
    .help = Tylko gdy różni się od opisu kategorii.

field-mandator-contract_on = Data umowy powierzenia
    .help = Bez umowy placówka nie ma podstawy, by przetwarzać dane w cudzym imieniu (art. 28 ust. 3 i 9 RODO).

field-mandator-contract_number = Numer umowy
    .help = Znak, pod którym umowę można odnaleźć.

field-mandator-contract_until = Umowa obowiązuje do
    .help = Puste pole oznacza umowę na czas nieoznaczony.

field-mandator-after_end = Co stanie się z danymi po zakończeniu usługi
    .help = Decyduje administrator: dane usuwa się albo zwraca wraz z kopiami (art. 28 ust. 3 lit. g RODO).

field-category-instructions = Udokumentowane polecenia
    .help = Gdzie zapisano polecenia administratora i kto w placówce je przyjmuje. Bez polecenia przetwarzać nie wolno (art. 28 ust. 3 lit. a oraz art. 29 RODO).

field-category-breach_contact = Kogo i jak zawiadomić o naruszeniu
    .help = Podmiot przetwarzający zgłasza naruszenie administratorowi bez zbędnej zwłoki (art. 33 ust. 2 RODO). Zapisz adres lub telefon i termin z umowy.

field-category-persons = Kategorie osób, których dane dotyczą
    .help = Zgodnie z umową powierzenia (art. 28 ust. 3 RODO). Rejestr tego nie wymaga, lecz przydaje się przy naruszeniu.

field-category-persons_more = Inne kategorie osób
    .help = Grupy, których nie ma na liście.

field-category-data = Kategorie danych zwykłych
    .help = Rodzaj powierzonych danych, tak jak w umowie (art. 28 ust. 3 RODO).

field-category-special_data = Szczególne kategorie danych
    .help = Dane z art. 9 ust. 1 RODO; podnoszą wymagany poziom zabezpieczeń.

field-category-data_more = Uszczegółowienie danych
    .help = Dane, których nie ma na liście, albo bliższy opis.

field-category-sub_entrusted = Czy placówka korzysta z dalszych podmiotów
    .help = Na przykład z hostingu lub z innego laboratorium. Dalsze powierzenie wymaga zgody administratora (art. 28 ust. 2 RODO).

field-category-sub_approval = Zgoda na dalsze powierzenie
    .help = Szczegółowa albo ogólna, zawsze na piśmie. Przy zgodzie ogólnej o każdej zmianie uprzedza się administratora (art. 28 ust. 2 RODO).

field-category-sub_processors = Dalsze podmioty przetwarzające
    .help = Na dalszy podmiot nakłada się te same obowiązki, które placówka ma wobec administratora (art. 28 ust. 4 RODO).

field-category-transferred = Czy dane trafiają do państwa trzeciego
    .help = Tylko na udokumentowane polecenie administratora (art. 28 ust. 3 lit. a oraz art. 30 ust. 2 lit. c RODO).

field-category-transfers = Przekazania do państw trzecich
    .help = Państwo, odbiorca i mechanizm przekazania (art. 30 ust. 2 lit. c RODO).

field-category-measures = Środki techniczne i organizacyjne
    .help = Ogólny opis z art. 30 ust. 2 lit. d RODO. Zaznacz tylko to, co rzeczywiście działa.

field-category-measures_kept = Środki z wykazu
    .help = Wpisy z wykazu środków, które chronią te dane.

field-category-measures_more = Uszczegółowienie środków
    .help = Zabezpieczenia, których wymaga umowa, a których nie ma powyżej.

field-category-medium = Postać danych
    .help = Elektroniczna, papierowa albo obie.

field-category-systems = Zasoby
    .help = Programy, archiwa i pomieszczenia, w których przetwarza się powierzone dane.

field-category-started_on = Data rozpoczęcia
    .help = Od kiedy placówka wykonuje usługę; data przybliżona wystarczy.

field-category-ended_on = Data zakończenia
    .help = Po zakończeniu opisz w uwagach, jak zwrócono lub usunięto dane.

field-category-reviewed_on = Ostatni przegląd
    .help = Kiedy sprawdzono, że wpis zgadza się z umowami i ze stanem faktycznym.

field-category-review_due = Następny przegląd
    .help = Termin, który wyznacza inspektor; zwykle rok od ostatniego przeglądu.

field-category-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-category-persons_more = Opis innych kategorii osób
rule-category-data_more = Opis innych kategorii danych
rule-category-sub_entrusted = Informacja, czy placówka korzysta z dalszych podmiotów
rule-category-sub_processor_named = Nazwa dalszego podmiotu albo wpis w rejestrze
rule-category-sub_processor_contract = Umowa z dalszym podmiotem
rule-category-transferred = Informacja, czy dane trafiają do państwa trzeciego
rule-category-safeguards = Dokumentacja zabezpieczeń przekazania
rule-category-measures = Środki techniczne i organizacyjne
