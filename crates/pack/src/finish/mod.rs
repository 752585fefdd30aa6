//! From printed pages to PDF/A-3a and PDF/UA-1, as bytes that depend on nothing but their input.

mod colour;
mod metadata;
mod object;
mod outline;
mod tree;
mod writer;

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::paper::{Anchor, Leaf, Printed, Sheet, deflate};
use object::{name, number, text};
use writer::Writer;

/// What is said of the document.
#[derive(Debug, Clone)]
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) subject: String,
    /// `pl-PL`.
    pub(crate) language: &'static str,
    pub(crate) made_at: DateTime<Utc>,
}

/// A file inside the document.
#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    pub(crate) name: &'static str,
    pub(crate) mime: &'static str,
    pub(crate) about: String,
    pub(crate) relation: Relation,
    pub(crate) bytes: Vec<u8>,
}

/// What an attached file is to the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relation {
    /// The data that the document shows.
    Data,
    /// What helps to check it.
    Supplement,
}

/// Numbers of the objects that others point at.
struct Numbers {
    pages: BTreeMap<Sheet, u32>,
    links: Vec<u32>,
    /// Of the first node; the others follow.
    nodes: u32,
    tree: u32,
}

/// Binds the pages into one file.
pub(crate) fn finish(printed: &Printed, about: &About, attachments: &[Attachment]) -> Vec<u8> {
    let mut writer = Writer::new();
    let catalog = writer.reserve();
    let pages = writer.reserve();
    let numbers = Numbers {
        pages: printed.leaves.iter().map(|leaf| (leaf.sheet, writer.reserve())).collect(),
        links: printed.links.iter().map(|_| writer.reserve()).collect(),
        nodes: writer.reserve_many(printed.tags.roles().len()),
        tree: writer.reserve(),
    };
    let resources = resources(&mut writer, &printed.fonts);
    write_pages(&mut writer, printed, &numbers, pages, resources);
    write_links(&mut writer, printed, &numbers);
    tree::write(&mut writer, printed, &numbers);
    let outline = outline::write(&mut writer, printed, &numbers);
    let files = write_attachments(&mut writer, attachments, about);
    let metadata = metadata::write(&mut writer, about);
    let intent = colour::write(&mut writer);
    let language = text(about.language);
    let mut entries = format!(
        "<</Type/Catalog/Version/1.7/Pages {pages} 0 R/Lang{language}/MarkInfo<</Marked true>>/StructTreeRoot {} 0 R\
         /ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/PageLayout/OneColumn/Outlines {outline} 0 R\
         /PageLabels<</Nums[0<</S/D>>]>>/Metadata {metadata} 0 R/OutputIntents[{intent}]",
        numbers.tree
    );
    push(
        &mut entries,
        format_args!("/AF[{}]/Names<</EmbeddedFiles<</Names[", references(files.iter().map(|file| file.1))),
    );
    for (file, number) in &files {
        push(&mut entries, format_args!("{}{number} 0 R ", text(file)));
    }
    entries.push_str("]>>>>>>");
    writer.object(catalog, entries.as_bytes());
    writer.finish(catalog)
}

fn resources(writer: &mut Writer, fonts: &lopdf::Document) -> u32 {
    let found = fonts.page_iter().next().and_then(|page| fonts.get_page_fonts(page).ok()).unwrap_or_default();
    let mut entries = String::from("<</Font<<");
    for (resource, font) in found {
        let font = object::import(writer, fonts, &lopdf::Object::Dictionary(font.clone()));
        push(&mut entries, format_args!("{} {font} 0 R", name(&resource)));
    }
    entries.push_str(">>>>");
    writer.add(entries.as_bytes())
}

