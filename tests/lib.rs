//! What the black-box journeys share: a folder of their own, the built command, and what it answered.

// A journey may go on from an answer, or not.
#![allow(clippy::return_self_not_must_use)]

pub mod archive;
pub mod calls;
pub mod disks;
pub mod kills;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

/// Opens every vault of the journeys.
pub const PASSPHRASE: &str = "ławka pod kasztanem";

/// The two languages.
pub const LANGUAGES: [&str; 2] = ["en", "pl"];

/// A folder with a vault in it, which goes when the journey ends.
pub struct Place {
    folder: TempDir,
    /// What the recovery key was.
    pub recovery_key: String,
}

/// What the command answered.
#[derive(Debug)]
pub struct Answer {
    /// Its exit code; none when it was killed.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Place {
    /// With a new vault `vault.tabularium`.
    pub fn with_vault() -> Self {
        let mut place = Self::empty();
        let answer =
            place.run(["new", "vault", "--facility", "Przychodnia Łąkowa", "--operator", "Ewa Iksińska"]);
        answer.done().out.trim().clone_into(&mut place.recovery_key);
        place
    }

    /// With no vault.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the journey");
        Self { folder, recovery_key: String::new() }
    }

    /// Another place with all that is in this one.
    pub fn copy(&self) -> Self {
        let copy = Self { recovery_key: self.recovery_key.clone(), ..Self::empty() };
        copy_folder(&self.path(""), &copy.path(""));
        copy
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).expect("writing a file of the journey");
        path
    }

    /// Runs the command in the folder with the passphrase.
    pub fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Answer {
        answer(self.command(args).env("TABULARIUM_PASSPHRASE", PASSPHRASE), None)
    }

    /// Runs it with that on standard input.
    pub fn run_with<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>, input: &str) -> Answer {
        answer(self.command(args).env("TABULARIUM_PASSPHRASE", PASSPHRASE), Some(input))
    }

    /// Runs it and reads the JSON that it answers.
    pub fn json<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Value {
        let answer = answer(self.command(args).arg("--json").env("TABULARIUM_PASSPHRASE", PASSPHRASE), None);
        serde_json::from_str(&answer.done().out).expect("JSON on standard output")
    }

    /// Saves a record and hands back its id.
    pub fn put(&self, kind: &str, value: &Value) -> String {
        self.run_with(["put", "vault", kind, "--file", "-"], &value.to_string()).done().out.trim().to_owned()
    }

    /// The command in the folder, in English, with nothing of the machine's own settings.
    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(binary());
        command
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("TABULARIUM_TEST_LEAST_COST", "1");
        command
    }

    /// A hash of each file of the vault.
    pub fn state(&self) -> BTreeMap<String, String> {
        state_of(&self.path("vault.tabularium"))
    }
}

impl Answer {
    /// It was done: exit code 0.
    #[track_caller]
    pub fn done(self) -> Self {
        self.exits(0)
    }

    /// It exits with that code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:?}");
        self
    }

    /// It says that on standard error.
    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(self.err.contains(words), "{words:?} is missing in {:?}", self.err);
        self
    }
}

/// Runs a command to its end.
pub fn answer(command: &mut Command, input: Option<&str>) -> Answer {
    let stdin = if input.is_some() { Stdio::piped() } else { Stdio::null() };
    let mut child = command
        .stdin(stdin)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    if let (Some(input), Some(mut pipe)) = (input, child.stdin.take()) {
        // It may have answered without reading.
        let _ = pipe.write_all(input.as_bytes());
    }
    let done = child.wait_with_output().expect("the command ends");
    Answer {
        code: done.status.code(),
        out: String::from_utf8_lossy(&done.stdout).into_owned(),
        err: String::from_utf8_lossy(&done.stderr).into_owned(),
    }
}

