//! Geometry: nothing lies on anything else, whatever the map.

use proptest::prelude::*;

use super::{
    best, layout,
    plan::{Area, Plan, Weave, plan},
    style::{Style, Text, Words},
};
use crate::{
    FRAME, Flow, Lane, Map, Node, NodeKind, Path, PlexMetrics, Point, Protection, Question, Store, Texts,
    derive::tests::all_maps,
};

const TITLES: [&str; 8] = [
    "System dokumentacji medycznej (część gabinetowa i diagnostyczna)",
    "Rejestratorka",
    "Pracownia diagnostyki obrazowej w przychodni przy ulicy Świętokrzyskiej",
    "Telefon",
    "Szafa kartoteczna, pomieszczenie 0.12",
    "Pełnomocnictwa i oświadczenia o upoważnieniu osoby bliskiej",
    "NFZ – eWUŚ",
    "Konstantynopolitańczykowianeczka",
];
const WORDS: [Words; 3] = [Words::Full, Words::Brief, Words::Number];
const DATA: [&str; 5] = [
    "dane identyfikacyjne, PESEL, dane kontaktowe, powód wizyty",
    "wyniki badań diagnostycznych i opisy badań obrazowych",
    "numer telefonu",
    "",
    "treść rozmowy z lekarzem, rozpoznanie, zalecenia, kod e-recepty",
];

fn question(words: &str) -> Question {
    Question { record: None, field: "phone_identity".into(), words: words.into() }
}

fn node(place: usize, lane: usize, title: usize) -> Node {
    let kinds = [
        NodeKind::Person,
        NodeKind::Role,
        NodeKind::Channel,
        NodeKind::Step,
        NodeKind::Store(Store::Paper),
        NodeKind::Party,
    ];
    Node {
        key: format!("n{place}"),
        lane: Lane::ALL[lane % 6],
        kind: kinds[title % kinds.len()],
        caption: "kanał kontaktu".into(),
        title: TITLES[title % TITLES.len()].into(),
        note: title.is_multiple_of(3).then(|| "dostawca: Przykładowa Spółka z o.o.".into()),
        record: None,
        supposed: false,
        lacks: title.is_multiple_of(4).then(|| "Nie ustala się tożsamości".into()).into_iter().collect(),
        questions: title.is_multiple_of(5).then(|| question("Kto ma dostęp?")).into_iter().collect(),
    }
}

fn flow(place: usize, from: usize, to: usize) -> Flow {
    Flow {
        key: format!("f{place}"),
        from: format!("n{from}"),
        to: format!("n{to}"),
        what: DATA[place % DATA.len()].into(),
        medium: (!place.is_multiple_of(4)).then(|| "elektronicznie".into()),
        protection: match place % 4 {
            0 => Protection::None,
            1 => Protection::Stated("szyfrowanie TLS, hasło własne".into()),
            2 => Protection::Open(question("Jak sprawdza się tożsamość dzwoniącego?")),
            _ => Protection::Absent("bez zabezpieczenia".into()),
        },
        special: place.is_multiple_of(3),
        supposed: false,
        record: None,
        sentence: format!("Zdanie {place}."),
    }
}

fn map(nodes: &[(usize, usize)], ends: &[(usize, usize)]) -> Map {
    let texts = Texts { title: "Mapa".into(), special_mark: "art. 9".into(), ..Texts::default() };
    let mut map = Map::new(Path::Registration, texts);
    for (place, (lane, title)) in nodes.iter().enumerate() {
        map.add(node(place, *lane, *title)).unwrap();
    }
    for (place, (from, to)) in ends.iter().enumerate() {
        let (from, to) = (from % nodes.len(), to % nodes.len());
        if from != to {
            map.connect(flow(place, from, to)).unwrap();
        }
    }
    map
}

/// A large map with long labels: forty nodes, fifty flows.
fn large() -> Map {
    let nodes: Vec<(usize, usize)> = (0..40).map(|place| (place % 6, place * 7 + place / 6)).collect();
    let ends: Vec<(usize, usize)> =
        (0..50).map(|place| (place * 3 % 40, (place * 3 + 1 + place % 5) % 40)).collect();
    map(&nodes, &ends)
}

#[test]
fn forty_nodes_with_long_labels_lie_clear_of_each_other() {
    let map = large();
    for words in WORDS {
        let style = Style { node_width: 100.0, text: Text::ROOMY, words };
        sound(&plan(&map, &Weave::of(&map, 6, 1), &style, FRAME.0, &PlexMetrics), &map);
    }
}

/// Too large for any page: three hundred nodes, most flows short.
#[test]
fn a_map_of_three_hundred_nodes_is_laid_out_to_be_looked_at_in_parts() {
    let nodes: Vec<(usize, usize)> = (0..300).map(|place| (place % 6, place * 7 + place / 6)).collect();
    let ends: Vec<(usize, usize)> =
        (0..375).map(|place| (place * 7 % 300, (place * 7 + 1 + place % 9) % 300)).collect();
    let map = map(&nodes, &ends);
    let best = best(&map, &PlexMetrics).expect("a map with nodes");
    sound(&best.plan, &map);
    assert_eq!(best.style, Style::PLAIN, "with all words, at their size");
    let shape = best.plan.width / best.plan.height;
    assert!((0.8..3.0).contains(&shape), "{} by {}", best.plan.width, best.plan.height);
}

#[test]
fn no_line_of_a_real_map_runs_under_the_words_of_another() {
    for map in all_maps() {
        let best = best(&map, &PlexMetrics).expect("a map with nodes");
        assert_eq!(best.smudges, 0, "{} {}", map.path.code(), map.texts.language);
        sound(&best.plan, &map);
    }
}

