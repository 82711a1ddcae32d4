use crate::{Damaged, Packed, pack, unpack};
use fnv::FnvHasher;
use std::hash::Hasher;

/// The bytes of a value with the seal that a file ends with.
///
/// A file may be cut off, mixed up or changed on its way, and still read like a pack: with another telephone number, or
/// with rules that point nowhere. The seal is the [`fingerprint`] of what stands before it, in eight bytes, the lowest
/// first. It keeps out damage, not malice: whoever can write a file can seal it.
pub fn seal(value: &impl Packed) -> Vec<u8> {
    let mut bytes = pack(value);
    bytes.extend(fingerprint(&bytes).to_le_bytes());
    bytes
}

/// The value of a file.
///
/// # Errors
///
/// [`Damaged`] if the seal is not that of the bytes before it, or these are not a pack of a value of this type. A file
/// that differs from a sealed one in a single byte is always damaged.
pub fn open<T: Packed>(bytes: &[u8]) -> Result<T, Damaged> {
    match bytes.split_last_chunk() {
        Some((packed, seal)) if fingerprint(packed).to_le_bytes() == *seal => unpack(packed),
        _ => Err(Damaged),
    }
}

/// A hash that is the same on every machine: 64-bit FNV-1a.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = FnvHasher::default();
    hasher.write(bytes);
    hasher.finish()
}
