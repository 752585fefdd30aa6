//! What holds for fields of the DPO's own besides what any record must hold: codes, and that what records use does not change.

use std::collections::BTreeSet;

use catalogue::{Arg, text_with};
use registers::Kind;
use registers::kinds::{OwnField, OwnShape};
use serde_json::Value;
use vault::Record;

use crate::protocol::ProblemView;
use crate::records::Around;
use crate::trouble::Result;
use crate::words::Reader;

/// So many stand beside each other in a form.
const MOST: usize = 60;

/// Makes the codes that were left empty, of the field and of what it offers, from their names.
pub(crate) fn with_codes(
    around: &dyn Around,
    kind: &Kind,
    mut value: Value,
    before: Option<&Record>,
) -> Result<Value> {
    if kind.code != OwnField::CODE {
        return Ok(value);
    }
    if value["code"].is_null()
        && let Some(label) = value["label_pl"].as_str()
    {
        let taken: BTreeSet<String> =
            others(around, &value, before)?.iter().filter_map(|other| code(&other.value)).collect();
        value["code"] = free(&OwnField::code_from(label), &taken).into();
    }
    let options = value.get_mut("options").and_then(Value::as_array_mut);
    let options: &mut [Value] = options.map_or(&mut [], |options| options);
    let mut taken: BTreeSet<String> = options.iter().filter_map(code).collect();
    for option in options.iter_mut().filter(|option| option["code"].is_null() && option.is_object()) {
        if let Some(label) = option["label_pl"].as_str() {
            let made = free(&OwnField::code_from(label), &taken);
            taken.insert(made.clone());
            option["code"] = made.into();
        }
    }
    Ok(value)
}

/// What keeps a field of one's own from being saved.
pub(super) fn problems(
    around: &dyn Around,
    reader: &Reader,
    kind: &'static Kind,
    value: &Value,
    before: Option<&Record>,
) -> Result<Vec<ProblemView>> {
    if kind.code != OwnField::CODE {
        return Ok(Vec::new());
    }
    let problem = |field: String, code: &str, params: &[(&str, Arg)]| {
        let label: Arg = reader.label_at(kind, &field).into();
        let params: Vec<(&str, Arg)> = params.iter().cloned().chain([("field", label)]).collect();
        let words = text_with(reader.language, &format!("problem-{code}"), &params);
        ProblemView { field, code: code.to_owned(), words, cites: Vec::new(), record: None }
    };
    let mut out = Vec::new();
    let others = others(around, value, before)?;
    match code(value) {
        Some(code) if !OwnField::is_code(&code) => out.push(problem("code".into(), "own_code", &[])),
        Some(code) if others.iter().any(|other| self::code(&other.value).as_ref() == Some(&code)) => {
            out.push(problem("code".into(), "own_code_taken", &[("code", code.into())]));
        }
        None if !value["label_pl"].is_null() => out.push(problem("code".into(), "missing", &[])),
        _ => {}
    }
    if before.is_none() && others.iter().filter(|other| !other.ended).count() >= MOST {
        out.push(problem("for_kind".into(), "own_too_many", &[("max", (MOST as u64).into())]));
    }
    let register = value["for_kind"].as_str().and_then(Kind::of);
    if let (Some(register), Some(group)) = (register, value["group"].as_str())
        && !register.groups().contains(&group)
    {
        out.push(problem("group".into(), "own_group", &[]));
    }
    let options = || value["options"].as_array().into_iter().flatten();
    let mut seen = BTreeSet::new();
    for (index, option) in options().enumerate() {
        let Some(code) = code(option) else { continue };
        let at = format!("options/{index}/code");
        if !OwnField::is_code(&code) {
            out.push(problem(at, "own_code", &[]));
        } else if !seen.insert(code.clone()) {
            out.push(problem(at, "repeated", &[("item", code.into())]));
        }
    }
    if chooses(value) && options().next().is_none() {
        out.push(problem("options".into(), "own_no_options", &[]));
    }
    if let Some(before) = before {
        let held = held(around, &before.value)?;
        if !held.is_empty() {
            for field in ["for_kind", "code", "shape"] {
                if value[field] != before.value[field] {
                    out.push(problem(field.into(), "own_in_use", &[]));
                }
            }
        }
        let left: BTreeSet<String> = options().filter_map(code).collect();
        let gone = before.value["options"].as_array().into_iter().flatten().filter_map(code);
        for code in gone.filter(|code| !left.contains(code)) {
            if held.iter().any(|value| has(value, &code)) {
                out.push(problem("options".into(), "own_option_in_use", &[("code", code.into())]));
            }
        }
    }
    Ok(out)
}

/// The other fields of the register that it is for, ended ones too: their codes are never given again, since versions of records
/// hold what they held under them.
fn others(around: &dyn Around, value: &Value, before: Option<&Record>) -> Result<Vec<Record>> {
    let all = around.all(OwnField::CODE)?.into_iter();
    let same = |record: &Record| {
        before.is_none_or(|before| before.id != record.id) && record.value["for_kind"] == value["for_kind"]
    };
    Ok(all.filter(same).collect())
}

/// What records hold in a field, ended records too.
fn held(around: &dyn Around, own: &Value) -> Result<Vec<Value>> {
    let (Some(kind), Some(code)) = (own["for_kind"].as_str(), code(own)) else { return Ok(Vec::new()) };
    let name = OwnField::name_of(&code);
    let records = around.all(kind)?.into_iter();
    Ok(records.filter_map(|mut record| record.value.get_mut(&name).map(Value::take)).collect())
}

fn has(value: &Value, code: &str) -> bool {
    match value {
        Value::Array(codes) => codes.iter().any(|each| each.as_str() == Some(code)),
        one => one.as_str() == Some(code),
    }
}

fn chooses(value: &Value) -> bool {
    let shape = OwnField::read(value).ok().and_then(|own| own.shape);
    matches!(shape, Some(OwnShape::Choice | OwnShape::Choices))
}

fn code(value: &Value) -> Option<String> {
    value["code"].as_str().map(str::to_owned)
}

/// The code, or the first with a number behind it that is free.
fn free(code: &str, taken: &BTreeSet<String>) -> String {
    let short: String = code.chars().take(36).collect();
    let numbered = (2..).map(|number| format!("{}_{number}", short.trim_end_matches('_')));
    std::iter::once(code.to_owned()).chain(numbered).find(|code| !taken.contains(code)).unwrap_or_default()
}
