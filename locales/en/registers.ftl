### Kinds of records, their fields, choices and rules.

## Kinds

kind-facility = Controller
    .object = Controller
    .register = Controller
    .about = Who answers for the data, where it works and who its data protection officer is. This opens the record of processing activities (GDPR Art. 30(1)(a)) and every compliance pack.
    .first = Enter the name of the facility as it stands in the public register, and its address.

kind-activity = Processing activity
    .object = Processing activity
    .register = Record of processing activities
    .about = Every purpose for which the facility processes data has its entry here. The controller keeps the record (GDPR Art. 30(1)); a facility that processes health data is never freed from it (GDPR Art. 30(5)).
    .first = Pick activities from the library and adapt them to your facility, or add your own.

kind-system = Resource
    .object = Resource
    .register = Register of resources
    .about = Applications, devices, archives, rooms, cameras, bank accounts and keys: whatever holds data or opens the way to them. Without this list neither risk (GDPR Art. 32(2)) nor authorisations (GDPR Art. 32(4)) can be settled.
    .first = Begin with the application that holds the medical records.

kind-map = Data-flow map
    .object = Data-flow map answers
    .register = Data-flow maps
    .about = The answers about one path: registration, consultation or archive. With the activities and resources they make a map that shows where data are exposed (GDPR Art. 32(2)).
    .first = Walk the path of registration: from the patient’s call to the entry in the diary.

## Groups

group-identity = Name and contact data
group-places = Where it works
group-dpo = Data protection officer
group-profile = Profile of care
group-what = What and why
group-persons = Whose data
group-recipients = Who receives it
group-retention = How long
group-measures = How it is protected
group-place = Where it lies
group-dpia = Risk and impact assessment
group-reviews = Dates and reviews
group-notes = Notes
group-supplier = Supplier
group-access = Who has access
group-path = Path
group-registration = Registration
group-consultation = Consultation
group-archive = Archive
group-versions = Versions of the document
group-outcome = Outcome

## Parts

part-joint_controller = Joint controller
part-branch = Place
part-purpose = Purpose
part-recipient = Recipient
part-processor_use = Processor
part-transfer = Transfer to a third country
part-access = Role
part-document_version = Version of a document

## Areas

area-facility = Controller
area-processing = Processing
area-people = People and access
area-incidents = Incidents and rights
area-documents = Documents
area-oversight = DPO's oversight
area-settings = Settings of registers

## Files

group-files = Files
part-file = File
field-record-files = Attachments
    .help = Scans, contracts, protocols and other files that document this record. They are kept in the vault, encrypted with it, and the hash of each goes into the evidence log.
field-file-name = File name
    .help = The name under which the file was added.
field-file-sha256 = SHA-256 hash
    .help = A fingerprint of the content; one changed character in the file gives another hash.
field-file-size = Size in bytes
    .help = The size of the file when it was added.
field-file-media = Type of file
    .help = The type of its content, e.g. application/pdf.

## Versions of documents

field-document_version-version = Version
    .help = Its number or date, e.g. “2.1”.

field-document_version-approved_on = Approved on
    .help = The day on which the person who represents the controller approved it.

field-document_version-approved_by = Approved by
    .help = Name and function. The controller answers for putting it into effect (GDPR Art. 24(1)).

field-document_version-in_force_from = In force from
    .help = The first day on which it holds.

field-document_version-in_force_to = In force to
    .help = The last day on which it holds; empty in the version in force.

field-document_version-change = What was changed
    .help = The main changes against the version before, and why.

field-document_version-file = File with the text
    .help = The text exactly as it was in force (GDPR Art. 5(2)).

## Facility

field-facility-name = Name of the controller
    .help = The full name, as it stands in the register of entities performing medical activity.

field-facility-legal_form = Legal form
    .help = The form decides who represents the controller, and whether GDPR Art. 37(1)(a) already calls for a data protection officer.

field-facility-address = Registered address
    .help = Street, postcode and town. The address goes on the first page of the compliance pack.

field-facility-phone = Phone
    .help = The number at which persons can ask about their data.

field-facility-email = E-mail
    .help = The address to which persons can send requests about their data.

field-facility-website = Website
    .help = The site carries the data of the DPO (u.o.d.o. Art. 11) and the privacy notices.

field-facility-e_delivery = e-Delivery address
    .help = Letters of the supervisory authority arrive this way.

field-facility-nip = NIP (tax number)
    .help = Ten digits; the check digit is verified.

field-facility-regon = REGON (statistical number)
    .help = Nine digits, fourteen for a local unit; the check digits are verified.

field-facility-krs = KRS (court register number)
    .help = Ten digits. Practices and sole traders have none.

field-facility-rpwdl = Register book number (RPWDL)
    .help = Twelve digits from the register of entities performing medical activity (UDL Art. 103).

