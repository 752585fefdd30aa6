### Inspections by authorities.

kind-visit = Inspection by an authority
    .object = Inspection by an authority
    .register = Inspections by authorities
    .about = Inspections by the President of UODO and others: the authorisation and its scope, what happened, documents handed over, protocol and recommendations (u.o.d.o. Art. 78–91). The scope decides what may be handed over.
    .first = Once the authorisation was shown, enter the authority, the day and the scope.

group-mandate = Authorisation and scope
group-visit_course = Course and documents handed over
group-protocol = Protocol and objections

part-inspector = Inspector
part-visit_action = Action of the inspectors
part-handed_document = Document handed over
part-recommendation = Recommendation

field-visit-name = Name
    .help = For instance “Inspection by UODO, June 2026”.

field-visit-authority = Authority
    .help = Who inspects. The controller cooperates with the supervisory authority on request (GDPR Art. 31).

field-visit-authority_more = Another authority
    .help = Name of an authority that the list does not have.

field-visit-cause = Cause
    .help = A plan of inspections, information received, or monitoring of compliance (u.o.d.o. Art. 78(2)).

field-visit-mode = Mode
    .help = On the premises, or a demand for explanations in writing.

field-visit-reference = Reference
    .help = The case number in the authorisation or letter.

field-visit-announced_on = Announced on
    .help = The day on which notice of the intended inspection arrived, if one was sent (Prawo przedsiębiorców Art. 48).

field-visit-activities = Activities inspected
    .help = From the record of processing. They narrow a compliance pack down to the authorised scope.

field-visit-scope = Authorised scope
    .help = Copy it word for word. The inspectors may see documents that bear directly on this scope (u.o.d.o. Art. 84(1)(2)).

field-visit-authorisation_on = Date of the authorisation
    .help = The day on which the personal authorisation was issued (u.o.d.o. Art. 81(2)(9)).

field-visit-shown_on = Shown on
    .help = The day on which authorisation and card were shown. The 30 days within which the inspection should end run from it (u.o.d.o. Art. 89(1)).

field-visit-planned_to = Expected end
    .help = The term named in the authorisation (u.o.d.o. Art. 81(2)(6)).

field-visit-inspectors = Inspectors
    .help = Everyone who showed an authorisation. Check it before letting them in.

field-inspector-name = Name
    .help = As in the authorisation.

field-inspector-position = Position
    .help = The official position in the authorisation.

field-inspector-card = Number of the card
    .help = The number of the official card shown with the authorisation (u.o.d.o. Art. 81(1)).

field-inspector-authorisation = Number of the authorisation
    .help = Each inspector has a personal one.

field-visit-represented_by = Who represents the facility
    .help = The person named in writing; the inspectors act in that person’s presence (u.o.d.o. Art. 83(1) and (2)).

field-visit-control_book = Entered in the book of inspections
    .help = A business keeps a book of inspections with authorisations and protocols (Prawo przedsiębiorców Art. 57).

field-visit-begun_on = Begun on
    .help = First day of the inspectors’ work.

field-visit-ended_on = Work ended on
    .help = Last day of the inspectors’ work. Empty while it goes on.

field-visit-actions = Actions of the inspectors
    .help = Viewing, explanations, interviews: what, when and with whom. One’s own notes help to judge the protocol.

field-visit_action-kind = Kind
    .help = The powers of the inspectors stand in u.o.d.o. Art. 84(1).

field-visit_action-on = Date
    .help = The day of the action.

field-visit_action-who = Who took part
    .help = The employee who explained, the witness or the companion.

field-visit_action-what = What happened
    .help = What was asked, looked at and answered.

field-visit-documents = Documents handed over
    .help = Everything that was shown or handed over. The facility makes the copies and certifies them as true (u.o.d.o. Art. 84(2) and (3)).

field-handed_document-what = Document
    .help = Name, date and version.

field-handed_document-form = Form
    .help = An original is handed over in exceptional cases and against a receipt.

field-handed_document-certified = Certified as a true copy
    .help = A refusal to certify is noted in the protocol (u.o.d.o. Art. 84(3)).

field-handed_document-in_scope = Within the scope
    .help = A document outside the authorised scope should not be handed over without a second thought.

field-handed_document-on = Handed over on
    .help = The day on which it was shown or handed over.

field-handed_document-by = By whom
    .help = A person of the facility.

field-handed_document-receipt = Receipt
    .help = Number or description of the receipt.

field-handed_document-file = The facility’s copy
    .help = A copy of what was handed over, in the same form.

field-visit-beyond_scope = Demands beyond the scope
    .help = What was asked for beyond the authorised scope, and the answer.

field-visit-protocol_received_on = Protocol presented on
    .help = The day on which it was presented for signature. The 7 days for signing or objecting run from it (u.o.d.o. Art. 88(4)).

