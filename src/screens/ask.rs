use crate::Site;
use crate::components::{Draft, Element, use_error_focus};
use yew::{Html, Properties, UseStateHandle, function_component, use_state};

/// Shows what is asked on a page, from the draft that is kept, which may be of another page. The draft that is shown is
/// given back too: the focus follows from it.
pub(crate) type Page = fn(&Site, &UseStateHandle<Draft>) -> (Draft, Element);

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
/// leaves.
#[function_component]
pub(crate) fn Ask(props: &AskProps) -> Html {
    let kept = use_state(Draft::default);
    let (draft, page) = (props.page)(&props.site, &kept);
    use_error_focus(draft.told.is_some(), draft.attempts);
    page.into()
}
