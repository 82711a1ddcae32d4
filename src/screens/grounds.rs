use super::by_section::Shown;
use crate::Site;
use crate::components::{Element, aside, nothing, reasons};
use crate::text::{TopicWords, insert_sorted};
use rules::Evaluation;
use rules::catalog::{Cite, RowIndex};

/// What some sentences rest on.
#[derive(Default)]
pub(super) struct Grounds {
    rows: Vec<RowIndex>,
    cites: Vec<Cite>,
}

impl Grounds {
    /// Adds what some sentences rest on.
    pub(super) fn add(&mut self, shown: &[Shown]) {
        for shown in shown {
            for row in &shown.rows {
                insert_sorted(&mut self.rows, *row);
            }
            self.cites.extend_from_slice(&shown.cites);
        }
    }

    /// The answers, doubts and passages, to be opened on demand; nothing if there are none. They fill many sheets of
    /// paper, so they are printed only if they are open.
    pub(super) fn details(&self, site: &Site, words: TopicWords<'_>, evaluation: &Evaluation, title: &str) -> Element {
        if self.rows.is_empty() && self.cites.is_empty() {
            return nothing();
        }
        aside(site.text(title), self.reasons(site, words, evaluation))
    }

    /// The answers, doubts and passages.
    pub(super) fn reasons(&self, site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
        reasons(site, words, evaluation, &self.rows, &self.cites)
    }
}
