//! The certificates that a person trusts, and the way to them.

use der::Encode as _;
use x509_cert::Certificate as Parsed;

use crate::certificate::Certificate;
use crate::fault::Fault;
use crate::info::StampedAt;

/// The certificates of authorities that a person trusts.
#[derive(Debug, Clone, Default)]
pub struct Authorities(Vec<Certificate>);

/// Longer ways are not gone.
const LONGEST: usize = 8;

impl Authorities {
    /// From texts in PEM, each with one certificate or more.
    pub fn from_pem<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Self, Fault> {
        let mut all = Vec::new();
        for text in texts {
            let chain = Parsed::load_pem_chain(text.as_bytes()).map_err(|_| Fault::NoCertificates)?;
            for certificate in chain {
                all.push(Certificate::read(&certificate.to_der().map_err(|_| Fault::Malformed)?)?);
            }
        }
        if all.is_empty() { Err(Fault::NoCertificates) } else { Ok(Self(all)) }
    }

    pub(crate) fn certificates(&self) -> &[Certificate] {
        &self.0
    }

    /// That a certificate leads to one of these, each one on the way being valid at the moment of the stamp.
    pub(crate) fn vouch(
        &self,
        signer: &Certificate,
        others: &[Certificate],
        at: StampedAt,
    ) -> Result<(), Fault> {
        let mut current = signer;
        for below in 0..LONGEST {
            if !current.was_valid(at.since_epoch) {
                return Err(Fault::NotValidThen(current.name()));
            }
            if let Some(extension) = current.stranger() {
                return Err(Fault::Unsupported(extension));
            }
            if self.0.iter().any(|trusted| trusted.bytes == current.bytes) {
                return Ok(());
            }
            let issued_it = |issuer: &&Certificate| {
                issuer.bytes != current.bytes
                    && current.names_as_issuer(issuer)
                    && current.was_issued_by(issuer).is_ok()
            };
            let issuer = self.0.iter().chain(others).find(issued_it).ok_or(Fault::Untrusted)?;
            if !issuer.may_issue(below) {
                return Err(Fault::NotAnIssuer(issuer.name()));
            }
            current = issuer;
        }
        Err(Fault::Untrusted)
    }
}
