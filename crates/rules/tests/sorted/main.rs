//! The small set and map against those of the standard library.

use proptest::prelude::*;
use rules::{Map, Set};
use std::collections::{BTreeMap, BTreeSet};

/// Few different items, so that many of them meet again.
fn items() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(0..24_u16, 0..32)
}

proptest! {
    #[test]
    fn a_set_holds_what_was_put_in(items in items(), others in items()) {
        let (mut set, mut model) = (Set::new(), BTreeSet::new());
        for item in &items {
            prop_assert_eq!(set.insert(*item), model.insert(*item));
        }
        prop_assert_eq!(&set, &items.iter().copied().collect());
        prop_assert!(set.iter().eq(&model));
        prop_assert_eq!(set.len(), model.len());
        prop_assert_eq!(set.is_empty(), model.is_empty());
        let (other, other_model): (Set<u16>, BTreeSet<u16>) = (others.iter().copied().collect(), others.into_iter().collect());
        for item in 0..24 {
            prop_assert_eq!(set.contains(&item), model.contains(&item));
        }
        prop_assert_eq!(set.is_subset(&other), model.is_subset(&other_model));
        prop_assert_eq!(set.is_disjoint(&other), model.is_disjoint(&other_model));
        prop_assert_eq!(set == other, model == other_model);
        prop_assert_eq!(set.cmp(&other), model.cmp(&other_model));
        prop_assert!(set.into_iter().eq(model));
    }

    #[test]
    fn a_map_holds_what_was_given_last(entries in prop::collection::vec((0..24_u16, any::<u8>()), 0..32), out in items()) {
        let (mut map, mut model) = (Map::new(), BTreeMap::new());
        for (key, value) in &entries {
            prop_assert_eq!(map.insert(*key, *value), model.insert(*key, *value));
        }
        prop_assert_eq!(&map, &entries.iter().copied().collect());
        for key in &out {
            prop_assert_eq!(map.remove(key), model.remove(key));
        }
        for key in 0..24 {
            prop_assert_eq!(map.get(&key), model.get(&key));
            prop_assert_eq!(map.contains_key(&key), model.contains_key(&key));
        }
        prop_assert_eq!(map.is_empty(), model.is_empty());
        prop_assert!(map.iter().eq(&model));
    }
}
