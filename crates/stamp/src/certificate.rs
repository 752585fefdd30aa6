//! A certificate with its own bytes.

use std::time::Duration;

use der::asn1::ObjectIdentifier;
use der::oid::AssociatedOid;
use der::{Decode as _, Encode as _};
use p256::ecdsa::signature::hazmat::PrehashVerifier as _;
use rsa::pkcs1::DecodeRsaPublicKey as _;
use rsa::{Pkcs1v15Sign, PublicKey};
use sha2::Digest;
use sha2::digest::FixedOutputReset;
use x509_cert::Certificate as Parsed;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage};

use crate::digest::Hash;
use crate::fault::Fault;
use crate::scheme::{PSS, Pss, Scheme};
use crate::tlv::{Elements, SEQUENCE};

/// A certificate with its own bytes, over which others signed.
#[derive(Debug, Clone)]
pub(crate) struct Certificate {
    pub(crate) bytes: Vec<u8>,
    parsed: Parsed,
}

impl Certificate {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let parsed = Parsed::from_der(bytes).map_err(|_| Fault::Malformed)?;
        Ok(Self { bytes: bytes.to_vec(), parsed })
    }

    /// Whose it is, as certificates write names.
    pub(crate) fn name(&self) -> String {
        self.parsed.tbs_certificate().subject().to_string()
    }

    pub(crate) fn serial(&self) -> &[u8] {
        self.parsed.tbs_certificate().serial_number().as_bytes()
    }

    /// Whether the other one's name is that of the issuer.
    pub(crate) fn names_as_issuer(&self, other: &Self) -> bool {
        self.parsed.tbs_certificate().issuer() == other.parsed.tbs_certificate().subject()
    }

    pub(crate) fn was_valid(&self, at: Duration) -> bool {
        let validity = self.parsed.tbs_certificate().validity();
        // A certificate names whole seconds, and is valid to the end of the last.
        let second = Duration::from_secs(at.as_secs());
        validity.not_before.to_unix_duration() <= second && second <= validity.not_after.to_unix_duration()
    }

    /// For time-stamps and nothing else, and so that nobody may overlook it.
    pub(crate) fn is_for_stamps(&self) -> bool {
        const STAMPS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
        match self.parsed.tbs_certificate().get_extension::<ExtendedKeyUsage>() {
            Ok(Some((critical, usage))) => critical && usage.0 == [STAMPS],
            Ok(None) | Err(_) => false,
        }
    }

    /// Whether it may issue others with so many issuers below it.
    pub(crate) fn may_issue(&self, below: usize) -> bool {
        let own = self.parsed.tbs_certificate();
        let Ok(Some((_, constraints))) = own.get_extension::<BasicConstraints>() else { return false };
        let usage = match own.get_extension::<KeyUsage>() {
            Ok(usage) => usage.is_none_or(|(_, usage)| usage.key_cert_sign()),
            Err(_) => false,
        };
        let deep = constraints.path_len_constraint.is_none_or(|most| below <= usize::from(most));
        constraints.ca && usage && deep
    }

    /// The first critical extension that is not known here.
    pub(crate) fn stranger(&self) -> Option<String> {
        const KNOWN: [&str; 5] = ["2.5.29.15", "2.5.29.19", "2.5.29.37", "2.5.29.32", "2.5.29.17"];
        let mut extensions = self.parsed.tbs_certificate().extensions().into_iter().flatten();
        let strange = |id: &str| !KNOWN.contains(&id);
        extensions.find(|it| it.critical && strange(&it.extn_id.to_string())).map(|it| it.extn_id.to_string())
    }

    /// That the issuer signed it.
    pub(crate) fn was_issued_by(&self, issuer: &Self) -> Result<(), Fault> {
        let mut parts = Elements::only(&self.bytes, SEQUENCE)?.inside();
        let signed = parts.take(SEQUENCE)?.whole;
        let scheme = Scheme::read(parts.take(SEQUENCE)?, None)?;
        let signature = self.parsed.signature().as_bytes().ok_or(Fault::Malformed)?;
        issuer.verify(scheme, signed, signature)
    }

    /// That the owner of the key signed that.
    pub(crate) fn verify(&self, scheme: Scheme, signed: &[u8], signature: &[u8]) -> Result<(), Fault> {
        let digest = scheme.hash().digest(signed);
        match scheme {
            Scheme::Ecdsa(_) => return self.verify_ecdsa(&digest, signature),
            // A key for PSS signs in no other way, nor by weaker parameters than its own.
            Scheme::Pkcs1(_) if self.is_for_pss() => return Err(Fault::Signature),
            Scheme::Pss(used) if !self.allows(used)? => return Err(Fault::Signature),
            Scheme::Pkcs1(_) | Scheme::Pss(_) => {}
        }
        let key = PublicKey::from_pkcs1_der(self.key()?).map_err(|_| Fault::Signature)?;
        let salt = match scheme {
            Scheme::Pss(Pss { salt, .. }) => Some(salt),
            Scheme::Pkcs1(_) | Scheme::Ecdsa(_) => None,
        };
        match scheme.hash() {
            Hash::Sha256 => verify_rsa::<sha2::Sha256>(&key, salt, &digest, signature),
            Hash::Sha384 => verify_rsa::<sha2::Sha384>(&key, salt, &digest, signature),
            Hash::Sha512 => verify_rsa::<sha2::Sha512>(&key, salt, &digest, signature),
        }
    }

    /// Whether the key is one for RSASSA-PSS alone.
    fn is_for_pss(&self) -> bool {
        self.parsed.tbs_certificate().subject_public_key_info().algorithm.oid.to_string() == PSS
    }

    /// Whether the key allows those parameters: any, unless it names its own.
    fn allows(&self, used: Pss) -> Result<bool, Fault> {
        let algorithm = &self.parsed.tbs_certificate().subject_public_key_info().algorithm;
        let (true, Some(own)) = (self.is_for_pss(), &algorithm.parameters) else { return Ok(true) };
        let own = Pss::read(&own.to_der().map_err(|_| Fault::Malformed)?)?;
        Ok(own.hash == used.hash && own.salt <= used.salt)
    }

    fn verify_ecdsa(&self, digest: &[u8], signature: &[u8]) -> Result<(), Fault> {
        let wrong = |_| Fault::Signature;
        match self.curve()?.as_str() {
            "1.2.840.10045.3.1.7" => {
                let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(self.key()?).map_err(wrong)?;
                let signature = p256::ecdsa::Signature::from_der(signature).map_err(wrong)?;
                key.verify_prehash(digest, &signature).map_err(wrong)
            }
            "1.3.132.0.34" => {
                let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(self.key()?).map_err(wrong)?;
                let signature = p384::ecdsa::Signature::from_der(signature).map_err(wrong)?;
                key.verify_prehash(digest, &signature).map_err(wrong)
            }
            other => Err(Fault::Unsupported(other.to_owned())),
        }
    }

    fn key(&self) -> Result<&[u8], Fault> {
        let key = &self.parsed.tbs_certificate().subject_public_key_info().subject_public_key;
        key.as_bytes().ok_or(Fault::Malformed)
    }

    fn curve(&self) -> Result<String, Fault> {
        let key = self.parsed.tbs_certificate().subject_public_key_info();
        let curve = key.algorithm.parameters.as_ref().ok_or(Fault::Signature)?;
        let bytes = curve.to_der().map_err(|_| Fault::Malformed)?;
        let curve: ObjectIdentifier = ObjectIdentifier::from_der(&bytes).map_err(|_| Fault::Signature)?;
        Ok(curve.to_string())
    }
}

/// That the owner of an RSA key signed a digest, by PSS where there is a salt.
fn verify_rsa<D>(key: &PublicKey, salt: Option<usize>, digest: &[u8], signature: &[u8]) -> Result<(), Fault>
where
    D: Digest + FixedOutputReset + AssociatedOid,
{
    let found = match salt {
        Some(salt) => key.verify(rsa::Pss::<D>::new_with_salt(salt), digest, signature),
        None => key.verify(Pkcs1v15Sign::new::<D>(), digest, signature),
    };
    found.map_err(|_| Fault::Signature)
}
