//! What a data-flow map says, before anything is drawn.

use std::collections::BTreeSet;

use registers::RecordId;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// One of the three paths on which a facility meets data of patients.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    /// How a patient makes an appointment.
    Registration,
    /// What passes between patient and staff, and where it is kept.
    Consultation,
    /// Where documents rest, who fetches them and how they leave.
    Archive,
}

/// A zone of the facility, drawn as a lane. The order is the order on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// The patient, anywhere outside the facility.
    Patient,
    /// Reception and other places that the public can enter.
    Reception,
    /// Surgery, ward: where the staff meet the patient.
    Surgery,
    /// IT systems and the records kept in them.
    Systems,
    /// The archive of documents.
    Archive,
    /// Bodies and firms outside the facility.
    Outside,
}

/// What a node stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeKind {
    /// A living person who is not staff.
    Person,
    /// A function of the staff.
    Role,
    /// A way in which data travel: phone, mail, in person.
    Channel,
    /// Something that is done.
    Step,
    /// A place where data rest.
    Store(Store),
    /// A body or firm outside.
    Party,
}

/// What kind of place data rest in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Store {
    /// Application, database, server.
    System,
    /// Paper: cabinet, binder, file.
    Paper,
    /// A room.
    Room,
    /// A device or data carrier.
    Device,
    /// A service run by someone else.
    Cloud,
}

/// A thing on the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// Stable name inside the map, e.g. `phone` or the id of a record.
    pub key: String,
    /// Where it is.
    pub lane: Lane,
    /// What it is.
    pub kind: NodeKind,
    /// The word for what it is: "IT system", "role".
    pub caption: String,
    /// What it is called.
    pub title: String,
    /// A second, quieter line.
    pub note: Option<String>,
    /// The record that it stands for.
    pub record: Option<RecordId>,
    /// Whether it is not known that it exists, or which it is.
    pub supposed: bool,
    /// What the answers say is missing.
    pub lacks: Vec<String>,
    /// What was never answered about it.
    pub questions: Vec<Question>,
}

/// Something that nobody has answered yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Question {
    /// The record whose field is empty; none for the answers of the path itself.
    pub record: Option<RecordId>,
    /// The field that would answer it.
    pub field: String,
    /// The question in words.
    pub words: String,
}

/// How a flow is protected on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Protection {
    /// Nothing is asked: the data stay with the person who already has them.
    None,
    /// What the facility says it does.
    Stated(String),
    /// The answer says that nothing protects it.
    Absent(String),
    /// Nobody has answered.
    Open(Question),
}

/// Data that go from one node to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// Stable name inside the map.
    pub key: String,
    /// Key of the node that gives.
    pub from: String,
    /// Key of the node that takes.
    pub to: String,
    /// Which data.
    pub what: String,
    /// On paper, by voice, electronically, in words.
    pub medium: Option<String>,
    /// How it is protected.
    pub protection: Protection,
    /// Whether it carries special categories of data (Art. 9).
    pub special: bool,
    /// Whether one of its ends is only supposed.
    pub supposed: bool,
    /// The activity that it belongs to.
    pub record: Option<RecordId>,
    /// The flow told as a sentence.
    pub sentence: String,
}

/// What a map says about itself, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Texts {
    /// Code of the language.
    pub language: String,
    /// Title of the map.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub description: String,
    /// The mark of special categories: "Art. 9".
    pub special_mark: String,
    /// What the mark means.
    pub special: String,
    /// What a dashed line with a question mark means.
    pub open: String,
    /// What an exclamation mark means.
    pub absent: String,
    /// What a number on a line means.
    pub numbered: String,
}

/// A data-flow map. Nodes and flows keep the order in which they were added; each flow joins two different nodes
/// that the map has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Map {
    /// Which path it shows.
    pub path: Path,
    /// Its title, and the words of its legend.
    pub texts: Texts,
    lanes: Vec<(Lane, String)>,
    nodes: Vec<Node>,
    flows: Vec<Flow>,
}

/// Why something cannot be put on a map.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// The key is taken.
    #[error("the map already has {0}")]
    Repeated(String),
    /// A flow names a node that is not there.
    #[error("the map has no node {0}")]
    UnknownNode(String),
    /// A flow that ends where it begins.
    #[error("the flow {0} ends where it begins")]
    Loop(String),
}

/// The name of a path that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no such path: {0}")]
pub struct UnknownPath(pub String);

impl Map {
    /// A map with nothing on it.
    pub fn new(path: Path, texts: Texts) -> Self {
        Self { path, texts, lanes: Vec::new(), nodes: Vec::new(), flows: Vec::new() }
    }

