//! The structure tree of a PDF, read back.
#![allow(missing_docs, unreachable_pub)]

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

pub fn dict<'a>(document: &'a Document, object: &'a Object) -> &'a Dictionary {
    document.dereference(object).unwrap().1.as_dict().unwrap()
}

pub fn array<'a>(document: &'a Document, object: &'a Object) -> &'a [Object] {
    document.dereference(object).unwrap().1.as_array().unwrap()
}

pub fn name(dictionary: &Dictionary, key: &[u8]) -> String {
    String::from_utf8(dictionary.get(key).unwrap().as_name().unwrap().to_vec()).unwrap()
}

pub fn string(dictionary: &Dictionary, key: &[u8]) -> String {
    lopdf::decode_text_string(dictionary.get(key).unwrap()).unwrap()
}

/// An element of the structure tree, with its children in order.
pub struct Element {
    pub id: ObjectId,
    pub role: String,
    pub entries: Dictionary,
    pub kids: Vec<Element>,
    /// Page and number of its marked content.
    pub content: Vec<(ObjectId, i64)>,
    pub annotations: Vec<ObjectId>,
}

pub fn tree(document: &Document) -> Element {
    let root = dict(document, document.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let top = root.get(b"K").unwrap().as_reference().unwrap();
    let parent = document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    element(document, top, parent)
}

fn element(document: &Document, id: ObjectId, parent: ObjectId) -> Element {
    let entries = document.get_dictionary(id).unwrap().clone();
    assert_eq!(entries.get(b"P").unwrap().as_reference().unwrap(), parent, "an element names its parent");
    let mut out = Element {
        id,
        role: name(&entries, b"S"),
        entries: entries.clone(),
        kids: vec![],
        content: vec![],
        annotations: vec![],
    };
    let page = entries.get(b"Pg").and_then(Object::as_reference).ok();
    let kids = match entries.get(b"K") {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(kid) => vec![kid.clone()],
        Err(_) => vec![],
    };
    for kid in kids {
        match kid {
            Object::Integer(number) => out.content.push((page.unwrap(), number)),
            Object::Reference(kid) => out.kids.push(element(document, kid, id)),
            Object::Dictionary(kid) if name(&kid, b"Type") == "MCR" => {
                let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                out.content.push((page, kid.get(b"MCID").unwrap().as_i64().unwrap()));
            }
            Object::Dictionary(kid) => out.annotations.push(kid.get(b"Obj").unwrap().as_reference().unwrap()),
            other => panic!("unexpected kid {other:?}"),
        }
    }
    out
}

impl Element {
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Element)) {
        visit(self);
        for kid in &self.kids {
            kid.walk(visit);
        }
    }

    pub fn all(&self) -> Vec<&Element> {
        let mut all = Vec::new();
        self.walk(&mut |element| all.push(element));
        all
    }

    pub fn of_role(&self, role: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.role == role).collect()
    }
}

/// The number tree that leads from content and annotations back to elements.
pub fn parent_tree(document: &Document) -> BTreeMap<i64, Object> {
    let root = dict(document, document.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let tree = dict(document, root.get(b"ParentTree").unwrap());
    let mut out = BTreeMap::new();
    for leaf in array(document, tree.get(b"Kids").unwrap()) {
        let leaf = dict(document, leaf);
        for pair in array(document, leaf.get(b"Nums").unwrap()).chunks(2) {
            out.insert(pair[0].as_i64().unwrap(), pair[1].clone());
        }
    }
    out
}
