### The page that verifies without the program. Faults have their words in desk.ftl.

verifier-name = Tabularium · verifier
verifier-title = Is this document, or this log, as it was written?
verifier-intro = The page checks the papers and the evidence log of Tabularium in this browser. It needs no network, and nothing that you give it leaves this computer.
verifier-no-script = This page calculates in the browser. Allow JavaScript for it, or open it in another browser.
verifier-language = Language

## What is given.

verifier-files-title = What is to be checked
verifier-files-about = A PDF with its receipt (the file of the same name with .tlog-proof at the end), or the four files of an exported log. Drop them anywhere on this page.
verifier-choose-files = Choose files
verifier-choose-folder = Choose a folder
verifier-clear = Take all away
verifier-files-list = Files given
verifier-remove = Take { $name } away
verifier-role-document = document
verifier-role-receipt = receipt
verifier-role-log = part of the log
verifier-role-anchor = older checkpoint
verifier-role-key = key; not used, as it came with the files
verifier-key-title = The key that you trust
verifier-key-about = It stands on the last page of every pack. Type it from a printout that you had before, or ask the controller for it by another way than the one by which the files came. Spaces and line breaks do not matter; the part behind the second + is enough.
verifier-key-mistyped = This is not a verifier key: at least one character is wrong or missing. The check goes on without it.
verifier-key-short = These eight characters are only the mark of the key. Another key with the same mark can be made, so they are not enough. The check goes on without them.
verifier-key-fine = This is a verifier key in every character.
verifier-anchor-title = An older checkpoint, if you have one
verifier-anchor-about = The lines under “Checkpoint” on the last page of an older pack. An exported log shows whether it continues from there, or whether earlier history was rewritten.

## What was found.

verifier-results = Result
verifier-empty = Nothing has been given yet. Drop the files here.
verifier-running = Checking { $name }: { $done } of { $total }
verifier-log = Exported log
verifier-verdict-fine-document = Genuine and unchanged
verifier-verdict-fine-log = Intact and complete
verifier-verdict-fine-log-unanchored = Intact; nothing outside these files confirms their end
verifier-verdict-soon = Everything fits together. Now compare the key
verifier-verdict-act = Verification failed
verifier-verdict-wait = Something is still missing
verifier-unreadable = { $name } could not be read: { $reason }
verifier-key-unknown = The key came together with what it vouches for, so whoever made the files anew could have made the key as well. Type the key that you know from elsewhere into its field, or compare it here:
verifier-key-compare = I have compared it character by character: this is the key on my printout.
verifier-key-of-file = Key in the files
verifier-of-others = Who else vouches for it, as the log says
verifier-anchor-other-size = The older checkpoint is one of this vault, with a valid signature. It is of { $anchor } entries, the receipt of { $size }: whether the one continues the other is shown by the exported log. Add its four files.
verifier-receipt-passed = The log continues the state that is signed in the receipt of { $name }.
verifier-wait-receipt-missing = The receipt is missing. It is a file of its own, { $place }, which was handed over with the document. Add it.
verifier-wait-document-missing = The document { $place } is missing: there is only its receipt. Add it.
verifier-wait-file-missing = The file { $place } is missing. An exported log has four: entries.jsonl, payloads.jsonl, checkpoint and key. Add it.
verifier-place = First bad place
verifier-place-file = the document itself
verifier-place-receipt = the receipt
verifier-place-receipt-line = the receipt, line { $line }
verifier-place-anchor = the older checkpoint
verifier-place-anchor-line = the older checkpoint, line { $line }
verifier-place-line = { $file }, line { $line }
verifier-means = What it means
verifier-do = What to do
verifier-steps = What was checked
verifier-state-passed = fits
verifier-state-failed = does not fit
verifier-state-open = left to you
verifier-state-unreached = not reached
verifier-step-form-document = The receipt is whole and can be read
verifier-step-form-log = Key and checkpoint are whole and can be read
verifier-step-file = The document is the one that the receipt names, byte for byte (SHA-256)
verifier-step-commitment = The entry of the log is about exactly this document (commitment)
verifier-step-inclusion = The entry stands at its place in the signed log (inclusion)
verifier-step-entries = Every entry is as it was written, at its place, and none is missing (chain, tree)
verifier-step-payloads = The content of every entry is as it was recorded; none is missing but what was erased on record
verifier-step-signature = The state of the log is signed with the key
verifier-step-key = The key is the one that you trust
verifier-step-anchor = The log continues the older checkpoint
verifier-facts = Details
verifier-fact-file = Document
verifier-fact-size = Length
verifier-fact-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
verifier-fact-hash = SHA-256
verifier-fact-named = Named in the receipt
verifier-fact-entry = Entry of the log
verifier-fact-entry-words = { $seq }: { $what }, { $at }
verifier-fact-head = State of the log
verifier-fact-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
verifier-fact-root = Root of the tree
verifier-fact-vault = Vault
verifier-fact-key = Key
verifier-fact-checked = Checked
verifier-fact-checked-words = { $at }, by the clock of this computer

