### Roles of the staff.

kind-role = Role
    .object = Role
    .register = Roles and access matrix
    .about = Persons with the same tasks, and the access that those tasks need. The roles make the access matrix against which authorisations and accounts are held (GDPR Art. 25(2) and 32(4)).
    .first = Begin with the reception: what its tasks are and what it really needs.

group-role_tasks = Tasks
group-role_access = Access

part-role_access = Access to a resource

## Fields

field-role-name = Name of the role
    .help = As the facility says it, e.g. “reception” or “family doctor”.

field-role-unit = Unit of the organisation
    .help = Only where the role exists in one unit alone.

field-role-tasks = Tasks
    .help = What persons in this role do with data. The tasks justify the access; without them nobody can tell whether it is too wide (GDPR Art. 5(1)(c)).

field-role-activities = Processing activities
    .help = The activities of the record in which the role takes part; within them it acts on the controller’s instructions (GDPR Art. 29).

field-role-accesses = Access to resources
    .help = A row of the access matrix: resource, level and limits. Cleaners, human resources and outside firms do not need what a doctor needs (GDPR Art. 25(2)).

field-role-barred = What the role should not see
    .help = Express exclusions, e.g. “records of the mental health clinic” or “files of the facility’s own staff”.

field-role-granted_by = Who grants access to this role
    .help = The function that asks for access and the one that approves it, e.g. “head of reception, approved by the director” (GDPR Art. 29 and 32(4)).

field-role-reviewed_on = Last review
    .help = When the role was last held against the active accounts (GDPR Art. 32(1)(d)).

field-role-review_due = Next review
    .help = A day set by the DPO; for roles with access to medical records best every six months.

field-role-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

field-role_access-system = Resource
    .help = Application, archive, room, bank account or alarm from the register of resources.

field-role_access-level = Level of access
    .help = The lowest that the tasks need (GDPR Art. 25(2)).

field-role_access-scope = Limits of access
    .help = For instance “patients of the own clinic only” or “without test results”.
