//! What of a long run is worth reading at its end.

use std::fmt::Write as _;
use std::time::Duration;

/// What a journey of `tests/cli` prints at its end before the columns, with tabs between them.
const MARK: &str = "tally\t";

const HEAD: [&str; 6] = ["what", "times", "cut halfway", "acknowledged", "lost", "seconds"];

/// A row for everything that was counted.
#[derive(Default)]
pub(super) struct Table(Vec<[String; 6]>);

impl Table {
    /// Takes a line of a journey in, if it tells of something that was counted.
    pub(super) fn take(&mut self, line: &str) {
        let columns = line.strip_prefix(MARK).map(|rest| rest.split('\t').map(str::to_owned).collect());
        self.0.extend(columns.and_then(|columns: Vec<_>| columns.try_into().ok()));
    }

    /// The rows, and below them their sums and how long all of it took: rows of one journey share their time.
    pub(super) fn written(&self, took: Duration) -> String {
        let sum = |column: usize| {
            let numbers = self.0.iter().filter_map(|row| row[column].parse::<u64>().ok());
            numbers.sum::<u64>().to_string()
        };
        let total = ["altogether".to_owned(), sum(1), sum(2), sum(3), sum(4), took.as_secs().to_string()];
        let head = HEAD.map(str::to_owned);
        let wide = self.0.iter().map(|row| row[0].chars().count()).max().unwrap_or(0).max(total[0].len());
        let mut out = String::new();
        for [what, numbers @ ..] in [&head].into_iter().chain(&self.0).chain([&total]) {
            let _ = write!(out, "{what:wide$}");
            for (number, head) in numbers.iter().zip(&HEAD[1..]) {
                let _ = write!(out, "  {number:>width$}", width = head.len());
            }
            out.push('\n');
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_stands_in_columns_with_its_sum() {
        let mut table = Table::default();
        for line in ["tally\tsave\t1000\t7\t1712\t0\t250", "seed 5", "tally\terase a file\t250\t60\t9\t0\t70"]
        {
            table.take(line);
        }
        let expected = "\
what          times  cut halfway  acknowledged  lost  seconds
save           1000            7          1712     0      250
erase a file    250           60             9     0       70
altogether     1250           67          1721     0      290
";
        assert_eq!(table.written(Duration::from_secs(290)), expected);
    }
}
