//! tmp
use desk::protocol::*;
use desk::*;
use std::time::Instant;
fn main() {
    let dir = std::env::temp_dir().join("tmpbench");
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir(&dir).unwrap();
    let d = Desk::new(
        Session::new(Box::new(SystemClock), Box::new(MemoryStore::default()), Language::Polish)
            .costing(Some(Cost::least())),
    );
    let p = dir.join("v").display().to_string();
    d.run(
        vaults::create,
        CreateVault {
            path: p.clone(),
            facility: "F".into(),
            operator: "O".into(),
            passphrase: "ławka pod kasztanem".into(),
        },
    )
    .map(|_| ())
    .unwrap();
    d.run(starter::pick, PickStarters { numbers: (1..=22).collect() }).unwrap();
    let rows =
        d.run(records::list, ListRecords { kind: "activity".into(), ..Default::default() }).unwrap().rows;
    let v = d.run(records::show, ShowRecord { id: rows[0].id.clone(), as_at: None }).unwrap().value;
    let t = Instant::now();
    let n = 10_000;
    for i in 0..n {
        let mut v = v.clone();
        v["name"] = format!("Czynność {i}").into();
        d.run(records::save, SaveRecord { kind: "activity".into(), id: None, from_version: None, value: v })
            .unwrap();
    }
    println!("save {:?} each", t.elapsed() / n);
    d.lock();
    let t = Instant::now();
    d.run(vaults::open, OpenVault { path: p.clone(), secret: "ławka pod kasztanem".into() }).unwrap();
    println!("open+info {:?}", t.elapsed());
    let t = Instant::now();
    d.run(vaults::info, Nothing {}).unwrap();
    println!("info {:?}", t.elapsed());
    let t = Instant::now();
    d.run(app::state, Nothing {}).unwrap();
    println!("state {:?}", t.elapsed());
    let t = Instant::now();
    d.run(records::list, ListRecords { kind: "activity".into(), limit: 100, ..Default::default() }).unwrap();
    println!("list {:?}", t.elapsed());
    let t = Instant::now();
    d.run(
        records::list,
        ListRecords { kind: "activity".into(), query: "lacz 77".into(), limit: 100, ..Default::default() },
    )
    .unwrap();
    println!("list query {:?}", t.elapsed());
    let t = Instant::now();
    d.run(log::list, ListEntries { offset: 0, limit: 100 }).unwrap();
    println!("log {:?}", t.elapsed());
    let t = Instant::now();
    d.run(log::verify, Nothing {}).unwrap();
    println!("verify {:?}", t.elapsed());
    let t = Instant::now();
    d.run(starter::list, Nothing {}).unwrap();
    println!("starter {:?}", t.elapsed());
    let t = Instant::now();
    d.run(undo::peek, Nothing {}).unwrap();
    println!("peek {:?}", t.elapsed());
}
