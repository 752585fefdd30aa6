### Roles of the staff.

kind-role = Rola
    .object = rolę
    .register = Role i macierz uprawnień
    .about = Osoby o tych samych zadaniach i dostęp, którego te zadania wymagają. Z ról powstaje macierz uprawnień, z którą porównuje się upoważnienia i konta (art. 25 ust. 2 i art. 32 ust. 4 RODO).
    .first = Zacznij od rejestracji: jakie ma zadania i czego naprawdę potrzebuje.

group-role_tasks = Zadania
group-role_access = Dostęp

part-role_access = Dostęp do zasobu

## Fields

field-role-name = Nazwa roli
    .help = Tak, jak mówi się w placówce, na przykład „rejestracja” albo „lekarz POZ”.

field-role-unit = Jednostka organizacyjna
    .help = Tylko gdy rola istnieje w jednej jednostce.

field-role-tasks = Zadania
    .help = Co osoby w tej roli robią z danymi. Zadania uzasadniają dostęp; bez nich nie da się ocenić, czy nie jest za szeroki (art. 5 ust. 1 lit. c RODO).

field-role-activities = Czynności przetwarzania
    .help = Czynności z rejestru, w których rola bierze udział; w tych granicach działa się na polecenie administratora (art. 29 RODO).

field-role-accesses = Dostęp do zasobów
    .help = Wiersz macierzy uprawnień: zasób, poziom i granice. Osoby sprzątające, kadry i firmy zewnętrzne nie potrzebują tego, co lekarz (art. 25 ust. 2 RODO).

field-role-barred = Czego rola nie powinna widzieć
    .help = Wyraźne wyłączenia, na przykład „dokumentacja poradni zdrowia psychicznego” albo „kartoteki pracowników placówki”.

field-role-granted_by = Kto nadaje uprawnienia tej roli
    .help = Funkcja, która wnioskuje o dostęp i go zatwierdza, na przykład „kierownik rejestracji, zatwierdza dyrektor” (art. 29 i art. 32 ust. 4 RODO).

field-role-reviewed_on = Ostatni przegląd
    .help = Kiedy porównano rolę z czynnymi kontami (art. 32 ust. 1 lit. d RODO).

field-role-review_due = Następny przegląd
    .help = Termin wyznacza inspektor; przy rolach z dostępem do dokumentacji medycznej najlepiej co pół roku.

field-role-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

field-role_access-system = Zasób
    .help = Program, archiwum, pomieszczenie, rachunek albo alarm z wykazu zasobów.

field-role_access-level = Poziom dostępu
    .help = Najniższy, który wystarcza do zadań (art. 25 ust. 2 RODO).

field-role_access-scope = Granice dostępu
    .help = Na przykład „tylko pacjenci własnej poradni” albo „bez wyników badań”.
