//! One page while it is drawn: every stroke belongs to a node of the structure tree, or is an artifact.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Greyscale, Line as Path, LineCapStyle, LineDashPattern, LinePoint, Mm, Op,
    PaintMode, PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix,
    WindingOrder,
};

use super::font::Face;
use super::style::Style;
use super::tags::{Node, Sheet, Tags};
use super::text::Line;

/// What a piece of content is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// It belongs to that node.
    Of(Node),
    /// Rules and shadings.
    Decoration,
    /// Heads of tables that are repeated on the next page, and running heads.
    Header,
    /// Page numbers.
    Footer,
}

/// A page being drawn. Coordinates are points from the top left corner.
pub(crate) struct Canvas {
    pub(crate) sheet: Sheet,
    width: f32,
    height: f32,
    ops: Vec<Op>,
    open: Option<Purpose>,
    contents: u32,
    font: Option<(Face, f32)>,
    fill: f32,
    stroke: Option<(f32, f32, bool)>,
}

/// A corner of a shape; a handle bends the curve to the next corner.
pub(crate) type Corner = (f32, f32, bool);

impl Canvas {
    pub(crate) fn new(sheet: Sheet, (width, height): (f32, f32)) -> Self {
        Self {
            sheet,
            width,
            height,
            ops: Vec::new(),
            open: None,
            contents: 0,
            font: None,
            fill: 0.0,
            stroke: None,
        }
    }

    /// Everything drawn from here on has this purpose.
    pub(crate) fn enter(&mut self, tags: &mut Tags, purpose: Purpose) {
        if self.open == Some(purpose) {
            return;
        }
        self.leave();
        let op = match purpose {
            Purpose::Of(node) => {
                let id = self.contents;
                self.contents += 1;
                tags.content(node, self.sheet, id);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(id.into()))]);
                let tag = tags.roles()[node.0 as usize].name().to_owned();
                Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } }
            }
            Purpose::Decoration => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
            Purpose::Header => pagination("Header"),
            Purpose::Footer => pagination("Footer"),
        };
        self.ops.push(op);
        self.open = Some(purpose);
    }

    /// A line of text; `y` is its baseline.
    pub(crate) fn line(&mut self, x: f32, y: f32, line: &Line, style: Style) {
        for piece in &line.pieces {
            self.text(
                x + piece.x,
                y,
                piece.look.face(style),
                style.size,
                piece.look.grey(style),
                &piece.text,
            );
        }
    }

    /// A text that the face can show; `y` is its baseline.
    pub(crate) fn text(&mut self, x: f32, y: f32, face: Face, size: f32, grey: f32, text: &str) {
        if text.is_empty() {
            return;
        }
        self.fill_grey(grey);
        self.ops.push(Op::StartTextSection);
        if self.font != Some((face, size)) {
            let font = PdfFontHandle::External(FontId(face.resource().to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
            self.font = Some((face, size));
        }
        self.ops
            .push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(rounded(x)), Pt(self.flipped(y))) });
        self.ops.push(Op::ShowText { items: vec![TextItem::Text(text.to_owned())] });
        self.ops.push(Op::EndTextSection);
    }

    /// A straight line.
    pub(crate) fn rule(&mut self, from: (f32, f32), to: (f32, f32), grey: f32, weight: f32) {
        self.polyline(&[(from.0, from.1, false), (to.0, to.1, false)], grey, weight, None);
    }

    /// A line through corners.
    pub(crate) fn polyline(&mut self, corners: &[Corner], grey: f32, weight: f32, dash: Option<(f32, f32)>) {
        self.pen(grey, weight, dash);
        let points = self.points(corners);
        self.ops.push(Op::DrawLine { line: Path { points, is_closed: false } });
    }

    /// A closed outline.
    pub(crate) fn outline(&mut self, corners: &[Corner], grey: f32, weight: f32, dash: Option<(f32, f32)>) {
        self.pen(grey, weight, dash);
        let points = self.points(corners);
        self.ops.push(Op::DrawLine { line: Path { points, is_closed: true } });
    }

    /// A filled shape.
    pub(crate) fn shape(&mut self, corners: &[Corner], grey: f32) {
        self.fill_grey(grey);
        let rings = vec![PolygonRing { points: self.points(corners) }];
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// A filled rectangle.
    pub(crate) fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, grey: f32) {
        self.fill_grey(grey);
        let rectangle = Rect {
            x: Pt(rounded(x)),
            y: Pt(self.flipped(y + height)),
            width: Pt(rounded(width)),
            height: Pt(rounded(height)),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// Bounds in the page's own coordinates: left, bottom, right, top.
    pub(crate) fn bounds(&self, x: f32, y: f32, width: f32, height: f32) -> [f32; 4] {
        [rounded(x), self.flipped(y + height), rounded(x + width), self.flipped(y)]
    }

    /// The page for the printer.
    pub(crate) fn finish(mut self) -> PdfPage {
        self.leave();
        PdfPage::new(Mm::from(Pt(self.width)), Mm::from(Pt(self.height)), self.ops)
    }

    fn leave(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    #[allow(clippy::float_cmp)] // Greys are constants; a difference in the last bit only costs an operator.
    fn fill_grey(&mut self, grey: f32) {
        if self.fill != grey {
            self.ops.push(Op::SetFillColor { col: colour(grey) });
            self.fill = grey;
        }
    }

    fn pen(&mut self, grey: f32, weight: f32, dash: Option<(f32, f32)>) {
        if self.stroke == Some((grey, weight, false)) && dash.is_none() {
            return;
        }
        self.ops.push(Op::SetOutlineColor { col: colour(grey) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(weight) });
        let pattern =
            dash.map_or_else(LineDashPattern::solid, |(on, off)| LineDashPattern::new(0.0, &[on, off]));
        self.ops.push(Op::SetLineDashPattern { dash: pattern });
        if self.stroke.is_none() {
            self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
        }
        self.stroke = Some((grey, weight, dash.is_some()));
    }

    fn points(&self, corners: &[Corner]) -> Vec<LinePoint> {
        let point = |&(x, y, bezier): &Corner| LinePoint {
            p: Point { x: Pt(rounded(x)), y: Pt(self.flipped(y)) },
            bezier,
        };
        corners.iter().map(point).collect()
    }

    fn flipped(&self, y: f32) -> f32 {
        rounded(self.height - y)
    }
}

fn pagination(subtype: &str) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let map =
        BTreeMap::from([("Type".to_owned(), name("Pagination")), ("Subtype".to_owned(), name(subtype))]);
    Op::BeginMarkedContentWithProperties { tag: "Artifact".to_owned(), properties: DictItem::Dict { map } }
}

fn colour(grey: f32) -> Color {
    Color::Greyscale(Greyscale { percent: grey, icc_profile: None })
}

/// To a hundredth of a point: finer than any printer, and short in the file.
fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
