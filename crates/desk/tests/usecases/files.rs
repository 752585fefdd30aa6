//! Files of records: taken in, taken off, given out.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::common::{Office, PASSPHRASE, code};
use desk::protocol::{
    AttachFiles, Attached, ChooseFileSettings, DetachFile, Failure, FailureCode, NamedFile, Nothing,
    OpenVault, Progress, SaveCopy, ShowRecord,
};
use desk::{MemoryStore, Session, SystemClock, Unwatched, Watch};
use serde_json::{Value, json};

fn written(office: &Office, name: &str, bytes: &[u8]) -> String {
    let path = office.path(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn request(id: &str, from_version: u32, paths: &[&str]) -> AttachFiles {
    let paths = paths.iter().map(|path| (*path).to_owned()).collect();
    AttachFiles { id: id.into(), from_version, field: "files".into(), paths }
}

fn attach(office: &Office, id: &str, from_version: u32, paths: &[&str]) -> Result<Attached, Failure> {
    office.desk.run_long(desk::files::attach, request(id, from_version, paths), &Unwatched)
}

fn files(office: &Office, id: &str) -> Value {
    let request = ShowRecord { id: id.into(), ..ShowRecord::default() };
    office.desk.run(desk::records::show, request).unwrap().value["files"].clone()
}

fn read(office: &Office, id: &str, sha256: &str) -> Result<Vec<u8>, Failure> {
    office.desk.run(desk::files::read, NamedFile { id: id.into(), sha256: sha256.into() })
}

#[test]
fn files_are_attached_in_one_operation_and_read_back_byte_for_byte() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let pdf = [b"%PDF-1.7\n".to_vec(), vec![7; 3_000_000]].concat();
    let (one, two) = (written(&office, "Umowa.pdf", &pdf), written(&office, "notatka", "żółw".as_bytes()));
    let attached = attach(&office, &id, 1, &[&one, &two]).unwrap();
    assert_eq!((attached.changed.op.as_str(), attached.changed.seq), ("attachment.added", 3));
    let told: Vec<_> =
        attached.added.iter().map(|file| (file.name.as_str(), file.size, file.media.as_str())).collect();
    assert_eq!(told, [("Umowa.pdf", 3_000_009, "application/pdf"), ("notatka", 7, "text/plain")]);
    assert_eq!(files(&office, &id)[0]["sha256"], attached.added[0].sha256.as_str());
    assert_eq!(read(&office, &id, &attached.added[0].sha256).unwrap(), pdf);

    let entry = office.call("evidence.show", json!({ "seq": 3 })).unwrap();
    let payload = entry["payload"].as_str().unwrap();
    assert!(payload.contains(&attached.added[1].sha256) && payload.contains(r#""field":"files""#));
    assert!(!entry["entry"].as_str().unwrap().contains("Umowa"));
    let history = office.call("records.history", json!({ "id": id })).unwrap();
    assert_eq!(history[0]["changes"][0]["after"], "Umowa.pdf\nnotatka");
    assert!(office.call("evidence.verify", json!({})).unwrap()["intact"].as_bool().unwrap());
}

#[test]
fn a_file_that_the_record_has_is_told_and_not_added_again() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let (one, same) = (written(&office, "a.txt", b"tekst"), written(&office, "b.txt", b"tekst"));
    let attached = attach(&office, &id, 1, &[&one, &same]).unwrap();
    assert_eq!((attached.added.len(), attached.already), (1, vec!["b.txt".to_owned()]));
    let again = attach(&office, &id, 2, &[&one]).unwrap();
    assert_eq!((again.added.len(), again.already.len(), again.record.version), (0, 1, 2));
    assert_eq!(again.changed.words, "Nothing to attach: the record has the file already");
    assert!(again.changed.records.is_empty());
}

#[test]
fn all_files_are_attached_or_none_is() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let settings = |limit| office.desk.run(desk::files::settings, ChooseFileSettings { limit });
    assert_eq!(settings(None).unwrap().limit, 50_000_000);
    assert_eq!(code(settings(Some(1))), FailureCode::BadInput);
    assert_eq!(settings(Some(1_000_000)).unwrap().limit, 1_000_000);

    let (small, large) =
        (written(&office, "a.txt", b"tekst"), written(&office, "b.bin", &vec![0; 1_000_001]));
    let failure = attach(&office, &id, 1, &[&small, &large]).unwrap_err();
    assert_eq!(failure.code, FailureCode::BadInput);
    for part in ["b.bin", "1 MB", "2 MB"] {
        assert!(failure.words.contains(part), "{}", failure.words);
    }
    let absent = office.path("absent").display().to_string();
    assert_eq!(code(attach(&office, &id, 1, &[&small, &absent])), FailureCode::InputOutput);
    let folder = office.path(".").display().to_string();
    assert_eq!(code(attach(&office, &id, 1, &[&small, &folder])), FailureCode::BadInput);
    assert_eq!(code(attach(&office, &id, 2, &[&small])), FailureCode::Conflict);
    assert_eq!(files(&office, &id), Value::Null);
    let info = office.call("vault.info", json!({})).unwrap();
    assert_eq!(info["entries"], 3);
    let value =
        json!({ "name": "Jeden", "files": [{ "name": "a.txt", "sha256": "0".repeat(64), "size": 5 }] });
    assert_eq!(office.try_save("activity", Some((&id, 1)), value).unwrap_err().code, FailureCode::BadInput);
}

struct Impatient(AtomicU32);

impl Watch for Impatient {
    fn progress(&self, _: Progress) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 1
    }
}

