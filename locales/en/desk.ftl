### Operations, failures, problems, verdicts.

## Operations. `.on` names the kind of record.

op-vault-created = Vault created
op-passphrase-changed = Passphrase changed
op-recovery-replaced = Recovery key replaced
op-key-rotated = Everything encrypted under a new data key
op-header-replaced = Another vault.json was found
op-header-put-back = The right vault.json put back
op-facility-named = Controller entered
op-record-saved = Record saved
    .on = { $kind } saved
    .unchanged = Nothing to save: the record is as it was
op-record-ended = Record ended
    .on = { $kind } ended
op-undo-applied = Undone
    .on = { $kind }: change undone
op-redo-applied = Redone
    .on = { $kind }: change redone
op-record-restored = Earlier version restored
    .on = { $kind } restored to an earlier version
    .version = Version { $version } restored
op-attachment-added = File attached
    .on = { $kind }: file attached
    .count =
        { $count ->
            [one] { $count } file attached
           *[other] { $count } files attached
        }
    .unchanged = Nothing to attach: the record has the file already
op-attachment-removed = File taken off
    .on = { $kind }: file taken off
op-starter-picked = Entries picked from the starter library
    .on = { $kind } picked from the starter library
    .count =
        { $count ->
            [one] { $count } activity picked from the starter library
           *[other] { $count } activities picked from the starter library
        }
    .records =
        { $count ->
            [one] { $count } record added from the starter library
           *[other] { $count } records added from the starter library
        }
op-pack-exported = Pack exported
op-list-exported = List printed
op-dossier-exported = Full extract exported
    .on = { $kind }: full extract exported
op-changes-exported = Report of changes exported
op-log-exported = Log exported
op-checkpoint-anchored = Anchor recorded
op-clock-set_back = Clock set back
op-payload-erased = Content erased
    .count =
        { $count ->
            [one] Content of { $count } version erased
           *[other] Content of { $count } versions erased
        }
op-payload-kept = What was not to be erased written anew

undo-what = Undo: { $what }
undo-again = Redo: { $what }
undo-done = Undone: { $what }
undo-done-again = Redone: { $what }
undo-what-of = { $what } ({ $title })

subject-vault = The vault
subject-clock = Clock of the machine
subject-pack = Compliance pack
subject-changes = Report of changes
subject-log = Evidence log
subject-starter = Starter library
subject-and-more =
    { $count ->
        [one] { $title } and { $count } more
       *[other] { $title } and { $count } more
    }

group-unknown = Fields of a newer program version

due-due = may be disposed of from { $from }
due-ends = the period ends with the year; may be disposed of from { $from }
due-held = held
due-held_until = held; may be disposed of from { $from }
due-disposed = disposed of

title-none = (no name)
title-ended = { $title } (ended)

progress-rotating = Encrypting everything anew
progress-reading = Reading the records
progress-attaching = Attaching { $name }
progress-copying = Copying { $name }

## Failures: what happened, what is safe, what to do.

failure-unknown_command = There is no command { $name }. Nothing was changed.
failure-bad_request = The request is malformed: { $detail }. Nothing was changed.
failure-bad_input =
    { $count ->
        [one] Not saved: one field needs correcting. Nothing was changed.
       *[other] Not saved: { $count } fields need correcting. Nothing was changed.
    }