field-facility-manager = Who represents the controller
    .help = The head of the facility or a member of the board, who signs authorisations and the compliance pack.

field-facility-representative = Representative in the Union
    .help = Only where the controller has no establishment in the Union (GDPR Art. 27). For a facility in Poland this usually stays empty.

field-facility-joint_controllers = Joint controllers
    .help = Those who decide on purposes and means together with the facility, in a medical group for instance (GDPR Art. 26).

field-joint_controller-name = Name
    .help = The full name of the joint controller.

field-joint_controller-contact = Contact data
    .help = Address, phone or e-mail (GDPR Art. 30(1)(a)).

field-joint_controller-arrangement = Arrangement
    .help = Title or number of the document that divides the duties. Its essence is made available to persons (GDPR Art. 26(2)).

field-joint_controller-agreed_on = Agreed on
    .help = The day from which the arrangement holds.

field-facility-branches = Branches
    .help = Every place where care is given or records are kept.

field-branch-name = Name
    .help = As the staff call it, e.g. “Wrzeszcz branch”.

field-branch-address = Address
    .help = Street, postcode and town.

field-branch-activity = What is done there
    .help = For instance: registration, consulting rooms, sample collection, archive.

field-facility-dpo_name = Name of the DPO
    .help = Whoever processes health data on a large scale as a core activity, and every public body, must designate a DPO (GDPR Art. 37(1)(a) and (c)).

field-facility-dpo_email = E-mail of the DPO
    .help = The address that is published and given in privacy notices (GDPR Art. 13(1)(b)).

field-facility-dpo_phone = Phone of the DPO
    .help = Phone or e-mail is enough for publication (u.o.d.o. Art. 11).

field-facility-dpo_appointed_on = Appointed on
    .help = The day in the act of appointment. The 14 days for telling the authority run from it (u.o.d.o. Art. 10(1)).

field-facility-dpo_notified_on = Authority notified on
    .help = The day on which the electronic notice was sent. Keep the official receipt.

field-facility-dpo_published = Where the DPO’s data are published
    .help = Address of the page; without a website, the generally accessible spot on the premises (u.o.d.o. Art. 11).

field-facility-dpo_reports_to = To whom the DPO reports
    .help = The DPO reports to the highest management directly and takes no instructions on the tasks (GDPR Art. 38(3)).

field-facility-dpo_other_duties = Other duties of the DPO
    .help = Name the other functions and write down why they raise no conflict of interests (GDPR Art. 38(6)).

field-facility-dpo_deputy = Deputy of the DPO
    .help = A deputy can be appointed for the DPO’s absence and is notified in the same way (u.o.d.o. Art. 11a).

field-facility-care = Kinds of care
    .help = The profile decides which activities and risks have to be described.

field-facility-care_more = More on the profile
    .help = What the list does not tell, such as the specialist clinics.

field-facility-nfz_contract = Contract with NFZ
    .help = A contract with the National Health Fund means reporting and eWUŚ checks, and so further recipients.

field-facility-staff_count = Approximate number of staff
    .help = Everyone with access to data, contractors and trainees included.

field-facility-patients_count = Approximate number of patients
    .help = How many persons’ records the facility keeps. It helps to judge whether processing is on a large scale (GDPR Art. 35(3)(b)).

field-facility-ksc_status = Status under the cybersecurity act
    .help = An essential or important entity reports serious incidents to a CSIRT as well, beside the notice to the data protection authority.

field-facility-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Activity

field-activity-name = Name of the activity
    .help = Short and factual, e.g. “Registration of patients”.

field-activity-unit = Unit of the organisation
    .help = The department where the activity takes place.

field-activity-owner = Owner in the facility
    .help = The person or function that answers for the activity and confirms its description.

field-activity-description = Description
    .help = How the activity runs, in two or three sentences.

field-activity-purposes = Purposes of processing
    .help = Each purpose by itself, with its own legal basis (GDPR Art. 30(1)(b) and 5(1)(b)).

field-activity-joint_controllers = Joint controllers of this activity
    .help = One a line; only where they decide on purposes and means of this activity together (GDPR Art. 26).

field-activity-persons = Categories of data subjects
    .help = Tick every group of persons whose data occur in this activity (GDPR Art. 30(1)(c)).

field-activity-persons_more = Other categories of persons
    .help = Groups that the list does not have.

field-activity-persons_count = Approximate number of persons
    .help = The order of magnitude is enough. It serves the impact assessment and the notice of a breach (GDPR Art. 33(3)(a)).

field-activity-data = Categories of ordinary data
    .help = Only what the purpose needs (GDPR Art. 5(1)(c)).

field-activity-special_data = Special categories of data
    .help = Data of GDPR Art. 9(1). Once any is ticked, every purpose needs a condition of GDPR Art. 9(2).

