### Czynności inspektora ochrony danych.

kind-duty = Czynność inspektora
    .object = czynność inspektora
    .register = Czynności inspektora ochrony danych
    .about = Wyznaczenie, zawiadomienie Prezesa UODO i publikacja danych inspektora, jego plan, porady, sprawdzenia i sprawozdania (art. 37–39 RODO). Rejestr dowodzi, że inspektor działa naprawdę i podlega najwyższemu kierownictwu.
    .first = Zacznij od wyznaczenia inspektora: wpisz datę i dołącz akt wyznaczenia.

group-appointment = Wyznaczenie i warunki pracy
group-notification = Zawiadomienie i publikacja
group-plan = Okres i plan
group-advice = Porada
group-monitoring = Sprawdzenie
group-report = Sprawozdanie
group-authority = Kontakt z organem

part-plan_item = Pozycja planu

field-duty-name = Nazwa
    .help = Krótko, na przykład „Plan pracy inspektora na 2026 rok” albo „Porada w sprawie wideorozmów”.

field-duty-kind = Rodzaj
    .help = Od rodzaju zależy, o co program zapyta.

field-duty-on = Data
    .help = Dzień, w którym czynność wykonano albo dokument podpisano.

field-duty-by = Kto wykonał
    .help = Inspektor, jego zastępca albo osoba działająca za administratora.

field-duty-about = Czego dotyczy
    .help = Wpisy z dowolnych rejestrów: czynności, umowy, naruszenia, oceny skutków, kontrole.

field-duty-summary = Opis
    .help = Najważniejsze ustalenia w kilku zdaniach.

field-duty-officer = Imię i nazwisko inspektora
    .help = Wyznacza się osobę fizyczną, także gdy umowę zawarto z firmą. Te dane podaje się w zawiadomieniu (art. 10 ust. 1 u.o.d.o.).

field-duty-basis = Podstawa współpracy
    .help = Inspektor może być członkiem personelu albo działać na podstawie umowy (art. 37 ust. 6 RODO).

field-duty-act = Akt wyznaczenia
    .help = Numer uchwały, zarządzenia albo umowy. Dokument dołącz w załącznikach.

field-duty-term_to = Wyznaczenie do dnia
    .help = Tylko gdy wyznaczono na czas oznaczony. Inspektora nie odwołuje się ani nie karze za wypełnianie zadań (art. 38 ust. 3 RODO).

field-duty-qualifications = Kwalifikacje
    .help = Wiedza o prawie i praktyce ochrony danych, doświadczenie w ochronie zdrowia, szkolenia (art. 37 ust. 5 RODO).

field-duty-reports_to = Komu podlega
    .help = Bezpośrednio najwyższemu kierownictwu: kierownikowi podmiotu albo zarządowi (art. 38 ust. 3 RODO).

field-duty-resources = Zasoby i dostęp
    .help = Czas pracy, budżet, dostęp do danych i systemów, szkolenia dla inspektora (art. 38 ust. 2 RODO).

field-duty-conflict = Brak konfliktu interesów
    .help = Inne obowiązki inspektora i dlaczego nie wymagają decydowania o celach i sposobach przetwarzania (art. 38 ust. 6 RODO).

field-duty-secrecy = Czy zobowiązano do tajemnicy
    .help = Inspektor jest zobowiązany do zachowania tajemnicy co do wykonywania zadań (art. 38 ust. 5 RODO).

field-duty-deputy = Imię i nazwisko zastępcy
    .help = Osoba zastępująca inspektora w czasie nieobecności; musi spełniać te same kryteria (art. 11a u.o.d.o.).

field-duty-deputy_reason = Zasady zastępstwa
    .help = Kiedy zastępca działa i jak przekazuje się sprawy.

field-duty-notified = O czym zawiadomiono
    .help = O wyznaczeniu, zmianie danych, odwołaniu (art. 10 ust. 1 i 4 u.o.d.o.) albo o zastępcy (art. 11a u.o.d.o.).

field-duty-event_on = Dzień zdarzenia
    .help = Dzień wyznaczenia, zmiany albo odwołania. Od niego biegnie 14 dni na zawiadomienie (art. 10 ust. 1 i 4 u.o.d.o.).

field-duty-sent_on = Dzień wysłania
    .help = Data z urzędowego poświadczenia odbioru. Program porównuje ją z terminem 14 dni.

field-duty-channel = Droga
    .help = Zawiadomienie sporządza się w postaci elektronicznej (art. 10 ust. 6 u.o.d.o.).

