### Protocols of destruction and handing over.

kind-disposal = Destruction protocol
    .object = Destruction protocol
    .register = Protocols of destruction and handing over
    .about = The proof that data ended in good time and in a way that cannot be undone, or were handed to the patient (GDPR Art. 5(1)(e), (f) and 5(2), UPP Art. 29(2)).
    .first = Look in the rules of retention for what is due this year, and draw up its protocol.

group-clearance = Approval and check
group-execution = Execution
group-handing_over = Handed to entitled persons
group-commission = Commission and signatures

part-disposal_item = Item of the list
part-hand_over = Handing over
part-signatory = Member of the commission or witness

field-disposal-name = Name of the protocol
    .help = For instance “Destruction of medical records of 2004”.

field-disposal-number = Number
    .help = The next number of the year, e.g. “3/2026”.

field-disposal-retention = Rule of retention
    .help = The rule whose period is over.

field-disposal-what = What ended
    .help = The kind of documents and data. Names of patients do not belong here; attach a detailed list as a file.

field-disposal-year_from = Outer dates: from year
    .help = The year of the oldest documents.

field-disposal-year_to = Outer dates: to year
    .help = The year of the last entry, or of the other event that the period was counted from. Data may go after 31 December of the year in which the period ended.

field-disposal-amount = Amount
    .help = For instance “310 files, 5.2 running metres” or “2 drives”.

field-disposal-carriers = Carriers
    .help = What the data stood on.

field-disposal-items = List
    .help = Items, where one line does not tell it all.

field-disposal_item-what = What
    .help = Documents or a medium.

field-disposal_item-years = Years
    .help = Outer dates of the item, e.g. “2003–2004”.

field-disposal_item-amount = Amount
    .help = Pieces, folders, boxes or running metres.

field-disposal_item-carrier = Carrier
    .help = Paper, film, drive or other.

field-disposal_item-marks = Marks
    .help = Shelf mark, file numbers, serial number of the drive.

field-disposal-systems = Resources
    .help = The archives, cabinets and systems that the data came from.

field-disposal-activities = Processing activities
    .help = The activities that the data belonged to.

field-disposal-reason = Reason, where not the end of the period
    .help = For instance a person’s request (GDPR Art. 17), hardware put out of use, or the end of an agreement.

field-disposal-hold_check = Check for holds
    .help = Whether it was established beforehand that no proceedings, claim or inspection holds the data. No answer: not checked.

field-disposal-held_back = What was left out
    .help = Which data stay and why; the case number is enough.

field-disposal-archive_consent = Consent of the state archive
    .help = Number and day of the consent to discard records; needed in state and local government bodies.

field-disposal-approved_by = Approved by
    .help = The head of the facility, or whoever was authorised.

field-disposal-approved_on = Approved on
    .help = Approval comes before destruction.

field-disposal-methods = Method
    .help = One after which the data cannot be restored (GDPR Art. 5(1)(f)).

field-disposal-security_level = Security level
    .help = By ISO/IEC 21964 (DIN 66399), e.g. “P-4” or “H-4”. For health data usually level 4 at least.

field-disposal-done_on = Done on
    .help = The day on which the last item was destroyed, erased or handed over.

field-disposal-place = Place
    .help = Where it was destroyed, e.g. “premises, room 12” or the contractor’s plant.

field-disposal-by = Carried out by
    .help = Staff of the facility, or a contractor, who is a processor (GDPR Art. 28).

field-disposal-processor = Contractor on record
    .help = The contractor’s record; the processing agreement should cover destruction.

field-disposal-contractor = Name of the contractor
    .help = Only where there is no record among the processors.

field-disposal-certificate_number = Number of the certificate
    .help = Number of the contractor’s document; attach the certificate itself as a file.

field-disposal-certificate_on = Certificate issued on
    .help = The day on which the certificate was issued.

field-disposal-copies = Copies and replicas
    .help = What became of backups, replicas and prints of the same data, and when they will be gone.

field-disposal-handed_over = Handed over instead of destroyed
    .help = Records due for destruction may be handed to the patient, a legal representative or an authorised person (UPP Art. 29(2)).

field-hand_over-to = To whom
    .help = The person who collected the records.

field-hand_over-receiver = In what capacity
    .help = UPP Art. 29(2) names these persons alone.

field-hand_over-on = Date
    .help = The day on which they were handed over.

field-hand_over-what = What was handed over
    .help = Number of the file and of its pages.

field-hand_over-identity = Identity check
    .help = For instance “identity card, shown”; its number is not written down.

field-hand_over-receipt = Receipt
    .help = Where the signature of the receiver is.

field-disposal-commission = Commission and witnesses
    .help = The persons who saw the destruction and signed the protocol; usually two at least.

field-signatory-name = Name
    .help = As in the signature.

field-signatory-function = Position
    .help = For instance “archivist” or “data protection officer”.

field-signatory-role = Role
    .help = In what capacity the person signs.

field-disposal-signed_on = Protocol signed on
    .help = The day of the last signature.

field-disposal-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-disposal-years = Years that the data come from
rule-disposal-contractor = Who destroyed it
rule-disposal-security_level = Security level
rule-disposal-copies = What became of copies and replicas

choice-carrier-paper = Paper
choice-carrier-film = Films
choice-carrier-disc = CDs and DVDs
choice-carrier-drive = Drives and USB sticks
choice-carrier-device = Device with a memory
choice-carrier-database = Database
choice-carrier-backup = Backups
choice-carrier-recording = Recordings
choice-carrier-other = Other

choice-hold_check-nothing = Checked, nothing is held
choice-hold_check-left_out = Checked, held data were left out

choice-disposal_method-shredded = Shredder
choice-disposal_method-burnt = Burnt
choice-disposal_method-crushed = Medium destroyed mechanically
choice-disposal_method-degaussed = Degaussed
choice-disposal_method-overwritten = Medium overwritten
choice-disposal_method-erased = Erased from the system
choice-disposal_method-anonymised = Anonymised
choice-disposal_method-handed_over = Handed to an entitled person

choice-disposal_by-staff = Staff of the facility
choice-disposal_by-contractor = Contractor

choice-receiver-patient = Patient
choice-receiver-representative = Legal representative
choice-receiver-authorised = Person authorised by the patient

choice-commission_role-chair = Chair of the commission
choice-commission_role-member = Member of the commission
choice-commission_role-witness = Witness
choice-commission_role-contractor = Contractor’s representative
