//! `import` and `export`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use desk::protocol::{
    ApplyImport, ExportRegister, FileFormat, HeaderRows, ImportFile, ImportMapping, ImportReport, Rejected,
};
use serde::Serialize;

use crate::answer::{Answer, Stop};
use crate::args::{Export, Import};
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;
use crate::table::table;

/// What is said of an import: the report, and what else there is to know.
#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    counts: ImportReport,
    kind: String,
    /// From the name of a column to what it fills; only of a dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    columns: Option<BTreeMap<String, Option<String>>>,
    /// Columns that were passed over.
    passed_over: Vec<String>,
    /// The entry in the log.
    seq: Option<u64>,
}

pub(crate) fn import(terminal: &Terminal, import: Import) -> Result<Answer, Stop> {
    let mapping = mapping(terminal, &import.map)?;
    let header = import.header.as_deref().map(|rows| header(terminal, rows)).transpose()?;
    let desk = terminal.open(&import.vault)?;
    let file = ImportFile {
        path: path(terminal, &import.file)?,
        kind: import.kind,
        sheet: import.sheet,
        header,
        mapping,
        same_title: import.same_title.into(),
    };
    let watch = Onlooker::at_terminal();
    if import.dry_run {
        let preview = desk.run_long(desk::exchange::preview, file, &watch)?;
        let columns: BTreeMap<String, Option<String>> =
            preview.columns.into_iter().map(|column| (column.name, column.target)).collect();
        let passed_over = columns.iter().filter(|(_, target)| target.is_none()).map(|(name, _)| name.clone());
        let report = Report {
            counts: preview.report,
            kind: preview.kind,
            passed_over: passed_over.collect(),
            columns: Some(columns),
            seq: None,
        };
        let in_order = report.counts.rejected.is_empty();
        return Ok(answer(terminal, &report, "cli-import-dry")?.in_order(in_order));
    }
    let request = ApplyImport { file, accept_partial: import.accept_partial };
    let imported = desk.run_long(desk::exchange::apply, request, &watch)?;
    let refused = !imported.report.rejected.is_empty() && !import.accept_partial;
    let report = Report {
        counts: imported.report,
        kind: imported.kind,
        columns: None,
        passed_over: imported.passed_over,
        seq: imported.changed.map(|changed| changed.seq),
    };
    if refused {
        return Ok(answer(terminal, &report, "cli-import-refused")?.refused());
    }
    let answer = answer(terminal, &report, "cli-import-done")?;
    Ok(if report.seq.is_some() { answer.changed() } else { answer })
}

pub(crate) fn export(terminal: &Terminal, export: Export) -> Result<Answer, Stop> {
    let format = match export.format {
        Some(form) => form.into(),
        None => by_ending(&export.out).ok_or_else(|| Stop::Usage(terminal.text("cli-export-no-format")))?,
    };
    let path = path(terminal, &export.out)?;
    let desk = terminal.open(&export.vault)?;
    let request = ExportRegister {
        path,
        kind: export.kind,
        format,
        ids: (!export.id.is_empty()).then_some(export.id),
        ended_too: export.ended,
        as_at: export.as_at,
        language: None,
    };
    let made = desk.run_long(desk::exchange::export, request, &Onlooker::at_terminal())?;
    let params = [("records", u64::from(made.records).into()), ("seq", made.seq.to_string().into())];
    let words = terminal.text_with("cli-export-done", &params);
    let text = format!("{}\n", made.path);
    Ok(Answer::new(&made, text)?.saying(words).changed())
}

fn by_ending(path: &Path) -> Option<FileFormat> {
    match path.extension()?.to_str()?.to_lowercase().as_str() {
        "csv" => Some(FileFormat::Csv),
        "xlsx" => Some(FileFormat::Xlsx),
        "json" => Some(FileFormat::Json),
        _ => None,
    }
}

/// The rejected cells as a table, the sum in words.
fn answer(terminal: &Terminal, report: &Report, key: &str) -> Result<Answer, Stop> {
    let all = &report.counts;
    let params = [
        ("read", u64::from(all.read).into()),
        ("created", u64::from(all.created).into()),
        ("updated", u64::from(all.updated).into()),
        ("unchanged", u64::from(all.unchanged).into()),
        ("rejected", (all.rejected.len() as u64).into()),
    ];
    let mut words = terminal.text_with(key, &params);
    if !report.passed_over.is_empty() {
        let params = [("columns", report.passed_over.join(", ").into())];
        words = format!("{words}\n{}", terminal.text_with("cli-import-passed-over", &params));
    }
    if !all.left_out.is_empty() {
        let said: Vec<&str> = all.left_out.iter().map(|each| each.why.as_str()).collect();
        words = format!("{words}\n{}", said.join("\n"));
    }
    let head = ["row", "column", "why"].map(|name| terminal.text(&format!("cli-import-{name}")));
    let row = |each: &Rejected| vec![each.row.to_string(), each.label.clone(), each.why.clone()];
    let rows: Vec<Vec<String>> = all.rejected.iter().map(row).collect();
    let text = if rows.is_empty() { String::new() } else { table(&head, &rows) };
    Ok(Answer::new(report, text)?.saying(words))
}

/// `COLUMN=FIELD` for each column, nothing after `=` for one that is passed over; or files with the whole mapping.
fn mapping(terminal: &Terminal, given: &[String]) -> Result<Option<ImportMapping>, Stop> {
    if given.is_empty() {
        return Ok(None);
    }
    let mut mapping = ImportMapping::default();
    for text in given {
        let unclear = |reason: String| {
            let params = [("given", text.as_str().into()), ("reason", reason.into())];
            Stop::Usage(terminal.text_with("cli-import-no-mapping", &params))
        };
        if let Some((column, field)) = text.rsplit_once('=') {
            let field = Some(field.trim().to_owned()).filter(|field| !field.is_empty());
            mapping.columns.insert(column.trim().to_owned(), field);
            continue;
        }
        let bytes = fs::read(text).map_err(|error| unclear(error.to_string()))?;
        let said: ImportMapping =
            serde_json::from_slice(&bytes).map_err(|error| unclear(error.to_string()))?;
        mapping.columns.extend(said.columns);
        mapping.words.extend(said.words);
    }
    Ok(Some(mapping))
}

fn header(terminal: &Terminal, given: &str) -> Result<HeaderRows, Stop> {
    let (first, last) = given.split_once('-').unwrap_or((given, given));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(first), Ok(last)) if first <= last => Ok(HeaderRows { first, last }),
        _ => Err(Stop::Usage(terminal.text_with("cli-import-no-header", &[("given", given.into())]))),
    }
}

fn path(terminal: &Terminal, path: &Path) -> Result<String, Stop> {
    let named = |path: &str| path.to_owned();
    let unnamed = || {
        let params = [("path", path.display().to_string().into())];
        Stop::Usage(terminal.text_with("cli-exchange-no-name", &params))
    };
    path.to_str().map(named).ok_or_else(unnamed)
}
