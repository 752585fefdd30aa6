//! The definition of a field: form, table, validation, completeness, schema, PDF row and diff all read this.

use law::Citation;

/// One field of a kind, or of a part inside one. Its texts stand in the catalogue under
/// `field-<owner>-<name>` (label) and the attribute `.help`.
#[derive(Debug)]
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
    /// Shown and asked for only while another choice field of the same record has this code.
    pub when: Option<(&'static str, &'static str)>,
}

/// The shape of a value in JSON. Empty values (`null`, `""`, `[]`) are left out of the canonical form.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// One line of text: string.
    Line,
    /// Several lines of text: string with `\n`.
    Text,
    /// A day: `YYYY-MM-DD`.
    Date,
    /// A whole number from 0 to 2^53 − 1.
    Count,
    /// One of the codes; label key `choice-<set>-<code>`.
    Choice(ChoiceSet),
    /// Several of the codes, each once: array of strings.
    Choices(ChoiceSet),
    /// Several lines: array of strings.
    Lines,
    /// The id of a record of that kind.
    Link(&'static str),
    /// Ids of records of that kind: array of strings.
    Links(&'static str),
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
}

/// A sub-record, such as one purpose with its legal basis.
#[derive(Debug)]
pub struct Part {
    /// Code name; owner of the field texts.
    pub name: &'static str,
    /// Its fields, in order.
    pub fields: &'static [Field],
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

impl Field {
    /// An optional field.
    pub const fn new(name: &'static str, shape: Shape, group: &'static str) -> Self {
        let (need, cites): (Need, &'static [Citation]) = (Need::Optional, &[]);
        Self { name, shape, group, need, cites, personal: false, column: false, when: None }
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

    /// Only while the choice field `field` has the code `code`.
    #[must_use]
    pub const fn when(mut self, field: &'static str, code: &'static str) -> Self {
        self.when = Some((field, code));
        self
    }
}
