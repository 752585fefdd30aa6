//! What opens a vault.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

/// A passphrase or a recovery key on its way in. It is wiped when it is done with, and shows itself nowhere.
#[derive(Clone, Deserialize, TS)]
#[serde(from = "String")]
#[ts(type = "string")]
pub struct Secret(Zeroizing<String>);

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<Zeroizing<String>> for Secret {
    fn from(text: Zeroizing<String>) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl Deref for Secret {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A passphrase that is being thought of.
#[derive(Clone, Deserialize, TS)]
pub struct RateSecret {
    pub passphrase: Secret,
    /// What anybody would try first: the controller, the person.
    #[serde(default)]
    pub names: Vec<String>,
}

/// How easily a passphrase is guessed, in words too.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Strength {
    pub level: StrengthLevel,
    pub words: String,
}

/// From `fair` on a passphrase is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum StrengthLevel {
    Empty,
    Short,
    Weak,
    Fair,
    Strong,
}

/// Another passphrase.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangePassphrase {
    /// The passphrase until now, or the recovery key.
    pub secret: Secret,
    pub passphrase: Secret,
}

/// A recovery key, to be put on paper before it opens anything.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RecoveryKey {
    /// Groups of characters with hyphens.
    pub recovery_key: String,
}

/// A drawn recovery key, instead of the one until now.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReplaceRecovery {
    /// The passphrase, or the recovery key until now.
    pub secret: Secret,
    pub recovery_key: Secret,
}

/// The page with a recovery key.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RecoveryPage {
    pub recovery_key: Secret,
    /// The PDF.
    pub path: String,
}

/// Where the page is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecoveryPageMade {
    pub path: String,
}

/// A new data key, under the same passphrase and a drawn recovery key.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RotateKey {
    pub passphrase: Secret,
    pub recovery_key: Secret,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_shows_itself_nowhere() {
        let request = r#"{"secret":"ławka pod kasztanem","passphrase":"sześć ławek"}"#;
        let request: ChangePassphrase = serde_json::from_str(request).unwrap();
        assert_eq!(&*request.secret, "ławka pod kasztanem");
        let told = format!("{request:?} {:#?}", request.passphrase);
        assert!(!told.contains("awk"), "{told}");
    }
}
