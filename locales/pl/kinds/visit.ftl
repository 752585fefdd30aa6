### Kontrole organów.

kind-visit = Kontrola organu
    .object = kontrolę organu
    .register = Kontrole organów
    .about = Kontrole Prezesa UODO i innych organów: upoważnienie i jego zakres, przebieg, wydane dokumenty, protokół i zalecenia (art. 78–91 u.o.d.o.). Zakres upoważnienia wyznacza, co wolno wydać.
    .first = Po okazaniu upoważnienia wpisz organ, datę i zakres kontroli.

group-mandate = Upoważnienie i zakres
group-visit_course = Przebieg i wydane dokumenty
group-protocol = Protokół i zastrzeżenia

part-inspector = Kontrolujący
part-visit_action = Czynność kontrolna
part-handed_document = Wydany dokument
part-recommendation = Zalecenie

field-visit-name = Nazwa
    .help = Na przykład „Kontrola Prezesa UODO, czerwiec 2026”.

field-visit-authority = Organ
    .help = Kto kontroluje. Administrator współpracuje z organem nadzorczym na jego żądanie (art. 31 RODO).

field-visit-authority_more = Inny organ
    .help = Nazwa organu, którego nie ma na liście.

field-visit-cause = Powód kontroli
    .help = Plan kontroli, uzyskane informacje albo monitorowanie przestrzegania przepisów (art. 78 ust. 2 u.o.d.o.).

field-visit-mode = Tryb
    .help = Kontrola na miejscu czy żądanie wyjaśnień na piśmie.

field-visit-reference = Znak sprawy
    .help = Sygnatura z upoważnienia albo pisma.

field-visit-announced_on = Zawiadomienie o zamiarze
    .help = Dzień doręczenia zawiadomienia o zamiarze wszczęcia kontroli, jeżeli je wysłano (art. 48 Prawa przedsiębiorców).

field-visit-activities = Czynności objęte kontrolą
    .help = Z rejestru czynności. Po nich ogranicza się pakiet zgodności do zakresu upoważnienia.

field-visit-scope = Zakres z upoważnienia
    .help = Przepisz dosłownie. Kontrolujący ma prawo wglądu do dokumentów mających bezpośredni związek z tym zakresem (art. 84 ust. 1 pkt 2 u.o.d.o.).

field-visit-authorisation_on = Data upoważnienia
    .help = Data wystawienia imiennego upoważnienia (art. 81 ust. 2 pkt 9 u.o.d.o.).

field-visit-shown_on = Dzień okazania
    .help = Dzień okazania upoważnienia i legitymacji. Od niego biegnie 30 dni, w których kontrola ma się zakończyć (art. 89 ust. 1 u.o.d.o.).

field-visit-planned_to = Przewidywane zakończenie
    .help = Termin wskazany w upoważnieniu (art. 81 ust. 2 pkt 6 u.o.d.o.).

field-visit-inspectors = Kontrolujący
    .help = Każdy, kto okazał upoważnienie. Sprawdź je przed wpuszczeniem do pomieszczeń.

field-inspector-name = Imię i nazwisko
    .help = Tak, jak w upoważnieniu.

field-inspector-position = Stanowisko
    .help = Stanowisko służbowe z upoważnienia.

field-inspector-card = Numer legitymacji
    .help = Numer legitymacji służbowej okazanej wraz z upoważnieniem (art. 81 ust. 1 u.o.d.o.).

field-inspector-authorisation = Numer upoważnienia
    .help = Każdy kontrolujący ma własne, imienne upoważnienie.

field-visit-represented_by = Kto reprezentuje placówkę
    .help = Osoba wskazana na piśmie; czynności odbywają się w jej obecności (art. 83 ust. 1 i 2 u.o.d.o.).

field-visit-control_book = Wpis w książce kontroli
    .help = Przedsiębiorca prowadzi książkę kontroli oraz przechowuje upoważnienia i protokoły (art. 57 Prawa przedsiębiorców).

field-visit-begun_on = Początek
    .help = Pierwszy dzień czynności kontrolnych.

