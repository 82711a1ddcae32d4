//! The search in a small list, in which every rule of the order has its plan.
#![cfg(test)]

use chrono::NaiveDate;
use plans::{Column, Contact, Directory, Kind, Plan, PlanIndex, PlanList};

/// Contract, number, company, name, enrollment, member services and text telephone.
const PLANS: [[&str; 7]; 6] = [
    ["S0100", "001", "Harbor", "Harbor Gold Plus", "1-800-555-0101", "1-800-555-0102", "711"],
    ["S0100", "002", "Harbor", "Harbor Gold", "1-800-555-0101", "1-800-555-0103", ""],
    ["S0100", "013", "Harbor", "Marigold", "1-800-555-0101", "1-866-013-0100", ""],
    ["H2001", "001", "Gold", "Option 1", "603-555-0144", "603-555-0144", ""],
    ["H2001", "002", "Gold", "Option 2", "603-555-0144", "603-555-0145", ""],
    ["H2002", "002", "Triple-S É®", "Blue’s Choice", "1-877-555-0199", "1-877-555-0198", ""],
];

fn directory() -> Directory {
    let plan = |[contract, number, organization, name, enrollment, member_services, tty]: [&str; 7]| Plan {
        contract: contract.to_owned(),
        number: number.to_owned(),
        organization: organization.to_owned(),
        name: name.to_owned(),
        kind: Kind::Pdp,
        enrollment: enrollment.to_owned(),
        member_services: member_services.to_owned(),
        tty: Some(tty.to_owned()).filter(|tty| !tty.is_empty()),
    };
    let medicare = ("CMS - Medicare", Some("1-800-MEDICARE"), "1-800-633-4227");
    let help = ("Help line", None, "603-271-5255");
    let contact = |(name, letters, phone): (&str, Option<&str>, &str)| Contact {
        name: name.to_owned(),
        letters: letters.map(str::to_owned),
        phone: phone.to_owned(),
    };
    Directory::new(PlanList {
        state: "NH".to_owned(),
        year: 2007,
        from: NaiveDate::from_ymd_opt(2007, 1, 1).expect("this is a day"),
        until: NaiveDate::from_ymd_opt(2007, 12, 31).expect("this is a day"),
        cites: Vec::new(),
        contacts: [medicare, help].map(contact).to_vec(),
        plans: PLANS.map(plan).to_vec(),
    })
}

/// Expects the plans at some positions, in this order, for each way of typing.
fn check(typed: &[&str], expected: &[usize]) {
    let directory = directory();
    for typed in typed {
        let found: Vec<_> = directory.search(typed).into_iter().map(PlanIndex::at).collect();
        assert_eq!(found, expected, "{typed:?}");
    }
}

#[test]
fn exact_comes_before_prefix_before_inside_before_scattered() {
    check(&["gold", "GOLD", " Gold. "], &[3, 4, 0, 1, 2]);
    check(&["harbor gold"], &[1, 0, 2]);
    check(&["gold harbor"], &[0, 1, 2]);
}

#[test]
fn every_word_must_fit() {
    check(&["option 2"], &[4, 3]);
    check(&["gold plus", "plus harbor"], &[0]);
    check(&["gold silver", "plu s0100-002"], &[]);
}

#[test]
fn words_do_not_fit_across_words() {
    check(&["harborgold", "dplus"], &[]);
}

#[test]
fn an_id_is_found_whole_or_in_part_however_it_is_typed() {
    check(&["S0100-002", "s0100002", "s0100 002", "0100-002", "S0100–002"], &[1]);
    check(&["s0100", "S01"], &[0, 1, 2]);
    check(&["h2001", "H2001-"], &[3, 4]);
    check(&["s0100-004", "S0101", "s0100 555"], &[]);
}

#[test]
fn a_telephone_number_is_found_whole_or_in_part_in_any_punctuation() {
    check(&["1-800-555-0103", "8005550103", "(800) 555-0103", "+1 800.555.0103", "5550103"], &[1]);
    check(&["603-555-0144", "1 603 555 0144"], &[3, 4]);
    check(&["603-555-014", "603 555"], &[3, 4]);
    check(&["603-555-0146", "603-555-1044", "2-603-555-0144"], &[]);
    check(&["harbor 1-866-013-0100", "1-866-013-0100 harbor"], &[2]);
    check(&["711"], &[0]);
}

#[test]
fn two_digits_say_nothing_about_a_telephone_number() {
    check(&["66", "18"], &[]);
    check(&["866"], &[2]);
}

#[test]
fn accents_and_signs_are_no_obstacle_and_no_letters() {
    check(&["triple-s", "triples É", "blues choice", "blue's", "Blue’s"], &[5]);
    check(&["®", "-", "", "  ", "("], &[]);
}

#[test]
fn contacts_are_found_by_name_letters_and_number() {
    let directory = directory();
    let found = |typed| directory.search_contacts(typed).into_iter().map(|contact| contact.name.as_str());
    for typed in ["medicare", "cms", "1-800-medicare", "1 800 633 4227", "8006334227"] {
        assert_eq!(found(typed).collect::<Vec<_>>(), ["CMS - Medicare"], "{typed}");
    }
    assert_eq!(found("help").collect::<Vec<_>>(), ["Help line"]);
    assert_eq!(found("1-800-633-4228").count(), 0);
}

#[test]
fn only_a_whole_id_is_a_plan() {
    let directory = directory();
    let found = |contract, number| directory.find(contract, number).map(|index| directory.plan(index).id());
    assert_eq!(found("s0100", "013").as_deref(), Some("S0100-013"));
    for (contract, number) in [("S0100", "13"), ("S010", "0013"), ("S0100", ""), ("H2001", "013")] {
        assert_eq!(found(contract, number), None);
    }
}

#[test]
fn a_number_is_told_with_its_columns() {
    let directory = directory();
    let columns = |position: usize, phone| directory.list().plans[position].columns_of(phone);
    assert_eq!(columns(3, "(603) 555-0144"), [Column::Enrollment, Column::MemberServices]);
    assert_eq!(columns(0, "18005550102"), [Column::MemberServices]);
    assert_eq!(columns(0, "711"), [Column::Tty]);
    assert_eq!(columns(0, "1-800-555-0103"), []);
}
