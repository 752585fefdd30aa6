### Data-flow maps: lanes, flows, sentences.

maps-title-registration = Mapa przepływu danych: rejestracja
    .about = Droga danych pacjenta od umówienia wizyty do wpisu w terminarzu: kanały kontaktu, miejsca zapisu, odbiorcy.
maps-title-consultation = Mapa przepływu danych: konsultacja
    .about = Droga danych między pacjentem a personelem medycznym: rozmowa, dokumentacja, wyniki badań, e-recepta, odbiorcy.
maps-title-archive = Mapa przepływu danych: archiwum
    .about = Droga dokumentacji po zakończeniu leczenia: przechowywanie, wypożyczanie, udostępnianie, zniszczenie.

maps-special = szczególne kategorie danych (RODO)
    .mark = art. 9
maps-open = pytanie bez odpowiedzi
maps-absent = brak zabezpieczenia
maps-numbered = liczba przy linii to numer przepływu w opisie mapy

maps-lane-patient = Pacjent i otoczenie
maps-lane-reception = Rejestracja i strefa ogólnodostępna
maps-lane-surgery = Gabinet i część zabiegowa
maps-lane-systems = Systemy i dokumentacja
maps-lane-archive = Archiwum
maps-lane-outside = Podmioty zewnętrzne

maps-kind-person = osoba
maps-kind-role = rola
maps-kind-channel = kanał kontaktu
maps-kind-step = etap
maps-kind-system = system
maps-kind-paper = zbiór papierowy
maps-kind-room = pomieszczenie
maps-kind-device = urządzenie
maps-kind-cloud = usługa w chmurze
maps-kind-party = podmiot zewnętrzny

maps-from-person = Od osoby „{ $title }”
maps-from-role = Od roli „{ $title }”
maps-from-channel = Z kanału „{ $title }”
maps-from-step = Z etapu „{ $title }”
maps-from-system = Z systemu „{ $title }”
maps-from-paper = Ze zbioru „{ $title }”
maps-from-room = Z pomieszczenia „{ $title }”
maps-from-device = Z urządzenia „{ $title }”
maps-from-cloud = Z usługi „{ $title }”
maps-from-party = Od podmiotu „{ $title }”
maps-to-person = do osoby „{ $title }”
maps-to-role = do roli „{ $title }”
maps-to-channel = do kanału „{ $title }”
maps-to-step = do etapu „{ $title }”
maps-to-system = do systemu „{ $title }”
maps-to-paper = do zbioru „{ $title }”
maps-to-room = do pomieszczenia „{ $title }”
maps-to-device = do urządzenia „{ $title }”
maps-to-cloud = do usługi „{ $title }”
maps-to-party = do podmiotu „{ $title }”

maps-sentence = { $from } { $to } przechodzą dane: { $what }.
    .bare = { $from } { $to } prowadzi droga danych.
    .special = Są wśród nich szczególne kategorie danych (art. 9 RODO).
    .medium = Sposób przekazania: { $medium }.
    .stated = Zabezpieczenie: { $words }.
    .absent = Brak zabezpieczenia: { $words }.
    .open = Pytanie bez odpowiedzi: { $words }

maps-ask-activity = Która czynność z rejestru opisuje ten etap?
maps-ask-channels = Czy pacjenci umawiają się tą drogą?
maps-ask-phone-identity = Jak sprawdza się, kto dzwoni?
maps-ask-phone-recording = Czy rozmowy są nagrywane?
maps-ask-desk-identity = Jak sprawdza się tożsamość przy okienku?
maps-ask-desk-privacy = Czy inni słyszą rozmowę przy okienku?
maps-ask-screens-turned = Czy ekrany są odwrócone od pacjentów?
maps-ask-calling = Jak wzywa się pacjentów do gabinetu?
maps-ask-email-protection = Co chroni dane o zdrowiu w e-mailu?
maps-ask-web-form-encrypted = Czy formularz jest szyfrowany?
maps-ask-mail-handling = Kto otwiera i zapisuje pocztę?
maps-ask-appointments = Gdzie zapisuje się terminy wizyt?
maps-ask-modes = Czy konsultacje odbywają się tą drogą?
maps-ask-consultation-identity = Jak sprawdza się tożsamość pacjenta?
maps-ask-online-tools = Jakiego narzędzia się używa?
maps-ask-consultation-recording = Czy konsultacje są nagrywane?
maps-ask-records = Gdzie prowadzi się dokumentację?
maps-ask-diagnostic-access = Kto może otworzyć wyniki badań?
maps-ask-e-receipt = Jak pacjent otrzymuje kod e-recepty?
maps-ask-access-levels = Jak podzielono dostęp do danych?
maps-ask-kept-in = Gdzie leży dokumentacja?
maps-ask-may-enter = Kto może wejść do archiwum?
maps-ask-release-log = Gdzie zapisuje się udostępnienia?
maps-ask-release-identity = Jak sprawdza się tożsamość odbierającego?
maps-ask-return-check = Skąd wiadomo, że dokumentacja wróciła?
maps-ask-transport = Jak przewozi się dokumentację?
maps-ask-destruction = Jak niszczy się dokumentację?
maps-ask-recipients = Komu jeszcze ujawnia się dane?
maps-ask-authentication = Kto i jak się loguje?
maps-ask-contract-on = Czy zawarto umowę powierzenia?
maps-ask-ended = W rejestrze zakończono: { $titles }. Czego używa się teraz?

