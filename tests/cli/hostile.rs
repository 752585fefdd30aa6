//! A hostile file costs an error in words, never the program.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use tabularium_tests::Place;
use tabularium_tests::archive::{archive, sheet, workbook};

/// The text of a cell of a sheet.
fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn entity_bomb() -> String {
    let mut entities = String::from("<!ENTITY a0 \"boom boom boom \">");
    for level in 1..30 {
        let below = format!("&a{};", level - 1).repeat(10);
        let _ = write!(entities, "<!ENTITY a{level} \"{below}\">");
    }
    let rows = format!("<row r=\"1\">{}</row>", cell("A1", "&a29;"));
    sheet(&rows).replacen("?>", &format!("?><!DOCTYPE worksheet [{entities}]>"), 1)
}

fn ods(content: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"a\">{content}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".to_vec()),
        ("META-INF/manifest.xml", manifest.into()),
        ("content.xml", content.into_bytes()),
    ])
}

/// What claims or holds more than anybody has memory for.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    const MANY: usize = 900 << 20;
    let named = |more: &str| {
        let head = cell("A1", "Name of the activity") + &cell("B1", "Notes");
        sheet(&format!("<row r=\"1\">{head}</row>{more}"))
    };
    let far = named("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    let wide: String = (1..=1_000_000).map(|_| "<c><v>1</v></c>").collect();
    let strings =
        "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>".repeat(MANY / 66);
    let claims = "<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"4294967295\" uniqueCount=\"4294967295\"><si><t>a</t></si></sst>";
    let repeated = "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1000000000\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let whole = workbook(named(""), &[]);
    vec![
        (
            "far.xlsx",
            workbook(far.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>"), &[]),
        ),
        (
            "far-row.xlsx",
            workbook(named("<row r=\"4000000000\"><c r=\"A4000000000\"><v>1</v></c></row>"), &[]),
        ),
        ("wide.xlsx", workbook(named(&format!("<row r=\"2\">{wide}</row>")), &[])),
        (
            "strings.xlsx",
            workbook(named(""), &[("xl/sharedStrings.xml", format!("<sst>{strings}</sst>").into_bytes())]),
        ),
        (
            "claims.xlsx",
            workbook(
                named("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>4000000000</v></c></row>"),
                &[("xl/sharedStrings.xml", claims.into())],
            ),
        ),
        ("entities.xlsx", workbook(entity_bomb(), &[])),
        ("half.xlsx", whole[..whole.len() / 2].to_vec()),
        (
            "holes.xlsx",
            whole.iter().enumerate().map(|(at, byte)| if at % 50 == 7 { !byte } else { *byte }).collect(),
        ),
        ("empty.xlsx", archive(&[])),
        ("picture.xlsx", archive(&[("picture.png", vec![0; 100])])),
        ("old.xlsx", [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 4096]].concat()),
        ("repeated.ods", ods(repeated)),
        ("wide.csv", format!("Name of the activity{}\n", ";x".repeat(1_000_000)).into_bytes()),
        ("zeros.csv", vec![0; 10_000]),
        ("deep.json", "[".repeat(1_000_000).into_bytes()),
        ("many.json", format!("[{}0]", "0,".repeat(20_000_000)).into_bytes()),
    ]
}

#[test]
fn a_hostile_file_costs_an_error_and_never_the_program() {
    let place = Place::with_vault();
    let before = place.state();
    for (name, content) in hostile() {
        place.write(name, content);
        let begun = Instant::now();
        let answer = place.run(["import", "vault", name, "--kind", "activity"]);
        assert!(begun.elapsed() < Duration::from_mins(2), "{name} took {:?}", begun.elapsed());
        assert_eq!(answer.code, Some(2), "{name}: {answer:?}");
        let said = answer.err;
        assert!(
            said.contains("Nothing was changed") || said.contains("nothing was changed"),
            "{name}: {said}"
        );
        assert!(!said.contains("panicked"), "{name}: {said}");
        assert_eq!(place.state(), before, "{name}");
        std::fs::remove_file(place.path(name)).expect("taking the file away");
    }
}

#[test]
fn a_file_under_a_password_is_told_from_a_broken_one() {
    let place = Place::with_vault();
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    place.write("secret.xlsx", [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 512], &name].concat());
    place
        .run(["import", "vault", "secret.xlsx", "--kind", "activity"])
        .exits(2)
        .says("protected by a password");
}

#[test]
fn the_reader_of_workbooks_is_told_no_passphrase_and_leaves_nothing_behind() {
    let place = Place::with_vault();
    place.write("plain.xlsx", workbook(sheet(&format!("<row r=\"1\">{}</row>", cell("A1", "Notes"))), &[]));
    let mut command = place.command(["--read-a-workbook-from-standard-input"]);
    let file = std::fs::File::open(place.path("plain.xlsx")).expect("the file");
    let answer = command.stdin(file).output().expect("the reader");
    assert!(answer.status.success());
    let said = String::from_utf8(answer.stdout).expect("text");
    assert!(said.starts_with("{\"Sheets\":[{\"name\":\"a\""), "{said}");
    assert!(answer.stderr.is_empty());
}
