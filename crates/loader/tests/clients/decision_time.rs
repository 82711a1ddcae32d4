use crate::case::Case;

fn asked(side: &str, speed: &str) -> Case {
    let case = Case::of("decision_time").with("side", side).with("speed", speed);
    case.at("request_received", "2009-06-01T16:30")
}

// R236
#[test]
fn a_missed_drug_decision_goes_to_the_next_level_by_itself() {
    let late = asked("drug", "standard").now("2009-06-04T16:31");
    assert_eq!(late.value("drug_standard_lapse"), Some("missed"));
    assert_eq!(late.holds("route"), ["forwarded"]);
    assert_eq!(late.clock("drug_standard").miss.map(|miss| miss.automatic), Some(true));
    assert_eq!(asked("drug", "fast").now("2009-06-02T16:31").holds("route"), ["forwarded"]);
    assert_eq!(asked("drug", "standard").now("2009-06-04T16:30").holds("route"), ["wait"]);
}

// R240, R242
#[test]
fn a_missed_care_decision_only_gives_a_right() {
    let late = asked("care", "standard").with("extended", "no").now("2009-06-16T00:00");
    assert_eq!(late.last("care_standard"), "2009-06-15");
    assert_eq!(late.holds("route"), ["may_appeal"]);
    assert_eq!(late.clock("care_standard").miss.map(|miss| miss.automatic), Some(false));
    assert_eq!(asked("care", "fast").with("extended", "no").now("2009-06-04T16:31").holds("route"), ["may_appeal"]);
}

// R241
#[test]
fn extra_days_come_after_the_hours() {
    let fast = asked("care", "fast");
    assert_eq!(fast.clone().with("extended", "no").last("care_fast"), "2009-06-04 16:30:00");
    assert_eq!(fast.clone().with("extended", "yes").last("care_fast"), "2009-06-18 16:30:00");
    assert_eq!(fast.clone().with("extended", "yes").now("2009-06-10T12:00").holds("route"), ["wait"]);
    assert_eq!(asked("care", "standard").with("extended", "yes").last("care_standard"), "2009-06-29");
}

// R241
#[test]
fn while_the_extension_is_open_so_is_the_lapse() {
    let open = asked("care", "fast").now("2009-06-10T12:00");
    assert!(open.last("care_fast").starts_with("ConditionOpen"));
    assert_eq!(open.value("care_fast_lapse"), None);
    assert_eq!(open.may_hold("route"), ["wait", "may_appeal"]);
    assert!(open.asks().contains(&"care_fast_lapse"));
    assert_eq!(open.with("care_fast_lapse", "missed").holds("route"), ["may_appeal"]);
}

// R236, R242
#[test]
fn an_answer_meets_the_clock_if_it_came_in_time() {
    let answered = |at: &str| asked("drug", "standard").at("decision_received", at).now("2009-06-20T09:00");
    assert_eq!(answered("2009-06-04T16:30").value("drug_standard_lapse"), Some("met"));
    assert_eq!(answered("2009-06-04T16:30").holds("route"), ["wait"]);
    assert_eq!(answered("2009-06-04T16:31").holds("route"), ["forwarded"]);
    assert!(answered("2009-05-30T09:00").last("drug_standard").starts_with("OutOfOrder"));
}

// R243, R244
#[test]
fn a_fast_grievance_is_offered_only_where_it_is_named() {
    let care = asked("care", "standard").with("extended", "yes").with("objects", "yes").with("refused_fast", "no");
    let drug = asked("drug", "standard").with("extended", "yes").with("objects", "yes").with("refused_fast", "no");
    assert_eq!(care.holds("also"), ["fast_grievance"]);
    assert_eq!(care.rows("also"), ["extra-days"]);
    assert_eq!(drug.may_hold("also"), [""; 0]);
    assert_eq!(drug.with("refused_fast", "yes").rows("also"), ["refused-fast"]);
    assert_eq!(care.with("refused_fast", "yes").rows("also"), ["extra-days", "refused-fast"]);
}

#[test]
fn a_derived_fact_is_explained_by_what_it_comes_from() {
    let late = asked("drug", "fast").now("2009-06-03T12:00");
    assert_eq!(late.rests_on("drug-late"), (vec!["side", "speed", "drug_fast_lapse"], vec![]));
    assert_eq!(late.holds("clock"), ["drug_fast"]);
}
