### The command line.

cli-head-usage = Usage:
cli-head-commands = Commands
cli-head-arguments = Arguments
cli-head-options = Options

cli-tabularium = Data protection documentation of a medical facility, with proof of every change.
cli-new = Creates a vault and prints its recovery key once
cli-info = Shows what is in a vault
cli-kinds = Lists the kinds of records
cli-schema = Prints the JSON Schema of a kind
cli-list = Lists the records of a kind
cli-show = Shows one record and what it lacks
cli-search = Finds records by their words; diacritics make no difference
cli-about = Shows everything about one record, or exports it as a PDF
cli-put = Saves a record from a JSON file
cli-end = Ends a record; its history stays
cli-undo = Takes back the last change
cli-redo = Does again what was undone last
cli-history = Shows the versions of a record
cli-import = Takes a file into a register: CSV, XLSX, ODS or JSON
cli-export = Writes a register into a file
cli-revert = Brings back an earlier version of a record, also of one that is ended
cli-diff = Shows what changed between two moments, or exports it as a PDF
cli-attach = Attaches files to a record: all of them, or none
cli-detach = Takes a file off a record; earlier versions keep it
cli-copy = Writes a file of a record to a place outside the vault
cli-map = Draws the data-flow map of a path
cli-pack = Exports a compliance pack with its receipt
cli-due = Shows what may be disposed of in a year, and what is held
cli-law = Reckons periods and deadlines of the law, without a vault
cli-law-retention = Reckons the last day of a period of retention
cli-log = Gives what others need to verify the evidence log
cli-log-checkpoint = Prints the signed checkpoint
cli-log-key = Prints the verifier key
cli-log-export = Writes entries, payloads, checkpoint and key into a folder
cli-log-prove = Proves that an entry is in the log
cli-log-consistency = Proves that the log extends an older one
cli-log-anchors = Lists the checkpoints that left this machine, and how far they reach
cli-log-anchor = Holds an older checkpoint against the log, and records it as an anchor if the log continues it
cli-log-stamp-request = Writes a request for a time-stamp of the log as it stands
cli-log-stamp-import = Checks the answer of a time-stamping authority, and keeps it
cli-verify = Verifies a vault, a file with its receipt, or a log export
cli-verifier = Writes a page that verifies in any browser, without this program
cli-manual = Prints a page of the manual, or which there are
cli-backup = Makes a backup: one encrypted file, checked before it counts
cli-restore-test = Opens a backup and checks all of it
cli-restore = Makes a vault from a backup
cli-repair = Rescues what can be read of a damaged vault into a new one, and says what is lost
cli-passphrase = Changes the passphrase
cli-recovery-key = Replaces the recovery key and prints the new one once
cli-rotate-key = Encrypts everything anew under a new data key; prints a new recovery key once
cli-restore-header = Puts the right vault.json back, where another one was put in its place
cli-crash-report = Prints the report of the last crash of the program, or saves it; nothing of any vault is in it
cli-passphrase-new-passphrase-file = Reads the new passphrase from this file (else TABULARIUM_NEW_PASSPHRASE, else it is asked for)
cli-recovery-key-out = Also writes the page to print the key from
cli-rotate-key-out = Also writes the page to print the new recovery key from
cli-new-recovery-page = Also writes the page to print the recovery key from

