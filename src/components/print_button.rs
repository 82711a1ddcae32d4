use super::{Element, OUTLINE, button};
use crate::{Site, browser};
use yew::Callback;

/// Opens the print dialog.
pub(crate) fn print_button(site: &Site, label: &str) -> Element {
    button(site, OUTLINE, label, Callback::from(|_| browser::print()))
}
