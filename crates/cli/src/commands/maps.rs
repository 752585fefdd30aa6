//! `map`.

use std::path::Path;

use desk::maps::{DrawMap, MapFormat};
use desk::protocol::ShowMap;
use serde_json::json;

use crate::answer::{Answer, Stop};
use crate::args::{Map, MapForm};
use crate::commands::Terminal;

pub(crate) fn map(terminal: &Terminal, map: Map) -> Result<Answer, Stop> {
    let format = match map.format {
        MapForm::Svg => MapFormat::Svg,
        MapForm::Json => MapFormat::Json,
    };
    let request = DrawMap { map: ShowMap { path: map.path.into(), as_at: map.as_at }, format };
    let drawn = terminal.open(&map.vault)?.run(desk::maps::draw, request)?;
    if map.out == Path::new("-") {
        return Answer::new(&json!({ "map": drawn }), drawn);
    }
    std::fs::write(&map.out, drawn).map_err(|error| {
        let params = [("path", map.out.display().to_string().into()), ("reason", error.to_string().into())];
        Stop::Output(terminal.text_with("cli-unwritable", &params))
    })?;
    let path = map.out.display().to_string();
    Answer::new(&json!({ "path": path }), format!("{path}\n"))
}
