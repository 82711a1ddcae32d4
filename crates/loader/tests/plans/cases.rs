//! The known cases of the area `directory`, each under its id.

use crate::support::NEW_HAMPSHIRE;
use chrono::NaiveDate;
use plans::{Column, Directory, Kind, Plan, PlanIndex};
use std::collections::BTreeSet;

use Column::{Enrollment, MemberServices};

/// What is typed as an id, company or word, and the plans that must be found.
const FOUND: &[(&str, &str, &[&str])] = &[
    ("DIR-01", "S5596-046", &["S5596-046"]),
    ("DIR-03", "S5597-034", &["S5597-034"]),
    ("DIR-04", "S5810-036", &[]),
    ("DIR-07", "FOX Insurance Company", &["S5557-002", "S5557-007"]),
    ("DIR-10", "Sterling Prescription Drug Plan", &["S4802-022", "S4802-034"]),
    (
        "DIR-13",
        "MedicareRx",
        &["S5596-046", "S5596-001", "S5596-003", "S5960-001", "S5960-071", "S5921-171", "S5820-001", "S5921-173"],
    ),
    ("DIR-25", "Medicare Advantage", &[]),
    ("DIR-26", "WellCare", &["S5967-138", "S5967-035", "S5967-069"]),
];

/// Ids of plans, each with a column.
type Printed = &'static [(&'static str, Column)];

/// What is typed as a telephone number, and the plans and columns in which it must be found.
const NUMBERS: &[(&str, &str, Printed)] = &[
    ("DIR-14", "1-866-865-0662", &[("S5768-005", MemberServices), ("S5768-049", MemberServices)]),
    ("DIR-15", "8668650664", &[("S4802-022", MemberServices), ("S4802-034", MemberServices)]),
    ("DIR-16", "1-877-279-0373", &[("S5644-045", Enrollment)]),
    (
        "DIR-17",
        "1-888-369-7979",
        &[
            ("S5557-002", Enrollment),
            ("S5557-002", MemberServices),
            ("S5557-007", Enrollment),
            ("S5557-007", MemberServices),
        ],
    ),
    (
        "DIR-18",
        "1-888-867-5575",
        &[("S5921-171", MemberServices), ("S5820-001", MemberServices), ("S5921-173", MemberServices)],
    ),
    ("DIR-19", "1-888-867-5563", &[]),
];

#[test]
fn what_is_typed_finds_the_known_plans() {
    for (case, typed, expected) in FOUND {
        let found: BTreeSet<_> = plans(&NEW_HAMPSHIRE, typed).map(Plan::id).collect();
        assert_eq!(found, expected.iter().map(|id| (*id).to_owned()).collect(), "{case}");
    }
}

#[test]
fn a_number_finds_the_known_plans_and_columns() {
    for (case, typed, expected) in NUMBERS {
        let columns =
            |plan: &Plan| plan.columns_of(typed).into_iter().map(|column| (plan.id(), column)).collect::<Vec<_>>();
        let found: BTreeSet<_> = plans(&NEW_HAMPSHIRE, typed).flat_map(columns).collect();
        assert_eq!(found, expected.iter().map(|(id, column)| ((*id).to_owned(), *column)).collect(), "{case}");
    }
}

#[test]
fn dir_01_and_dir_03_read_as_printed() {
    let printed = |contract, number| {
        let plan = NEW_HAMPSHIRE.plan(NEW_HAMPSHIRE.find(contract, number).expect("the plan is listed"));
        [&plan.organization, &plan.name, &plan.enrollment, &plan.member_services].map(String::as_str)
    };
    let anthem = ["Anthem Blue Cross and Blue Shield", "Blue MedicareRx Value", "1-866-244-1241", "1-866-755-2776"];
    assert_eq!(printed("S5596", "046"), anthem);
    let gold = "Prescription Pathway Gold Plan Reg 1";
    let pennsylvania = ["Pennsylvania Life Insurance Company", gold, "1-800-978-9500", "1-866-566-3050"];
    assert_eq!(printed("S5597", "034"), pennsylvania);
}

#[test]
fn dir_04_a_near_miss_is_not_found() {
    assert_eq!(NEW_HAMPSHIRE.find("S5810", "036"), None);
}

#[test]
fn dir_20_the_number_of_a_contact_finds_the_contact() {
    let names = |typed| NEW_HAMPSHIRE.search_contacts(typed).into_iter().map(|contact| contact.name.as_str());
    assert_eq!(names("1-617-565-1232").collect::<Vec<_>>(), ["CMS - Boston RO"]);
    assert_eq!(NEW_HAMPSHIRE.search("1-617-565-1232"), []);
    let printed = ["CMS - Medicare", "SSA - Social Security", "NH - ServiceLink", "CMS - Boston RO"];
    assert!(NEW_HAMPSHIRE.list().contacts.iter().map(|contact| contact.name.as_str()).eq(printed));
    assert_eq!(names("1 800 medicare").collect::<Vec<_>>(), ["CMS - Medicare"]);
}

#[test]
fn dir_23_and_dir_24_members_and_others_have_numbers_of_their_own() {
    let saver = NEW_HAMPSHIRE.plan(NEW_HAMPSHIRE.find("S5921", "171").expect("the plan is listed"));
    assert_eq!(saver.phone(MemberServices), Some("1-888-867-5575"));
    assert_eq!(saver.phone(Enrollment), Some("1-800-745-0922"));
    assert_eq!(saver.phone(Column::Tty), None, "the list prints no number for text telephones");
}

#[test]
fn dir_25_the_list_holds_stand_alone_plans_only() {
    assert!(NEW_HAMPSHIRE.list().plans.iter().all(|plan| plan.kind == Kind::Pdp));
}

#[test]
fn dir_26_the_list_is_history_in_another_year() {
    let is_in_force = |year, month, day| {
        NEW_HAMPSHIRE.list().is_in_force(NaiveDate::from_ymd_opt(year, month, day).expect("this is a day"))
    };
    assert!(is_in_force(2007, 1, 1) && is_in_force(2007, 12, 31));
    assert!(!is_in_force(2009, 3, 1) && !is_in_force(2006, 12, 31) && !is_in_force(2008, 1, 1));
}

#[test]
fn dir_27_the_list_is_whole() {
    let plans = &NEW_HAMPSHIRE.list().plans;
    let count = |of: fn(&Plan) -> &str| plans.iter().map(of).collect::<BTreeSet<_>>().len();
    assert_eq!(plans.len(), 53);
    assert_eq!(count(|plan| &plan.organization), 22);
    assert_eq!(count(|plan| &plan.contract), 23);
    let phones = plans.iter().flat_map(|plan| [&plan.enrollment, &plan.member_services]);
    assert_eq!(phones.collect::<BTreeSet<_>>().len(), 44);
}

/// The plans that are found, in their order.
fn plans<'a>(directory: &'a Directory, typed: &str) -> impl Iterator<Item = &'a Plan> {
    directory.search(typed).into_iter().map(|index: PlanIndex| directory.plan(index))
}
