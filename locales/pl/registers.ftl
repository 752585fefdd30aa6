### Kinds of records, their fields, choices and rules.

## Kinds

kind-facility = Administrator
    .object = dane administratora
    .register = Administrator danych
    .about = Kto odpowiada za dane, gdzie działa i kto jest inspektorem ochrony danych. Te informacje otwierają rejestr czynności (art. 30 ust. 1 lit. a RODO) i każdy pakiet zgodności.
    .first = Wpisz nazwę zgodną z rejestrem oraz adres.

kind-activity = Czynność przetwarzania
    .object = czynność przetwarzania
    .register = Rejestr czynności przetwarzania
    .about = Każdy cel, w którym placówka przetwarza dane, ma tu swój wpis. Rejestr prowadzi administrator (art. 30 ust. 1 RODO); placówka przetwarzająca dane o zdrowiu nie jest z niego zwolniona (art. 30 ust. 5 RODO).
    .first = Wybierz czynności z biblioteki i dostosuj je do swojej placówki albo dodaj własną.

kind-system = Zasób
    .object = zasób
    .register = Wykaz zasobów
    .about = Programy, urządzenia, archiwa, pomieszczenia, monitoring, konta bankowe i klucze: wszystko, co przechowuje dane lub daje do nich dostęp. Bez wykazu nie da się ocenić ryzyka (art. 32 ust. 2 RODO) ani nadać upoważnień (art. 32 ust. 4 RODO).
    .first = Zacznij od programu, w którym prowadzona jest dokumentacja medyczna.

kind-map = Mapa przepływu danych
    .object = odpowiedzi do mapy przepływu danych
    .register = Mapy przepływu danych
    .about = Odpowiedzi na pytania o jedną ścieżkę: rejestrację, konsultację albo archiwum. Razem z czynnościami i zasobami tworzą mapę, która pokazuje, gdzie dane są narażone (art. 32 ust. 2 RODO).
    .first = Przejdź ścieżkę rejestracji: od telefonu pacjenta do wpisu w terminarzu.

## Groups

group-identity = Nazwa i dane kontaktowe
group-places = Miejsca udzielania świadczeń
group-dpo = Inspektor ochrony danych
group-profile = Profil działalności
group-what = Co i po co
group-persons = Czyje i jakie dane
group-recipients = Kto je otrzymuje
group-retention = Jak długo
group-measures = Jak są chronione
group-place = Gdzie się znajduje
group-dpia = Ryzyko i ocena skutków
group-reviews = Daty i przeglądy
group-notes = Uwagi
group-supplier = Dostawca
group-access = Kto ma dostęp
group-path = Ścieżka
group-registration = Rejestracja
group-consultation = Konsultacja
group-archive = Archiwum
group-versions = Wersje dokumentu
group-outcome = Wynik

## Parts

part-joint_controller = Współadministrator
part-branch = Miejsce
part-purpose = Cel
part-recipient = Odbiorca
part-processor_use = Podmiot przetwarzający
part-transfer = Przekazanie do państwa trzeciego
part-access = Rola
part-document_version = Wersja dokumentu

## Obszary

area-facility = Administrator
area-processing = Przetwarzanie
area-people = Personel i dostęp
area-incidents = Naruszenia i prawa osób
area-documents = Dokumenty
area-oversight = Nadzór IOD
area-settings = Ustawienia rejestrów

## Pliki

group-files = Pliki
part-file = Plik
field-record-files = Załączniki
    .help = Skany, umowy, protokoły i inne pliki, które dokumentują ten wpis. Są przechowywane w sejfie, zaszyfrowane razem z nim, a skrót każdego pliku trafia do dziennika dowodów.
field-file-name = Nazwa pliku
    .help = Nazwa, pod którą plik został dodany.
field-file-sha256 = Skrót SHA-256
    .help = Odcisk treści pliku; wystarczy zmiana jednego znaku w pliku, aby skrót był inny.
field-file-size = Rozmiar w bajtach
    .help = Rozmiar pliku w chwili dodania.
field-file-media = Typ pliku
    .help = Typ treści, np. application/pdf.

## Versions of documents

field-document_version-version = Oznaczenie wersji
    .help = Numer albo data, na przykład „2.1”.

field-document_version-approved_on = Zatwierdzono
    .help = Dzień zatwierdzenia przez osobę reprezentującą administratora.

field-document_version-approved_by = Kto zatwierdził
    .help = Imię, nazwisko i funkcja. Za wdrożenie odpowiada administrator (art. 24 ust. 1 RODO).

field-document_version-in_force_from = Obowiązuje od
    .help = Pierwszy dzień obowiązywania.

field-document_version-in_force_to = Obowiązuje do
    .help = Ostatni dzień obowiązywania; puste w wersji obowiązującej.

field-document_version-change = Co zmieniono
    .help = Najważniejsze zmiany względem poprzedniej wersji i ich powód.

field-document_version-file = Plik z treścią
    .help = Treść dokładnie taka, jaka obowiązywała (art. 5 ust. 2 RODO).

## Facility

field-facility-name = Nazwa administratora
    .help = Pełna nazwa, tak jak w rejestrze podmiotów wykonujących działalność leczniczą.

field-facility-legal_form = Forma prawna
    .help = Od formy zależy, kto reprezentuje administratora i czy wyznaczenie inspektora wynika już z art. 37 ust. 1 lit. a RODO.

field-facility-address = Adres siedziby
    .help = Ulica, kod pocztowy i miejscowość. Adres trafia na pierwszą stronę pakietu zgodności.

field-facility-phone = Telefon
    .help = Numer, pod którym osoby mogą pytać o swoje dane.

field-facility-email = Adres e-mail
    .help = Adres, na który osoby mogą kierować żądania dotyczące swoich danych.

field-facility-website = Strona internetowa
    .help = Na stronie publikuje się dane inspektora (art. 11 u.o.d.o.) i klauzule informacyjne.

field-facility-e_delivery = Adres do e-Doręczeń
    .help = Tą drogą przychodzą pisma Prezesa UODO.

field-facility-nip = NIP
    .help = Dziesięć cyfr; program sprawdza cyfrę kontrolną.

field-facility-regon = REGON
    .help = Dziewięć cyfr, a dla jednostki lokalnej czternaście; program sprawdza cyfry kontrolne.

field-facility-krs = KRS
    .help = Dziesięć cyfr. Praktyki i jednoosobowe działalności nie mają numeru KRS.

