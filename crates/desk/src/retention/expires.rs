//! The last day of a period of the law.

use catalogue::text_with;
use chrono::NaiveDate;

use crate::protocol::{Expiry, ProblemView, ReckonRetention};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// The last day on which something is kept under a rule of the law, from the day of its event.
pub fn expires(session: &mut Session, request: ReckonRetention) -> Result<Expiry> {
    let refused = |field: &str, code: &str, given: &str| {
        let codes: Vec<&str> = law::retention_rules().iter().map(|rule| rule.code).collect();
        let params = [("given", given.into()), ("codes", codes.join(", ").into())];
        let words = text_with(session.language(), &format!("problem-{code}"), &params);
        Trouble::BadInput(vec![ProblemView {
            field: field.into(),
            code: code.into(),
            words,
            cites: Vec::new(),
            record: None,
        }])
    };
    let rule = law::retention_rules().iter().find(|rule| rule.code == request.rule);
    let rule = rule.ok_or_else(|| refused("rule", "unknown_rule", &request.rule))?;
    let base: Option<NaiveDate> = request.base.parse().ok();
    let expires = base.and_then(|base| rule.expires(base));
    let expires = expires.ok_or_else(|| refused("base", "not_a_base", &request.base))?;
    Ok(Expiry { expires: expires.to_string() })
}
