### Starter library: words about periods of retention.

starter-years-year_end = { $count ->
    [one] { $count } year { $base }, counted from the end of the calendar year.
   *[other] { $count } years { $base }, counted from the end of the calendar year.
}
starter-years-event = { $count ->
    [one] { $count } year { $base }.
   *[other] { $count } years { $base }.
}
starter-months-year_end = { $count ->
    [one] { $count } month { $base }, counted from the end of the calendar year.
   *[other] { $count } months { $base }, counted from the end of the calendar year.
}
starter-months-event = { $count ->
    [one] At most { $count } month { $base }.
   *[other] At most { $count } months { $base }.
}
starter-to_confirm = The DPO confirms the period in the act as it stands.
