### Rescuing what can be read of a damaged vault.

op-vault-rescued = Rescued from a damaged vault

progress-rescue-copying = Copying the damaged database (pages)
progress-rescue-files = Reading the files (pieces)
progress-rescue-log = Reading the log and writing it into the new vault
progress-rescue-checking = Checking every entry and file of the new vault

vault-damage = This vault is damaged ({ $what }). It is open for reading only; what stands on damaged pages cannot be read, and is missing from lists. Restore the newest backup, or rescue what can be read into a new vault.

rescue-pages =
    { $spoilt ->
        [one] { $spoilt } page of the database could not be read, of { $pages }.
       *[other] { $spoilt } pages of the database could not be read, of { $pages }.
    }
rescue-log-whole =
    { $count ->
        [one] The whole log is in the new vault: { $count } entry.
       *[other] The whole log is in the new vault: { $count } entries.
    }
rescue-log-broken =
    { $kept ->
        [one] The first { $kept } entry of the log is in the new vault as it stood;
       *[other] The first { $kept } entries of the log are in the new vault as they stood;
    } number { $first } is the first that could not be read. Packs, receipts and checkpoints from before still fit the log, later ones do not.
rescue-log-none = No entry of the log could be taken over: the log of the new vault begins anew, and no older pack, receipt or checkpoint fits it.
rescue-unchained =
    { $count ->
        [one] { $count } entry behind the break could be read, but not chained on; it stands in the damaged vault alone.
       *[other] { $count } entries behind the break could be read, but not chained on; they stand in the damaged vault alone.
    }
rescue-key-lost = The key that signed the log is lost. The new vault signs with another one, which must be told to everyone who checks packs.
rescue-carried =
    { $count ->
        [one] { $count } record got a new version, with the value that the damaged vault showed last.
       *[other] { $count } records got a new version, with the values that the damaged vault showed last.
    }
rescue-extent =
    The new vault has { $records ->
        [one] { $records } record
       *[other] { $records } records
    } and { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, and it was checked as a whole.
rescue-nothing-lost = Nothing is known to be lost.
rescue-lost =
    { $count ->
        [one] { $count } loss is known:
       *[other] { $count } losses are known:
    }
rescue-loss-kind = Record
rescue-loss-record = No value of it could be read.
rescue-loss-older = Version { $found } could be read; the last one, version { $last }, is lost.
rescue-loss-file-label = File
rescue-loss-file =
    { $count ->
        [one] The file is not whole. It was taken off the record that named it.
       *[other] The file is not whole. It was taken off the { $count } records that named it.
    }

failure-beyond_rescue = Nothing can be rescued from { $path }: the pages of the database by which everything else is found cannot be read. Nothing was changed. Restore the newest backup.
failure-rescue_unsound = What was rescued does not verify, and was thrown away. The damaged vault was not changed. Restore the newest backup.
failure-no_crash_report = There is no crash report. Nothing was written.
failure-crashed = A mistake in the program stopped this. What was saved before is safe. Open Settings: the crash report there says where it happened, and holds nothing of your documentation.
