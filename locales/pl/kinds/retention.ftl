### Reguły przechowywania.

kind-retention = Reguła przechowywania
    .object = regułę przechowywania
    .register = Okresy przechowywania
    .about = Jak długo placówka przechowuje poszczególne dane, na jakiej podstawie i co wstrzymuje ich usunięcie. Z reguł wynika, co w danym roku należy zniszczyć lub wydać pacjentom (art. 5 ust. 1 lit. e RODO, art. 29 UPP).
    .first = Zacznij od dokumentacji medycznej: 20 lat od końca roku, w którym dokonano ostatniego wpisu.

group-period = Okres i podstawa
group-after_period = Po upływie okresu
group-stock = Co jest przechowywane
group-holds = Wstrzymania

part-batch = Rocznik
part-hold = Wstrzymanie

field-retention-name = Nazwa reguły
    .help = Czego dotyczy, na przykład „Dokumentacja medyczna” albo „Nagrania z monitoringu”.

field-retention-rule = Reguła z przepisów
    .help = Reguła, z której wynika okres. Gdy przepis nie określa okresu, wybierz termin ustalony przez administratora i go uzasadnij.

field-retention-what = Zakres
    .help = Jakie dokumenty i dane obejmuje, a jakich nie, jeżeli nazwa tego nie mówi.

field-retention-medium = Postać danych
    .help = Elektroniczna, papierowa albo obie.

field-retention-archive_category = Kategoria archiwalna
    .help = Symbol z jednolitego rzeczowego wykazu akt, na przykład B20 lub BE50; dotyczy jednostek, które taki wykaz stosują.

field-retention-registers = Rejestry objęte zasadą
    .help = Rejestry tego programu, których zakończone wpisy znikają po upływie okresu. Okres liczy się od dnia zakończenia wpisu. Gdy rejestr obejmuje kilka zasad, liczy się najdłuższy okres.

field-retention-years = Okres w latach
    .help = Pełne lata, na przykład 20 dla dokumentacji medycznej (art. 29 ust. 1 UPP).

field-retention-months = Okres w miesiącach
    .help = Dla nagrań z monitoringu najwyżej 3 (art. 23a ust. 2 UDL, art. 22² § 3 KP).

field-retention-days = Okres w dniach
    .help = Gdy dane usuwa się szybciej niż po miesiącu, na przykład nadpisywane nagrania.

field-retention-until = Do zdarzenia
    .help = Gdy okresu nie da się podać z góry, na przykład „do wycofania zgody” albo „do zakończenia rekrutacji”.

field-retention-counted_from = Od kiedy się liczy
    .help = Okresy z art. 29 UPP biegną od końca roku kalendarzowego; okres dla nagrań od dnia nagrania.

field-retention-base = Od jakiego zdarzenia
    .help = Na przykład „od ostatniego wpisu w dokumentacji” albo „od ustania zatrudnienia”.

field-retention-legal_basis = Podstawa prawna okresu
    .help = Ustawa i artykuł, a gdy przepisu nie ma, wewnętrzny akt administratora.

field-retention-reason = Uzasadnienie okresu
    .help = Dlaczego tyle, a nie krócej: okres ustalony przez administratora nie może być dłuższy, niż wymaga cel (art. 5 ust. 1 lit. e RODO).

field-retention-confirmed_on = Sprawdzono w przepisach
    .help = Kiedy inspektor potwierdził okres w aktualnym brzmieniu ustawy. Program podaje okresy, lecz ich nie gwarantuje.

field-retention-after = Co dzieje się z danymi
    .help = Dokumentację przeznaczoną do zniszczenia można wydać pacjentowi, przedstawicielowi ustawowemu lub osobie upoważnionej (art. 29 ust. 2 UPP).

field-retention-procedure = Sposób postępowania
    .help = Kto wybiera dane, kto zatwierdza, jak pacjenci dowiadują się o możliwości odbioru dokumentacji i kto spisuje protokół.

