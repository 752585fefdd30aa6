### Walk-round inspections: clean desk, clean screen, passwords.

kind-inspection = Walk-round inspection
    .object = Walk-round inspection
    .register = Clean-desk and password inspections
    .about = A walk through the rooms: can a passer-by or a cleaner read anything, are screens locked, does no password lie in sight. Testing the measures regularly is a duty (GDPR Art. 32(1)(d)).
    .first = Plan a walk through reception and consulting rooms, then enter what was seen.

group-rooms = Where
group-checks = Checklist
group-findings = Findings and corrections

part-inspection_check = Question of the checklist
part-inspection_finding = Finding

field-inspection-name = Name
    .help = For instance “Walk through reception, March 2026”.

field-inspection-looked_at = What was looked at
    .help = Tick everything that the walk covered.

field-inspection-on = Date
    .help = The day of the walk.

field-inspection-by = Who inspected
    .help = The DPO or a person named by the controller.

field-inspection-present = Who was present
    .help = The head of the unit, the person who showed the rooms.

field-inspection-announced = Was it announced
    .help = An unannounced walk shows an ordinary day.

field-inspection-follows = Re-inspection of
    .help = The earlier walk whose findings are checked.

field-inspection-places = Rooms and resources
    .help = From the register of resources: rooms, archives, workplaces.

field-inspection-places_more = Other places
    .help = Rooms that the register of resources does not have.

field-inspection-branch = Branch
    .help = Name of the place, as in the controller’s record.

field-inspection-checks = Questions and answers
    .help = The questions follow from the rules of clean desk, clean screen and passwords. Enter only what was really checked.

field-inspection_check-question = Question
    .help = The same question can be asked in each room by itself.

field-inspection_check-result = Answer
    .help = “Not checked” is more honest than a guess.

field-inspection_check-place = Room
    .help = Where the answer is about one of several rooms.

field-inspection_check-note = What was seen
    .help = Describe it without data of patients and without the passwords found.

field-inspection_check-photos = Photos
    .help = Take them so that neither data of persons nor passwords can be read.

field-inspection-findings = Findings
    .help = What is not in order, who puts it right and by when. The aim is to improve, not to punish.

field-inspection_finding-what = What was found
    .help = For instance “Sticky note with a password on a monitor at reception”.

field-inspection_finding-place = Room
    .help = Where it was found.

field-inspection_finding-severity = Severity
    .help = High where an unauthorised person could have read data; then judge whether there was a breach, too (GDPR Art. 33).

field-inspection_finding-action = Corrective action
    .help = What must change so that it does not happen again.

field-inspection_finding-responsible = Who answers for it
    .help = The person or function that puts it right.

field-inspection_finding-due = Due
    .help = The day by which it is to be put right.

field-inspection_finding-fixed_on = Put right on
    .help = Empty until the correction was checked.

field-inspection_finding-fixed_how = How it was put right
    .help = What was done, and how that was checked.

field-inspection_finding-photos = Photos
    .help = Before and after, without data of persons.

field-inspection-at_once = Put right on the spot
    .help = What was removed during the walk.

field-inspection-good = What works well
    .help = It is worth showing others what proves itself.

field-inspection-told = Who was told the results
    .help = The head of the unit and the controller (GDPR Art. 39(1)(a)).

field-inspection-told_on = Told on
    .help = The day on which the results were talked over or the protocol handed over.

field-inspection-next_due = Next walk
    .help = A day set by the DPO; sooner after grave findings.

field-inspection-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-inspection-place = Rooms that were inspected
rule-inspection-check_note = Description or photo of what was seen
rule-inspection-findings = Finding and corrective action
rule-inspection-fixed_how = Description or photo of the correction

choice-inspection_kind-clean_desk = Clean desk
choice-inspection_kind-clean_screen = Clean screen
choice-inspection_kind-passwords = Passwords
choice-inspection_kind-rooms = Rooms and archive

choice-inspection_question-desk_empty = No needless documents lie on the desk
choice-inspection_question-desk_out_of_sight = A passer-by cannot read documents
choice-inspection_question-cleaner_cannot_read = After work a cleaner cannot read anything
choice-inspection_question-cabinets_locked = Cabinets and files are locked
choice-inspection_question-keys_put_away = Keys are put away and not left in locks
choice-inspection_question-printer_empty = No documents lie on printer or scanner
choice-inspection_question-bins_clean = No documents with data are in the bins
choice-inspection_question-boards_clean = No data of persons are on boards and walls
choice-inspection_question-media_locked = Media and laptops are put away
choice-inspection_question-screen_turned = The screen is turned away from outsiders
choice-inspection_question-screen_locked = The screen is locked when nobody is there
choice-inspection_question-screen_locks_itself = The screen locks itself after a few minutes
choice-inspection_question-logged_out = After work the user is logged out
choice-inspection_question-no_sticky_notes = No sticky notes with passwords on monitor or desk
choice-inspection_question-no_notebook = Passwords are not written in notebooks
choice-inspection_question-own_account = Everyone works under their own account
choice-inspection_question-password_rules = Passwords meet the facility’s rules
choice-inspection_question-not_shared = Passwords are not shared
choice-inspection_question-not_sent = Passwords are not sent by e-mail, text message or messenger
choice-inspection_question-knows_what_to_do = Staff know what to do when a password may have leaked
choice-inspection_question-room_locked = An empty room is locked
choice-inspection_question-visitors_accompanied = Outsiders are not left alone
choice-inspection_question-talk_not_heard = Talks with patients cannot be heard in the waiting room
choice-inspection_question-archive_order = The archive is locked and in order

choice-check_result-ok = In order
choice-check_result-not_ok = Not in order
choice-check_result-not_seen = Not checked

choice-finding_severity-low = Low
choice-finding_severity-medium = Medium
choice-finding_severity-high = High
