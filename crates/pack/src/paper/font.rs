//! The faces that ship with the program, and how wide their characters are.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

/// What stands where a face has no character: seen on paper, and reported.
pub(crate) const REPLACEMENT: char = '\u{FFFD}';

/// A face of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    SemiBold,
    Mono,
}

impl Face {
    pub(crate) const ALL: [Face; 3] = [Face::Regular, Face::SemiBold, Face::Mono];

    /// Name of the font resource in page content.
    pub(crate) const fn resource(self) -> &'static str {
        match self {
            Face::Regular => "Sans",
            Face::SemiBold => "Bold",
            Face::Mono => "Mono",
        }
    }

    /// `PostScript` name of the embedded program.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Face::Regular => "TabulariumSans-Regular",
            Face::SemiBold => "TabulariumSans-SemiBold",
            Face::Mono => "TabulariumMono-Regular",
        }
    }

    pub(crate) const fn program(self) -> &'static [u8] {
        match self {
            Face::Regular => include_bytes!("../../fonts/TabulariumSans-Regular.ttf"),
            Face::SemiBold => include_bytes!("../../fonts/TabulariumSans-SemiBold.ttf"),
            Face::Mono => include_bytes!("../../fonts/TabulariumMono-Regular.ttf"),
        }
    }
}

/// Advance widths of every face, and the characters that none could show.
pub(crate) struct Fonts {
    faces: [Advances; 3],
    missing: RefCell<BTreeSet<char>>,
}

struct Advances {
    /// Most of the text, indexed by code point; 0 means that the face lacks it.
    near: Vec<u16>,
    far: BTreeMap<char, u16>,
}

impl Fonts {
    pub(crate) fn load() -> Self {
        Self { faces: Face::ALL.map(Advances::of), missing: RefCell::default() }
    }

    /// Width in thousandths of the type size.
    pub(crate) fn advance(&self, face: Face, c: char) -> u32 {
        self.faces[face as usize].get(c).map_or(0, u32::from)
    }

    /// Width of a line of text in points.
    pub(crate) fn width(&self, face: Face, size: f32, text: &str) -> f32 {
        let units: u32 = text.chars().map(|c| self.advance(face, c)).sum();
        points(units, size)
    }

    /// The text as the face can show it: composed, without control characters, and with the replacement
    /// character where the face has nothing.
    pub(crate) fn showable(&self, face: Face, text: &str) -> String {
        if text.bytes().all(|b| (b' '..=b'~').contains(&b) || b == b'\n') {
            return text.to_owned();
        }
        text.nfc().filter_map(|c| self.showable_char(face, c)).collect()
    }

    /// Characters met so far that no face could show.
    pub(crate) fn missing(&self) -> Vec<char> {
        self.missing.borrow().iter().copied().collect()
    }

    fn showable_char(&self, face: Face, c: char) -> Option<char> {
        match c {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => None,
            c if c.is_control() => None,
            c if self.faces[face as usize].get(c).is_some() => Some(c),
            c => {
                self.missing.borrow_mut().insert(c);
                Some(REPLACEMENT)
            }
        }
    }
}

/// Thousandths of an em at a type size, in points.
pub(crate) fn points(units: u32, size: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let units = units as f32;
    units * size / 1000.0
}

const NEAR: usize = 0x250;

impl Advances {
    fn of(face: Face) -> Self {
        let mut advances = Self { near: vec![0; NEAR], far: BTreeMap::new() };
        let Ok(font) = ttf_parser::Face::parse(face.program(), 0) else { return advances };
        let Some(cmap) = font.tables().cmap else { return advances };
        for subtable in cmap.subtables.into_iter().filter(ttf_parser::cmap::Subtable::is_unicode) {
            subtable.codepoints(|code| {
                let Some((c, glyph)) = char::from_u32(code).and_then(|c| Some((c, font.glyph_index(c)?)))
                else {
                    return;
                };
                advances.set(c, font.glyph_hor_advance(glyph).unwrap_or(0));
            });
        }
        advances
    }

    fn set(&mut self, c: char, advance: u16) {
        match self.near.get_mut(c as usize) {
            Some(slot) => *slot = advance,
            None => drop(self.far.insert(c, advance)),
        }
    }

    fn get(&self, c: char) -> Option<u16> {
        match self.near.get(c as usize) {
            Some(0) => None,
            Some(advance) => Some(*advance),
            None => self.far.get(&c).copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_the_letters_of_the_union_and_the_signs_that_packs_use() {
        let fonts = Fonts::load();
        for face in Face::ALL {
            let text = "ZAŻÓŁĆ GĘŚLĄ JAŹŃ zażółć gęślą jaźń ÄÖÜß çéñø ČŘŽ őű ăîșț абвгд ЖЯ №§°…–—„”«»→←✓×−≥≤\u{a0}\u{202f}\u{2011}";
            assert_eq!(fonts.showable(face, text), text, "{face:?}");
        }
        assert!(fonts.missing().is_empty());
    }

    #[test]
    fn a_character_without_a_glyph_is_replaced_and_reported() {
        let fonts = Fonts::load();
        assert_eq!(fonts.showable(Face::Regular, "a😀b"), "a\u{FFFD}b");
        assert_eq!(fonts.missing(), ['😀']);
    }

    #[test]
    fn decomposed_letters_are_composed_and_controls_are_dropped() {
        let fonts = Fonts::load();
        assert_eq!(fonts.showable(Face::Regular, "o\u{301}\u{7}\u{200b}n\tx"), "ón x");
    }

    #[test]
    fn figures_are_tabular() {
        let fonts = Fonts::load();
        for face in Face::ALL {
            let widths: BTreeSet<u32> = ('0'..='9').map(|c| fonts.advance(face, c)).collect();
            assert_eq!(widths.len(), 1, "{face:?}");
        }
    }
}
