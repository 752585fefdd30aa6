### Breaches, in the order of the day on which one happens; numbers of sections are those of the authority's form.

kind-breach = Breach
    .object = Breach
    .register = Breach register
    .about = Every breach of personal data: its facts, its effects and the remedy, those that need no notice too (GDPR Art. 33(5)). The authority has to be notified within 72 hours of awareness (GDPR Art. 33(1)).
    .first = Write down what happened and when you became aware of it; the rest can follow.

group-breach_event = What happened and when
group-breach_nature = What kind of breach
group-breach_data = Whose data, and which
group-breach_response = What was done
group-breach_risk = What threatens the persons
group-breach_authority = Notice to the authority
group-breach_persons = Telling the persons
group-breach_others = Other authorities and countries
group-breach_closing = Opinion of the DPO and closing

part-data_score = Kind of data in the assessment of severity
part-supplement = Supplementary notice
part-credential_change = Credentials to change

## What happened and when

field-breach-title = Short name
    .help = Without names of persons, e.g. “Test results sent to another patient”.

field-breach-number = Number in the breach register
    .help = The next number, e.g. “3/2026”.

field-breach-aware_at = Moment of awareness
    .help = When the facility was reasonably certain that data had been breached. The 72 hours run from it, nights and days off included (GDPR Art. 33(1)).

field-breach-aware_how = How you became aware
    .help = Who held it to be a breach, on what ground and after which checks. This is the reason why the period began then (GDPR Art. 5(2)).

field-breach-reported_by = Who reported it
    .help = An employee, a patient, the processor, or whoever received data of somebody else.

field-breach-occurred_from = Beginning of the breach
    .help = Day and hour of the event (section 3 of the form). Where it is known only roughly, give the likeliest and say so below.

field-breach-occurred_to = End of the breach
    .help = When the data ceased to be exposed, e.g. when documents were recovered or the account was blocked.

field-breach-occurred_more = Remarks on the time
    .help = That the breach goes on, or that the time is an estimate, and on what it rests.

field-breach-description = What happened
    .help = The course of events without data of patients: what, where, how it came to light (GDPR Art. 33(3)(a) and 33(5); section 4A of the form).

field-breach-place = Where it happened
    .help = Branch, room, way or system.

field-breach-at_processor = Did it happen at a processor
    .help = The processor tells the facility without undue delay (GDPR Art. 33(2)); it is the controller who notifies the authority.

field-breach-processor = Processor
    .help = The one where it happened (section 2 of the form).

field-breach-processor_told_at = When the processor told the facility
    .help = Day and hour (GDPR Art. 33(2)). As a rule this is the moment of awareness as well.

## Nature

field-breach-causes = What kind of event it was
    .help = Tick all that fits (section 4B of the form).

field-breach-causes_more = More on the event
    .help = Circumstances that the list does not have.

field-breach-malware_encrypted = Were the data encrypted by the malware
    .help = Data that cannot be reached are breached, even where nobody copied them (GDPR Art. 4(12)).

field-breach-malware_copied = May data have been copied
    .help = No trace of copying is no proof that there was none; write below what was examined.

field-breach-malware_backup = Is there a sound backup
    .help = A copy from which the data can be restored in full, and which was not encrypted too (GDPR Art. 32(1)(c)).

field-breach-malware_restored_at = Access restored at
    .help = From when the data are there again in full.

field-breach-malware_more = What is known about the malware
    .help = Its name, the way in, a demand for ransom, who examines the event and what they found.

field-breach-origin = Origin
    .help = Inside or outside the organisation, meant or not (section 4D of the form).

field-breach-lost = What was lost
    .help = Confidentiality: somebody learnt the data. Integrity: data were altered. Availability: data are not there when needed (GDPR Art. 4(12); section 4E of the form).

field-breach-activities = Processing activities
    .help = The activities of the record that are concerned.

field-breach-systems = Resources
    .help = The applications, devices, archives and rooms that are concerned.

## Data

field-breach-persons = Categories of data subjects
    .help = Whose data are concerned (GDPR Art. 33(3)(a); section 7 of the form).

field-breach-persons_more = Other categories of persons
    .help = Groups that the list does not have, and persons with special needs.

field-breach-persons_count = Approximate number of persons
    .help = Where it is not known, give the highest that is likely (GDPR Art. 33(3)(a); section 5 of the form).

