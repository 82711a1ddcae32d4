//! What the data says, verified and indexed: the shapes that a rules pack holds.
//!
//! The loader is the only maker of a [`Catalog`]. It guarantees that every index points somewhere, that every
//! table keeps the promise of its slot, and that nothing in it is unused.

mod checklist;
mod clock;
mod contact;
mod edition;
mod fact;
mod formula;
mod grid;
mod index;
mod letter;
mod period;
mod row;
mod sheet;
mod slot;
mod source;
mod span;
mod topic;
mod window;

pub use checklist::Checklist;
pub use clock::{Clock, Limit, Milestone, Miss, Owner, Pause, Step, TimedStep};
pub use contact::{Contact, Party, Reached};
pub use edition::{Doubt, Edition, Retired, SafeStatement};
pub use fact::{Band, Bands, Fact, FactKind, Measure, Quantity};
pub use formula::{Formula, Operand, Parameter, Rounding, Ties};
pub use grid::{Grade, Grid, GridRow};
pub use index::{
    ClockIndex, ContactIndex, DoubtIndex, EventIndex, FactIndex, OutcomeIndex, ParameterIndex, PartyIndex, RowIndex,
    SlotIndex, SourceIndex, SpanIndex, TopicIndex, ValueIndex,
};
pub use letter::Letter;
pub use period::Period;
pub use row::{Row, Test, ValueSet};
pub use sheet::{Field, Fill, Sheet, SheetSection};
pub use slot::{Content, Holds, Role, Section, Slot, WhileOpen};
pub use source::{Cite, Place, Source};
pub use span::{Point, Span};
pub use topic::{Event, EventKind, Topic};
pub use window::{Effective, Window};

use packed::packed;

/// Everything the app knows: the documents, the people, the contacts and every edition of the rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// The documents that every statement rests on.
    pub sources: Vec<Source>,
    /// Telephone numbers and addresses that a source prints.
    pub contacts: Vec<Contact>,
    /// Those who act, know or pay: the plan, the pharmacy, the enrollee and so on.
    pub parties: Vec<Party>,
    /// The editions of the rules, oldest first.
    pub editions: Vec<Edition>,
    /// Whom the agency that gives the site to its people adds. The id of each is its role, its name is in the words as
    /// `role.<id>.name`, and its period begins on the day on which the agency checked it.
    pub agency: Vec<Contact>,
    /// Ids that once meant something, kept so that old links can explain themselves.
    pub retired: Vec<Retired>,
}

packed! { struct Catalog { sources, contacts, parties, editions, agency, retired } }

impl Catalog {
    /// The edition with this id.
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == id)
    }

    /// The position of the document with this id.
    pub fn source_index(&self, id: &str) -> Option<SourceIndex> {
        self.sources.iter().position(|source| source.id == id).map(SourceIndex::of)
    }

    /// The source that a citation points into.
    pub fn source(&self, index: SourceIndex) -> &Source {
        &self.sources[index.at()]
    }

    /// The place that a citation points at.
    pub fn place(&self, cite: Cite) -> &Place {
        &self.source(cite.source).places[usize::from(cite.place)]
    }
}
