//! Every screen, rendered as a browser would get it: sound as a page, whole as an answer, and without a word that is
//! not in the words.
#![cfg(test)]

mod agency;
mod answered;
mod english;
mod laid_open;
mod letters;
mod pages;
mod quote;
mod sound;

#[path = "../support"]
mod support {
    pub mod app;
    pub mod document;
    pub mod letters;
    pub mod says;
    pub mod share;
    pub mod witness;
}

use answered::missing;
use english::english;
use loader::{WordsFile, pseudo};
use pages::{Screen, every_condition, every_outcome, every_page};
use signpost::Route;
use sound::flaws;
use std::sync::LazyLock;
use support::app::{App, REFERENCE, made_of_reference};
use support::document::Element;
use support::share::nothing_found;

/// The files of words of the made-up language.
static MADE_UP: LazyLock<Vec<WordsFile>> = LazyLock::new(|| made_of_reference(pseudo));

/// Asserts that a check finds nothing on any of some screens of the app that speaks some words.
fn nothing_found_on(
    screens: &[Screen],
    words: &[WordsFile],
    check: impl Fn(&App, &Screen, &Element) -> Vec<String> + Sync,
) {
    nothing_found(|share| {
        let app = App::speaking(words);
        let found = |screen: &Screen| {
            let found = check(&app, screen, &app.page(screen.state(&app))).into_iter();
            found.map(|finding| format!("{}: {finding}", screen.name(&app))).collect::<Vec<_>>()
        };
        share.of(screens).flat_map(found).collect()
    });
}

#[test]
fn every_page_is_sound() {
    let screens = every_page(&App::speaking(&REFERENCE));
    nothing_found_on(&screens, &REFERENCE, |_, _, page| flaws(page));
    println!("{} pages are sound", screens.len());
}

#[test]
fn every_condition_is_answered_in_full() {
    let app = App::speaking(&REFERENCE);
    let mut screens = every_condition(&app);
    let more: Vec<Screen> = every_outcome(&app).into_iter().filter(|screen| !screens.contains(screen)).collect();
    screens.extend(more);
    nothing_found_on(&screens, &REFERENCE, |app, screen, page| [flaws(page), missing(app, screen, page)].concat());
    println!("the results of {} conditions are sound and whole", screens.len());
}

#[test]
fn every_outcome_is_sound_on_paper_and_in_the_past() {
    let screens = on_paper_and_in_the_past(&App::speaking(&REFERENCE));
    nothing_found_on(&screens, &REFERENCE, |_, _, page| flaws(page));
    println!("{} sheets and pages of history are sound", screens.len());
}

#[test]
fn no_word_stays_english() {
    let app = App::speaking(&MADE_UP);
    let screens = [every_page(&app), every_outcome(&app), on_paper_and_in_the_past(&app)].concat();
    nothing_found_on(&screens, &MADE_UP, |app, _, page| english(app, page));
    println!("{} pages speak only the words", screens.len());
}

fn on_paper_and_in_the_past(app: &App) -> Vec<Screen> {
    let pages = |screen: Screen| {
        let (_, topic) = screen.case.topic(&app.catalog).expect("the screen belongs to a topic");
        let sheet = topic.sheet.is_some().then(|| screen.at(Route::Sheet));
        sheet.into_iter().chain([screen.at(Route::History)]).collect::<Vec<_>>()
    };
    every_outcome(app).into_iter().flat_map(pages).collect()
}
