### Authorisations to process data.

kind-authorisation = Authorisation
    .object = Authorisation
    .register = Register of authorisations
    .about = Who is authorised, for what and from when. Everyone with access to data processes them on the controller’s instructions only, and the register shows that it is so (GDPR Art. 29, 32(4) and 5(2)).
    .first = Authorise somebody who works with medical records first.

group-authorisation_who = Whom it concerns
group-authorisation_scope = What it allows
group-authorisation_granted = Granting
group-authorisation_ended = Validity and withdrawal

## Fields

field-authorisation-number = Number
    .help = The number in the register, e.g. “12/2026”.

field-authorisation-person = Authorised person
    .help = An authorisation names its holder (GDPR Art. 29 and 32(4)).

field-authorisation-role = Role
    .help = Where the person has exactly what the role has, the scope follows from the role and need not be repeated.

field-authorisation-activities = Processing activities
    .help = For which purposes and activities the person processes data (GDPR Art. 5(1)(b)).

field-authorisation-systems = Resources
    .help = Applications, archives and rooms to which the person should have access.

field-authorisation-operations = What may be done with the data
    .help = As much as the tasks need: to look is one thing, to erase another (GDPR Art. 25(2)).

field-authorisation-scope = More on the scope
    .help = Limits or exclusions, e.g. “without the records of the mental health clinic”.

field-authorisation-granted_on = Granted on
    .help = No later than the first day of access to data.

field-authorisation-granted_by = Granted by
    .help = The controller, or whoever the controller empowered to grant authorisations.

field-authorisation-form = Form
    .help = The law prescribes no form, but it must be possible to show that it was granted (GDPR Art. 5(2)).

field-authorisation-accepted_on = Statement of the authorised person, signed on
    .help = When the person confirmed that they know the scope and the rules and will keep the data secret. Without it there is little to show that they act on instructions (GDPR Art. 32(4)).

field-authorisation-valid_to = Valid until
    .help = Only where it was granted for a fixed time; the others hold until withdrawn or until the work ends.

field-authorisation-withdrawn_on = Withdrawn on
    .help = The day from which the person has no access; the last day of work at the latest.

field-authorisation-withdrawn_why = Why it was withdrawn
    .help = For instance: end of work, change of position, breach of the rules.

field-authorisation-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

## Rules

rule-authorisation-scope = Activities covered, the role, or the scope in words
rule-authorisation-where = Resources covered, the role, or the scope in words
rule-authorisation-withdrawn = Reason for the withdrawal

## Choices

choice-authorised_to-view = View
choice-authorised_to-enter = Enter
choice-authorised_to-change = Change
choice-authorised_to-release = Release
choice-authorised_to-copy = Copy and print
choice-authorised_to-archive = Archive
choice-authorised_to-erase = Erase and destroy
choice-authorised_to-administer = Administer the system

choice-authorisation_form-written = On paper
choice-authorisation_form-electronic = Electronic, signed
choice-authorisation_form-contract = Within a contract
choice-authorisation_form-system = Entry in the facility’s system
