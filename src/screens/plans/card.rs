use crate::components::{Draft, Element, OUTLINE, element, entered, submit};
use crate::generated::ui;
use crate::{Action, PlanLine, Site};
use yew::{Callback, UseStateHandle};

/// The number on the member's card, for a plan that is not on the list. It always counts before any list.
pub(super) fn card(site: &Site, draft: &UseStateHandle<Draft>) -> Element {
    let send = Callback::from({
        let (act, draft) = (site.act.clone(), draft.clone());
        move |()| match PlanLine::grouped(&draft.typed) {
            Some(phone) => {
                draft.set(Draft { told: None, ..(*draft).clone() });
                act.emit(Action::Plan(PlanLine { id: None, phone }));
            }
            None => draft.set(draft.refused(ui::PLANS_CARD_WRONG)),
        }
    });
    let typed = entered(draft, |draft, number| draft.typed = number);
    let input = element("input", "usa-input")
        .with("type", "tel")
        .with("id", "card-number")
        .with("autocomplete", "off")
        .with("aria-describedby", "card-told")
        .value(&draft.typed)
        .flag("disabled", !site.ready)
        .on_type(&typed);
    let told = element("p", "usa-error-message").with("id", "card-told").with("role", "alert");
    let of_card = site.state.case.plan.as_ref().filter(|line| line.id.is_none());
    let kept = of_card.map(|line| site.fill(ui::PLANS_CARD_KEPT, &[("phone", &line.phone)])).unwrap_or_default();
    element("section", "plans__card")
        .with("aria-labelledby", "card")
        .child(element("h2", "").with("id", "card").text(site.text(ui::PLANS_CARD_TITLE)))
        .child(
            element("form", "")
                .flag("novalidate", true)
                .on_submit(&send)
                .child(element("label", "usa-label").with("for", "card-number").text(site.text(ui::PLANS_CARD)))
                .child(input)
                .child(told.text(draft.told.map_or("", |key| site.text(key))))
                .child(submit(site, OUTLINE, ui::PLANS_CARD_USE))
                .child(element("p", "").with("role", "status").text(&kept)),
        )
}
