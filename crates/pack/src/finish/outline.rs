//! Bookmarks, nested as the headings are.

use crate::paper::Printed;

use super::object::text;
use super::writer::Writer;
use super::{Numbers, destination, push};

/// Writes the outline and returns its number.
pub(super) fn write(writer: &mut Writer, printed: &Printed, numbers: &Numbers) -> u32 {
    let root = writer.reserve();
    let marks = &printed.bookmarks;
    let first = writer.reserve_many(marks.len());
    let number = |index: usize| first + u32::try_from(index).unwrap_or(u32::MAX);
    let parents = parents(&marks.iter().map(|mark| mark.level).collect::<Vec<_>>());
    for (index, mark) in marks.iter().enumerate() {
        let parent = parents[index].map_or(root, number);
        let mut entries = format!(
            "<</Title{}/Parent {parent} 0 R/Dest{}",
            text(&mark.title),
            destination(printed, numbers, mark.anchor)
        );
        let siblings = siblings(&parents, index);
        if let Some(before) = siblings.0 {
            push(&mut entries, format_args!("/Prev {} 0 R", number(before)));
        }
        if let Some(after) = siblings.1 {
            push(&mut entries, format_args!("/Next {} 0 R", number(after)));
        }
        let kids = kids(&parents, Some(index));
        if let (Some(head), Some(tail)) = (kids.first(), kids.last()) {
            // A negative count: closed until the reader opens it.
            push(
                &mut entries,
                format_args!("/First {} 0 R/Last {} 0 R/Count -{}", number(*head), number(*tail), kids.len()),
            );
        }
        entries.push_str(">>");
        writer.object(number(index), entries.as_bytes());
    }
    let top = kids(&parents, None);
    let mut entries = String::from("<</Type/Outlines");
    if let (Some(head), Some(tail)) = (top.first(), top.last()) {
        push(
            &mut entries,
            format_args!("/First {} 0 R/Last {} 0 R/Count {}", number(*head), number(*tail), top.len()),
        );
    }
    entries.push_str(">>");
    writer.object(root, entries.as_bytes());
    root
}

/// Of each mark, the nearest before it of a lower level.
fn parents(levels: &[u8]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(levels.len());
    for (index, level) in levels.iter().enumerate() {
        while open.last().is_some_and(|last| levels[*last] >= *level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(index);
    }
    parents
}

fn kids(parents: &[Option<usize>], of: Option<usize>) -> Vec<usize> {
    let from = of.map_or(0, |index| index + 1);
    let rest = parents[from..].iter().enumerate().map(|(offset, parent)| (from + offset, *parent));
    // The marks below one stand together: the first that belongs elsewhere ends them.
    rest.take_while(|(_, parent)| of.is_none() || parent.is_some_and(|parent| Some(parent) >= of))
        .filter(|(_, parent)| *parent == of)
        .map(|(index, _)| index)
        .collect()
}

fn siblings(parents: &[Option<usize>], index: usize) -> (Option<usize>, Option<usize>) {
    let same = |other: &usize| parents[*other] == parents[index];
    let from = parents[index].map_or(0, |parent| parent + 1);
    ((from..index).rev().find(same), (index + 1..parents.len()).find(same))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bookmarks_nest_by_level() {
        let parents = parents(&[1, 2, 2, 1, 2]);
        assert_eq!(parents, [None, Some(0), Some(0), None, Some(3)]);
        assert_eq!(kids(&parents, None), [0, 3]);
        assert_eq!(kids(&parents, Some(0)), [1, 2]);
        assert_eq!(kids(&parents, Some(3)), [4]);
        assert_eq!(siblings(&parents, 1), (None, Some(2)));
        assert_eq!(siblings(&parents, 3), (Some(0), None));
    }
}
