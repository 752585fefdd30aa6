//! Bytes of a text file as text.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::Fault;

/// The text, and the name of the encoding it was in: by its mark, else UTF-8 where that fits, else the likeliest, Polish
/// ones before others where it reads as Polish.
pub(crate) fn decode(bytes: &[u8]) -> Result<(String, &'static str), Fault> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => guess(bytes),
    };
    let (text, encoding, malformed) = encoding.decode(bytes);
    if malformed || text.contains('\0') {
        Err(Fault::NotText)
    } else {
        Ok((text.into_owned(), encoding.name()))
    }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let (polish, any) =
        (detector.guess(Some(b"pl"), Utf8Detection::Deny), detector.guess(None, Utf8Detection::Deny));
    if reads_polish(&polish.decode_without_bom_handling(bytes).0) { polish } else { any }
}

/// Whether most letters beyond ASCII are those of Polish.
fn reads_polish(text: &str) -> bool {
    let beyond = |c: &char| !c.is_ascii() && c.is_alphabetic();
    let polish = text.chars().filter(|c| "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".contains(*c)).count();
    polish * 2 > text.chars().filter(beyond).count()
}

/// Text in letters of Latin script has a zero in every second byte of UTF-16, and none in any other encoding.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).take(512).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), bytes.len().min(1024) / 2);
    if odd > half / 2 && even < half / 8 {
        Some(UTF_16LE)
    } else if even > half / 2 && odd < half / 8 {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use encoding_rs::{ISO_8859_2, WINDOWS_1250, WINDOWS_1252};

    use super::*;

    const POLISH: &str =
        "Nazwa czynności;Podstawa prawna\nRejestracja świadczeń – „pacjenci”;Ustawa z dnia 6 listopada\n";
    const FRENCH: &str =
        "Activité;Finalité\nGestion des soins à l’hôpital;Prise en charge des patients été hiver\n";

    #[test]
    fn text_is_read_in_the_encoding_it_was_written_in() {
        let utf_16 = |text: &str, big: bool| -> Vec<u8> {
            text.encode_utf16()
                .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
                .collect()
        };
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        let cases = [
            (POLISH, "UTF-8", POLISH.as_bytes().to_vec()),
            (POLISH, "UTF-8", marked(b"\xef\xbb\xbf", POLISH.into())),
            (POLISH, "UTF-16LE", marked(b"\xff\xfe", utf_16(POLISH, false))),
            (POLISH, "UTF-16BE", marked(b"\xfe\xff", utf_16(POLISH, true))),
            (POLISH, "UTF-16LE", utf_16(POLISH, false)),
            (POLISH, "UTF-16BE", utf_16(POLISH, true)),
            (POLISH, "windows-1250", WINDOWS_1250.encode(POLISH).0.into_owned()),
            ("a;ź\n", "windows-1250", WINDOWS_1250.encode("a;ź\n").0.into_owned()),
            ("Łódź;ćma\n", "windows-1250", WINDOWS_1250.encode("Łódź;ćma\n").0.into_owned()),
            (
                "Łódź;żaba się śmieje\n",
                "ISO-8859-2",
                ISO_8859_2.encode("Łódź;żaba się śmieje\n").0.into_owned(),
            ),
            (FRENCH, "windows-1252", WINDOWS_1252.encode(FRENCH).0.into_owned()),
        ];
        for (text, name, bytes) in cases {
            assert_eq!(decode(&bytes).unwrap(), (text.to_owned(), name));
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [&b"\xff\xfe\x00\xd8a\x00"[..], b"a\0b;c", b"\xef\xbb\xbf\xff"] {
            assert_eq!(decode(bytes), Err(Fault::NotText), "{bytes:?}");
        }
    }
}
