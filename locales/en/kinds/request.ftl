### Requests of persons about their data, Art. 15 to 22.

kind-request = Request of a person
    .object = Request of a person
    .register = Register of requests
    .about = Requests of persons about their data: access, rectification, erasure, restriction, portability, objection (GDPR Art. 15–22). An answer is due within a month of receipt, a refusal too (GDPR Art. 12(3) and 12(4)).
    .first = Enter a request on the day it came, even if by word of mouth or to the wrong department.

group-request_received = What came in
group-request_person = Who asks
group-request_scope = Where the data are
group-request_time = Extension
group-request_answer = Answer

## Fields

field-request-number = Case number
    .help = Without a name of a person, e.g. “RQ/4/2026”.

field-request-received_on = Received on
    .help = The day on which it reached the facility, not the DPO. The month for the answer runs from it (GDPR Art. 12(3)).

field-request-channel = How it came
    .help = The person may choose any way. An electronic request is answered electronically where possible (GDPR Art. 12(3)).

field-request-rights = Right exercised
    .help = The person need not name an article; what they want counts. A copy of medical records is released under UPP: enter it in the register of releases.

field-request-subject = What is asked for
    .help = What the person wants, in their own words where you can.

field-request-handled_by = Who handles it
    .help = The person who gathers the data and prepares the answer.

field-request-person = Data subject
    .help = The name, and as much as it takes to find the data; nothing more (GDPR Art. 5(1)(c)).

field-request-person_category = Category of the person
    .help = Patient, employee, candidate: it tells where to look.

field-request-applicant = Who makes the request
    .help = The person, their legal representative, or an attorney.

field-request-applicant_name = Representative or attorney
    .help = The name of the person who acts for the other.

field-request-empowered = Power to act
    .help = Power of attorney, court decision or kinship, with its date and where the document lies. Data given to somebody without a right are a breach.

field-request-email = E-mail for the answer
    .help = Health data should not go by plain e-mail (GDPR Art. 32(1)(a)).

field-request-address = Postal address
    .help = Only where the answer goes by mail.

field-request-identity_check = How identity was checked
    .help = In proportion to the risk. As a rule no copy of an identity card is taken (GDPR Art. 5(1)(c) and 12(6)).

field-request-identity_asked_on = More information asked for on
    .help = Only where there are reasonable doubts about the identity (GDPR Art. 12(6)).

field-request-identity_given_on = Received on
    .help = Where it did not come and the person cannot be identified, say so in the answer (GDPR Art. 11(2)).

field-request-activities = Processing activities
    .help = The activities of the record in which the person’s data may be.

field-request-systems = Resources
    .help = The systems and archives to search, mail and recordings included.

field-request-searched = What was searched
    .help = Where you looked, what was found and who confirmed it. It shows that the answer is complete (GDPR Art. 5(2)).

field-request-extended_on = Told of the extension on
    .help = The period can be extended by two months if the person is told within the first month (GDPR Art. 12(3)).

field-request-extended_why = Reasons for the extension
    .help = Complexity or number of the requests; lack of time is not enough.

field-request-result = Result
    .help = A refusal gives its reasons and the remedies (GDPR Art. 12(4)). Medical records are as a rule not erased before their retention ends.

field-request-answered_on = Answered on
    .help = The day on which the answer was sent or handed over, a refusal too.

field-request-answer_channel = How it was answered
    .help = A way on which the answer reaches this person alone.

field-request-answer = The answer
    .help = In short; attach the answer itself as a file. Its language has to be clear and plain (GDPR Art. 12(1)).

field-request-carried_out_on = Carried out on
    .help = When the data were handed over, corrected, erased or restricted in all systems.

field-request-recipients_told = Recipients told
    .help = Which recipients were told of the rectification, erasure or restriction, or why that is impossible (GDPR Art. 19).

field-request-refused_why = Reasons for the refusal
    .help = The provision and the circumstances. That a request is manifestly unfounded or excessive has to be shown (GDPR Art. 12(5)).

field-request-remedies = Were the remedies told
    .help = The complaint to the authority and the way to court (GDPR Art. 12(4)).

field-request-fee = Was a fee charged
    .help = As a rule free of charge. A fee is allowed for a further copy or an excessive request (GDPR Art. 12(5) and 15(3)).

field-request-fee_why = Ground and amount of the fee
    .help = A reasonable amount based on administrative costs, with the reasons.

field-request-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Rules

rule-request-applicant_name = Representative or attorney
rule-request-empowered = Power of the representative or attorney
rule-request-identity_given = More information on the identity
rule-request-extended_why = Reasons for the extension
rule-request-carried_out = Day on which it was carried out
rule-request-recipients_told = Recipients told
rule-request-refused_why = Reasons for the refusal
rule-request-remedies = Information on remedies

## Choices

choice-data_right-15 = Access and information (Art. 15)
choice-data_right-15_3 = Copy of the data (Art. 15(3))
choice-data_right-16 = Rectification (Art. 16)
choice-data_right-17 = Erasure (Art. 17)
choice-data_right-18 = Restriction (Art. 18)
choice-data_right-20 = Portability (Art. 20)
choice-data_right-21 = Objection (Art. 21)
choice-data_right-22 = Automated decisions (Art. 22)
choice-data_right-7_3 = Withdrawal of consent (Art. 7(3))
choice-data_right-other = Other

choice-applicant-self = The data subject
choice-applicant-parent = Parent of a minor
choice-applicant-guardian = Legal guardian
choice-applicant-attorney = Attorney
choice-applicant-other = Somebody else

choice-request_result-granted = Granted in full
choice-request_result-partly = Granted in part
choice-request_result-refused = Refused
choice-request_result-no_data = The facility holds no data of this person
choice-request_result-not_identified = The person cannot be identified
choice-request_result-passed_on = Passed on to the controller in charge
choice-request_result-withdrawn = Withdrawn
