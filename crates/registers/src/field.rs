//! The definition of a field: form, table, validation, completeness, schema, PDF row and diff all read this.

use law::Citation;

use crate::Words;

/// One field of a kind, or of a part inside one. Its texts stand in the catalogue under
/// `field-<owner>-<name>` (label) and the attribute `.help`.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Key in the record's JSON, `snake_case`.
    pub name: &'static str,
    /// What kind of value it holds.
    pub shape: Shape,
    /// Section of the form, text key `group-<group>`.
    pub group: &'static str,
    /// How badly it is needed.
    pub need: Need,
    /// Who asks for it.
    pub cites: &'static [Citation],
    /// Whether it names or describes living persons (drives redaction and erasure).
    pub personal: bool,
    /// Whether the register's table shows it unasked.
    pub column: bool,
    /// Shown and asked for only while another choice field of the same record (or part) has this code, or one
    /// of its codes is this. A value that stands there is shown all the same.
    pub when: Option<(&'static str, &'static str)>,
    /// Which form its text must have.
    pub format: Format,
    /// Who owns its texts, where that is not the kind or part that has the field.
    pub owner: Option<&'static str>,
    /// Whether it tells a record from others, so that a copy does not take it over.
    pub identifies: bool,
    /// What the DPO wrote, where the DPO defined the field.
    pub own: Option<&'static Own>,
}

/// What a DPO wrote of a field that the DPO defined.
#[derive(Debug, PartialEq, Eq)]
pub struct Own {
    /// Its name.
    pub label: Bilingual,
    /// What belongs there.
    pub help: Bilingual,
    /// Ended: what stands there stays, and nothing new comes.
    pub ended: bool,
}

/// A text in both languages of the program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bilingual {
    /// English.
    pub en: &'static str,
    /// Polish.
    pub pl: &'static str,
}

/// In place of a kind's code in a link: a record of any kind.
pub const ANY: &str = "*";

/// The shape of a value in JSON. Empty values (`null`, `""`, `[]`) are left out of the canonical form.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// One line of text: string.
    Line,
    /// Several lines of text: string with `\n`.
    Text,
    /// A day: `YYYY-MM-DD`.
    Date,
    /// A minute with its zone: `YYYY-MM-DDTHH:MM±HH:MM`. A local time without offset is given that of Poland when it is
    /// normalised.
    Moment,
    /// A whole number from 0 to 2^53 − 1.
    Count,
    /// One of the codes; label key `choice-<set>-<code>`.
    Choice(ChoiceSet),
    /// Several of the codes, each once: array of strings.
    Choices(ChoiceSet),
    /// Several lines: array of strings.
    Lines,
    /// The id of a record of that kind, or of [`ANY`].
    Link(&'static str),
    /// Ids of records of that kind, or of [`ANY`]: array of strings.
    Links(&'static str),
    /// Files that the vault holds: array of objects as [`crate::FileRef::PART`] has them.
    Files,
    /// Sub-records: array of objects.
    Parts(&'static Part),
}

/// A closed set of codes.
#[derive(Debug, Clone, Copy)]
pub struct ChoiceSet {
    /// Name of the set in the catalogue.
    pub set: &'static str,
    /// The codes, in the order in which they are offered.
    pub codes: &'static [&'static str],
    /// Where their labels stand.
    pub labels: Labels,
}

/// Where the labels of a set of codes stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Labels {
    /// In the catalogue under `choice-<set>-<code>`.
    Choice,
    /// The codes are kinds: the titles of their registers.
    Register,
    /// The codes are groups: the titles of these sections of forms. Those that can be meant are in the form of the kind that the
    /// field of that name says.
    Group(&'static str),
    /// Written by the DPO, one for each code.
    Own(&'static [Bilingual]),
}

/// A sub-record, such as one purpose with its legal basis.
#[derive(Debug)]
pub struct Part {
    /// Code name; owner of the field texts.
    pub name: &'static str,
    /// Its fields, in order.
    pub fields: &'static [Field],
}

/// The form of a line of text that other people's registers prescribe. An empty line is no fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Any text.
    Free,
    /// An address for e-mail.
    Email,
    /// Polish tax number, 10 digits with a check digit.
    Nip,
    /// Polish statistical number, 9 or 14 digits with check digits.
    Regon,
    /// Number in the National Court Register, 10 digits.
    Krs,
    /// Number in the register of entities performing medical activity, 12 digits.
    Rpwdl,
    /// SHA-256 in hexadecimal, 64 small digits.
    Sha256,
}

/// How badly a field is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Kept if given.
    Optional,
    /// The record is incomplete without it (a gap), and can be saved all the same.
    Complete,
    /// No record without it.
    Save,
}

