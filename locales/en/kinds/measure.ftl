### Technical and organisational measures.

kind-measure = Technical or organisational measure
    .object = Measure
    .register = Technical and organisational measures
    .about = What the facility protects data with, and how it is known to work. GDPR Art. 32(1) asks not for measures alone but for regular testing of them (d); the evidence of the tests stands here.
    .first = Pick bundles of measures from the library, and tell of each measure whether it really works.

group-introduction = Introduction
group-effectiveness = Does it work

part-measure_test = Test

field-measure-name = Name of the measure
    .help = One measure that can be tested, e.g. “Backup copy kept offline”.

field-measure-bundle = Bundle
    .help = The group of the library that it belongs to; an activity can name a whole bundle.

field-measure-aims = What it is for
    .help = The requirement that it meets (GDPR Art. 32(1) and (4), Art. 25 and 28).

field-measure-kind = Kind
    .help = A technical one works in a system, an organisational one through rules and people, a physical one guards rooms and media.

field-measure-description = Description
    .help = What it is and where it holds, in a few sentences. The description goes into the record of processing activities (GDPR Art. 30(1)(g)).

field-measure-reason = Why this measure
    .help = Which risk it lowers, and why it is appropriate by the state of the art and the cost (GDPR Art. 32(1) and (2)).

field-measure-document = Document
    .help = The policy, procedure or instruction that introduces it (GDPR Art. 24(2)).

field-measure-status = State
    .help = Only a measure that works protects data. Enter a planned one with its day.

field-measure-owner = Responsible
    .help = The person or function that introduces the measure and keeps it working.

field-measure-introduced_on = Introduced on
    .help = Since when it works; an approximate day is enough.

field-measure-missing = What is still missing
    .help = Where it does not work, e.g. “two laptops without encryption”.

field-measure-planned_for = Planned for
    .help = The day that the controller has set.

field-measure-withdrawn_on = Withdrawn on
    .help = From when it no longer works.

field-measure-withdrawn_why = Why it was withdrawn
    .help = Why it was withdrawn and what replaced it; protection must not sink.

field-measure-tests = Tests and their results
    .help = Every check with its evidence: restore test, review of permissions, scan, walk-round (GDPR Art. 32(1)(d)).

field-measure_test-on = Date
    .help = The day of the test.

field-measure_test-method = How
    .help = In what way the measure was tested.

field-measure_test-by = Tested by
    .help = The person or firm; best somebody other than who runs the measure.

field-measure_test-result = Result
    .help = Whether the measure did what it is for.

field-measure_test-evidence = Evidence
    .help = What shows the result: number of the protocol, figures, where it is kept.

field-measure_test-files = Files with evidence
    .help = Protocol, picture of the screen, report.

field-measure_test-actions = What was decided
    .help = What follows from the test, who does it and by when.

field-measure-test_due = Next test
    .help = A day by the risk; restoring a copy at least once a year.

field-measure-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-measure-introduced = Since when it works
rule-measure-tests = Evidence that it was tested
rule-measure-test_due = Day of the next test
rule-measure-test_evidence = Evidence of the test: description or file
rule-measure-test_actions = What follows from the test

choice-measure_aim-32_1_a = Pseudonymisation and encryption (Art. 32(1)(a))
choice-measure_aim-32_1_b = Confidentiality, integrity, availability, resilience (Art. 32(1)(b))
choice-measure_aim-32_1_c = Restoring availability (Art. 32(1)(c))
choice-measure_aim-32_1_d = Testing and evaluating (Art. 32(1)(d))
choice-measure_aim-32_4 = Acting on the controller’s instructions (Art. 29 and 32(4))
choice-measure_aim-25 = Protection by design and by default (Art. 25)
choice-measure_aim-28 = Supervision of processors (Art. 28)

choice-measure_kind-technical = Technical
choice-measure_kind-organisational = Organisational
choice-measure_kind-physical = Physical

choice-measure_status-planned = Planned
choice-measure_status-partly = Introduced in part
choice-measure_status-working = Working
choice-measure_status-withdrawn = Withdrawn

choice-test_method-review = Review of documents, logs or permissions
choice-test_method-inspection = Walk-round, check on the spot
choice-test_method-technical = Technical test, scan, penetration test
choice-test_method-restore = Trial restore of a copy
choice-test_method-exercise = Exercise with staff
choice-test_method-audit = Outside audit

choice-test_result-effective = Effective
choice-test_result-partly = Effective in part
choice-test_result-ineffective = Ineffective
