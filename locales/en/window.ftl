### The window: screens, commands, states.

## Shared

ui-cancel = Cancel
ui-close = Close
ui-copy = Copy
ui-copied = Copied
ui-copy-failed = Could not copy
ui-loading = Loading
ui-path-choose = Choose…
ui-start-failed = The program cannot start
ui-complete = Complete
ui-incomplete = { $missing ->
    [one] { $missing } item missing
   *[other] { $missing } items missing
}
ui-meter = { $filled } of { $asked } items that the law asks for are filled in
ui-password-show = Show passphrase
ui-password-hide = Hide passphrase
ui-password-caps = Caps Lock is on.
ui-date-placeholder = 23 Nov 2026
ui-date-pick = Choose a day: { $field }
ui-date-month-before = Previous month
ui-date-month-after = Next month

## Welcome, opening and creating a vault

ui-gate-offline = Your data stay on this computer. The program never uses the network.
ui-welcome-title = Data protection documentation
ui-welcome-lead = The registers, data-flow maps and evidence of one facility live in one encrypted vault.
ui-welcome-recent = Recently opened
ui-welcome-none = No vault has been opened on this computer yet
ui-welcome-none-words = Create a vault for your facility. A first compliance pack takes ten minutes.
ui-welcome-absent = Not on the disk: { $path }
ui-welcome-create = Create a new vault
ui-welcome-open = Open another…
ui-unlock-other = Open a vault
ui-unlock-path = Folder of the vault (.tabularium)
ui-unlock-secret = Passphrase or recovery key
ui-unlock-hint = A recovery key may be typed with or without its hyphens.
ui-unlock-open = Open
ui-unlock-busy = Opening…
ui-unlock-back = Back
ui-create-title = New vault
ui-create-facility = Name of the controller
ui-create-facility-hint = The facility’s full name; it stands on the cover of every pack.
ui-create-facility-missing = Enter the name of the controller.
ui-create-operator = Name of the person who keeps the documentation
ui-create-operator-hint = Entries and packs carry this name, for example the data protection officer’s.
ui-create-operator-missing = Enter a name.
ui-create-path = Where to create the vault
ui-create-path-hint = A folder of this name is created; it holds all documentation, encrypted.
ui-create-path-missing = Choose a place on the disk.
ui-create-default-name = Facility
ui-create-passphrase = Passphrase
ui-create-again = Repeat the passphrase
ui-create-again-missing = Repeat the passphrase, to rule out a slip.
ui-create-again-differs = The two differ.
ui-create-why-title = The passphrase cannot be recovered
ui-create-why = The data are encrypted under a key made from the passphrase and kept nowhere, so nobody, the program’s author included, can open the vault without the passphrase or the recovery key that you will see next.
ui-create-do = Create the vault
ui-create-busy = Creating the vault…
ui-recovery-title = Recovery key
ui-recovery-words = This key opens the vault when the passphrase is lost. It is shown only now; the program keeps it nowhere.
ui-recovery-copied = Copied. Print or write the key down, then clear the clipboard.
ui-recovery-keep-title = Keep it on paper
ui-recovery-keep = Put the sheet into a sealed envelope and keep it away from the computer, where the facility’s manager can reach it. Whoever has the key and a copy of the vault can read everything.
ui-recovery-confirm = Type two groups from your sheet, to confirm that the key is written down
ui-recovery-group = Group { $number }
ui-recovery-wrong = This group differs. Compare it with your sheet.
ui-recovery-done = The key is written down, continue

## Frame

