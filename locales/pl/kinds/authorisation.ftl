### Authorisations to process data.

kind-authorisation = Upoważnienie
    .object = upoważnienie
    .register = Ewidencja upoważnień
    .about = Kto, do czego i od kiedy jest upoważniony. Każdy, kto ma dostęp do danych, przetwarza je wyłącznie na polecenie administratora, a ewidencja pozwala to wykazać (art. 29, art. 32 ust. 4 i art. 5 ust. 2 RODO).
    .first = Nadaj pierwsze upoważnienie osobie, która pracuje z dokumentacją medyczną.

group-authorisation_who = Kogo dotyczy
group-authorisation_scope = Do czego upoważnia
group-authorisation_granted = Nadanie
group-authorisation_ended = Ważność i odwołanie

## Fields

field-authorisation-number = Numer upoważnienia
    .help = Numer z ewidencji, na przykład „12/2026”.

field-authorisation-person = Osoba upoważniona
    .help = Upoważnienie jest imienne (art. 29 i art. 32 ust. 4 RODO).

field-authorisation-role = Rola
    .help = Jeżeli osoba ma dokładnie to, co rola, zakres wynika z roli i nie trzeba go powtarzać.

field-authorisation-activities = Czynności przetwarzania
    .help = W jakich celach i czynnościach osoba przetwarza dane (art. 5 ust. 1 lit. b RODO).

field-authorisation-systems = Zasoby
    .help = Programy, archiwa i pomieszczenia, do których osoba ma mieć dostęp.

field-authorisation-operations = Co wolno robić z danymi
    .help = Tyle, ile wymagają zadania: samo przeglądanie to co innego niż usuwanie (art. 25 ust. 2 RODO).

field-authorisation-scope = Uszczegółowienie zakresu
    .help = Granice albo wyłączenia, na przykład „bez dokumentacji poradni zdrowia psychicznego”.

field-authorisation-granted_on = Data nadania
    .help = Nie później niż pierwszy dzień dostępu do danych.

field-authorisation-granted_by = Kto nadał
    .help = Administrator albo osoba, którą umocował do nadawania upoważnień.

field-authorisation-form = Forma
    .help = Przepisy nie narzucają formy, ale nadanie trzeba umieć wykazać (art. 5 ust. 2 RODO).

field-authorisation-accepted_on = Data oświadczenia osoby upoważnionej
    .help = Kiedy osoba potwierdziła, że zna zakres i zasady oraz że zachowa dane w tajemnicy. Bez tego trudno wykazać, że działa na polecenie (art. 32 ust. 4 RODO).

field-authorisation-valid_to = Ważne do
    .help = Tylko przy upoważnieniu na czas określony; pozostałe obowiązują do odwołania albo do końca współpracy.

field-authorisation-withdrawn_on = Data odwołania
    .help = Dzień, od którego osoba nie ma już dostępu; najpóźniej ostatni dzień współpracy.

field-authorisation-withdrawn_why = Przyczyna odwołania
    .help = Na przykład: zakończenie współpracy, zmiana stanowiska, naruszenie zasad.

field-authorisation-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola.

## Rules

rule-authorisation-scope = Czynności objęte upoważnieniem, rola albo opis zakresu
rule-authorisation-where = Zasoby objęte upoważnieniem, rola albo opis zakresu
rule-authorisation-withdrawn = Przyczyna odwołania

## Choices

choice-authorised_to-view = Przeglądanie
choice-authorised_to-enter = Wprowadzanie
choice-authorised_to-change = Zmienianie
choice-authorised_to-release = Udostępnianie
choice-authorised_to-copy = Kopiowanie i drukowanie
choice-authorised_to-archive = Archiwizowanie
choice-authorised_to-erase = Usuwanie i niszczenie
choice-authorised_to-administer = Administrowanie systemem

choice-authorisation_form-written = Pisemna
choice-authorisation_form-electronic = Elektroniczna z podpisem
choice-authorisation_form-contract = W treści umowy
choice-authorisation_form-system = Zapis w systemie placówki
