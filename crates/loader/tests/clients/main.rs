//! The hardest rules as small tables of data, read through the loader and asked: what the engine must be able to say.
#![cfg(test)]

mod care_end;
mod case;
mod complaint;
mod cost_plan;
mod decision_time;
mod enrollment;
mod hospital;
mod identification;
mod out_of_pocket;
mod penalty;
mod rulebook;
