//! How wide the columns of a table are.

use super::font::Fonts;
use super::row::gutter;
use super::style::Style;
use super::table::{Column, Table, Width};
use super::text::extent;

/// What a column asks for, in points.
#[derive(Debug, Clone, Copy)]
struct Demand {
    /// Its widest word, or its fixed width.
    least: f64,
    /// Its longest line; the head may break.
    most: f64,
    /// How much text it has, long cells counting more, because the longest cell makes its row tall.
    volume: f64,
}

/// Widths that fill `whole`: fixed ones as they are, the others so that rows become as low as they can.
pub(super) fn widths(fonts: &Fonts, table: &Table, whole: f32) -> Vec<f32> {
    let demands: Vec<Demand> =
        table.columns.iter().enumerate().map(|(index, column)| demand(fonts, table, index, column)).collect();
    let auto = |demand: &&Demand| demand.volume > 0.0;
    let fixed: f64 = demands.iter().filter(|demand| !auto(demand)).map(|demand| demand.least).sum();
    let rest = f64::from(whole) - fixed;
    let least: f64 = demands.iter().filter(auto).map(|demand| demand.least).sum();
    let most: f64 = demands.iter().filter(auto).map(|demand| demand.most).sum();
    let share = if most > rest && least < rest { balance(&demands, rest) } else { 0.0 };
    let width = |demand: &Demand| match demand {
        demand if demand.volume == 0.0 => demand.least,
        demand if most <= rest => demand.most * rest / most,
        demand if least >= rest => demand.least * rest / least,
        demand => demand.at(share),
    };
    #[allow(clippy::cast_possible_truncation)]
    demands.iter().map(|demand| width(demand) as f32).collect()
}

impl Demand {
    fn at(&self, share: f64) -> f64 {
        (share * self.volume).clamp(self.least, self.most)
    }
}

/// The share at which the columns together fill `rest`.
fn balance(demands: &[Demand], rest: f64) -> f64 {
    let filled = |share: f64| -> f64 {
        demands.iter().filter(|demand| demand.volume > 0.0).map(|demand| demand.at(share)).sum()
    };
    let (mut low, mut high) = (0.0, 1.0);
    while filled(high) < rest && high < 1e9 {
        high *= 2.0;
    }
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if filled(middle) < rest { low = middle } else { high = middle }
    }
    high
}

fn demand(fonts: &Fonts, table: &Table, index: usize, column: &Column) -> Demand {
    const LONGEST: f32 = 320.0;
    if let Width::Fixed(width) = column.width {
        return Demand { least: width.into(), most: width.into(), volume: 0.0 };
    }
    let (head, _) = extent(fonts, &column.head.as_str().into(), Style::HEAD);
    let (mut least, mut most, mut squares) = (head, head, f64::from(head).powi(2));
    for cell in table.rows.iter().filter_map(|row| row.cells.get(index)) {
        let mut length = 0.0;
        for (indent, text) in &cell.0 {
            let (word, line) = extent(fonts, text, column.style);
            (least, most) = (least.max(word + indent), most.max(line + indent));
            length += line;
        }
        squares += f64::from(length).powi(2);
    }
    let air = gutter(table, index);
    // Rows are lowest on the whole with widths by the cube root of the sum of squares. This is close to it, and by
    // square roots alone it is the same on every machine.
    let norm = squares.sqrt();
    let volume = (norm.sqrt() * norm.sqrt().sqrt().sqrt()).max(f64::MIN_POSITIVE);
    Demand {
        least: (least.min(LONGEST) + air).into(),
        most: (most.min(LONGEST).max(least.min(LONGEST)) + air).into(),
        volume,
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Row;
    use super::*;

    fn table(rows: &[[&str; 3]]) -> Table {
        let columns = vec![Column::new("Lp.").fixed(26.0), Column::new("Nazwa"), Column::new("Opis")];
        let rows = rows.iter().map(|row| Row::new(row.iter().map(|cell| (*cell).into()).collect())).collect();
        Table { columns, rows, headless: false, row_head: None }
    }

    #[test]
    fn columns_fill_the_page_and_keep_their_widest_word() {
        let fonts = Fonts::load();
        let long = "bardzo długi opis czynności, który zajmuje wiele wierszy ".repeat(6);
        for rows in [[["1", "a", "b"]], [["1", "Rejestracja pacjentów", &long]], [["1", &long, &long]]] {
            let widths = widths(&fonts, &table(&rows), 470.0);
            assert!((widths.iter().sum::<f32>() - 470.0).abs() < 0.5, "{widths:?}");
            assert!((widths[0] - 26.0).abs() < 0.01);
            assert!(widths[1] > 25.0);
        }
    }

    #[test]
    fn the_column_with_more_text_is_wider() {
        let fonts = Fonts::load();
        let (short, long) = ("kilka słów o tym ".repeat(3), "bardzo długi opis czynności ".repeat(12));
        let widths = widths(&fonts, &table(&[["1", &short, &long], ["2", &short, &long]]), 300.0);
        assert!(widths[2] > widths[1] * 1.3, "{widths:?}");
    }
}
