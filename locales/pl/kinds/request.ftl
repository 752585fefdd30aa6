### Requests of persons about their data, Art. 15 to 22.

kind-request = Żądanie osoby
    .object = żądanie osoby
    .register = Rejestr żądań osób
    .about = Żądania osób dotyczące ich danych: dostęp, sprostowanie, usunięcie, ograniczenie, przeniesienie, sprzeciw (art. 15–22 RODO). Odpowiedź należy się w ciągu miesiąca od otrzymania, także odmowna (art. 12 ust. 3 i 4 RODO).
    .first = Zapisz żądanie w dniu, w którym przyszło, choćby ustnie lub do niewłaściwego działu.

group-request_received = Co wpłynęło
group-request_person = Kto żąda
group-request_scope = Gdzie są dane
group-request_time = Przedłużenie terminu
group-request_answer = Odpowiedź

## Fields

field-request-number = Numer sprawy
    .help = Bez nazwiska, na przykład „ŻO/4/2026”.

field-request-received_on = Data otrzymania
    .help = Dzień, w którym żądanie dotarło do placówki, nie do inspektora. Od niego biegnie miesiąc na odpowiedź (art. 12 ust. 3 RODO).

field-request-channel = Jak wpłynęło
    .help = Osoba może wybrać dowolną drogę. Na żądanie elektroniczne odpowiada się w miarę możliwości elektronicznie (art. 12 ust. 3 RODO).

field-request-rights = Prawo, z którego osoba korzysta
    .help = Osoba nie musi podać artykułu; liczy się treść. Kopię dokumentacji medycznej wydaje się według UPP: wpisz ją do wykazu udostępnień.

field-request-subject = Treść żądania
    .help = Czego osoba chce, w miarę możliwości jej słowami.

field-request-handled_by = Kto prowadzi sprawę
    .help = Osoba, która zbiera dane i przygotowuje odpowiedź.

field-request-person = Osoba, której dane dotyczą
    .help = Imię i nazwisko oraz tyle, ile trzeba, by odnaleźć jej dane; nic ponadto (art. 5 ust. 1 lit. c RODO).

field-request-person_category = Kategoria osoby
    .help = Pacjent, pracownik, kandydat: od tego zależy, gdzie szukać danych.

field-request-applicant = Kto występuje z żądaniem
    .help = Sama osoba, jej przedstawiciel ustawowy albo pełnomocnik.

field-request-applicant_name = Przedstawiciel lub pełnomocnik
    .help = Imię i nazwisko osoby, która występuje w cudzym imieniu.

field-request-empowered = Z czego wynika umocowanie
    .help = Pełnomocnictwo, orzeczenie sądu albo pokrewieństwo, z datą i miejscem, w którym leży dokument. Wydanie danych nieuprawnionemu to naruszenie.

field-request-email = Adres e-mail do odpowiedzi
    .help = Danych o zdrowiu nie należy wysyłać zwykłym e-mailem (art. 32 ust. 1 lit. a RODO).

field-request-address = Adres do korespondencji
    .help = Tylko gdy odpowiedź ma iść pocztą.

field-request-identity_check = Jak ustalono tożsamość
    .help = Sposób współmierny do ryzyka. Kopii dowodu co do zasady nie pobiera się (art. 5 ust. 1 lit. c i art. 12 ust. 6 RODO).

field-request-identity_asked_on = Kiedy poproszono o dodatkowe informacje
    .help = Tylko przy uzasadnionych wątpliwościach co do tożsamości (art. 12 ust. 6 RODO).

field-request-identity_given_on = Kiedy je otrzymano
    .help = Jeżeli nie nadeszły, a osoby nie da się zidentyfikować, poinformuj ją o tym w odpowiedzi (art. 11 ust. 2 RODO).

field-request-activities = Czynności przetwarzania
    .help = Czynności z rejestru, w których mogą być dane tej osoby.

field-request-systems = Zasoby
    .help = Systemy i archiwa, które trzeba przeszukać, także poczta i nagrania.

field-request-searched = Co sprawdzono
    .help = Gdzie szukano, co znaleziono i kto to potwierdził. Dzięki temu da się wykazać, że odpowiedź jest pełna (art. 5 ust. 2 RODO).

