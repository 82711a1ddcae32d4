//! The verifier, fed with a good folder and with folders that are broken in one place.
#![cfg(test)]

mod agency;
mod bands;
mod calendar;
mod cases;
mod files;
mod good;
mod grid;
mod ids;
mod letters;
mod parts;
mod periods;
mod sentences;
mod support;
mod tables;
mod told;
mod unused;
mod values;
mod words;
