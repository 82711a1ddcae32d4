use super::conditions::conditions;
use crate::components::{Element, citations, details, doubt, element, nothing};
use crate::generated::ui;
use crate::text::{TopicWords, clock_length, party_name, step_length, steps_text};
use rules::catalog::{Clock, Limit, Milestone, Miss, Owner, Pause, TimedStep};

/// A clock: whose it is, what starts it, its steps, where it stands still, and what a miss does.
pub(super) fn clock(words: TopicWords<'_>, clock: &Clock) -> Element {
    let (site, id) = (words.site(), clock_id(&clock.id));
    let owner = match clock.owner {
        Owner::Filer => ui::RULES_CLOCK_FILER,
        Owner::Decider => ui::RULES_CLOCK_DECIDER,
    };
    let (party, length) = (party_name(site, clock.acts), clock_length(site, clock));
    let told = [("party", party), ("length", &length), ("event", words.event(clock.starts))];
    let met = clock.met_by.map(|event| site.fill(ui::RULES_CLOCK_MET, &[("event", words.event(event))]));
    element("li", "rule")
        .key(&clock.id)
        .with("id", &id)
        .child(element("h3", "rule__id").text(words.text(&["clock", &clock.id, "name"])))
        .child(element("p", "").text(site.text(owner)))
        .child(element("p", "").text(&site.fill(ui::CLOCK_RULE, &told)))
        .child(parts(words, clock))
        .maybe(met.map(|met| element("p", "").text(&met)))
        .maybe(clock.miss.as_ref().map(|held| miss(words, clock, held)))
        .maybe(clock.doubt.map(|index| doubt(words, index)))
        .child(details(site.text(ui::WHY_TITLE), citations(site, &clock.cites)))
}

/// The id of a clock on the page. No row has it: the ids of rows hold no dot.
pub(super) fn clock_id(id: &str) -> String {
    ["clock", id].join(".")
}

/// The steps, pauses and milestones, each with its passages.
fn parts(words: TopicWords<'_>, clock: &Clock) -> Element {
    let steps: &[TimedStep] = if let Limit::Steps(steps) = &clock.limit { steps } else { &[] };
    let steps = steps.iter().map(|held| step(words, held));
    let pauses = clock.pauses.iter().map(|held| pause(words, held));
    let milestones = clock.milestones.iter().map(|held| milestone(words, clock, held));
    let parts = steps.chain(pauses).chain(milestones).enumerate();
    let parts: Vec<Element> = parts.map(|(position, part)| part.key(&position.to_string())).collect();
    if parts.is_empty() { nothing() } else { element("ol", "rule__steps").list(parts) }
}

fn step(words: TopicWords<'_>, held: &TimedStep) -> Element {
    let site = words.site();
    element("li", "")
        .child(element("span", "").text(&step_length(site, held.step)))
        .maybe((!held.when.is_empty()).then(|| conditions(words, &held.when)))
        .child(citations(site, &held.cites))
}

fn pause(words: TopicWords<'_>, held: &Pause) -> Element {
    let told = [("from", words.event(held.from)), ("until", words.event(held.until))];
    let text = words.site().fill(ui::RULES_CLOCK_PAUSE, &told);
    element("li", "").child(element("span", "").text(&text)).child(citations(words.site(), &held.cites))
}

fn milestone(words: TopicWords<'_>, clock: &Clock, held: &Milestone) -> Element {
    let site = words.site();
    let what = words.text(&["clock", &clock.id, "milestone", &held.id]);
    let told = [("length", steps_text(site, &held.steps)), ("what", what.to_owned())];
    let told = told.each_ref().map(|(name, text)| (*name, text.as_str()));
    let text = site.fill(ui::RULES_CLOCK_MILESTONE, &told);
    element("li", "").child(element("span", "").text(&text)).child(citations(site, &held.cites))
}

fn miss(words: TopicWords<'_>, clock: &Clock, miss: &Miss) -> Element {
    let site = words.site();
    let key = if miss.automatic { ui::RULES_MISS_AUTOMATIC } else { ui::RULES_MISS_YOURS };
    element("div", "")
        .child(element("p", "rule__label").text(site.text(ui::RULES_MISS)))
        .child(element("p", "").text(words.text(&["clock", &clock.id, "miss"])))
        .child(element("p", "").text(site.text(key)))
        .child(details(site.text(ui::WHY_TITLE), citations(site, &miss.cites)))
}
