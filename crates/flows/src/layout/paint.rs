//! A plan becomes shapes.

use super::{
    block::{Block, Lead, Line, lead_width},
    plan::{Area, Boxed, LaneBox, Plan},
    style::{ASCENT, LANE_PAD, LEADING, NODE_PAD, Style, Words},
};
use crate::{
    Anchor, Drawing, Flow, Group, Ink, Map, Metrics, Node, NodeKind, Part, Point, Protection, Shape, Stroke,
    Weight,
};

/// Draws a plan: lanes, lines, nodes, words of the flows, legend.
pub(crate) fn paint(map: &Map, plan: &Plan, style: &Style, metrics: &dyn Metrics) -> Drawing {
    let pen = Pen { style, metrics };
    let mut groups: Vec<Group> = plan.lanes.iter().map(|lane| pen.lane(map, lane)).collect();
    groups.extend(map.flows().iter().zip(&plan.lines).map(|(flow, line)| line_group(flow, &line.points)));
    groups.extend(map.nodes().iter().zip(&plan.nodes).map(|(node, boxed)| pen.node(node, boxed)));
    let labels = map.flows().iter().zip(&plan.lines);
    groups.extend(labels.filter_map(|(flow, line)| Some(pen.label(flow, line.label.as_ref()?))));
    groups.push(pen.legend(map, plan));
    Drawing {
        key: map.path.code().to_owned(),
        width: plan.width,
        height: plan.height,
        title: map.texts.title.clone(),
        description: map.texts.description.clone(),
        language: map.texts.language.clone(),
        numbered: style.words == Words::Number,
        groups,
    }
}

struct Pen<'a> {
    style: &'a Style,
    metrics: &'a dyn Metrics,
}

const BEND: f64 = 4.0;
const DASH: (f64, f64) = (3.5, 2.5);

impl Pen<'_> {
    fn lane(&self, map: &Map, lane: &LaneBox) -> Group {
        let title = map.lane_title(lane.lane).to_owned();
        let mut shapes = vec![plain(lane.area, 3.0, Ink::Lane, None)];
        let (x, y) = (lane.area.x + 10.0, lane.area.y + LANE_PAD + 2.0);
        shapes.extend(self.text(&lane.title, (x, y), None));
        Group {
            part: Part::Lane,
            key: lane.lane.code().to_owned(),
            label: title,
            record: None,
            questions: Vec::new(),
            shapes,
        }
    }

    fn node(&self, node: &Node, boxed: &Boxed) -> Group {
        let mut shapes = outline(node, boxed.area);
        let Area { x, y, height, .. } = boxed.area;
        let words: f64 = boxed.block.lines.iter().map(|line| line.size * LEADING).sum();
        shapes.extend(self.text(&boxed.block, (x + NODE_PAD + 1.0, y + (height - words) / 2.0), None));
        let asked = node.questions.iter().map(|question| &question.words);
        let title = format!("{}: {}", node.caption, node.title);
        let said: Vec<&str> = std::iter::once(&title)
            .chain(&node.note)
            .chain(&node.lacks)
            .chain(asked)
            .map(String::as_str)
            .collect();
        let label = said.join("; ");
        Group {
            part: Part::Node,
            key: node.key.clone(),
            label,
            record: node.record,
            questions: node.questions.clone(),
            shapes,
        }
    }

    fn label(&self, flow: &Flow, boxed: &Boxed) -> Group {
        let Area { x, y, width, height } = boxed.area;
        let mut shapes = if self.style.words == Words::Number {
            let ink = if flow.needs_action() { Ink::Warning } else { Ink::Ink };
            let stroke = Stroke { ink, width: if flow.special { 1.4 } else { 0.6 }, dash: None };
            vec![plain(boxed.area, height / 2.0, Ink::Node, Some(stroke))]
        } else {
            vec![plain(Area { x, y, width, height }, 2.0, Ink::Lane, None)]
        };
        let words: f64 = boxed.block.lines.iter().map(|line| line.size * LEADING).sum();
        shapes.extend(self.text(&boxed.block, (x + width / 2.0, y + (height - words) / 2.0), Some(width)));
        Group {
            part: Part::Flow,
            key: flow.key.clone(),
            label: flow.sentence.clone(),
            record: flow.record,
            questions: flow.question().cloned().into_iter().collect(),
            shapes,
        }
    }

    /// Lines of text from a top corner, or centred there.
    fn text(&self, block: &Block, (x, mut y): (f64, f64), centred: Option<f64>) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for line in &block.lines {
            let start = if centred.is_some() { x - line.width / 2.0 } else { x };
            shapes.extend(self.text_line(line, start, y + line.size * ASCENT));
            y += line.size * LEADING;
        }
        shapes
    }

    fn text_line(&self, line: &Line, x: f64, y: f64) -> Vec<Shape> {
        let mut shapes = Vec::new();
        match &line.lead {
            Lead::None => {}
            Lead::Badge(sign) => {
                let radius = line.size * 0.56;
                shapes.extend(badge(*sign, (x + radius, y - line.size * 0.35), line.size));
            }
            Lead::Words(words) => {
                shapes.push(text(words, (x, y), line.size, Weight::SemiBold, Ink::Ink));
            }
        }
        if !line.text.is_empty() {
            let led = lead_width(&line.lead, line.size, self.metrics);
            shapes.push(text(&line.text, (x + led, y), line.size, line.weight, line.ink));
        }
        shapes
    }

    /// The marks that occur in the map, with what they mean.
    fn legend(&self, map: &Map, plan: &Plan) -> Group {
        let size = self.style.text.small;
        let flows = map.flows();
        let asks = flows.iter().any(|flow| flow.question().is_some() || flow.supposed)
            || map.nodes().iter().any(Node::is_open);
        let lacks = flows.iter().any(|flow| matches!(flow.protection, Protection::Absent(_)))
            || map.nodes().iter().any(|node| !node.lacks.is_empty());
        let special = format!("{} – {}", map.texts.special_mark, map.texts.special);
        let items = [
            (flows.iter().any(|flow| flow.special), Mark::Line(1.6, None), special.as_str()),
            (asks, Mark::Badge('?'), map.texts.open.as_str()),
            (lacks, Mark::Badge('!'), &map.texts.absent),
            (self.style.words == Words::Number, Mark::Line(0.0, None), &map.texts.numbered),
        ];
        let (mut x, y) = (10.0, plan.legend + 14.0);
        let mut shapes = Vec::new();
        let mut label = Vec::new();
        for (_, mark, words) in items.iter().filter(|(shown, _, words)| *shown && !words.is_empty()) {
            let middle = y - size * 0.35;
            match *mark {
                Mark::Line(width, dash) => {
                    if width > 0.0 {
                        shapes.push(sample(x, middle, Stroke { ink: Ink::Ink, width, dash }));
                        x += 24.0;
                    }
                }
                Mark::Badge(sign) => {
                    if sign == '?' {
                        let stroke = Stroke { ink: Ink::Warning, width: 0.9, dash: Some(DASH) };
                        shapes.push(sample(x, middle, stroke));
                        x += 24.0;
                    }
                    shapes.extend(badge(sign, (x + size * 0.56, middle), size));
                    x += size * 1.6;
                }
            }
            shapes.push(text(words, (x, y), size, Weight::Regular, Ink::Muted));
            x += self.metrics.width(words, size, Weight::Regular) + 22.0;
            label.push((*words).to_owned());
        }
        Group {
            part: Part::Legend,
            key: "legend".to_owned(),
            label: label.join("; "),
            record: None,
            questions: Vec::new(),
            shapes,
        }
    }
}

