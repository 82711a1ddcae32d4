//! Somebody whose event lies outside the period of the rules must not be told their dates, hours, amounts and numbers.
//!
//! Every condition of every topic is walked with every kind of date for which no rules are held.
#![cfg(test)]

mod support {
    pub mod app;
    pub mod document;
    pub mod occasion;
    pub mod says;
    pub mod share;
    pub mod withheld;
    pub mod witness;
}

use rules::EventDate;
use signpost::{Case, Route};
use std::collections::BTreeSet;
use support::app::{App, REFERENCE};
use support::document::Element;
use support::occasion::{Occasion, now, occasions};
use support::says::{holds, says};
use support::share::nothing_found;
use support::withheld::{Allowance, always_callable, callable};

/// Asserts that a page withholds what it must under every condition outside the period.
fn withholds(route: &Route) {
    let has_page = |occasion: &Occasion<'_>| *route != Route::Sheet || occasion.topic.sheet.is_some();
    nothing_found(|share| {
        let app = App::speaking(&REFERENCE);
        let mut findings = Vec::new();
        for occasion in occasions(&app).into_iter().filter(has_page) {
            let mut allowance = Allowance::of(&app, &occasion);
            for case in share.of(&occasion.cases) {
                let found = allowance.withheld(&app.page(app.state(route.clone(), case, now()))).into_iter();
                findings.extend(found.map(|finding| format!("{route:?} of {case:?}: {finding}")));
            }
        }
        findings
    });
    let app = App::speaking(&REFERENCE);
    let count: usize = occasions(&app).into_iter().filter(has_page).map(|occasion| occasion.cases.len()).sum();
    println!("{count} conditions outside the period withhold what they must: {route:?}");
}

#[test]
fn results_withhold_what_no_longer_holds() {
    withholds(&Route::Result);
}

#[test]
fn sheets_withhold_what_no_longer_holds() {
    withholds(&Route::Sheet);
}

#[test]
fn questions_withhold_what_no_longer_holds() {
    let app = App::speaking(&REFERENCE);
    for occasion in occasions(&app) {
        let mut allowance = Allowance::of(&app, &occasion);
        for fact in &occasion.topic.asks {
            let page = app.page(app.state(Route::Question(*fact), &occasion.cases[0], now()));
            let found = allowance.withheld(&page);
            assert!(found.is_empty(), "{}: {found:?}", occasion.topic.fact(*fact).id);
        }
    }
}

#[test]
fn history_is_told_in_the_past_under_its_band() {
    nothing_found(|share| {
        let app = App::speaking(&REFERENCE);
        let occasions = occasions(&app);
        let found = |(occasion, case): &(&Occasion<'_>, &Case)| {
            let found = history(&app, occasion, case, &app.page(app.state(Route::History, case, now()))).into_iter();
            found.map(|finding| format!("{case:?}: {finding}")).collect::<Vec<_>>()
        };
        share.of(&told_apart(&occasions)).flat_map(found).collect()
    });
    let app = App::speaking(&REFERENCE);
    println!("history is told under {} different conditions outside the period", told_apart(&occasions(&app)).len());
}

/// The cases of which history is told apart.
///
/// It is told as of the end of the period, whatever the date. So each set of answers is walked once; only the case
/// without any, which comes first, is walked with every kind of date.
fn told_apart<'a>(occasions: &'a [Occasion<'a>]) -> Vec<(&'a Occasion<'a>, &'a Case)> {
    let mut seen = BTreeSet::new();
    let cases = occasions.iter().flat_map(|occasion| occasion.cases.iter().map(move |case| (occasion, case)));
    let told = cases.filter(|(_, case)| {
        let answers: Vec<_> = case.answers.iter().collect();
        answers.is_empty() || seen.insert((case.topic.clone(), answers))
    });
    told.collect()
}

/// What a page of history does wrong: a number that may be dead, another band, a sentence in the present.
fn history(app: &App, occasion: &Occasion<'_>, case: &Case, page: &Element) -> Vec<String> {
    let always = always_callable(app);
    let dead = callable(page).into_iter().filter(|number| !always.contains(number));
    let mut found: Vec<String> = dead.map(|number| format!("{number} can be called")).collect();
    let text = page.text().replace('\n', " ");
    let band = words::fill(app.text("ui.band_history"), &[("until", &occasion.until(app))]);
    if !text.contains(&band) {
        found.push(format!("the band is not there: {band}"));
    }
    let said = |outcome: &str, form: &str| app.text(&occasion.key(&format!("say.{outcome}.{form}"))).to_owned();
    let outcomes = occasion.outcomes_of_the_past(case);
    let past: Vec<String> = outcomes.iter().map(|outcome| said(outcome, "past")).collect();
    found.extend(past.iter().filter(|past| !says(&text, past)).map(|past| format!("unsaid: {past}")));
    // A sentence of the present may be the same as one of the past only by its words.
    let present: BTreeSet<String> = outcomes.iter().map(|outcome| said(outcome, "now")).collect();
    let present = present.into_iter().filter(|now| holds(&text, now));
    let present = present.filter(|now| !past.iter().any(|past| past.contains(now.as_str())));
    found.extend(present.map(|now| format!("in the present: {now}")));
    found
}

#[test]
fn an_unknown_date_is_outside_when_today_is() {
    let app = App::speaking(&REFERENCE);
    let dates: BTreeSet<String> =
        occasions(&app).iter().flat_map(|occasion| &occasion.cases).map(|case| format!("{:?}", case.when)).collect();
    assert!(dates.contains(&format!("{:?}", Some(EventDate::Unknown))), "{dates:?}");
    assert!(dates.contains(&format!("{:?}", Some(EventDate::Now))), "{dates:?}");
}