cli-arg-help = Shows this help
cli-arg-version = Shows the version
cli-arg-lang = Language of the messages
cli-arg-json = Answers as JSON
cli-arg-passphrase-file = Reads the passphrase from this file (else TABULARIUM_PASSPHRASE, else it is asked for)
cli-arg-vault = Folder of the vault
cli-arg-kind = Kind of record, see `kinds`
cli-arg-id = Id of the record
cli-arg-as-at = As it stood then: 2026-11-23T12:00:00Z, 2026-11-23T14:30 (the time of this computer), or 2026-11-23 (end of day)
cli-new-facility = Name of the controller
cli-new-operator = Name of the person who keeps the vault
cli-new-demo = Fills it with a fictitious clinic
cli-list-filter = Only records with all of these words
cli-list-sort = Field to sort by; -FIELD descends
cli-list-incomplete = Only records with gaps
cli-list-ended = Ended records too
cli-show-version = That version of the record
cli-search-text = Words that must all occur, each at the beginning of a word
cli-search-kind = Only this kind; may be given several times
cli-search-ended = Ended records too
cli-search-limit = At most so many; 20 when left out
cli-about-out = PDF to write or replace; the receipt goes beside it
cli-history-only = Only that version
cli-revert-version = Version to bring back
cli-diff-from = The earlier moment; a day means its end
cli-diff-to = The later moment; now when left out
cli-diff-kind = Only this kind; may be given several times
cli-diff-out = PDF to write or replace; the receipt goes beside it
cli-attach-files = Files to attach
cli-attach-field = Path of the field of files, e.g. versions/0/files; the common one when left out
cli-detach-which = SHA-256 or name of the file
cli-copy-which = SHA-256 or name of the file
cli-copy-out = File to write or replace
cli-put-file = File with the value as a JSON object, or with a record as `show --json` prints it; - for standard input
cli-put-id = Record to change; without it a new one is made
cli-put-from-version = Version that the change was made from
cli-end-why = Reason
cli-import-file = File to take in
cli-import-kind = Kind of record; told from the file when left out
cli-import-sheet = Sheet of the workbook; the likeliest when left out
cli-import-header = Row of the header, or its first and last row
cli-import-map = What a column fills, such as "Purpose=purposes/0/purpose", nothing after = to pass over it; or a JSON file with columns and words. May be given several times
cli-import-same-title = What becomes of a row without id whose name a record has that says something else: it is rejected, changes that record, or becomes a new one
cli-import-dry-run = Shows what would be done, and changes nothing
cli-import-accept-partial = Takes in the other rows even if some are rejected
cli-export-out = File to write or replace. Only its owner can read it
cli-export-kind = Kind of record, see `kinds`
cli-export-format = csv, xlsx or json; told from the name of the file when left out
cli-export-id = Only this record; may be given several times
cli-export-ended = Ended records too
cli-map-path = registration, consultation or archive
cli-map-out = File to write or replace; - for standard output
cli-map-format = svg or json
cli-pack-out = PDF to write or replace; the receipt goes beside it. Both are readable by you alone
cli-due-year = Year; this year by default
cli-law-retention-rule = Rule, such as medical_record or video
cli-law-retention-base = Day of the event that the period is counted from: YYYY-MM-DD
cli-log-checkpoint-size = Number of entries; all when left out
cli-log-export-dir = Folder that is not there yet, or empty. It is readable by you alone
cli-log-prove-index = Number of the entry
cli-log-prove-size = Number of entries that the proof covers; all when left out
cli-log-consistency-from = Number of entries in the older log
cli-log-consistency-to = Number of entries in the newer log; all when left out
cli-log-anchor-checkpoint = An older checkpoint: its text, a PDF of this program, or a receipt
cli-log-anchor-key = Verifier key of a second person who signed it too, or a file with it
cli-log-stamp-request-out = File (.tsq) to write or replace
cli-log-stamp-import-response = File (.tsr) with the answer
cli-log-stamp-import-ca = File in PEM with certificates of the authority that you trust
cli-verify-what = Folder of a vault or of a log export, or a PDF
cli-verify-key = Verifier key that you trust, or a file with it
cli-verify-checkpoint = An older checkpoint: its text, a PDF of this program, or a receipt
cli-verify-deep = Also compare every word of the search index with the records
cli-verifier-out = The HTML file to write or replace
cli-manual-page = The page to print; without it all are named
cli-crash-report-out = File to save the report in; without it the report is printed
cli-backup-to = A file to write or replace, or a folder; without it as the schedule says
cli-restore-test-file = The backup
cli-restore-test-record = Records the result in that vault, as a restore test
cli-restore-file = The backup
cli-restore-replace = Takes the place of a vault that is there; that one is kept beside it under another name
cli-repair-new = Folder of the new vault; the damaged one stays as it is

cli-usage-missing = Missing: { $what }.
cli-usage-unknown-command = There is no command “{ $what }”.
cli-usage-missing-command = A command is missing.
cli-usage-unknown = There is no “{ $what }” here.
cli-usage-value = “{ $value }” does not fit { $what }.
cli-usage-twice = { $what } does not go together with what else was given.
cli-usage-other = This cannot be understood: { $what }.
cli-usage-valid = Possible: { $values }.
cli-usage-help = See: tabularium --help

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase:
cli-ask-again = Repeat the passphrase:
cli-ask-differs = The two differ. Nothing was changed.
cli-no-passphrase = No passphrase: give --passphrase-file or TABULARIUM_PASSPHRASE, or type it at a terminal. Nothing was changed.
cli-unreadable = { $path } cannot be read: { $reason }. Nothing was changed.
cli-not-text = it is not text in UTF-8
cli-too-large = { $path } is larger than { $megabytes } MB, which no record is. Nothing was changed.
cli-put-differs = The file holds the record { $id } of the kind { $kind }, not what was asked for. Nothing was changed.
cli-not-printed = The answer could not be printed ({ $reason }), but the command is done and its result is saved: { $what }

