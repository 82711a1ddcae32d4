use crate::components::{Draft, Element, use_error_focus};
use crate::{Site, Told, browser};
use yew::{Html, Properties, UseStateHandle, function_component, use_effect_with, use_state};

/// What a page asks.
pub(crate) struct Asking {
    /// The draft that is shown: the one that is kept, if it is of this page. The focus follows from it.
    pub draft: Draft,
    /// What is shown.
    pub page: Element,
    /// What the draft tells, once it can be sent.
    pub told: Option<Told>,
}

/// Shows what is asked on a page, from the draft that is kept, which may be of another page.
pub(crate) type Page = fn(&Site, &UseStateHandle<Draft>) -> Asking;

#[derive(Clone, Properties)]
pub(crate) struct AskProps {
    pub site: Site,
    pub page: Page,
}

impl PartialEq for AskProps {
    fn eq(&self, other: &Self) -> bool {
        // The page follows from the site.
        self.site == other.site
    }
}

/// A page that asks one thing. All of them are one component, so that the next question is drawn into what the last one
/// leaves. Where an answer leads is found as soon as it is chosen, while the reader comes to the button.
#[function_component]
pub(crate) fn Ask(props: &AskProps) -> Html {
    let kept = use_state(Draft::default);
    let Asking { draft, page, told } = (props.page)(&props.site, &kept);
    use_error_focus(draft.told.is_some(), draft.attempts);
    use_effect_with(told, {
        let state = props.site.state.clone();
        move |told| {
            if let Some(told) = *told {
                browser::after_paint(move || state.foresee(told, browser::now()));
            }
        }
    });
    page.into()
}
