//! Packs: progress, cancelling, and what is left behind.

use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::common::{Office, code};
use desk::log::VerifyFiles;
use desk::protocol::{
    EndRecord, ExportList, ExportPack, FailureCode, Filter, FilterOp, Lang, ListEntries, ListRecords,
    Nothing, Progress, ShowVault,
};
use desk::{Unwatched, Watch};
use serde_json::json;

fn request(office: &Office, name: &str) -> ExportPack {
    ExportPack { path: office.path(name).display().to_string(), language: None, as_at: None }
}

/// Stops at a step, and does something at each.
struct Stopper<'a> {
    stop_at: u32,
    steps: AtomicU32,
    seen: Mutex<Vec<Progress>>,
    meanwhile: &'a (dyn Fn() + Send + Sync),
}

impl<'a> Stopper<'a> {
    fn at(stop_at: u32, meanwhile: &'a (dyn Fn() + Send + Sync)) -> Self {
        Self { stop_at, steps: AtomicU32::new(0), seen: Mutex::default(), meanwhile }
    }
}

impl Watch for Stopper<'_> {
    fn progress(&self, progress: Progress) {
        self.seen.lock().unwrap().push(progress);
        self.steps.fetch_add(1, Ordering::Relaxed);
        (self.meanwhile)();
    }

    fn cancelled(&self) -> bool {
        self.steps.load(Ordering::Relaxed) >= self.stop_at
    }
}

#[test]
fn cancelled_at_any_step_nothing_is_left_and_nothing_is_logged() {
    let office = Office::open();
    let all = Stopper::at(u32::MAX, &|| {});
    office.desk.run_long(desk::packs::export, request(&office, "whole.pdf"), &all).unwrap();
    let steps = all.steps.into_inner();
    assert!(steps > 5, "{steps}");
    let entries = || office.desk.run(desk::vaults::info, ShowVault::default()).unwrap().entries;
    let before = entries();
    for stop_at in 1..=steps {
        let watch = Stopper::at(stop_at, &|| {});
        let failure =
            office.desk.run_long(desk::packs::export, request(&office, "half.pdf"), &watch).unwrap_err();
        assert_eq!(failure.code, FailureCode::Cancelled, "step {stop_at}");
        let left: Vec<_> =
            fs::read_dir(office.path("")).unwrap().flatten().map(|file| file.file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().contains("half")), "step {stop_at}: {left:?}");
    }
    assert_eq!(entries(), before);
}

#[test]
fn two_exports_to_one_place_at_once_are_both_whole_and_one_stays() {
    let office = Office::open();
    for round in 0..6 {
        let export = |language| {
            let request = ExportPack { language: Some(language), ..request(&office, "pack.pdf") };
            office.desk.run_long(desk::packs::export, request, &Unwatched).unwrap()
        };
        let made = std::thread::scope(|scope| {
            let (one, two) = (scope.spawn(|| export(Lang::En)), scope.spawn(|| export(Lang::Pl)));
            [one.join().unwrap(), two.join().unwrap()]
        });
        let last = made.iter().max_by_key(|made| made.seq).unwrap();
        assert_eq!(fs::metadata(office.path("pack.pdf")).unwrap().len(), last.bytes, "round {round}");
        let verify = VerifyFiles { path: office.path("pack.pdf"), key: None, checkpoint: None };
        assert!(office.desk.run(desk::log::verify_files, verify).unwrap().intact, "round {round}");
        assert!(leftovers(&office).is_empty(), "round {round}: {:?}", leftovers(&office));
    }
}

#[test]
fn a_place_that_is_taken_while_the_pack_is_made_is_refused_before_anything_is_logged() {
    let office = Office::open();
    let entries = || office.desk.run(desk::vaults::info, ShowVault::default()).unwrap().entries;
    let before = entries();
    for name in ["pack.pdf", "pack.pdf.tlog-proof"] {
        let taken = office.path(name);
        let meanwhile = || drop(fs::create_dir(&taken));
        let watch = Stopper::at(u32::MAX, &meanwhile);
        let failure =
            office.desk.run_long(desk::packs::export, request(&office, "pack.pdf"), &watch).unwrap_err();
        assert_eq!((failure.code, failure.code.exit_code()), (FailureCode::BadInput, 2), "{name}");
        fs::remove_dir(&taken).unwrap();
        assert!(leftovers(&office).is_empty());
    }
    assert_eq!(entries(), before);
}

