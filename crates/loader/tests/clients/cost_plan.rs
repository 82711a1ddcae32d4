use crate::case::Case;
use crate::rulebook::{quotes, topic};

fn bill() -> Case {
    Case::of("cost_plan").with("subject", "bill").with("network", "outside").with("directed", "no")
}

fn facility() -> Case {
    Case::of("cost_plan").with("subject", "facility").with("network", "outside").with("directed", "no")
}

// R220
#[test]
fn a_cost_plan_member_who_went_outside_unasked_follows_the_notice_of_original_medicare() {
    assert_eq!(bill().with("plan", "cost").holds("route"), ["medicare_notice"]);
    assert_eq!(bill().with("plan", "prepayment").holds("route"), ["medicare_notice"]);
    assert_eq!(bill().with("plan", "other").holds("route"), ["this_section"]);
    assert_eq!(bill().with("plan", "cost").with("directed", "yes").holds("route"), ["this_section"]);
    assert!(quotes(topic("cost_plan"), "cost-bill")[0].contains("unless you were directed"));
}

// R221
#[test]
fn only_some_cost_plans_send_a_facility_outside_the_network_to_original_medicare() {
    assert_eq!(facility().with("plan", "cost").with("urgent", "no").holds("route"), ["medicare_notice"]);
    assert_eq!(facility().with("plan", "prepayment").holds("route"), ["this_section"]);
}

// R221
#[test]
fn an_exception_to_the_exception_leads_back() {
    let urgent = Case::of("cost_plan").with("subject", "facility").with("plan", "cost").with("urgent", "yes");
    assert_eq!(urgent.holds("route"), ["this_section"]);
    assert_eq!(urgent.asks(), [""; 0]);
    let settled = facility().with("plan", "cost").with("urgent", "yes");
    assert_eq!(settled.rows("route"), ["cost-facility-urgent"]);
    let inside = settled.with("urgent", "no").with("network", "inside");
    assert_eq!(inside.rows("route"), ["general", "cost-facility-network"]);
}

// R222
#[test]
fn a_supplemental_benefit_is_appealed() {
    let supplemental = Case::of("cost_plan").with("subject", "supplemental");
    assert_eq!(supplemental.asks(), ["plan"]);
    assert_eq!(supplemental.may_hold("route"), ["this_section", "appeal"]);
    assert_eq!(supplemental.with("plan", "prepayment").holds("route"), ["appeal"]);
}

#[test]
fn only_what_can_still_matter_is_asked() {
    assert_eq!(Case::of("cost_plan").with("subject", "other").holds("route"), ["this_section"]);
    assert_eq!(Case::of("cost_plan").with("plan", "other").asks(), [""; 0]);
    let open = Case::of("cost_plan").with("subject", "bill").with("plan", "cost");
    assert_eq!(open.asks(), ["network", "directed"]);
    assert_eq!(open.holds("route"), [""; 0]);
}

#[test]
fn what_would_change_the_route_is_one_answer_away() {
    let changes = bill().with("plan", "cost").changes("route");
    assert_eq!(changes, [("subject=supplemental".to_owned(), "appeal"), ("subject=other".to_owned(), "this_section")]);
}
