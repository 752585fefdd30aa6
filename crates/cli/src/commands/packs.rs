//! `pack`.

use desk::packs::PackTo;

use crate::answer::{Answer, Stop};
use crate::args::Pack;
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;

pub(crate) fn pack(terminal: &Terminal, pack: Pack) -> Result<Answer, Stop> {
    let desk = terminal.open(&pack.vault)?;
    let request = PackTo { file: pack.out, language: None, as_at: pack.as_at };
    let watch = Onlooker::at_terminal();
    let made = desk.run_long(desk::packs::export_to, request, &watch)?;
    let params = [
        ("pages", u64::from(made.pages).into()),
        ("seq", made.seq.to_string().into()),
        ("receipt", made.receipt.as_str().into()),
    ];
    let mut words = terminal.text_with("cli-pack-done", &params);
    if !made.replaced.is_empty() {
        let params = [("characters", made.replaced.join(" ").into())];
        words = format!("{words}\n{}", terminal.text_with("cli-pack-replaced", &params));
    }
    let text = format!("{}\n", made.path);
    Ok(Answer::new(&made, text)?.saying(words).changed())
}
