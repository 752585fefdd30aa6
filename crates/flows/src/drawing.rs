//! A drawing: geometry in points with the origin at the top left, and roles instead of colours, so that the window,
//! an SVG file and a PDF show the same.

use registers::RecordId;

use crate::Question;

/// A finished drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Stable name, for ids.
    pub key: String,
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
    /// What it shows, in a few words.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub description: String,
    /// Code of the language of its texts.
    pub language: String,
    /// Whether flows carry their number instead of their words; the numbers count [`sentences`](crate::sentences).
    pub numbered: bool,
    /// What is drawn, back to front.
    pub groups: Vec<Group>,
}

/// Things that belong together: a lane, a node, a flow.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What it is.
    pub part: Part,
    /// Stable name inside the drawing.
    pub key: String,
    /// What it says to someone who does not see it; empty for decoration.
    pub label: String,
    /// The record that it stands for.
    pub record: Option<RecordId>,
    /// The questions that it asks.
    pub questions: Vec<Question>,
    /// Its shapes, back to front.
    pub shapes: Vec<Shape>,
}

/// What a group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A zone with its header.
    Lane,
    /// The line of a flow: decoration, its words come in a group of their own.
    Line,
    /// A node.
    Node,
    /// The words of a flow.
    Flow,
    /// What the marks mean.
    Legend,
}

/// A point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the top edge, downwards.
    pub y: f64,
}

/// A primitive.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A rectangle, rounded when `radius` is above 0.
    Rect {
        /// Left edge.
        x: f64,
        /// Top edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Radius of the corners.
        radius: f64,
        /// What it is filled with.
        fill: Option<Ink>,
        /// Its outline.
        stroke: Option<Stroke>,
    },
    /// A line through points.
    Line {
        /// Its points, at least two.
        points: Vec<Point>,
        /// How it is drawn.
        stroke: Stroke,
        /// Radius of its bends; 0 for sharp ones.
        bend: f64,
        /// Whether it ends in a filled arrowhead: see [`Track`].
        arrow: bool,
    },
    /// One line of text.
    Text {
        /// Where the anchor is.
        x: f64,
        /// The baseline.
        y: f64,
        /// Size in points.
        size: f64,
        /// Weight.
        weight: Weight,
        /// Which part of the text stands at `x`.
        anchor: Anchor,
        /// Its colour.
        ink: Ink,
        /// The text.
        text: String,
    },
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub ink: Ink,
    /// Width in points.
    pub width: f64,
    /// Length of dash and gap; `None` for a solid line.
    pub dash: Option<(f64, f64)>,
}

/// A colour by its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Text and outlines.
    Ink,
    /// Quieter text and lines.
    Muted,
    /// Hairlines between areas.
    Hairline,
    /// The one accent.
    Accent,
    /// Needs action.
    Warning,
    /// Behind everything.
    Paper,
    /// The area of a lane.
    Lane,
    /// The area of a node.
    Node,
    /// The area of a node or mark that asks a question.
    Question,
}

/// Weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
}

/// Which part of a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// A step of a path that begins at a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Straight to that point.
    To(Point),
    /// By a cubic Bézier curve with two control points to the last.
    Curve(Point, Point, Point),
}

/// A line ready to be stroked.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    /// Where it begins.
    pub start: Point,
    /// How it goes on.
    pub steps: Vec<Step>,
    /// The triangle to fill at its end.
    pub head: Option<[Point; 3]>,
}

/// Length and half width of an arrowhead.
const ARROW: (f64, f64) = (6.0, 2.6);
/// How far the control points of a quarter circle lie from its ends, as a share of the radius.
const ROUND: f64 = 0.552_285;

impl Track {
    /// The line through `points` with rounded bends, shortened where an arrowhead takes over.
    pub fn of(points: &[Point], bend: f64, arrow: bool) -> Option<Self> {
        let (&start, &tip) = (points.first()?, points.last()?);
        let head = arrow.then(|| head(points)).flatten();
        let mut steps = Vec::new();
        for corner in points.windows(3) {
            let (before, at, after) = (corner[0], corner[1], corner[2]);
            let radius = bend.min(distance(before, at) / 2.0).min(distance(at, after) / 2.0);
            if radius < 0.1 {
                steps.push(Step::To(at));
                continue;
            }
            let (enter, leave) = (toward(at, before, radius), toward(at, after, radius));
            let pull = radius * (1.0 - ROUND);
            steps.push(Step::To(enter));
            steps.push(Step::Curve(toward(at, before, pull), toward(at, after, pull), leave));
        }
        let end = match head {
            Some([_, left, right]) => {
                Point { x: f64::midpoint(left.x, right.x), y: f64::midpoint(left.y, right.y) }
            }
            None => tip,
        };
        steps.push(Step::To(end));
        Some(Self { start, steps, head })
    }
}

/// The arrowhead at the end of a line: tip and the two corners of its base.
fn head(points: &[Point]) -> Option<[Point; 3]> {
    let [.., before, tip] = points else { return None };
    let length = distance(*before, *tip);
    if length < 1e-6 {
        return None;
    }
    let (dx, dy) = ((tip.x - before.x) / length, (tip.y - before.y) / length);
    let base = Point { x: tip.x - dx * ARROW.0, y: tip.y - dy * ARROW.0 };
    let left = Point { x: base.x - dy * ARROW.1, y: base.y + dx * ARROW.1 };
    let right = Point { x: base.x + dy * ARROW.1, y: base.y - dx * ARROW.1 };
    Some([*tip, left, right])
}

fn distance(one: Point, other: Point) -> f64 {
    (one.x - other.x).hypot(one.y - other.y)
}

fn toward(from: Point, to: Point, by: f64) -> Point {
    let share = by / distance(from, to);
    Point { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

impl Drawing {
    /// The largest scale, at most 1, at which the drawing fits into a frame.
    pub fn scale_into(&self, (width, height): (f64, f64)) -> f64 {
        (width / self.width).min(height / self.height).min(1.0)
    }

    /// The size of its smallest text.
    pub fn smallest_text(&self) -> f64 {
        let sizes = self.groups.iter().flat_map(|group| &group.shapes).filter_map(|shape| match shape {
            Shape::Text { size, .. } => Some(*size),
            Shape::Rect { .. } | Shape::Line { .. } => None,
        });
        sizes.fold(f64::INFINITY, f64::min)
    }
}
