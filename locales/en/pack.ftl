### Compliance packs and what is printed around the records.

pack-title = Compliance pack
pack-subject = Registers as at { $moment }
pack-moment = { $day }, { $time } ({ $zone })
pack-moment-in-text = { $day }, { $time }
pack-untitled = untitled
pack-scope-whole = scope: everything
pack-scope-whole-long = Scope: every register kept in Tabularium
pack-page = page { $page } of { $pages }
pack-foot-as-at = as at { $moment }
pack-foot-checkpoint = checkpoint

## Cover

pack-cover = Cover
pack-as-at = As at
pack-made-at = Made on
pack-made-by = Made by
pack-vault = Vault identifier
pack-checkpoint-short = Checkpoint
pack-numbers = In numbers
pack-number = Number
pack-count-registers = Registers with records
pack-count-records = Standing records
pack-count-maps = Data-flow maps
pack-count-entries = Entries in the evidence log
pack-count-gaps = Gaps to fill, marked at the records
pack-certified = Certified true copy
pack-certified-note = A printout is a certified copy once a person entitled to represent the controller has signed it.
pack-sign-place = place
pack-sign-date = date
pack-sign-name = name
pack-sign-function = function
pack-sign-signature = signature
pack-contents = Contents

## Chapters

pack-chapter-scope = What the pack contains
pack-chapter-maps = Data-flow maps
pack-chapter-log = Extract of the evidence log
pack-chapter-files = Files attached to this document
pack-chapter-verify = How to verify this document
pack-step-pages = Page numbers and contents
pack-step-file = Writing PDF/A

## Scope

pack-scope-intro = This pack shows the controller’s documentation as at { $moment }. Of the registers it contains these:
pack-scope-further = The maps of data flows, an extract of the evidence log, the list of attached files and the way to verify all of it follow after the registers.
pack-scope-reading = A register that can be compared is a table; where a row could not hold a record, an overview comes first and a card of each record follows. “Complete” tells how much of what the law requires has been recorded; what is missing stands at its place with the article. A number in brackets after the title of a record is the place of its card.
pack-column-chapter = Chapter
pack-column-register = Register
pack-column-standing = Records
pack-column-ended = Ended
pack-column-gaps = Gaps
pack-absent = What the pack does not contain, and why
pack-absent-empty = Registers in which nothing was recorded on that day: { $registers }.
pack-absent-settings = Settings of the registers, such as own fields: what was entered in own fields is printed with the records; the settings are in records.json.
pack-absent-files = The content of attached files. The records name each file with its size and the beginning of its SHA-256, the whole hash is in records.json; the controller presents the files separately.
pack-absent-outside = Documents kept outside the program and not attached to any record, such as the statute, the organisation chart or patching logs. The controller presents them separately; that they are not here does not mean that they do not exist.

## Cards and overviews

pack-register-empty = There were no records here on that day.
pack-register-ended = No record of this register stood on that day.
pack-ended = Ended records
pack-linked-from = Linked from
pack-card-erased = The content of this record has been erased; its place in the log is kept.
pack-card-version = Version { $version }
pack-card-status = Version { $version } · { $filled } of { $asked } required items recorded
pack-card-empty = Not filled in, and not required: { $fields }.
pack-card-unknown = The record also has fields from a newer version of the program that this version does not print: { $fields }. They are in records.json.
pack-gap = Missing: { $what }
pack-gap-short = Missing
pack-gap-bases = What is marked as missing is required: { $fields }.
pack-column-record = Record
pack-column-ended-on = Ended on
pack-column-rest = Other information
pack-column-why = Reason
pack-column-number = No.
pack-column-entry = No.
pack-column-complete = Complete

## Maps

pack-maps-intro = The maps were made from the record of activities, the register of resources and the answers to questions about three paths of contact with data. Each has a drawing, a sentence for every flow, and the answers that it was drawn from.
pack-column-map = Map
pack-column-flows = Flows
pack-column-questions = Open questions
pack-map-sentences = The flows in sentences
pack-map-answers = The answers behind the map
pack-map-empty = The map has no flows yet.

## Log

pack-log-intro = Every change made in the program has an entry in the log that cannot be changed or removed without a trace: it holds the hash of the entry before it and is part of the hash tree whose root the checkpoint states. The entries in full are in the attached file entries.jsonl.
pack-log-whole = { $count ->
    [one] The extract is the whole log: { $count } entry.
   *[other] The extract is the whole log: { $count } entries, No. { $first } to No. { $last }.
 }
pack-log-part = { $count ->
    [one] The extract holds entries No. { $first } to No. { $last }; the log had { $count } entry at the checkpoint.
   *[other] The extract holds entries No. { $first } to No. { $last }; the log had { $count } entries at the checkpoint.
 }
pack-log-entries = Entries
pack-log-existed = The column “Existed before” tells the time of the earliest time-stamp that covers the entry. A dash stands where none does yet.
pack-log-none = No entries of the log are attached to this pack.
pack-column-moment = When ({ $zone })
pack-column-operation = What was done
pack-column-subject = Subject
pack-column-actor = Who
pack-column-hash = Hash (beginning)
pack-column-existed = Existed before
pack-vouched = Time-stamps and signatures of others
pack-vouched-intro = Whoever has stamped a checkpoint, or signed it with a key of their own, vouches for every entry that it covers: since then none of them could be changed without a trace. Only a time-stamp confirms the time; beside a signature stands when it was recorded, by the clock of the computer that keeps the log. The attached file anchors.json holds the evidence itself.
pack-vouched-none = The log keeps neither a time-stamp nor a signature of a second person: the times of its entries come from the clock of the computer that keeps it.
pack-vouched-refused = { $count ->
    [one] What entry No. { $entries } keeps did not pass the check when this document was made, and is not relied on here.
   *[other] What entries No. { $entries } keep did not pass the check when this document was made, and is not relied on here.
 }
