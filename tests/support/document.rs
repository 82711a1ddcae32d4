use html_escape::decode_html_entities;
use tl::{HTMLTag, Node, Parser, ParserOptions};

/// An element of a page, with everything inside it.
pub struct Element {
    /// The name of its tag.
    pub name: String,
    /// Its attributes; one without a value has an empty one.
    pub attributes: Vec<(String, String)>,
    /// What is in it, in the order of the page.
    pub children: Vec<Child>,
}

/// Something in an element.
pub enum Child {
    /// Another element.
    Element(Element),
    /// Words.
    Text(String),
}

/// The elements that stand within a line, so that no break separates them from what is around them.
const WITHIN_LINES: [&str; 5] = ["a", "code", "span", "strong", "tspan"];

impl Element {
    /// Reads a page.
    pub fn parse(html: &str) -> Self {
        let page = tl::parse(html, ParserOptions::default()).expect("a page can be read");
        let top = page.children().iter().filter_map(|handle| handle.get(page.parser()));
        let children = top.filter_map(|node| child(node, page.parser())).collect();
        Self { name: "page".to_owned(), attributes: Vec::new(), children }
    }

    fn of(tag: &HTMLTag<'_>, parser: &Parser<'_>) -> Self {
        let text = |text: &str| decode_html_entities(text).into_owned();
        let attributes = tag.attributes().iter();
        Self {
            name: tag.name().as_utf8_str().into_owned(),
            attributes: attributes.map(|(name, value)| (name.into_owned(), text(&value.unwrap_or_default()))).collect(),
            children: tag.children().top().iter().filter_map(|handle| child(handle.get(parser)?, parser)).collect(),
        }
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(held, _)| held == name).map(|(_, value)| value.as_str())
    }

    /// This element and all elements inside it, in the order of the page.
    pub fn all(&self) -> Vec<&Self> {
        let mut all = Vec::new();
        self.gather(&mut all);
        all
    }

    fn gather<'a>(&'a self, all: &mut Vec<&'a Self>) {
        all.push(self);
        for child in &self.children {
            if let Child::Element(element) = child {
                element.gather(all);
            }
        }
    }

    /// What can be read in it, every block on a line of its own.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    }

    fn write(&self, text: &mut String) {
        let edge = if WITHIN_LINES.contains(&self.name.as_str()) { "" } else { "\n" };
        text.push_str(edge);
        for child in &self.children {
            match child {
                Child::Element(element) => element.write(text),
                Child::Text(words) => text.push_str(words),
            }
        }
        text.push_str(edge);
    }
}

fn child(node: &Node<'_>, parser: &Parser<'_>) -> Option<Child> {
    match node {
        Node::Tag(tag) => Some(Child::Element(Element::of(tag, parser))),
        Node::Raw(text) => Some(Child::Text(decode_html_entities(&text.as_utf8_str()).into_owned())),
        Node::Comment(_) => None,
    }
}
