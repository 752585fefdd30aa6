//! Valid values of any kind, from its definition alone.

use exchange::{Directory, Entry, Named};
use registers::{ANY, Field, Kind, RecordId, Shape};
use serde_json::{Map, Value, json};

use crate::naughty::LINES;

/// Chance that a seed decides.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// How many records of each kind links may lead to.
const LINKED: usize = 8;

fn id(kind: usize, number: usize) -> RecordId {
    format!("0190a0b0-c0d0-7{kind:03x}-8000-{number:012x}").parse().unwrap()
}

/// Records of every kind with titles that are hard to tell apart; the last of each kind is ended.
pub(crate) fn directory() -> Directory {
    let mut directory = Directory::default();
    let titles = ["mMedica", "MMEDICA", "Portal", "Portal", "=1+1", "a; b, c", "Łódź", "Lodz"];
    for (place, kind) in Kind::all().iter().enumerate() {
        for (number, title) in titles.iter().enumerate() {
            let titles = vec![(*title).to_owned(), format!("{title}!")];
            let named = Named { kind: kind.code.to_owned(), titles, standing: number + 1 < LINKED };
            directory.add(id(place, number), named);
        }
    }
    directory
}

/// Records of a kind, each field empty in some and hostile in others.
pub(crate) fn entries(kind: &'static Kind, seed: u64) -> Vec<Entry> {
    let mut chance = Chance(seed);
    (0..5)
        .map(|number| {
            let mut value = object(kind.fields, &mut chance);
            value.insert("newer".to_owned(), json!({"of a newer program": [1, 2]}));
            Entry {
                id: id(0xfff, number),
                version: u32::try_from(chance.below(9)).unwrap() + 1,
                ended: chance.below(4) == 0,
                value: registers::normalise_as(kind, Value::Object(value)),
            }
        })
        .collect()
}

fn object(fields: &'static [Field], chance: &mut Chance) -> Map<String, Value> {
    let mut out = Map::new();
    for field in fields {
        if chance.below(3) > 0 {
            out.insert(field.name.to_owned(), value(field, chance));
        }
    }
    out
}

fn value(field: &Field, chance: &mut Chance) -> Value {
    match field.shape {
        Shape::Line => line(chance).into(),
        Shape::Text => text(chance).into(),
        Shape::Date => day(chance).into(),
        Shape::Moment => format!(
            "{}T{}{}",
            day(chance),
            chance.one_of(&["00:00", "00:01", "02:30", "11:59", "12:00", "17:43", "23:59"]),
            chance.one_of(&["+01:00", "+02:00", "-11:30", "+00:00"])
        )
        .into(),
        Shape::Count => {
            (*chance.one_of(&[0, 7, 12_840, 999_999_999_999_999, 9_007_199_254_740_991_u64])).into()
        }
        Shape::Choice(set) => (*chance.one_of(set.codes)).into(),
        Shape::Choices(set) => {
            set.codes.iter().filter(|_| chance.below(2) == 0).copied().map(Value::from).collect()
        }
        Shape::Lines => (0..chance.below(5)).map(|_| line(chance)).map(Value::from).collect(),
        Shape::Link(kind) => link(kind, chance),
        Shape::Links(kind) => {
            let mut links: Vec<Value> = (0..chance.below(5)).map(|_| link(kind, chance)).collect();
            links.sort_by_key(ToString::to_string);
            links.dedup();
            links.into()
        }
        Shape::Parts(part) => {
            (0..chance.below(4)).map(|_| Value::Object(object(part.fields, chance))).collect()
        }
        Shape::Files => (0..chance.below(3))
            .map(|number| json!({"name": format!("={number}.pdf"), "sha256": "0".repeat(64), "size": number}))
            .collect(),
    }
}

fn link(kind: &str, chance: &mut Chance) -> Value {
    let all = Kind::all();
    let place = if kind == ANY {
        chance.below(all.len())
    } else {
        all.iter().position(|each| each.code == kind).unwrap()
    };
    id(place, chance.below(LINKED + 1)).to_string().into()
}

fn day(chance: &mut Chance) -> String {
    (*chance.one_of(&[
        "2026-01-05",
        "1900-01-01",
        "1900-02-28",
        "1900-03-01",
        "2000-02-29",
        "2026-03-29",
        "2026-10-25",
        "2200-12-31",
    ]))
    .to_owned()
}

fn line(chance: &mut Chance) -> String {
    match chance.below(8) {
        0 => "ż".repeat(500),
        1 => chance.one_of(LINES).repeat(2),
        _ => (*chance.one_of(LINES)).to_owned(),
    }
}

fn text(chance: &mut Chance) -> String {
    match chance.below(90) {
        // More units of UTF-16 than a cell of a workbook holds.
        0 => format!("a{}", "🏥".repeat(19_000)),
        1 => "=1\n".repeat(6_000),
        _ => (0..=chance.below(4))
            .map(|_| *chance.one_of(LINES))
            .collect::<Vec<_>>()
            .join(*chance.one_of(&["\n", "\n\n", "\t", "\n=", "\n\t"])),
    }
}
