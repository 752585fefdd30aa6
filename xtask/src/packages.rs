//! System packages: installed on Debian and Ubuntu, listed elsewhere.

use crate::shell::{Outcome, command, on_path, output, run};

/// What a build needs.
const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "fonts-dejavu-core",
];

/// What tests and screenshots need beyond a build: a display, a driver for the window (a browser for the verifier's page comes
/// with the library that the window is built on), a tracer, a tool that cuts a file
/// system off, and a network of its own for it, other people's readers of our PDFs and workbooks, and Go with its transparency-log library as a stranger's verifier.
const TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "dbus-x11",
    "webkit2gtk-driver",
    "procps",
    "strace",
    "xfsprogs",
    "iproute2",
    "poppler-utils",
    "qpdf",
    "libreoffice-calc-nogui",
    "golang-go",
    "golang-golang-x-mod-dev",
];

/// Makes sure that a build can run.
pub(crate) fn for_build() -> Outcome {
    node()?;
    ensure(BUILD)
}

/// Makes sure that every test can run.
pub(crate) fn for_tests() -> Outcome {
    for_build()?;
    ensure(TEST)
}

fn ensure(packages: &[&str]) -> Outcome {
    if !cfg!(target_os = "linux") || !on_path("apt-get") {
        elsewhere();
        return Ok(());
    }
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing from the system's packages: {}", missing.join(" "));
    apt(&["update", "-qq"])?;
    let mut install = vec!["install", "--yes", "-qq", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install)
}

fn installed(package: &str) -> bool {
    command("dpkg-query", &["--show", "--showformat=${Status}", package])
        .output()
        .is_ok_and(|answer| answer.stdout == b"install ok installed")
}

fn apt(args: &[&str]) -> Outcome {
    let root = output(command("id", &["-u"]))?.trim() == "0";
    let mut apt = if root {
        command("apt-get", args)
    } else if on_path("sudo") {
        let mut sudo = command("sudo", &["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo.args(args);
        sudo
    } else {
        return Err(format!("neither root nor sudo: run `apt-get {}` as root, then again", args.join(" ")));
    };
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    run(apt)
}

fn node() -> Outcome {
    let version = output(command("node", &["--version"]))
        .map_err(|why| format!("{why}\nNode 20 or newer is needed for the window: https://nodejs.org"))?;
    let major: Option<u32> =
        version.trim().trim_start_matches('v').split('.').next().and_then(|number| number.parse().ok());
    if major >= Some(20) {
        return Ok(());
    }
    Err(format!("Node 20 or newer is needed for the window; this is {}", version.trim()))
}

fn elsewhere() {
    if cfg!(target_os = "linux") {
        println!(
            "This is not Debian or Ubuntu. Needed, by whatever names your system has for them: a C compiler,\n\
             pkg-config, OpenSSL headers, WebKitGTK 4.1 headers, librsvg headers; for tests also Xvfb, dbus-launch,\n\
             WebKitWebDriver, strace, ip, poppler's tools, qpdf, LibreOffice Calc, Go with golang.org/x/mod in /usr/share/gocode."
        );
    } else {
        println!(
            "Needed: a C compiler, OpenSSL (or the feature `vendored-openssl`, which needs perl), Tauri's\n\
             prerequisites for this system. Window tests run on Linux only."
        );
    }
}
