//! The recovery key on a page to print: for an envelope, so nothing of the vault's content stands on it.

use catalogue::Language;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use qrcodegen::{QrCode, QrCodeEcc};

use super::about_of;
use crate::finish::{About, finish};
use crate::input::{Composed, Imprint, PackError};
use crate::paper::{Furniture, GRID, Paper, Style, Table, Template, Text};
use crate::words::PaperWords;

/// What the page says.
#[derive(Clone, Copy)]
pub struct RecoveryInput<'a> {
    /// Language of the page.
    pub language: Language,
    /// Name of the controller.
    pub facility: &'a str,
    /// Name of the vault's folder, without its ending.
    pub name: &'a str,
    /// Id of the vault.
    pub vault: &'a str,
    /// Who makes the page.
    pub operator: &'a str,
    /// The key in its groups.
    pub key: &'a str,
    /// When it is made.
    pub made_at: DateTime<Utc>,
    /// The zone in which moments are written.
    pub zone: Tz,
}

const CODE: f32 = 130.0;

/// Makes the page.
pub fn recovery(input: &RecoveryInput<'_>) -> Result<Composed, PackError> {
    let words = PaperWords::of(&imprint(input), std::iter::empty());
    let code = QrCode::encode_text(input.key, QrCodeEcc::Medium).map_err(|_| PackError::CheckpointTooLong)?;
    let mut paper = Paper::new();
    paper.part(Template::Portrait, true);
    paper.title(&words.text("pack-recovery-title"));
    paper.styled(words.text("pack-recovery-what"), Style::BODY);
    let mut card = Table::card(150.0);
    card.pair(words.text("pack-recovery-facility"), input.facility);
    card.pair(words.text("pack-recovery-name"), input.name);
    card.pair(words.text("pack-vault"), Text::code(input.vault));
    card.pair(words.text("pack-recovery-made"), words.moment(input.made_at));
    card.pair(words.text("pack-made-by"), input.operator);
    paper.table(&card);
    paper.skip(2.0 * GRID);
    paper.styled(Text::code(input.key), Style::KEY);
    paper.skip(GRID);
    paper.qr_beside((&code, CODE), words.text("pack-recovery-code"), |paper| {
        paper.paragraph(words.text("pack-recovery-reading"));
        paper.subheading(2, &words.text("pack-recovery-use"));
        paper.numbered(&list(&words, "pack-recovery-use", 3));
    });
    paper.subheading(2, &words.text("pack-recovery-keep"));
    paper.bulleted(&list(&words, "pack-recovery-keep", 4));
    paper.skip(2.0 * GRID);
    paper.paragraph(words.text("pack-recovery-sealed"));
    paper.skip(2.0 * GRID);
    let label = |key: &str| words.text(key);
    paper.blanks(&[label("pack-sign-date"), label("pack-sign-name"), label("pack-sign-signature")]);
    let number = |page: usize, pages: usize| {
        words.with("pack-page", &[("page", page.into()), ("pages", pages.into())])
    };
    let printed = paper.finish(&Furniture {
        facility: input.facility.to_owned(),
        title: words.text("pack-recovery-title"),
        as_at: words.short_moment(input.made_at),
        checkpoint_label: words.text("pack-vault"),
        checkpoint: input.vault.to_owned(),
        number: &number,
    });
    let title = format!("{}: {}", words.text("pack-recovery-title"), input.name);
    let about: About = about_of(&imprint(input), title, words.text("pack-recovery-subject"));
    let pdf = finish(&printed, &about, &[]);
    let pages = u32::try_from(printed.leaves.len()).unwrap_or(u32::MAX);
    Ok(Composed { pdf, pages, replaced: printed.missing })
}

fn list(words: &PaperWords, key: &str, count: usize) -> Vec<Text> {
    (1..=count).map(|number| words.text(&format!("{key}-{number}")).into()).collect()
}

/// The page is of no state of the log, so it carries no checkpoint.
fn imprint<'a>(input: &RecoveryInput<'a>) -> Imprint<'a> {
    Imprint {
        language: input.language,
        facility: input.facility,
        vault: input.vault,
        as_at: input.made_at,
        made_at: input.made_at,
        zone: input.zone,
        operator: input.operator,
        kinds: &[],
        size: 0,
        checkpoint: "",
        key: "",
        vouched: &[],
        refused: &[],
    }
}
