### Reports of a suspicion by the staff.

kind-report = Zgłoszenie podejrzenia
    .object = zgłoszenie podejrzenia
    .register = Zgłoszenia podejrzeń
    .about = Każdy pracownik zgłasza od razu, że coś mogło pójść nie tak: podejrzany e-mail, zgubioną kartotekę, pomylonego adresata. Inspektor rozstrzyga, czy to naruszenie; od stwierdzenia biegną 72 godziny (art. 33 ust. 1 RODO).
    .first = Zapisz jednym zdaniem, co się stało, i kiedy to zauważono.

group-report_seen = Co zauważono
group-report_triage = Rozstrzygnięcie

## Fields

field-report-what = Co się stało
    .help = Jednym zdaniem i bez danych pacjentów, na przykład „Wysłano wyniki na niewłaściwy adres e-mail”.

field-report-seen_at = Kiedy zauważono
    .help = Dzień i godzina. Od nich może zależeć termin zgłoszenia Prezesowi UODO (art. 33 ust. 1 RODO).

field-report-reported_by = Kto zgłasza
    .help = Imię i nazwisko oraz jak się skontaktować. Za zgłoszenie w dobrej wierze nikogo nie spotyka kara.

field-report-place = Gdzie
    .help = Filia, pomieszczenie, program albo droga.

field-report-details = Szczegóły
    .help = Czyje mogą to być dane, ile ich jest, kto mógł je zobaczyć.

field-report-signs = Czego to dotyczy
    .help = Zaznacz, jeżeli wiadomo; inspektor to sprawdzi.

field-report-done = Co zrobiono od razu
    .help = Na przykład: odłączono komputer, zmieniono hasło, poproszono odbiorcę o usunięcie wiadomości. „Nic” też jest odpowiedzią.

field-report-still = Czy zdarzenie zatrzymano
    .help = Jeżeli nie, inspektor musi wiedzieć natychmiast.

field-report-systems = Zasoby
    .help = Programy, urządzenia i pomieszczenia, których sprawa dotyczy.

field-report-reported_at = Kiedy zgłoszenie dotarło do inspektora
    .help = Różnica między zauważeniem a zgłoszeniem pokazuje, czy personel wie, co robić.

field-report-triaged_at = Kiedy rozstrzygnięto
    .help = Chwila, w której ustalono, czy to naruszenie. Sprawdzenie ma być krótkie, bo zwlekanie nie wydłuża terminu.

field-report-triaged_by = Kto rozstrzygnął
    .help = Inspektor albo osoba, która go zastępuje.

field-report-triage = Wynik
    .help = Naruszenie wpisuje się do rejestru także wtedy, gdy nie trzeba go zgłaszać (art. 33 ust. 5 RODO).

field-report-triage_why = Uzasadnienie
    .help = Co sprawdzono i dlaczego to jest albo nie jest naruszenie (art. 5 ust. 2 RODO).

field-report-breach = Naruszenie
    .help = Wpis w rejestrze naruszeń, do którego prowadzi to zgłoszenie.

field-report-answered_on = Kiedy odpowiedziano zgłaszającemu
    .help = Odpowiedź, choćby krótka, zachęca do następnych zgłoszeń (art. 39 ust. 1 lit. b RODO).

field-report-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Rules

rule-report-answered = Odpowiedź dla zgłaszającego

## Choices

choice-triage-breach = Naruszenie ochrony danych
choice-triage-in_check = W trakcie sprawdzania
choice-triage-incident = Incydent bez naruszenia ochrony danych
choice-triage-false_alarm = Fałszywy alarm
