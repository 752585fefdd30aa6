//! Why a value cannot be saved.

use law::Citation;

/// Why a value cannot be saved, at its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path of the field; empty for the record as a whole.
    pub field: String,
    /// What is wrong.
    pub code: ProblemCode,
    /// Variables of the text `problem-<code>`.
    pub params: Vec<(&'static str, Param)>,
    /// Who asks for the field.
    pub cites: &'static [Citation],
}

/// What fills a variable of a problem's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// As it stands.
    Text(String),
    /// A number.
    Number(u64),
    /// The text of the catalogue with that key.
    Key(String),
}

macro_rules! problem_codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// What can be wrong; texts in the catalogue under `problem-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ProblemCode { $($(#[$doc])* $variant),+ }

        impl ProblemCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it stands in answers.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

problem_codes! {
    /// The record is no JSON object.
    NotAnObject = "not_an_object",
    /// No record without this field.
    Missing = "missing",
    /// No such field: `name`.
    UnknownField = "unknown_field",
    /// The value has another shape than `expected`.
    WrongType = "wrong_type",
    /// Not a day of the calendar as `YYYY-MM-DD`.
    NotADate = "not_a_date",
    /// Not a minute with its zone as `YYYY-MM-DDTHH:MM±HH:MM`.
    NotAMoment = "not_a_moment",
    /// A day outside the years `from` to `to`.
    DateOutOfRange = "date_out_of_range",
    /// A number over `max`.
    TooLarge = "too_large",
    /// Not among the codes: `code`.
    UnknownCode = "unknown_code",
    /// The same item twice: `item`.
    Repeated = "repeated",
    /// Not the id of a record.
    NotAnId = "not_an_id",
    /// More than `max` characters.
    TooLong = "too_long",
    /// More than `max` items.
    TooMany = "too_many",
    /// A line break where one line is meant.
    LineBreak = "line_break",
    /// A character that nobody sees and no printer prints.
    ControlCharacter = "control_character",
    /// Not of the form `format`.
    WrongFormat = "wrong_format",
    /// The check digit of `format` does not fit: a digit is wrong.
    WrongCheckDigit = "wrong_check_digit",
    /// A field of the DPO's own that is ended takes nothing new.
    FieldEnded = "field_ended",
    /// A day before the day in the field `start`.
    BeforeStart = "before_start",
}

impl Problem {
    pub(crate) fn new(field: &str, code: ProblemCode, cites: &'static [Citation]) -> Self {
        Self { field: field.to_owned(), code, params: Vec::new(), cites }
    }

    pub(crate) fn with(mut self, name: &'static str, param: Param) -> Self {
        self.params.push((name, param));
        self
    }
}
