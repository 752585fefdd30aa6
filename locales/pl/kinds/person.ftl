### Persons of the staff.

kind-person = Osoba
    .object = osobę
    .register = Personel
    .about = Wszyscy, którzy pracują dla placówki i mogą zetknąć się z danymi, także zleceniobiorcy, stażyści i osoby z firm zewnętrznych. Dane przetwarza się wyłącznie na polecenie administratora (art. 29 i art. 32 ust. 4 RODO).
    .first = Wpisz pierwszą osobę albo zaimportuj listę z kadr.

group-person_who = Kto to jest
group-person_work = Praca w placówce
group-person_secrecy = Zawód i tajemnica
group-person_tasks = Role i rozliczenie przy odejściu

## Fields

field-person-last_name = Nazwisko
    .help = Nazwisko, pod którym osoba figuruje w kadrach i w systemach.

field-person-first_name = Imię lub imiona
    .help = Upoważnienie jest imienne; samo nazwisko nie wystarcza (art. 29 i art. 32 ust. 4 RODO).

field-person-number = Numer kadrowy
    .help = Numer, który pozwala połączyć osobę z listą płac i z kontami w systemach. Numeru PESEL tu nie wpisuj (art. 5 ust. 1 lit. c RODO).

field-person-email = Służbowy adres e-mail
    .help = Adres, na który trafiają ogłoszenia, szkolenia i potwierdzenia.

field-person-position = Stanowisko lub funkcja
    .help = Na przykład „rejestratorka medyczna” albo „lekarz poradni”. Od zadań zależy zakres upoważnienia (art. 32 ust. 4 RODO).

field-person-unit = Jednostka organizacyjna
    .help = Dział, poradnia albo filia.

field-person-employment = Podstawa współpracy
    .help = Z upoważnienia działa każdy, kto ma dostęp do danych, niezależnie od rodzaju umowy (art. 29 RODO).

field-person-employer = Firma, która skierowała osobę
    .help = Agencja albo dostawca. Jeżeli jest podmiotem przetwarzającym, to on zobowiązuje swoje osoby do zachowania tajemnicy (art. 28 ust. 3 lit. b RODO).

field-person-employed_from = Współpraca od
    .help = Dostęp do danych przed tym dniem wymaga wyjaśnienia.

field-person-employed_to = Współpraca do
    .help = Ostatni dzień współpracy. Tego dnia wygasają upoważnienia i powinny zostać zamknięte konta (art. 32 ust. 4 RODO).

field-person-profession = Zawód
    .help = Osoby wykonujące zawód medyczny wiąże tajemnica z ustawy (art. 14 ust. 1 UPP), pozostałe zobowiązuje do niej placówka.

field-person-licence = Numer prawa wykonywania zawodu
    .help = Numer z rejestru zawodowego. Potwierdza, że dane o zdrowiu przetwarza osoba związana tajemnicą zawodową (art. 9 ust. 3 RODO).

field-person-secrecy_on = Data zobowiązania do zachowania tajemnicy
    .help = Dzień podpisania oświadczenia. Podpisuje je każdy, także osoba wykonująca zawód medyczny; obowiązek trwa po zakończeniu współpracy.

field-person-roles = Role
    .help = Z ról wynika, do czego osoba ma mieć dostęp. Porównuje się z nimi upoważnienia i konta (art. 32 ust. 4 RODO).

field-person-returned = Co zwrócono
    .help = Klucze, karty, laptop, telefon, pieczątka, nośniki i dokumenty.

field-person-returned_on = Data rozliczenia
    .help = Dzień, w którym osoba zwróciła powierzone rzeczy, a jej konta zamknięto.

field-person-notes = Uwagi
    .help = Tylko to, co potrzebne do ochrony danych; informacje kadrowe pozostają w aktach osobowych.

## Rules

rule-person-licence = Numer prawa wykonywania zawodu
rule-person-employer = Firma, która skierowała osobę

## Choices

choice-employment-contract = Umowa o pracę
choice-employment-civil_contract = Umowa cywilnoprawna
choice-employment-own_practice = Kontrakt, własna praktyka lub działalność
choice-employment-appointment = Powołanie lub członkostwo w zarządzie
choice-employment-residency = Rezydentura lub specjalizacja
choice-employment-trainee = Staż lub praktyka
choice-employment-volunteer = Wolontariat
choice-employment-agency = Agencja pracy tymczasowej
choice-employment-supplier = Pracownik firmy zewnętrznej
choice-employment-other = Inna

choice-profession-doctor = Lekarz
choice-profession-dentist = Lekarz dentysta
choice-profession-nurse = Pielęgniarka lub pielęgniarz
choice-profession-midwife = Położna lub położny
choice-profession-physiotherapist = Fizjoterapeuta
choice-profession-lab_diagnostician = Diagnosta laboratoryjny
choice-profession-pharmacist = Farmaceuta
choice-profession-paramedic = Ratownik medyczny
choice-profession-other_medical = Inny zawód medyczny
choice-profession-psychologist = Psycholog lub psychoterapeuta
choice-profession-administration = Rejestracja i administracja
choice-profession-technical = Informatyka i obsługa techniczna
choice-profession-other = Inny