field-breach-entries_count = Approximate number of entries
    .help = How many records of data are concerned, such as visits, results or pages of files (GDPR Art. 33(3)(a)).

field-breach-children = Are children concerned
    .help = Data of children make a breach weigh more (section 4F of the form).

field-breach-data = Categories of ordinary data
    .help = Section 6A of the form. The Polish authority as a rule takes a disclosed PESEL number with a name for a high risk.

field-breach-special_data = Special categories of data
    .help = Section 6B of the form. That a person attends a clinic already tells something about health (GDPR Art. 4(15)).

field-breach-data_more = More on the data
    .help = A closer description, e.g. “discharge letters with a diagnosis”.

field-breach-unintelligible = Are the data unintelligible to outsiders
    .help = “Yes” only where they were soundly encrypted and the key or password is safe (GDPR Art. 34(3)(a)).

## Response

field-breach-measures_before = Measures before the breach
    .help = What protected the data before the event (section 9A of the form).

field-breach-measures_taken = Measures taken
    .help = What was done or proposed to end the breach and to lessen its effects (GDPR Art. 33(3)(d); section 9B of the form).

field-breach-measures_to_prevent = Measures to prevent another
    .help = What will keep it from happening again, who answers for it and by when (section 9C of the form).

field-breach-credentials = May credentials have leaked
    .help = At every suspicion passwords are changed, in other systems too where the same one was used.

field-breach-credential_changes = Credentials to change
    .help = The systems and accounts whose passwords have to change, with the day on which it was done. No day is a gap.

field-credential_change-system = Resource
    .help = System, door, alarm or bank account.

field-credential_change-accounts = Accounts
    .help = The logins, or “all”; never the passwords themselves.

field-credential_change-changed_on = Changed on
    .help = When the passwords, codes or keys were replaced.

## Risk

field-breach-consequences = Likely consequences for persons
    .help = Look with the eyes of the person whose data came out (GDPR Art. 33(3)(c); section 8A of the form).

field-breach-consequences_more = More on the consequences
    .help = What exactly may happen to these persons, and how serious it would be.

field-breach-data_scores = Kinds of data in the assessment of severity
    .help = Method of ENISA (2013): the highest score counts, from 1 to 4. Name each adjustment and give its reason.

field-data_score-class = Kind of data
    .help = Health data are sensitive.

field-data_score-shift = Adjustment
    .help = Up, e.g. where the data are of children; down where they tell little about the person.

field-data_score-shift_why = Reason for the adjustment
    .help = Name the circumstance that moves the score.

field-breach-identification = Ease of identification
    .help = How easily the person is recognised from the data. Name and PESEL number mean the maximum.

field-breach-confidentiality = Loss of confidentiality
    .help = It matters whether it is known who learnt the data, and whether they can be trusted.

field-breach-integrity = Loss of integrity
    .help = Whether altered data may have been used, in treatment for instance, and whether they can be restored.

field-breach-availability = Loss of availability
    .help = Whether the data were away for a time or are gone for good.

field-breach-malicious = Was there malicious intent
    .help = Intent adds to the weight: somebody wanted the data.

field-breach-high_risk = Is the risk to persons high
    .help = The computed severity is advice; the controller decides. A high risk means that the persons have to be told (GDPR Art. 34(1); section 8B of the form).

field-breach-risk_why = Reasons for the assessment
    .help = Why the risk is high, ordinary or unlikely: who has the data, what they can do with them, how fast you acted.

## Authority

field-breach-authority = Conclusion on the notice
    .help = Only a breach that is unlikely to result in a risk to persons needs no notice (GDPR Art. 33(1)).

field-breach-authority_why = Reasons for the conclusion
    .help = Needed for either conclusion, most of all where there will be no notice: the authority may ask for them (GDPR Art. 33(5)).

field-breach-notice_stage = Kind of notice
    .help = Preliminary where not all is known: the rest follows in phases (GDPR Art. 33(4); section 1 of the form).

field-breach-notified_at = Notified at
    .help = When the first notice was sent, from the official receipt. The deadline is computed from the moment of awareness.

field-breach-notice_number = Case number at the authority
    .help = The number given by the authority, or that of the receipt; a supplementary notice quotes it.

field-breach-delay_why = Reasons for the delay
    .help = Needed where the notice was sent more than 72 hours after awareness (GDPR Art. 33(1); section 3 of the form).