field-facility-rpwdl = Numer księgi rejestrowej (RPWDL)
    .help = Dwanaście cyfr z rejestru podmiotów wykonujących działalność leczniczą (art. 103 UDL).

field-facility-manager = Osoba reprezentująca administratora
    .help = Kierownik podmiotu leczniczego albo członek zarządu, który podpisuje upoważnienia i pakiet zgodności.

field-facility-representative = Przedstawiciel w Unii
    .help = Tylko gdy administrator nie ma jednostki organizacyjnej w Unii (art. 27 RODO). W polskiej placówce pole zwykle zostaje puste.

field-facility-joint_controllers = Współadministratorzy
    .help = Podmioty, które razem z placówką ustalają cele i sposoby przetwarzania, na przykład w grupie medycznej (art. 26 RODO).

field-joint_controller-name = Nazwa
    .help = Pełna nazwa współadministratora.

field-joint_controller-contact = Dane kontaktowe
    .help = Adres, telefon albo e-mail (art. 30 ust. 1 lit. a RODO).

field-joint_controller-arrangement = Wspólne uzgodnienia
    .help = Nazwa albo numer dokumentu, w którym podzielono obowiązki. Jego zasadniczą treść udostępnia się osobom (art. 26 ust. 2 RODO).

field-joint_controller-agreed_on = Data uzgodnień
    .help = Dzień, od którego uzgodnienia obowiązują.

field-facility-branches = Miejsca i filie
    .help = Każde miejsce, w którym udziela się świadczeń lub przechowuje dokumentację.

field-branch-name = Nazwa
    .help = Tak, jak mówią o nim pracownicy, na przykład „Filia Wrzeszcz”.

field-branch-address = Adres
    .help = Ulica, kod pocztowy i miejscowość.

field-branch-activity = Co się tam odbywa
    .help = Na przykład: rejestracja, poradnie, punkt pobrań, archiwum.

field-facility-dpo_name = Imię i nazwisko inspektora
    .help = Inspektora musi wyznaczyć podmiot, którego główna działalność polega na przetwarzaniu danych o zdrowiu na dużą skalę, oraz każdy podmiot publiczny (art. 37 ust. 1 lit. a i c RODO).

field-facility-dpo_email = E-mail inspektora
    .help = Adres publikowany i podawany w klauzulach informacyjnych (art. 13 ust. 1 lit. b RODO).

field-facility-dpo_phone = Telefon inspektora
    .help = Do publikacji wystarczy telefon albo e-mail (art. 11 u.o.d.o.).

field-facility-dpo_appointed_on = Data wyznaczenia
    .help = Dzień z aktu wyznaczenia. Od niego biegnie 14-dniowy termin zawiadomienia Prezesa UODO (art. 10 ust. 1 u.o.d.o.).

field-facility-dpo_notified_on = Data zawiadomienia Prezesa UODO
    .help = Dzień wysłania zawiadomienia elektronicznego. Zachowaj urzędowe poświadczenie odbioru.

field-facility-dpo_published = Gdzie opublikowano dane inspektora
    .help = Adres podstrony, a gdy strony nie ma, miejsce ogólnie dostępne w siedzibie (art. 11 u.o.d.o.).

field-facility-dpo_reports_to = Komu podlega inspektor
    .help = Inspektor podlega bezpośrednio najwyższemu kierownictwu i nie otrzymuje instrukcji co do wykonywania zadań (art. 38 ust. 3 RODO).

field-facility-dpo_other_duties = Inne obowiązki inspektora
    .help = Wymień pozostałe funkcje i zapisz, dlaczego nie powodują konfliktu interesów (art. 38 ust. 6 RODO).

field-facility-dpo_deputy = Osoba zastępująca inspektora
    .help = Zastępcę można wyznaczyć na czas nieobecności inspektora; zgłasza się go tak samo jak inspektora (art. 11a u.o.d.o.).

field-facility-care = Rodzaje świadczeń
    .help = Od profilu zależy, które czynności i ryzyka należy opisać.

field-facility-care_more = Opis profilu
    .help = To, czego lista nie oddaje, na przykład poradnie specjalistyczne.

field-facility-nfz_contract = Umowa z NFZ
    .help = Umowa z NFZ oznacza sprawozdawczość i weryfikację w eWUŚ, czyli dodatkowych odbiorców danych.

field-facility-staff_count = Przybliżona liczebność personelu
    .help = Wszyscy z dostępem do danych, także zleceniobiorcy i stażyści.

field-facility-patients_count = Przybliżona liczba pacjentów
    .help = Liczba osób, których dokumentację placówka przechowuje. Pomaga ocenić, czy przetwarzanie odbywa się na dużą skalę (art. 35 ust. 3 lit. b RODO).

field-facility-ksc_status = Status w krajowym systemie cyberbezpieczeństwa
    .help = Podmiot kluczowy lub ważny zgłasza incydenty poważne także do CSIRT, niezależnie od zgłoszenia naruszenia Prezesowi UODO.

field-facility-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Activity

field-activity-name = Nazwa czynności
    .help = Krótko i rzeczowo, na przykład „Rejestracja pacjentów”.

field-activity-unit = Jednostka organizacyjna
    .help = Dział albo komórka, w której czynność się odbywa.

field-activity-owner = Właściciel procesu
    .help = Osoba albo funkcja, która odpowiada za czynność i potwierdza jej opis.

field-activity-description = Opis
    .help = Jak przebiega czynność, w dwóch lub trzech zdaniach.

field-activity-purposes = Cele przetwarzania
    .help = Każdy cel osobno, z własną podstawą prawną (art. 30 ust. 1 lit. b oraz art. 5 ust. 1 lit. b RODO).

field-activity-joint_controllers = Współadministratorzy tej czynności
    .help = Po jednym w wierszu; tylko gdy wspólnie ustalają cele i sposoby tej czynności (art. 26 RODO).

field-activity-persons = Kategorie osób, których dane dotyczą
    .help = Zaznacz wszystkie grupy osób, których dane pojawiają się w tej czynności (art. 30 ust. 1 lit. c RODO).

field-activity-persons_more = Inne kategorie osób
    .help = Grupy, których nie ma na liście.

field-activity-persons_count = Przybliżona liczba osób
    .help = Rząd wielkości wystarczy. Przyda się w ocenie skutków i przy zgłoszeniu naruszenia (art. 33 ust. 3 lit. a RODO).

