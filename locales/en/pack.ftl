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
pack-count-activities = Processing activities on record
pack-count-systems = Resources on record
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
pack-chapter-facility = Controller
pack-chapter-activities = Record of processing activities
    .intro = Kept under GDPR Art. 30(1). The overview compares the activities; below it each has a card with the whole record. “Complete” tells how much of what is required has been recorded.
pack-chapter-systems = Register of resources
    .intro = Programs, devices, archives, rooms and other resources that hold personal data or give access to them (GDPR Art. 32(1) and (2)).
pack-chapter-maps = Data-flow maps
pack-chapter-log = Extract of the evidence log
pack-chapter-files = Files attached to the pack
pack-chapter-verify = How to verify this pack
pack-step-pages = Page numbers and contents
pack-step-file = Writing PDF/A

## Scope

pack-scope-intro = This pack shows the controller’s documentation as at { $moment }. It contains:
pack-scope-1 = the controller and the data protection officer (GDPR Art. 30(1)(a)),
pack-scope-2 = the whole record of processing activities, with the gaps that the program found (GDPR Art. 30(1)),
pack-scope-3 = the register of resources and the maps of three paths: registration, consultation and archive (GDPR Art. 32),
pack-scope-4 = an extract of the evidence log, and the checkpoint by which a later change of history is found out.
pack-scope-ended = { $count ->
    [one] { $count } ended record is not printed; it is in the attached file records.json.
   *[other] { $count } ended records are not printed; they are in the attached file records.json.
 }
pack-absent = What the pack does not contain
pack-absent-intro = The following documents may be asked for during an inspection. This version of Tabularium keeps no registers for them, so the controller presents them separately. Their absence here does not mean that they do not exist.
pack-absent-what = Documentation
pack-absent-why = Basis, and how it is presented
pack-absent-categories = Record of categories of processing
    .why = GDPR Art. 30(2). A separate record of a processor; it concerns a facility that processes data on behalf of others.
pack-absent-processors = Processing agreements and audit results
    .why = GDPR Art. 28. The activities name the processors and the dates of contracts; the contracts themselves are presented by the controller.
pack-absent-risks = Risk analyses
    .why = GDPR Art. 24(1) and 32(2). Kept outside the program.
pack-absent-dpia = Data protection impact assessments
    .why = GDPR Art. 35. The cards tell whether an assessment is needed and when it was done; its text is kept outside the program.
pack-absent-authorisations = Authorisations, secrecy statements, access matrix
    .why = GDPR Art. 29 and 32(4). Kept outside the program.
pack-absent-training = Training records
    .why = GDPR Art. 39(1)(b). Kept outside the program.
pack-absent-policies = Policies and procedures with their versions
    .why = GDPR Art. 24(2). Kept outside the program.
pack-absent-notices = Privacy notices
    .why = GDPR Art. 13 and 14. The cards tell how persons were informed; the texts are presented by the controller.
pack-absent-breaches = Breach register
    .why = GDPR Art. 33(5). Kept outside the program.
pack-absent-requests = Registers of requests and of releases of medical records
    .why = GDPR Art. 12 and 15–22, Polish act on patients’ rights Art. 27(4). Kept outside the program.
pack-absent-disposal = Destruction protocols
    .why = GDPR Art. 5(1)(e), Polish act on patients’ rights Art. 29. Kept outside the program.
pack-absent-inspections = Reviews of safeguards, clean desk and backups
    .why = GDPR Art. 32(1)(d). Kept outside the program.

## Cards and overviews

pack-facility-none = The controller has not been described yet.
pack-register-empty = There were no records here on the day of the pack.
pack-card-status = Version { $version } · { $filled } of { $asked } required items recorded
pack-card-empty = Not filled in, and not required: { $fields }.
pack-card-unknown = The record also has fields from a newer version of the program that this version does not print: { $fields }. They are in records.json.
pack-gap = Missing: { $what }
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
pack-log-none = No entries of the log are attached to this pack.
pack-column-moment = When ({ $zone })
pack-column-operation = What was done
pack-column-subject = Subject
pack-column-actor = Who
pack-column-hash = Hash (beginning)

## Files

pack-files-intro = The same data in machine-readable form. The files are inside the PDF; a reader shows them in its list of attachments. Under each description stands the SHA-256 of the file.
pack-files-replaced = Characters that the program’s typefaces lack are printed as { $mark }: { $codes }. They stand unchanged in records.json.
pack-column-file = File
pack-column-content = Content and SHA-256
pack-column-bytes = Bytes
pack-file-records = Every record of the registers as at the day of the pack, in canonical JSON (RFC 8785).
pack-file-entries = The log entries of the extract, one a line, byte for byte as they were hashed.
pack-file-checkpoint = The checkpoint: the signed state of the log (C2SP tlog-checkpoint).
pack-file-key = The public verifier key, which checks the signature.

## Verification

pack-verify-intro = Neither the program Tabularium nor the help of its user is needed. Public tools and the files inside the pack are enough. With the pack the controller hands over its receipt: a file of the same name with .tlog-proof added.
pack-verify-1 = Take the attachments out of the document: from the reader’s list of attachments, or with “pdfdetach -saveall” (poppler). The hashes that “sha256sum” gives are to equal those in the chapter on files.
pack-verify-2 = Compute “sha256sum” of the whole PDF. The same hash stands in the receipt: its line extra, decoded from base64, has the field payload with sha256. If it differs, the document was changed after it was written.
pack-verify-3 = Check the signature of the checkpoint with the key in the file key. The checkpoint is a signed note (C2SP signed-note, Ed25519); the package golang.org/x/mod/sumdb/note checks it, for one.
pack-verify-4 = Compute the hash of every entry: SHA-256 of a byte 00 and the line of entries.jsonl without its newline. The field prev of the next entry holds this hash, and the extract prints its beginning.
pack-verify-5 = Where the extract is the whole log, build the tree of RFC 6962 from the hashes: a node is SHA-256 of a byte 01, the left and the right hash. The root is to equal the third line of the checkpoint.
pack-verify-6 = Compare the checkpoint with one printed in an older pack. The controller gives a consistency proof (RFC 6962, section 2.1.2) that the newer log extends the older.
pack-verify-limits = What this proves, and what it does not
pack-verify-limits-text = A valid signature and root prove that the log holds exactly what it held when the checkpoint was made. Whoever has kept a printout of this pack will detect any later change of what came before it. The log does not prove that what was recorded is true, nor what happened before the first checkpoint that someone kept.
pack-checkpoint = Checkpoint
pack-checkpoint-intro = { $count ->
    [one] The state of the log at { $count } entry. The entry about this pack comes after it, because it holds the hash of the finished document.
   *[other] The state of the log at { $count } entries. The entry about this pack comes after it, because it holds the hash of the finished document.
 }
pack-key = Verifier key
pack-qr = The same checkpoint as a QR code
pack-qr-alternative = QR code with the text of the checkpoint: { $note }
