//! What somebody with the key finds in the files of a vault, tables or no tables.

use std::fs;

use aes::Aes256;
use cbc::Decryptor;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt as _, KeyIvInit as _};

use crate::Vault;

const PAGE: usize = 4096;
/// Initialisation vector and MAC at the end of each page.
const RESERVE: usize = 80;
/// Salt instead of the first bytes of the file.
const SALT: usize = 16;
/// What stands in the write-ahead log before its first page, and before each.
const WAL_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Every page in the database file and the write-ahead log, free ones too, in the clear.
pub(super) fn clear_text(vault: &Vault) -> String {
    let key = vault.key.bytes();
    let file = fs::read(vault.path().join("vault.db")).unwrap();
    let mut pages = clear(key, &file[SALT..PAGE]);
    file[PAGE..].chunks_exact(PAGE).for_each(|page| pages.extend(clear(key, page)));
    let log = fs::read(vault.path().join("vault.db-wal")).unwrap_or_default();
    for frame in log.get(WAL_HEADER..).unwrap_or_default().chunks_exact(FRAME_HEADER + PAGE) {
        let page = &frame[FRAME_HEADER..];
        let is_first = u32::from_be_bytes(frame[..4].try_into().unwrap()) == 1;
        pages.extend(clear(key, &page[if is_first { SALT } else { 0 }..]));
    }
    String::from_utf8_lossy(&pages).into_owned()
}

fn clear(key: &[u8; 32], page: &[u8]) -> Vec<u8> {
    let (sealed, reserve) = page.split_at(page.len() - RESERVE);
    let vector: &[u8; 16] = reserve[..16].try_into().unwrap();
    let mut clear = sealed.to_vec();
    Decryptor::<Aes256>::new(key.into(), vector.into()).decrypt_padded::<NoPadding>(&mut clear).unwrap();
    clear
}