field-activity-data = Kategorie danych zwykłych
    .help = Tylko te dane, które są potrzebne do celu (art. 5 ust. 1 lit. c RODO).

field-activity-special_data = Szczególne kategorie danych
    .help = Dane z art. 9 ust. 1 RODO. Jeżeli zaznaczysz którąkolwiek, każdy cel musi mieć warunek z art. 9 ust. 2 RODO.

field-activity-data_more = Uszczegółowienie danych
    .help = Dane, których nie ma na liście, albo bliższy opis, na przykład „wyniki badań, rozpoznania”.

field-activity-convictions_basis = Podstawa przetwarzania danych o karalności
    .help = Przepis, który pozwala przetwarzać dane o wyrokach skazujących (art. 10 RODO), na przykład przy weryfikacji osób pracujących z małoletnimi.

field-activity-source = Źródło danych
    .help = Skąd placówka ma dane. Źródło inne niż sama osoba podaje się w informacji z art. 14 ust. 2 lit. f RODO.

field-activity-source_more = Uszczegółowienie źródła
    .help = Nazwa rejestru, instytucji albo placówki.

field-activity-informed = Jak spełniono obowiązek informacyjny
    .help = Która klauzula informacyjna, gdzie i kiedy jest przekazywana (art. 13 i 14 RODO).

field-activity-disclosed = Czy dane są ujawniane odbiorcom
    .help = Odpowiedź „nie” także jest wpisem w rejestrze (art. 30 ust. 1 lit. d RODO).

field-activity-recipients = Kategorie odbiorców
    .help = Komu dane są lub będą ujawniane, także w państwach trzecich. Podmioty przetwarzające wpisz niżej.

field-activity-entrusted = Czy przetwarzanie jest powierzone
    .help = Powierzenie wymaga umowy (art. 28 ust. 3 RODO).

field-activity-processors = Podmioty przetwarzające
    .help = Firmy, które przetwarzają dane w imieniu placówki, wraz z umową powierzenia.

field-activity-transferred = Czy dane trafiają do państwa trzeciego
    .help = Poza Europejski Obszar Gospodarczy; także przez serwery albo pomoc techniczną dostawcy (art. 30 ust. 1 lit. e RODO).

field-activity-transfers = Przekazania do państw trzecich
    .help = Państwo, odbiorca i mechanizm, który czyni przekazanie zgodnym z prawem (rozdział V RODO).

field-activity-retention_rules = Reguły przechowywania
    .help = Reguły wynikające z przepisów; okresy biegną co do zasady od końca roku kalendarzowego.

field-activity-retention_kept = Reguły z wykazu
    .help = Wpisy z wykazu okresów przechowywania, które obejmują dane tej czynności.

field-activity-retention = Planowany termin usunięcia
    .help = Słowami, z podstawą, na przykład „20 lat od końca roku ostatniego wpisu (art. 29 ust. 1 UPP)”. Wymaga tego art. 30 ust. 1 lit. f RODO.

field-activity-measures = Środki techniczne i organizacyjne
    .help = Ogólny opis z art. 30 ust. 1 lit. g RODO. Zaznacz tylko to, co rzeczywiście działa.

field-activity-measures_kept = Środki z wykazu
    .help = Wpisy z wykazu środków, które chronią te dane, razem z dowodami, że je sprawdzono.

field-activity-measures_more = Uszczegółowienie środków
    .help = Co dokładnie zastosowano i czego jeszcze brakuje.

field-activity-medium = Postać danych
    .help = Elektroniczna, papierowa albo obie.

field-activity-systems = Zasoby
    .help = Programy, archiwa i pomieszczenia z wykazu zasobów, w których odbywa się czynność.

field-activity-paths = Ścieżki
    .help = Na których mapach przepływu danych czynność ma się pojawić.

field-activity-dpia = Ocena skutków dla ochrony danych
    .help = Wymagana, gdy przetwarzanie z dużym prawdopodobieństwem może powodować wysokie ryzyko, w szczególności przy danych o zdrowiu na dużą skalę (art. 35 ust. 3 lit. b RODO).

field-activity-dpia_reason = Dlaczego ocena nie jest wymagana
    .help = Uzasadnienie, które można okazać podczas kontroli, na przykład skala przetwarzania (motyw 91 RODO).

field-activity-dpia_on = Data oceny skutków
    .help = Dzień zakończenia ostatniej oceny (art. 35 ust. 7 RODO). Wymagana ocena bez daty jest luką.

field-activity-started_on = Data rozpoczęcia
    .help = Od kiedy placówka wykonuje czynność; data przybliżona wystarczy.

field-activity-ended_on = Data zakończenia
    .help = Tylko gdy czynności już się nie wykonuje.

field-activity-reviewed_on = Ostatni przegląd
    .help = Kiedy sprawdzono, że wpis zgadza się ze stanem faktycznym (art. 24 ust. 1 RODO).

field-activity-review_due = Następny przegląd
    .help = Termin, który wyznacza inspektor; zwykle rok od ostatniego przeglądu.

field-activity-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

field-purpose-purpose = Cel przetwarzania
    .help = Konkretny i wyraźny, na przykład „prowadzenie dokumentacji medycznej” (art. 5 ust. 1 lit. b RODO).

field-purpose-legal_basis = Podstawa prawna (art. 6 RODO)
    .help = Leczenie opiera się na obowiązku prawnym (art. 6 ust. 1 lit. c RODO), nie na zgodzie.

field-purpose-special_condition = Warunek z art. 9 ust. 2 RODO
    .help = Wymagany przy szczególnych kategoriach danych. Dla opieki zdrowotnej jest nim lit. h, pod warunkiem tajemnicy zawodowej (art. 9 ust. 3 RODO).

field-purpose-provision = Przepis krajowy
    .help = Ustawa i artykuł, z których wynika obowiązek albo zadanie (art. 6 ust. 3 RODO), na przykład „art. 24 ust. 1 UPP”.

field-purpose-interest = Prawnie uzasadniony interes
    .help = Jaki to interes i dlaczego interesy i prawa osób nie są wobec niego nadrzędne (art. 6 ust. 1 lit. f RODO).

field-purpose-withdrawal = Jak można wycofać zgodę
    .help = Wycofanie musi być równie łatwe jak wyrażenie zgody (art. 7 ust. 3 RODO).

