//! Time-stamps of RFC 3161: requests, and responses checked against certificates that the person gives.
//!
//! [`request`] asks an authority to stamp a SHA-256; [`Token::read`] reads what comes back, a response or a bare token; [`Token::verify`]
//! checks it as far as that can be done without a network: what was stamped, the nonce, the signature, the signer's certificate and its
//! way to a given one, all at the moment of the stamp. Revocation is not looked at.
//!
//! Certificates are read by `x509-cert`; the envelope (CMS) is read here, because real authorities send what strict readers
//! refuse: fractions of seconds, sets of certificates in any order.

mod authority;
mod certificate;
mod digest;
mod fault;
mod info;
mod request;
mod scheme;
mod signer;
mod tlv;
mod token;

pub use authority::Authorities;
pub use fault::Fault;
pub use info::StampedAt;
pub use request::{Nonce, request};
pub use token::{Asked, Stamp, Token};