ui-nav-label = Navigation
ui-nav-today = Today
ui-nav-area-incomplete = Some records there are incomplete
ui-nav-starters = Starter library
ui-nav-proof = Accountability
ui-nav-maps = Maps
ui-nav-evidence = Evidence
ui-nav-packs = Packs
ui-nav-settings = Settings
ui-nav-incomplete = { $count ->
    [one] { $count } incomplete record
   *[other] { $count } incomplete records
}
ui-lock = Lock
ui-lock-failed = The vault could not be locked
ui-undo-nothing = Nothing to undo
ui-undo-failed = Could not undo
ui-palette-open = Search
ui-palette-placeholder = Record, screen or command
ui-palette-screen = screen
ui-palette-command = command
ui-palette-new = New record in the current register
ui-palette-none = There is nothing like that.
ui-status-label = State of the vault
ui-status-saved = Saved { $at }
ui-status-failed = { $count ->
    [one] NOT SAVED: { $count } record, text kept
   *[other] NOT SAVED: { $count } records, text kept
}
ui-status-log-unverified = { $count ->
    [one] Log: { $count } entry, not verified in this session
   *[other] Log: { $count } entries, not verified in this session
}
ui-status-log-intact = { $count ->
    [one] Log: { $count } entry, intact (verified { $at })
   *[other] Log: { $count } entries, intact (verified { $at })
}
ui-status-log-broken = { $count ->
    [one] Log: { $count } entry, NOT INTACT
   *[other] Log: { $count } entries, NOT INTACT
}
ui-status-pack = Pack of { $day }
ui-status-no-pack = No pack yet
ui-unsaved-title = Not everything is saved
ui-unsaved-words = { $count ->
    [one] One record could not be saved. Its text is only in this window.
   *[other] { $count } records could not be saved. Their text is only in this window.
}
ui-unsaved-leave = Leave and give up these changes
ui-unsaved-stay = Stay

## First steps and Today

