### Papers beside the compliance pack: everything about one record, what changed, a list.

pack-record-id = Identifier of the record

## Everything about one record

pack-dossier-title = Full extract
pack-dossier-record = The record
pack-dossier-gaps = What is missing
pack-dossier-linked = Linked records
pack-dossier-history = History
pack-file-records-dossier = The record and the records linked with it, in canonical JSON (RFC 8785).
pack-count-versions = Versions of the record
pack-count-linked = Linked records
pack-count-gaps-of-one = Gaps to fill

pack-gaps-none = { $asked ->
    [0] No provision asks for anything in particular in this register.
    [one] Nothing: the { $asked } item that is required has been recorded.
   *[other] Nothing: all { $asked } items that are required have been recorded.
 }
pack-gaps-intro = { $count ->
    [one] { $count } item of the { $asked } that are required has not been recorded.
   *[other] { $count } items of the { $asked } that are required have not been recorded.
 }
pack-column-lacking = Missing
pack-column-field = Field
pack-column-basis = Who asks for it

pack-linked-none = The record points to no other, and no other points to it.
pack-linked-intro = Records that this one points to, and records that point to it. Beside each stands what the overview of its register shows.
pack-linked-to = Named here: { $field }
pack-linked-by = Points here: { $field }
pack-column-relation = How they are linked
pack-column-facts = What it says

pack-history-intro = Every version of the record with what it changed, who made it and when. The number and the beginning of the hash lead to the entry in the evidence log.
pack-history-first = { $count ->
    [one] First version, { $count } field filled in.
   *[other] First version, { $count } fields filled in.
 }
pack-history-after-erased = What changed cannot be told: the content of the version before has been erased.
pack-column-version = Version
pack-column-changes = What changed
pack-column-entry-hash = Entry and hash

## What changed

pack-changes-title = Report of changes
pack-changes-scope = { $from } to { $until }
pack-changes-subtitle = What changed in the registers between { $from } and { $until }
pack-changes-from = Compared with
pack-changes-counts = Changes by register
pack-changes-intro = The registers as at { $from } and as at { $until }, compared. The chapters that follow show each record that differs, field by field. A record that was changed and changed back does not appear.
pack-changes-none = Between { $from } and { $until } nothing changed in the registers.
pack-changes-no-field = No field differs.
pack-file-records-changes = The records that differ as at both moments, in canonical JSON (RFC 8785).
pack-count-changed = Records that differ
pack-count-acts = Operations on records
pack-column-standing-before = Before
pack-column-standing-after = After
pack-column-before = Before
pack-column-after = After
pack-fate-added = Added
    .long = Added; version { $after }
pack-fate-changed = Changed
    .long = Changed from version { $before } to version { $after }
pack-fate-ended = Ended
    .long = Ended; version { $after }
pack-fate-revived = Restored
    .long = Restored; version { $after }
pack-act-entry = entry No. { $seq }

## A list

pack-list-whole = whole register
pack-list-whole-long = The whole register
pack-list-part = selected records
pack-list-filter = Selected records: { $filter }
pack-list-table = Overview
pack-list-cards = Cards
pack-file-records-list = The records of the list, in canonical JSON (RFC 8785).
pack-count-shown = Records
