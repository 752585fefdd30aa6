### Erasing, in the window.

ui-erase-open = Erase…
ui-erase-title = Erase: { $title }
ui-erase-due-title = Erase what is kept too long
ui-erase-words = Nothing brings back what is erased: no undo, no version. To take a record out of its register, end it instead.
ui-erase-due-words = These records have ended, and the period for which they were to be kept is over (GDPR Art. 5(1)(e)). Nothing brings back what is erased: no undo, no version.
ui-erase-what = What is erased
ui-erase-record = The whole record, all its versions and files
ui-erase-field = “{ $field }” in earlier versions
ui-erase-file = File { $name }
ui-erase-goes = This goes for good
ui-erase-ground = Legal reason
ui-erase-ground-choose = Choose the reason
ui-erase-ground-own = Another one
ui-erase-ground-words = Act and article
ui-erase-ground-about = It stays in the log and cannot be erased: name nobody in it.
ui-erase-ground-missing = Choose the legal reason: without it nothing is erased.
ui-erase-do = Erase for good
ui-erase-busy = Erasing
ui-erase-done = Recorded as entry { $seq } of the log, with the legal reason.
ui-erase-nothing = There is nothing to erase here: only what earlier versions say, or files that were taken off, can be erased in this record, and there is none.
ui-erase-backups = Backups that still hold it
ui-erase-file-goes = { $name }: goes
ui-erase-file-stays = { $name }: its bytes stay, another record or version has it
ui-erase-head-record = Record
ui-erase-head-kind = Kind
ui-erase-head-expires = Kept until
ui-erase-head-backup = Backup
ui-erase-head-made = Made
ui-erase-due = { $count ->
    [one] The period of retention of { $count } ended record of this program is over.
   *[other] The period of retention of { $count } ended records of this program is over.
    }
ui-erased-title = Content erased
ui-erased-words = Erased on { $at }. Reason: { $basis }
ui-erased-entry = entry { $seq }
ui-erased-part = Part of it was erased on { $at } ({ $basis }); what is shown was kept.
