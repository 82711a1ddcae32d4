use super::lane::{LINE_HEIGHT, Lane, MARGIN};
use super::layout::{Layout, Wire};
use super::merged::Merged;
use super::trail::Trail;
use super::wire::{numbers, numbers_at, path};
use crate::components::{Element, element};
use crate::text::TopicWords;

/// The room for the text beside the lanes, in pixels.
const LEGEND_WIDTH: usize = 240;

/// Half the width of a dot or box, in pixels.
const RADIUS: usize = 11;

/// The merged tree, drawn: a lane for each question with its numbered values, a dot where it is asked, a numbered box
/// for each result, and wires that bear the numbers of the values. The list beside it says the same in words.
pub(super) fn picture(words: TopicWords<'_>, merged: &Merged, layout: &Layout, trail: &Trail<'_>) -> Element {
    let lanes = Lane::all(words, layout);
    let width = (LEGEND_WIDTH + layout.width).to_string();
    let height = lanes.last().map_or(0, |lane| lane.top + lane.height).to_string();
    let beside = lanes.iter().map(|lane| legend(lane, &width));
    let yours = |held: &Wire| held.seats.first().is_some_and(|from| trail.answers(*from, &held.edge));
    let wires = layout.wires.iter().map(|held| wire(held, layout, &lanes, yours(held)));
    let told = layout.wires.iter().enumerate();
    let told = told.map(|(position, held)| values(position, held, layout, &lanes, yours(held)));
    let ends: Vec<usize> = merged.ends().map(|(position, _)| position).collect();
    let places = (0..merged.places.len()).map(|place| {
        let seat = &layout.seats[place];
        let end = ends.iter().position(|end| *end == place);
        spot((LEGEND_WIDTH + seat.x, lanes[seat.lane].level()), end, trail.reaches(place))
    });
    element("svg", "tree__picture")
        .with("aria-hidden", "true")
        .with("viewBox", &["0 0", &width, &height].join(" "))
        .with("width", &width)
        .with("height", &height)
        .child(group(beside))
        .child(group(wires))
        .child(group(told))
        .child(group(places))
}

/// Parts of the picture that only change together.
fn group(parts: impl Iterator<Item = Element>) -> Element {
    element("g", "").list(parts.enumerate().map(|(position, part)| part.key(&position.to_string())).collect())
}

/// A lane's upper edge and what stands beside it.
fn legend(lane: &Lane, width: &str) -> Element {
    let top = lane.top.to_string();
    let edge = element("line", "tree__edge").with("x1", "0").with("x2", width).with("y1", &top).with("y2", &top);
    let (mut drawn, mut level) = (element("g", "").child(edge), lane.top + MARGIN);
    for (class, lines) in lane.legend.iter().flat_map(|legend| {
        let values = legend.values.iter().map(|lines| ("tree__value", lines));
        std::iter::once(("tree__question", &legend.question)).chain(values)
    }) {
        let mut text = element("text", class);
        for line in lines {
            level += LINE_HEIGHT;
            text = text.child(element("tspan", "").with("x", "0").with("y", &level.to_string()).text(line));
        }
        drawn = drawn.child(text);
    }
    drawn
}

fn wire(held: &Wire, layout: &Layout, lanes: &[Lane], yours: bool) -> Element {
    let drawn = path(held, layout, lanes, LEGEND_WIDTH);
    element("path", if yours { "tree__wire tree__wire--yours" } else { "tree__wire" }).with("d", &drawn)
}

/// The numbers of a wire's values.
fn values(position: usize, held: &Wire, layout: &Layout, lanes: &[Lane], yours: bool) -> Element {
    let (x, y) = numbers_at(position, held, layout, lanes, LEGEND_WIDTH);
    element("text", if yours { "tree__numbers tree__numbers--yours" } else { "tree__numbers" })
        .with("x", &x.to_string())
        .with("y", &y.to_string())
        .text(&numbers(held.edge.test.values))
}

/// A dot where a question is asked, or a box with the number of a result.
fn spot((x, y): (usize, usize), end: Option<usize>, yours: bool) -> Element {
    let (left, top, side) = ((x - RADIUS).to_string(), (y - RADIUS).to_string(), (2 * RADIUS).to_string());
    let spot = element("g", if yours { "tree__spot tree__spot--yours" } else { "tree__spot" });
    let (x, y) = (x.to_string(), y.to_string());
    match end {
        None => spot.child(element("circle", "").with("cx", &x).with("cy", &y).with("r", &(RADIUS / 2).to_string())),
        Some(end) => spot
            .child(element("rect", "").with("x", &left).with("y", &top).with("width", &side).with("height", &side))
            .child(element("text", "tree__number").with("x", &x).with("y", &y).text(&(end + 1).to_string())),
    }
}
