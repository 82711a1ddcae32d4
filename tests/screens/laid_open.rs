//! The pages on which every rule stands: whole, with its sources, and with the way of the reader's own answers.

use crate::pages::today;
use crate::quote::quote;
use crate::sound::flaws;
use crate::support::app::{App, REFERENCE};
use crate::support::document::Element;
use crate::support::share::nothing_found;
use crate::support::witness::witnesses;
use chrono::{NaiveDate, NaiveTime};
use loader::record::{Stretch, deciding};
use rules::catalog::{Content, Edition, Section, SlotIndex, Test, Topic};
use rules::{Answers, EventDate, evaluate};
use signpost::{Case, Route, TopicPlace};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use words::{Piece, pieces};

/// The rules page of a topic as a case under way sees it on a day.
fn page(app: &App, topic: (&Edition, &Topic), case: &Case, day: NaiveDate) -> Element {
    let ids = |(edition, topic): (&Edition, &Topic)| (edition.id.clone(), topic.id.clone());
    let place = TopicPlace::all(&app.catalog).find(|place| ids(place.of(&app.catalog)) == ids(topic));
    let route = Route::RulesOf(place.expect("the catalog has the topic"), None);
    app.page(app.state(route, case, day.and_time(NaiveTime::MIN)))
}

/// The elements of a page that have a class.
fn of_class<'a>(page: &'a Element, class: &str) -> Vec<&'a Element> {
    let has =
        |element: &&Element| element.attribute("class").is_some_and(|held| held.split(' ').any(|one| one == class));
    page.all().into_iter().filter(has).collect()
}

/// The elements of a page under their ids. A page may have 40,000 elements and is asked for hundreds of them.
struct ById<'a>(BTreeMap<&'a str, Vec<&'a Element>>);

impl<'a> ById<'a> {
    fn of(page: &'a Element) -> Self {
        let mut elements: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
        for element in page.all() {
            if let Some(id) = element.attribute("id") {
                elements.entry(id).or_default().push(element);
            }
        }
        Self(elements)
    }

    /// The element with an id, which is there once.
    fn once(&self, id: &str) -> &'a Element {
        let found = self.0.get(id).map_or(&[][..], Vec::as_slice);
        assert_eq!(found.len(), 1, "elements with the id {id}");
        found[0]
    }
}

/// The part of a page that shows a table.
fn table<'a>(page: &'a Element, topic: &Topic, slot: SlotIndex) -> &'a Element {
    let id = format!("slot.{}", topic.slot(slot).id);
    let mut sections = page.all().into_iter().filter(|element| element.attribute("aria-labelledby") == Some(&id));
    sections.next_back().unwrap_or_else(|| panic!("there is no table {id}"))
}

/// The slots of a topic that a tree is drawn of.
fn drawn(topic: &Topic) -> Vec<SlotIndex> {
    let answers = |slot: &SlotIndex| matches!(topic.slot(*slot).section, Some(Section::Answer | Section::Grid));
    deciding(topic).into_iter().filter(answers).collect()
}

/// A text with one space wherever it has any.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text of the words is in a line, whatever stands in its placeholders.
fn says(app: &App, shown: &str, key: &str) -> bool {
    pieces(app.text(key)).into_iter().all(|piece| match piece {
        Piece::Plain(plain) => shown.contains(&line(plain)),
        Piece::Placeholder(_) => true,
    })
}

#[test]
fn every_topic_is_listed() {
    let app = App::speaking(&REFERENCE);
    let page = app.page(app.state(Route::Rules, &Case::default(), today().and_time(NaiveTime::MIN)));
    assert_eq!(flaws(&page), Vec::<String>::new());
    let links: BTreeSet<&str> = page.all().into_iter().filter_map(|element| element.attribute("href")).collect();
    for (edition, topic) in app.topics() {
        assert!(links.contains(format!("/rules/{}/{}/", edition.id, topic.id).as_str()), "{links:?}");
    }
    assert!(links.contains("/sources/"), "{links:?}");
}

