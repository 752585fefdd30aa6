//! The demo vault and its packs, made by the command line as a person would.

use std::fs;
use std::path::PathBuf;

use crate::shell::{Outcome, built, command, run, target};

/// The passphrase of the demo vault: it guards fictitious data only.
pub(crate) const PASSPHRASE: &str = "przychodnia demonstracyjna 2026";

/// Where the demo stands.
pub(crate) struct Demo {
    pub(crate) vault: PathBuf,
    /// English and Polish pack.
    pub(crate) packs: [PathBuf; 2],
}

/// The demo vault with its packs; made anew when the command line was rebuilt since.
pub(crate) fn demo() -> Outcome<Demo> {
    let folder = target().join("demo");
    let demo = Demo {
        vault: folder.join("demo.tabularium"),
        packs: ["en", "pl"].map(|language| folder.join(format!("pack-{language}.pdf"))),
    };
    if !fresh(&demo) {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
        make(&demo)?;
    }
    Ok(demo)
}

fn fresh(demo: &Demo) -> bool {
    let changed = |path: &PathBuf| fs::metadata(path).and_then(|about| about.modified()).ok();
    demo.packs.iter().all(|pack| changed(pack) > changed(&built("tabularium")))
}

fn make(demo: &Demo) -> Outcome {
    let vault = demo.vault.to_string_lossy();
    tabularium(&["new", &vault, "--facility", "Przychodnia Lipowa sp. z o.o.", "--demo", "--lang", "pl"])?;
    for (language, pack) in ["en", "pl"].into_iter().zip(&demo.packs) {
        tabularium(&["pack", &vault, &pack.to_string_lossy(), "--lang", language])?;
    }
    Ok(())
}

fn tabularium(args: &[&str]) -> Outcome {
    let mut tabularium = command(built("tabularium"), args);
    tabularium.env("TABULARIUM_PASSPHRASE", PASSPHRASE);
    run(tabularium)
}
