### Releases of medical records, UPP Art. 26 to 28.

kind-release = Record release
    .object = Record release
    .register = Register of releases of medical records
    .about = To whom, when, to what extent and in what way medical records were released. The register is mandatory (UPP Art. 27(4)), and data given to somebody without a right are a breach.
    .first = Enter the application on the day it came; add the way and the day of release when you release.

group-release_asked = Application
group-release_to = To whom and on what ground
group-release_how = Scope, form and fee
group-release_result = Result

## Fields

field-release-number = Number in the register
    .help = The next number, without a name of a person, e.g. “118/2026”.

field-release-asked_on = Asked on
    .help = The application needs no written form. Records are released without undue delay.

field-release-channel = How it was asked
    .help = A spoken application counts as much as a written one.

field-release-patient = Patient
    .help = Name of the patient whose records they are (UPP Art. 27(4)(1)).

field-release-record_number = Number of the records
    .help = Number of the file, where it helps to find it; in place of the PESEL number (GDPR Art. 5(1)(c)).

field-release-request = Request of a person
    .help = Where the person relied on GDPR Art. 15 as well.

field-release-released_to = Released to
    .help = The circle of those entitled is closed (UPP Art. 26).

field-release-recipient = Person who received the records
    .help = The name, where it is somebody other than the patient (UPP Art. 27(4)(4)).

field-release-organisation = Authority or entity
    .help = Name of the entitled authority or entity (UPP Art. 27(4)(4)).

field-release-basis = Legal basis
    .help = The provision that entitles the recipient and the mark of their letter, e.g. “UPP Art. 26(3)(3), court summons” (UPP Art. 26(3)).

field-release-authorised_on = Authorised by the patient on
    .help = The day on which the patient authorised this person (UPP Art. 26(1)), or agreed that an insurer be given the data (UPP Art. 26(3)(7)).

field-release-empowered = Where the right comes from
    .help = Legal representation, kinship, court decision. After the patient’s death check that nobody objected (UPP Art. 26(2)).

field-release-identity_check = How identity was checked
    .help = Before records leave the facility it must be known who receives them; the document is shown, not copied.

field-release-scope = Scope
    .help = Which documents and of what time (UPP Art. 27(4)(3)). An authority receives as much as its right covers.

field-release-forms = Way of release
    .help = On site, extract, transcript, copy, printout, scan, original, electronically or on a medium (UPP Art. 27(1) and 27(4)(2)).

field-release-copies = Number of copies
    .help = How many sets were handed out.

field-release-pages = Number of pages
    .help = The highest fee allowed depends on it (UPP Art. 28(4)).

field-release-sent_how = How the transfer was protected
    .help = Encryption and the way of the password, registered letter, collection in person against a receipt.

field-release-return_due = To be returned by
    .help = An original is handed out against a receipt and has to come back (UPP Art. 27(1)(3)).

field-release-returned_on = Returned on
    .help = When the original came back, and whether it was complete.

field-release-fee = Fee
    .help = The first release of what is asked for is free for the patient and the legal representative (UPP Art. 28(2a)).

field-release-fee_amount = Amount of the fee
    .help = The amount and how it was reckoned; UPP Art. 28(4) sets the highest rates.

field-release-result = Result
    .help = A refusal gives its reasons in writing or electronically.

field-release-released_on = Released on
    .help = The day on which they were handed over, sent or looked at (UPP Art. 27(4)(6)).

field-release-released_by = Released by
    .help = Name of the person who released the records. The register needs the signature too (UPP Art. 27(4)(5)): sign the printout or attach the receipt.

field-release-refused_why = Reasons for the refusal
    .help = Why all or part was not released, and who was told.

field-release-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Rules

rule-release-recipient = Person or entity that received the records
rule-release-organisation = Name of the authority or entity
rule-release-basis = Legal basis of the release
rule-release-authorised = Authorisation or consent of the patient
rule-release-empowered = Right of the person who receives
rule-release-forms = Way of release
rule-release-released_on = Day of release
rule-release-released_by = Person who released the records
rule-release-fee = Information on the fee
rule-release-return = Day by which or on which the original returns
rule-release-sent_how = How the transfer was protected
rule-release-refused_why = Reasons for the refusal

## Choices

choice-released_to-patient = Patient
choice-released_to-representative = Legal representative
choice-released_to-authorised = Person authorised by the patient
choice-released_to-close_one = Close person, after the patient’s death
choice-released_to-provider = Health-care provider
choice-released_to-authority = Public authority, NFZ, Patient Ombudsman, professional chamber
choice-released_to-court = Court, prosecutor, court physician, disciplinary officer
choice-released_to-zus = ZUS or disability board
choice-released_to-insurer = Insurer, with the patient’s consent
choice-released_to-registry = Medical registry
choice-released_to-research = University or institute, without identifying data
choice-released_to-other = Somebody else who is entitled

choice-release_form-on_site = Looked at on site
choice-release_form-extract = Extract
choice-release_form-transcript = Transcript
choice-release_form-copy = Copy
choice-release_form-printout = Printout
choice-release_form-scan = Scan
choice-release_form-original = Original, against a receipt
choice-release_form-electronic = Electronically
choice-release_form-medium = On a data medium
choice-release_form-film = Film picture, against a receipt

choice-release_result-released = Released in full
choice-release_result-partly = Released in part
choice-release_result-refused = Refused
choice-release_result-no_records = The facility has no such records
choice-release_result-withdrawn = Application withdrawn

choice-release_fee-first = No fee: first release
choice-release_fee-exempt = No fee: exempt by statute
choice-release_fee-waived = No fee: the facility charges none
choice-release_fee-charged = Fee charged
