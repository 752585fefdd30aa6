ui-moment-hour = 18:30
ui-moment-hour-of = { $field }: hour
ui-moment-zone = The zone of this hour
ui-problem-not-a-date = { $field }: enter a day of the calendar, e.g. 28 Feb 2026.
ui-problem-not-a-moment = { $field }: enter a day of the calendar and an hour, e.g. 28 Feb 2026 and 14:05.
