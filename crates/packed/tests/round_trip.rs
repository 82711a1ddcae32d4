//! What is packed comes back, and nothing but whole packs is taken for one.

#![expect(clippy::expect_used, reason = "building a fixture may fail its test")]

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use num_rational::Ratio;
use packed::{Damaged, Packed, pack, packed, unpack};
use proptest::prelude::*;
use std::fmt::Debug;

/// A type of every kind that can be declared.
#[derive(Clone, Debug, PartialEq)]
struct Note {
    count: u16,
    text: String,
    lines: Vec<Line>,
}

packed! { struct Note { count, text, lines } }

#[derive(Clone, Debug, PartialEq)]
enum Line {
    Blank,
    Numbered(Number, bool),
    Dated { day: Option<NaiveDate>, share: Ratio<i64> },
}

packed! { enum Line { Blank, Numbered(number, done), Dated { day, share } } }

#[derive(Clone, Debug, PartialEq)]
struct Number(u32);

packed! { struct Number(number) }

fn days() -> impl Strategy<Value = NaiveDate> {
    (NaiveDate::MIN.to_epoch_days()..=NaiveDate::MAX.to_epoch_days())
        .prop_map(|day| NaiveDate::from_epoch_days(day).expect("the calendar has the day"))
}

fn times() -> impl Strategy<Value = NaiveTime> {
    (0..86_400_u32, 0..1_000_000_000_u32).prop_map(|(seconds, nanoseconds)| {
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, nanoseconds).expect("the day has the time")
    })
}

fn lines() -> impl Strategy<Value = Line> {
    let share = (any::<i64>(), 1..i64::MAX).prop_map(|(over, under)| Ratio::new(over, under));
    prop_oneof![
        Just(Line::Blank),
        (any::<u32>(), any::<bool>()).prop_map(|(number, done)| Line::Numbered(Number(number), done)),
        (prop::option::of(days()), share).prop_map(|(day, share)| Line::Dated { day, share }),
    ]
}

fn notes() -> impl Strategy<Value = Note> {
    (any::<u16>(), any::<String>(), prop::collection::vec(lines(), 0..8)).prop_map(|(count, text, lines)| Note {
        count,
        text,
        lines,
    })
}

fn comes_back<T: Packed + PartialEq + Debug>(value: &T) {
    assert_eq!(unpack::<T>(&pack(value)).as_ref(), Ok(value));
}

proptest! {
    #[test]
    fn values_come_back(note in notes(), day in days(), time in times(), small in any::<i32>(), large in any::<i64>()) {
        comes_back(&note);
        comes_back(&NaiveDateTime::new(day, time));
        comes_back(&(small, large));
        comes_back(&(u64::MAX, u8::MAX));
    }

    #[test]
    fn bytes_are_a_pack_only_if_packing_makes_them(bytes in prop::collection::vec(0..12_u8, 0..24)) {
        if let Ok(note) = unpack::<Note>(&bytes) {
            prop_assert_eq!(pack(&note), bytes);
        }
    }

    #[test]
    fn a_number_is_written_in_one_way(bytes in prop::collection::vec(any::<u8>(), 0..12)) {
        if let Ok(number) = unpack::<u64>(&bytes) {
            prop_assert_eq!(pack(&number), bytes);
        }
    }

    #[test]
    fn a_part_of_a_pack_is_damaged(note in notes(), cut in any::<prop::sample::Index>()) {
        let bytes = pack(&note);
        prop_assert_eq!(unpack::<Note>(&bytes[..cut.index(bytes.len())]), Err(Damaged));
    }

    #[test]
    fn a_pack_with_more_behind_it_is_damaged(note in notes(), more in any::<u8>()) {
        let mut bytes = pack(&note);
        bytes.push(more);
        prop_assert_eq!(unpack::<Note>(&bytes), Err(Damaged));
    }
}

#[test]
fn numbers_are_short() {
    assert_eq!(pack(&0_u64), [0]);
    assert_eq!(pack(&127_u16), [127]);
    assert_eq!(pack(&128_u32), [0x80, 1]);
    assert_eq!(pack(&-1_i32), [1]);
    assert_eq!(pack(&u64::MAX).len(), 10);
}

#[test]
fn what_cannot_be_is_damaged() {
    assert_eq!(unpack::<bool>(&[2]), Err(Damaged));
    assert_eq!(unpack::<u8>(&pack(&256_u16)), Err(Damaged));
    assert_eq!(unpack::<i32>(&pack(&i64::MAX)), Err(Damaged));
    assert_eq!(unpack::<String>(&[1, 0xff]), Err(Damaged));
    assert_eq!(unpack::<Line>(&[3]), Err(Damaged));
    assert_eq!(unpack::<Ratio<i64>>(&pack(&(1_i64, 0_i64))), Err(Damaged));
    assert_eq!(unpack::<NaiveDate>(&pack(&i32::MAX)), Err(Damaged));
    assert_eq!(unpack::<NaiveTime>(&pack(&(86_400_u32, 0_u32))), Err(Damaged));
}

#[test]
fn a_count_beyond_the_bytes_is_refused_before_room_is_made() {
    assert_eq!(unpack::<Vec<u64>>(&pack(&(u64::MAX >> 1))), Err(Damaged));
}
