ui-record-tab-about = Everything about it
ui-restore-failed = The version was not restored
ui-redo-nothing = Nothing to redo
ui-shortcut-redo = Redo what was undone last
ui-history-restored = earlier version restored
ui-history-redone = redone
ui-compare-open = Compare versions
ui-compare-with-now = Compare with the current one
ui-compare-title = Versions side by side
ui-compare-left = Earlier version
ui-compare-right = Later version
ui-compare-field = Field
ui-compare-version = Version { $number }, { $at }
ui-compare-all = Unchanged fields too
ui-compare-close = Back to the history
ui-compare-restore = Restore version { $number }
ui-compare-erased = The content of this version was erased.
ui-compare-count = { $count ->
    [0] No field differs.
    [one] { $count } field differs.
   *[other] { $count } fields differ.
}
ui-dossier-export = Everything as a PDF
ui-dossier-file-name = Extract { $title }
ui-dossier-unsaved = Some changes could not be saved, so the PDF would not include them. The status line leads to these records.
ui-dossier-links = { $count ->
    [0] Linked records
    [one] { $count } linked record
   *[other] { $count } linked records
}
ui-dossier-no-links = Nothing is linked with this record yet. Links are made in the form, on either side.
ui-dossier-to = named here: { $field }
ui-dossier-from = named there: { $field }
ui-dossier-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
ui-dossier-history = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
ui-dossier-more = Show all versions
ui-paper-running = Preparing
ui-paper-cancel = Cancel
ui-paper-made = { $pages ->
    [one] { $path }: { $pages } page, recorded in the log as entry { $entry }. The receipt lies beside it.
   *[other] { $path }: { $pages } pages, recorded in the log as entry { $entry }. The receipt lies beside it.
}
