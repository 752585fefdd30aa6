### Persons of the staff.

kind-person = Person
    .object = Person
    .register = Staff
    .about = Everyone who works for the facility and may come across data, contractors, trainees and people of outside firms included. Data are processed on the controller’s instructions only (GDPR Art. 29 and 32(4)).
    .first = Enter the first person, or import the list that human resources keep.

group-person_who = Who it is
group-person_work = Work at the facility
group-person_secrecy = Profession and secrecy
group-person_tasks = Roles and settling up on leaving

## Fields

field-person-last_name = Surname
    .help = The surname under which the person is known to human resources and in the systems.

field-person-first_name = First name or names
    .help = An authorisation names its holder; a surname alone is not enough (GDPR Art. 29 and 32(4)).

field-person-number = Staff number
    .help = The number that ties the person to the payroll and to accounts in systems. Do not enter a PESEL number here (GDPR Art. 5(1)(c)).

field-person-email = Work e-mail
    .help = The address for announcements, training and acknowledgements.

field-person-position = Position or function
    .help = For instance “receptionist” or “doctor in the clinic”. The tasks decide how far the authorisation goes (GDPR Art. 32(4)).

field-person-unit = Unit of the organisation
    .help = Department, clinic or branch.

field-person-employment = Footing of the work
    .help = Everyone who has access to data acts under an authorisation, whatever the contract (GDPR Art. 29).

field-person-employer = Firm that sent the person
    .help = An agency or supplier. Where it is a processor, it binds its own people to secrecy (GDPR Art. 28(3)(b)).

field-person-employed_from = Works from
    .help = Access to data before this day needs an explanation.

field-person-employed_to = Works until
    .help = The last day of work. Authorisations lapse and accounts should be closed on that day (GDPR Art. 32(4)).

field-person-profession = Profession
    .help = Medical professionals are bound to secrecy by statute (UPP Art. 14(1)); the facility binds everyone else.

field-person-licence = Licence number
    .help = The number in the professional register. It shows that health data are handled by a person bound to professional secrecy (GDPR Art. 9(3)).

field-person-secrecy_on = Secrecy statement signed on
    .help = The day on which the statement was signed. Everyone signs it, medical professionals too; the duty outlasts the work.

field-person-roles = Roles
    .help = The roles tell what the person should have access to. Authorisations and accounts are held against them (GDPR Art. 32(4)).

field-person-returned = What was handed back
    .help = Keys, cards, laptop, phone, stamp, media and documents.

field-person-returned_on = Settled on
    .help = The day on which the person handed everything back and the accounts were closed.

field-person-notes = Notes
    .help = Only what data protection needs; personnel matters stay in the personnel file.

## Rules

rule-person-licence = Licence number
rule-person-employer = Firm that sent the person

## Choices

choice-employment-contract = Contract of employment
choice-employment-civil_contract = Civil-law contract
choice-employment-own_practice = Own practice or business
choice-employment-appointment = Appointment or board membership
choice-employment-residency = Residency or specialist training
choice-employment-trainee = Traineeship
choice-employment-volunteer = Volunteering
choice-employment-agency = Temporary-work agency
choice-employment-supplier = Employee of an outside firm
choice-employment-other = Other

choice-profession-doctor = Doctor
choice-profession-dentist = Dentist
choice-profession-nurse = Nurse
choice-profession-midwife = Midwife
choice-profession-physiotherapist = Physiotherapist
choice-profession-lab_diagnostician = Laboratory diagnostician
choice-profession-pharmacist = Pharmacist
choice-profession-paramedic = Paramedic
choice-profession-other_medical = Other medical profession
choice-profession-psychologist = Psychologist or psychotherapist
choice-profession-administration = Reception and administration
choice-profession-technical = IT and technical support
choice-profession-other = Other
