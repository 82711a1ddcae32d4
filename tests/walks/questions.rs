use crate::step::{after, asks, beginning, topic_of};
use chrono::NaiveDate;
use rules::EventDate;
use rules::catalog::ValueIndex;
use signpost::{Action, Route, Told};

/// A common case: what somebody would say of it, how many questions may stand before the result, and the answers.
type Common = (&'static str, usize, &'static [(&'static str, &'static str)]);

const COMMON: [Common; 11] = [
    (
        "sent home from the hospital with a notice in hand",
        3,
        &[("problem", "hospital_discharge"), ("hospital_stage", "in_time"), ("medical_side", "health_plan")],
    ),
    (
        "home health ends, with a notice in hand",
        3,
        &[("problem", "services_ending"), ("services_stage", "in_time"), ("medical_side", "health_plan")],
    ),
    (
        "the pharmacy said no",
        4,
        &[("problem", "drug_refused"), ("drug_side", "stand_alone"), ("drug_obstacle", "said_no")],
    ),
    (
        "a drug that is not on the list",
        4,
        &[("problem", "drug_refused"), ("drug_side", "in_medical_plan"), ("drug_obstacle", "off_list")],
    ),
    ("a letter that denies a drug", 2, &[("problem", "letter"), ("appeal_letter", "plan_drug")]),
    ("a letter that denies care", 3, &[("problem", "letter"), ("appeal_letter", "plan_care")]),
    (
        "the plan is late with a drug",
        4,
        &[
            ("problem", "no_answer"),
            ("late_request", "drug"),
            ("late_speed", "standard"),
            ("late_over_drug_standard", "missed"),
        ],
    ),
    (
        "the plan is late with care",
        4,
        &[
            ("problem", "no_answer"),
            ("late_request", "care"),
            ("late_speed", "standard"),
            ("late_over_care_standard", "missed"),
        ],
    ),
    (
        "a rude receptionist",
        3,
        &[("problem", "poor_service"), ("service_issue", "rude_office"), ("medical_side", "health_plan")],
    ),
    (
        "a rude pharmacist",
        3,
        &[("problem", "poor_service"), ("service_issue", "rude_pharmacy"), ("drug_side", "stand_alone")],
    ),
    ("a wrong co-payment", 2, &[("problem", "copayment"), ("member_evidence", "have")]),
];

#[test]
fn a_common_case_needs_few_questions() {
    for (what, at_most, answers) in COMMON {
        let mut state = after(&beginning(), Action::Begin { edition: "2009".to_owned(), topic: "problem".to_owned() });
        let day = NaiveDate::from_ymd_opt(2009, 3, 3).expect("the calendar has this day");
        state = after(&state, Action::Told(Told::Date(EventDate::On(day))));
        let mut asked = 0;
        while let Route::Question(fact) = state.route {
            let id = topic_of(&state).fact(fact).id.clone();
            let (_, value) = answers.iter().find(|(held, _)| *held == id).unwrap_or_else(|| panic!("{what}: {id}"));
            let value = topic_of(&state).fact(fact).values.iter().position(|held| held == value);
            let value = value.unwrap_or_else(|| panic!("{what}: {id} has no such value"));
            state = after(&state, Action::Told(Told::Answer(fact, Some(ValueIndex::of(value)))));
            asked += 1;
        }
        assert!(asks(&state).is_empty(), "{what}");
        println!("{what}: {asked} questions");
        assert!(asked <= at_most, "{what}: {asked} questions, and {at_most} are the most");
    }
}
