//! A drawing as SVG that stands alone: every shape carries its light colour as an attribute, and a class through
//! which a style sheet may give it another.

use std::fmt::Write;

use crate::{
    Anchor, Drawing, Group, Ink, Metrics, Part, PlexMetrics, Point, Shape, Step, Stroke, Track, Weight,
};

/// The SVG of a drawing. Colours follow custom properties (`--map-ink` and so on, see [`Ink`]); readers that do not
/// know those use the light colours. Nodes that stand for a record carry `data-record`.
pub fn svg(drawing: &Drawing) -> String {
    let mut out = String::new();
    let Drawing { key, width, height, .. } = drawing;
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}pt\" height=\"{h}pt\" \
         role=\"graphics-document document\" aria-labelledby=\"map-{key}-title\" \
         aria-describedby=\"map-{key}-desc\" lang=\"{lang}\" xml:lang=\"{lang}\" class=\"map\" \
         font-family=\"{FONTS}\" style=\"font-kerning:none;font-variant-ligatures:none\">\n\
         <title id=\"map-{key}-title\">{title}</title>\n<desc id=\"map-{key}-desc\">{description}</desc>\n",
        w = number(*width),
        h = number(*height),
        lang = escaped(&drawing.language),
        title = escaped(&drawing.title),
        description = escaped(&drawing.description),
    );
    out.push_str(&style());
    let _ = writeln!(
        out,
        "<rect width=\"{}\" height=\"{}\"{}/>",
        number(*width),
        number(*height),
        fill(Ink::Paper)
    );
    for group in &drawing.groups {
        write_group(&mut out, key, group);
    }
    out.push_str("</svg>\n");
    out
}

const FONTS: &str = "'IBM Plex Sans', 'Tabularium Sans', 'DejaVu Sans', sans-serif";

const INKS: [Ink; 9] = [
    Ink::Ink,
    Ink::Muted,
    Ink::Hairline,
    Ink::Accent,
    Ink::Warning,
    Ink::Paper,
    Ink::Lane,
    Ink::Node,
    Ink::Question,
];

