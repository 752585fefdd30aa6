//! File systems of a test's own, to be filled up, cut off and mounted again. They need root.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::skipped;

/// A file system of that many megabytes in memory, unmounted at the end.
pub struct SmallDisk(TempDir);

impl SmallDisk {
    /// Mounts it; `None`, said loudly, where that is not allowed.
    pub fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder to mount on");
        let size = format!("size={megabytes}m");
        if done(Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder.path())) {
            return Some(Self(folder));
        }
        skipped("a full disk", "mounting a small file system needs root");
        None
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        done(Command::new("umount").arg(self.0.path()));
    }
}

/// An ext4 file system in a file, from which the power can be taken: what was not written durably is gone, and nothing more is
/// written, until it is mounted again.
pub struct PowerCutDisk {
    folder: TempDir,
}

impl PowerCutDisk {
    /// Makes and mounts it; `None`, said loudly, where that is not allowed.
    pub fn mount(megabytes: u64) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder for a disk");
        let disk = Self { folder };
        let image = File::create(disk.image()).expect("a file for a disk");
        image.set_len(megabytes << 20).expect("room for a disk");
        std::fs::create_dir(disk.path()).expect("a folder to mount on");
        if done(Command::new("mkfs.ext4").arg("-q").arg(disk.image())) && disk.attach() && has_xfs_io() {
            return Some(disk);
        }
        skipped(
            "power cuts",
            "mounting a file system needs root and a loop device, cutting it off needs xfs_io",
        );
        None
    }

    /// Where it is mounted.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("mounted")
    }

    /// From here on every access fails, and what was not durable is lost.
    pub fn cut(&self) {
        // FS_IOC_SHUTDOWN without a flush of the journal.
        assert!(done(Command::new("xfs_io").args(["-x", "-c", "shutdown"]).arg(self.path())), "cutting off");
    }

    /// Mounts it anew, as after the power came back.
    pub fn restart(&self) {
        // Somebody may still be about to leave it.
        for _ in 0..100 {
            if done(Command::new("umount").arg(self.path())) {
                assert!(self.attach(), "mounting again");
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        panic!("the disk stays in use");
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join("image")
    }

    fn attach(&self) -> bool {
        done(Command::new("mount").args(["-o", "loop"]).arg(self.image()).arg(self.path()))
    }
}

impl Drop for PowerCutDisk {
    fn drop(&mut self) {
        done(Command::new("umount").arg("-l").arg(self.path()));
    }
}

fn has_xfs_io() -> bool {
    done(Command::new("xfs_io").arg("-V"))
}

fn done(command: &mut Command) -> bool {
    command.output().is_ok_and(|done| done.status.success())
}
