### Breaches, in the order of the day on which one happens; numbers of sections are those of the authority's form.

kind-breach = Naruszenie
    .object = naruszenie
    .register = Rejestr naruszeń
    .about = Każde naruszenie ochrony danych osobowych: jego okoliczności, skutki i podjęte działania, także wtedy, gdy nie trzeba go zgłaszać (art. 33 ust. 5 RODO). Na zgłoszenie Prezesowi UODO są 72 godziny od stwierdzenia (art. 33 ust. 1 RODO).
    .first = Zapisz, co się stało i kiedy naruszenie stwierdzono; resztę można uzupełnić później.

group-breach_event = Co się stało i kiedy
group-breach_nature = Na czym polegało
group-breach_data = Czyje i jakie dane
group-breach_response = Co zrobiono
group-breach_risk = Co grozi osobom
group-breach_authority = Zgłoszenie Prezesowi UODO
group-breach_persons = Zawiadomienie osób
group-breach_others = Inne organy i państwa
group-breach_closing = Opinia inspektora i zamknięcie

part-data_score = Rodzaj danych w ocenie wagi
part-supplement = Zgłoszenie uzupełniające
part-credential_change = Dane logowania do zmiany

## What happened and when

field-breach-title = Krótka nazwa
    .help = Bez nazwisk, na przykład „Wyniki badań wysłane do innego pacjenta”.

field-breach-number = Numer w rejestrze naruszeń
    .help = Kolejny numer, na przykład „3/2026”.

field-breach-aware_at = Chwila stwierdzenia naruszenia
    .help = Kiedy placówka uzyskała wystarczającą pewność, że doszło do naruszenia danych. Od tej chwili biegną 72 godziny; wliczają się do nich noce i dni wolne (art. 33 ust. 1 RODO).

field-breach-aware_how = Jak stwierdzono naruszenie
    .help = Kto, na jakiej podstawie i po jakim sprawdzeniu uznał, że to naruszenie. Ten opis uzasadnia początek biegu terminu (art. 5 ust. 2 RODO).

field-breach-reported_by = Kto zgłosił
    .help = Pracownik, pacjent, podmiot przetwarzający albo osoba, która otrzymała cudze dane.

field-breach-occurred_from = Początek naruszenia
    .help = Dzień i godzina zdarzenia (sekcja 3 formularza). Jeżeli znane są tylko w przybliżeniu, podaj najbardziej prawdopodobne i opisz to niżej.

field-breach-occurred_to = Koniec naruszenia
    .help = Kiedy dane przestały być narażone, na przykład gdy odzyskano dokumenty albo zablokowano konto.

field-breach-occurred_more = Uwagi do czasu naruszenia
    .help = Że naruszenie nadal trwa albo że czas jest szacunkowy, i na jakiej podstawie.

field-breach-description = Opis zdarzenia
    .help = Przebieg po kolei, bez danych pacjentów: co, gdzie, jak wyszło na jaw (art. 33 ust. 3 lit. a i ust. 5 RODO; sekcja 4A formularza).

field-breach-place = Miejsce zdarzenia
    .help = Filia, pomieszczenie, trasa albo system.

field-breach-at_processor = Czy doszło do niego u podmiotu przetwarzającego
    .help = Podmiot przetwarzający zawiadamia placówkę bez zbędnej zwłoki (art. 33 ust. 2 RODO), ale Prezesowi UODO naruszenie zgłasza administrator.

field-breach-processor = Podmiot przetwarzający
    .help = Ten, u którego doszło do naruszenia (sekcja 2 formularza).

field-breach-processor_told_at = Kiedy podmiot przetwarzający zawiadomił placówkę
    .help = Dzień i godzina zawiadomienia (art. 33 ust. 2 RODO). Zwykle jest to zarazem chwila stwierdzenia naruszenia.

## Nature

field-breach-causes = Na czym polegało naruszenie
    .help = Zaznacz wszystko, co pasuje (sekcja 4B formularza).

field-breach-causes_more = Uszczegółowienie
    .help = Okoliczności, których lista nie oddaje.

