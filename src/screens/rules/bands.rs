use crate::components::{Element, citations, element};
use crate::generated::ui;
use crate::text::{TopicWords, date_text, moment_text, sentence};
use rules::catalog::{Band, Bands, FactIndex, FactKind, Measure, Quantity, ValueIndex};
use rules::time::Moment;

/// The facts that are measured, each with its bands and their bounds.
pub(super) fn bands(words: TopicWords<'_>) -> Vec<Element> {
    let facts = words.topic().facts.iter().enumerate();
    facts
        .filter_map(|(position, fact)| match &fact.kind {
            FactKind::Banded(bands) => Some(measured(words, FactIndex::of(position), bands)),
            _ => None,
        })
        .collect()
}

fn measured(words: TopicWords<'_>, fact: FactIndex, bands: &Bands) -> Element {
    let site = words.site();
    let mut list = element("ul", "rule__bands");
    for (position, band) in bands.bands.iter().enumerate() {
        let value = ValueIndex::of(position);
        let item = element("li", "")
            .key(&words.topic().fact(fact).values[position])
            .child(element("p", "").text(&sentence(words.value(fact, value, "if"))))
            .child(element("p", "").text(&bound(words, band)))
            .child(citations(site, &band.cites));
        list = list.child(item);
    }
    let title = element("h3", "rule__id").text(&measure(words, fact, &bands.of));
    element("li", "rule").key(&words.topic().fact(fact).id).child(title).child(list)
}

/// What is measured.
fn measure(words: TopicWords<'_>, fact: FactIndex, of: &Measure) -> String {
    match of {
        Measure::Amount => words.fact(fact, "question").to_owned(),
        Measure::Event(event) => sentence(words.event(*event)),
        Measure::EventDate => words.site().text(ui::RULES_MEASURE_DATE).to_owned(),
        Measure::DaysBetween(first, then) => {
            let told = [("first", words.event(*first)), ("then", words.event(*then))];
            words.site().fill(ui::RULES_MEASURE_DAYS, &told)
        }
    }
}

/// The upper end of a band.
fn bound(words: TopicWords<'_>, band: &Band) -> String {
    let site = words.site();
    let bound = match band.until {
        None => return site.text(ui::RULES_BOUND_NONE).to_owned(),
        Some(Quantity::Amount(amount)) => amount.to_string(),
        Some(Quantity::Date(day)) => date_text(site, day, false),
        Some(Quantity::Moment(moment)) => moment_text(site, Moment { date: moment.date(), time: Some(moment.time()) }),
    };
    let key = if band.inclusive { ui::RULES_BOUND_INSIDE } else { ui::RULES_BOUND_OUTSIDE };
    site.fill(key, &[("bound", &bound)])
}
