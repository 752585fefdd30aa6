### Reports of a suspicion by the staff.

kind-report = Report of a suspicion
    .object = Report of a suspicion
    .register = Reports of suspicions
    .about = Everyone on the staff tells at once that something may have gone wrong: a suspicious e-mail, a lost file, a wrong addressee. The DPO settles whether it is a breach; the 72 hours run from awareness (GDPR Art. 33(1)).
    .first = Write in one sentence what happened, and when it was noticed.

group-report_seen = What was noticed
group-report_triage = Triage

## Fields

field-report-what = What happened
    .help = In one sentence and without data of patients, e.g. “Results were sent to the wrong e-mail address”.

field-report-seen_at = Noticed at
    .help = Day and hour. The deadline for the notice to the authority may depend on it (GDPR Art. 33(1)).

field-report-reported_by = Who reports
    .help = Name and how to reach the person. Nobody is punished for a report in good faith.

field-report-place = Where
    .help = Branch, room, application or way.

field-report-details = Details
    .help = Whose data it may be, how much of it, who may have seen it.

field-report-signs = What it is about
    .help = Tick it where it is known; the DPO will check.

field-report-done = What was done at once
    .help = For instance: computer unplugged, password changed, recipient asked to delete the message. “Nothing” is an answer too.

field-report-still = Was it stopped
    .help = If not, the DPO has to know right away.

field-report-systems = Resources
    .help = The applications, devices and rooms that are concerned.

field-report-reported_at = Reached the DPO at
    .help = The time between noticing and reporting shows whether the staff know what to do.

field-report-triaged_at = Settled at
    .help = When it was established whether this is a breach. Keep the check short: waiting does not lengthen the period.

field-report-triaged_by = Settled by
    .help = The DPO or the deputy.

field-report-triage = Result
    .help = A breach goes into the register even where no notice is needed (GDPR Art. 33(5)).

field-report-triage_why = Reasons
    .help = What was checked, and why this is or is not a breach (GDPR Art. 5(2)).

field-report-breach = Breach
    .help = The entry in the breach register to which this report leads.

field-report-answered_on = Reporter answered on
    .help = An answer, however short, brings the next report (GDPR Art. 39(1)(b)).

field-report-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Rules

rule-report-answered = Answer to the person who reported

## Choices

choice-triage-breach = Breach of personal data
choice-triage-in_check = Being checked
choice-triage-incident = Incident without a breach of personal data
choice-triage-false_alarm = False alarm
