use crate::text::TopicWords;
use rules::Situation;
use rules::catalog::{Clock, FactIndex, ValueIndex};
use rules::time::{Course, Unresolved};

/// How many ways for the open facts to turn out are told apart. Beyond that, the clock says what it depends on.
const MOST_WAYS: usize = 4;

/// A way in which a clock may run: what must be so for it, in words, and its course.
pub(super) struct Variant {
    pub conditions: Vec<String>,
    pub course: Result<Course, Unresolved>,
}

/// The ways in which a clock may run: one, unless its steps depend on facts that are open.
pub(super) fn variants(
    words: TopicWords<'_>,
    situation: &Situation,
    clock: &Clock,
    known: &[Option<ValueIndex>],
) -> Vec<Variant> {
    let topic = words.topic();
    let course = situation.resolve(topic, clock, known).course;
    let Err(Unresolved::ConditionOpen(open)) = &course else {
        return vec![Variant { conditions: Vec::new(), course }];
    };
    let mut ways: Vec<Vec<(FactIndex, ValueIndex)>> = vec![Vec::new()];
    for fact in open.iter().copied() {
        let values = (0..topic.fact(fact).values.len()).map(ValueIndex::of);
        let longer = |way: &Vec<(FactIndex, ValueIndex)>| {
            let way = way.clone();
            values.clone().map(move |value| [way.clone(), vec![(fact, value)]].concat())
        };
        ways = ways.iter().flat_map(longer).collect();
    }
    if ways.len() > MOST_WAYS {
        return vec![Variant { conditions: Vec::new(), course }];
    }
    let tell = |way: Vec<(FactIndex, ValueIndex)>| {
        let mut known = known.to_vec();
        for (fact, value) in &way {
            known[fact.at()] = Some(*value);
        }
        Variant {
            conditions: way.iter().map(|(fact, value)| words.value(*fact, *value, "if").to_owned()).collect(),
            course: situation.resolve(topic, clock, &known).course,
        }
    };
    ways.into_iter().map(tell).collect()
}
