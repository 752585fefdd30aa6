### What may be disposed of this year.

ui-due-due = { $count ->
    [one] In { $year }, { $count } batch may be disposed of
   *[other] In { $year }, { $count } batches may be disposed of
}
ui-due-held = { $count ->
    [one] { $count } held
   *[other] { $count } held
}
