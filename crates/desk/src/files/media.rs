//! What a file is, told by what is in it: a name can say anything.

/// So much of the beginning of a file is looked at.
pub(super) const HEAD: usize = 8 * 1024;

/// A kind of document, and what its name ends in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Media {
    pub(super) name: &'static str,
    /// The usual ending of such files, with its dot.
    pub(super) ending: &'static str,
}

const fn media(name: &'static str, ending: &'static str) -> Media {
    Media { name, ending }
}

/// Told by fixed bytes at a fixed place.
const SIGNED: &[(usize, &[u8], Media)] = &[
    (0, b"%PDF-", media("application/pdf", ".pdf")),
    (0, b"\x89PNG\r\n\x1a\n", media("image/png", ".png")),
    (0, b"\xff\xd8\xff", media("image/jpeg", ".jpg")),
    (0, b"GIF87a", media("image/gif", ".gif")),
    (0, b"GIF89a", media("image/gif", ".gif")),
    (8, b"WEBP", media("image/webp", ".webp")),
    (0, b"II*\0", media("image/tiff", ".tif")),
    (0, b"MM\0*", media("image/tiff", ".tif")),
    (0, b"{\\rtf", media("application/rtf", ".rtf")),
];

/// Archives that are documents, told by what their beginning names.
const PACKED: &[(&[u8], Media)] = &[
    (b"word/", media("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx")),
    (b"xl/", media("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")),
    (b"ppt/", media("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx")),
    (
        b"mimetypeapplication/vnd.oasis.opendocument.text",
        media("application/vnd.oasis.opendocument.text", ".odt"),
    ),
    (
        b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        media("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
    ),
    (
        b"mimetypeapplication/vnd.oasis.opendocument.presentation",
        media("application/vnd.oasis.opendocument.presentation", ".odp"),
    ),
];

const TEXT: Media = media("text/plain", ".txt");

/// What a file is that begins with these bytes; `None` for what this program does not know.
pub(super) fn of(head: &[u8]) -> Option<Media> {
    let signed =
        |(at, bytes, _): &&(usize, &[u8], Media)| head.get(*at..).is_some_and(|it| it.starts_with(bytes));
    if let Some((_, _, media)) = SIGNED.iter().find(signed) {
        return Some(*media);
    }
    if head.starts_with(b"PK\x03\x04") {
        let names = |part: &&[u8]| head.windows(part.len()).any(|found| found == *part);
        return PACKED.iter().find(|(part, _)| names(part)).map(|(_, media)| *media);
    }
    is_text(head).then_some(TEXT)
}

/// Letters in UTF-8. Where the beginning ends in the middle of a letter that is no fault.
fn is_text(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() && head.len() >= HEAD => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.is_empty() && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{c}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_is_in_it() {
        let long = "ł".repeat(HEAD);
        let cases: [(&[u8], Option<&str>); 13] = [
            (b"%PDF-1.7\n%\xe2\xe3", Some("application/pdf")),
            (b"\x89PNG\r\n\x1a\n\0\0", Some("image/png")),
            (b"\xff\xd8\xff\xe0", Some("image/jpeg")),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Some("image/webp")),
            (b"PK\x03\x04\x14\0[Content_Types].xml..PK\x03\x04word/document.xml", Some(PACKED[0].1.name)),
            (b"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.textPK", Some(PACKED[3].1.name)),
            (b"PK\x03\x04setup.exe", None),
            (b"MZ\x90\0", None),
            (b"\x7fELF\x02", None),
            ("zażółć gęślą\r\njaźń".as_bytes(), Some("text/plain")),
            (&long.as_bytes()[1..=HEAD], None),
            (&long.as_bytes()[..HEAD], Some("text/plain")),
            (b"", None),
        ];
        for (head, expected) in cases {
            assert_eq!(of(head).map(|media| media.name), expected, "{}", String::from_utf8_lossy(head));
        }
        let mut cut = vec![b'a'];
        cut.extend_from_slice(&long.as_bytes()[..HEAD - 1]);
        assert_eq!(of(&cut), Some(TEXT));
        assert_eq!(of(b"abc\xc5"), None, "a whole file that ends in the middle of a letter is no text");
    }
}
