//! The ways from the screens into the desk. Each runs on a thread of its own, so that the window never waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use desk::protocol::{Failure, NamedFile, Progress};
use desk::{Desk, Unwatched, Watch};
use serde_json::Value;
use tauri::State;
use tauri::ipc::{Channel, Response};

use crate::running::Running;

/// A short command.
#[tauri::command]
pub(crate) async fn call(desk: State<'_, Arc<Desk>>, name: String, params: Value) -> Result<Value, Failure> {
    apart(&desk, move |desk| desk.call(&name, params, &Unwatched)).await
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
    let watch = Follower { stop: running.begin(&id), progress };
    let answer = apart(&desk, move |desk| desk.call(&name, params, &watch)).await;
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
    let file = NamedFile { id, sha256 };
    apart(&desk, move |desk| desk.run(desk::files::read, file)).await.map(Response::new)
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
    desk: &Arc<Desk>,
    work: impl FnOnce(&Desk) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let own = Arc::clone(desk);
    let done = tauri::async_runtime::spawn_blocking(move || work(&own)).await;
    // What a panic says may hold what it was about.
    done.unwrap_or_else(|_| Err(desk::crash::failure(desk.language())))
}
