### Podmioty przetwarzające i umowy powierzenia.

kind-processor = Podmiot przetwarzający
    .object = podmiot przetwarzający
    .register = Podmioty przetwarzające i umowy powierzenia
    .about = Każdy, kto przetwarza dane w imieniu placówki: dostawca programu, hosting, firma archiwizująca, biuro rachunkowe. Umowę ocenia się punkt po punkcie według art. 28 ust. 3 RODO, a podmiot według gwarancji z art. 28 ust. 1.
    .first = Zacznij od dostawcy programu, w którym prowadzona jest dokumentacja medyczna.

group-entrustment = Co jest powierzone
group-contract = Umowa powierzenia
group-checklist = Treść umowy: lista kontrolna z art. 28 ust. 3
group-guarantees = Gwarancje i zabezpieczenia
group-sub_processors = Dalsze podmioty przetwarzające
group-abroad = Gdzie są przetwarzane dane
group-audits = Audyty
group-end = Zakończenie współpracy

part-sub_processor = Dalszy podmiot przetwarzający
part-processor_audit = Audyt

field-processor-name = Nazwa podmiotu przetwarzającego
    .help = Pełna nazwa z umowy. Kurier, poczta, bank, adwokat i inny podmiot leczniczy są co do zasady odrębnymi administratorami, nie podmiotami przetwarzającymi.

field-processor-address = Adres siedziby
    .help = Ulica, kod pocztowy i miejscowość, tak jak w umowie.

field-processor-country = Państwo siedziby
    .help = Tylko gdy nie jest to Polska. Siedziba poza Europejskim Obszarem Gospodarczym zwykle oznacza przekazanie danych (rozdział V RODO).

field-processor-nip = NIP
    .help = Dziesięć cyfr; program sprawdza cyfrę kontrolną.

field-processor-regon = REGON
    .help = Dziewięć cyfr, a dla jednostki lokalnej czternaście; program sprawdza cyfry kontrolne.

field-processor-krs = KRS
    .help = Dziesięć cyfr; puste przy osobie prowadzącej działalność na własne nazwisko.

field-processor-phone = Telefon
    .help = Numer do zwykłych spraw, na przykład do działu obsługi.

field-processor-email = Adres e-mail
    .help = Adres do korespondencji w sprawach umowy.

field-processor-contact_person = Osoba do kontaktu
    .help = Opiekun umowy po stronie podmiotu przetwarzającego.

field-processor-dpo = Inspektor podmiotu przetwarzającego
    .help = Imię, nazwisko i kontakt, jeżeli został wyznaczony (art. 37 RODO).

field-processor-breach_contact = Kontakt w razie naruszenia
    .help = Telefon lub adres, pod którym ktoś odpowie także w nocy i w święto. Od stwierdzenia naruszenia placówka ma 72 godziny (art. 33 ust. 1 i 2 RODO).

field-processor-services = Rodzaj usługi
    .help = Zaznacz wszystko, co podmiot wykonuje dla placówki.

field-processor-subject = Przedmiot przetwarzania
    .help = Czego dotyczy powierzenie, na przykład „utrzymanie i serwis systemu dokumentacji medycznej” (art. 28 ust. 3 RODO).

field-processor-duration = Czas trwania przetwarzania
    .help = Na przykład „do rozwiązania umowy głównej i 30 dni na zwrot danych” (art. 28 ust. 3 RODO).

field-processor-nature = Charakter przetwarzania
    .help = Co podmiot robi z danymi (art. 28 ust. 3 i art. 4 pkt 2 RODO).

field-processor-purpose = Cel przetwarzania
    .help = Po co placówka powierza dane. Podmiot, który przetwarza je we własnym celu, staje się administratorem (art. 28 ust. 10 RODO).

field-processor-reach = Jak podmiot ma dostęp do danych
    .help = Od tego zależy, które zabezpieczenia trzeba uzgodnić i sprawdzić.

field-processor-persons = Kategorie osób, których dane dotyczą
    .help = Tak jak w umowie (art. 28 ust. 3 RODO).

field-processor-persons_more = Inne kategorie osób
    .help = Grupy, których nie ma na liście.

