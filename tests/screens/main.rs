//! Every screen, rendered as a browser would get it: sound as a page, whole as an answer, and without a word that is
//! not in the words.
#![cfg(test)]

mod answered;
mod english;
mod laid_open;
mod pages;
mod quote;
mod sound;

#[path = "../support"]
mod support {
    pub mod app;
    pub mod document;
    pub mod witness;
}

use answered::missing;
use english::english;
use loader::pseudo;
use pages::{Screen, every_condition, every_outcome, every_page};
use signpost::Route;
use sound::flaws;
use support::app::App;

/// How many findings a failure shows.
const SHOWN_FINDINGS: usize = 20;

/// Asserts that a check finds nothing on any of some screens.
fn nothing_found(app: &App, screens: &[Screen], check: impl Fn(&Screen, &support::document::Element) -> Vec<String>) {
    let mut findings = Vec::new();
    for screen in screens {
        let page = app.page(screen.state(app));
        findings.extend(check(screen, &page).into_iter().map(|finding| format!("{}: {finding}", screen.name(app))));
    }
    let shown = findings.iter().take(SHOWN_FINDINGS).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(findings.is_empty(), "{} findings on {} screens:\n{shown}", findings.len(), screens.len());
}

#[test]
fn every_page_is_sound() {
    let app = App::speaking(Clone::clone);
    let screens = every_page(&app);
    nothing_found(&app, &screens, |_, page| flaws(page));
    println!("{} pages are sound", screens.len());
}

#[test]
fn every_condition_is_answered_in_full() {
    let app = App::speaking(Clone::clone);
    let screens = [every_condition(&app), every_outcome(&app)].concat();
    nothing_found(&app, &screens, |screen, page| [flaws(page), missing(&app, screen, page)].concat());
    println!("the results of {} conditions are sound and whole", screens.len());
}

#[test]
fn every_outcome_is_sound_on_paper_and_in_the_past() {
    let app = App::speaking(Clone::clone);
    let screens = on_paper_and_in_the_past(&app);
    nothing_found(&app, &screens, |_, page| flaws(page));
    println!("{} sheets and pages of history are sound", screens.len());
}

#[test]
fn no_word_stays_english() {
    let app = App::speaking(pseudo);
    let screens = [every_page(&app), every_outcome(&app), on_paper_and_in_the_past(&app)].concat();
    nothing_found(&app, &screens, |_, page| english(&app, page));
    println!("{} pages speak only the words", screens.len());
}

fn on_paper_and_in_the_past(app: &App) -> Vec<Screen> {
    let pages = |screen: Screen| [screen.at(Route::Sheet), screen.at(Route::History)];
    every_outcome(app).into_iter().flat_map(pages).collect()
}
