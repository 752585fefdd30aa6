//! The window of Tabularium: one dispatch into the desk, dialogs, and the window itself. No rules.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
// Tauri hands its commands what they ask for by value.
#![allow(clippy::needless_pass_by_value)]

mod commands;
mod config;
mod running;
#[cfg(debug_assertions)]
mod seam;

use std::path::PathBuf;
use std::sync::Arc;

use desk::{Desk, FileStore, Session, SystemClock};
use tauri::{RunEvent, Wry, plugin::Plugin};
use tauri_plugin_window_state::StateFlags;

fn main() -> tauri::Result<()> {
    if desk::read_apart() {
        return Ok(());
    }
    desk::crash::watch(Some(desk::settings_folder()));
    desk::take_zone_of_machine();
    let requested = std::env::args_os().nth(1).map(config::absolute);
    let store = FileStore::in_folder(desk::settings_folder());
    let session = Session::new(Box::new(SystemClock), Box::new(store), config::language())
        .requesting(requested)
        .copying_to(memory());
    let desk = Arc::new(Desk::new(session));
    let at_exit = Arc::clone(&desk);

    let app = tauri::Builder::default()
        .manage(desk)
        .manage(running::Running::default())
        .plugin_boxed(dialogs())
        .plugin_boxed(opener())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::start,
            commands::cancel,
            commands::read_file
        ])
        .build(tauri::generate_context!())?;

    app.run(move |_, event| {
        if let RunEvent::Exit = event {
            at_exit.lock();
        }
    });
    Ok(())
}

/// Where copies for other programs may lie. Under test it need not be in memory.
#[cfg(debug_assertions)]
fn memory() -> Option<PathBuf> {
    seam::answers().map_or_else(config::memory, |answers| Some(answers.memory()))
}

#[cfg(not(debug_assertions))]
fn memory() -> Option<PathBuf> {
    config::memory()
}

#[cfg(debug_assertions)]
fn dialogs() -> Box<dyn Plugin<Wry>> {
    match seam::answers() {
        Some(answers) => Box::new(seam::dialogs(answers)),
        None => Box::new(tauri_plugin_dialog::init()),
    }
}

#[cfg(not(debug_assertions))]
fn dialogs() -> Box<dyn Plugin<Wry>> {
    Box::new(tauri_plugin_dialog::init())
}

#[cfg(debug_assertions)]
fn opener() -> Box<dyn Plugin<Wry>> {
    match seam::answers() {
        Some(answers) => Box::new(seam::opener(answers)),
        None => Box::new(tauri_plugin_opener::init()),
    }
}

#[cfg(not(debug_assertions))]
fn opener() -> Box<dyn Plugin<Wry>> {
    Box::new(tauri_plugin_opener::init())
}
