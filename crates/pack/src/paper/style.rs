//! Sizes, greys and the grid of the paper.

use super::font::Face;

/// Half of the body's leading: every block begins on a multiple of it.
pub(crate) const GRID: f32 = 6.5;
pub(crate) const BLACK: f32 = 0.0;
/// Labels and notes: dark enough to read on a bad photocopy.
pub(crate) const QUIET: f32 = 0.36;
pub(crate) const HAIR: f32 = 0.68;
/// The only shading: five per cent.
pub(crate) const SHADE: f32 = 0.95;
pub(crate) const HAIRLINE: f32 = 0.35;
pub(crate) const RULE: f32 = 0.75;

/// How a line of text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) grey: f32,
}

impl Style {
    const fn new(face: Face, size: f32, leading: f32, grey: f32) -> Self {
        Self { face, size, leading, grey }
    }

    pub(crate) const BODY: Style = Style::new(Face::Regular, 9.5, 13.0, BLACK);
    pub(crate) const NOTE: Style = Style::new(Face::Regular, 8.0, 10.5, QUIET);
    pub(crate) const CELL: Style = Style::new(Face::Regular, 8.0, 10.5, BLACK);
    pub(crate) const HEAD: Style = Style::new(Face::SemiBold, 7.5, 10.5, BLACK);
    pub(crate) const LABEL: Style = Style::new(Face::Regular, 8.0, 10.5, QUIET);
    pub(crate) const CODE: Style = Style::new(Face::Mono, 8.0, 11.0, BLACK);
    pub(crate) const KEY: Style = Style::new(Face::Mono, 16.0, 19.5, BLACK);
    pub(crate) const SMALL: Style = Style::new(Face::Regular, 7.5, 9.5, BLACK);
    pub(crate) const SMALL_CODE: Style = Style::new(Face::Mono, 7.0, 9.5, BLACK);
    pub(crate) const FURNITURE: Style = Style::new(Face::Regular, 7.0, 9.0, QUIET);
    pub(crate) const FACILITY: Style = Style::new(Face::SemiBold, 12.0, 16.0, BLACK);
    pub(crate) const TITLE: Style = Style::new(Face::SemiBold, 26.0, 32.5, BLACK);
    pub(crate) const SUBTITLE: Style = Style::new(Face::Regular, 12.0, 17.0, QUIET);

    /// Headings of level 1 to 3.
    pub(crate) const fn heading(level: u8) -> Style {
        match level {
            1 => Style::new(Face::SemiBold, 17.0, 22.0, BLACK),
            2 => Style::new(Face::SemiBold, 11.5, 15.0, BLACK),
            _ => Style::new(Face::SemiBold, 8.5, 11.0, BLACK),
        }
    }
}
