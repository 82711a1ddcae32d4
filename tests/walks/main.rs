//! What the page remembers on the way through a topic, whatever the order of answers and whatever is changed.
#![cfg(test)]

mod letters;
mod questions;
mod random;
mod scripted;
mod step;

#[path = "../support"]
mod support {
    pub mod letters;
}