#[test]
fn every_row_stands_once_under_its_own_address_with_its_passages() {
    let app = App::speaking(&REFERENCE);
    for (edition, topic) in app.topics() {
        let page = page(&app, (edition, topic), &Case::default(), today());
        assert_eq!(flaws(&page), Vec::<String>::new());
        let elements = ById::of(&page);
        for row in &topic.rows {
            let shown = elements.once(&row.id);
            let text = shown.text();
            assert!(text.contains(&row.id), "{text}");
            let addresses: Vec<&str> =
                shown.all().into_iter().filter_map(|element| element.attribute("href")).collect();
            for cite in &row.cites {
                let source = format!("/sources/{}/", app.catalog.source(cite.source).id);
                assert!(addresses.contains(&source.as_str()), "{} does not link {source}", row.id);
                let passage = quote(&app, *cite);
                passage
                    .lines()
                    .map(str::trim)
                    .for_each(|line| assert!(text.contains(line), "{} does not quote {line}", row.id));
            }
            for overridden in &row.overrides {
                let address = format!("#{}", topic.row(*overridden).id);
                assert!(addresses.contains(&address.as_str()), "{} does not name {address}", row.id);
            }
            if let Some(doubt) = row.doubt {
                let key = format!("{}.doubt.{}.text", edition.id, edition.doubts[doubt.at()].id);
                assert!(says(&app, &line(&text), &key), "{} does not tell {key}", row.id);
            }
        }
    }
}

#[test]
fn clocks_bounds_numbers_and_what_holds_meanwhile_are_told() {
    let app = App::speaking(&REFERENCE);
    for (edition, topic) in app.topics() {
        let page = page(&app, (edition, topic), &Case::default(), today());
        let (elements, text) = (ById::of(&page), line(&page.text()));
        let told = |path: String| {
            let key = format!("{}.{}.{path}", edition.id, topic.id);
            assert!(says(&app, &text, &key), "{key} is not there");
        };
        for clock in &topic.clocks {
            elements.once(&format!("clock.{}", clock.id));
            told(format!("clock.{}.name", clock.id));
        }
        topic.parameters.iter().for_each(|parameter| told(format!("parameter.{}", parameter.id)));
        topic.checklists.iter().for_each(|checklist| told(format!("checklist.{}.title", checklist.id)));
        for slot in topic.slots.iter().filter(|slot| slot.content == Content::Statements) {
            let meanwhile = slot.while_open.iter().map(|entry| &slot.outcomes[entry.then.at()]);
            meanwhile.for_each(|outcome| told(format!("say.{outcome}.past")));
        }
    }
}

#[test]
fn sentences_are_of_the_past_once_the_period_is_over() {
    let app = App::speaking(&REFERENCE);
    for (edition, topic) in app.topics() {
        let last = topic.period.until.expect("the period has an end");
        for (day, form) in
            [(today(), "past"), (topic.rows.iter().filter_map(|row| row.period.until).min().unwrap_or(last), "now")]
        {
            let page = page(&app, (edition, topic), &Case::default(), day);
            let elements = ById::of(&page);
            for row in topic.rows.iter().filter(|row| topic.slot(row.slot).content == Content::Statements) {
                let text = line(&elements.once(&row.id).text());
                for outcome in &row.then {
                    let key = format!("{}.{}.say.{}.{form}", edition.id, topic.id, topic.outcome(row.slot, *outcome));
                    assert!(says(&app, &text, &key), "{} does not say {key} on {day}", row.id);
                }
            }
            assert_eq!(of_class(&page, "rules__past").len(), usize::from(form == "past"));
        }
    }
}

#[test]
fn the_list_of_a_tree_has_an_end_for_every_merged_condition() {
    let app = App::speaking(&REFERENCE);
    for (edition, topic) in app.topics() {
        let page = page(&app, (edition, topic), &Case::default(), today());
        for slot in drawn(topic) {
            let days = Stretch::of(topic, &[slot]).into_iter().map(|stretch| stretch.first);
            let conditions = days.map(|day| topic.diagram.conditions(topic.facts.len(), &[slot], day).len());
            let table = table(&page, topic, slot);
            assert_eq!(of_class(table, "tree__end").len(), conditions.sum::<usize>(), "{}", topic.slot(slot).id);
            assert!(of_class(table, "tree__yours").is_empty());
            let boxes = of_class(table, "tree__picture").iter().flat_map(|svg| of_class(svg, "tree__number")).count();
            let ends = of_class(table, "tree__ends").iter().map(|list| list.children.len()).sum::<usize>();
            assert_eq!(boxes, ends, "every result of {} is drawn and told", topic.slot(slot).id);
        }
    }
}