field-request-extended_on = Data zawiadomienia o przedłużeniu
    .help = Termin można przedłużyć o dwa miesiące, jeżeli osoba dowie się o tym w ciągu pierwszego miesiąca (art. 12 ust. 3 RODO).

field-request-extended_why = Przyczyny przedłużenia
    .help = Złożony charakter żądania albo liczba żądań; brak czasu nie wystarcza.

field-request-result = Wynik
    .help = Odmowę uzasadnia się i podaje środki ochrony prawnej (art. 12 ust. 4 RODO). Dokumentacji medycznej co do zasady nie usuwa się przed upływem okresu przechowywania.

field-request-answered_on = Data odpowiedzi
    .help = Dzień wysłania albo wydania odpowiedzi, także odmownej.

field-request-answer_channel = Jak odpowiedziano
    .help = Droga, na której odpowiedź trafi tylko do tej osoby.

field-request-answer = Treść odpowiedzi
    .help = Streszczenie; samą odpowiedź dołącz jako plik. Język ma być jasny i prosty (art. 12 ust. 1 RODO).

field-request-carried_out_on = Data wykonania
    .help = Kiedy dane wydano, poprawiono, usunięto albo ograniczono we wszystkich systemach.

field-request-recipients_told = Powiadomienie odbiorców
    .help = Którym odbiorcom przekazano, że dane sprostowano, usunięto lub ograniczono, albo dlaczego to niemożliwe (art. 19 RODO).

field-request-refused_why = Przyczyny odmowy
    .help = Przepis i okoliczności. Żądanie ewidentnie nieuzasadnione lub nadmierne trzeba wykazać (art. 12 ust. 5 RODO).

field-request-remedies = Czy pouczono o środkach ochrony prawnej
    .help = O skardze do Prezesa UODO i o drodze sądowej (art. 12 ust. 4 RODO).

field-request-fee = Czy pobrano opłatę
    .help = Co do zasady bezpłatnie. Opłatę wolno pobrać za kolejną kopię danych albo przy żądaniu nadmiernym (art. 12 ust. 5 i art. 15 ust. 3 RODO).

field-request-fee_why = Podstawa i wysokość opłaty
    .help = Rozsądna wysokość wynikająca z kosztów administracyjnych, z uzasadnieniem.

field-request-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Rules

rule-request-applicant_name = Przedstawiciel lub pełnomocnik
rule-request-empowered = Umocowanie przedstawiciela lub pełnomocnika
rule-request-identity_given = Dodatkowe informacje o tożsamości
rule-request-extended_why = Przyczyny przedłużenia terminu
rule-request-carried_out = Data wykonania żądania
rule-request-recipients_told = Powiadomienie odbiorców
rule-request-refused_why = Przyczyny odmowy
rule-request-remedies = Pouczenie o środkach ochrony prawnej

## Choices

choice-data_right-15 = Dostęp i informacje (art. 15)
choice-data_right-15_3 = Kopia danych (art. 15 ust. 3)
choice-data_right-16 = Sprostowanie (art. 16)
choice-data_right-17 = Usunięcie (art. 17)
choice-data_right-18 = Ograniczenie przetwarzania (art. 18)
choice-data_right-20 = Przeniesienie danych (art. 20)
choice-data_right-21 = Sprzeciw (art. 21)
choice-data_right-22 = Zautomatyzowane decyzje (art. 22)
choice-data_right-7_3 = Wycofanie zgody (art. 7 ust. 3)
choice-data_right-other = Inne

choice-applicant-self = Osoba, której dane dotyczą
choice-applicant-parent = Rodzic małoletniego
choice-applicant-guardian = Opiekun prawny lub kurator
choice-applicant-attorney = Pełnomocnik
choice-applicant-other = Inna osoba

choice-request_result-granted = Spełnione w całości
choice-request_result-partly = Spełnione częściowo
choice-request_result-refused = Odmowa
choice-request_result-no_data = Placówka nie przetwarza danych tej osoby
choice-request_result-not_identified = Nie można zidentyfikować osoby
choice-request_result-passed_on = Przekazane właściwemu administratorowi
choice-request_result-withdrawn = Wycofane
