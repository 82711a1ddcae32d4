use crate::Site;
use crate::components::{Element, element};
use crate::generated::ui;

/// What shows for the moment until the rest of the rules and words has arrived.
pub(crate) fn waiting(site: &Site) -> Element {
    element("div", "waiting").child(element("h1", "").with("tabindex", "-1").text(site.text(ui::WAITING)))
}
