use crate::components::{Element, element, nothing, page_link};
use crate::generated::{PLANS, ui};
use crate::text::date_text;
use crate::{Route, Site};
use plans::{Kind, PlanList};

/// What the list is, and what it is not.
pub(super) fn head(site: &Site, list: &PlanList, in_force: bool) -> Element {
    let year = list.year.to_string();
    let (from, until) = (date_text(site, list.from, false), date_text(site, list.until, false));
    let told = [("state", list.state.as_str()), ("year", &year), ("from", &from), ("until", &until)];
    let stand_alone = list.plans.iter().all(|plan| plan.kind == Kind::Pdp);
    let limits = stand_alone.then(|| element("p", "").text(site.text(ui::PLANS_STAND_ALONE)));
    let history = (!in_force).then(|| element("p", "plans__history").text(site.text(ui::PLANS_HISTORY)));
    nothing()
        .child(element("p", "usa-intro").text(&site.fill(ui::PLANS_LIST, &told)))
        .maybe(limits)
        .maybe(history)
        .child(documents(site, list))
}

/// The documents that the list was taken from.
fn documents(site: &Site, list: &PlanList) -> Element {
    let mut links = element("p", "plans__source").text(site.text(ui::PLANS_SOURCE)).text(" ");
    let mut named = Vec::new();
    for cite in &list.cites {
        let id = cite.split('/').next().unwrap_or_default();
        if named.contains(&id) {
            continue;
        }
        named.push(id);
        let Some(index) = site.catalog().source_index(id) else { continue };
        links = links.child(page_link(site, Route::Source(index), "", &site.catalog().source(index).title)).text(" ");
    }
    links
}

/// The other lists, if there are any.
pub(super) fn others(site: &Site, place: usize) -> Element {
    let mut list = element("ul", "plans__others");
    for (other, (id, _)) in PLANS.iter().enumerate() {
        if other != place {
            list = list.child(element("li", "").key(id).child(page_link(site, Route::Plans(other), "", id)));
        }
    }
    if PLANS.len() > 1 { list } else { nothing() }
}
