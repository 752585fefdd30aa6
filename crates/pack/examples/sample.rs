//! Writes the papers of the fictitious clinic: `cargo run --release -p pack --example sample -- pl pack.pdf pack`, or `dossier`,
//! `changes`, `list`. A number after it is how many records every register has, to see how time and memory grow.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::ops::ControlFlow;

use pack::{ChangesInput, DossierInput, ListInput};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().unwrap_or_default().parse().unwrap_or(catalogue::Language::Polish);
    let out = arguments.next().unwrap_or_else(|| "pack.pdf".to_owned());
    let paper = arguments.next().unwrap_or_default();
    let count = arguments.next().map_or(Ok(6), |count| count.parse())?;
    let clinic = sample::Clinic::full(count);
    let (records, imprint) = (clinic.records.as_slice(), clinic.imprint(language));
    let id = sample::id(204);
    let began = std::time::Instant::now();
    let go_on = &mut |_| ControlFlow::Continue(());
    let made = match paper.as_str() {
        "dossier" => {
            let history = clinic.history(id);
            pack::dossier(&DossierInput { imprint, record: id, records, history: &history }, go_on)?
        }
        "changes" => {
            let (before, acts) = (clinic.month_before(), sample::Clinic::acts());
            let from = sample::moment("2026-10-23T12:00:00Z");
            pack::changes(
                &ChangesInput { imprint, from, before: &before, after: records, acts: &acts },
                go_on,
            )?
        }
        "list" => {
            let kind = registers::Kind::of("activity").ok_or("no activities")?;
            let shown: Vec<_> =
                records.iter().filter(|record| record.kind == kind.code).map(|record| record.id).collect();
            let input = ListInput {
                imprint,
                kind,
                shown: &shown,
                records,
                filter: "",
                columns: &[],
                cards: count == 1,
            };
            pack::list(&input, go_on)?
        }
        _ => pack::compose(&clinic.input(language), go_on)?,
    };
    let took = began.elapsed();
    println!("{} pages, {} bytes, {took:.2?}, replaced {:?}", made.pages, made.pdf.len(), made.replaced);
    Ok(std::fs::write(out, made.pdf)?)
}