field-duty-signed_by = Kto podpisał
    .help = Osoba reprezentująca administratora albo pełnomocnik; podpis kwalifikowany lub zaufany (art. 10 ust. 2 i 6 u.o.d.o.).

field-duty-receipt = Numer poświadczenia
    .help = Identyfikator urzędowego poświadczenia odbioru; plik dołącz w załącznikach.

field-duty-published_at = Gdzie opublikowano
    .help = Adres podstrony, a gdy strony nie ma, miejsce ogólnie dostępne w siedzibie (art. 11 u.o.d.o.).

field-duty-published = Co opublikowano
    .help = Imię, nazwisko oraz adres e-mail lub telefon (art. 11 w związku z art. 10 ust. 1 u.o.d.o.).

field-duty-staff_told = Jak powiadomiono personel
    .help = Skąd pracownicy wiedzą, kto jest inspektorem i jak się z nim skontaktować.

field-duty-contact = Punkt kontaktowy
    .help = Jak osoby i Prezes UODO mogą zwrócić się do inspektora (art. 38 ust. 4, art. 39 ust. 1 lit. e RODO).

field-duty-contact_hours = Godziny kontaktu
    .help = Kiedy inspektor odpowiada i jak szybko.

field-duty-period_from = Okres od
    .help = Pierwszy dzień okresu, którego dotyczy plan, sprawdzenie lub sprawozdanie.

field-duty-period_to = Okres do
    .help = Ostatni dzień tego okresu.

field-duty-priorities = Skąd te priorytety
    .help = Jak uwzględniono ryzyko związane z operacjami przetwarzania (art. 39 ust. 2 RODO).

field-duty-items = Pozycje planu
    .help = Sprawdzenia, szkolenia, przeglądy i testy, każde z terminem.

field-plan_item-what = Co
    .help = Na przykład „Przegląd umów powierzenia” albo „Szkolenie rejestracji z rozpoznawania phishingu”.

field-plan_item-kind = Rodzaj
    .help = Po rodzaju widać, co z planu przypada na szkolenia, a co na sprawdzenia.

field-plan_item-planned_for = Termin
    .help = Dzień, do którego pozycja ma zostać wykonana.

field-plan_item-responsible = Kto odpowiada
    .help = Inspektor albo osoba z placówki.

field-plan_item-done_on = Wykonano
    .help = Puste, dopóki pozycja nie jest wykonana.

field-plan_item-outcome = Wynik
    .help = Co ustalono albo dlaczego pozycję przesunięto.

field-duty-presented_to = Komu przedstawiono plan
    .help = Osoba z najwyższego kierownictwa (art. 38 ust. 3 RODO).

field-duty-advice_about = W jakiej sprawie
    .help = Zalecenia do oceny skutków wymaga art. 35 ust. 2 RODO; inspektora włącza się we wszystkie sprawy ochrony danych (art. 38 ust. 1 RODO).

field-duty-asked_by = Kto pytał
    .help = Osoba albo komórka; puste, gdy inspektor doradził z własnej inicjatywy.

field-duty-asked_on = Kiedy zapytano
    .help = Pokazuje, czy inspektora włączono niezwłocznie (art. 38 ust. 1 RODO).

field-duty-question = Pytanie
    .help = Stan faktyczny i to, czego pytający chciał się dowiedzieć.

field-duty-advice = Treść porady
    .help = Stanowisko z podstawą prawną i zalecane działania (art. 39 ust. 1 lit. a i c RODO).

field-duty-followed = Czy zastosowano
    .help = Decyduje administrator. Odstąpienie od porady należy uzasadnić na piśmie.

field-duty-followed_why = Dlaczego nie zastosowano
    .help = Uzasadnienie administratora, gdy porady nie zastosowano w całości.

field-duty-checked = Co sprawdzono
    .help = Zakres sprawdzenia: czynności, jednostki, systemy, dokumenty (art. 39 ust. 1 lit. b RODO).

field-duty-method = Jak sprawdzono
    .help = Rozmowy, oględziny, próba dokumentów, przegląd kont.

field-duty-found = Ustalenia
    .help = Co jest w porządku, a co nie. Z każdej luki utwórz zadanie.

field-duty-recommended = Zalecenia
    .help = Co i w jakim terminie inspektor zaleca.

field-duty-addressee = Adresat
    .help = Kierownik podmiotu albo zarząd (art. 38 ust. 3 RODO).

