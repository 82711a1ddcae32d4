//! Every plan of the real list is found by each of its handles, however it is typed.

use crate::support::NEW_HAMPSHIRE;
use plans::{Column, Directory, Plan, PlanIndex};

#[test]
fn every_whole_id_finds_its_plan_alone() {
    for (index, plan) in indexed(&NEW_HAMPSHIRE) {
        let id = plan.id();
        for typed in [id.clone(), id.to_lowercase(), id.replace('-', ""), id.to_lowercase().replace('-', " ")] {
            assert_eq!(NEW_HAMPSHIRE.search(&typed), [index], "{typed}");
        }
        assert_eq!(NEW_HAMPSHIRE.find(&plan.contract.to_lowercase(), &plan.number), Some(index));
    }
}

#[test]
fn every_name_finds_its_plan_first() {
    for (index, plan) in indexed(&NEW_HAMPSHIRE) {
        let best = NEW_HAMPSHIRE.search(&plan.name.to_uppercase())[0];
        let is_company_of = |found: &Plan| found.organization.eq_ignore_ascii_case(&plan.name);
        assert!(best == index || is_company_of(NEW_HAMPSHIRE.plan(best)), "{}", plan.name);
    }
}

#[test]
fn every_number_finds_exactly_the_plans_that_print_it() {
    for phone in indexed(&NEW_HAMPSHIRE).flat_map(|(_, plan)| [&plan.enrollment, &plan.member_services]) {
        let printed = indexed(&NEW_HAMPSHIRE).filter(|(_, plan)| !plan.columns_of(phone).is_empty());
        let printed: Vec<_> = printed.map(|(index, _)| index).collect();
        let (_, national) = phone.split_once('-').expect("the number has groups");
        for typed in [
            phone.clone(),
            phone.replace('-', ""),
            national.replace('-', "."),
            format!("({}", national.replacen('-', ") ", 1)),
        ] {
            assert_eq!(NEW_HAMPSHIRE.search(&typed), printed, "{typed}");
        }
    }
}

#[test]
fn every_number_with_one_digit_changed_finds_only_what_is_printed() {
    let columns = [Column::Enrollment, Column::MemberServices];
    for (_, plan) in indexed(&NEW_HAMPSHIRE) {
        for phone in columns.iter().filter_map(|column| plan.phone(*column)) {
            let (before, last) = phone.split_at(phone.len() - 1);
            for digit in ('0'..='9').filter(|digit| !last.starts_with(*digit)) {
                let typed = format!("{before}{digit}");
                for index in NEW_HAMPSHIRE.search(&typed) {
                    assert!(!NEW_HAMPSHIRE.plan(index).columns_of(&typed).is_empty(), "{typed}");
                }
            }
        }
    }
}

#[test]
fn every_id_with_one_digit_changed_finds_that_id_or_nothing() {
    for (_, plan) in indexed(&NEW_HAMPSHIRE) {
        for digit in '0'..='9' {
            let number = format!("{}{digit}", &plan.number[..2]);
            let expected: Vec<_> = NEW_HAMPSHIRE.find(&plan.contract, &number).into_iter().collect();
            assert_eq!(NEW_HAMPSHIRE.search(&format!("{} {number}", plan.contract)), expected);
        }
    }
}

#[test]
fn a_name_comes_before_names_that_begin_with_it() {
    let found = NEW_HAMPSHIRE.search("aarp medicarerx plan");
    let ids: Vec<_> = found.into_iter().map(|index| NEW_HAMPSHIRE.plan(index).id()).collect();
    assert_eq!(ids, ["S5820-001", "S5921-171", "S5921-173"]);
}

fn indexed(directory: &Directory) -> impl Iterator<Item = (PlanIndex, &Plan)> {
    (0..).map(PlanIndex).zip(&directory.list().plans)
}
