### Data protection impact assessments.

kind-dpia = Ocena skutków
    .object = ocenę skutków
    .register = Oceny skutków dla ochrony danych
    .about = Oceny skutków planowanego lub prowadzonego przetwarzania (art. 35 RODO) oraz uzasadnione decyzje, że ocena nie jest potrzebna. Jedne i drugie okazuje się podczas kontroli.
    .first = Zacznij od prowadzenia dokumentacji medycznej: czy odbywa się na dużą skalę.

group-dpia_need = Czy ocena jest potrzebna
group-dpia_description = Opis przetwarzania
group-dpia_necessity = Niezbędność i proporcjonalność
group-dpia_risks = Ryzyko i środki
group-dpia_voices = Stanowiska inspektora i osób
group-dpia_consultation = Uprzednie konsultacje
group-dpia_result = Wynik i przegląd

## Fields

field-dpia-name = Nazwa oceny
    .help = Krótko i rzeczowo, na przykład „Prowadzenie elektronicznej dokumentacji medycznej”.

field-dpia-activities = Czynności przetwarzania
    .help = Jedna ocena może objąć podobne operacje o podobnym ryzyku (art. 35 ust. 1 RODO).

field-dpia-decision = Decyzja
    .help = Także decyzja, że ocena nie jest potrzebna, jest wpisem (art. 35 ust. 1 i art. 5 ust. 2 RODO).

field-dpia-triggers = Przesłanki
    .help = Przypadki z art. 35 ust. 3 RODO i z wykazu Prezesa UODO (M.P. 2019 poz. 666). Dwie przesłanki z wykazu oznaczają co do zasady obowiązek oceny.

field-dpia-need_why = Uzasadnienie
    .help = Dlaczego ocena jest albo nie jest potrzebna. Praktyka pojedynczego lekarza nie przetwarza danych na dużą skalę (motyw 91 RODO).

field-dpia-decided_on = Data decyzji
    .help = Ocenę przeprowadza się przed rozpoczęciem przetwarzania (art. 35 ust. 1 RODO).

field-dpia-started_on = Data rozpoczęcia oceny
    .help = Kiedy rozpoczęto prace nad oceną.

field-dpia-description = Systematyczny opis operacji
    .help = Jakie dane, skąd, dokąd, kto ma dostęp, jak długo; można odwołać się do mapy przepływu danych (art. 35 ust. 7 lit. a RODO).

field-dpia-purposes = Cele przetwarzania
    .help = Cele oraz, gdy ma to zastosowanie, prawnie uzasadnione interesy (art. 35 ust. 7 lit. a RODO).

field-dpia-systems = Zasoby
    .help = Programy, urządzenia, sieci, archiwa i osoby, na których opiera się przetwarzanie.

field-dpia-codes = Kodeksy postępowania
    .help = Zatwierdzony kodeks, którego placówka przestrzega (art. 35 ust. 8 RODO).

field-dpia-necessity = Niezbędność
    .help = Dlaczego bez tych danych i operacji celu nie da się osiągnąć (art. 35 ust. 7 lit. b RODO).

field-dpia-proportionality = Proporcjonalność
    .help = Zakres danych, okresy przechowywania, podstawa prawna; jakie łagodniejsze rozwiązania rozważono (art. 35 ust. 7 lit. b RODO).

field-dpia-rights = Prawa osób
    .help = Jak osoby są informowane i jak korzystają z praw; umowy powierzenia i przekazania do państw trzecich.

field-dpia-risks = Ryzyka
    .help = Wpisy z analizy ryzyka, które ocena obejmuje (art. 35 ust. 7 lit. c RODO).

field-dpia-risks_more = Opis ryzyka
    .help = Ryzyko dla praw i wolności osób, którego nie ma w analizie (art. 35 ust. 7 lit. c RODO).

field-dpia-measures = Środki
    .help = Środki z wykazu, które mają zaradzić ryzyku (art. 35 ust. 7 lit. d RODO).

field-dpia-measures_more = Opis środków
    .help = Zabezpieczenia i mechanizmy, których w wykazie nie ma (art. 35 ust. 7 lit. d RODO).

field-dpia-residual_high = Czy ryzyko pozostaje wysokie mimo środków
    .help = Jeżeli tak, przed rozpoczęciem przetwarzania trzeba skonsultować się z Prezesem UODO (art. 36 ust. 1 RODO).

field-dpia-dpo_advice = Zalecenia inspektora
    .help = Administrator konsultuje się z inspektorem, jeżeli go wyznaczono (art. 35 ust. 2 i art. 39 ust. 1 lit. c RODO).

field-dpia-dpo_advice_on = Data zaleceń
    .help = Przed zatwierdzeniem oceny.

field-dpia-advice_followed = Czy zalecenia uwzględniono
    .help = Administrator może postąpić inaczej, ale powinien to uzasadnić.

field-dpia-advice_why_not = Dlaczego zaleceń nie uwzględniono
    .help = Uzasadnienie administratora (art. 5 ust. 2 RODO).

