//! The file: objects packed into compressed streams as they come, so that a million cells never stand in memory
//! as dictionaries.

use super::{deflate, identity};

/// Where an object is.
#[derive(Debug, Clone, Copy)]
enum Place {
    Unwritten,
    At(usize),
    In(u32, u32),
}

/// A file being written.
pub(super) struct Writer {
    out: Vec<u8>,
    places: Vec<Place>,
    /// Objects that wait for their stream: numbers with offsets, and bytes.
    waiting: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

const OBJECTS_PER_STREAM: usize = 200;

impl Writer {
    pub(super) fn new() -> Self {
        let out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        Self { out, places: vec![Place::Unwritten], waiting: Vec::new(), bytes: Vec::new() }
    }

    /// A number for an object to come.
    pub(super) fn reserve(&mut self) -> u32 {
        self.reserve_many(1)
    }

    /// Numbers in a row; returns the first.
    pub(super) fn reserve_many(&mut self, count: usize) -> u32 {
        let first = index(self.places.len());
        self.places.resize(self.places.len() + count, Place::Unwritten);
        first
    }

    /// Writes an object and returns its number.
    pub(super) fn add(&mut self, bytes: &[u8]) -> u32 {
        let number = self.reserve();
        self.object(number, bytes);
        number
    }

    pub(super) fn object(&mut self, number: u32, bytes: &[u8]) {
        self.waiting.push((number, self.bytes.len()));
        self.bytes.extend_from_slice(bytes);
        self.bytes.push(b'\n');
        if self.waiting.len() == OBJECTS_PER_STREAM {
            self.pack();
        }
    }

    /// Writes a stream that is compressed already; `entries` is what its dictionary says beside length and filter.
    pub(super) fn compressed(&mut self, entries: &str, data: &[u8]) -> u32 {
        let number = self.reserve();
        self.stream_at(number, entries, data);
        number
    }

    pub(super) fn stream_at(&mut self, number: u32, entries: &str, data: &[u8]) {
        self.raw_stream(number, &format!("{entries}/Filter/FlateDecode"), data);
    }

    /// A stream as it stands.
    pub(super) fn plain(&mut self, entries: &str, data: &[u8]) -> u32 {
        let number = self.reserve();
        self.raw_stream(number, entries, data);
        number
    }

    /// Writes what is left, the cross-reference stream and the end.
    pub(super) fn finish(mut self, catalog: u32) -> Vec<u8> {
        self.pack();
        let number = self.reserve();
        let start = self.out.len();
        self.places[number as usize] = Place::At(start);
        let id = identity(&self.out);
        let rows = deflate(&predicted(&self.rows()));
        let entries = format!(
            "/Type/XRef/Size {}/W[1 4 2]/Root {catalog} 0 R/ID[<{id}><{id}>]/Filter/FlateDecode\
             /DecodeParms<</Predictor 12/Columns {ROW}>>",
            self.places.len()
        );
        self.raw_stream(number, &entries, &rows);
        self.out.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.out
    }

    fn raw_stream(&mut self, number: u32, entries: &str, data: &[u8]) {
        self.places[number as usize] = Place::At(self.out.len());
        let head = format!("{number} 0 obj\n<<{entries}/Length {}>>\nstream\n", data.len());
        self.out.extend_from_slice(head.as_bytes());
        self.out.extend_from_slice(data);
        self.out.extend_from_slice(b"\nendstream\nendobj\n");
    }

    fn pack(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let stream = self.reserve();
        let mut data = Vec::with_capacity(self.bytes.len() + self.waiting.len() * 12);
        for (position, (number, offset)) in self.waiting.iter().enumerate() {
            data.extend_from_slice(format!("{number} {offset} ").as_bytes());
            self.places[*number as usize] = Place::In(stream, index(position));
        }
        let entries = format!("/Type/ObjStm/N {}/First {}", self.waiting.len(), data.len());
        data.extend_from_slice(&self.bytes);
        self.waiting.clear();
        self.bytes.clear();
        self.stream_at(stream, &entries, &deflate(&data));
    }

    fn rows(&self) -> Vec<[u8; ROW]> {
        let row = |place: &Place| match *place {
            Place::Unwritten => pack_row(0, 0, 65535),
            Place::At(offset) => pack_row(1, index(offset), 0),
            Place::In(stream, position) => pack_row(2, stream, position),
        };
        self.places.iter().map(row).collect()
    }
}

const ROW: usize = 7;

#[allow(clippy::cast_possible_truncation)] // A position in a stream is below 200.
fn pack_row(kind: u8, second: u32, third: u32) -> [u8; ROW] {
    let mut row = [kind; ROW];
    row[1..5].copy_from_slice(&second.to_be_bytes());
    row[5..].copy_from_slice(&(third as u16).to_be_bytes());
    row
}

/// Rows as differences from the row above, which compress to almost nothing.
fn predicted(rows: &[[u8; ROW]]) -> Vec<u8> {
    let mut out = Vec::with_capacity(rows.len() * (ROW + 1));
    let mut above = [0; ROW];
    for row in rows {
        out.push(2);
        out.extend(row.iter().zip(above).map(|(now, before)| now.wrapping_sub(before)));
        above = *row;
    }
    out
}

/// Numbers and offsets of a file under 4 GiB; a pack beyond that is made in volumes.
fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
