//! What the desktop says: in which language, where memory is, from which folder the program was started.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use desk::Language;

/// The language of the desktop, as far as the program speaks it.
pub(crate) fn language() -> Language {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default();
    if locale.starts_with("pl") { Language::Polish } else { Language::English }
}

/// A folder of this person alone that lies in memory: the desktop's runtime folder, where it is one.
pub(crate) fn memory() -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os("XDG_RUNTIME_DIR").filter(|value| !value.is_empty())?);
    let mounts = fs::read_to_string("/proc/self/mounts").ok()?;
    in_memory(&folder.canonicalize().ok()?, &mounts).then_some(folder)
}

/// Whether the file system that holds the folder keeps nothing on a disk.
fn in_memory(folder: &Path, mounts: &str) -> bool {
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let (_, at, kind) = (words.next()?, words.next()?, words.next()?);
        // A path with a blank is written in another way; the folder of a person has none.
        folder.starts_with(at).then_some((at.len(), kind))
    });
    // Of two at one place the later lies over the earlier.
    mounted.max_by_key(|(depth, _)| *depth).is_some_and(|(_, kind)| matches!(kind, "tmpfs" | "ramfs"))
}

/// The path of a vault as it was given, from the folder in which the program was started.
pub(crate) fn absolute(given: OsString) -> String {
    let path = Path::new(&given);
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_system_that_lies_deepest_decides() {
        let mounts = "overlay / overlay rw 0 0\ntmpfs /run tmpfs rw 0 0\n/dev/sda1 /run/disk ext4 rw 0 0\n";
        let cases =
            [("/run/user/1000", true), ("/run/disk/a", false), ("/home/ewa", false), ("/runner", false)];
        for (folder, expected) in cases {
            assert_eq!(in_memory(Path::new(folder), mounts), expected, "{folder}");
        }
        let over = "tmpfs /run tmpfs rw 0 0\n/dev/sda1 /run ext4 rw 0 0\n";
        assert!(!in_memory(Path::new("/run/user"), over));
    }
}
