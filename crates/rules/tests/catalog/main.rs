//! The shapes of the data: what they answer about themselves.

#![expect(clippy::expect_used, reason = "building a fixture may fail its test")]

mod periods;
