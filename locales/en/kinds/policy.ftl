### Policies and procedures.

kind-policy = Policy or procedure
    .object = Policy or procedure
    .register = Policies and procedures
    .about = The documents that tell staff how to protect data (GDPR Art. 24(2)): each version with its approval and text, and who has taken note of it. In an inspection the version that was in force on the day counts.
    .first = Begin with the data protection policy: enter its name and add the file of the version in force.

group-acknowledged = Who has taken note

part-acknowledgement = Acknowledgement

field-policy-name = Name of the document
    .help = The title on its first page, e.g. “Procedure for personal data breaches”.

field-policy-topics = What it is about
    .help = One document can rule several topics. The topics show what the facility has not yet ruled (GDPR Art. 24(2)).

field-policy-form = Sort of document
    .help = The sort decides who approves it and how it is announced.

field-policy-mark = Mark of the document
    .help = The number or symbol by which the facility knows it.

field-policy-scope = Scope
    .help = Whom and what it covers: units, contractors, trainees, outside firms, home visits.

field-policy-owner = Owner of the document
    .help = The person or function that keeps the text up to date. The DPO advises and does not stand in for the controller (GDPR Art. 24(1)).

field-policy-activities = Processing activities
    .help = The activities that the document rules.

field-policy-systems = Resources
    .help = The applications, rooms and devices that the document is about.

field-policy-versions = Versions
    .help = Each approved version by itself, those no longer in force included. Without them it cannot be shown which rules held on the day of a breach (GDPR Art. 5(2)).

field-policy-published = Where staff find it
    .help = Intranet, a binder at reception, a shared folder. A document that nobody can find is not in effect.

field-policy-to_acknowledge = Must it be acknowledged
    .help = Yes, if it lays duties on persons who act under the authority of the controller (GDPR Art. 32(4)).

field-policy-roles = Roles that must take note
    .help = From the register of roles. Held against the acknowledgements it shows who is missing.

field-policy-acknowledgements = Acknowledgements
    .help = Who took note of which version, and when. Once the text changes, they are collected anew.

field-acknowledgement-person = Person
    .help = From the register of staff.

field-acknowledgement-version = Version
    .help = The mark of the version that the person took note of.

field-acknowledgement-on = Date
    .help = The day of the signature or confirmation.

field-acknowledgement-how = How it was confirmed
    .help = Sending the document out is no confirmation.

field-policy-reviewed_on = Last review
    .help = When the document was last held against practice and law (GDPR Art. 24(1), second sentence).

field-policy-review_result = Result of the review
    .help = What was changed, or why nothing had to be.

field-policy-review_due = Next review
    .help = A day set by the owner of the document; usually a year, earlier after a breach or a change of law.

field-policy-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

choice-policy_topic-data_protection = Protection of personal data
choice-policy_topic-information_security = Security of information and systems
choice-policy_topic-access = Authorisations and access
choice-policy_topic-passwords = Passwords and login
choice-policy_topic-clean_desk = Clean desk and clean screen
choice-policy_topic-devices = Portable devices and media
choice-policy_topic-remote_work = Remote work and home visits
choice-policy_topic-backup = Backup and continuity
choice-policy_topic-breaches = Personal data breaches
choice-policy_topic-requests = Requests of data subjects
choice-policy_topic-release = Release of medical records
choice-policy_topic-retention = Retention and destruction
choice-policy_topic-processors = Entrusting data to processors
choice-policy_topic-risk = Risk analysis and impact assessment
choice-policy_topic-training = Training
choice-policy_topic-video = Video surveillance
choice-policy_topic-teleconsultation = Online consultation
choice-policy_topic-ai = Tools of artificial intelligence
choice-policy_topic-whistleblowers = Internal reports of whistleblowers
choice-policy_topic-organisation = Statute, rules and organisation chart
choice-policy_topic-other = Another topic

choice-policy_form-policy = Policy
choice-policy_form-procedure = Procedure
choice-policy_form-instruction = Instruction
choice-policy_form-regulations = Rules
choice-policy_form-order = Order or resolution
choice-policy_form-template = Template

choice-acknowledged_by-signature = Signature on a statement or list
choice-acknowledged_by-electronic = Confirmation in a system
choice-acknowledged_by-training = Signature on a training’s attendance sheet
choice-acknowledged_by-email = Reply to a message
choice-acknowledged_by-oral = Orally, noted by the superior
