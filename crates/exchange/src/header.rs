//! Finding the header in a sheet that people made: below title lines, in one row or across two.

use crate::sheet::Merge;
use crate::{Cell, Fault, Grid, Line, Row, Sheet};

/// Where the header stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Number of its first row.
    pub first: u32,
    /// Number of its last row: the same, or a later one.
    pub last: u32,
}

/// A sheet as a grid. The header stands where it is said to, or where it is found; `known` tells whether a text is the name
/// of something that is looked for.
pub fn grid(
    sheet: &Sheet,
    layout: Option<Layout>,
    known: &dyn Fn(&str) -> bool,
) -> Result<(Grid, Layout), Fault> {
    let layout = layout.or_else(|| find(sheet, known)).ok_or(Fault::Empty)?;
    let header = names(sheet, layout);
    let below = sheet.lines.iter().filter(|line| line.number > layout.last);
    let rows = below.map(|line| Row { number: line.number, cells: line.cells.clone() }).collect();
    Ok((Grid { header, rows }, layout))
}

/// Further down no header is looked for.
const DEEPEST: usize = 30;

/// In so many columns some names are known, if any are.
const WIDEST: usize = 300;

fn find(sheet: &Sheet, known: &dyn Fn(&str) -> bool) -> Option<Layout> {
    let lines = &sheet.lines[..sheet.lines.len().min(DEEPEST)];
    let recognised =
        |line: &Line| line.cells.iter().take(WIDEST).filter(|cell| known(&cell.written())).count();
    let best = lines.iter().enumerate().rev().max_by_key(|(_, line)| recognised(line))?;
    let place = if recognised(best.1) >= 2 { best.0 } else { widest(lines) };
    let line = &lines[place];
    // A name across several columns stands above the names of these columns, or beside names that reach down to them.
    let above = place.checked_sub(1).map(|above| &lines[above]);
    if let Some(above) = above.filter(|above| above.number + 1 == line.number && groups(sheet, above, line)) {
        return Some(Layout { first: above.number, last: line.number });
    }
    let below = lines.get(place + 1).filter(|below| below.number == line.number + 1);
    match below.filter(|below| groups(sheet, line, below)) {
        Some(below) => Some(Layout { first: line.number, last: below.number }),
        None => Some(Layout { first: line.number, last: line.number }),
    }
}

/// The first row of short texts alone that is about as wide as any.
fn widest(lines: &[Line]) -> usize {
    let filled = |line: &Line| line.cells.iter().filter(|cell| !cell.is_blank()).count();
    let most = lines.iter().map(filled).max().unwrap_or(0);
    let names = |line: &Line| {
        let short =
            |cell: &Cell| cell.is_blank() || matches!(cell, Cell::Text(text) if text.chars().count() <= 200);
        line.cells.iter().all(short)
    };
    let fits = |line: &&Line| names(line) && filled(line) * 2 >= most;
    let first = lines.iter().position(|line| fits(&line));
    first.or_else(|| lines.iter().position(|line| filled(line) == most)).unwrap_or(0)
}

/// Whether the upper row groups the columns of the lower one.
fn groups(sheet: &Sheet, upper: &Line, lower: &Line) -> bool {
    let starts = |merge: &&Merge| merge.rows.0 == upper.number && merge.columns.1 > merge.columns.0;
    let wide: Vec<&Merge> = sheet.merged.iter().filter(starts).collect();
    let named_below = |merge: &&Merge| {
        merge.rows.1 == upper.number
            && (merge.columns.0..=merge.columns.1).any(|column| !cell(lower, column).is_blank())
    };
    let across = wide.iter().filter(|merge| named_below(merge)).count();
    // One name across the whole table is its title.
    let width = u32::try_from(lower.cells.len()).unwrap_or(u32::MAX);
    let title = |merge: &&Merge| merge.columns.0 == 0 && merge.columns.1 + 1 >= width;
    across > 0 && !wide.iter().any(title)
}

fn names(sheet: &Sheet, layout: Layout) -> Vec<String> {
    let lines: Vec<&Line> =
        sheet.lines.iter().filter(|line| (layout.first..=layout.last).contains(&line.number)).collect();
    let width =
        sheet.lines.iter().filter(|line| line.number >= layout.first).map(|line| line.cells.len()).max();
    let mut out: Vec<String> = Vec::with_capacity(width.unwrap_or(0));
    for column in 0..u32::try_from(width.unwrap_or(0)).unwrap_or(0) {
        let mut parts: Vec<String> = Vec::new();
        for line in &lines {
            let text = shown(sheet, line, column);
            if !text.is_empty() && parts.last() != Some(&text) {
                parts.push(text);
            }
        }
        let name = if parts.is_empty() { letters(column) } else { parts.join(": ") };
        out.push(name);
    }
    apart(out)
}

