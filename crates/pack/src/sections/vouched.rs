//! What others vouch for: the time-stamps of authorities and the signatures of second persons that the log keeps.

use chrono::{DateTime, Utc};

use super::Subject;
use crate::input::{Vouched, Voucher};
use crate::paper::{Cell, Column, Look, Paper, Row, Style, Table, Text};
use crate::words::PaperWords;

/// Which entries each covers, who gave it, and when; and which are not relied on.
pub(crate) fn write(paper: &mut Paper, subject: &Subject<'_>) {
    let (words, imprint) = (subject.words, subject.imprint);
    paper.heading(2, "", &words.text("pack-vouched"));
    if imprint.vouched.is_empty() {
        paper.paragraph(words.text("pack-vouched-none"));
    } else {
        paper.paragraph(words.text("pack-vouched-intro"));
        let zone = imprint.zone.name();
        paper.table(&Table {
            columns: vec![
                Column::new(words.text("pack-column-covered")).fixed(58.0),
                Column::new(words.text("pack-column-voucher")),
                Column::new(words.with("pack-column-moment", &[("zone", zone.into())]))
                    .fixed(128.0)
                    .style(Style::SMALL),
                Column::new(words.text("pack-column-kept")).fixed(58.0).right(),
            ],
            rows: imprint.vouched.iter().map(|vouched| row(words, vouched)).collect(),
            headless: false,
            row_head: Some(0),
        });
    }
    if !imprint.refused.is_empty() {
        let entries: Vec<String> = imprint.refused.iter().map(u64::to_string).collect();
        let params = [("count", entries.len().into()), ("entries", entries.join(", ").into())];
        paper.paragraph(words.with("pack-vouched-refused", &params));
    }
}

/// What the farthest time-stamp and the farthest signature prove, in a sentence each.
pub(crate) fn sentences(subject: &Subject<'_>) -> Vec<Text> {
    let farthest = |is_stamp: bool| {
        let kind = subject.imprint.vouched.iter().filter(|vouched| vouched.is_stamp() == is_stamp);
        kind.rev().max_by_key(|vouched| vouched.size)
    };
    let found = [farthest(true), farthest(false)];
    found.into_iter().flatten().map(|vouched| sentence(subject.words, vouched)).collect()
}

/// The whole second by which a moment has passed: nothing is said to be older than its time-stamp tells.
pub(crate) fn by_then(moment: DateTime<Utc>) -> DateTime<Utc> {
    let seconds = moment.timestamp() + i64::from(moment.timestamp_subsec_nanos() > 0);
    DateTime::from_timestamp(seconds, 0).unwrap_or(moment)
}

impl Vouched {
    pub(crate) fn is_stamp(&self) -> bool {
        matches!(self.by, Voucher::Authority { .. })
    }

    fn last(&self) -> u64 {
        self.size.saturating_sub(1)
    }
}

fn row(words: &PaperWords, vouched: &Vouched) -> Row {
    let (who, when) = match &vouched.by {
        Voucher::Authority { name, before, .. } => {
            let moment = words.short_moment(by_then(*before));
            let who = Cell(vec![
                (0.0, Text::strong(words.text("pack-vouched-stamp"))),
                (0.0, name.as_str().into()),
            ]);
            (who, words.with("pack-vouched-before", &[("moment", moment.into())]))
        }
        Voucher::Person { key, recorded } => {
            let moment = words.short_moment(*recorded);
            let who = Cell(vec![
                (0.0, Text::strong(words.text("pack-vouched-signature"))),
                (0.0, Text::code(key.as_str())),
            ]);
            (who, words.with("pack-vouched-recorded", &[("moment", moment.into())]))
        }
    };
    Row::new(vec![format!("0–{}", vouched.last()).into(), who, when.into(), vouched.seq.to_string().into()])
}

fn sentence(words: &PaperWords, vouched: &Vouched) -> Text {
    let (last, seq) = (vouched.last().to_string(), vouched.seq.to_string());
    let params = [("last", last.into()), ("seq", seq.into())];
    match &vouched.by {
        Voucher::Authority { name, before, .. } => {
            let moment = words.moment_in_text(by_then(*before));
            let more = [("moment", moment.into()), ("authority", name.as_str().into())];
            words.with("pack-verify-stamped", &[&params[..], &more].concat()).into()
        }
        Voucher::Person { key, .. } => {
            let name = key.split('+').next().unwrap_or(key);
            let more = [("name", name.into())];
            let said = words.with("pack-verify-countersigned", &[&params[..], &more].concat());
            Text::from(format!("{said} ")).with(key.as_str(), Look::Code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_of_a_second_is_rounded_to_the_later_one() {
        for (moment, said) in [
            ("2026-11-23T12:00:00Z", "2026-11-23T12:00:00Z"),
            ("2026-11-23T12:00:00.001Z", "2026-11-23T12:00:01Z"),
            ("2026-11-23T23:59:59.999Z", "2026-11-24T00:00:00Z"),
        ] {
            assert_eq!(by_then(moment.parse().unwrap()), said.parse::<DateTime<Utc>>().unwrap(), "{moment}");
        }
    }
}