#[test]
fn attaching_can_be_stopped_and_leaves_nothing() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let (one, two) = (written(&office, "a", &vec![1; 2_000_000]), written(&office, "b", &vec![2; 2_000_000]));
    let watch = Impatient(AtomicU32::new(0));
    let stopped = office.desk.run_long(desk::files::attach, request(&id, 1, &[&one, &two]), &watch);
    assert_eq!(code(stopped), FailureCode::Cancelled);
    assert_eq!(files(&office, &id), Value::Null);
    assert_eq!(attach(&office, &id, 1, &[&one, &two]).unwrap().added.len(), 2);
}

#[test]
fn a_file_is_taken_off_and_older_versions_keep_it() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let (one, two) = (written(&office, "a.txt", b"jeden"), written(&office, "b.txt", b"dwa"));
    let attached = attach(&office, &id, 1, &[&one, &two]).unwrap();
    let gone = attached.added[0].sha256.clone();
    let detach = |from_version, sha256: &str| {
        let request =
            DetachFile { id: id.clone(), from_version, field: "files".into(), sha256: sha256.into() };
        office.desk.run(desk::files::detach, request)
    };
    assert_eq!(detach(2, &gone).unwrap().changed.op, "attachment.removed");
    assert_eq!(files(&office, &id).as_array().unwrap().len(), 1);
    assert_eq!(code(detach(3, &gone)), FailureCode::UnknownRecord);
    assert_eq!(read(&office, &id, &gone).unwrap(), b"jeden");
    let history = office.call("records.history", json!({ "id": id })).unwrap();
    assert_eq!(history[0]["changes"][0]["before"], "a.txt");
    office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    assert_eq!(files(&office, &id).as_array().unwrap().len(), 2);
}

#[test]
fn files_go_only_where_files_stand_also_inside_parts() {
    let office = Office::open();
    let policy = json!({ "name": "Polityka", "versions": [{ "version": "1" }, { "version": "2" }] });
    let saved = office.try_save("policy", None, policy);
    let id = saved.unwrap().record.id;
    let one = written(&office, "a.txt", b"jeden");
    let attach_at = |from_version, field: &str| {
        let request = AttachFiles { field: field.into(), ..request(&id, from_version, &[&one]) };
        office.desk.run_long(desk::files::attach, request, &Unwatched)
    };
    for field in ["name", "versions", "versions/0", "versions/7/files", "files/0", "nowhere", ""] {
        assert_eq!(code(attach_at(1, field)), FailureCode::BadInput, "{field}");
    }
    let inside = registers::Kind::of("policy").unwrap().field("versions").unwrap().shape.part().unwrap();
    let field = inside.fields.iter().find(|field| matches!(field.shape, registers::Shape::Files)).unwrap();
    let attached = attach_at(1, &format!("versions/1/{}", field.name)).unwrap();
    assert_eq!(attached.record.value["versions"][1][field.name][0]["name"], "a.txt");
    assert_eq!(attached.record.value["versions"][0][field.name], Value::Null);
}