field-recipient-name = Odbiorca albo kategoria odbiorców
    .help = Na przykład „NFZ”, „apteki”, „osoby upoważnione przez pacjenta”.

field-recipient-role = Rola odbiorcy
    .help = Organ, który otrzymuje dane w ramach konkretnego postępowania, nie jest odbiorcą w rozumieniu art. 4 pkt 9 RODO, lecz warto go odnotować.

field-recipient-country = Państwo
    .help = Tylko gdy inne niż Polska.

field-processor_use-processor = Wpis w rejestrze podmiotów przetwarzających
    .help = Gdy podmiot ma wpis, nazwa i umowa stoją tam; tu wystarczy wskazać wpis.

field-processor_use-name = Nazwa podmiotu przetwarzającego
    .help = Pełna nazwa firmy, tak jak w umowie powierzenia.

field-processor_use-service = Przedmiot powierzenia
    .help = Co firma robi z danymi, na przykład „hosting i serwis programu”.

field-processor_use-contract_on = Data umowy powierzenia
    .help = Bez umowy w formie pisemnej, w tym elektronicznej, powierzenie jest niezgodne z art. 28 ust. 3 i 9 RODO.

field-processor_use-contract_number = Numer umowy
    .help = Znak, pod którym umowę można odnaleźć.

field-transfer-country = Państwo albo organizacja
    .help = Państwo trzecie lub organizacja międzynarodowa (art. 30 ust. 1 lit. e RODO).

field-transfer-recipient = Odbiorca
    .help = Kto otrzymuje dane w tym państwie.

field-transfer-mechanism = Mechanizm przekazania
    .help = Decyzja stwierdzająca odpowiedni stopień ochrony, zabezpieczenia albo wyjątek (art. 45–49 RODO).

field-transfer-safeguards = Dokumentacja zabezpieczeń
    .help = Jakie zabezpieczenia zastosowano i gdzie jest ich kopia. Przy art. 49 ust. 1 akapit drugi wpis jest obowiązkowy (art. 30 ust. 1 lit. e RODO).

## System

field-system-name = Nazwa zasobu
    .help = Nazwa, pod którą znają go pracownicy.

field-system-kind = Rodzaj
    .help = Od rodzaju zależy, o które zabezpieczenia program zapyta.

field-system-purpose = Do czego służy
    .help = Jakie dane zawiera i kto z niego korzysta w codziennej pracy.

field-system-special = Czy zawiera szczególne kategorie danych
    .help = Dane o zdrowiu podnoszą wymagany poziom zabezpieczeń (art. 32 ust. 2 RODO).

field-system-owner = Właściciel zasobu
    .help = Kto odpowiada za zasób i decyduje o dostępie.

field-system-supplier = Dostawca
    .help = Producent, firma serwisująca lub hostująca.

field-system-processor = Czy dostawca ma dostęp do danych
    .help = Jeżeli tak, choćby zdalnie przy serwisie, jest co do zasady podmiotem przetwarzającym (art. 28 RODO).

field-system-supplier_record = Wpis dostawcy w rejestrze podmiotów
    .help = Gdy dostawca jest podmiotem przetwarzającym, wskaż jego wpis; umowa i jej ocena stoją tam.

field-system-contract_on = Data umowy powierzenia
    .help = Umowa musi spełniać wymagania art. 28 ust. 3 RODO.

field-system-contract_number = Numer umowy
    .help = Znak, pod którym umowę można odnaleźć.

field-system-hosted_in = Państwo, w którym są dane
    .help = Poza Europejskim Obszarem Gospodarczym przekazanie wymaga mechanizmu z rozdziału V RODO.

field-system-zone = Strefa
    .help = Kto może podejść do zasobu bez kluczy: pacjent, personel czy tylko upoważnieni.

field-system-branch = Miejsce lub filia
    .help = Nazwa miejsca, tak jak we wpisie administratora.

field-system-place = Dokładne położenie
    .help = Pomieszczenie, szafa, półka.

field-system-paths = Ścieżki
    .help = Na których mapach przepływu danych zasób ma się pojawić.

field-system-access = Role i uprawnienia
    .help = Uprawnienia mają odpowiadać zadaniom: osoby sprzątające, kadry i firmy zewnętrzne nie widzą tego, co lekarz. Na szpital Barreiro-Montijo nałożono 150 000 euro kary za 985 kont lekarskich przy 296 lekarzach (CNPD, 2018).

field-access-role = Rola
    .help = Grupa osób o tych samych zadaniach, na przykład „rejestratorki”.

field-access-level = Zakres
    .help = Najmniejszy, który wystarcza do zadania (art. 25 ust. 2 RODO).

field-access-count = Liczba osób
    .help = Porównaj z liczbą czynnych kont.

field-system-granted = Jak nadaje się dostęp
    .help = Kto wnioskuje, kto zatwierdza i kto zakłada konto lub wydaje klucz (art. 32 ust. 4 RODO).

field-system-removed = Jak odbiera się dostęp
    .help = Kto i kiedy blokuje konto osoby, która odchodzi; najlepiej w ostatnim dniu pracy.

field-system-authentication = Uwierzytelnianie
    .help = Jak osoba potwierdza, że to ona. Wspólne konto uniemożliwia ustalenie, kto zajrzał do danych.

field-system-password_length = Minimalna długość hasła
    .help = Wymuszona przez system liczba znaków; co najmniej 8.

field-system-password_signs = Wymagane znaki
    .help = Jakich znaków wymaga system.

field-system-password_rules = Inne zasady haseł
    .help = Blokada po nieudanych próbach, zmiana przy podejrzeniu wycieku, menedżer haseł.

field-system-encryption = Szyfrowanie
    .help = Zgubiony nośnik bez szyfrowania to zwykle naruszenie z wysokim ryzykiem (art. 32 ust. 1 lit. a RODO).

field-system-backup = Kopie zapasowe
    .help = Kopia, której odtworzenia nie sprawdzono, nie jest zabezpieczeniem (art. 32 ust. 1 lit. c i d RODO).

field-system-logging = Rejestrowanie działań
    .help = Czy wiadomo, kto i kiedy otworzył kartotekę, i czy ktoś te zapisy przegląda.

field-system-measures_kept = Środki z wykazu
    .help = Wpisy z wykazu środków, które chronią ten zasób.

