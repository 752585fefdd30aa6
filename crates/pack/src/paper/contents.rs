//! The table of contents: drawn last, when every page is known, and put in its place.

use super::canvas::Purpose;
use super::style::{GRID, HAIR, Style};
use super::tags::{Role, Sheet};
use super::text::{Line, wrap};
use super::{Anchor, Link, Paper, Template, baseline};

/// A line of the contents.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) anchor: Anchor,
}

struct Laid {
    entry: Entry,
    style: Style,
    lines: Vec<Line>,
}

const LOOSE: f32 = 11.7;
const TIGHT: f32 = 10.6;
const NUMBER: f32 = 26.0;
const PAGE: f32 = 34.0;

impl Paper {
    pub(super) fn place_contents(&mut self) {
        let Some((place, title, section)) = self.contents.take() else { return };
        let body = self.leaves.len();
        (self.section, self.template, self.headed) = (section, Template::Portrait, true);
        self.contents_head(&title);
        let mut rows = self.lay_entries();
        let mut pages = self.contents_pages(&rows);
        // A few lines more than a page are set a little closer instead of beginning another.
        set(&mut rows, TIGHT);
        match self.contents_pages(&rows) {
            fewer if fewer < pages => pages = fewer,
            _ => set(&mut rows, LOOSE),
        }
        let numbers: Vec<usize> =
            rows.iter().map(|row| self.page_number(row.entry.anchor, place, pages)).collect();
        let list = self.tags.add(section, Role::Contents);
        for (row, number) in rows.iter().zip(numbers) {
            let height = row_height(row);
            if self.y + height > self.frame().bottom + 0.01 {
                self.end_page();
            }
            self.begin_page();
            let item = self.tags.add(list, Role::ContentsItem);
            let reference = self.tags.add(item, Role::Reference);
            let link = self.tags.add(reference, Role::Link);
            self.draw_entry(row, number, link);
        }
        self.end_page();
        let drawn = self.leaves.len() - body;
        self.leaves[place..].rotate_right(drawn);
    }

    fn contents_head(&mut self, title: &str) {
        self.wait_as(Role::Heading(1), 1, title, None);
        self.settle(0.0);
    }

    fn lay_entries(&mut self) -> Vec<Laid> {
        let width = self.frame().width() - PAGE;
        let entries = std::mem::take(&mut self.entries).into_iter();
        entries
            .map(|entry| {
                let (style, width) = (style(entry.level), width - indent(entry.level) - NUMBER);
                let lines = wrap(&self.fonts, &entry.title.as_str().into(), style, width);
                Laid { entry, style, lines }
            })
            .collect()
    }

    /// Pages that the contents will take; the first is already begun.
    fn contents_pages(&self, rows: &[Laid]) -> usize {
        let frame = self.frame();
        let (mut pages, mut y) = (1, self.y);
        for row in rows {
            if y + row_height(row) > frame.bottom + 0.01 {
                (pages, y) = (pages + 1, frame.top);
            }
            y += row_height(row);
        }
        pages
    }

    fn page_number(&self, anchor: Anchor, place: usize, pages: usize) -> usize {
        let Sheet(sheet) = self.anchors[anchor.0].0;
        let index = self.leaves.iter().position(|leaf| leaf.sheet == Sheet(sheet)).unwrap_or(0);
        if index >= place { index + pages + 1 } else { index + 1 }
    }

    fn draw_entry(&mut self, row: &Laid, number: usize, node: super::Node) {
        let (frame, style, level) = (self.frame(), row.style, row.entry.level);
        self.y += before(level);
        let (top, left) = (self.y, frame.left + indent(level));
        let number = number.to_string();
        let number_width = self.fonts.width(style.face, style.size, &number);
        let mark = self.fonts.showable(style.face, &row.entry.number);
        let dot = self.fonts.width(Style::BODY.face, style.size, " .");
        let (canvas, tags) = self.drawing();
        canvas.enter(tags, Purpose::Of(node));
        let mut line_top = top;
        canvas.text(left, top + baseline(style), style.face, style.size, style.grey, &mark);
        for line in &row.lines {
            canvas.line(left + NUMBER, line_top + baseline(style), line, style);
            line_top += style.leading;
        }
        let last = line_top - style.leading + baseline(style);
        canvas.text(frame.right - number_width, last, style.face, style.size, style.grey, &number);
        let text_end = left + NUMBER + row.lines.last().map_or(0.0, |line| line.width) + 4.0;
        let leader = frame.right - number_width - 4.0 - text_end;
        if level > 1 && leader > dot {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let dots = (leader / dot) as usize;
            #[allow(clippy::cast_precision_loss)]
            let start = frame.right - number_width - 4.0 - dots as f32 * dot;
            canvas.enter(tags, Purpose::Decoration);
            canvas.text(start, last, Style::BODY.face, style.size, HAIR, &" .".repeat(dots));
        }
        let (sheet, bounds) = (canvas.sheet, canvas.bounds(frame.left, top, frame.width(), line_top - top));
        self.y = line_top;
        self.link(
            sheet,
            Link { bounds, target: row.entry.anchor, words: format!("{} {}", row.entry.title, number), node },
        );
    }

    pub(super) fn link(&mut self, sheet: Sheet, link: Link) {
        let number = self.links.len();
        self.tags.annotation(link.node, u32::try_from(number).unwrap_or(u32::MAX));
        self.links.push(link);
        if let Some(leaf) = self.leaves.iter_mut().rev().find(|leaf| leaf.sheet == sheet) {
            leaf.links.push(number);
        }
    }
}

fn set(rows: &mut [Laid], leading: f32) {
    for row in rows {
        row.style.leading = leading;
    }
}

const fn style(level: u8) -> Style {
    let face = if level == 1 { Style::heading(1).face } else { Style::BODY.face };
    Style { face, size: 9.0, leading: LOOSE, ..Style::BODY }
}

fn row_height(row: &Laid) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let lines = row.lines.len().max(1) as f32;
    lines * row.style.leading + before(row.entry.level)
}

const fn before(level: u8) -> f32 {
    if level == 1 { GRID * 0.75 } else { 0.0 }
}

const fn indent(level: u8) -> f32 {
    if level == 1 { 0.0 } else { NUMBER }
}
