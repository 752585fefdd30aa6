//! One version of a document that is approved, comes into force and is replaced: of a policy, of a privacy notice.

use law::cites;

use crate::part;

part! {
    /// A version with the file that holds its text.
    pub struct DocumentVersion = "document_version" {
        version: line in "versions".to_save();
        approved_on: date in "versions".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]);
        approved_by: line in "versions".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).personal();
        in_force_from: date in "versions".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]);
        in_force_to: date in "versions";
        change: text in "versions";
        file: files in "versions".to_complete().cites(cites!["gdpr:5(2)"]);
    }
}