field-visit-protocol_signed_on = Protocol signed on
    .help = The day on which the facility signed; the inspection ends with it (u.o.d.o. Art. 89(2)).

field-visit-refusal_reason = Why it was not signed
    .help = Neither signature nor objections within 7 days counts as a refusal (u.o.d.o. Art. 88(7)).

field-visit-objections_on = Objections lodged on
    .help = The day on which written objections to the protocol were lodged (u.o.d.o. Art. 88(4)).

field-visit-objections = Objections
    .help = Which findings are contested, and on what evidence; attach the letter.

field-visit-objections_result = Result of the objections
    .help = Objections that are accepted change the protocol by an annex (u.o.d.o. Art. 88(5)).

field-visit-objections_answered_on = Objections answered on
    .help = The day on which the annex or the rejection was received (u.o.d.o. Art. 88(5) and (6)).

field-visit-outcome = Outcome
    .help = Where the authority finds that the law may have been breached, it opens proceedings (u.o.d.o. Art. 90).

field-visit-recommendations = Recommendations
    .help = What must be done, and by when. It is worth making a task of each.

field-recommendation-what = Recommendation
    .help = In the authority’s words, shortened.

field-recommendation-due = Due
    .help = The day named by the authority.

field-recommendation-responsible = Who answers for it
    .help = The person or function that carries it out.

field-recommendation-done_on = Done on
    .help = Empty until it is done.

field-recommendation-evidence = Evidence
    .help = What was presented to the authority, and when.

field-visit-decision = Decision
    .help = What was ordered, which reprimand was issued or which fine imposed (GDPR Art. 58(2)).

field-visit-decision_on = Date of the decision
    .help = The day on which it was issued.

field-visit-decision_received_on = Decision received on
    .help = The day of service. The 30 days for going to the administrative court run from it.

field-visit-fine = Fine in PLN
    .help = For public bodies the amount is limited (u.o.d.o. Art. 102).

field-visit-appealed_on = Taken to court on
    .help = The day on which the complaint to the administrative court was lodged (GDPR Art. 78(1)).

field-visit-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-visit-authority_more = Name of the other authority
rule-visit-protocol = Day on which the protocol was presented
rule-visit-protocol_answered = Signature, objections or reason for not signing the protocol
rule-visit-objections = Text of the objections lodged
rule-visit-outcome = Outcome of the inspection that ended
rule-visit-recommendations = Recommendations of the authority
rule-visit-decision = Contents of the decision
rule-visit-decision_received = Day on which the decision was received
rule-visit-recommendation_evidence = Evidence that the recommendation was carried out

choice-visit_authority-uodo = President of UODO
choice-visit_authority-nfz = National Health Fund (NFZ)
choice-visit_authority-rpp = Patient Ombudsman (RPP)
choice-visit_authority-voivode = Voivode (registering authority)
choice-visit_authority-health = Minister of Health
choice-visit_authority-founder = Founding body
choice-visit_authority-sanepid = Sanitary Inspection
choice-visit_authority-pip = Labour Inspectorate (PIP)
choice-visit_authority-zus = Social Insurance Institution (ZUS)
choice-visit_authority-nik = Supreme Audit Office (NIK)
choice-visit_authority-other = Another authority

choice-visit_cause-plan = Plan of inspections
choice-visit_cause-complaint = Complaint or tip
choice-visit_cause-breach = Personal data breach
choice-visit_cause-monitoring = Monitoring of compliance
choice-visit_cause-recheck = Check that recommendations were followed
choice-visit_cause-unknown = Not told

choice-visit_mode-on_site = On the premises
choice-visit_mode-correspondence = In writing
choice-visit_mode-both = On the premises and in writing

choice-visit_action_kind-documents = Inspection of documents
choice-visit_action_kind-viewing = Viewing of rooms
choice-visit_action_kind-systems = Viewing of systems and media
choice-visit_action_kind-explanation = Explanations
choice-visit_action_kind-witness = Interview of a witness
choice-visit_action_kind-recording = Recording of picture or sound
choice-visit_action_kind-expert = Expert opinion

choice-handed_form-shown = Shown only
choice-handed_form-copy = Copy
choice-handed_form-printout = Printout
choice-handed_form-electronic = Electronic form
choice-handed_form-original = Original

choice-objections_result-accepted = Accepted
choice-objections_result-partly = Accepted in part
choice-objections_result-rejected = Rejected

choice-visit_outcome-no_findings = No remarks
choice-visit_outcome-recommendations = Recommendations
choice-visit_outcome-proceedings = Proceedings opened
choice-visit_outcome-decision = Decision without a fine
choice-visit_outcome-fine = Decision with a fine
