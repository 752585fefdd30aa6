### Co w tym roku można zniszczyć.

ui-due-due = { $count ->
    [one] W { $year } r. można zniszczyć { $count } rocznik
    [few] W { $year } r. można zniszczyć { $count } roczniki
    [many] W { $year } r. można zniszczyć { $count } roczników
   *[other] W { $year } r. można zniszczyć { $count } rocznika
}
ui-due-held = { $count ->
    [one] { $count } wstrzymany
    [few] { $count } wstrzymane
    [many] { $count } wstrzymanych
   *[other] { $count } wstrzymanego
}
