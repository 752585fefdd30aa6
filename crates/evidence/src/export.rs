//! The files of a log export, written and verified.

use std::io::{self, BufRead};

use crate::commitment::Salt;
use crate::encoding::to_base64;
use crate::fault::{Fault, FaultCode};
use crate::finding::{Finding, Place};
use crate::lines::{Lines, Payloads, Stop};
use crate::note::VerifierKey;
use crate::outside::{Outside, open_anchor, open_own, trust};
use crate::verify::{Head, LogCheck, Verdict};

/// The four files.
#[derive(Debug)]
pub struct ExportFiles<'a, Entries, Payloads> {
    /// `entries.jsonl`.
    pub entries: Entries,
    /// `payloads.jsonl`.
    pub payloads: Payloads,
    /// `checkpoint`.
    pub checkpoint: &'a [u8],
    /// `key`.
    pub key: &'a [u8],
}

/// A line of `entries.jsonl`.
pub fn entry_line(entry: &[u8]) -> Vec<u8> {
    [entry, b"\n"].concat()
}

/// A line of `payloads.jsonl`, from canonical bytes.
pub fn payload_line(seq: u64, payload: &[u8], salt: &Salt) -> Vec<u8> {
    let end = format!(",\"salt\":\"{}\",\"seq\":{seq}}}\n", to_base64(salt));
    [b"{\"payload\":", payload, end.as_bytes()].concat()
}

/// The file `key`.
pub fn key_file(key: &VerifierKey) -> String {
    format!("{key}\n")
}

/// Verifies an export: every byte of it counts. Fails only where reading does.
pub fn verify_export<Entries: BufRead, Payloads: BufRead>(
    files: ExportFiles<'_, Entries, Payloads>,
    outside: Outside<'_>,
) -> io::Result<Verdict> {
    let mut check = LogCheck::new();
    let head = match open_head(files.checkpoint, files.key, outside) {
        Ok((head, None)) => head,
        Ok((head, Some(anchor))) => {
            check = check.passing(anchor);
            head
        }
        Err(fault) => return Ok(check.verdict(Some(fault))),
    };
    match read_log(&mut check, files.entries, files.payloads, head) {
        Ok(()) => Ok(check.verdict(None)),
        Err(Stop::Fault(fault)) => Ok(check.verdict(Some(fault))),
        Err(Stop::Io(error)) => Err(error),
    }
}

const ENTRIES: &str = "entries.jsonl";
const PAYLOADS: &str = "payloads.jsonl";

fn open_head(checkpoint: &[u8], key: &[u8], outside: Outside<'_>) -> Result<(Head, Option<Head>), Fault> {
    let key = read_key(key).ok_or_else(|| Fault::new(FaultCode::KeyMalformed, "key", []))?;
    trust(&key, "key", outside)?;
    let note = std::str::from_utf8(checkpoint)
        .map_err(|_| Fault::new(FaultCode::CheckpointMalformed, "checkpoint", []))?;
    let head = Head::from(&open_own(note, &key, "checkpoint", 0)?);
    Ok((head, open_anchor(&key, outside)?))
}

fn read_key(bytes: &[u8]) -> Option<VerifierKey> {
    let text = std::str::from_utf8(bytes).ok()?;
    let key: VerifierKey = text.strip_suffix('\n')?.parse().ok()?;
    (key_file(&key) == text).then_some(key)
}

fn read_log(
    check: &mut LogCheck,
    entries: impl BufRead,
    payloads: impl BufRead,
    head: Head,
) -> Result<(), Stop> {
    let mut entries = Lines::new(ENTRIES, entries);
    let mut payloads = Payloads::new(Lines::new(PAYLOADS, payloads));
    while entries.advance()? {
        check.settle(entries.raw()).map_err(|finding| in_files(check, finding))?;
        let bytes = entries.line()?;
        let payload = payloads.of(check.entries())?;
        check.take(bytes, payload, |_| (), |_| ()).map_err(|finding| in_files(check, finding))?;
    }
    check.arrive(head).map_err(|finding| in_files(check, finding))?;
    payloads.end()?;
    check.look_back().map_err(|finding| in_files(check, finding).into())
}

/// Gives a finding the name of its file and line.
fn in_files(check: &LogCheck, finding: Finding) -> Fault {
    let place = match finding.place {
        Place::Entry(seq) => format!("{ENTRIES}:{}", seq + 1),
        Place::Payload(seq) => format!("{PAYLOADS}:{}", seq + 1 - check.without_payload_before(seq)),
        Place::Head => "checkpoint".to_owned(),
        Place::Anchor => "anchor".to_owned(),
    };
    Fault { code: finding.code, place, params: finding.params }
}
