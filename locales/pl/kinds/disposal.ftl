### Protokoły zniszczenia i wydania.

kind-disposal = Protokół zniszczenia
    .object = protokół zniszczenia
    .register = Protokoły zniszczenia i wydania dokumentacji
    .about = Dowód, że dane usunięto we właściwym czasie i w sposób, którego nie da się odwrócić, albo wydano je pacjentowi (art. 5 ust. 1 lit. e i f oraz ust. 2 RODO, art. 29 ust. 2 UPP).
    .first = Sprawdź w regułach przechowywania, co przypada do zniszczenia w tym roku, i spisz z tego protokół.

group-clearance = Zgoda i sprawdzenie
group-execution = Wykonanie
group-handing_over = Wydanie osobom uprawnionym
group-commission = Komisja i podpisy

part-disposal_item = Pozycja wykazu
part-hand_over = Wydanie
part-signatory = Członek komisji lub świadek

field-disposal-name = Nazwa protokołu
    .help = Na przykład „Zniszczenie dokumentacji medycznej z 2004 r.”.

field-disposal-number = Numer protokołu
    .help = Kolejny numer w roku, na przykład „3/2026”.

field-disposal-retention = Reguła przechowywania
    .help = Reguła, której okres upłynął.

field-disposal-what = Co usunięto
    .help = Rodzaj dokumentów i danych. Imion i nazwisk pacjentów się nie wpisuje; szczegółowy wykaz dołącz w plikach.

field-disposal-year_from = Data skrajna: od roku
    .help = Rok najstarszych dokumentów.

field-disposal-year_to = Data skrajna: do roku
    .help = Rok ostatniego wpisu lub innego zdarzenia, od którego liczono okres. Usunąć wolno po 31 grudnia roku, w którym okres upłynął.

field-disposal-amount = Ilość
    .help = Na przykład „310 kartotek, 5,2 m.b.” albo „2 dyski”.

field-disposal-carriers = Nośniki
    .help = Na czym znajdowały się dane.

field-disposal-items = Wykaz
    .help = Pozycje, gdy jedna linijka opisu nie wystarcza.

field-disposal_item-what = Co
    .help = Dokumenty albo nośnik.

field-disposal_item-years = Lata
    .help = Daty skrajne pozycji, na przykład „2003–2004”.

field-disposal_item-amount = Ilość
    .help = Sztuki, teczki, pudła lub metry bieżące.

field-disposal_item-carrier = Nośnik
    .help = Papier, klisza, dysk albo inny.

field-disposal_item-marks = Oznaczenie
    .help = Sygnatura, numery kartotek, numer seryjny dysku.

field-disposal-systems = Zasoby
    .help = Archiwa, szafy i systemy, z których dane usunięto.

field-disposal-activities = Czynności przetwarzania
    .help = Czynności, do których dane należały.

field-disposal-reason = Powód, jeżeli inny niż upływ okresu
    .help = Na przykład żądanie osoby (art. 17 RODO), wycofanie sprzętu albo zakończenie umowy.

field-disposal-hold_check = Sprawdzenie wstrzymań
    .help = Czy przed zniszczeniem ustalono, że danych nie wstrzymuje postępowanie, roszczenie ani kontrola. Bez odpowiedzi: nie sprawdzono.

field-disposal-held_back = Co wyłączono
    .help = Które dane pozostawiono i dlaczego; numer sprawy wystarczy.

field-disposal-archive_consent = Zgoda archiwum państwowego
    .help = Numer i data zgody na brakowanie; potrzebna w państwowych i samorządowych jednostkach organizacyjnych.

field-disposal-approved_by = Kto zatwierdził
    .help = Kierownik podmiotu albo osoba, którą upoważnił.

field-disposal-approved_on = Data zatwierdzenia
    .help = Zatwierdzenie poprzedza zniszczenie.

field-disposal-methods = Sposób
    .help = Taki, po którym danych nie da się odtworzyć (art. 5 ust. 1 lit. f RODO).

field-disposal-security_level = Stopień zniszczenia
    .help = Według normy ISO/IEC 21964 (DIN 66399), na przykład „P-4” lub „H-4”. Dla danych o zdrowiu zwykle co najmniej stopień 4.

field-disposal-done_on = Data wykonania
    .help = Dzień zniszczenia, usunięcia albo wydania ostatniej pozycji.