field-processor-persons_count = Przybliżona liczba osób
    .help = Rząd wielkości wystarczy. Pokazuje, jak poważne byłoby naruszenie u tego podmiotu.

field-processor-data = Rodzaj danych zwykłych
    .help = Tylko te dane, których usługa rzeczywiście wymaga (art. 28 ust. 3 RODO).

field-processor-special_data = Szczególne kategorie danych
    .help = Dane z art. 9 ust. 1 RODO. Przy danych o zdrowiu sprawdź, czy umowa mówi o tajemnicy.

field-processor-data_more = Uszczegółowienie danych
    .help = Dane, których nie ma na liście, albo bliższy opis.

field-processor-contract_kind = Rodzaj umowy
    .help = Umowa, postanowienia w umowie głównej, regulamin dostawcy, standardowe klauzule z art. 28 ust. 7 RODO albo inny instrument prawny.

field-processor-contract_on = Data umowy powierzenia
    .help = Dane można powierzyć dopiero po jej zawarciu. Brak umowy narusza art. 28 ust. 3 RODO po obu stronach.

field-processor-contract_number = Numer umowy
    .help = Znak, pod którym umowę można odnaleźć. Samą umowę dołącz w plikach.

field-processor-contract_form = Forma zawarcia
    .help = Forma pisemna, w tym elektroniczna (art. 28 ust. 9 RODO).

field-processor-contract_until = Umowa obowiązuje do
    .help = Puste pole oznacza umowę na czas nieoznaczony.

field-processor-main_contract = Umowa główna
    .help = Umowa o usługę, której towarzyszy powierzenie: data i numer.

field-processor-signed_by = Kto podpisał w imieniu placówki
    .help = Osoba uprawniona do reprezentacji albo umocowana; ułatwia sprawdzenie ważności umowy.

field-processor-breach_notice = Kiedy zgłasza naruszenie placówce
    .help = Termin z umowy, na przykład „bez zbędnej zwłoki, najpóźniej w 24 godziny” (art. 33 ust. 2 RODO).

field-processor-liability = Odpowiedzialność i kary umowne
    .help = Jak umowa dzieli odpowiedzialność za szkodę i karę (art. 82 RODO).

field-processor-reviewed_on = Ostatni przegląd
    .help = Kiedy sprawdzono, że umowa i lista dalszych podmiotów są aktualne (art. 24 ust. 1 RODO).

field-processor-review_due = Następny przegląd
    .help = Termin, który wyznacza inspektor; przy danych o zdrowiu zwykle najwyżej rok.

field-processor-clause_a = lit. a: tylko na udokumentowane polecenie
    .help = Dane przetwarza się wyłącznie na udokumentowane polecenie administratora, także przy przekazaniu do państwa trzeciego.

field-processor-clause_a_note = lit. a: miejsce w umowie i uwagi
    .help = Paragraf, a gdy postanowienia brak lub jest niepełne, czego brakuje i co z tym zrobiono.

field-processor-clause_b = lit. b: tajemnica osób upoważnionych
    .help = Osoby dopuszczone do danych zobowiązały się do zachowania tajemnicy lub mają taki obowiązek z ustawy.

field-processor-clause_b_note = lit. b: miejsce w umowie i uwagi
    .help = Paragraf, a gdy postanowienia brak lub jest niepełne, czego brakuje i co z tym zrobiono.

field-processor-clause_c = lit. c: bezpieczeństwo z art. 32
    .help = Podmiot podejmuje wszelkie środki wymagane na mocy art. 32 RODO; najlepiej, gdy umowa je wymienia.

field-processor-clause_c_note = lit. c: miejsce w umowie i uwagi
    .help = Paragraf lub załącznik, a gdy postanowienia brak lub jest niepełne, czego brakuje i co z tym zrobiono.

field-processor-clause_d = lit. d: dalsze podmioty przetwarzające
    .help = Dalsze powierzenie tylko za zgodą administratora i na tych samych warunkach (art. 28 ust. 2 i 4 RODO).

field-processor-clause_d_note = lit. d: miejsce w umowie i uwagi
    .help = Paragraf, a gdy postanowienia brak lub jest niepełne, czego brakuje i co z tym zrobiono.

