//! What an authority answers.

use crate::authority::Authorities;
use crate::certificate::Certificate;
use crate::digest::{Hash, oid};
use crate::fault::Fault;
use crate::info::{Info, StampedAt};
use crate::request::Nonce;
use crate::signer::Signer;
use crate::tlv::{Element, Elements, INTEGER, OCTETS, OID, SEQUENCE, SET, context};

/// What was asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The SHA-256 to be stamped.
    pub sha256: &'a [u8; 32],
    /// The number of the request; a bare token is taken without.
    pub nonce: Option<&'a Nonce>,
}

/// A time-stamp, read and not yet verified.
#[derive(Debug, Clone)]
pub struct Token {
    bytes: Vec<u8>,
    content: Vec<u8>,
    info: Info,
    certificates: Vec<Certificate>,
    signer: Signer,
}

/// A time-stamp that proves something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// What was stamped existed before.
    pub at: StampedAt,
    /// Whose certificate signed.
    pub authority: String,
}

/// The kind of content that is a time-stamp.
pub(crate) const TST_INFO: &str = "1.2.840.113549.1.9.16.1.4";

const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";

impl Token {
    /// Reads a response (`.tsr`), or the token alone.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let mut fields = Elements::only(bytes, SEQUENCE)?.inside();
        if let Some(status) = fields.take_if(SEQUENCE)? {
            check_status(status)?;
            return Self::of(fields.take(SEQUENCE)?);
        }
        Self::of(Elements::only(bytes, SEQUENCE)?)
    }

    /// The token alone, as it is kept.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The number of the request that it answers.
    pub fn nonce(&self) -> Option<&Nonce> {
        self.info.nonce.as_ref()
    }

    /// Checks everything that can be checked without a network.
    pub fn verify(&self, asked: Asked<'_>, authorities: &Authorities) -> Result<Stamp, Fault> {
        if self.info.hash != Hash::Sha256 || self.info.hashed != asked.sha256 {
            return Err(Fault::OtherHash);
        }
        if asked.nonce.is_some() && asked.nonce != self.nonce() {
            return Err(Fault::OtherNonce);
        }
        let known = self.certificates.iter().chain(authorities.certificates());
        let signer = self.signer.check(&self.content, known)?;
        if !signer.is_for_stamps() {
            return Err(Fault::Purpose);
        }
        authorities.vouch(signer, &self.certificates, self.info.at)?;
        Ok(Stamp { at: self.info.at, authority: signer.name() })
    }

    fn of(whole: Element<'_>) -> Result<Self, Fault> {
        let mut outer = whole.inside();
        if oid(outer.take(OID)?)?.to_string() != SIGNED_DATA {
            return Err(Fault::Malformed);
        }
        let mut fields = outer.take(context(0))?.inside().take(SEQUENCE)?.inside();
        fields.take(INTEGER)?;
        fields.take(SET)?;
        let mut inner = fields.take(SEQUENCE)?.inside();
        if oid(inner.take(OID)?)?.to_string() != TST_INFO {
            return Err(Fault::Malformed);
        }
        let content = inner.take(context(0))?.inside().take(OCTETS)?.content.to_vec();
        let mut certificates = Vec::new();
        if let Some(set) = fields.take_if(context(0))? {
            let mut all = set.inside();
            while let Some(one) = all.next()? {
                // Other forms than certificates may stand among them.
                certificates.extend(Certificate::read(one.whole).ok());
            }
        }
        fields.take_if(context(1))?;
        let signer = Signer::read(Elements::only(fields.take(SET)?.content, SEQUENCE)?)?;
        let info = Info::read(&content)?;
        Ok(Self { bytes: whole.whole.to_vec(), content, info, certificates, signer })
    }
}

/// Granted, perhaps with modifications; else what the authority says.
fn check_status(status: Element<'_>) -> Result<(), Fault> {
    let mut fields = status.inside();
    if matches!(fields.take(INTEGER)?.content, [0 | 1]) {
        return Ok(());
    }
    let mut said = Vec::new();
    if let Some(texts) = fields.take_if(SEQUENCE)? {
        let mut texts = texts.inside();
        while let Some(text) = texts.next()? {
            said.push(String::from_utf8_lossy(text.content).into_owned());
        }
    }
    Err(Fault::Refused(said.join(" ")))
}