field-dpia-views_sought = Czy zasięgnięto opinii osób
    .help = W stosownych przypadkach pyta się osoby lub ich przedstawicieli, na przykład radę społeczną albo związki zawodowe (art. 35 ust. 9 RODO).

field-dpia-views = Opinie osób albo powód ich braku
    .help = Co powiedziały osoby i co z tego wynikło, albo dlaczego o opinię nie pytano.

field-dpia-consulted_on = Data wystąpienia o konsultacje
    .help = Dzień wysłania wniosku do Prezesa UODO (art. 36 ust. 1 i 3 RODO).

field-dpia-consultation_number = Znak sprawy w UODO
    .help = Znak nadany przez urząd.

field-dpia-consultation_answered_on = Data odpowiedzi
    .help = Prezes UODO ma na zalecenia osiem tygodni, z możliwością przedłużenia o sześć (art. 36 ust. 2 RODO).

field-dpia-consultation_answer = Zalecenia Prezesa UODO
    .help = Treść zaleceń i co z nimi zrobiono.

field-dpia-result = Wynik oceny
    .help = Czy przetwarzanie może się odbywać i na jakich warunkach.

field-dpia-result_more = Uzasadnienie wyniku
    .help = Warunki, terminy i osoby odpowiedzialne za środki.

field-dpia-prepared_by = Kto przygotował
    .help = Zespół, który przeprowadził ocenę; inspektor doradza, ale jej nie przeprowadza za administratora.

field-dpia-approved_by = Kto zatwierdził
    .help = Osoba, która działa w imieniu administratora (art. 24 ust. 1 RODO).

field-dpia-approved_on = Data zatwierdzenia
    .help = Od tego dnia ocena albo decyzja o jej braku obowiązuje.

field-dpia-reviewed_on = Ostatni przegląd
    .help = Kiedy sprawdzono, czy przetwarzanie odbywa się zgodnie z oceną (art. 35 ust. 11 RODO).

field-dpia-review_due = Następny przegląd
    .help = Najpóźniej wtedy, gdy zmienia się ryzyko (art. 35 ust. 11 RODO); przy danych o zdrowiu zwykle co rok.

field-dpia-review_cause = Przyczyna przeglądu
    .help = Nowy system, naruszenie, zmiana skali albo upływ czasu, i co z przeglądu wynikło.

field-dpia-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Rules

rule-dpia-triggers = Przesłanki przeprowadzenia oceny
rule-dpia-risks = Ocena ryzyka dla praw i wolności osób
rule-dpia-measures = Środki, które mają zaradzić ryzyku
rule-dpia-consultation_answer = Zalecenia Prezesa UODO

## Choices

choice-dpia_decision-carry_out = Ocenę się przeprowadza
choice-dpia_decision-no_need = Ocena nie jest potrzebna

choice-dpia_trigger-35_3_a = Systematyczna ocena osób, profilowanie (art. 35 ust. 3 lit. a)
choice-dpia_trigger-35_3_b = Dane szczególne na dużą skalę (art. 35 ust. 3 lit. b)
choice-dpia_trigger-35_3_c = Monitorowanie miejsc publicznych na dużą skalę (art. 35 ust. 3 lit. c)
choice-dpia_trigger-list_evaluation = Wykaz, poz. 1: ocena lub profilowanie osób
choice-dpia_trigger-list_decisions = Wykaz, poz. 2: automatyczne decyzje o istotnych skutkach
choice-dpia_trigger-list_monitoring = Wykaz, poz. 3: monitorowanie miejsc publicznie dostępnych
choice-dpia_trigger-list_special = Wykaz, poz. 4: szczególne kategorie danych i karalność
choice-dpia_trigger-list_biometric = Wykaz, poz. 5: dane biometryczne do identyfikacji
choice-dpia_trigger-list_genetic = Wykaz, poz. 6: dane genetyczne
choice-dpia_trigger-list_scale = Wykaz, poz. 7: przetwarzanie na dużą skalę
choice-dpia_trigger-list_matching = Wykaz, poz. 8: łączenie danych z różnych źródeł
choice-dpia_trigger-list_vulnerable = Wykaz, poz. 9: osoby zależne od oceniającego
choice-dpia_trigger-list_technology = Wykaz, poz. 10: nowe rozwiązania techniczne lub organizacyjne
choice-dpia_trigger-list_bars_rights = Wykaz, poz. 11: utrudnione korzystanie z praw lub usług
choice-dpia_trigger-list_location = Wykaz, poz. 12: dane lokalizacyjne
choice-dpia_trigger-high_risk = Inne wysokie ryzyko (art. 35 ust. 1)

choice-dpia_result-acceptable = Przetwarzanie może się odbywać
choice-dpia_result-with_measures = Może się odbywać po wdrożeniu środków
choice-dpia_result-consult = Konieczne uprzednie konsultacje
choice-dpia_result-stop = Nie może się odbywać
