### Training and exercises.

kind-training = Training
    .object = Training
    .register = Training and exercises
    .about = Who was trained, when and in what, and how exercises went. Staff who recognise phishing and know whom to tell are the cheapest safeguard (GDPR Art. 39(1)(b) and 32(4)).
    .first = Add the last training: its topic, day and participants.

group-course = Course of the training
group-participants = Participants
group-exercise = Exercise

part-participant = Participant

field-training-name = Topic
    .help = For instance “Data protection at reception” or “Phishing exercise, autumn 2026”.

field-training-kind = Kind
    .help = The kind decides what the program asks for. Onboarding comes before access to data.

field-training-topics = Subjects
    .help = Subjects and roles show who does not know what yet.

field-training-topics_more = Another subject
    .help = A subject that the list does not have.

field-training-programme = Programme
    .help = The points dealt with. Without them nobody knows what the attendance sheet proves.

field-training-materials = Materials
    .help = Slides, test, leaflet: what the participants saw.

field-training-policies = Policies and procedures dealt with
    .help = The facility’s documents that the participants were made familiar with.

field-training-on = Date
    .help = The day of the training, or on which the message of an exercise went out.

field-training-ended_on = Ended on
    .help = Only where it took more than one day, as e-learning does.

field-training-minutes = Duration in minutes
    .help = The whole time for one person.

field-training-form = Form
    .help = Instruction at the workplace is training too, provided that it is documented.

field-training-place = Place
    .help = A room, an address or the name of a platform.

field-training-trainer = Trainer
    .help = A name or a firm. Training staff is one of the DPO’s tasks (GDPR Art. 39(1)(b)).

field-training-roles = For which roles
    .help = From the register of roles. Held against the participants it shows who is missing.

field-training-participants = Participants
    .help = Everyone invited, the absent too: they need another date. Attach the signed sheet.

field-participant-person = Person
    .help = From the register of staff.

field-participant-attended = Attended
    .help = Whether the person took part in the whole of it.

field-participant-on = Date of attendance
    .help = Only where it is not the day of the training, as with e-learning.

field-participant-score = Test score in per cent
    .help = A number from 0 to 100.

field-participant-passed = Passed
    .help = Whoever did not pass has to repeat it.

field-participant-certificate = Number of the certificate
    .help = The number of the certificate of completion that was issued.

field-training-tested = Was knowledge tested
    .help = A test shows whether the training worked.

field-training-pass_mark = Pass mark in per cent
    .help = The score from which the test is passed.

field-training-scenario = Scenario
    .help = Which message went out and what it tried to trick people into. Those who fall for it should be neither shamed nor punished.

field-training-sent = Sent to
    .help = To how many persons the message went.

field-training-clicked = Opened the link
    .help = How many persons opened the link or attachment.

field-training-gave_data = Gave data away
    .help = How many persons entered a login or password. The passwords themselves must not be recorded.

field-training-reported = Reported it
    .help = How many persons reported the message. It says more than the number of clicks.

field-training-lessons = Lessons of the exercise
    .help = What the exercise showed, and what was planned because of it.

field-training-valid_months = Valid for months
    .help = After how many months it must be repeated. The date of that is computed.

field-training-valid_until = Valid until
    .help = Only where the day is named, as in a certificate; it then goes before the number of months.

field-training-evaluation = Evaluation
    .help = What participants said, and what should be different next time.

field-training-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-training-topics_more = Description of the other subject
rule-training-participants = List of participants
rule-training-validity = How long the training is valid
rule-training-passed = The participant’s test result
rule-training-lessons = Lessons of the exercise

choice-training_kind-onboarding = Onboarding, before access to data
choice-training_kind-periodic = Periodic
choice-training_kind-topical = On one subject
choice-training_kind-after_breach = After a breach
choice-training_kind-phishing = Phishing exercise
choice-training_kind-drill = Breach response exercise
choice-training_kind-announcement = Announcement to staff

choice-training_form-classroom = In a room
choice-training_form-live = Live online
choice-training_form-e_learning = E-learning
choice-training_form-workplace = Instruction at the workplace
choice-training_form-reading = Reading
choice-training_form-exercise = Practical exercise

choice-training_topic-basics = Basics of data protection
choice-training_topic-secrecy = Professional secrecy and authorisations
choice-training_topic-documents = The facility’s policies and procedures
choice-training_topic-identity = Checking identity
choice-training_topic-release = Release of records
choice-training_topic-rights = Rights of data subjects
choice-training_topic-breaches = Breaches and reporting them
choice-training_topic-phishing = Phishing and malware
choice-training_topic-passwords = Passwords
choice-training_topic-clean_desk = Clean desk and clean screen
choice-training_topic-devices = Portable devices and media
choice-training_topic-teleconsultation = Online consultation
choice-training_topic-accounts = Accounts and permissions
choice-training_topic-ai = Tools of artificial intelligence
choice-training_topic-other = Another subject
