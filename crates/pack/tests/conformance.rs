//! The rules of PDF/A-3a and PDF/UA-1 that a tagged report can break, checked on the pack of the fictitious clinic.

mod sample;
mod tagged;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::OnceLock;

use catalogue::Language;
use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};
use sample::Clinic;
use tagged::{array, dict, name, parent_tree, string, tree};

/// The pack in both languages, made once.
fn packs() -> &'static [(Language, Vec<u8>, Document)] {
    static PACKS: OnceLock<Vec<(Language, Vec<u8>, Document)>> = OnceLock::new();
    PACKS.get_or_init(|| {
        [Language::English, Language::Polish]
            .map(|language| {
                let pdf = compose(language);
                let document = Document::load_mem(&pdf).unwrap();
                (language, pdf, document)
            })
            .into()
    })
}

fn compose(language: Language) -> Vec<u8> {
    pack::compose(&Clinic::full(3).input(language), &mut |_| ControlFlow::Continue(())).unwrap().pdf
}

fn documents() -> impl Iterator<Item = &'static Document> {
    packs().iter().map(|(_, _, document)| document)
}

/// For the rules that hold for a paper of any size.
fn all_papers() -> impl Iterator<Item = &'static Document> {
    documents().chain(recovery_pages())
}

/// The one page of a recovery key, which is no paper of a state.
fn recovery_pages() -> &'static [Document] {
    static PAGES: OnceLock<Vec<Document>> = OnceLock::new();
    PAGES.get_or_init(|| {
        [Language::English, Language::Polish]
            .map(|language| {
                let input = pack::RecoveryInput {
                    language,
                    facility: "Przychodnia Łąkowa",
                    name: "łąkowa",
                    vault: "2f2d04e5-c5a5-4c7a-a748-2d8845cc8550",
                    operator: "Ewa Iksińska",
                    key: "504VXN-J9A31K-BFM6A3-JYHZ73-XCSYE5-X7Y894",
                    made_at: sample::moment("2026-11-23T12:00:00Z"),
                    zone: chrono_tz::Europe::Warsaw,
                };
                Document::load_mem(&pack::recovery(&input).unwrap().pdf).unwrap()
            })
            .into()
    })
}

#[test]
fn the_same_state_gives_the_same_bytes() {
    for (language, pdf, _) in packs() {
        assert!(*pdf == compose(*language), "{language:?}");
    }
}

#[test]
fn all_content_is_tagged_or_an_artifact_and_the_parent_tree_knows_it() {
    const PAINTS: [&str; 12] = ["Tj", "TJ", "'", "\"", "S", "s", "f", "f*", "B", "b", "sh", "Do"];
    for document in all_papers() {
        let parents = parent_tree(document);
        for page in document.page_iter() {
            let mut open: Vec<bool> = Vec::new();
            let mut marks = Vec::new();
            for operation in Content::decode(&document.get_page_content(page)).unwrap().operations {
                match operation.operator.as_str() {
                    "BDC" | "BMC" => {
                        assert!(open.is_empty(), "marked content is not nested");
                        let artifact = operation.operands[0].as_name().unwrap() == b"Artifact";
                        if let Some(Object::Dictionary(properties)) =
                            operation.operands.get(1).filter(|_| !artifact)
                        {
                            marks.push(properties.get(b"MCID").unwrap().as_i64().unwrap());
                        }
                        open.push(artifact);
                    }
                    "EMC" => drop(open.pop().unwrap()),
                    paint if PAINTS.contains(&paint) => {
                        assert_eq!(open.len(), 1, "{paint} outside of marked content");
                    }
                    _ => {}
                }
            }
            assert!(open.is_empty());
            assert_eq!(marks, (0..i64::try_from(marks.len()).unwrap()).collect::<Vec<_>>());
            let entries = document.get_dictionary(page).unwrap();
            assert_eq!(name(entries, b"Tabs"), "S");
            let key = entries.get(b"StructParents").unwrap().as_i64().unwrap();
            assert_eq!(array(document, &parents[&key]).len(), marks.len());
        }
    }
}

#[test]
fn elements_and_parent_tree_agree_on_every_piece_of_content() {
    for document in all_papers() {
        let parents = parent_tree(document);
        let mut pieces = 0;
        tree(document).walk(&mut |element| {
            for (page, number) in &element.content {
                let key =
                    document.get_dictionary(*page).unwrap().get(b"StructParents").unwrap().as_i64().unwrap();
                let owner = &array(document, &parents[&key])[usize::try_from(*number).unwrap()];
                assert_eq!(owner.as_reference().unwrap(), element.id);
                pieces += 1;
            }
        });
        let known: usize = parents
            .values()
            .filter_map(|value| document.dereference(value).ok()?.1.as_array().ok())
            .map(Vec::len)
            .sum();
        assert_eq!(pieces, known);
    }
}

