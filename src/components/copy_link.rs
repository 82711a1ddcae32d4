use super::{Draft, Element, OUTLINE, button, element, entered};
use crate::generated::ui;
use crate::{Route, Site, browser, encode};
use rules::EventDate;
use yew::{Callback, Html, Properties, function_component, use_state};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CopyLinkProps {
    pub site: Site,
}

/// Copies a link that brings the answers along; dates only if wanted.
#[function_component]
pub(crate) fn CopyLink(props: &CopyLinkProps) -> Html {
    let draft = use_state(Draft::default);
    let site = &props.site;
    let dated = matches!(site.state.case.when, Some(EventDate::On(_)));
    let copy = Callback::from({
        let (site, with_dates) = (site.clone(), draft.ticked);
        let told = entered(&draft, |draft, done| {
            draft.told = Some(if done { ui::LINK_COPIED } else { ui::LINK_NOT_COPIED });
        });
        move |_| {
            let code = encode(&site.state.case, site.catalog(), with_dates);
            let path = Route::Result.path(site.catalog(), site.state.topic());
            let address = browser::full_address(&[&site.base, path.as_str(), "#", &code].concat());
            browser::copy(address, told.clone());
        }
    });
    let ticked = entered(&draft, |draft, ticked| draft.ticked = ticked);
    let told = element("p", "copy-link__told").with("role", "status");
    element("div", "copy-link")
        .maybe(dated.then(|| with_dates(site, draft.ticked, &ticked)))
        .child(button(site, OUTLINE, ui::LINK_COPY, copy))
        .child(told.text(draft.told.map_or("", |key| site.text(key))))
        .into()
}

/// Whether the link brings the dates along.
fn with_dates(site: &Site, checked: bool, ticked: &Callback<bool>) -> Element {
    let input = element("input", "usa-checkbox__input")
        .with("type", "checkbox")
        .with("id", "with-dates")
        .checked(checked)
        .flag("disabled", !site.ready)
        .on_tick(ticked);
    let label = element("label", "usa-checkbox__label").with("for", "with-dates").text(site.text(ui::LINK_WITH_DATES));
    element("div", "usa-checkbox").child(input).child(label)
}
