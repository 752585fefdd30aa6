//! The structure tree and its reverse, the parent tree.

use std::fmt::Write;

use crate::paper::{Kid, Node, Printed, Tags};

use super::object::{number, text};
use super::writer::Writer;
use super::{Numbers, references};

const LEAF: usize = 64;

/// Writes every element, the parent tree and the root of the tree.
pub(super) fn write(writer: &mut Writer, printed: &Printed, numbers: &Numbers) {
    let kids = Kids::of(&printed.tags);
    let links = link_pages(printed, numbers);
    let mut out = String::new();
    for index in 0..printed.tags.roles().len() {
        out.clear();
        element(&mut out, printed, numbers, (index, kids.of_node(index)), &kids, &links);
        writer.object(numbers.nodes + count(index), out.as_bytes());
    }
    let parents = parent_tree(writer, printed, numbers);
    let next = printed.leaves.len() + printed.links.len();
    let root = format!(
        "<</Type/StructTreeRoot/K {} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {next}>>",
        numbers.nodes
    );
    writer.object(numbers.tree, root.as_bytes());
}

/// The page of each link.
fn link_pages(printed: &Printed, numbers: &Numbers) -> Vec<u32> {
    let mut pages = vec![0; printed.links.len()];
    for leaf in &printed.leaves {
        for link in &leaf.links {
            pages[*link] = numbers.pages[&leaf.sheet];
        }
    }
    pages
}

fn element(
    out: &mut String,
    printed: &Printed,
    numbers: &Numbers,
    (index, own): (usize, &[Kid]),
    kids: &Kids,
    links: &[u32],
) {
    let role = printed.tags.roles()[index];
    let parent = kids.parents[index].map_or(numbers.tree, |parent| numbers.nodes + parent);
    let _ = write!(out, "<</S/{}/P {parent} 0 R{}", role.name(), role.attributes());
    if let Some(alternative) = printed.tags.alternatives.get(&Node(count(index))) {
        let bounds = alternative.bounds.map(number).join(" ");
        let words = text(&alternative.text);
        let _ = write!(out, "/Alt{words}/A<</O/Layout/Placement/Block/BBox[{bounds}]>>");
    }
    let page = own.iter().find_map(|kid| match kid {
        Kid::Content(sheet, _) => Some(*sheet),
        Kid::Node(_) | Kid::Annotation(_) => None,
    });
    if let Some(sheet) = page {
        let _ = write!(out, "/Pg {} 0 R", numbers.pages[&sheet]);
    }
    let (open, close) = if own.len() == 1 { (" ", "") } else { ("[", "]") };
    if !own.is_empty() {
        let _ = write!(out, "/K{open}");
        for (place, kid) in own.iter().enumerate() {
            let gap = if place > 0 { " " } else { "" };
            let _ = match kid {
                Kid::Node(node) => write!(out, "{gap}{} 0 R", numbers.nodes + node.0),
                Kid::Content(sheet, id) if Some(*sheet) == page => write!(out, "{gap}{id}"),
                Kid::Content(sheet, id) => {
                    write!(out, "<</Type/MCR/Pg {} 0 R/MCID {id}>>", numbers.pages[sheet])
                }
                Kid::Annotation(link) => {
                    let link = *link as usize;
                    write!(out, "<</Type/OBJR/Obj {} 0 R/Pg {} 0 R>>", numbers.links[link], links[link])
                }
            };
        }
        out.push_str(close);
    }
    out.push_str(">>");
}

/// A number tree: of each page, the elements of its marked content in order; of each link, its element.
fn parent_tree(writer: &mut Writer, printed: &Printed, numbers: &Numbers) -> u32 {
    let mut sheets: Vec<Vec<u32>> = vec![Vec::new(); printed.leaves.len()];
    for (node, kid) in printed.tags.kids() {
        // Marks of a page are numbered in the order in which they were made.
        if let Kid::Content(sheet, _) = kid {
            sheets[sheet.0 as usize].push(numbers.nodes + node.0);
        }
    }
    let pages =
        sheets.into_iter().map(|nodes| writer.add(format!("[{}]", references(nodes.into_iter())).as_bytes()));
    let mut targets: Vec<u32> = pages.collect();
    targets.extend(printed.links.iter().map(|link| numbers.nodes + link.node.0));
    let leaves: Vec<u32> = targets
        .chunks(LEAF)
        .enumerate()
        .map(|(chunk, targets)| {
            let first = chunk * LEAF;
            let mut entries = format!("<</Limits[{first} {}]/Nums[", first + targets.len() - 1);
            for (offset, target) in targets.iter().enumerate() {
                let _ = write!(entries, "{} {target} 0 R ", first + offset);
            }
            entries.push_str("]>>");
            writer.add(entries.as_bytes())
        })
        .collect();
    writer.add(format!("<</Kids[{}]>>", references(leaves.into_iter())).as_bytes())
}

/// Kids sorted by parent, each parent's in order of reading.
struct Kids {
    starts: Vec<u32>,
    sorted: Vec<Kid>,
    parents: Vec<Option<u32>>,
}

impl Kids {
    fn of(tags: &Tags) -> Self {
        let nodes = tags.roles().len();
        let mut starts = vec![0_u32; nodes + 1];
        for (parent, _) in tags.kids() {
            starts[parent.0 as usize + 1] += 1;
        }
        for index in 0..nodes {
            starts[index + 1] += starts[index];
        }
        let mut next = starts.clone();
        let mut kids = vec![Kid::Annotation(0); tags.kids().len()];
        let mut parents = vec![None; nodes];
        for (parent, kid) in tags.kids() {
            let slot = &mut next[parent.0 as usize];
            kids[*slot as usize] = *kid;
            *slot += 1;
            if let Kid::Node(node) = kid {
                parents[node.0 as usize] = Some(parent.0);
            }
        }
        Self { starts, sorted: kids, parents }
    }

    fn of_node(&self, index: usize) -> &[Kid] {
        &self.sorted[self.starts[index] as usize..self.starts[index + 1] as usize]
    }
}

fn count(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