field-processor-clause_e = lit. e: pomoc przy prawach osób
    .help = Podmiot pomaga odpowiadać na żądania osób, na przykład o dostęp lub kopię (rozdział III RODO).

field-processor-clause_e_note = lit. e: miejsce w umowie i uwagi
    .help = Paragraf i termin przekazania żądania, a gdy postanowienia brak lub jest niepełne, czego brakuje.

field-processor-clause_f = lit. f: pomoc przy obowiązkach z art. 32–36
    .help = Bezpieczeństwo, zgłaszanie naruszeń, zawiadamianie osób, ocena skutków i uprzednie konsultacje.

field-processor-clause_f_note = lit. f: miejsce w umowie i uwagi
    .help = Paragraf, a gdy postanowienia brak lub jest niepełne, czego brakuje i co z tym zrobiono.

field-processor-clause_g = lit. g: usunięcie albo zwrot danych
    .help = Po zakończeniu usługi, zależnie od decyzji administratora, razem z istniejącymi kopiami.

field-processor-clause_g_note = lit. g: miejsce w umowie i uwagi
    .help = Paragraf i termin, a gdy postanowienia brak lub jest niepełne, czego brakuje i co z tym zrobiono.

field-processor-clause_h = lit. h: informacje i audyty
    .help = Podmiot udostępnia informacje potrzebne do wykazania zgodności, umożliwia audyty i uprzedza, gdy polecenie narusza prawo.

field-processor-clause_h_note = lit. h: miejsce w umowie i uwagi
    .help = Paragraf i warunki audytu, a gdy postanowienia brak lub jest niepełne, czego brakuje.

field-processor-checked_on = Data sprawdzenia umowy
    .help = Kiedy przeczytano umowę według tej listy; bez daty nie da się wykazać, której wersji dotyczy ocena.

field-processor-checked_by = Kto sprawdził
    .help = Inspektor albo osoba, która przygotowała ocenę.

field-processor-guarantees = Na czym oparto ocenę gwarancji
    .help = Administrator korzysta wyłącznie z podmiotów, które zapewniają wystarczające gwarancje (art. 28 ust. 1 i 5 RODO).

field-processor-guarantees_more = Wynik oceny gwarancji
    .help = Co pokazała ankieta, certyfikat lub raport: zakres, ważność, zastrzeżenia.

field-processor-guarantees_on = Data oceny gwarancji
    .help = Pierwsza ocena poprzedza zawarcie umowy, kolejne powtarza się okresowo.

field-processor-security = Zabezpieczenia po stronie podmiotu
    .help = Szyfrowanie, kopie, kontrola dostępu, lokalizacja serwerów: to, co podmiot zadeklarował lub co sprawdzono (art. 32 RODO).

field-processor-sub_approval = Zgoda na dalsze powierzenie
    .help = Szczegółowa albo ogólna pisemna zgoda administratora (art. 28 ust. 2 RODO).

field-processor-sub_objection = Termin i sposób sprzeciwu
    .help = Ile czasu ma placówka na sprzeciw wobec nowego podmiotu i jak się o nim dowiaduje (art. 28 ust. 2 RODO).

field-processor-sub_used = Czy korzysta z dalszych podmiotów
    .help = Odpowiedź „nie” także jest ustaleniem, które warto mieć na piśmie.

field-processor-sub_processors = Dalsze podmioty przetwarzające
    .help = Lista aktualna na dzień ostatniego przeglądu; za dalszy podmiot odpowiada ten, kto go zaangażował (art. 28 ust. 4 RODO).

field-sub_processor-processor = Wpis w rejestrze podmiotów
    .help = Tylko gdy dalszy podmiot ma tu także własny wpis; w przeciwnym razie wystarczy nazwa.

field-sub_processor-name = Nazwa
    .help = Pełna nazwa dalszego podmiotu.

field-sub_processor-service = Usługa
    .help = Co robi z danymi, na przykład „centrum danych”.

field-sub_processor-country = Państwo przetwarzania
    .help = Tylko gdy nie jest to Polska.

