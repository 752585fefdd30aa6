### Data protection impact assessments.

kind-dpia = Impact assessment
    .object = Impact assessment
    .register = Data protection impact assessments
    .about = Assessments of the impact of processing, planned or carried out (GDPR Art. 35), and reasoned decisions that none is needed. Both are shown in an inspection.
    .first = Begin with the keeping of medical records: whether it is on a large scale.

group-dpia_need = Is an assessment needed
group-dpia_description = Description of the processing
group-dpia_necessity = Necessity and proportionality
group-dpia_risks = Risks and measures
group-dpia_voices = Advice of the DPO and views of persons
group-dpia_consultation = Prior consultation
group-dpia_result = Result and review

## Fields

field-dpia-name = Name of the assessment
    .help = Short and factual, e.g. “Keeping electronic medical records”.

field-dpia-activities = Processing activities
    .help = One assessment may cover similar operations with similar risks (GDPR Art. 35(1)).

field-dpia-decision = Decision
    .help = The decision that none is needed is a record too (GDPR Art. 35(1) and 5(2)).

field-dpia-triggers = What calls for it
    .help = The cases of GDPR Art. 35(3) and of the Polish authority’s list (M.P. 2019 item 666). Two entries of the list as a rule make an assessment mandatory.

field-dpia-need_why = Reasons
    .help = Why it is or is not needed. The practice of a single doctor is not large-scale processing (GDPR recital 91).

field-dpia-decided_on = Decided on
    .help = An assessment comes before the processing begins (GDPR Art. 35(1)).

field-dpia-started_on = Assessment begun on
    .help = When work on the assessment began.

field-dpia-description = Systematic description of the operations
    .help = Which data, from where, to where, who has access, how long; a data-flow map may be referred to (GDPR Art. 35(7)(a)).

field-dpia-purposes = Purposes of processing
    .help = The purposes and, where they apply, the legitimate interests (GDPR Art. 35(7)(a)).

field-dpia-systems = Resources
    .help = Applications, devices, networks, archives and people on which the processing rests.

field-dpia-codes = Codes of conduct
    .help = An approved code that the facility complies with (GDPR Art. 35(8)).

field-dpia-necessity = Necessity
    .help = Why the purpose cannot be reached without these data and operations (GDPR Art. 35(7)(b)).

field-dpia-proportionality = Proportionality
    .help = Extent of the data, retention, legal basis; which milder ways were considered (GDPR Art. 35(7)(b)).

field-dpia-rights = Rights of persons
    .help = How persons are informed and exercise their rights; processing agreements and transfers to third countries.

field-dpia-risks = Risks
    .help = The entries of the risk analysis that the assessment covers (GDPR Art. 35(7)(c)).

field-dpia-risks_more = Description of the risks
    .help = Risks to rights and freedoms that the analysis does not have (GDPR Art. 35(7)(c)).

field-dpia-measures = Measures
    .help = Measures of the register that address the risks (GDPR Art. 35(7)(d)).

field-dpia-measures_more = Description of the measures
    .help = Safeguards and mechanisms that the register does not have (GDPR Art. 35(7)(d)).

field-dpia-residual_high = Does the risk stay high in spite of the measures
    .help = If so, the authority has to be consulted before the processing begins (GDPR Art. 36(1)).

field-dpia-dpo_advice = Advice of the DPO
    .help = The controller seeks the advice of the DPO where one is designated (GDPR Art. 35(2) and 39(1)(c)).

field-dpia-dpo_advice_on = Advice given on
    .help = Before the assessment is approved.

field-dpia-advice_followed = Was the advice followed
    .help = The controller may do otherwise, and should then give reasons.

field-dpia-advice_why_not = Why the advice was not followed
    .help = The controller’s reasons (GDPR Art. 5(2)).

field-dpia-views_sought = Were views of persons sought
    .help = Where appropriate, persons or their representatives are asked, such as a patients’ council or trade unions (GDPR Art. 35(9)).

field-dpia-views = Views of persons, or why there are none
    .help = What persons said and what came of it, or why they were not asked.

field-dpia-consulted_on = Consultation asked for on
    .help = The day on which the request went to the authority (GDPR Art. 36(1) and 36(3)).

field-dpia-consultation_number = Case number at the authority
    .help = The number given by the authority.

field-dpia-consultation_answered_on = Answered on
    .help = The authority has eight weeks for its advice and may add six (GDPR Art. 36(2)).

field-dpia-consultation_answer = Advice of the authority
    .help = What it said, and what was done about it.

field-dpia-result = Result
    .help = Whether the processing may take place, and on which conditions.

field-dpia-result_more = Reasons for the result
    .help = Conditions, deadlines and who answers for the measures.

field-dpia-prepared_by = Prepared by
    .help = The team that carried it out; the DPO advises and does not do it in the controller’s stead.

field-dpia-approved_by = Approved by
    .help = A person who acts in the controller’s name (GDPR Art. 24(1)).

field-dpia-approved_on = Approved on
    .help = From this day the assessment, or the decision that none is needed, holds.

field-dpia-reviewed_on = Last review
    .help = When it was checked that the processing follows the assessment (GDPR Art. 35(11)).

field-dpia-review_due = Next review
    .help = At the latest when the risk changes (GDPR Art. 35(11)); with health data usually every year.

field-dpia-review_cause = Cause of the review
    .help = A new system, a breach, another scale or the lapse of time, and what came of the review.

field-dpia-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Rules

rule-dpia-triggers = What calls for the assessment
rule-dpia-risks = Assessment of the risks to rights and freedoms
rule-dpia-measures = Measures that address the risks
rule-dpia-consultation_answer = Advice of the authority

## Choices

choice-dpia_decision-carry_out = It is carried out
choice-dpia_decision-no_need = None is needed

choice-dpia_trigger-35_3_a = Systematic evaluation of persons, profiling (Art. 35(3)(a))
choice-dpia_trigger-35_3_b = Special categories on a large scale (Art. 35(3)(b))
choice-dpia_trigger-35_3_c = Large-scale monitoring of public places (Art. 35(3)(c))
choice-dpia_trigger-list_evaluation = List, 1: evaluation or profiling of persons
choice-dpia_trigger-list_decisions = List, 2: automated decisions with significant effects
choice-dpia_trigger-list_monitoring = List, 3: monitoring of publicly accessible places
choice-dpia_trigger-list_special = List, 4: special categories and convictions
choice-dpia_trigger-list_biometric = List, 5: biometric data for identification
choice-dpia_trigger-list_genetic = List, 6: genetic data
choice-dpia_trigger-list_scale = List, 7: processing on a large scale
choice-dpia_trigger-list_matching = List, 8: matching of data from several sources
choice-dpia_trigger-list_vulnerable = List, 9: persons who depend on whoever assesses them
choice-dpia_trigger-list_technology = List, 10: new technical or organisational solutions
choice-dpia_trigger-list_bars_rights = List, 11: use of rights or services is hindered
choice-dpia_trigger-list_location = List, 12: location data
choice-dpia_trigger-high_risk = Another high risk (Art. 35(1))

choice-dpia_result-acceptable = The processing may take place
choice-dpia_result-with_measures = It may, once the measures are in place
choice-dpia_result-consult = Prior consultation is needed
choice-dpia_result-stop = It may not take place
