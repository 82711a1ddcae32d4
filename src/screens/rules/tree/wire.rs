use super::lane::Lane;
use super::layout::{Layout, Wire};
use rules::catalog::ValueSet;

/// How far along its first stretch the numbers of a wire stand, in thousandths: to the side, and down. Wires take turns,
/// so that the numbers of neighbours do not touch.
const NUMBERS_AT: [(usize, usize); 2] = [(648, 576), (784, 658)];

/// A point of the picture, in pixels from its upper left corner.
type Point = (usize, usize);

/// The points that a wire passes.
fn points(wire: &Wire, layout: &Layout, lanes: &[Lane], left: usize) -> Vec<Point> {
    let seats = wire.seats.iter().map(|seat| &layout.seats[*seat]);
    seats.map(|seat| (left + seat.x, lanes[seat.lane].level())).collect()
}

/// A wire as a path: from seat to seat in curves that leave and arrive upright.
pub(super) fn path(wire: &Wire, layout: &Layout, lanes: &[Lane], left: usize) -> String {
    let points = points(wire, layout, lanes, left);
    let begin = points.first().map(|(x, y)| format!("M{x} {y}"));
    let curves = points.windows(2).map(|pair| {
        let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
        let half = y.midpoint(to_y);
        format!("C{x} {half} {to_x} {half} {to_x} {to_y}")
    });
    begin.into_iter().chain(curves).collect()
}

/// Where the numbers of a wire's values stand. Its position among the wires tells whose turn it is.
pub(super) fn numbers_at(position: usize, wire: &Wire, layout: &Layout, lanes: &[Lane], left: usize) -> Point {
    let points = points(wire, layout, lanes, left);
    let ((x, y), (to_x, to_y)) = match points.as_slice() {
        [first, second, ..] => (*first, *second),
        _ => return Point::default(),
    };
    let (side, down) = NUMBERS_AT[position % NUMBERS_AT.len()];
    ((x * (1000 - side) + to_x * side) / 1000, y + (to_y - y) * down / 1000)
}

/// The numbers of some values, neighbours as a range.
pub(super) fn numbers(values: ValueSet) -> String {
    let mut ranges: Vec<(u16, u16)> = Vec::new();
    for number in values.values().map(|value| value.0 + 1) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let told =
        ranges.iter().map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") });
    told.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::catalog::ValueIndex;

    #[test]
    fn neighbours_are_a_range() {
        let told = |values: &[u16]| numbers(ValueSet::of(values.iter().copied().map(ValueIndex)));
        assert_eq!(told(&[0]), "1");
        assert_eq!(told(&[0, 1, 2, 4, 6, 7]), "1–3, 5, 7–8");
    }
}
