ui-filter-add = Filter
ui-filter-field = Find a field
ui-filter-other = Another field
ui-filter-how = Condition
ui-filter-take = Apply
ui-filter-clear = Remove all filters
ui-filter-remove = Remove the filter: { $filter }
ui-filter-words = Words to find
ui-filter-or = { " or " }
ui-filter-op-is = is
ui-filter-op-is-not = is not
ui-filter-op-contains = contains
ui-filter-op-from = from
ui-filter-op-to = to
ui-filter-op-empty = empty
ui-filter-op-filled = filled
ui-columns = Columns
ui-columns-shown = Columns shown
ui-columns-more = Other columns
ui-columns-default = Back to the usual ones
ui-columns-earlier = Move earlier: { $column }
ui-columns-later = Move later: { $column }
ui-views = Views
ui-views-all = The whole register
ui-views-keep = Save the view…
ui-views-about = Search, filters, columns and order will be found under this name in this vault.
ui-views-title = Save the view
ui-views-name = Name of the view
ui-views-save = Save
ui-views-remove = Remove the view “{ $name }”
ui-bulk-mark = Marked
ui-bulk-mark-one = Mark: { $title }
ui-bulk-marked = { $count ->
    [one] { $count } record marked
   *[other] { $count } records marked
}
ui-bulk-mark-all = { $count ->
    [one] Mark the { $count } found
   *[other] Mark all { $count } found
}
ui-bulk-none = Mark none
ui-bulk-edit = Change a field…
ui-bulk-end = End…
ui-bulk-title = { $count ->
    [one] Change a field of { $count } record
   *[other] Change a field of { $count } records
}
ui-bulk-about = All marked records are changed, or none. It is one entry in the log, and undone in one step.
ui-bulk-field = Field
ui-bulk-how = What to do
ui-bulk-how-set = write
ui-bulk-how-add = add to what is there
ui-bulk-how-remove = take out of what is there
ui-bulk-how-clear = empty it
ui-bulk-run = { $count ->
    [one] Change { $count } record
   *[other] Change { $count } records
}
ui-bulk-failed = Nothing was changed
ui-end-many-title = { $count ->
    [one] End { $count } record
   *[other] End { $count } records
}
ui-end-many-words = { $count ->
    [one] The record leaves the register and new packs. Its history stays, and ending can be undone.
   *[other] The records leave the register and new packs. Their history stays, and ending can be undone in one step.
}
ui-end-many-run = { $count ->
    [one] End { $count } record
   *[other] End { $count } records
}
ui-shortcut-mark = Mark the record in a register; with Shift, all from the last mark
ui-shortcut-mark-all = Mark all records of the list
