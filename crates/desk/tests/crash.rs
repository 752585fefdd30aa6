//! What is kept of a panic, in a process of its own: the hook is the process's.

use std::fs;

use desk::{Desk, Language, MemoryStore, Session, SystemClock, Unwatched};
use serde_json::json;

#[test]
fn a_crash_report_says_where_and_never_what_about() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("settings");
    let session = Session::new(Box::new(SystemClock), Box::new(MemoryStore::default()), Language::English);
    let desk = Desk::new(session);
    let report = || desk.call("app.crash_report", json!({}), &Unwatched).unwrap()["text"].clone();
    desk::crash::watch(Some(settings.clone()));
    assert!(report().is_null());
    let nothing = desk.call("app.save_crash_report", json!({ "path": "x" }), &Unwatched).unwrap_err();
    assert!(nothing.words.contains("no crash"), "{}", nothing.words);

    let personal = "Jan Kowalski, PESEL 44051401359, /home/jan.kowalski/przychodnia.tabularium";
    let stopped =
        std::thread::Builder::new().name("rescue".into()).spawn(move || panic!("no record {personal}"));
    stopped.unwrap().join().unwrap_err();

    let kept = fs::read_to_string(settings.join("crash.txt")).unwrap();
    assert_eq!(report(), kept);
    for datum in ["Jan", "Kowalski", "44051401359", "no record", "home", "root", "tmp"] {
        assert!(!kept.contains(datum), "{datum} is in {kept}");
    }
    for told in [
        "Tabularium 0",
        "System: ",
        "Time: 2",
        "Thread: rescue",
        "Place: crates/desk/tests/crash.rs:",
        "crash::",
    ] {
        assert!(kept.contains(told), "{told} is not in {kept}");
    }
    let target = folder.path().join("for-support.txt");
    let saved = json!({ "path": target.display().to_string() });
    desk.call("app.save_crash_report", saved, &Unwatched).unwrap();
    assert_eq!(fs::read_to_string(target).unwrap(), kept);
}
