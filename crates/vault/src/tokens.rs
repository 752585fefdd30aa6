//! The words that the search index holds, and the words that it is asked for.
//!
//! FTS5 is given words that are made here, so that its tokenizer has nothing left to decide: between spaces stand letters and
//! digits alone, with [`JOINED`] for what stood between the parts of one word. A word such as `jan@szpital.pl` is held as
//! `jan·szpital·pl`, `szpital·pl` and `pl`, so that it is found by the beginning of any of its parts.
//!
//! What was chosen is held as one word a choice, and found by the words of its labels: those are looked up when somebody asks. Else
//! every record would hold the same few labels in every language, and they would be most of the index.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use catalogue::Language;
use registers::{Bilingual, Kinds, Said, SearchText, search_choices, searchable};

/// Changed by hand when this file makes other words of the same texts.
pub(crate) const FORM: &str = "2\n";

/// Between the parts of a word. Like the marks below it is no letter, so nothing that a person wrote can be taken for it, and not
/// in ASCII, so that the tokenizer called `ascii` takes it for part of a word.
const JOINED: char = '·';
/// Before a word of the title.
const TITLE: &str = "§";
/// Before the key of a choice.
const CHOICE: &str = "¤";
/// Before the code of the kind.
const KIND: &str = "¶";
/// The word that records have which are not ended.
const STANDING: &str = "°";

/// Words are compared up to here.
const LONGEST: usize = 40;
/// More words than these are not asked for.
const MOST_ASKED: usize = 24;
/// A word that begins labels of more choices than these says too little about any of them.
const MOST_CHOICES: usize = 64;

/// The words of a record, with spaces between.
pub(crate) fn of_record(kind: &str, ended: bool, text: &SearchText) -> String {
    let (title, body) = (said(&text.title), said(&text.body));
    let mut out = vec![format!("{KIND}{}", code(kind))];
    if !ended {
        out.push(STANDING.to_owned());
    }
    out.extend(title.iter().map(|word| format!("{TITLE}{word}")));
    out.extend(title.union(&body).cloned());
    out.join(" ")
}

/// Records of a kind, as FTS5 wants to be asked.
pub(crate) fn of_kind(kind: &str) -> String {
    format!("\"{KIND}{}\"", code(kind))
}

/// What a person asks for, as FTS5 wants it.
pub(crate) struct Asked {
    words: Vec<Word>,
    limits: String,
}

/// A word that a person asks for. Any of these will do.
struct Word {
    /// Beginnings of words.
    begun: Vec<String>,
    /// Whole words.
    whole: Vec<String>,
}

impl Asked {
    /// `None` when no word is asked for, or no kind.
    pub(crate) fn new(asked: &str, kinds: Option<&[&str]>, with_ended: bool, known: &Kinds) -> Option<Self> {
        let own: Vec<Label> = known.own_choices().map(|(key, text)| Label::own(&key, text)).collect();
        let words: Vec<Word> = each(asked).take(MOST_ASKED).map(|parts| Word::of(&parts, &own)).collect();
        if words.is_empty() || kinds.is_some_and(<[_]>::is_empty) {
            return None;
        }
        let mut limits = Vec::new();
        if let Some(kinds) = kinds {
            let kinds: Vec<String> = kinds.iter().map(|kind| of_kind(kind)).collect();
            limits.push(format!(" AND ({})", kinds.join(" OR ")));
        }
        if !with_ended {
            limits.push(format!(" AND \"{STANDING}\""));
        }
        Some(Self { words, limits: limits.concat() })
    }

    /// Records that have all the words.
    pub(crate) fn anywhere(&self) -> String {
        format!("{}{}", self.all(""), self.limits)
    }

    /// Records that have them all in the title.
    pub(crate) fn in_title(&self) -> String {
        format!("{}{}", self.all(TITLE), self.limits)
    }

