use crate::case::{Case, exact};
use crate::rulebook::topic;
use num_rational::Ratio;
use rules::arithmetic::{CalculationError, calculate};
use rules::catalog::Operand;
use std::collections::BTreeMap;

fn estimate(base_premium: &str, full_months: &str) -> Ratio<i64> {
    let given = [("base_premium", base_premium), ("full_months", full_months)];
    let given = given.map(|(id, number)| (id.to_owned(), exact(number)));
    let topic = topic("penalty");
    calculate(&topic.formulas[0], &topic.parameters, &BTreeMap::from(given)).expect("all numbers are given").result
}

fn owing() -> Case {
    Case::of("penalty").with("coverage", "other").amount("gap", "63").with_all(&["extra_help", "hurricane"], "no")
}

// R130, R131
#[test]
fn the_penalty_is_multiplied_first_and_rounded_once() {
    assert_eq!(estimate("30.36", "14"), exact("4.30"));
    // Rounding the 0.2793 dollars of one month first would make this 3.00.
    assert_eq!(estimate("27.93", "10"), exact("2.80"));
    assert_eq!(estimate("30.00", "0"), exact("0"));
    let topic = topic("penalty");
    let missing = calculate(&topic.formulas[0], &topic.parameters, &BTreeMap::new());
    assert_eq!(missing, Err(CalculationError::Missing(Operand::Given("base_premium".to_owned()))));
}

// R131
#[test]
fn an_exact_half_goes_up() {
    assert_eq!(estimate("35", "1"), exact("0.40"));
    assert_eq!(estimate("34.99", "1"), exact("0.30"));
    assert_eq!(estimate("45", "3"), exact("1.40"));
}

// R132
#[test]
fn a_penalty_is_owed_unless_an_exemption_holds() {
    assert_eq!(owing().holds("penalty"), ["owed"]);
    assert_eq!(owing().with("coverage", "creditable").holds("penalty"), ["none"]);
    assert_eq!(owing().with("coverage", "not_told").holds("penalty"), ["none"]);
    assert_eq!(owing().amount("gap", "62").holds("penalty"), ["none"]);
}

// R132
#[test]
fn the_hurricane_and_extra_help_each_need_all_their_conditions() {
    for (fact, joined) in [("hurricane", "hurricane_joined"), ("extra_help", "extra_help_joined")] {
        let open = owing().with(fact, "yes");
        assert_eq!(open.asks(), [joined, "stays"]);
        assert_eq!(open.may_hold("penalty"), ["owed", "none"]);
        assert_eq!(open.clone().with(joined, "no").holds("penalty"), ["owed"]);
        assert_eq!(open.clone().with("stays", "no").holds("penalty"), ["owed"]);
        assert_eq!(open.with(joined, "yes").with("stays", "yes").holds("penalty"), ["none"]);
    }
}

// R132
#[test]
fn several_exemptions_are_so_many_reasons() {
    let case = owing().with("coverage", "creditable").amount("gap", "10");
    assert_eq!(case.holds("penalty"), ["none"]);
    assert_eq!(case.rows("penalty"), ["creditable", "short-gap"]);
}

// R132
#[test]
fn one_exemption_ends_the_questions() {
    let case = Case::of("penalty").with("coverage", "creditable");
    assert_eq!(case.asks(), [""; 0]);
    assert_eq!(case.holds("penalty"), ["none"]);
}
