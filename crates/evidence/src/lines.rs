//! Reads the files of an export line by line.

use std::cmp::Ordering;
use std::io::{self, BufRead};

use crate::commitment::Salt;
use crate::encoding::hash_from_base64;
use crate::fault::{Fault, FaultCode};
use crate::scan::Scanner;

/// Why reading ends early.
pub(crate) enum Stop {
    Io(io::Error),
    Fault(Fault),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// The lines of one file, one at a time.
pub(crate) struct Lines<R> {
    file: &'static str,
    reader: R,
    buffer: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(file: &'static str, reader: R) -> Self {
        Self { file, reader, buffer: Vec::new(), number: 0 }
    }

    /// Whether there was a line to read.
    pub(crate) fn advance(&mut self) -> io::Result<bool> {
        self.buffer.clear();
        self.number += 1;
        Ok(self.reader.read_until(b'\n', &mut self.buffer)? > 0)
    }

    /// The line without its end, if it has one.
    pub(crate) fn raw(&self) -> &[u8] {
        self.buffer.strip_suffix(b"\n").unwrap_or(&self.buffer)
    }

    pub(crate) fn line(&self) -> Result<&[u8], Fault> {
        self.buffer.strip_suffix(b"\n").ok_or_else(|| Fault::new(FaultCode::LineUnfinished, self.place(), []))
    }

    fn place(&self) -> String {
        format!("{}:{}", self.file, self.number)
    }
}

/// The lines of `payloads.jsonl`, each waiting for its entry.
pub(crate) struct Payloads<R> {
    lines: Lines<R>,
    /// What the line at hand says; none before the first and after the last.
    next: Option<PayloadLine>,
    /// Whether the line at hand was handed out, so that another has to be read.
    spent: bool,
}

struct PayloadLine {
    /// Where the payload ends in the line.
    end: usize,
    salt: Salt,
    seq: u64,
}

impl<R: BufRead> Payloads<R> {
    pub(crate) fn new(lines: Lines<R>) -> Self {
        Self { lines, next: None, spent: true }
    }

    /// The payload of an entry; none where the line at hand belongs to a later one.
    pub(crate) fn of(&mut self, entry: u64) -> Result<Option<(&[u8], &Salt)>, Stop> {
        self.read()?;
        let Some(line) = &self.next else { return Ok(None) };
        match line.seq.cmp(&entry) {
            Ordering::Less => Err(self.unknown(line).into()),
            Ordering::Greater => Ok(None),
            Ordering::Equal => {
                self.spent = true;
                Ok(Some((&self.lines.buffer[PAYLOAD_START.len()..line.end], &line.salt)))
            }
        }
    }

    /// There must be no line left.
    pub(crate) fn end(mut self) -> Result<(), Stop> {
        self.read()?;
        self.next.as_ref().map_or(Ok(()), |line| Err(self.unknown(line).into()))
    }

    fn read(&mut self) -> Result<(), Stop> {
        if !self.spent {
            return Ok(());
        }
        self.spent = false;
        self.next = None;
        if self.lines.advance()? {
            let line = read_payload_line(self.lines.line()?);
            let malformed = || Fault::new(FaultCode::PayloadMalformed, self.lines.place(), []);
            self.next = Some(line.ok_or_else(malformed)?);
        }
        Ok(())
    }

    fn unknown(&self, line: &PayloadLine) -> Fault {
        Fault::new(FaultCode::PayloadUnknown, self.lines.place(), [("entry", line.seq.into())])
    }
}

const PAYLOAD_START: &str = "{\"payload\":";

fn read_payload_line(line: &[u8]) -> Option<PayloadLine> {
    let mut scanner = Scanner::new(line).ok()?;
    scanner.literal(PAYLOAD_START).ok()?;
    let end = PAYLOAD_START.len() + scanner.value().ok()?.len();
    scanner.literal(",\"salt\":").ok()?;
    let salt = hash_from_base64(scanner.string().ok()?.plain()?)?;
    scanner.literal(",\"seq\":").ok()?;
    let seq = scanner.count().ok()?;
    scanner.literal("}").ok()?;
    scanner.end().ok()?;
    Some(PayloadLine { end, salt, seq })
}
