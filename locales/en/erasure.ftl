### Erasure.

erasure-ground-retention_over = GDPR Art. 5(1)(e): the period of retention is over
erasure-ground-not_necessary = GDPR Art. 17(1)(a): no longer needed for the purpose
erasure-ground-consent_withdrawn = GDPR Art. 17(1)(b): consent withdrawn, no other ground
erasure-ground-objection = GDPR Art. 17(1)(c): objection, no overriding grounds
erasure-ground-unlawful = GDPR Art. 17(1)(d): processed unlawfully
erasure-ground-obligation = GDPR Art. 17(1)(e): a legal obligation to erase

erasure-nothing = There is nothing to erase.
erasure-versions = { $versions ->
    [one] The content of { $versions } version
   *[other] The content of { $versions } versions
    } of { $records ->
    [one] { $records } record
   *[other] { $records } records
    } goes for good: from the register, the history, the search and the file of the vault. { $entries ->
    [one] { $entries } entry of the log keeps its place without its content
   *[other] { $entries } entries of the log keep their place without their content
    }, and the log says why.
erasure-files = { $count ->
    [one] { $count } file goes with its bytes.
   *[other] { $count } files go with their bytes.
    }
erasure-files-stay = { $count ->
    [one] { $count } file goes from this record; its bytes stay, because another record or version has it too.
   *[other] { $count } files go from this record; their bytes stay, because other records or versions have them too.
    }
erasure-others = { $count ->
    [one] { $count } version of another record stands in the same entries. It stays, and is written into the log anew.
   *[other] { $count } versions of other records stand in the same entries. They stay, and are written into the log anew.
    }
erasure-backups = { $count ->
    [one] { $count } backup made before still holds all of it. Delete it, or keep it under the rules of your facility.
   *[other] { $count } backups made before still hold all of it. Delete them, or keep them under the rules of your facility.
    }
erasure-papers = Papers and files that were exported before keep what is in them.

progress-erasing = Erasing, and making the search index anew
progress-erasing-file = Writing the file of the vault anew
input-basis = Legal reason
problem-no_basis = Say on what ground it is erased: choose one, or write the article.
failure-file_in_use = The record still has the file { $sha256 }. Take the file off the record first, then erase it. Nothing was changed.
failure-nothing_to_erase = There is nothing to erase: it was erased before, or was never there. Nothing was changed.
failure-erasure_unfinished = The content is erased, and the log says so, but the disk failed before the file of the vault was written anew: parts of it may still lie between the pages. Check the disk and open the vault again: that finishes it.
title-erased = Content erased

cli-erase = Erases content for good: of a record, of a field in earlier versions, of a file
cli-erase-basis = Legal reason; it stays in the log, so name nobody
cli-erase-field = Only what earlier versions say in this field
cli-erase-file = Only this file, which the record has no more: its SHA-256 or name
cli-erase-due = All ended records that the rules of retention keep no longer
cli-erase-preview = Only say what would go
cli-erase-which = Say which record, or --due.
cli-erase-record = Record
cli-erase-id = ID
cli-erase-expires = Kept until
cli-erase-backup = Backup
cli-erase-made = Made
