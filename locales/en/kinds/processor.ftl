### Processors and processing agreements.

kind-processor = Processor
    .object = Processor
    .register = Processors and processing agreements
    .about = Whoever processes data on behalf of the facility: software supplier, hosting, archive firm, accountants. The agreement is judged point by point by GDPR Art. 28(3), the processor by the guarantees of Art. 28(1).
    .first = Begin with the supplier of the application that holds the medical records.

group-entrustment = What is entrusted
group-contract = Processing agreement
group-checklist = What the agreement says: checklist of Art. 28(3)
group-guarantees = Guarantees and safeguards
group-sub_processors = Sub-processors
group-abroad = Where data are processed
group-audits = Audits
group-end = End of the service

part-sub_processor = Sub-processor
part-processor_audit = Audit

field-processor-name = Name of the processor
    .help = The full name in the agreement. A courier, post, bank, attorney or another health-care provider is as a rule a separate controller, not a processor.

field-processor-address = Registered address
    .help = Street, postcode and town, as in the agreement.

field-processor-country = Country of establishment
    .help = Only where it is not Poland. Outside the European Economic Area this usually means a transfer (GDPR Chapter V).

field-processor-nip = NIP (tax number)
    .help = Ten digits; the check digit is verified.

field-processor-regon = REGON (statistical number)
    .help = Nine digits, fourteen for a local unit; the check digits are verified.

field-processor-krs = KRS (court register number)
    .help = Ten digits; empty for a sole trader.

field-processor-phone = Phone
    .help = The number for everyday matters, such as the help desk.

field-processor-email = E-mail
    .help = The address for letters about the agreement.

field-processor-contact_person = Contact person
    .help = Who looks after the agreement on the processor’s side.

field-processor-dpo = DPO of the processor
    .help = Name and contact, if one was designated (GDPR Art. 37).

field-processor-breach_contact = Contact in a breach
    .help = A phone or address where somebody answers at night and on holidays too. From awareness the facility has 72 hours (GDPR Art. 33(1) and (2)).

field-processor-services = Kind of service
    .help = Tick all that the processor does for the facility.

field-processor-subject = Subject matter
    .help = What the entrusting is about, e.g. “hosting and maintenance of the medical records system” (GDPR Art. 28(3)).

field-processor-duration = Duration
    .help = For instance “until the main contract ends, and 30 days to return the data” (GDPR Art. 28(3)).

field-processor-nature = Nature of the processing
    .help = What the processor does with the data (GDPR Art. 28(3) and 4(2)).

field-processor-purpose = Purpose
    .help = Why the facility entrusts the data. A processor that uses them for its own ends becomes a controller (GDPR Art. 28(10)).

field-processor-reach = How the processor comes by the data
    .help = This decides which safeguards have to be agreed and checked.

field-processor-persons = Categories of data subjects
    .help = As in the agreement (GDPR Art. 28(3)).

field-processor-persons_more = Other categories of persons
    .help = Groups that the list does not have.

field-processor-persons_count = Approximate number of persons
    .help = The order of magnitude is enough. It shows how serious a breach at this processor would be.

field-processor-data = Type of ordinary data
    .help = Only what the service really needs (GDPR Art. 28(3)).

field-processor-special_data = Special categories of data
    .help = Data of GDPR Art. 9(1). With health data, see that the agreement speaks of secrecy.

field-processor-data_more = More on the data
    .help = Data that the list does not have, or a closer description.

field-processor-contract_kind = Kind of agreement
    .help = An agreement of its own, clauses in the main contract, the supplier’s terms, standard clauses of GDPR Art. 28(7), or another legal act.

field-processor-contract_on = Date of the processing agreement
    .help = Data may be entrusted only once it is made. Its absence breaches GDPR Art. 28(3) on both sides.

field-processor-contract_number = Number of the agreement
    .help = The mark under which it can be found. Attach the agreement itself as a file.

field-processor-contract_form = Form
    .help = In writing, electronic form included (GDPR Art. 28(9)).

field-processor-contract_until = Agreement runs until
    .help = Left empty, the agreement runs for an indefinite time.

field-processor-main_contract = Main contract
    .help = The contract of service that the entrusting goes with: date and number.

field-processor-signed_by = Who signed for the facility
    .help = A person entitled to represent it, or with a power of attorney; this helps to check that the agreement is valid.

field-processor-breach_notice = When it reports a breach to the facility
    .help = The time limit in the agreement, e.g. “without undue delay, within 24 hours at most” (GDPR Art. 33(2)).

field-processor-liability = Liability and contractual penalties
    .help = How the agreement divides liability for damage and fines (GDPR Art. 82).

field-processor-reviewed_on = Last review
    .help = When it was last checked that the agreement and the list of sub-processors are up to date (GDPR Art. 24(1)).

field-processor-review_due = Next review
    .help = A day set by the DPO; with health data usually within a year.

field-processor-clause_a = (a) only on documented instructions
    .help = Data are processed only on documented instructions of the controller, transfers to a third country included.

field-processor-clause_a_note = (a) place in the agreement, remarks
    .help = The clause; where it is missing or incomplete, what is missing and what was done about it.