/// Headings once stood in the tree after the paragraph that they head, because they are drawn only when it is known
/// what follows them. Nothing on paper showed it, and a screen reader read every chapter backwards.
#[test]
fn the_tree_is_read_in_the_order_of_the_page() {
    for document in all_papers() {
        let mut last: BTreeMap<ObjectId, i64> = BTreeMap::new();
        tree(document).walk(&mut |element| {
            for (page, number) in &element.content {
                let before = last.insert(*page, *number).unwrap_or(-1);
                assert_eq!(*number, before + 1, "{} is read out of order", element.role);
            }
        });
    }
}

#[test]
fn headings_begin_at_one_and_skip_no_level() {
    for document in documents() {
        let tree = tree(document);
        let levels: Vec<u8> =
            tree.all().iter().filter_map(|element| element.role.strip_prefix('H')?.parse().ok()).collect();
        assert_eq!(levels.first(), Some(&1));
        assert!(levels.len() > 100);
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{pair:?}");
        }
    }
}

#[test]
fn tables_are_regular_and_their_heads_have_a_scope() {
    for document in documents() {
        let tree = tree(document);
        let tables = tree.of_role("Table");
        assert!(tables.len() > 100);
        for table in tables {
            let rows = table.of_role("TR");
            let widths: BTreeSet<usize> = rows.iter().map(|row| row.kids.len()).collect();
            assert_eq!(widths.len(), 1, "every row of a table has the same number of cells");
            let heads = table.of_role("TH");
            assert!(!heads.is_empty());
            for head in heads {
                let scope = name(dict(document, head.entries.get(b"A").unwrap()), b"Scope");
                assert!(scope == "Row" || scope == "Column");
            }
            let sections: Vec<_> = table.kids.iter().map(|kid| kid.role.as_str()).collect();
            assert!(
                sections == ["THead", "TBody"] || sections.iter().all(|role| *role == "TR"),
                "{sections:?}"
            );
        }
    }
}

#[test]
fn figures_say_what_they_show_and_where_they_are() {
    for document in documents() {
        let tree = tree(document);
        let figures = tree.of_role("Figure");
        assert_eq!(figures.len(), 4, "three maps and the QR code");
        for figure in figures {
            assert!(string(&figure.entries, b"Alt").chars().count() > 100);
            let bounds =
                array(document, dict(document, figure.entries.get(b"A").unwrap()).get(b"BBox").unwrap());
            let bounds: Vec<f32> = bounds.iter().map(|side| side.as_float().unwrap()).collect();
            assert!(bounds[0] < bounds[2] && bounds[1] < bounds[3] && bounds[0] >= 0.0 && bounds[1] >= 0.0);
        }
    }
}

#[test]
fn lists_and_contents_have_the_structure_of_the_standard() {
    for document in documents() {
        let tree = tree(document);
        for list in tree.of_role("L") {
            assert!(list.kids.iter().all(|item| item.role == "LI"));
            for item in &list.kids {
                assert_eq!(
                    item.kids.iter().map(|kid| kid.role.as_str()).collect::<Vec<_>>(),
                    ["Lbl", "LBody"]
                );
            }
        }
        let contents = tree.of_role("TOC");
        assert_eq!(contents.len(), 1);
        assert!(contents[0].kids.iter().all(|item| item.role == "TOCI" && item.of_role("Link").len() == 1));
    }
}

#[test]
fn every_link_leads_to_the_page_that_its_words_name() {
    for document in documents() {
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let parents = parent_tree(document);
        let tree = tree(document);
        let links = tree.of_role("Link");
        assert!(links.len() > 40);
        for link in links {
            let annotation = document.get_dictionary(link.annotations[0]).unwrap();
            assert_eq!(name(annotation, b"Subtype"), "Link");
            assert_eq!(annotation.get(b"F").unwrap().as_i64().unwrap(), 4);
            let key = annotation.get(b"StructParent").unwrap().as_i64().unwrap();
            assert_eq!(parents[&key].as_reference().unwrap(), link.id);
            let target = array(document, annotation.get(b"Dest").unwrap())[0].as_reference().unwrap();
            let page = pages.iter().position(|page| *page == target).unwrap() + 1;
            assert!(string(annotation, b"Contents").ends_with(&format!(" {page}")));
        }
    }
}

