//! What does not fit, before it is told with the names of files.

use std::fmt;

use crate::fault::{Fault, FaultCode, Param, Params};

/// A place in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// An entry.
    Entry(u64),
    /// The payload of an entry.
    Payload(u64),
    /// The head that the log has to arrive at.
    Head,
    /// An older checkpoint that the log has to pass.
    Anchor,
}

/// A fault before its place has a name: a file and a line, or an entry of a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub code: FaultCode,
    /// Where.
    pub place: Place,
    /// What the words name.
    pub params: Params,
}

impl Finding {
    pub(crate) fn new<const N: usize>(
        code: FaultCode,
        place: Place,
        params: [(&'static str, Param); N],
    ) -> Self {
        Self { code, place, params: Params::from(params) }
    }

    /// The fault with its place as a vault names it.
    pub fn into_fault(self) -> Fault {
        Fault { code: self.code, place: self.place.to_string(), params: self.params }
    }

    pub(crate) fn at_entry(code: FaultCode, seq: u64) -> Self {
        Self::new(code, Place::Entry(seq), [("entry", seq.into())])
    }

    pub(crate) fn at_payload(code: FaultCode, seq: u64) -> Self {
        Self::new(code, Place::Payload(seq), [("entry", seq.into())])
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(seq) => write!(formatter, "entry:{seq}"),
            Self::Payload(seq) => write!(formatter, "payload:{seq}"),
            Self::Head => formatter.write_str("checkpoint"),
            Self::Anchor => formatter.write_str("anchor"),
        }
    }
}
