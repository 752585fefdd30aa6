//! Who signed, and what besides the content was signed.

use crate::certificate::Certificate;
use crate::digest::{Hash, algorithm, oid, sha1};
use crate::fault::Fault;
use crate::scheme::Scheme;
use crate::tlv::{Element, INTEGER, OCTETS, OID, SEQUENCE, SET, context, element};

/// The one signer of a token.
#[derive(Debug, Clone)]
pub(crate) struct Signer {
    serial: Option<Vec<u8>>,
    hash: Hash,
    /// As they were signed: a set.
    attributes: Vec<u8>,
    message_digest: Vec<u8>,
    named: NamedBy,
    scheme: Scheme,
    signature: Vec<u8>,
}

/// How the attribute `signingCertificate` names the certificate: by its hash.
#[derive(Debug, Clone)]
enum NamedBy {
    Sha1(Vec<u8>),
    Hash(Hash, Vec<u8>),
}

impl Signer {
    pub(crate) fn read(info: Element<'_>) -> Result<Self, Fault> {
        let mut fields = info.inside();
        fields.take(INTEGER)?;
        let serial = match fields.take_if(SEQUENCE)? {
            Some(id) => {
                let mut parts = id.inside();
                parts.take(SEQUENCE)?;
                Some(parts.take(INTEGER)?.content.to_vec())
            }
            // By the identifier of a key: the attribute names the certificate anyway.
            None => fields.next()?.map(|_| None).ok_or(Fault::Malformed)?,
        };
        let hash = Hash::of(algorithm(fields.take(SEQUENCE)?)?)?;
        let attributes = fields.take(context(0))?;
        let scheme = Scheme::read(fields.take(SEQUENCE)?, Some(hash))?;
        let signature = fields.take(OCTETS)?.content.to_vec();
        let (message_digest, named) = read_attributes(attributes)?;
        let attributes = element(SET, attributes.content);
        Ok(Self { serial, hash, attributes, message_digest, named, scheme, signature })
    }

    /// That this is what was signed, and by whom.
    pub(crate) fn check<'a>(
        &self,
        content: &[u8],
        mut certificates: impl Iterator<Item = &'a Certificate>,
    ) -> Result<&'a Certificate, Fault> {
        if self.hash.digest(content) != self.message_digest {
            return Err(Fault::ContentChanged);
        }
        let signer = certificates.find(|one| self.is_by(one)).ok_or(Fault::SignerMissing)?;
        signer.verify(self.scheme, &self.attributes, &self.signature)?;
        Ok(signer)
    }

    fn is_by(&self, certificate: &Certificate) -> bool {
        let named = match &self.named {
            NamedBy::Sha1(hash) => sha1(&certificate.bytes) == *hash,
            NamedBy::Hash(algorithm, hash) => algorithm.digest(&certificate.bytes) == *hash,
        };
        named && self.serial.as_deref().is_none_or(|serial| serial == certificate.serial())
    }
}

/// The hash of the content, and which certificate; what kind of content it is has to be said too.
fn read_attributes(attributes: Element<'_>) -> Result<(Vec<u8>, NamedBy), Fault> {
    let (mut kind, mut digest, mut named) = (false, None, None);
    let mut all = attributes.inside();
    while let Some(attribute) = all.next()? {
        let mut parts = attribute.inside();
        let id = oid(parts.take(OID)?)?.to_string();
        let mut values = parts.take(SET)?.inside();
        match id.as_str() {
            "1.2.840.113549.1.9.3" => kind = oid(values.take(OID)?)?.to_string() == super::token::TST_INFO,
            "1.2.840.113549.1.9.4" => digest = Some(values.take(OCTETS)?.content.to_vec()),
            "1.2.840.113549.1.9.16.2.12" => {
                named = named.or(Some(NamedBy::Sha1(first_hash(values.take(SEQUENCE)?)?.1)));
            }
            "1.2.840.113549.1.9.16.2.47" => {
                let (hash, bytes) = first_hash(values.take(SEQUENCE)?)?;
                named = Some(NamedBy::Hash(hash, bytes));
            }
            _ => {}
        }
    }
    match (kind, digest, named) {
        (true, Some(digest), Some(named)) => Ok((digest, named)),
        _ => Err(Fault::Malformed),
    }
}

/// Of the first certificate named, which is that of the signer; SHA-256 where no algorithm stands.
fn first_hash(certificates: Element<'_>) -> Result<(Hash, Vec<u8>), Fault> {
    let mut id = certificates.inside().take(SEQUENCE)?.inside().take(SEQUENCE)?.inside();
    let hash = match id.take_if(SEQUENCE)? {
        Some(named) => Hash::of(algorithm(named)?)?,
        None => Hash::Sha256,
    };
    Ok((hash, id.take(OCTETS)?.content.to_vec()))
}
