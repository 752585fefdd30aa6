//! printpdf at work: pages go in by the batch and come out as compressed content, so that no more than a batch of
//! drawing operations is in memory.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use printpdf::{
    FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
};

use super::font::Face;

const BATCH: usize = 32;

/// Prints pages in the order in which they come.
pub(crate) struct Press {
    document: PdfDocument,
    used: [Letters; 3],
    printed: Vec<Vec<u8>>,
}

impl Press {
    pub(crate) fn new() -> Self {
        let mut document = PdfDocument::new("");
        for face in Face::ALL {
            let Some(mut font) = ParsedFont::from_bytes(face.program(), 0, &mut Vec::new()) else { continue };
            font.font_name = Some(face.name().to_owned());
            document.resources.fonts.map.insert(FontId(face.resource().to_owned()), PdfFont::new(font));
        }
        Self { document, used: Default::default(), printed: Vec::new() }
    }

    /// Takes a page and returns its place among the printed contents.
    pub(crate) fn print(&mut self, page: PdfPage) -> usize {
        self.note_characters(&page);
        let place = self.printed.len() + self.document.pages.len();
        self.document.pages.push(page);
        if self.document.pages.len() == BATCH {
            self.run();
        }
        place
    }

    /// The content of every page, compressed, and a document whose only page shows every character that was used:
    /// its font dictionaries are those of the whole.
    pub(crate) fn finish(mut self) -> (Vec<Vec<u8>>, lopdf::Document) {
        self.run();
        self.document.pages = vec![self.specimen()];
        let fonts = self.document.to_lopdf_document(&options(), &mut Vec::new());
        (self.printed, fonts)
    }

    fn run(&mut self) {
        let document = self.document.to_lopdf_document(&options(), &mut Vec::new());
        self.document.pages.clear();
        let pages: Vec<_> = document.page_iter().collect();
        self.printed.extend(pages.into_iter().map(|page| {
            let streams = document.get_page_contents(page);
            let content = streams.iter().filter_map(|id| document.get_object(*id).ok()?.as_stream().ok());
            deflate(&content.fold(Vec::new(), |mut all, stream| {
                all.extend_from_slice(&stream.content);
                all
            }))
        }));
    }

    fn note_characters(&mut self, page: &PdfPage) {
        let mut face = Face::Regular;
        for op in &page.ops {
            match op {
                Op::SetFont { font: PdfFontHandle::External(id), .. } => {
                    face = Face::ALL.into_iter().find(|face| face.resource() == id.0).unwrap_or(face);
                }
                Op::ShowText { items } => {
                    for item in items {
                        if let TextItem::Text(text) = item {
                            text.chars().for_each(|letter| self.used[face as usize].insert(letter));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn specimen(&self) -> PdfPage {
        let mut ops = vec![Op::StartTextSection];
        for face in Face::ALL {
            let font = PdfFontHandle::External(FontId(face.resource().to_owned()));
            ops.push(Op::SetFont { font, size: Pt(10.0) });
            ops.push(Op::ShowText { items: vec![TextItem::Text(self.used[face as usize].all())] });
        }
        ops.push(Op::EndTextSection);
        PdfPage::new(printpdf::Mm(210.0), printpdf::Mm(297.0), ops)
    }
}

/// A set of letters: almost all of a text are near the start of Unicode, where a bit each is enough.
#[derive(Default)]
struct Letters {
    near: [u64; 16],
    far: BTreeSet<char>,
}

impl Letters {
    fn insert(&mut self, letter: char) {
        match self.near.get_mut(letter as usize / 64) {
            Some(word) => *word |= 1 << (letter as usize % 64),
            None => drop(self.far.insert(letter)),
        }
    }

    fn all(&self) -> String {
        let near = (0..1024_u32).filter(|code| self.near[*code as usize / 64] >> (code % 64) & 1 == 1);
        near.filter_map(char::from_u32).chain(self.far.iter().copied()).collect()
    }
}

/// The same bytes come out for the same bytes.
pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 4 + 64), Compression::new(4));
    match encoder.write_all(bytes).and_then(|()| encoder.finish()) {
        Ok(out) => out,
        Err(_) => unreachable!("a vector takes every byte"),
    }
}

fn options() -> PdfSaveOptions {
    PdfSaveOptions { optimize: false, subset_fonts: false, ..PdfSaveOptions::default() }
}
