ui-moment-hour = 18:30
ui-moment-hour-of = { $field }: godzina
ui-moment-zone = Strefa tej godziny