failure-not_json = This is not valid JSON: see line { $line }, column { $column }. Nothing was changed.
failure-not_a_moment = “{ $given }” is not a moment. Write 2026-11-23T12:00:00Z, 2026-11-23T14:30 (the time of this computer) or 2026-11-23 (the end of that day). Nothing was changed.
failure-in_the_future = “{ $given }” has not come yet. The records can be shown as they stood at a past moment only. Nothing was changed.
failure-before_vault = At “{ $given }” this vault did not exist yet. Choose a later moment. Nothing was changed.
failure-unknown_kind = There is no kind of record named “{ $kind }”. Known kinds: { $known }. Nothing was changed.
failure-unknown_record = There is no record { $id } in this vault. Check the id. Nothing was changed.
failure-unknown_version = The record { $id } has no version { $version }. Nothing was changed.
failure-not_yet = The record { $id } had not been made yet at that moment. Choose a later one. Nothing was changed.
failure-ended = The record { $id } is ended and takes no changes. Nothing was changed.
failure-unknown_entry = The log has no entry { $seq }. Nothing was changed.
failure-conflict = “{ $title }” was changed meanwhile: version { $version } stands now. Nothing was overwritten. Compare the two and save again.
failure-nothing_to_undo = There is nothing to undo. Nothing was changed.
failure-nothing_to_redo = There is nothing to redo: something else was done since, or nothing was undone. Nothing was changed.
failure-too_large = “{ $name }” has { $size } MB, and a file may have at most { $limit } MB. Nothing was changed. Choose a smaller file, or raise the limit in the settings of the vault.
failure-unknown_file = The record { $id } has no file { $sha256 }. Nothing was changed.
failure-missing_file = The vault holds no file with the SHA-256 { $sha256 } and the size that is given. Attach the file first. Nothing was changed.
failure-no_files = Files cannot be attached at “{ $field }”. Nothing was changed.
failure-no_place_outside = This computer offers no private place in memory, so no copy was made for other programs. Save a copy to a place that you choose.
failure-not_opened = “{ $name }” is of no known kind of document, and a file of another kind may be a program. It was not opened. Save a copy to a place that you choose.
failure-bad_limit = The limit for a file lies between { $least } MB and { $most } MB. Nothing was changed.
failure-erased = The content of version { $version } of the record { $id } was erased and cannot be brought back. Nothing was changed.
failure-not_later = “{ $to }” does not come after “{ $from }”. Give the earlier moment first. Nothing was changed.
failure-unknown_starter = The starter library has no entry “{ $code }”. Nothing was changed.
failure-vault_exists = { $path } already exists and is not empty. Nothing was changed in it. Choose another place or name.
failure-not_a_vault = There is no vault at { $path }. Nothing was changed. Choose a folder whose name ends in .tabularium.
failure-vault_without_name = A vault needs a name, and “{ $given }” names no new folder. Nothing was changed.
failure-key_not_shown = The recovery key could not be shown: { $reason }. So the new vault was taken away again, and nothing of it is left.
failure-inside_vault = { $path } is inside the folder of a vault, where only the vault’s own files may be. Nothing was changed. Choose another place.
failure-not_a_file = { $path } is a folder or a device, not a file. Nothing was changed. Choose another name.
failure-not_a_key = This is not a verifier key. Nothing was checked. Copy it whole, as `log key` prints it.
failure-not_a_key_file = { $path } is no key of a second person, or is damaged. Nothing was changed. Choose the file that was made by “Make a key”.
problem-no_signer = Say whose key it is.
input-signer = Whose key
failure-no_checkpoint = There is no checkpoint in that file. Nothing was checked. Give a PDF that this program exported, its receipt, or a text with the lines of the checkpoint.
failure-not_countersigned = The checkpoint carries no valid signature of that key. Nothing was recorded. Ask the person who signed for the signed file and the key that belongs to it.
failure-not_asked = This time-stamp answers no request of this vault that is still open. Nothing was recorded. Write a request with `log stamp-request`, and bring back the answer to that one.
failure-pack_aside = The pack is entry { $seq } of the log, but it could not be put in its place: { $reason }. The PDF is { $pdf }, its receipt { $receipt }. Do not export it again: move both, and name the receipt like the PDF with .tlog-proof at the end.
failure-pack_without_receipt = The pack is entry { $seq } of the log, but its receipt could not be written: { $reason }. The PDF is { $pdf }. Export the pack once more to get one with a receipt.
failure-weak_passphrase = The passphrase is too short: it needs at least { $least } characters. Several unrelated words are easy to remember and hard to guess. Nothing was changed.
failure-weak_passphrase_repetitive = The passphrase repeats the same few characters, so it is easy to guess. Several unrelated words are better. Nothing was changed.
failure-weak_passphrase_name = The passphrase is the name of the controller or of the person, which anybody would try first. Several unrelated words are better. Nothing was changed.
failure-weak_passphrase_guessable = The passphrase is made of words, years or patterns that are tried first. Several unrelated words are better. Nothing was changed.
failure-too_soon =
    { $seconds ->
        [one] Too many wrong attempts. Nothing was tried. Wait { $seconds } second, then try again.
       *[other] Too many wrong attempts. Nothing was tried. Wait { $seconds } seconds, then try again.
    }
