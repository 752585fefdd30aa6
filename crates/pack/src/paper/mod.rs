//! The layout of every PDF that the program makes: blocks flow into pages, each piece of content belongs to a node
//! of the structure tree, and what only decorates is an artifact.

mod blanks;
mod canvas;
mod columns;
mod contents;
mod figure;
mod font;
mod heading;
mod page;
mod press;
mod prose;
mod row;
mod style;
mod table;
mod tags;
#[cfg(test)]
mod tests;
mod text;

pub(crate) use page::{Furniture, Template};
pub(crate) use press::deflate;
pub(crate) use style::{GRID, Style};
pub(crate) use table::{Cell, Column, Row, Table};
pub(crate) use tags::{Kid, Node, Sheet, Tags};
pub(crate) use text::{Look, Text};

use canvas::Canvas;
use contents::Entry;
use font::Fonts;
use heading::Waiting;
use page::Frame;
use press::Press;
use table::Align;
use tags::Role;

/// A place that links and bookmarks lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Anchor(pub(crate) usize);

/// A bookmark. Its level is that of its heading.
#[derive(Debug, Clone)]
pub(crate) struct Bookmark {
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) anchor: Anchor,
}

/// An active area of a page.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// Left, bottom, right, top.
    pub(crate) bounds: [f32; 4],
    pub(crate) target: Anchor,
    /// What it says to someone who does not see it.
    pub(crate) words: String,
    pub(crate) node: Node,
}

/// A page, ready to be bound.
#[derive(Debug)]
pub(crate) struct Leaf {
    pub(crate) sheet: Sheet,
    pub(crate) template: Template,
    /// Places of its contents among the printed ones.
    pub(crate) contents: Vec<usize>,
    /// Numbers of its links.
    pub(crate) links: Vec<usize>,
    headed: bool,
}

/// Everything that the finishing module needs.
pub(crate) struct Printed {
    /// In the order of the document.
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) contents: Vec<Vec<u8>>,
    pub(crate) fonts: lopdf::Document,
    pub(crate) tags: Tags,
    pub(crate) links: Vec<Link>,
    pub(crate) bookmarks: Vec<Bookmark>,
    /// Sheet, and distance from its top, of each anchor.
    pub(crate) anchors: Vec<(Sheet, f32)>,
    pub(crate) missing: Vec<char>,
}

/// A document being written.
pub(crate) struct Paper {
    fonts: Fonts,
    press: Press,
    tags: Tags,
    leaves: Vec<Leaf>,
    sheets: u32,
    canvas: Option<Canvas>,
    template: Template,
    headed: bool,
    y: f32,
    /// What a figure at the right takes from the width of the text.
    beside: f32,
    section: Node,
    /// Headings that wait for what follows them, so that none stands alone at the foot.
    waiting: Vec<Waiting>,
    links: Vec<Link>,
    bookmarks: Vec<Bookmark>,
    entries: Vec<Entry>,
    anchors: Vec<(Sheet, f32)>,
    /// Where the contents go: the leaf before which they stand, their title and their node.
    contents: Option<(usize, String, Node)>,
}

impl Paper {
    pub(crate) fn new() -> Self {
        let tags = Tags::new();
        Self {
            fonts: Fonts::load(),
            press: Press::new(),
            tags,
            leaves: Vec::new(),
            sheets: 0,
            canvas: None,
            template: Template::Portrait,
            headed: false,
            y: 0.0,
            beside: 0.0,
            section: Tags::ROOT,
            waiting: Vec::new(),
            links: Vec::new(),
            bookmarks: Vec::new(),
            entries: Vec::new(),
            anchors: Vec::new(),
            contents: None,
        }
    }

    /// Characters so far that no face could show.
    pub(crate) fn missing(&self) -> Vec<char> {
        self.fonts.missing()
    }

    fn frame(&self) -> Frame {
        let mut frame = self.template.frame();
        frame.right -= self.beside;
        frame
    }

    /// Begins a part of the document on a new page without a heading (the cover).
    pub(crate) fn part(&mut self, template: Template, headed: bool) {
        self.end_page();
        self.section = self.tags.add(Tags::ROOT, Role::Section);
        self.template = template;
        self.headed = headed;
    }

    /// Begins a chapter on a new page.
    pub(crate) fn chapter(&mut self, template: Template, number: &str, title: &str) -> Anchor {
        self.part(template, true);
        self.heading(1, number, title)
    }

    /// Begins a short chapter: below the one before if a quarter of the page is left, else on a new page.
    pub(crate) fn short_chapter(&mut self, template: Template, number: &str, title: &str) -> Anchor {
        if self.template == template && self.has_room() {
            self.section = self.tags.add(Tags::ROOT, Role::Section);
            return self.heading(1, number, title);
        }
        self.chapter(template, number, title)
    }

