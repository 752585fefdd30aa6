//! What leaves the vault: where it may go, and how it gets there whole. It is for its owner alone (on Unix 0600, folders 0700),
//! as it holds what the vault encrypts; whoever hands it on decides to.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Seek as _, Write as _};
use std::path::{Path, PathBuf, is_separator};

use crate::trouble::{Result, Trouble};

const HEADER: &str = "vault.json";
const DATABASE: &str = "vault.db";

/// Refuses a target inside the folder of a vault: there only the vault's own files may be.
pub(crate) fn outside(target: &Path) -> Result<()> {
    // A folder that is not there holds no vault; what is wrong is said by the one who writes.
    let Ok(folder) = fs::canonicalize(parent(target)) else { return Ok(()) };
    // A damaged vault may have lost one of its two files. Further up a single such name says nothing.
    let whole = |folder: &Path| folder.join(HEADER).is_file() && folder.join(DATABASE).is_file();
    let inside = holds_vault(&folder) || folder.ancestors().any(whole);
    if inside { Err(Trouble::InsideVault(target.to_owned())) } else { Ok(()) }
}

/// Refuses what no file can be written to: folders, devices, the folder of a vault. A file that is there may be replaced.
pub(crate) fn file_target(target: &Path) -> Result<()> {
    let named = target.file_name().is_some() && !target.to_string_lossy().ends_with(is_separator);
    let fits = named && fs::metadata(target).map_or(true, |found| found.is_file());
    if fits { outside(target) } else { Err(Trouble::NotAFile(target.to_owned())) }
}

/// Writes a file that is there whole or not at all.
pub(crate) fn write(target: &Path, bytes: &[u8]) -> Result<()> {
    file_target(target)?;
    let mut part = Part::of(target)?;
    part.fill(bytes)?;
    part.settle()?;
    sync_names(target)
}

/// A file that is not whole yet, beside the place where it will be. Unless it is kept or settled nothing of it stays.
pub(crate) struct Part {
    at: PathBuf,
    target: PathBuf,
    file: File,
    kept: bool,
}

impl Part {
    pub(crate) fn of(target: &Path) -> Result<Self> {
        let at = aside(target)?;
        let file = create(&at).map_err(Trouble::file(target))?;
        Ok(Self { at, target: target.to_owned(), file, kept: false })
    }

    /// Writes the whole content, in the place of what was written before.
    pub(crate) fn fill(&mut self, bytes: &[u8]) -> Result<()> {
        let mut write = || {
            self.file.rewind()?;
            self.file.write_all(bytes)?;
            self.file.set_len(bytes.len() as u64)?;
            self.file.sync_all()
        };
        write().map_err(Trouble::file(&self.target))
    }

    /// Has its content written piece by piece.
    pub(crate) fn fill_by(&mut self, write: impl FnOnce(&mut File) -> Result<()>) -> Result<()> {
        write(&mut self.file)?;
        self.file.sync_all().map_err(Trouble::file(&self.target))
    }

    /// From here on it stays, wherever it is.
    pub(crate) fn keep(&mut self) {
        self.kept = true;
    }

    /// Puts it in its place.
    pub(crate) fn settle(&mut self) -> Result<()> {
        fs::rename(&self.at, &self.target).map_err(Trouble::file(&self.target))?;
        self.at.clone_from(&self.target);
        self.kept = true;
        Ok(())
    }

    /// Where it is now.
    pub(crate) fn at(&self) -> &Path {
        &self.at
    }

    /// Where it will be.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_file(&self.at);
        }
    }
}

/// The name of a file or folder, as entries have it.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A name beside the target that nobody has: no leftover stands in the way, and nobody's file is written to.
pub(crate) fn aside(target: &Path) -> Result<PathBuf> {
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(|_| vault::Error::NoRandomness)?;
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", hex::encode(random)));
    Ok(target.with_file_name(name))
}

/// A new file, never one that is there nor what a link leads to.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A new folder.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes the name of a file durable.
pub(crate) fn sync_names(target: &Path) -> Result<()> {
    let folder = parent(target);
    sync_folder(folder).map_err(Trouble::file(folder))
}

/// Makes the names in a folder durable, where the file system has a way to ask for it.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        synced => synced,
    }
}

/// Whether there are files of a vault in a folder.
pub(crate) fn holds_vault(folder: &Path) -> bool {
    folder.join(HEADER).is_file() || folder.join(DATABASE).is_file()
}

fn parent(target: &Path) -> &Path {
    target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_the_folder_of_a_vault_is_refused_and_what_lies_beside_it_is_not() {
        let home = tempfile::tempdir().unwrap();
        for folder in ["whole/deep", "damaged/deep", "plain"] {
            fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        for file in ["whole/vault.json", "whole/vault.db", "damaged/vault.db", "plain/pack.pdf"] {
            fs::write(home.path().join(file), []).unwrap();
        }
        let cases = [
            ("whole/vault.db", false),
            ("whole/new", false),
            ("whole/deep/new", false),
            ("plain/../whole/new", false),
            ("damaged/new", false),
            ("damaged/deep/new", true),
            ("plain/new", true),
            ("plain/pack.pdf", true),
            ("whole/../new", true),
            ("new", true),
            ("absent/new", true),
        ];
        for (target, free) in cases {
            assert_eq!(file_target(&home.path().join(target)).is_ok(), free, "{target}");
        }
    }

    #[test]
    fn a_target_is_a_file_with_a_name() {
        let home = tempfile::tempdir().unwrap();
        for target in ["", ".", "..", "/", "new/"] {
            assert!(matches!(file_target(Path::new(target)), Err(Trouble::NotAFile(_))), "{target}");
        }
        assert!(matches!(file_target(home.path()), Err(Trouble::NotAFile(_))));
    }

    #[test]
    fn a_part_goes_unless_it_is_kept_or_settled() {
        let home = tempfile::tempdir().unwrap();
        let target = home.path().join("file");
        let count = || fs::read_dir(home.path()).unwrap().count();
        drop(Part::of(&target).unwrap());
        assert_eq!(count(), 0);
        let mut kept = Part::of(&target).unwrap();
        kept.fill(b"longer than the second").unwrap();
        kept.fill(b"second").unwrap();
        kept.keep();
        let at = kept.at().to_owned();
        drop(kept);
        assert_eq!((count(), fs::read(at).unwrap()), (1, b"second".to_vec()));
        write(&target, b"new").unwrap();
        assert_eq!((count(), fs::read(&target).unwrap()), (2, b"new".to_vec()));
    }
}
