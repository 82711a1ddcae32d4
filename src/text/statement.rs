use super::{TopicWords, clock_length};
use crate::Site;
use crate::components::{Element, element};
use crate::generated::ui;
use rules::catalog::Contact;
use words::{Piece, pieces};

/// A sentence of the topic in one of its forms (`now`, `past`, `outside`), its contacts ready to call.
///
/// `None` if it has no such form, and so must not be said.
pub(crate) fn statement(words: TopicWords<'_>, outcome: &str, form: &str) -> Option<Element> {
    words.optional(&["say", outcome, form]).map(|text| statement_text(words, text))
}

/// A text with its placeholders filled from the rules.
pub(crate) fn statement_text(words: TopicWords<'_>, text: &str) -> Element {
    let mut statement = element("span", "statement");
    for (position, piece) in pieces(text).into_iter().enumerate() {
        statement = statement.child(part(words, piece).key(&position.to_string()));
    }
    statement
}

fn part(words: TopicWords<'_>, piece: Piece<'_>) -> Element {
    let site = words.site();
    let name = match piece {
        Piece::Plain(plain) => return element("span", "").text(plain),
        Piece::Placeholder(name) => name,
    };
    let (kind, id) = name.split_once('.').unwrap_or_default();
    match kind {
        "contact" => {
            let held = site.catalog().contacts.iter().find(|held| held.id == id);
            element("span", "").maybe(held.map(|held| contact(site, held)))
        }
        "clock" => {
            let length = words.topic().clock(id).map(|clock| clock_length(site, clock));
            element("span", "").text(&length.unwrap_or_default())
        }
        "parameter" => {
            let held = words.topic().parameters.iter().find(|held| held.id == id);
            let count = |held: &rules::catalog::Parameter| {
                words::fill(site.name(&["unit", &held.unit]), &[("count", &held.value.to_string())])
            };
            element("span", "").text(&held.map(count).unwrap_or_default())
        }
        _ => element("span", ""),
    }
}

/// A contact, ready to call if its number may be shown for the day in question, else by its name alone.
pub(crate) fn contact(site: &Site, contact: &Contact) -> Element {
    reach(site, "contact", contact)
}

/// A contact whose words begin with a kind, ready to call in the same way.
#[inline(never)]
pub(super) fn reach(site: &Site, kind: &str, contact: &Contact) -> Element {
    let today = site.state.now.date();
    let day = site.state.case.when.and_then(|when| when.day(today)).unwrap_or(today);
    let callable = contact.period.until.is_none() || contact.period.contains(day);
    let name = element("span", "contact").text(site.name(&[kind, &contact.id, "name"]));
    let Some(phone) = contact.phone.as_ref().filter(|_| callable) else { return name };
    let mut ways = element("span", "contact__ways").child(direct("tel:", phone));
    if let Some(tty) = &contact.tty {
        ways = ways.text(" (").text(site.text(ui::TTY)).text(" ").child(direct("tel:", tty)).text(")");
    }
    if let Some(email) = &contact.email {
        ways = ways.text(", ").child(direct("mailto:", email));
    }
    name.text(" ").child(ways)
}

/// A link that calls or writes.
fn direct(scheme: &str, address: &str) -> Element {
    element("a", "").text(address).with("href", &[scheme, address].concat())
}
