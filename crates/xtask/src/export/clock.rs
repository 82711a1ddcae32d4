use super::scope::Scope;
use super::step::{step, steps};
use rules::catalog::{Clock, Limit, Milestone, Miss, Owner, Pause, TimedStep};
use serde_json::{Value, json};

/// A deadline or time frame.
pub fn clock(scope: &Scope<'_>, clock: &Clock) -> Value {
    let (limit, timed): (_, &[TimedStep]) = match &clock.limit {
        Limit::Steps(timed) => ("steps", timed),
        Limit::NotStated => ("not stated", &[]),
        Limit::InYourLetter => ("in your letter", &[]),
    };
    json!({
        "id": clock.id,
        "name": scope.text(&format!("clock.{}.name", clock.id)),
        "starts": scope.event(clock.starts),
        "acts": scope.party(clock.acts),
        "met_by": clock.met_by.map(|event| scope.event(event)),
        "owner": owner(clock.owner),
        "limit": limit,
        "steps": timed.iter().map(|held| timed_step(scope, held)).collect::<Value>(),
        "pauses": clock.pauses.iter().map(|held| pause(scope, held)).collect::<Value>(),
        "milestones": clock.milestones.iter().map(|held| milestone(scope, clock, held)).collect::<Value>(),
        "miss": clock.miss.as_ref().map(|held| miss(scope, clock, held)),
        "cites": scope.cites(&clock.cites),
        "doubt": scope.doubt(clock.doubt),
    })
}

fn owner(owner: Owner) -> &'static str {
    match owner {
        Owner::Filer => "filer",
        Owner::Decider => "decider",
    }
}

fn timed_step(scope: &Scope<'_>, timed: &TimedStep) -> Value {
    json!({ "step": step(timed.step), "when": scope.when(&timed.when), "cites": scope.cites(&timed.cites) })
}

fn pause(scope: &Scope<'_>, pause: &Pause) -> Value {
    json!({
        "from_event": scope.event(pause.from),
        "until_event": scope.event(pause.until),
        "cites": scope.cites(&pause.cites),
    })
}

fn milestone(scope: &Scope<'_>, clock: &Clock, milestone: &Milestone) -> Value {
    json!({
        "id": milestone.id,
        "name": scope.text(&format!("clock.{}.milestone.{}", clock.id, milestone.id)),
        "steps": steps(&milestone.steps),
        "cites": scope.cites(&milestone.cites),
    })
}

fn miss(scope: &Scope<'_>, clock: &Clock, miss: &Miss) -> Value {
    json!({
        "automatic": miss.automatic,
        "text": scope.text(&format!("clock.{}.miss", clock.id)),
        "cites": scope.cites(&miss.cites),
    })
}