field-system-measures_more = Inne zabezpieczenia
    .help = Aktualizacje, ochrona przed złośliwym oprogramowaniem, zamki, alarm.

field-system-retention = Jak długo przechowuje dane
    .help = Po jakim czasie dane są usuwane lub nadpisywane. Nagrania z monitoringu: najwyżej 3 miesiące (art. 23a ust. 2 UDL, art. 22² § 3 KP).

field-system-used_from = W użyciu od
    .help = Data przybliżona wystarczy.

field-system-used_to = W użyciu do
    .help = Po wycofaniu opisz w uwagach, co stało się z danymi.

field-system-reviewed_on = Ostatni przegląd
    .help = Kiedy ostatnio sprawdzono konta i zabezpieczenia (art. 32 ust. 1 lit. d RODO).

field-system-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Map

field-map-path = Ścieżka
    .help = Każda ścieżka ma jedną mapę.

field-map-channels = Jak pacjent się rejestruje
    .help = Zaznacz każdą drogę kontaktu, także tę nieoficjalną.

field-map-phone_identity = Jak ustala się tożsamość przez telefon
    .help = Zanim padnie jakakolwiek informacja o pacjencie (art. 13 UPP).

field-map-phone_recording = Czy rozmowy są nagrywane
    .help = Nagrywanie wymaga celu, podstawy prawnej i uprzedzenia rozmówcy (art. 13 RODO).

field-map-desk_identity = Jak ustala się tożsamość przy okienku
    .help = Dokument się okazuje; nie kopiuje się go (art. 5 ust. 1 lit. c RODO).

field-map-desk_privacy = Co chroni rozmowę przy okienku
    .help = Co sprawia, że oczekujący nie słyszą danych i powodu wizyty (art. 13 UPP).

field-map-screens_turned = Czy ekrany są niewidoczne dla pacjentów
    .help = Sprawdź z miejsca, w którym staje pacjent.

field-map-calling = Jak wzywa się pacjentów
    .help = Wezwanie imieniem i nazwiskiem ujawnia oczekującym, kto się leczy.

field-map-email_protection = Jak chroniona jest korespondencja e-mail
    .help = Danych o zdrowiu nie należy wysyłać zwykłym e-mailem (art. 32 ust. 1 lit. a RODO).

field-map-web_form_encrypted = Czy formularz na stronie jest szyfrowany
    .help = Połączenie HTTPS oraz bezpieczne przekazanie zgłoszenia do rejestracji.

field-map-mail_handling = Kto otwiera pocztę tradycyjną
    .help = Kto ją otwiera, gdzie odkłada i komu przekazuje.

field-map-appointments = Gdzie zapisuje się terminy
    .help = Program, zeszyt lub terminarz z wykazu zasobów.

field-map-modes = Jak odbywają się konsultacje
    .help = Zaznacz każdą formę, także poradę przez telefon i wizytę domową. W lipcu 2025 r. Prezes UODO ukarał przychodnię, która pominęła wizyty domowe w analizie ryzyka.

field-map-consultation_identity = Jak ustala się tożsamość pacjenta
    .help = Przy poradzie zdalnej pomyłka co do osoby oznacza ujawnienie danych i błąd w dokumentacji.

field-map-online_tools = Narzędzie do konsultacji online
    .help = Z wykazu zasobów; dostawca jest zwykle podmiotem przetwarzającym (art. 28 RODO).

field-map-consultation_recording = Czy konsultacje są nagrywane
    .help = Co do zasady nie: do dokumentacji wystarcza wpis (art. 5 ust. 1 lit. c RODO).

field-map-third_persons = Kto jeszcze bywa obecny
    .help = Stażyści, studenci, osoby bliskie: na jakiej zasadzie (art. 21 i 22 ust. 2 UPP).

field-map-records = Gdzie prowadzi się dokumentację
    .help = Program lub kartoteka z wykazu zasobów.

field-map-diagnostic_access = Kto ma dostęp do wyników i danych diagnostycznych
    .help = Role, także laboratorium, technicy, serwis aparatury.

field-map-e_receipt = Jak pacjent otrzymuje e-receptę
    .help = Kod i numer PESEL wystarczą, aby odebrać lek, dlatego droga przekazania ma znaczenie.

field-map-access_levels = Jak podzielone są uprawnienia
    .help = Najszerszy dostęp tylko tam, gdzie wymaga go zadanie (art. 25 ust. 2 RODO).

field-map-media = Na czym przechowuje się dokumentację
    .help = Zaznacz wszystkie, także stare klisze i płyty.

field-map-kept_in = Gdzie znajduje się archiwum
    .help = Archiwa, szafy i systemy z wykazu zasobów, także firma przechowująca dokumenty.

field-map-may_enter = Kto może wejść do archiwum
    .help = Osoby upoważnione; zapisz, kto ma klucz i czy jest rejestr wydań (art. 32 ust. 4 RODO).

field-map-release_log = Wykaz udostępnień dokumentacji
    .help = Prowadzenie wykazu jest obowiązkiem (art. 27 ust. 4 UPP).

field-map-release_identity = Jak ustala się, komu wydaje się dokumentację
    .help = Dokumentację otrzymuje pacjent, przedstawiciel, osoba upoważniona albo uprawniony organ (art. 26 UPP).

field-map-return_check = Jak sprawdza się zwrot dokumentacji
    .help = Kto odnotowuje wypożyczenie i upomina się o zwrot.

field-map-transport = Jak przewozi się dokumentację
    .help = Między filiami, do pacjenta, do innego podmiotu.

field-map-destruction = Jak niszczy się dokumentację
    .help = Po upływie okresu z art. 29 UPP, z protokołem zniszczenia.

field-map-reviewed_on = Ostatnie przejście ścieżki
    .help = Kiedy sprawdzono odpowiedzi na miejscu (art. 32 ust. 1 lit. d RODO).

field-map-notes = Uwagi
    .help = Co zauważono podczas przejścia ścieżki.

## Rules across fields

