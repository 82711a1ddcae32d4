use super::{TopicWords, clock_length};
use crate::Site;
use rules::catalog::Contact;
use words::{Piece, pieces};
use yew::{Html, html};

/// A sentence of the topic in one of its forms (`now`, `past`, `outside`), its contacts ready to call.
///
/// `None` if it has no such form, and so must not be said.
pub(crate) fn statement(words: TopicWords<'_>, outcome: &str, form: &str) -> Option<Html> {
    words.optional(&format!("say.{outcome}.{form}")).map(|text| statement_text(words, text))
}

/// A text with its placeholders filled from the rules.
pub(crate) fn statement_text(words: TopicWords<'_>, text: &str) -> Html {
    let parts = pieces(text).into_iter().enumerate();
    let html = parts.map(|(position, piece)| html! { <span key={position}>{ part(words, piece) }</span> });
    html! { <span class="statement">{ for html }</span> }
}

fn part(words: TopicWords<'_>, piece: Piece<'_>) -> Html {
    let site = words.site();
    let name = match piece {
        Piece::Plain(text) => return html! { { text } },
        Piece::Placeholder(name) => name,
    };
    if let Some(id) = name.strip_prefix("contact.") {
        return site
            .catalog()
            .contacts
            .iter()
            .find(|held| held.id == id)
            .map_or_else(Html::default, |held| contact(site, held));
    }
    if let Some(clock) = name.strip_prefix("clock.").and_then(|id| words.topic().clock(id)) {
        return html! { { clock_length(site, clock) } };
    }
    let parameter = |id: &str| words.topic().parameters.iter().find(|held| held.id == id);
    match name.strip_prefix("parameter.").and_then(parameter) {
        Some(held) => {
            let unit = site.text(&format!("unit.{}", held.unit));
            html! { { words::fill(unit, &[("count", &held.value.to_string())]) } }
        }
        None => Html::default(),
    }
}

/// A contact, ready to call if its number may be shown for the day in question, else by its name alone.
pub(crate) fn contact(site: &Site, contact: &Contact) -> Html {
    let today = site.state.now.date();
    let day = site.state.case.when.and_then(|when| when.day(today)).unwrap_or(today);
    let callable = contact.period.contains(day) || contact.period.contains(today);
    let name = site.text(&format!("contact.{}.name", contact.id));
    match &contact.phone {
        Some(phone) if callable => html! {
            <span class="contact">
                { name }{ " " }<a href={format!("tel:{phone}")}>{ phone }</a>
                if let Some(tty) = &contact.tty {
                    { " (TTY " }<a href={format!("tel:{tty}")}>{ tty }</a>{ ")" }
                }
                if let Some(email) = &contact.email {
                    { ", " }<a href={format!("mailto:{email}")}>{ email }</a>
                }
            </span>
        },
        _ => html! { <span class="contact">{ name }</span> },
    }
}
