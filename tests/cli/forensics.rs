//! What somebody with the passphrase finds in the files of a vault, tables or no tables.

use std::fs;
use std::path::Path;

use aes::Aes256;
use cbc::Decryptor;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt as _, KeyIvInit as _};

use crate::insider::data_key;

const PAGE: usize = 4096;
/// Initialisation vector and MAC at the end of each page.
const RESERVE: usize = 80;
/// Salt instead of the first bytes of the file.
const SALT: usize = 16;

/// Every page in the database file of a closed vault, free ones too, in the clear. There is no other file that could hold any.
pub(crate) fn clear_text(vault: &Path, passphrase: &str) -> String {
    let mut names: Vec<_> = fs::read_dir(vault).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["vault.db", "vault.json", "vault.lock"]);
    let key: [u8; 32] = data_key(vault, passphrase).try_into().unwrap();
    let file = fs::read(vault.join("vault.db")).unwrap();
    let mut pages = clear(&key, &file[SALT..PAGE]);
    file[PAGE..].chunks_exact(PAGE).for_each(|page| pages.extend(clear(&key, page)));
    String::from_utf8_lossy(&pages).into_owned()
}

fn clear(key: &[u8; 32], page: &[u8]) -> Vec<u8> {
    let (sealed, reserve) = page.split_at(page.len() - RESERVE);
    let vector: &[u8; 16] = reserve[..16].try_into().unwrap();
    let mut clear = sealed.to_vec();
    Decryptor::<Aes256>::new(key.into(), vector.into()).decrypt_padded::<NoPadding>(&mut clear).unwrap();
    clear
}
