### Registers as files: export and import.

ui-exchange-menu = More: import, export, fields of your own
ui-palette-import = Import into the register: { $register }
ui-palette-import-any = Import a file…
ui-palette-export = Export the register: { $register }

## Export

ui-export-open-menu = Export…
ui-export-title = Export: { $register }
ui-export-about = The file will not be encrypted and may hold personal data. The export is recorded in the evidence log.
ui-export-format = Format
ui-export-xlsx = XLSX, a workbook with headings and filters
ui-export-csv = CSV, text for other programs
ui-export-json = JSON, the whole content of the records
ui-export-what = What it is to hold
ui-export-all = The whole register
ui-export-ended = Ended records too
ui-export-list = { $count ->
    [one] What the list shows: { $count } record
   *[other] What the list shows: { $count } records
}
ui-export-marked = { $count ->
    [one] Selected: { $count } record
   *[other] Selected: { $count } records
}
ui-export-do = Save as…
ui-export-running = Preparing the file
ui-export-unsaved = Changes in records must be saved first. No file was made.
ui-export-made = { $count ->
    [one] { $count } record exported
   *[other] { $count } records exported
}
ui-export-made-entry = The export is in the evidence log, entry { $entry }.
ui-export-open = Open the file

## The list as a PDF

ui-list-paper-open = List as PDF…
ui-list-paper-title = List as PDF: { $register }
ui-list-paper-about = The file will not be encrypted and may hold personal data. A receipt is put beside it; the evidence log keeps that the list was printed.
ui-list-paper-count = { $count ->
    [one] As the list shows it: { $count } record
   *[other] As the list shows it: { $count } records
}
ui-list-paper-words = Words searched: { $words }
ui-list-paper-incomplete = Incomplete only
ui-list-paper-rising = Rising by the column: { $column }
ui-list-paper-falling = Falling by the column: { $column }
ui-list-paper-cards = After the table also a card of each record, with all its fields
ui-list-paper-do = Save the PDF…
ui-list-paper-unsaved = Some changes could not be saved, so they would not be on the list. The status line leads to those records.

## Import

ui-import-open-menu = Import…
ui-import-title = Import of a file
ui-import-title-of = Import: { $register }
ui-import-empty = Records from a spreadsheet or another file
ui-import-about = XLSX, ODS, CSV or JSON. Nothing in the vault changes until you confirm the import; the whole of it can then be undone in one step.
ui-import-first = Choose a file, or drop it on this window.
ui-import-choose = Choose a file
ui-import-other = Another file
ui-import-file = File
ui-import-separator = separator { $sign }
ui-import-register = Register
ui-import-sheet = Sheet
ui-import-header = Rows of the header
ui-import-header-last = Last row of the header
ui-import-columns = Columns
ui-import-remembered = The meanings are remembered from the last import. Each can be changed.
ui-import-guessed = The meanings are guessed from the names of the columns. Each can be changed.
ui-import-column = Column of the file
ui-import-samples = Samples
ui-import-field = Field of the record
ui-import-field-of = Field for the column { $column }
ui-import-leave-out = Leave this column out
ui-import-taken = has a column already
ui-import-no-field = There is no such field.
ui-import-likely = Is it “{ $field }”?
ui-import-words = { $count ->
    [one] One value is not among the options of this field. Say what it means:
   *[other] { $count } values are not among the options of this field. Say what they mean:
}
ui-import-word = Meaning of the value “{ $word }”
ui-import-word-choose = Choose a meaning
ui-import-report = Dry run
ui-import-report-about = This is what the register becomes once you confirm. Nothing has been changed yet.
ui-import-created = New
ui-import-updated = Changed
ui-import-unchanged = Unchanged
ui-import-rejected = Rejected rows
ui-import-same = Rows whose name another record already has
ui-import-same-ask = Reject them
ui-import-same-update = Change the existing records
ui-import-same-create = Make new records
ui-import-rejected-title = { $count ->
    [one] Why { $count } row is rejected
   *[other] Why { $count } rows are rejected
}
ui-import-left-out = Values that will not come in
ui-import-row = Row
ui-import-where = Column or field
ui-import-why = Reason
ui-import-whole-row = The whole row
ui-import-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
ui-import-rows = { $count ->
    [one] Row by row: { $shown } of { $count }
   *[other] Row by row: { $shown } of { $count }
}
ui-import-outcome = Effect
ui-import-record = Record
ui-import-row-created = new
ui-import-row-updated = changed
ui-import-row-unchanged = unchanged
ui-import-row-rejected = rejected
ui-import-nothing = (empty)
ui-import-partly = { $count ->
    [one] Leave out { $count } rejected row and import the others
   *[other] Leave out { $count } rejected rows and import the others
}
ui-import-nothing-comes = The file would change nothing.
ui-import-all-rejected = No row can come in; the reasons are above.
ui-import-apply = { $count ->
    [0] Import
    [one] Import { $count } record
   *[other] Import { $count } records
}
ui-import-running = Reading the file
ui-import-unsaved = Changes in records must be saved first. Their text stays in this window, and the file was not imported.
ui-import-failed = The file was not imported
ui-import-done = The file is imported
ui-import-done-counts = New: { $created }, changed: { $updated }, unchanged: { $unchanged }.
ui-import-done-rejected = { $count ->
    [one] { $count } rejected row was left out.
   *[other] { $count } rejected rows were left out.
}
ui-import-done-passed = Columns left out: { $columns }.
ui-import-show = Show the register
ui-import-again = Import another file
