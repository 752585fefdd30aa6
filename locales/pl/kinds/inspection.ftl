### Kontrole wewnętrzne: czyste biurko, czysty ekran, hasła.

kind-inspection = Kontrola wewnętrzna
    .object = kontrolę wewnętrzną
    .register = Kontrole czystego biurka i haseł
    .about = Obchód pomieszczeń: czy przechodzień lub osoba sprzątająca może coś odczytać, czy ekrany są zablokowane, a hasła nie leżą na widoku. Regularne sprawdzanie środków jest obowiązkiem (art. 32 ust. 1 lit. d RODO).
    .first = Zaplanuj obchód rejestracji i gabinetów, a potem wpisz, co zastano.

group-rooms = Gdzie
group-checks = Lista kontrolna
group-findings = Ustalenia i poprawki

part-inspection_check = Pytanie listy kontrolnej
part-inspection_finding = Ustalenie

field-inspection-name = Nazwa
    .help = Na przykład „Obchód rejestracji, marzec 2026”.

field-inspection-looked_at = Co sprawdzano
    .help = Zaznacz wszystko, co objął obchód.

field-inspection-on = Data
    .help = Dzień obchodu.

field-inspection-by = Kto sprawdzał
    .help = Inspektor albo osoba wyznaczona przez administratora.

field-inspection-present = Kto był obecny
    .help = Kierownik jednostki, osoba oprowadzająca.

field-inspection-announced = Czy zapowiedziano
    .help = Obchód bez zapowiedzi pokazuje zwykły dzień.

field-inspection-follows = Ponowna kontrola po
    .help = Wcześniejszy obchód, którego ustalenia się sprawdza.

field-inspection-places = Pomieszczenia i zasoby
    .help = Z wykazu zasobów: pokoje, archiwa, stanowiska.

field-inspection-places_more = Inne miejsca
    .help = Pomieszczenia, których nie ma w wykazie zasobów.

field-inspection-branch = Miejsce lub filia
    .help = Nazwa miejsca, tak jak we wpisie administratora.

field-inspection-checks = Pytania i odpowiedzi
    .help = Pytania wynikają z zasad czystego biurka, czystego ekranu i ochrony haseł. Wpisz tylko to, co rzeczywiście sprawdzono.

field-inspection_check-question = Pytanie
    .help = To samo pytanie można zadać osobno w każdym pomieszczeniu.

field-inspection_check-result = Odpowiedź
    .help = „Nie sprawdzono” jest uczciwsze niż domysł.

field-inspection_check-place = Pomieszczenie
    .help = Gdy odpowiedź dotyczy jednego z kilku pomieszczeń.

field-inspection_check-note = Co zastano
    .help = Opisz bez danych pacjentów i bez treści znalezionych haseł.

field-inspection_check-photos = Zdjęcia
    .help = Fotografuj tak, aby nie było widać danych osób ani haseł.

field-inspection-findings = Ustalenia
    .help = Co jest nie w porządku, kto i do kiedy to poprawi. Celem jest poprawa, nie karanie.

field-inspection_finding-what = Co stwierdzono
    .help = Na przykład „Karteczka z hasłem na monitorze w rejestracji”.

field-inspection_finding-place = Pomieszczenie
    .help = Gdzie to stwierdzono.

field-inspection_finding-severity = Waga
    .help = Wysoka, gdy osoba nieuprawniona mogła zapoznać się z danymi; wtedy oceń też, czy doszło do naruszenia (art. 33 RODO).

field-inspection_finding-action = Działanie naprawcze
    .help = Co trzeba zmienić, aby sytuacja się nie powtórzyła.

field-inspection_finding-responsible = Kto odpowiada
    .help = Osoba albo funkcja, która ma to poprawić.

field-inspection_finding-due = Termin
    .help = Dzień, do którego poprawka ma być gotowa.

field-inspection_finding-fixed_on = Poprawiono
    .help = Puste, dopóki nie sprawdzono poprawki.

