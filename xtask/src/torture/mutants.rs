//! Programs with mistakes in them, which the tests have to find.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{Outcome, command, root, run, target};

/// A mistake in the source.
pub(super) struct Mutant {
    pub(super) what: &'static str,
    file: &'static str,
    right: &'static str,
    wrong: &'static str,
    pub(super) journey: &'static str,
    pub(super) rounds: &'static str,
}

const POWER: &str = "cuts::whatever_was_saved_before_the_power_went_is_there";

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        what: "does not wait for the disk at every commit (synchronous = NORMAL)",
        file: "crates/vault/src/db.rs",
        right: "    PRAGMA synchronous = FULL;\n",
        wrong: "    PRAGMA synchronous = NORMAL;\n",
        journey: POWER,
        rounds: "40",
    },
    Mutant {
        what: "never waits for the disk (synchronous = OFF)",
        file: "crates/vault/src/db.rs",
        right: "    PRAGMA synchronous = FULL;\n",
        wrong: "    PRAGMA synchronous = OFF;\n",
        journey: POWER,
        rounds: "40",
    },
    Mutant {
        what: "says that it saved before it did",
        file: "crates/vault/src/operate.rs",
        right: "    transaction.commit()?;\n    Ok((Done",
        wrong: "    for record in &operation.records {\n        use std::io::Write as _;\n        let _ = writeln!(std::io::stdout(), \"{}\", record.id);\n    }\n    transaction.commit()?;\n    Ok((Done",
        journey: "crash::killed_again_and_again",
        rounds: "1000",
    },
    Mutant {
        what: "takes a header away that was decided and got no name",
        file: "crates/vault/src/intended.rs",
        right: "if is_aside { settle(folder)? } else { clear(folder) }",
        wrong: "clear(folder)",
        journey: "faults::whichever_call_fails_the_passphrase",
        rounds: "20",
    },
    Mutant {
        what: "says that something was erased before it is",
        file: "crates/vault/src/erase/write.rs",
        right: "        take_away(&transaction, plan, by)?;\n",
        wrong: "        transaction.commit()?;\n        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;\n        take_away(&transaction, plan, by)?;\n",
        journey: "crash::killed_while_it_erases",
        rounds: "250",
    },
    Mutant {
        what: "changes the schema outside of the transaction that says so",
        file: "crates/vault/src/migrations.rs",
        right: "    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;\n    transaction.execute_batch(sql)?;\n",
        wrong: "    db.execute_batch(sql)?;\n    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;\n",
        journey: "migrations::",
        rounds: "1000",
    },
];

impl Mutant {
    /// A program with the mistake, built from a copy of the sources.
    pub(super) fn build(&self) -> Outcome<PathBuf> {
        let tree = target().join("mutant");
        let _ = fs::remove_dir_all(&tree);
        for part in ["Cargo.toml", "Cargo.lock", "crates", "locales", "src-tauri", "tests", "xtask"] {
            copy(&root().join(part), &tree.join(part))
                .map_err(|error| format!("cannot copy {part}: {error}"))?;
        }
        let file = tree.join(self.file);
        let source =
            fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", self.file))?;
        if source.matches(self.right).count() != 1 {
            return Err(format!("{} no longer holds what is to be made wrong", self.file));
        }
        fs::write(&file, source.replace(self.right, self.wrong)).map_err(|error| error.to_string())?;
        let into = target().join("mutants");
        let mut build = command("cargo", &["build", "--quiet", "--package", "cli"]);
        build.current_dir(&tree).env("CARGO_TARGET_DIR", &into);
        run(build)?;
        Ok(into.join("debug/tabularium"))
    }
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if from.is_file() {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        return fs::copy(from, to).map(drop);
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if !matches!(entry.file_name().to_str(), Some("node_modules" | "target" | "gen")) {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sources_hold_what_is_to_be_made_wrong() {
        for mutant in MUTANTS {
            let source = fs::read_to_string(root().join(mutant.file)).unwrap();
            assert_eq!(source.matches(mutant.right).count(), 1, "{}: {}", mutant.file, mutant.what);
        }
    }
}
