//! The layout of every PDF that the program makes: blocks flow into pages, each piece of content belongs to a node
//! of the structure tree, and what only decorates is an artifact.

mod blanks;
mod canvas;
mod contents;
mod figure;
mod font;
mod page;
mod press;
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

use canvas::{Canvas, Purpose};
use contents::Entry;
use font::Fonts;
use page::Frame;
use press::Press;
use style::QUIET;
use table::Align;
use tags::Role;
use text::{Line, wrap};

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

/// A heading, or a note under one.
struct Waiting {
    role: Role,
    style: Style,
    lines: Vec<Line>,
    /// Air above and below.
    air: (f32, f32),
    anchor: Option<Anchor>,
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

    /// Begins a short chapter: below the one before if a third of the page is left, else on a new page.
    pub(crate) fn short_chapter(&mut self, template: Template, number: &str, title: &str) -> Anchor {
        let frame = self.frame();
        if self.template == template && self.canvas.is_some() && self.y < frame.bottom - frame.height() / 3.0
        {
            self.section = self.tags.add(Tags::ROOT, Role::Section);
            return self.heading(1, number, title);
        }
        self.chapter(template, number, title)
    }

    /// Turns to a new page that lies or stands, inside the same chapter.
    pub(crate) fn turn(&mut self, template: Template) {
        self.end_page();
        self.template = template;
    }

    /// The contents will stand here, on pages of their own.
    pub(crate) fn contents_here(&mut self, title: &str) {
        self.end_page();
        let node = self.tags.add(Tags::ROOT, Role::Section);
        self.contents = Some((self.leaves.len(), title.to_owned(), node));
    }

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
    fn wait_as(&mut self, role: Role, look: u8, words: &str, anchor: Option<Anchor>) {
        self.wait(role, Style::heading(look), &words.into(), (before(look), after(look)), anchor);
    }

    fn wait(&mut self, role: Role, style: Style, text: &Text, air: (f32, f32), anchor: Option<Anchor>) {
        let lines = wrap(&self.fonts, text, style, self.frame().width());
        self.waiting.push(Waiting { role, style, lines, air, anchor });
    }

    pub(crate) fn paragraph(&mut self, text: impl Into<Text>) {
        self.styled(text, Style::BODY);
    }

    /// A paragraph in another style; at least two lines of it stay together at either end.
    pub(crate) fn styled(&mut self, text: impl Into<Text>, style: Style) {
        let node = self.tags.add(self.section, Role::Paragraph);
        let (left, width) = (self.frame().left, self.frame().width());
        let lines = wrap(&self.fonts, &text.into(), style, width);
        self.lines(node, &lines, style, left);
        self.space(GRID);
    }

    /// The title of the document.
    pub(crate) fn title(&mut self, text: &str) {
        let node = self.tags.add(self.section, Role::Heading(1));
        let frame = self.frame();
        let lines = wrap(&self.fonts, &text.into(), Style::TITLE, frame.width());
        self.lines(node, &lines, Style::TITLE, frame.left);
        self.space(GRID);
    }

    pub(crate) fn numbered(&mut self, items: &[Text]) {
        let marks: Vec<String> = (1..=items.len()).map(|number| format!("{number}.")).collect();
        self.list(Role::NumberedList, &marks, items);
    }

    pub(crate) fn bulleted(&mut self, items: &[Text]) {
        let marks = vec!["–".to_owned(); items.len()];
        self.list(Role::BulletedList, &marks, items);
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

    fn anchor(&mut self) -> Anchor {
        self.anchors.push((Sheet(0), 0.0));
        Anchor(self.anchors.len() - 1)
    }

    fn list(&mut self, role: Role, marks: &[String], items: &[Text]) {
        const INDENT: f32 = 16.0;
        let list = self.tags.add(self.section, role);
        let (left, width, style) = (self.frame().left, self.frame().width(), Style::BODY);
        for (mark, text) in marks.iter().zip(items) {
            let item = self.tags.add(list, Role::Item);
            let label = self.tags.add(item, Role::Label);
            let body = self.tags.add(item, Role::ItemBody);
            let lines = wrap(&self.fonts, text, style, width - INDENT);
            let first = if lines.len() <= 3 { lines.len() } else { 2 };
            #[allow(clippy::cast_precision_loss)]
            self.settle(first as f32 * style.leading);
            let baseline = self.y + baseline(style);
            let (canvas, tags) = self.drawing();
            canvas.enter(tags, Purpose::Of(label));
            canvas.text(left, baseline, style.face, style.size, QUIET, mark);
            self.lines(body, &lines, style, left + INDENT);
            self.space(GRID / 2.0);
        }
        self.space(GRID);
    }

    fn lines(&mut self, node: Node, lines: &[Line], style: Style, left: f32) {
        let mut rest = lines;
        while !rest.is_empty() {
            let keep = if rest.len() <= 3 { rest.len() } else { 2 };
            #[allow(clippy::cast_precision_loss)]
            self.settle(keep as f32 * style.leading);
            let (now, later) = rest.split_at(self.room(rest.len(), style.leading));
            for line in now {
                let baseline = self.y + baseline(style);
                let (canvas, tags) = self.drawing();
                canvas.enter(tags, Purpose::Of(node));
                canvas.line(left, baseline, line, style);
                self.y += style.leading;
            }
            rest = later;
            if !rest.is_empty() {
                self.end_page();
            }
        }
    }

    /// How many of so many lines go on this page, leaving no single line to the next.
    fn room(&self, lines: usize, leading: f32) -> usize {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let fit = (((self.frame().bottom - self.y + 0.01) / leading).max(0.0) as usize).max(1);
        match lines {
            lines if fit >= lines => lines,
            lines if lines - fit == 1 && fit > 2 => fit - 1,
            _ => fit,
        }
    }

    fn draw_head(&mut self, head: &Waiting) {
        let (style, frame) = (head.style, self.frame());
        if self.y > frame.top {
            self.y += head.air.0;
        } else if head.role == Role::Heading(1) {
            self.y += GRID;
        }
        if let Some(anchor) = head.anchor {
            self.anchors[anchor.0] = (self.drawing().0.sheet, self.y);
        }
        let node = self.tags.add(self.section, head.role);
        for line in &head.lines {
            let baseline = self.y + baseline(style);
            let (canvas, tags) = self.drawing();
            canvas.enter(tags, Purpose::Of(node));
            canvas.line(frame.left, baseline, line, style);
            self.y += style.leading;
        }
        self.y = snapped(self.y + head.air.1, frame.top);
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

impl Waiting {
    /// What it takes at most: the grid may add up to a line of its own.
    fn height(&self) -> f32 {
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

/// The next line of the grid at or below `y`.
fn snapped(y: f32, top: f32) -> f32 {
    top + ((y - top) / GRID - 0.001).ceil() * GRID
}
