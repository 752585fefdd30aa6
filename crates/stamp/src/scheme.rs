//! How something was signed.

use der::Decode as _;
use rsa::pkcs1::RsaPssParamsOwned;

use crate::digest::{Hash, oid};
use crate::fault::Fault;
use crate::tlv::{Element, OID};

/// A scheme of signatures that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// RSASSA-PKCS1-v1_5.
    Pkcs1(Hash),
    /// RSASSA-PSS, with MGF1 over the same hash.
    Pss(Pss),
    /// ECDSA.
    Ecdsa(Hash),
}

/// The parameters of RSASSA-PSS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pss {
    pub(crate) hash: Hash,
    /// Bytes of the salt.
    pub(crate) salt: usize,
}

/// RSASSA-PSS, as an algorithm of a signature and of a key.
pub(crate) const PSS: &str = "1.2.840.113549.1.1.10";

const MGF1: &str = "1.2.840.113549.1.1.8";

impl Scheme {
    /// Reads an algorithm identifier. The hash is named where the algorithm does not name it.
    pub(crate) fn read(identifier: Element<'_>, named: Option<Hash>) -> Result<Self, Fault> {
        let mut parts = identifier.inside();
        let id = oid(parts.take(OID)?)?.to_string();
        Ok(match id.as_str() {
            "1.2.840.113549.1.1.1" => Self::Pkcs1(named.ok_or(Fault::Unsupported(id))?),
            "1.2.840.113549.1.1.11" => Self::Pkcs1(Hash::Sha256),
            "1.2.840.113549.1.1.12" => Self::Pkcs1(Hash::Sha384),
            "1.2.840.113549.1.1.13" => Self::Pkcs1(Hash::Sha512),
            PSS => Self::Pss(Pss::read(parts.next()?.ok_or(Fault::Malformed)?.whole)?),
            "1.2.840.10045.4.3.2" => Self::Ecdsa(Hash::Sha256),
            "1.2.840.10045.4.3.3" => Self::Ecdsa(Hash::Sha384),
            "1.2.840.10045.4.3.4" => Self::Ecdsa(Hash::Sha512),
            _ => return Err(Fault::Unsupported(id)),
        })
    }

    /// The hash of what was signed.
    pub(crate) const fn hash(self) -> Hash {
        match self {
            Self::Pkcs1(hash) | Self::Pss(Pss { hash, .. }) | Self::Ecdsa(hash) => hash,
        }
    }
}

impl Pss {
    /// Reads the parameters of RFC 4055. What is left out there stands for SHA-1, which is not taken.
    pub(crate) fn read(parameters: &[u8]) -> Result<Self, Fault> {
        let parameters = RsaPssParamsOwned::from_der(parameters).map_err(|_| Fault::Malformed)?;
        let hash = Hash::of(parameters.hash.oid)?;
        let mask = parameters.mask_gen;
        let same = mask.parameters.is_some_and(|of| of.oid == parameters.hash.oid);
        if mask.oid.to_string() != MGF1 || !same {
            return Err(Fault::Unsupported(mask.oid.to_string()));
        }
        Ok(Self { hash, salt: parameters.salt_len.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tlv::{Elements, SEQUENCE};

    const SHA256: &str = "300d06096086480165030402010500";
    const MGF: &str = "301a06092a864886f70d010108300d06096086480165030402010500";

    fn read(parameters: &str) -> Result<Scheme, Fault> {
        let length = parameters.len() / 2;
        let identifier = format!("30{:02x}06092a864886f70d01010a30{length:02x}{parameters}", length + 13);
        let bytes: Vec<u8> = (0..identifier.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&identifier[at..at + 2], 16).unwrap())
            .collect();
        Scheme::read(Elements::only(&bytes, SEQUENCE)?, None)
    }

    #[test]
    fn parameters_of_pss_are_taken_with_one_hash_that_is_not_sha_1() {
        let good = format!("a00f{SHA256}a11c{MGF}a203020120");
        assert_eq!(read(&good), Ok(Scheme::Pss(Pss { hash: Hash::Sha256, salt: 32 })));
        // The salt has a length of its own where none is given.
        let salt_left_out = format!("a00f{SHA256}a11c{MGF}");
        assert_eq!(read(&salt_left_out), Ok(Scheme::Pss(Pss { hash: Hash::Sha256, salt: 20 })));
        for (name, parameters) in [
            ("SHA-1, which nothing stands for", String::new()),
            ("SHA-1 in the mask alone", format!("a00f{SHA256}")),
            ("another hash in the mask", format!("a00f{SHA256}a11c{}", MGF.replace("040201", "040203"))),
            ("another mask", format!("a00f{SHA256}a11c{}", MGF.replace("010108", "010109"))),
        ] {
            assert!(
                matches!(read(&parameters), Err(Fault::Unsupported(_))),
                "{name}: {:?}",
                read(&parameters)
            );
        }
        assert_eq!(read("a00f"), Err(Fault::Malformed));
        assert_eq!(read(&format!("{good}a303020102")), Err(Fault::Malformed), "another trailer");
    }
}
