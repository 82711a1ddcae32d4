use crate::text::TopicWords;
use rules::catalog::{Period, Test, ValueIndex};

/// How the reader's own answers stand to a place of the tree.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    /// The facts that are known. Empty if the reader has answered nothing here.
    known: &'a [Option<ValueIndex>],
    step: Step,
}

/// How far a place lies on the way of some answers. The furthest comes last.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// The answers lead elsewhere, or there are none.
    #[default]
    Off,
    /// The answers can lead here: something before it is not known.
    Possible,
    /// The answers lead here.
    Given,
}

/// What the reader's case tells of a topic on some days: nothing, unless it has answers on this topic and belongs there.
pub(super) fn known(words: TopicWords<'_>, period: Period) -> Vec<Option<ValueIndex>> {
    let state = &words.site().state;
    let (case, situation) = (&state.case, state.case.situation(state.now));
    let place = (&words.edition().id, &words.topic().id);
    let here = case.topic.as_ref().is_some_and(|(edition, topic)| (edition, topic) == place);
    if here && !case.answers.is_empty() && period.contains(situation.rules_day(words.topic())) {
        situation.known(words.topic())
    } else {
        Vec::new()
    }
}

impl<'a> Way<'a> {
    /// The way at the root of a tree.
    pub(super) fn begin(known: &'a [Option<ValueIndex>]) -> Self {
        Self { known, step: if known.is_empty() { Step::Off } else { Step::Given } }
    }

    /// The way at a place that lies so far on it.
    pub(super) fn at(self, step: Step) -> Self {
        Self { step, ..self }
    }

    /// The way after a test.
    pub(super) fn after(self, test: &Test) -> Self {
        let known = self.known.get(test.fact.at()).copied().flatten();
        let passed = known.is_none_or(|value| test.values.contains(value));
        let furthest = if known.is_some() { Step::Given } else { Step::Possible };
        self.at(if passed { self.step.min(furthest) } else { Step::Off })
    }

    /// How far the place lies on the way.
    pub(super) fn step(self) -> Step {
        self.step
    }

    /// Whether the reader has answered so, and came here by answers that lead to the question.
    pub(super) fn answers(self, test: &Test) -> bool {
        self.after(test).step != Step::Off && self.known.get(test.fact.at()).is_some_and(Option::is_some)
    }
}
