//! kill -9 at any moment: what was acknowledged is there, and the log verifies.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use tabularium_tests::{PASSPHRASE, Place};

const ROUNDS: u32 = 50;

#[test]
fn killed_fifty_times_in_a_run_of_saves_no_acknowledged_save_is_lost() {
    let place = Place::with_vault();
    place.write("act.json", r#"{"name":"Rejestracja pacjentów","unit":"Recepcja"}"#);
    let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().subsec_nanos();
    println!("seed {seed}");
    let begun = Instant::now();
    place.run(["put", "vault", "activity", "--file", "act.json"]).done();
    let mut moments = Moments { seed: u64::from(seed) | 1, save: begun.elapsed() };
    let mut acknowledged = BTreeSet::new();
    let mut killed_while_running = 0;

    for _ in 0..ROUNDS {
        let mut acknowledged_now = Vec::new();
        let mut run = saves(&place);
        let lines = BufReader::new(run.stdout.take().unwrap()).lines();
        sleep(moments.next());
        // The group: the loop, and the save that runs at this moment.
        let group = format!("-{}", run.id());
        assert!(std::process::Command::new("kill").args(["-9", "--", &group]).status().unwrap().success());
        run.wait().unwrap();
        killed_while_running += 1;
        for line in lines.map_while(Result::ok) {
            // The last line may be cut off by the kill: then nothing was acknowledged.
            if line.len() == 36 {
                acknowledged_now.push(line);
            }
        }
        acknowledged.extend(acknowledged_now);
    }

    let page = place.json(["list", "vault", "activity"]);
    let there: BTreeSet<String> =
        page["rows"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    place.run(["verify", "vault"]).done();
    println!("{killed_while_running} kills, {} acknowledged, {} there", acknowledged.len(), there.len());
    assert!(
        acknowledged.len() > ROUNDS as usize / 2,
        "too few saves to prove anything: {}",
        acknowledged.len()
    );
    // Those that are there and were not acknowledged were killed between the commit and the answer.
    assert!(there.len() - acknowledged.len() <= ROUNDS as usize);
}

/// One save after the other, until killed, in a process group of its own.
fn saves(place: &Place) -> Child {
    use std::os::unix::process::CommandExt as _;
    let binary = tabularium_tests::binary().display();
    let script = format!("while :; do {binary} put vault activity --file act.json 2>/dev/null; done");
    let mut command = std::process::Command::new("bash");
    command
        .args(["-c", &script])
        .current_dir(place.path(""))
        .env("TABULARIUM_PASSPHRASE", PASSPHRASE)
        .stdout(Stdio::piped())
        .process_group(0);
    command.spawn().unwrap()
}

/// Moments all over the life of a few saves, however long one takes here.
struct Moments {
    seed: u64,
    save: Duration,
}

impl Moments {
    const SAVES: u64 = 4;

    fn next(&mut self) -> Duration {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        let save = u64::try_from(self.save.as_micros()).unwrap();
        Duration::from_micros(save / 10 + self.seed % (save * Self::SAVES))
    }
}
