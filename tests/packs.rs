//! The packs of this very build: what the browser gets is what was built, or nothing.
#![cfg(test)]

use loader::{Build, build};
use plans::Directory;
use proptest::prelude::*;
use proptest::sample::Index;
use signpost::{Lexicon, catalog, read_rules};
use std::path::Path;
use std::sync::LazyLock;
use words::{Pack, PackError};

static BUILD: LazyLock<Build> =
    LazyLock::new(|| build(Path::new("data")).unwrap_or_else(|findings| panic!("{findings}")));

/// Whether some bytes can be read as a pack of a kind.
type Reads = fn(&[u8]) -> bool;

/// Every pack that the browser fetches, each with a test of whether it is taken.
fn packs() -> Vec<(&'static [u8], Reads)> {
    let words = BUILD.words.iter().map(|file| (file.bytes.as_slice(), takes_words as Reads));
    let plans = BUILD.plans.iter().map(|file| (file.bytes.as_slice(), takes_plans as Reads));
    words.chain(plans).chain([(BUILD.rules.as_slice(), takes_rules as Reads)]).collect()
}

fn takes_words(bytes: &[u8]) -> bool {
    Lexicon::default().add("", bytes).is_ok()
}

fn takes_plans(bytes: &[u8]) -> bool {
    Directory::decode(bytes).is_ok()
}

fn takes_rules(bytes: &[u8]) -> bool {
    read_rules(bytes).is_ok()
}

#[test]
fn every_pack_is_taken_as_it_was_built() {
    assert!(packs().iter().all(|(bytes, takes)| takes(bytes)));
    assert_eq!(read_rules(&BUILD.rules), catalog());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_pack_with_a_bit_turned_over_is_refused(pack in any::<Index>(), at in any::<Index>(), bit in 0..8_u8) {
        let packs = packs();
        let (bytes, takes) = pack.get(&packs);
        let mut bytes = bytes.to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        prop_assert!(!takes(&bytes), "byte {}", at);
    }

    #[test]
    fn a_pack_that_was_cut_off_is_refused(pack in any::<Index>(), length in any::<Index>()) {
        let packs = packs();
        let (bytes, takes) = pack.get(&packs);
        prop_assert!(!takes(&bytes[..length.index(bytes.len())]));
    }

    #[test]
    fn junk_is_refused_by_every_reader(junk in proptest::collection::vec(any::<u8>(), 0..256)) {
        prop_assert!(packs().iter().all(|(_, takes)| !takes(&junk)));
    }
}

#[test]
fn one_pack_in_place_of_another_is_refused() {
    let words = &BUILD.words[0].bytes;
    assert!(!takes_rules(words) && !takes_plans(words));
    assert!(!takes_words(&BUILD.rules) && !takes_plans(&BUILD.rules));
    assert!(!takes_words(&BUILD.plans[0].bytes));
}

#[test]
fn words_of_other_rules_are_told_apart_from_damaged_ones() {
    let other = packed::seal(&Pack::new("en".to_owned(), BUILD.fingerprint ^ 1, Vec::new()));
    assert_eq!(Lexicon::default().add("", &other), Err(PackError::OtherRules));
    assert_eq!(Lexicon::default().add("", &other[1..]), Err(PackError::Damaged));
}
