//! Bodies and firms outside: recipients of the activities on the path, national platforms, suppliers.

use registers::{
    RecordId, fold,
    kinds::{Activity, DataCategory, Processor, Recipient, SpecialData, System, YesNo},
};

use super::{
    draft::{Carries, Draft},
    stores,
};
use crate::{Lane, NodeKind, Protection};

/// More recipients than this are told as one node.
const MOST: usize = 3;
/// More suppliers than this are told as one node.
const MOST_SUPPLIERS: usize = 2;
/// Categories of data that a label names before it says "and others".
const NAMED: usize = 2;

/// Puts the recipients on the map, with a flow of `what`, or else of the data of the activity, from `source`; where the
/// register names none, a question stands there.
pub(super) fn put_recipients(draft: &mut Draft, source: &str, what: Option<&str>) {
    let found = recipients(draft);
    let settled = draft.activities().any(|(_, activity)| activity.disclosed == Some(YesNo::No));
    if found.is_empty() && !settled {
        let mut node = draft.node("recipients", Lane::Outside, NodeKind::Party, draft.say("recipients"));
        node.supposed = true;
        node.questions.push(match draft.activities().next() {
            Some((id, _)) => draft.ask_record(*id, "recipients"),
            None => draft.ask("recipients"),
        });
        draft.put(node);
        let carries =
            Carries { what: String::new(), medium: None, protection: Protection::None, special: false };
        draft.flow(source, "recipients", carries, None);
        return;
    }
    let rest = found.len().saturating_sub(MOST);
    for (place, (recipient, id, activity)) in found.into_iter().take(MOST).enumerate() {
        let key = format!("recipient-{place}");
        let mut node = draft.node(&key, Lane::Outside, NodeKind::Party, recipient.name.clone());
        node.note = (!recipient.country.is_empty()).then(|| recipient.country.clone());
        draft.put(node);
        let carries = Carries {
            what: what.map_or_else(|| data_of(draft, activity), str::to_owned),
            medium: None,
            protection: Protection::None,
            special: !activity.special_data.is_empty(),
        };
        draft.flow(source, &key, carries, Some(id));
    }
    if rest > 0 {
        let title = draft.say_with("more-recipients", "count", i64::try_from(rest).unwrap_or(i64::MAX));
        draft.put(draft.node("more-recipients", Lane::Outside, NodeKind::Party, title));
        let carries = Carries {
            what: draft.say("data-patient"),
            medium: None,
            protection: Protection::None,
            special: true,
        };
        draft.flow(source, "more-recipients", carries, None);
    }
}

/// Puts the national platforms on the map, with a flow from `source`.
pub(super) fn put_platforms(draft: &mut Draft, source: &str, what: &str) {
    for system in stores::platforms(draft) {
        let key = stores::key(system.0);
        let mut node = draft.node(&key, Lane::Outside, NodeKind::Party, system.1.name.clone());
        node.record = Some(system.0);
        draft.put(node);
        let carries = Carries {
            what: what.to_owned(),
            medium: Some(draft.say("medium-electronic")),
            protection: stores::access(draft, system),
            special: system.1.special == Some(YesNo::Yes),
        };
        draft.flow(source, &key, carries, Some(system.0));
    }
}

/// Puts the suppliers that process data in the systems on the map, each with a flow from its first system.
pub(super) fn put_suppliers(draft: &mut Draft, systems: &[&(RecordId, System)]) {
    let mut found: Vec<(&(RecordId, System), String)> = Vec::new();
    for entry in systems.iter().copied().filter(|(id, _)| draft.has(&stores::key(*id))) {
        let Some(name) = supplier(draft, &entry.1) else { continue };
        if found.iter().all(|(_, known)| fold(known) != fold(&name)) {
            found.push((entry, name));
        }
    }
    let rest = found.split_off(found.len().min(MOST_SUPPLIERS));
    for (place, (entry, name)) in found.into_iter().enumerate() {
        let protection = contract(draft, entry);
        let record = processor(draft, &entry.1).map(|(id, _)| *id);
        put_supplier(draft, (&format!("supplier-{place}"), name, record), entry, protection);
    }
    if let Some((first, _)) = rest.first() {
        let title = draft.say_with("more-suppliers", "count", i64::try_from(rest.len()).unwrap_or(i64::MAX));
        put_supplier(draft, ("more-suppliers", title, None), first, Protection::None);
    }
}

/// Who supplies a system and processes its data: the processor that it points to, or else the supplier it names.
fn supplier(draft: &Draft, system: &System) -> Option<String> {
    if let Some((_, processor)) = processor(draft, system) {
        return Some(processor.name.clone());
    }
    let processes = system.processor == Some(YesNo::Yes) && !system.supplier.is_empty();
    processes.then(|| system.supplier.clone())
}

fn processor<'a>(draft: &Draft<'a>, system: &System) -> Option<&'a (RecordId, Processor)> {
    let record = system.supplier_record?;
    draft.facts.processors.iter().find(|(id, _)| *id == record)
}

fn put_supplier(
    draft: &mut Draft,
    (key, title, record): (&str, String, Option<RecordId>),
    (id, system): &(RecordId, System),
    protection: Protection,
) {
    let mut node = draft.node(key, Lane::Outside, NodeKind::Party, title);
    node.note = Some(draft.say("supplier"));
    node.record = record;
    draft.put(node);
    let special = system.special == Some(YesNo::Yes);
    let carries = Carries { what: draft.say("data-upkeep"), medium: None, protection, special };
    draft.flow(&stores::key(*id), key, carries, Some(*id));
}

/// The contract with the supplier; where none is on record, a question to the record that should have it.
fn contract(draft: &Draft, (id, system): &(RecordId, System)) -> Protection {
    let linked = processor(draft, system);
    match linked.and_then(|(_, processor)| processor.contract_on).or(system.contract_on) {
        Some(day) => Protection::Stated(draft.say_with("contract", "day", draft.day(day))),
        None => Protection::Open(draft.ask_record(linked.map_or(*id, |(id, _)| *id), "contract_on")),
    }
}

/// The data of an activity, the most telling categories first.
fn data_of(draft: &Draft, activity: &Activity) -> String {
    let special = activity.special_data.iter().map(|data| draft.choice(SpecialData::SET, data.code()));
    let plain = activity.data.iter().map(|data| draft.choice(DataCategory::SET, data.code()));
    let all: Vec<String> = special.chain(plain).collect();
    if all.is_empty() {
        return draft.say("data-patient");
    }
    let named = all[..all.len().min(NAMED)].join(", ");
    if all.len() > NAMED { draft.say_with("data-and-more", "data", named) } else { named }
}

/// Every recipient of an activity on the path once, with the first activity that names it.
fn recipients<'a>(draft: &Draft<'a>) -> Vec<(&'a Recipient, RecordId, &'a Activity)> {
    let platforms: Vec<String> =
        stores::platforms(draft).iter().map(|(_, system)| fold(&system.name)).collect();
    let mut found: Vec<(&Recipient, RecordId, &Activity)> = Vec::new();
    for (id, activity) in draft.activities() {
        for recipient in activity.recipients.iter().filter(|recipient| !recipient.name.is_empty()) {
            let name = fold(&recipient.name);
            let known = found.iter().any(|(known, _, _)| fold(&known.name) == name);
            if !known && !platforms.contains(&name) {
                found.push((recipient, *id, activity));
            }
        }
    }
    found
}
