use rules::catalog::{
    Catalog, Cite, DoubtIndex, Edition, EventIndex, Limit, PartyIndex, Period, Point, Step, Test, Topic,
};

/// How what the data says is written for people, with ids in place of positions: in the record, and in cases.
pub struct Notation<'a> {
    /// The contacts, parties and sources.
    pub catalog: &'a Catalog,
    /// The doubts, and what is safe to say.
    pub edition: &'a Edition,
    /// Everything else.
    pub topic: &'a Topic,
}

impl Notation<'_> {
    /// Passages, such as `[memo-2006/planner attachment-2/entity]`, in the author's order.
    pub fn cites(&self, cites: &[Cite]) -> String {
        let named = |cite: &Cite| format!("{}/{}", self.catalog.source(cite.source).id, self.catalog.place(*cite).id);
        format!("[{}]", cites.iter().map(named).collect::<Vec<_>>().join(" "))
    }

    /// A doubt, such as ` ?AMB-01`, or nothing.
    pub fn doubt(&self, doubt: Option<DoubtIndex>) -> String {
        doubt.map(|doubt| format!(" ?{}", self.edition.doubts[doubt.at()].id)).unwrap_or_default()
    }

    /// The id of a party.
    pub fn party(&self, party: PartyIndex) -> &str {
        &self.catalog.parties[party.at()].id
    }

    /// The id of an event.
    pub fn event(&self, event: EventIndex) -> &str {
        &self.topic.events[event.at()].id
    }

    /// Conditions, such as `network=drug_only, entity=yes|no`.
    pub fn tests(&self, tests: &[Test]) -> String {
        let test = |test: &Test| {
            let fact = self.topic.fact(test.fact);
            let values: Vec<_> = test.values.values().map(|value| fact.values[value.at()].as_str()).collect();
            format!("{}={}", fact.id, values.join("|"))
        };
        tests.iter().map(test).collect::<Vec<_>>().join(", ")
    }

    /// How long a clock runs, such as `72 hours, then 14 days if extended=yes`, each step with its passages.
    pub fn limit(&self, limit: &Limit) -> String {
        let Limit::Steps(steps) = limit else { return format!("{limit:?}") };
        let told = steps.iter().map(|timed| {
            let when = self.tests(&timed.when);
            let when = if when.is_empty() { when } else { format!(" if {when}") };
            let cites = if timed.cites.is_empty() { String::new() } else { format!(" {}", self.cites(&timed.cites)) };
            format!("{}{when}{cites}", step_of(timed.step))
        });
        told.collect::<Vec<_>>().join(", then ")
    }

    /// A moment told from an event, such as `decided + 1 day at 12:00:00`.
    pub fn point(&self, point: &Point) -> String {
        let steps = point.steps.iter().map(|step| format!(" + {}", step_of(*step)));
        std::iter::once(self.event(point.event).to_owned()).chain(steps).collect()
    }
}

/// The days of a period, such as `2006-03-10 to 2009-12-31`.
pub fn days(period: Period) -> String {
    match (period.from, period.until) {
        (Some(from), Some(until)) => format!("{from} to {until}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => "always".to_owned(),
    }
}

/// A step, such as `24 hours`.
pub fn step_of(step: Step) -> String {
    match step {
        Step::Hours(hours) => format!("{hours} hours"),
        Step::Days(days) => format!("{days} days"),
        Step::BusinessDays(days) => format!("{days} business days"),
        Step::SameDay => "the same day".to_owned(),
        Step::FirstOfNextMonth => "the first of the next month".to_owned(),
        Step::At { days, time } => format!("{days} days at {time}"),
    }
}
