### Releases of medical records, UPP Art. 26 to 28.

kind-release = Udostępnienie dokumentacji
    .object = udostępnienie dokumentacji
    .register = Wykaz udostępnień dokumentacji medycznej
    .about = Komu, kiedy, w jakim zakresie i w jaki sposób udostępniono dokumentację medyczną. Prowadzenie wykazu jest obowiązkiem (art. 27 ust. 4 UPP), a wydanie danych nieuprawnionemu jest naruszeniem.
    .first = Zapisz wniosek w dniu, w którym wpłynął; sposób i datę wydania dopisz przy wydaniu.

group-release_asked = Wniosek
group-release_to = Komu i na jakiej podstawie
group-release_how = Zakres, sposób i opłata
group-release_result = Wynik

## Fields

field-release-number = Numer w wykazie
    .help = Kolejny numer bez nazwiska, na przykład „118/2026”.

field-release-asked_on = Data wniosku
    .help = Wniosek nie wymaga formy pisemnej. Dokumentację udostępnia się bez zbędnej zwłoki.

field-release-channel = Jak złożono wniosek
    .help = Wniosek ustny ma taką samą moc jak pisemny.

field-release-patient = Pacjent
    .help = Imię i nazwisko pacjenta, którego dotyczy dokumentacja (art. 27 ust. 4 pkt 1 UPP).

field-release-record_number = Numer dokumentacji
    .help = Numer historii choroby lub kartoteki, jeżeli ułatwia odnalezienie; zamiast numeru PESEL (art. 5 ust. 1 lit. c RODO).

field-release-request = Żądanie osoby
    .help = Jeżeli osoba powołała się także na art. 15 RODO.

field-release-released_to = Komu udostępniono
    .help = Krąg uprawnionych jest zamknięty (art. 26 UPP).

field-release-recipient = Osoba, która otrzymała dokumentację
    .help = Imię i nazwisko, gdy jest to ktoś inny niż pacjent (art. 27 ust. 4 pkt 4 UPP).

field-release-organisation = Organ lub podmiot
    .help = Nazwa uprawnionego organu albo podmiotu (art. 27 ust. 4 pkt 4 UPP).

field-release-basis = Podstawa prawna
    .help = Przepis, który uprawnia odbiorcę, oraz znak jego pisma, na przykład „art. 26 ust. 3 pkt 3 UPP, wezwanie sądu” (art. 26 ust. 3 UPP).

field-release-authorised_on = Data upoważnienia lub zgody pacjenta
    .help = Dzień, w którym pacjent upoważnił tę osobę (art. 26 ust. 1 UPP) albo zgodził się na przekazanie danych ubezpieczycielowi (art. 26 ust. 3 pkt 7 UPP).

field-release-empowered = Z czego wynika uprawnienie
    .help = Przedstawicielstwo ustawowe, pokrewieństwo, orzeczenie sądu. Po śmierci pacjenta sprawdź, czy nikt się nie sprzeciwił (art. 26 ust. 2 UPP).

field-release-identity_check = Jak ustalono tożsamość
    .help = Zanim dokumentacja opuści placówkę, trzeba wiedzieć, kto ją otrzymuje; dokument się okazuje, nie kopiuje.

field-release-scope = Zakres dokumentacji
    .help = Które dokumenty i z jakiego okresu (art. 27 ust. 4 pkt 3 UPP). Organ otrzymuje tyle, ile obejmuje jego uprawnienie.

field-release-forms = Sposób udostępnienia
    .help = Wgląd, wyciąg, odpis, kopia, wydruk, skan, oryginał, droga elektroniczna albo nośnik (art. 27 ust. 1 i ust. 4 pkt 2 UPP).

field-release-copies = Liczba egzemplarzy
    .help = Ile kompletów wydano.

field-release-pages = Liczba stron
    .help = Od liczby stron zależy największa dopuszczalna opłata (art. 28 ust. 4 UPP).

field-release-sent_how = Jak zabezpieczono przekazanie
    .help = Szyfrowanie i droga przekazania hasła, list polecony, odbiór osobisty za pokwitowaniem.

