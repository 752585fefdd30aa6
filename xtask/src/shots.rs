//! Pictures of everything that a person sees.

use std::fs;

use crate::demo::demo;
use crate::shell::{Outcome, command, run, target};
use crate::{packages, test, ui};

/// Screenshots of every screen in both languages and both themes, PNGs of every page of the demo packs.
pub(crate) fn shots() -> Outcome {
    packages::for_tests()?;
    ui::build()?;
    run(command("cargo", &["build", "--workspace", "--bins"]))?;
    let folder = target().join("shots");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    for pack in &demo()?.packs {
        let name = pack.file_stem().unwrap_or_default().to_string_lossy();
        let pages = folder.join(&*name);
        run(command("pdftoppm", &["-r", "80", "-png", &pack.to_string_lossy(), &pages.to_string_lossy()]))?;
    }
    test::window(&["tests/window/shots.mjs".to_owned()])?;
    println!("\nPictures: {}", folder.display());
    Ok(())
}
