//! Where the words of each line stand.

use super::{
    grid::Grid,
    trace::{Trace, Way},
};

/// Where the words of a line stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spot {
    /// Below its upper node.
    Under(usize),
    /// Above its lower node.
    Over(usize),
    /// On its run in that channel.
    Run(usize),
    /// Between two neighbours.
    Side,
}

/// Words stand at the end of a line that no other line shares, else on its run.
pub(crate) fn spots(grid: &Grid, traces: &[Trace]) -> Vec<Spot> {
    let beside = |trace: &Trace| trace.way == Way::Beside;
    let under = |node: usize| {
        let meets = |trace: &&Trace| trace.upper == node || (beside(trace) && trace.lower == node);
        traces.iter().filter(|trace| !trace.is_side()).filter(meets).count()
    };
    let over = |node: usize| {
        let meets = |trace: &&Trace| !trace.is_side() && !beside(trace) && trace.lower == node;
        traces.iter().filter(meets).count()
    };
    let spot = |trace: &Trace| {
        if trace.is_side() {
            return Spot::Side;
        }
        let upper_alone = under(trace.upper) == 1;
        let lower_alone = !beside(trace) && over(trace.lower) == 1;
        match (upper_alone, lower_alone) {
            // Both would do: where the taking node is, so that words and arrow stand together.
            (true, true) if trace.down => Spot::Over(trace.lower),
            (true, _) => Spot::Under(trace.upper),
            (false, true) => Spot::Over(trace.lower),
            (false, false) if beside(trace) && under(trace.lower) == 1 => Spot::Under(trace.lower),
            (false, false) if trace.way == Way::UnderUpper => Spot::Run(trace.last_channel(grid)),
            (false, false) => Spot::Run(trace.first_channel(grid)),
        }
    };
    traces.iter().map(spot).collect()
}
