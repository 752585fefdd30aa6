//! The systems of the register as places where data rest.

use registers::{
    RecordId,
    kinds::{Authentication, System, SystemType, YesNo, Zone},
};

use super::draft::{Carries, Draft};
use crate::{Lane, Node, NodeKind, Protection, Store};

/// More systems than this on one path are told as one node.
const MOST: usize = 4;

/// The systems on the path: those that an answer names, then those marked for the path, then those that its
/// activities use. National platforms and what only carries a channel are not among them.
pub(super) fn on_path<'a>(draft: &Draft<'a>, named: &[RecordId]) -> Vec<&'a (RecordId, System)> {
    let path = draft.on_path();
    let used: Vec<RecordId> =
        draft.activities().flat_map(|(_, activity)| activity.systems.iter().copied()).collect();
    let mut found: Vec<&(RecordId, System)> =
        named.iter().filter_map(|id| draft.facts.systems.iter().find(|(known, _)| known == id)).collect();
    let marked = draft.facts.systems.iter().filter(|(_, system)| system.paths.contains(&path));
    let linked = draft.facts.systems.iter().filter(|(id, _)| used.contains(id));
    for system in marked.chain(linked) {
        if rests(&system.1) && !found.iter().any(|(known, _)| *known == system.0) {
            found.push(system);
        }
    }
    found
}

/// National platforms on the path.
pub(super) fn platforms<'a>(draft: &Draft<'a>) -> Vec<&'a (RecordId, System)> {
    of_kind(draft, SystemType::NationalPlatform)
}

/// The only system of that type on the path: what a channel runs on.
pub(super) fn carrier<'a>(draft: &Draft<'a>, kind: SystemType) -> Option<&'a (RecordId, System)> {
    let found = of_kind(draft, kind);
    let [only] = found.as_slice() else { return None };
    Some(*only)
}

/// Puts systems on the map and a flow from `source` to each.
pub(super) fn put_all(draft: &mut Draft, systems: &[&(RecordId, System)], source: &str, what: &str) {
    for system in systems.iter().take(MOST) {
        let key = put_node(draft, system);
        let carries = Carries {
            what: what.to_owned(),
            medium: Some(draft.say(if is_paper(&system.1) { "medium-paper" } else { "medium-electronic" })),
            protection: access(draft, system),
            special: system.1.special == Some(YesNo::Yes),
        };
        draft.flow(source, &key, carries, Some(system.0));
    }
    let rest = systems.len().saturating_sub(MOST);
    if rest > 0 {
        let count = i64::try_from(rest).unwrap_or(i64::MAX);
        let title = draft.say_with("more-systems", "count", count);
        draft.put(draft.node("more-systems", Lane::Systems, NodeKind::Store(Store::System), title));
        let medium = Some(draft.say("medium-electronic"));
        let carries = Carries { what: what.to_owned(), medium, protection: Protection::None, special: true };
        draft.flow(source, "more-systems", carries, None);
    }
}

/// Puts a system on the map; returns its key.
pub(super) fn put_node(draft: &mut Draft, system: &(RecordId, System)) -> String {
    let node = node(draft, system);
    draft.put(node);
    key(system.0)
}

/// How the register says that a system is entered.
pub(super) fn access(draft: &Draft, (id, system): &(RecordId, System)) -> Protection {
    if system.authentication.is_empty() {
        return Protection::Open(draft.ask_record(*id, "authentication"));
    }
    let codes = system.authentication.iter().map(|way| way.code());
    let words = draft.say_with("access", "ways", draft.choices(Authentication::SET, codes));
    let weak = [Authentication::Nothing, Authentication::SharedPassword];
    if system.authentication.iter().any(|way| weak.contains(way)) {
        return Protection::Absent(words);
    }
    Protection::Stated(words)
}

/// Key of the node of a record.
pub(super) fn key(id: RecordId) -> String {
    format!("system-{id}")
}

fn node(draft: &Draft, (id, system): &(RecordId, System)) -> Node {
    let kind = NodeKind::Store(store(system.kind));
    let mut node = draft.node(&key(*id), lane(system), kind, system.name.clone());
    if let Some(kind) = system.kind {
        node.caption = draft.choice(SystemType::SET, kind.code());
    }
    node.note = (!system.place.is_empty()).then(|| system.place.clone());
    node.record = Some(*id);
    node
}

fn of_kind<'a>(draft: &Draft<'a>, kind: SystemType) -> Vec<&'a (RecordId, System)> {
    let path = draft.on_path();
    let used: Vec<RecordId> =
        draft.activities().flat_map(|(_, activity)| activity.systems.iter().copied()).collect();
    let here = |(id, system): &&(RecordId, System)| {
        system.kind == Some(kind) && (system.paths.contains(&path) || used.contains(id))
    };
    draft.facts.systems.iter().filter(here).collect()
}

/// Whether data of the path rest in it, rather than pass through or guard it.
fn rests(system: &System) -> bool {
    match system.kind {
        None
        | Some(
            SystemType::Application
            | SystemType::Cloud
            | SystemType::Server
            | SystemType::Workstation
            | SystemType::MobileDevice
            | SystemType::MedicalDevice
            | SystemType::StorageMedium
            | SystemType::PaperArchive
            | SystemType::FilingCabinet
            | SystemType::Room
            | SystemType::Other,
        ) => true,
        Some(
            SystemType::Network
            | SystemType::Email
            | SystemType::Website
            | SystemType::Phone
            | SystemType::Teleconsultation
            | SystemType::NationalPlatform
            | SystemType::Video
            | SystemType::AccessControl
            | SystemType::BankAccount,
        ) => false,
    }
}

fn is_paper(system: &System) -> bool {
    matches!(store(system.kind), Store::Paper | Store::Room)
}

fn store(kind: Option<SystemType>) -> Store {
    match kind {
        None
        | Some(
            SystemType::Application
            | SystemType::Server
            | SystemType::Network
            | SystemType::Email
            | SystemType::Website
            | SystemType::Teleconsultation
            | SystemType::NationalPlatform
            | SystemType::BankAccount
            | SystemType::Other,
        ) => Store::System,
        Some(SystemType::Cloud) => Store::Cloud,
        Some(
            SystemType::Workstation
            | SystemType::MobileDevice
            | SystemType::MedicalDevice
            | SystemType::Phone
            | SystemType::StorageMedium
            | SystemType::Video
            | SystemType::AccessControl,
        ) => Store::Device,
        Some(SystemType::PaperArchive | SystemType::FilingCabinet) => Store::Paper,
        Some(SystemType::Room) => Store::Room,
    }
}

/// Things stand where the register says, programs among the systems.
fn lane(system: &System) -> Lane {
    let electronic = matches!(store(system.kind), Store::System | Store::Cloud);
    if electronic {
        return Lane::Systems;
    }
    match system.zone {
        Some(Zone::Public | Zone::Reception) => Lane::Reception,
        Some(Zone::Surgery) => Lane::Surgery,
        Some(Zone::Archive) => Lane::Archive,
        Some(Zone::Outside) => Lane::Outside,
        None if is_paper(system) => Lane::Archive,
        Some(Zone::Office | Zone::ServerRoom | Zone::Mobile) | None => Lane::Systems,
    }
}
