use std::io::{self, Read};
use std::ops::ControlFlow;

use serde_json::{Value, json};

use super::{Place, at, id, operation, version};
use crate::{Blob, BlobError, Error, Operation, Vault};

const NO_LIMIT: u64 = u64::MAX;

/// Bytes that do not repeat, and differ from one file to the next.
struct Bytes {
    left: usize,
    state: u32,
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Fewer than asked for, as files and pipes may give.
        let given = self.left.min(buffer.len()).min(70_001);
        for byte in &mut buffer[..given] {
            self.state = self.state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *byte = u8::try_from(self.state >> 24).unwrap();
        }
        self.left -= given;
        Ok(given)
    }
}

fn bytes(length: usize, state: u32) -> Vec<u8> {
    let mut all = Vec::new();
    Bytes { left: length, state }.read_to_end(&mut all).unwrap();
    all
}

fn store(vault: &mut Vault, bytes: &[u8]) -> Blob {
    vault.store_blob(&mut &*bytes, NO_LIMIT, &mut |_| ControlFlow::Continue(())).unwrap()
}

fn read(vault: &Vault, sha256: &str) -> Result<Vec<u8>, BlobError> {
    let mut all = Vec::new();
    vault.read_blob(sha256, &mut all, &mut |_| ControlFlow::Continue(())).map(|()| all)
}

fn naming(blob: &Blob) -> Value {
    let media = "application/pdf";
    json!({ "files": [{ "name": "a.pdf", "sha256": blob.sha256, "size": blob.size, "media": media }] })
}

fn counted(vault: &Vault) -> (u64, u64) {
    let count = |table| vault.db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
    (count("blob").unwrap(), count("chunk").unwrap())
}

#[test]
fn a_file_comes_out_as_it_went_in() {
    let (place, mut vault, _) = Place::new();
    let piece = 1 << 20;
    let mut blobs = Vec::new();
    for (seed, length) in (0..).zip([0, 1, piece - 1, piece, piece + 1, 3 * piece + 17]) {
        let mut told = Vec::new();
        let mut from = Bytes { left: length, state: seed };
        let mut progress = |done| {
            told.push(done);
            ControlFlow::Continue(())
        };
        let blob = vault.store_blob(&mut from, NO_LIMIT, &mut progress).unwrap();
        assert_eq!(blob.size, length as u64);
        assert_eq!(told.last().copied().unwrap_or(0), length as u64);
        let record = version(u128::from(seed), 1, naming(&blob));
        vault.operate(&operation("attachment.added", 1, vec![record])).unwrap();
        blobs.push((seed, length, blob));
    }
    assert!(vault.verify().unwrap().intact());
    drop(vault);
    let vault = place.open();
    for (seed, length, blob) in blobs {
        assert!(read(&vault, &blob.sha256).unwrap() == bytes(length, seed), "{length}");
        assert_eq!(vault.blob_size(&blob.sha256).unwrap(), Some(blob.size));
    }
    let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(vault.blob_size(nothing).unwrap(), Some(0));
    for unknown in ["", "a.pdf", &"0".repeat(64), &nothing.to_uppercase()] {
        assert_eq!(vault.blob_size(unknown).unwrap(), None, "{unknown}");
        let failure = read(&vault, unknown).unwrap_err();
        assert!(matches!(failure, BlobError::Vault(Error::MissingFile { .. })), "{unknown}: {failure}");
    }
}