field-disposal-place = Miejsce
    .help = Gdzie zniszczono, na przykład „siedziba, pokój 12” albo zakład wykonawcy.

field-disposal-by = Kto wykonał
    .help = Personel placówki albo wykonawca, który jest podmiotem przetwarzającym (art. 28 RODO).

field-disposal-processor = Wykonawca z rejestru podmiotów
    .help = Wpis wykonawcy; umowa powierzenia powinna obejmować niszczenie.

field-disposal-contractor = Nazwa wykonawcy
    .help = Tylko gdy nie ma wpisu w rejestrze podmiotów przetwarzających.

field-disposal-certificate_number = Numer certyfikatu zniszczenia
    .help = Numer dokumentu od wykonawcy; sam certyfikat dołącz w plikach.

field-disposal-certificate_on = Data certyfikatu
    .help = Dzień wystawienia certyfikatu.

field-disposal-copies = Kopie i repliki
    .help = Co stało się z kopiami zapasowymi, replikami i wydrukami tych samych danych oraz kiedy znikną.

field-disposal-handed_over = Wydano zamiast zniszczyć
    .help = Dokumentację przeznaczoną do zniszczenia można wydać pacjentowi, przedstawicielowi ustawowemu lub osobie upoważnionej (art. 29 ust. 2 UPP).

field-hand_over-to = Komu
    .help = Osoba, która odebrała dokumentację.

field-hand_over-receiver = W jakim charakterze
    .help = Tylko te osoby wymienia art. 29 ust. 2 UPP.

field-hand_over-on = Data
    .help = Dzień wydania.

field-hand_over-what = Co wydano
    .help = Numer kartoteki i liczba stron.

field-hand_over-identity = Jak ustalono tożsamość
    .help = Na przykład „dowód osobisty, okazany”; numeru dokumentu się nie zapisuje.

field-hand_over-receipt = Pokwitowanie
    .help = Gdzie jest podpis osoby, która odebrała.

field-disposal-commission = Komisja i świadkowie
    .help = Osoby, które widziały zniszczenie i podpisały protokół; zwykle co najmniej dwie.

field-signatory-name = Imię i nazwisko
    .help = Tak jak w podpisie.

field-signatory-function = Stanowisko
    .help = Na przykład „archiwistka” albo „inspektor ochrony danych”.

field-signatory-role = Rola
    .help = W jakim charakterze podpisuje protokół.

field-disposal-signed_on = Data podpisania protokołu
    .help = Dzień ostatniego podpisu.

field-disposal-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

rule-disposal-years = Lata, z których pochodzą dane
rule-disposal-contractor = Wykonawca zniszczenia
rule-disposal-security_level = Stopień zniszczenia
rule-disposal-copies = Informacja o kopiach i replikach

choice-carrier-paper = Papier
choice-carrier-film = Klisze
choice-carrier-disc = Płyty CD i DVD
choice-carrier-drive = Dyski i pamięci USB
choice-carrier-device = Urządzenie z pamięcią
choice-carrier-database = Baza danych
choice-carrier-backup = Kopie zapasowe
choice-carrier-recording = Nagrania
choice-carrier-other = Inne

choice-hold_check-nothing = Sprawdzono, nic nie jest wstrzymane
choice-hold_check-left_out = Sprawdzono, wstrzymane dane wyłączono

choice-disposal_method-shredded = Niszczarka
choice-disposal_method-burnt = Spalenie
choice-disposal_method-crushed = Zniszczenie mechaniczne nośnika
choice-disposal_method-degaussed = Rozmagnesowanie
choice-disposal_method-overwritten = Nadpisanie nośnika
choice-disposal_method-erased = Usunięcie z systemu
choice-disposal_method-anonymised = Anonimizacja
choice-disposal_method-handed_over = Wydanie osobie uprawnionej

choice-disposal_by-staff = Personel placówki
choice-disposal_by-contractor = Wykonawca

choice-receiver-patient = Pacjent
choice-receiver-representative = Przedstawiciel ustawowy
choice-receiver-authorised = Osoba upoważniona przez pacjenta

choice-commission_role-chair = Przewodniczący komisji
choice-commission_role-member = Członek komisji
choice-commission_role-witness = Świadek
choice-commission_role-contractor = Przedstawiciel wykonawcy
