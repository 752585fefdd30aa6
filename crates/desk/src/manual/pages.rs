//! Every page of the manual, for the window, the command line and `docs/manual`.

use pulldown_cmark::{Options, Parser, html};

use crate::protocol::{ManualPageView, Nothing};
use crate::session::Session;
use crate::trouble::Result;

/// Every page in the language of the desk, in the order of reading. No vault is needed.
pub fn pages(session: &mut Session, _: Nothing) -> Result<Vec<ManualPageView>> {
    let view = |page: catalogue::ManualPage| ManualPageView {
        name: page.name.to_owned(),
        title: page.title.to_owned(),
        html: html_of(&page.text),
        text: page.text,
    };
    Ok(catalogue::manual(session.language()).into_iter().map(view).collect())
}

/// The headers of a table say that they head columns: screen readers do not guess.
fn html_of(text: &str) -> String {
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(text, Options::ENABLE_TABLES));
    out.replace("<th>", "<th scope=\"col\">")
}

#[cfg(test)]
mod tests {
    use catalogue::Language;

    use super::*;

    #[test]
    fn every_page_is_one_heading_text_and_tables_with_heads_and_no_markup_of_its_own() {
        for language in Language::ALL {
            for page in catalogue::manual(language) {
                let html = html_of(&page.text);
                assert_eq!(html.matches("<h1>").count(), 1, "{language} {}", page.name);
                assert_eq!(html.matches("<table>").count(), html.matches("<thead>").count());
                assert!(!html.contains("<th>") && !html.contains("<script"), "{language} {}", page.name);
                assert!(!html.contains("<a ") && !html.contains("<img"), "{language} {}: offline", page.name);
            }
        }
    }
}