    /// Records that have them all, and not all in the title.
    pub(crate) fn elsewhere(&self) -> String {
        format!("({}) NOT ({})", self.anywhere(), self.all(TITLE))
    }

    fn all(&self, mark: &str) -> String {
        let words: Vec<String> = self.words.iter().map(|word| word.expression(mark)).collect();
        words.join(" AND ")
    }
}

impl Word {
    fn of(parts: &[String], own: &[Label]) -> Self {
        let word = joined(parts);
        let begins =
            |label: &&Label| label.words.range(word.clone()..).next().is_some_and(|it| it.starts_with(&word));
        let mut labels: Vec<String> =
            LABELS.iter().chain(own).filter(begins).map(|label| label.token.clone()).collect();
        if labels.len() > MOST_CHOICES {
            labels.clear();
        }
        let mut begun = vec![word];
        begun.extend(as_day(parts));
        Self { begun, whole: labels }
    }

    fn expression(&self, mark: &str) -> String {
        let begun = self.begun.iter().map(|word| format!("\"{mark}{word}\"*"));
        let whole = self.whole.iter().map(|word| format!("\"{mark}{word}\""));
        let any: Vec<String> = begun.chain(whole).collect();
        if any.len() == 1 { any.concat() } else { format!("({})", any.join(" OR ")) }
    }
}

/// A choice with the words of its labels in all languages.
struct Label {
    token: String,
    words: BTreeSet<String>,
}

impl Label {
    fn of(key: &str, texts: &[String]) -> Self {
        Self {
            words: texts.iter().flat_map(|text| words(text)).collect(),
            token: format!("{CHOICE}{}", code(key)),
        }
    }

    /// Of a field that the DPO added.
    fn own(key: &str, text: Bilingual) -> Self {
        Self::of(key, &[text.en.to_owned(), text.pl.to_owned()])
    }
}

static LABELS: LazyLock<Vec<Label>> = LazyLock::new(|| {
    let label = |key: String| Label::of(&key, &Language::ALL.map(|language| catalogue::text(language, &key)));
    search_choices().into_iter().map(label).collect()
});

/// A day or a month as it is written in Polish, in the form in which values have it.
fn as_day(parts: &[String]) -> Option<String> {
    let number = |text: &String| text.parse::<u32>().ok().filter(|_| text.len() <= 4);
    let numbers: Vec<u32> = parts.iter().map(number).collect::<Option<_>>()?;
    match numbers.as_slice() {
        [day @ 1..=31, month @ 1..=12, year @ 1000..=9999] => {
            Some(format!("{year}{JOINED}{month:02}{JOINED}{day:02}"))
        }
        [month @ 1..=12, year @ 1000..=9999] => Some(format!("{year}{JOINED}{month:02}")),
        _ => None,
    }
}

fn said(said: &Said) -> BTreeSet<String> {
    let mut words = words(&said.text);
    words.extend(said.choices.iter().map(|key| format!("{CHOICE}{}", code(key))));
    words
}

fn words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for parts in each(text) {
        for from in 0..parts.len() {
            words.insert(joined(&parts[from..]));
        }
    }
    words
}

/// The parts of each word of a text; a word has at least one.
fn each(text: &str) -> impl Iterator<Item = Vec<String>> {
    let words: Vec<Vec<String>> = searchable(text)
        .split_whitespace()
        .map(|word| {
            let parts = word.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        })
        .collect();
    words.into_iter().filter(|parts| !parts.is_empty())
}

fn joined(parts: &[String]) -> String {
    let mut word = String::new();
    let mut room = LONGEST;
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            word.push(JOINED);
            room = room.saturating_sub(1);
        }
        word.extend(part.chars().take(room));
        room = room.saturating_sub(part.chars().count());
        if room == 0 {
            break;
        }
    }
    word
}

