use crate::{Packed, Reader};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// Days are numbered; the first day of the year 1 is day 1.
impl Packed for NaiveDate {
    fn pack(&self, into: &mut Vec<u8>) {
        self.num_days_from_ce().pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        let day = Self::from_num_days_from_ce_opt(Packed::unpack(from));
        from.sound(day)
    }
}

/// Seconds since midnight, then nanoseconds.
impl Packed for NaiveTime {
    fn pack(&self, into: &mut Vec<u8>) {
        (self.num_seconds_from_midnight(), self.nanosecond()).pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        let (seconds, nanoseconds) = Packed::unpack(from);
        let time = Self::from_num_seconds_from_midnight_opt(seconds, nanoseconds);
        from.sound(time)
    }
}

impl Packed for NaiveDateTime {
    fn pack(&self, into: &mut Vec<u8>) {
        (self.date(), self.time()).pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        let (date, time) = Packed::unpack(from);
        Self::new(date, time)
    }
}