field-inspection_finding-fixed_how = Jak poprawiono
    .help = Co zrobiono i jak to sprawdzono.

field-inspection_finding-photos = Zdjęcia
    .help = Stan przed poprawką i po niej, bez danych osób.

field-inspection-at_once = Poprawiono na miejscu
    .help = Co usunięto od razu podczas obchodu.

field-inspection-good = Co działa dobrze
    .help = Warto pokazać innym, co się sprawdza.

field-inspection-told = Komu przekazano wyniki
    .help = Kierownik jednostki i administrator (art. 39 ust. 1 lit. a RODO).

field-inspection-told_on = Kiedy przekazano
    .help = Dzień omówienia wyników albo doręczenia protokołu.

field-inspection-next_due = Następny obchód
    .help = Termin, który wyznacza inspektor; po poważnych ustaleniach wcześniejszy.

field-inspection-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-inspection-place = Pomieszczenia objęte kontrolą
rule-inspection-check_note = Opis albo zdjęcie tego, co zastano
rule-inspection-findings = Ustalenie i działanie naprawcze
rule-inspection-fixed_how = Opis albo zdjęcie poprawki

choice-inspection_kind-clean_desk = Czyste biurko
choice-inspection_kind-clean_screen = Czysty ekran
choice-inspection_kind-passwords = Hasła
choice-inspection_kind-rooms = Pomieszczenia i archiwum

choice-inspection_question-desk_empty = Na biurku nie leżą niepotrzebne dokumenty
choice-inspection_question-desk_out_of_sight = Przechodzący nie odczyta dokumentów
choice-inspection_question-cleaner_cannot_read = Po pracy osoba sprzątająca niczego nie odczyta
choice-inspection_question-cabinets_locked = Szafy i kartoteki są zamknięte
choice-inspection_question-keys_put_away = Klucze nie leżą na wierzchu i nie tkwią w zamkach
choice-inspection_question-printer_empty = Na drukarce i skanerze nie ma dokumentów
choice-inspection_question-bins_clean = W koszach nie ma dokumentów z danymi
choice-inspection_question-boards_clean = Na tablicach i ścianach nie ma danych osób
choice-inspection_question-media_locked = Nośniki i laptopy są schowane
choice-inspection_question-screen_turned = Ekran jest odwrócony od osób postronnych
choice-inspection_question-screen_locked = Ekran jest zablokowany, gdy nikogo nie ma
choice-inspection_question-screen_locks_itself = Ekran blokuje się sam po kilku minutach
choice-inspection_question-logged_out = Po pracy użytkownik jest wylogowany
choice-inspection_question-no_sticky_notes = Na monitorze i biurku nie ma karteczek z hasłami
choice-inspection_question-no_notebook = Haseł nie zapisuje się w notesach i zeszytach
choice-inspection_question-own_account = Każdy pracuje na własnym koncie
choice-inspection_question-password_rules = Hasła spełniają zasady placówki
choice-inspection_question-not_shared = Hasła nie są udostępniane innym
choice-inspection_question-not_sent = Haseł nie przesyła się e-mailem, SMS-em ani komunikatorem
choice-inspection_question-knows_what_to_do = Personel wie, co robić przy podejrzeniu wycieku hasła
choice-inspection_question-room_locked = Puste pomieszczenie jest zamknięte
choice-inspection_question-visitors_accompanied = Osoby postronne nie zostają same
choice-inspection_question-talk_not_heard = Rozmów z pacjentem nie słychać w poczekalni
choice-inspection_question-archive_order = Archiwum jest zamknięte i uporządkowane

choice-check_result-ok = W porządku
choice-check_result-not_ok = Nie w porządku
choice-check_result-not_seen = Nie sprawdzono

choice-finding_severity-low = Niska
choice-finding_severity-medium = Średnia
choice-finding_severity-high = Wysoka
