### Szkolenia i ćwiczenia.

kind-training = Szkolenie
    .object = szkolenie
    .register = Szkolenia i ćwiczenia
    .about = Kto, kiedy i z czego był szkolony oraz jak wypadły ćwiczenia. Personel, który rozpoznaje phishing i wie, komu go zgłosić, jest najtańszym zabezpieczeniem (art. 39 ust. 1 lit. b i art. 32 ust. 4 RODO).
    .first = Dodaj ostatnie szkolenie: temat, datę i listę uczestników.

group-course = Przebieg szkolenia
group-participants = Uczestnicy
group-exercise = Ćwiczenie

part-participant = Uczestnik

field-training-name = Temat
    .help = Na przykład „Ochrona danych w rejestracji” albo „Ćwiczenie phishingowe, jesień 2026”.

field-training-kind = Rodzaj
    .help = Od rodzaju zależy, o co program zapyta. Szkolenie wstępne odbywa się przed dopuszczeniem do danych.

field-training-topics = Zakres tematyczny
    .help = Po tematach i rolach widać, kto czego jeszcze nie zna.

field-training-topics_more = Inny temat
    .help = Temat, którego nie ma na liście.

field-training-programme = Program
    .help = Zagadnienia w punktach. Bez programu nie wiadomo, czego dowodzi lista obecności.

field-training-materials = Materiały
    .help = Prezentacja, test, ulotka: to, co uczestnicy zobaczyli.

field-training-policies = Omawiane polityki i procedury
    .help = Dokumenty placówki, z którymi zapoznano uczestników.

field-training-on = Data
    .help = Dzień szkolenia albo wysłania wiadomości w ćwiczeniu.

field-training-ended_on = Data zakończenia
    .help = Tylko gdy trwało dłużej niż jeden dzień, na przykład e-learning.

field-training-minutes = Czas trwania w minutach
    .help = Łączny czas szkolenia jednej osoby.

field-training-form = Forma
    .help = Instruktaż na stanowisku pracy też jest szkoleniem, jeżeli został udokumentowany.

field-training-place = Miejsce
    .help = Sala, adres albo nazwa platformy.

field-training-trainer = Prowadzący
    .help = Imię i nazwisko albo firma. Szkolenie personelu należy do zadań inspektora (art. 39 ust. 1 lit. b RODO).

field-training-roles = Dla jakich ról
    .help = Z wykazu ról. Porównanie z uczestnikami pokazuje, kogo brakuje.

field-training-participants = Uczestnicy
    .help = Wszyscy zaproszeni, także nieobecni: oni wymagają drugiego terminu. Podpisaną listę dołącz w załącznikach.

field-participant-person = Osoba
    .help = Z wykazu personelu.

field-participant-attended = Obecność
    .help = Czy osoba wzięła udział w całości.

field-participant-on = Data udziału
    .help = Tylko gdy inna niż data szkolenia, na przykład przy e-learningu.

field-participant-score = Wynik testu w procentach
    .help = Liczba od 0 do 100.

field-participant-passed = Zaliczenie
    .help = Kto nie zaliczył, wymaga powtórki.

field-participant-certificate = Numer zaświadczenia
    .help = Numer wydanego zaświadczenia o ukończeniu szkolenia.

field-training-tested = Czy sprawdzono wiedzę
    .help = Test pokazuje, czy szkolenie było skuteczne.

field-training-pass_mark = Próg zaliczenia w procentach
    .help = Wynik, od którego test jest zaliczony.

field-training-scenario = Scenariusz
    .help = Jaką wiadomość wysłano i na co miała nabrać. Nie należy ośmieszać ani karać tych, którzy dali się złapać.

field-training-sent = Wysłano
    .help = Do ilu osób wysłano wiadomość.

field-training-clicked = Otworzyło odsyłacz
    .help = Ile osób kliknęło odsyłacz albo załącznik.

field-training-gave_data = Podało dane
    .help = Ile osób wpisało login lub hasło. Treści haseł nie wolno zapisywać.

field-training-reported = Zgłosiło
    .help = Ile osób zgłosiło wiadomość. To ważniejsza miara niż liczba kliknięć.

field-training-lessons = Wnioski z ćwiczenia
    .help = Co ćwiczenie pokazało i co w związku z tym zaplanowano.

field-training-valid_months = Ważność w miesiącach
    .help = Po ilu miesiącach szkolenie trzeba powtórzyć. Termin powtórki program oblicza sam.

field-training-valid_until = Ważne do dnia
    .help = Tylko gdy dzień wskazano wprost, na przykład w zaświadczeniu; ma wtedy pierwszeństwo przed liczbą miesięcy.

field-training-evaluation = Ocena szkolenia
    .help = Opinie uczestników i to, co warto zmienić następnym razem.

field-training-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-training-topics_more = Opis innego tematu
rule-training-participants = Lista uczestników
rule-training-validity = Okres ważności szkolenia
rule-training-passed = Wynik testu uczestnika
rule-training-lessons = Wnioski z ćwiczenia

choice-training_kind-onboarding = Wstępne, przed dopuszczeniem do danych
choice-training_kind-periodic = Okresowe
choice-training_kind-topical = Tematyczne
choice-training_kind-after_breach = Po naruszeniu
choice-training_kind-phishing = Ćwiczenie phishingowe
choice-training_kind-drill = Ćwiczenie reagowania na naruszenie
choice-training_kind-announcement = Komunikat dla personelu

choice-training_form-classroom = Stacjonarne
choice-training_form-live = Online na żywo
choice-training_form-e_learning = E-learning
choice-training_form-workplace = Instruktaż na stanowisku
choice-training_form-reading = Samodzielna lektura
choice-training_form-exercise = Ćwiczenie praktyczne

choice-training_topic-basics = Podstawy ochrony danych
choice-training_topic-secrecy = Tajemnica zawodowa i upoważnienia
choice-training_topic-documents = Polityki i procedury placówki
choice-training_topic-identity = Ustalanie tożsamości
choice-training_topic-release = Udostępnianie dokumentacji
choice-training_topic-rights = Prawa osób, których dane dotyczą
choice-training_topic-breaches = Naruszenia i ich zgłaszanie
choice-training_topic-phishing = Phishing i złośliwe oprogramowanie
choice-training_topic-passwords = Hasła
choice-training_topic-clean_desk = Czyste biurko i czysty ekran
choice-training_topic-devices = Urządzenia przenośne i nośniki
choice-training_topic-teleconsultation = Konsultacje online
choice-training_topic-accounts = Konta i uprawnienia
choice-training_topic-ai = Narzędzia sztucznej inteligencji
choice-training_topic-other = Inny temat
