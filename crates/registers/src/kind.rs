//! Kinds of records and the ids of records.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Field, Rule, kinds};

/// The id of a record: a `UUIDv7`, written with hyphens, lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for RecordId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

/// A kind of record. Its texts stand in the catalogue under `kind-<code>` (one record) with the
/// attributes `.object` (what was saved or ended), `.register` (title of the register), `.about` (what belongs there and why)
/// and `.first` (first step).
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Code name, e.g. `activity`.
    pub code: &'static str,
    /// Name of the field that titles a record.
    pub title: &'static str,
    /// Name of the field whose text follows in the title, such as a first name after a surname.
    pub title_then: Option<&'static str>,
    /// The fields, in the order of the form.
    pub fields: &'static [Field],
    /// Where it stands among the registers.
    pub area: Area,
    /// What it answers when an inspector asks.
    pub asked: Asked,
    /// How many records of it may stand.
    pub amount: Amount,
    /// What is asked for across fields.
    pub rules: &'static [Rule],
    /// Pairs of days or minutes of which the second may not come before the first; in parts as `holds/*/from`.
    pub in_order: &'static [(&'static str, &'static str)],
}

/// A part of the documentation: registers that are read together. Its name stands in the catalogue under `area-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Who the controller is.
    Facility,
    /// What is processed, with what, by whom, how safely and how long.
    Processing,
    /// Who works with the data, and what they may do.
    People,
    /// What went wrong, and what persons ask for.
    Incidents,
    /// What is written down for staff and for patients.
    Documents,
    /// What the DPO does and checks.
    Oversight,
    /// How the registers themselves are kept.
    Settings,
}

impl Area {
    /// All of them, in the order of the sidebar.
    pub const ALL: [Self; 7] = [
        Self::Facility,
        Self::Processing,
        Self::People,
        Self::Incidents,
        Self::Documents,
        Self::Oversight,
        Self::Settings,
    ];

    /// Its name in the catalogue's keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Facility => "facility",
            Self::Processing => "processing",
            Self::People => "people",
            Self::Incidents => "incidents",
            Self::Documents => "documents",
            Self::Oversight => "oversight",
            Self::Settings => "settings",
        }
    }
}

/// What an inspector asks for, in the order in which packs answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// Who the controller is, and who its DPO.
    Controller,
    /// Policies and procedures with their versions.
    Policies,
    /// Both records of processing (Art. 30).
    Records,
    /// What the data lie in and how they flow.
    Resources,
    /// Risk analyses.
    Risks,
    /// Impact assessments.
    Assessments,
    /// Who may do what, and who could.
    Access,
    /// Training.
    Training,
    /// Processors, their contracts and audits.
    Processors,
    /// Breaches, from the report of a suspicion on.
    Breaches,
    /// Notices to persons.
    Notices,
    /// Requests of persons, and releases of medical records.
    Rights,
    /// Retention and destruction.
    Retention,
    /// Measures, and the proof that they work.
    Security,
    /// Inspections of one's own.
    Inspections,
    /// What the DPO plans, advises and reports, and what authorities found.
    Oversight,
    /// Nothing.
    Nothing,
}

/// How many records of a kind may stand at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// As many as there are.
    Many,
    /// One.
    One,
    /// One for each code of that choice field.
    OnePer(&'static str),
}

impl Kind {
    /// A kind of which there may be many, without rules across fields.
    pub const fn new(code: &'static str, title: &'static str, fields: &'static [Field]) -> Self {
        Self {
            code,
            title,
            title_then: None,
            fields,
            area: Area::Processing,
            asked: Asked::Nothing,
            amount: Amount::Many,
            rules: &[],
            in_order: &[],
        }
    }

    /// The field whose text follows in the title.
    #[must_use]
    pub const fn title_then(mut self, field: &'static str) -> Self {
        self.title_then = Some(field);
        self
    }

    /// Where it stands among the registers.
    #[must_use]
    pub const fn area(mut self, area: Area) -> Self {
        self.area = area;
        self
    }

    /// What it answers when an inspector asks.
    #[must_use]
    pub const fn asked(mut self, asked: Asked) -> Self {
        self.asked = asked;
        self
    }

    /// How many records of it may stand.
    #[must_use]
    pub const fn amount(mut self, amount: Amount) -> Self {
        self.amount = amount;
        self
    }

    /// What is asked for across fields.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// Pairs of days or minutes of which the second may not come before the first.
    #[must_use]
    pub const fn in_order(mut self, in_order: &'static [(&'static str, &'static str)]) -> Self {
        self.in_order = in_order;
        self
    }

    /// The kind with that code.
    pub fn of(code: &str) -> Option<&'static Kind> {
        kinds::ALL.iter().copied().find(|kind| kind.code == code)
    }

    /// Every kind, in the order of the sidebar.
    pub fn all() -> &'static [&'static Kind] {
        kinds::ALL
    }

    /// The field with that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The names of the groups, in the order of the form.
    pub fn groups(&self) -> Vec<&'static str> {
        let mut groups: Vec<&'static str> = Vec::new();
        for field in self.fields {
            if !groups.contains(&field.group) {
                groups.push(field.group);
            }
        }
        groups
    }

    /// The field at a path such as `purposes/0/legal_basis`, with the code of the kind or part that owns it.
    pub fn at(&self, path: &str) -> Option<(&'static str, &'static Field)> {
        let mut steps = path.split('/');
        let field = self.field(steps.next()?)?;
        let (Some(_index), Some(inner), Some(part)) = (steps.next(), steps.next(), field.shape.part()) else {
            return Some((self.code, field));
        };
        part.field(inner).map(|field| (part.name, field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_register_but_the_settings_answers_something_that_an_inspector_asks_for() {
        for kind in Kind::all() {
            assert_eq!(kind.asked == Asked::Nothing, kind.area == Area::Settings, "{}", kind.code);
        }
    }

    #[test]
    fn a_path_leads_to_its_field_and_its_owner() {
        let cases = [
            ("name", Some(("activity", "name"))),
            ("persons/1", Some(("activity", "persons"))),
            ("purposes", Some(("activity", "purposes"))),
            ("purposes/0", Some(("activity", "purposes"))),
            ("purposes/0/legal_basis", Some(("purpose", "legal_basis"))),
            ("purposes/0/legal_basis/1", Some(("purpose", "legal_basis"))),
            ("purposes/0/newer", None),
            ("newer", None),
            ("", None),
        ];
        let kind = Kind::of("activity").unwrap();
        for (path, expected) in cases {
            assert_eq!(kind.at(path).map(|(owner, field)| (owner, field.name)), expected, "{path}");
        }
    }
}
