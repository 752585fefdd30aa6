//! What the law asks for and a record does not show.

use law::Citation;
use serde_json::Value;

use crate::normalise::empty;
use crate::{Field, Kind, Need};

/// How complete a record is. Ended or not, old or new: the same record has the same gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completeness {
    /// What is asked for and there.
    pub filled: u32,
    /// What is asked for.
    pub asked: u32,
    /// What is asked for and not there, in the order of the form, rules across fields last.
    pub gaps: Vec<Gap>,
}

/// Something that an article asks for and the record does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Path of the field.
    pub field: String,
    /// Key of its name in the catalogue: of the field, or of the rule that asks.
    pub label_key: String,
    /// Who asks for it.
    pub cites: &'static [Citation],
}

/// Counts what a record lacks. Fields whose condition is not met are not asked for.
pub fn completeness(kind: &Kind, value: &Value) -> Completeness {
    let mut out = Completeness { filled: 0, asked: 0, gaps: Vec::new() };
    count_fields(kind.code, kind.fields, value, "", &mut out);
    for rule in kind.rules {
        for (field, met) in rule.outcomes(value) {
            out.count(met, || Gap { field, label_key: rule.label_key(kind.code), cites: rule.cites });
        }
    }
    out
}

impl Field {
    /// Whether completeness counts it: a record can be asked for its name without any law saying so.
    pub fn asked_for(&self) -> bool {
        match self.need {
            Need::Optional => false,
            Need::Complete => true,
            Need::Save => !self.cites.is_empty(),
        }
    }
}

impl Completeness {
    fn count(&mut self, met: bool, gap: impl FnOnce() -> Gap) {
        self.asked += 1;
        if met {
            self.filled += 1;
        } else {
            self.gaps.push(gap());
        }
    }
}