impl Shape {
    /// Its name, e.g. `choices`; the catalogue has it in words under `shape-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text => "text",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::Count => "count",
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Lines => "lines",
            Self::Link(_) => "link",
            Self::Links(_) => "links",
            Self::Files => "files",
            Self::Parts(_) => "parts",
        }
    }

    /// What its items are made of, where they are objects.
    pub const fn part(&self) -> Option<&'static Part> {
        match self {
            Self::Parts(part) => Some(part),
            Self::Files => Some(crate::FileRef::PART),
            _ => None,
        }
    }
}

impl Need {
    /// Its name, as schemas and answers have it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Optional => "optional",
            Self::Complete => "complete",
            Self::Save => "save",
        }
    }
}

impl ChoiceSet {
    /// A set with labels in the catalogue.
    pub const fn new(set: &'static str, codes: &'static [&'static str]) -> Self {
        Self { set, codes, labels: Labels::Choice }
    }

    /// Key of the code's label in the catalogue.
    pub fn label_key(&self, code: &str) -> String {
        match self.labels {
            Labels::Choice | Labels::Own(_) => format!("choice-{}-{code}", self.set),
            Labels::Register => format!("kind-{code}.register"),
            Labels::Group(_) => format!("group-{code}"),
        }
    }

    /// The label of one of its codes.
    pub fn label(&self, code: &str, words: &dyn Words) -> String {
        let Labels::Own(labels) = self.labels else { return words.text(&self.label_key(code)) };
        let found = self.codes.iter().zip(labels).find(|(each, _)| **each == code);
        found.map_or_else(|| code.to_owned(), |(_, label)| words.written(*label).to_owned())
    }
}

impl Part {
    /// Key of the part's name.
    pub fn label_key(&self) -> String {
        format!("part-{}", self.name)
    }

    /// The field with that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    /// Key of the field's label in the catalogue, for the kind or part that owns it.
    pub fn label_key(&self, owner: &str) -> String {
        format!("field-{}-{}", self.owner.unwrap_or(owner), self.name)
    }

    /// The field's label, for the kind or part that owns it.
    pub fn label(&self, owner: &str, words: &dyn Words) -> String {
        match self.own {
            Some(own) => words.written(own.label).to_owned(),
            None => words.text(&self.label_key(owner)),
        }
    }

    /// What belongs into the field.
    pub fn help(&self, owner: &str, words: &dyn Words) -> String {
        match self.own {
            Some(own) => words.written(own.help).to_owned(),
            None => words.text(&format!("{}.help", self.label_key(owner))),
        }
    }

    /// Whether the field belongs in a form that holds `value`: its condition is met, or there is none.
    pub fn applies(&self, value: &serde_json::Value) -> bool {
        self.when.is_none_or(|(field, code)| has_code(&value[field], code))
    }

    /// An optional field.
    pub const fn new(name: &'static str, shape: Shape, group: &'static str) -> Self {
        let (need, cites): (Need, &'static [Citation]) = (Need::Optional, &[]);
        Self {
            name,
            shape,
            group,
            need,
            cites,
            personal: false,
            column: false,
            when: None,
            format: Format::Free,
            owner: None,
            identifies: false,
            own: None,
        }
    }

    /// No record without it.
    #[must_use]
    pub const fn to_save(mut self) -> Self {
        self.need = Need::Save;
        self
    }

    /// A gap while it is empty.
    #[must_use]
    pub const fn to_complete(mut self) -> Self {
        self.need = Need::Complete;
        self
    }

    /// Who asks for it.
    #[must_use]
    pub const fn cites(mut self, cites: &'static [Citation]) -> Self {
        self.cites = cites;
        self
    }

    /// It names or describes living persons.
    #[must_use]
    pub const fn personal(mut self) -> Self {
        self.personal = true;
        self
    }

    /// The register's table shows it unasked.
    #[must_use]
    pub const fn column(mut self) -> Self {
        self.column = true;
        self
    }

    /// Its text must have that form.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Its texts are those of that owner's field of the same name.
    #[must_use]
    pub const fn owned_by(mut self, owner: &'static str) -> Self {
        self.owner = Some(owner);
        self
    }

    /// It tells a record from others.
    #[must_use]
    pub const fn identifies(mut self) -> Self {
        self.identifies = true;
        self
    }

    /// Whether the DPO defined it and ended it.
    pub const fn ended(&self) -> bool {
        matches!(self.own, Some(Own { ended: true, .. }))
    }

    /// Only while the choice field `field` has the code `code`.
    #[must_use]
    pub const fn when(mut self, field: &'static str, code: &'static str) -> Self {
        self.when = Some((field, code));
        self
    }
}

/// Whether a choice is that code, or the choices have it among them.
pub(crate) fn has_code(value: &serde_json::Value, code: &str) -> bool {
    match value {
        serde_json::Value::String(text) => text == code,
        serde_json::Value::Array(codes) => codes.iter().any(|each| each.as_str() == Some(code)),
        _ => false,
    }
}
