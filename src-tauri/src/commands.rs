//! The ways from the screens into the desk. Each runs on a thread of its own, so that the window never waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use desk::protocol::{Failure, FailureCode, NamedFile, Progress};
use desk::{Desk, Unwatched, Watch};
use serde_json::Value;
use tauri::State;
use tauri::ipc::{Channel, Response};

use crate::running::Running;

/// A short command.
#[tauri::command]
pub(crate) async fn call(desk: State<'_, Arc<Desk>>, name: String, params: Value) -> Result<Value, Failure> {
    let desk = Arc::clone(&desk);
    apart(move || desk.call(&name, params, &Unwatched)).await
}

/// A long command, which reports how far it is and can be cancelled by its id.
#[tauri::command]
pub(crate) async fn start(
    desk: State<'_, Arc<Desk>>,
    running: State<'_, Running>,
    id: String,
    name: String,
    params: Value,
    progress: Channel<Progress>,
) -> Result<Value, Failure> {
    let desk = Arc::clone(&desk);
    let watch = Follower { stop: running.begin(&id), progress };
    let answer = apart(move || desk.call(&name, params, &watch)).await;
    running.end(&id);
    answer
}

/// The bytes of a file that a record of the open vault names, for the viewer. They do not travel as JSON.
#[tauri::command]
pub(crate) async fn read_file(
    desk: State<'_, Arc<Desk>>,
    id: String,
    sha256: String,
) -> Result<Response, Failure> {
    let desk = Arc::clone(&desk);
    apart(move || desk.run(desk::files::read, NamedFile { id, sha256 })).await.map(Response::new)
}

/// Asks a long command to stop; it answers itself, with the failure `cancelled`.
#[tauri::command]
pub(crate) fn cancel(running: State<'_, Running>, id: &str) {
    running.stop(id);
}

struct Follower {
    stop: Arc<AtomicBool>,
    progress: Channel<Progress>,
}

impl Watch for Follower {
    fn progress(&self, progress: Progress) {
        // A window that is gone needs no progress.
        let _ = self.progress.send(progress);
    }

    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|panic| {
        let words = panic.to_string();
        Err(Failure { code: FailureCode::InputOutput, words, problems: Vec::new(), theirs: None })
    })
}
