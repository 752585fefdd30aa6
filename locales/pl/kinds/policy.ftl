### Polityki i procedury.

kind-policy = Polityka lub procedura
    .object = politykę lub procedurę
    .register = Polityki i procedury
    .about = Dokumenty, które mówią personelowi, jak chronić dane (art. 24 ust. 2 RODO): każda wersja z zatwierdzeniem i treścią oraz lista osób, które się z nią zapoznały. Podczas kontroli liczy się wersja, która obowiązywała w danym dniu.
    .first = Zacznij od polityki ochrony danych: wpisz jej nazwę i dodaj plik obowiązującej wersji.

group-acknowledged = Kto się zapoznał

part-acknowledgement = Potwierdzenie zapoznania się

field-policy-name = Nazwa dokumentu
    .help = Tytuł z pierwszej strony, na przykład „Procedura postępowania z naruszeniami ochrony danych”.

field-policy-topics = Czego dotyczy
    .help = Jeden dokument może obejmować kilka tematów. Po tematach widać, czego placówka jeszcze nie uregulowała (art. 24 ust. 2 RODO).

field-policy-form = Rodzaj dokumentu
    .help = Od rodzaju zależy, kto go zatwierdza i jak jest ogłaszany.

field-policy-mark = Znak dokumentu
    .help = Numer albo symbol, pod którym dokument jest znany w placówce.

field-policy-scope = Zakres stosowania
    .help = Kogo i czego dotyczy: jednostki, osoby na umowach cywilnoprawnych, praktykanci, firmy zewnętrzne, wizyty domowe.

field-policy-owner = Właściciel dokumentu
    .help = Osoba albo funkcja, która odpowiada za aktualność treści. Inspektor doradza, lecz nie zastępuje administratora (art. 24 ust. 1 RODO).

field-policy-activities = Czynności przetwarzania
    .help = Czynności, które dokument reguluje.

field-policy-systems = Zasoby
    .help = Programy, pomieszczenia i urządzenia, do których dokument się odnosi.

field-policy-versions = Wersje
    .help = Każda zatwierdzona wersja osobno, także te, które już nie obowiązują. Bez nich nie da się wykazać, jakie zasady obowiązywały w dniu naruszenia (art. 5 ust. 2 RODO).

field-policy-published = Gdzie personel go znajdzie
    .help = Intranet, segregator w rejestracji, folder wspólny. Dokument, którego nie można znaleźć, nie jest wdrożony.

field-policy-to_acknowledge = Czy zapoznanie się wymaga potwierdzenia
    .help = Tak, jeżeli dokument nakłada obowiązki na osoby działające z upoważnienia administratora (art. 32 ust. 4 RODO).

field-policy-roles = Role, które mają się zapoznać
    .help = Z wykazu ról. Porównanie z potwierdzeniami pokazuje, kogo brakuje.

field-policy-acknowledgements = Potwierdzenia
    .help = Kto, z którą wersją i kiedy się zapoznał. Po zmianie treści potwierdzenie zbiera się ponownie.

field-acknowledgement-person = Osoba
    .help = Z wykazu personelu.

field-acknowledgement-version = Wersja
    .help = Oznaczenie wersji, z którą osoba się zapoznała.

field-acknowledgement-on = Data
    .help = Dzień podpisu albo potwierdzenia.

field-acknowledgement-how = Sposób potwierdzenia
    .help = Samo wysłanie dokumentu nie jest potwierdzeniem.

field-policy-reviewed_on = Ostatni przegląd
    .help = Kiedy sprawdzono, czy dokument zgadza się z praktyką i prawem (art. 24 ust. 1 zdanie drugie RODO).

field-policy-review_result = Wynik przeglądu
    .help = Co zmieniono albo dlaczego nic nie trzeba było zmieniać.

field-policy-review_due = Następny przegląd
    .help = Termin, który wyznacza właściciel dokumentu; zwykle rok, a wcześniej po naruszeniu lub zmianie prawa.

field-policy-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

choice-policy_topic-data_protection = Ochrona danych osobowych
choice-policy_topic-information_security = Bezpieczeństwo informacji i systemów
choice-policy_topic-access = Upoważnienia i dostęp
choice-policy_topic-passwords = Hasła i logowanie
choice-policy_topic-clean_desk = Czyste biurko i czysty ekran
choice-policy_topic-devices = Urządzenia przenośne i nośniki
choice-policy_topic-remote_work = Praca zdalna i wizyty domowe
choice-policy_topic-backup = Kopie zapasowe i ciągłość działania
choice-policy_topic-breaches = Naruszenia ochrony danych
choice-policy_topic-requests = Żądania osób, których dane dotyczą
choice-policy_topic-release = Udostępnianie dokumentacji medycznej
choice-policy_topic-retention = Przechowywanie i niszczenie
choice-policy_topic-processors = Powierzenie przetwarzania
choice-policy_topic-risk = Analiza ryzyka i ocena skutków
choice-policy_topic-training = Szkolenia
choice-policy_topic-video = Monitoring wizyjny
choice-policy_topic-teleconsultation = Konsultacje online
choice-policy_topic-ai = Narzędzia sztucznej inteligencji
choice-policy_topic-whistleblowers = Zgłoszenia wewnętrzne sygnalistów
choice-policy_topic-organisation = Statut, regulamin i schemat organizacyjny
choice-policy_topic-other = Inny temat

choice-policy_form-policy = Polityka
choice-policy_form-procedure = Procedura
choice-policy_form-instruction = Instrukcja
choice-policy_form-regulations = Regulamin
choice-policy_form-order = Zarządzenie lub uchwała
choice-policy_form-template = Wzór dokumentu

choice-acknowledged_by-signature = Podpis na oświadczeniu lub liście
choice-acknowledged_by-electronic = Potwierdzenie w systemie
choice-acknowledged_by-training = Podpis na liście obecności szkolenia
choice-acknowledged_by-email = Odpowiedź na wiadomość
choice-acknowledged_by-oral = Ustnie, z notatką przełożonego