fn write_pages(writer: &mut Writer, printed: &Printed, numbers: &Numbers, parent: u32, resources: u32) {
    for leaf in &printed.leaves {
        let contents: Vec<u32> =
            leaf.contents.iter().map(|place| writer.compressed("", &printed.contents[*place])).collect();
        let (width, height) = leaf.template.size();
        let mut page = format!(
            "<</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {} {}]/Resources {resources} 0 R/Contents[{}]/StructParents {}/Tabs/S",
            number(width),
            number(height),
            references(contents.into_iter()),
            leaf.sheet.0
        );
        if !leaf.links.is_empty() {
            let links = leaf.links.iter().map(|link| numbers.links[*link]);
            push(&mut page, format_args!("/Annots[{}]", references(links)));
        }
        page.push_str(">>");
        writer.object(numbers.pages[&leaf.sheet], page.as_bytes());
    }
    // One flat list of kids is allowed at any length, but readers open a long document faster through a tree.
    let kids: Vec<u32> = printed.leaves.iter().map(|leaf| numbers.pages[&leaf.sheet]).collect();
    let tree = format!("<</Type/Pages/Count {}/Kids[{}]>>", kids.len(), references(kids.iter().copied()));
    writer.object(parent, tree.as_bytes());
}

fn write_links(writer: &mut Writer, printed: &Printed, numbers: &Numbers) {
    let sheets = printed.leaves.len();
    for (index, link) in printed.links.iter().enumerate() {
        let bounds = link.bounds.map(number).join(" ");
        let entries = format!(
            "<</Type/Annot/Subtype/Link/Rect[{bounds}]/Border[0 0 0]/F 4/Contents{}/StructParent {}/Dest{}>>",
            text(&link.words),
            sheets + index,
            destination(printed, numbers, link.target)
        );
        writer.object(numbers.links[index], entries.as_bytes());
    }
}

/// Where an anchor is: the page, and the line a little below its upper edge.
fn destination(printed: &Printed, numbers: &Numbers, anchor: Anchor) -> String {
    let (sheet, y) = printed.anchors[anchor.0];
    let height = printed
        .leaves
        .iter()
        .find(|leaf| leaf.sheet == sheet)
        .map_or(0.0, |leaf: &Leaf| leaf.template.size().1);
    format!("[{} 0 R/XYZ 0 {} null]", numbers.pages[&sheet], number((height - y + 12.0).min(height)))
}

fn write_attachments(
    writer: &mut Writer,
    attachments: &[Attachment],
    about: &About,
) -> Vec<(&'static str, u32)> {
    let mut files: Vec<_> =
        attachments.iter().map(|file| (file.name, write_attachment(writer, file, about))).collect();
    files.sort_unstable();
    files
}

fn write_attachment(writer: &mut Writer, file: &Attachment, about: &About) -> u32 {
    let date = about.made_at.format("D:%Y%m%d%H%M%SZ");
    let entries = format!(
        "/Type/EmbeddedFile/Subtype{}/Params<</Size {}/CreationDate({date})/ModDate({date})>>",
        name(file.mime.as_bytes()),
        file.bytes.len()
    );
    let stream = writer.compressed(&entries, &deflate(&file.bytes));
    let relation = match file.relation {
        Relation::Data => "Data",
        Relation::Supplement => "Supplement",
    };
    let specification = format!(
        "<</Type/Filespec/F{0}/UF{0}/Desc{1}/AFRelationship/{relation}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>",
        text(file.name),
        text(&file.about)
    );
    writer.add(specification.as_bytes())
}

fn references(numbers: impl Iterator<Item = u32>) -> String {
    let mut out = String::new();
    for (index, number) in numbers.enumerate() {
        push(&mut out, format_args!("{}{number} 0 R", if index > 0 { " " } else { "" }));
    }
    out
}

/// Writing to a string does not fail.
fn push(out: &mut String, what: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(what);
}

/// The first half of the SHA-256 of what was written: one file, one id.
fn identity(bytes: &[u8]) -> String {
    hex::encode(&Sha256::digest(bytes)[..16])
}