#[test]
fn a_map_with_nothing_on_it_is_an_empty_page() {
    let drawing = layout(&Map::new(Path::Archive, Texts::default()), &PlexMetrics);
    assert_eq!(drawing.groups.len(), 1, "only the legend");
    assert!(drawing.width > 0.0 && drawing.height > 0.0);
}

type Pairs = Vec<(usize, usize)>;

/// Lane and title of each node, ends of each flow.
fn any_map() -> impl Strategy<Value = (Pairs, Pairs)> {
    (2..26usize).prop_flat_map(|count| {
        let nodes = prop::collection::vec((0..6usize, 0..40usize), count);
        (nodes, prop::collection::vec((0..count, 0..count), 0..36))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn in_any_map_nothing_lies_on_anything_else(
        (nodes, ends) in any_map(),
        columns in 2..8usize,
        depth in 0..3usize,
        node_width in 80.0..130.0f64,
        words in 0..3usize,
    ) {
        let style = Style { node_width, text: Text::DENSE, words: WORDS[words] };
        let map = map(&nodes, &ends);
        sound(&plan(&map, &Weave::of(&map, columns, depth), &style, FRAME.0, &PlexMetrics), &map);
    }
}

/// Checks a plan; panics with what is wrong.
fn sound(plan: &Plan, map: &Map) {
    let page = Area { x: 0.0, y: 0.0, width: plan.width, height: plan.height };
    let named: Vec<(String, Area)> =
        plan.nodes
            .iter()
            .zip(map.nodes())
            .map(|(boxed, node)| (format!("node {}", node.key), boxed.area))
            .chain(
                plan.lines.iter().zip(map.flows()).filter_map(|(line, flow)| {
                    Some((format!("label {}", flow.key), line.label.as_ref()?.area))
                }),
            )
            .collect();
    for (place, (name, area)) in named.iter().enumerate() {
        assert!(within(area, &page), "{name} leaves the page: {area:?} {page:?}");
        for (other_name, other) in &named[place + 1..] {
            assert!(!overlap(area, other), "{name} lies on {other_name}: {area:?} {other:?}");
        }
    }
    for (line, flow) in plan.lines.iter().zip(map.flows()) {
        for (node, boxed) in map.nodes().iter().zip(&plan.nodes) {
            let inside = shrunk(&boxed.area);
            let through = line.points.windows(2).any(|pair| inside.is_met_by(pair[0], pair[1]));
            assert!(!through, "flow {} runs through node {}", flow.key, node.key);
        }
        let touches = |key: &str, point: &Point| {
            let area = plan.nodes[map.place_of(key).unwrap()].area;
            let on_edge = (point.y - area.y).abs() < 0.01 || (point.y - area.y - area.height).abs() < 0.01;
            let on_side = (point.x - area.x).abs() < 0.01 || (point.x - area.x - area.width).abs() < 0.01;
            (on_edge && point.x > area.x && point.x < area.x + area.width)
                || (on_side && point.y > area.y && point.y < area.y + area.height)
        };
        assert!(touches(&flow.from, &line.points[0]), "flow {} does not begin at {}", flow.key, flow.from);
        assert!(
            touches(&flow.to, &line.points[line.points.len() - 1]),
            "flow {} misses {}",
            flow.key,
            flow.to
        );
    }
    for (place, line) in plan.lines.iter().enumerate() {
        for (other_place, other) in plan.lines.iter().enumerate().skip(place + 1) {
            let shared =
                line.points.windows(2).any(|one| other.points.windows(2).any(|two| run_together(one, two)));
            assert!(
                !shared,
                "flows {} and {} share a stretch",
                map.flows()[place].key,
                map.flows()[other_place].key
            );
        }
    }
    for pair in plan.lanes.windows(2) {
        assert!(pair[0].area.y + pair[0].area.height < pair[1].area.y);
    }
    for (node, boxed) in map.nodes().iter().zip(&plan.nodes) {
        let lane = plan.lanes.iter().find(|lane| lane.lane == node.lane).unwrap();
        assert!(within(&boxed.area, &lane.area), "node {} is not in its lane", node.key);
    }
}

fn within(area: &Area, outer: &Area) -> bool {
    area.x >= outer.x - 0.01
        && area.y >= outer.y - 0.01
        && area.x + area.width <= outer.x + outer.width + 0.01
        && area.y + area.height <= outer.y + outer.height + 0.01
}

fn overlap(one: &Area, other: &Area) -> bool {
    let apart = one.x + one.width <= other.x
        || other.x + other.width <= one.x
        || one.y + one.height <= other.y
        || other.y + other.height <= one.y;
    !apart
}

fn shrunk(area: &Area) -> Area {
    Area { x: area.x + 0.5, y: area.y + 0.5, width: area.width - 1.0, height: area.height - 1.0 }
}

/// Whether two strokes lie on one another for a stretch that can be seen.
fn run_together(one: &[Point], other: &[Point]) -> bool {
    let upright = |pair: &[Point]| (pair[0].x - pair[1].x).abs() < 0.01;
    if upright(one) != upright(other) {
        return false;
    }
    let level = !upright(one);
    let across = |point: &Point| if level { point.y } else { point.x };
    let along = |point: &Point| if level { point.x } else { point.y };
    let span = |pair: &[Point]| (along(&pair[0]).min(along(&pair[1])), along(&pair[0]).max(along(&pair[1])));
    let ((start, end), (first, last)) = (span(one), span(other));
    (across(&one[0]) - across(&other[0])).abs() < 1.0 && end.min(last) - start.max(first) > 0.5
}
