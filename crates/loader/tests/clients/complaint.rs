use crate::case::Case;

fn about_medicine(days: &str) -> Case {
    Case::of("complaint").with("about_medicine", "yes").amount("days_left", days)
}

fn assigned() -> Case {
    Case::of("complaint").at("assigned", "2009-06-01T10:00")
}

// R89, R91, R92
#[test]
fn the_days_of_medicine_left_make_the_level() {
    let level = |days| about_medicine(days).with("egregious", "no").holds("level");
    assert_eq!([level("0"), level("2")], [["immediate_need"]; 2]);
    assert_eq!([level("3"), level("14")], [["urgent"]; 2]);
    assert_eq!([level("15"), level("90")], [["not_defined"]; 2]);
}

// AMB-20
#[test]
fn between_the_printed_numbers_the_more_urgent_level_counts() {
    assert_eq!(about_medicine("2.5").value("days_left"), Some("over_two"));
    assert_eq!(about_medicine("2.5").rows("level"), ["over-two", "egregious"]);
    assert_eq!(about_medicine("2.5").holds("level"), ["immediate_need"]);
    assert_eq!(about_medicine("14.01").with("egregious", "no").rows("level"), ["over-14"]);
    assert_eq!(about_medicine("14.01").with("egregious", "no").holds("level"), ["urgent"]);
}

// R90
#[test]
fn an_egregious_complaint_is_an_immediate_need_whatever_it_is_about() {
    let egregious = Case::of("complaint").with("egregious", "yes");
    assert_eq!(egregious.holds("level"), ["immediate_need"]);
    assert_eq!(egregious.asks(), [""; 0]);
    assert_eq!(about_medicine("1").asks(), [""; 0]);
    assert_eq!(about_medicine("5").asks(), ["egregious"]);
}

#[test]
fn a_complaint_about_something_else_has_no_level_of_its_own() {
    let other = Case::of("complaint").with("about_medicine", "no");
    assert_eq!(other.asks(), ["egregious"]);
    assert_eq!(other.with("egregious", "no").holds("level"), ["not_defined"]);
}

// R91, AMB-22
#[test]
fn a_level_without_a_number_says_so() {
    assert_eq!(about_medicine("5").with("egregious", "no").holds("clock"), ["urgent_time"]);
    assert_eq!(assigned().last("urgent_time"), "NotStated");
}

// R110, R111
#[test]
fn the_clock_stands_still_from_the_mark_until_the_office_has_acted() {
    assert_eq!(assigned().last("immediate_need_time"), "2009-06-03 10:00:00");
    let level = assigned().at("level_marked", "2009-06-01T15:00");
    assert!(level.last("immediate_need_time").starts_with("PauseRunning"));
    let level = level.at("reassigned", "2009-06-02T09:00");
    assert_eq!(level.last("immediate_need_time"), "2009-06-04 04:00:00");
    let category = assigned().at("category_marked", "2009-06-01T15:00").at("recategorized", "2009-06-01T16:30");
    assert_eq!(category.last("immediate_need_time"), "2009-06-03 11:30:00");
}

// R110, R111
#[test]
fn two_pauses_that_overlap_count_once() {
    let both = assigned().at("category_marked", "2009-06-01T15:00").at("recategorized", "2009-06-01T17:00");
    let both = both.at("level_marked", "2009-06-01T16:00").at("reassigned", "2009-06-01T18:00");
    assert_eq!(both.last("immediate_need_time"), "2009-06-03 13:00:00");
}