impl Ink {
    /// Name of the custom property, after `--map-`.
    pub const fn code(self) -> &'static str {
        match self {
            Ink::Ink => "ink",
            Ink::Muted => "muted",
            Ink::Hairline => "hairline",
            Ink::Accent => "accent",
            Ink::Warning => "warning",
            Ink::Paper => "paper",
            Ink::Lane => "lane",
            Ink::Node => "node",
            Ink::Question => "question",
        }
    }

    /// The colour on paper, as red, green and blue.
    pub const fn light(self) -> [u8; 3] {
        match self {
            Ink::Ink => [0x1c, 0x1f, 0x23],
            Ink::Muted => [0x50, 0x57, 0x60],
            Ink::Hairline => [0xc9, 0xcd, 0xd2],
            Ink::Accent => [0x1f, 0x5f, 0x8b],
            Ink::Warning => [0x9a, 0x3b, 0x00],
            Ink::Paper | Ink::Node => [0xff, 0xff, 0xff],
            Ink::Lane => [0xf3, 0xf4, 0xf5],
            Ink::Question => [0xff, 0xf8, 0xec],
        }
    }

    fn hex(self) -> String {
        let [red, green, blue] = self.light();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

fn style() -> String {
    let mut out = String::from("<style>\n");
    for ink in INKS {
        let (code, hex) = (ink.code(), ink.hex());
        let _ = writeln!(out, ".map .fill-{code}{{fill:var(--map-{code},{hex})}}");
        let _ = writeln!(out, ".map .line-{code}{{stroke:var(--map-{code},{hex})}}");
    }
    out.push_str(".map g[tabindex]{outline-offset:2px}\n</style>\n");
    out
}

fn write_group(out: &mut String, drawing: &str, group: &Group) {
    let part = match group.part {
        Part::Lane => "lane",
        Part::Line => "line",
        Part::Node => "node",
        Part::Flow => "flow",
        Part::Legend => "legend",
    };
    let _ = write!(out, "<g class=\"map-{part}\" data-key=\"{}\"", escaped(&group.key));
    let label = escaped(&group.label);
    let _ = match group.part {
        Part::Node | Part::Flow => {
            write!(
                out,
                " id=\"map-{drawing}-{part}-{}\" role=\"graphics-symbol\" tabindex=\"0\" aria-label=\"{label}\"",
                escaped(&group.key)
            )
        }
        Part::Line => write!(out, " aria-hidden=\"true\""),
        Part::Lane | Part::Legend => Ok(()),
    };
    if let Some(record) = group.record {
        let _ = write!(out, " data-record=\"{record}\"");
    }
    if let Some(question) = group.questions.first() {
        let _ = write!(out, " data-field=\"{}\"", escaped(&question.field));
        if let Some(record) = question.record {
            let _ = write!(out, " data-field-record=\"{record}\"");
        }
    }
    out.push_str(">\n");
    if matches!(group.part, Part::Node | Part::Flow) && !group.label.is_empty() {
        let _ = writeln!(out, "<title>{label}</title>");
    }
    for shape in &group.shapes {
        write_shape(out, shape);
    }
    out.push_str("</g>\n");
}

fn write_shape(out: &mut String, shape: &Shape) {
    let _ = match shape {
        Shape::Rect { x, y, width, height, radius, fill: ink, stroke } => writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}{}/>",
            number(*x),
            number(*y),
            number(*width),
            number(*height),
            if *radius > 0.0 { format!(" rx=\"{}\"", number(*radius)) } else { String::new() },
            paint(*ink, *stroke),
        ),
        Shape::Line { points, stroke, bend, arrow } => write_line(out, points, *stroke, *bend, *arrow),
        Shape::Text { x, y, size, weight, anchor, ink, text } => {
            let weight_name = match weight {
                Weight::Regular => "",
                Weight::SemiBold => " font-weight=\"600\"",
            };
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            // Another font than the one measured is squeezed into the measure, so that nothing runs over.
            let length = PlexMetrics.width(text, *size, *weight);
            writeln!(
                out,
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight_name}{anchor} textLength=\"{}\" \
                 lengthAdjust=\"spacingAndGlyphs\"{}>{}</text>",
                number(*x),
                number(*y),
                number(*size),
                number(length),
                fill(*ink),
                escaped(text),
            )
        }
    };
}

fn write_line(
    out: &mut String,
    points: &[Point],
    stroke: Stroke,
    bend: f64,
    arrow: bool,
) -> std::fmt::Result {
    let Some(track) = Track::of(points, bend, arrow) else { return Ok(()) };
    let mut path = format!("M{}", place(track.start));
    for step in &track.steps {
        match step {
            Step::To(to) => write!(path, "L{}", place(*to))?,
            Step::Curve(one, other, to) => write!(path, "C{} {} {}", place(*one), place(*other), place(*to))?,
        }
    }
    writeln!(out, "<path d=\"{path}\"{}/>", paint(None, Some(stroke)))?;
    if let Some([tip, left, right]) = track.head {
        let path = format!("M{}L{}L{}Z", place(tip), place(left), place(right));
        writeln!(out, "<path d=\"{path}\"{}/>", fill(stroke.ink))?;
    }
    Ok(())
}

fn fill(ink: Ink) -> String {
    paint(Some(ink), None)
}

/// Attributes for readers without custom properties, classes for the others.
fn paint(fill: Option<Ink>, stroke: Option<Stroke>) -> String {
    let mut out = format!(" fill=\"{}\"", fill.map_or_else(|| "none".to_owned(), Ink::hex));
    let mut classes: Vec<String> = fill.iter().map(|ink| format!("fill-{}", ink.code())).collect();
    if let Some(stroke) = stroke {
        let _ = write!(out, " stroke=\"{}\" stroke-width=\"{}\"", stroke.ink.hex(), number(stroke.width));
        if let Some((dash, gap)) = stroke.dash {
            let _ = write!(out, " stroke-dasharray=\"{} {}\"", number(dash), number(gap));
        }
        classes.push(format!("line-{}", stroke.ink.code()));
    }
    let _ = write!(out, " class=\"{}\"", classes.join(" "));
    out
}

