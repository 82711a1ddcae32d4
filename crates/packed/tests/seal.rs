//! A file that is not whole and unchanged is refused, however it came to be so.
#![cfg(test)]

use packed::{Damaged, open, pack, seal, unpack};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// A value of many small parts, of which nearly every byte can be another one and still be read.
fn values() -> impl Strategy<Value = Vec<(String, u64)>> {
    vec((any::<String>(), any::<u64>()), 0..8)
}

fn read(bytes: &[u8]) -> Result<Vec<(String, u64)>, Damaged> {
    open(bytes)
}

proptest! {
    #[test]
    fn what_is_sealed_comes_back(value in values()) {
        prop_assert_eq!(read(&seal(&value)), Ok(value));
    }

    #[test]
    fn a_byte_that_changed_is_noticed(value in values(), at in any::<Index>(), change in 1..=u8::MAX) {
        let mut bytes = seal(&value);
        let at = at.index(bytes.len());
        bytes[at] ^= change;
        prop_assert_eq!(read(&bytes), Err(Damaged));
    }

    #[test]
    fn a_part_is_noticed(value in values(), from in any::<Index>(), until in any::<Index>()) {
        let bytes = seal(&value);
        let (from, until) = (from.index(bytes.len()), until.index(bytes.len()));
        prop_assert_eq!(read(&bytes[from.min(until)..from.max(until)]), Err(Damaged));
    }

    #[test]
    fn more_behind_it_is_noticed(value in values(), more in vec(any::<u8>(), 1..20)) {
        prop_assert_eq!(read(&[seal(&value), more].concat()), Err(Damaged));
    }

    #[test]
    fn two_that_are_mixed_are_noticed(value in values(), other in values(), at in any::<Index>()) {
        let (bytes, others) = (seal(&value), seal(&other));
        let at = at.index(bytes.len().min(others.len()));
        let mixed = [&bytes[..at], &others[at..]].concat();
        prop_assume!(mixed != bytes && mixed != others);
        prop_assert_eq!(read(&mixed), Err(Damaged));
    }

    #[test]
    fn junk_is_read_as_what_packing_makes_or_not_at_all(bytes in vec(any::<u8>(), 0..64)) {
        prop_assert_eq!(read(&bytes), Err(Damaged));
        if let Ok(value) = unpack::<Vec<(String, u64)>>(&bytes) {
            prop_assert_eq!(pack(&value), bytes);
        }
    }
}

#[test]
fn a_file_without_room_for_a_seal_is_damaged() {
    for length in 0..8 {
        assert_eq!(open::<Vec<u64>>(&vec![0; length]), Err(Damaged));
    }
}
