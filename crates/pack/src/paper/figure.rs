//! Figures: maps and QR codes, drawn as vectors.

use flows::{Anchor as TextAnchor, Drawing, Ink, Point, Shape, Step, Stroke, Track, Weight};

use super::canvas::{Canvas, Corner, Purpose};
use super::font::{Face, Fonts};
use super::style::GRID;
use super::tags::{Alternative, Role};
use super::{Align, Paper};

type Draw<'a> = dyn Fn(&mut Canvas, &Fonts, (f32, f32)) + 'a;

/// Something drawn, with what it says to someone who does not see it.
pub(crate) struct Picture<'a> {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) alternative: String,
    pub(crate) align: Align,
    /// Draws it with its upper left corner at a point.
    pub(crate) draw: &'a Draw<'a>,
}

impl Paper {
    pub(crate) fn picture(&mut self, picture: &Picture<'_>) {
        self.settle(picture.height.min(self.frame().height() - 40.0));
        let node = self.tags.add(self.section, Role::Figure);
        let (frame, y) = (self.frame(), self.y);
        let x = match picture.align {
            Align::Left => frame.left,
            Align::Right => frame.right - picture.width,
        };
        self.begin_page();
        let Some(canvas) = &mut self.canvas else { return };
        canvas.enter(&mut self.tags, Purpose::Of(node));
        (picture.draw)(canvas, &self.fonts, (x, y));
        let bounds = canvas.bounds(x, y, picture.width, picture.height);
        self.tags.alternatives.insert(node, Alternative { text: picture.alternative.clone(), bounds });
        self.y += picture.height;
        self.space(GRID);
    }

    /// A map, as large as the rest of the page allows.
    pub(crate) fn map(&mut self, drawing: &Drawing, alternative: String) {
        self.settle(self.frame().height() * 0.6);
        let room = (f64::from(self.frame().width()), f64::from(self.frame().bottom - self.y));
        #[allow(clippy::cast_possible_truncation)]
        let scale = drawing.scale_into(room) as f32;
        #[allow(clippy::cast_possible_truncation)]
        let (width, height) = (drawing.width as f32 * scale, drawing.height as f32 * scale);
        let draw = |canvas: &mut Canvas, fonts: &Fonts, origin: (f32, f32)| {
            let pen = Pen { fonts, origin, scale };
            for shape in drawing.groups.iter().flat_map(|group| &group.shapes) {
                pen.shape(canvas, shape);
            }
        };
        self.picture(&Picture { width, height, alternative, align: Align::Left, draw: &draw });
    }

    /// A QR code of so many points at the right edge, and the text that `write` makes on its left.
    pub(crate) fn qr_beside(
        &mut self,
        (code, size): (&qrcodegen::QrCode, f32),
        alternative: String,
        write: impl FnOnce(&mut Paper),
    ) {
        const GAP: f32 = 18.0;
        self.settle(size);
        let (sheet, top) = (self.leaves.len(), self.y);
        self.beside = size + GAP;
        write(self);
        self.beside = 0.0;
        let below = self.y;
        // Where the text went on to another page, the code follows it.
        if sheet == self.leaves.len() {
            self.y = top;
        }
        self.qr(code, size, alternative);
        if sheet == self.leaves.len() {
            self.y = self.y.max(below);
        }
    }

    /// A QR code, its modules drawn as bars.
    fn qr(&mut self, code: &qrcodegen::QrCode, size: f32, alternative: String) {
        #[allow(clippy::cast_precision_loss)]
        let module = size / code.size() as f32;
        let draw = |canvas: &mut Canvas, _: &Fonts, (x, y): (f32, f32)| {
            for row in 0..code.size() {
                for (from, length) in bars(code, row) {
                    #[allow(clippy::cast_precision_loss)]
                    canvas.fill(
                        x + from as f32 * module,
                        y + row as f32 * module,
                        length as f32 * module,
                        module,
                        0.0,
                    );
                }
            }
        };
        self.picture(&Picture { width: size, height: size, alternative, align: Align::Right, draw: &draw });
    }
}

/// Runs of dark modules in a row: first module and length.
fn bars(code: &qrcodegen::QrCode, row: i32) -> Vec<(i32, i32)> {
    let mut bars = Vec::new();
    let mut from = None;
    for column in 0..=code.size() {
        match (from, code.get_module(column, row)) {
            (None, true) => from = Some(column),
            (Some(start), false) => {
                bars.push((start, column - start));
                from = None;
            }
            _ => {}
        }
    }
    bars
}

/// Draws shapes of a map at a place and scale.
struct Pen<'a> {
    fonts: &'a Fonts,
    origin: (f32, f32),
    scale: f32,
}

