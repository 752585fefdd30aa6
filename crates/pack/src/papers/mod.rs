//! The papers: what each contains. What they share stands here: cover, running head, attached files, the proof at the end.

mod attached;
mod changes;
mod dossier;
mod list;
mod pack;
mod recovery;

use std::ops::ControlFlow;

use catalogue::Language;
use qrcodegen::{QrCode, QrCodeEcc};

pub use changes::changes;
pub use dossier::dossier;
pub use list::list;
pub use pack::compose;
pub use recovery::{RecoveryInput, recovery};

use crate::finish::{About, Attachment, finish};
use crate::input::{Composed, Imprint, PackError, Step};
use crate::paper::{Furniture, Paper, Text};
use crate::sections::cover;
use crate::words::PaperWords;

/// What the caller is told while a paper is made, and how it stops that.
pub(crate) type Progress<'a> = &'a mut dyn FnMut(Step) -> ControlFlow<()>;

/// A paper before it is set.
pub(crate) struct Plan<'a> {
    /// What it is, on the cover and in the running head.
    pub(crate) title: String,
    /// Of what, in the running head.
    pub(crate) scope: String,
    /// Of what, in full on the cover.
    pub(crate) subtitle: String,
    /// What else the cover says.
    pub(crate) facts: Vec<(String, Text)>,
    /// What the cover counts.
    pub(crate) numbers: Vec<(String, u64)>,
    /// Whether contents follow the cover.
    pub(crate) contents: bool,
    pub(crate) chapters: Vec<Chapter<'a>>,
    pub(crate) files: &'a [Attachment],
}

/// A chapter: its number follows from its place.
pub(crate) struct Chapter<'a> {
    pub(crate) title: String,
    pub(crate) write: Write<'a>,
}

/// Writes a chapter under its number and title.
pub(crate) type Write<'a> = Box<dyn Fn(&mut Paper, &Head<'_>) + 'a>;

/// Number and title of a chapter.
pub(crate) struct Head<'a> {
    pub(crate) number: &'a str,
    pub(crate) title: &'a str,
}

/// The checkpoint as papers show it.
pub(crate) struct Proof {
    /// Size of the tree and the start of its root, as the foot of every page has it.
    pub(crate) short: String,
    /// The whole for a camera.
    pub(crate) code: QrCode,
}

impl<'a> Chapter<'a> {
    pub(crate) fn new(title: String, write: impl Fn(&mut Paper, &Head<'_>) + 'a) -> Self {
        Self { title, write: Box::new(write) }
    }
}

impl Proof {
    pub(crate) fn of(imprint: &Imprint<'_>) -> Result<Self, PackError> {
        let code = QrCode::encode_text(imprint.checkpoint, QrCodeEcc::Medium)
            .map_err(|_| PackError::CheckpointTooLong)?;
        // The root is the third line of the note.
        let root = imprint.checkpoint.lines().nth(2).unwrap_or_default();
        Ok(Self { short: format!("{} {}", imprint.size, root.chars().take(16).collect::<String>()), code })
    }
}

/// Sets a paper. The same input gives the same bytes. `progress` is asked before every part, and may stop it.
pub(crate) fn set(
    imprint: &Imprint<'_>,
    words: &PaperWords,
    proof: &Proof,
    plan: &Plan<'_>,
    progress: Progress<'_>,
) -> Result<Composed, PackError> {
    let mut steps = Steps { done: 0, total: count(plan.chapters.len() + 3), progress };
    let mut paper = Paper::new();
    steps.next(words.text("pack-cover"))?;
    cover::write(&mut paper, imprint, words, proof, plan);
    for (index, chapter) in plan.chapters.iter().enumerate() {
        steps.next(chapter.title.clone())?;
        let number = (index + 1).to_string();
        (chapter.write)(&mut paper, &Head { number: &number, title: &chapter.title });
    }
    steps.next(words.text("pack-step-pages"))?;
    let number = |page: usize, pages: usize| {
        words.with("pack-page", &[("page", page.into()), ("pages", pages.into())])
    };
    let printed = paper.finish(&Furniture {
        facility: imprint.facility.to_owned(),
        title: format!("{} · {}", plan.title, plan.scope),
        as_at: words.with("pack-foot-as-at", &[("moment", words.short_moment(imprint.as_at).into())]),
        checkpoint_label: words.text("pack-foot-checkpoint"),
        checkpoint: proof.short.clone(),
        number: &number,
    });
    steps.next(words.text("pack-step-file"))?;
    let pdf = finish(&printed, &about(imprint, words, plan), plan.files);
    Ok(Composed { pdf, pages: count(printed.leaves.len()), replaced: printed.missing })
}

struct Steps<'a> {
    done: u32,
    total: u32,
    progress: Progress<'a>,
}

impl Steps<'_> {
    fn next(&mut self, words: String) -> Result<(), PackError> {
        let step = Step { words, done: self.done, total: self.total };
        self.done += 1;
        match (self.progress)(step) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(PackError::Cancelled),
        }
    }
}

fn about(imprint: &Imprint<'_>, words: &PaperWords, plan: &Plan<'_>) -> About {
    let as_at = words.moment(imprint.as_at);
    let subject = format!("{} {}", plan.subtitle, words.with("pack-subject", &[("moment", as_at.into())]));
    about_of(imprint, format!("{}: {}", plan.title, imprint.facility), subject)
}

fn about_of(imprint: &Imprint<'_>, title: String, subject: String) -> About {
    About {
        title,
        author: imprint.operator.to_owned(),
        subject,
        language: match imprint.language {
            Language::English => "en-GB",
            Language::Polish => "pl-PL",
        },
        made_at: imprint.made_at,
    }
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
