### Klauzule informacyjne.

kind-notice = Klauzula informacyjna
    .object = klauzulę informacyjną
    .register = Klauzule informacyjne
    .about = Co placówka mówi osobom o ich danych, gdzie to robi i jak to wykazuje (art. 12–14 RODO). Lista elementów sprawdza treść klauzuli punkt po punkcie, a wersje pokazują, co osoba przeczytała danego dnia.
    .first = Zacznij od klauzuli dla pacjentów w rejestracji.

group-given = Jak jest przekazywana
group-elements = Co zawiera treść

field-notice-name = Nazwa klauzuli
    .help = Na przykład „Klauzula dla pacjentów” albo „Informacja o monitoringu”.

field-notice-persons = Dla kogo
    .help = Grupy osób, do których klauzula jest skierowana. Język ma być dla nich zrozumiały, zwłaszcza dla dzieci (art. 12 ust. 1 RODO).

field-notice-persons_more = Inne grupy osób
    .help = Grupy, których nie ma na liście.

field-notice-duty = Który obowiązek spełnia
    .help = Art. 13, gdy dane pochodzą od samej osoby; art. 14, gdy z innego źródła, na przykład od osoby bliskiej lub innej placówki.

field-notice-activities = Czynności przetwarzania
    .help = Cele i podstawy prawne w klauzuli muszą odpowiadać rejestrowi czynności (art. 13 ust. 1 lit. c i art. 14 ust. 1 lit. c RODO).

field-notice-owner = Kto odpowiada za treść
    .help = Osoba albo funkcja, która zmienia klauzulę po zmianie czynności.

field-notice-exemption = Wyjątek od obowiązku
    .help = Tylko gdy informacji się nie podaje. Wyjątki z art. 14 ust. 5 lit. b–d RODO nie obejmują danych zebranych od samej osoby (art. 13 ust. 4 RODO).

field-notice-exemption_reason = Uzasadnienie wyjątku
    .help = Dlaczego przesłanka jest spełniona i jak mimo to chroni się prawa osób.

field-notice-places = Gdzie jest dostępna
    .help = Zaznacz każde miejsce, w którym osoba może ją przeczytać lub usłyszeć (art. 12 ust. 1 RODO).

field-notice-places_more = Inne miejsce
    .help = Miejsce, którego nie ma na liście.

field-notice-given_when = Kiedy jest przekazywana
    .help = Przy danych od osoby: podczas ich pozyskiwania (art. 13 ust. 1 RODO). Przy danych z innego źródła: najpóźniej w ciągu miesiąca (art. 14 ust. 3 RODO).

field-notice-proof = Jak wykazuje się przekazanie
    .help = Podpis na formularzu, zapis w systemie, procedura i zdjęcie tablicy. Podpis osoby nie jest wymagany; wykazać trzeba, że informację rzeczywiście przekazano (art. 5 ust. 2 RODO).

field-notice-form = Forma
    .help = Warstwowa podaje najważniejsze elementy i wskazuje, gdzie jest pełna treść.

field-notice-full_text_at = Gdzie jest pełna treść
    .help = Adres strony, kod QR albo miejsce w placówce.

field-notice-languages = Języki
    .help = Języki, w których klauzula jest gotowa do podania.

field-notice-access = Ułatwienia
    .help = Co pomaga osobom, do których zwykły druk nie dociera: dzieciom, osobom starszym, słabowidzącym, głuchym.

field-notice-versions = Wersje
    .help = Każda wersja treści z plikiem i datami obowiązywania. Pozwala ustalić, co powiedziano osobie w danym dniu (art. 5 ust. 2 RODO).

field-notice-says_controller = Administrator i jego dane kontaktowe
    .help = Także przedstawiciel, jeżeli jest (art. 13 ust. 1 lit. a, art. 14 ust. 1 lit. a RODO).

field-notice-says_dpo = Dane kontaktowe inspektora
    .help = Wystarczy adres e-mail lub telefon (art. 13 ust. 1 lit. b, art. 14 ust. 1 lit. b RODO).

field-notice-says_purposes = Cele i podstawy prawne
    .help = Każdy cel z jego podstawą (art. 13 ust. 1 lit. c, art. 14 ust. 1 lit. c RODO). Leczenie nie opiera się na zgodzie.

field-notice-says_interests = Prawnie uzasadnione interesy
    .help = Tylko gdy podstawą jest art. 6 ust. 1 lit. f RODO (art. 13 ust. 1 lit. d, art. 14 ust. 2 lit. b RODO).

field-notice-says_categories = Kategorie danych
    .help = Gdy dane pochodzą z innego źródła niż osoba (art. 14 ust. 1 lit. d RODO).

field-notice-says_source = Źródło danych
    .help = Skąd placówka ma dane i czy źródło jest publicznie dostępne (art. 14 ust. 2 lit. f RODO).

field-notice-says_recipients = Odbiorcy lub kategorie odbiorców
    .help = Także podmioty przetwarzające (art. 13 ust. 1 lit. e, art. 14 ust. 1 lit. e RODO).