field-visit-ended_on = Koniec czynności
    .help = Ostatni dzień czynności kontrolnych. Puste, dopóki kontrola trwa.

field-visit-actions = Czynności kontrolne
    .help = Oględziny, wyjaśnienia, przesłuchania: co, kiedy i z kim. Własny zapis pomaga ocenić protokół.

field-visit_action-kind = Rodzaj
    .help = Uprawnienia kontrolującego wymienia art. 84 ust. 1 u.o.d.o.

field-visit_action-on = Data
    .help = Dzień czynności.

field-visit_action-who = Kto uczestniczył
    .help = Pracownik, który udzielał wyjaśnień, świadek albo osoba towarzysząca.

field-visit_action-what = Przebieg
    .help = O co pytano, co obejrzano i co odpowiedziano.

field-visit-documents = Wydane dokumenty
    .help = Wszystko, co okazano lub wydano. Kopie i wydruki sporządza kontrolowany i potwierdza za zgodność z oryginałem (art. 84 ust. 2 i 3 u.o.d.o.).

field-handed_document-what = Dokument
    .help = Nazwa, data i wersja.

field-handed_document-form = Postać
    .help = Oryginał wydaje się wyjątkowo i za pokwitowaniem.

field-handed_document-certified = Potwierdzony za zgodność
    .help = Odmowę potwierdzenia kontrolujący odnotowuje w protokole (art. 84 ust. 3 u.o.d.o.).

field-handed_document-in_scope = Mieści się w zakresie
    .help = Dokumentu spoza zakresu upoważnienia nie należy wydawać bez namysłu.

field-handed_document-on = Data wydania
    .help = Dzień okazania albo wydania.

field-handed_document-by = Kto wydał
    .help = Osoba z placówki.

field-handed_document-receipt = Pokwitowanie
    .help = Numer albo opis potwierdzenia odbioru.

field-handed_document-file = Egzemplarz dla placówki
    .help = Kopia tego, co wydano, w tej samej postaci.

field-visit-beyond_scope = Żądania spoza zakresu
    .help = O co proszono poza zakresem upoważnienia i jak na to odpowiedziano.

field-visit-protocol_received_on = Protokół przedstawiono
    .help = Dzień przedstawienia protokołu do podpisu. Od niego biegnie 7 dni na podpisanie albo zastrzeżenia (art. 88 ust. 4 u.o.d.o.).

field-visit-protocol_signed_on = Protokół podpisano
    .help = Dzień podpisania przez kontrolowanego; z tym dniem kontrola się kończy (art. 89 ust. 2 u.o.d.o.).

field-visit-refusal_reason = Dlaczego nie podpisano
    .help = Brak podpisu i zastrzeżeń w ciągu 7 dni uznaje się za odmowę podpisania (art. 88 ust. 7 u.o.d.o.).

field-visit-objections_on = Zastrzeżenia złożono
    .help = Dzień złożenia pisemnych zastrzeżeń do treści protokołu (art. 88 ust. 4 u.o.d.o.).

field-visit-objections = Treść zastrzeżeń
    .help = Które ustalenia są kwestionowane i jakie są dowody; pismo dołącz w załącznikach.

field-visit-objections_result = Wynik zastrzeżeń
    .help = Uwzględnione zastrzeżenia zmieniają protokół w formie aneksu (art. 88 ust. 5 u.o.d.o.).

field-visit-objections_answered_on = Odpowiedź na zastrzeżenia
    .help = Dzień otrzymania aneksu albo informacji o nieuwzględnieniu (art. 88 ust. 5 i 6 u.o.d.o.).

field-visit-outcome = Wynik
    .help = Gdy organ uzna, że mogło dojść do naruszenia przepisów, wszczyna postępowanie (art. 90 u.o.d.o.).

field-visit-recommendations = Zalecenia
    .help = Co trzeba wykonać i do kiedy. Z każdego zalecenia warto utworzyć zadanie.

field-recommendation-what = Zalecenie
    .help = Słowami organu, skrótowo.

field-recommendation-due = Termin
    .help = Dzień wskazany przez organ.

