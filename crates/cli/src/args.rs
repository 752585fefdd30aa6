//! What can be typed. The texts of the help stand in the catalogue, `localise` puts them in.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use desk::Language;
use desk::protocol::{FileFormat, PathName, SameTitle};

/// What can be typed.
#[derive(Parser)]
#[command(name = "tabularium", version, disable_help_subcommand = true, propagate_version = true)]
pub(crate) struct Args {
    #[arg(long, global = true, value_name = "en|pl", value_parser = ["en", "pl"], hide_possible_values = true)]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(Subcommand)]
pub(crate) enum Verb {
    New(New),
    Info {
        vault: String,
        #[arg(long, value_name = "T")]
        as_at: Option<String>,
    },
    Kinds,
    Schema {
        kind: String,
    },
    List(List),
    Show {
        vault: String,
        id: String,
        #[arg(long, value_name = "T")]
        as_at: Option<String>,
        #[arg(long, value_name = "N")]
        version: Option<u32>,
    },
    Search(Search),
    About(About),
    Put(Put),
    End {
        vault: String,
        id: String,
        #[arg(long, value_name = "W")]
        why: String,
    },
    Undo {
        vault: String,
    },
    Redo {
        vault: String,
    },
    History {
        vault: String,
        id: String,
        #[arg(long = "version", value_name = "N")]
        only: Option<u32>,
    },
    Revert {
        vault: String,
        id: String,
        #[arg(long, value_name = "N")]
        version: u32,
    },
    Diff(Diff),
    Attach {
        vault: String,
        id: String,
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[arg(long, value_name = "FIELD", default_value = "files", hide_default_value = true)]
        field: String,
    },
    Detach {
        vault: String,
        id: String,
        #[arg(value_name = "SHA256|NAME")]
        which: String,
    },
    Copy {
        vault: String,
        id: String,
        #[arg(value_name = "SHA256|NAME")]
        which: String,
        out: PathBuf,
    },
    Erase(Erase),
    Import(Import),
    Export(Export),
    Map(Map),
    Pack(Pack),
    Due {
        vault: String,
        #[arg(long, value_name = "Y", value_parser = clap::value_parser!(u32).range(1..=9999))]
        year: Option<u32>,
    },
    #[command(subcommand)]
    Law(Law),
    #[command(subcommand)]
    Log(Log),
    Verify(Verify),
    Verifier {
        out: PathBuf,
    },
    Manual {
        page: Option<String>,
    },
    CrashReport {
        #[arg(value_name = "OUT.txt")]
        out: Option<PathBuf>,
    },
    Backup {
        vault: String,
        #[arg(value_name = "OUT")]
        to: Option<PathBuf>,
    },
    RestoreTest {
        file: PathBuf,
        #[arg(long, value_name = "VAULT")]
        record: Option<String>,
    },
    Restore {
        file: PathBuf,
        vault: String,
        #[arg(long)]
        replace: bool,
    },
    Repair {
        vault: String,
        new: String,
    },
    Passphrase {
        vault: String,
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    RecoveryKey {
        vault: String,
        #[arg(value_name = "OUT.pdf")]
        out: Option<PathBuf>,
    },
    RotateKey {
        vault: String,
        #[arg(value_name = "OUT.pdf")]
        out: Option<PathBuf>,
    },
    RestoreHeader {
        vault: String,
    },
}

#[derive(clap::Args)]
pub(crate) struct New {
    pub(crate) vault: String,
    #[arg(long, value_name = "NAME", required_unless_present = "demo")]
    pub(crate) facility: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) operator: Option<String>,
    #[arg(long)]
    pub(crate) demo: bool,
    #[arg(long, value_name = "OUT.pdf")]
    pub(crate) recovery_page: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(crate) struct List {
    pub(crate) vault: String,
    pub(crate) kind: String,
    #[arg(long, value_name = "F", default_value = "", hide_default_value = true)]
    pub(crate) filter: String,
    #[arg(
        long,
        value_name = "FIELD",
        default_value = "",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub(crate) sort: String,
    #[arg(long)]
    pub(crate) incomplete: bool,
    #[arg(long)]
    pub(crate) ended: bool,
    #[arg(long, value_name = "T")]
    pub(crate) as_at: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct Search {
    pub(crate) vault: String,
    #[arg(required = true)]
    pub(crate) text: Vec<String>,
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Vec<String>,
    #[arg(long)]
    pub(crate) ended: bool,
    #[arg(long, value_name = "T")]
    pub(crate) as_at: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 20, hide_default_value = true)]
    pub(crate) limit: u32,
}

#[derive(clap::Args)]
pub(crate) struct About {
    pub(crate) vault: String,
    pub(crate) id: String,
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "T")]
    pub(crate) as_at: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct Diff {
    pub(crate) vault: String,
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "T")]
    pub(crate) from: String,
    #[arg(long, value_name = "T")]
    pub(crate) to: Option<String>,
    #[arg(long, value_name = "KIND", conflicts_with = "out")]
    pub(crate) kind: Vec<String>,
}

#[derive(clap::Args)]
pub(crate) struct Put {
    pub(crate) vault: String,
    pub(crate) kind: String,
    #[arg(long, value_name = "F.json")]
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) id: Option<String>,
    #[arg(long, value_name = "N", requires = "id")]
    pub(crate) from_version: Option<u32>,
}