failure-bad_minutes = The vault can be locked after { $least } to { $most } minutes. Nothing was changed.
failure-header_damaged = The file vault.json of the vault is damaged or missing. What is in the vault is in vault.db and is not touched by that. Nothing was changed. Take vault.json from a copy of this folder, or restore the newest backup into another folder and copy it from there; the passphrase of that time opens it.
failure-no_vault_open = No vault is open. Open one first.
failure-wrong_passphrase = Neither the passphrase nor the recovery key of this vault. Nothing was changed. Check the keyboard layout and Caps Lock, then try again.
failure-wrong_key_passphrase = This is not the passphrase of that key. Nothing was signed. Check the keyboard layout and Caps Lock, then try again.
failure-mistyped_recovery_key = The recovery key is mistyped: its check characters do not fit. Nothing was changed. Compare it with the printout.
failure-vault_in_use = The vault is open elsewhere: { $holder }. Nothing was changed. Close it there, then try again.
failure-vault_damaged = The vault is damaged: { $what }. Nothing was changed. Do not go on working with it: keep the folder as it is, and restore the newest backup or rescue what can be read into a new vault.
failure-vault_newer = A newer version of Tabularium wrote this vault (format { $found }). Nothing was changed. Install the newest version to open it.
failure-disk_full = The disk is full. What was saved before is safe; this change was not saved. Free some space, then try again.
failure-disk_full_file = The disk is full: { $path } was not written. The vault is unchanged. Free some space, then try again.
failure-read_only = The vault cannot be written to. What was saved before is safe; this change was not saved. Check the permissions of its folder.
failure-read_only_file = There is no permission to read or write { $path }. The vault is unchanged. Choose another place, or check the permissions.
failure-unfinished = Everything is encrypted under the new data key, but the disk failed before all files were in their places: the next opening finishes that. Keep both the new recovery key and the one before until the new one has opened the vault. Check the disk.
failure-input_output = Reading or writing failed: { $reason }. What was saved before is safe; this change was not saved.
failure-input_output_file = { $path }: { $reason }. The vault is unchanged.
failure-fault = Something went wrong inside the program: { $detail }. What was saved before is safe. Report this text to the author of the program.
failure-cancelled = Stopped as you asked. Nothing was written.

holder-process-host = process { $pid } on { $host }
holder-process = process { $pid }
holder-host = a program on { $host }
holder-unknown = in another program

reason-not-found = there is no such file or folder
reason-exists = it already exists and is not empty
reason-folder = this is a folder
reason-not-a-folder = a part of the path is not a folder
reason-name = the name is not allowed here
reason-randomness = the system gave no random numbers
reason-memory = not enough memory

## Problems of a field. `$field` is its label.

problem-not_an_object = A record is written as a JSON object: { "{" }"name": "…"{ "}" }.
problem-duplicate_key = A name stands twice in the same object. Leave one of them.
problem-missing = { $field }: enter it. The record cannot be saved without it.
problem-unknown_field = There is no field “{ $name }” here. Check its spelling against the schema.
problem-wrong_type = { $field }: { $expected } is expected here.
problem-not_a_date = { $field }: write a day of the calendar as YYYY-MM-DD.
problem-not_a_moment = { $field }: write a day and time with its zone as YYYY-MM-DDTHH:MM+HH:MM, e.g. 2026-04-03T18:30+02:00.
problem-date_out_of_range = { $field }: the year must lie between { $from } and { $to }.
problem-too_large = { $field }: the number must not exceed { $max }.
problem-unknown_code = { $field }: “{ $code }” is not one of the codes. Choose from the list.
problem-repeated = { $field }: “{ $item }” stands twice. Leave one.
problem-not_an_id = { $field }: this is not the id of a record.
problem-too_long =
    { $max ->
        [one] { $field }: at most { $max } character.
       *[other] { $field }: at most { $max } characters.
    }
