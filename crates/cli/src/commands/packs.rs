//! `pack`.

use desk::packs::PackTo;
use desk::protocol::PackMade;

use crate::answer::{Answer, Stop};
use crate::args::Pack;
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;

pub(crate) fn pack(terminal: &Terminal, pack: Pack) -> Result<Answer, Stop> {
    let desk = terminal.open(&pack.vault)?;
    let request = PackTo { file: pack.out, language: None, as_at: pack.as_at };
    let made = desk.run_long(desk::packs::export_to, request, &Onlooker::at_terminal())?;
    sent(terminal, &made, "cli-pack-done")
}

/// A paper that left, under the words of that key.
pub(crate) fn sent(terminal: &Terminal, made: &PackMade, key: &str) -> Result<Answer, Stop> {
    let params = [
        ("pages", u64::from(made.pages).into()),
        ("seq", made.seq.to_string().into()),
        ("receipt", made.receipt.as_str().into()),
    ];
    let mut words = terminal.text_with(key, &params);
    if !made.replaced.is_empty() {
        let params = [("characters", made.replaced.join(" ").into())];
        words = format!("{words}\n{}", terminal.text_with("cli-pack-replaced", &params));
    }
    let text = format!("{}\n", made.path);
    Ok(Answer::new(made, text)?.saying(words).changed())
}
