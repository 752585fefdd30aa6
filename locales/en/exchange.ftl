### Registers as files: the columns besides fields.

exchange-id = Record id
exchange-version = Record version
exchange-ended = Record ended
exchange-yes = yes
exchange-no = no

## Operations and progress.

op-register-exported = Register exported
op-import-applied = File imported
    .count =
        { $count ->
            [one] { $count } record imported
           *[other] { $count } records imported
        }
subject-register = A register
subject-import = Import

progress-file = Reading the file
progress-rows = Checking the rows
progress-writing = Writing the file

## Files that cannot be read. What happened, what is safe, what to do.

import-fault-unknown_format = { $path } is of a format that is not read. Nothing was changed. Save it as XLSX, ODS, CSV or JSON.
import-fault-broken = { $path } is damaged or not what its beginning says. Nothing was changed. Open it in the program that made it and save it again.
import-fault-protected = { $path } is protected by a password. Nothing was changed. Save it without the password and import that file.
import-fault-too_large = { $path } holds more than can be taken in at once: at most 64 MB, 16,384 columns and 4 million cells. Nothing was changed. Divide it, or delete what lies outside the table.
import-fault-too_heavy = { $path } asked for more memory or time than a register needs, so reading was stopped. Nothing was changed. If you trust the file, copy its table into a new workbook and import that.
import-fault-empty = There is no table in { $path }. Nothing was changed.
import-fault-not_text = { $path } is no text in an encoding that is known. Nothing was changed. Save it as CSV in UTF-8, or as XLSX.
import-fault-other_json = { $path } is JSON of another form. Nothing was changed. Expected: a file as export writes it, or a list of objects with plain values.
import-fault-named_twice = In { $path } a name stands twice in one object, so what was meant is not known. Nothing was changed.

failure-no_reader = The part of the program that reads workbooks could not be started: { $reason }. Nothing was changed. Save the file as CSV and import that.
failure-of_no_kind = { $path } does not tell which register it belongs to. Nothing was changed. Say the kind of record.
failure-of_other_kind = The file holds records of the kind { $found }, not { $asked }. Nothing was changed.
failure-no_such_sheet = There is no sheet “{ $name }”. Sheets of the file: { $known }. Nothing was changed.
failure-no_such_column = The file has no column “{ $name }”. Nothing was changed. Write its name as it stands in the header.
failure-no_such_target = There is no field “{ $name }” that a column could fill so. Nothing was changed. See `schema` for the names of fields; the second purpose is purposes/1/purpose.
failure-no_such_code = The field { $name } has no choice “{ $code }”. Nothing was changed.
failure-no_room_in_sheet = The register has more columns than a sheet has room for. Nothing was written. Export it as CSV or JSON.
failure-not_written = This format is read, but not written. Nothing was written. Export as CSV, XLSX or JSON.
failure-file_aside = The register was exported (entry { $seq } of the log), but the file could not be put in its place: { $reason }. It is { $path }. Do not export again: move it.

## Cells that cannot come in.

import-not_a_day = { $field }: “{ $text }” is not a day. Write it as 2026-11-23 or 23.11.2026.
import-not_a_moment = { $field }: “{ $text }” is not a day with a time. Write it as 2026-11-23 14:30.
import-not_a_number = { $field }: “{ $text }” is not a whole number from 0 up.
import-unknown_word = { $field }: “{ $text }” is none of the choices. Use a choice as the program names it, or say what the word means.
import-unclear_word = { $field }: “{ $text }” may mean several choices. Use the code of the one that is meant.
import-no_such_title = { $field }: there is no standing record “{ $text }”. Make it first, or correct the name.
import-unclear_title = { $field }: several records are called “{ $text }”. Write the id of the one that is meant.
import-formula_error = { $field }: the formula has no value ({ $text }). Correct it in the file.
import-not_an_id = { $field }: “{ $text }” is not the id of a record. Leave the cell empty for a new record.
import-not_a_version = { $field }: “{ $text }” is not the number of a version.
import-not_an_answer = { $field }: “{ $text }” is neither yes nor no.
import-no_such_file = { $field }: the file “{ $text }” does not come with a table. Attach it to the record after the import.

## Rows that cannot come in.

import-row_twice = The record stands in the file twice; first in row { $first }. Keep one of the two.
import-other_register = The id belongs to a record of another register. Delete the id to make a new record.
import-new_is_ended = The record is ended and not in this vault. Ended records do not come in.
import-ends_nothing = An import neither ends a record nor brings it back. Set the column of ended records as it was.
import-is_ended = The record is ended and takes no changes.
import-conflict = “{ $title }” was changed since this file was made: the row comes from version { $made_from }, version { $stands } stands now. Export anew and enter the change there.
import-same_title = A record “{ $title }” stands already and says something else. Decide whether such rows change the records of that name or become new ones.
import-several_so_called = Several records are called “{ $title }”, so which one to change is not known. Enter its id.