field-processor-clause_b = (b) secrecy of authorised persons
    .help = Persons admitted to the data have committed themselves to secrecy or are bound to it by law.

field-processor-clause_b_note = (b) place in the agreement, remarks
    .help = The clause; where it is missing or incomplete, what is missing and what was done about it.

field-processor-clause_c = (c) security of Art. 32
    .help = The processor takes all measures that GDPR Art. 32 requires; best where the agreement lists them.

field-processor-clause_c_note = (c) place in the agreement, remarks
    .help = The clause or annex; where it is missing or incomplete, what is missing and what was done about it.

field-processor-clause_d = (d) sub-processors
    .help = Entrusting further only with the controller’s authorisation and on the same terms (GDPR Art. 28(2) and (4)).

field-processor-clause_d_note = (d) place in the agreement, remarks
    .help = The clause; where it is missing or incomplete, what is missing and what was done about it.

field-processor-clause_e = (e) help with rights of persons
    .help = The processor helps to answer requests, such as access or a copy (GDPR Chapter III).

field-processor-clause_e_note = (e) place in the agreement, remarks
    .help = The clause and the time for passing a request on; where it is missing or incomplete, what is missing.

field-processor-clause_f = (f) help with the duties of Art. 32–36
    .help = Security, notifying breaches, telling persons, impact assessment and prior consultation.

field-processor-clause_f_note = (f) place in the agreement, remarks
    .help = The clause; where it is missing or incomplete, what is missing and what was done about it.

field-processor-clause_g = (g) erasure or return of data
    .help = When the service ends, as the controller chooses, existing copies included.

field-processor-clause_g_note = (g) place in the agreement, remarks
    .help = The clause and the time; where it is missing or incomplete, what is missing and what was done about it.

field-processor-clause_h = (h) information and audits
    .help = The processor makes available what shows compliance, allows audits, and warns when an instruction infringes the law.

field-processor-clause_h_note = (h) place in the agreement, remarks
    .help = The clause and the terms of an audit; where it is missing or incomplete, what is missing.

field-processor-checked_on = Agreement checked on
    .help = When the agreement was read against this list; without a day nobody can tell which version was judged.

field-processor-checked_by = Checked by
    .help = The DPO, or whoever prepared the assessment.

field-processor-guarantees = What the guarantees were judged by
    .help = The controller uses only processors that provide sufficient guarantees (GDPR Art. 28(1) and (5)).

field-processor-guarantees_more = What the assessment showed
    .help = What the questionnaire, certificate or report shows: scope, validity, reservations.

field-processor-guarantees_on = Guarantees judged on
    .help = The first assessment comes before the agreement; it is repeated from time to time.

field-processor-security = Safeguards on the processor’s side
    .help = Encryption, backups, access control, where the servers are: what the processor declared or what was checked (GDPR Art. 32).

field-processor-sub_approval = Authorisation of sub-processors
    .help = Specific or general written authorisation of the controller (GDPR Art. 28(2)).

field-processor-sub_objection = How and until when to object
    .help = How long the facility has to object to a new sub-processor, and how it learns of one (GDPR Art. 28(2)).

field-processor-sub_used = Does it use sub-processors
    .help = “No” is a finding too, worth having in writing.

field-processor-sub_processors = Sub-processors
    .help = The list as of the last review; whoever engaged a sub-processor answers for it (GDPR Art. 28(4)).

field-sub_processor-processor = Record of the processor
    .help = Only where the sub-processor has a record here as well; otherwise the name is enough.

field-sub_processor-name = Name
    .help = Full name of the sub-processor.

field-sub_processor-service = Service
    .help = What it does with the data, e.g. “data centre”.

field-sub_processor-country = Country of processing
    .help = Only where it is not Poland.

field-sub_processor-told_on = Facility told on
    .help = When the facility learnt of this sub-processor.

field-sub_processor-accepted_on = Accepted on
    .help = Under a general authorisation: the day on which the time to object ran out.

field-processor-countries = Countries where it processes data
    .help = One a line, backups and support included, e.g. “Poland” and “Ireland (backups)”.

field-processor-transferred = Do data go to a third country
    .help = Outside the European Economic Area; remote access from there is a transfer as well (GDPR Chapter V).

field-processor-transfers = Transfers to third countries
    .help = The country, the recipient and the mechanism. A transfer needs a documented instruction (GDPR Art. 28(3)(a)).

field-processor-audits = Audits of the processor
    .help = Every check with its result, a questionnaire or a look at an independent auditor’s report included (GDPR Art. 28(3)(h)).

field-processor_audit-on = Date
    .help = The day on which the audit was finished.

field-processor_audit-kind = How
    .help = In what way the processor was checked.

field-processor_audit-by = Carried out by
    .help = The person or firm that checked.

field-processor_audit-scope = Scope
    .help = What was checked, e.g. “backups and access of the support staff”.

field-processor_audit-result = Result
    .help = The overall result; details go into the findings.

field-processor_audit-findings = Findings and recommendations
    .help = What was not in order, what was recommended and by when.

