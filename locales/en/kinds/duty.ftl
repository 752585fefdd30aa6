### What the data protection officer is and does.

kind-duty = Duty of the DPO
    .object = Duty of the DPO
    .register = Duties of the DPO
    .about = Appointment, notice to the authority and publication of the DPO’s data; the DPO’s plan, advice, checks and reports (GDPR Art. 37–39). The register proves that the DPO is at work and reports to the highest management.
    .first = Begin with the appointment: enter its day and attach the act of appointment.

group-appointment = Appointment and conditions
group-notification = Notice and publication
group-plan = Period and plan
group-advice = Advice
group-monitoring = Check
group-report = Report
group-authority = Contact with the authority

part-plan_item = Point of the plan

field-duty-name = Name
    .help = Short, e.g. “DPO’s plan for 2026” or “Advice on video calls”.

field-duty-kind = Kind
    .help = The kind decides what the program asks for.

field-duty-on = Date
    .help = The day on which it was done or the document signed.

field-duty-by = Who did it
    .help = The DPO, the deputy, or someone who acts for the controller.

field-duty-about = What it is about
    .help = Records of any register: activities, contracts, breaches, impact assessments, inspections.

field-duty-summary = Summary
    .help = What was settled, in a few sentences.

field-duty-officer = Name of the DPO
    .help = A natural person is designated, even where the contract is with a firm. The name goes into the notice (u.o.d.o. Art. 10(1)).

field-duty-basis = Footing
    .help = The DPO can be a member of staff or work under a service contract (GDPR Art. 37(6)).

field-duty-act = Act of appointment
    .help = Number of the resolution, order or contract. Attach the document.

field-duty-term_to = Appointed until
    .help = Only where the appointment is for a fixed term. A DPO is not dismissed or penalised for performing the tasks (GDPR Art. 38(3)).

field-duty-qualifications = Qualifications
    .help = Knowledge of data protection law and practice, experience in health care, training (GDPR Art. 37(5)).

field-duty-reports_to = To whom the DPO reports
    .help = To the highest management directly: the head of the facility or the board (GDPR Art. 38(3)).

field-duty-resources = Resources and access
    .help = Working time, budget, access to data and systems, the DPO’s own training (GDPR Art. 38(2)).

field-duty-conflict = No conflict of interests
    .help = The DPO’s other duties, and why none of them decides on purposes and means of processing (GDPR Art. 38(6)).

field-duty-secrecy = Bound to secrecy
    .help = The DPO is bound by secrecy about the performance of the tasks (GDPR Art. 38(5)).

field-duty-deputy = Name of the deputy
    .help = Who stands in while the DPO is absent; the same criteria hold (u.o.d.o. Art. 11a).

field-duty-deputy_reason = Rules of deputising
    .help = When the deputy acts and how matters are handed over.

field-duty-notified = What was notified
    .help = Appointment, change of data, dismissal (u.o.d.o. Art. 10(1) and (4)), or the deputy (u.o.d.o. Art. 11a).

field-duty-event_on = Day of the event
    .help = The day of appointment, change or dismissal. The 14 days for the notice run from it (u.o.d.o. Art. 10(1) and (4)).

field-duty-sent_on = Sent on
    .help = The date in the official receipt. It is held against the 14 days.

field-duty-channel = Channel
    .help = The notice is made in electronic form (u.o.d.o. Art. 10(6)).

field-duty-signed_by = Who signed
    .help = Who represents the controller, or a proxy; with a qualified or trusted signature (u.o.d.o. Art. 10(2) and (6)).

field-duty-receipt = Number of the receipt
    .help = The mark of the official receipt; attach the file.

field-duty-published_at = Where published
    .help = Address of the page; without a website, the generally accessible spot on the premises (u.o.d.o. Art. 11).

field-duty-published = What was published
    .help = Name, and e-mail or phone (u.o.d.o. Art. 11 with Art. 10(1)).

field-duty-staff_told = How staff were told
    .help = How staff know who the DPO is and how to reach the DPO.

field-duty-contact = Contact point
    .help = How persons and the authority can turn to the DPO (GDPR Art. 38(4), 39(1)(e)).

field-duty-contact_hours = Hours
    .help = When the DPO answers, and how soon.

field-duty-period_from = Period from
    .help = First day of the period that the plan, check or report covers.

field-duty-period_to = Period to
    .help = Last day of that period.

field-duty-priorities = Why these priorities
    .help = How the risk of the processing operations was taken into account (GDPR Art. 39(2)).

field-duty-items = Points of the plan
    .help = Checks, training, reviews and tests, each with its term.

field-plan_item-what = What
    .help = For instance “Review of processing agreements” or “Training of reception on phishing”.

field-plan_item-kind = Kind
    .help = The kind shows how much of the plan is training and how much is checks.

field-plan_item-planned_for = Term
    .help = The day by which it is to be done.

field-plan_item-responsible = Who answers for it
    .help = The DPO or a person of the facility.

