//! The page that verifies without this program: one file that loads nothing, put together from `verifier/`.

use crate::encoding::to_base64;
use crate::hash::sha256;

/// What the page says.
#[derive(Debug, Clone, Copy)]
pub struct VerifierTexts<'a> {
    /// Code of the language that it is written in: it speaks this one where the browser asks for none that it has.
    pub language: &'a str,
    /// The title of the page.
    pub title: &'a str,
    /// What it says where scripts are not run.
    pub no_script: &'a str,
    /// JSON: `{LANGUAGE:{KEY:TEXT…}…}`.
    pub texts: &'a str,
}

/// The page `verifier.html`. Its content policy lets its own script and style run, and no connection be opened.
pub fn verifier_page(texts: VerifierTexts<'_>) -> String {
    let script = script();
    let policy = format!(
        "default-src 'none'; script-src '{}'; style-src '{}'; base-uri 'none'; form-action 'none'",
        fingerprint(&script),
        fingerprint(STYLE),
    );
    // No text can end the element that it stands in.
    let data = texts.texts.replace('<', "\\u003c");
    let (title, no_script) = (escape(texts.title), escape(texts.no_script));
    let mut page = String::new();
    for (number, piece) in PAGE.split("{{").enumerate() {
        let (name, rest) = if number == 0 { ("", piece) } else { piece.split_once("}}").unwrap_or_default() };
        page.push_str(match name {
            "language" => texts.language,
            "policy" => &policy,
            "title" => &title,
            "style" => STYLE,
            "no-script" => &no_script,
            "texts" => &data,
            "script" => &script,
            _ => "",
        });
        page.push_str(rest);
    }
    page
}

const PAGE: &str = include_str!("../verifier/page.html");
const STYLE: &str = concat!(
    include_str!("../verifier/style.css"),
    "
",
    include_str!("../verifier/given.css"),
    "
",
    include_str!("../verifier/report.css"),
);

/// Each after those that it needs when it is read.
const MODULES: [(&str, &str); 20] = [
    ("hash.js", include_str!("../verifier/hash.js")),
    ("encoding.js", include_str!("../verifier/encoding.js")),
    ("ed25519.js", include_str!("../verifier/ed25519.js")),
    ("scan.js", include_str!("../verifier/scan.js")),
    ("entry.js", include_str!("../verifier/entry.js")),
    ("tree.js", include_str!("../verifier/tree.js")),
    ("note.js", include_str!("../verifier/note.js")),
    ("outside.js", include_str!("../verifier/outside.js")),
    ("lines.js", include_str!("../verifier/lines.js")),
    ("receipt.js", include_str!("../verifier/receipt.js")),
    ("payloads.js", include_str!("../verifier/payloads.js")),
    ("log.js", include_str!("../verifier/log.js")),
    ("given.js", include_str!("../verifier/given.js")),
    ("check.js", include_str!("../verifier/check.js")),
    ("texts.js", include_str!("../verifier/texts.js")),
    ("dom.js", include_str!("../verifier/dom.js")),
    ("drop.js", include_str!("../verifier/drop.js")),
    ("report.js", include_str!("../verifier/report.js")),
    ("page.js", include_str!("../verifier/page.js")),
    ("main.js", include_str!("../verifier/main.js")),
];

/// The modules as one: a page that was opened from a disk may not import any.
fn script() -> String {
    let mut script = String::new();
    for (name, source) in MODULES {
        for part in ["\n// ---- ", name, " ----\n\n"] {
            script.push_str(part);
        }
        for line in source.lines().filter(|line| !line.starts_with("import ")) {
            script.push_str(line.strip_prefix("export ").unwrap_or(line));
            script.push('\n');
        }
    }
    script
}

fn fingerprint(text: &str) -> String {
    format!("sha256-{}", to_base64(&sha256(&[text.as_bytes()])))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> String {
        let texts = r#"{"en":{"a":"</script>"}}"#;
        verifier_page(VerifierTexts { language: "pl", title: "a < b", no_script: "c & d", texts })
    }

    fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
        page.split_once(start).unwrap().1.split_once(end).unwrap().0
    }

    #[test]
    fn the_policy_lets_exactly_the_script_and_the_style_of_the_page_run() {
        let page = page();
        let policy = between(&page, "content=\"", "\"");
        let script = between(&page, "<script type=\"module\">", "</script>");
        let style = between(&page, "<style>", "</style>");
        assert_eq!(
            policy,
            format!(
                "default-src 'none'; script-src '{}'; style-src '{}'; base-uri 'none'; form-action 'none'",
                fingerprint(script),
                fingerprint(style),
            )
        );
        assert_eq!(page.matches("<script").count(), 2);
        assert_eq!(page.matches("</script").count(), 2, "no text ends the script");
    }

    #[test]
    fn texts_go_in_as_texts() {
        let page = page();
        assert!(page.contains("<html lang=\"pl\">") && page.contains("<title>a &lt; b</title>"));
        assert!(page.contains("<noscript>c &amp; d</noscript>"));
        assert!(page.contains(r#"{"en":{"a":"\u003c/script>"}}"#));
        assert!(!page.contains("{{"));
    }

    #[test]
    fn nothing_is_loaded_and_nothing_is_sent() {
        let page = page();
        let words =
            ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "import(", "src=", "url("];
        for word in
            words.iter().chain(&["innerHTML", "eval(", "new Function", "document.write", "localStorage"])
        {
            assert!(!page.contains(word), "{word}");
        }
        // The one address is the name of a language, which nobody opens.
        assert_eq!(page.matches("http").count(), page.matches("http-equiv").count() + 1);
        assert!(page.contains("'http://www.w3.org/2000/svg'"));
    }

    #[test]
    fn every_module_is_there_once_and_needs_only_what_stands_before_it() {
        let mut before: Vec<&str> = Vec::new();
        for (name, source) in MODULES {
            for line in source.lines().filter(|line| line.starts_with("import")) {
                let from = between(line, " from './", "';");
                assert!(before.contains(&from), "{name} needs {from}");
            }
            assert!(!before.contains(&name));
            before.push(name);
        }
    }
}
