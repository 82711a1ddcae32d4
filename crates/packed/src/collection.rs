use crate::{Packed, Reader};

impl Packed for String {
    fn pack(&self, into: &mut Vec<u8>) {
        (self.len() as u64).pack(into);
        into.extend_from_slice(self.as_bytes());
    }

    fn unpack(from: &mut Reader) -> Self {
        let count = from.count();
        let text = str::from_utf8(from.bytes(count)).ok();
        from.sound(text).to_owned()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, into: &mut Vec<u8>) {
        (self.len() as u64).pack(into);
        for item in self {
            item.pack(into);
        }
    }

    fn unpack(from: &mut Reader) -> Self {
        (0..from.count()).map(|_| T::unpack(from)).collect()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, into: &mut Vec<u8>) {
        self.is_some().pack(into);
        if let Some(value) = self {
            value.pack(into);
        }
    }

    fn unpack(from: &mut Reader) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, into: &mut Vec<u8>) {
        self.0.pack(into);
        self.1.pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}
