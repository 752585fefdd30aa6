ui-nav-backups = Backups
ui-backup-title = Backups
ui-backup-about = One encrypted file holds the whole vault. It opens with the passphrase or recovery key of the day it was made, and is checked before it counts.
ui-backup-make = Make a backup
ui-backup-make-to = Make a backup…
ui-backup-make-elsewhere = To another folder…
ui-backup-choose-folder = Where to put the backup
ui-backup-choose-file = Which backup to test
ui-backup-test = Test
ui-backup-test-named = Test { $file }
ui-backup-test-file = Test a backup…
ui-backup-beginning = Beginning
ui-backup-unsaved = Some changes could not be saved, so they would not be in the backup. The status line leads to them.
ui-backup-unreachable = The folder of the schedule is not there now: { $folder }. Plug the stick in.
ui-backup-made = Backup made and checked
ui-backup-unchanged = Nothing has changed since this backup; it was read again and is whole
ui-backup-facts = { $size } MB; entry { $entry } of the log tells of it.
ui-backup-thinned =
    { $count ->
        [one] The oldest backup of the schedule was taken away.
       *[other] The { $count } oldest backups of the schedule were taken away.
    }
ui-backup-tested = The backup can be restored
ui-backup-tested-bad = Do not rely on this backup
ui-backup-tested-recorded = The result stands in the register of restore tests. Add the medium and who witnessed it.
ui-backup-tested-open = Open the record
ui-backup-list = Backups that were made
ui-backup-at = Made
ui-backup-file = File
ui-backup-entries = Log entries
ui-backup-none = None yet. Keep one on a stick in another room: a backup beside the computer burns with it.
ui-backup-last-test = Last restore test: { $at }, “{ $file }”, in order.
ui-backup-last-test-bad = Last restore test: { $at }, “{ $file }” could not be restored.
ui-backup-never-tested = None of them was tested yet. The test takes one click, and its record is the proof that Art. 32(1)(d) of the GDPR asks for.
ui-backup-schedule = Schedule
ui-backup-schedule-about = While the vault is open, the program makes the backup that is due by itself, if the folder is there. Older ones are taken away only after the new one was checked.
ui-backup-schedule-set = Set the schedule
ui-backup-schedule-change = Change the schedule
ui-backup-schedule-remove = No schedule
ui-backup-folder = Folder
ui-backup-folder-hint = Best on a stick or a disk that is not in this computer.
ui-backup-days = How often
ui-backup-every =
    { $count ->
        [1] every day
        [7] every week
        [one] every { $count } day
       *[other] every { $count } days
    }
ui-backup-keep = Keep
ui-backup-newest =
    { $count ->
        [one] the newest one
       *[other] the newest { $count }
    }
ui-today-backups = Backups
ui-restore-title = Restore a backup
ui-restore-about = Everything in the backup is checked before the vault is used, and the log says that it was restored.
ui-restore-file = Backup
ui-restore-path = Where to put the vault
ui-restore-path-hint = A new folder. A vault that stands there is never overwritten.
ui-restore-secret = Passphrase or recovery key
ui-restore-secret-hint = That of the day when the backup was made.
ui-restore-replace = Restore in its place, and keep the vault that is there under another name
ui-restore-do = Restore
ui-restore-done = The vault was restored
ui-restore-kept = The vault that was there is now here:
ui-restore-open = Go on with the restored vault
ui-welcome-restore = Restore a backup…
