//! What a verification found, in words.

use std::collections::BTreeMap;

use catalogue::{Arg, Language, text, text_with};
use evidence::{Fault, FaultCode, Param};
use vault::IndexFound;

use crate::protocol::{FaultView, IndexView, Verdict};
use crate::session::Session;
use crate::trouble::Result;

/// The verdict on a log.
pub(crate) fn verdict(language: Language, found: &evidence::Verdict) -> Verdict {
    let words = match &found.fault {
        None if found.erased == 0 => {
            text_with(language, "verdict-intact", &[("entries", found.entries.into())])
        }
        None => text_with(
            language,
            "verdict-intact-erased",
            &[("entries", found.entries.into()), ("erased", found.erased.into())],
        ),
        Some(fault) => broken(language, fault),
    };
    Verdict {
        intact: found.fault.is_none(),
        entries: found.entries,
        erased: found.erased,
        words,
        fault: found.fault.as_ref().map(|fault| fault_view(language, fault)),
        index: None,
    }
}

/// The verdict on something that cannot even be read; `code` is none of the log's own.
pub(crate) fn unreadable(language: Language, code: &str, place: &str) -> Verdict {
    let words = text_with(language, &format!("fault-{code}"), &[("place", place.into())]);
    let fault = FaultView { code: code.to_owned(), place: place.to_owned(), words: words.clone() };
    let place: Arg = place.into();
    Verdict {
        intact: false,
        entries: 0,
        erased: 0,
        words: text_with(language, "verdict-broken", &[("place", place), ("what", words.into())]),
        fault: Some(fault),
        index: None,
    }
}

/// The verdict on a vault that is too damaged to be opened.
pub fn verdict_on_damage(_: &mut Session, words: String) -> Result<Verdict> {
    let fault =
        FaultView { code: "vault-damaged".to_owned(), place: "vault".to_owned(), words: words.clone() };
    Ok(Verdict { intact: false, entries: 0, erased: 0, words, fault: Some(fault), index: None })
}

/// What the search index was found to be, where it was looked at.
pub(super) fn with_index(language: Language, mut verdict: Verdict, found: Option<IndexFound>) -> Verdict {
    let (view, key) = match found {
        None => return verdict,
        Some(IndexFound::Sound) => (IndexView::Sound, None),
        Some(IndexFound::MadeAnew) => (IndexView::MadeAnew, Some("verdict-index-made-anew")),
        Some(IndexFound::Unsound) => (IndexView::Unsound, Some("verdict-index-unsound")),
    };
    if let Some(key) = key {
        verdict.words = format!("{} {}", verdict.words, text(language, key));
    }
    Verdict { index: Some(view), ..verdict }
}

/// That the key came along with what it is to vouch for, if it did.
pub(super) fn with_key_notice(language: Language, mut verdict: Verdict, key_known: bool) -> Verdict {
    if verdict.intact && !key_known {
        verdict.words = format!("{} {}", verdict.words, text(language, "verdict-key-unknown"));
    }
    verdict
}

pub(super) fn broken(language: Language, fault: &Fault) -> String {
    let what = words(language, fault);
    text_with(language, "verdict-broken", &[("place", fault.place.as_str().into()), ("what", what.into())])
}

pub(crate) fn fault_view(language: Language, fault: &Fault) -> FaultView {
    FaultView { code: fault.code.to_string(), place: fault.place.clone(), words: words(language, fault) }
}

/// A fault that this crate finds itself.
pub(crate) fn fault<const N: usize>(
    code: FaultCode,
    place: &str,
    params: [(&'static str, Param); N],
) -> Fault {
    Fault { code, place: place.to_owned(), params: BTreeMap::from(params) }
}

fn words(language: Language, fault: &Fault) -> String {
    let mut params: Vec<(&str, Arg)> = vec![("place", fault.place.as_str().into())];
    for (name, param) in &fault.params {
        let value = match param {
            // Places in the log are names, not quantities: no grouping.
            Param::Number(number) => number.to_string(),
            Param::Text(text) => text.clone(),
        };
        params.push((name, value.into()));
    }
    text_with(language, &format!("fault-{}", fault.code), &params)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_has_words_in_both_languages() {
        for code in FaultCode::ALL {
            for language in Language::ALL {
                assert!(catalogue::has(language, &format!("fault-{code}")), "{language}: fault-{code}");
            }
        }
    }
}
