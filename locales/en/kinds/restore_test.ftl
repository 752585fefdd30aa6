### Restore tests of backups.

kind-restore_test = Restore test
    .object = Restore test
    .register = Restore tests of backups
    .about = A backup that nobody has tried to restore is a mere hope. Tests prove that the facility brings data back in a timely manner and checks it regularly (GDPR Art. 32(1)(c) and (d)).
    .first = Take the application with the medical records and ask IT for a trial restore.

group-copy = Backup
group-restoring = Restoring

field-restore_test-name = Name
    .help = For instance “Restore of the practice database, first quarter of 2026”.

field-restore_test-systems = Resources
    .help = The applications and servers whose data were restored.

field-restore_test-on = Date of the test
    .help = The day on which the data were restored.

field-restore_test-by = Who carried it out
    .help = The IT specialist or the service firm.

field-restore_test-witness = Who confirmed it
    .help = Who looked at the restored data; best a user of the application, or the DPO.

field-restore_test-copy_on = Date of the backup
    .help = The day from which the backup is. An old one means that everything made later is lost.

field-restore_test-medium = Medium of the backup
    .help = A backup that is always connected can be encrypted by an attacker together with the original.

field-restore_test-kept_at = Where it is kept
    .help = A room, a safe, another building, or the supplier’s data centre.

field-restore_test-encrypted = Is the backup encrypted
    .help = It holds the same data as the original and needs the same protection (GDPR Art. 32(1)(a)).

field-restore_test-key_kept = Where the key is
    .help = Who has the key or password, and whether it can be reached without the broken system. Do not enter the password itself.

field-restore_test-scope = Extent
    .help = Single files do not prove that the whole system can be restored.

field-restore_test-restored_to = Restored to
    .help = A separate environment, not the one in use.

field-restore_test-checked = What was checked
    .help = For instance: login, number of patients, the last entry, opening of images and attachments.

field-restore_test-minutes = Time needed, in minutes
    .help = From the decision to restore until work is possible.

field-restore_test-allowed_minutes = Time allowed, in minutes (RTO)
    .help = How long the facility can work without these data before patients suffer. It is held against the time measured.

field-restore_test-lost = What was missing
    .help = Data that the backup did not have, such as the entries of the last day.

field-restore_test-removed = What became of the restored data
    .help = Data in a test environment must be erased for good after the test (GDPR Art. 5(1)(e) and (f)).

field-restore_test-result = Result
    .help = A success only if one could work on the restored data.

field-restore_test-problems = Problems
    .help = What failed, and why.

field-restore_test-actions = Corrective actions
    .help = What must change before the next test; make tasks of it.

field-restore_test-next_due = Next test
    .help = A day set by the controller; usually every quarter or half-year, sooner after a change of system.

field-restore_test-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-restore_test-problems = Description of the problems in restoring
rule-restore_test-actions = Corrective actions after the test

choice-restore_scope-files = Single files
choice-restore_scope-database = Database
choice-restore_scope-machine = Server or virtual machine
choice-restore_scope-whole = Whole environment

choice-backup_medium-disk = Disk in the same computer
choice-backup_medium-network_storage = File server in the network
choice-backup_medium-offline_disk = Disk that is unplugged
choice-backup_medium-tape = Tape
choice-backup_medium-cloud = Cloud
choice-backup_medium-supplier = At the supplier of the system

choice-restore_result-success = Success
choice-restore_result-partial = Success in part
choice-restore_result-failure = Failure