field-retention-owner = Odpowiedzialny
    .help = Osoba albo funkcja, która co roku sprawdza, co podlega usunięciu.

field-retention-batches = Roczniki objęte regułą
    .help = Co placówka przechowuje z poszczególnych lat. Lista pokazuje, ile dokumentacji przypada do zniszczenia w danym roku.

field-batch-base_year = Rok
    .help = Rok zdarzenia, od którego liczy się okres, na przykład ostatniego wpisu.

field-batch-what = Co
    .help = Na przykład „kartoteki poradni POZ, litery A–K”.

field-batch-amount = Ilość
    .help = Na przykład „42 pudła, 5,2 m.b.” albo „310 kartotek”.

field-batch-place = Gdzie
    .help = Archiwum, szafa lub system z wykazu zasobów.

field-retention-holds = Wstrzymania usunięcia
    .help = Sprawy, przez które danych nie wolno jeszcze usunąć, choć okres upłynął: postępowanie, roszczenie, kontrola (art. 17 ust. 3 lit. e RODO).

field-hold-what = Czego dotyczy
    .help = Których danych nie usuwa się, na przykład „kartoteka nr 1204/2003”. Wystarczy numer, nazwisko nie jest potrzebne.

field-hold-reason = Powód
    .help = Co wstrzymuje usunięcie.

field-hold-reference = Znak sprawy
    .help = Sygnatura albo numer pisma.

field-hold-from = Od
    .help = Dzień, od którego obowiązuje wstrzymanie.

field-hold-to = Do
    .help = Dzień, w którym ustało; puste, dopóki trwa.

field-hold-by = Kto zdecydował
    .help = Osoba, która wstrzymała usunięcie.

field-retention-applies_from = Obowiązuje od
    .help = Od kiedy placówka stosuje regułę.

field-retention-applies_to = Obowiązuje do
    .help = Tylko gdy regułę zastąpiła nowa.

field-retention-reviewed_on = Ostatni przegląd
    .help = Kiedy sprawdzono, że reguła jest stosowana i wciąż potrzebna.

field-retention-review_due = Następny przegląd
    .help = Termin, który wyznacza inspektor; zwykle rok od ostatniego przeglądu.

field-retention-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-retention-period = Okres przechowywania
rule-retention-counted_from = Od kiedy liczy się okres
rule-retention-base = Zdarzenie, od którego liczy się okres
rule-retention-procedure = Sposób wydawania dokumentacji pacjentom

choice-counted_from-year_end = Od końca roku kalendarzowego
choice-counted_from-event = Od samego zdarzenia

choice-kept_register-person = { kind-person.register }
choice-kept_register-authorisation = { kind-authorisation.register }
choice-kept_register-training = { kind-training.register }
choice-kept_register-request = { kind-request.register }
choice-kept_register-release = { kind-release.register }
choice-kept_register-report = { kind-report.register }
choice-kept_register-breach = { kind-breach.register }
choice-kept_register-account = { kind-account.register }
choice-kept_register-inspection = { kind-inspection.register }
choice-kept_register-task = { kind-task.register }
choice-kept_register-processor = { kind-processor.register }
choice-kept_register-restore_test = { kind-restore_test.register }
choice-after_period-destroyed = Zniszczenie
choice-after_period-handed_over = Wydanie pacjentowi lub osobie uprawnionej
choice-after_period-erased = Usunięcie z systemu
choice-after_period-overwritten = Nadpisanie
choice-after_period-anonymised = Anonimizacja
choice-after_period-archived = Przekazanie do archiwum państwowego

choice-hold_reason-proceedings = Postępowanie sądowe lub administracyjne
choice-hold_reason-claim = Roszczenie, spór
choice-hold_reason-inspection = Kontrola
choice-hold_reason-restriction = Ograniczenie przetwarzania (art. 18)
choice-hold_reason-complaint = Skarga pacjenta
choice-hold_reason-other = Inny
