//! Signatures by RSASSA-PSS, of stamps and of certificates.

mod authority;

use std::fs;

use authority::{Authority, HASH, MADE, Made, RSA};
use stamp::{Asked, Fault, Token};

/// `openssl ts` signs with no key for PSS, and with an RSA key in the old way alone: its CMS command does.
#[test]
fn stamps_and_certificates_signed_by_pss_are_verified() {
    const KEY: &[&str] = &[
        "-algorithm",
        "RSA-PSS",
        "-pkeyopt",
        "rsa_keygen_bits:2048",
        "-pkeyopt",
        "rsa_pss_keygen_md:sha256",
        "-pkeyopt",
        "rsa_pss_keygen_mgf1_md:sha256",
        "-pkeyopt",
        "rsa_pss_keygen_saltlen:32",
    ];
    const BARE: &[&str] = &["-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"];
    let padding = "rsa_padding_mode:pss rsa_pss_saltlen:digest";
    let made = Made { key: RSA, padding, ..MADE };
    // Certificates by PSS, the stamp itself in the old way, by the real authority.
    assert!(Authority::new(made).verdict().is_ok());
    for (name, made, how, code) in [
        ("a key of RSA", made, padding, ""),
        ("a key of RSA, with SHA-512", Made { digest: "sha512", ..made }, padding, ""),
        ("a salt of another length", made, "rsa_padding_mode:pss rsa_pss_saltlen:20", ""),
        ("a key for PSS that names its parameters", Made { key: KEY, ..MADE }, padding, ""),
        ("a key for PSS, and another way named", Made { key: KEY, ..MADE }, "", "signature"),
        ("a key for PSS that names none", Made { key: BARE, padding, ..MADE }, padding, ""),
        ("another hash in the mask", made, "rsa_padding_mode:pss rsa_mgf1_md:sha384", "unsupported"),
        ("SHA-1 in the mask", made, "rsa_padding_mode:pss rsa_mgf1_md:sha1", "unsupported"),
    ] {
        let found = Authority::new(made).vouched_by(how);
        assert_eq!(found.as_ref().map_or_else(Fault::code, |_| ""), code, "{name}: {found:?}");
    }
}

#[test]
fn every_changed_byte_of_a_signature_by_pss_is_found() {
    let authority = Authority::new(Made { key: RSA, padding: "rsa_padding_mode:pss", ..MADE });
    authority.vouched_by("rsa_padding_mode:pss rsa_pss_saltlen:digest").unwrap();
    let token = fs::read(authority.0.path().join("token")).unwrap();
    let asked = Asked { sha256: &HASH, nonce: None };
    let root = authority.trusted(&["root"]);
    // The signature is the end of the token.
    for at in token.len() - 256..token.len() {
        let mut changed = token.clone();
        changed[at] ^= 1;
        assert_eq!(Token::read(&changed).unwrap().verify(asked, &root), Err(Fault::Signature), "byte {at}");
    }
}
