use super::{Course, Events, Unresolved};
use crate::catalog::{Cite, PartyIndex, Point, Span};

/// A span told from the events that are known: who pays from when until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Who pays.
    pub pays: PartyIndex,
    /// When it begins with its working, or why that cannot be told. `None` if the source does not say.
    pub from: Option<Result<Course, Unresolved>>,
    /// When it ends with its working, or why that cannot be told. `None` if it has no end.
    pub until: Option<Result<Course, Unresolved>>,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

/// Tells the ends of a span. Nobody is late for one, so it knows no act and no lapse.
///
/// An end that lies before the beginning is [`Unresolved::OutOfOrder`].
pub fn stretch(span: &Span, events: &Events) -> Stretch {
    let tell = |point: &Point| {
        let steps: Vec<_> = point.steps.iter().map(|step| (*step, [].as_slice())).collect();
        Course::from(point.event, &steps, &[], events)
    };
    let from = span.from.as_ref().map(tell);
    let mut until = span.until.as_ref().map(tell);
    if let (Some(first), Some(then), Some(Ok(begin)), Some(Ok(end))) = (&span.from, &span.until, &from, &until)
        && end.last.is_before(begin.last)
    {
        until = Some(Err(Unresolved::OutOfOrder { first: first.event, then: then.event }));
    }
    Stretch { pays: span.pays, from, until, cites: span.cites.clone() }
}
