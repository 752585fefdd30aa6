//! `crash-report`.

use std::path::Path;

use desk::protocol::{Nothing, SaveCrashReport};

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;

pub(crate) fn report(terminal: &Terminal, out: Option<&Path>) -> Result<Answer, Stop> {
    desk::crash::look_in(desk::settings_folder());
    let desk = terminal.desk();
    if let Some(out) = out {
        let path = out.display().to_string();
        desk.run(desk::app::save_crash_report, SaveCrashReport { path: path.clone() })?;
        let words = terminal.text_with("cli-crash-saved", &[("path", path.into())]);
        return Ok(Answer::nothing().saying(words).changed());
    }
    let last = desk.run(desk::app::crash_report, Nothing {})?;
    let answer = Answer::new(&last, last.text.clone().unwrap_or_default())?;
    Ok(if last.text.is_none() { answer.saying(terminal.text("cli-crash-none")) } else { answer })
}
