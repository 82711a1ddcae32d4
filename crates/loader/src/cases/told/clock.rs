use super::Teller;
use crate::notation::step_of;
use rules::catalog::{Clock, Effective, EventKind, Operand, Owner, Ties};

/// How exactly a moment is asked for.
pub fn event(teller: &Teller<'_>, id: &str) -> Option<String> {
    let event = teller.notation.topic.events.iter().find(|event| event.id == id)?;
    Some(match event.kind {
        EventKind::Date => "a day".to_owned(),
        EventKind::DateTime => "a day and a time".to_owned(),
    })
}

/// How long a clock runs, from what to what, whose it is, and what a miss does.
pub fn clock(teller: &Teller<'_>, id: &str) -> Option<String> {
    let clock = teller.notation.topic.clock(id)?;
    let owner = match clock.owner {
        Owner::Filer => "deadline to ask",
        Owner::Decider => "time to decide",
    };
    let met_by = clock.met_by.map(|event| format!(" to {}", teller.notation.event(event))).unwrap_or_default();
    let (starts, acts) = (teller.notation.event(clock.starts), teller.notation.party(clock.acts));
    let end = format!("{}{}", teller.notation.cites(&clock.cites), teller.notation.doubt(clock.doubt));
    let parts = [
        format!("{}, {owner}, {acts} acts", teller.notation.limit(&clock.limit)),
        format!("from {starts}{met_by} {end}"),
        pauses_and_milestones(teller, clock),
        miss(teller, clock),
    ];
    Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

fn pauses_and_milestones(teller: &Teller<'_>, clock: &Clock) -> String {
    let pauses = clock.pauses.iter().map(|pause| {
        let (from, until) = (teller.notation.event(pause.from), teller.notation.event(pause.until));
        format!("stands still from {from} to {until} {}", teller.notation.cites(&pause.cites))
    });
    let milestones = clock.milestones.iter().map(|milestone| {
        let steps: Vec<_> = milestone.steps.iter().map(|step| step_of(*step)).collect();
        format!("{} after {} {}", milestone.id, steps.join(" and "), teller.notation.cites(&milestone.cites))
    });
    pauses.chain(milestones).collect::<Vec<_>>().join(", ")
}

fn miss(teller: &Teller<'_>, clock: &Clock) -> String {
    let told = clock.miss.as_ref().map(|miss| {
        let moves = if miss.automatic { "moves on by itself" } else { "does not move on by itself" };
        format!("a miss {moves} {}", teller.notation.cites(&miss.cites))
    });
    told.unwrap_or_default()
}

/// Who pays for a stretch of time.
pub fn span(teller: &Teller<'_>, id: &str) -> Option<String> {
    let span = teller.notation.topic.spans.iter().find(|span| span.id == id)?;
    let end =
        |point: &Option<_>| point.as_ref().map_or_else(|| "open".to_owned(), |point| teller.notation.point(point));
    let (from, until, cites) = (end(&span.from), end(&span.until), teller.notation.cites(&span.cites));
    Some(format!("{} pays, {from} to {until} {cites}", teller.notation.party(span.pays)))
}

/// The days of a yearly period, and when what is asked for takes effect.
pub fn window(teller: &Teller<'_>, id: &str) -> Option<String> {
    let window = teller.notation.topic.windows.iter().find(|window| window.id == id)?;
    let day = |day: Option<(u8, u8)>| day.map_or_else(|| "open".to_owned(), |(month, day)| format!("{month}-{day}"));
    let effective = match window.effective {
        Effective::NextJanuary => "next January",
        Effective::FirstOfNextMonth => "first of next month",
    };
    Some(format!("{} to {}, {effective} {}", day(window.from), day(window.until), teller.notation.cites(&window.cites)))
}

/// A number with its unit.
pub fn parameter(teller: &Teller<'_>, id: &str) -> Option<String> {
    let parameter = teller.notation.topic.parameters.iter().find(|parameter| parameter.id == id)?;
    Some(format!("{} {} {}", parameter.value, parameter.unit, teller.notation.cites(&parameter.cites)))
}

/// A calculation.
pub fn formula(teller: &Teller<'_>, id: &str) -> Option<String> {
    let formula = teller.notation.topic.formulas.iter().find(|formula| formula.id == id)?;
    let operands = |operands: &[Operand]| {
        let id = |operand: &Operand| match operand {
            Operand::Parameter(parameter) => teller.notation.topic.parameters[parameter.at()].id.clone(),
            Operand::Given(id) => id.clone(),
        };
        operands.iter().map(id).collect::<Vec<_>>().join(" x ")
    };
    let over = if formula.over.is_empty() { String::new() } else { format!(" / {}", operands(&formula.over)) };
    let rounding = formula.rounding.map(|rounding| {
        let ties = if rounding.ties == Ties::HalfUp { "half up" } else { "half down" };
        format!(", to {} {ties}", rounding.to)
    });
    let rounding = rounding.unwrap_or_default();
    let (product, cites) = (operands(&formula.product), teller.notation.cites(&formula.cites));
    Some(format!("{product}{over}{rounding}, {} {cites}", formula.unit))
}
