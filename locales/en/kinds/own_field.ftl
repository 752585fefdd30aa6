### Fields of one's own.

kind-own_field = Own field
    .object = Own field
    .register = Own fields
    .about = Fields that you add to the registers, with a name in both languages. They behave like the others: in forms, tables, filters, search, exports and packs.
    .first = Choose a register and name the first field that you miss there, such as an inventory number.

group-own = Own fields
group-own_field = The field

field-own_field-for_kind = Register
    .help = Where the field is shown. It cannot change once records hold something in it.

field-own_field-label_pl = Name in Polish
    .help = As it stands in forms, tables and packs in Polish.

field-own_field-label_en = Name in English
    .help = As it stands in forms, tables and packs in English.

field-own_field-help_pl = Help in Polish
    .help = One sentence that says what belongs there.

field-own_field-help_en = Help in English
    .help = One sentence that says what belongs there.

field-own_field-shape = What it holds
    .help = It cannot change once records hold something in the field.

field-own_field-options = What can be chosen
    .help = Only for fields in which one or several things are chosen, in the order in which they are offered. An option that records use cannot be taken out.

field-own_field-group = Part of the form
    .help = Where the field stands in the form of the register: at the end of this part. If nothing is chosen, it goes to “Own fields” at the end of the form.

field-own_field-in_table = Column of the table
    .help = Whether the table of the register shows it unasked.

field-own_field-code = Code
    .help = The name of the field in files, e.g. inventory_number; made from the Polish name if it is left empty. It cannot change once records hold something in the field.

part-own_option = Option

field-own_option-label_pl = Name in Polish
    .help = As it is offered in Polish.

field-own_option-label_en = Name in English
    .help = As it is offered in English.

field-own_option-code = Code
    .help = Its name in files; made from the Polish name if it is left empty.

choice-own_shape-line = One line of text
choice-own_shape-text = Longer text
choice-own_shape-date = Date
choice-own_shape-count = Whole number
choice-own_shape-choice = One of several options
choice-own_shape-choices = Any of several options
choice-own_shape-lines = List of lines

problem-own_code = { $field }: small letters without diacritics, digits and low lines, beginning with a letter, at most 40 characters.
problem-own_code_taken = { $field }: this register has, or had, a field with the code “{ $code }”. Choose another.
problem-own_in_use = { $field }: it cannot change, since records hold something in this field. End the field and add a new one.
problem-own_option_in_use = { $field }: records use the option “{ $code }”, so it cannot be taken out.
problem-own_no_options = { $field }: enter at least one option to choose.
problem-own_group = { $field }: the form of this register has no such part.
problem-own_too_many = A register can have at most { $max } fields of your own. End one that is not needed.
