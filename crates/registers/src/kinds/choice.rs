//! Choices that several kinds offer.

use crate::choices;

choices! {
    /// The paths on which a patient's data meet the facility.
    pub enum Path = "path" {
        Registration = "registration",
        Consultation = "consultation",
        Archive = "archive",
    }
}

choices! {
    /// A plain answer.
    pub enum YesNo = "yes_no" { Yes = "yes", No = "no" }
}

choices! {
    /// In what form data are kept.
    pub enum Medium = "medium" { Electronic = "electronic", Paper = "paper" }
}