#[test]
fn contents_name_the_page_on_which_the_heading_stands() {
    for document in all_papers() {
        let tree = tree(document);
        let numbers: Vec<u32> = (1..=u32::try_from(document.get_pages().len()).unwrap()).collect();
        let pages: Vec<String> =
            numbers.iter().map(|number| flat(&document.extract_text(&[*number]).unwrap())).collect();
        for link in tree.of_role("Link") {
            let words = string(document.get_dictionary(link.annotations[0]).unwrap(), b"Contents");
            let (title, page) = words.rsplit_once(' ').unwrap();
            assert!(
                pages[page.parse::<usize>().unwrap() - 1].contains(&flat(title)),
                "{title} is not on page {page}"
            );
        }
    }
}

/// Text without spaces: where lines break does not matter.
fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn bookmarks_are_nested_and_lead_to_places_on_pages() {
    for document in documents() {
        let pages: BTreeSet<ObjectId> = document.page_iter().collect();
        let outlines = dict(document, document.catalog().unwrap().get(b"Outlines").unwrap());
        let (mut marks, mut deepest) = (0, 0);
        let mut next = vec![(outlines.get(b"First").unwrap().clone(), 1)];
        while let Some((mark, depth)) = next.pop() {
            let entries = dict(document, &mark);
            let place = array(document, entries.get(b"Dest").unwrap());
            assert!(pages.contains(&place[0].as_reference().unwrap()));
            assert!((0.0..=842.0).contains(&place[3].as_float().unwrap()));
            assert!(!string(entries, b"Title").is_empty());
            (marks, deepest) = (marks + 1, deepest.max(depth));
            next.extend(entries.get(b"Next").ok().map(|mark| (mark.clone(), depth)));
            next.extend(entries.get(b"First").ok().map(|mark| (mark.clone(), depth + 1)));
        }
        assert!(marks > 45 && deepest == 2, "{marks} {deepest}");
    }
}

#[test]
fn fonts_are_embedded_and_know_their_letters() {
    for document in all_papers() {
        let page = document.page_iter().next().unwrap();
        let fonts = document.get_page_fonts(page).unwrap();
        assert_eq!(fonts.len(), 3);
        for font in fonts.values() {
            assert_eq!(
                (name(font, b"Subtype"), name(font, b"Encoding")),
                ("Type0".into(), "Identity-H".into())
            );
            assert!(font.has(b"ToUnicode"));
            let descendant = dict(document, &array(document, font.get(b"DescendantFonts").unwrap())[0]);
            assert_eq!(
                (name(descendant, b"Subtype"), name(descendant, b"CIDToGIDMap")),
                ("CIDFontType2".into(), "Identity".into())
            );
            let descriptor = dict(document, descendant.get(b"FontDescriptor").unwrap());
            assert!(descriptor.has(b"FontFile2") && !descriptor.has(b"CIDSet"));
            assert_eq!(name(descriptor, b"FontName"), name(font, b"BaseFont"));
        }
    }
}

#[test]
fn no_glyph_is_undefined() {
    for document in all_papers() {
        for page in document.page_iter() {
            for operation in Content::decode(&document.get_page_content(page)).unwrap().operations {
                for operand in operation.operands.iter().filter(|_| operation.operator == "Tj") {
                    let codes = operand.as_str().unwrap().chunks(2);
                    assert!(codes.into_iter().all(|code| code != [0, 0]), "a page shows .notdef");
                }
            }
        }
    }
}