field-plan_item-done_on = Done on
    .help = Empty until it is done.

field-plan_item-outcome = Outcome
    .help = What was settled, or why it was put off.

field-duty-presented_to = To whom the plan was presented
    .help = A person of the highest management (GDPR Art. 38(3)).

field-duty-advice_about = In what matter
    .help = GDPR Art. 35(2) asks for advice on an impact assessment; the DPO is involved in all issues of data protection (GDPR Art. 38(1)).

field-duty-asked_by = Who asked
    .help = A person or unit; empty where the DPO advised unasked.

field-duty-asked_on = Asked on
    .help = Shows whether the DPO was involved in a timely manner (GDPR Art. 38(1)).

field-duty-question = Question
    .help = The facts, and what was to be settled.

field-duty-advice = Advice
    .help = The view with its legal ground, and the steps advised (GDPR Art. 39(1)(a) and (c)).

field-duty-followed = Was it followed
    .help = The controller decides. Reasons for departing from the advice are put in writing.

field-duty-followed_why = Why it was not followed
    .help = The controller’s reasons where the advice was not followed in full.

field-duty-checked = What was checked
    .help = The reach of the check: activities, units, systems, documents (GDPR Art. 39(1)(b)).

field-duty-method = How it was checked
    .help = Talks, walk-rounds, a sample of documents, a review of accounts.

field-duty-found = Findings
    .help = What is in order and what is not. Make a task of every gap.

field-duty-recommended = Recommendations
    .help = What the DPO recommends, and by when.

field-duty-addressee = Addressee
    .help = The head of the facility or the board (GDPR Art. 38(3)).

field-duty-contents = Contents of the report
    .help = State of data protection, breaches, requests, training, recommendations not carried out.

field-duty-received_on = Received on
    .help = When the addressee received the report; attach the proof.

field-duty-response = Response of the management
    .help = What was decided after the report was read.

field-duty-authority = Authority
    .help = Usually the President of UODO; in matters of patients’ rights the Patient Ombudsman too.

field-duty-reference = Reference
    .help = The case number in the authority’s letter.

field-duty-letter_on = Date of the letter
    .help = The day on which it was received or sent.

field-duty-matter = What the letter was about
    .help = A question, a demand for explanations, a consultation (GDPR Art. 39(1)(d) and (e)).

field-duty-answer_by = Answer by
    .help = The day named in the authority’s letter.

field-duty-answered_on = Answered on
    .help = When the answer was sent.

field-duty-next_due = Next term
    .help = When it has to be done again, such as the next report.

field-duty-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-duty-period = The period that it covers
rule-duty-followed_why = Reasons for departing from the advice
rule-duty-answered_on = Answer to the authority’s letter
rule-duty-summary = Description of what was done

choice-duty_kind-appointment = Appointment of the DPO
choice-duty_kind-deputy = Appointment of a deputy
choice-duty_kind-notification = Notice to the authority
choice-duty_kind-publication = Publication of the DPO’s data
choice-duty_kind-contact = Contact point
choice-duty_kind-plan = Plan of work
choice-duty_kind-advice = Advice
choice-duty_kind-monitoring = Check
choice-duty_kind-report = Report to the controller
choice-duty_kind-authority = Contact with the supervisory authority
choice-duty_kind-other = Something else

choice-dpo_basis-employee = Member of staff
choice-dpo_basis-contract = Service contract
choice-dpo_basis-shared = One DPO for several bodies

choice-notified_change-appointment = Appointment
choice-notified_change-change = Change of data
choice-notified_change-dismissal = Dismissal
choice-notified_change-deputy = Appointment of a deputy

choice-official_channel-business_portal = Form on biznes.gov.pl
choice-official_channel-epuap = ePUAP
choice-official_channel-e_delivery = e-Delivery
choice-official_channel-other = Another electronic channel

choice-published_data-name = Name
choice-published_data-email = E-mail
choice-published_data-phone = Phone

choice-plan_item_kind-audit = Check of compliance
choice-plan_item_kind-review = Review of registers
choice-plan_item_kind-training = Training
choice-plan_item_kind-inspection = Clean-desk and password inspection
choice-plan_item_kind-restore_test = Restore test
choice-plan_item_kind-processor_audit = Audit of a processor
choice-plan_item_kind-risk = Risk analysis or impact assessment
choice-plan_item_kind-document = Change of a document
choice-plan_item_kind-report = Report
choice-plan_item_kind-other = Something else

choice-advice_about-obligations = Obligations under the law
choice-advice_about-dpia = Data protection impact assessment
choice-advice_about-new_processing = New or changing activity
choice-advice_about-contract = Processing agreement
choice-advice_about-breach = Personal data breach
choice-advice_about-request = Request of a data subject
choice-advice_about-release = Release of records
choice-advice_about-security = Security of systems
choice-advice_about-staff = Matters of staff
choice-advice_about-other = Another matter

choice-followed-yes = Yes
choice-followed-partly = In part
choice-followed-no = No
choice-followed-pending = Not yet decided
