//! `map`.

use std::path::Path;

use desk::maps::{DrawMap, ExportMap, MapFormat};
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
    let draw = DrawMap { map: ShowMap { path: map.path.into(), as_at: map.as_at }, format };
    let desk = terminal.open(&map.vault)?;
    if map.out == Path::new("-") {
        let drawn = desk.run(desk::maps::draw, draw)?;
        return Answer::new(&json!({ "map": drawn }), drawn);
    }
    let path = map.out.display().to_string();
    desk.run(desk::maps::export, ExportMap { draw, file: map.out })?;
    Ok(Answer::new(&json!({ "path": path }), format!("{path}\n"))?.changed())
}
