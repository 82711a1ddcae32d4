use super::{OUTLINE, button};
use crate::generated::ui;
use crate::{Route, Site, browser, encode};
use rules::EventDate;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, Properties, TargetCast, function_component, html, use_state};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CopyLinkProps {
    pub site: Site,
}

/// Copies a link that brings the answers along; dates only if wanted.
#[function_component]
pub(crate) fn CopyLink(props: &CopyLinkProps) -> Html {
    let (with_dates, copied) = (use_state(|| false), use_state(|| None::<bool>));
    let site = &props.site;
    let dated = matches!(site.state.case.when, Some(EventDate::On(_)));
    let copy = Callback::from({
        let (site, wanted, told) = (site.clone(), *with_dates, copied.clone());
        move |_| {
            let code = encode(&site.state.case, site.catalog(), wanted);
            let path = Route::Result.path(site.catalog(), site.state.topic());
            let address = browser::full_address(&format!("{}{path}#{code}", site.base));
            let told = told.clone();
            browser::copy(address, Callback::from(move |done| told.set(Some(done))));
        }
    });
    let choose = Callback::from({
        let with_dates = with_dates.clone();
        move |event: Event| {
            with_dates.set(event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked()));
        }
    });
    let told = copied.map(|done| if done { ui::LINK_COPIED } else { ui::LINK_NOT_COPIED });
    html! {
        <div class="copy-link">
            if dated {
                <div class="usa-checkbox">
                    <input class="usa-checkbox__input" type="checkbox" id="with-dates" checked={*with_dates}
                        onchange={choose} disabled={!site.ready} />
                    <label class="usa-checkbox__label" for="with-dates">{ site.text(ui::LINK_WITH_DATES) }</label>
                </div>
            }
            { button(site, OUTLINE, ui::LINK_COPY, copy) }
            <p class="copy-link__told" role="status">{ told.map_or("", |key| site.text(key)) }</p>
        </div>
    }
}