rule-facility-contact = Dane kontaktowe administratora
rule-facility-dpo_contact = Dane kontaktowe inspektora
rule-activity-special_condition = Warunek z art. 9 ust. 2 RODO dla tego celu
rule-activity-provision = Przepis krajowy dla obowiązku prawnego lub zadania publicznego
rule-activity-persons_more = Opis innych kategorii osób
rule-activity-data_more = Opis innych kategorii danych
rule-activity-disclosed = Informacja, czy dane są ujawniane odbiorcom
rule-activity-entrusted = Informacja, czy przetwarzanie jest powierzone
rule-activity-processor_named = Nazwa podmiotu przetwarzającego albo wpis w rejestrze
rule-activity-processor_contract = Umowa powierzenia: data albo wpis w rejestrze
rule-activity-transferred = Informacja, czy dane trafiają do państwa trzeciego
rule-activity-safeguards = Dokumentacja zabezpieczeń przekazania
rule-activity-retention = Planowany termin usunięcia
rule-activity-measures = Środki techniczne i organizacyjne
rule-activity-dpia_done = Wymagana ocena skutków
rule-system-encryption = Informacja o szyfrowaniu
rule-system-backup = Informacja o kopiach zapasowych
rule-system-logging = Informacja o rejestrowaniu działań
rule-system-processor = Informacja, czy dostawca ma dostęp do danych
rule-system-contract = Umowa powierzenia: data albo wpis dostawcy w rejestrze
rule-system-video_retention = Czas przechowywania nagrań

## Shapes and formats, for messages

shape-line = jeden wiersz tekstu
shape-text = tekst
shape-date = data w postaci RRRR-MM-DD
shape-moment = data i godzina ze strefą, np. 2026-04-03T18:30+02:00
shape-count = liczba całkowita od zera w górę
shape-choice = jeden kod z listy
shape-choices = lista kodów
shape-lines = lista wierszy tekstu
shape-link = identyfikator wpisu
shape-links = lista identyfikatorów wpisów
shape-files = lista plików
shape-parts = lista obiektów
format-email = adres e-mail
format-nip = NIP (10 cyfr)
format-regon = REGON (9 albo 14 cyfr)
format-krs = KRS (10 cyfr)
format-rpwdl = numer księgi rejestrowej (12 cyfr)
format-sha256 = skrót SHA-256 (64 małe cyfry szesnastkowe)

## Choices

choice-yes_no-yes = Tak
choice-yes_no-no = Nie

choice-path-registration = Rejestracja
choice-path-consultation = Konsultacja
choice-path-archive = Archiwum

choice-medium-electronic = Elektroniczna
choice-medium-paper = Papierowa

choice-legal_form-practice = Indywidualna praktyka zawodowa
choice-legal_form-group_practice = Grupowa praktyka zawodowa
choice-legal_form-sole_trader = Jednoosobowa działalność gospodarcza
choice-legal_form-civil_partnership = Spółka cywilna
choice-legal_form-partnership = Spółka osobowa
choice-legal_form-company = Spółka kapitałowa
choice-legal_form-public_entity = Samodzielny publiczny zakład opieki zdrowotnej
choice-legal_form-budget_unit = Jednostka budżetowa
choice-legal_form-institute = Instytut badawczy lub uczelnia
choice-legal_form-foundation = Fundacja lub stowarzyszenie
choice-legal_form-church = Kościelna osoba prawna
choice-legal_form-other = Inna

choice-care-primary = Podstawowa opieka zdrowotna
choice-care-specialist = Ambulatoryjna opieka specjalistyczna
choice-care-dental = Stomatologia
choice-care-gynaecology = Ginekologia i położnictwo
choice-care-psychiatry = Psychiatria i psychoterapia
choice-care-rehabilitation = Rehabilitacja
choice-care-imaging = Diagnostyka obrazowa
choice-care-laboratory = Laboratorium i punkt pobrań
choice-care-occupational = Medycyna pracy
choice-care-day_surgery = Chirurgia jednego dnia
choice-care-hospital = Leczenie szpitalne
choice-care-home = Wizyty domowe
choice-care-long_term = Opieka długoterminowa i hospicyjna
choice-care-remote = Teleporady
choice-care-other = Inne

choice-ksc_status-essential = Podmiot kluczowy
choice-ksc_status-important = Podmiot ważny
choice-ksc_status-outside = Nie podlega ustawie
choice-ksc_status-unsettled = Do ustalenia

choice-legal_basis-6_1_a = Zgoda (art. 6 ust. 1 lit. a)
choice-legal_basis-6_1_b = Umowa (art. 6 ust. 1 lit. b)
choice-legal_basis-6_1_c = Obowiązek prawny (art. 6 ust. 1 lit. c)
choice-legal_basis-6_1_d = Żywotne interesy (art. 6 ust. 1 lit. d)
choice-legal_basis-6_1_e = Zadanie publiczne (art. 6 ust. 1 lit. e)
choice-legal_basis-6_1_f = Prawnie uzasadniony interes (art. 6 ust. 1 lit. f)

choice-special_condition-9_2_a = Wyraźna zgoda (art. 9 ust. 2 lit. a)
choice-special_condition-9_2_b = Prawo pracy i zabezpieczenie społeczne (art. 9 ust. 2 lit. b)
choice-special_condition-9_2_c = Żywotne interesy (art. 9 ust. 2 lit. c)
choice-special_condition-9_2_d = Działalność fundacji, stowarzyszenia lub związku (art. 9 ust. 2 lit. d)
choice-special_condition-9_2_e = Dane upublicznione przez osobę (art. 9 ust. 2 lit. e)
choice-special_condition-9_2_f = Roszczenia i wymiar sprawiedliwości (art. 9 ust. 2 lit. f)
choice-special_condition-9_2_g = Ważny interes publiczny (art. 9 ust. 2 lit. g)
choice-special_condition-9_2_h = Opieka zdrowotna i medycyna pracy (art. 9 ust. 2 lit. h)
choice-special_condition-9_2_i = Zdrowie publiczne (art. 9 ust. 2 lit. i)
choice-special_condition-9_2_j = Archiwa, badania naukowe, statystyka (art. 9 ust. 2 lit. j)

choice-persons-patients = Pacjenci
choice-persons-minors = Małoletni pacjenci
choice-persons-representatives = Przedstawiciele ustawowi i opiekunowie
choice-persons-authorised = Osoby upoważnione przez pacjenta
choice-persons-relatives = Osoby bliskie
choice-persons-employees = Pracownicy
choice-persons-former_employees = Byli pracownicy
choice-persons-employee_families = Członkowie rodzin pracowników
choice-persons-contractors = Osoby na umowach cywilnoprawnych
choice-persons-trainees = Stażyści, praktykanci, wolontariusze
choice-persons-candidates = Kandydaci do pracy
choice-persons-professionals = Lekarze i personel innych podmiotów
choice-persons-suppliers = Dostawcy i ich przedstawiciele
choice-persons-visitors = Osoby odwiedzające i goście
choice-persons-applicants = Osoby składające wnioski i skargi
choice-persons-subscribers = Odbiorcy newslettera
choice-persons-whistleblowers = Sygnaliści
choice-persons-reported_persons = Osoby, których dotyczy zgłoszenie
choice-persons-other = Inne

