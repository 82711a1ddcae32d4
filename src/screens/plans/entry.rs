use crate::components::{Element, OUTLINE, button, element};
use crate::generated::ui;
use crate::{Action, PlanLine, Site, browser};
use plans::{Contact, Kind, Plan};
use web_sys::MouseEvent;
use yew::Callback;

/// What an entry shows of its numbers.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Numbers {
    /// They can be called.
    Callable,
    /// They are told as what the list said in its year.
    Past(u16),
    /// They are not shown.
    Withheld,
}

/// A plan of the list.
pub(super) fn entry(site: &Site, plan: &Plan, numbers: Numbers, copied: &Callback<bool>) -> Element {
    let id = plan.id();
    let mut lines = element("dl", "plan__numbers");
    if numbers != Numbers::Withheld {
        let tty = plan.tty.as_deref().map(|tty| (ui::TTY, tty));
        let all = [(ui::PLANS_MEMBER_SERVICES, plan.member_services.as_str())].into_iter().chain(tty);
        for (label, phone) in all.chain([(ui::PLANS_ENROLLMENT, plan.enrollment.as_str())]) {
            lines = lines.child(number(site, site.text(label), phone, numbers).key(label));
        }
    }
    let callable = numbers == Numbers::Callable;
    let press = callable.then(|| {
        let line = PlanLine { id: Some(id.clone()), phone: plan.member_services.clone() };
        let take = site.act.reform(move |_: MouseEvent| Action::Plan(line.clone()));
        let copy = copy(&plan.member_services, copied);
        element("p", "plan__use no-print")
            .child(button(site, OUTLINE, ui::PLANS_USE, take).with("aria-describedby", &id))
            .child(button(site, OUTLINE, ui::PLANS_COPY, copy).with("aria-describedby", &id))
    });
    element("li", "plan")
        .key(&id)
        .child(element("h2", "plan__name").with("id", &id).text(&plan.name))
        .child(
            element("p", "plan__about")
                .text(&[&plan.organization, ", ", &id, ". ", site.text(kind(plan.kind))].concat()),
        )
        .child(lines)
        .maybe(press)
}

/// Somebody else whom the list names.
pub(super) fn contact(site: &Site, contact: &Contact, numbers: Numbers) -> Element {
    let shown = (numbers != Numbers::Withheld).then(|| {
        element("dl", "plan__numbers").child(number(site, site.text(ui::PLANS_CONTACT), &contact.phone, numbers))
    });
    element("li", "plan").key(&contact.name).child(element("h2", "plan__name").text(&contact.name)).maybe(shown)
}

fn number(site: &Site, label: &str, phone: &str, numbers: Numbers) -> Element {
    let value = element("dd", "plan__number");
    let value = match numbers {
        Numbers::Past(year) => value.text(&site.fill(ui::PLANS_SAID, &[("year", &year.to_string()), ("phone", phone)])),
        _ => value.child(element("a", "").with("href", &["tel:", phone].concat()).text(phone)),
    };
    element("div", "plan__line").child(element("dt", "plan__label").text(label)).child(value)
}

fn copy(phone: &str, copied: &Callback<bool>) -> Callback<MouseEvent> {
    let (phone, copied) = (phone.to_owned(), copied.clone());
    Callback::from(move |_| browser::copy(phone.clone(), copied.clone()))
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Pdp => ui::PLAN_KIND_PDP,
        Kind::MaPd => ui::PLAN_KIND_MA_PD,
        Kind::Ma => ui::PLAN_KIND_MA,
        Kind::Pffs => ui::PLAN_KIND_PFFS,
        Kind::Msa => ui::PLAN_KIND_MSA,
        Kind::Cost => ui::PLAN_KIND_COST,
        Kind::Snp => ui::PLAN_KIND_SNP,
    }
}
