### Biblioteka: słowa o okresach przechowywania.

starter-years-year_end = { $count ->
    [one] { $count } rok { $base }, licząc od końca roku kalendarzowego.
    [few] { $count } lata { $base }, licząc od końca roku kalendarzowego.
    [many] { $count } lat { $base }, licząc od końca roku kalendarzowego.
   *[other] { $count } roku { $base }, licząc od końca roku kalendarzowego.
}
starter-years-event = { $count ->
    [one] { $count } rok { $base }.
    [few] { $count } lata { $base }.
    [many] { $count } lat { $base }.
   *[other] { $count } roku { $base }.
}
starter-months-year_end = { $count ->
    [one] { $count } miesiąc { $base }, licząc od końca roku kalendarzowego.
    [few] { $count } miesiące { $base }, licząc od końca roku kalendarzowego.
    [many] { $count } miesięcy { $base }, licząc od końca roku kalendarzowego.
   *[other] { $count } miesiąca { $base }, licząc od końca roku kalendarzowego.
}
starter-months-event = { $count ->
    [one] Najwyżej { $count } miesiąc { $base }.
    [few] Najwyżej { $count } miesiące { $base }.
    [many] Najwyżej { $count } miesięcy { $base }.
   *[other] Najwyżej { $count } miesiąca { $base }.
}
starter-to_confirm = Okres potwierdza inspektor w aktualnym brzmieniu ustawy.
