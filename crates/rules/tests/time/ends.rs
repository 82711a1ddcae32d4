//! Days and numbers at the ends of what can be held: there is a moment, or it is said that there is none.

use super::build::{Building, NO, RESUMED, STARTED, STOPPED, clock, resolved};
use super::tables::{care_decision, fast_care_decision, immediate_need, window};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use proptest::prelude::*;
use rules::catalog::{Effective, Step};
use rules::time::{Events, Moment, Opening, lapse, opening};

/// Days near the first and the last that there are, and any other.
fn days() -> impl Strategy<Value = NaiveDate> {
    let (first, last) = (NaiveDate::MIN.to_epoch_days(), NaiveDate::MAX.to_epoch_days());
    let number = prop_oneof![first..first + 1000, last - 1000..=last, first..=last];
    number.prop_map(|number| NaiveDate::from_epoch_days(number).expect("the calendar has the day"))
}

fn moments() -> impl Strategy<Value = Moment> {
    let time = (0..86_400_u32, prop_oneof![Just(0), Just(999_999_999_u32)])
        .prop_map(|(second, nanosecond)| NaiveTime::from_num_seconds_from_midnight_opt(second, nanosecond));
    (days(), prop::option::of(time)).prop_map(|(date, time)| Moment { date, time: time.flatten() })
}

/// Steps of any length. Business days are counted one by one, so they are not many.
fn steps() -> impl Strategy<Value = Step> {
    let length = || prop_oneof![0..1000_u32, (u32::MAX - 1000)..=u32::MAX, any::<u32>()];
    prop_oneof![
        length().prop_map(Step::Hours),
        length().prop_map(Step::Days),
        (0..1000_u32).prop_map(Step::BusinessDays),
        any::<i32>().prop_map(|days| Step::At { days, time: NaiveTime::MIN }),
        Just(Step::SameDay),
        Just(Step::FirstOfNextMonth),
    ]
}

proptest! {
    #[test]
    fn every_clock_ends_or_says_why_not(
        known in prop::collection::vec(prop::option::of(moments()), 6),
        steps in prop::collection::vec(steps(), 0..4),
        now in days(),
    ) {
        let events = [STARTED, STOPPED, RESUMED].into_iter().zip(known).filter_map(|(event, at)| Some((event, at?)));
        let events: Events = events.collect();
        let made = steps.into_iter().fold(clock(), Building::step).done();
        for clock in [made, care_decision(), fast_care_decision(), immediate_need()] {
            let resolved = resolved(&clock, &events, Some(NO));
            lapse(&clock, &resolved, &events, NaiveDateTime::new(now, NaiveTime::MIN));
        }
    }

    #[test]
    fn every_window_opens_later_or_says_that_it_cannot(
        from in (1..=12_u8, 1..=31_u8),
        until in (1..=12_u8, 1..=31_u8),
        day in days(),
        next_january in any::<bool>(),
    ) {
        let effective = if next_january { Effective::NextJanuary } else { Effective::FirstOfNextMonth };
        let window = window(Some(from), Some(until), effective);
        match opening(&window, day) {
            Some(Opening::Closed { opens }) => prop_assert!(opens > day),
            Some(Opening::Open { effective }) => prop_assert!(effective > day),
            None => {}
        }
    }
}