#[test]
fn the_marked_way_is_that_of_the_answers() {
    let count = AtomicUsize::new(0);
    nothing_found(|share| {
        let app = App::speaking(&REFERENCE);
        let mut findings = Vec::new();
        for (edition, topic) in app.topics() {
            for case in share.of(&cases(edition, topic)) {
                let page = page(&app, (edition, topic), case, today());
                for slot in drawn(topic) {
                    findings.extend(mismarked(&app, topic, slot, case, table(&page, topic, slot)));
                    count.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
        findings
    });
    println!("{} trees mark the way of the answers", count.into_inner());
}

/// How many cases of a topic are walked at most: each draws every rule of the topic anew.
const CASES_AT_MOST: usize = 24;

/// As few cases as come to every outcome that a tree leads to, or an even choice of them; every other one has only half
/// of its answers, so that ways stay open.
fn cases(edition: &Edition, topic: &Topic) -> Vec<Case> {
    let (mut cases, mut seen) = (Vec::new(), BTreeSet::new());
    for slot in drawn(topic) {
        for stretch in Stretch::of(topic, &[slot]) {
            for answers in witnesses(topic, &stretch) {
                let place = Some((edition.id.clone(), topic.id.clone()));
                let when = Some(EventDate::On(stretch.last));
                let case = Case { when, topic: place, answers, ..Case::default() };
                let result = &evaluate(topic, &case.situation(today().and_time(NaiveTime::MIN))).slots[slot.at()];
                let outcomes = result.items.iter().map(|item| (slot, item.outcome));
                if outcomes.filter(|outcome| seen.insert(*outcome)).count() > 0 {
                    let half: Answers = case.answers.iter().step_by(2).collect();
                    let answers = if cases.len() % 2 == 0 { case.answers } else { half };
                    cases.push(Case { answers, ..case });
                }
            }
        }
    }
    let step = cases.len().div_ceil(CASES_AT_MOST).max(1);
    cases.into_iter().step_by(step).collect()
}

/// What is wrong in what is marked in a table's tree, which is where the answers of a case lead.
fn mismarked(app: &App, topic: &Topic, slot: SlotIndex, case: &Case, table: &Element) -> Vec<String> {
    let situation = case.situation(today().and_time(NaiveTime::MIN));
    let known = situation.known(topic);
    let agrees = |test: &Test| known[test.fact.at()].is_none_or(|value| test.values.contains(value));
    let mut expected = Vec::new();
    for stretch in Stretch::of(topic, &[slot]) {
        let conditions = topic.diagram.conditions(topic.facts.len(), &[slot], stretch.first);
        let day = situation.rules_day(topic);
        let here = stretch.first <= day && day <= stretch.last && !case.answers.is_empty();
        expected.extend(conditions.iter().map(|condition| here && condition.tests.iter().all(agrees)));
    }
    let ends = of_class(table, "tree__end").into_iter();
    let shown: Vec<bool> = ends.map(|end| !of_class(end, "tree__end--yours").is_empty()).collect();
    let mut findings = Vec::new();
    if shown != expected {
        findings.push(format!("{:?}: ends {shown:?} are marked, not {expected:?}: {case:?}", slot.at()));
    }
    let untold = |branch: &&Element| !branch.text().contains(app.text("ui.later.tree_yours"));
    let branches = of_class(table, "tree__branch--yours").into_iter().filter(untold);
    findings.extend(branches.map(|branch| format!("marked in colour alone: {}", branch.text())));
    let reached = of_class(table, "tree__picture").iter().any(|svg| !of_class(svg, "tree__spot--yours").is_empty());
    if reached == case.answers.is_empty() {
        findings.push(format!("{:?}: the picture does not mark the way of {case:?}", slot.at()));
    }
    findings
}