fn leftovers(office: &Office) -> Vec<String> {
    let names = fs::read_dir(office.path("")).unwrap().flatten().map(|file| file.file_name());
    names.map(|name| name.to_string_lossy().into_owned()).filter(|name| name.contains(".part")).collect()
}

#[test]
fn screens_can_read_and_save_while_a_pack_is_made() {
    let office = Office::open();
    office.save("activity", json!({ "name": "Przed" }));
    let saved = AtomicU32::new(0);
    let meanwhile = || {
        office.desk.run(desk::vaults::info, ShowVault::default()).unwrap();
        office.save(
            "activity",
            json!({ "name": format!("W trakcie {}", saved.fetch_add(1, Ordering::Relaxed)) }),
        );
    };
    let watch = Stopper::at(u32::MAX, &meanwhile);
    let made = office.desk.run_long(desk::packs::export, request(&office, "pack.pdf"), &watch).unwrap();
    let steps = u64::from(saved.load(Ordering::Relaxed));
    assert_eq!(made.seq, 3 + steps);
    let verify = VerifyFiles { path: made.path.into(), key: None, checkpoint: None };
    assert!(office.desk.run(desk::log::verify_files, verify).unwrap().intact);
    assert!(office.desk.run(desk::log::verify, Nothing {}).unwrap().intact);
}

#[test]
fn progress_is_in_words_and_counts_up() {
    let office = Office::open();
    office.call("app.settings", json!({ "language": "pl", "theme": "system" })).unwrap();
    let watch = Stopper::at(u32::MAX, &|| {});
    office.desk.run_long(desk::packs::export, request(&office, "pack.pdf"), &watch).unwrap();
    let seen = watch.seen.into_inner().unwrap();
    assert!(seen.iter().all(|step| !step.words.is_empty() && !step.words.contains("pack-")), "{seen:?}");
    assert!(seen.windows(2).all(|pair| pair[0].done <= pair[1].done));
    assert!(seen.iter().skip(1).all(|step| step.done <= step.total && step.total > 0));
}

#[test]
fn two_vaults_in_the_same_state_at_the_same_moment_differ_only_by_themselves() {
    let office = Office::open();
    office.save("activity", json!({ "name": "Rejestracja" }));
    let as_at = Some("2026-11-23T12:30:00Z".to_owned());
    office.clock.set("2026-11-23T13:00:00Z");
    let export = |name: &str| {
        let request = ExportPack { as_at: as_at.clone(), ..request(&office, name) };
        office.desk.run_long(desk::packs::export, request, &Unwatched).unwrap()
    };
    let (one, two) = (export("one.pdf"), export("two.pdf"));
    assert_eq!(one.sha256, two.sha256);
    assert_eq!(two.seq, one.seq + 1);
}

#[test]
fn a_pack_of_the_future_or_from_before_the_vault_is_refused() {
    let office = Office::open();
    for as_at in ["2026-11-25", "2020-01-01", "never"] {
        let request = ExportPack { as_at: Some(as_at.into()), ..request(&office, "pack.pdf") };
        assert_eq!(
            code(office.desk.run_long(desk::packs::export, request, &Unwatched)),
            FailureCode::BadInput
        );
    }
    assert!(!office.path("pack.pdf").exists());
}

#[test]
fn a_clock_that_was_set_back_is_logged_and_the_log_stays_whole() {
    let office = Office::open();
    office.clock.set("2026-11-20T08:00:00Z");
    office.save("activity", json!({ "name": "Wczoraj" }));
    let page = office.call("evidence.list", json!({ "offset": 0, "limit": 2 })).unwrap();
    assert_eq!(page["rows"][1]["op"], "clock.set_back");
    assert_eq!(page["rows"][1]["words"], "Clock set back");
    assert!(office.desk.run(desk::log::verify, Nothing {}).unwrap().intact);
}

