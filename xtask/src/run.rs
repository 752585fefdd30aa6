//! From a fresh clone to the open window.

use std::env::var_os;
use std::process::Stdio;

use crate::demo::{PASSPHRASE, demo};
use crate::shell::{Outcome, built, command, run as run_command};
use crate::{packages, ui};

/// Installs, builds, makes the demo, opens the window if there is a display.
pub(crate) fn run() -> Outcome {
    packages::for_build()?;
    ui::build()?;
    run_command(command("cargo", &["build", "--workspace", "--bins"]))?;
    let demo = demo()?;
    println!("\nThe demo vault:  {}", demo.vault.display());
    println!("  passphrase:    {PASSPHRASE}");
    for pack in &demo.packs {
        println!("Its pack:        {}", pack.display());
        println!("  receipt:       {}.tlog-proof", pack.display());
    }
    println!("Command line:    {}", built("tabularium").display());
    println!("Window:          {}", built("tabularium-window").display());
    if var_os("DISPLAY").is_none() && var_os("WAYLAND_DISPLAY").is_none() {
        println!("\nNo display here, so the window stays shut.");
        return Ok(());
    }
    command(built("tabularium-window"), &[&demo.vault.to_string_lossy()])
        .stdin(Stdio::null())
        .spawn()
        .map_err(|error| format!("cannot open the window: {error}"))?;
    println!("\nThe window is opening.");
    Ok(())
}
