### Accounts in systems.

kind-account = Konto
    .object = konto
    .register = Wykaz kont i dostępów
    .about = Konta w systemach, a także klucze, karty i kody, z osobą, która za nie odpowiada. Zestawione z listą personelu pokazują konta osób, które odeszły, i konta wspólne (art. 32 ust. 1 lit. b i ust. 4 RODO).
    .first = Zaimportuj listę kont z programu, w którym prowadzona jest dokumentacja medyczna.

group-account_whose = Czyje jest konto
group-account_access = Co umożliwia
group-account_state = Stan i przeglądy

## Fields

field-account-login = Login
    .help = Nazwa konta, numer karty albo klucza. Hasła nigdy tu nie wpisuj.

field-account-system = Zasób
    .help = System, pomieszczenie albo rachunek, do którego konto daje dostęp.

field-account-kind = Rodzaj konta
    .help = Jedno konto powinno należeć do jednej osoby. Przy koncie wspólnym nie da się ustalić, kto zajrzał do danych.

field-account-person = Osoba odpowiedzialna
    .help = Posiadacz konta, a przy koncie wspólnym lub technicznym osoba, która za nie odpowiada (art. 32 ust. 4 RODO).

field-account-users = Kto korzysta ze wspólnego konta
    .help = Wszystkie osoby, które znają hasło albo mają klucz. Po odejściu którejkolwiek z nich hasło trzeba zmienić.

field-account-shared_why = Dlaczego konto jest wspólne
    .help = Uzasadnienie i środki zastępcze, na przykład zeszyt dyżurów. Jeżeli powodu nie ma, załóż konta osobne.

field-account-serves = Do czego służy
    .help = Jaka usługa albo które urządzenie z niego korzysta, na przykład „kopia zapasowa” lub „aparat USG”.

field-account-role = Rola
    .help = Rola, z której wynika ten dostęp; porównuje się z nią rzeczywiste uprawnienia (art. 25 ust. 2 RODO).

field-account-level = Poziom dostępu
    .help = To, co konto naprawdę umożliwia, a nie to, co powinno.

field-account-mfa = Czy logowanie wymaga drugiego składnika
    .help = Drugi składnik chroni konto także wtedy, gdy hasło wycieknie. Powinien być przy dostępie zdalnym i administracyjnym.

field-account-active = Czy konto jest czynne
    .help = Konto zablokowane albo usunięte oznacz jako nieczynne i podaj datę.

field-account-opened_on = Data założenia
    .help = Nie wcześniej niż upoważnienie osoby.

field-account-approved_by = Kto zatwierdził
    .help = Osoba, która zgodziła się na dostęp.

field-account-closed_on = Data zamknięcia
    .help = Najpóźniej ostatni dzień współpracy. Na szpital Barreiro-Montijo nałożono 150 000 euro kary za 985 kont lekarskich przy 296 lekarzach (CNPD, 2018).

field-account-last_login = Ostatnie logowanie
    .help = Konto od dawna nieużywane jest zwykle niepotrzebne, a logowanie po odejściu osoby wymaga wyjaśnienia.

field-account-password_changed_on = Ostatnia zmiana hasła
    .help = Hasło zmienia się po każdym podejrzeniu wycieku, a przy koncie wspólnym także po odejściu użytkownika.

field-account-reviewed_on = Ostatni przegląd
    .help = Kiedy sprawdzono, czy konto jest nadal potrzebne i czy uprawnienia zgadzają się z rolą (art. 32 ust. 1 lit. d RODO).

field-account-notes = Uwagi
    .help = Wszystko, o czym warto pamiętać, a co nie ma swojego pola; żadnych haseł ani kodów.

## Rules

rule-account-holder = Posiadacz konta
rule-account-responsible = Osoba odpowiedzialna za konto
rule-account-serves = Przeznaczenie konta

## Choices

choice-account_kind-own = Imienne
choice-account_kind-shared = Wspólne
choice-account_kind-service = Usługi lub dostawcy
choice-account_kind-technical = Techniczne
