//! A map in the making, with the words of its language.

use std::collections::BTreeMap;

use catalogue::{Arg, Language, text, text_with};
use registers::{
    ChoiceSet, RecordId,
    kinds::{Activity, MapRecord, Path as OnPath},
    links,
};

use super::Facts;
use crate::{Flow, Lane, Map, Node, NodeKind, Path, Protection, Question, Texts};

/// A map in the making.
pub(super) struct Draft<'a> {
    pub(super) facts: &'a Facts<'a>,
    pub(super) answers: MapRecord,
    pub(super) path: Path,
    language: Language,
    map: Map,
}

/// What a flow carries and how.
pub(super) struct Carries {
    pub(super) what: String,
    pub(super) medium: Option<String>,
    pub(super) protection: Protection,
    pub(super) special: bool,
}

impl<'a> Draft<'a> {
    pub(super) fn new(path: Path, facts: &'a Facts<'a>, language: Language) -> Self {
        let of = |key: &str| text(language, key);
        let texts = Texts {
            language: language.code().to_owned(),
            title: of(&format!("maps-title-{}", path.code())),
            description: of(&format!("maps-title-{}.about", path.code())),
            special_mark: of("maps-special.mark"),
            special: of("maps-special"),
            open: of("maps-open"),
            absent: of("maps-absent"),
            numbered: of("maps-numbered"),
        };
        let mut map = Map::new(path, texts);
        for lane in Lane::ALL {
            map.name_lane(lane, of(&format!("maps-lane-{}", lane.code())));
        }
        Self { facts, answers: facts.answers.cloned().unwrap_or_default(), path, language, map }
    }

    pub(super) fn finish(self) -> Map {
        self.map
    }

    /// The text `maps-<key>`.
    pub(super) fn say(&self, key: &str) -> String {
        text(self.language, &format!("maps-{key}"))
    }

    /// The text `maps-<key>` with a variable filled in.
    pub(super) fn say_with(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        text_with(self.language, &format!("maps-{key}"), &[(name, value.into())])
    }

    /// A choice inside a sentence.
    pub(super) fn choice(&self, set: ChoiceSet, code: &str) -> String {
        inline(&text(self.language, &format!("choice-{}-{code}", set.set)))
    }

