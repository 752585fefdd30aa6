//! Codes of choices in words, and words as codes: looked up once, for tables are long.

use std::collections::{BTreeMap, HashMap};

use registers::{ChoiceSet, Field, Kind, Shape, Words, fold};

/// Words of other people for codes: `(name of the set, folded word) → code`.
pub type ForeignWords = BTreeMap<(String, String), String>;

/// What a kind's choices are called in some languages. The first of them is the one that is written.
pub struct Lexicon<'a> {
    tongues: &'a [&'a dyn Words],
    sets: HashMap<&'static str, Meanings>,
    yes: Vec<String>,
    no: Vec<String>,
}

/// Why a word is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unmeant {
    Nothing,
    Several,
}

struct Meanings {
    codes: &'static [&'static str],
    /// How each code is written, in each language.
    written: Vec<HashMap<&'static str, String>>,
    /// What each folded label means; nothing where several codes have it.
    labels: HashMap<String, Option<&'static str>>,
}

impl<'a> Lexicon<'a> {
    /// Of a kind, in these languages; at least one.
    pub fn new(kind: &Kind, tongues: &'a [&'a dyn Words]) -> Self {
        let mut sets = HashMap::new();
        collect(kind.fields, tongues, &mut sets);
        let folded = |key: &str| tongues.iter().map(|words| fold(&words.text(key))).collect();
        Self { tongues, sets, yes: folded("exchange-yes"), no: folded("exchange-no") }
    }

    /// The languages.
    pub fn tongues(&self) -> &'a [&'a dyn Words] {
        self.tongues
    }

    /// A text of the language that is written.
    pub(crate) fn text(&self, key: &str) -> String {
        self.tongues.first().map_or_else(|| key.to_owned(), |words| words.text(key))
    }

    /// A code as its label, with the code behind it where another might be meant. A code of a newer program stays as it is.
    pub(crate) fn written(&self, set: ChoiceSet, code: &str, tongue: usize) -> String {
        let labels = self.sets.get(set.set).and_then(|meanings| meanings.written.get(tongue));
        labels.and_then(|labels| labels.get(code)).map_or_else(|| code.to_owned(), Clone::clone)
    }

    /// The code that a word means: a foreign word that was explained, the code itself, its label in any language, or a text
    /// with the code in brackets behind it; without regard to capitals and diacritics.
    pub(crate) fn meant(
        &self,
        set: ChoiceSet,
        word: &str,
        foreign: &ForeignWords,
    ) -> Result<&'static str, Unmeant> {
        let meanings = self.sets.get(set.set).ok_or(Unmeant::Nothing)?;
        let (word, folded) = (word.trim(), fold(word.trim()));
        let code = |code: &str| meanings.codes.iter().copied().find(|known| *known == code);
        if let Some(explained) = foreign.get(&(set.set.to_owned(), folded.clone())) {
            return code(explained).ok_or(Unmeant::Nothing);
        }
        let bracketed = word.strip_suffix(']').and_then(|text| text.rsplit_once('[')).map(|(_, code)| code);
        if let Some(code) = code(word).or_else(|| code(bracketed?)) {
            return Ok(code);
        }
        match meanings.labels.get(&folded) {
            Some(Some(code)) => Ok(code),
            Some(None) => Err(Unmeant::Several),
            None => code(&folded).ok_or(Unmeant::Nothing),
        }
    }

    /// The words of a cell that mean no code.
    pub fn unknown(&self, set: ChoiceSet, text: &str, foreign: &ForeignWords) -> Vec<String> {
        let known = |word: &str| self.meant(set, word, foreign).is_ok();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !known(line));
        let parts = |line: &str, mark| {
            line.split(mark)
                .map(str::trim)
                .filter(|part| !part.is_empty() && !known(part))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        lines.flat_map(|line| parts(line, if line.contains(';') { ';' } else { ',' })).collect()
    }

    /// Whether a word says yes or no.
    pub(crate) fn answer(&self, word: &str) -> Option<bool> {
        let given = fold(word.trim());
        if given == "true" || self.yes.contains(&given) {
            Some(true)
        } else if given == "false" || self.no.contains(&given) {
            Some(false)
        } else {
            None
        }
    }
}

fn collect(fields: &'static [Field], tongues: &[&dyn Words], sets: &mut HashMap<&'static str, Meanings>) {
    for field in fields {
        match field.shape {
            Shape::Choice(set) | Shape::Choices(set) => {
                sets.entry(set.set).or_insert_with(|| meanings(set, tongues));
            }
            Shape::Parts(part) => collect(part.fields, tongues, sets),
            _ => {}
        }
    }
}

fn meanings(set: ChoiceSet, tongues: &[&dyn Words]) -> Meanings {
    let label = |words: &dyn Words, code: &str| set.label(code, words);
    let mut labels: HashMap<String, Option<&'static str>> = HashMap::new();
    for words in tongues {
        for code in set.codes {
            let meant = labels.entry(fold(&label(*words, code))).or_insert(Some(code));
            if *meant != Some(code) {
                *meant = None;
            }
        }
    }
    let written = |words: &&dyn Words, code: &'static str| {
        let label = label(*words, code);
        // A label that is another's code is taken for that.
        let clear = labels.get(&fold(&label)) == Some(&Some(code)) && !set.codes.contains(&label.as_str());
        if clear { label } else { format!("{label} [{code}]") }
    };
    let written =
        tongues.iter().map(|words| set.codes.iter().map(|code| (*code, written(words, code))).collect());
    Meanings { codes: set.codes, written: written.collect(), labels }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Same;

    impl Words for Same {
        fn text(&self, key: &str) -> String {
            match key {
                "choice-medium-electronic" | "choice-medium-paper" => "Any".to_owned(),
                "choice-yes_no-yes" => "no".to_owned(),
                other => other.to_owned(),
            }
        }

        fn title_of(&self, _: registers::RecordId) -> Option<String> {
            None
        }

        fn written(&self, text: registers::Bilingual) -> &'static str {
            text.en
        }

        fn date(&self, day: chrono::NaiveDate) -> String {
            day.to_string()
        }

        fn number(&self, number: u64) -> String {
            number.to_string()
        }
    }

    #[test]
    fn labels_that_say_too_little_have_the_code_behind_them() {
        let kind = Kind::of("activity").unwrap();
        let tongues: [&dyn Words; 1] = [&Same];
        let lexicon = Lexicon::new(kind, &tongues);
        let set = |name: &str| match kind.field(name).unwrap().shape {
            Shape::Choice(set) | Shape::Choices(set) => set,
            other => panic!("{other:?}"),
        };
        let none = ForeignWords::new();
        for (field, code, expected) in
            [("medium", "paper", "Any [paper]"), ("disclosed", "yes", "no [yes]"), ("dpia", "newer", "newer")]
        {
            let written = lexicon.written(set(field), code, 0);
            assert_eq!(written, expected);
            let back = lexicon.meant(set(field), &written, &none);
            assert_eq!(back, if code == "newer" { Err(Unmeant::Nothing) } else { Ok(code) });
        }
        assert_eq!(lexicon.meant(set("medium"), "any", &none), Err(Unmeant::Several));
        assert_eq!(lexicon.meant(set("medium"), " PAPER ", &none), Ok("paper"));
        let foreign = ForeignWords::from([(("medium".into(), "papier".into()), "paper".into())]);
        assert_eq!(lexicon.meant(set("medium"), "Papier", &foreign), Ok("paper"));
    }
}
