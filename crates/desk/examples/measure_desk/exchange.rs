//! Registers out and in as files.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use desk::Desk;
use serde_json::{Value, json};

use crate::fill::fill;
use crate::{Outcome, PASSPHRASE, call};

const ROWS: u32 = 10_000;

/// Told by the clock, because workbooks are read by another process; each against the same bytes written to a file, or read from one.
pub(crate) fn exchange(desk: &Desk, folder: &Path) -> Outcome {
    let path = folder.join("rows.tabularium");
    fill(&path, ROWS)?;
    for format in ["csv", "xlsx", "json"] {
        let (file, beside) = (folder.join(format!("rows.{format}")), folder.join("beside"));
        open(desk, &path)?;
        let request = json!({ "path": file, "kind": "activity", "format": format });
        let (out, answer) = timed(|| call(desk, "register.export", &request))?;
        same(ROWS, &answer["records"])?;
        desk.lock();

        let (read, bytes) = timed(|| Ok(fs::read(&file)?))?;
        let (written, ()) = timed(|| {
            let mut beside = File::create(&beside)?;
            beside.write_all(&bytes)?;
            Ok(beside.sync_all()?)
        })?;

        let empty = folder.join(format!("{format}.tabularium"));
        fill(&empty, 0)?;
        open(desk, &empty)?;
        let request = json!({ "file": { "path": file, "kind": "activity" } });
        let (taken, answer) = timed(|| call(desk, "import.apply", &request))?;
        same(ROWS, &answer["report"]["created"])?;
        desk.lock();

        let kibibytes = bytes.len() / 1024;
        println!(
            "{ROWS} rows out as {format}, {kibibytes} KiB: {out:?}; {}",
            against(out, written, "written")
        );
        println!("{ROWS} rows in from {format}: {taken:?}; {}", against(taken, read, "read"));
    }
    Ok(())
}

fn open(desk: &Desk, path: &Path) -> Outcome<Value> {
    call(desk, "vault.open", &json!({ "path": path, "secret": PASSPHRASE }))
}

/// Of what was not done, no time is told.
fn same(asked: u32, done: &Value) -> Outcome {
    if *done == asked { Ok(()) } else { Err(format!("{done} rows, not {asked}").into()) }
}

fn against(own: Duration, raw: Duration, what: &str) -> String {
    format!("the same bytes {what}: {raw:?}; ratio {:.0}", own.as_secs_f64() / raw.as_secs_f64())
}

fn timed<T>(act: impl FnOnce() -> Outcome<T>) -> Outcome<(Duration, T)> {
    let start = Instant::now();
    let done = act()?;
    Ok((start.elapsed(), done))
}