field-sub_processor-told_on = Data zawiadomienia placówki
    .help = Kiedy placówka dowiedziała się o tym podmiocie.

field-sub_processor-accepted_on = Data akceptacji
    .help = Przy zgodzie ogólnej: dzień, w którym upłynął termin na sprzeciw.

field-processor-countries = Państwa, w których przetwarza dane
    .help = Po jednym w wierszu, razem z kopiami i pomocą techniczną, na przykład „Polska” i „Irlandia (kopie)”.

field-processor-transferred = Czy dane trafiają do państwa trzeciego
    .help = Poza Europejski Obszar Gospodarczy; dostęp zdalny z takiego państwa także jest przekazaniem (rozdział V RODO).

field-processor-transfers = Przekazania do państw trzecich
    .help = Państwo, odbiorca i mechanizm. Przekazanie wymaga udokumentowanego polecenia (art. 28 ust. 3 lit. a RODO).

field-processor-audits = Audyty i kontrole podmiotu
    .help = Każde sprawdzenie z wynikiem, także ankieta lub przegląd raportu niezależnego audytora (art. 28 ust. 3 lit. h RODO).

field-processor_audit-on = Data
    .help = Dzień zakończenia audytu.

field-processor_audit-kind = Sposób
    .help = Jak sprawdzono podmiot.

field-processor_audit-by = Kto przeprowadził
    .help = Osoba albo firma, która sprawdzała.

field-processor_audit-scope = Zakres
    .help = Co sprawdzono, na przykład „kopie zapasowe i dostęp serwisu”.

field-processor_audit-result = Wynik
    .help = Ocena zbiorcza; szczegóły wpisz w ustaleniach.

field-processor_audit-findings = Ustalenia i zalecenia
    .help = Co nie było w porządku, co zalecono i w jakim terminie.

field-processor_audit-corrected_on = Data wykonania zaleceń
    .help = Kiedy potwierdzono, że zalecenia wykonano.

field-processor_audit-files = Dokumenty audytu
    .help = Raport, wypełniona ankieta, korespondencja.

field-processor-audit_due = Następny audyt
    .help = Termin, który wyznacza inspektor według ryzyka: częściej tam, gdzie są dane o zdrowiu.

field-processor-after_end = Co stanie się z danymi po zakończeniu usługi
    .help = Wybór należy do administratora (art. 28 ust. 3 lit. g RODO).

field-processor-ended_on = Data zakończenia współpracy
    .help = Dzień, od którego podmiot nie świadczy już usługi.

field-processor-return_confirmed_on = Data potwierdzenia zwrotu lub usunięcia
    .help = Dzień, w którym podmiot potwierdził, że nie ma już danych ani ich kopii.

field-processor-return_proof = Dowód zwrotu lub usunięcia
    .help = Oświadczenie, protokół albo certyfikat: nazwa i numer.

field-processor-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-processor-contact = Telefon lub e-mail podmiotu przetwarzającego
rule-processor-persons_more = Opis innych kategorii osób
rule-processor-data = Rodzaj powierzonych danych
rule-processor-data_more = Opis innych danych
rule-processor-clause_a = Wyjaśnienie oceny przy lit. a
rule-processor-clause_b = Wyjaśnienie oceny przy lit. b
rule-processor-clause_c = Wyjaśnienie oceny przy lit. c
rule-processor-clause_d = Wyjaśnienie oceny przy lit. d
rule-processor-clause_e = Wyjaśnienie oceny przy lit. e
rule-processor-clause_f = Wyjaśnienie oceny przy lit. f
rule-processor-clause_g = Wyjaśnienie oceny przy lit. g
rule-processor-clause_h = Wyjaśnienie oceny przy lit. h
rule-processor-guarantees_more = Opis innych gwarancji
rule-processor-sub_used = Informacja, czy podmiot korzysta z dalszych podmiotów
rule-processor-sub_processor_named = Nazwa dalszego podmiotu albo wpis w rejestrze
rule-processor-sub_processor_accepted = Zgoda na tego dalszego podmiotu
rule-processor-transferred = Informacja, czy dane trafiają do państwa trzeciego
rule-processor-safeguards = Dokumentacja zabezpieczeń przekazania
rule-processor-audit_findings = Ustalenia audytu
rule-processor-return_confirmed = Potwierdzenie zwrotu lub usunięcia danych

