//! Worked cases: a situation, and what must follow from it.
//!
//! A case names ids of the data and nothing else; no rule lives here. Whatever a case does not mention is left open.
//!
//! ```toml
//! [[case]]
//! id = "A2-01"
//! situation = "The infusion drug is a Part B drug."
//! edition = "2009"                                  # optional while there is one edition
//! topic = "discharge"
//! event_date = 2007-05-01                           # or "now" or "unknown", both with `today`
//! today = 2026-11-22                                # optional with a date: then it is that day
//! answers = { drug_standing = "part_b", network = "not_sure" }
//! events = { statement_received = 2009-03-03T10:00:00 }
//! [case.expect]
//! standing = "in force"                             # or "outside", "unknown"
//! holds = { route = ["part_b"] }                    # exactly the outcomes that are certain
//! readings = { route = ["provided", "hold"] }       # exactly the outcomes that depend on readings alone
//! while_open = { route = "ask_plan" }               # what a slot holds while it is not settled
//! says = ["services_first"]                         # statements that are certain in some slot
//! never_says = ["pay_yourself"]                     # statements that are possible in no slot
//! doubts = ["AMB-01"]                               # doubts that are shown
//! asks = ["network"]                                # the next question, or [] for none
//! open = ["network"]                                # exactly the facts that are open
//! shows = ["603-271-5255"]                          # what the sentences shown contain, placeholders filled
//! by = { exception_fast = 2009-03-04T10:00:00 }     # the last moments of clocks
//! pays_until = { hospital_no_charge = 2009-03-11T12:00:00 }   # the ends of spans
//! contact.medicare = "1-800-633-4227, TTY 1-877-486-2048, from 2006-03-10 [eoc-2009/medicare]"
//! ```
//!
//! The last line states what the data says of one thing, as a second copy to compare with. So can be stated every
//! contact, party, source, edition, doubt, safe, fact, slot, row, event, clock, span, window, parameter, formula and
//! checklist by its id, a row of the grid by its party, a field of the sheet, the placeholders of a text by its key, a
//! directory of plans (`plans.nh-2007`) and a plan (`plan."nh-2007/S5810-035"`).

mod case;
mod compare;
mod data;
mod expected;
mod filled;
mod held;
mod ids;
mod run;
mod told;
mod verdict;

pub use run::{run, run_folder, run_text};
pub use verdict::Verdict;