problem-too_many =
    { $max ->
        [one] { $field }: at most { $max } item.
       *[other] { $field }: at most { $max } items.
    }
problem-line_break = { $field }: one line only, without line breaks.
problem-control_character = { $field }: there is an invisible control character in the text. Delete it or type the text anew.
problem-wrong_format = { $field }: { $format } is expected.
problem-wrong_check_digit = { $field }: the check digit does not fit, so this is not { $format }. Check the number.
problem-field_ended = { $field }: this field is ended, so it takes nothing new. What stood there can stay or be taken out.
problem-before_start = { $field } lies before “{ $start }”.
problem-no_such_record = { $field }: there is no record { $id }.
problem-other_kind = { $field }: the record { $id } is of another kind; expected: { $kind }.
problem-link_ended = { $field }: the record { $id } is ended. Choose a current one.
problem-already_one = { $kind }: there is one already. Change that one.
problem-already_one_per = { $kind }: “{ $what }” has one already. Change that one.
problem-cannot_end = The controller’s record cannot be ended: the vault holds its documentation.
problem-no_reason = Enter the reason for which the record ends.
problem-unknown_rule = There is no rule “{ $given }”. The rules are { $codes }.
problem-not_a_base = “{ $given }” is no day to count from. Write it as YYYY-MM-DD.
problem-nothing_picked = Pick at least one entry that is not in the registers yet.
problem-unknown_order = Nothing can be sorted by “{ $name }”.
problem-missing_facility = Enter the name of the controller.
problem-missing_operator = Enter the name of the person who keeps the vault.

input-facility = Name of the controller
input-operator = Name of the person who keeps the vault
input-why = Reason

## Verdicts.

verdict-intact =
    { $entries ->
        [one] Intact. The one entry of the log is as it was written.
       *[other] Intact. All { $entries } entries of the log are as they were written, in their order, and none is missing.
    }
verdict-intact-erased =
    { $entries ->
        [one] Intact. The one entry of the log is as it was written.
       *[other] Intact. All { $entries } entries of the log are as they were written, in their order, and none is missing.
    } { $erased ->
        [one] The content of { $erased } entry was erased, as the log itself records.
       *[other] The content of { $erased } entries was erased, as the log itself records.
    }
verdict-receipt = The file is the one that was exported, byte for byte. Its export is entry { $seq } of the log, of { $at }, and the signature is valid.
verdict-key-unknown = The key came together with what it vouches for: compare it with one that you know from elsewhere (--key).
verdict-index-made-anew = The search index was not as the records are, and was made anew; it is no evidence.
verdict-index-unsound = The search index is not as the records are, and nothing can be written here: searches may miss records.
verdict-continues = It continues the older checkpoint that you gave: nothing before that was rewritten.
verdict-unanchored = No checkpoint of it is known to have left this machine: until one does, whoever holds the key could rewrite all of it unseen. Export a pack.
verdict-export-unanchored = No older checkpoint was given: nothing outside these files confirms their end, nor that whoever holds the key has not written all of it anew.
verdict-export-stamp = Entry { $seq } keeps a time-stamp; as it says, entries 0 to { $last } existed before { $before } ({ $authority }).
verdict-export-signature = Entry { $seq } keeps the signature of a second person; as it says, { $name } signed entries 0 to { $last }.
verdict-export-unchecked = What others vouch for is told here and not checked: the program checks it when the vault itself is verified, and OpenSSL checks a time-stamp.
verdict-anchored =
    { $rest ->
        [0] The farthest anchor, of { $at }, covers all of it.
        [one] The farthest anchor, of { $at }, covers { $size } entries; for the { $rest } entry after it only the key of this vault vouches.
       *[other] The farthest anchor, of { $at }, covers { $size } entries; for the { $rest } entries after it only the key of this vault vouches.
    }