choice-operation-collecting = Zbieranie
choice-operation-recording = Utrwalanie
choice-operation-organising = Organizowanie i porządkowanie
choice-operation-storing = Przechowywanie
choice-operation-altering = Adaptowanie lub modyfikowanie
choice-operation-retrieving = Pobieranie
choice-operation-consulting = Przeglądanie
choice-operation-using = Wykorzystywanie
choice-operation-disclosing = Ujawnianie lub udostępnianie
choice-operation-combining = Dopasowywanie lub łączenie
choice-operation-restricting = Ograniczanie
choice-operation-erasing = Usuwanie
choice-operation-destroying = Niszczenie

choice-after_end-returned = Zwrot administratorowi
choice-after_end-erased = Usunięcie
choice-after_end-returned_and_erased = Zwrot i usunięcie kopii
choice-after_end-undecided = Administrator zdecyduje przy zakończeniu
choice-after_end-kept_by_law = Dalsze przechowywanie z mocy prawa

choice-sub_approval-specific = Zgoda szczegółowa na każdy podmiot
choice-sub_approval-general = Zgoda ogólna z prawem sprzeciwu
choice-sub_approval-forbidden = Dalsze powierzenie zakazane

choice-service-software = Program i jego serwis
choice-service-hosting = Hosting, chmura, kopie zapasowe
choice-service-it_support = Obsługa informatyczna
choice-service-teleconsultation = Konsultacje online
choice-service-diagnostics = Badania i opisy na zlecenie
choice-service-device_service = Serwis aparatury medycznej
choice-service-call_centre = Rejestracja telefoniczna, infolinia
choice-service-messaging = Wysyłka SMS i e-maili
choice-service-website = Strona internetowa i formularze
choice-service-marketing = Marketing i badania satysfakcji
choice-service-accounting = Księgowość
choice-service-payroll = Kadry i płace
choice-service-storage = Przechowywanie dokumentacji
choice-service-destruction = Niszczenie dokumentów i nośników
choice-service-security = Ochrona i monitoring wizyjny
choice-service-other = Inna

choice-reach-hosts = Przechowuje dane u siebie
choice-reach-remote = Łączy się zdalnie
choice-reach-on_site = Pracuje na miejscu w placówce
choice-reach-receives = Otrzymuje dokumenty lub nośniki

choice-contract_kind-agreement = Odrębna umowa powierzenia
choice-contract_kind-clauses = Postanowienia w umowie głównej
choice-contract_kind-terms = Warunki dostawcy, zaakceptowane
choice-contract_kind-standard_clauses = Standardowe klauzule umowne (art. 28 ust. 7 i 8)
choice-contract_kind-legal_act = Inny instrument prawny

choice-contract_form-written = Pisemna
choice-contract_form-qualified = Elektroniczna, z podpisem kwalifikowanym
choice-contract_form-document = Elektroniczna bez takiego podpisu (akceptacja online, e-mail)

choice-clause-met = Jest
choice-clause-partly = Częściowo
choice-clause-missing = Brak

choice-guarantee-questionnaire = Ankieta bezpieczeństwa
choice-guarantee-audit_report = Raport niezależnego audytora
choice-guarantee-iso_certificate = Certyfikat ISO/IEC 27001 lub podobny
choice-guarantee-gdpr_certificate = Certyfikacja (art. 42)
choice-guarantee-code_of_conduct = Kodeks postępowania (art. 40)
choice-guarantee-documents = Dokumentacja bezpieczeństwa dostawcy
choice-guarantee-on_site = Wizyta u dostawcy
choice-guarantee-other = Inne

choice-audit_kind-questionnaire = Ankieta
choice-audit_kind-documents = Przegląd dokumentów
choice-audit_kind-remote = Zdalnie
choice-audit_kind-on_site = Na miejscu
choice-audit_kind-third_party = Niezależny audytor

choice-audit_result-in_order = Bez zastrzeżeń
choice-audit_result-findings = Z zaleceniami
choice-audit_result-not_in_order = Negatywny