field-breach-supplements = Supplementary notices
    .help = After a preliminary notice the rest has to follow without undue further delay (GDPR Art. 33(4)).

field-supplement-sent_at = Sent at
    .help = The moment from the official receipt.

field-supplement-number = Number
    .help = Number of the receipt or letter.

field-supplement-content = What was added
    .help = What the first notice did not have, and corrections.

## Persons

field-breach-persons_told = Conclusion on telling the persons
    .help = Where the risk is high the persons are told without undue delay; there are three exceptions (GDPR Art. 34(1) and 34(3)).

field-breach-persons_why = Reasons for the conclusion
    .help = Why the persons were told or not. The authority may order that they be told (GDPR Art. 34(4)).

field-breach-exceptions = Exception
    .help = Each has to be shown. Where the effort would be disproportionate a public communication is needed (GDPR Art. 34(3)).

field-breach-told_on = Told on
    .help = The day on which the persons were written to or spoken to (section 10 of the form).

field-breach-told_count = Number of persons told
    .help = Where fewer were told than are concerned, explain it in the reasons.

field-breach-told_how = How they were told
    .help = Directly, and apart from other messages; a public communication only where GDPR Art. 34(3)(c) allows it.

field-breach-told_text = What they were told
    .help = Clear and plain: what happened, whom to contact, likely consequences, measures taken and what the person can do (GDPR Art. 34(2)).

## Others

field-breach-cross_border = Is the processing cross-border
    .help = Facilities in several countries of the Union, or persons in other countries who are substantially affected (GDPR Art. 4(23); section 11 of the form).

field-breach-countries = Countries and authorities
    .help = One a line: country, number of persons, authority told (GDPR Art. 56(1)).

field-breach-csirt = Is it an incident to report to a CSIRT as well
    .help = An essential or important entity reports a serious incident to its CSIRT, beside the notice to the data protection authority (KSC Art. 11). “No” is worth writing down too.

field-breach-csirt_aware_at = Serious incident detected at
    .help = From it run 24 hours for the early warning and 72 hours for the notice (KSC Art. 11).

field-breach-csirt_warned_at = Early warning sent at
    .help = Within 24 hours of detecting the incident.

field-breach-csirt_notified_at = Notice to the CSIRT sent at
    .help = Within 72 hours of detecting the incident.

field-breach-csirt_reported_on = Final report submitted on
    .help = Within a month of the notice.

field-breach-csirt_number = Number at the CSIRT
    .help = The number given by the reporting system.

field-breach-others_told = Others who were told
    .help = Police, Patient Ombudsman, insurer, founding body, joint controllers: who, when and what about.

## Closing

field-breach-dpo_opinion = Opinion of the DPO
    .help = What the DPO advised and when. Where the controller did otherwise, write down why (GDPR Art. 38(1) and 39(1)(a)).

field-breach-decided_by = Who decided
    .help = The person who decided on the notices in the controller’s name. That is not the DPO (GDPR Art. 24(1) and 38(6)).

field-breach-lessons = Lessons
    .help = What was changed in the risk analysis, the procedures and the training.

field-breach-closed_on = Closed on
    .help = Once measures are carried out, passwords changed and the notice is complete. The entry stays in the register.

field-breach-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Rules

rule-breach-occurred_to = End of the breach, or that it goes on
rule-breach-causes_more = Description of the other event
rule-breach-where = Activity or resource concerned
rule-breach-persons_more = Description of the other categories of persons
rule-breach-data = Categories of data concerned
rule-breach-data_more = Description of the other data
rule-breach-consequences_more = Description of the other consequences
rule-breach-shift_why = Reason for an adjustment of the score
rule-breach-supplement = Supplementary notice
rule-breach-told_how = How the persons were told
rule-breach-told_text = What the persons were told
rule-breach-public_notice = Text and way of the public communication

## Choices

choice-notice_stage-complete = Complete
choice-notice_stage-preliminary = Preliminary
choice-notice_stage-supplementary = Supplementary

choice-breach_cause-device_lost = Device or medium lost or stolen
choice-breach_cause-paper_lost = Paper lost, stolen or left open
choice-breach_cause-mail_lost = Mail lost, or opened by somebody else
choice-breach_cause-hacking = Unauthorised access by breaking safeguards
choice-breach_cause-malware = Malware
choice-breach_cause-phishing = Phishing
choice-breach_cause-wrong_recipient = Data sent to the wrong recipient
choice-breach_cause-published = Unintended publication
choice-breach_cause-wrong_disposal = Wrong disposal or erasure of data
choice-breach_cause-wrong_person = Data of the wrong person shown
choice-breach_cause-oral = Oral disclosure
choice-breach_cause-misuse = Internal misuse of access
choice-breach_cause-other = Other

