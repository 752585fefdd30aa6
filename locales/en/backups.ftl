### Backups and restoring them.

op-backup-made = Backup made
op-restore-tested = Restore test
op-vault-restored = Vault restored from a backup

progress-backup = Writing the backup (MB)
progress-backup-reading = Reading the backup that is there (MB)
progress-backup-checking = Checking every entry and file in it
progress-restoring = Restoring (MB)

backup-standing-none = There is no backup of this vault yet. If this computer is lost today, so is the documentation.
backup-standing-due = The last backup is of { $when }. It is time for a new one.
backup-standing-fine = The last backup is of { $when }.
backup-standing-next = The last backup is of { $when }; the next is due { $next }.
backup-standing-restored-due = Restored from a backup on { $when }. It is time for a new one.
backup-standing-restored-fine = Restored from a backup on { $when }.
backup-standing-restored-next = Restored from a backup on { $when }; the next backup is due { $next }.

backup-test-checked =
    { $entries ->
        [one] { $entries } entry of the log
       *[other] { $entries } entries of the log
    }, { $records ->
        [one] { $records } record
       *[other] { $records } records
    } and { $files ->
        [one] { $files } file
       *[other] { $files } files
    } were read and checked: the chain, every register against the log, every file against its hash.
backup-test-name = Restore test of the backup “{ $file }”
backup-test-restored_to = Opened where the backup lies, on this computer; nothing was written.
backup-test-removed = There was nothing to remove: the backup was opened where it lies, and no copy of it was made.
backup-test-actions = Make a new backup at once, test it, and no longer rely on this one.

restore-kept = { $name } before restoring { $when }

failure-not_a_backup = { $path } is no backup of this vault. Nothing was changed. Choose a file that was made by “Make a backup”.
failure-backup_damaged = The backup { $path } is damaged or not whole. Nothing was changed. Take another backup, and keep this one until you have.
failure-backup_unsound = The copy to { $path } was thrown away: what was copied does not verify. An older backup was not touched. Verify the vault first; if it is intact, the medium is to blame: use another.
failure-backup_other_key = The backup { $path } was made under another passphrase or key. Nothing was changed. Give the passphrase of that time.
failure-no_schedule = It is not set yet where backups go. Name a file or a folder, or set a schedule first.
failure-no_folder = There is no folder { $path } now. Nothing was changed. Plug the stick in, or choose another folder.
failure-out_of_range = { $given } is not possible here: from { $least } to { $most }. Nothing was changed.
failure-vault_in_place = A vault already stands at { $path }. Nothing was changed. Choose another place; or restore in its place: the vault that is there will be kept beside it under another name.
failure-vault_in_place_same = A vault already stands at { $path }, with all that is in the backup and nothing newer. Nothing was changed. Choose another place; or restore in its place: the vault that is there will be kept beside it under another name.
failure-vault_in_place_newer =
    { $count ->
        [one] A vault already stands at { $path }, with { $count } entry that is not in the backup.
       *[other] A vault already stands at { $path }, with { $count } entries that are not in the backup.
    } Nothing was changed. Choose another place; or restore in its place: the vault that is there will be kept beside it under another name.
failure-copying = A backup is being made just now. Nothing was changed. Try again when it is done.