field-activity-data_more = More on the data
    .help = Data that the list does not have, or a closer description, e.g. “test results, diagnoses”.

field-activity-convictions_basis = Basis for data on convictions
    .help = The provision that allows data on convictions to be processed (GDPR Art. 10), as in vetting persons who work with minors.

field-activity-source = Source of the data
    .help = Where the facility has the data from. A source other than the person is named in the information under GDPR Art. 14(2)(f).

field-activity-source_more = More on the source
    .help = Name of the register, institution or facility.

field-activity-informed = How persons are informed
    .help = Which privacy notice, where and when it is given (GDPR Art. 13 and 14).

field-activity-disclosed = Are data disclosed to recipients
    .help = “No” is an entry in the record too (GDPR Art. 30(1)(d)).

field-activity-recipients = Recipients
    .help = To whom data are or will be disclosed, third countries included. Processors go below.

field-activity-entrusted = Is processing entrusted to others
    .help = Entrusting needs a contract (GDPR Art. 28(3)).

field-activity-processors = Processors
    .help = Firms that process data on behalf of the facility, with the processing agreement.

field-activity-transferred = Do data go to a third country
    .help = Outside the European Economic Area; also through a supplier’s servers or remote support (GDPR Art. 30(1)(e)).

field-activity-transfers = Transfers to third countries
    .help = The country, the recipient and the mechanism that makes the transfer lawful (GDPR Chapter V).

field-activity-retention_rules = Rules of retention
    .help = The statutory rules for this activity; periods run as a rule from the end of the calendar year.

field-activity-retention_kept = Rules on record
    .help = Entries of the periods of retention that cover the data of this activity.

field-activity-retention = Envisaged time limit for erasure
    .help = In words and with its ground, e.g. “20 years from the end of the year of the last entry (UPP Art. 29(1))”. GDPR Art. 30(1)(f) asks for it.

field-activity-measures = Technical and organisational measures
    .help = The general description of GDPR Art. 30(1)(g). Tick only what really works.

field-activity-measures_kept = Measures on record
    .help = Entries of the register of measures that protect these data, with the evidence that they were tested.

field-activity-measures_more = More on the measures
    .help = What exactly is in place, and what is still missing.

field-activity-medium = Medium
    .help = Electronic, paper or both.

field-activity-systems = Resources
    .help = Applications, archives and rooms from the register of resources in which the activity runs.

field-activity-paths = Paths
    .help = On which data-flow maps the activity appears.

field-activity-dpia = Data protection impact assessment
    .help = Needed where a high risk is likely, with health data on a large scale in particular (GDPR Art. 35(3)(b)).

field-activity-dpia_reason = Why no assessment is needed
    .help = Reasons that can be shown in an inspection, such as the scale of processing (GDPR recital 91).

field-activity-dpia_on = Assessment made on
    .help = The day on which the last assessment was finished (GDPR Art. 35(7)). A needed assessment without a day is a gap.

field-activity-started_on = Started on
    .help = Since when the facility carries the activity out; an approximate day is enough.

field-activity-ended_on = Ended on
    .help = Only where the activity is no longer carried out.

field-activity-reviewed_on = Last review
    .help = When the entry was last held against reality (GDPR Art. 24(1)).

field-activity-review_due = Next review
    .help = A day set by the DPO, usually a year after the last review.

field-activity-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

field-purpose-purpose = Purpose
    .help = Specified and explicit, e.g. “keeping medical records” (GDPR Art. 5(1)(b)).

field-purpose-legal_basis = Legal basis (GDPR Art. 6)
    .help = Treatment rests on legal obligation (GDPR Art. 6(1)(c)), not on consent.

field-purpose-special_condition = Condition of GDPR Art. 9(2)
    .help = Needed with special categories of data. For health care it is point (h), provided that professional secrecy holds (GDPR Art. 9(3)).

field-purpose-provision = National provision
    .help = The act and article that lay down the obligation or task (GDPR Art. 6(3)), e.g. “UPP Art. 24(1)”.

field-purpose-interest = Legitimate interest
    .help = Which interest it is and why the interests and rights of the persons do not override it (GDPR Art. 6(1)(f)).

field-purpose-withdrawal = How consent can be withdrawn
    .help = Withdrawing must be as easy as giving consent (GDPR Art. 7(3)).

field-recipient-name = Recipient or category
    .help = For instance “NFZ”, “pharmacies”, “persons authorised by the patient”.

field-recipient-role = Role of the recipient
    .help = An authority that receives data in a particular inquiry is no recipient in the sense of GDPR Art. 4(9); noting it is still worthwhile.

field-recipient-country = Country
    .help = Only where it is not Poland.

field-processor_use-processor = Record of the processor
    .help = Where the processor has a record, its name and agreement stand there; pointing to it is enough.

