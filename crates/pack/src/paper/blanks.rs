//! Lines to be filled in by hand.

use super::canvas::Purpose;
use super::style::{BLACK, HAIRLINE, Style};
use super::tags::Role;
use super::{Paper, baseline};

const HEIGHT: f32 = 26.0;
const GAP: f32 = 18.0;

impl Paper {
    /// Blank lines side by side, each with what belongs there below it.
    pub(crate) fn blanks(&mut self, labels: &[String]) {
        let style = Style::LABEL;
        self.settle(HEIGHT + style.leading);
        #[allow(clippy::cast_precision_loss)]
        let count = labels.len() as f32;
        let frame = self.frame();
        let width = (frame.width() - GAP * (count - 1.0)) / count;
        let mut left = frame.left;
        for label in labels {
            let node = self.tags.add(self.section, Role::Paragraph);
            let (y, label) = (self.y + HEIGHT, self.fonts.showable(style.face, label));
            let (canvas, tags) = self.drawing();
            canvas.enter(tags, Purpose::Decoration);
            canvas.rule((left, y), (left + width, y), BLACK, HAIRLINE);
            canvas.enter(tags, Purpose::Of(node));
            canvas.text(left, y + baseline(style), style.face, style.size, style.grey, &label);
            left += width + GAP;
        }
        self.y += HEIGHT + style.leading;
    }
}