choice-data-identification = Imię, nazwisko, data urodzenia
choice-data-pesel = Numer PESEL
choice-data-id_document = Seria i numer dokumentu tożsamości
choice-data-contact = Adres, telefon, e-mail
choice-data-demographic = Płeć, obywatelstwo, stan cywilny
choice-data-insurance = Ubezpieczenie i uprawnienia do świadczeń
choice-data-family = Dane członków rodziny
choice-data-appointments = Terminy wizyt i skierowania
choice-data-qualifications = Wykształcenie i prawo wykonywania zawodu
choice-data-employment = Przebieg zatrudnienia i czas pracy
choice-data-pay = Wynagrodzenie i potrącenia
choice-data-bank_account = Numer rachunku bankowego
choice-data-settlements = Rozliczenia i faktury
choice-data-correspondence = Treść korespondencji
choice-data-image = Wizerunek
choice-data-voice = Głos
choice-data-signature = Podpis
choice-data-credentials = Loginy i skróty haseł
choice-data-logs = Zapisy działań w systemach
choice-data-vehicle = Numer rejestracyjny pojazdu
choice-data-convictions = Wyroki skazujące i czyny zabronione
choice-data-other = Inne

choice-special_data-health = Dane o zdrowiu
choice-special_data-genetic = Dane genetyczne
choice-special_data-biometric = Dane biometryczne
choice-special_data-origin = Pochodzenie rasowe lub etniczne
choice-special_data-politics = Poglądy polityczne
choice-special_data-religion = Przekonania religijne lub światopoglądowe
choice-special_data-trade_union = Przynależność do związków zawodowych
choice-special_data-sex_life = Seksualność i orientacja seksualna

choice-source-person = Osoba, której dane dotyczą
choice-source-representative = Przedstawiciel lub opiekun
choice-source-relative = Osoba bliska
choice-source-provider = Inny podmiot udzielający świadczeń
choice-source-staff = Personel placówki
choice-source-public_register = Rejestry i systemy publiczne (P1, eWUŚ)
choice-source-authority = Organy i sądy
choice-source-employer = Pracodawca
choice-source-insurer = Ubezpieczyciel
choice-source-device = Urządzenia i systemy placówki
choice-source-other = Inne

choice-recipient_role-controller = Odrębny administrator
choice-recipient_role-authority = Organ publiczny
choice-recipient_role-provider = Podmiot udzielający świadczeń lub apteka
choice-recipient_role-payer = Płatnik lub ubezpieczyciel
choice-recipient_role-person = Osoba uprawniona lub upoważniona
choice-recipient_role-other = Inna

choice-transfer_mechanism-45 = Decyzja stwierdzająca odpowiedni stopień ochrony (art. 45)
choice-transfer_mechanism-46_2_a = Instrument między organami publicznymi (art. 46 ust. 2 lit. a)
choice-transfer_mechanism-46_2_b = Wiążące reguły korporacyjne (art. 46 ust. 2 lit. b, art. 47)
choice-transfer_mechanism-46_2_c = Standardowe klauzule umowne (art. 46 ust. 2 lit. c)
choice-transfer_mechanism-46_other = Inne odpowiednie zabezpieczenia (art. 46)
choice-transfer_mechanism-49_1 = Wyjątek w szczególnej sytuacji (art. 49 ust. 1 akapit pierwszy)
choice-transfer_mechanism-49_1_2 = Ważne prawnie uzasadnione interesy (art. 49 ust. 1 akapit drugi)

choice-retention_rule-medical_record = Dokumentacja medyczna: 20 lat od ostatniego wpisu
choice-retention_rule-death_by_injury = Zgon wskutek uszkodzenia ciała lub zatrucia: 30 lat
choice-retention_rule-blood = Dane o losach krwi i jej składników: 30 lat
choice-retention_rule-xray = Zdjęcia rentgenowskie poza dokumentacją: 10 lat
choice-retention_rule-referral_done = Skierowania i zlecenia zrealizowane: 5 lat
choice-retention_rule-referral_missed = Skierowania niezrealizowane: 2 lata
choice-retention_rule-child_under_two = Dzieci do ukończenia 2. roku życia: 22 lata
choice-retention_rule-occupational = Medycyna pracy: 20 lat
choice-retention_rule-occupational_long = Medycyna pracy, wskazane narażenia: 40 lat
choice-retention_rule-personnel = Akta osobowe: 10 lat od ustania zatrudnienia
choice-retention_rule-personnel_long = Akta osobowe, zatrudnienie sprzed 2019 r.: 50 lat
choice-retention_rule-accounting = Rachunkowość i rozliczenia z NFZ: 5 lat
choice-retention_rule-video = Nagrania z monitoringu: najwyżej 3 miesiące
choice-retention_rule-own = Termin ustalony przez administratora

choice-measure-accounts = Własne konta, role, rejestrowanie działań
choice-measure-resilience = Drugi składnik logowania, szyfrowanie, sprawdzone kopie zapasowe
choice-measure-storage = Zamknięte miejsca, czyste biurko, wykaz udostępnień
choice-measure-contract = Umowa powierzenia i nadzór nad dostawcą
choice-measure-authorisation = Upoważnienia, tajemnica, szkolenia
choice-measure-identity = Ustalanie tożsamości

choice-dpia_status-not_needed = Niewymagana
choice-dpia_status-needed = Wymagana, nieprzeprowadzona
choice-dpia_status-done = Przeprowadzona