field-processor_use-name = Name of the processor
    .help = Full name of the firm, as in the processing agreement.

field-processor_use-service = Service
    .help = What the firm does with the data, e.g. “hosting and maintenance of the application”.

field-processor_use-contract_on = Date of the processing agreement
    .help = Without a contract in writing, electronic form included, entrusting breaches GDPR Art. 28(3) and (9).

field-processor_use-contract_number = Number of the agreement
    .help = The mark under which the agreement can be found.

field-transfer-country = Country or organisation
    .help = The third country or international organisation (GDPR Art. 30(1)(e)).

field-transfer-recipient = Recipient
    .help = Who receives the data there.

field-transfer-mechanism = Mechanism
    .help = Adequacy decision, safeguards or a derogation (GDPR Art. 45–49).

field-transfer-safeguards = Documentation of the safeguards
    .help = Which safeguards were taken and where a copy lies. With the second subparagraph of Art. 49(1) this entry is mandatory (GDPR Art. 30(1)(e)).

## System

field-system-name = Name of the resource
    .help = The name by which the staff know it.

field-system-kind = Type
    .help = The type decides which safeguards are asked about.

field-system-purpose = What it is for
    .help = Which data it holds and who uses it day by day.

field-system-special = Does it hold special categories of data
    .help = Health data raise the level of security that is needed (GDPR Art. 32(2)).

field-system-owner = Owner
    .help = Who answers for the resource and decides on access.

field-system-supplier = Supplier
    .help = The maker, or the firm that maintains or hosts it.

field-system-processor = Does the supplier have access to data
    .help = If so, remotely in support included, it is as a rule a processor (GDPR Art. 28).

field-system-supplier_record = Record of the supplier
    .help = Where the supplier is a processor, point to its record; the agreement and its assessment stand there.

field-system-contract_on = Date of the processing agreement
    .help = The agreement has to meet GDPR Art. 28(3).

field-system-contract_number = Number of the agreement
    .help = The mark under which the agreement can be found.

field-system-hosted_in = Country where the data lie
    .help = Outside the European Economic Area a transfer needs a mechanism of GDPR Chapter V.

field-system-zone = Zone
    .help = Who can walk up to it without a key: patients, staff, or the authorised alone.

field-system-branch = Branch
    .help = The branch as named in the controller’s entry.

field-system-place = Exact place
    .help = Room, cabinet, shelf.

field-system-paths = Paths
    .help = On which data-flow maps the resource appears.

field-system-access = Roles and permissions
    .help = Permissions follow tasks: cleaners, HR and third parties do not see what a doctor sees. The Barreiro-Montijo hospital was fined 150,000 euros for 985 doctor accounts with 296 doctors (CNPD, 2018).

field-access-role = Role
    .help = Persons with the same tasks, e.g. “receptionists”.

field-access-level = Extent
    .help = The least that the task needs (GDPR Art. 25(2)).

field-access-count = Number of persons
    .help = Hold it against the number of active accounts.

field-system-granted = How access is granted
    .help = Who asks, who approves, and who opens the account or hands out the key (GDPR Art. 32(4)).

field-system-removed = How access is removed
    .help = Who closes the account when somebody leaves, and how soon; best on the last day.

field-system-authentication = Authentication
    .help = How a person proves who they are. With a shared account nobody can tell who looked at the data.

field-system-password_length = Minimum password length
    .help = The number of characters that the system enforces; at least 8.

field-system-password_signs = Characters required
    .help = Which characters the system insists on.

field-system-password_rules = Other rules for passwords
    .help = Lock after failed attempts, change when a leak is suspected, password manager.

field-system-encryption = Encryption
    .help = A lost medium without encryption is usually a breach with high risk (GDPR Art. 32(1)(a)).

field-system-backup = Backup
    .help = A copy that was never restored in a test is no safeguard (GDPR Art. 32(1)(c) and (d)).

field-system-logging = Logging
    .help = Whether it is known who opened a file and when, and whether anyone reviews it.

field-system-measures_kept = Measures on record
    .help = Entries of the register of measures that protect this resource.

field-system-measures_more = Other safeguards
    .help = Updates, protection against malware, locks, alarm.

field-system-retention = How long it keeps data
    .help = After what time data are erased or overwritten. Video recordings: 3 months at most (UDL Art. 23a(2), KP Art. 22²(3)).

field-system-used_from = In use from
    .help = An approximate day is enough.

field-system-used_to = In use to
    .help = Once it is withdrawn, tell in the notes what became of the data.

field-system-reviewed_on = Last review
    .help = When accounts and safeguards were last checked (GDPR Art. 32(1)(d)).

field-system-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Map

field-map-path = Path
    .help = Each path has one map.

field-map-channels = How patients register
    .help = Tick every way of contact, the unofficial ones too.

