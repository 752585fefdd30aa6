//! A resource that holds or carries personal data: an IT system, a paper archive, a room, video.

use law::Citation;

use crate::{choices, kind};

choices! {
    /// What the resource is.
    pub enum SystemType = "system_type" { Application = "application", Cloud = "cloud", Paper = "paper", Room = "room" }
}

kind! {
    /// A resource of the facility.
    pub struct System = "system" titled name {
        name: line in "what".to_save().column();
        kind: choice(SystemType) in "what".to_complete().column();
        description: text in "what".cites(&[Citation::gdpr("32(1)")]);
    }
}