/// The SHA-256 of bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A hash of each file in a folder. An empty file (such as a write-ahead log with nothing in it) is nothing, and so is the count
/// of wrong passphrases.
pub fn state_of(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter(|file| file.path().is_file())
        .map(|file| {
            let bytes = fs::read(file.path()).expect("reading a file of the vault");
            (file.file_name().to_string_lossy().into_owned(), bytes)
        })
        .filter(|(name, bytes)| !bytes.is_empty() && name != "vault.attempts")
        .map(|(name, bytes)| (name, hex::encode(Sha256::digest(bytes))))
        .collect()
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("making a folder");
    for file in fs::read_dir(from).expect("reading a folder").flatten() {
        let copy = to.join(file.file_name());
        if file.path().is_dir() {
            copy_folder(&file.path(), &copy);
        } else {
            fs::copy(file.path(), copy).expect("copying a file");
        }
    }
}

/// The built command, which is built first when it is not as the sources are.
pub fn binary() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        // Another one is put to the test, such as one with a mistake that has to be found.
        if let Some(other) = std::env::var_os("TABULARIUM_BINARY") {
            return other.into();
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "--quiet", "--workspace", "--bins"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .expect("cargo starts");
        assert!(built.success(), "the command does not build");
        // target/debug/deps/cli-… → target/debug/tabularium
        let own = std::env::current_exe().expect("a path of this test");
        let folder = own.parent().and_then(Path::parent).expect("a folder of this test");
        folder.join(format!("tabularium{}", std::env::consts::EXE_SUFFIX))
    })
}

/// Says loudly that something could not be tried here.
pub fn skipped(what: &str, why: &str) {
    eprintln!("\n*** NOT TRIED: {what}: {why} ***\n");
}

/// Saves made one after the other by the command, in a process group of its own, until they are killed or nothing can be saved
/// any more.
pub struct Saves {
    run: std::process::Child,
}

impl Saves {
    /// Saves the activity in `act.json` of the folder again and again.
    pub fn begin(place: &Place, vault: &str) -> Self {
        use std::os::unix::process::CommandExt as _;
        let binary = binary().display();
        let script = format!("while {binary} put {vault} activity --file act.json 2>/dev/null; do :; done");
        let mut command = Command::new("bash");
        command
            .args(["-c", &script])
            .current_dir(place.path(""))
            .env("TABULARIUM_PASSPHRASE", PASSPHRASE)
            .stdout(Stdio::piped())
            .process_group(0);
        Self { run: command.spawn().expect("bash starts") }
    }

    /// Kills the loop and the save that runs at this moment; the ids of those that were acknowledged.
    pub fn kill(mut self) -> Vec<String> {
        use std::io::{BufRead as _, BufReader};
        let lines = BufReader::new(self.run.stdout.take().expect("a pipe")).lines();
        let group = format!("-{}", self.run.id());
        assert!(Command::new("kill").args(["-9", "--", &group]).status().expect("kill starts").success());
        self.run.wait().expect("the loop ends");
        // The last line may be cut off by the kill: then nothing was acknowledged.
        lines.map_while(Result::ok).filter(|line| line.len() == 36).collect()
    }
}

/// The ids of the activities that stand in a vault.
pub fn activities(place: &Place, vault: &str) -> BTreeSet<String> {
    let page = place.json(["list", vault, "activity"]);
    let rows = page["rows"].as_array().expect("rows");
    rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
}

/// How often a test that leaves something to chance tries: so many times in a usual run, as often as `TABULARIUM_TORTURE` says in a
/// long one.
pub fn rounds(usual: usize) -> usize {
    std::env::var("TABULARIUM_TORTURE").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(usual)
}

/// Numbers from a seed that is told, so that a failure can be looked at again: with `TABULARIUM_SEED` it is that one.
pub fn random() -> impl FnMut() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let asked = std::env::var("TABULARIUM_SEED").ok().and_then(|seed| seed.parse().ok());
    let mut seed = asked.unwrap_or(u64::from(now.map_or(1, |now| now.subsec_nanos())) | 1);
    println!("seed {seed}");
    move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    }
}
