//! "Which letter do you have?", and the question for the date on it.

use crate::english::english;
use crate::pages::today;
use crate::sound::flaws;
use crate::support::app::{App, made_of_reference};
use crate::support::document::Element;
use crate::support::letters::{MADE_UP, with_letters};
use chrono::NaiveTime;
use loader::{Language, pseudo};
use rules::EventDate;
use rules::catalog::Catalog;
use signpost::{Case, Route, encode};
use std::rc::Rc;

/// The app with letters for every topic and their words. Only the first letter has a hint.
fn app(made: fn(&Language) -> Language) -> App {
    let plain = with_letters(&signpost::catalog().expect("the build carries rules"));
    let words = |language: &Language| {
        let mut language = language.clone();
        for (edition, letter) in
            plain.editions.iter().flat_map(|edition| edition.letters.iter().map(move |l| (edition, l)))
        {
            if letter.id.starts_with(MADE_UP) {
                let key = format!("{}.letter.{}", edition.id, letter.id);
                language.texts.push((format!("{key}.name"), format!("Notice {}", letter.id)));
                if letter.topic.at() == 0 {
                    language.texts.push((format!("{key}.hint"), format!("It came because of {}.", letter.id)));
                }
            }
        }
        made(&language)
    };
    App { catalog: Rc::new(plain.clone()), ..App::speaking(&made_of_reference(words)) }
}

fn page(app: &App, route: Route, case: &Case) -> Element {
    app.page(app.state(route, case, today().and_time(NaiveTime::MIN)))
}

/// The elements with a name.
fn named<'a>(page: &'a Element, name: &str) -> Vec<&'a Element> {
    page.all().into_iter().filter(|element| element.name == name).collect()
}

/// The text of the heading of a page.
fn heading(page: &Element) -> String {
    named(page, "h1")[0].text()
}

#[test]
fn every_letter_is_a_link_that_tells_what_it_answers() {
    let app = app(Clone::clone);
    let page = page(&app, Route::Letters, &Case::default());
    assert_eq!(flaws(&page), Vec::<String>::new());
    assert_eq!(heading(&page), app.text("ui.later.letters_title"));
    let items = named(&page, "li").into_iter().filter(|item| item.attribute("class") == Some("source"));
    let shown: Vec<(String, String)> =
        items.map(|item| (named(item, "a")[0].attribute("href").unwrap_or_default().to_owned(), item.text())).collect();
    let expected = app.catalog.editions.iter().rev().flat_map(|edition| {
        edition.letters.iter().map(|letter| {
            let code = encode(&Case::of_letter(edition, letter), &app.catalog, false);
            let word = |form: &str| app.words.get(&format!("{}.letter.{}.{form}", edition.id, letter.id));
            let text: Vec<&str> = [word("name"), word("hint")].into_iter().flatten().collect();
            (format!("/{}/#{code}", edition.topic_of(letter).id), text.join("\n"))
        })
    });
    assert_eq!(shown, expected.collect::<Vec<_>>());
}

#[test]
fn the_link_of_a_letter_holds_ids_only() {
    let app = app(Clone::clone);
    let edition = &app.catalog.editions[0];
    let topic = &edition.topics[0];
    let fact = topic.fact(topic.asks[0]);
    let address = format!(
        "/{0}/#edition={1}&answers={2}.{3}&letter={MADE_UP}_{0}&topic={0}",
        topic.id, edition.id, fact.id, fact.values[0]
    );
    let page = page(&app, Route::Letters, &Case::default());
    assert!(named(&page, "a").iter().any(|link| link.attribute("href") == Some(&address)), "{address}");
}

#[test]
fn without_letters_the_page_leads_to_the_start() {
    let whole = app(Clone::clone);
    let mut catalog = Catalog::clone(&whole.catalog);
    catalog.editions.iter_mut().for_each(|edition| edition.letters.clear());
    let app = App { catalog: Rc::new(catalog), ..whole };
    let page = page(&app, Route::Letters, &Case::default());
    assert_eq!(flaws(&page), Vec::<String>::new());
    assert!(page.text().contains(app.text("ui.later.letters_missing")), "{}", page.text());
    let ways = named(&page, "a").into_iter().filter(|link| link.attribute("class") == Some("usa-button"));
    assert_eq!(ways.map(|link| link.attribute("href")).collect::<Vec<_>>(), [Some("/")]);
}

#[test]
fn the_start_page_leads_to_the_letters() {
    let app = app(Clone::clone);
    let page = page(&app, Route::Start, &Case::default());
    let link = named(&page, "a").into_iter().find(|link| link.attribute("href") == Some("/letters/"));
    let text = link.map(Element::text).unwrap_or_default();
    assert!(text.contains(app.text("ui.start_letter")), "{text}");
}

/// The values of the answers to "When did it happen?", the chosen one marked, and the heading over them.
fn asked(app: &App, case: &Case) -> (String, Vec<String>) {
    let page = page(app, Route::When, case);
    assert_eq!(flaws(&page), Vec::<String>::new());
    let radios = named(&page, "input").into_iter().filter(|input| input.attribute("type") == Some("radio"));
    let value = |radio: &Element| {
        let mark = if radio.attribute("checked").is_some() { "*" } else { "" };
        format!("{}{mark}", radio.attribute("value").unwrap_or_default())
    };
    (heading(&page), radios.map(value).collect())
}

#[test]
fn of_a_letter_the_date_on_it_is_asked() {
    let app = app(Clone::clone);
    let edition = &app.catalog.editions[0];
    let case = Case::of_letter(edition, &edition.letters[edition.letters.len() - 2]);
    let title = app.text("ui.later.when_letter").to_owned();
    let with = |when| Case { when, ..case.clone() };
    assert_eq!(asked(&app, &case), (title.clone(), vec!["on*".to_owned(), "unknown".to_owned()]));
    let unknown = with(Some(EventDate::Unknown));
    assert_eq!(asked(&app, &unknown).1, ["on", "unknown*"]);
    assert_eq!(asked(&app, &with(Some(EventDate::On(today())))).1, ["on*", "unknown"]);
    assert_eq!(asked(&app, &with(Some(EventDate::Now))).1, ["on*", "unknown"], "a letter is not happening now");
    let without = Case { letter: None, ..case.clone() };
    let plain = (app.text("ui.when_title").to_owned(), ["now", "on", "unknown"].map(str::to_owned).to_vec());
    assert_eq!(asked(&app, &without), plain);
}

#[test]
fn no_word_about_letters_stays_english() {
    let app = app(pseudo);
    let edition = &app.catalog.editions[0];
    let case = Case::of_letter(edition, edition.letters.last().expect("there are letters"));
    for (route, case) in [(Route::Letters, Case::default()), (Route::When, case)] {
        assert_eq!(english(&app, &page(&app, route, &case)), Vec::<String>::new());
    }
}
