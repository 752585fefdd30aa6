### Links between records, and the parts of a form.

ui-links-search-any = Search all registers
ui-links-any = Type a few letters of the name; records of all registers are searched.
ui-links-keys = Enter opens the record. Backspace takes the link away.
ui-links-make-in = Create “{ $title }” in the register…
ui-links-which = “{ $title }”: in which register?
ui-links-make-words = The record needs these at once. Add the rest when you open it from this field.
ui-links-make-do = Create and link
ui-help-links = This record links to
ui-help-linked-more = and { $count } more
ui-groups-label = Parts of the form
ui-groups-gaps = { $count ->
    [one] { $count } item missing
   *[other] { $count } items missing
}
ui-record-duplicate = Make a copy of the record
ui-duplicate-failed = No copy was made
ui-duplicate-unsaved = The changes in the record must be saved first. Your text stays in this window.
ui-palette-duplicate = Make a copy: { $kind }
ui-shortcut-parts = Next or previous part of the form
ui-shortcut-links = In links: along the records, take one away
