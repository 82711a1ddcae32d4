//! What an agency adds to the site: its contacts where the documents leave a blank, each with the day on which it was
//! checked, and the way back to the agency.

use crate::pages::today;
use crate::sound::flaws;
use crate::support::app::{App, REFERENCE};
use crate::support::document::Element;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use loader::{Folder, Loaded, WordsFile, load_folder, packs};
use rules::EventDate;
use rules::catalog::Catalog;
use signpost::{Case, FINGERPRINT, Route};
use std::path::Path;
use std::sync::LazyLock;

/// What the agency of these tests adds.
const EXAMPLE: &str = include_str!("../../docs/agency.example.toml");

/// What the pages say of the day on which the example was checked.
const CHECKED: &str = "from Granite Valley Office on Aging, checked October 3, 2024";

/// The number of the QIO in the example.
const REVIEWERS: &str = "1-800-555-0102";

/// The number of the Medicaid office in the example.
const MEDICAID: &str = "1-800-555-0103";

fn now() -> NaiveDateTime {
    today().and_time(NaiveTime::MIN)
}

/// The rules and the words with what the agency adds.
static DATA: LazyLock<(Catalog, Vec<WordsFile>)> = LazyLock::new(|| {
    let mut folder = Folder::read(Path::new("data")).expect("the data can be read");
    folder.insert("agency.toml", EXAMPLE.to_owned());
    let Loaded { catalog, words, findings, .. } = load_folder(&folder);
    assert!(findings.is_empty(), "{findings}");
    let catalog = catalog.expect("the data has rules");
    let words = packs(&words[0], &catalog, FINGERPRINT);
    (catalog, words)
});

/// The app of the agency.
fn app() -> App {
    let (catalog, words) = &*DATA;
    App::of(catalog.clone(), words)
}

/// A page of a topic of which nothing has been answered but when it happened.
fn page(app: &App, route: Route, topic: &str, when: EventDate) -> Element {
    let case = Case { when: Some(when), topic: Some(("2009".to_owned(), topic.to_owned())), ..Case::default() };
    let page = app.page(app.state(route, &case, now()));
    assert_eq!(flaws(&page), Vec::<String>::new());
    page
}

fn inside() -> EventDate {
    EventDate::On(NaiveDate::from_ymd_opt(2009, 5, 31).expect("the calendar has this day"))
}

/// The elements of a page with a class among theirs.
fn of_class<'a>(page: &'a Element, class: &str) -> Vec<&'a Element> {
    let has =
        |element: &&Element| element.attribute("class").is_some_and(|held| held.split(' ').any(|one| one == class));
    page.all().into_iter().filter(has).collect()
}

/// Whether a number in an element can be pressed.
fn calls(element: &Element, number: &str) -> bool {
    let address = format!("tel:{number}");
    element.all().iter().any(|inner| inner.attribute("href") == Some(&address))
}

#[test]
fn the_safe_page_names_the_agencys_people_under_those_one_can_call() {
    let page = page(&app(), Route::Result, "problem", EventDate::Now);
    let lists = of_class(&page, "callable");
    let [list] = lists.as_slice() else { panic!("{} lists of numbers", lists.len()) };
    for number in ["1-800-633-4227", "1-800-555-0101", REVIEWERS, MEDICAID, "1-800-555-0105"] {
        assert!(calls(list, number), "{number} cannot be called");
    }
    let text = list.text();
    assert!(text.contains("Quality Improvement Organization (QIO): Valley Care Reviewers"), "{text}");
    assert!(text.contains("Every day, 9 AM to 5 PM."), "{text}");
    assert!(text.contains(CHECKED), "{text}");
    assert!(text.contains("Checked by Benefits desk. Source: https://aging.example.gov/counselors"), "{text}");
}

#[test]
fn the_first_step_that_names_the_qio_has_its_number_beside_it() {
    let page = page(&app(), Route::Result, "problem", EventDate::Now);
    let steps = of_class(&page, "step");
    let named: Vec<bool> = steps.iter().filter(|s| s.text().contains("QIO")).map(|s| calls(s, REVIEWERS)).collect();
    assert!(named.iter().filter(|beside| **beside).count() == 1 && named[0], "{named:?}");
    let strangers = steps.iter().filter(|step| !step.text().contains("QIO") && calls(step, REVIEWERS));
    assert_eq!(strangers.count(), 0);
}

#[test]
fn a_call_to_the_medicaid_office_has_its_number() {
    for when in [inside(), EventDate::Now] {
        let page = page(&app(), Route::Result, "who_pays", when);
        let parties = of_class(&page, "calls__party");
        let office: Vec<_> = parties.iter().filter(|party| calls(party, MEDICAID)).collect();
        let [office] = office.as_slice() else { panic!("{} parties have the number, {when:?}", office.len()) };
        assert!(office.text().contains("The State Medicaid office"), "{}", office.text());
    }
}

#[test]
fn a_result_inside_the_period_ends_with_the_agencys_people() {
    let page = page(&app(), Route::Result, "problem", inside());
    let lists = of_class(&page, "callable");
    let [list] = lists.as_slice() else { panic!("{} lists of numbers", lists.len()) };
    assert!(calls(list, REVIEWERS) && list.text().contains(CHECKED), "{}", list.text());
}

#[test]
fn every_page_leads_back_to_the_agency() {
    let app = app();
    for route in [Route::Start, Route::Sources, Route::Missing] {
        let page = app.page(app.state(route, &Case::default(), now()));
        let back = page
            .all()
            .into_iter()
            .find(|element| element.text() == "Granite Valley Office on Aging" && element.name == "a");
        let address = back.and_then(|link| link.attribute("href"));
        assert_eq!(address, Some("https://aging.example.gov/medicare"));
    }
}

#[test]
fn without_an_agency_no_page_speaks_of_one() {
    let app = App::speaking(&REFERENCE);
    for when in [inside(), EventDate::Now] {
        for topic in ["problem", "who_pays"] {
            let page = page(&app, Route::Result, topic, when);
            assert!(of_class(&page, "agency").is_empty());
            assert!(!page.all().iter().any(|element| element.attribute("target") == Some("_top")));
        }
    }
}
