use crate::CATALOG;
use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use rules::EventDate;
use rules::catalog::{EventIndex, FactIndex, ValueIndex};
use rules::time::Moment;
use signpost::{Case, PlanLine};

/// Any day that somebody could mean.
fn days() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).expect("the calendar has this day");
    (0..73_000_u64).prop_map(move |days| first + Days::new(days))
}

fn whens() -> impl Strategy<Value = Option<EventDate>> {
    let told = prop_oneof![Just(EventDate::Now), Just(EventDate::Unknown), days().prop_map(EventDate::On)];
    proptest::option::of(told)
}

fn moments() -> impl Strategy<Value = Moment> {
    let time = (0..24_u32, 0..60_u32).prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
    (days(), proptest::option::of(time)).prop_map(|(date, time)| Moment { date, time: time.flatten() })
}

/// The number of any plan, from a list or from a card.
fn plans() -> impl Strategy<Value = PlanLine> {
    let id = proptest::option::of("[HSR][0-9]{4}-[0-9]{3}");
    (id, "(1-)?[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}").prop_map(|(id, phone)| PlanLine { id, phone })
}

/// Any case of any topic, with answers to any of its questions.
pub fn cases() -> impl Strategy<Value = Case> {
    let edition = any::<prop::sample::Index>().prop_map(|index| index.get(&CATALOG.editions));
    let topic =
        (edition, any::<prop::sample::Index>()).prop_map(|(edition, index)| (edition, index.get(&edition.topics)));
    topic.prop_flat_map(|(edition, topic)| {
        let answer = |fact: FactIndex| {
            let value =
                (0..=topic.fact(fact).values.len()).prop_map(move |value| value.checked_sub(1).map(ValueIndex::of));
            proptest::option::of(value).prop_map(move |answer| answer.map(|value| (fact, value)))
        };
        let answers: Vec<_> = topic.asks.iter().map(|fact| answer(*fact)).collect();
        let events: Vec<_> = topic.events.iter().map(|_| proptest::option::of(moments())).collect();
        let plan = proptest::option::of(plans());
        let own = edition.letters.iter().filter(|letter| edition.topic_of(letter).id == topic.id);
        let letter =
            proptest::option::of(prop::sample::select(own.map(|letter| letter.id.clone()).collect::<Vec<_>>()));
        (whens(), answers, events, plan, letter).prop_map(|(when, answers, events, plan, letter)| Case {
            plan,
            letter,
            when,
            topic: Some((edition.id.clone(), topic.id.clone())),
            answers: answers.into_iter().flatten().collect(),
            moments: (0..).map(EventIndex).zip(events).filter_map(|(event, at)| Some((event, at?))).collect(),
        })
    })
}