#[test]
fn a_list_is_printed_with_what_it_was_filtered_by_and_proved_by_its_receipt() {
    let office = Office::open();
    for (name, medium) in [("Alfa", "paper"), ("Beta", "electronic"), ("Gamma", "paper")] {
        office.save("activity", json!({ "name": name, "medium": [medium] }));
    }
    let paper = Filter { field: "medium".into(), op: FilterOp::Is, values: vec!["paper".into()] };
    // The page of the screen is of no account.
    let list = ListRecords {
        kind: "activity".into(),
        filters: vec![paper],
        columns: Some(vec!["name".into(), "medium".into(), "purposes/legal_basis".into(), "gaps".into()]),
        sort: "-name".into(),
        offset: 1,
        limit: 1,
        ..ListRecords::default()
    };
    let path = office.path("list.pdf").display().to_string();
    let request = ExportList { list, cards: true, path, language: Some(Lang::Pl) };
    let made = office.desk.run_long(desk::packs::export_list, request, &Unwatched).unwrap();
    let verify = VerifyFiles { path: made.path.clone().into(), key: None, checkpoint: None };
    assert!(office.desk.run(desk::log::verify_files, verify).unwrap().intact);

    let pdf = fs::read(&made.path).unwrap();
    let files = pack::attachments(&pdf).unwrap();
    let records = files.iter().find(|(name, _)| name == "records.json").unwrap();
    let records: serde_json::Value = serde_json::from_slice(&records.1).unwrap();
    let names: Vec<&str> = records["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|record| record["value"]["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Alfa", "Gamma"]);
    let newest = office.desk.run(desk::log::list, ListEntries { offset: 0, limit: 1 }).unwrap();
    assert_eq!((newest.rows[0].op.as_str(), newest.rows[0].seq), ("list.exported", made.seq));
}

/// Both records of Art. 30 as they stood: what was entered or changed since is not there, what has ended since is.
#[test]
fn a_pack_of_a_past_moment_holds_both_records_of_processing_as_they_stood() {
    let office = Office::open();
    let save = |kind: &str, name: &str| office.save(kind, json!({ "name": name })).record;
    let (activity, category) = (save("activity", "Dawna czynność"), save("category", "Dawna kategoria"));
    office.clock.set("2026-12-01T12:00:00Z");
    for record in [&activity, &category] {
        let request = EndRecord { id: record.id.clone(), from_version: record.version, why: "Koniec".into() };
        office.desk.run(desk::records::end, request).unwrap();
    }
    save("activity", "Nowa czynność");
    save("category", "Nowa kategoria");

    let records = |as_at: Option<&str>| -> Vec<(String, bool)> {
        let path = office.path("pack.pdf").display().to_string();
        let request = ExportPack { path, language: None, as_at: as_at.map(str::to_owned) };
        let made = office.desk.run_long(desk::packs::export, request, &Unwatched).unwrap();
        let files = pack::attachments(&fs::read(&made.path).unwrap()).unwrap();
        let file = files.into_iter().find(|(name, _)| name == "records.json").unwrap();
        let all: serde_json::Value = serde_json::from_slice(&file.1).unwrap();
        let registers = ["activity", "category"];
        let of_registers = all["records"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|record| registers.contains(&record["kind"].as_str().unwrap()));
        of_registers
            .map(|record| {
                (record["value"]["name"].as_str().unwrap().to_owned(), record["ended"].as_bool().unwrap())
            })
            .collect()
    };
    let told = |records: &[(&str, bool)]| -> Vec<(String, bool)> {
        records.iter().map(|(name, ended)| ((*name).to_owned(), *ended)).collect()
    };
    assert_eq!(records(Some("2026-11-23")), told(&[("Dawna czynność", false), ("Dawna kategoria", false)]));
    let now = [
        ("Dawna czynność", true),
        ("Nowa czynność", false),
        ("Dawna kategoria", true),
        ("Nowa kategoria", false),
    ];
    assert_eq!(records(None), told(&now));
}
