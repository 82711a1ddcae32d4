use crate::{Packed, Reader};
use num_rational::Ratio;

impl Packed for u64 {
    fn pack(&self, into: &mut Vec<u8>) {
        let mut rest = *self;
        while rest > 0x7f {
            into.push(rest.to_le_bytes()[0] | 0x80);
            rest >>= 7;
        }
        into.push(rest.to_le_bytes()[0]);
    }

    fn unpack(from: &mut Reader) -> Self {
        from.number()
    }
}

macro_rules! packed_unsigned {
    ($($number:ty),*) => {$(
        impl Packed for $number {
            fn pack(&self, into: &mut Vec<u8>) {
                u64::from(*self).pack(into);
            }

            fn unpack(from: &mut Reader) -> Self {
                let number = Self::try_from(from.number()).ok();
                from.sound(number)
            }
        }
    )*};
}

packed_unsigned!(u8, u16, u32);

/// Small negative numbers stay short: 0, -1, 1, -2 are written as 0, 1, 2, 3.
impl Packed for i64 {
    fn pack(&self, into: &mut Vec<u8>) {
        (self << 1 ^ self >> 63).cast_unsigned().pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        let number = from.number();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }
}

impl Packed for i32 {
    fn pack(&self, into: &mut Vec<u8>) {
        i64::from(*self).pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        let number = Self::try_from(i64::unpack(from)).ok();
        from.sound(number)
    }
}

impl Packed for bool {
    fn pack(&self, into: &mut Vec<u8>) {
        into.push(u8::from(*self));
    }

    fn unpack(from: &mut Reader) -> Self {
        match from.byte() {
            0 => false,
            1 => true,
            _ => from.sound(None),
        }
    }
}

impl Packed for Ratio<i64> {
    fn pack(&self, into: &mut Vec<u8>) {
        (*self.numer(), *self.denom()).pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        let (numerator, denominator) = Packed::unpack(from);
        // It was in its lowest terms when it was packed; only a denominator that no fraction has is looked for.
        let ratio = (denominator > 0).then(|| Self::new_raw(numerator, denominator));
        from.sound(ratio)
    }
}