verdict-of-others =
    { $count ->
        [one] The time-stamp or signature of another that it keeps was checked again, and holds.
       *[other] The { $count } time-stamps and signatures of others that it keeps were checked again, and all of them hold.
    }
verdict-broken = Verification failed; the first mismatch is at { $place }. { $what }

fault-entry-malformed = The entry is not written as this program writes entries: it was changed or damaged.
fault-sequence-broken = Entry { $expected } should stand here, and entry { $found } does: entries were removed, added or moved.
fault-entry-changed = Entry { $entry } is not the one that was written: it was changed afterwards.
fault-chain-broken = Entry { $entry } does not follow from the one before it: one of the two was changed afterwards.
fault-clock-backwards = The time of entry { $entry } goes back from { $before } to { $after } without a note in the log.
fault-payload-malformed = The content of an entry is not written as this program writes it: it was changed or damaged.
fault-payload-changed = The content of entry { $entry } is not the one that was recorded: it was changed afterwards.
fault-payload-missing = The content of entry { $entry } is missing, and the log records no erasure of it.
fault-payload-not-erased = The content of entry { $entry } is there, although entry { $erased_by } records that it was erased.
fault-payload-unknown = There is content that belongs to no entry, or stands out of order.
fault-erasure-malformed = The record of an erasure (entry { $entry }) does not say what was erased and why.
fault-line-unfinished = The last line is cut off: the file is not whole.
fault-key-malformed = This is not a verifier key.
fault-other-key = The key is another than the one that you trust: this was signed by somebody else.
fault-checkpoint-malformed = The checkpoint is not written as it should be: it was changed or damaged.
fault-checkpoint-signature = The signature of the checkpoint does not fit: the checkpoint was changed, or signed with another key.
fault-size-differs = The checkpoint was signed for { $expected } entries, and there are { $found }: entries were cut off or added.
fault-root-differs = The entries fit each other, but not the signed checkpoint: history was rewritten.
fault-anchor-malformed = Line { $line } of the older checkpoint does not fit. Its lines are: `tabularium/` with the number of the vault; how many entries; 44 characters with = at the end; an empty line; a dash, the name and the signature. Compare that line with the paper, character by character.
fault-anchor-signature = The signature of the older checkpoint does not fit it: a character was copied wrongly, or it is forged. Compare it with the paper, or give the PDF itself.
fault-anchor-other-key = The older checkpoint is of this vault, but was not signed with its key: either the log was set up anew under the old number, or somebody else made the checkpoint.
fault-rewritten = The log does not continue the older checkpoint of { $size } entries: history before it was rewritten.
fault-truncated = The older checkpoint knows { $size } entries, and the log has only { $entries }: it was cut, or restored from an old copy.
fault-restored = The older checkpoint knows { $size } entries, and the log has only { $entries }. As entry { $restored } of the log says, it was restored from a backup or rescued from a damaged vault: what was recorded after that is not in it.
fault-forked = The log went another way than the older checkpoint of { $size } entries. As entry { $restored } of the log says, it was restored from a backup, or rescued from a damaged vault, before that: what the checkpoint vouches for after it is not in it.
fault-stamp-invalid = The time-stamp that entry { $entry } keeps proves nothing. { $why }
fault-countersignature-invalid = The checkpoint that entry { $entry } keeps does not carry a valid signature of the person that the entry names.
fault-anchor-broken = This log does not continue the checkpoint that its entry { $entry } keeps. { $why }
fault-other-vault = This belongs to another vault: expected { $expected }, found { $found }.
fault-receipt-malformed = The receipt is not written as it should be: it was changed or damaged.
fault-proof-differs = The proof does not lead to the signed checkpoint: the receipt was changed.
fault-file-not-named = The receipt is not about a file.
fault-file-changed = The file is not the one that was exported: at least one byte differs.
fault-node-changed = The stored tree does not follow from the entries: the database was changed past the program.
fault-record-changed = The record { $record } is not what the log says: the database was changed past the program.
fault-attachment-changed = An attachment of the record { $record } is not the one that was added.
fault-vault-damaged = The file of the vault is damaged. Keep it as it is, and restore the newest backup or rescue what can be read into a new vault.
fault-file-missing = The file { $place } is missing.
fault-receipt-missing = There is no receipt { $place } beside the file. Put the two into one folder.