fn code(kind: &str) -> String {
    kind.split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>().join("·")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_word_is_held_from_each_of_its_parts_on() {
        let cases = [
            ("Łódź, Łódź", "lodz"),
            ("jan@szpital.pl", "jan·szpital·pl pl szpital·pl"),
            ("(e-recepta)", "e·recepta recepta"),
            ("12\u{a0}840 2026-03-04", "03·04 04 12 2026·03·04 840"),
            ("„żółw”", "zolw"),
            ("… -- !", ""),
            ("a\u{200b}b\u{ad}c", "abc"),
            ("Ярко", "ярко"),
        ];
        for (text, expected) in cases {
            let words: Vec<_> = words(text).into_iter().collect();
            assert_eq!(words.join(" "), expected, "{text}");
        }
        assert_eq!(words(&"ab.".repeat(1000)).len(), 14);
        assert_eq!(words(&"a".repeat(1000)).into_iter().map(|it| it.len()).collect::<Vec<_>>(), [LONGEST]);
    }

    #[test]
    fn a_record_is_held_with_its_kind_its_title_and_its_choices() {
        let said = |text: &str, choices: &[&str]| Said {
            text: text.to_owned(),
            choices: choices.iter().map(|&key| key.to_owned()).collect(),
        };
        let text =
            SearchText { title: said("Kopia", &["choice-path-archive"]), body: said("x", &["choice-a-b_c"]) };
        let expected =
            "¶restore·test ° §kopia §¤choice·path·archive kopia x ¤choice·a·b·c ¤choice·path·archive";
        assert_eq!(of_record("restore_test", false, &text), expected);
    }

    #[test]
    fn what_is_asked_for_is_in_quotes_and_nothing_else_is() {
        let asked =
            Asked::new("Łódź \"OR\" xq*", Some(&["activity", "own_field"]), false, &Kinds::built_in())
                .unwrap();
        let limits = r#"AND ("¶activity" OR "¶own·field") AND "°""#;
        assert_eq!(asked.anywhere(), format!(r#""lodz"* AND "or"* AND "xq"* {limits}"#));
        assert_eq!(asked.in_title(), format!(r#""§lodz"* AND "§or"* AND "§xq"* {limits}"#));
        for nothing in ["", " \t", "\"", "* - ()", "\u{200b}"] {
            assert!(Asked::new(nothing, None, true, &Kinds::built_in()).is_none(), "{nothing:?}");
        }
        assert!(Asked::new("a", Some(&[]), true, &Kinds::built_in()).is_none());
    }

    #[test]
    fn a_word_of_a_label_asks_for_the_choice_and_a_polish_day_for_the_day() {
        let cases = [
            ("przeprowadzona", vec![r#""przeprowadzona"*"#, r#""¤choice·dpia·"#]),
            ("03.11.2026", vec![r#""03·11·2026"* OR "2026·11·03"*"#]),
            ("3.11.2026", vec![r#""3·11·2026"* OR "2026·11·03"*"#]),
            ("11.2026", vec![r#""11·2026"* OR "2026·11"*"#]),
        ];
        for (words, expected) in cases {
            let asked = Asked::new(words, None, true, &Kinds::built_in()).unwrap().anywhere();
            for part in expected {
                assert!(asked.contains(part), "{words}: {asked}");
            }
        }
        for other in ["32.11.2026", "3.13.2026", "3.11", "3.11.26", "3.11.20260", "2026.11.03"] {
            let asked = Asked::new(other, None, true, &Kinds::built_in()).unwrap();
            assert_eq!(asked.words[0].begun.len(), 1, "{other}");
        }
        assert!(
            Asked::new("a", None, true, &Kinds::built_in()).unwrap().words[0].whole.is_empty(),
            "too little"
        );
    }

    proptest! {
        #[test]
        fn every_word_is_letters_digits_and_joints(text in any::<String>()) {
            for word in words(&text) {
                prop_assert!(!word.is_empty());
                prop_assert!(word.chars().all(|c| c == JOINED || c.is_alphanumeric()), "{:?}", word);
                prop_assert!(word.chars().count() <= LONGEST);
            }
        }
    }
}
