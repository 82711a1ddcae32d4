//! Whatever is typed into the search, or stands in a list, is searched.
#![cfg(test)]

use chrono::NaiveDate;
use plans::{Contact, Directory, Kind, Plan, PlanList};
use proptest::collection::vec;
use proptest::prelude::*;

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[A-Za-z0-9 ().+é®-]{0,24}", "[0-9]{0,12}"]
}

fn lists() -> impl Strategy<Value = PlanList> {
    let plan = vec(texts(), 7).prop_map(|texts| Plan {
        contract: texts[0].clone(),
        number: texts[1].clone(),
        organization: texts[2].clone(),
        name: texts[3].clone(),
        kind: Kind::Snp,
        enrollment: texts[4].clone(),
        member_services: texts[5].clone(),
        tty: Some(texts[6].clone()),
    });
    let contact = (texts(), texts()).prop_map(|(name, phone)| Contact { letters: Some(name.clone()), name, phone });
    (vec(plan, 0..6), vec(contact, 0..3)).prop_map(|(plans, contacts)| PlanList {
        state: "NH".to_owned(),
        year: u16::MAX,
        from: NaiveDate::MIN,
        until: NaiveDate::MAX,
        cites: Vec::new(),
        contacts,
        plans,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_search_in_every_list_ends(list in lists(), typed in texts()) {
        let directory = Directory::new(list);
        let found = directory.search(&typed);
        prop_assert!(found.iter().all(|index| index.at() < directory.list().plans.len()));
        prop_assert!(directory.search_contacts(&typed).len() <= directory.list().contacts.len());
        // A word that no plan has must not be found by what stands around it.
        prop_assert!(typed.chars().any(char::is_alphanumeric) || found.is_empty(), "{:?}", typed);
    }

    #[test]
    fn every_list_comes_back_from_its_pack(list in lists()) {
        let read = Directory::decode(&packed::seal(&list));
        prop_assert_eq!(read.as_ref().map(Directory::list), Ok(&list));
    }
}

#[test]
fn a_page_of_text_is_no_search_that_takes_for_ever() {
    let list = PlanList {
        state: String::new(),
        year: 0,
        from: NaiveDate::MIN,
        until: NaiveDate::MIN,
        cites: Vec::new(),
        contacts: Vec::new(),
        plans: Vec::new(),
    };
    assert_eq!(Directory::new(list).search(&"gold 603-555-0142 ".repeat(20_000)), []);
}