    /// Begins a short chapter that can stand on any page: it takes the one before as it lies.
    pub(crate) fn last_chapter(&mut self, number: &str, title: &str) -> Anchor {
        let template = if self.has_room() { self.template } else { Template::Portrait };
        self.short_chapter(template, number, title)
    }

    /// Whether a quarter of the page is left.
    fn has_room(&self) -> bool {
        let frame = self.frame();
        self.canvas.is_some() && self.y < frame.bottom - frame.height() / 4.0
    }

    /// Turns to a new page that lies or stands, inside the same chapter.
    pub(crate) fn turn(&mut self, template: Template) {
        self.end_page();
        self.template = template;
    }

    /// Goes on upright: on a new page if this one lies.
    pub(crate) fn upright(&mut self) {
        if self.template == Template::Landscape {
            self.turn(Template::Portrait);
        }
    }

    /// The contents will stand here, on pages of their own.
    pub(crate) fn contents_here(&mut self, title: &str) {
        self.end_page();
        let node = self.tags.add(Tags::ROOT, Role::Section);
        self.contents = Some((self.leaves.len(), title.to_owned(), node));
    }

    /// Empty space, which a new page swallows.
    pub(crate) fn space(&mut self, height: f32) {
        if self.canvas.is_some() && self.waiting.is_empty() {
            self.y = snapped(self.y + height, self.frame().top);
        }
    }

    /// Empty space, at the top of a page too.
    pub(crate) fn skip(&mut self, height: f32) {
        self.settle(0.0);
        self.y = snapped(self.y + height, self.frame().top);
    }

    /// Goes on at the foot of the page, `height` above the end of the frame, or on the next page if that is full.
    pub(crate) fn sink(&mut self, height: f32) {
        self.settle(height);
        self.y = self.y.max(self.frame().bottom - height);
    }

    /// Makes sure that `height` is free below, together with the headings that wait, and draws those.
    pub(crate) fn settle(&mut self, height: f32) {
        let heads: f32 = self.waiting.iter().map(Waiting::height).sum();
        let frame = self.frame();
        let waiting = std::mem::take(&mut self.waiting);
        if self.canvas.is_some() && self.y + heads + height > frame.bottom + 0.01 {
            self.end_page();
        }
        self.begin_page();
        for head in waiting {
            self.draw_head(&head);
        }
    }

    /// Finishes: contents, running heads, page numbers.
    pub(crate) fn finish(mut self, furniture: &Furniture<'_>) -> Printed {
        self.end_page();
        self.place_contents();
        let pages = self.leaves.len();
        for (index, leaf) in self.leaves.iter_mut().enumerate() {
            let at = (leaf.sheet, leaf.template);
            let page =
                page::furniture(&self.fonts, &mut self.tags, furniture, at, (index + 1, pages), leaf.headed);
            leaf.contents.push(self.press.print(page));
        }
        let (contents, fonts) = self.press.finish();
        Printed {
            leaves: self.leaves,
            contents,
            fonts,
            tags: self.tags,
            links: self.links,
            bookmarks: self.bookmarks,
            anchors: self.anchors,
            missing: self.fonts.missing(),
        }
    }

    fn begin_page(&mut self) {
        if self.canvas.is_some() {
            return;
        }
        let sheet = Sheet(self.sheets);
        self.sheets += 1;
        self.canvas = Some(Canvas::new(sheet, self.template.size()));
        self.leaves.push(Leaf {
            sheet,
            template: self.template,
            contents: Vec::new(),
            links: Vec::new(),
            headed: self.headed,
        });
        self.y = self.frame().top;
    }

    fn end_page(&mut self) {
        if !self.waiting.is_empty() {
            self.settle(0.0);
        }
        let Some(canvas) = self.canvas.take() else { return };
        let place = self.press.print(canvas.finish());
        if let Some(leaf) = self.leaves.last_mut() {
            leaf.contents.push(place);
        }
    }

    /// The page being drawn; begins one if there is none.
    fn drawing(&mut self) -> (&mut Canvas, &mut Tags) {
        self.begin_page();
        match &mut self.canvas {
            Some(canvas) => (canvas, &mut self.tags),
            None => unreachable!("a page was begun"),
        }
    }
}

/// Where the first baseline of a line stands, from its top.
pub(crate) fn baseline(style: Style) -> f32 {
    (style.leading - style.size) / 2.0 + style.size * 0.84
}

/// The next line of the grid at or below `y`.
fn snapped(y: f32, top: f32) -> f32 {
    top + ((y - top) / GRID - 0.001).ceil() * GRID
}
