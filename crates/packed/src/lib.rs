//! The form in which data travels from the build to the app: bytes without names.
//!
//! Reading never stops half way. A reader that meets something impossible remembers that it is damaged and reads
//! zeros from then on, which every type takes: an empty list, nothing, the first variant. Whether the whole was sound
//! is asked once, at the end. That leaves no way out of the middle of a value, and with it most of the code that
//! other encodings bring to the browser.

mod calendar;
mod collection;
mod declare;
mod number;
mod reader;
mod seal;

pub use reader::Reader;
pub use seal::{fingerprint, open, seal};

/// A value that can be packed.
pub trait Packed: Sized {
    /// Appends the value.
    fn pack(&self, into: &mut Vec<u8>);

    /// Reads a value that [`Packed::pack`] has written. From a damaged reader the value means nothing.
    fn unpack(from: &mut Reader) -> Self;
}

/// The bytes are not a whole pack of the type that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

/// The bytes of a value.
pub fn pack(value: &impl Packed) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.pack(&mut bytes);
    bytes
}

/// The value of some bytes.
///
/// # Errors
///
/// [`Damaged`] if they are not exactly what [`pack`] makes of a value of this type.
pub fn unpack<T: Packed>(bytes: &[u8]) -> Result<T, Damaged> {
    let mut reader = Reader::of(bytes);
    let value = T::unpack(&mut reader);
    if reader.is_spent() { Ok(value) } else { Err(Damaged) }
}
