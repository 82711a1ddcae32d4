use crate::case::{Case, shown};

fn told_to_leave() -> Case {
    let case = Case::of("hospital").with("asked_in_time", "yes").with("decision", "discharge");
    case.at("first_decision", "2009-06-05T09:15").at("denial_received", "2009-06-05")
}

// R282
#[test]
fn the_plan_pays_until_noon_of_the_day_after_the_decision_and_the_patient_after_that() {
    let case = told_to_leave();
    assert_eq!(case.holds("payer"), ["plan_until_noon", "patient_from_noon"]);
    let (plan, patient) = (case.span("plan_until_noon"), case.span("patient_from_noon"));
    assert_eq!(plan.until.as_ref().map(shown).as_deref(), Some("2009-06-06 12:00:00"));
    assert_eq!(patient.from.as_ref().map(shown).as_deref(), Some("2009-06-06 12:00:00"));
    assert_ne!(plan.pays, patient.pays);
    assert_eq!((plan.from, patient.until), (None, None));
}

// R283
#[test]
fn a_second_review_has_sixty_days_to_ask_and_fourteen_to_decide() {
    let case = told_to_leave();
    assert_eq!(case.holds("route"), ["ask_again"]);
    assert_eq!(case.holds("clock"), ["second_review", "second_decision"]);
    assert_eq!(case.last("second_review"), "2009-08-04");
    assert_eq!(case.clone().at("second_request", "2009-08-04").last("second_decision"), "2009-08-18");
    assert!(case.last("second_decision").starts_with("EventUnknown"));
}

// R283, R284
#[test]
fn a_second_review_does_not_move_the_noon() {
    let again = told_to_leave().with("decision", "discharge_again").at("second_answer", "2009-06-20");
    assert_eq!(again.holds("route"), ["judge"]);
    assert_eq!(again.span("patient_from_noon").from.as_ref().map(shown).as_deref(), Some("2009-06-06 12:00:00"));
}

// R285, R286
#[test]
fn a_missed_deadline_leads_to_the_plan_whatever_was_decided() {
    let late = Case::of("hospital").with("asked_in_time", "no").at("plan_upheld", "2009-06-06T17:00");
    assert_eq!(late.holds("route"), ["plan_appeal"]);
    assert_eq!(late.asks(), [""; 0]);
    assert_eq!(late.holds("clock"), ["forwarding"]);
    assert_eq!(late.last("forwarding"), "2009-06-07 17:00:00");
    assert_eq!(late.may_hold("payer"), [""; 0]);
}

#[test]
fn while_the_decision_is_open_every_route_of_it_is() {
    let open = Case::of("hospital").with("asked_in_time", "yes");
    assert_eq!(open.asks(), ["decision"]);
    assert_eq!(open.may_hold("route"), ["wait", "covered", "ask_again", "judge"]);
    assert_eq!(open.holds("payer"), [""; 0]);
}