field-breach-malware_encrypted = Czy dane zostały zaszyfrowane
    .help = Brak dostępu do danych jest naruszeniem także wtedy, gdy nikt ich nie skopiował (art. 4 pkt 12 RODO).

field-breach-malware_copied = Czy dane mogły zostać skopiowane
    .help = Brak śladów kopiowania nie dowodzi, że go nie było; zapisz niżej, co sprawdzono.

field-breach-malware_backup = Czy jest sprawna kopia zapasowa
    .help = Kopia, z której dane da się odtworzyć w całości i która nie uległa zaszyfrowaniu (art. 32 ust. 1 lit. c RODO).

field-breach-malware_restored_at = Kiedy przywrócono dostęp
    .help = Chwila, od której dane są znów dostępne w całości.

field-breach-malware_more = Ustalenia o złośliwym oprogramowaniu
    .help = Nazwa, droga wejścia, żądanie okupu, kto bada zdarzenie i co ustalił.

field-breach-origin = Pochodzenie naruszenia
    .help = Wewnątrz czy na zewnątrz organizacji, umyślnie czy nie (sekcja 4D formularza).

field-breach-lost = Co zostało naruszone
    .help = Poufność: ktoś poznał dane. Integralność: dane zmieniono. Dostępność: danych nie ma, gdy są potrzebne (art. 4 pkt 12 RODO; sekcja 4E formularza).

field-breach-activities = Czynności przetwarzania
    .help = Czynności z rejestru, których naruszenie dotyczy.

field-breach-systems = Zasoby
    .help = Programy, urządzenia, archiwa i pomieszczenia, których naruszenie dotyczy.

## Data

field-breach-persons = Kategorie osób
    .help = Czyje dane są objęte naruszeniem (art. 33 ust. 3 lit. a RODO; sekcja 7 formularza).

field-breach-persons_more = Inne kategorie osób
    .help = Grupy, których nie ma na liście, i osoby o szczególnych potrzebach.

field-breach-persons_count = Przybliżona liczba osób
    .help = Jeżeli liczba nie jest znana, podaj najwyższą prawdopodobną (art. 33 ust. 3 lit. a RODO; sekcja 5 formularza).

field-breach-entries_count = Przybliżona liczba wpisów
    .help = Liczba wpisów danych, których dotyczy naruszenie, na przykład wizyt, wyników albo stron kartotek (art. 33 ust. 3 lit. a RODO).

field-breach-children = Czy dotyczy dzieci
    .help = Dane dzieci zwiększają wagę naruszenia (sekcja 4F formularza).

field-breach-data = Kategorie danych zwykłych
    .help = Sekcja 6A formularza. Ujawnienie numeru PESEL z imieniem i nazwiskiem Prezes UODO uznaje co do zasady za wysokie ryzyko.

field-breach-special_data = Szczególne kategorie danych
    .help = Sekcja 6B formularza. O zdrowiu mówi już sam fakt wizyty w poradni (art. 4 pkt 15 RODO).

field-breach-data_more = Uszczegółowienie danych
    .help = Dokładniejszy opis, na przykład „karty informacyjne z rozpoznaniem”.

field-breach-unintelligible = Czy dane są nieczytelne dla osób postronnych
    .help = „Tak” tylko wtedy, gdy dane zaszyfrowano skutecznie, a klucz lub hasło jest bezpieczne (art. 34 ust. 3 lit. a RODO).

## Response

field-breach-measures_before = Zabezpieczenia sprzed naruszenia
    .help = Co chroniło dane, zanim doszło do zdarzenia (sekcja 9A formularza).

field-breach-measures_taken = Działania zaradcze
    .help = Co zrobiono lub zaproponowano, by usunąć naruszenie i zmniejszyć jego skutki (art. 33 ust. 3 lit. d RODO; sekcja 9B formularza).

field-breach-measures_to_prevent = Działania zapobiegawcze
    .help = Co zapobiegnie powtórzeniu się zdarzenia, kto za to odpowiada i do kiedy (sekcja 9C formularza).

