### Risks to persons.

kind-risk = Ryzyko
    .object = ryzyko
    .register = Analiza ryzyka
    .about = Co może się stać z danymi i co to znaczy dla osoby, której dotyczą, a nie dla placówki. Od ryzyka zależy, jakie środki są odpowiednie (art. 24 ust. 1 i art. 32 ust. 1 i 2 RODO).
    .first = Wybierz jedną czynność i zapytaj, co może pójść nie tak; nie pomiń wizyt domowych i dokumentów w drodze.

group-risk_scenario = Co może się stać
group-risk_persons = Co to znaczy dla osób
group-risk_before = Ryzyko przy obecnych środkach
group-risk_treatment = Postępowanie z ryzykiem
group-risk_review = Odpowiedzialność i przegląd

## Fields

field-risk-threat = Zagrożenie
    .help = Jedno zdarzenie w jednym zdaniu, na przykład „Zgubienie dokumentacji podczas wizyty domowej” (art. 32 ust. 2 RODO).

field-risk-activity = Czynność przetwarzania
    .help = Czynność, w której zagrożenie może wystąpić. Ta sama przyczyna w innej czynności to osobne ryzyko.

field-risk-systems = Zasoby
    .help = Programy, urządzenia, archiwa i pomieszczenia, przez które zdarzenie może nastąpić.

field-risk-sources = Źródła zagrożenia
    .help = Kto lub co może wywołać zdarzenie. Najczęściej jest to zwykła pomyłka.

field-risk-vulnerability = Podatność
    .help = Słabość, która to umożliwia, na przykład „teczki przewozi się w otwartej torbie”.

field-risk-affects = Co może zostać naruszone
    .help = Poufność, integralność lub dostępność danych (art. 32 ust. 1 lit. b RODO).

field-risk-persons = Kategorie osób
    .help = Kogo zdarzenie dotknie. Dzieci, osoby chore i zależne są szczególnie narażone.

field-risk-consequences = Skutki dla osób
    .help = Szkoda fizyczna, majątkowa lub niemajątkowa; kara dla placówki nie jest skutkiem dla osoby.

field-risk-consequences_more = Opis skutków
    .help = Co konkretnie może spotkać osobę.

field-risk-measures = Obecne środki
    .help = Środki z wykazu, które już działają i zmniejszają to ryzyko (art. 32 ust. 1 RODO).

field-risk-measures_more = Opis obecnych środków
    .help = To, czego w wykazie nie ma. Jeżeli środków brak, też to zapisz.

field-risk-likelihood = Prawdopodobieństwo
    .help = Przy środkach, które dziś rzeczywiście działają.

field-risk-harm = Dotkliwość dla osoby
    .help = Najpoważniejszy skutek, który jest realny. Przy danych o zdrowiu rzadko jest znikoma.

field-risk-score_why = Uzasadnienie oceny
    .help = Na czym oparto ocenę: zdarzenia u siebie i u innych, liczba osób, wyniki przeglądów (art. 5 ust. 2 RODO).

field-risk-decision = Decyzja
    .help = Podejmuje ją administrator; inspektor doradza (art. 24 ust. 1 RODO).

field-risk-decision_why = Uzasadnienie decyzji
    .help = Zwłaszcza gdy ryzyko się akceptuje: dlaczego dalsze środki byłyby niewspółmierne.

field-risk-planned = Planowane środki
    .help = Co zostanie zrobione i przez kogo.

field-risk-planned_measures = Planowane środki z wykazu
    .help = Środki z wykazu, które zostaną wprowadzone albo wzmocnione.

field-risk-planned_by = Termin wykonania
    .help = Dzień, do którego środki mają działać.

field-risk-done_on = Data wykonania
    .help = Kiedy środki wprowadzono i sprawdzono.

field-risk-residual_likelihood = Prawdopodobieństwo po zastosowaniu środków
    .help = Takie, jakie zostanie po wykonaniu planu; gdy ryzyko się akceptuje, bez zmian.

field-risk-residual_harm = Dotkliwość po zastosowaniu środków
    .help = Szyfrowanie zmniejsza dotkliwość, szkolenie zwykle tylko prawdopodobieństwo.

field-risk-owner = Właściciel ryzyka
    .help = Osoba, która odpowiada za wykonanie decyzji.

field-risk-accepted_by = Kto zaakceptował ryzyko
    .help = Osoba uprawniona do działania w imieniu administratora; nie inspektor.

field-risk-reviewed_on = Ostatni przegląd
    .help = Kiedy ostatnio sprawdzono, że ocena jest aktualna (art. 24 ust. 1 i art. 32 ust. 1 lit. d RODO).

field-risk-review_due = Następny przegląd
    .help = Zwykle po roku, a wcześniej po naruszeniu lub po zmianie sposobu przetwarzania.

field-risk-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Rules

rule-risk-consequences_more = Opis innych skutków
rule-risk-measures = Obecne środki
rule-risk-accepted_why = Uzasadnienie akceptacji ryzyka
rule-risk-accepted_by = Osoba, która zaakceptowała ryzyko
rule-risk-planned = Planowane środki
rule-risk-planned_by = Termin albo data wykonania planowanych środków

## Choices

choice-risk_source-staff = Personel, nieumyślnie
choice-risk_source-staff_deliberate = Personel, umyślnie
choice-risk_source-former_staff = Byli pracownicy
choice-risk_source-patient = Pacjenci i osoby odwiedzające
choice-risk_source-outsider = Osoby z zewnątrz, przestępcy
choice-risk_source-processor = Podmiot przetwarzający lub dostawca
choice-risk_source-malware = Złośliwe oprogramowanie
choice-risk_source-failure = Awaria sprzętu, programu lub zasilania
choice-risk_source-elements = Pożar, zalanie, klęska żywiołowa
choice-risk_source-controller = Sama placówka: nadmiar danych, inny cel

choice-likelihood-1 = 1: Mało prawdopodobne
choice-likelihood-2 = 2: Możliwe
choice-likelihood-3 = 3: Prawdopodobne
choice-likelihood-4 = 4: Prawie pewne

choice-harm-1 = 1: Znikoma, drobna niedogodność
choice-harm-2 = 2: Ograniczona, do pokonania
choice-harm-3 = 3: Znaczna, trudna do naprawienia
choice-harm-4 = 4: Największa, nieodwracalna

choice-risk_decision-accept = Zaakceptować
choice-risk_decision-reduce = Zmniejszyć
choice-risk_decision-avoid = Uniknąć: zrezygnować z przetwarzania
choice-risk_decision-share = Podzielić: ubezpieczyć lub powierzyć