maps-more = { $count ->
    [one] i jeszcze { $count } czynność
    [few] i jeszcze { $count } czynności
    [many] i jeszcze { $count } czynności
   *[other] i jeszcze { $count } czynności
}
maps-more-systems = { $count ->
    [one] Jeszcze { $count } system
    [few] Jeszcze { $count } systemy
    [many] Jeszcze { $count } systemów
   *[other] Jeszcze { $count } systemu
}
maps-more-recipients = { $count ->
    [one] Jeszcze { $count } odbiorca
    [few] Jeszcze { $count } odbiorcy
    [many] Jeszcze { $count } odbiorców
   *[other] Jeszcze { $count } odbiorcy
}
maps-more-suppliers = { $count ->
    [one] Jeszcze { $count } dostawca
    [few] Jeszcze { $count } dostawcy
    [many] Jeszcze { $count } dostawców
   *[other] Jeszcze { $count } dostawcy
}

maps-medium-paper = na papierze
maps-medium-electronic = elektronicznie
maps-medium-voice = głosowo

maps-access = dostęp: { $ways }
maps-contract = umowa powierzenia z { $day }
maps-identity = tożsamość: { $checks }
maps-identity-nothing = tożsamości się nie ustala
maps-divided = dostęp: { $levels }
maps-may-enter = wstęp: { $who }
maps-desk-heard = rozmowę słyszą inni
maps-recorded-with-notice = nagrywanie z uprzedzeniem
maps-recorded-without-notice = nagrywanie bez uprzedzenia
maps-screens-turned = ekrany odwrócone od pacjentów
maps-screens-seen = ekrany widoczne dla pacjentów
maps-form-encrypted = połączenie szyfrowane
maps-form-open = połączenie nieszyfrowane
maps-called-by-name = wezwanie imieniem i nazwiskiem
maps-no-release-log = brak wykazu udostępnień
maps-no-destruction-rules = brak zasad niszczenia

maps-patient = Pacjent
maps-entitled = Pacjent lub osoba upoważniona
maps-registration = Rejestracja pacjenta
maps-waiting-room = Poczekalnia
maps-appointments = Terminarz wizyt
maps-consultation = Konsultacja
maps-records = Dokumentacja medyczna
maps-results = Wyniki badań
    .caption = zbiór danych
maps-p1 = P1 (e-zdrowie)
maps-staff = Personel medyczny
maps-release = Udostępnianie dokumentacji
maps-release-log = Wykaz udostępnień
maps-archive = Obsługa archiwum
maps-kept-in = Miejsce przechowywania
maps-destruction = Zniszczenie dokumentacji
maps-shredder = Firma niszcząca dokumenty
maps-recipients = Odbiorcy danych
maps-supplier = dostawca

maps-channel-phone = Telefon
maps-channel-in-person = Osobiście w rejestracji
maps-channel-mail = Poczta tradycyjna
maps-channel-email = E-mail
maps-channel-web-form = Formularz na stronie
maps-channel-portal = Portal pacjenta
maps-channel-sms = SMS
maps-channel-messenger = Komunikator
maps-channel-third-person = Inna osoba w imieniu pacjenta

maps-mode-in-person = Wizyta w gabinecie
maps-mode-phone = Teleporada telefoniczna
maps-mode-video = Wideokonsultacja
maps-mode-chat = Czat
maps-mode-home = Wizyta domowa

maps-data-patient = dane pacjenta
maps-data-and-more = { $data } i inne
maps-data-visit = dane identyfikacyjne i kontaktowe, powód wizyty
maps-data-letter = pisma, skierowania, wyniki
maps-data-date = termin wizyty, numer telefonu
maps-data-by-other = dane pacjenta podane przez inną osobę
maps-data-booking = termin, dane pacjenta, powód wizyty
maps-data-entitlement = numer PESEL, uprawnienia do świadczeń
maps-data-call = wezwanie do gabinetu
maps-data-upkeep = wgląd przy serwisie systemu
maps-data-talk = rozmowa o stanie zdrowia
maps-data-record = rozpoznanie, zalecenia, przebieg leczenia
maps-data-results = wyniki badań
maps-data-e-receipt = e-recepta, e-skierowanie
maps-data-code = kod e-recepty
maps-data-request = wniosek o udostępnienie
maps-data-copies = kopie dokumentacji
maps-data-files = dokumentacja do udostępnienia
maps-data-release = komu, kiedy i co udostępniono
maps-data-done = zakończona dokumentacja
maps-data-fetched = dokumentacja na wizytę
maps-data-kept = dokumentacja medyczna
maps-data-expired = dokumentacja po okresie przechowywania
