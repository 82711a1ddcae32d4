use super::merged::{Edge, Merged, Place};
use crate::text::insert_sorted;
use rules::catalog::FactIndex;

/// The room that a place takes in its lane, in pixels.
const PLACE_WIDTH: usize = 52;

/// The room that a passing wire takes in a lane, in pixels.
const BEND_WIDTH: usize = 26;

/// How often the lanes are put in order, downwards and upwards. More changes nothing in trees that can be read.
const SWEEPS: usize = 6;

/// Positions are multiplied by this before they are averaged, so that whole numbers are exact enough.
const FINENESS: usize = 64;

/// Where everything of a merged tree is drawn: a lane for each fact, in the order of asking, and each result in the
/// lane below the last place that leads to it.
pub(super) struct Layout {
    /// The facts of the lanes, from top to bottom. The lane below them holds results only.
    pub(super) lanes: Vec<FactIndex>,
    /// The seats: first those of the places, in their order, then those where wires pass a lane.
    pub(super) seats: Vec<Seat>,
    /// The wires.
    pub(super) wires: Vec<Wire>,
    /// The width of the widest lane, in pixels.
    pub(super) width: usize,
}

/// A seat in a lane.
pub(super) struct Seat {
    /// The position of the lane.
    pub(super) lane: usize,
    /// The middle, in pixels from the left.
    pub(super) x: usize,
    /// The room it takes, in pixels.
    width: usize,
}

/// An edge as it is drawn, from seat to seat, one lane at a time.
pub(super) struct Wire {
    /// The edge.
    pub(super) edge: Edge,
    /// The seats, that of the place it leaves first.
    pub(super) seats: Vec<usize>,
}

impl Layout {
    /// Finds the seats and wires of a merged tree.
    pub(super) fn of(merged: &Merged) -> Self {
        let mut lanes: Vec<FactIndex> = Vec::new();
        merged.places.iter().filter_map(Place::fact).for_each(|fact| insert_sorted(&mut lanes, fact));
        let mut layout = Self { lanes, seats: Vec::new(), wires: Vec::new(), width: 0 };
        layout.seat_places(merged);
        layout.draw_wires(merged);
        layout.set_in_order();
        layout
    }

    fn seat_places(&mut self, merged: &Merged) {
        let lane = |fact: FactIndex| self.lanes.iter().position(|held| *held == fact);
        let asked: Vec<Option<usize>> = merged.places.iter().map(|place| place.fact().and_then(lane)).collect();
        let after = |end: usize| {
            let leading = merged.places.iter().zip(&asked);
            let leading = leading.filter(|(place, _)| place.edges().iter().any(|edge| edge.to == end));
            leading.filter_map(|(_, lane)| *lane).max().map_or(0, |lane| lane + 1)
        };
        let lanes = asked.iter().enumerate().map(|(position, lane)| lane.unwrap_or_else(|| after(position)));
        self.seats = lanes.map(|lane| Seat { lane, x: 0, width: PLACE_WIDTH }).collect();
    }

    fn draw_wires(&mut self, merged: &Merged) {
        for (from, place) in merged.places.iter().enumerate() {
            for edge in place.edges() {
                let passed = self.seats[from].lane + 1..self.seats[edge.to].lane;
                let first = self.seats.len();
                self.seats.extend(passed.map(|lane| Seat { lane, x: 0, width: BEND_WIDTH }));
                let seats = std::iter::once(from).chain(first..self.seats.len()).chain([edge.to]).collect();
                self.wires.push(Wire { edge: *edge, seats });
            }
        }
    }

    /// Puts the seats of each lane beside each other, those near their neighbours above and below first, so that wires
    /// seldom cross.
    fn set_in_order(&mut self) {
        let last = self.seats.iter().map(|seat| seat.lane).max().unwrap_or_default();
        // What follows from a place stands before it: turned around, the order begins as one would read.
        let in_lane = |lane| (0..self.seats.len()).rev().filter(|seat| self.seats[*seat].lane == lane).collect();
        let mut rows: Vec<Vec<usize>> = (0..=last).map(in_lane).collect();
        let (above, below) = self.neighbours();
        let mut positions = vec![0; self.seats.len()];
        let downwards = (1..=last).map(|lane| (lane, lane - 1, &above));
        let upwards = (0..last).rev().map(|lane| (lane, lane + 1, &below));
        for (lane, other, neighbours) in std::iter::repeat_n(downwards.chain(upwards), SWEEPS).flatten() {
            rows[other].iter().enumerate().for_each(|(position, seat)| positions[*seat] = position);
            rows[lane].sort_by_cached_key(|seat| middle(neighbours[*seat].iter().map(|seat| positions[*seat])));
        }
        let widths: Vec<usize> = rows.iter().map(|row| row.iter().map(|seat| self.seats[*seat].width).sum()).collect();
        self.width = widths.iter().copied().max().unwrap_or_default();
        for (row, width) in rows.iter().zip(widths) {
            let mut left = (self.width - width) / 2;
            for seat in row {
                let seat = &mut self.seats[*seat];
                seat.x = left + seat.width / 2;
                left += seat.width;
            }
        }
    }

    /// The seats to which wires lead from each seat: those in the lane above, and those in the lane below.
    fn neighbours(&self) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
        let none = vec![Vec::new(); self.seats.len()];
        let (mut above, mut below) = (none.clone(), none);
        for pair in self.wires.iter().flat_map(|wire| wire.seats.windows(2)) {
            above[pair[1]].push(pair[0]);
            below[pair[0]].push(pair[1]);
        }
        (above, below)
    }
}

/// The middle of some positions.
fn middle(positions: impl Iterator<Item = usize>) -> usize {
    let (sum, count) = positions.fold((0, 0), |(sum, count), position| (sum + position * FINENESS, count + 1));
    sum.checked_div(count).unwrap_or_default()
}
