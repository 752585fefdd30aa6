ui-moment-hour = 18:30
ui-moment-hour-of = { $field }: godzina
ui-moment-zone = Strefa tej godziny
ui-problem-not-a-date = { $field }: wpisz dzień, który jest w kalendarzu, np. 28.02.2026.
ui-problem-not-a-moment = { $field }: wpisz dzień, który jest w kalendarzu, i godzinę, np. 28.02.2026 i 14:05.
