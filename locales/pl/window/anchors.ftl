ui-anchor-tab-log = Dziennik
ui-anchor-tab = Kotwice
ui-anchor-about = Kotwica to punkt kontrolny dziennika, który nie jest już tylko w Twoich rękach. Tego, co obejmuje, nikt niepostrzeżenie nie przepisze, nawet Ty.
ui-anchor-manual = Jak kotwiczyć bez sieci
ui-anchor-check = Sprawdź stary dokument
ui-anchor-check-about = Czy dzisiejszy dziennik jest dalszym ciągiem tego, co wtedy wydrukowano? Przepisz wiersze punktu kontrolnego z ostatniej strony albo wskaż plik PDF, jego poświadczenie lub wydany punkt kontrolny.
ui-anchor-text = Punkt kontrolny
ui-anchor-check-do = Sprawdź
ui-anchor-file = Wskaż plik…
ui-anchor-choose = PDF, poświadczenie lub punkt kontrolny do sprawdzenia
ui-anchor-holds = Dziennik jest dalszym ciągiem
ui-anchor-broken = Dziennik nie jest dalszym ciągiem
ui-anchor-unreadable = Nie da się tego odczytać jako punktu kontrolnego
ui-anchor-countersigner = Klucz drugiej osoby, która podpisała
ui-anchor-countersigner-hint = Pozostaw puste, chyba że druga osoba podpisała ten punkt kontrolny własnym kluczem.
ui-anchor-keep = Odnotuj, że jest w innych rękach
ui-anchor-kept = Odnotowano jako pozycję dziennika { $entry }.
ui-anchor-list = Punkty kontrolne, które opuściły ten komputer
ui-anchor-at = Kiedy
ui-anchor-how = Jak
ui-anchor-size = Pozycje
ui-anchor-state = Dziennik
ui-anchor-before = Istniało przed { $before }
ui-anchor-state-holds = jest dalszym ciągiem
ui-anchor-state-broken = nie jest dalszym ciągiem
ui-anchor-state-invalid = niczego nie dowodzi
ui-anchor-state-paper = porównaj z dokumentem
ui-anchor-none = Nie ma jeszcze żadnej. Pierwszy pakiet jest pierwszą kotwicą: przekaż go administratorowi.
ui-stamp-title = Znacznik czasu
ui-stamp-about = Urząd potwierdza, że dziennik istniał w danej chwili. Żądanie zawiera tylko skrót i podróżuje na nośniku; odpowiedź jest sprawdzana certyfikatami, którym ufasz.
ui-stamp-request = Zapisz żądanie…
ui-stamp-import = Wczytaj odpowiedź…
ui-stamp-response = Odpowiedź urzędu (.tsr)
ui-stamp-authorities = Certyfikaty urzędu (PEM)
ui-stamp-requested = Żądanie zapisane
ui-stamp-requested-next =
    { $count ->
        [one] Dotyczy punktu kontrolnego obejmującego { $count } pozycję. Wyślij je do urzędu z komputera z siecią, a potem wczytaj odpowiedź.
        [few] Dotyczy punktu kontrolnego obejmującego { $count } pozycje. Wyślij je do urzędu z komputera z siecią, a potem wczytaj odpowiedź.
        [many] Dotyczy punktu kontrolnego obejmującego { $count } pozycji. Wyślij je do urzędu z komputera z siecią, a potem wczytaj odpowiedź.
       *[other] Dotyczy punktu kontrolnego obejmującego { $count } pozycji. Wyślij je do urzędu z komputera z siecią, a potem wczytaj odpowiedź.
    }
ui-stamp-imported = Znacznik czasu jest ważny i odnotowany
ui-stamp-imported-words =
    { $count ->
        [one] { $count } pozycja dziennika istniała przed { $before }. Podpis: { $authority }.
        [few] { $count } pozycje dziennika istniały przed { $before }. Podpis: { $authority }.
        [many] { $count } pozycji dziennika istniało przed { $before }. Podpis: { $authority }.
       *[other] { $count } pozycji dziennika istniało przed { $before }. Podpis: { $authority }.
    }
ui-countersign-title = Podpis drugiej osoby
ui-countersign-about = Administrator podpisuje dziennik w obecnym stanie własnym kluczem. Tego, co podpisał, nikt już nie przepisze, nawet osoba prowadząca sejf.
ui-countersign-open = Podpisz teraz…
ui-countersign-make = Utwórz klucz…
ui-countersign-file = Plik klucza drugiej osoby
ui-countersign-file-label = Plik klucza
ui-countersign-make-title = Klucz dla drugiej osoby
ui-countersign-make-about = Plik z kluczem ta osoba zabiera na własnym nośniku, a hasło zna tylko ona. Osoba prowadząca sejf nie powinna mieć ani jednego, ani drugiego.
ui-countersign-make-where = Gdzie zapisać plik klucza
ui-countersign-make-do = Wskaż miejsce i utwórz
ui-countersign-name = Imię i nazwisko tej osoby
ui-countersign-name-about = Będzie widoczne przy każdym podpisie tej osoby.
ui-countersign-passphrase = Hasło klucza
ui-countersign-made = Klucz utworzono
ui-countersign-made-next = Bez hasła plik niczego nie podpisze. Zapisz poniższy klucz publiczny w aktach placówki: kto sprawdza podpis, musi go znać właśnie stamtąd.
ui-countersign-public = Klucz publiczny
ui-countersign-sign-title = Podpis pod dziennikiem w obecnym stanie
ui-countersign-sign-about = Hasło wpisuje osoba, do której należy klucz. Podpis obejmie wszystkie dotychczasowe pozycje.
ui-countersign-do = Podpisz
ui-countersign-done = Podpisano i odnotowano
ui-countersign-done-words =
    { $count ->
        [one] Podpis obejmuje { $count } pozycję dziennika. Odnotowano go jako pozycję { $seq }.
        [few] Podpis obejmuje { $count } pozycje dziennika. Odnotowano go jako pozycję { $seq }.
        [many] Podpis obejmuje { $count } pozycji dziennika. Odnotowano go jako pozycję { $seq }.
       *[other] Podpis obejmuje { $count } pozycji dziennika. Odnotowano go jako pozycję { $seq }.
    }
ui-countersign-note = Podpisany punkt kontrolny
ui-countersign-note-about = Przekaż go tej osobie: dowodzi tego, co podpisała, także bez tego programu.
ui-existed-before = Istniało przed { $before }, co poświadcza { $authority }.
