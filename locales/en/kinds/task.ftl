### Tasks.

kind-task = Task
    .object = Task
    .register = Tasks
    .about = What has to be done, why, by whom and by when. Tasks come from the audit, inspections, breaches and reviews; done and proven, they show that the facility closes its gaps (GDPR Art. 24(1) and 5(2)).
    .first = Write down the first thing to put right, such as a missing processing agreement.

group-carrying_out = Who and by when

field-task-name = What has to be done
    .help = Begin with a verb, e.g. “Block the accounts of those who left”.

field-task-why = Why
    .help = Which gap or risk it removes, and where that comes from.

field-task-how = How
    .help = How to do it, step by step, where that is not plain.

field-task-about = What it is about
    .help = Records of any register. The task is shown beside them too.

field-task-source = Where it comes from
    .help = The source shows whether the recommendations of inspections and audits are carried out.

field-task-responsible = Who answers for it
    .help = One person or function. The controller answers for carrying measures out, not the DPO (GDPR Art. 24(1)).

field-task-due = Due
    .help = The day by which it is to be done.

field-task-priority = Priority
    .help = Urgent is whatever exposes persons to a high risk.

field-task-state = State
    .help = A task done without evidence remains a gap.

field-task-waiting_for = What it waits for
    .help = The person, delivery or decision without which it cannot go on.

field-task-dropped_why = Why it was dropped
    .help = Reasons that can be shown in an inspection.

field-task-begun_on = Begun on
    .help = When work on it began.

field-task-done_on = Done on
    .help = The day on which the effect was reached.

field-task-evidence = Evidence
    .help = What shows that it was done: number of a contract, printout of a system, protocol. Attach the files.

field-task-verified_by = Who verified it
    .help = The DPO or whoever confirmed that it was done.

field-task-verified_on = Verified on
    .help = The day on which it was confirmed that the correction works.

field-task-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

choice-task_source-audit = Self-audit
choice-task_source-inspection = Clean-desk and password inspection
choice-task_source-visit = Inspection by an authority
choice-task_source-breach = Breach
choice-task_source-risk = Risk analysis
choice-task_source-dpia = Impact assessment
choice-task_source-request = Request of a data subject
choice-task_source-processor = Audit of a processor
choice-task_source-accounts = Review of accounts and permissions
choice-task_source-training = Training
choice-task_source-restore_test = Restore test
choice-task_source-review = Review of a register or document
choice-task_source-law = Change of law
choice-task_source-own = Own initiative

choice-priority-urgent = Urgent
choice-priority-high = High
choice-priority-normal = Normal
choice-priority-low = Low

choice-task_state-open = To be done
choice-task_state-begun = Under way
choice-task_state-waiting = Waiting
choice-task_state-done = Done
choice-task_state-dropped = Dropped
