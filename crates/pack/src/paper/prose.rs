//! Paragraphs and lists.

use super::canvas::Purpose;
use super::style::{GRID, QUIET, Style};
use super::tags::{Node, Role};
use super::text::{Line, Text, wrap};
use super::{Paper, baseline};

impl Paper {
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
}
