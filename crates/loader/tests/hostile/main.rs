//! Files that nobody meant to write. Whatever is in them, they are read to the end: there is a finding, or there are
//! packs that hold what was read.
#![cfg(test)]

mod bytes;
mod cases;
mod changes;
mod data;
