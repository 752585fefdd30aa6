ui-anchor-tab-log = Log
ui-anchor-tab = Anchors
ui-anchor-about = An anchor is a checkpoint of the log that is no longer in your hands alone. Nothing that it covers can be rewritten unnoticed, not even by you.
ui-anchor-manual = How to anchor without a network
ui-anchor-check = Check an old paper
ui-anchor-check-about = Does the log of today continue what was printed then? Type the lines of the checkpoint from the last page, or choose the PDF, its receipt or an exported checkpoint.
ui-anchor-text = Checkpoint
ui-anchor-check-do = Check
ui-anchor-file = Choose a file…
ui-anchor-choose = PDF, receipt or checkpoint to check
ui-anchor-holds = The log continues it
ui-anchor-broken = The log does not continue it
ui-anchor-unreadable = This cannot be read as a checkpoint
ui-anchor-countersigner = Key of a second person who signed it
ui-anchor-countersigner-hint = Leave it empty unless a second person signed this checkpoint with a key of their own.
ui-anchor-keep = Record that it is in other hands
ui-anchor-kept = Recorded as entry { $entry } of the log.
ui-anchor-list = Checkpoints that left this computer
ui-anchor-at = When
ui-anchor-how = How
ui-anchor-size = Entries
ui-anchor-state = Log
ui-anchor-before = Existed before { $before }
ui-anchor-state-holds = continues it
ui-anchor-state-broken = does not continue it
ui-anchor-state-invalid = proves nothing
ui-anchor-state-paper = compare with the paper
ui-anchor-none = None yet. The first pack is the first anchor: give it to the controller.
ui-stamp-title = Time-stamp
ui-stamp-about = An authority confirms that the log existed at a moment. The request carries only a hash and travels on a stick; the answer is checked with the certificates that you trust.
ui-stamp-request = Save a request…
ui-stamp-import = Bring the answer…
ui-stamp-response = Answer of the authority (.tsr)
ui-stamp-authorities = Certificates of the authority (PEM)
ui-stamp-requested = Request saved
ui-stamp-requested-next =
    { $count ->
        [one] It is about the checkpoint of { $count } entry. Send it to an authority from a computer with a network, then bring the answer.
       *[other] It is about the checkpoint of { $count } entries. Send it to an authority from a computer with a network, then bring the answer.
    }
ui-stamp-imported = The time-stamp is valid and recorded
ui-stamp-imported-words =
    { $count ->
        [one] { $count } entry of the log existed before { $before }. Signed by { $authority }.
       *[other] { $count } entries of the log existed before { $before }. Signed by { $authority }.
    }
ui-countersign-title = Signature of a second person
ui-countersign-about = The controller signs the log as it stands with a key of their own. What they signed cannot be rewritten later, not even by the one who keeps the vault.
ui-countersign-open = Sign now…
ui-countersign-make = Make a key…
ui-countersign-file = Key file of the second person
ui-countersign-file-label = Key file
ui-countersign-make-title = A key for a second person
ui-countersign-make-about = That person keeps the file on a stick of their own and alone knows the passphrase. Whoever keeps the vault should have neither.
ui-countersign-make-where = Where the key file goes
ui-countersign-make-do = Choose a place and make it
ui-countersign-name = Name of that person
ui-countersign-name-about = It stands beside each of their signatures.
ui-countersign-passphrase = Passphrase of the key
ui-countersign-made = The key is made
ui-countersign-made-next = Without the passphrase the file signs nothing. Write the public key below into the facility's files: whoever checks the signature needs it from there.
ui-countersign-public = Public key
ui-countersign-sign-title = Sign the log as it stands
ui-countersign-sign-about = The person whose key it is types the passphrase. The signature covers every entry up to now.
ui-countersign-do = Sign
ui-countersign-done = Signed and recorded
ui-countersign-done-words =
    { $count ->
        [one] { $count } entry of the log is covered. Recorded as entry { $seq }.
       *[other] { $count } entries of the log are covered. Recorded as entry { $seq }.
    }
ui-countersign-note = Signed checkpoint
ui-countersign-note-about = Give it to that person: it proves what they signed without this program.
ui-existed-before = Existed before { $before }, as { $authority } certified.
