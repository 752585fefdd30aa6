//! How pages break.

use proptest::prelude::*;

use super::*;

fn furniture(print: Paper) -> Printed {
    let number = |page: usize, pages: usize| format!("{page}/{pages}");
    print.finish(&Furniture {
        facility: "Przychodnia".into(),
        title: "Pakiet".into(),
        as_at: "dziś".into(),
        checkpoint_label: "punkt".into(),
        checkpoint: "1 abc".into(),
        number: &number,
    })
}

/// The sheets on which a node's content stands, its descendants' included.
fn sheets(printed: &Printed, node: Node) -> Vec<u32> {
    let mut found = Vec::new();
    for (parent, kid) in printed.tags.kids() {
        match kid {
            Kid::Content(sheet, _) if *parent == node => found.push(sheet.0),
            Kid::Node(kid) if *parent == node => found.extend(sheets(printed, *kid)),
            _ => {}
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn nodes(printed: &Printed, role: Role) -> Vec<Node> {
    let all = printed.tags.roles().iter().enumerate();
    all.filter(|(_, found)| **found == role).map(|(index, _)| Node(u32::try_from(index).unwrap())).collect()
}

fn table(rows: Vec<Row>) -> Table {
    Table {
        columns: vec![Column::new("Pierwsza"), Column::new("Druga")],
        rows,
        headless: false,
        row_head: Some(0),
    }
}

fn row(words: usize) -> Row {
    Row::new(vec!["nazwa".into(), "słowo ".repeat(words).into()])
}

#[test]
fn a_heading_is_on_the_page_of_what_follows_it() {
    for filler in 30..60 {
        let mut paper = Paper::new();
        paper.chapter(Template::Portrait, "1", "Rozdział");
        for _ in 0..filler {
            paper.styled("wiersz", Style::CELL);
        }
        paper.heading(2, "1.1", "Nagłówek");
        paper.subheading(3, "Podtytuł");
        paper.table(&table(vec![row(60)]));
        let printed = furniture(paper);
        let [.., head] = nodes(&printed, Role::Heading(2))[..] else { panic!() };
        let [row, ..] = nodes(&printed, Role::Row)[..] else { panic!() };
        assert_eq!(
            sheets(&printed, head),
            sheets(&printed, nodes(&printed, Role::Heading(3))[0]),
            "{filler}"
        );
        assert_eq!(sheets(&printed, head), sheets(&printed, row), "{filler}");
        assert_eq!(sheets(&printed, row), sheets(&printed, nodes(&printed, Role::Row)[1]), "{filler}");
    }
}

#[test]
fn a_paragraph_leaves_no_single_line_on_either_page() {
    for filler in 40..60 {
        let mut paper = Paper::new();
        paper.part(Template::Portrait, true);
        for _ in 0..filler {
            paper.styled("wiersz", Style::CELL);
        }
        paper.paragraph("słowo ".repeat(80));
        let printed = furniture(paper);
        let node = *nodes(&printed, Role::Paragraph).last().unwrap();
        let pdf = crate::finish::finish(&printed, &about(), &[]);
        let document = lopdf::Document::load_mem(&pdf).unwrap();
        for sheet in sheets(&printed, node) {
            let text = document.extract_text(&[sheet + 1]).unwrap();
            let lines = text.lines().filter(|line| line.contains("słowo")).count();
            assert!(lines >= 2, "{filler}: {lines}");
        }
    }
}

#[test]
fn a_row_taller_than_a_page_is_split_between_lines_and_none_is_lost() {
    let mut paper = Paper::new();
    paper.chapter(Template::Portrait, "1", "Rozdział");
    paper.table(&table(vec![row(5), row(4000), row(5)]));
    let printed = furniture(paper);
    let rows = nodes(&printed, Role::Row);
    assert!(sheets(&printed, rows[2]).len() > 2);
    assert_eq!(printed.leaves.len(), sheets(&printed, Tags::ROOT).len());
    let pdf = crate::finish::finish(&printed, &about(), &[]);
    let document = lopdf::Document::load_mem(&pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    assert_eq!(document.extract_text(&pages).unwrap().matches("słowo").count(), 4010);
}

#[test]
fn the_head_of_a_table_is_tagged_once_and_repeated_as_an_artifact() {
    let mut paper = Paper::new();
    paper.chapter(Template::Portrait, "1", "Rozdział");
    paper.table(&table((0..200).map(|_| row(3)).collect()));
    let printed = furniture(paper);
    let head = nodes(&printed, Role::TableHead)[0];
    assert_eq!(sheets(&printed, head), [0]);
    let pdf = crate::finish::finish(&printed, &about(), &[]);
    let document = lopdf::Document::load_mem(&pdf).unwrap();
    for page in document.get_pages().keys() {
        assert!(document.extract_text(&[*page]).unwrap().contains("Pierwsza"), "page {page}");
    }
}

#[test]
fn the_head_of_a_table_is_on_the_page_of_its_first_row() {
    for words in [40, 400, 700, 900, 4000] {
        let mut paper = Paper::new();
        paper.chapter(Template::Portrait, "1", "Rozdział");
        for _ in 0..15 {
            paper.styled("wiersz", Style::CELL);
        }
        paper.table(&table(vec![row(words)]));
        let printed = furniture(paper);
        let head = sheets(&printed, nodes(&printed, Role::TableHead)[0]);
        let first = sheets(&printed, nodes(&printed, Role::Row)[1]);
        assert_eq!(head[0], first[0], "{words}");
    }
}

#[test]
fn the_contents_know_their_own_length() {
    for chapters in [3, 60, 150] {
        let mut paper = Paper::new();
        paper.part(Template::Portrait, false);
        paper.title("Okładka");
        paper.contents_here("Spis treści");
        for chapter in 1..=chapters {
            paper.chapter(Template::Portrait, &chapter.to_string(), "Rozdział");
            paper.paragraph("Treść.");
        }
        let printed = furniture(paper);
        for link in &printed.links {
            let (sheet, _) = printed.anchors[link.target.0];
            let page = printed.leaves.iter().position(|leaf| leaf.sheet == sheet).unwrap() + 1;
            assert!(link.words.ends_with(&format!(" {page}")), "{} is on {page}", link.words);
        }
        assert_eq!(printed.links.len(), chapters);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn no_row_that_a_page_can_hold_is_cut(words in prop::collection::vec(0usize..300, 1..40)) {
        let mut paper = Paper::new();
        paper.chapter(Template::Landscape, "1", "Rozdział");
        paper.table(&table(words.iter().map(|count| row(*count)).collect()));
        let printed = furniture(paper);
        for row in nodes(&printed, Role::Row) {
            prop_assert_eq!(sheets(&printed, row).len(), 1);
        }
    }
}

fn about() -> crate::finish::About {
    crate::finish::About {
        title: "Próba".into(),
        author: "Autor".into(),
        subject: String::new(),
        language: "pl-PL",
        made_at: chrono::DateTime::UNIX_EPOCH,
    }
}