field-breach-credentials = Czy mogły wyciec dane logowania
    .help = Przy każdym podejrzeniu hasła się zmienia, także w innych systemach, w których używano tego samego.

field-breach-credential_changes = Dane logowania do zmiany
    .help = Systemy i konta, w których trzeba zmienić hasła, z datą wykonania. Brak daty jest luką.

field-credential_change-system = Zasób
    .help = System, drzwi, alarm albo rachunek.

field-credential_change-accounts = Konta
    .help = Loginy albo „wszystkie”; samych haseł nigdy nie wpisuj.

field-credential_change-changed_on = Data zmiany
    .help = Kiedy hasła, kody albo klucze wymieniono.

## Risk

field-breach-consequences = Możliwe konsekwencje dla osób
    .help = Patrz oczami osoby, której dane wyszły na jaw (art. 33 ust. 3 lit. c RODO; sekcja 8A formularza).

field-breach-consequences_more = Opis konsekwencji
    .help = Co konkretnie może spotkać te osoby i jak poważne to będzie.

field-breach-data_scores = Rodzaje danych w ocenie wagi
    .help = Metoda ENISA (2013): liczy się najwyższy wynik, od 1 do 4. Każdą korektę nazwij i uzasadnij.

field-data_score-class = Rodzaj danych
    .help = Dane o zdrowiu są wrażliwe.

field-data_score-shift = Korekta
    .help = W górę, na przykład gdy dane dotyczą dzieci; w dół, gdy niewiele mówią o osobie.

field-data_score-shift_why = Uzasadnienie korekty
    .help = Nazwij okoliczność, która zmienia wynik.

field-breach-identification = Łatwość identyfikacji
    .help = Jak łatwo z tych danych rozpoznać osobę. Imię, nazwisko i numer PESEL oznaczają łatwość największą.

field-breach-confidentiality = Utrata poufności
    .help = Ważne, czy wiadomo, kto poznał dane, i czy można mu ufać.

field-breach-integrity = Utrata integralności
    .help = Czy zmienione dane mogły zostać użyte, na przykład w leczeniu, i czy da się je odtworzyć.

field-breach-availability = Utrata dostępności
    .help = Czy brak danych był chwilowy, czy danych nie da się już odzyskać.

field-breach-malicious = Czy ktoś działał w złej wierze
    .help = Umyślne działanie zwiększa wagę, bo wiadomo, że komuś na danych zależało.

field-breach-high_risk = Czy ryzyko dla osób jest wysokie
    .help = Wynik oceny wagi jest wskazówką; decyduje administrator. Wysokie ryzyko oznacza obowiązek zawiadomienia osób (art. 34 ust. 1 RODO; sekcja 8B formularza).

field-breach-risk_why = Uzasadnienie oceny ryzyka
    .help = Dlaczego ryzyko jest wysokie, zwykłe albo mało prawdopodobne: kto ma dane, co może z nimi zrobić, jak szybko zareagowano.

## Authority

field-breach-authority = Wniosek co do zgłoszenia
    .help = Zgłoszenia nie wymaga tylko naruszenie, przy którym ryzyko dla osób jest mało prawdopodobne (art. 33 ust. 1 RODO).

field-breach-authority_why = Uzasadnienie wniosku
    .help = Potrzebne przy każdym wniosku, a najbardziej wtedy, gdy zgłoszenia nie będzie: Prezes UODO może o nie zapytać (art. 33 ust. 5 RODO).

field-breach-notice_stage = Rodzaj zgłoszenia
    .help = Wstępne, gdy nie wszystko wiadomo: brakujące informacje uzupełnia się sukcesywnie (art. 33 ust. 4 RODO; sekcja 1 formularza).

field-breach-notified_at = Kiedy zgłoszono
    .help = Chwila wysłania pierwszego zgłoszenia z urzędowego poświadczenia przedłożenia. Termin program liczy od chwili stwierdzenia naruszenia.

field-breach-notice_number = Znak sprawy w UODO
    .help = Znak nadany przez urząd albo identyfikator poświadczenia; podaje się go w zgłoszeniu uzupełniającym.

