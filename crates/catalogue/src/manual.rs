//! The manual: pages of Markdown, one a file, that stand in the program, on the command line and in `docs/manual`.

use std::collections::BTreeMap;

use crate::files::{manual_sources, texts};
use crate::{Arg, Language, text_with};

/// A page of the manual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualPage {
    /// How it is called for in either language, such as `verdicts`.
    pub name: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// All of it with the heading, as `CommonMark` with tables.
    pub text: String,
}

/// Every page, in the order of reading. Where a page says `{{key}}`, that text of the catalogue stands, with dots for what varies.
pub fn manual(language: Language) -> Vec<ManualPage> {
    manual_sources(language)
        .iter()
        .map(|(file, source)| ManualPage {
            name: file.split_once('-').map_or(*file, |(_, name)| name),
            title: source.lines().next().unwrap_or_default().trim_start_matches("# "),
            text: filled(language, source),
        })
        .collect()
}

fn filled(language: Language, source: &str) -> String {
    let mut pieces = source.split("{{");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    let texts = if source.contains("{{") { texts(language) } else { BTreeMap::new() };
    for piece in pieces {
        let (key, rest) = piece.split_once("}}").unwrap_or((piece, ""));
        let variables = texts.get(key).into_iter().flat_map(|asked| &asked.variables);
        let dots: Vec<(&str, Arg)> = variables.map(|name| (name.as_str(), Arg::from("…"))).collect();
        out.push_str(&text_with(language, key, &dots));
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::has;

    #[test]
    fn both_languages_have_the_same_pages_of_the_same_parts() {
        let shape = |language| -> Vec<(&str, Vec<usize>)> {
            let level = |line: &str| line.chars().take_while(|c| *c == '#').count();
            manual(language)
                .iter()
                .map(|page| {
                    let parts = page.text.lines().filter(|line| line.starts_with(['#', '|', '-']));
                    (page.name, parts.map(level).collect())
                })
                .collect()
        };
        assert_eq!(shape(Language::English), shape(Language::Polish));
        assert!(!shape(Language::English).is_empty());
    }

    #[test]
    fn every_text_that_a_page_borrows_is_there() {
        for language in Language::ALL {
            for (file, source) in manual_sources(language) {
                for piece in source.split("{{").skip(1) {
                    let key = piece.split_once("}}").map(|(key, _)| key);
                    assert!(key.is_some_and(|key| has(language, key)), "{language}/{file}: {key:?}");
                }
            }
            assert!(manual(language).iter().all(|page| !page.title.is_empty() && !page.text.contains("{{")));
        }
    }
}