impl Pen<'_> {
    fn shape(&self, canvas: &mut Canvas, shape: &Shape) {
        match shape {
            Shape::Rect { x, y, width, height, radius, fill, stroke } => {
                let corners = self.rectangle((*x, *y), (*width, *height), *radius);
                if let Some(ink) = fill {
                    canvas.shape(&corners, grey(*ink));
                }
                if let Some(stroke) = stroke {
                    canvas.outline(&corners, grey(stroke.ink), self.length(stroke.width), self.dash(*stroke));
                }
            }
            Shape::Line { points, stroke, bend, arrow } => self.path(canvas, points, *stroke, *bend, *arrow),
            Shape::Text { x, y, size, weight, anchor, ink, text } => {
                let face = match weight {
                    Weight::Regular => Face::Regular,
                    Weight::SemiBold => Face::SemiBold,
                };
                let size = self.length(*size);
                let text = self.fonts.showable(face, text);
                let width = self.fonts.width(face, size, &text);
                let (x, y) = self.at(Point { x: *x, y: *y });
                let x = match anchor {
                    TextAnchor::Start => x,
                    TextAnchor::Middle => x - width / 2.0,
                    TextAnchor::End => x - width,
                };
                canvas.text(x, y, face, size, grey(*ink), &text);
            }
        }
    }

    fn path(&self, canvas: &mut Canvas, points: &[Point], stroke: Stroke, bend: f64, arrow: bool) {
        let Some(track) = Track::of(points, bend, arrow) else { return };
        let mut corners = vec![self.corner(track.start, false)];
        for step in &track.steps {
            match step {
                Step::To(point) => corners.push(self.corner(*point, false)),
                Step::Curve(first, second, end) => {
                    corners.extend([
                        self.corner(*first, true),
                        self.corner(*second, true),
                        self.corner(*end, false),
                    ]);
                }
            }
        }
        canvas.polyline(&corners, grey(stroke.ink), self.length(stroke.width), self.dash(stroke));
        if let Some(head) = track.head {
            canvas.shape(&head.map(|point| self.corner(point, false)), grey(stroke.ink));
        }
    }

    fn corner(&self, point: Point, handle: bool) -> Corner {
        let (x, y) = self.at(point);
        (x, y, handle)
    }

    fn rectangle(&self, (x, y): (f64, f64), (width, height): (f64, f64), radius: f64) -> Vec<Corner> {
        let (left, top) = self.at(Point { x, y });
        let (right, bottom) = self.at(Point { x: x + width, y: y + height });
        let radius = self.length(radius.min(width / 2.0).min(height / 2.0));
        if radius < 0.05 {
            return [(left, top), (right, top), (right, bottom), (left, bottom)]
                .map(|(x, y)| (x, y, false))
                .into();
        }
        // Each corner is a quarter circle: where the curve begins and ends, and its handles on the way to the corner.
        let pull = radius * 0.4477;
        let corners = [
            (right, top, 1.0, -1.0),
            (right, bottom, 1.0, 1.0),
            (left, bottom, -1.0, 1.0),
            (left, top, -1.0, -1.0),
        ];
        let mut out = Vec::with_capacity(17);
        for (index, (x, y, across, down)) in corners.into_iter().enumerate() {
            let along = [(x - across * radius, y, false), (x - across * pull, y, true)];
            let away = [(x, y - down * pull, true), (x, y - down * radius, false)];
            // Clockwise from the top: at the right edge a corner is entered along the top, or along the side.
            if index % 2 == 0 {
                out.extend(along.into_iter().chain(away));
            } else {
                out.extend(away.into_iter().rev().chain(along.into_iter().rev()));
            }
        }
        out
    }

    fn dash(&self, stroke: Stroke) -> Option<(f32, f32)> {
        stroke.dash.map(|(on, off)| (self.length(on), self.length(off)))
    }

    #[allow(clippy::cast_possible_truncation)]
    fn at(&self, point: Point) -> (f32, f32) {
        (self.origin.0 + point.x as f32 * self.scale, self.origin.1 + point.y as f32 * self.scale)
    }

    #[allow(clippy::cast_possible_truncation)]
    fn length(&self, length: f64) -> f32 {
        length as f32 * self.scale
    }
}

/// Roles as greys: a map must be readable on a bad photocopy.
const fn grey(ink: Ink) -> f32 {
    match ink {
        Ink::Ink | Ink::Warning => 0.0,
        Ink::Accent => 0.15,
        Ink::Muted => 0.36,
        Ink::Hairline => 0.68,
        Ink::Lane => 0.965,
        Ink::Question => 0.95,
        Ink::Paper | Ink::Node => 1.0,
    }
}
