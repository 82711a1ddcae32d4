use crate::case::Case;

fn payment(payment: &str) -> Case {
    let case = Case::of("out_of_pocket").with("payment", payment).with("drug", "part_d");
    case.with("covered", "formulary").with("bought", "network")
}

// R331-R334, R340-R342
#[test]
fn what_the_member_or_certain_others_pay_counts() {
    for kind in ["deductible", "share", "gap", "earlier_plan"] {
        assert_eq!(payment(kind).with("payer", "self_or_family").holds("counts"), ["yes"]);
    }
    assert_eq!(payment("gap").with("payer", "state_program").holds("counts"), ["yes"]);
    assert_eq!(payment("gap").with("payer", "extra_help").holds("counts"), ["yes"]);
}

// R343
#[test]
fn a_graded_answer_stays_graded() {
    assert_eq!(payment("share").with("payer", "charity").holds("counts"), ["most_yes"]);
    assert_eq!(payment("share").with("payer", "employer_charity").holds("counts"), ["usually_no"]);
    assert_eq!(payment("premium").with("payer", "charity").holds("counts"), ["no"]);
}

// R344-R346
#[test]
fn other_payers_never_count() {
    for payer in ["group_plan", "government", "obliged"] {
        let alone = Case::of("out_of_pocket").with("payer", payer);
        assert_eq!(alone.holds("counts"), ["no"]);
        assert_eq!(alone.asks(), [""; 0]);
    }
}

// R330, R335-R339
#[test]
fn one_exception_is_enough() {
    let own = payment("share").with("payer", "self_or_family");
    let exceptions = [("payment", "premium"), ("bought", "abroad"), ("covered", "no"), ("drug", "excluded")];
    for (fact, value) in exceptions {
        assert_eq!(own.clone().with(fact, value).holds("counts"), ["no"]);
        let alone = Case::of("out_of_pocket").with(fact, value);
        assert_eq!((alone.holds("counts"), alone.asks()), (vec!["no"], vec![]));
    }
    assert_eq!(own.clone().with("bought", "approved_claim").holds("counts"), ["yes"]);
    assert_eq!(own.clone().with("bought", "out_of_network").holds("counts"), ["no"]);
    assert_eq!(own.with("covered", "exception").holds("counts"), ["yes"]);
}

// R335-R339
#[test]
fn several_exceptions_are_so_many_reasons() {
    let case = payment("premium").with("bought", "abroad").with("payer", "group_plan");
    assert_eq!(case.rows("payment_counts"), ["premium", "abroad"]);
    assert_eq!(case.rows("counts"), ["payer-group-plan", "payment-does-not-count"]);
}

#[test]
fn what_is_open_is_asked_and_what_would_change_it_is_told() {
    let open = payment("share");
    assert_eq!(open.asks(), ["payer"]);
    assert_eq!(open.may_hold("counts"), ["yes", "most_yes", "usually_no", "no"]);
    let changes = open.with("payer", "self_or_family").changes("counts");
    let outcomes: Vec<_> = changes.iter().map(|(_, outcome)| *outcome).collect();
    assert_eq!(outcomes, ["no", "most_yes", "usually_no"]);
    assert_eq!(changes[1].0, "payer=charity");
}
