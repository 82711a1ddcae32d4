use crate::case::Case;
use crate::rulebook::topic;
use chrono::NaiveDate;
use rules::time::{Opening, opening};

fn standing(window: &str, day: &str) -> Opening {
    let window = topic("enrollment").windows.iter().find(|candidate| candidate.id == window);
    opening(window.expect("the topic has this window"), date(day)).expect("the day has a next year")
}

fn date(day: &str) -> NaiveDate {
    day.parse().expect("a day")
}

// R296
#[test]
fn the_fall_period_takes_effect_on_the_first_of_january() {
    let effective = date("2010-01-01");
    assert_eq!(standing("fall", "2009-11-15"), Opening::Open { effective });
    assert_eq!(standing("fall", "2009-12-31"), Opening::Open { effective });
    assert_eq!(standing("fall", "2009-11-14"), Opening::Closed { opens: date("2009-11-15") });
    assert_eq!(standing("fall", "2010-01-01"), Opening::Closed { opens: date("2010-11-15") });
}

// R297
#[test]
fn the_spring_period_takes_effect_on_the_first_of_the_next_month() {
    assert_eq!(standing("advantage", "2009-01-31"), Opening::Open { effective: date("2009-02-01") });
    assert_eq!(standing("advantage", "2009-03-31"), Opening::Open { effective: date("2009-04-01") });
    assert_eq!(standing("advantage", "2009-04-01"), Opening::Closed { opens: date("2010-01-01") });
}

// R298
#[test]
fn a_special_period_is_open_all_year() {
    assert_eq!(standing("special", "2009-07-04"), Opening::Open { effective: date("2009-08-01") });
    assert_eq!(standing("special", "2009-12-31"), Opening::Open { effective: date("2010-01-01") });
}

// R296-R298
#[test]
fn who_may_use_which() {
    let member = |membership| Case::of("enrollment").with("membership", membership);
    assert_eq!(member("savings").with("circumstance", "none").holds("may_use"), ["fall"]);
    assert_eq!(member("savings").with("circumstance", "moved").holds("may_use"), ["fall", "special"]);
    assert_eq!(member("original_drug").holds("may_use"), ["fall", "advantage"]);
    assert_eq!(member("original_drug").may_hold("may_use"), ["fall", "advantage", "special"]);
    assert_eq!(Case::of("enrollment").holds("may_use"), ["fall"]);
}
