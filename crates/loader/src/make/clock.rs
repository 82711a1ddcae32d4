use super::Scope;
use super::step::{steps, timed_steps};
use crate::read::{Shape, Table, Text, Value};
use crate::{Report, make::Register};
use rules::catalog::{Clock, Limit, Milestone, Miss, Owner, Pause};

/// Makes a clock.
pub fn clock(scope: &Scope<'_>, id: &Text<'_>, table: &Table<'_>) -> Clock {
    let each = |key, name: &str| {
        let list = table.get(key).map(Value::list).unwrap_or_default();
        list.into_iter().filter_map(|value| value.table_named(name.to_owned())).collect::<Vec<_>>()
    };
    let milestones = each("milestones", "this milestone");
    Clock {
        id: id.text.to_owned(),
        starts: scope.event(table, "starts"),
        acts: scope.shelf.party(table, "acts"),
        met_by: table.get("met_by").and_then(Value::text).map(|event| scope.event_named(&event)),
        owner: table.need("owner").and_then(|value| value.choice(&OWNERS)).unwrap_or(Owner::Decider),
        limit: limit(scope, table),
        pauses: each("pauses", "this pause").iter().map(|table| pause(scope, table)).collect(),
        milestones: milestone_list(scope, &milestones),
        miss: table.get("miss").and_then(Value::table).map(|miss| miss_of(scope, &miss)),
        cites: scope.shelf.cites(table),
        doubt: scope.doubt(table),
    }
}

const OWNERS: [(&str, Owner); 2] = [("filer", Owner::Filer), ("decider", Owner::Decider)];
const UNKNOWN_LIMITS: [(&str, UnknownLimit); 2] =
    [("not stated", UnknownLimit::NotStated), ("in your letter", UnknownLimit::InYourLetter)];

#[derive(Clone, Copy)]
enum UnknownLimit {
    NotStated,
    InYourLetter,
}

fn limit(scope: &Scope<'_>, table: &Table<'_>) -> Limit {
    match (table.get("steps"), table.get("limit")) {
        (Some(list), None) => Limit::Steps(timed_steps(scope, list)),
        (None, Some(limit)) => match limit.choice(&UNKNOWN_LIMITS) {
            Some(UnknownLimit::InYourLetter) => Limit::InYourLetter,
            Some(UnknownLimit::NotStated) | None => Limit::NotStated,
        },
        _ => {
            scope.report.note(&table.spot, format!("{} has either `steps` or a `limit`", table.name));
            Limit::NotStated
        }
    }
}

fn pause(scope: &Scope<'_>, table: &Table<'_>) -> Pause {
    Pause { from: scope.event(table, "from"), until: scope.event(table, "until"), cites: scope.shelf.cites(table) }
}

fn milestone_list(scope: &Scope<'_>, tables: &[Table<'_>]) -> Vec<Milestone> {
    let mut register = Register::new("milestone");
    tables.iter().filter_map(|table| milestone(scope, table, &mut register, scope.report)).collect()
}

fn milestone(scope: &Scope<'_>, table: &Table<'_>, register: &mut Register, report: &Report) -> Option<Milestone> {
    let steps = table.need("steps").map(|list| steps(scope, list)).unwrap_or_default();
    let cites = scope.shelf.cites(table);
    let id = table.need("id").and_then(Value::text)?;
    Shape::Underscores.check("milestone", &id, report);
    register.add(&id, report);
    Some(Milestone { id: id.text.to_owned(), steps, cites })
}

fn miss_of(scope: &Scope<'_>, table: &Table<'_>) -> Miss {
    Miss {
        automatic: table.need("automatic").and_then(Value::truth).unwrap_or_default(),
        cites: scope.shelf.cites(table),
    }
}
