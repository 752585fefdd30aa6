//! The page that verifies without this program.

use std::path::{Path, PathBuf};

use catalogue::{Language, spread, text};
use evidence::VerifierTexts;
use serde_json::json;

use crate::outside;
use crate::protocol::{SaveVerifier, VerifierSaved};
use crate::session::Session;
use crate::trouble::Result;

/// Where to write the page, as the command line knows it.
#[derive(Debug, Clone)]
pub struct VerifierTo {
    /// The file to write or replace.
    pub file: PathBuf,
}

/// Writes the page, in the language of the desk first. No vault is needed for it.
pub fn verifier(session: &mut Session, request: SaveVerifier) -> Result<VerifierSaved> {
    verifier_to(session, VerifierTo { file: PathBuf::from(request.path) })
}

/// As [`verifier`], to a path that need not be text.
pub fn verifier_to(session: &mut Session, request: VerifierTo) -> Result<VerifierSaved> {
    write(&request.file, session.language())
}

fn write(file: &Path, language: Language) -> Result<VerifierSaved> {
    let texts = json!({
        "en": spread(Language::English, KEYS),
        "pl": spread(Language::Polish, KEYS),
    });
    let page = evidence::verifier_page(VerifierTexts {
        language: language.code(),
        title: &text(language, "verifier-name"),
        no_script: &text(language, "verifier-no-script"),
        texts: &texts.to_string(),
    });
    outside::write(file, page.as_bytes())?;
    Ok(VerifierSaved { path: file.display().to_string(), bytes: page.len() as u64 })
}

/// What the page says: its own words, and those that the program has for operations, verdicts and faults.
const KEYS: &[&str] = &["verifier-", "verdict-", "fault-", "op-"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_holds_both_languages_and_is_the_same_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let written = |language| {
            let file = folder.path().join("verifier.html");
            let saved = write(&file, language).unwrap();
            let page = std::fs::read_to_string(&file).unwrap();
            assert_eq!(saved.bytes, page.len() as u64);
            page
        };
        let (english, polish) = (written(Language::English), written(Language::Polish));
        assert_eq!(written(Language::English), english);
        assert!(english.contains("<html lang=\"en\">") && polish.contains("<html lang=\"pl\">"));
        for page in [english, polish] {
            for language in Language::ALL {
                let words = text(language, "verifier-limits-true");
                assert!(page.contains(&words), "{language}");
            }
        }
    }
}