field-duty-contents = Treść sprawozdania
    .help = Stan ochrony danych, naruszenia, żądania, szkolenia, niewykonane zalecenia.

field-duty-received_on = Dzień doręczenia
    .help = Kiedy adresat otrzymał sprawozdanie; dowód dołącz w załącznikach.

field-duty-response = Stanowisko kierownictwa
    .help = Co postanowiono po zapoznaniu się ze sprawozdaniem.

field-duty-authority = Organ
    .help = Najczęściej Prezes UODO; w sprawach praw pacjenta także Rzecznik Praw Pacjenta.

field-duty-reference = Znak sprawy
    .help = Sygnatura z pisma organu.

field-duty-letter_on = Data pisma
    .help = Dzień otrzymania albo wysłania pisma.

field-duty-matter = Czego dotyczyło pismo
    .help = Pytanie, żądanie wyjaśnień, konsultacja (art. 39 ust. 1 lit. d i e RODO).

field-duty-answer_by = Termin odpowiedzi
    .help = Dzień wskazany w piśmie organu.

field-duty-answered_on = Dzień odpowiedzi
    .help = Kiedy odpowiedź wysłano.

field-duty-next_due = Następny termin
    .help = Kiedy czynność trzeba powtórzyć, na przykład złożyć kolejne sprawozdanie.

field-duty-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-duty-period = Okres, którego czynność dotyczy
rule-duty-followed_why = Uzasadnienie odstąpienia od porady
rule-duty-answered_on = Odpowiedź na pismo organu
rule-duty-summary = Opis czynności

choice-duty_kind-appointment = Wyznaczenie inspektora
choice-duty_kind-deputy = Wyznaczenie zastępcy
choice-duty_kind-notification = Zawiadomienie Prezesa UODO
choice-duty_kind-publication = Publikacja danych inspektora
choice-duty_kind-contact = Punkt kontaktowy
choice-duty_kind-plan = Plan pracy
choice-duty_kind-advice = Porada lub zalecenie
choice-duty_kind-monitoring = Sprawdzenie
choice-duty_kind-report = Sprawozdanie dla administratora
choice-duty_kind-authority = Kontakt z organem nadzorczym
choice-duty_kind-other = Inna czynność

choice-dpo_basis-employee = Członek personelu
choice-dpo_basis-contract = Umowa o świadczenie usług
choice-dpo_basis-shared = Wspólny inspektor kilku podmiotów

choice-notified_change-appointment = Wyznaczenie
choice-notified_change-change = Zmiana danych
choice-notified_change-dismissal = Odwołanie
choice-notified_change-deputy = Wyznaczenie zastępcy

choice-official_channel-business_portal = Formularz na biznes.gov.pl
choice-official_channel-epuap = ePUAP
choice-official_channel-e_delivery = e-Doręczenia
choice-official_channel-other = Inna droga elektroniczna

choice-published_data-name = Imię i nazwisko
choice-published_data-email = Adres e-mail
choice-published_data-phone = Numer telefonu

choice-plan_item_kind-audit = Sprawdzenie zgodności
choice-plan_item_kind-review = Przegląd rejestrów
choice-plan_item_kind-training = Szkolenie
choice-plan_item_kind-inspection = Kontrola czystego biurka i haseł
choice-plan_item_kind-restore_test = Próba odtworzenia kopii
choice-plan_item_kind-processor_audit = Audyt podmiotu przetwarzającego
choice-plan_item_kind-risk = Analiza ryzyka lub ocena skutków
choice-plan_item_kind-document = Zmiana dokumentu
choice-plan_item_kind-report = Sprawozdanie
choice-plan_item_kind-other = Inna

choice-advice_about-obligations = Obowiązki wynikające z przepisów
choice-advice_about-dpia = Ocena skutków dla ochrony danych
choice-advice_about-new_processing = Nowa lub zmieniana czynność
choice-advice_about-contract = Umowa powierzenia
choice-advice_about-breach = Naruszenie ochrony danych
choice-advice_about-request = Żądanie osoby
choice-advice_about-release = Udostępnienie dokumentacji
choice-advice_about-security = Bezpieczeństwo systemów
choice-advice_about-staff = Sprawy personelu
choice-advice_about-other = Inna sprawa

choice-followed-yes = Tak
choice-followed-partly = Częściowo
choice-followed-no = Nie
choice-followed-pending = Decyzja jeszcze nie zapadła