field-map-phone_identity = Identity check on the phone
    .help = Before anything about the patient is said (UPP Art. 13).

field-map-phone_recording = Are calls recorded
    .help = Recording needs a purpose, a legal basis and notice to the caller (GDPR Art. 13).

field-map-desk_identity = Identity check at the desk
    .help = A document is shown, not copied (GDPR Art. 5(1)(c)).

field-map-desk_privacy = What keeps the talk at the desk private
    .help = What keeps those who wait from hearing data and the reason of the visit (UPP Art. 13).

field-map-screens_turned = Are screens turned away from patients
    .help = Look from where the patient stands.

field-map-calling = How patients are called
    .help = Calling the full name tells those who wait who is being treated.

field-map-email_protection = How e-mail is protected
    .help = Health data should not travel in plain e-mail (GDPR Art. 32(1)(a)).

field-map-web_form_encrypted = Is the web form encrypted
    .help = HTTPS, and a safe way on from the form to the registration.

field-map-mail_handling = Who opens paper mail
    .help = Who opens it, where it is put and to whom it goes.

field-map-appointments = Where appointments are kept
    .help = The application, book or diary from the register of resources.

field-map-modes = How consultations are held
    .help = Tick every form, advice by phone and home visits too. In July 2025 a clinic was fined whose risk analysis left home visits out.

field-map-consultation_identity = Identity check of the patient
    .help = In remote advice a mistaken person means disclosure and an error in the records.

field-map-online_tools = Tool for online consultation
    .help = From the register of resources; the supplier is usually a processor (GDPR Art. 28).

field-map-consultation_recording = Are consultations recorded
    .help = As a rule they are not: the entry in the records is enough (GDPR Art. 5(1)(c)).

field-map-third_persons = Who else is present
    .help = Trainees, students, close persons: on what terms (UPP Art. 21 and 22(2)).

field-map-records = Where records are kept
    .help = The application or file from the register of resources.

field-map-diagnostic_access = Who can reach diagnostic data
    .help = Roles, the laboratory, technicians and device service included.

field-map-e_receipt = How the patient gets the e-prescription
    .help = The code and the PESEL number are enough to collect the medicine, so the way it travels matters.

field-map-access_levels = How access is divided
    .help = The widest access only where the task needs it (GDPR Art. 25(2)).

field-map-media = Media in the archive
    .help = Tick all of them, old films and discs too.

field-map-kept_in = Where the archive is
    .help = Archives, cabinets and systems from the register of resources, a storage firm included.

field-map-may_enter = Who may enter the archive
    .help = Authorised persons; tell who holds the key and whether its issue is logged (GDPR Art. 32(4)).

field-map-release_log = Log of record releases
    .help = Keeping the log is a duty (UPP Art. 27(4)).

field-map-release_identity = Identity check at release
    .help = Records go to the patient, a representative, an authorised person or an entitled authority (UPP Art. 26).

field-map-return_check = How the return of records is checked
    .help = Who notes a loan and asks for its return.

field-map-transport = How records travel
    .help = Between branches, to the patient, to another provider.

field-map-destruction = How records are destroyed
    .help = After the period of UPP Art. 29, with a destruction protocol.

field-map-reviewed_on = Path last walked
    .help = When the answers were last checked on the spot (GDPR Art. 32(1)(d)).

field-map-notes = Notes
    .help = What was noticed on the walk.

## Rules across fields

rule-facility-contact = Contact data of the controller
rule-facility-dpo_contact = Contact data of the DPO
rule-activity-special_condition = Condition of GDPR Art. 9(2) for this purpose
rule-activity-provision = National provision for the legal obligation or public task
rule-activity-persons_more = What the other categories of persons are
rule-activity-data_more = What the other categories of data are
rule-activity-disclosed = Whether data are disclosed to recipients
rule-activity-entrusted = Whether processing is entrusted to a processor
rule-activity-processor_named = Name of the processor, or its record
rule-activity-processor_contract = Processing agreement: its date, or the record of the processor
rule-activity-transferred = Whether data go to a third country
rule-activity-safeguards = Documentation of the transfer’s safeguards
rule-activity-retention = Envisaged time limit for erasure
rule-activity-measures = Technical and organisational measures
rule-activity-dpia_done = The impact assessment that is needed
rule-system-encryption = What is encrypted
rule-system-backup = How copies are made
rule-system-logging = Whether actions are logged
rule-system-processor = Whether the supplier has access to data
rule-system-contract = Processing agreement: its date, or the record of the supplier
rule-system-video_retention = How long recordings are kept

## Shapes and formats, for messages

