//! The tracks of the channels between rows, on which lines run from left to right.

use super::style::{APART, LABEL_GAP, TRACK};

/// A stretch that a line runs along a channel, with the words that stand on it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) line: usize,
    /// Where the line comes from above.
    pub(crate) up: Vec<f64>,
    /// Where it leaves downwards.
    pub(crate) down: Vec<f64>,
    pub(crate) label: Option<RunLabel>,
    /// Other left edges that the label may have.
    pub(crate) choices: Vec<f64>,
}

/// Words on a run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct RunLabel {
    pub(crate) left: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

/// A track: runs that do not touch.
#[derive(Debug, Clone, Default)]
pub(crate) struct Track {
    pub(crate) runs: Vec<Run>,
}

/// A crossing of words by a line is worse than one of two lines.
const WORDS: usize = 4;
/// Height that one crossing less is worth.
const CROSSING_HEIGHT: f64 = 8.0;
/// Orders of at most this many tracks are tried pair by pair.
const PASSES: usize = 8;

/// Distributes runs over as few tracks as can be, with the fewest crossings. `passing` is where lines pass the channel
/// without turning.
pub(crate) fn tracks(mut runs: Vec<Run>, passing: &[f64]) -> Vec<Track> {
    let mut best = ordered(&runs);
    let mut least = cost(&best, passing);
    for place in 0..runs.len() {
        let (Some(first), choices) = (runs[place].label, runs[place].choices.clone()) else { continue };
        let mut chosen = first;
        for left in choices {
            runs[place].label = Some(RunLabel { left, ..first });
            let tried = ordered(&runs);
            let cost = cost(&tried, passing);
            if cost < least {
                (best, least, chosen) = (tried, cost, RunLabel { left, ..first });
            }
        }
        runs[place].label = Some(chosen);
    }
    best
}

/// Tracks filled from the left, then brought into the order with the fewest crossings.
fn ordered(runs: &[Run]) -> Vec<Track> {
    let mut runs = runs.to_vec();
    runs.sort_by(|one, other| one.extent().0.total_cmp(&other.extent().0).then(one.line.cmp(&other.line)));
    let mut tracks: Vec<Track> = Vec::new();
    for run in runs {
        match tracks.iter_mut().find(|track| track.has_room(&run)) {
            Some(track) => track.runs.push(run),
            None => tracks.push(Track { runs: vec![run] }),
        }
    }
    in_best_order(tracks)
}

/// What an arrangement costs: crossings first, then height.
fn cost(tracks: &[Track], passing: &[f64]) -> f64 {
    let runs = tracks.iter().flat_map(|track| &track.runs);
    let passed: usize = runs.map(|run| passing.iter().map(|x| run.crossed(*x)).sum::<usize>()).sum();
    let crossings = f64::from(u32::try_from(crossings(tracks) + passed).unwrap_or(u32::MAX));
    crossings * CROSSING_HEIGHT + tracks.iter().map(Track::height).sum::<f64>()
}

impl Run {
    /// Left and right end of the line.
    pub(crate) fn line_extent(&self) -> (f64, f64) {
        extent(self.up.iter().chain(&self.down).copied())
    }

    /// Left and right end with the words.
    pub(crate) fn extent(&self) -> (f64, f64) {
        let (left, right) = self.line_extent();
        self.label.map_or((left, right), |label| (left.min(label.left), right.max(label.left + label.width)))
    }

    /// How badly an upright line at `x` crosses this run.
    fn crossed(&self, x: f64) -> usize {
        let (left, right) = self.line_extent();
        let line = usize::from(left < x && x < right);
        let words = self.label.is_some_and(|label| label.left < x && x < label.left + label.width);
        line + WORDS * usize::from(words)
    }
}

impl Track {
    pub(crate) fn height(&self) -> f64 {
        let labels = self.runs.iter().filter_map(|run| run.label).map(|label| label.height + LABEL_GAP);
        labels.fold(TRACK, f64::max)
    }

    /// How often the runs of this track and those of one below it cross.
    fn crossings(&self, below: &Self) -> usize {
        let mut sum = 0;
        for above in &self.runs {
            for below in &below.runs {
                sum += below.up.iter().map(|x| above.crossed(*x)).sum::<usize>();
                sum += above.down.iter().map(|x| below.crossed(*x)).sum::<usize>();
            }
        }
        sum
    }

    fn has_room(&self, run: &Run) -> bool {
        let (left, right) = run.extent();
        self.runs.iter().all(|other| {
            let (start, end) = other.extent();
            right + APART < start || end + APART < left
        })
    }
}

/// Swaps two tracks as long as that makes the crossings fewer.
fn in_best_order(tracks: Vec<Track>) -> Vec<Track> {
    let costs: Vec<Vec<usize>> =
        tracks.iter().map(|above| tracks.iter().map(|below| above.crossings(below)).collect()).collect();
    let mut order: Vec<usize> = (0..tracks.len()).collect();
    for _ in 0..PASSES {
        let mut better = false;
        for one in 0..order.len() {
            for other in one + 1..order.len() {
                if gains(&order[one..=other], &costs) {
                    order.swap(one, other);
                    better = true;
                }
            }
        }
        if !better {
            break;
        }
    }
    let mut tracks: Vec<Option<Track>> = tracks.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| tracks[place].take()).collect()
}

/// Whether there are fewer crossings when the first and the last of these tracks change places. `costs` says how often each track
/// crosses each other one below it.
fn gains(order: &[usize], costs: &[Vec<usize>]) -> bool {
    let [first, between @ .., last] = order else { return false };
    let of = |above: usize, below: usize| {
        let passed = between.iter().map(|track| costs[above][*track] + costs[*track][below]).sum::<usize>();
        costs[above][below] + passed
    };
    of(*last, *first) < of(*first, *last)
}

fn crossings(tracks: &[Track]) -> usize {
    let below = |place: usize, above: &Track| {
        tracks[place + 1..].iter().map(|below| above.crossings(below)).sum::<usize>()
    };
    tracks.iter().enumerate().map(|(place, above)| below(place, above)).sum()
}

fn extent(places: impl Iterator<Item = f64>) -> (f64, f64) {
    places.fold((f64::INFINITY, f64::NEG_INFINITY), |(left, right), x| (left.min(x), right.max(x)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(line: usize, up: f64, down: f64) -> Run {
        Run { line, up: vec![up], down: vec![down], label: None, choices: Vec::new() }
    }

    #[test]
    fn runs_that_do_not_touch_share_a_track() {
        assert_eq!(tracks(vec![run(0, 0.0, 10.0), run(1, 20.0, 30.0)], &[]).len(), 1);
        assert_eq!(tracks(vec![run(0, 0.0, 10.0), run(1, 8.0, 30.0)], &[]).len(), 2);
    }

    #[test]
    fn a_fan_is_drawn_without_crossings() {
        let fan = vec![run(0, 0.0, 46.0), run(1, 20.0, 48.5), run(2, 90.0, 51.5), run(3, 70.0, 49.5)];
        assert_eq!(crossings(&tracks(fan, &[])), 0);
    }
}
