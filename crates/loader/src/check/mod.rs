//! What must be true of the data beyond its shape: one file for each rule.

mod asks;
mod bands;
mod cycles;
mod digits;
mod email;
mod files;
mod in_force;
mod keys;
mod link;
mod outside;
mod overrides;
mod phone;
mod placeholders;
mod retired;
mod shared_facts;
mod tables;
mod translations;
mod units;

pub use asks::asks;
pub use bands::bands;
pub use cycles::cycles;
pub use digits::{Numerals, digits};
pub use email::email;
pub use files::files;
pub use in_force::in_force;
pub use keys::keys;
pub use link::link;
pub use outside::outside;
pub use overrides::overrides;
pub use phone::phone;
pub use placeholders::{Placeholders, placeholders};
pub use retired::retired;
pub use shared_facts::shared_facts;
pub use tables::tables;
pub use translations::translations;
pub use units::units;
