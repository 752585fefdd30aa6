//! Page templates and what stands at the head and foot of every page.

use super::canvas::{Canvas, Purpose};
use super::font::{Face, Fonts, points};
use super::style::{GRID, HAIR, HAIRLINE, Style};
use super::tags::{Sheet, Tags};

/// Which way the sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    Portrait,
    Landscape,
}

const LONG: f32 = 841.89;
const SHORT: f32 = 595.28;
const BINDING: f32 = 70.87;
const MARGIN: f32 = 51.02;
/// From the upper margin to the text: the running head and air.
const HEAD: f32 = 3.0 * GRID;
/// From the text to the lower margin.
const FOOT: f32 = 18.0;

/// Where text may stand, in points from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
}

impl Template {
    pub(crate) const fn size(self) -> (f32, f32) {
        match self {
            Template::Portrait => (SHORT, LONG),
            Template::Landscape => (LONG, SHORT),
        }
    }

    pub(crate) fn frame(self) -> Frame {
        let (width, height) = self.size();
        Frame { left: BINDING, top: MARGIN + HEAD, right: width - MARGIN, bottom: height - MARGIN - FOOT }
    }
}

impl Frame {
    pub(crate) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

/// The words at the head and foot of every page, all in the document's language.
pub(crate) struct Furniture<'a> {
    /// Head, left.
    pub(crate) facility: String,
    /// Head, right.
    pub(crate) title: String,
    /// Foot, left.
    pub(crate) as_at: String,
    /// Foot, middle: what the checkpoint is called.
    pub(crate) checkpoint_label: String,
    /// After it, in the fixed face.
    pub(crate) checkpoint: String,
    /// Foot, right: "page 3 of 20".
    pub(crate) number: &'a dyn Fn(usize, usize) -> String,
}

/// Head and foot of a page as content of their own, drawn when the number of pages is known.
pub(crate) fn furniture(
    fonts: &Fonts,
    tags: &mut Tags,
    furniture: &Furniture<'_>,
    (sheet, template): (Sheet, Template),
    (number, pages): (usize, usize),
    headed: bool,
) -> printpdf::PdfPage {
    let (frame, size) = (template.frame(), template.size());
    let mut canvas = Canvas::new(sheet, size);
    let style = Style::FURNITURE;
    if headed {
        canvas.enter(tags, Purpose::Header);
        let baseline = frame.top - HEAD + style.size;
        let title = shortened(fonts, Face::Regular, &furniture.title, frame.width() * 0.6);
        let title_width = fonts.width(Face::Regular, style.size, &title);
        let facility =
            shortened(fonts, Face::SemiBold, &furniture.facility, frame.width() - title_width - 20.0);
        canvas.text(frame.left, baseline, Face::SemiBold, style.size, style.grey, &facility);
        canvas.text(frame.right - title_width, baseline, Face::Regular, style.size, style.grey, &title);
        canvas.rule((frame.left, baseline + 4.5), (frame.right, baseline + 4.5), HAIR, HAIRLINE);
    }
    canvas.enter(tags, Purpose::Footer);
    let baseline = frame.bottom + FOOT - 2.0;
    canvas.rule((frame.left, baseline - 10.0), (frame.right, baseline - 10.0), HAIR, HAIRLINE);
    let as_at = fonts.showable(Face::Regular, &furniture.as_at);
    canvas.text(frame.left, baseline, Face::Regular, style.size, style.grey, &as_at);
    let checkpoint = fonts.showable(Face::Mono, &furniture.checkpoint);
    let label = format!("{} ", fonts.showable(Face::Regular, &furniture.checkpoint_label));
    let label_width = fonts.width(Face::Regular, style.size, &label);
    let middle = label_width + fonts.width(Face::Mono, style.size, &checkpoint);
    let left = (frame.left + frame.right - middle) / 2.0;
    canvas.text(left, baseline, Face::Regular, style.size, style.grey, &label);
    canvas.text(left + label_width, baseline, Face::Mono, style.size, style.grey, &checkpoint);
    let page = (furniture.number)(number, pages);
    let width = fonts.width(Face::Regular, style.size, &page);
    canvas.text(frame.right - width, baseline, Face::Regular, style.size, style.grey, &page);
    canvas.finish()
}

/// The text, cut at a letter and ended by an ellipsis if it is wider than `limit`.
fn shortened(fonts: &Fonts, face: Face, text: &str, limit: f32) -> String {
    let text = fonts.showable(face, text);
    let size = Style::FURNITURE.size;
    if fonts.width(face, size, &text) <= limit {
        return text;
    }
    let mut units = fonts.advance(face, '…');
    let fits = text.chars().take_while(|c| {
        units += fonts.advance(face, *c);
        points(units, size) <= limit
    });
    let cut: String = fits.collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_too_long_for_the_running_head_is_cut_with_an_ellipsis() {
        let fonts = Fonts::load();
        let short = shortened(&fonts, Face::Regular, "Przychodnia przy ulicy bardzo długiej", 60.0);
        assert!(short.ends_with('…') && short.starts_with("Przychodnia"), "{short}");
        assert!(fonts.width(Face::Regular, Style::FURNITURE.size, &short) <= 60.0);
        assert_eq!(shortened(&fonts, Face::Regular, "Krótka", 60.0), "Krótka");
    }

    #[test]
    fn the_frame_keeps_the_margins() {
        for template in [Template::Portrait, Template::Landscape] {
            let (frame, (width, height)) = (template.frame(), template.size());
            assert!((frame.left - 70.87).abs() < 0.01 && (width - frame.right - 51.02).abs() < 0.01);
            assert!(frame.top > 51.02 && height - frame.bottom > 51.02);
        }
    }

    #[test]
    fn a_map_has_its_frame_on_a_page_that_lies() {
        let frame = Template::Landscape.frame();
        // A heading of level 2 at the top of a page, on the grid.
        let heading = 3.0 * GRID;
        assert!(f64::from(frame.width()) >= flows::FRAME.0 - 0.5);
        assert!(f64::from(frame.height() - heading) >= flows::FRAME.1);
    }
}