cli-operator = Data protection officer
cli-demo-facility = Przychodnia Lipowa (demo)
cli-demo-filling = Filling the vault with a fictitious clinic…
cli-demo-half = The vault { $path } is there and opens with the passphrase or with the recovery key above, but filling it stopped half way. { $reason }
cli-new-done = Vault created: { $path }. The line below is its recovery key: it opens the vault when the passphrase is lost, it is shown this once and kept nowhere. Print it and lock it away.
cli-passphrase-done = The passphrase of { $path } is changed. Backups made before still open with the one before.
cli-recovery-key-done = The line above is the new recovery key of { $path }: shown this once and kept nowhere. The one before opens the vault no more; backups made before still open with it.
cli-rotate-key-done = Everything in { $path } is encrypted under a new data key. The line above is the new recovery key; the passphrase stays. Backups made before stay under the old key and open with what opened them then.
cli-key-void = The recovery key above opens nothing: destroy what you wrote down of it.
cli-recovery-page = The page to print the recovery key from: { $path }. Print it, then delete the file.
cli-header-replaced = Warning: vault.json is not the one that the vault was left with. An older one opens with an older passphrase or recovery key, which others may know. The log tells of it. Find out who had access to the folder, and put the right one back (`restore-header`): then only what was set last opens the vault.
cli-restore-header-done = The right vault.json of { $path } is back. Only the passphrase and the recovery key set last open the vault.
cli-restore-header-right = vault.json is the one that the vault was left with. Nothing was changed.
cli-crash-none = There is no report: the program has not stopped by a mistake on this computer.
cli-crash-saved = The report is saved: { $path }. Read it before you hand it on.

cli-info-facility = Controller
cli-info-operator = Kept by
cli-info-path = Folder
cli-info-id = Id
cli-info-entries = Entries in the log
cli-info-last-change = Last change
cli-info-last-pack = Last pack
cli-info-never = never
cli-info-count =
    { $incomplete ->
        [0] { $count }
        [one] { $count } ({ $incomplete } has gaps)
       *[other] { $count } ({ $incomplete } have gaps)
    }

cli-list-title = Name
cli-list-complete = Complete
cli-list-version = Version
cli-list-id = Id

cli-due-head-rule = Rule
cli-due-head-year = Year
cli-due-head-what = What
cli-due-head-amount = Amount
cli-due-head-expires = Period ends
cli-due-head-state = State
cli-due-words = { $due ->
    [one] In { $year }, { $due } batch may be disposed of; held: { $held }.
   *[other] In { $year }, { $due } batches may be disposed of; held: { $held }.
}

cli-show-head = { $kind }: { $title } (version { $version })
cli-show-ended = { $kind }: { $title } (version { $version }, ended)
cli-show-gaps =
    { $count ->
        [one] { $count } gap:
       *[other] { $count } gaps:
    }

cli-history-version = { $version }. { $at } · { $words } · { $actor } · entry { $seq }
cli-history-why = Reason: { $why }

cli-pack-done =
    { $pages ->
        [one] Pack of { $pages } page exported, entry { $seq } of the log. Receipt: { $receipt }
       *[other] Pack of { $pages } pages exported, entry { $seq } of the log. Receipt: { $receipt }
    }
cli-pack-replaced = No font of the program has these characters; on paper a mark stands for each: { $characters }
cli-anchors-head-entry = Entry
cli-anchors-head-at = When
cli-anchors-head-size = Covers
cli-anchors-head-kind = How
cli-anchors-head-state = Held against the log
cli-anchors-head-file = File or person
cli-anchors-state-extended = continued
cli-anchors-state-broken = not continued
cli-anchors-state-invalid = proves nothing
cli-anchors-state-on-paper = its text is on the paper
cli-anchor-kept = Recorded as an anchor, entry { $seq } of the log.
cli-stamp-requested = Request written for a checkpoint of { $size } entries. Carry it to the authority, and bring the answer back with `log stamp-import`.
cli-stamp-imported = The first { $size } entries existed before { $before }, as { $authority } vouches. Recorded in entry { $seq } of the log.
cli-log-exported =
    { $entries ->
        [one] { $entries } entry exported.
       *[other] { $entries } entries exported.
    }

