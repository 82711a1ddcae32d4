//! The clocks, spans and windows of these tests, each beside the requirement it is made from.

use super::build::{EXTENDED, NO, RESUMED, RESUMED_AGAIN, STARTED, STOPPED, STOPPED_AGAIN, YES, cite, clock};
use chrono::NaiveTime;
use rules::catalog::{Clock, Effective, EventIndex, PartyIndex, Point, Span, Step, Window};

/// R233 and R236: the plan has 72 hours; silence sends the request to the next level by itself.
pub fn drug_decision() -> Clock {
    clock().step(Step::Hours(72)).miss(true).done()
}

/// R235 and R236: the same, fast.
pub fn fast_drug_decision() -> Clock {
    clock().step(Step::Hours(24)).miss(true).done()
}

/// R239 and R240: the plan has 14 days, and 14 more if it takes them; silence gives a right to appeal.
pub fn care_decision() -> Clock {
    clock().step(Step::Days(14)).step_when(EXTENDED, YES, Step::Days(14)).miss(false).done()
}

/// R241 and R242: the plan has 72 hours, and 14 more days if it takes them; silence gives a right to appeal.
pub fn fast_care_decision() -> Clock {
    clock().step(Step::Hours(72)).step_when(EXTENDED, YES, Step::Days(14)).miss(false).done()
}

/// R205 and R244: the plan has 24 hours to answer the complaint about extra days; a miss is not spoken of.
pub fn fast_grievance() -> Clock {
    clock().step(Step::Hours(24)).done()
}

/// R237 and R238: 30 days, or 60 if the plan needs to know more; in both cases appeal only after 60.
pub fn payment_decision() -> Clock {
    clock()
        .step_when(EXTENDED, NO, Step::Days(30))
        .step_when(EXTENDED, YES, Step::Days(60))
        .milestone("grievance", Step::Days(30))
        .milestone("appeal", Step::Days(60))
        .miss(false)
        .done()
}

/// R254: file an appeal within 60 calendar days from the date on the notice.
pub fn appeal_filing() -> Clock {
    clock().step(Step::Days(60)).done()
}

/// R279: ask no later than the day of the discharge.
pub fn hospital_review_request() -> Clock {
    clock().step(Step::SameDay).done()
}

/// R283: the second review has 14 days.
pub fn second_review() -> Clock {
    clock().step(Step::Days(14)).done()
}

/// R288: with a notice of exactly two days, ask by noon of the day after getting it.
pub fn request_by_noon_after_notice() -> Clock {
    clock().step(noon(1)).done()
}

/// R289: with a longer notice, ask by noon of the day before coverage ends.
pub fn request_by_noon_before_end() -> Clock {
    clock().step(noon(-1)).done()
}

/// R89, R110 and R111: two days from the time of assignment; it stands still during two kinds of doubt.
pub fn immediate_need() -> Clock {
    clock().step(Step::Hours(48)).pause(STOPPED, RESUMED).pause(STOPPED_AGAIN, RESUMED_AGAIN).done()
}

/// R117: look for access 5 business days after the receipt is confirmed.
pub fn access_check() -> Clock {
    clock().step(Step::BusinessDays(5)).done()
}

/// R298: what is asked for takes effect on the first of the next month.
pub fn special_enrollment() -> Clock {
    clock().step(Step::FirstOfNextMonth).done()
}

/// R282 and R283: from noon of the day after the first decision of the reviewer the patient pays.
pub fn plan_pays(admitted: EventIndex) -> Span {
    Span {
        id: "plan_pays".to_owned(),
        pays: PartyIndex(1),
        from: Some(Point { event: admitted, steps: Vec::new() }),
        until: Some(Point { event: STARTED, steps: vec![noon(1)] }),
        cites: vec![cite(7)],
    }
}

/// R296: 15 November to 31 December, effective 1 January.
pub fn annual_election() -> Window {
    window(Some((11, 15)), Some((12, 31)), Effective::NextJanuary)
}

/// R297: 1 January to 31 March, effective on the first of the next month.
pub fn open_enrollment() -> Window {
    window(Some((1, 1)), Some((3, 31)), Effective::FirstOfNextMonth)
}

/// R298: open all year, for those who have a reason.
pub fn all_year() -> Window {
    window(None, None, Effective::FirstOfNextMonth)
}

/// A yearly period.
pub fn window(from: Option<(u8, u8)>, until: Option<(u8, u8)>, effective: Effective) -> Window {
    Window { id: "window".to_owned(), from, until, effective, cites: vec![cite(0)] }
}

/// Noon, so many days after the day.
pub fn noon(days: i32) -> Step {
    Step::At { days, time: NaiveTime::from_hms_opt(12, 0, 0).expect("noon") }
}
