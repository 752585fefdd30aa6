### Środki techniczne i organizacyjne.

kind-measure = Środek techniczny lub organizacyjny
    .object = środek techniczny lub organizacyjny
    .register = Środki techniczne i organizacyjne
    .about = Czym placówka chroni dane i skąd wiadomo, że to działa. Art. 32 ust. 1 RODO wymaga nie tylko środków, lecz także ich regularnego testowania (lit. d); dowody z testów są tutaj.
    .first = Wybierz z biblioteki pakiety środków i zaznacz przy każdym, czy rzeczywiście działa.

group-introduction = Wdrożenie
group-effectiveness = Sprawdzanie skuteczności

part-measure_test = Test

field-measure-name = Nazwa środka
    .help = Jeden środek, który da się sprawdzić, na przykład „Kopia zapasowa odłączona od sieci”.

field-measure-bundle = Pakiet
    .help = Grupa z biblioteki, do której środek należy; czynność może wskazać cały pakiet.

field-measure-aims = Czemu służy
    .help = Wymaganie, które środek wypełnia (art. 32 ust. 1 i 4, art. 25 i 28 RODO).

field-measure-kind = Rodzaj
    .help = Techniczny działa w systemie, organizacyjny opiera się na regułach i ludziach, fizyczny chroni pomieszczenia i nośniki.

field-measure-description = Opis
    .help = Na czym polega i gdzie obowiązuje, w kilku zdaniach. Opis trafia do rejestru czynności (art. 30 ust. 1 lit. g RODO).

field-measure-reason = Dlaczego ten środek
    .help = Jakie ryzyko zmniejsza i dlaczego jest odpowiedni przy stanie wiedzy technicznej i kosztach (art. 32 ust. 1 i 2 RODO).

field-measure-document = Dokument
    .help = Polityka, procedura albo instrukcja, która go wprowadza (art. 24 ust. 2 RODO).

field-measure-status = Stan
    .help = Tylko środek, który działa, chroni dane. Planowany wpisz z terminem.

field-measure-owner = Odpowiedzialny
    .help = Osoba albo funkcja, która wdraża środek i pilnuje, by działał.

field-measure-introduced_on = Wprowadzono
    .help = Od kiedy środek działa; data przybliżona wystarczy.

field-measure-missing = Czego jeszcze brakuje
    .help = Gdzie środek nie działa, na przykład „brak szyfrowania na dwóch laptopach”.

field-measure-planned_for = Planowany termin wdrożenia
    .help = Termin, który przyjął administrator.

field-measure-withdrawn_on = Data wycofania
    .help = Od kiedy środek już nie działa.

field-measure-withdrawn_why = Powód wycofania
    .help = Dlaczego go wycofano i co go zastąpiło; ochrona nie może się przez to obniżyć.

field-measure-tests = Testy i ich wyniki
    .help = Każde sprawdzenie z dowodem: test odtworzenia, przegląd uprawnień, skan, obchód (art. 32 ust. 1 lit. d RODO).

field-measure_test-on = Data
    .help = Dzień testu.

field-measure_test-method = Sposób
    .help = Jak sprawdzono środek.

field-measure_test-by = Kto sprawdził
    .help = Osoba albo firma; najlepiej ktoś inny niż ten, kto środek prowadzi.

field-measure_test-result = Wynik
    .help = Czy środek zrobił to, do czego służy.

field-measure_test-evidence = Dowód
    .help = Co pokazuje wynik: numer protokołu, liczby, miejsce zapisu.

field-measure_test-files = Pliki z dowodem
    .help = Protokół, zrzut ekranu, raport.

field-measure_test-actions = Co postanowiono
    .help = Jakie działania wynikają z testu, kto je wykona i do kiedy.

field-measure-test_due = Następny test
    .help = Termin według ryzyka; odtworzenie kopii co najmniej raz w roku.

field-measure-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-measure-introduced = Data wprowadzenia
rule-measure-tests = Dowód, że środek sprawdzono
rule-measure-test_due = Termin następnego testu
rule-measure-test_evidence = Dowód z testu: opis albo plik
rule-measure-test_actions = Działania po teście

choice-measure_aim-32_1_a = Pseudonimizacja i szyfrowanie (art. 32 ust. 1 lit. a)
choice-measure_aim-32_1_b = Poufność, integralność, dostępność, odporność (art. 32 ust. 1 lit. b)
choice-measure_aim-32_1_c = Przywracanie dostępności (art. 32 ust. 1 lit. c)
choice-measure_aim-32_1_d = Testowanie i ocenianie (art. 32 ust. 1 lit. d)
choice-measure_aim-32_4 = Działanie na polecenie administratora (art. 29 i 32 ust. 4)
choice-measure_aim-25 = Ochrona w fazie projektowania i domyślna (art. 25)
choice-measure_aim-28 = Nadzór nad podmiotami przetwarzającymi (art. 28)

choice-measure_kind-technical = Techniczny
choice-measure_kind-organisational = Organizacyjny
choice-measure_kind-physical = Fizyczny

choice-measure_status-planned = Planowany
choice-measure_status-partly = Wdrożony częściowo
choice-measure_status-working = Działa
choice-measure_status-withdrawn = Wycofany

choice-test_method-review = Przegląd dokumentów, logów lub uprawnień
choice-test_method-inspection = Obchód, sprawdzenie na miejscu
choice-test_method-technical = Test techniczny, skan, test penetracyjny
choice-test_method-restore = Próbne odtworzenie kopii
choice-test_method-exercise = Ćwiczenie z personelem
choice-test_method-audit = Audyt zewnętrzny

choice-test_result-effective = Skuteczny
choice-test_result-partly = Częściowo skuteczny
choice-test_result-ineffective = Nieskuteczny
