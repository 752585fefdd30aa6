//! `LibreOffice` opens what is exported, with types and widths; nothing in it runs; what it saves comes back unchanged.

use std::fs;
use std::process::Command;

use serde_json::json;
use tabularium_tests::{Place, archive};

/// What a spreadsheet program makes of a file, in another format.
fn converted(place: &Place, file: &str, format: &str) -> Vec<u8> {
    let done = Command::new("soffice")
        .args(["--headless", "--convert-to", format, file])
        .current_dir(place.path(""))
        .env("HOME", place.path(""))
        .output()
        .expect("soffice, of the package libreoffice-calc-nogui");
    assert!(done.status.success(), "{done:?}");
    let ending = format.split(':').next().unwrap();
    fs::read(place.path(file).with_extension(ending)).expect("the converted file")
}

#[test]
fn a_workbook_opens_with_types_widths_and_a_frozen_header() {
    let place = Place::with_vault();
    place.put(
        "activity",
        &json!({
            "name": "=HYPERLINK(\"http://localhost\";\"x\")",
            "unit": "007",
            "description": "+48 22\nשלום\n\"a\";b",
            "notes": "ż".repeat(300),
            "started_on": "2026-01-05",
            "persons_count": 12_840,
        }),
    );
    place.run(["export", "vault", "a.xlsx", "--kind", "activity"]).done();
    let shown = String::from_utf8(converted(&place, "a.xlsx", "fods")).expect("XML");
    assert!(!shown.contains("table:formula"), "nothing runs");
    for part in [
        "office:value-type=\"date\" office:date-value=\"2026-01-05\"",
        "office:value-type=\"float\" office:value=\"12840\"",
        "<text:p>=HYPERLINK(&quot;http://localhost&quot;;&quot;x&quot;)</text:p>",
        "<text:p>007</text:p>",
        "table:display-filter-buttons=\"true\"",
        "table:name=\"Record of processing activities\"",
    ] {
        assert!(shown.contains(part), "{part}");
    }
    let widths: std::collections::BTreeSet<&str> = shown
        .match_indices("style:column-width=\"")
        .filter_map(|(at, mark)| shown[at + mark.len()..].split('"').next())
        .collect();
    // Without a window `LibreOffice` keeps no panes, so that is read from the file.
    let sheet = archive::content(&fs::read(place.path("a.xlsx")).unwrap(), "xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    );
    assert!(widths.len() > 5, "columns are as wide as what is in them: {widths:?}");
}

#[test]
fn what_a_spreadsheet_program_saves_again_comes_back_unchanged() {
    let place = Place::with_vault();
    let system = place.put("system", &json!({"name": "mMedica"}));
    let value = json!({
        "name": "Rejestracja", "unit": "007", "notes": "=1+1\n'a'", "systems": [system], "medium": ["paper", "electronic"],
        "started_on": "2026-01-05", "persons_count": 12_840, "disclosed": "yes",
        "recipients": [{"name": "NFZ", "country": "Polska"}, {"name": "@ZUS"}],
    });
    place.put("activity", &value);
    place.put(
        "breach",
        &json!({"title": "Zguba", "aware_at": "2026-10-25T02:30+01:00", "occurred_from": "2026-10-24T12:05+02:00"}),
    );
    for kind in ["activity", "breach"] {
        let file = format!("{kind}.xlsx");
        place.run(["export", "vault", &file, "--kind", kind]).done();
        converted(&place, &file, "ods:calc8");
        let again = format!("{kind}.ods");
        for file in [&file, &again] {
            let report = place.json(["import", "vault", file]);
            assert_eq!(
                (&report["unchanged"], &report["rejected"]),
                (&json!(1), &json!([])),
                "{file}: {report}"
            );
        }
        fs::remove_file(place.path(&file)).unwrap();
        converted(&place, &again, "xlsx");
        let report = place.json(["import", "vault", &file]);
        assert_eq!(report["unchanged"], 1, "saved twice: {report}");
    }
}
