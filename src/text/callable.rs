use super::{agency_contacts, contact};
use crate::Site;
use crate::components::{Element, element};

/// The contacts that can be called whatever the date, and those that an agency adds.
pub(crate) fn always_callable(site: &Site) -> Element {
    let mut list = element("ul", "callable");
    for held in &site.catalog().contacts {
        if held.period.until.is_none() && held.phone.is_some() {
            list = list.child(element("li", "").key(&held.id).child(contact(site, held)));
        }
    }
    list.list(agency_contacts(site))
}
