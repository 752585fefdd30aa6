//! Stamps of a real authority: OpenSSL, with certificates made for each test.

mod authority;

use std::fs;

use authority::{Authority, HASH, MADE, Made, P384, RSA, nonce};
use stamp::{Asked, Authorities, Fault, Nonce, Token, request};

#[test]
fn stamps_of_every_kind_of_key_and_hash_are_verified() {
    for (name, made) in [
        ("RSA", Made { key: RSA, ..MADE }),
        ("RSA, SHA-384", Made { key: RSA, digest: "sha384", ..MADE }),
        ("RSA, SHA-512", Made { key: RSA, digest: "sha512", ..MADE }),
        ("P-256", MADE),
        ("P-256, SHA-384", Made { digest: "sha384", ..MADE }),
        ("P-384", Made { key: P384, ..MADE }),
        ("P-384, SHA-384", Made { key: P384, digest: "sha384", ..MADE }),
        ("P-384, SHA-512", Made { key: P384, digest: "sha512", ..MADE }),
        ("fractions of a second", Made { more: "clock_precision_digits=6", ..MADE }),
        ("the certificate named by SHA-1", Made { more: "ess_cert_id_alg=sha1", ..MADE }),
        ("the certificate named by SHA-512", Made { more: "ess_cert_id_alg=sha512", ..MADE }),
        ("the whole chain sent along", Made { more: "ess_cert_id_chain=yes", ..MADE }),
    ] {
        let authority = Authority::new(made).verdict();
        assert!(authority.as_deref().is_ok_and(|name| name.contains("CN=tsa")), "{name}: {authority:?}");
    }
}

#[test]
fn a_certificate_that_must_not_stamp_is_told() {
    let none = "keyUsage=digitalSignature";
    let more = "extendedKeyUsage=critical,timeStamping,serverAuth";
    let long_ago: &[&str] = &["-days", "-1"];
    let no_issuer = "basicConstraints=critical,CA:FALSE";
    let no_usage = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature";
    let strange = "extendedKeyUsage=critical,timeStamping\n1.2.3.4.5=critical,ASN1:NULL";
    for (name, made, code) in [
        ("no word of stamps", Made { own: none, ..MADE }, "purpose"),
        ("for servers too", Made { own: more, ..MADE }, "purpose"),
        ("expired", Made { valid: long_ago, ..MADE }, "not-valid-then"),
        ("no issuer", Made { issuer: no_issuer, ..MADE }, "not-an-issuer"),
        ("no usage to issue", Made { issuer: no_usage, ..MADE }, "not-an-issuer"),
        ("an unknown extension that counts", Made { own: strange, ..MADE }, "unsupported"),
    ] {
        // OpenSSL itself refuses to stamp with most of these: a good certificate answers, with the bad one's content.
        let authority = Authority::new(made);
        let found = authority.vouched();
        assert_eq!(found.unwrap_err().code(), code, "{name}");
    }
}

#[test]
fn a_stamp_put_together_well_is_taken() {
    assert!(Authority::new(MADE).vouched().is_ok());
    // Fractions that end in zeros are not DER, and are sent all the same.
    assert!(Authority::new(Made { key: RSA, ..MADE }).vouched().is_ok());
}

#[test]
fn a_stamp_of_something_else_or_by_somebody_else_proves_nothing() {
    let (authority, other) = (Authority::new(MADE), Authority::new(MADE));
    let (nonce, root) = (nonce(), authority.trusted(&["root"]));
    let answer = authority.answer(&request(&HASH, &nonce));
    let token = Token::read(&answer).unwrap();
    let asked = Asked { sha256: &HASH, nonce: Some(&nonce) };
    let stamp = token.verify(asked, &root).unwrap();
    // The token alone is taken too, and the certificate of the authority itself may be the one that is trusted.
    let bare = Token::read(token.bytes()).unwrap();
    assert_eq!(bare.verify(Asked { nonce: None, ..asked }, &authority.trusted(&["tsa"])), Ok(stamp));

    let other_nonce = Nonce::new([9; 8]);
    assert_eq!(token.verify(Asked { sha256: &[8; 32], ..asked }, &root), Err(Fault::OtherHash));
    assert_eq!(token.verify(Asked { nonce: Some(&other_nonce), ..asked }, &root), Err(Fault::OtherNonce));
    assert_eq!(token.verify(asked, &other.trusted(&["root"])), Err(Fault::Untrusted));
    // Without the issuer between them nothing leads from the authority to its root.
    assert_eq!(token.verify(asked, &other.trusted(&["root", "issuer"])), Err(Fault::Untrusted));
    assert_eq!(Authorities::from_pem(["no certificate"]).err(), Some(Fault::NoCertificates));
}

#[test]
fn certificates_in_any_order_are_read() {
    let authority = Authority::new(MADE);
    let nonce = nonce();
    let token = Token::read(&authority.answer(&request(&HASH, &nonce))).unwrap();
    let der = |name: &str| {
        authority.openssl(&["x509", "-in", &format!("{name}.pem"), "-outform", "DER", "-out", "der"]);
        fs::read(authority.0.path().join("der")).unwrap()
    };
    let (tsa, issuer) = (der("tsa"), der("issuer"));
    let orders = [[tsa.clone(), issuer.clone()].concat(), [issuer, tsa].concat()];
    let swapped = |from: &[u8], to: &[u8]| {
        let bytes = token.bytes();
        let at = bytes.windows(from.len()).position(|window| window == from)?;
        Some([&bytes[..at], to, &bytes[at + from.len()..]].concat())
    };
    let other = swapped(&orders[0], &orders[1]).or_else(|| swapped(&orders[1], &orders[0])).unwrap();
    assert_ne!(other, token.bytes());
    let asked = Asked { sha256: &HASH, nonce: Some(&nonce) };
    assert!(Token::read(&other).unwrap().verify(asked, &authority.trusted(&["root"])).is_ok());
}

#[test]
fn every_changed_byte_of_what_was_signed_is_found_and_none_makes_the_reader_fall() {
    let authority = Authority::new(MADE);
    let (nonce, root) = (nonce(), authority.trusted(&["root"]));
    let answer = authority.answer(&request(&HASH, &nonce));
    let asked = Asked { sha256: &HASH, nonce: Some(&nonce) };
    let stamp = Token::read(&answer).unwrap().verify(asked, &root).unwrap();
    for at in 0..answer.len() {
        let mut changed = answer.clone();
        changed[at] ^= 1;
        // A byte that nobody signed may change without a word, but nothing that the stamp says.
        if let Ok(found) = Token::read(&changed).and_then(|token| token.verify(asked, &root)) {
            assert_eq!(found, stamp, "byte {at}");
        }
        assert!(Token::read(&answer[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn a_refusal_is_told_in_the_authoritys_words() {
    let authority = Authority::new(Made { more: "", ..MADE });
    let mut odd = request(&HASH, &nonce());
    // SHA-384 by name, and of another length: OpenSSL answers that it does not take it.
    let at = odd.windows(2).position(|window| window == [0x02, 0x01]).unwrap();
    let name = odd.windows(3).position(|window| window == [0x04, 0x02, 0x01]).unwrap();
    assert!(at < name);
    odd[name + 2] = 0x02;
    let found = Token::read(&authority.answer(&odd)).map(drop);
    assert!(matches!(&found, Err(Fault::Refused(said)) if !said.is_empty()), "{found:?}");
}
