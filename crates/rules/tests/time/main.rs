//! Clocks, spans and windows: the hardest rules as small fixtures, and an independent calculator beside them.

#![expect(clippy::expect_used, reason = "building a fixture may fail its test")]

mod build;
mod comparison;
mod decisions;
mod ends;
mod hospital;
mod iso;
mod lapses;
mod milestones;
mod oracle;
mod pauses;
mod properties;
mod refusals;
mod tables;
mod windows;
