ui-changes-title = What changed
ui-changes-since-pack = Since the last pack ({ $at })
ui-changes-this-month = This month
ui-changes-this-year = This year
ui-changes-from = From the end of
ui-changes-to = to the end of
ui-changes-to-hint = empty: until now
ui-changes-days-wrong = Enter days as dd.mm.yyyy or 31 Dec 2025.
ui-changes-export = Report as PDF
ui-changes-file-name = Changes { $from } – { $to }
ui-changes-unsaved = Some changes could not be saved, so they would be missing from the report. The status line leads to those records.
ui-changes-none = Nothing changed in that time
ui-changes-none-about = Records that were added, changed or ended in the chosen time stand here, field by field, with who and when.
ui-changes-counts = Changes by register
ui-changes-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
ui-changes-created-count = { $count } new
ui-changes-changed-count = { $count } changed
ui-changes-ended-count = { $count } ended
ui-changes-revived-count = { $count } restored
ui-changes-before = Before
ui-changes-after = After
ui-changes-content = Content
ui-changes-created = new record
ui-changes-changed = changed
ui-changes-ended = ended
ui-changes-revived = restored
ui-changes-more = { $count ->
    [one] Show more ({ $count } record left)
   *[other] Show more ({ $count } records left)
}
ui-changes-fields = { $count ->
    [one] { $count } more field
   *[other] { $count } more fields
}
