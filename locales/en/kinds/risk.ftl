### Risks to persons.

kind-risk = Risk
    .object = Risk
    .register = Risk analysis
    .about = What may happen to data and what it means for the person concerned, not for the facility. The risk decides which measures are appropriate (GDPR Art. 24(1), 32(1) and 32(2)).
    .first = Take one activity and ask what may go wrong; do not leave out home visits and papers on the way.

group-risk_scenario = What may happen
group-risk_persons = What it means for persons
group-risk_before = Risk with the present measures
group-risk_treatment = Treatment of the risk
group-risk_review = Responsibility and review

## Fields

field-risk-threat = Threat
    .help = One event in one sentence, e.g. “Records lost on a home visit” (GDPR Art. 32(2)).

field-risk-activity = Processing activity
    .help = The activity in which it may happen. The same cause in another activity is a risk of its own.

field-risk-systems = Resources
    .help = Applications, devices, archives and rooms through which it may happen.

field-risk-sources = Sources of the threat
    .help = Who or what may bring it about. Most often it is a plain mistake.

field-risk-vulnerability = Vulnerability
    .help = The weakness that lets it happen, e.g. “files travel in an open bag”.

field-risk-affects = What may be lost
    .help = Confidentiality, integrity or availability of the data (GDPR Art. 32(1)(b)).

field-risk-persons = Categories of data subjects
    .help = Whom it would hit. Children, the ill and the dependent are exposed most.

field-risk-consequences = Consequences for persons
    .help = Physical, material or non-material damage; a fine for the facility is no consequence for the person.

field-risk-consequences_more = More on the consequences
    .help = What exactly may happen to the person.

field-risk-measures = Present measures
    .help = Measures of the register that already work and lessen this risk (GDPR Art. 32(1)).

field-risk-measures_more = More on the present measures
    .help = What the register does not have. If there are none, write that.

field-risk-likelihood = Likelihood
    .help = With the measures that really work today.

field-risk-harm = Severity for the person
    .help = The most serious consequence that is real. With health data it is seldom negligible.

field-risk-score_why = Reasons for the assessment
    .help = What it rests on: events here and elsewhere, number of persons, results of reviews (GDPR Art. 5(2)).

field-risk-decision = Decision
    .help = The controller decides; the DPO advises (GDPR Art. 24(1)).

field-risk-decision_why = Reasons for the decision
    .help = Above all where the risk is accepted: why more measures would be out of proportion.

field-risk-planned = Measures planned
    .help = What will be done and by whom.

field-risk-planned_measures = Measures planned, from the register
    .help = Measures of the register that will be brought in or strengthened.

field-risk-planned_by = Due
    .help = The day by which the measures should work.

field-risk-done_on = Done on
    .help = When the measures were in place and checked.

field-risk-residual_likelihood = Residual likelihood
    .help = What remains once the plan is carried out; where the risk is accepted, the same as before.

field-risk-residual_harm = Residual severity
    .help = Encryption lessens the severity, training as a rule the likelihood alone.

field-risk-owner = Owner of the risk
    .help = The person who answers for carrying out the decision.

field-risk-accepted_by = Accepted by
    .help = A person who may act in the controller’s name; not the DPO.

field-risk-reviewed_on = Last review
    .help = When the assessment was last found to hold (GDPR Art. 24(1) and 32(1)(d)).

field-risk-review_due = Next review
    .help = Usually after a year, sooner after a breach or a change of the processing.

field-risk-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Rules

rule-risk-consequences_more = Description of the other consequences
rule-risk-measures = Present measures
rule-risk-accepted_why = Reasons for accepting the risk
rule-risk-accepted_by = Person who accepted the risk
rule-risk-planned = Measures planned
rule-risk-planned_by = Day by which or on which planned measures are done

## Choices

choice-risk_source-staff = Staff, not deliberately
choice-risk_source-staff_deliberate = Staff, deliberately
choice-risk_source-former_staff = Former staff
choice-risk_source-patient = Patients and visitors
choice-risk_source-outsider = Outsiders, criminals
choice-risk_source-processor = Processor or supplier
choice-risk_source-malware = Malware
choice-risk_source-failure = Failure of hardware, software or power
choice-risk_source-elements = Fire, flood, natural disaster
choice-risk_source-controller = The facility itself: too much data, another purpose

choice-likelihood-1 = 1: Unlikely
choice-likelihood-2 = 2: Possible
choice-likelihood-3 = 3: Likely
choice-likelihood-4 = 4: Almost certain

choice-harm-1 = 1: Negligible, a small nuisance
choice-harm-2 = 2: Limited, can be overcome
choice-harm-3 = 3: Significant, hard to put right
choice-harm-4 = 4: Maximum, cannot be undone

choice-risk_decision-accept = Accept
choice-risk_decision-reduce = Reduce
choice-risk_decision-avoid = Avoid: give the processing up
choice-risk_decision-share = Share: insure or entrust