ui-guide-title = A first pack in ten minutes
ui-guide-about = Not everything has to be filled in: the pack lists the gaps honestly.
ui-guide-away = Hide the steps
ui-guide-done = Done
ui-guide-todo = To do
ui-step-facility-about = Name, address, data protection officer (GDPR Art. 30(1)(a)).
ui-step-starters = Activities from the library
ui-step-starters-about = Tick what the facility does; adapt the text later (GDPR Art. 30(1)).
ui-step-maps = The first map
ui-step-maps-about = A few questions about the registration of patients; the drawing is made from the answers (GDPR Art. 32(2)).
ui-step-pack = Compliance pack
ui-step-pack-about = A PDF with the record, the maps and the gaps, and a receipt that proves it (GDPR Art. 5(2)).
ui-today-title = Today
ui-today-gaps = To complete
ui-today-gaps-about = Records that lack something that the law asks for.
ui-today-incomplete = { $incomplete ->
    [one] { $incomplete } of { $count } is incomplete
   *[other] { $incomplete } of { $count } are incomplete
}
ui-today-single = Something that the law asks for is missing.
ui-today-no-gaps = Every record has what the law asks for.
ui-today-nothing = The registers are still empty. Begin with the steps above.
ui-today-pack = Last pack
ui-today-no-pack = No compliance pack has been made yet.
ui-today-last-pack = { $count ->
    [0] { $at }; nothing has changed since.
    [one] { $at }; { $count } log entry since.
   *[other] { $at }; { $count } log entries since.
}
ui-today-log = { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
ui-today-log-unverified = Not verified in this session.

## Register

ui-register-new = New record
ui-register-from-library = From the library
ui-register-search = Search the register
ui-register-clear = Clear the search
ui-register-incomplete = Incomplete only ({ $count })
ui-register-ended-too = Ended ones too
ui-register-ended = ended
ui-register-unsaved = unsaved changes
ui-register-completeness = Completeness
ui-register-changed = Changed
ui-register-count = { $all ->
    [one] { $shown } of { $all } record
   *[other] { $shown } of { $all } records
}
ui-register-empty = { $register }: still empty
ui-register-nothing-found = Nothing found
ui-register-nothing-found-about = No record meets these conditions. Capitals and diacritics do not matter.
ui-register-show-all = Show all

## Record

ui-record-new = New record: { $kind }
ui-record-tabs = Parts of the record
ui-record-tab-form = Content
ui-record-tab-history = History
ui-record-close = Close the record
ui-record-end = End…
ui-record-ended = Ended record
ui-record-ended-words = Ended { $at }. Content and history remain; ending can be undone as long as it is the last change.
ui-record-waiting = The record is created once you have filled in: { $fields }.
ui-record-ready = The record is about to be created.
ui-record-give-up = Give up
ui-form-needed = required
ui-form-choose = Choose
ui-form-none = Not chosen
ui-form-gap = This is missing
ui-form-no-gap = This is given
ui-lines-item = { $field }, item { $number }
ui-lines-add = Add an item
ui-lines-remove = Remove item { $number }
ui-links-search = Search: { $register }
ui-links-go = Go to the record
ui-links-remove = Unlink: { $title }
ui-links-make = Create “{ $title }”
ui-links-none = There is no such record.
ui-links-empty = Type a name to create the first record.
ui-parts-add = Add: { $part }
ui-parts-remove = Remove: { $part } { $number }
ui-help-label = Help and completeness
ui-help-personal = This field may hold personal data.
ui-help-completeness = Completeness
ui-help-gaps = { $count ->
    [one] One item is missing:
   *[other] { $count } items are missing:
}
ui-help-no-gaps = The record has everything that the cited provisions ask for.
ui-help-linked = Records that refer to this one

## Saving

ui-saved-at = Saved { $at }
ui-save-dirty = Changes wait to be saved
ui-save-saving = Saving…
ui-save-waiting = Not saved yet: required fields are empty
ui-save-failed = NOT SAVED
ui-save-conflict = NOT SAVED: two versions
ui-save-failed-title = Not saved
ui-save-failed-kept = What you typed stays in this window. Saving is tried again with the next change.
ui-save-again = Save again
ui-save-blocked-title = Not saved: the record needs correcting
ui-save-blocked-words = { $count ->
    [one] Correct one field and the record saves itself. The text stays in this window.
   *[other] Correct { $count } fields and the record saves itself. The text stays in this window.
}
ui-save-discard = Give up my changes
ui-conflict-title = This record was changed elsewhere meanwhile
ui-conflict-words = The vault holds a newer version, saved { $at }. Both stand below; choose what is to remain. What is replaced stays in the history.
ui-conflict-field = Field
ui-conflict-mine = My version
ui-conflict-theirs = In the vault
ui-conflict-nothing = (empty)
ui-conflict-save = Save what is chosen
ui-conflict-take = Take the whole version from the vault

## Ending and history

ui-end-title = End “{ $title }”?
ui-end-words = The record leaves the register and new packs. Its history stays, and ending can be undone.
ui-end-why = Reason
ui-end-why-missing = Enter the reason; it is kept in the evidence log.
ui-end-unsaved = The changes in the record have to be saved first.
ui-end-do = End the record
ui-history-version = Version { $number }
ui-history-saved = saved
ui-history-ended = ended
ui-history-undone = undone
ui-history-picked = added from the library
ui-history-named = named
ui-history-entry = entry { $seq }
ui-history-why = Reason: { $why }
ui-history-before = before:
ui-history-after = now:
ui-history-emptied = emptied
ui-history-no-changes = The content is unchanged.

## Starter library

ui-starter-title = Starter library
ui-starter-words = Usual processing activities of a medical facility, with the measures and periods of retention that belong to them (law as of { $as_of }). What you add is linked; adapt it to your facility.
ui-starter-search = Search the library
ui-starter-all = Select all
ui-starter-none = Select none
ui-starter-pick = { $count ->
    [0] Add the selected
    [one] Add { $count } entry
   *[other] Add { $count } entries
}
ui-starter-picked = in the register
ui-starter-all-picked = All of the library is in the registers
ui-starter-nothing-found = The library has no such entry.
ui-starter-activity = Processing activities
ui-starter-measures = Bundles of technical and organisational measures
ui-starter-retention = Periods of retention

## Maps

ui-map-title = Data-flow maps
ui-map-registration = Registration
ui-map-consultation = Consultation
ui-map-archive = Archive
ui-map-tools = View of the map
ui-map-closer = Zoom in
ui-map-farther = Zoom out
ui-map-fit = Fit to the window
ui-map-as-text = Map as text
ui-map-go = Go to the record: { $title }
ui-map-answer = Answer the question: { $title }
ui-map-questions = Questions about this path
ui-map-open = { $count ->
    [one] { $count } question without an answer
   *[other] { $count } questions without an answer
}
ui-map-all-answered = Every question has an answer.

## Evidence

ui-evidence-title = Evidence log
ui-evidence-about = { $count ->
    [one] { $count } entry. Every change in the vault is recorded here and bound to those before it; none can be changed or removed unnoticed (GDPR Art. 5(2)).
   *[other] { $count } entries. Every change in the vault is recorded here and bound to those before it; none can be changed or removed unnoticed (GDPR Art. 5(2)).
}
ui-evidence-log = Log entries, newest first
ui-evidence-number = No.
ui-evidence-when = When
ui-evidence-what = What
ui-evidence-subject = About
ui-evidence-who = Who
ui-evidence-hash = Hash
ui-evidence-erased = content erased
ui-evidence-erased-about = The content of this entry was erased, on a stated legal basis. The entry itself and the chain of evidence stay valid.
ui-evidence-verify = Verify now
ui-verifier-save = Save the verifier…
ui-verifier-about = A page for any browser that checks packs and exported logs, without this program and without a network.
ui-verifier-saved = Saved: { $path }. Hand it over with a pack and its receipt: opened in a browser, it checks them without this program.
ui-evidence-verifying = Verifying…
ui-evidence-checkpoint = Checkpoint
ui-evidence-checkpoint-about = The signed state of the log. Kept away from this computer it proves that nothing before it was changed later.
ui-evidence-checkpoint-text = Text of the checkpoint
ui-evidence-key = Verifier key
ui-evidence-key-about = With this key anyone can check the checkpoint’s signature, without the vault.
ui-evidence-root = Hash of the whole log (root of the tree)
ui-evidence-entry = Entry { $seq }
ui-evidence-go-record = Go to the record
ui-evidence-bytes = Log entry
ui-evidence-bytes-about = The hash is made of exactly these bytes; the copy has no indents.
ui-evidence-leaf = Hash of the entry (SHA-256)
ui-evidence-leaf-about = The next entry of the log refers to this hash.
ui-evidence-payload = What changed
ui-evidence-payload-about = Kept apart; the log entry holds only a hash of it and of the salt.
ui-evidence-salt = Salt of the content hash
ui-evidence-salt-about = A random string added to the content before hashing; the result is the “commit” of the log entry.
ui-evidence-proof = Proof of being in the log
ui-evidence-proof-about = { $count ->
    [0] The log has one entry: its hash is the root of the tree.
    [one] { $count } hash leads from this entry to the root of the tree.
   *[other] { $count } hashes lead from this entry to the root of the tree.
}
ui-verdict-intact = { $count ->
    [one] Intact: { $count } entry verified at { $at }
   *[other] Intact: { $count } entries verified at { $at }
}
ui-verdict-broken = Not intact (verified at { $at })
ui-verdict-erased = { $count ->
    [one] Among them { $count } entry whose content was erased.
   *[other] Among them { $count } entries whose content was erased.
}
ui-verdict-behind = { $count ->
    [one] { $count } entry was added since.
   *[other] { $count } entries were added since.
}

## Packs

ui-pack-title = Compliance pack
ui-pack-about = One PDF for a chosen day: the record of processing activities, the data-flow maps, the gaps and an extract of the evidence log. A receipt is written beside it.
ui-pack-last = Last pack: { $at }, log entry { $entry }.
ui-pack-language = Language of the pack
ui-language-pl = Polish
ui-language-en = English
ui-pack-as-at = As at
ui-pack-now = now
ui-pack-day = the end of a day
ui-pack-day-words = The documentation as it stood at the midnight that ends that day.
ui-pack-day-wrong = Enter a day that is not later than today, for example { $today }.
ui-pack-path = PDF file
ui-pack-path-hint = The receipt is written beside it, ending in .tlog-proof.
ui-pack-path-missing = Enter a file name.
ui-pack-save-as = Save as…
ui-pack-file-name = Compliance pack { $facility } { $day }
ui-pack-export = Make the pack
ui-pack-running = Making the pack
ui-pack-cancelling = Cancelling…
ui-pack-cancelled = Cancelled
ui-pack-cancelled-words = No file was written, and nothing was added to the log.
ui-pack-failed = The pack was not made
ui-pack-unsaved-title = Save the changes first
ui-pack-unsaved = Some changes could not be saved, so the pack would not include them. The status line leads to these records.
ui-pack-made = { $pages ->
    [one] The pack is ready: { $pages } page
   *[other] The pack is ready: { $pages } pages
}
ui-pack-made-facts = { $size } MB; recorded in the log as entry { $entry }.
ui-pack-open = Open the PDF
ui-pack-folder = Show the folder
ui-pack-open-failed = Could not open: { $why }
ui-pack-receipt = Receipt
ui-pack-replaced = These characters are in none of the program’s typefaces and are marked on paper by a sign in their place: { $characters }. records.json inside the pack has them.
ui-pack-receipt-about = Hand it over together with the PDF. With it anyone can check, without the vault and offline, that this very file was made and recorded in the log.

## Settings and shortcuts

ui-settings-title = Settings
ui-settings-language = Language of the program
ui-settings-theme = Appearance
ui-theme-system = Same as the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-settings-keyboard = Keyboard
ui-settings-keyboard-about = Everything in the program can be done from the keyboard.
ui-settings-vault = The open vault
ui-settings-vault-path = Where it is
ui-settings-vault-id = Identifier
ui-settings-vault-operator = Kept by
ui-settings-vault-format = Format version
ui-settings-version = Tabularium { $version }
ui-shortcuts-title = Keyboard shortcuts
ui-shortcut-palette = Search records, screens and commands
ui-shortcut-new = New record
ui-shortcut-search = Search the register
ui-shortcut-save = Save at once (the program saves by itself as well)
ui-shortcut-undo = Undo the last change (outside text fields)
ui-shortcut-lock = Lock the vault
ui-shortcut-screens = The screens in order
ui-shortcut-panes = Next part of the window
ui-shortcut-list = Move in a list
ui-shortcut-enter = Open the record
ui-shortcut-back = Close the record or dialog; no text is lost
ui-shortcut-map = Zoom in, zoom out, fit the map
ui-shortcut-help = This list

## Keys

ui-keys-title = Keys
ui-keys-about = The passphrase and the recovery key each open the vault. Change them when somebody else may know them. Copies of the vault made before keep opening with what opened them then.
ui-keys-manual = What to do when one of them is lost
ui-keys-secret = Passphrase, or recovery key
ui-keys-busy = One moment
ui-keys-passphrase-open = Change the passphrase
ui-keys-passphrase-title = Change the passphrase
ui-keys-passphrase-about = What is in the vault is not encrypted anew: whoever has an older copy of the vault and knows the passphrase until now can still read that copy.
ui-keys-passphrase-new = New passphrase
ui-keys-passphrase-do = Change the passphrase
ui-keys-passphrase-done = The passphrase is changed.
ui-keys-recovery-open = New recovery key
ui-keys-recovery-title = New recovery key
ui-keys-recovery-about = Print this key or write it down. Once you confirm with the passphrase it opens the vault, and the key on the page until now does so no more.
ui-keys-recovery-do = Replace the recovery key
ui-keys-recovery-done = The recovery key is replaced. Destroy the page with the one before.
ui-keys-data-open = New data key
ui-keys-data-title = New data key
ui-keys-data-about = Everything in the vault is encrypted anew, so an older copy of the files and the older keys no longer open what you write from now on. It takes a while, as much free disk space as the vault has, and a new recovery key. Backups made before stay under the old key.
ui-keys-data-do = Encrypt everything anew
ui-keys-data-done = Everything is encrypted under a new data key. The passphrase stays; the recovery key is the new one.
ui-keys-not-yet = Until you confirm, nothing is changed, and the new recovery key opens nothing.
ui-keys-idle = Lock after so many minutes without a sign of you
ui-keys-idle-about = From { $least } to { $most } minutes. The vault is also locked when the computer slept.
ui-keys-idle-wrong = From { $least } to { $most } minutes.
ui-keys-header-title = The file vault.json was replaced
ui-keys-header-short = An older passphrase or recovery key may open this vault again.
ui-keys-header-look = See Settings, Keys
ui-keys-header-about = The file beside the database is not the one that the vault was left with. An older one opens with an older passphrase or recovery key, which others may know. Find out who had access to the folder. If you did not put it there yourself, put the right one back: then only the passphrase and the recovery key set last open the vault.
ui-keys-header-do = Put the right one back
ui-keys-header-done = The right vault.json is back. The passphrase set last opens the vault.
ui-keys-recovered-title = Opened with the recovery key
ui-keys-recovered = If the passphrase is lost, set a new one now. The recovery key was taken out of its envelope: make a new one, too.
ui-recovery-page = Save the page to print
ui-recovery-page-made = Saved for you alone: { $path }. Print it, then delete the file.
ui-recovery-page-open = Open
