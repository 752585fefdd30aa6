//! Debug builds only: native dialogs, which no test can click, answer from a file, and nothing is opened on the desktop.
//!
//! `TABULARIUM_TEST_DIALOGS` names a folder. A dialog answers with what stands in its file `answer`; without one the person
//! gave up. What would be opened or shown is appended to its file `opened`.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;

use tauri::{Manager as _, State, Wry, plugin::TauriPlugin};

/// The folder of answers, when the program is under test.
pub(crate) fn answers() -> Option<Answers> {
    std::env::var_os("TABULARIUM_TEST_DIALOGS").map(|folder| Answers(folder.into()))
}

/// In place of the dialogs.
pub(crate) fn dialogs(answers: Answers) -> TauriPlugin<Wry> {
    tauri::plugin::Builder::new("dialog")
        .invoke_handler(tauri::generate_handler![open, save])
        .setup(|app, _| {
            app.manage(answers);
            Ok(())
        })
        .build()
}

/// In place of the opener.
pub(crate) fn opener(answers: Answers) -> TauriPlugin<Wry> {
    tauri::plugin::Builder::new("opener")
        .invoke_handler(tauri::generate_handler![open_path, reveal_item_in_dir])
        .setup(|app, _| {
            app.manage(answers);
            Ok(())
        })
        .build()
}

#[derive(Clone)]
pub(crate) struct Answers(PathBuf);

impl Answers {
    pub(crate) fn memory(&self) -> PathBuf {
        self.0.clone()
    }

    fn answer(&self) -> Option<String> {
        let text = fs::read_to_string(self.0.join("answer")).ok()?;
        Some(text.trim().to_owned()).filter(|answer| !answer.is_empty())
    }

    fn opened(&self, path: &str) {
        let file = OpenOptions::new().create(true).append(true).open(self.0.join("opened"));
        let _ = file.and_then(|mut file| writeln!(file, "{path}"));
    }
}

#[tauri::command]
fn open(answers: State<'_, Answers>) -> Option<String> {
    answers.answer()
}

#[tauri::command]
fn save(answers: State<'_, Answers>) -> Option<String> {
    answers.answer()
}

#[tauri::command]
fn open_path(answers: State<'_, Answers>, path: &str) {
    answers.opened(path);
}

#[tauri::command]
fn reveal_item_in_dir(answers: State<'_, Answers>, paths: Vec<String>) {
    for path in paths {
        answers.opened(&path);
    }
}
