//! The structure tree while it grows: what each piece of content is, kept as flat lists of numbers, because a long
//! table has a million cells.

use std::collections::BTreeMap;

/// What a node is, in the words of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    NumberedList,
    BulletedList,
    Item,
    Label,
    ItemBody,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Figure,
    Link,
    Contents,
    ContentsItem,
    Reference,
}

/// A node of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Node(pub(crate) u32);

/// A page, in the order in which pages were begun (contents are begun last and stand first).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Sheet(pub(crate) u32);

/// What a node holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(Node),
    /// A marked piece of a page's content.
    Content(Sheet, u32),
    /// A link annotation, by number.
    Annotation(u32),
}

/// What is said of a figure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Alternative {
    pub(crate) text: String,
    /// Left, bottom, right, top.
    pub(crate) bounds: [f32; 4],
}

/// The tree. Node 0 is the document.
#[derive(Debug)]
pub(crate) struct Tags {
    roles: Vec<Role>,
    /// Parent and kid, in order of reading within each parent.
    kids: Vec<(Node, Kid)>,
    pub(crate) alternatives: BTreeMap<Node, Alternative>,
}

impl Tags {
    pub(crate) const ROOT: Node = Node(0);

    pub(crate) fn new() -> Self {
        Self { roles: vec![Role::Document], kids: Vec::new(), alternatives: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, parent: Node, role: Role) -> Node {
        let node = Node(u32::try_from(self.roles.len()).unwrap_or(u32::MAX));
        self.roles.push(role);
        self.kids.push((parent, Kid::Node(node)));
        node
    }

    pub(crate) fn content(&mut self, node: Node, sheet: Sheet, id: u32) {
        self.kids.push((node, Kid::Content(sheet, id)));
    }

    pub(crate) fn annotation(&mut self, node: Node, number: u32) {
        self.kids.push((node, Kid::Annotation(number)));
    }

    pub(crate) fn roles(&self) -> &[Role] {
        &self.roles
    }

    pub(crate) fn kids(&self) -> &[(Node, Kid)] {
        &self.kids
    }
}

impl Role {
    /// Type of the structure element.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Section => "Sect",
            Role::Heading(1) => "H1",
            Role::Heading(2) => "H2",
            Role::Heading(3) => "H3",
            Role::Heading(_) => "H4",
            Role::Paragraph => "P",
            Role::NumberedList | Role::BulletedList => "L",
            Role::Item => "LI",
            Role::Label => "Lbl",
            Role::ItemBody => "LBody",
            Role::Table => "Table",
            Role::TableHead => "THead",
            Role::TableBody => "TBody",
            Role::Row => "TR",
            Role::ColumnHead | Role::RowHead => "TH",
            Role::Cell => "TD",
            Role::Figure => "Figure",
            Role::Link => "Link",
            Role::Contents => "TOC",
            Role::ContentsItem => "TOCI",
            Role::Reference => "Reference",
        }
    }

    /// The attributes that every node of this role has.
    pub(crate) const fn attributes(self) -> &'static str {
        match self {
            Role::ColumnHead => "/A<</O/Table/Scope/Column>>",
            Role::RowHead => "/A<</O/Table/Scope/Row>>",
            Role::NumberedList => "/A<</O/List/ListNumbering/Decimal>>",
            Role::BulletedList => "/A<</O/List/ListNumbering/Disc>>",
            _ => "",
        }
    }
}
