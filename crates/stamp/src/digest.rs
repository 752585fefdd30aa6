//! Hash algorithms, by their object identifiers.

use der::asn1::ObjectIdentifier;
use sha2::Digest as _;

use crate::fault::Fault;
use crate::tlv::{Element, OID};

/// A hash algorithm that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub(crate) fn of(oid: ObjectIdentifier) -> Result<Self, Fault> {
        match oid.to_string().as_str() {
            "2.16.840.1.101.3.4.2.1" => Ok(Self::Sha256),
            "2.16.840.1.101.3.4.2.2" => Ok(Self::Sha384),
            "2.16.840.1.101.3.4.2.3" => Ok(Self::Sha512),
            other => Err(Fault::Unsupported(other.to_owned())),
        }
    }

    pub(crate) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => sha2::Sha256::digest(bytes).to_vec(),
            Self::Sha384 => sha2::Sha384::digest(bytes).to_vec(),
            Self::Sha512 => sha2::Sha512::digest(bytes).to_vec(),
        }
    }
}

/// SHA-1, by which old forms name the certificate of a signer. It protects nothing here: the signature does.
pub(crate) fn sha1(bytes: &[u8]) -> Vec<u8> {
    sha1::Sha1::digest(bytes).to_vec()
}

/// The identifier of an algorithm; its parameters are not looked at.
pub(crate) fn algorithm(element: Element<'_>) -> Result<ObjectIdentifier, Fault> {
    oid(element.inside().take(OID)?)
}

pub(crate) fn oid(element: Element<'_>) -> Result<ObjectIdentifier, Fault> {
    ObjectIdentifier::from_bytes(element.content).map_err(|_| Fault::Malformed)
}
