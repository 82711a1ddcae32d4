use crate::generated::ui;
use crate::{PlanLine, Site};
use rules::Standing;

/// The number of the member's plan with whose it is, if it may be told: one from a list only inside the period.
pub(crate) fn plan_number(site: &Site) -> Option<(String, &PlanLine)> {
    let (_, topic) = site.topic()?;
    let outside = site.state.case.standing(topic, site.state.now) == Standing::Outside;
    let line = site.state.case.plan.as_ref().filter(|line| line.id.is_none() || !outside)?;
    let whose = match &line.id {
        Some(id) => site.fill(ui::PLAN_NUMBER, &[("plan", id)]),
        None => site.text(ui::CARD_NUMBER).to_owned(),
    };
    Some((whose, line))
}
