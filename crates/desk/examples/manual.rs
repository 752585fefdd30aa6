//! Prints the files of `docs/manual`, path under it to text, as JSON.

use std::collections::BTreeMap;

use catalogue::Language;

fn main() {
    let mut files = BTreeMap::new();
    for language in Language::ALL {
        for page in catalogue::manual(language) {
            files.insert(format!("{}/{}.md", language.code(), page.name), page.text);
        }
    }
    println!("{}", serde_json::json!(files));
}