field-breach-delay_why = Przyczyny opóźnienia
    .help = Wymagane, gdy zgłoszenie wysłano po upływie 72 godzin od stwierdzenia naruszenia (art. 33 ust. 1 RODO; sekcja 3 formularza).

field-breach-supplements = Zgłoszenia uzupełniające
    .help = Po zgłoszeniu wstępnym musi nastąpić uzupełnienie, bez zbędnej zwłoki (art. 33 ust. 4 RODO).

field-supplement-sent_at = Kiedy wysłano
    .help = Chwila z urzędowego poświadczenia przedłożenia.

field-supplement-number = Identyfikator
    .help = Numer poświadczenia albo pisma.

field-supplement-content = Co uzupełniono
    .help = Informacje, których nie było w pierwszym zgłoszeniu, i poprawki.

## Persons

field-breach-persons_told = Wniosek co do zawiadomienia osób
    .help = Przy wysokim ryzyku osoby zawiadamia się bez zbędnej zwłoki; wyjątki są trzy (art. 34 ust. 1 i 3 RODO).

field-breach-persons_why = Uzasadnienie wniosku
    .help = Dlaczego osoby zawiadomiono albo nie. Prezes UODO może nakazać zawiadomienie (art. 34 ust. 4 RODO).

field-breach-exceptions = Wyjątek od obowiązku zawiadomienia
    .help = Każdy trzeba umieć wykazać. Przy nadmiernym wysiłku konieczny jest komunikat publiczny (art. 34 ust. 3 RODO).

field-breach-told_on = Data zawiadomienia
    .help = Dzień, w którym zawiadomienia wysłano lub przekazano (sekcja 10 formularza).

field-breach-told_count = Liczba zawiadomionych osób
    .help = Jeżeli jest mniejsza niż liczba osób objętych naruszeniem, wyjaśnij to w uzasadnieniu.

field-breach-told_how = Sposób zawiadomienia
    .help = Bezpośrednio do osoby i osobno od innej korespondencji; komunikat publiczny tylko wtedy, gdy pozwala na to art. 34 ust. 3 lit. c RODO.

field-breach-told_text = Treść zawiadomienia
    .help = Jasno i prosto: co się stało, kontakt do inspektora, możliwe konsekwencje, podjęte środki i co osoba może zrobić sama (art. 34 ust. 2 RODO).

## Others

field-breach-cross_border = Czy przetwarzanie jest transgraniczne
    .help = Dotyczy placówek działających w kilku państwach Unii albo osób z innych państw, których przetwarzanie znacznie dotyka (art. 4 pkt 23 RODO; sekcja 11 formularza).

field-breach-countries = Państwa i organy
    .help = Po jednym w wierszu: państwo, liczba osób i powiadomiony organ (art. 56 ust. 1 RODO).

field-breach-csirt = Czy jest to także incydent zgłaszany do CSIRT
    .help = Podmiot kluczowy lub ważny zgłasza incydent poważny do właściwego CSIRT, niezależnie od zgłoszenia Prezesowi UODO (art. 11 KSC). Odpowiedź „nie” też warto zapisać.

field-breach-csirt_aware_at = Chwila wykrycia incydentu poważnego
    .help = Od niej biegną 24 godziny na wczesne ostrzeżenie i 72 godziny na zgłoszenie (art. 11 KSC).

field-breach-csirt_warned_at = Wczesne ostrzeżenie wysłano
    .help = W ciągu 24 godzin od wykrycia incydentu.

field-breach-csirt_notified_at = Zgłoszenie do CSIRT wysłano
    .help = W ciągu 72 godzin od wykrycia incydentu.

field-breach-csirt_reported_on = Sprawozdanie końcowe złożono
    .help = W ciągu miesiąca od zgłoszenia incydentu.

field-breach-csirt_number = Numer zgłoszenia w CSIRT
    .help = Numer nadany w systemie zgłoszeń.

