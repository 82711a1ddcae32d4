use crate::{Action, Lexicon, Route, State};
use rules::catalog::{Catalog, Cite, Edition, Topic};
use std::rc::Rc;
use yew::{AttrValue, Callback};

/// What every screen needs: the words, what is known, and the way to change it.
#[derive(Clone)]
pub struct Site {
    /// The words of the reader's language.
    pub words: Rc<Lexicon>,
    /// The way from the present page to the base, such as `../`, or the base itself.
    pub base: AttrValue,
    /// Whether controls work yet. They do not in pages that are written ahead.
    pub ready: bool,
    /// What is known.
    pub state: Rc<State>,
    /// Takes actions.
    pub act: Callback<Action>,
}

impl PartialEq for Site {
    /// Sites are equal if they are the same: comparing all they hold would cost more than drawing anew.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && Rc::ptr_eq(&self.words, &other.words) && self.ready == other.ready
    }
}

impl Site {
    /// Whether the rules and all words are here, and not only what the first page needed.
    pub fn is_whole(&self) -> bool {
        self.words.is_whole() && self.has_rules()
    }

    /// Whether the rules and the words of the topic under way are here.
    pub fn is_enough(&self) -> bool {
        self.words.is_enough_for(&self.state.case.scope()) && self.has_rules()
    }

    /// Whether the rules are here, and not only their outline.
    pub(crate) fn has_rules(&self) -> bool {
        !self.catalog().sources.is_empty()
    }

    /// The text of a key. The build has proved that it is there.
    pub fn text(&self, key: &str) -> &str {
        self.words.get(key).unwrap_or_default()
    }

    /// The name of a contact or a party, or the words of a unit, which arrive with the rules.
    pub(crate) fn name(&self, path: &[&str]) -> &str {
        self.text(&["ui.later.", &path.join(".")].concat())
    }

    /// A text with its placeholders filled.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        words::fill(self.text(key), values)
    }

    /// The words of a passage; nothing until they have arrived.
    pub(crate) fn quote(&self, cite: Cite) -> &str {
        let (source, place) = (self.catalog().source(cite.source), self.catalog().place(cite));
        self.text(&format!("sources.{}.{}.quote", source.id, place.id))
    }

    /// The rules.
    pub fn catalog(&self) -> &Catalog {
        &self.state.catalog
    }

    /// The edition and topic under way.
    pub fn topic(&self) -> Option<(&Edition, &Topic)> {
        self.state.case.topic(self.catalog())
    }

    /// The address of a page, to be used from the present one.
    pub fn address(&self, route: &Route) -> AttrValue {
        format!("{}{}", self.base, route.path(self.catalog(), self.state.topic())).into()
    }
}
