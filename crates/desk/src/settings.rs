//! What the program remembers outside any vault: language, theme, and where vaults were opened. Nothing of their content.

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Mutex;

use serde::{Deserialize, Serialize};

use crate::protocol::{Lang, Settings, Theme, idle_minutes};

/// What is remembered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// What the person chose.
    pub settings: Settings,
    /// Paths of vaults, newest first.
    pub recent: Vec<String>,
}

/// The folder of settings of this person, as the desktop says.
pub fn settings_folder() -> PathBuf {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        set("APPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        set("XDG_CONFIG_HOME").or_else(|| set("HOME").map(|home| home.join(".config")))
    };
    // The folder with the window's own state.
    base.unwrap_or_default().join("pl.tabularium.desktop")
}

/// Keeps what is remembered.
pub trait Store: Send + Sync {
    /// What was kept; `None` when nothing was, or when it cannot be read.
    fn load(&self) -> Option<Remembered>;

    /// Keeps it.
    fn keep(&self, remembered: &Remembered) -> io::Result<()>;
}

impl Remembered {
    /// What holds before the person chose anything.
    pub const fn new(language: Lang) -> Self {
        Self {
            settings: Settings { language, theme: Theme::System, idle_minutes: idle_minutes() },
            recent: Vec::new(),
        }
    }

    /// Puts a vault at the head of the recent ones.
    pub fn opened(&mut self, path: &str) {
        self.recent.retain(|known| known != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MOST_RECENT);
    }
}

const MOST_RECENT: usize = 12;

/// Remembers for as long as the program runs.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Option<Remembered>>);

impl Store for MemoryStore {
    fn load(&self) -> Option<Remembered> {
        self.0.lock().ok()?.clone()
    }

    fn keep(&self, remembered: &Remembered) -> io::Result<()> {
        if let Ok(mut kept) = self.0.lock() {
            *kept = Some(remembered.clone());
        }
        Ok(())
    }
}

/// Remembers in a JSON file.
#[derive(Debug, Clone)]
pub struct FileStore {
    path: PathBuf,
}

impl FileStore {
    /// In that folder, which is made when needed.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { path: folder.into().join("settings.json") }
    }
}

impl Store for FileStore {
    fn load(&self) -> Option<Remembered> {
        serde_json::from_slice(&fs::read(&self.path).ok()?).ok()
    }

    fn keep(&self, remembered: &Remembered) -> io::Result<()> {
        let folder = self.path.parent().ok_or(io::ErrorKind::InvalidInput)?;
        fs::create_dir_all(folder)?;
        let aside = self.path.with_extension("new");
        let mut file = fs::File::create(&aside)?;
        file.write_all(&serde_json::to_vec_pretty(remembered)?)?;
        file.sync_all()?;
        fs::rename(&aside, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_vault_stands_first_and_each_stands_once() {
        let mut remembered = Remembered::new(Lang::Pl);
        for path in ["/a", "/b", "/a"] {
            remembered.opened(path);
        }
        assert_eq!(remembered.recent, ["/a", "/b"]);
        for number in 0..40 {
            remembered.opened(&format!("/{number}"));
        }
        assert_eq!((remembered.recent.len(), remembered.recent[0].as_str()), (MOST_RECENT, "/39"));
    }

    #[test]
    fn what_was_kept_is_remembered_and_a_spoilt_file_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::in_folder(folder.path().join("deep"));
        assert_eq!(store.load(), None);
        let mut remembered = Remembered::new(Lang::En);
        remembered.settings.theme = Theme::Dark;
        remembered.opened("/Łódź.tabularium");
        store.keep(&remembered).unwrap();
        assert_eq!(store.load(), Some(remembered));
        fs::write(folder.path().join("deep/settings.json"), "{").unwrap();
        assert_eq!(store.load(), None);
    }
}
