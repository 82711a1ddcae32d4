use crate::Site;
use crate::generated::ui;
use crate::text::{TopicWords, clock_length, party_name, steps_text};
use rules::Situation;
use rules::catalog::{Cite, Content, DoubtIndex, EventIndex, OutcomeIndex, Point, Slot, Span, Topic, ValueIndex};
use rules::time::{Course, Unresolved, stretch};

/// Something with a date of its own: a clock, or a stretch of time for which somebody pays.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Timed {
    /// The clock at a position.
    Clock(usize),
    /// The span at a position.
    Span(usize),
}

/// What is to be shown of it.
pub(crate) struct TimedText<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// Its rule in a sentence or two.
    pub rule: String,
    /// The event whose moment tells its end.
    pub event: EventIndex,
    /// The key of the sentence that tells its end.
    pub last: &'static str,
    /// Its end with the working, or why it cannot be told.
    pub course: Result<Course, Unresolved>,
    pub miss: Option<&'a str>,
    pub doubt: Option<DoubtIndex>,
    pub cites: &'a [Cite],
}

impl Timed {
    /// What an outcome of a slot names. `None` if the slot holds neither clocks nor spans.
    pub(crate) fn find(topic: &Topic, slot: &Slot, outcome: OutcomeIndex) -> Option<Self> {
        let id = &slot.outcomes[outcome.at()];
        match slot.content {
            Content::Clocks => topic.clocks.iter().position(|clock| clock.id == *id).map(Self::Clock),
            Content::Spans => topic.spans.iter().position(|span| span.id == *id).map(Self::Span),
            Content::Statements | Content::Values => None,
        }
    }

    /// What is to be shown of it in a situation of which these facts are known.
    pub(crate) fn text<'a>(
        self,
        words: TopicWords<'a>,
        situation: &Situation,
        known: &[Option<ValueIndex>],
    ) -> TimedText<'a> {
        match self {
            Self::Clock(position) => clock(words, situation, known, position),
            Self::Span(position) => span(words, situation, position),
        }
    }
}

fn clock<'a>(
    words: TopicWords<'a>,
    situation: &Situation,
    known: &[Option<ValueIndex>],
    position: usize,
) -> TimedText<'a> {
    let (site, clock) = (words.site(), &words.topic().clocks[position]);
    let party = party_name(site, clock.acts);
    let told = [("party", party), ("length", &clock_length(site, clock)), ("event", words.event(clock.starts))];
    TimedText {
        id: &clock.id,
        name: words.text(&["clock", &clock.id, "name"]),
        rule: site.fill(ui::CLOCK_RULE, &told),
        event: clock.starts,
        last: ui::CLOCK_LAST,
        course: situation.resolve(words.topic(), clock, known).course,
        miss: clock.miss.as_ref().map(|_| words.text(&["clock", &clock.id, "miss"])),
        doubt: clock.doubt,
        cites: &clock.cites,
    }
}

fn span<'a>(words: TopicWords<'a>, situation: &Situation, position: usize) -> TimedText<'a> {
    let (site, span) = (words.site(), &words.topic().spans[position]);
    let found = stretch(span, &situation.moments);
    // The loader has seen to it that a span has an end or a beginning.
    let event = span.until.as_ref().or(span.from.as_ref()).map_or(EventIndex::of(0), |point| point.event);
    let course = found.until.or(found.from).unwrap_or(Err(Unresolved::NotStated));
    TimedText {
        id: &span.id,
        name: words.text(&["span", &span.id]),
        rule: span_rule(site, words, span),
        event,
        last: if span.until.is_some() { ui::SPAN_UNTIL_LAST } else { ui::SPAN_FROM_LAST },
        course,
        miss: None,
        doubt: None,
        cites: &span.cites,
    }
}

/// Who pays from when and until when, in a sentence for each.
fn span_rule(site: &Site, words: TopicWords<'_>, span: &Span) -> String {
    let tell = |point: &Point, key: &str| {
        let (event, length) = (words.event(point.event), steps_text(site, &point.steps));
        let moment = if length.is_empty() {
            event.to_owned()
        } else {
            site.fill(ui::SPAN_POINT, &[("length", &length), ("event", event)])
        };
        site.fill(key, &[("party", party_name(site, span.pays)), ("moment", &moment)])
    };
    let from = span.from.as_ref().map(|point| tell(point, ui::SPAN_FROM));
    let until = span.until.as_ref().map(|point| tell(point, ui::SPAN_UNTIL));
    from.into_iter().chain(until).collect::<Vec<_>>().join(" ")
}
