//! The files that the pack carries inside.

use sha2::{Digest, Sha256};

use crate::finish::Attachment;
use crate::paper::{Cell, Column, Paper, Row, Table, Text};
use crate::papers::Head;
use crate::words::PaperWords;

pub(crate) fn write(paper: &mut Paper, head: &Head<'_>, words: &PaperWords, files: &[Attachment]) {
    paper.last_chapter(head.number, head.title);
    paper.paragraph(words.text("pack-files-intro"));
    let row = |file: &Attachment| {
        let about = Cell(vec![
            (0.0, file.about.as_str().into()),
            (0.0, Text::code(hex::encode(Sha256::digest(&file.bytes)))),
        ]);
        Row::new(vec![Text::code(file.name).into(), about, words.number(file.bytes.len() as u64).into()])
    };
    paper.table(&Table {
        columns: vec![
            Column::new(words.text("pack-column-file")).fixed(86.0),
            Column::new(words.text("pack-column-content")),
            Column::new(words.text("pack-column-bytes")).fixed(58.0).right(),
        ],
        rows: files.iter().map(row).collect(),
        headless: false,
        row_head: Some(0),
    });
    let missing: Vec<String> = paper.missing().iter().map(|c| format!("U+{:04X}", u32::from(*c))).collect();
    if !missing.is_empty() {
        let args = [("mark", "\u{FFFD}".into()), ("codes", missing.join(", ").into())];
        paper.paragraph(words.with("pack-files-replaced", &args));
    }
}
