//! Stamps of a real authority: OpenSSL, with certificates made for each test.

use std::fs;
use std::path::Path;
use std::process::Command;

use stamp::{Asked, Authorities, Fault, Nonce, Token, request};
use tempfile::TempDir;

const HASH: [u8; 32] = [7; 32];

/// A root, an issuer below it and an authority below that.
struct Authority(TempDir);

/// How an authority is made.
#[derive(Clone, Copy)]
struct Made {
    /// Arguments that make a key.
    key: &'static [&'static str],
    /// With which certificates and stamps are signed.
    digest: &'static str,
    /// Extensions of the certificate of the authority, and of its issuer.
    own: &'static str,
    issuer: &'static str,
    /// How long the certificate of the authority is valid.
    valid: &'static [&'static str],
    /// More for the configuration of the authority.
    more: &'static str,
}

const RSA: &[&str] = &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"];
const P256: &[&str] = &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"];
const P384: &[&str] = &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"];
const STAMPS: &str = "extendedKeyUsage=critical,timeStamping";
const ISSUES: &str = "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign";

const MADE: Made =
    Made { key: P256, digest: "sha256", own: STAMPS, issuer: ISSUES, valid: &["-days", "30"], more: "" };

impl Authority {
    fn new(made: Made) -> Self {
        let authority = Self(tempfile::tempdir().unwrap());
        let root = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign";
        authority.certify(made, "root", root, None, &["-days", "60"]);
        authority.certify(made, "issuer", made.issuer, Some("root"), &["-days", "60"]);
        authority.certify(made, "tsa", made.own, Some("issuer"), made.valid);
        let config = format!(
            "[tsa]\nserial={0}/serial\nsigner_cert={0}/tsa.pem\ncerts={0}/issuer.pem\nsigner_key={0}/tsa.key\n\
             signer_digest={1}\ndefault_policy=1.2.3.4\ndigests=sha256,sha512\nordering=yes\n{2}\n",
            authority.0.path().display(),
            made.digest,
            made.more
        );
        authority.write("config", config.as_bytes());
        authority.write("serial", b"01\n");
        authority
    }

    fn certify(&self, made: Made, name: &str, extensions: &str, by: Option<&str>, valid: &[&str]) {
        self.openssl(&[&["genpkey", "-out", &format!("{name}.key")], made.key].concat());
        self.write("extensions", extensions.as_bytes());
        let (key, csr, pem) = (format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        self.openssl(&["req", "-new", "-key", &key, "-subj", &format!("/O=Test/CN={name}"), "-out", &csr]);
        let digest = format!("-{}", made.digest);
        let mut args = vec!["x509", "-req", "-in", &csr, "-extfile", "extensions", "-out", &pem, &digest];
        let (issuer, issuer_key) =
            (format!("{}.pem", by.unwrap_or(name)), format!("{}.key", by.unwrap_or(name)));
        match by {
            Some(_) => args.extend(["-CA", &issuer, "-CAkey", &issuer_key, "-CAcreateserial"]),
            None => args.extend(["-signkey", &key]),
        }
        self.openssl(&[&args, valid].concat());
    }

    /// The answer to a request.
    fn answer(&self, request: &[u8]) -> Vec<u8> {
        self.write("request", request);
        let args = [
            "ts",
            "-reply",
            "-config",
            "config",
            "-section",
            "tsa",
            "-queryfile",
            "request",
            "-out",
            "answer",
        ];
        self.openssl(&args);
        fs::read(self.0.path().join("answer")).unwrap()
    }

    fn trusted(&self, names: &[&str]) -> Authorities {
        let texts: Vec<String> = names
            .iter()
            .map(|name| fs::read_to_string(self.0.path().join(format!("{name}.pem"))).unwrap())
            .collect();
        Authorities::from_pem(texts.iter().map(String::as_str)).unwrap()
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.path().join(name), bytes).unwrap();
    }

    fn openssl(&self, args: &[&str]) {
        openssl(self.0.path(), args);
    }

    /// What a stamp of this authority is found to be.
    fn verdict(&self) -> Result<String, Fault> {
        let nonce = nonce();
        let token = Token::read(&self.answer(&request(&HASH, &nonce)))?;
        let asked = Asked { sha256: &HASH, nonce: Some(&nonce) };
        Ok(token.verify(asked, &self.trusted(&["root"]))?.authority)
    }
}

fn openssl(folder: &Path, args: &[&str]) {
    let done = Command::new("openssl").args(args).current_dir(folder).output().expect("openssl is there");
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn nonce() -> Nonce {
    Nonce::new([0x81, 2, 3, 4, 5, 6, 7, 8])
}

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

impl Authority {
    /// As [`Self::verdict`], where OpenSSL would not answer: the token is put together by its CMS command.
    fn vouched(&self) -> Result<String, Fault> {
        let good = Authority::new(MADE);
        let nonce = nonce();
        let token = Token::read(&good.answer(&request(&HASH, &nonce)))?;
        self.write("info", &content_of(token.bytes()));
        self.openssl(&[
            "cms",
            "-sign",
            "-cades",
            "-in",
            "info",
            "-binary",
            "-nodetach",
            "-econtent_type",
            "1.2.840.113549.1.9.16.1.4",
            "-signer",
            "tsa.pem",
            "-inkey",
            "tsa.key",
            "-certfile",
            "issuer.pem",
            "-outform",
            "DER",
            "-out",
            "token",
            "-md",
            "sha256",
        ]);
        let token = Token::read(&fs::read(self.0.path().join("token")).unwrap())?;
        let asked = Asked { sha256: &HASH, nonce: Some(&nonce) };
        Ok(token.verify(asked, &self.trusted(&["root"]))?.authority)
    }
}

/// `TSTInfo`, which begins with its length in the token.
fn content_of(token: &[u8]) -> Vec<u8> {
    let kind = [0x06, 0x0B, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x04];
    let at = token.windows(kind.len()).position(|window| window == kind).unwrap() + kind.len();
    let octets = &token[at..];
    let header = |bytes: &[u8]| if bytes[1] < 0x80 { 2 } else { 2 + usize::from(bytes[1] & 0x7F) };
    let octets = &octets[header(octets)..];
    let start = header(octets);
    let length: usize = if octets[1] < 0x80 { octets[1].into() } else { octets[2].into() };
    octets[start..start + length].to_vec()
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
