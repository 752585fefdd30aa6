//! The path of the archive: where documents rest, who fetches them, how they leave and how they end.

use registers::kinds::{ArchiveMedium, Destruction, ReleaseLog, Transport};

use super::{
    draft::{Carries, Draft},
    parties,
    registration::identity,
    stores,
};
use crate::{Lane, NodeKind, Protection, Store};

pub(super) fn draw(draft: &mut Draft) {
    draft.put(draft.node("entitled", Lane::Patient, NodeKind::Person, draft.say("entitled")));
    let release = draft.node("release", Lane::Reception, NodeKind::Step, draft.say("release"));
    draft.put(draft.describe(release));
    draft.put(draft.node("surgery", Lane::Surgery, NodeKind::Role, draft.say("staff")));
    archive(draft);
    request_and_release(draft);
    release_log(draft);
    fetch_and_return(draft);
    kept_in(draft);
    destruction(draft);
    let copies = draft.say("data-copies");
    parties::put_recipients(draft, "release", Some(&copies));
}

/// The archive as a place with people who look after it.
fn archive(draft: &mut Draft) {
    let mut node = draft.node("archive", Lane::Archive, NodeKind::Step, draft.say("archive"));
    if draft.answers.may_enter.is_empty() {
        node.questions.push(draft.ask("may_enter"));
    } else {
        node.note = Some(draft.say_with("may-enter", "who", draft.answers.may_enter.clone()));
    }
    draft.put(node);
}

fn request_and_release(draft: &mut Draft) {
    let protection = identity(draft, &draft.answers.release_identity, "release_identity");
    let request = Carries { what: draft.say("data-request"), medium: None, protection, special: false };
    draft.flow("entitled", "release", request, None);

    let ways = &draft.answers.transport;
    let medium = draft.choices(Transport::SET, ways.iter().map(|way| way.code()));
    let protection =
        if ways.is_empty() { Protection::Open(draft.ask("transport")) } else { Protection::None };
    let copies = Carries {
        what: draft.say("data-copies"),
        medium: (!medium.is_empty()).then_some(medium),
        protection,
        special: true,
    };
    draft.flow("release", "entitled", copies, None);

    let files = Carries {
        what: draft.say("data-files"),
        medium: media(draft),
        protection: Protection::None,
        special: true,
    };
    draft.flow("archive", "release", files, None);
}

/// On what the records are kept, in words.
fn media(draft: &Draft) -> Option<String> {
    let media = draft.choices(ArchiveMedium::SET, draft.answers.media.iter().map(|medium| medium.code()));
    (!media.is_empty()).then_some(media)
}

fn release_log(draft: &mut Draft) {
    let (kind, protection) = match draft.answers.release_log {
        None => (Store::Paper, Protection::Open(draft.ask("release_log"))),
        Some(ReleaseLog::Paper) => (Store::Paper, Protection::None),
        Some(ReleaseLog::Electronic) => (Store::System, Protection::None),
        Some(ReleaseLog::Nothing) => (Store::Paper, Protection::Absent(draft.say("no-release-log"))),
    };
    let title = draft.say("release-log");
    draft.put(draft.node("release-log", Lane::Reception, NodeKind::Store(kind), title));
    let carries = Carries { what: draft.say("data-release"), medium: None, protection, special: false };
    draft.flow("release", "release-log", carries, None);
}

fn fetch_and_return(draft: &mut Draft) {
    let done =
        Carries { what: draft.say("data-done"), medium: None, protection: Protection::None, special: true };
    draft.flow("surgery", "archive", done, None);
    let check = &draft.answers.return_check;
    let protection = if check.is_empty() {
        Protection::Open(draft.ask("return_check"))
    } else {
        Protection::Stated(check.clone())
    };
    let fetched = Carries { what: draft.say("data-fetched"), medium: None, protection, special: true };
    draft.flow("archive", "surgery", fetched, None);
}

fn kept_in(draft: &mut Draft) {
    let named = draft.answers.kept_in.clone();
    let systems = stores::on_path(draft, &named);
    let what = draft.say("data-kept");
    if named.is_empty() {
        let title = draft.say("kept-in");
        let mut node = draft.node("kept-in", Lane::Archive, NodeKind::Store(Store::Paper), title);
        node.supposed = true;
        node.questions.push(draft.ask("kept_in"));
        draft.put(node);
        let protection = Protection::None;
        let carries = Carries { what: what.clone(), medium: media(draft), protection, special: true };
        draft.flow("archive", "kept-in", carries, None);
    }
    stores::put_all(draft, &systems, "archive", &what);
}

fn destruction(draft: &mut Draft) {
    let ways = draft.answers.destruction.clone();
    let words = draft.choices(Destruction::SET, ways.iter().map(|way| way.code()));
    let protection = if ways.is_empty() {
        Protection::Open(draft.ask("destruction"))
    } else if ways.contains(&Destruction::Nothing) {
        Protection::Absent(draft.say("no-destruction-rules"))
    } else {
        Protection::Stated(words)
    };
    draft.put(draft.node("destruction", Lane::Archive, NodeKind::Step, draft.say("destruction")));
    let expired = Carries { what: draft.say("data-expired"), medium: None, protection, special: true };
    draft.flow("archive", "destruction", expired, None);
    if ways.contains(&Destruction::Contractor) {
        draft.put(draft.node("shredder", Lane::Outside, NodeKind::Party, draft.say("shredder")));
        let handed = Carries {
            what: draft.say("data-expired"),
            medium: None,
            protection: Protection::None,
            special: true,
        };
        draft.flow("destruction", "shredder", handed, None);
    }
}