shape-line = one line of text
shape-text = text
shape-date = a day as YYYY-MM-DD
shape-moment = a day and time with its zone, e.g. 2026-04-03T18:30+02:00
shape-count = a whole number from zero up
shape-choice = one code of the list
shape-choices = a list of codes
shape-lines = a list of lines of text
shape-link = the id of a record
shape-links = a list of ids of records
shape-files = a list of files
shape-parts = a list of objects
format-email = an e-mail address
format-nip = a NIP (10 digits)
format-regon = a REGON (9 or 14 digits)
format-krs = a KRS number (10 digits)
format-rpwdl = a register book number (12 digits)
format-sha256 = a SHA-256 hash (64 small hexadecimal digits)

## Choices

choice-yes_no-yes = Yes
choice-yes_no-no = No

choice-path-registration = Registration
choice-path-consultation = Consultation
choice-path-archive = Archive

choice-medium-electronic = Electronic
choice-medium-paper = Paper

choice-legal_form-practice = Individual professional practice
choice-legal_form-group_practice = Group practice
choice-legal_form-sole_trader = Sole trader
choice-legal_form-civil_partnership = Civil-law partnership
choice-legal_form-partnership = Commercial partnership
choice-legal_form-company = Company
choice-legal_form-public_entity = Independent public health-care facility (SPZOZ)
choice-legal_form-budget_unit = Budgetary unit
choice-legal_form-institute = Research institute or university
choice-legal_form-foundation = Foundation or association
choice-legal_form-church = Church legal person
choice-legal_form-other = Other

choice-care-primary = Primary care
choice-care-specialist = Outpatient specialist care
choice-care-dental = Dentistry
choice-care-gynaecology = Gynaecology and obstetrics
choice-care-psychiatry = Psychiatry and psychotherapy
choice-care-rehabilitation = Rehabilitation
choice-care-imaging = Diagnostic imaging
choice-care-laboratory = Laboratory and sample collection
choice-care-occupational = Occupational medicine
choice-care-day_surgery = Day surgery
choice-care-hospital = Hospital care
choice-care-home = Home visits
choice-care-long_term = Long-term and hospice care
choice-care-remote = Remote consultations
choice-care-other = Other

choice-ksc_status-essential = Essential entity
choice-ksc_status-important = Important entity
choice-ksc_status-outside = Outside the act
choice-ksc_status-unsettled = To be settled

choice-legal_basis-6_1_a = Consent (Art. 6(1)(a))
choice-legal_basis-6_1_b = Contract (Art. 6(1)(b))
choice-legal_basis-6_1_c = Legal obligation (Art. 6(1)(c))
choice-legal_basis-6_1_d = Vital interests (Art. 6(1)(d))
choice-legal_basis-6_1_e = Public task (Art. 6(1)(e))
choice-legal_basis-6_1_f = Legitimate interests (Art. 6(1)(f))

choice-special_condition-9_2_a = Explicit consent (Art. 9(2)(a))
choice-special_condition-9_2_b = Employment and social security law (Art. 9(2)(b))
choice-special_condition-9_2_c = Vital interests (Art. 9(2)(c))
choice-special_condition-9_2_d = Foundations, associations, trade unions (Art. 9(2)(d))
choice-special_condition-9_2_e = Made public by the person (Art. 9(2)(e))
choice-special_condition-9_2_f = Legal claims and courts (Art. 9(2)(f))
choice-special_condition-9_2_g = Substantial public interest (Art. 9(2)(g))
choice-special_condition-9_2_h = Health care and occupational medicine (Art. 9(2)(h))
choice-special_condition-9_2_i = Public health (Art. 9(2)(i))
choice-special_condition-9_2_j = Archiving, research, statistics (Art. 9(2)(j))

choice-persons-patients = Patients
choice-persons-minors = Patients under age
choice-persons-representatives = Legal representatives and guardians
choice-persons-authorised = Persons authorised by the patient
choice-persons-relatives = Close persons
choice-persons-employees = Employees
choice-persons-former_employees = Former employees
choice-persons-employee_families = Families of employees
choice-persons-contractors = Persons under civil-law contracts
choice-persons-trainees = Trainees and volunteers
choice-persons-candidates = Candidates for work
choice-persons-professionals = Doctors and staff of other providers
choice-persons-suppliers = Suppliers and their representatives
choice-persons-visitors = Visitors
choice-persons-applicants = Persons who file requests and complaints
choice-persons-subscribers = Newsletter subscribers
choice-persons-whistleblowers = Whistleblowers
choice-persons-reported_persons = Persons named in a report
choice-persons-other = Other

