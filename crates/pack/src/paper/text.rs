//! Text with a look, and its lines.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::font::{Face, Fonts, points};
use super::style::{QUIET, Style};

/// A run of text that looks one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) look: Look,
}

/// How a span differs from the style of its block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    Plain,
    Strong,
    Quiet,
    Code,
}

/// Spans in one paragraph; `\n` breaks a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Text(pub(crate) Vec<Span>);

impl Text {
    pub(crate) fn with(mut self, text: impl Into<String>, look: Look) -> Self {
        self.0.push(Span { text: text.into(), look });
        self
    }

    pub(crate) fn strong(text: impl Into<String>) -> Self {
        Self::default().with(text, Look::Strong)
    }

    pub(crate) fn code(text: impl Into<String>) -> Self {
        Self::default().with(text, Look::Code)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }
}

impl<T: Into<String>> From<T> for Text {
    fn from(text: T) -> Self {
        Self::default().with(text, Look::Plain)
    }
}

impl Look {
    pub(crate) const fn face(self, style: Style) -> Face {
        match self {
            Look::Plain | Look::Quiet => style.face,
            Look::Strong => Face::SemiBold,
            Look::Code => Face::Mono,
        }
    }

    pub(crate) const fn grey(self, style: Style) -> f32 {
        match self {
            Look::Quiet => QUIET,
            Look::Plain | Look::Strong | Look::Code => style.grey,
        }
    }
}

/// A part of a line that looks one way.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) look: Look,
    /// From the start of the line, in points.
    pub(crate) x: f32,
    pub(crate) width: f32,
}

/// One line of a paragraph.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: f32,
}

/// Breaks a text into lines that are no wider than `width` points. A word that is wider is broken where it must.
pub(crate) fn wrap(fonts: &Fonts, text: &Text, style: Style, width: f32) -> Vec<Line> {
    let run = Run::measure(fonts, text, style);
    if run.text.is_empty() {
        return Vec::new();
    }
    let fits = points(run.width(0, run.text.len()), style.size) <= width;
    if fits && !run.text.contains('\n') {
        return vec![run.line(0, run.text.len(), style)];
    }
    let limit = width * 1000.0 / style.size;
    run.ranges(limit).into_iter().map(|(start, end)| run.line(start, end, style)).collect()
}

/// The widest unbreakable word and the whole text on one line, in points.
pub(crate) fn extent(fonts: &Fonts, text: &Text, style: Style) -> (f32, f32) {
    let (mut widest, mut word, mut line, mut longest) = (0, 0, 0, 0);
    for span in &text.0 {
        let face = span.look.face(style);
        for c in span.text.chars() {
            if c == '\n' {
                (longest, line, word) = (longest.max(line), 0, 0);
                continue;
            }
            let advance = fonts.advance(face, c);
            line += advance;
            word = if matches!(c, ' ' | '-' | '/' | '–') { 0 } else { word + advance };
            widest = widest.max(word);
        }
    }
    (points(widest, style.size), points(longest.max(line), style.size))
}

/// A paragraph as one string, with the width of everything before each byte.
struct Run {
    text: String,
    /// Where each span ends, and its look.
    ends: Vec<(usize, Look)>,
    before: Vec<u32>,
}

impl Run {
    fn measure(fonts: &Fonts, text: &Text, style: Style) -> Self {
        let mut run = Self { text: String::new(), ends: Vec::with_capacity(text.0.len()), before: vec![0] };
        for span in &text.0 {
            let face = span.look.face(style);
            run.text.push_str(&fonts.showable(face, &span.text));
            let start = run.before.len() - 1;
            let mut sum = run.before.last().copied().unwrap_or(0);
            for c in run.text[start..].chars() {
                sum += fonts.advance(face, c);
                run.before.extend(std::iter::repeat_n(sum, c.len_utf8()));
            }
            run.ends.push((run.text.len(), span.look));
        }
        run.drop_trailing_space();
        run
    }

    fn drop_trailing_space(&mut self) {
        let kept = self.text.trim_end_matches([' ', '\n']).len();
        self.text.truncate(kept);
        self.before.truncate(kept + 1);
    }

    fn width(&self, start: usize, end: usize) -> u32 {
        self.before[end] - self.before[start]
    }

    fn ranges(&self, limit: f32) -> Vec<(usize, usize)> {
        let mut lines = Vec::new();
        let (mut start, mut fitted) = (0, 0);
        for (at, kind) in linebreaks(&self.text) {
            let mandatory = kind == BreakOpportunity::Mandatory || at == self.text.len();
            if !mandatory && (clings(&self.text[..at]) || continues(&self.text, at)) {
                continue;
            }
            let end = start + self.text[start..at].trim_end_matches([' ', '\n']).len();
            if self.over(start, end, limit) {
                if fitted > start {
                    lines.push((start, fitted));
                    start = self.next_word(fitted);
                }
                start = self.cut(start, end.max(start), limit, &mut lines);
            }
            fitted = end.max(start);
            if mandatory {
                lines.push((start, fitted));
                start = at;
                fitted = at;
            }
        }
        lines
    }

    /// Cuts off whole lines of a word that no line can hold, and returns where the rest begins.
    fn cut(&self, mut start: usize, end: usize, limit: f32, lines: &mut Vec<(usize, usize)>) -> usize {
        while self.over(start, end, limit) {
            let mut stop = start;
            for (offset, c) in self.text[start..end].char_indices() {
                let after = start + offset + c.len_utf8();
                if stop > start && self.over(start, after, limit) {
                    break;
                }
                stop = after;
            }
            if stop >= end {
                break;
            }
            lines.push((start, stop));
            start = stop;
        }
        start
    }

