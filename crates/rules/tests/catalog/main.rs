//! The shapes of the data: what they answer about themselves.

mod periods;