## How easily a passphrase is guessed

strength-empty = Four or more random words are best: easy to remember, hard to guess.
strength-short = Too short: at least { $least } characters are needed.
strength-weak = Weak: whoever has a copy of the vault can guess it within hours or days. Add random words.
strength-fair = Fair: guessing takes months or years. One more word makes it much stronger.
strength-strong = Strong: guessing it from a copy of the vault is not worth the effort.
strength-repetitive = Weak: it repeats the same few characters. Several unrelated words are better.
strength-name = Weak: it is the name of the controller or of the person, which anybody would try first.
strength-plain = Fair: for one word or a string of characters, capital and small letters, digits and signs belong in it. Several unrelated words are better still.

## Anchors.

anchor-extended =
    { $since ->
        [0] The log continues this checkpoint: all { $size } entries that were signed then stand unchanged, and nothing was added since.
        [one] The log continues this checkpoint: all { $size } entries that were signed then stand unchanged. { $since } entry was added since.
       *[other] The log continues this checkpoint: all { $size } entries that were signed then stand unchanged. { $since } entries were added since.
    }
anchor-kind-pack = Printed on a paper
anchor-kind-export = Exported with the log
anchor-kind-typed = Brought back and recorded
anchor-kind-countersignature = Signed by a second person
anchor-kind-stamp = Time-stamped

stamp-malformed = This is not a time-stamp, or the file is damaged. Nothing was recorded. Bring the answer of the authority once more.
stamp-refused = The authority did not grant the time-stamp: { $detail }. Nothing was recorded.
stamp-other-hash = Something else was stamped, not the checkpoint that was asked about. Nothing was recorded.
stamp-other-nonce = The time-stamp answers another request. Nothing was recorded.
stamp-content-changed = The content of the time-stamp is not the one that was signed: it was changed. Nothing was recorded.
stamp-signature = The signature of the time-stamp does not fit its certificate. Nothing was recorded.
stamp-signer-missing = The certificate that signed is missing. Nothing was recorded. Give it with --ca.
stamp-purpose = The certificate that signed is not one for time-stamps alone. Nothing was recorded.
stamp-not-valid-then = A certificate was not valid when the time-stamp was made: { $detail }. Nothing was recorded.
stamp-untrusted = Nothing leads from the certificate that signed to one that you gave. Nothing was recorded. Get the certificates of that authority from a source that you trust.
stamp-not-an-issuer = A certificate on the way may not issue others: { $detail }. Nothing was recorded.
stamp-unsupported = The time-stamp uses something that this program does not know: { $detail }. Nothing was recorded. Check it with OpenSSL.
stamp-no-certificates = There is no certificate in PEM in the file. Nothing was recorded.
stamp-why-malformed = It is not a time-stamp, or is damaged.
stamp-why-refused = The authority did not grant it: { $detail }.
stamp-why-other-hash = Something else was stamped than the checkpoint.
stamp-why-other-nonce = It answers another request.
stamp-why-content-changed = Its content is not the one that was signed: it was changed.
stamp-why-signature = Its signature does not fit its certificate.
stamp-why-signer-missing = The certificate that signed is missing.
stamp-why-purpose = The certificate that signed is not one for time-stamps alone.
stamp-why-not-valid-then = A certificate was not valid when it was made: { $detail }.
stamp-why-untrusted = Nothing leads from the certificate that signed to one that is kept with it as trusted.
stamp-why-not-an-issuer = A certificate on the way may not issue others: { $detail }.
stamp-why-unsupported = It uses something that this program does not know: { $detail }.
stamp-why-no-certificates = No certificate is kept with it.
stamp-why-tells = It gives another time or another authority than the entry says.
anchor-why-size =
    { $size ->
        [one] It is of { $size } entry, and the entry says { $told }.
       *[other] It is of { $size } entries, and the entry says { $told }.
    }
