//! The registers of a paper: who stands where, who has ended, and who points at whom.

use std::collections::{BTreeMap, BTreeSet};

use registers::{Area, Kind, RecordId, links, sort_key};

use crate::input::{Imprint, Record};
use crate::words::PaperWords;

/// The kind whose records are shown with the maps that they were answers to.
pub(crate) const MAP: &str = "map";

/// Every register, in the order in which papers show them.
pub(crate) struct Shelf<'a> {
    pub(crate) registers: Vec<Register<'a>>,
    /// Of each record, the standing ones that point at it.
    pointing: BTreeMap<RecordId, BTreeSet<RecordId>>,
    records: BTreeMap<RecordId, &'a Record>,
}

/// The records of a kind, by title.
pub(crate) struct Register<'a> {
    pub(crate) kind: &'static Kind,
    pub(crate) standing: Vec<&'a Record>,
    pub(crate) ended: Vec<&'a Record>,
}

impl<'a> Shelf<'a> {
    pub(crate) fn of(imprint: &Imprint<'_>, records: &'a [Record], words: &PaperWords) -> Self {
        let mut kinds: Vec<&'static Kind> = imprint.kinds.to_vec();
        kinds.sort_by_key(|kind| kind.asked);
        let mut pointing: BTreeMap<RecordId, BTreeSet<RecordId>> = BTreeMap::new();
        let mut registers: BTreeMap<&str, Register<'a>> = BTreeMap::new();
        for kind in &kinds {
            registers.insert(kind.code, Register { kind, standing: Vec::new(), ended: Vec::new() });
        }
        for record in records {
            let Some(register) = registers.get_mut(record.kind.as_str()) else { continue };
            if record.ended.is_some() {
                register.ended.push(record);
                continue;
            }
            register.standing.push(record);
            for link in links(register.kind, &record.value) {
                pointing.entry(link.id).or_default().insert(record.id);
            }
        }
        for register in registers.values_mut() {
            for list in [&mut register.standing, &mut register.ended] {
                list.sort_by_cached_key(|record| (sort_key(&words.title(record.id)), record.id));
            }
        }
        Self {
            registers: kinds.iter().filter_map(|kind| registers.remove(kind.code)).collect(),
            pointing,
            records: records.iter().map(|record| (record.id, record)).collect(),
        }
    }

    /// Those that have a chapter in a pack: neither settings nor the answers to maps, and not without a record.
    pub(crate) fn chapters(&self) -> impl Iterator<Item = &Register<'a>> {
        self.registers.iter().filter(|register| register.has_chapter() && !register.is_empty())
    }

    /// Those that would have a chapter if there were records.
    pub(crate) fn empty(&self) -> impl Iterator<Item = &Register<'a>> {
        self.registers.iter().filter(|register| register.has_chapter() && register.is_empty())
    }

    pub(crate) fn register(&self, code: &str) -> Option<&Register<'a>> {
        self.registers.iter().find(|register| register.kind.code == code)
    }

    pub(crate) fn record(&self, id: RecordId) -> Option<&'a Record> {
        self.records.get(&id).copied()
    }

    /// The standing records that point at one, by register and title.
    pub(crate) fn pointing_at(&self, id: RecordId) -> Vec<(&'static Kind, Vec<&'a Record>)> {
        self.grouped(|record| {
            record.id != id && self.pointing.get(&id).is_some_and(|ids| ids.contains(&record.id))
        })
    }

    /// The records that are linked with one in either direction, ended ones too, by register and title.
    pub(crate) fn linked_with(&self, kind: &Kind, record: &Record) -> Vec<(&'static Kind, Vec<&'a Record>)> {
        let named: BTreeSet<RecordId> = links(kind, &record.value).into_iter().map(|link| link.id).collect();
        let pointing = self.pointing.get(&record.id);
        let linked = |id: &RecordId| named.contains(id) || pointing.is_some_and(|ids| ids.contains(id));
        self.grouped(|other| other.id != record.id && linked(&other.id))
    }

    fn grouped(&self, wanted: impl Fn(&Record) -> bool) -> Vec<(&'static Kind, Vec<&'a Record>)> {
        let groups = self.registers.iter().map(|register| {
            let all = register.standing.iter().chain(&register.ended).copied();
            (register.kind, all.filter(|record| wanted(record)).collect::<Vec<_>>())
        });
        groups.filter(|(_, records)| !records.is_empty()).collect()
    }
}

impl Register<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.standing.is_empty() && self.ended.is_empty()
    }

    fn has_chapter(&self) -> bool {
        self.kind.area != Area::Settings && self.kind.code != MAP
    }

    /// What the law asks of the records that stand and they do not show.
    pub(crate) fn gaps(&self) -> usize {
        let gaps = |record: &&Record| registers::completeness(self.kind, &record.value).gaps.len();
        self.standing.iter().map(gaps).sum()
    }

    /// The key of its title.
    pub(crate) fn title_key(&self) -> String {
        register_key(self.kind)
    }
}

/// The key of the title of a kind's register.
pub(crate) fn register_key(kind: &Kind) -> String {
    format!("kind-{}.register", kind.code)
}
