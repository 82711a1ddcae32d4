//! Turning data into words of the reader's language.

mod agency;
mod callable;
mod date;
mod duration;
mod insert_sorted;
mod party;
mod period;
mod plan_number;
mod sentence;
mod statement;
mod topic_words;
mod unresolved;
mod working;
mod wrap;

pub(crate) use agency::{Unnamed, agency_contacts, agency_link, in_role};
pub(crate) use callable::always_callable;
pub(crate) use date::{MONTHS, date_text, end_text, moment_text, source_date, time_text};
pub(crate) use duration::{clock_length, step_length, steps_text};
pub(crate) use insert_sorted::insert_sorted;
pub(crate) use party::party_name;
pub(crate) use period::period_text;
pub(crate) use plan_number::plan_number;
pub(crate) use sentence::sentence;
pub(crate) use statement::{contact, statement, statement_text};
pub(crate) use topic_words::TopicWords;
pub(crate) use unresolved::unresolved_text;
pub(crate) use working::working_text;
pub(crate) use wrap::wrap;
