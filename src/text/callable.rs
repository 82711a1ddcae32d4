use super::contact;
use crate::Site;
use yew::{Html, html};

/// The contacts that can be called whatever the date.
pub(crate) fn always_callable(site: &Site) -> Html {
    let always =
        site.catalog().contacts.iter().filter(|contact| contact.period.until.is_none() && contact.phone.is_some());
    let items = always.map(|held| html! { <li key={held.id.clone()}>{ contact(site, held) }</li> });
    html! { <ul class="callable">{ for items }</ul> }
}
