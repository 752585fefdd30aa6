### Zadania.

kind-task = Zadanie
    .object = zadanie
    .register = Zadania
    .about = Co trzeba zrobić, dlaczego, kto i do kiedy. Zadania powstają z audytu, kontroli, naruszeń i przeglądów; wykonane z dowodem pokazują, że placówka usuwa luki (art. 24 ust. 1 i art. 5 ust. 2 RODO).
    .first = Zapisz pierwszą rzecz do poprawienia, na przykład brakującą umowę powierzenia.

group-carrying_out = Kto i do kiedy

field-task-name = Co trzeba zrobić
    .help = Zacznij od czasownika, na przykład „Zablokować konta osób, które odeszły”.

field-task-why = Dlaczego
    .help = Jaką lukę albo ryzyko zadanie usuwa i z czego wynika.

field-task-how = Wskazówki
    .help = Jak to zrobić, krok po kroku, jeżeli nie jest oczywiste.

field-task-about = Czego dotyczy
    .help = Wpisy z dowolnych rejestrów. Zadanie będzie widoczne także przy nich.

field-task-source = Skąd się wzięło
    .help = Po źródle widać, czy zalecenia z kontroli i audytów są wykonywane.

field-task-responsible = Kto odpowiada
    .help = Jedna osoba albo funkcja. Za wdrożenie środków odpowiada administrator, nie inspektor (art. 24 ust. 1 RODO).

field-task-due = Termin
    .help = Dzień, do którego zadanie ma być wykonane.

field-task-priority = Pilność
    .help = Pilne jest to, co naraża osoby na wysokie ryzyko.

field-task-state = Stan
    .help = Zadanie wykonane bez dowodu pozostaje luką.

field-task-waiting_for = Na co czeka
    .help = Osoba, dostawa albo decyzja, bez której nie można ruszyć dalej.

field-task-dropped_why = Dlaczego zaniechano
    .help = Uzasadnienie, które można okazać podczas kontroli.

field-task-begun_on = Rozpoczęto
    .help = Kiedy zaczęto nad nim pracować.

field-task-done_on = Wykonano
    .help = Dzień, w którym skutek został osiągnięty.

field-task-evidence = Dowód wykonania
    .help = Co pokazuje, że zadanie wykonano: numer umowy, wydruk z systemu, protokół. Pliki dołącz w załącznikach.

field-task-verified_by = Kto sprawdził
    .help = Inspektor albo osoba, która potwierdziła wykonanie.

field-task-verified_on = Sprawdzono
    .help = Dzień, w którym potwierdzono, że poprawka działa.

field-task-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

choice-task_source-audit = Audyt wewnętrzny
choice-task_source-inspection = Kontrola czystego biurka i haseł
choice-task_source-visit = Kontrola organu
choice-task_source-breach = Naruszenie
choice-task_source-risk = Analiza ryzyka
choice-task_source-dpia = Ocena skutków
choice-task_source-request = Żądanie osoby
choice-task_source-processor = Audyt podmiotu przetwarzającego
choice-task_source-accounts = Przegląd kont i uprawnień
choice-task_source-training = Szkolenie
choice-task_source-restore_test = Próba odtworzenia kopii
choice-task_source-review = Przegląd rejestru lub dokumentu
choice-task_source-law = Zmiana prawa
choice-task_source-own = Własna inicjatywa

choice-priority-urgent = Pilna
choice-priority-high = Wysoka
choice-priority-normal = Zwykła
choice-priority-low = Niska

choice-task_state-open = Do zrobienia
choice-task_state-begun = W toku
choice-task_state-waiting = Oczekuje
choice-task_state-done = Wykonane
choice-task_state-dropped = Zaniechane