    /// Gives a lane its title; without one its code stands there.
    pub fn name_lane(&mut self, lane: Lane, title: impl Into<String>) {
        self.lanes.retain(|(known, _)| *known != lane);
        self.lanes.push((lane, title.into()));
    }

    /// Puts a node on the map.
    pub fn add(&mut self, node: Node) -> Result<(), Fault> {
        if self.place_of(&node.key).is_some() {
            return Err(Fault::Repeated(node.key));
        }
        self.nodes.push(node);
        Ok(())
    }

    /// Joins two nodes of the map.
    pub fn connect(&mut self, flow: Flow) -> Result<(), Fault> {
        if self.flows.iter().any(|known| known.key == flow.key) {
            return Err(Fault::Repeated(flow.key));
        }
        if flow.from == flow.to {
            return Err(Fault::Loop(flow.key));
        }
        if let Some(missing) = [&flow.from, &flow.to].into_iter().find(|key| self.place_of(key).is_none()) {
            return Err(Fault::UnknownNode(missing.clone()));
        }
        self.flows.push(flow);
        Ok(())
    }

    /// The nodes, in the order in which they were added.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The flows, in the order in which they were added.
    pub fn flows(&self) -> &[Flow] {
        &self.flows
    }

    /// The node with that key.
    pub fn node(&self, key: &str) -> Option<&Node> {
        self.place_of(key).map(|place| &self.nodes[place])
    }

    /// The title of a lane.
    pub fn lane_title(&self, lane: Lane) -> &str {
        let named = self.lanes.iter().find(|(known, _)| *known == lane);
        named.map_or(lane.code(), |(_, title)| title)
    }

    /// The lanes that have a node, in order.
    pub fn lanes(&self) -> impl Iterator<Item = Lane> {
        Lane::ALL.iter().copied().filter(|lane| self.nodes.iter().any(|node| node.lane == *lane))
    }

    /// How many questions the map still asks; one that stands at several places counts once.
    pub fn open_questions(&self) -> usize {
        let nodes = self.nodes.iter().flat_map(|node| &node.questions);
        let flows = self.flows.iter().filter_map(Flow::question);
        let asked = nodes.chain(flows).map(|question| (question.record, question.field.as_str()));
        asked.collect::<BTreeSet<_>>().len()
    }

    pub(crate) fn place_of(&self, key: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.key == key)
    }
}

impl Node {
    /// Whether something about the node was never answered.
    pub fn is_open(&self) -> bool {
        !self.questions.is_empty()
    }
}

impl Flow {
    /// What was never answered about the flow.
    pub fn question(&self) -> Option<&Question> {
        match &self.protection {
            Protection::Open(question) => Some(question),
            Protection::None | Protection::Stated(_) | Protection::Absent(_) => None,
        }
    }

    /// Whether something about the flow needs action: unanswered or unprotected.
    pub fn needs_action(&self) -> bool {
        matches!(self.protection, Protection::Open(_) | Protection::Absent(_))
    }
}

impl Path {
    /// The three paths, in order.
    pub const ALL: [Path; 3] = [Path::Registration, Path::Consultation, Path::Archive];

    /// The name in commands and keys.
    pub const fn code(self) -> &'static str {
        match self {
            Path::Registration => "registration",
            Path::Consultation => "consultation",
            Path::Archive => "archive",
        }
    }
}

impl std::str::FromStr for Path {
    type Err = UnknownPath;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Path::ALL.into_iter().find(|path| path.code() == text).ok_or_else(|| UnknownPath(text.to_owned()))
    }
}

impl Lane {
    /// Every lane, in the order on paper.
    pub const ALL: [Lane; 6] =
        [Lane::Patient, Lane::Reception, Lane::Surgery, Lane::Systems, Lane::Archive, Lane::Outside];

    /// The name in keys.
    pub const fn code(self) -> &'static str {
        match self {
            Lane::Patient => "patient",
            Lane::Reception => "reception",
            Lane::Surgery => "surgery",
            Lane::Systems => "systems",
            Lane::Archive => "archive",
            Lane::Outside => "outside",
        }
    }
}

impl NodeKind {
    /// The name in keys.
    pub const fn code(self) -> &'static str {
        match self {
            NodeKind::Person => "person",
            NodeKind::Role => "role",
            NodeKind::Channel => "channel",
            NodeKind::Step => "step",
            NodeKind::Store(Store::System) => "system",
            NodeKind::Store(Store::Paper) => "paper",
            NodeKind::Store(Store::Room) => "room",
            NodeKind::Store(Store::Device) => "device",
            NodeKind::Store(Store::Cloud) => "cloud",
            NodeKind::Party => "party",
        }
    }
}
