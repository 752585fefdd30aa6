//! `about`: everything about one record.

use std::fmt::Write as _;

use desk::protocol::{Dossier, ExportDossier, ShowDossier};

use crate::answer::{Answer, Stop};
use crate::args::About;
use crate::commands::Terminal;
use crate::commands::moments::path_text;
use crate::commands::onlooker::Onlooker;
use crate::commands::packs::sent;
use crate::table::pairs;

pub(crate) fn about(terminal: &Terminal, about: About) -> Result<Answer, Stop> {
    let desk = terminal.open(&about.vault)?;
    let About { id, as_at, out, .. } = about;
    if let Some(out) = out {
        let request = ExportDossier { id, as_at, path: path_text(&out), language: None };
        let made = desk.run_long(desk::dossier::export, request, &Onlooker::at_terminal())?;
        return sent(terminal, &made, "cli-paper-done");
    }
    let dossier = desk.run(desk::dossier::show, ShowDossier { id, as_at })?;
    Answer::new(&dossier, text(terminal, &dossier))
}

fn text(terminal: &Terminal, dossier: &Dossier) -> String {
    let params = [
        ("kind", dossier.kind_label.as_str().into()),
        ("title", dossier.title.as_str().into()),
        ("version", dossier.version.to_string().into()),
    ];
    let head = if dossier.ended { "cli-show-ended" } else { "cli-show-head" };
    let mut text = terminal.text_with(head, &params) + "\n";
    for group in &dossier.groups {
        let fields: Vec<_> =
            group.fields.iter().map(|field| (field.label.clone(), field.text.clone())).collect();
        let _ = write!(text, "\n{}\n{}", group.label, pairs(&fields));
    }
    for kind in &dossier.linked {
        let _ = writeln!(text, "\n{}", kind.label);
        for by in &kind.by {
            for row in &by.rows {
                let params = [("title", row.title.as_str().into())];
                let title =
                    if row.ended { terminal.text_with("title-ended", &params) } else { row.title.clone() };
                let _ = writeln!(text, "  {title} ({})  {}", by.label, row.id);
            }
        }
    }
    let _ = writeln!(text, "\n{}", terminal.text("cli-about-history"));
    for version in &dossier.history {
        let entry = &version.entry;
        let params = [
            ("version", version.version.to_string().into()),
            ("at", terminal.moment(&entry.at).into()),
            ("words", entry.words.as_str().into()),
            ("actor", entry.actor.as_str().into()),
            ("seq", entry.seq.to_string().into()),
        ];
        let _ = writeln!(text, "  {}", terminal.text_with("cli-history-version", &params));
    }
    text
}
