//! A map in words.

use crate::Map;

/// Every flow as a sentence, in the order of their numbers, then what a node lacks or asks.
pub fn sentences(map: &Map) -> Vec<String> {
    let flows = map.flows().iter().map(|flow| flow.sentence.clone());
    let nodes = map.nodes().iter().flat_map(|node| {
        let asked = node.questions.iter().map(|question| &question.words);
        node.lacks.iter().chain(asked).map(|words| format!("{}: {words}", node.title))
    });
    flows.chain(nodes).collect()
}
