use super::{OUTLINE, button};
use crate::{Site, browser};
use yew::{Callback, Html};

/// Opens the print dialog.
pub(crate) fn print_button(site: &Site, label: &str) -> Html {
    button(site, OUTLINE, label, Callback::from(|_| browser::print()))
}
