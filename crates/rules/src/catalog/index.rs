use packed::packed;

/// Declares typed positions, so that a row's number can never be taken for a fact's.
macro_rules! indices {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        packed! { struct $name(position) }

        impl $name {
            /// The position as a plain number, to index a slice.
            pub const fn at(self) -> usize {
                self.0 as usize
            }

            /// The index of a position.
            ///
            /// Positions past 65,535 saturate; the loader refuses data that large.
            pub fn of(position: usize) -> Self {
                Self(u16::try_from(position).unwrap_or(u16::MAX))
            }
        }
    )*};
}

indices! {
    /// The position of a source in its catalog.
    SourceIndex,
    /// The position of a contact in its catalog.
    ContactIndex,
    /// The position of a party in its catalog.
    PartyIndex,
    /// The position of a topic in its edition.
    TopicIndex,
    /// The position of a doubt in its edition.
    DoubtIndex,
    /// The position of a fact in its topic.
    FactIndex,
    /// The position of a value in its fact.
    ValueIndex,
    /// The position of a slot in its topic.
    SlotIndex,
    /// The position of an outcome in its slot.
    OutcomeIndex,
    /// The position of a row in its topic.
    RowIndex,
    /// The position of a clock in its topic.
    ClockIndex,
    /// The position of a span in its topic.
    SpanIndex,
    /// The position of an event in its topic.
    EventIndex,
    /// The position of a parameter in its topic.
    ParameterIndex,
}