    /// Choices inside a sentence, separated by commas.
    pub(super) fn choices<'c>(&self, set: ChoiceSet, codes: impl IntoIterator<Item = &'c str>) -> String {
        codes.into_iter().map(|code| self.choice(set, code)).collect::<Vec<_>>().join(", ")
    }

    /// A day as it is written.
    pub(super) fn day(&self, day: chrono::NaiveDate) -> String {
        catalogue::day(self.language, day)
    }

    /// A question that the answers of the path have not settled.
    pub(super) fn ask(&self, field: &str) -> Question {
        Question { record: None, field: field.to_owned(), words: self.say(&format!("ask-{}", dashed(field))) }
    }

    /// A question that a record has not settled.
    pub(super) fn ask_record(&self, record: RecordId, field: &str) -> Question {
        Question {
            record: Some(record),
            field: field.to_owned(),
            words: self.say(&format!("ask-{}", dashed(field))),
        }
    }

    /// A node without anything but its title; returns it to be filled and [`put`](Self::put).
    pub(super) fn node(&self, key: &str, lane: Lane, kind: NodeKind, title: impl Into<String>) -> Node {
        Node {
            key: key.to_owned(),
            lane,
            kind,
            caption: self.say(&format!("kind-{}", kind.code())),
            title: title.into(),
            note: None,
            record: None,
            supposed: false,
            lacks: Vec::new(),
            questions: Vec::new(),
        }
    }

    /// Puts a node on the map; a key that is there already stays as it is.
    pub(super) fn put(&mut self, node: Node) {
        let _known = self.map.add(node);
    }

    /// Whether the map has that node.
    pub(super) fn has(&self, key: &str) -> bool {
        self.map.node(key).is_some()
    }

    /// Draws a flow between two nodes of the map.
    pub(super) fn flow(&mut self, from: &str, to: &str, carries: Carries, record: Option<RecordId>) {
        let Carries { what, medium, protection, special } = carries;
        let (Some(giving), Some(taking)) = (self.map.node(from), self.map.node(to)) else { return };
        let supposed = giving.supposed || taking.supposed;
        let sentence = self.sentence(giving, taking, &what, medium.as_deref(), &protection, special);
        let key = format!("{from}-{to}");
        let (from, to) = (from.to_owned(), to.to_owned());
        let flow = Flow { key, from, to, what, medium, protection, special, supposed, record, sentence };
        let _known = self.map.connect(flow);
    }

    /// The activities on this path.
    pub(super) fn activities(&self) -> impl Iterator<Item = &'a (RecordId, Activity)> + use<'a> {
        let path = self.on_path();
        self.facts.activities.iter().filter(move |(_, activity)| activity.paths.contains(&path))
    }

    pub(super) fn on_path(&self) -> OnPath {
        match self.path {
            Path::Registration => OnPath::Registration,
            Path::Consultation => OnPath::Consultation,
            Path::Archive => OnPath::Archive,
        }
    }

    /// Makes a node stand for the activities on the path: it links to the first and names them, or asks for one. What they
    /// or the answers still name although it has ended is asked about there.
    pub(super) fn describe(&self, mut node: Node) -> Node {
        node.questions.extend(self.ask_ended());
        let mut names = self.activities();
        let Some((id, first)) = names.next() else {
            node.questions.push(Question {
                record: None,
                field: "paths".to_owned(),
                words: self.say("ask-activity"),
            });
            return node;
        };
        node.record = Some(*id);
        let more = i64::try_from(names.count()).unwrap_or(i64::MAX);
        let name = first.name.clone();
        node.note =
            Some(if more > 0 { format!("{name} {}", self.say_with("more", "count", more)) } else { name });
        node
    }

    fn ask_ended(&self) -> Vec<Question> {
        let answers = links(&MapRecord::KIND, &self.answers.value()).into_iter();
        let answered =
            answers.map(|link| (None, link.field.split('/').next().unwrap_or_default().to_owned(), link.id));
        let used = self.activities().flat_map(|(from, activity)| {
            activity.systems.iter().map(|id| (Some(*from), "systems".to_owned(), *id))
        });
        let mut titles: BTreeMap<(Option<RecordId>, String), Vec<&str>> = BTreeMap::new();
        for (record, field, id) in answered.chain(used) {
            if let Some((_, title)) = self.facts.ended.iter().find(|(known, _)| *known == id) {
                titles.entry((record, field)).or_default().push(title);
            }
        }
        let question = |((record, field), titles): (_, Vec<&str>)| {
            let words = self.say_with("ask-ended", "titles", titles.join(", "));
            Question { record, field, words }
        };
        titles.into_iter().map(question).collect()
    }

    fn sentence(
        &self,
        giving: &Node,
        taking: &Node,
        what: &str,
        medium: Option<&str>,
        protection: &Protection,
        special: bool,
    ) -> String {
        let from = self.say_with(&format!("from-{}", giving.kind.code()), "title", giving.title.as_str());
        let to = self.say_with(&format!("to-{}", taking.kind.code()), "title", taking.title.as_str());
        let ends = |key: &str| {
            let args = [
                ("from", Arg::from(from.as_str())),
                ("to", Arg::from(to.as_str())),
                ("what", Arg::from(what)),
            ];
            text_with(self.language, key, &args)
        };
        let mut parts = vec![ends(if what.is_empty() { "maps-sentence.bare" } else { "maps-sentence" })];
        if special {
            parts.push(self.say("sentence.special"));
        }
        if let Some(medium) = medium {
            parts.push(self.say_with("sentence.medium", "medium", medium));
        }
        match protection {
            Protection::None => {}
            Protection::Stated(words) => {
                parts.push(self.say_with("sentence.stated", "words", words.as_str()));
            }
            Protection::Absent(words) => {
                parts.push(self.say_with("sentence.absent", "words", words.as_str()));
            }
            Protection::Open(question) => {
                parts.push(self.say_with("sentence.open", "words", question.words.as_str()));
            }
        }
        parts.join(" ")
    }
}

/// A label inside a sentence: small first letter, unless the word is an abbreviation or a name like `mObywatel`.
pub(super) fn inline(label: &str) -> String {
    let word = label.split_whitespace().next().unwrap_or_default();
    let abbreviation = word.chars().skip(1).any(char::is_uppercase) || word.chars().count() == 1;
    let mut letters = label.chars();
    match letters.next() {
        Some(first) if !abbreviation => first.to_lowercase().chain(letters).collect(),
        Some(_) | None => label.to_owned(),
    }
}

fn dashed(field: &str) -> String {
    field.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn labels_lose_their_capital_inside_a_sentence_but_abbreviations_do_not() {
        let cases = [
            ("Data urodzenia", "data urodzenia"),
            ("SMS", "SMS"),
            ("E-mail", "e-mail"),
            ("mObywatel", "mObywatel"),
            ("Własne konto", "własne konto"),
        ];
        for (label, inside) in cases {
            assert_eq!(inline(label), inside);
        }
    }
}
