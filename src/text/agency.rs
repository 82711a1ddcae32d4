use super::date_text;
use super::statement::reach;
use crate::Site;
use crate::components::{Element, element};
use crate::generated::ui;
use rules::catalog::Contact;

/// The words of a contact that an agency adds begin with this.
const ROLE: &str = "role";

/// What the agency that gives the site to its people calls itself, and where it is; nothing without one.
pub(crate) fn agency_link(site: &Site) -> Option<Element> {
    let (name, link) = (site.words.get("agency.name")?, site.words.get("agency.link")?);
    // In a frame on the agency's own page the link leads out of the frame.
    Some(element("p", "").child(element("a", "").with("href", link).with("target", "_top").text(name)))
}

/// Whom the agency adds, each with who checked it against what.
pub(crate) fn agency_contacts(site: &Site) -> Vec<Element> {
    let item = |held: &Contact| {
        let values = [("person", role_text(site, held, "checked_by")), ("source", role_text(site, held, "source"))];
        let checked = element("span", "agency__checked").text(&site.fill(ui::AGENCY_CHECKED, &values));
        element("li", "").key(&held.id).child(agency_contact(site, held)).child(checked)
    };
    site.catalog().agency.iter().map(item).collect()
}

/// Whom the agency adds in a role, if it does.
pub(crate) fn in_role(site: &Site, role: &str) -> Option<Element> {
    site.catalog().agency.iter().find(|held| held.id == role).map(|held| agency_contact(site, held))
}

/// A contact of the agency: name, numbers and hours, and the day on which the agency checked them.
fn agency_contact(site: &Site, held: &Contact) -> Element {
    let checked = held.period.from.map(|day| date_text(site, day, false)).unwrap_or_default();
    let values = [("agency", site.text("agency.name")), ("date", &*checked)];
    element("span", "agency")
        .child(reach(site, ROLE, held))
        .text(" ")
        .text(role_text(site, held, "hours"))
        .child(element("span", "agency__from").text(&site.fill(ui::AGENCY_FROM, &values)))
}

/// The agency's contacts that no sentence of a page has named so far.
pub(crate) struct Unnamed<'a> {
    site: &'a Site,
    contacts: Vec<&'a Contact>,
}

impl<'a> Unnamed<'a> {
    /// All of them.
    pub(crate) fn of(site: &'a Site) -> Self {
        Self { site, contacts: site.catalog().agency.iter().collect() }
    }

    /// A sentence, followed by the contacts that it is the first to name.
    pub(crate) fn after(&mut self, text: &str, mut sentence: Element) -> Element {
        let site = self.site;
        self.contacts.retain(|held| {
            let names = text.contains(role_text(site, held, "named"));
            if names {
                sentence = sentence.clone().child(agency_contact(site, held).key(&held.id));
            }
            !names
        });
        sentence
    }
}

fn role_text<'a>(site: &'a Site, held: &Contact, key: &str) -> &'a str {
    site.name(&[ROLE, &held.id, key])
}
