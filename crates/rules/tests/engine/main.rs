//! Proves the engine against a brute-force evaluator, over random small topics and random partial answers.

mod agreement;
mod answers;
mod brute;
mod changes;
mod clock;
mod conditions;
mod eras;
mod expected;
mod flaws;
mod holds;
mod lapses;
mod lookups;
mod plain;
mod prove;
mod reasons;
mod relevant;
mod sketch;
mod table;
mod world;
