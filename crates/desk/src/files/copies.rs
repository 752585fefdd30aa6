//! Copies of files for other programs. They lie in a folder of this run alone, in memory, and go with it.

use std::fs::{self, File, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::outside::{create, create_folder};
use crate::trouble::{Result, Trouble};

const FOLDER: &str = "tabularium";
/// Locked while the program runs whose copies lie beside it.
const LOCK: &str = "lock";

/// The copies that this run has made. They are taken away when it is dropped.
#[derive(Debug)]
pub(crate) struct Copies {
    folder: PathBuf,
    made: u32,
    _lock: File,
}

impl Copies {
    /// A folder for copies below that place, which must be in memory.
    pub(crate) fn below(place: &Path) -> Result<Self> {
        let all = place.join(FOLDER);
        if !all.is_dir() {
            create_folder(&all).map_err(Trouble::file(&all))?;
        }
        let mut random = [0; 8];
        getrandom::fill(&mut random).map_err(|_| vault::Error::NoRandomness)?;
        let folder = all.join(hex::encode(random));
        create_folder(&folder).map_err(Trouble::file(&folder))?;
        let lock = create(&folder.join(LOCK)).and_then(|lock| lock.lock().map(|()| lock));
        let lock = lock.map_err(Trouble::file(&folder))?;
        Ok(Self { folder, made: 0, _lock: lock })
    }

    /// Writes a copy, each in a folder of its own so that names do not meet. Programs are shown that it is not to be changed.
    pub(crate) fn put(&mut self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let folder = self.folder.join(self.made.to_string());
        self.made += 1;
        create_folder(&folder).map_err(Trouble::file(&folder))?;
        let path = folder.join(name);
        let write = || {
            let mut file = create(&path)?;
            file.write_all(bytes)?;
            let mut rights = file.metadata()?.permissions();
            rights.set_readonly(true);
            file.set_permissions(rights)
        };
        write().map_err(Trouble::file(&path))?;
        Ok(path)
    }
}

impl Drop for Copies {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Takes away what runs that were cut off have left there.
pub(crate) fn sweep(place: &Path) {
    for left in fs::read_dir(place.join(FOLDER)).into_iter().flatten().flatten() {
        if is_left(&left.path()) {
            let _ = fs::remove_dir_all(left.path());
        }
    }
}

/// Whether nobody runs any more whose copies lie there.
fn is_left(folder: &Path) -> bool {
    match File::open(folder.join(LOCK)).map(|lock| lock.try_lock()) {
        Ok(Err(TryLockError::WouldBlock)) => false,
        // Nobody holds it, or it was cut off before it was there.
        Ok(_) | Err(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> usize {
        fs::read_dir(folder).map_or(0, Iterator::count)
    }

    #[test]
    fn copies_go_with_their_run_and_those_of_a_run_that_was_cut_off_at_the_next_start() {
        let place = tempfile::tempdir().unwrap();
        let all = place.path().join(FOLDER);
        let mut running = Copies::below(place.path()).unwrap();
        let (first, second) = (running.put("a.pdf", b"1").unwrap(), running.put("a.pdf", b"2").unwrap());
        assert_eq!((fs::read(&first).unwrap(), fs::read(&second).unwrap()), (b"1".to_vec(), b"2".to_vec()));
        assert!(fs::metadata(&first).unwrap().permissions().readonly());
        fs::create_dir_all(all.join("left/0")).unwrap();
        fs::write(all.join("left/lock"), []).unwrap();
        fs::create_dir_all(all.join("unlocked")).unwrap();
        assert_eq!(names(&all), 3);
        sweep(place.path());
        assert_eq!(names(&all), 1);
        assert!(first.is_file());
        drop(running);
        assert_eq!(names(&all), 0);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_look_into_them() {
        use std::os::unix::fs::PermissionsExt as _;
        let place = tempfile::tempdir().unwrap();
        let mut copies = Copies::below(place.path()).unwrap();
        let file = copies.put("a.pdf", b"1").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&file), 0o400);
        assert_eq!(file.ancestors().skip(1).take(3).map(mode).collect::<Vec<_>>(), [0o700; 3]);
    }
}