    #[allow(clippy::cast_precision_loss)]
    fn over(&self, start: usize, end: usize, limit: f32) -> bool {
        end > start && self.width(start, end) as f32 > limit + 0.01
    }

    fn next_word(&self, from: usize) -> usize {
        from + (self.text.len() - from - self.text[from..].trim_start_matches(' ').len())
    }

    fn line(&self, start: usize, end: usize, style: Style) -> Line {
        let mut pieces = Vec::with_capacity(1);
        let mut from = start;
        for (stop, look) in &self.ends {
            let to = (*stop).min(end);
            if to <= from {
                continue;
            }
            let x = points(self.width(start, from), style.size);
            let width = points(self.width(from, to), style.size);
            pieces.push(Piece { text: self.text[from..to].to_owned(), look: *look, x, width });
            from = to;
        }
        Line { pieces, width: points(self.width(start, end), style.size) }
    }
}

/// Whether what ends here may not stand at the end of a line: a one-letter word, an abbreviation whose number follows,
/// or the hyphen of an option or of "e-recepta".
fn clings(before: &str) -> bool {
    const WITH_A_NUMBER: [&str; 15] = [
        "art.", "ust.", "lit.", "pkt", "nr", "poz.", "str.", "Art.", "No.", "no.", "Dz.U.", "p.", "§", "ul.",
        "tel.",
    ];
    if !before.ends_with(' ') {
        let lead =
            before.strip_suffix('-').map(|lead| lead.rsplit([' ', '\n', '(']).next().unwrap_or_default());
        return lead.is_some_and(|lead| lead.chars().count() <= 1);
    }
    let word = before.trim_end_matches(' ').rsplit([' ', '\n', '\u{a0}', '(']).next().unwrap_or_default();
    let mut letters = word.chars();
    let one_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    one_letter || WITH_A_NUMBER.contains(&word)
}

/// Whether what follows belongs to the number before it: the next part of a citation.
fn continues(text: &str, at: usize) -> bool {
    const PARTS: [&str; 7] = ["ust.", "lit.", "pkt", "RODO", "UPP", "KSC", "UDL"];
    let number = text[..at].trim_end_matches(' ').rsplit(' ').next().unwrap_or_default();
    let next = text[at..].split([' ', ')', ',', ';', '\n']).next().unwrap_or_default();
    let short = number.len() <= 4 && number.chars().all(char::is_alphanumeric);
    short && !number.is_empty() && text[..at].ends_with(' ') && PARTS.contains(&next)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(text: &str, width: f32) -> Vec<String> {
        let lines = wrap(&Fonts::load(), &text.into(), Style::BODY, width);
        lines.iter().map(|line| line.pieces.iter().map(|piece| piece.text.as_str()).collect()).collect()
    }

    #[test]
    fn text_breaks_at_words_and_at_newlines() {
        assert_eq!(lines("jeden dwa trzy", 48.0), ["jeden dwa", "trzy"]);
        assert_eq!(lines("jeden\n\ndwa", 400.0), ["jeden", "", "dwa"]);
        assert!(lines("   ", 400.0).is_empty());
    }

    #[test]
    fn a_one_letter_word_or_an_abbreviation_never_ends_a_line() {
        assert_eq!(lines("dom w lesie", 33.0), ["dom", "w lesie"]);
        assert_eq!(lines("zob. nr 30 oraz", 50.0), ["zob. nr 30", "oraz"]);
        assert_eq!(lines("pdfdetach -saveall", 56.0), ["pdfdetach", "-saveall"]);
        assert_eq!(lines("nowe e-recepty", 48.0), ["nowe", "e-recepty"]);
    }

    #[test]
    fn a_citation_is_not_torn() {
        assert_eq!(
            lines("Warunek (art. 9 ust. 2 lit. h RODO)", 130.0),
            ["Warunek", "(art. 9 ust. 2 lit. h RODO)"]
        );
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_and_loses_nothing() {
        let hash = "0123456789abcdef".repeat(8);
        let broken = lines(&hash, 100.0);
        assert!(broken.len() > 3);
        assert_eq!(broken.concat(), hash);
    }

    #[test]
    fn pieces_keep_their_look_across_a_break() {
        let text = Text::strong("Brak: ").with("okres przechowywania danych", Look::Plain);
        let lines = wrap(&Fonts::load(), &text, Style::CELL, 80.0);
        assert_eq!(lines[0].pieces[0].look, Look::Strong);
        assert!(lines[1..].iter().all(|line| line.pieces.iter().all(|piece| piece.look == Look::Plain)));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked_and_no_letter_is_lost(
            words in prop::collection::vec("[a-zżółćęśąźń]{1,30}", 1..40), width in 40.0f32..300.0,
        ) {
            let fonts = Fonts::load();
            let text = words.join(" ");
            let lines = wrap(&fonts, &text.as_str().into(), Style::BODY, width);
            let kept: String = lines.iter().flat_map(|line| &line.pieces).flat_map(|piece| piece.text.chars()).filter(|c| *c != ' ').collect();
            prop_assert_eq!(kept, words.concat());
            for line in &lines {
                prop_assert!(line.width <= width + 0.1, "{line:?}");
            }
        }
    }
}