field-breach-others_told = Inne zawiadomione podmioty
    .help = Policja, Rzecznik Praw Pacjenta, ubezpieczyciel, podmiot tworzący, współadministratorzy: kto, kiedy i w jakiej sprawie.

## Closing

field-breach-dpo_opinion = Opinia inspektora
    .help = Co inspektor doradził i kiedy. Jeżeli administrator postąpił inaczej, warto zapisać dlaczego (art. 38 ust. 1 i art. 39 ust. 1 lit. a RODO).

field-breach-decided_by = Kto podjął decyzje
    .help = Osoba, która w imieniu administratora zdecydowała o zgłoszeniu i zawiadomieniu. Nie jest nią inspektor (art. 24 ust. 1 i art. 38 ust. 6 RODO).

field-breach-lessons = Wnioski na przyszłość
    .help = Co zmieniono w analizie ryzyka, procedurach i szkoleniach.

field-breach-closed_on = Data zamknięcia
    .help = Gdy działania wykonano, hasła zmieniono, a zgłoszenie uzupełniono. Wpis pozostaje w rejestrze.

field-breach-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Rules

rule-breach-occurred_to = Koniec naruszenia albo informacja, że trwa
rule-breach-causes_more = Opis innej okoliczności naruszenia
rule-breach-where = Czynność albo zasób, którego dotyczy naruszenie
rule-breach-persons_more = Opis innych kategorii osób
rule-breach-data = Kategorie danych objętych naruszeniem
rule-breach-data_more = Opis innych danych
rule-breach-consequences_more = Opis innych konsekwencji
rule-breach-shift_why = Uzasadnienie korekty w ocenie wagi
rule-breach-supplement = Zgłoszenie uzupełniające
rule-breach-told_how = Sposób zawiadomienia osób
rule-breach-told_text = Treść zawiadomienia osób
rule-breach-public_notice = Treść i sposób ogłoszenia komunikatu publicznego

## Choices

choice-notice_stage-complete = Kompletne
choice-notice_stage-preliminary = Wstępne
choice-notice_stage-supplementary = Uzupełniające

choice-breach_cause-device_lost = Zgubienie lub kradzież nośnika albo urządzenia
choice-breach_cause-paper_lost = Dokumenty zgubione, skradzione lub pozostawione bez nadzoru
choice-breach_cause-mail_lost = Korespondencja utracona lub otwarta przez osobę postronną
choice-breach_cause-hacking = Nieuprawniony dostęp przez przełamanie zabezpieczeń
choice-breach_cause-malware = Złośliwe oprogramowanie
choice-breach_cause-phishing = Wyłudzenie informacji przez podszycie się (phishing)
choice-breach_cause-wrong_recipient = Dane wysłane do niewłaściwego odbiorcy
choice-breach_cause-published = Niezamierzona publikacja
choice-breach_cause-wrong_disposal = Niewłaściwe zniszczenie lub usunięcie danych
choice-breach_cause-wrong_person = Ujawnienie danych niewłaściwej osoby
choice-breach_cause-oral = Ustne ujawnienie danych
choice-breach_cause-misuse = Nadużycie uprawnień przez personel
choice-breach_cause-other = Inne

choice-breach_origin-internal_accident = Wewnętrzne, nieumyślne
choice-breach_origin-internal_deliberate = Wewnętrzne, umyślne
choice-breach_origin-external_accident = Zewnętrzne, nieumyślne
choice-breach_origin-external_deliberate = Zewnętrzne, umyślne
choice-breach_origin-unknown = Nieustalone

choice-security_property-confidentiality = Poufność
choice-security_property-integrity = Integralność
choice-security_property-availability = Dostępność

choice-finding-yes = Tak
choice-finding-no = Nie
choice-finding-unsettled = Jeszcze nie ustalono

