use super::layout::Layout;
use super::legend::Legend;
use crate::text::TopicWords;

/// The height of a line of text, in pixels.
pub(super) const LINE_HEIGHT: usize = 16;

/// The least height of a lane, in pixels: room for the numbers on the wires.
const LEAST_HEIGHT: usize = 92;

/// The space between a lane's text and its edges, in pixels.
pub(super) const MARGIN: usize = 14;

/// A lane of the picture: what stands beside it, and where it is.
pub(super) struct Lane {
    /// What stands beside it. The lane below all questions has nothing to say.
    pub(super) legend: Option<Legend>,
    /// Its upper edge, in pixels from the top.
    pub(super) top: usize,
    /// Its height, in pixels.
    pub(super) height: usize,
}

impl Lane {
    /// The lanes of a layout, from top to bottom.
    pub(super) fn all(words: TopicWords<'_>, layout: &Layout) -> Vec<Self> {
        let mut lanes: Vec<Self> = Vec::new();
        let legends = layout.lanes.iter().map(|fact| Some(Legend::of(words, *fact)));
        for legend in legends.chain([None]) {
            let top = lanes.last().map_or(0, |lane: &Self| lane.top + lane.height);
            let text = legend.as_ref().map(|legend| legend.lines() * LINE_HEIGHT + 2 * MARGIN);
            let height = text.map_or(LEAST_HEIGHT / 2, |text| text.max(LEAST_HEIGHT));
            lanes.push(Self { legend, top, height });
        }
        lanes
    }

    /// The height at which its places stand, in pixels from the top: near its upper edge, as its question.
    pub(super) fn level(&self) -> usize {
        self.top + 2 * MARGIN
    }
}
