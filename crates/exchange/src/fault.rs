//! Why a file cannot be read at all.

/// Why a file cannot be read at all. Texts in the catalogue under `import-fault-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is none of the formats that are read.
    #[error("unknown format")]
    UnknownFormat,
    /// It begins like a workbook, and is not sound.
    #[error("broken")]
    Broken,
    /// A password protects it.
    #[error("protected by a password")]
    Protected,
    /// It holds more cells, columns or text than is taken in at once.
    #[error("too large")]
    TooLarge,
    /// Reading it takes more memory or time than is given.
    #[error("too heavy")]
    TooHeavy,
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// Its bytes are no text in any encoding that is known.
    #[error("not text")]
    NotText,
    /// It is JSON of another form.
    #[error("other JSON")]
    OtherJson,
    /// It is JSON in which a name stands twice in one object.
    #[error("named twice")]
    NamedTwice,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 9] = [
        Self::UnknownFormat,
        Self::Broken,
        Self::Protected,
        Self::TooLarge,
        Self::TooHeavy,
        Self::Empty,
        Self::NotText,
        Self::OtherJson,
        Self::NamedTwice,
    ];

    /// Its name, as answers and the catalogue have it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownFormat => "unknown_format",
            Self::Broken => "broken",
            Self::Protected => "protected",
            Self::TooLarge => "too_large",
            Self::TooHeavy => "too_heavy",
            Self::Empty => "empty",
            Self::NotText => "not_text",
            Self::OtherJson => "other_json",
            Self::NamedTwice => "named_twice",
        }
    }

    /// The fault with that name.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.code() == code)
    }
}
