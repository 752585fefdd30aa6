### Rules of retention.

kind-retention = Rule of retention
    .object = Rule of retention
    .register = Periods of retention
    .about = How long the facility keeps which data, on what ground, and what suspends their end. The rules tell what is due for destruction or for the patients in a given year (GDPR Art. 5(1)(e), UPP Art. 29).
    .first = Begin with medical records: 20 years from the end of the year of the last entry.

group-period = Period and its ground
group-after_period = When the period is over
group-stock = What is kept
group-holds = Holds

part-batch = Year
part-hold = Hold

field-retention-name = Name of the rule
    .help = What it is about, e.g. “Medical records” or “Video recordings”.

field-retention-rule = Rule of the law
    .help = The rule that sets the period. Where no provision sets one, choose the period set by the controller and give reasons.

field-retention-what = Scope
    .help = Which documents and data it covers and which it does not, where the name does not tell.

field-retention-medium = Medium
    .help = Electronic, paper or both.

field-retention-archive_category = Archive category
    .help = The mark in the file plan, e.g. B20 or BE50; for bodies that follow such a plan.

field-retention-registers = Registers kept under the rule
    .help = Registers of this program whose ended records go when the period is over. It is counted from the day on which a record was ended. Where several rules cover a register, the longest counts.

field-retention-years = Period in years
    .help = Whole years, e.g. 20 for medical records (UPP Art. 29(1)).

field-retention-months = Period in months
    .help = For video recordings 3 at most (UDL Art. 23a(2), KP Art. 22²(3)).

field-retention-days = Period in days
    .help = Where data go sooner than after a month, such as recordings that are overwritten.

field-retention-until = Until an event
    .help = Where no period can be given beforehand, e.g. “until consent is withdrawn” or “until recruitment ends”.

field-retention-counted_from = Counted from
    .help = The periods of UPP Art. 29 run from the end of the calendar year, the period for recordings from the day of the recording.

field-retention-base = From which event
    .help = For instance “from the last entry in the record” or “from the end of employment”.

field-retention-legal_basis = Ground of the period
    .help = Act and article; where there is none, the controller’s own rules.

field-retention-reason = Reasons for the period
    .help = Why so long and no shorter: a period that the controller sets may not exceed what the purpose needs (GDPR Art. 5(1)(e)).

field-retention-confirmed_on = Confirmed in the law on
    .help = When the DPO confirmed the period in the act as it now stands. The program states periods and does not warrant them.

field-retention-after = What becomes of the data
    .help = Records due for destruction may be handed to the patient, a legal representative or an authorised person (UPP Art. 29(2)).

field-retention-procedure = Procedure
    .help = Who selects the data, who approves, how patients learn that they can collect their records, and who draws up the protocol.

field-retention-owner = Responsible
    .help = The person or function that checks every year what is due.

field-retention-batches = Years under the rule
    .help = What the facility keeps from which year. The list shows how much is due for destruction in a given year.

field-batch-base_year = Year
    .help = The year of the event that the period is counted from, such as the last entry.

field-batch-what = What
    .help = For instance “files of the primary care clinic, A–K”.

field-batch-amount = Amount
    .help = For instance “42 boxes, 5.2 running metres” or “310 files”.

field-batch-place = Where
    .help = The archive, cabinet or system in the register of resources.

field-retention-holds = Holds
    .help = Matters because of which data may not go yet although the period is over: proceedings, a claim, an inspection (GDPR Art. 17(3)(e)).

field-hold-what = What it is about
    .help = Which data stay, e.g. “file no. 1204/2003”. The number is enough, a name is not needed.

field-hold-reason = Reason
    .help = What suspends the end.

field-hold-reference = Reference
    .help = Case number or mark of the letter.

field-hold-from = From
    .help = The day from which the hold stands.

field-hold-to = To
    .help = The day on which it ceased; empty while it stands.

field-hold-by = Decided by
    .help = The person who suspended the end.

field-retention-applies_from = In force from
    .help = Since when the facility follows the rule.

field-retention-applies_to = In force to
    .help = Only where a new rule replaced it.

field-retention-reviewed_on = Last review
    .help = When it was last checked that the rule is followed and still needed.

field-retention-review_due = Next review
    .help = A day set by the DPO, usually a year after the last review.

field-retention-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-retention-period = Period of retention
rule-retention-counted_from = What the period is counted from
rule-retention-base = Event that the period is counted from
rule-retention-procedure = How records are handed to patients

choice-counted_from-year_end = The end of the calendar year
choice-counted_from-event = The event itself

choice-kept_register-person = { kind-person.register }
choice-kept_register-authorisation = { kind-authorisation.register }
choice-kept_register-training = { kind-training.register }
choice-kept_register-request = { kind-request.register }
choice-kept_register-release = { kind-release.register }
choice-kept_register-report = { kind-report.register }
choice-kept_register-breach = { kind-breach.register }
choice-kept_register-account = { kind-account.register }
choice-kept_register-inspection = { kind-inspection.register }
choice-kept_register-task = { kind-task.register }
choice-kept_register-processor = { kind-processor.register }
choice-kept_register-restore_test = { kind-restore_test.register }
choice-after_period-destroyed = Destroyed
choice-after_period-handed_over = Handed to the patient or an entitled person
choice-after_period-erased = Erased from the system
choice-after_period-overwritten = Overwritten
choice-after_period-anonymised = Anonymised
choice-after_period-archived = Passed to the state archive

choice-hold_reason-proceedings = Court or administrative proceedings
choice-hold_reason-claim = Claim, dispute
choice-hold_reason-inspection = Inspection
choice-hold_reason-restriction = Restriction of processing (Art. 18)
choice-hold_reason-complaint = Complaint of a patient
choice-hold_reason-other = Other
