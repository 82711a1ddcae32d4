//! The rules laid open: every row of every table with its sources, and a picture of what decides.

mod address;
mod bands;
mod checklists;
mod clock;
mod conditions;
mod doubts;
mod form;
mod outcome;
mod overview;
mod parameters;
mod row;
mod slot;
mod slot_title;
mod topic_rules;
mod tree;
mod while_open;

pub(crate) use overview::rules;
pub(crate) use topic_rules::rules_of;
