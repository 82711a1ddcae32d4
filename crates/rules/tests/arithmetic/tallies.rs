//! R81: at least five of seven.

use rules::arithmetic::{Tally, tally};
use rules::catalog::{FactIndex, ValueIndex};

const YES: ValueIndex = ValueIndex(0);
const NO: ValueIndex = ValueIndex(1);

fn count(answers: &[Option<ValueIndex>], at_least: u16) -> Tally {
    let of: Vec<_> = (0..answers.len()).map(|fact| (FactIndex::of(fact), YES)).collect();
    tally(&of, at_least, |fact| answers[fact.at()])
}

/// Every way to leave each of seven open or to answer it, beside every way to complete it.
#[test]
fn five_of_seven_is_settled_exactly_when_every_completion_agrees() {
    let digits = |number: u32| (0..7).map(move |place| number / 3_u32.pow(place) % 3);
    for number in 0..3_u32.pow(7) {
        let answers: Vec<_> = digits(number).map(|digit| [Some(YES), Some(NO), None][digit as usize]).collect();
        let completions = (0..1 << 7).map(|filled: u32| {
            let is_yes = |(place, answer): (usize, &Option<ValueIndex>)| {
                answer.map_or(filled >> place & 1 == 1, |value| value == YES)
            };
            answers.iter().enumerate().filter(|item| is_yes(*item)).count() >= 5
        });
        let (mut can_be_enough, mut can_be_too_few) = (false, false);
        for enough in completions {
            can_be_enough |= enough;
            can_be_too_few |= !enough;
        }
        let expected = match (can_be_enough, can_be_too_few) {
            (true, true) => Tally::Open,
            (true, false) => Tally::Enough,
            (false, _) => Tally::TooFew,
        };
        assert_eq!(count(&answers, 5), expected, "{answers:?}");
    }
}

#[test]
fn the_values_of_a_tally_fact_are_in_this_order() {
    let values = [Tally::Enough, Tally::TooFew, Tally::Open].map(Tally::value);
    assert_eq!(values, [Some(ValueIndex(0)), Some(ValueIndex(1)), None]);
}
