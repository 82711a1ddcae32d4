use crate::quote::quote;
use crate::support::app::App;
use crate::support::document::{Child, Element};
use aho_corasick::{AhoCorasick, MatchKind};
use rules::catalog::{Cite, SourceIndex};
use std::sync::OnceLock;

/// The letters that the made-up language never leaves as they are.
const ACCENTED_ALWAYS: &str = "aceinosuyAEIOSUY";

/// The attributes that are read aloud or shown.
const READ: [&str; 4] = ["aria-label", "title", "alt", "placeholder"];

/// The lines of a page in the made-up language that are not made up, apart from what is copied from a document.
pub fn english(app: &App, page: &Element) -> Vec<String> {
    let labels = page.all().into_iter().flat_map(|element| READ.iter().filter_map(|name| element.attribute(name)));
    let shown =
        std::iter::once(without_ids(page).text()).chain(labels.map(str::to_owned)).collect::<Vec<_>>().join("\n");
    let mut own = String::new();
    copied(app).replace_all_with(&shown, &mut own, |_, _, _| true);
    let plain = |line: &&str| line.contains(|letter| ACCENTED_ALWAYS.contains(letter)) || outside_brackets(line);
    own.lines().filter(plain).map(str::to_owned).collect()
}

/// A page without the permanent ids that it names, which no language changes.
fn without_ids(page: &Element) -> Element {
    let kept = |child: &Child| match child {
        Child::Element(element) if element.name == "code" => None,
        Child::Element(element) => Some(Child::Element(without_ids(element))),
        Child::Text(words) => Some(Child::Text(words.clone())),
    };
    let children = page.children.iter().filter_map(kept).collect();
    Element { name: page.name.clone(), attributes: page.attributes.clone(), children }
}

/// Finds what a document prints and no language changes. Thousands of pages are asked for the same thousand passages.
fn copied(app: &App) -> &'static AhoCorasick {
    static COPIED: OnceLock<AhoCorasick> = OnceLock::new();
    COPIED.get_or_init(|| {
        let longest_first = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(passages(app));
        longest_first.expect("the passages can be sought together")
    })
}

fn passages(app: &App) -> Vec<&str> {
    let mut copied: Vec<&str> = Vec::new();
    for (position, source) in app.catalog.sources.iter().enumerate() {
        copied.extend([source.title.as_str(), source.issuer.as_str()]);
        let cites = (0..).take(source.places.len()).map(|place| Cite { source: SourceIndex::of(position), place });
        copied.extend(cites.map(|cite| quote(app, cite)));
        copied.extend(source.places.iter().map(|place| place.heading.as_str()));
    }
    let contacts = app.catalog.contacts.iter().flat_map(|contact| [&contact.phone, &contact.tty, &contact.email]);
    copied.extend(contacts.flatten().map(String::as_str));
    copied.retain(|text| !text.is_empty());
    copied
}

/// Whether a letter stands outside the brackets of the made-up language, or a bracket has no partner.
fn outside_brackets(text: &str) -> bool {
    let mut depth = 0_i32;
    for letter in text.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ if depth == 0 && letter.is_alphabetic() => return true,
            _ => {}
        }
    }
    depth != 0
}
