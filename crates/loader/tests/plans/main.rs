//! The directories of plans: the known cases of New Hampshire in 2007, and lists that are broken in one place.
#![cfg(test)]

mod cases;
mod findings;
mod found;
mod packs;
mod support;
