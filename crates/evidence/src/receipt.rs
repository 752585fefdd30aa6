//! The proof that travels with an exported file: a C2SP tlog-proof.

use sha2::{Digest, Sha256};

use crate::canonical::push_string;
use crate::checkpoint::Checkpoint;
use crate::commitment::{Salt, commit};
use crate::encoding::{from_base64, hash_from_base64, hash_from_hex, line_of, to_base64};
use crate::entry::Entry;
use crate::fault::{Fault, FaultCode};
use crate::hash::Hash;
use crate::note::VerifierKey;
use crate::outside::{Outside, open_anchor, open_own, trust};
use crate::proof::verify_inclusion;
use crate::scan::Scanner;
use crate::strict::parse_strict;

/// Everything that leads from a file to a signed checkpoint: file, payload, commitment, entry, root, signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The entry that the export left in the log. Its place there is the index of the proof.
    pub entry: Entry,
    /// Its payload, canonical: it has the `sha256` and the `size` of the file.
    pub payload: Vec<u8>,
    /// The salt of the commitment.
    pub salt: Salt,
    /// The key of the log. Whether it is the right one has to be known from elsewhere.
    pub key: VerifierKey,
    /// The inclusion proof, from the sibling of the leaf up.
    pub proof: Vec<Hash>,
    /// The signed checkpoint.
    pub checkpoint: String,
}

/// What a payload says of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileDigest {
    /// SHA-256 of its bytes.
    pub sha256: Hash,
    /// How many bytes.
    pub size: u64,
}

/// Where a text is not a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line} is not that of a receipt")]
pub struct ReceiptError {
    /// The line, from 1.
    pub line: u64,
}

/// Reads a receipt and verifies it for a file: every byte of both counts.
///
/// An older checkpoint of another size cannot be compared with what a receipt holds; one of the same size is.
pub fn verify_receipt(bytes: &[u8], file: FileDigest, outside: Outside<'_>) -> Result<Receipt, Fault> {
    let receipt = Receipt::parse(bytes)
        .map_err(|error| Fault::new(FaultCode::ReceiptMalformed, format!("receipt:{}", error.line), []))?;
    receipt.verify(file, outside)?;
    Ok(receipt)
}

impl FileDigest {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self { sha256: Sha256::digest(bytes).into(), size: bytes.len() as u64 }
    }
}

impl Receipt {
    /// The file `….tlog-proof`.
    pub fn to_text(&self) -> String {
        let extra = to_base64(&self.extra());
        let mut text = format!("{FIRST_LINE}\n{EXTRA}{extra}\n{INDEX}{}\n", self.entry.seq);
        for hash in &self.proof {
            text.push_str(&to_base64(hash));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// Reads the form that [`Self::to_text`] writes. Nothing is verified by that.
    pub fn parse(bytes: &[u8]) -> Result<Self, ReceiptError> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| ReceiptError { line: line_of(bytes, error.valid_up_to()) })?;
        let (head, checkpoint) =
            text.split_once("\n\n").ok_or(ReceiptError { line: line_of(bytes, bytes.len()) })?;
        let mut lines = head.split('\n');
        if lines.next() != Some(FIRST_LINE) {
            return Err(ReceiptError { line: 1 });
        }
        let extra = lines.next().and_then(|line| line.strip_prefix(EXTRA)).and_then(read_extra);
        let Some((entry, payload, salt, key)) = extra else { return Err(ReceiptError { line: 2 }) };
        // The index is the place of the entry; another would prove another leaf.
        if lines.next() != Some(&format!("{INDEX}{}", entry.seq)) {
            return Err(ReceiptError { line: 3 });
        }
        let mut proof = Vec::new();
        for (line, number) in lines.zip(4..) {
            proof.push(hash_from_base64(line).ok_or(ReceiptError { line: number })?);
        }
        Ok(Self { entry, payload, salt, key, proof, checkpoint: checkpoint.to_owned() })
    }

    /// Verifies the way from the file to the signature, and hands back what was signed.
    pub fn verify(&self, file: FileDigest, outside: Outside<'_>) -> Result<Checkpoint, Fault> {
        trust(&self.key, EXTRA_PLACE, outside)?;
        let first_line = 4 + self.proof.len() as u64;
        let checkpoint = open_own(&self.checkpoint, &self.key, "receipt", first_line)?;
        self.verify_anchor(&checkpoint, outside)?;
        if commit(&self.salt, &self.payload) != self.entry.commit {
            let params = [("entry", self.entry.seq.into())];
            return Err(Fault::new(FaultCode::PayloadChanged, EXTRA_PLACE, params));
        }
        let (leaf, index) = (self.entry.leaf(), self.entry.seq);
        verify_inclusion(&leaf, index, checkpoint.size, &self.proof, &checkpoint.root)
            .map_err(|_| Fault::new(FaultCode::ProofDiffers, "receipt", []))?;
        match self.file() {
            None => Err(Fault::new(FaultCode::FileNotNamed, EXTRA_PLACE, [])),
            Some(named) if named != file => Err(Fault::new(FaultCode::FileChanged, "file", [])),
            Some(_) => Ok(checkpoint),
        }
    }

    /// What the payload says of the file.
    pub fn file(&self) -> Option<FileDigest> {
        let payload = parse_strict(&self.payload).ok()?;
        Some(FileDigest {
            sha256: hash_from_hex(payload.get("sha256")?.as_str()?)?,
            size: payload.get("size")?.as_u64()?,
        })
    }

    fn verify_anchor(&self, checkpoint: &Checkpoint, outside: Outside<'_>) -> Result<(), Fault> {
        match open_anchor(&self.key, outside)? {
            Some(anchor) if anchor.size == checkpoint.size && anchor.root != checkpoint.root => {
                Err(Fault::new(FaultCode::Rewritten, "anchor", [("size", anchor.size.into())]))
            }
            _ => Ok(()),
        }
    }

    fn extra(&self) -> Vec<u8> {
        let mut extra = [b"{\"entry\":", self.entry.bytes().as_slice(), b",\"key\":"].concat();
        push_string(&mut extra, &self.key.to_string());
        extra.extend_from_slice(b",\"payload\":");
        extra.extend_from_slice(&self.payload);
        extra.extend_from_slice(format!(",\"salt\":\"{}\"}}", to_base64(&self.salt)).as_bytes());
        extra
    }
}

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";
const EXTRA: &str = "extra ";
const INDEX: &str = "index ";
const EXTRA_PLACE: &str = "receipt:2";

fn read_extra(base64: &str) -> Option<(Entry, Vec<u8>, Salt, VerifierKey)> {
    let extra = from_base64(base64)?;
    let mut scanner = Scanner::new(&extra).ok()?;
    scanner.literal("{\"entry\":").ok()?;
    let entry = Entry::parse(scanner.value().ok()?).ok()?;
    scanner.literal(",\"key\":").ok()?;
    let text = scanner.string().ok()?.text();
    let key: VerifierKey = text.parse().ok()?;
    scanner.literal(",\"payload\":").ok()?;
    let payload = scanner.value().ok()?.to_vec();
    scanner.literal(",\"salt\":").ok()?;
    let salt = hash_from_base64(scanner.string().ok()?.plain()?)?;
    scanner.literal("}").ok()?;
    scanner.end().ok()?;
    (key.to_string() == text).then_some((entry, payload, salt, key))
}
