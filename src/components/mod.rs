//! The parts that screens are made of. They take data and know no rules.
//!
//! Only what remembers something of its own is a component. The rest are plain functions, because every component
//! costs the reader more than a kilobyte. They make [`Element`]s, because `html!` costs more still.

mod answers_so_far;
mod band;
mod button;
mod calls;
mod changes;
mod citations;
mod clock_card;
mod copy_link;
mod date_fields;
mod details;
mod doubt;
mod draft;
mod element;
mod error_summary;
mod footer;
mod header;
mod heading;
mod jump_link;
mod layout;
mod moment_fields;
mod notices;
mod page_link;
mod print_button;
mod radio_group;
mod reasons;
mod section;
mod timed;

pub(crate) use answers_so_far::answers_so_far;
pub(crate) use band::band;
pub(crate) use button::{MAIN, OUTLINE, button, submit};
pub(crate) use calls::{calls, chosen_plan};
pub(crate) use changes::changes;
pub(crate) use citations::{citations, quote};
pub(crate) use clock_card::ClockCard;
pub(crate) use copy_link::CopyLink;
pub(crate) use date_fields::{DateError, DateFields, DateTyped, date_fields};
pub(crate) use details::{aside, details, details_on_demand};
pub(crate) use doubt::doubt;
pub(crate) use draft::{Asked, Draft, entered, entered_into};
pub(crate) use element::{Element, element, nothing};
pub(crate) use error_summary::{error_summary, use_error_focus};
pub(crate) use footer::footer;
pub(crate) use header::header;
pub(crate) use heading::heading;
pub(crate) use jump_link::jump_link;
pub(crate) use layout::layout;
pub(crate) use moment_fields::{moment, time_field};
pub(crate) use notices::notices;
pub(crate) use page_link::{back_link, follow, page_link};
pub(crate) use print_button::print_button;
pub(crate) use radio_group::{RadioGroup, RadioOption, radio_group};
pub(crate) use reasons::reasons;
pub(crate) use section::section;
pub(crate) use timed::Timed;
