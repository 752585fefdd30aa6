//! Data-flow maps: derivation from the registers, lane layout, SVG.
//!
//! The way of a map: [`derive`] makes a [`Map`] from the register and the answers to the channel questions,
//! [`layout`] turns it into a [`Drawing`] (points and primitives, no colours), and the drawing becomes SVG by
//! [`svg`] or vectors in a PDF. [`sentences`] tells the same map in words.

mod derive;
mod drawing;
mod generated;
mod layout;
mod metrics;
mod model;
mod sentences;
mod svg;
mod wrap;

pub use derive::{Facts, derive};
pub use drawing::{Anchor, Drawing, Group, Ink, Part, Point, Shape, Step, Stroke, Track, Weight};
pub use layout::{FRAME, SMALLEST_TEXT, layout};
pub use metrics::{Metrics, PlexMetrics};
pub use model::{
    Fault, Flow, Lane, Map, Node, NodeKind, Path, Protection, Question, Store, Texts, UnknownPath,
};
pub use sentences::sentences;
pub use svg::svg;
