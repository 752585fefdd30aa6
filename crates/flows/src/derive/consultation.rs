//! The path of consultation: what passes between patient and staff, and where it is kept.

use registers::kinds::{AccessLevels, EReceipt, IdentityCheck, Mode, Recording, SystemType};

use super::{
    draft::{Carries, Draft},
    parties,
    registration::identity,
    stores,
};
use crate::{Lane, Node, NodeKind, Protection, Store};

/// The ways to meet that an unanswered map supposes.
const SUPPOSED: [Mode; 3] = [Mode::InPerson, Mode::Phone, Mode::Video];

pub(super) fn draw(draft: &mut Draft) {
    let answered = !draft.answers.modes.is_empty();
    let modes = if answered { draft.answers.modes.clone() } else { SUPPOSED.to_vec() };
    for mode in &modes {
        let node = mode_node(draft, *mode, answered);
        draft.put(node);
    }
    draft.put(draft.node("patient", Lane::Patient, NodeKind::Person, draft.say("patient")));
    let step = step(draft);
    draft.put(step);
    for mode in &modes {
        let carries = mode_flow(draft, *mode, answered);
        draft.flow(&key(*mode), "consultation", carries, None);
    }
    records(draft);
    results(draft);
    e_receipt(draft);
    parties::put_recipients(draft, "consultation", None);
}

fn key(mode: Mode) -> String {
    format!("mode-{}", mode.code())
}

fn mode_node(draft: &Draft, mode: Mode, answered: bool) -> Node {
    let title = draft.say(&format!("mode-{}", mode.code().replace('_', "-")));
    let mut node = draft.node(&key(mode), Lane::Patient, NodeKind::Channel, title);
    if !answered {
        node.supposed = true;
        node.questions.push(draft.ask("modes"));
        return node;
    }
    match mode {
        Mode::Video => {
            let named = &draft.answers.online_tools;
            let tools: Vec<_> = draft.facts.systems.iter().filter(|(id, _)| named.contains(id)).collect();
            if tools.is_empty() {
                node.questions.push(draft.ask("online_tools"));
            } else {
                node.record = tools.first().map(|(id, _)| *id);
                let listed: Vec<&str> = tools.iter().map(|(_, tool)| tool.name.as_str()).collect();
                node.note = Some(listed.join(", "));
            }
        }
        Mode::Phone => {
            if let Some((id, system)) = stores::carrier(draft, SystemType::Phone) {
                node.record = Some(*id);
                node.note = Some(system.name.clone());
            }
        }
        Mode::InPerson | Mode::Chat | Mode::Home => {}
    }
    node
}

fn mode_flow(draft: &Draft, mode: Mode, answered: bool) -> Carries {
    let medium = match mode {
        Mode::InPerson | Mode::Home => None,
        Mode::Phone => Some("medium-voice"),
        Mode::Video | Mode::Chat => Some("medium-electronic"),
    };
    let protection = match mode {
        _ if !answered => Protection::None,
        Mode::Phone | Mode::Video | Mode::Chat => {
            identity(draft, &draft.answers.consultation_identity, "consultation_identity")
        }
        Mode::InPerson | Mode::Home if draft.answers.third_persons.is_empty() => {
            in_presence(draft, &draft.answers.consultation_identity)
        }
        Mode::InPerson | Mode::Home => Protection::Stated(draft.answers.third_persons.clone()),
    };
    Carries {
        what: draft.say("data-talk"),
        medium: medium.map(|key| draft.say(key)),
        protection,
        special: true,
    }
}

/// Someone who is there in person is not asked about twice.
fn in_presence(draft: &Draft, checks: &[IdentityCheck]) -> Protection {
    let remote =
        draft.answers.modes.iter().any(|mode| matches!(mode, Mode::Phone | Mode::Video | Mode::Chat));
    if remote { Protection::None } else { identity(draft, checks, "consultation_identity") }
}

fn step(draft: &Draft) -> Node {
    let step = draft.node("consultation", Lane::Surgery, NodeKind::Step, draft.say("consultation"));
    let mut step = draft.describe(step);
    match draft.answers.consultation_recording {
        None => step.questions.push(draft.ask("consultation_recording")),
        Some(Recording::WithoutNotice) => step.lacks.push(draft.say("recorded-without-notice")),
        Some(Recording::WithNotice | Recording::No) => {}
    }
    step
}

/// Where the medical records are kept; the first of them shows how access is divided.
fn records(draft: &mut Draft) {
    let named = draft.answers.records.clone();
    let systems = stores::on_path(draft, &named);
    let divided = divided(draft);
    let what = draft.say("data-record");
    let medium = Some(draft.say("medium-electronic"));
    if named.is_empty() {
        let title = draft.say("records");
        let mut node = draft.node("records", Lane::Systems, NodeKind::Store(Store::System), title);
        node.supposed = true;
        node.questions.push(draft.ask("records"));
        draft.put(node);
        draft.flow(
            "consultation",
            "records",
            Carries { what: what.clone(), medium: None, protection: divided, special: true },
            None,
        );
    } else if let Some((id, _)) = systems.first() {
        stores::put_node(draft, systems[0]);
        draft.flow(
            "consultation",
            &stores::key(*id),
            Carries { what: what.clone(), medium, protection: divided, special: true },
            Some(*id),
        );
    }
    stores::put_all(draft, &systems, "consultation", &what);
    parties::put_suppliers(draft, &systems);
}

fn divided(draft: &Draft) -> Protection {
    let Some(levels) = draft.answers.access_levels else {
        return Protection::Open(draft.ask("access_levels"));
    };
    let words = draft.say_with("divided", "levels", draft.choice(AccessLevels::SET, levels.code()));
    match levels {
        AccessLevels::ByTask | AccessLevels::ByRole => Protection::Stated(words),
        AccessLevels::AllAlike | AccessLevels::SharedAccount => Protection::Absent(words),
    }
}

fn results(draft: &mut Draft) {
    let title = draft.say("results");
    let mut node = draft.node("results", Lane::Systems, NodeKind::Store(Store::System), title);
    node.caption = draft.say("results.caption");
    let access = draft.answers.diagnostic_access.clone();
    let protection = if access.is_empty() {
        node.questions.push(draft.ask("diagnostic_access"));
        Protection::None
    } else {
        Protection::Stated(access)
    };
    draft.put(node);
    let carries = Carries { what: draft.say("data-results"), medium: None, protection, special: true };
    draft.flow("results", "consultation", carries, None);
}

/// The e-prescription goes to the national platform, its code to the patient.
fn e_receipt(draft: &mut Draft) {
    let what = draft.say("data-e-receipt");
    if stores::platforms(draft).is_empty() {
        draft.put(draft.node("p1", Lane::Outside, NodeKind::Party, draft.say("p1")));
        let medium = Some(draft.say("medium-electronic"));
        let carries = Carries { what, medium, protection: Protection::None, special: true };
        draft.flow("consultation", "p1", carries, None);
    } else {
        parties::put_platforms(draft, "consultation", &what);
    }
    let ways = &draft.answers.e_receipt;
    let medium = draft.choices(EReceipt::SET, ways.iter().map(|way| way.code()));
    let protection =
        if ways.is_empty() { Protection::Open(draft.ask("e_receipt")) } else { Protection::None };
    let carries = Carries {
        what: draft.say("data-code"),
        medium: (!medium.is_empty()).then_some(medium),
        protection,
        special: true,
    };
    draft.flow("consultation", "patient", carries, None);
}
