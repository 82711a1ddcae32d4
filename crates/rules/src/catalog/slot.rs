use super::{Cite, FactIndex, Grade, OutcomeIndex};
use packed::packed;

/// A named result of a topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// The permanent id, such as `route`.
    pub id: String,
    /// How many outcomes it holds under every condition.
    pub holds: Holds,
    /// What it has to do with the asking.
    pub role: Role,
    /// What its outcomes are.
    pub content: Content,
    /// The part of the result page that shows it. `None` for a slot that only feeds other rules.
    pub section: Option<Section>,
    /// The permanent ids of its outcomes, in the author's order, which is the order of showing.
    pub outcomes: Vec<String>,
    /// What each outcome comes to at a glance, for a slot that is a cell of the grid; else empty.
    pub grades: Vec<Grade>,
    /// What it holds while it is not settled: the first entry that fits.
    pub while_open: Vec<WhileOpen>,
}

packed! { struct Slot { id, holds, role, content, section, outcomes, grades, while_open } }

/// How many outcomes a slot holds under every condition; proved by the loader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// One. Rows that apply together agree on it.
    ExactlyOne,
    /// One or more.
    AtLeastOne,
    /// None or more.
    AnyNumber,
}

packed! { enum Holds { ExactlyOne, AtLeastOne, AnyNumber } }

/// What a slot has to do with the asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What it still depends on is asked before the result.
    Decides,
    /// What it still depends on is offered beside the result, for a more exact one.
    Refines,
    /// It is never asked for: it follows from what the others need.
    Follows,
}

packed! { enum Role { Decides, Refines, Follows } }

/// What the outcomes of a slot are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Sentences, in the words as `say.<outcome>`.
    Statements,
    /// Plain values, in the words as `slot.<slot>.<outcome>`; those of a derived fact need no words.
    Values,
    /// The ids of clocks.
    Clocks,
    /// The ids of spans.
    Spans,
}

packed! { enum Content { Statements, Values, Clocks, Spans } }

/// A part of the result page, in the order of showing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The answer in one sentence.
    Answer,
    /// A cell of the grid.
    Grid,
    /// What to do now, numbered.
    DoNow,
    /// Which other doors are open at the same time.
    Also,
    /// Who may do it.
    Who,
    /// By when, with dates and their working.
    ByWhen,
    /// What to have ready.
    HaveReady,
    /// What to say on the phone.
    Say,
    /// What happens next.
    Next,
    /// What to do if nobody answers in time.
    IfLate,
    /// Why this, and what else the documents say.
    Background,
}

packed! { enum Section { Answer, Grid, DoNow, Also, Who, ByWhen, HaveReady, Say, Next, IfLate, Background } }

/// What a slot holds while it is not settled.
#[derive(Clone, Debug, PartialEq)]
pub struct WhileOpen {
    /// The fact whose being open makes this entry fit: a computed one fits while the slot depends on a fact that it is
    /// computed from. `None` fits always.
    pub fact: Option<FactIndex>,
    /// The outcome held meanwhile.
    pub then: OutcomeIndex,
    /// Where that is stated.
    pub cites: Vec<Cite>,
}

packed! { struct WhileOpen { fact, then, cites } }
