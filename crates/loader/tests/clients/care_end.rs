use crate::case::Case;

fn notice(received: &str, ends: &str) -> Case {
    Case::of("care_end").at("notice_received", received).at("coverage_ends", ends)
}

// R288
#[test]
fn two_days_before_the_end_the_deadline_is_noon_of_the_day_after_the_notice() {
    let case = notice("2009-06-06", "2009-06-08");
    assert_eq!(case.value("notice_days"), Some("two"));
    assert_eq!(case.holds("clock"), ["noon_after"]);
    assert_eq!(case.last("noon_after"), "2009-06-07 12:00:00");
}

// R289
#[test]
fn with_more_days_the_deadline_is_noon_of_the_day_before_the_end() {
    let case = notice("2009-06-05", "2009-06-08");
    assert_eq!(case.holds("clock"), ["noon_before"]);
    assert_eq!(case.last("noon_before"), "2009-06-07 12:00:00");
    assert_eq!(notice("2009-05-20", "2009-06-01").last("noon_before"), "2009-05-31 12:00:00");
}

// R287
#[test]
fn a_notice_shorter_than_promised_has_no_deadline() {
    assert_eq!(notice("2009-06-07", "2009-06-08").value("notice_days"), Some("less_than_two"));
    assert_eq!(notice("2009-06-07", "2009-06-08").may_hold("clock"), [""; 0]);
}

#[test]
fn without_dates_the_number_of_days_can_be_answered() {
    let open = Case::of("care_end").at("notice_received", "2009-06-06");
    assert_eq!(open.asks(), ["notice_days"]);
    assert_eq!(open.may_hold("clock"), ["noon_after", "noon_before"]);
    let answered = open.with("notice_days", "two");
    assert_eq!(answered.holds("clock"), ["noon_after"]);
    assert_eq!(answered.last("noon_after"), "2009-06-07 12:00:00");
}

#[test]
fn dates_speak_louder_than_an_answer() {
    assert_eq!(notice("2009-06-05", "2009-06-08").with("notice_days", "two").holds("clock"), ["noon_before"]);
}
