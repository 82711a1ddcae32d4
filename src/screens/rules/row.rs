use super::address::{code, here_link};
use super::conditions::conditions;
use super::form::form;
use super::outcome::outcomes;
use crate::components::{Element, citations, details, doubt, element};
use crate::generated::ui;
use crate::text::{TopicWords, period_text};
use rules::catalog::{Row, RowIndex};

/// One row: under what it applies, what then holds, and why. Its id is its address on the page.
pub(super) fn row(words: TopicWords<'_>, row: &Row) -> Element {
    let site = words.site();
    let own_days = row.period != words.topic().period;
    element("li", "rule")
        .key(&row.id)
        .with("id", &row.id)
        .child(element("h3", "rule__id").child(here_link(&row.id).child(code(&row.id))))
        .child(conditions(words, &row.when))
        .child(element("p", "rule__label").text(site.text(ui::RULES_THEN)))
        .child(outcomes(words, row.slot, &row.then, form(site, row.period)))
        .maybe(row.doubt.map(|index| doubt(words, index)))
        .maybe(own_days.then(|| element("p", "rule__period").text(&period_text(site, row.period))))
        .maybe((!row.overrides.is_empty()).then(|| overridden(words, &row.overrides)))
        .child(details(site.text(ui::WHY_TITLE), citations(site, &row.cites)))
}

/// The general rows that a row sets aside.
fn overridden(words: TopicWords<'_>, rows: &[RowIndex]) -> Element {
    let mut list = element("ul", "rule__overrides");
    for row in rows {
        let id = &words.topic().row(*row).id;
        list = list.child(element("li", "").key(id).child(here_link(id).child(code(id))));
    }
    element("div", "").child(element("p", "rule__label").text(words.site().text(ui::RULES_OVERRIDES))).child(list)
}
