use super::by_section::said;
use crate::components::{Element, back_link, element, heading, nothing, print_button};
use crate::generated::ui;
use crate::text::{TopicWords, date_text, plan_number};
use crate::{Route, Site};
use rules::catalog::{Field, Fill};
use rules::{Evaluation, Standing, evaluate};

/// The printed page: filled from the answers, with blanks for handwriting.
pub(crate) fn sheet(site: &Site) -> Element {
    let Some(words) = TopicWords::here(site) else { return nothing() };
    let Some(sheet) = &words.topic().sheet else { return nothing() };
    let evaluation = evaluate(words.topic(), &site.state.case.situation(site.state.now));
    let mut body = element("div", "sheet__body");
    for section in &sheet.sections {
        let mut fields = element("dl", "sheet__fields");
        for field in &section.fields {
            fields = fields.child(line(site, words, &evaluation, field));
        }
        let heading = element("h2", "sheet__heading").text(words.text(&["sheet", &section.id]));
        body = body.child(element("section", "sheet__section").key(&section.id).child(heading).child(fields));
    }
    let tools = element("div", "no-print sheet__tools")
        .child(back_link(site, Route::Result, ui::BACK_TO_RESULT))
        .child(print_button(site, ui::SHEET_PRINT));
    let today = date_text(site, site.state.now.date(), false);
    element("article", "sheet")
        .child(tools)
        .child(heading().text(site.text(ui::SHEET_TITLE)))
        .child(element("p", "sheet__printed").text(&site.fill(ui::SHEET_PRINTED, &[("date", &today)])))
        .child(body)
}

fn line(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation, field: &Field) -> Element {
    let blank = || element("span", "sheet__blank");
    let filled = match field.fill {
        Fill::Blank | Fill::LongBlank => blank(),
        Fill::Answer(fact) => evaluation.known[fact.at()]
            .map_or_else(blank, |value| element("span", "sheet__filled").text(words.value(fact, value, "label"))),
        Fill::PlanNumber => plan_number(site).map_or_else(blank, |(whose, line)| {
            element("span", "sheet__filled").text(&[whose.as_str(), " ", &line.phone].concat())
        }),
        Fill::Slot(slot) => {
            let outside = site.state.case.standing(words.topic(), site.state.now) == Standing::Outside;
            let mut texts = nothing();
            for shown in said(words, evaluation, slot, if outside { "outside" } else { "now" }) {
                texts = texts.child(shown.item("p", "sheet__filled"));
            }
            texts
        }
    };
    let long = matches!(field.fill, Fill::LongBlank | Fill::Slot(_));
    element("div", if long { "sheet__field sheet__field--long" } else { "sheet__field" })
        .key(&field.id)
        .child(element("dt", "sheet__label").text(words.text(&["sheet", &field.id])))
        .child(element("dd", "sheet__value").child(filled))
}