#[derive(clap::Args)]
pub(crate) struct Erase {
    pub(crate) vault: String,
    #[arg(conflicts_with = "due")]
    pub(crate) id: Option<String>,
    #[arg(long, value_name = "B", required_unless_present_any = ["due", "preview"])]
    pub(crate) basis: Option<String>,
    #[arg(long, value_name = "FIELD", conflicts_with = "file", requires = "id")]
    pub(crate) field: Option<String>,
    #[arg(long, value_name = "SHA256|NAME", requires = "id")]
    pub(crate) file: Option<String>,
    #[arg(long)]
    pub(crate) due: bool,
    #[arg(long)]
    pub(crate) preview: bool,
}

#[derive(clap::Args)]
pub(crate) struct Import {
    pub(crate) vault: String,
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "K")]
    pub(crate) kind: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "N|N-M")]
    pub(crate) header: Option<String>,
    #[arg(long, value_name = "COLUMN=FIELD|FILE.json")]
    pub(crate) map: Vec<String>,
    #[arg(long, value_name = "ask|update|create", default_value = "ask", hide_default_value = true)]
    pub(crate) same_title: TitlePolicy,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) accept_partial: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum TitlePolicy {
    Ask,
    Update,
    Create,
}

impl From<TitlePolicy> for SameTitle {
    fn from(policy: TitlePolicy) -> Self {
        match policy {
            TitlePolicy::Ask => Self::Ask,
            TitlePolicy::Update => Self::Update,
            TitlePolicy::Create => Self::Create,
        }
    }
}

#[derive(clap::Args)]
pub(crate) struct Export {
    pub(crate) vault: String,
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "K")]
    pub(crate) kind: String,
    #[arg(long)]
    pub(crate) format: Option<ExportForm>,
    #[arg(long, value_name = "ID")]
    pub(crate) id: Vec<String>,
    #[arg(long, conflicts_with = "id")]
    pub(crate) ended: bool,
    #[arg(long, value_name = "T")]
    pub(crate) as_at: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum ExportForm {
    Csv,
    Xlsx,
    Json,
}

impl From<ExportForm> for FileFormat {
    fn from(form: ExportForm) -> Self {
        match form {
            ExportForm::Csv => Self::Csv,
            ExportForm::Xlsx => Self::Xlsx,
            ExportForm::Json => Self::Json,
        }
    }
}

#[derive(clap::Args)]
pub(crate) struct Map {
    pub(crate) vault: String,
    pub(crate) path: MapPath,
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) format: MapForm,
    #[arg(long, value_name = "T")]
    pub(crate) as_at: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum MapPath {
    Registration,
    Consultation,
    Archive,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum MapForm {
    Svg,
    Json,
}

impl From<MapPath> for PathName {
    fn from(path: MapPath) -> Self {
        match path {
            MapPath::Registration => Self::Registration,
            MapPath::Consultation => Self::Consultation,
            MapPath::Archive => Self::Archive,
        }
    }
}

#[derive(clap::Args)]
pub(crate) struct Pack {
    pub(crate) vault: String,
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "T")]
    pub(crate) as_at: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Law {
    Retention {
        #[arg(long, value_name = "R")]
        rule: String,
        #[arg(long, value_name = "D")]
        base: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Log {
    Checkpoint {
        vault: String,
        #[arg(long, value_name = "N")]
        size: Option<u64>,
    },
    Key {
        vault: String,
    },
    Export {
        vault: String,
        dir: PathBuf,
    },
    Anchors {
        vault: String,
    },
    Anchor {
        vault: String,
        #[arg(long, value_name = "FILE")]
        checkpoint: PathBuf,
        #[arg(long, value_name = "K")]
        key: Option<String>,
    },
    CountersignKey {
        out: PathBuf,
        #[arg(long, value_name = "NAME")]
        name: String,
    },
    Countersign {
        checkpoint: PathBuf,
        #[arg(value_name = "KEY")]
        key_file: PathBuf,
    },
    StampRequest {
        vault: String,
        out: String,
    },
    StampImport {
        vault: String,
        response: String,
        #[arg(long, value_name = "PEM", required = true)]
        ca: Vec<String>,
    },
    Prove {
        vault: String,
        #[arg(long, value_name = "N")]
        index: u64,
        #[arg(long, value_name = "M")]
        size: Option<u64>,
    },
    Consistency {
        vault: String,
        #[arg(long, value_name = "M")]
        from: u64,
        #[arg(long, value_name = "N")]
        to: Option<u64>,
    },
}

#[derive(clap::Args)]
pub(crate) struct Verify {
    pub(crate) what: PathBuf,
    #[arg(long, value_name = "K")]
    pub(crate) key: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) checkpoint: Option<PathBuf>,
    #[arg(long)]
    pub(crate) deep: bool,
}

/// The language, known before anything is understood: the one that was asked for, else that of the terminal.
pub(crate) fn language(given: &[OsString]) -> Language {
    let texts: Vec<&str> = given.iter().filter_map(|arg| arg.to_str()).collect();
    let asked = texts.iter().enumerate().find_map(|(place, text)| match *text {
        "--lang" => texts.get(place + 1).copied(),
        text => text.strip_prefix("--lang="),
    });
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = || set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default();
    match asked.and_then(|code| code.parse().ok()) {
        Some(language) => language,
        None if locale().starts_with("pl") => Language::Polish,
        None => Language::English,
    }
}
