//! Text in columns for a terminal.

/// Rows in columns, as wide as their widest cell; the last column runs free.
pub(crate) fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let columns = head.len();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column)).chain(head.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0).min(WIDEST)
        })
        .collect();
    let mut out = line(head, &widths);
    for row in rows {
        out.push_str(&line(row, &widths));
    }
    out
}

/// Names and texts side by side; a text of several lines keeps its column.
pub(crate) fn pairs(pairs: &[(String, String)]) -> String {
    let width = pairs.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(WIDEST);
    let mut out = String::new();
    for (name, text) in pairs {
        for (number, part) in text.lines().enumerate() {
            let name = if number == 0 { name.as_str() } else { "" };
            out.push_str(format!("{}  {part}", padded(name, width)).trim_end());
            out.push('\n');
        }
    }
    out
}

const WIDEST: usize = 48;

fn line(cells: &[String], widths: &[usize]) -> String {
    let last = cells.len().saturating_sub(1);
    let mut out = String::new();
    for (column, cell) in cells.iter().enumerate() {
        let one_line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        if column == last {
            out.push_str(&one_line);
        } else {
            out.push_str(&padded(&cut(&one_line, widths[column]), widths[column]));
            out.push_str("  ");
        }
    }
    out.trim_end().to_owned() + "\n"
}

fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.chars().count());
    format!("{text}{}", " ".repeat(missing))
}

fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let mut out: String = text.chars().take(width.saturating_sub(1)).collect();
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn columns_line_up_by_letters_and_not_by_bytes() {
        let rows = [row(&["Łódź", "1", "a"]), row(&["Nowy Sącz", "22", "b"])];
        assert_eq!(
            table(&row(&["Miasto", "Nr", ""]), &rows),
            "Miasto     Nr\nŁódź       1   a\nNowy Sącz  22  b\n"
        );
    }

    #[test]
    fn a_long_cell_is_cut_and_a_long_last_one_is_not() {
        let long = "x".repeat(60);
        let out = table(&row(&["A", "B"]), &[row(&[&long, &long])]);
        assert!(out.ends_with(&format!("{}…  {long}\n", "x".repeat(47))));
    }

    #[test]
    fn several_lines_keep_their_column() {
        let given = [("a".to_owned(), "one\ntwo".to_owned()), ("bbb".to_owned(), "three".to_owned())];
        assert_eq!(pairs(&given), "a    one\n     two\nbbb  three\n");
    }
}