/// What one sees in a cell of the header: that of the merged cell it belongs to, on one line.
fn shown(sheet: &Sheet, line: &Line, column: u32) -> String {
    let within = |merge: &&Merge| {
        (merge.rows.0..=merge.rows.1).contains(&line.number)
            && (merge.columns.0..=merge.columns.1).contains(&column)
    };
    let (number, column) = match sheet.merged.iter().find(within) {
        Some(merge) => (merge.rows.0, merge.columns.0),
        None => (line.number, column),
    };
    let text = sheet.lines.iter().find(|line| line.number == number).map(|line| cell(line, column).written());
    text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cell(line: &Line, column: u32) -> &Cell {
    line.cells.get(column as usize).unwrap_or(&Cell::Empty)
}

/// The letters by which a spreadsheet names a column.
pub(crate) fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Numbers those that stand more than once.
pub(crate) fn apart(names: Vec<String>) -> Vec<String> {
    let mut seen: std::collections::BTreeSet<String> = std::collections::BTreeSet::new();
    let mut out = Vec::with_capacity(names.len());
    for name in names {
        let mut fresh = name.clone();
        let mut number = 2;
        while !seen.insert(fresh.clone()) {
            fresh = format!("{name} ({number})");
            number += 1;
        }
        out.push(fresh);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// First and last row, first and last column.
    type Across = ((u32, u32), (u32, u32));

    fn sheet(lines: &[(u32, &[&str])], merged: &[Across]) -> Sheet {
        let line = |(number, cells): &(u32, &[&str])| Line {
            number: *number,
            cells: cells.iter().map(|text| Cell::text(*text)).collect(),
        };
        let merge = |(rows, columns): &Across| Merge { rows: *rows, columns: *columns };
        Sheet {
            name: String::new(),
            lines: lines.iter().map(line).collect(),
            merged: merged.iter().map(merge).collect(),
        }
    }

    fn header(sheet: &Sheet) -> (Vec<String>, u32, u32) {
        let (grid, layout) = grid(sheet, None, &|_| false).unwrap();
        (grid.header, layout.first, layout.last)
    }

    #[test]
    fn the_header_stands_below_titles_and_empty_rows() {
        let plain = sheet(&[(1, &["a", "b"]), (2, &["1", "2"])], &[]);
        assert_eq!(header(&plain), (vec!["a".into(), "b".into()], 1, 1));
        let titled = sheet(
            &[
                (1, &["Register"]),
                (2, &["", "as of 2026"]),
                (5, &["a", "b", "c"]),
                (6, &["1", "2", "3"]),
                (9, &["4"]),
            ],
            &[((1, 1), (0, 2))],
        );
        assert_eq!(header(&titled), (vec!["a".into(), "b".into(), "c".into()], 5, 5));
        let (grid, _) = grid(&titled, None, &|_| false).unwrap();
        assert_eq!(grid.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [6, 9]);
    }

    #[test]
    fn a_header_across_two_rows_is_one() {
        let lines: &[(u32, &[&str])] = &[
            (1, &["Whole register"]),
            (2, &["Name", "Contact", "", "Since"]),
            (3, &["", "Mail", "Phone", ""]),
            (4, &["A", "a@b.pl", "1", "2026"]),
        ];
        let merged = [((1, 1), (0, 3)), ((2, 3), (0, 0)), ((2, 2), (1, 2)), ((2, 3), (3, 3))];
        let expected = ["Name", "Contact: Mail", "Contact: Phone", "Since"].map(String::from).to_vec();
        assert_eq!(header(&sheet(lines, &merged)), (expected, 2, 3));
        let grouped: &[(u32, &[&str])] = &[
            (1, &["Who", "", "What", ""]),
            (2, &["Name", "Role", "Data", "Why"]),
            (3, &["A", "B", "C", "D"]),
        ];
        let expected = ["Who: Name", "Who: Role", "What: Data", "What: Why"].map(String::from).to_vec();
        assert_eq!(header(&sheet(grouped, &[((1, 1), (0, 1)), ((1, 1), (2, 3))])), (expected, 1, 2));
    }

    #[test]
    fn a_row_of_known_names_is_the_header_whatever_stands_above() {
        let lines: &[(u32, &[&str])] =
            &[(1, &["x", "y", "z", "w"]), (2, &["Nazwa", "Uwagi"]), (3, &["a", "b"])];
        let known = |text: &str| ["Nazwa", "Uwagi"].contains(&text);
        assert_eq!(grid(&sheet(lines, &[]), None, &known).unwrap().1, Layout { first: 2, last: 2 });
        let said = Layout { first: 1, last: 1 };
        assert_eq!(grid(&sheet(lines, &[]), Some(said), &known).unwrap().1, said);
    }

    #[test]
    fn names_of_columns_are_one_each() {
        let lines: &[(u32, &[&str])] = &[(1, &["a", "", "a", "a (2)"]), (2, &["1", "2", "3", "4", "5"])];
        assert_eq!(header(&sheet(lines, &[])).0, ["a", "B", "a (2)", "a (2) (2)", "E"]);
        assert_eq!([0, 25, 26, 701, 702, 16_383].map(letters), ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }
}