choice-breached_data-names = Nazwiska i imiona
choice-breached_data-parents_names = Imiona rodziców
choice-breached_data-birth_date = Data urodzenia
choice-breached_data-bank_account = Numer rachunku bankowego
choice-breached_data-address = Adres zamieszkania lub pobytu
choice-breached_data-pesel = Numer PESEL
choice-breached_data-email = Adres e-mail
choice-breached_data-credentials = Nazwa użytkownika lub hasło
choice-breached_data-earnings = Zarobki lub majątek
choice-breached_data-maiden_name = Nazwisko rodowe matki
choice-breached_data-id_document = Seria i numer dokumentu tożsamości
choice-breached_data-phone = Numer telefonu
choice-breached_data-image = Wizerunek
choice-breached_data-convictions = Wyroki skazujące i czyny zabronione (art. 10)
choice-breached_data-other = Inne

choice-consequence-loss_of_control = Utrata kontroli nad własnymi danymi
choice-consequence-rights_limited = Ograniczenie możliwości realizowania praw
choice-consequence-discrimination = Dyskryminacja
choice-consequence-identity_theft = Kradzież lub sfałszowanie tożsamości
choice-consequence-financial_loss = Strata finansowa
choice-consequence-reputation = Naruszenie dobrego imienia
choice-consequence-professional_secrecy = Utrata poufności danych objętych tajemnicą zawodową
choice-consequence-pseudonymisation_undone = Nieuprawnione odwrócenie pseudonimizacji
choice-consequence-health = Szkoda na zdrowiu, opóźnione lub błędne leczenie
choice-consequence-distress = Stres, wstyd, zerwanie zaufania do leczenia
choice-consequence-other = Inne

choice-data_class-simple = Zwykłe (wynik podstawowy 1)
choice-data_class-behavioural = Dotyczące zachowań (wynik podstawowy 2)
choice-data_class-financial = Finansowe (wynik podstawowy 3)
choice-data_class-sensitive = Wrażliwe (wynik podstawowy 4)

choice-score_shift-down_3 = −3
choice-score_shift-down_2 = −2
choice-score_shift-down_1 = −1
choice-score_shift-none = Bez korekty
choice-score_shift-up_1 = +1
choice-score_shift-up_2 = +2
choice-score_shift-up_3 = +3

choice-identification-negligible = Znikoma (0,25)
choice-identification-limited = Ograniczona (0,5)
choice-identification-significant = Znaczna (0,75)
choice-identification-maximum = Największa (1)

choice-confidentiality_loss-none = Nic nie wskazuje na poznanie danych (0)
choice-confidentiality_loss-known_recipients = Dane poznały znane osoby (0,25)
choice-confidentiality_loss-unknown_recipients = Nie wiadomo, kto i ile osób poznało dane (0,5)

choice-integrity_loss-none = Dane zmieniono, lecz ich nie użyto (0)
choice-integrity_loss-recoverable = Mogły zostać użyte, da się je odtworzyć (0,25)
choice-integrity_loss-unrecoverable = Mogły zostać użyte, nie da się ich odtworzyć (0,5)

choice-availability_loss-none = Odzyskane bez trudu (0)
choice-availability_loss-temporary = Niedostępne przez pewien czas (0,25)
choice-availability_loss-full = Utracone bezpowrotnie (0,5)

choice-authority_conclusion-notify = Zgłosić Prezesowi UODO
choice-authority_conclusion-no_notice = Nie zgłaszać: ryzyko jest mało prawdopodobne

choice-persons_conclusion-tell = Zawiadomić osoby
choice-persons_conclusion-no_high_risk = Nie zawiadamiać: ryzyko nie jest wysokie
choice-persons_conclusion-exception = Nie zawiadamiać: wyjątek z art. 34 ust. 3

choice-telling_exception-34_3_a = Środki uczyniły dane nieczytelnymi (lit. a)
choice-telling_exception-34_3_b = Działania po naruszeniu usunęły wysokie ryzyko (lit. b)
choice-telling_exception-34_3_c = Nadmierny wysiłek, zamiast tego komunikat publiczny (lit. c)

choice-telling_channel-letter = List polecony
choice-telling_channel-email = E-mail
choice-telling_channel-phone = Telefon
choice-telling_channel-sms = SMS
choice-telling_channel-in_person = Osobiście
choice-telling_channel-portal = Portal pacjenta
choice-telling_channel-public = Komunikat publiczny