#[test]
fn a_copy_is_saved_outside_the_vault_only() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let one = written(&office, "a.txt", b"jeden");
    let sha256 = attach(&office, &id, 1, &[&one]).unwrap().added[0].sha256.clone();
    let save = |id: &str, sha256: &str, to: PathBuf| {
        let to = to.display().to_string();
        let request = SaveCopy { id: id.into(), sha256: sha256.into(), to };
        office.desk.run_long(desk::files::save_copy, request, &Unwatched)
    };
    save(&id, &sha256, office.path("copy.txt")).unwrap();
    assert_eq!(fs::read(office.path("copy.txt")).unwrap(), b"jeden");
    let inside = office.path("clinic.tabularium").join("copy.txt");
    assert_eq!(code(save(&id, &sha256, inside)), FailureCode::BadInput);
    let other = office.save("activity", json!({ "name": "Dwa" })).record.id;
    assert_eq!(code(save(&other, &sha256, office.path("x"))), FailureCode::UnknownRecord);
    assert_eq!(code(read(&office, &other, &sha256)), FailureCode::UnknownRecord);
    assert_eq!(code(read(&office, &id, "' OR 1=1")), FailureCode::UnknownRecord);
    assert!(!office.path("x").exists());
}

#[test]
fn other_programs_get_a_copy_in_memory_that_goes_at_lock() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let text = written(&office, "uruchom.desktop", b"[Desktop Entry]");
    let program = written(&office, "faktura.pdf", b"MZ\x90\0\x03");
    let added = attach(&office, &id, 1, &[&text, &program]).unwrap().added;
    let open = |desk: &desk::Desk, place: usize| {
        let request = NamedFile { id: id.clone(), sha256: added[place].sha256.clone() };
        desk.run(desk::files::open_outside, request)
    };
    assert_eq!(code(open(&office.desk, 0)), FailureCode::InputOutput, "there is no place in memory");
    office.desk.lock();

    let memory = office.path("memory");
    fs::create_dir(&memory).unwrap();
    let session =
        Session::new(Box::new(SystemClock), Box::new(MemoryStore::default()), desk::Language::English);
    let desk = desk::Desk::new(session.copying_to(Some(memory.clone())));
    let path = office.path("clinic").display().to_string();
    desk.run(desk::vaults::open, OpenVault { path, secret: PASSPHRASE.into() }).unwrap();
    let copy = PathBuf::from(open(&desk, 0).unwrap().path);
    assert!(copy.starts_with(&memory) && copy.ends_with("uruchom.desktop.txt"), "{}", copy.display());
    assert_eq!(fs::read(&copy).unwrap(), b"[Desktop Entry]");
    let refused = open(&desk, 1).unwrap_err();
    assert!(refused.code == FailureCode::BadInput && refused.words.contains("faktura.pdf"));
    desk.lock();
    assert!(!copy.exists());
}

#[test]
fn files_tell_since_when_they_are_on_the_record() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let (one, two) = (written(&office, "a.txt", b"a"), written(&office, "b.txt", b"b"));
    office.clock.set("2026-11-24T12:00:00Z");
    let first = attach(&office, &id, 1, &[&one]).unwrap();
    office.clock.set("2026-11-25T12:00:00Z");
    let record = attach(&office, &id, 2, &[&two]).unwrap().record;
    let days: Vec<&str> = record.files_added.values().map(|at| &at[..10]).collect();
    assert_eq!(days.len(), 2);
    assert_eq!(&record.files_added[&first.added[0].sha256][..10], "2026-11-24");
    assert!(days.contains(&"2026-11-25"));

    let dossier = |as_at: Value| {
        let files =
            office.call("dossier.show", json!({ "id": id, "as_at": as_at })).unwrap()["files"].clone();
        let told = |file: &Value| {
            (
                file["file"]["name"].as_str().unwrap().to_owned(),
                file["added"].as_str().unwrap()[..10].to_owned(),
            )
        };
        files.as_array().unwrap().iter().map(told).collect::<Vec<_>>()
    };
    let told = |name: &str, day: &str| (name.to_owned(), day.to_owned());
    assert_eq!(dossier(Value::Null), [told("a.txt", "2026-11-24"), told("b.txt", "2026-11-25")]);
    assert_eq!(dossier(json!("2026-11-24")), [told("a.txt", "2026-11-24")]);
}
