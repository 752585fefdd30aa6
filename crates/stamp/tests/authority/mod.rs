//! An authority that is OpenSSL, with certificates made for each test.
#![allow(dead_code, unreachable_pub)]

use std::fs;
use std::path::Path;
use std::process::Command;

use stamp::{Asked, Authorities, Fault, Nonce, Token, request};
use tempfile::TempDir;

pub const HASH: [u8; 32] = [7; 32];

/// A root, an issuer below it and an authority below that.
pub struct Authority(pub TempDir);

/// How an authority is made.
#[derive(Clone, Copy)]
pub struct Made {
    /// Arguments that make a key.
    pub key: &'static [&'static str],
    /// With which certificates and stamps are signed.
    pub digest: &'static str,
    /// Extensions of the certificate of the authority, and of its issuer.
    pub own: &'static str,
    pub issuer: &'static str,
    /// How long the certificate of the authority is valid.
    pub valid: &'static [&'static str],
    /// More for the configuration of the authority.
    pub more: &'static str,
    /// How certificates are signed with RSA.
    pub padding: &'static str,
}

pub const RSA: &[&str] = &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"];
pub const P256: &[&str] = &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"];
pub const P384: &[&str] = &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"];
pub const STAMPS: &str = "extendedKeyUsage=critical,timeStamping";
pub const ISSUES: &str = "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign";

pub const MADE: Made = Made {
    key: P256,
    digest: "sha256",
    own: STAMPS,
    issuer: ISSUES,
    valid: &["-days", "30"],
    more: "",
    padding: "",
};

impl Authority {
    pub fn new(made: Made) -> Self {
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
        if !made.padding.is_empty() {
            for option in made.padding.split(' ') {
                args.extend(["-sigopt", option]);
            }
        }
        self.openssl(&[&args, valid].concat());
    }

    /// The answer to a request.
    pub fn answer(&self, request: &[u8]) -> Vec<u8> {
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

    pub fn trusted(&self, names: &[&str]) -> Authorities {
        let texts: Vec<String> = names
            .iter()
            .map(|name| fs::read_to_string(self.0.path().join(format!("{name}.pem"))).unwrap())
            .collect();
        Authorities::from_pem(texts.iter().map(String::as_str)).unwrap()
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.path().join(name), bytes).unwrap();
    }

    pub fn openssl(&self, args: &[&str]) {
        openssl(self.0.path(), args);
    }

    /// What a stamp of this authority is found to be.
    pub fn verdict(&self) -> Result<String, Fault> {
        let nonce = nonce();
        let token = Token::read(&self.answer(&request(&HASH, &nonce)))?;
        let asked = Asked { sha256: &HASH, nonce: Some(&nonce) };
        Ok(token.verify(asked, &self.trusted(&["root"]))?.authority)
    }
}

pub fn openssl(folder: &Path, args: &[&str]) {
    let done = Command::new("openssl").args(args).current_dir(folder).output().expect("openssl is there");
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

pub fn nonce() -> Nonce {
    Nonce::new([0x81, 2, 3, 4, 5, 6, 7, 8])
}

impl Authority {
    /// As [`Self::verdict`], where OpenSSL would not answer: the token is put together by its CMS command.
    pub fn vouched(&self) -> Result<String, Fault> {
        self.vouched_by("")
    }

    /// With options of the signature.
    pub fn vouched_by(&self, how: &str) -> Result<String, Fault> {
        let good = Authority::new(MADE);
        let nonce = nonce();
        let token = Token::read(&good.answer(&request(&HASH, &nonce)))?;
        self.write("info", &content_of(token.bytes()));
        let mut args = vec![
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
        ];
        for option in how.split_whitespace() {
            args.extend(["-keyopt", option]);
        }
        self.openssl(&args);
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
