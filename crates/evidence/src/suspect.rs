//! Two things do not fit each other: which of them was changed?

use crate::entry::EntryRef;
use crate::fault::FaultCode;
use crate::finding::Finding;
use crate::frontier::Frontier;
use crate::hash::Hash;
use crate::verify::Head;

/// What the last entry does not fit. The entry after it, or the head, tells which side was changed.
#[derive(Debug, Clone)]
pub(crate) enum Suspect {
    /// It does not name the entry before it. With the leaf that it does name, the tree would be `named`.
    Chain { seq: u64, named: Frontier },
    /// It does not commit to its payload.
    Payload { seq: u64 },
}

impl Suspect {
    /// The entry after knew the last one as it was written.
    pub(crate) fn decide_by_next(&self, last_leaf: Hash, next: Option<&EntryRef<'_>>) -> Finding {
        let known = next.map(|next| next.prev == last_leaf);
        match (self, known) {
            (Self::Chain { seq, .. }, Some(true)) => Finding::at_entry(FaultCode::EntryChanged, seq - 1),
            (Self::Chain { seq, .. } | Self::Payload { seq }, Some(false)) => {
                Finding::at_entry(FaultCode::EntryChanged, *seq)
            }
            (Self::Chain { seq, .. }, None) => Finding::at_entry(FaultCode::ChainBroken, *seq),
            (Self::Payload { seq }, Some(true) | None) => {
                Finding::at_payload(FaultCode::PayloadChanged, *seq)
            }
        }
    }

    /// The head knew all of them.
    pub(crate) fn decide_by_head(&self, frontier: &Frontier, head: Head) -> Finding {
        let comparable = head.size == frontier.size();
        match self {
            Self::Chain { seq, named } if comparable && named.root() == head.root => {
                Finding::at_entry(FaultCode::EntryChanged, seq - 1)
            }
            Self::Chain { seq, .. } if comparable => Finding::at_entry(FaultCode::EntryChanged, *seq),
            Self::Chain { seq, .. } => Finding::at_entry(FaultCode::ChainBroken, *seq),
            Self::Payload { seq } if comparable && frontier.root() != head.root => {
                Finding::at_entry(FaultCode::EntryChanged, *seq)
            }
            Self::Payload { seq } => Finding::at_payload(FaultCode::PayloadChanged, *seq),
        }
    }
}
