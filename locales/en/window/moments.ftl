ui-moment-hour = 18:30
ui-moment-hour-of = { $field }: hour
ui-moment-zone = The zone of this hour