## What a fault means to somebody who does not know the log.

verifier-means-file = The PDF was changed after it was written, if only by being saved in another program; or the receipt belongs to another document. Which of the two it is cannot be told from outside, but the details below help: they show the name and length that the receipt knows.
verifier-do-file = Do not rely on the document. Ask for the original file together with its own receipt.
verifier-means-receipt = The receipt was changed, or damaged on its way: mail programs do that to text files. As it is, it proves nothing. That says nothing about the document yet.
verifier-do-receipt = Ask for the receipt once more, best in a ZIP archive or on a stick.
verifier-means-signature = The signed state of the log was changed afterwards, or was signed by somebody who did not have the key.
verifier-do-signature = Do not rely on it. Ask for the files once more, and for the key by another way.
verifier-means-damaged = The file was changed, or damaged on its way. As it is, nothing can be checked with it.
verifier-do-damaged = Ask for the export once more, best in a ZIP archive or on a stick.
verifier-means-key = The files fit each other, but another key signed them. Whoever has a key of their own can make a whole log anew that fits in itself.
verifier-do-key = Do not rely on the files until the controller has told you, by another way than the files came, which key is right.
verifier-means-vault = The documentation of another vault lies here: of another controller, or of a new vault of the same one.
verifier-do-vault = Compare the numbers of the vaults, and take files, key and checkpoint from the same one.
verifier-means-entries = The log was changed after it had been written: an entry was altered, removed, added or moved. What stands before that place fits; nothing from there on can be relied on.
verifier-do-entries = Ask for the export once more, to rule out that it was damaged on its way. If the same place is bad again, ask the controller to explain it, and compare with an older pack.
verifier-means-payloads = The entry itself stands, so that something was done then is proved. What was done is not: its content was altered, exchanged, removed without a record, or put back after it had been erased.
verifier-do-payloads = Do not rely on the content of this entry. Ask for the export once more; if the same place is bad again, ask the controller to explain it.
verifier-means-rewritten = The log was once another one: what stood before the older checkpoint does not stand there any more. Only who has the key can do that, and only an older checkpoint shows it.
verifier-do-rewritten = Keep the older checkpoint: it is the proof. Ask the controller to explain what was rewritten.
verifier-means-truncated = The log was longer once. Its end was cut off, or the vault was restored from an old backup, and what came after that is not in it.
verifier-do-truncated = Ask the controller whether a backup was restored, and when; the log records that. Keep the older checkpoint.
verifier-means-anchor = The older checkpoint was not copied whole, or it is not one of this log.
verifier-do-anchor = Copy all its lines once more, the one that begins with a dash too. That says nothing about the log yet.
verifier-means-clock = The entries are in order, but one carries an earlier time than the one before it, and the program would have recorded that its clock was set back. So this entry was not written by the program.
verifier-do-clock = Do not rely on times from this place on, and ask the controller to explain it.
verifier-means-cut = The file ends in the middle of a line: it was not copied to its end.
verifier-do-cut = Copy it once more, or ask for the export once more.

## What it proves.

verifier-limits-title = What this proves, and what it does not
verifier-limits-unchanged = If everything fits, the document or the log is exactly what it was when its state was signed.
verifier-limits-true = It does not prove that what was recorded is true, nor that the clock of that computer was right.
verifier-limits-owner = Who has the key can write the whole log anew. An older checkpoint that you kept shows that; without one nothing does.
verifier-limits-page = A forger can forge this page too. Take it from somebody whom you trust: every copy of the program writes it (tabularium verifier), and its source, which your browser shows, is plain text and loads nothing.
