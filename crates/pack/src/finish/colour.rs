//! The output intent: sRGB, described by a profile that is computed here from the numbers of IEC 61966-2-1.

use super::deflate;
use super::writer::Writer;

/// Writes the profile and returns the output intent.
pub(super) fn write(writer: &mut Writer) -> String {
    let profile = writer.compressed("/N 3", &deflate(&profile()));
    format!(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)\
         /RegistryName(http://www.color.org)/DestOutputProfile {profile} 0 R>>"
    )
}

/// A display profile of version 2.1 with matrix and tone curves. Primaries are adapted to D50.
fn profile() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", [b"text\0\0\0\0".as_slice(), b"Public domain\0"].concat()),
        (b"wtpt", xyz([0xF6D6, 0x1_0000, 0xD32D])),
        (b"rXYZ", xyz([0x6FA2, 0x38F5, 0x0390])),
        (b"gXYZ", xyz([0x6299, 0xB785, 0x18DA])),
        (b"bXYZ", xyz([0x24A0, 0x0F84, 0xB6CF])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = u32::try_from(tags.len()).unwrap_or(0).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    let mut shared: Option<(Vec<u8>, u32)> = None;
    for (signature, bytes) in tags {
        let offset = match &shared {
            Some((same, offset)) if *same == bytes => *offset,
            _ => {
                let offset = u32::try_from(start + data.len()).unwrap_or(0);
                data.extend_from_slice(&bytes);
                data.resize(data.len().next_multiple_of(4), 0);
                offset
            }
        };
        table.extend_from_slice(signature);
        table.extend_from_slice(&offset.to_be_bytes());
        table.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(0).to_be_bytes());
        shared = Some((bytes, offset));
    }
    let size = u32::try_from(start + data.len()).unwrap_or(0);
    [header(size), table, data].concat()
}

fn header(size: u32) -> Vec<u8> {
    let mut header = vec![0; 128];
    header[..4].copy_from_slice(&size.to_be_bytes());
    header[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    header[12..24].copy_from_slice(b"mntrRGB XYZ ");
    // 1 January 2026.
    header[24..30].copy_from_slice(&[0x07, 0xEA, 0, 1, 0, 1]);
    header[36..40].copy_from_slice(b"acsp");
    // Illuminant D50.
    for (place, value) in [(68, 0xF6D6_u32), (72, 0x1_0000), (76, 0xD32D)] {
        header[place..place + 4].copy_from_slice(&value.to_be_bytes());
    }
    header
}

fn xyz(values: [u32; 3]) -> Vec<u8> {
    let mut out = b"XYZ \0\0\0\0".to_vec();
    out.extend(values.iter().flat_map(|value| value.to_be_bytes()));
    out
}

fn description(name: &str) -> Vec<u8> {
    let mut out = b"desc\0\0\0\0".to_vec();
    out.extend_from_slice(&u32::try_from(name.len() + 1).unwrap_or(0).to_be_bytes());
    out.extend_from_slice(name.as_bytes());
    // Terminator, then no Unicode and no script name: 4 + 4 + 2 + 1 + 67 bytes.
    out.resize(out.len() + 1 + 78, 0);
    out
}

/// The transfer function at 256 points.
fn curve() -> Vec<u8> {
    let mut out = b"curv\0\0\0\0".to_vec();
    out.extend_from_slice(&256_u32.to_be_bytes());
    for step in 0..256_u32 {
        let encoded = f64::from(step) / 255.0;
        let linear =
            if encoded <= 0.040_45 { encoded / 12.92 } else { ((encoded + 0.055) / 1.055).powf(2.4) };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let value = (linear * 65535.0).round() as u16;
        out.extend_from_slice(&value.to_be_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_size_and_maps_black_to_black_and_white_to_white() {
        let profile = profile();
        assert_eq!(profile[..4], u32::try_from(profile.len()).unwrap().to_be_bytes());
        assert_eq!(&profile[36..40], b"acsp");
        let curve = curve();
        assert_eq!(curve[12..14], [0, 0]);
        assert_eq!(curve[curve.len() - 2..], [0xFF, 0xFF]);
    }
}