fn line_group(flow: &Flow, points: &[Point]) -> Group {
    let shape = Shape::Line { points: points.to_vec(), stroke: flow_stroke(flow), bend: BEND, arrow: true };
    Group {
        part: Part::Line,
        key: flow.key.clone(),
        label: String::new(),
        record: None,
        questions: Vec::new(),
        shapes: vec![shape],
    }
}

enum Mark {
    Line(f64, Option<(f64, f64)>),
    Badge(char),
}

fn flow_stroke(flow: &Flow) -> Stroke {
    let open = flow.question().is_some() || flow.supposed;
    Stroke {
        ink: if flow.needs_action() || flow.supposed { Ink::Warning } else { Ink::Ink },
        width: if flow.special { 1.6 } else { 0.8 },
        dash: open.then_some(DASH),
    }
}

/// The shape of a node tells its kind: round for people, double-edged for stores, heavy for the outside.
fn outline(node: &Node, area: Area) -> Vec<Shape> {
    let open = node.is_open() || !node.lacks.is_empty();
    let (radius, width) = match node.kind {
        NodeKind::Person | NodeKind::Role => (11.0, 0.8),
        NodeKind::Channel => (4.0, 0.8),
        NodeKind::Step => (1.5, 0.8),
        NodeKind::Store(_) => (0.0, 0.8),
        NodeKind::Party => (0.0, 1.5),
    };
    let ink = if open { Ink::Warning } else { Ink::Ink };
    let stroke = Stroke { ink, width, dash: node.supposed.then_some(DASH) };
    let fill = if open { Ink::Question } else { Ink::Node };
    let mut shapes = vec![plain(area, radius, fill, Some(stroke))];
    if let NodeKind::Store(_) = node.kind {
        let x = area.x + 3.0;
        let points = vec![Point { x, y: area.y }, Point { x, y: area.y + area.height }];
        shapes.push(Shape::Line { points, stroke, bend: 0.0, arrow: false });
    }
    shapes
}

fn badge(sign: char, (x, y): (f64, f64), size: f64) -> Vec<Shape> {
    let radius = size * 0.56;
    let area = Area { x: x - radius, y: y - radius, width: 2.0 * radius, height: 2.0 * radius };
    let sign = Shape::Text {
        x,
        y: y + size * 0.34,
        size,
        weight: Weight::SemiBold,
        anchor: Anchor::Middle,
        ink: Ink::Paper,
        text: sign.to_string(),
    };
    vec![plain(area, radius, Ink::Warning, None), sign]
}

fn sample(x: f64, y: f64, stroke: Stroke) -> Shape {
    Shape::Line { points: vec![Point { x, y }, Point { x: x + 19.0, y }], stroke, bend: 0.0, arrow: true }
}

fn plain(area: Area, radius: f64, fill: Ink, stroke: Option<Stroke>) -> Shape {
    let Area { x, y, width, height } = area;
    Shape::Rect { x, y, width, height, radius, fill: Some(fill), stroke }
}

fn text(words: &str, (x, y): (f64, f64), size: f64, weight: Weight, ink: Ink) -> Shape {
    Shape::Text { x, y, size, weight, anchor: Anchor::Start, ink, text: words.to_owned() }
}
