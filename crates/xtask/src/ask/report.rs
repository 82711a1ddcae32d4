use rules::catalog::{Catalog, Cite, Edition, FactIndex, RowIndex, SlotIndex, Test, Topic, ValueIndex};
use rules::{Certainty, Evaluation, EventDate, Item, Reason, Situation, Standing, evaluate, reasons};
use serde_json::{Map, Value, json};

/// What follows from a case, with reasons and citations. Everything is named by its permanent id.
pub fn of(catalog: &Catalog, edition: &Edition, topic: &Topic, situation: &Situation) -> Value {
    let evaluation = evaluate(topic, situation);
    let report = Report { catalog, topic, evaluation: &evaluation };
    let known = evaluation.known.iter().enumerate();
    let known = known.filter_map(|(fact, value)| Some(report.fact_and_value(FactIndex::of(fact), (*value)?)));
    let slots = (0..topic.slots.len()).map(|slot| report.slot(SlotIndex::of(slot)));
    json!({
        "edition": edition.id,
        "topic": topic.id,
        "event_date": event_date(situation.event_date),
        "standing": standing(Standing::of(&topic.period, situation.event_date, situation.now.date())),
        "known": known.collect::<Map<_, _>>(),
        "ask_next": evaluation.asks.iter().map(|fact| report.fact(*fact)).collect::<Vec<_>>(),
        "open": evaluation.open.iter().map(|fact| report.fact(*fact)).collect::<Vec<_>>(),
        "slots": slots.collect::<Map<_, _>>(),
    })
}

fn event_date(event_date: EventDate) -> Value {
    match event_date {
        EventDate::Now => json!("now"),
        EventDate::On(day) => json!(day.to_string()),
        EventDate::Unknown => Value::Null,
    }
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::InForce => "in force",
        Standing::Outside => "outside",
        Standing::Unknown => "unknown",
    }
}

/// Looks up the ids of what it tells.
struct Report<'a> {
    catalog: &'a Catalog,
    topic: &'a Topic,
    evaluation: &'a Evaluation,
}

impl Report<'_> {
    fn fact(&self, fact: FactIndex) -> &str {
        &self.topic.fact(fact).id
    }

    fn fact_and_value(&self, fact: FactIndex, value: ValueIndex) -> (String, Value) {
        (self.fact(fact).to_owned(), json!(self.topic.fact(fact).values[value.at()]))
    }

    fn slot(&self, index: SlotIndex) -> (String, Value) {
        let (slot, result) = (self.topic.slot(index), &self.evaluation.slots[index.at()]);
        let meanwhile = result.meanwhile.map(|entry| self.topic.outcome(index, slot.while_open[entry].then));
        let told = json!({
            "settled": result.settled,
            "meanwhile": meanwhile,
            "outcomes": result.items.iter().map(|item| self.item(index, item)).collect::<Vec<_>>(),
        });
        (slot.id.clone(), told)
    }

    fn item(&self, slot: SlotIndex, item: &Item) -> Value {
        let reasons = reasons(self.topic, self.evaluation, &item.rows);
        json!({
            "outcome": self.topic.outcome(slot, item.outcome),
            "certainty": self.certainty(&item.certainty),
            "reasons": reasons.iter().map(|reason| self.reason(reason)).collect::<Vec<_>>(),
        })
    }

    fn certainty(&self, certainty: &Certainty) -> Value {
        let ways = |ways: &[Vec<Test>]| ways.iter().map(|tests| self.tests(tests)).collect::<Vec<_>>();
        match certainty {
            Certainty::Certain => json!("certain"),
            Certainty::Reading(readings) => json!({ "if_read": ways(readings) }),
            Certainty::Later(events) => json!({ "if_later": ways(events) }),
            Certainty::Open(facts) => {
                json!({ "depends_on": facts.iter().map(|fact| self.fact(*fact)).collect::<Vec<_>>() })
            }
        }
    }

    fn tests(&self, tests: &[Test]) -> Value {
        let told = tests.iter().map(|test| {
            let values = test.values.values().map(|value| self.topic.fact(test.fact).values[value.at()].as_str());
            (self.fact(test.fact).to_owned(), json!(values.collect::<Vec<_>>()))
        });
        Value::Object(told.collect())
    }

    fn reason(&self, reason: &Reason) -> Value {
        json!({
            "row": self.row(reason.row),
            "because": reason.because.iter().map(|(fact, value)| self.fact_and_value(*fact, *value)).collect::<Map<_, _>>(),
            "needs": reason.needs.iter().map(|fact| self.fact(*fact)).collect::<Vec<_>>(),
            "cites": self.topic.row(reason.row).cites.iter().map(|cite| self.cite(*cite)).collect::<Vec<_>>(),
        })
    }

    fn row(&self, row: RowIndex) -> &str {
        &self.topic.row(row).id
    }

    fn cite(&self, cite: Cite) -> String {
        format!("{}/{}", self.catalog.source(cite.source).id, self.catalog.place(cite).id)
    }
}
