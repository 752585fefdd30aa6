### Accounts in systems.

kind-account = Account
    .object = Account
    .register = Register of accounts
    .about = Accounts in systems, and keys, cards and codes, each with the person who answers for it. Held against the staff list they show accounts of people who left, and shared ones (GDPR Art. 32(1)(b) and 32(4)).
    .first = Import the list of accounts from the application that holds the medical records.

group-account_whose = Whose account
group-account_access = What it opens
group-account_state = State and reviews

## Fields

field-account-login = Login
    .help = Name of the account, or number of the card or key. Never enter a password here.

field-account-system = Resource
    .help = The system, room or bank account that it opens.

field-account-kind = Kind of account
    .help = One account should belong to one person. With a shared one nobody can tell who looked at the data.

field-account-person = Responsible person
    .help = The holder; for a shared or technical account the person who answers for it (GDPR Art. 32(4)).

field-account-users = Who uses the shared account
    .help = Everyone who knows the password or has the key. When any of them leaves, the password has to change.

field-account-shared_why = Why the account is shared
    .help = The reasons and what stands in for own accounts, such as a duty book. Where there is no reason, open separate accounts.

field-account-serves = What it serves
    .help = The service or device that uses it, e.g. “backup” or “ultrasound scanner”.

field-account-role = Role
    .help = The role from which this access follows; the real permissions are held against it (GDPR Art. 25(2)).

field-account-level = Level of access
    .help = What the account really allows, not what it should.

field-account-mfa = Does the login need a second factor
    .help = A second factor protects the account even when the password leaks. Remote and administrative access should have it.

field-account-active = Is the account active
    .help = Mark a blocked or deleted account as inactive and give the day.

field-account-opened_on = Opened on
    .help = Not before the person was authorised.

field-account-approved_by = Approved by
    .help = The person who agreed to the access.

field-account-closed_on = Closed on
    .help = The last day of work at the latest. The Barreiro-Montijo hospital was fined 150,000 euros for 985 doctor accounts with 296 doctors (CNPD, 2018).

field-account-last_login = Last login
    .help = An account that is long unused is usually not needed; a login after the person left needs an explanation.

field-account-password_changed_on = Password last changed on
    .help = A password is changed after every suspected leak; that of a shared account also when a user leaves.

field-account-reviewed_on = Last review
    .help = When it was last checked that the account is still needed and its permissions match the role (GDPR Art. 32(1)(d)).

field-account-notes = Notes
    .help = Whatever is worth remembering and has no field of its own; no passwords or codes.

## Rules

rule-account-holder = Holder of the account
rule-account-responsible = Person who answers for the account
rule-account-serves = What the account serves

## Choices

choice-account_kind-own = Of one person
choice-account_kind-shared = Shared
choice-account_kind-service = Of a service or supplier
choice-account_kind-technical = Technical