fn count_fields(owner: &str, fields: &'static [Field], value: &Value, at: &str, out: &mut Completeness) {
    for field in fields {
        let (path, found) = (|| format!("{at}{}", field.name), &value[field.name]);
        if field.asked_for() && field.applies(value) {
            out.count(!empty(found), || Gap {
                field: path(),
                label_key: field.label_key(owner),
                cites: field.cites,
            });
        }
        if let (Some(part), Some(items)) = (field.shape.part(), found.as_array()) {
            for (index, item) in items.iter().enumerate() {
                count_fields(part.name, part.fields, item, &format!("{}/{index}/", path()), out);
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use serde_json::json;

    use super::*;

    const LINKED: &str = "0190a0b0-c0d0-7000-8000-000000000001";

    /// The fields that a record of that kind lacks.
    pub(crate) fn gaps(kind: &str, value: &Value) -> Vec<String> {
        completeness(Kind::of(kind).unwrap(), value).gaps.into_iter().map(|gap| gap.field).collect()
    }

    /// Whether a record asks for a field that it lacks.
    pub(crate) fn asks(kind: &str, value: &Value, field: &str) -> bool {
        gaps(kind, value).iter().any(|each| each == field)
    }

    /// Holds a table of records, fields and whether the record lacks the field against the kind's definition.
    pub(crate) fn gap_table(kind: &str, cases: &[(Value, &str, bool)]) {
        for (value, field, gap) in cases {
            assert_eq!(asks(kind, value, field), *gap, "{kind}: {field} in {value}");
        }
    }

    #[test]
    fn an_activity_with_a_name_alone_lacks_all_that_article_30_asks_for() {
        let found = gaps("activity", &json!({"name": "N"}));
        let expected = [
            "purposes",
            "persons",
            "data",
            "source",
            "informed",
            "dpia",
            "reviewed_on",
            "disclosed",
            "entrusted",
            "transferred",
            "retention",
            "measures",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        let cases = [
            (json!({"disclosed": "yes"}), "recipients", true),
            (json!({"disclosed": "no"}), "recipients", false),
            (json!({"disclosed": "no"}), "disclosed", false),
            (json!({"recipients": [{"name": "NFZ"}]}), "disclosed", false),
            (json!({"entrusted": "yes"}), "processors", true),
            (json!({"entrusted": "yes", "processors": [{"name": "X"}]}), "processors/0/contract_on", true),
            (json!({"processors": [{"service": "S"}]}), "processors/0/name", true),
            (json!({"processors": [{"processor": LINKED}]}), "processors/0/name", false),
            (json!({"processors": [{"processor": LINKED}]}), "processors/0/contract_on", false),
            (json!({"retention_kept": [LINKED]}), "retention", false),
            (json!({"measures_kept": [LINKED]}), "measures", false),
            (json!({"transferred": "yes"}), "transfers", true),
            (json!({"transfers": [{"country": "USA"}]}), "transfers/0/mechanism", true),
            (json!({"transfers": [{"country": "USA", "mechanism": "45"}]}), "transfers/0/safeguards", false),
            (
                json!({"transfers": [{"country": "USA", "mechanism": "49_1_2"}]}),
                "transfers/0/safeguards",
                true,
            ),
            (json!({"dpia": "not_needed"}), "dpia_reason", true),
            (json!({"dpia": "needed"}), "dpia_on", true),
            (json!({"dpia": "done", "dpia_on": "2026-01-05"}), "dpia_on", false),
            (json!({"data": ["convictions"]}), "convictions_basis", true),
            (json!({"data": ["contact"]}), "convictions_basis", false),
            (json!({"persons": ["other"]}), "persons_more", true),
            (json!({"purposes": [{"purpose": "P"}]}), "purposes/0/legal_basis", true),
            (json!({"purposes": [{"legal_basis": ["6_1_a"]}]}), "purposes/0/withdrawal", true),
            (json!({"purposes": [{"legal_basis": ["6_1_f"]}]}), "purposes/0/interest", true),
            (json!({"purposes": [{"legal_basis": ["6_1_b"]}]}), "purposes/0/interest", false),
            (json!({"purposes": [{"legal_basis": ["6_1_b", "6_1_c"]}]}), "purposes/0/provision", true),
            (json!({"purposes": [{"purpose": "P"}]}), "purposes/0/special_condition", false),
            (
                json!({"special_data": ["health"], "purposes": [{"purpose": "P"}]}),
                "purposes/0/special_condition",
                true,
            ),
        ];
        gap_table("activity", &cases);
    }

    #[test]
    fn a_condition_is_asked_of_each_purpose_once_health_data_are_there() {
        let value = json!({
            "special_data": ["health"],
            "purposes": [{"special_condition": ["9_2_h"]}, {"purpose": "P"}, {"purpose": "Q"}],
        });
        let found = completeness(Kind::of("activity").unwrap(), &value);
        let keys: Vec<(&str, &str)> = found
            .gaps
            .iter()
            .filter(|gap| gap.label_key == "rule-activity-special_condition")
            .map(|gap| (gap.field.as_str(), gap.cites[0].place))
            .collect();
        assert_eq!(
            keys,
            [("purposes/1/special_condition", "9(2)"), ("purposes/2/special_condition", "9(2)")]
        );
    }

    #[test]
    fn each_path_asks_its_own_questions() {
        let asked = |value: &Value| completeness(Kind::of("map").unwrap(), value).asked;
        let registration = gaps("map", &json!({"path": "registration"}));
        assert_eq!(registration, ["channels", "appointments", "reviewed_on"]);
        let by_phone = gaps("map", &json!({"path": "registration", "channels": ["phone", "sms"]}));
        assert_eq!(by_phone, ["phone_identity", "phone_recording", "appointments", "reviewed_on"]);
        assert!(gaps("map", &json!({"path": "archive"})).contains(&"release_log".to_owned()));
        assert_eq!(asked(&json!({"path": "archive"})), 9);
        assert_eq!(asked(&json!({"path": "consultation"})), 8);
    }

    #[test]
    fn the_contract_of_a_supplier_stands_with_the_resource_or_with_the_processor() {
        gap_table(
            "system",
            &[
                (json!({"processor": "no"}), "contract_on", false),
                (json!({"processor": "yes"}), "contract_on", true),
                (json!({"processor": "yes", "contract_on": "2026-01-05"}), "contract_on", false),
                (json!({"processor": "yes", "supplier_record": LINKED}), "contract_on", false),
                (json!({"supplier": "S"}), "processor", true),
                (json!({"supplier_record": LINKED}), "processor", false),
            ],
        );
    }

    #[test]
    fn a_room_is_not_asked_for_backups() {
        let asked = |kind: &str| gaps("system", &json!({"name": "N", "kind": kind}));
        assert!(asked("cloud").contains(&"backup".to_owned()));
        assert!(!asked("room").contains(&"backup".to_owned()));
        assert!(asked("video").contains(&"retention".to_owned()));
        let passwords = gaps("system", &json!({"authentication": ["own_password"]}));
        assert!(passwords.contains(&"password_length".to_owned()));
    }
}