field-notice-says_transfers = Przekazanie do państwa trzeciego
    .help = Zamiar przekazania, zabezpieczenia i sposób uzyskania ich kopii (art. 13 ust. 1 lit. f, art. 14 ust. 1 lit. f RODO).

field-notice-says_retention = Okres przechowywania
    .help = Okres albo kryteria jego ustalania; zwrot „zgodnie z przepisami” nie wystarcza (art. 13 ust. 2 lit. a, art. 14 ust. 2 lit. a RODO).

field-notice-says_rights = Prawa osoby
    .help = Dostęp, sprostowanie, usunięcie, ograniczenie, sprzeciw, przenoszenie: te, które w tej czynności przysługują (art. 13 ust. 2 lit. b, art. 14 ust. 2 lit. c RODO).

field-notice-says_withdrawal = Prawo do cofnięcia zgody
    .help = Tylko gdy podstawą jest zgoda (art. 13 ust. 2 lit. c, art. 14 ust. 2 lit. d RODO).

field-notice-says_complaint = Skarga do Prezesa UODO
    .help = Prawo wniesienia skargi do organu nadzorczego (art. 13 ust. 2 lit. d, art. 14 ust. 2 lit. e RODO).

field-notice-says_required = Czy podanie danych jest wymagane
    .help = Wymóg ustawowy, umowny czy warunek zawarcia umowy oraz skutki niepodania danych (art. 13 ust. 2 lit. e RODO).

field-notice-says_automated = Zautomatyzowane decyzje i profilowanie
    .help = Zasady podejmowania decyzji i ich skutki dla osoby; jeżeli takich decyzji nie ma, zaznacz „nie dotyczy” (art. 13 ust. 2 lit. f, art. 14 ust. 2 lit. g RODO).

field-notice-to_correct = Co wymaga poprawy
    .help = Elementy, których w treści brakuje lub które się zdezaktualizowały, i kto je uzupełni.

field-notice-reviewed_on = Ostatni przegląd
    .help = Kiedy porównano treść z rejestrem czynności.

field-notice-review_due = Następny przegląd
    .help = Termin, który wyznacza inspektor; zwykle rok, a wcześniej po zmianie celu, odbiorcy lub dostawcy.

field-notice-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-notice-persons_more = Opis innych grup osób
rule-notice-places_more = Opis innego miejsca
rule-notice-exemption_reason = Uzasadnienie wyjątku od obowiązku informacyjnego

choice-information_duty-13 = Dane od osoby, której dotyczą (art. 13)
choice-information_duty-14 = Dane z innego źródła (art. 14)

choice-notice_form-full = Pełna treść od razu
choice-notice_form-layered = Warstwowa: skrót i odesłanie
choice-notice_form-sign = Tabliczka lub piktogram
choice-notice_form-spoken = Przekazywana ustnie

choice-notice_language-polish = Polski
choice-notice_language-ukrainian = Ukraiński
choice-notice_language-english = Angielski
choice-notice_language-german = Niemiecki
choice-notice_language-russian = Rosyjski
choice-notice_language-belarusian = Białoruski
choice-notice_language-vietnamese = Wietnamski
choice-notice_language-other = Inny

choice-notice_access-plain_language = Prosty język
choice-notice_access-large_print = Duży druk
choice-notice_access-for_children = Wersja dla dzieci
choice-notice_access-read_aloud = Odczytanie na prośbę
choice-notice_access-sign_language = Polski język migowy
choice-notice_access-screen_reader = Wersja dla czytników ekranu

choice-notice_place-reception = Do wglądu w rejestracji
choice-notice_place-board = Tablica ogłoszeń
choice-notice_place-paper_form = Formularz papierowy
choice-notice_place-website = Strona internetowa
choice-notice_place-portal = Portal pacjenta lub e-rejestracja
choice-notice_place-phone = Komunikat telefoniczny
choice-notice_place-email = E-mail
choice-notice_place-letter = Pismo
choice-notice_place-sms = SMS z odesłaniem
choice-notice_place-contract = Załącznik do umowy
choice-notice_place-video_sign = Oznaczenie monitoringu
choice-notice_place-other = Inne miejsce

choice-notice_exemption-known = Osoba dysponuje już informacjami (art. 13 ust. 4, art. 14 ust. 5 lit. a)
choice-notice_exemption-impossible = Niemożliwość lub niewspółmierny wysiłek (art. 14 ust. 5 lit. b)
choice-notice_exemption-laid_down = Pozyskanie uregulowane prawem (art. 14 ust. 5 lit. c)
choice-notice_exemption-secrecy = Tajemnica zawodowa (art. 14 ust. 5 lit. d)
choice-notice_exemption-national = Wyłączenie w ustawie krajowej (art. 23)

choice-stated-yes = Jest w treści
choice-stated-no = Brakuje
choice-stated-not_applicable = Nie dotyczy
