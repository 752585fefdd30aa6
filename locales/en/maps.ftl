### Data-flow maps: lanes, flows, sentences.

maps-title-registration = Data-flow map: registration
    .about = The route of a patient’s data from the request for an appointment to the entry in the diary: channels, stores, recipients.
maps-title-consultation = Data-flow map: consultation
    .about = The route of data between patient and medical staff: talk, records, test results, e-prescription, recipients.
maps-title-archive = Data-flow map: archive
    .about = The route of records after treatment: storage, fetching, release, destruction.

maps-special = special categories of data (GDPR)
    .mark = Art. 9
maps-open = unanswered question
maps-absent = no protection
maps-numbered = a number on a line is that of the flow in the description of the map

maps-lane-patient = Patient and surroundings
maps-lane-reception = Reception and public area
maps-lane-surgery = Surgery and treatment
maps-lane-systems = Systems and records
maps-lane-archive = Archive
maps-lane-outside = Outside parties

maps-kind-person = person
maps-kind-role = role
maps-kind-channel = channel
maps-kind-step = step
maps-kind-system = system
maps-kind-paper = paper file
maps-kind-room = room
maps-kind-device = device
maps-kind-cloud = cloud service
maps-kind-party = outside party

maps-from-person = from the person “{ $title }”
maps-from-role = from the role “{ $title }”
maps-from-channel = from the channel “{ $title }”
maps-from-step = from the step “{ $title }”
maps-from-system = from the system “{ $title }”
maps-from-paper = from the paper file “{ $title }”
maps-from-room = from the room “{ $title }”
maps-from-device = from the device “{ $title }”
maps-from-cloud = from the service “{ $title }”
maps-from-party = from the outside party “{ $title }”
maps-to-person = to the person “{ $title }”
maps-to-role = to the role “{ $title }”
maps-to-channel = to the channel “{ $title }”
maps-to-step = to the step “{ $title }”
maps-to-system = to the system “{ $title }”
maps-to-paper = to the paper file “{ $title }”
maps-to-room = to the room “{ $title }”
maps-to-device = to the device “{ $title }”
maps-to-cloud = to the service “{ $title }”
maps-to-party = to the outside party “{ $title }”

maps-sentence = Data go { $from } { $to }: { $what }.
    .bare = Data go { $from } { $to }.
    .special = Special categories of data are among them (GDPR Art. 9).
    .medium = How: { $medium }.
    .stated = Protection: { $words }.
    .absent = No protection: { $words }.
    .open = Unanswered question: { $words }

maps-ask-activity = Which activity of the register describes this step?
maps-ask-channels = Do patients make appointments this way?
maps-ask-phone-identity = How is it checked who calls?
maps-ask-phone-recording = Are calls recorded?
maps-ask-desk-identity = How is identity checked at the desk?
maps-ask-desk-privacy = Can others hear the conversation at the desk?
maps-ask-screens-turned = Are screens turned away from patients?
maps-ask-calling = How are patients called in?
maps-ask-email-protection = What protects health data in e-mail?
maps-ask-web-form-encrypted = Is the form encrypted?
maps-ask-mail-handling = Who opens and records the mail?
maps-ask-appointments = Where are appointments written down?
maps-ask-modes = Are there consultations of this kind?
maps-ask-consultation-identity = How is the patient’s identity checked?
maps-ask-online-tools = Which tool is used?
maps-ask-consultation-recording = Are consultations recorded?
maps-ask-records = Where are the records kept?
maps-ask-diagnostic-access = Who can open test results?
maps-ask-e-receipt = How does the patient get the code?
maps-ask-access-levels = How is access to the data divided?
maps-ask-kept-in = Where do the records lie?
maps-ask-may-enter = Who may enter the archive?
maps-ask-release-log = Where are releases written down?
maps-ask-release-identity = How is the receiver’s identity checked?
maps-ask-return-check = How is it known that records came back?
maps-ask-transport = How do records travel?
maps-ask-destruction = How are records destroyed?
maps-ask-recipients = To whom else are data disclosed?
maps-ask-authentication = Who logs in, and how?
maps-ask-contract-on = Is there a processing agreement?
maps-ask-ended = Ended in the register: { $titles }. What is used now?

maps-more = { $count ->
    [one] and { $count } more activity
   *[other] and { $count } more activities
}
maps-more-systems = { $count ->
    [one] { $count } more system
   *[other] { $count } more systems
}
maps-more-recipients = { $count ->
    [one] { $count } more recipient
   *[other] { $count } more recipients
}
maps-more-suppliers = { $count ->
    [one] { $count } more supplier
   *[other] { $count } more suppliers
}

maps-medium-paper = on paper
maps-medium-electronic = electronically
maps-medium-voice = by voice

maps-access = access: { $ways }
maps-contract = processing agreement of { $day }
maps-identity = identity: { $checks }
maps-identity-nothing = identity is not checked
maps-divided = access: { $levels }
maps-may-enter = may enter: { $who }
maps-desk-heard = others hear the conversation
maps-recorded-with-notice = recorded, with notice
maps-recorded-without-notice = recorded without notice
maps-screens-turned = screens turned away from patients
maps-screens-seen = patients can see the screens
maps-form-encrypted = encrypted connection
maps-form-open = unencrypted connection
maps-called-by-name = called in by full name
maps-no-release-log = no log of releases
maps-no-destruction-rules = no rules for destruction

maps-patient = Patient
maps-entitled = Patient or authorised person
maps-registration = Patient registration
maps-waiting-room = Waiting room
maps-appointments = Appointment diary
maps-consultation = Consultation
maps-records = Medical records
maps-results = Test results
    .caption = data set
maps-p1 = P1 (e-health platform)
maps-staff = Medical staff
maps-release = Release of records
maps-release-log = Log of releases
maps-archive = Archive keeping
maps-kept-in = Place of storage
maps-destruction = Destruction of records
maps-shredder = Document destruction firm
maps-recipients = Recipients of data
maps-supplier = supplier

maps-channel-phone = Phone
maps-channel-in-person = In person at the desk
maps-channel-mail = Mail
maps-channel-email = E-mail
maps-channel-web-form = Web form
maps-channel-portal = Patient portal
maps-channel-sms = Text message
maps-channel-messenger = Messenger
maps-channel-third-person = Another person for the patient

maps-mode-in-person = Visit to the surgery
maps-mode-phone = Consultation by phone
maps-mode-video = Video consultation
maps-mode-chat = Chat
maps-mode-home = Home visit

maps-data-patient = patient data
maps-data-and-more = { $data } and more
maps-data-visit = identification and contact data, reason for the visit
maps-data-letter = letters, referrals, results
maps-data-date = date of the visit, phone number
maps-data-by-other = patient data given by another person
maps-data-booking = date, patient data, reason for the visit
maps-data-entitlement = PESEL number, entitlement to care
maps-data-call = call to the surgery
maps-data-upkeep = access to data during maintenance
maps-data-talk = conversation about health
maps-data-record = diagnosis, advice, course of treatment
maps-data-results = test results
maps-data-e-receipt = e-prescription, e-referral
maps-data-code = code of the e-prescription
maps-data-request = request for release
maps-data-copies = copies of records
maps-data-files = records to be released
maps-data-release = to whom, when and what was released
maps-data-done = finished records
maps-data-fetched = records for a visit
maps-data-kept = medical records
maps-data-expired = records past their retention
