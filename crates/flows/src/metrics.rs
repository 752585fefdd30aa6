//! How wide a text is.

use crate::{Weight, generated::plex_sans};

/// Widths of texts in the font that a drawing will be shown in.
pub trait Metrics {
    /// Width in points of one line of text.
    fn width(&self, text: &str, size: f64, weight: Weight) -> f64;
}

/// IBM Plex Sans, which both the window and the PDF carry, without kerning.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlexMetrics;

impl Metrics for PlexMetrics {
    fn width(&self, text: &str, size: f64, weight: Weight) -> f64 {
        let table = match weight {
            Weight::Regular => plex_sans::REGULAR,
            Weight::SemiBold => plex_sans::SEMI_BOLD,
        };
        text.chars().map(|letter| advance(table, letter)).sum::<f64>() * size / 1000.0
    }
}

/// A character that the font lacks is taken for a wide one, so that nothing runs over.
const UNKNOWN: f64 = 1000.0;

fn advance(table: &[(u32, &[u16])], letter: char) -> f64 {
    let code = u32::from(letter);
    let range = table.partition_point(|(first, _)| *first <= code).checked_sub(1);
    let width = range.and_then(|range| {
        let (first, widths) = table[range];
        widths.get(usize::try_from(code - first).ok()?).copied()
    });
    width.filter(|width| *width > 0).map_or(UNKNOWN, f64::from)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    #[test]
    fn polish_text_is_as_wide_as_its_letters() {
        let parts = ["Zażółć", " ", "gęślą", " ", "jaźń"];
        let whole = PlexMetrics.width(&parts.concat(), 9.0, Weight::Regular);
        let sum: f64 = parts.iter().map(|part| PlexMetrics.width(part, 9.0, Weight::Regular)).sum();
        assert!((whole - sum).abs() < 1e-9);
        assert!(PlexMetrics.width("ł", 10.0, Weight::Regular) < 5.0, "ł is a narrow letter");
    }

    #[test]
    fn bold_is_wider_and_the_unknown_is_wide() {
        let width = |text, weight| PlexMetrics.width(text, 10.0, weight);
        assert!(width("rejestracja", Weight::SemiBold) > width("rejestracja", Weight::Regular));
        assert!((width("漢", Weight::Regular) - 10.0).abs() < 1e-9);
    }

    /// The ranges of characters that the tables cover.
    const RANGES: [(u32, u32); 14] = [
        (0x20, 0x7e),
        (0xa0, 0x17f),
        (0x218, 0x21b),
        (0x391, 0x3c9),
        (0x400, 0x45f),
        (0x2010, 0x2026),
        (0x2030, 0x203a),
        (0x20ac, 0x20ac),
        (0x2116, 0x2116),
        (0x2122, 0x2122),
        (0x2190, 0x2193),
        (0x2212, 0x2212),
        (0x2248, 0x2248),
        (0x2260, 0x2265),
    ];

    #[test]
    fn the_widths_are_those_of_the_font_that_is_shipped() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../pack/fonts");
        let mut source = String::from(
            "//! Advance widths of IBM Plex Sans, in thousandths of the text size, by ranges of characters; 0 where the\n\
             //! font has no glyph. Generated from the fonts: `UPDATE_GENERATED=1 cargo test -p flows widths`. Do not edit.\n",
        );
        for (name, file) in [("REGULAR", "Regular"), ("SEMI_BOLD", "SemiBold")] {
            let bytes =
                std::fs::read(format!("{folder}/TabulariumSans-{file}.ttf")).expect("the font is there");
            let face = ttf_parser::Face::parse(&bytes, 0).expect("a font");
            assert_eq!(face.units_per_em(), 1000);
            let widths = |(first, last): (u32, u32)| -> Vec<u16> {
                let width = |code| {
                    let glyph = char::from_u32(code).and_then(|letter| face.glyph_index(letter));
                    glyph.and_then(|glyph| face.glyph_hor_advance(glyph)).unwrap_or(0)
                };
                (first..=last).map(width).collect()
            };
            let _ = write!(
                source,
                "\n/// IBM Plex Sans `{file}`.\npub(crate) const {name}: &[(u32, &[u16])] = &[\n"
            );
            for range in RANGES {
                let row: Vec<String> = widths(range).iter().map(u16::to_string).collect();
                let _ = writeln!(source, "    ({:#06x}, &[{}]),", range.0, row.join(", "));
            }
            source.push_str("];\n");
        }
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/plex_sans.rs");
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            std::fs::write(path, &source).expect("the table is written");
        }
        let kept = std::fs::read_to_string(path).expect("the table is there");
        assert!(source == kept, "the table is stale: UPDATE_GENERATED=1 cargo test -p flows widths");
    }
}