choice-data-identification = Name and date of birth
choice-data-pesel = PESEL number
choice-data-id_document = Identity document number
choice-data-contact = Address, phone, e-mail
choice-data-demographic = Sex, citizenship, marital status
choice-data-insurance = Insurance and entitlement to care
choice-data-family = Family members
choice-data-appointments = Appointments and referrals
choice-data-qualifications = Education and licence to practise
choice-data-employment = Employment history and working time
choice-data-pay = Pay and deductions
choice-data-bank_account = Bank account number
choice-data-settlements = Settlements and invoices
choice-data-correspondence = Correspondence
choice-data-image = Image
choice-data-voice = Voice
choice-data-signature = Signature
choice-data-credentials = Logins and password hashes
choice-data-logs = Logs of actions in systems
choice-data-vehicle = Vehicle registration number
choice-data-convictions = Criminal convictions and offences
choice-data-other = Other

choice-special_data-health = Health
choice-special_data-genetic = Genetic data
choice-special_data-biometric = Biometric data
choice-special_data-origin = Racial or ethnic origin
choice-special_data-politics = Political opinions
choice-special_data-religion = Religious or philosophical beliefs
choice-special_data-trade_union = Trade union membership
choice-special_data-sex_life = Sex life and sexual orientation

choice-source-person = The data subject
choice-source-representative = Representative or guardian
choice-source-relative = Close person
choice-source-provider = Another health-care provider
choice-source-staff = Staff of the facility
choice-source-public_register = Public registers and systems (P1, eWUŚ)
choice-source-authority = Authorities and courts
choice-source-employer = Employer
choice-source-insurer = Insurer
choice-source-device = Devices and systems of the facility
choice-source-other = Other

choice-recipient_role-controller = Separate controller
choice-recipient_role-authority = Public authority
choice-recipient_role-provider = Health-care provider or pharmacy
choice-recipient_role-payer = Payer or insurer
choice-recipient_role-person = Entitled or authorised person
choice-recipient_role-other = Other

choice-transfer_mechanism-45 = Adequacy decision (Art. 45)
choice-transfer_mechanism-46_2_a = Instrument between public bodies (Art. 46(2)(a))
choice-transfer_mechanism-46_2_b = Binding corporate rules (Art. 46(2)(b), Art. 47)
choice-transfer_mechanism-46_2_c = Standard contractual clauses (Art. 46(2)(c))
choice-transfer_mechanism-46_other = Other appropriate safeguards (Art. 46)
choice-transfer_mechanism-49_1 = Derogation (Art. 49(1), first subparagraph)
choice-transfer_mechanism-49_1_2 = Compelling legitimate interests (Art. 49(1), second subparagraph)

choice-retention_rule-medical_record = Medical record: 20 years from the last entry
choice-retention_rule-death_by_injury = Death from injury or poisoning: 30 years
choice-retention_rule-blood = Data on blood and its components: 30 years
choice-retention_rule-xray = X-ray pictures outside the record: 10 years
choice-retention_rule-referral_done = Referrals and orders performed: 5 years
choice-retention_rule-referral_missed = Referrals not performed: 2 years
choice-retention_rule-child_under_two = Children up to 2 years of age: 22 years
choice-retention_rule-occupational = Occupational medicine: 20 years
choice-retention_rule-occupational_long = Occupational medicine, named exposures: 40 years
choice-retention_rule-personnel = Personnel files: 10 years from the end of employment
choice-retention_rule-personnel_long = Personnel files, hired before 2019: 50 years
choice-retention_rule-accounting = Accounting and NFZ settlements: 5 years
choice-retention_rule-video = Video recordings: 3 months at most
choice-retention_rule-own = Set by the controller

choice-measure-accounts = Own accounts, roles, logging
choice-measure-resilience = Second factor, encryption, tested backups
choice-measure-storage = Locked storage, clean desk, release log
choice-measure-contract = Processing agreement and supervision of the supplier
choice-measure-authorisation = Authorisations, secrecy, training
choice-measure-identity = Identity check

choice-dpia_status-not_needed = Not needed
choice-dpia_status-needed = Needed, not done yet
choice-dpia_status-done = Done

choice-system_type-application = Application on the facility’s computers
choice-system_type-cloud = Cloud service
choice-system_type-server = Server
choice-system_type-workstation = Workstations
choice-system_type-mobile_device = Laptops, phones, tablets
choice-system_type-medical_device = Medical device
choice-system_type-network = Network and Wi-Fi
choice-system_type-email = E-mail
choice-system_type-website = Website
choice-system_type-phone = Phones and exchange
choice-system_type-teleconsultation = Platform for online consultation
choice-system_type-national_platform = Public system (P1, eWUŚ, SZOI)
choice-system_type-storage_medium = Storage media
choice-system_type-paper_archive = Paper archive
choice-system_type-filing_cabinet = Cabinet or card file
choice-system_type-room = Room
choice-system_type-video = Video surveillance
choice-system_type-access_control = Alarm, keys, entry control
choice-system_type-bank_account = Bank account
choice-system_type-other = Other