choice-system_type-application = Program na komputerach placówki
choice-system_type-cloud = Usługa w chmurze
choice-system_type-server = Serwer
choice-system_type-workstation = Komputery stacjonarne
choice-system_type-mobile_device = Laptopy, telefony, tablety
choice-system_type-medical_device = Aparatura medyczna
choice-system_type-network = Sieć i Wi-Fi
choice-system_type-email = Poczta elektroniczna
choice-system_type-website = Strona internetowa
choice-system_type-phone = Telefonia i centrala
choice-system_type-teleconsultation = Platforma konsultacji online
choice-system_type-national_platform = System publiczny (P1, eWUŚ, SZOI)
choice-system_type-storage_medium = Nośniki danych
choice-system_type-paper_archive = Archiwum papierowe
choice-system_type-filing_cabinet = Szafa lub kartoteka
choice-system_type-room = Pomieszczenie
choice-system_type-video = Monitoring wizyjny
choice-system_type-access_control = Alarm, klucze, kontrola wejść
choice-system_type-bank_account = Rachunek bankowy
choice-system_type-other = Inny

choice-zone-public = Poczekalnia i ciągi ogólnodostępne
choice-zone-reception = Rejestracja
choice-zone-surgery = Gabinet
choice-zone-office = Biuro i zaplecze
choice-zone-server_room = Serwerownia
choice-zone-archive = Archiwum
choice-zone-mobile = Poza placówką, u pracownika
choice-zone-outside = U dostawcy

choice-access_level-enter = Wejście, klucz
choice-access_level-read = Odczyt
choice-access_level-write = Odczyt i zapis
choice-access_level-administer = Administrowanie

choice-authentication-own_password = Własne konto z hasłem
choice-authentication-shared_password = Wspólne konto
choice-authentication-second_factor = Drugi składnik
choice-authentication-certificate = Karta lub certyfikat
choice-authentication-national_identity = Profil zaufany lub e-dowód
choice-authentication-biometric = Biometria
choice-authentication-key = Klucz
choice-authentication-code = Kod lub PIN
choice-authentication-key_log = Rejestr wydawania kluczy
choice-authentication-nothing = Brak

choice-password_sign-upper = Wielkie litery
choice-password_sign-lower = Małe litery
choice-password_sign-digit = Cyfry
choice-password_sign-special = Znaki specjalne

choice-encryption-disk = Dyski i nośniki
choice-encryption-database = Baza danych
choice-encryption-transit = Transmisja
choice-encryption-end_to_end = Między rozmówcami (end-to-end)
choice-encryption-backup = Kopie zapasowe
choice-encryption-nothing = Brak szyfrowania

choice-backup-daily = Codziennie
choice-backup-weekly = Co tydzień
choice-backup-offline = Odłączona od sieci
choice-backup-off_site = W innym miejscu
choice-backup-tested = Odtworzenie sprawdzone
choice-backup-by_supplier = Po stronie dostawcy
choice-backup-nothing = Brak kopii

choice-logging-reviewed = Rejestrowane i przeglądane
choice-logging-kept = Rejestrowane, nieprzeglądane
choice-logging-nothing = Nierejestrowane

choice-channel-phone = Telefon
choice-channel-in_person = Osobiście przy okienku
choice-channel-mail = Poczta tradycyjna
choice-channel-email = E-mail
choice-channel-web_form = Formularz na stronie
choice-channel-portal = Portal pacjenta
choice-channel-sms = SMS
choice-channel-messenger = Komunikator
choice-channel-third_person = Przez osobę trzecią

choice-identity_check-id_document = Okazanie dokumentu tożsamości
choice-identity_check-digital_document = mObywatel
choice-identity_check-pesel = Numer PESEL
choice-identity_check-birth_date = Data urodzenia lub adres
choice-identity_check-code_word = Hasło lub kod ustalony z pacjentem
choice-identity_check-call_back = Oddzwonienie na numer z kartoteki
choice-identity_check-trusted_profile = Profil zaufany lub IKP
choice-identity_check-known_to_staff = Pacjent znany personelowi
choice-identity_check-authorisation_on_file = Upoważnienie w dokumentacji
choice-identity_check-nothing = Nie ustala się

choice-recording-no = Nie
choice-recording-with_notice = Tak, z uprzedzeniem
choice-recording-without_notice = Tak, bez uprzedzenia

choice-desk_privacy-separate_room = Osobne pomieszczenie
choice-desk_privacy-screen = Ścianka lub szyba
choice-desk_privacy-distance = Linia odstępu
choice-desk_privacy-nothing = Nic nie chroni rozmowy

choice-calling-number = Numer
choice-calling-first_name = Imię lub godzina wizyty
choice-calling-full_name = Imię i nazwisko
choice-calling-staff = Personel podchodzi do pacjenta

choice-email_protection-no_health_data = Bez danych o zdrowiu
choice-email_protection-encrypted_attachment = Zaszyfrowany załącznik, hasło inną drogą
choice-email_protection-encrypted_mail = Szyfrowana poczta
choice-email_protection-nothing = Nie jest chroniona

choice-mode-in_person = W gabinecie
choice-mode-phone = Przez telefon
choice-mode-video = Wideorozmowa
choice-mode-chat = Czat
choice-mode-home = Wizyta domowa

choice-e_receipt-sms = Kod SMS z P1
choice-e_receipt-email = E-mail z P1
choice-e_receipt-print = Wydruk informacyjny
choice-e_receipt-patient_account = Internetowe Konto Pacjenta
choice-e_receipt-by_phone = Kod podawany przez telefon
choice-e_receipt-messenger = Komunikator lub prywatny SMS

choice-access_levels-by_task = Według zadań i pacjentów pod opieką
choice-access_levels-by_role = Według ról zawodowych
choice-access_levels-all_alike = Wszyscy tak samo
choice-access_levels-shared_account = Wspólne konto

choice-archive_medium-paper = Papier
choice-archive_medium-electronic = Systemy informatyczne
choice-archive_medium-film = Klisze
choice-archive_medium-discs = Płyty i nośniki

choice-release_log-electronic = Elektroniczny
choice-release_log-paper = Papierowy
choice-release_log-nothing = Nie jest prowadzony

choice-transport-patient_collects = Odbiera pacjent
choice-transport-staff = Pracownik placówki
choice-transport-registered_mail = List polecony
choice-transport-courier = Kurier
choice-transport-encrypted_disc = Zaszyfrowany nośnik
choice-transport-secure_exchange = Wymiana elektroniczna (EDM, IKP)
choice-transport-email = E-mail

choice-destruction-own_shredder = Własna niszczarka
choice-destruction-contractor = Firma zewnętrzna
choice-destruction-secure_erasure = Trwałe usunięcie z nośników
choice-destruction-handed_over = Wydanie pacjentowi
choice-destruction-protocol = Protokół zniszczenia
choice-destruction-nothing = Brak zasad
