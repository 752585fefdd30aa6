//! Measures how long a map takes to be laid out: `cargo run --release -p flows --example measure_layout`.

use std::error::Error;
use std::time::Instant;

use flows::{Flow, Lane, Map, Node, NodeKind, Path, PlexMetrics, Protection, Store, Texts, layout};

const TITLES: [&str; 6] = [
    "System dokumentacji medycznej",
    "Rejestratorka",
    "Pracownia diagnostyki obrazowej",
    "Telefon",
    "Szafa kartoteczna, pomieszczenie 0.12",
    "Pełnomocnictwa i oświadczenia o upoważnieniu",
];

fn main() -> Result<(), Box<dyn Error>> {
    for nodes in [10, 30, 60, 120, 300] {
        let map = map(nodes)?;
        let start = Instant::now();
        let drawing = layout(&map, &PlexMetrics);
        println!(
            "{nodes} nodes, {} flows: {:?}, {:.0} by {:.0} points",
            map.flows().len(),
            start.elapsed(),
            drawing.width,
            drawing.height
        );
    }
    Ok(())
}

fn map(count: usize) -> Result<Map, Box<dyn Error>> {
    let mut map = Map::new(Path::Registration, Texts { title: "Mapa".into(), ..Texts::default() });
    for place in 0..count {
        let kinds = [NodeKind::Person, NodeKind::Channel, NodeKind::Store(Store::Paper), NodeKind::Party];
        map.add(Node {
            key: format!("n{place}"),
            lane: Lane::ALL[place % Lane::ALL.len()],
            kind: kinds[place % kinds.len()],
            caption: "kanał".into(),
            title: TITLES[place % TITLES.len()].into(),
            note: None,
            record: None,
            supposed: false,
            lacks: Vec::new(),
            questions: Vec::new(),
        })?;
    }
    for place in 0..count * 5 / 4 {
        // Most data go a short way.
        let (from, to) = (place * 7 % count, (place * 7 + 1 + place % 9) % count);
        map.connect(Flow {
            key: format!("f{place}"),
            from: format!("n{from}"),
            to: format!("n{to}"),
            what: "dane identyfikacyjne, powód wizyty".into(),
            medium: Some("elektronicznie".into()),
            protection: Protection::Stated("szyfrowanie".into()),
            special: place % 3 == 0,
            supposed: false,
            record: None,
            sentence: format!("Zdanie {place}."),
        })?;
    }
    Ok(map)
}
