//! What an authority signed: `TSTInfo`.

use std::time::Duration;

use der::DateTime;

use crate::digest::{Hash, algorithm};
use crate::fault::Fault;
use crate::request::Nonce;
use crate::tlv::{Elements, INTEGER, OCTETS, OID, SEQUENCE, TIME};

/// The moment of a stamp, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct StampedAt {
    /// Since 1970-01-01, with its fraction.
    pub since_epoch: Duration,
}

#[derive(Debug, Clone)]
pub(crate) struct Info {
    pub(crate) hash: Hash,
    pub(crate) hashed: Vec<u8>,
    pub(crate) at: StampedAt,
    pub(crate) nonce: Option<Nonce>,
}

impl Info {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let mut fields = Elements::only(bytes, SEQUENCE)?.inside();
        fields.take(INTEGER)?;
        fields.take(OID)?;
        let mut imprint = fields.take(SEQUENCE)?.inside();
        let hash = Hash::of(algorithm(imprint.take(SEQUENCE)?)?)?;
        let hashed = imprint.take(OCTETS)?.content.to_vec();
        fields.take(INTEGER)?;
        let at = time(fields.take(TIME)?.content).ok_or(Fault::Malformed)?;
        let mut nonce = None;
        while let Some(field) = fields.next()? {
            if field.tag == INTEGER {
                nonce = Some(Nonce::read(field.content));
            }
        }
        Ok(Self { hash, hashed, at, nonce })
    }
}

/// `YYYYMMDDhhmmss[.f…]Z`.
fn time(content: &[u8]) -> Option<StampedAt> {
    let text = std::str::from_utf8(content).ok()?.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 14 || !digits(whole) || !digits(fraction) || fraction.len() > 9 {
        return None;
    }
    let part = |from: usize, to: usize| whole[from..to].parse::<u8>().ok();
    let (month, day, hour) = (part(4, 6)?, part(6, 8)?, part(8, 10)?);
    let (minute, second) = (part(10, 12)?, part(12, 14)?);
    let moment = DateTime::new(whole[..4].parse().ok()?, month, day, hour, minute, second).ok()?;
    let nanos = format!("{fraction:0<9}").parse().ok()?;
    Some(StampedAt { since_epoch: moment.unix_duration() + Duration::from_nanos(nanos) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_of_seconds_are_read_as_authorities_send_them() {
        for (text, nanos) in [
            ("20261123120000Z", Some(0)),
            ("20261123120000.5Z", Some(500_000_000)),
            ("20261123120000.123456Z", Some(123_456_000)),
            ("20261123120000.500Z", Some(500_000_000)),
            ("20261123120000", None),
            ("20261123120000.Z", None),
            ("20261323120000Z", None),
            ("2026112312000Z", None),
            ("20261123120000+01", None),
        ] {
            let found = time(text.as_bytes());
            assert_eq!(found.map(|at| at.since_epoch.subsec_nanos()), nanos, "{text}");
            if let Some(at) = found {
                assert_eq!(at.since_epoch.as_secs(), 1_795_435_200, "{text}");
            }
        }
    }
}
