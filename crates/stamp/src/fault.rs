//! Why a time-stamp proves nothing.

/// Why a time-stamp proves nothing. The catalogue's key is `stamp-` and the code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file is no response and no token, or is damaged.
    #[error("not a time-stamp")]
    Malformed,
    /// The authority refused.
    #[error("the authority refused: {0}")]
    Refused(String),
    /// Something else was stamped.
    #[error("another hash was stamped")]
    OtherHash,
    /// It answers another request.
    #[error("it answers another request")]
    OtherNonce,
    /// What was signed is not what the token holds.
    #[error("the content was changed")]
    ContentChanged,
    /// The signature does not fit the certificate.
    #[error("the signature does not fit")]
    Signature,
    /// The certificate of the signer is neither in the token nor among those given.
    #[error("the certificate of the signer is missing")]
    SignerMissing,
    /// The certificate of the signer is not for time-stamps alone.
    #[error("the certificate is not for time-stamps")]
    Purpose,
    /// A certificate was not valid at the moment of the stamp.
    #[error("a certificate was not valid then: {0}")]
    NotValidThen(String),
    /// The certificates do not lead to one that was given.
    #[error("no way to a certificate that was given")]
    Untrusted,
    /// A certificate on the way may not issue others.
    #[error("not an issuer: {0}")]
    NotAnIssuer(String),
    /// An algorithm or an extension that is not known here.
    #[error("not known here: {0}")]
    Unsupported(String),
    /// The file of certificates holds none.
    #[error("no certificates")]
    NoCertificates,
}

impl Fault {
    /// The code, such as `other-hash`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Refused(_) => "refused",
            Self::OtherHash => "other-hash",
            Self::OtherNonce => "other-nonce",
            Self::ContentChanged => "content-changed",
            Self::Signature => "signature",
            Self::SignerMissing => "signer-missing",
            Self::Purpose => "purpose",
            Self::NotValidThen(_) => "not-valid-then",
            Self::Untrusted => "untrusted",
            Self::NotAnIssuer(_) => "not-an-issuer",
            Self::Unsupported(_) => "unsupported",
            Self::NoCertificates => "no-certificates",
        }
    }

    /// What the words name: a certificate, an algorithm, what the authority said.
    pub fn detail(&self) -> &str {
        match self {
            Self::Refused(detail)
            | Self::NotValidThen(detail)
            | Self::NotAnIssuer(detail)
            | Self::Unsupported(detail) => detail,
            Self::Malformed
            | Self::OtherHash
            | Self::OtherNonce
            | Self::ContentChanged
            | Self::Signature
            | Self::SignerMissing
            | Self::Purpose
            | Self::Untrusted
            | Self::NoCertificates => "",
        }
    }
}