field-recommendation-responsible = Kto odpowiada
    .help = Osoba albo funkcja, która ma je wykonać.

field-recommendation-done_on = Wykonano
    .help = Puste, dopóki zalecenie nie jest wykonane.

field-recommendation-evidence = Dowód wykonania
    .help = Co i kiedy przedstawiono organowi.

field-visit-decision = Rozstrzygnięcie
    .help = Co nakazano, jakiego upomnienia udzielono lub jaką karę nałożono (art. 58 ust. 2 RODO).

field-visit-decision_on = Data decyzji
    .help = Data wydania decyzji.

field-visit-decision_received_on = Doręczenie decyzji
    .help = Dzień doręczenia. Od niego biegnie 30 dni na skargę do wojewódzkiego sądu administracyjnego.

field-visit-fine = Kara w złotych
    .help = Wobec podmiotów publicznych kara jest ograniczona kwotowo (art. 102 u.o.d.o.).

field-visit-appealed_on = Skargę złożono
    .help = Dzień złożenia skargi do sądu administracyjnego (art. 78 ust. 1 RODO).

field-visit-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-visit-authority_more = Nazwa innego organu
rule-visit-protocol = Dzień przedstawienia protokołu
rule-visit-protocol_answered = Podpis, zastrzeżenia albo powód odmowy podpisania protokołu
rule-visit-objections = Treść złożonych zastrzeżeń
rule-visit-outcome = Wynik zakończonej kontroli
rule-visit-recommendations = Zalecenia organu
rule-visit-decision = Treść rozstrzygnięcia
rule-visit-decision_received = Dzień doręczenia decyzji
rule-visit-recommendation_evidence = Dowód wykonania zalecenia

choice-visit_authority-uodo = Prezes UODO
choice-visit_authority-nfz = Narodowy Fundusz Zdrowia
choice-visit_authority-rpp = Rzecznik Praw Pacjenta
choice-visit_authority-voivode = Wojewoda (organ rejestrowy)
choice-visit_authority-health = Minister Zdrowia
choice-visit_authority-founder = Podmiot tworzący
choice-visit_authority-sanepid = Państwowa Inspekcja Sanitarna
choice-visit_authority-pip = Państwowa Inspekcja Pracy
choice-visit_authority-zus = Zakład Ubezpieczeń Społecznych
choice-visit_authority-nik = Najwyższa Izba Kontroli
choice-visit_authority-other = Inny organ

choice-visit_cause-plan = Plan kontroli
choice-visit_cause-complaint = Skarga lub sygnał
choice-visit_cause-breach = Naruszenie ochrony danych
choice-visit_cause-monitoring = Monitorowanie przestrzegania przepisów
choice-visit_cause-recheck = Sprawdzenie wykonania zaleceń
choice-visit_cause-unknown = Nie podano

choice-visit_mode-on_site = Na miejscu
choice-visit_mode-correspondence = Na piśmie
choice-visit_mode-both = Na miejscu i na piśmie

choice-visit_action_kind-documents = Wgląd do dokumentów
choice-visit_action_kind-viewing = Oględziny pomieszczeń
choice-visit_action_kind-systems = Oględziny systemów i nośników
choice-visit_action_kind-explanation = Wyjaśnienia
choice-visit_action_kind-witness = Przesłuchanie świadka
choice-visit_action_kind-recording = Utrwalanie obrazu lub dźwięku
choice-visit_action_kind-expert = Ekspertyza lub opinia

choice-handed_form-shown = Okazanie do wglądu
choice-handed_form-copy = Kopia
choice-handed_form-printout = Wydruk
choice-handed_form-electronic = Postać elektroniczna
choice-handed_form-original = Oryginał

choice-objections_result-accepted = Uwzględnione
choice-objections_result-partly = Uwzględnione częściowo
choice-objections_result-rejected = Nieuwzględnione

choice-visit_outcome-no_findings = Bez uwag
choice-visit_outcome-recommendations = Zalecenia
choice-visit_outcome-proceedings = Wszczęte postępowanie
choice-visit_outcome-decision = Decyzja bez kary
choice-visit_outcome-fine = Decyzja z karą
