### Registers as tables: columns, filters, views, many records at once.

column-gaps = Gaps
column-changed_at = Last changed

op-record-duplicated = Record duplicated
    .on = { $kind } duplicated
op-records-changed = Records changed
    .on = { $kind }: records changed
    .count =
        { $count ->
            [one] { $count } record changed
           *[other] { $count } records changed
        }
op-records-ended = Records ended
    .on = { $kind }: records ended
    .count =
        { $count ->
            [one] { $count } record ended
           *[other] { $count } records ended
        }

title-copy = { $title } (copy)

progress-checking = Checking the records

input-view_name = Name of the view

problem-of = { $title }: { $words }
problem-unknown_column = There is no field “{ $name }” in this register.
problem-filter_op = { $name } cannot be filtered that way.
problem-filter_value = { $name }: a day as YYYY-MM-DD, a number or a choice is expected in the filter.
problem-missing_view_name = Enter a name for the view.
problem-cannot_duplicate = There may be only one such record, so it cannot be duplicated.
problem-changed_meanwhile = This record was changed meanwhile. Load the list again.
problem-record_ended = This record is ended and takes no changes.
problem-bulk_files = { $name }: files are attached to and detached from one record at a time.
problem-bulk_one = { $name } holds one value: set it or clear it.