fn place(point: Point) -> String {
    format!("{} {}", number(point.x), number(point.y))
}

/// At most two decimals, no trailing zeros, never `-0`.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text for XML content and attributes; characters that XML 1.0 does not allow become the replacement character.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use catalogue::Language;

    use super::*;
    use crate::{Facts, Flow, Lane, Map, Node, NodeKind, Path, Protection, Texts, derive, layout};

    fn small() -> Map {
        let texts = Texts {
            language: "en".into(),
            title: "<A> & \"B\"".into(),
            special_mark: "Art. 9".into(),
            ..Texts::default()
        };
        let mut map = Map::new(Path::Archive, texts);
        for (key, lane, title) in
            [("a", Lane::Patient, "Patient & family"), ("b", Lane::Reception, "<script>alert(1)</script>")]
        {
            let node = Node {
                key: key.into(),
                lane,
                kind: NodeKind::Person,
                caption: "person".into(),
                title: title.into(),
                note: None,
                record: (key == "b").then(|| registers::RecordId(uuid::Uuid::from_u128(7))),
                supposed: false,
                lacks: Vec::new(),
                questions: Vec::new(),
            };
            map.add(node).expect("a new key");
        }
        map.connect(Flow {
            key: "f".into(),
            from: "a".into(),
            to: "b".into(),
            what: "name\u{1}".into(),
            medium: None,
            protection: Protection::None,
            special: true,
            supposed: false,
            record: None,
            sentence: "Data go.".into(),
        })
        .expect("both nodes are there");
        map
    }

    #[test]
    fn any_text_is_well_formed_xml() {
        let text = svg(&layout(&small(), &PlexMetrics));
        let document = roxmltree::Document::parse(&text).expect("well-formed");
        let root = document.root_element();
        assert_eq!(
            root.children().find(|child| child.has_tag_name("title")).and_then(|title| title.text()),
            Some("<A> & \"B\"")
        );
        assert!(
            document
                .descendants()
                .all(|node| !node.has_tag_name("script") && !node.has_tag_name("foreignObject"))
        );
    }

    #[test]
    fn nodes_and_flows_can_be_reached_by_keyboard_and_have_names() {
        for path in Path::ALL {
            let map = derive(path, &Facts::default(), Language::Polish);
            let text = svg(&layout(&map, &PlexMetrics));
            let document = roxmltree::Document::parse(&text).expect("well-formed");
            let focused: Vec<_> =
                document.descendants().filter(|node| node.attribute("tabindex") == Some("0")).collect();
            let worded = map.flows().iter().filter(|flow| !flow.what.is_empty()).count();
            assert!(focused.len() >= map.nodes().len() + worded);
            assert!(
                focused
                    .iter()
                    .all(|node| node.attribute("aria-label").is_some_and(|label| !label.is_empty()))
            );
            let ids: std::collections::BTreeSet<_> =
                document.descendants().filter_map(|node| node.attribute("id")).collect();
            assert_eq!(
                ids.len(),
                document.descendants().filter(|node| node.attribute("id").is_some()).count()
            );
        }
    }

    #[test]
    fn a_node_of_a_record_carries_its_id() {
        let text = svg(&layout(&small(), &PlexMetrics));
        assert!(text.contains("data-record=\"00000000-0000-0000-0000-000000000007\""));
    }

    #[test]
    fn a_small_map_is_drawn_as_it_was() {
        let text = svg(&layout(&small(), &PlexMetrics));
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/snapshots/small.svg");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(file, &text).expect("the snapshot is written");
        }
        let kept = std::fs::read_to_string(file).expect("the snapshot is there");
        assert!(
            text == kept,
            "the drawing has changed: look at it, then run with UPDATE_SNAPSHOTS=1\n{text}"
        );
    }
}
