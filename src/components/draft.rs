use super::DateTyped;
use rules::catalog::FactIndex;
use rules::time::{Moment, iso};
use yew::{Callback, UseStateHandle};

/// What a page asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// When it happened, or what date a letter bears.
    Date { letter: bool },
    /// A question of the topic.
    Fact(FactIndex),
}

/// What has been entered on a part of the page and not yet taken over.
///
/// One type serves all parts, because each type that is remembered costs the reader two kilobytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    /// What it answers, where one part of the page asks several things in turn.
    pub asked: Option<Asked>,
    /// The answer that is chosen.
    pub chosen: Option<String>,
    pub day: DateTyped,
    /// What is typed into its field, such as a time of day or a telephone number.
    pub typed: String,
    pub ticked: bool,
    /// The key of what is said about it: what is wrong, or how it went.
    pub told: Option<&'static str>,
    /// What has been opened to be read, by the keys of its titles.
    pub opened: Vec<&'static str>,
    /// How often it has been sent.
    pub attempts: u32,
}

impl Draft {
    /// The draft of a moment that is held and can be changed.
    pub(crate) fn at(moment: Moment) -> Self {
        let typed = moment.time.map(iso::time_text).unwrap_or_default();
        Self { day: DateTyped::of(moment.date), typed, ..Self::default() }
    }

    /// The draft after it was sent in vain, with the key of what is wrong.
    pub(crate) fn refused(&self, wrong: &'static str) -> Self {
        Self { told: Some(wrong), attempts: self.attempts + 1, ..self.clone() }
    }
}

/// Takes what is entered in one field into the draft.
pub(crate) fn entered<T: 'static>(draft: &UseStateHandle<Draft>, enter: fn(&mut Draft, T)) -> Callback<T> {
    entered_into((**draft).clone(), draft, enter)
}

/// Takes what is entered in one field into a draft, which is kept from then on.
pub(crate) fn entered_into<T: 'static>(
    draft: Draft,
    kept: &UseStateHandle<Draft>,
    enter: fn(&mut Draft, T),
) -> Callback<T> {
    let kept = kept.clone();
    Callback::from(move |value| {
        let mut next = draft.clone();
        enter(&mut next, value);
        kept.set(next);
    })
}