field-release-return_due = Termin zwrotu
    .help = Oryginał wydaje się za potwierdzeniem odbioru i z zastrzeżeniem zwrotu (art. 27 ust. 1 pkt 3 UPP).

field-release-returned_on = Data zwrotu
    .help = Kiedy oryginał wrócił i czy był kompletny.

field-release-fee = Opłata
    .help = Pierwsze udostępnienie w żądanym zakresie pacjentowi lub jego przedstawicielowi ustawowemu jest bezpłatne (art. 28 ust. 2a UPP).

field-release-fee_amount = Wysokość opłaty
    .help = Kwota i sposób jej obliczenia; najwyższe stawki wynikają z art. 28 ust. 4 UPP.

field-release-result = Wynik
    .help = Odmowę udostępnienia uzasadnia się na piśmie albo elektronicznie.

field-release-released_on = Data udostępnienia
    .help = Dzień wydania, wysłania lub wglądu (art. 27 ust. 4 pkt 6 UPP).

field-release-released_by = Kto udostępnił
    .help = Imię i nazwisko osoby, która wydała dokumentację. Wykaz wymaga także jej podpisu (art. 27 ust. 4 pkt 5 UPP): podpisz wydruk albo dołącz potwierdzenie.

field-release-refused_why = Przyczyny odmowy
    .help = Dlaczego nie udostępniono całości albo części i kogo o tym poinformowano.

field-release-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Rules

rule-release-recipient = Osoba lub podmiot, który otrzymał dokumentację
rule-release-organisation = Nazwa organu lub podmiotu
rule-release-basis = Podstawa prawna udostępnienia
rule-release-authorised = Upoważnienie lub zgoda pacjenta
rule-release-empowered = Uprawnienie osoby, która otrzymuje dokumentację
rule-release-forms = Sposób udostępnienia
rule-release-released_on = Data udostępnienia
rule-release-released_by = Osoba, która udostępniła dokumentację
rule-release-fee = Informacja o opłacie
rule-release-return = Termin albo data zwrotu oryginału
rule-release-sent_how = Zabezpieczenie przekazania
rule-release-refused_why = Przyczyny odmowy

## Choices

choice-released_to-patient = Pacjent
choice-released_to-representative = Przedstawiciel ustawowy
choice-released_to-authorised = Osoba upoważniona przez pacjenta
choice-released_to-close_one = Osoba bliska, po śmierci pacjenta
choice-released_to-provider = Podmiot udzielający świadczeń
choice-released_to-authority = Organ władzy publicznej, NFZ, Rzecznik Praw Pacjenta, samorząd
choice-released_to-court = Sąd, prokurator, lekarz sądowy, rzecznik odpowiedzialności
choice-released_to-zus = ZUS lub zespół do spraw orzekania o niepełnosprawności
choice-released_to-insurer = Zakład ubezpieczeń, za zgodą pacjenta
choice-released_to-registry = Rejestr medyczny
choice-released_to-research = Uczelnia lub instytut, bez danych identyfikujących
choice-released_to-other = Inny uprawniony

choice-release_form-on_site = Do wglądu w placówce
choice-release_form-extract = Wyciąg
choice-release_form-transcript = Odpis
choice-release_form-copy = Kopia
choice-release_form-printout = Wydruk
choice-release_form-scan = Skan
choice-release_form-original = Oryginał za potwierdzeniem odbioru
choice-release_form-electronic = Droga elektroniczna
choice-release_form-medium = Nośnik informatyczny
choice-release_form-film = Zdjęcie na kliszy za potwierdzeniem odbioru

choice-release_result-released = Udostępniono w całości
choice-release_result-partly = Udostępniono częściowo
choice-release_result-refused = Odmowa
choice-release_result-no_records = Placówka nie ma takiej dokumentacji
choice-release_result-withdrawn = Wniosek wycofano

choice-release_fee-first = Bez opłaty: pierwsze udostępnienie
choice-release_fee-exempt = Bez opłaty: zwolnienie ustawowe
choice-release_fee-waived = Bez opłaty: placówka jej nie pobiera
choice-release_fee-charged = Pobrano opłatę