choice-breach_origin-internal_accident = Internal, not deliberate
choice-breach_origin-internal_deliberate = Internal, deliberate
choice-breach_origin-external_accident = External, not deliberate
choice-breach_origin-external_deliberate = External, deliberate
choice-breach_origin-unknown = Not settled

choice-security_property-confidentiality = Confidentiality
choice-security_property-integrity = Integrity
choice-security_property-availability = Availability

choice-finding-yes = Yes
choice-finding-no = No
choice-finding-unsettled = Not settled yet

choice-breached_data-names = Names
choice-breached_data-parents_names = First names of parents
choice-breached_data-birth_date = Date of birth
choice-breached_data-bank_account = Bank account number
choice-breached_data-address = Home address
choice-breached_data-pesel = PESEL number
choice-breached_data-email = E-mail address
choice-breached_data-credentials = User name or password
choice-breached_data-earnings = Earnings or property
choice-breached_data-maiden_name = Mother’s maiden name
choice-breached_data-id_document = Series and number of an identity document
choice-breached_data-phone = Phone number
choice-breached_data-image = Image
choice-breached_data-convictions = Convictions and offences (Art. 10)
choice-breached_data-other = Other

choice-consequence-loss_of_control = Loss of control over one’s own data
choice-consequence-rights_limited = Rights that cannot be exercised
choice-consequence-discrimination = Discrimination
choice-consequence-identity_theft = Identity theft or fraud
choice-consequence-financial_loss = Financial loss
choice-consequence-reputation = Damage to reputation
choice-consequence-professional_secrecy = Loss of confidentiality of data under professional secrecy
choice-consequence-pseudonymisation_undone = Unauthorised reversal of pseudonymisation
choice-consequence-health = Harm to health, late or wrong treatment
choice-consequence-distress = Distress, shame, lost trust in treatment
choice-consequence-other = Other

choice-data_class-simple = Simple (base score 1)
choice-data_class-behavioural = Behavioural (base score 2)
choice-data_class-financial = Financial (base score 3)
choice-data_class-sensitive = Sensitive (base score 4)

choice-score_shift-down_3 = −3
choice-score_shift-down_2 = −2
choice-score_shift-down_1 = −1
choice-score_shift-none = No adjustment
choice-score_shift-up_1 = +1
choice-score_shift-up_2 = +2
choice-score_shift-up_3 = +3

choice-identification-negligible = Negligible (0.25)
choice-identification-limited = Limited (0.5)
choice-identification-significant = Significant (0.75)
choice-identification-maximum = Maximum (1)

choice-confidentiality_loss-none = No sign that data were learnt (0)
choice-confidentiality_loss-known_recipients = Learnt by known persons (0.25)
choice-confidentiality_loss-unknown_recipients = Learnt by an unknown number of persons (0.5)

choice-integrity_loss-none = Altered, but not used (0)
choice-integrity_loss-recoverable = May have been used, can be restored (0.25)
choice-integrity_loss-unrecoverable = May have been used, cannot be restored (0.5)

choice-availability_loss-none = Recovered without difficulty (0)
choice-availability_loss-temporary = Away for a time (0.25)
choice-availability_loss-full = Gone for good (0.5)

choice-authority_conclusion-notify = Notify the authority
choice-authority_conclusion-no_notice = No notice: a risk is unlikely

choice-persons_conclusion-tell = Tell the persons
choice-persons_conclusion-no_high_risk = Do not tell: the risk is not high
choice-persons_conclusion-exception = Do not tell: exception of Art. 34(3)

choice-telling_exception-34_3_a = Measures made the data unintelligible (a)
choice-telling_exception-34_3_b = Later measures removed the high risk (b)
choice-telling_exception-34_3_c = Disproportionate effort, public communication instead (c)

choice-telling_channel-letter = Registered letter
choice-telling_channel-email = E-mail
choice-telling_channel-phone = Phone
choice-telling_channel-sms = Text message
choice-telling_channel-in_person = In person
choice-telling_channel-portal = Patient portal
choice-telling_channel-public = Public communication
