//! What a caller sees of `compose`.

mod sample;

use std::ops::ControlFlow;

use catalogue::Language;
use lopdf::Document;
use pack::PackError;
use sample::Clinic;
use serde_json::json;

fn text(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().chars().filter(|c| !c.is_whitespace()).collect()
}

fn bookmarks(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    let entries = document.objects.values().filter_map(|object| object.as_dict().ok());
    let marks = entries.filter(|entries| entries.has(b"Title") && entries.has(b"Dest"));
    marks.map(|entries| lopdf::decode_text_string(entries.get(b"Title").unwrap()).unwrap()).collect()
}

#[test]
fn progress_counts_to_the_end_and_can_stop_at_every_step() {
    let clinic = Clinic::new();
    let input = clinic.input(Language::Polish);
    let mut steps = Vec::new();
    pack::compose(&input, &mut |step| {
        steps.push(step);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(
        steps
            .iter()
            .enumerate()
            .all(|(index, step)| step.done as usize == index && step.total as usize == steps.len())
    );
    assert!(steps.iter().all(|step| !step.words.starts_with("pack-")));
    for stop in 0..u32::try_from(steps.len()).unwrap() {
        let stopped = pack::compose(&input, &mut |step| {
            if step.done == stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(stopped, Err(PackError::Cancelled)));
    }
}

#[test]
fn a_letter_that_no_font_has_is_replaced_reported_and_kept_in_the_attached_records() {
    let mut clinic = Clinic::new();
    clinic.records[0].value["notes"] = json!("Uwaga 😀 漢");
    let made = pack::compose(&clinic.input(Language::English), &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(made.replaced, ['漢', '😀']);
    let text = text(&made.pdf);
    assert!(text.contains("Uwaga\u{FFFD}\u{FFFD}") && text.contains("U+6F22,U+1F600"));
    let records =
        pack::attachments(&made.pdf).unwrap().into_iter().find(|(name, _)| name == "records.json").unwrap();
    assert!(String::from_utf8(records.1).unwrap().contains("Uwaga 😀 漢"));
}

#[test]
fn a_link_to_an_ended_record_says_that_it_is_ended() {
    let mut clinic = Clinic::new();
    let linked =
        clinic.records.iter().find_map(|record| record.value["systems"][0].as_str()).unwrap().to_owned();
    let system = clinic.records.iter_mut().find(|record| record.id.to_string() == linked).unwrap();
    system.value["name"] = json!("Szafa Żółta");
    let packed = |clinic: &Clinic| {
        text(&pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap().pdf)
    };
    let (standing, ended) = ("SzafaŻółta", "SzafaŻółta(zakończono)");
    let before = packed(&clinic);
    assert!(before.contains(standing) && !before.contains(ended));
    clinic.records.iter_mut().find(|record| record.id.to_string() == linked).unwrap().ended =
        Some(sample::ended());
    let after = packed(&clinic);
    assert!(after.contains(ended), "{after}");
    // Its own line among the ended ones says when and why.
    assert_eq!(after.matches(standing).count(), after.matches(ended).count() + 1);
}

#[test]
fn an_empty_vault_makes_a_pack_that_says_so() {
    let mut clinic = Clinic::with_log(0);
    clinic.records.clear();
    clinic.maps = Default::default();
    clinic.entries.clear();
    clinic.vouched.clear();
    let made = pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(made.pages < 12, "{}", made.pages);
    assert!(text(&made.pdf).contains("niebyłotużadnychwpisów"));
}

#[test]
fn every_gap_stands_on_paper_with_its_article() {
    let mut clinic = Clinic::new();
    clinic.records.retain(|record| record.kind == "activity");
    clinic.records.truncate(1);
    clinic.records[0].value["retention"] = json!("");
    let made = pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap();
    let kind = registers::Kind::of("activity").unwrap();
    let gaps = registers::completeness(kind, &clinic.records[0].value).gaps;
    let text = text(&made.pdf);
    assert!(gaps.iter().any(|gap| gap.field == "retention"));
    assert_eq!(text.matches("Brak:").count(), gaps.len());
    assert!(text.contains("art.30ust.1lit.fRODO"));
}

#[test]
fn fields_from_a_newer_version_are_named_on_paper_and_kept_in_the_attached_records() {
    let mut clinic = Clinic::new();
    clinic.records[0].value["future_field"] = json!("wartość");
    let made = pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(text(&made.pdf).contains("future_field"));
    let files = pack::attachments(&made.pdf).unwrap();
    let records = files.iter().find(|(name, _)| name == "records.json").unwrap();
    assert!(String::from_utf8_lossy(&records.1).contains("\"future_field\":\"wartość\""));
}

#[test]
fn an_ended_record_stands_in_one_line_with_its_day_and_reason() {
    let mut clinic = Clinic::new();
    let record = clinic.records.iter_mut().find(|record| record.kind == "system").unwrap();
    record.ended = Some(sample::ended());
    record.value["name"] = json!("Wycofany terminal");
    let made = pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap();
    let paper = text(&made.pdf);
    assert!(paper.contains("Wycofanyterminal30.10.2026Sprzętwycofanoizniszczono;protokół7/2026."), "{paper}");
    let titles = bookmarks(&made.pdf);
    assert!(titles.iter().any(|title| title == "4.1 Alarm i kontrola dostępu"));
    assert!(!titles.iter().any(|title| title.contains("Wycofany terminal")));
    let files = pack::attachments(&made.pdf).unwrap();
    let records = files.iter().find(|(name, _)| name == "records.json").unwrap();
    assert!(String::from_utf8_lossy(&records.1).contains("\"ended\":true"));
}

#[test]
fn every_register_with_a_record_is_a_chapter_and_every_other_one_is_named_as_empty() {
    let language = Language::Polish;
    let mut clinic = Clinic::full(3);
    let empty = "training";
    clinic.records.retain(|record| record.kind != empty);
    let made = pack::compose(&clinic.input(language), &mut |_| ControlFlow::Continue(())).unwrap();
    let (titles, paper) = (bookmarks(&made.pdf), text(&made.pdf));
    let printed = registers::Kind::all().iter().filter(|kind| kind.area != registers::Area::Settings);
    let mut chapters = 0;
    for kind in printed.filter(|kind| kind.code != "map") {
        let title = catalogue::text(language, &format!("kind-{}.register", kind.code));
        let chapter = titles.iter().any(|mark| mark.split_once(' ').is_some_and(|(_, mark)| mark == title));
        assert_eq!(chapter, kind.code != empty, "{title}");
        chapters += usize::from(chapter);
    }
    assert!(chapters > 10);
    let title = catalogue::text(language, "kind-training.register").replace(' ', "");
    assert!(paper.contains(&format!("niczegoniewpisano:{title}.")));
}

#[test]
fn every_standing_record_is_named_with_all_that_it_holds() {
    let clinic = Clinic::full(6);
    let made = pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap();
    let paper = text(&made.pdf);
    let is_setting =
        |record: &pack::Record| registers::Kind::of(&record.kind).unwrap().area == registers::Area::Settings;
    for record in clinic.records.iter().filter(|record| record.ended.is_none() && !is_setting(record)) {
        for value in record.value.as_object().unwrap().values().filter_map(|value| value.as_str()) {
            let lines = value.split('\n').filter(|line| line.contains(' '));
            for line in lines.map(|line| line.replace(' ', "")) {
                assert!(paper.contains(&line), "{line} of {} {}", record.kind, record.id);
            }
        }
    }
}

#[test]
fn a_card_names_the_records_that_point_at_it_with_the_place_of_their_cards() {
    let clinic = Clinic::new();
    let made = pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap();
    let titles = bookmarks(&made.pdf);
    let paper = text(&made.pdf);
    let activity = clinic.records.iter().find(|record| record.kind == "activity").unwrap();
    let named = activity.value["name"].as_str().unwrap();
    let place = titles.iter().find_map(|mark| mark.strip_suffix(named)).unwrap().trim();
    let pointing = format!("{named}({place})").replace(' ', "");
    assert_eq!(paper.matches(&pointing).count(), 2, "{pointing}: once at each of its two systems");
}

#[test]
fn a_file_is_printed_with_its_size_its_day_and_the_beginning_of_its_hash() {
    let mut clinic = Clinic::new();
    let hash = "0123456789abcdef".repeat(4);
    clinic.records[0].value["files"] =
        json!([{ "name": "statut.pdf", "sha256": hash, "size": 1_234_567, "media": "application/pdf" }]);
    // Half past eleven at night in Greenwich is the next day in Poland.
    let added = "2026-11-23T23:30:00Z".parse().unwrap();
    clinic.records[0].files_added = [(hash.clone(), added)].into();
    let made = pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap();
    let paper = text(&made.pdf);
    assert!(paper.contains("statut.pdf·1,2MB·dołączono24.11.2026·SHA-2560123456789abcdef…"), "{paper}");
    assert!(!paper.contains(&hash));
    let files = pack::attachments(&made.pdf).unwrap();
    let records = files.iter().find(|(name, _)| name == "records.json").unwrap();
    assert!(String::from_utf8_lossy(&records.1).contains(&hash));
}

#[test]
fn what_others_vouch_for_stands_in_the_log_at_its_entries_and_at_the_end() {
    let mut clinic = Clinic::new();
    clinic.refused = vec![77, 90];
    let packed = |clinic: &Clinic| {
        pack::compose(&clinic.input(Language::Polish), &mut |_| ControlFlow::Continue(())).unwrap().pdf
    };
    let pdf = packed(&clinic);
    let paper = text(&pdf);
    // The fraction of a second counts as a whole one.
    for said in [
        "przed19.09.202612:00:01",
        "odnotowano26.09.202616:05:00",
        "Anna-Nowak+0f2c9b7e+",
        "pozycjenr77,90,nieprzeszłosprawdzenia",
        "Pozycjeodnr0donr79istniałyprzed06.10.2026,godz.11:30:00CEST.",
        "Pozycjeodnr0donr59obejmujepodpisdrugiejosoby(Anna-Nowak)",
        "opensslts-verify",
    ] {
        assert!(paper.contains(said), "{said} in {paper}");
    }
    let files = pack::attachments(&pdf).unwrap();
    let anchors = &files.iter().find(|(name, _)| name == "anchors.json").unwrap().1;
    let anchors: serde_json::Value = serde_json::from_slice(anchors).unwrap();
    let told = |at: usize| (anchors[at]["kind"].as_str().unwrap(), anchors[at]["seq"].as_u64().unwrap());
    assert_eq!([told(0), told(1), told(2)], [("stamp", 42), ("countersignature", 61), ("stamp", 81)]);
    assert_eq!(anchors[0]["before"], "2026-09-19T10:00:00.250Z");

    clinic.vouched.clear();
    clinic.refused.clear();
    clinic.rows.iter_mut().for_each(|row| row.existed = None);
    let pdf = packed(&clinic);
    let paper = text(&pdf);
    assert!(paper.contains("niemaznacznikaczasuanipodpisudrugiejosoby"), "{paper}");
    assert!(!paper.contains("Istniałaprzed") && !paper.contains("opensslts-verify"));
    assert!(!pack::attachments(&pdf).unwrap().iter().any(|(name, _)| name == "anchors.json"));
}

#[test]
fn every_key_of_the_pack_is_in_both_languages() {
    let keys = |language| {
        catalogue::keys(language).into_iter().filter(|key| key.starts_with("pack-")).collect::<Vec<_>>()
    };
    assert_eq!(keys(Language::English), keys(Language::Polish));
    let missing: Vec<String> =
        used_keys().into_iter().filter(|key| !catalogue::has(Language::Polish, key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Every string in the sources that looks like a key.
fn used_keys() -> Vec<String> {
    let mut keys = Vec::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let found =
                source.split('"').filter(|part| part.starts_with("pack-") && !part.contains(['{', ' ']));
            keys.extend(found.map(str::to_owned));
        }
    }
    assert!(keys.len() > 50);
    keys
}