#[test]
fn the_same_bytes_are_kept_once_whatever_names_them() {
    let (place, mut vault, _) = Place::new();
    let first = store(&mut vault, &bytes(2_000_000, 1));
    vault.operate(&operation("attachment.added", 1, vec![version(1, 1, naming(&first))])).unwrap();
    let again = store(&mut vault, &bytes(2_000_000, 1));
    assert_eq!(again, first);
    assert_eq!(counted(&vault), (1, 2));
    vault.operate(&operation("attachment.added", 2, vec![version(2, 1, naming(&again))])).unwrap();
    vault.operate(&operation("attachment.removed", 3, vec![version(1, 2, json!({}))])).unwrap();
    drop(vault);
    let vault = place.open();
    assert_eq!(counted(&vault), (1, 2));
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn a_file_stays_as_long_as_an_old_version_names_it_and_goes_when_none_does() {
    let (place, mut vault, _) = Place::new();
    let kept = store(&mut vault, b"kept");
    let lost = store(&mut vault, b"lost");
    vault.operate(&operation("attachment.added", 1, vec![version(1, 1, naming(&kept))])).unwrap();
    vault.operate(&operation("attachment.removed", 2, vec![version(1, 2, json!({}))])).unwrap();
    assert_eq!(counted(&vault), (2, 2));
    drop(vault);
    let mut vault = place.open();
    assert_eq!(read(&vault, &kept.sha256).unwrap(), b"kept");
    assert_eq!(vault.blob_size(&lost.sha256).unwrap(), None);
    assert_eq!(counted(&vault), (1, 1));
    let back = vault.taking_back(2).unwrap();
    vault.operate(&Operation { undoes: Some(2), ..operation("undo.applied", 3, back) }).unwrap();
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn nothing_is_kept_of_a_file_that_is_too_large_or_that_nobody_wants_any_more() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("torn out"))
        }
    }
    let (_place, mut vault, _) = Place::new();
    let mut go_on = |_| ControlFlow::Continue(());
    let length = 3_000_000;
    let given = || Bytes { left: length, state: 1 };
    let failure = vault.store_blob(&mut given(), length as u64 - 1, &mut go_on).unwrap_err();
    assert!(matches!(failure, BlobError::TooLarge { limit } if limit == length as u64 - 1), "{failure}");
    let failure = vault.store_blob(&mut given().chain(Broken), NO_LIMIT, &mut go_on).unwrap_err();
    assert!(matches!(failure, BlobError::Read(_)), "{failure}");
    let mut stop = |done| if done > 2_000_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let failure = vault.store_blob(&mut given(), NO_LIMIT, &mut stop).unwrap_err();
    assert!(matches!(failure, BlobError::Cancelled), "{failure}");
    assert_eq!(counted(&vault), (0, 0));
    vault.store_blob(&mut given(), length as u64, &mut go_on).unwrap();
    super::save(&mut vault, 1, 0, "a", 1).unwrap();
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn a_version_that_names_a_file_which_is_not_there_is_refused_whole() {
    let (_place, mut vault, _) = Place::new();
    let blob = store(&mut vault, b"content");
    let mut deep = json!({ "versions": [{ "newer": naming(&blob) }] });
    vault.operate(&operation("record.saved", 1, vec![version(1, 1, deep.clone())])).unwrap();
    deep["versions"][0]["newer"]["files"][0]["sha256"] = json!("0".repeat(64));
    for value in [deep, naming(&Blob { size: 8, ..blob.clone() })] {
        let both = vec![version(2, 1, json!({})), version(3, 1, value)];
        let failure = vault.operate(&operation("record.saved", 2, both)).unwrap_err();
        assert!(matches!(failure, Error::MissingFile { .. }), "{failure}");
        assert_eq!((vault.size().unwrap(), vault.record(id(2)).unwrap()), (2, None));
    }
    vault.operate(&operation("record.saved", 3, vec![version(2, 1, naming(&blob))])).unwrap();
    assert_eq!(vault.moment_of(2).unwrap(), at(3));
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn a_full_disk_takes_no_part_of_a_file_and_opens_all_the_same() {
    let (place, mut vault, _) = Place::new();
    store(&mut vault, b"an upload that came to nothing");
    let pages: i64 = vault.db.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    vault.db.query_row(&format!("PRAGMA max_page_count = {}", pages + 8), [], |_| Ok(())).unwrap();
    let failure =
        vault.store_blob(&mut &*bytes(500_000, 1), NO_LIMIT, &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert!(matches!(failure, BlobError::Vault(Error::DiskFull)), "{failure}");
    assert_eq!(counted(&vault), (1, 1));
    drop(vault);
    assert_eq!(counted(&place.open()), (0, 0));
}

/// Taken off and put back it is there since it came back; what another record of the same entry names is of no account.
#[test]
fn a_file_is_on_a_record_since_it_was_put_there() {
    let (_place, mut vault, _) = Place::new();
    let (one, two) = (naming(&store(&mut vault, b"one")), naming(&store(&mut vault, b"two")));
    let mut both = one.clone();
    both["files"].as_array_mut().unwrap().push(two["files"][0].clone());
    let steps = [
        vec![version(1, 1, one.clone()), version(2, 1, json!({}))],
        vec![version(1, 2, both.clone()), version(2, 2, one.clone())],
        vec![version(1, 3, two.clone())],
        vec![version(1, 4, both)],
    ];
    for (second, step) in (10..).step_by(10).zip(steps) {
        vault.operate(&operation("record.saved", second, step)).unwrap();
    }
    let dates = |number: u128, moment: i64| -> Vec<crate::Moment> {
        let record = vault.record_as_at(id(number), at(moment)).unwrap().unwrap();
        let mut found = vault.files_added([&record]).unwrap();
        let mut dates: Vec<_> = found.remove(&id(number)).unwrap_or_default().into_values().collect();
        dates.sort();
        dates
    };
    assert_eq!((dates(1, 10), dates(1, 20)), (vec![at(10)], vec![at(10), at(20)]));
    assert_eq!((dates(1, 30), dates(1, 40)), (vec![at(20)], vec![at(20), at(40)]));
    assert_eq!((dates(2, 10), dates(2, 40)), (vec![], vec![at(20)]));
}
