use rules::catalog::{
    Content, FactIndex, Holds, OutcomeIndex, Period, Role, Row, Slot, SlotIndex, Test, ValueIndex, ValueSet,
};

/// A deciding slot that holds exactly one of so many outcomes.
pub fn slot(outcomes: usize) -> Slot {
    Slot {
        id: "route".to_owned(),
        holds: Holds::ExactlyOne,
        role: Role::Decides,
        content: Content::Values,
        section: None,
        outcomes: (0..outcomes).map(|outcome| format!("o{outcome}")).collect(),
        grades: Vec::new(),
        while_open: Vec::new(),
    }
}

/// A row of the first slot, in force always, that overrides nothing.
pub fn row(when: Vec<Test>, then: u16) -> Row {
    Row {
        id: format!("gives-o{then}"),
        slot: SlotIndex(0),
        when,
        then: vec![OutcomeIndex(then)],
        cites: Vec::new(),
        doubt: None,
        overrides: Vec::new(),
        period: Period::default(),
    }
}

/// A fact has one of some values.
pub fn is(fact: u16, values: &[u16]) -> Test {
    Test { fact: FactIndex(fact), values: ValueSet::of(values.iter().copied().map(ValueIndex)) }
}
