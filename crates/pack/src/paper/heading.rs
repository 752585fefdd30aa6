//! Headings: they wait for what follows them, so that none stands alone at the foot of a page.

use super::canvas::Purpose;
use super::contents::Entry;
use super::style::{GRID, Style};
use super::tags::{Node, Role, Sheet};
use super::text::{Line, Text, wrap};
use super::{Anchor, Bookmark, Paper, baseline, snapped};

/// A heading, or a note under one.
pub(super) struct Waiting {
    node: Node,
    role: Role,
    style: Style,
    lines: Vec<Line>,
    /// Air above and below.
    air: (f32, f32),
    anchor: Option<Anchor>,
}

impl Paper {
    /// A heading; levels 1 and 2 have a bookmark, and with a number a line in the contents.
    pub(crate) fn heading(&mut self, level: u8, number: &str, title: &str) -> Anchor {
        let words = if number.is_empty() { title.to_owned() } else { format!("{number}\u{2002}{title}") };
        let anchor = self.anchor();
        if level <= 2 {
            let mark = if number.is_empty() { title.to_owned() } else { format!("{number} {title}") };
            self.bookmarks.push(Bookmark { level, title: mark, anchor });
            if !number.is_empty() {
                self.entries.push(Entry {
                    level,
                    number: number.to_owned(),
                    title: title.to_owned(),
                    anchor,
                });
            }
        }
        self.wait_as(Role::Heading(level), level, &words, Some(anchor));
        anchor
    }

    /// A small heading inside a card, in no list.
    pub(crate) fn subheading(&mut self, level: u8, title: &str) {
        self.wait_as(Role::Heading(level), 3, title, None);
    }

    /// A quiet paragraph under a heading, which stays with what follows as the heading does.
    pub(crate) fn note(&mut self, text: impl Into<Text>) {
        self.wait(Role::Paragraph, Style::NOTE, &text.into(), (0.0, GRID / 2.0), None);
    }

    /// `look` is the level whose size and air a heading has.
    pub(super) fn wait_as(&mut self, role: Role, look: u8, words: &str, anchor: Option<Anchor>) {
        self.wait(role, Style::heading(look), &words.into(), (before(look), after(look)), anchor);
    }

    fn wait(&mut self, role: Role, style: Style, text: &Text, air: (f32, f32), anchor: Option<Anchor>) {
        let lines = wrap(&self.fonts, text, style, self.frame().width());
        // The node takes its place in the order of reading now; it is drawn when it is known what follows.
        let node = self.tags.add(self.section, role);
        self.waiting.push(Waiting { node, role, style, lines, air, anchor });
    }

    pub(super) fn draw_head(&mut self, head: &Waiting) {
        let (style, frame) = (head.style, self.frame());
        if self.y > frame.top {
            self.y += head.air.0;
        } else if head.role == Role::Heading(1) {
            self.y += GRID;
        }
        if let Some(anchor) = head.anchor {
            self.anchors[anchor.0] = (self.drawing().0.sheet, self.y);
        }
        for line in &head.lines {
            let baseline = self.y + baseline(style);
            let (canvas, tags) = self.drawing();
            canvas.enter(tags, Purpose::Of(head.node));
            canvas.line(frame.left, baseline, line, style);
            self.y += style.leading;
        }
        self.y = snapped(self.y + head.air.1, frame.top);
    }

    fn anchor(&mut self) -> Anchor {
        self.anchors.push((Sheet(0), 0.0));
        Anchor(self.anchors.len() - 1)
    }
}

impl Waiting {
    /// What it takes at most: the grid may add up to a line of its own.
    pub(super) fn height(&self) -> f32 {
        #[allow(clippy::cast_precision_loss)]
        let text = self.lines.len() as f32 * self.style.leading;
        self.air.0 + text + self.air.1 + GRID
    }
}

const fn before(level: u8) -> f32 {
    match level {
        1 => 4.0 * GRID,
        2 => 2.0 * GRID,
        _ => 0.0,
    }
}

const fn after(level: u8) -> f32 {
    match level {
        1 => 2.0 * GRID,
        2 => GRID / 2.0,
        _ => 1.0,
    }
}
