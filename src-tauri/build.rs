//! Embeds the window's files. They are built by npm; without them the crate still builds, with a page that says so.

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let dist = Path::new("../ui/dist");
    if !dist.join("index.html").exists() {
        fs::create_dir_all(dist)?;
        fs::write(dist.join("index.html"), PLACEHOLDER)?;
    }
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
    Ok(())
}

const PLACEHOLDER: &str = "<!doctype html><meta charset=\"utf-8\"><title>Tabularium</title>\
    <p>The screens are not built yet: run <code>cargo xtask run</code>.</p>\n";