#[test]
fn the_catalog_says_what_the_standards_want() {
    for (language, pdf, document) in packs() {
        let catalog = document.catalog().unwrap();
        let expected = if *language == Language::Polish { "pl-PL" } else { "en-GB" };
        assert_eq!(string(catalog, b"Lang"), expected);
        assert!(dict(document, catalog.get(b"MarkInfo").unwrap()).get(b"Marked").unwrap().as_bool().unwrap());
        assert!(
            dict(document, catalog.get(b"ViewerPreferences").unwrap())
                .get(b"DisplayDocTitle")
                .unwrap()
                .as_bool()
                .unwrap()
        );
        assert!(catalog.has(b"PageLabels"));
        assert!(document.trailer.get(b"Info").is_err() && document.trailer.get(b"Encrypt").is_err());
        let intent = dict(document, &array(document, catalog.get(b"OutputIntents").unwrap())[0]);
        assert_eq!(name(intent, b"S"), "GTS_PDFA1");
        let profile =
            document.dereference(intent.get(b"DestOutputProfile").unwrap()).unwrap().1.as_stream().unwrap();
        assert_eq!(profile.dict.get(b"N").unwrap().as_i64().unwrap(), 3);
        let metadata =
            document.dereference(catalog.get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
        let metadata = String::from_utf8(metadata.content.clone()).unwrap();
        for part in
            ["<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "<pdfaSchema:prefix>pdfuaid<"]
        {
            assert!(metadata.contains(part), "{part}");
        }
        assert!(pdf.starts_with(b"%PDF-1.7\n%") && pdf.ends_with(b"%%EOF\n"));
        for forbidden in [b"/LZWDecode".as_slice(), b"/JavaScript", b"/SMask", b"/Launch"] {
            assert!(!pdf.windows(forbidden.len()).any(|window| window == forbidden));
        }
    }
}

#[test]
fn nothing_is_transparent_and_every_colour_is_grey() {
    const COLOURS: [&str; 9] = ["rg", "RG", "k", "K", "cs", "CS", "sc", "scn", "gs"];
    for document in all_papers() {
        for page in document.page_iter() {
            let entries = document.get_dictionary(page).unwrap();
            assert!(!entries.has(b"Group"));
            let content = Content::decode(&document.get_page_content(page)).unwrap();
            assert!(
                content.operations.iter().all(|operation| !COLOURS.contains(&operation.operator.as_str()))
            );
        }
    }
}

#[test]
fn polish_words_are_found_in_the_text() {
    let (_, _, document) = packs().iter().find(|(language, _, _)| *language == Language::Polish).unwrap();
    let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = flat(&document.extract_text(&numbers).unwrap());
    for words in [
        "Żądania osób (art. 15–22 RODO)",
        "udostępnianie i niszczenie dokumentacji",
        "Księży Młyn",
        "wykaz udostępnień, upoważnienia, tajemnica",
    ] {
        assert!(text.contains(&flat(words)), "{words}");
    }
    assert!(text.contains(&flat(&format!("strona 2 z {}", numbers.len()))));
}

#[test]
fn the_attached_files_are_what_was_given() {
    let clinic = Clinic::full(3);
    for (language, pdf, _) in packs() {
        let input = clinic.input(*language);
        let files: BTreeMap<String, Vec<u8>> = pack::attachments(pdf).unwrap().into_iter().collect();
        assert_eq!(
            files.keys().collect::<Vec<_>>(),
            ["anchors.json", "checkpoint", "entries.jsonl", "key", "records.json"]
        );
        assert_eq!(files["checkpoint"], input.imprint.checkpoint.as_bytes());
        assert_eq!(files["entries.jsonl"], input.log.entries);
        assert_eq!(files["key"], format!("{}\n", input.imprint.key).as_bytes());
        let records = evidence::parse_canonical(&files["records.json"]).unwrap();
        assert_eq!(records["as_at"], "2026-11-23T12:00:00.000Z");
        assert_eq!(records["vault"], input.imprint.vault);
        let listed = records["records"].as_array().unwrap();
        assert_eq!(listed.len(), input.records.len());
        for record in input.records {
            let found = listed.iter().find(|found| found["id"] == record.id.to_string()).unwrap();
            assert_eq!((&found["value"], &found["kind"]), (&record.value, &record.kind.as_str().into()));
            assert_eq!(
                (found["version"].as_u64(), found["ended"].as_bool()),
                (Some(record.version.into()), Some(record.ended.is_some()))
            );
        }
    }
}

#[test]
fn attached_files_say_what_they_are() {
    for document in documents() {
        let catalog = document.catalog().unwrap();
        let named =
            dict(document, dict(document, catalog.get(b"Names").unwrap()).get(b"EmbeddedFiles").unwrap());
        assert_eq!(array(document, named.get(b"Names").unwrap()).len(), 10);
        for file in array(document, catalog.get(b"AF").unwrap()) {
            let file = dict(document, file);
            let relation = name(file, b"AFRelationship");
            assert!(relation == "Data" || relation == "Supplement");
            assert!(!string(file, b"Desc").is_empty() && string(file, b"F") == string(file, b"UF"));
            let stream = document
                .dereference(dict(document, file.get(b"EF").unwrap()).get(b"F").unwrap())
                .unwrap()
                .1
                .as_stream()
                .unwrap();
            assert!(name(&stream.dict, b"Subtype").contains('/'));
        }
    }
}