pack-vouched-stamp = Time-stamp
pack-vouched-signature = Signature of a second person
pack-vouched-before = before { $moment }
pack-vouched-recorded = recorded { $moment }
pack-column-covered = Entries
pack-column-voucher = What and by whom
pack-column-kept = Kept in No.

## Files

pack-files-intro = The same data in machine-readable form. The files are inside the PDF; a reader shows them in its list of attachments. Under each description stands the SHA-256 of the file.
pack-files-replaced = Characters that the program’s typefaces lack are printed as { $mark }: { $codes }. They stand unchanged in records.json.
pack-column-file = File
pack-column-content = Content and SHA-256
pack-column-bytes = Bytes
pack-file-added = attached on { $day }
pack-file-records = Every record of the registers as at the day of the pack, in canonical JSON (RFC 8785).
pack-file-entries = The log entries of the extract, one a line, byte for byte as they were hashed.
pack-file-checkpoint = The checkpoint: the signed state of the log (C2SP tlog-checkpoint).
pack-file-key = The public verifier key, which checks the signature.
pack-file-anchors = The time-stamps and signatures of others, with the checkpoints and certificates that belong to them.

## Verification

pack-verify-intro = Neither the program Tabularium nor the help of its user is needed. Public tools and the files inside the document are enough. With the document the controller hands over its receipt: a file of the same name with .tlog-proof added. The program also writes the page verifier.html, which checks the two in any browser, without a network.
pack-verify-1 = Take the attachments out of the document: from the reader’s list of attachments, or with “pdfdetach -saveall” (poppler). The hashes that “sha256sum” gives are to equal those in the chapter on files.
pack-verify-2 = Compute “sha256sum” of the whole PDF. The same hash stands in the receipt: its line extra, decoded from base64, has the field payload with sha256. If it differs, the document was changed after it was written.
pack-verify-3 = Check the signature of the checkpoint with the key in the file key. The checkpoint is a signed note (C2SP signed-note, Ed25519); the package golang.org/x/mod/sumdb/note checks it, for one.
pack-verify-4 = Compute the hash of every entry: SHA-256 of a byte 00 and the line of entries.jsonl without its newline. The field prev of the next entry holds this hash, and the extract prints its beginning.
pack-verify-5 = Where the extract is the whole log, build the tree of RFC 6962 from the hashes: a node is SHA-256 of a byte 01, the left and the right hash. The root is to equal the third line of the checkpoint.
pack-verify-6 = Compare the checkpoint with one printed in an older document. The controller gives a consistency proof (RFC 6962, section 2.1.2) that the newer log extends the older.
pack-verify-7 = Check a time-stamp: write its token (decoded from base64), checkpoint and certificates from anchors.json into files of these names, and run “openssl ts -verify -token_in -in token -data checkpoint -CAfile certificates”. Whether the certificates are those of the authority must be known from elsewhere.
pack-verify-limits = What this proves, and what it does not
pack-verify-limits-text = A valid signature and root prove that the log holds exactly what it held when the checkpoint was made. Whoever has kept this printout will detect any later change of what came before it. The log does not prove that what was recorded is true, nor what happened before the first checkpoint that someone kept.
pack-verify-stamped = Entries No. 0 to { $last } existed before { $moment }. That is certified by the time-stamp that entry No. { $seq } keeps; issued by: { $authority }.
pack-verify-countersigned = Entries No. 0 to { $last } are covered by the signature of a second person, { $name }, which entry No. { $seq } keeps. The key of that person:
pack-checkpoint = Checkpoint
pack-checkpoint-intro = { $count ->
    [one] The state of the log at { $count } entry. The entry about this document comes after it, because it holds the hash of the finished document.
   *[other] The state of the log at { $count } entries. The entry about this document comes after it, because it holds the hash of the finished document.
 }
pack-key = Verifier key
pack-qr = The same checkpoint as a QR code
pack-qr-alternative = QR code with the text of the checkpoint: { $note }

## The page with the recovery key

pack-recovery-title = Recovery key
pack-recovery-subject = Opens the vault when the passphrase is lost.
pack-recovery-what = This key opens the vault when the passphrase is lost. It is printed this once and kept nowhere else: whoever has this page and a copy of the vault can read everything in it.
pack-recovery-facility = Controller
pack-recovery-name = Vault
pack-recovery-made = Made on
pack-recovery-code = QR code of the recovery key. It holds the same characters as the line above it.
pack-recovery-reading = Six groups of six characters. The letters I, L, O and U do not occur: what looks like them is a one or a zero. The last four characters check the others, so a mistyped key is recognised. The code at the side holds the same key for a scanner.
pack-recovery-use = How to use it
pack-recovery-use-1 = Choose the vault in Tabularium and type the key where the passphrase is asked for. Hyphens and capitals do not matter.
pack-recovery-use-2 = Set a new passphrase at once: Settings, Keys.
pack-recovery-use-3 = Make a new recovery key in the same place and destroy this page.
pack-recovery-keep = How to keep it
pack-recovery-keep-1 = In a sealed envelope signed across the flap, in the safe of the facility’s manager.
pack-recovery-keep-2 = Never beside the computer that holds the vault, nor with a backup of it.
pack-recovery-keep-3 = Do not photograph, scan or send it. Delete the file that it was printed from.
pack-recovery-keep-4 = If the envelope was opened or the page is missing, make a new recovery key: this one then opens the vault no more. Copies of the vault made before still open with it.
pack-recovery-sealed = Received and sealed:
