//! Reading TOML with the line of every key and value kept.

mod document;
mod scalar;
mod shape;
mod table;
mod text;
mod value;

pub use document::Document;
pub use shape::Shape;
pub use table::Table;
pub use text::Text;
pub use value::Value;