choice-zone-public = Waiting room and public area
choice-zone-reception = Reception
choice-zone-surgery = Surgery
choice-zone-office = Office and back rooms
choice-zone-server_room = Server room
choice-zone-archive = Archive
choice-zone-mobile = With staff, outside the premises
choice-zone-outside = At a supplier

choice-access_level-enter = Entry, key
choice-access_level-read = Read
choice-access_level-write = Read and write
choice-access_level-administer = Administer

choice-authentication-own_password = Own account with a password
choice-authentication-shared_password = Shared account
choice-authentication-second_factor = Second factor
choice-authentication-certificate = Card or certificate
choice-authentication-national_identity = Trusted profile or e-ID
choice-authentication-biometric = Biometrics
choice-authentication-key = Key
choice-authentication-code = Code or PIN
choice-authentication-key_log = Log of keys issued
choice-authentication-nothing = None

choice-password_sign-upper = Capitals
choice-password_sign-lower = Small letters
choice-password_sign-digit = Digits
choice-password_sign-special = Special characters

choice-encryption-disk = Disks and media
choice-encryption-database = Database
choice-encryption-transit = Transmission
choice-encryption-end_to_end = End to end
choice-encryption-backup = Backups
choice-encryption-nothing = Nothing is encrypted

choice-backup-daily = Daily
choice-backup-weekly = Weekly
choice-backup-offline = Offline
choice-backup-off_site = Off site
choice-backup-tested = Restore tested
choice-backup-by_supplier = By the supplier
choice-backup-nothing = No copies

choice-logging-reviewed = Logged and reviewed
choice-logging-kept = Logged, not reviewed
choice-logging-nothing = Not logged

choice-channel-phone = Phone
choice-channel-in_person = In person at the desk
choice-channel-mail = Paper mail
choice-channel-email = E-mail
choice-channel-web_form = Web form
choice-channel-portal = Patient portal
choice-channel-sms = Text message
choice-channel-messenger = Messenger
choice-channel-third_person = Through a third person

choice-identity_check-id_document = Identity document shown
choice-identity_check-digital_document = mObywatel (digital document)
choice-identity_check-pesel = PESEL number
choice-identity_check-birth_date = Date of birth or address
choice-identity_check-code_word = Code agreed with the patient
choice-identity_check-call_back = Call back to the number on file
choice-identity_check-trusted_profile = Trusted profile or IKP
choice-identity_check-known_to_staff = Patient known to the staff
choice-identity_check-authorisation_on_file = Authorisation on file
choice-identity_check-nothing = Not checked

choice-recording-no = No
choice-recording-with_notice = Yes, with notice
choice-recording-without_notice = Yes, without notice

choice-desk_privacy-separate_room = Separate room
choice-desk_privacy-screen = Partition or glass
choice-desk_privacy-distance = Line to keep distance
choice-desk_privacy-nothing = Nothing keeps it private

choice-calling-number = Number
choice-calling-first_name = First name or hour
choice-calling-full_name = Full name
choice-calling-staff = Staff walk up to the patient

choice-email_protection-no_health_data = No health data by e-mail
choice-email_protection-encrypted_attachment = Encrypted attachment, password another way
choice-email_protection-encrypted_mail = Encrypted e-mail
choice-email_protection-nothing = Not protected

choice-mode-in_person = In the surgery
choice-mode-phone = By phone
choice-mode-video = Video call
choice-mode-chat = Chat
choice-mode-home = Home visit

choice-e_receipt-sms = Text message from P1
choice-e_receipt-email = E-mail from P1
choice-e_receipt-print = Printed slip
choice-e_receipt-patient_account = Patient’s online account (IKP)
choice-e_receipt-by_phone = Code told on the phone
choice-e_receipt-messenger = Messenger or private text message

choice-access_levels-by_task = By task and patients in care
choice-access_levels-by_role = By professional role
choice-access_levels-all_alike = All alike
choice-access_levels-shared_account = Shared account

choice-archive_medium-paper = Paper
choice-archive_medium-electronic = IT systems
choice-archive_medium-film = Films
choice-archive_medium-discs = Discs and media

choice-release_log-electronic = Electronic
choice-release_log-paper = Paper
choice-release_log-nothing = Not kept

choice-transport-patient_collects = The patient collects
choice-transport-staff = Staff of the facility
choice-transport-registered_mail = Registered mail
choice-transport-courier = Courier
choice-transport-encrypted_disc = Encrypted medium
choice-transport-secure_exchange = Electronic exchange (EDM, IKP)
choice-transport-email = E-mail

choice-destruction-own_shredder = Own shredder
choice-destruction-contractor = Outside firm
choice-destruction-secure_erasure = Secure erasure of media
choice-destruction-handed_over = Handed over to the patient
choice-destruction-protocol = Destruction protocol
choice-destruction-nothing = No rules