## Import and export.

cli-import-done = Rows read: { $read }. Created: { $created }, updated: { $updated }, unchanged: { $unchanged }, reasons for rejection: { $rejected }.
cli-import-dry = Rows read: { $read }. Would be created: { $created }, updated: { $updated }, unchanged: { $unchanged }; reasons for rejection: { $rejected }. Nothing was changed.
cli-import-refused =
    { $rejected ->
        [one] One cell or row cannot come in, so nothing was changed. Correct it, or give --accept-partial to take in the rest.
       *[other] { $rejected } cells or rows cannot come in, so nothing was changed. Correct them, or give --accept-partial to take in the rest.
    }
cli-import-passed-over = Columns passed over: { $columns }
cli-import-row = Row
cli-import-column = Column
cli-import-why = Why
cli-import-no-mapping = “{ $given }” is neither COLUMN=FIELD nor a file with a mapping: { $reason }. Nothing was changed.
cli-import-no-header = “{ $given }” is no row of a header. Write 3, or 3-4 for two rows. Nothing was changed.
cli-export-no-format = The name of the file does not tell its format. Give --format csv, xlsx or json. Nothing was written.
cli-export-done =
    { $records ->
        [one] { $records } record exported; entry { $seq } of the log.
       *[other] { $records } records exported; entry { $seq } of the log.
    }
cli-exchange-no-name = { $path } is not a name in Unicode. Nothing was changed. Rename the file.

cli-search-title = Name
cli-search-kind-head = Kind
cli-search-id = Id
cli-search-where = Found in
cli-search-found =
    { $total ->
        [0] Nothing found.
        [one] { $total } record found.
       *[other] { $total } records found, { $shown } of them shown.
    }

cli-diff-found =
    { $total ->
        [0] No record differs between { $from } and { $to }.
        [one] { $total } record differs between { $from } and { $to }.
       *[other] { $total } records differ between { $from } and { $to }.
    }
cli-diff-record = { $kind }: { $title } ({ $what })  { $id }
cli-diff-created = new
cli-diff-changed = changed
cli-diff-ended = ended
cli-diff-revived = stands again

cli-about-history = History

cli-attach-already = The record had these files already: { $names }
cli-no-such-file = The record has no file “{ $which }”. Nothing was changed.
cli-several-files = The record has several files named “{ $which }”. Give the SHA-256. Nothing was changed.

cli-paper-done =
    { $pages ->
        [one] PDF of { $pages } page exported, entry { $seq } of the log. Receipt: { $receipt }
       *[other] PDF of { $pages } pages exported, entry { $seq } of the log. Receipt: { $receipt }
    }

cli-verifier-done = Written. The page needs no network and no program: open it in a browser and put a PDF with its receipt, or an exported log, on it.
cli-manual-unknown = There is no page “{ $name }” in the manual. These are: { $pages }.
cli-backup-done =
    { $entries ->
        [one] Backed up and checked: { $entries } entry of the log.
       *[other] Backed up and checked: { $entries } entries of the log.
    } Entry { $seq } tells of it.
cli-backup-unchanged = Nothing has changed since that backup. It was read again and is whole. Entry { $seq } tells of it.
cli-backup-removed = Taken away, as the schedule says: { $path }
cli-restore-test-recorded = The result stands in the vault as a restore test. Add the medium and who witnessed it.
cli-restore-done =
    { $entries ->
        [one] Restored and checked: { $entries } entry of the log.
       *[other] Restored and checked: { $entries } entries of the log.
    } The log says that it was restored.
cli-restore-kept = The vault that was there is kept at { $path }
cli-repair-done = The new vault is at { $path }. Keep the damaged folder until you have looked through the report.
cli-log-countersign-key = Makes the key of a second person who signs checkpoints; its passphrase as with a new vault
cli-log-countersign-key-out = File for the key; it stays with that person
cli-log-countersign-key-name = Whose key it is
cli-log-countersign = Prints a checkpoint with the signature of a second person; needs no vault
cli-log-countersign-checkpoint = PDF, receipt or checkpoint; - for standard input
cli-log-countersign-key-file = File of that person's key
cli-countersign-key-made = The file holds the key, sealed under the passphrase. The line above is its public half: whoever checks the signature needs it from elsewhere.
