use super::super::plan::COLUMNS;
use super::{canonical, folder_with, imported};
use crate::made_up_plans::made_up_plans;
use loader::load_folder;
use plans::{Directory, Plan, PlanIndex};

const COUNT: u16 = 5000;

#[test]
fn a_list_of_the_whole_country_is_imported_and_searched() {
    let made_up = made_up_plans(COUNT, 7);
    let states = ["NH", "VT", "ME", "MA"];
    let rows = made_up.plans.iter().zip(states.iter().cycle()).map(|(plan, state)| row(plan, state));
    let table = std::iter::once(COLUMNS.join(",")).chain(rows).collect::<Vec<_>>().join("\r\n");
    let (list, others) = imported(table.as_bytes(), "US").unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!((&list.plans, others), (&made_up.plans, 0));
    assert_eq!(loaded(&canonical(&list)), list.plans);
    let (some, others) = imported(table.as_bytes(), "NH").unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!((some.plans.len(), others), (1250, 3750));

    let directory = Directory::new(list);
    for (index, plan) in (0..).map(PlanIndex).zip(&made_up.plans) {
        assert_eq!(directory.find(&plan.contract, &plan.number), Some(index));
    }
    for (index, plan) in (0..).map(PlanIndex).zip(&made_up.plans).step_by(97) {
        assert_eq!(directory.search(&plan.id().to_lowercase()), [index]);
        assert!(directory.search(&plan.member_services.replace('-', ".")).contains(&index));
        assert!(directory.search(&format!("{} {}", plan.name, plan.organization)).contains(&index));
    }
}

fn row(plan: &Plan, state: &str) -> String {
    let kind = plan.kind.abbreviation();
    let tty = plan.tty.as_deref().unwrap_or_default();
    let numbers = [&plan.enrollment, &plan.member_services].map(String::as_str).join(",");
    format!("{},{},{},{},{kind},{state},{numbers},{tty}", plan.contract, plan.number, plan.organization, plan.name)
}

/// The plans that the loader reads in the file of the whole country, put among the project's data.
fn loaded(file: &str) -> Vec<Plan> {
    let loaded = load_folder(&folder_with("plans/us-2007.toml", file));
    let about_it = loaded.findings.iter().filter(|finding| finding.spot.path.contains("us-2007"));
    assert_eq!(about_it.map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
    loaded.plans.into_iter().find(|list| list.state == "US").expect("the list is read").plans
}