field-processor_audit-corrected_on = Corrected on
    .help = When it was confirmed that the recommendations were carried out.

field-processor_audit-files = Documents of the audit
    .help = Report, completed questionnaire, letters.

field-processor-audit_due = Next audit
    .help = A day set by the DPO by the risk: sooner where there are health data.

field-processor-after_end = What becomes of the data when the service ends
    .help = The choice is the controller’s (GDPR Art. 28(3)(g)).

field-processor-ended_on = Service ended on
    .help = The day from which the processor no longer provides the service.

field-processor-return_confirmed_on = Return or erasure confirmed on
    .help = The day on which the processor confirmed that it holds neither data nor copies.

field-processor-return_proof = Proof of return or erasure
    .help = Statement, protocol or certificate: title and number.

field-processor-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-processor-contact = Phone or e-mail of the processor
rule-processor-persons_more = What the other categories of persons are
rule-processor-data = Type of the data entrusted
rule-processor-data_more = What the other data are
rule-processor-clause_a = Explanation of the answer at (a)
rule-processor-clause_b = Explanation of the answer at (b)
rule-processor-clause_c = Explanation of the answer at (c)
rule-processor-clause_d = Explanation of the answer at (d)
rule-processor-clause_e = Explanation of the answer at (e)
rule-processor-clause_f = Explanation of the answer at (f)
rule-processor-clause_g = Explanation of the answer at (g)
rule-processor-clause_h = Explanation of the answer at (h)
rule-processor-guarantees_more = What the other guarantees are
rule-processor-sub_used = Whether the processor uses sub-processors
rule-processor-sub_processor_named = Name of the sub-processor, or its record
rule-processor-sub_processor_accepted = Authorisation of this sub-processor
rule-processor-transferred = Whether data go to a third country
rule-processor-safeguards = Documentation of the transfer’s safeguards
rule-processor-audit_findings = Findings of the audit
rule-processor-return_confirmed = Confirmation that data were returned or erased

choice-operation-collecting = Collection
choice-operation-recording = Recording
choice-operation-organising = Organisation and structuring
choice-operation-storing = Storage
choice-operation-altering = Adaptation or alteration
choice-operation-retrieving = Retrieval
choice-operation-consulting = Consultation
choice-operation-using = Use
choice-operation-disclosing = Disclosure or making available
choice-operation-combining = Alignment or combination
choice-operation-restricting = Restriction
choice-operation-erasing = Erasure
choice-operation-destroying = Destruction

choice-after_end-returned = Returned to the controller
choice-after_end-erased = Erased
choice-after_end-returned_and_erased = Returned, and copies erased
choice-after_end-undecided = The controller decides when it ends
choice-after_end-kept_by_law = Kept on as the law requires

choice-sub_approval-specific = Specific, for each sub-processor
choice-sub_approval-general = General, with a right to object
choice-sub_approval-forbidden = Entrusting further is forbidden

choice-service-software = Application and its maintenance
choice-service-hosting = Hosting, cloud, backups
choice-service-it_support = IT support
choice-service-teleconsultation = Online consultation
choice-service-diagnostics = Tests and reports made to order
choice-service-device_service = Service of medical devices
choice-service-call_centre = Phone registration, call centre
choice-service-messaging = Text messages and e-mails
choice-service-website = Website and forms
choice-service-marketing = Marketing and surveys
choice-service-accounting = Accounting
choice-service-payroll = HR and payroll
choice-service-storage = Storage of records
choice-service-destruction = Destruction of documents and media
choice-service-security = Security and video surveillance
choice-service-other = Other

choice-reach-hosts = Keeps the data itself
choice-reach-remote = Connects remotely
choice-reach-on_site = Works on the premises
choice-reach-receives = Receives documents or media

choice-contract_kind-agreement = Processing agreement of its own
choice-contract_kind-clauses = Clauses in the main contract
choice-contract_kind-terms = Supplier’s terms, accepted
choice-contract_kind-standard_clauses = Standard contractual clauses (Art. 28(7) and (8))
choice-contract_kind-legal_act = Another legal act

choice-contract_form-written = In writing
choice-contract_form-qualified = Electronic, with a qualified signature
choice-contract_form-document = Electronic without such a signature (accepted online, e-mail)

choice-clause-met = There
choice-clause-partly = In part
choice-clause-missing = Missing

choice-guarantee-questionnaire = Security questionnaire
choice-guarantee-audit_report = Report of an independent auditor
choice-guarantee-iso_certificate = ISO/IEC 27001 certificate or similar
choice-guarantee-gdpr_certificate = Certification (Art. 42)
choice-guarantee-code_of_conduct = Code of conduct (Art. 40)
choice-guarantee-documents = The supplier’s security documents
choice-guarantee-on_site = Visit to the supplier
choice-guarantee-other = Other

choice-audit_kind-questionnaire = Questionnaire
choice-audit_kind-documents = Review of documents
choice-audit_kind-remote = Remote
choice-audit_kind-on_site = On site
choice-audit_kind-third_party = Independent auditor

choice-audit_result-in_order = In order
choice-audit_result-findings = With recommendations
choice-audit_result-not_in_order = Negative
