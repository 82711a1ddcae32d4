use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, MouseEvent, SubmitEvent};
use yew::html::{onchange, onclick, oninput, onsubmit};
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VList, VTag, VText};
use yew::{AttrValue, Callback, Html, InputEvent, TargetCast};

/// An HTML element in the making.
///
/// `html!` writes out the making of every element where it stands, 100 to 300 bytes each in what the browser
/// downloads. These functions are there once, and a call takes about ten. What holds for `html!`
/// holds here too: keys in lists, and as many children whatever is known.
#[derive(Clone)]
pub(crate) struct Element {
    tag: Box<VTag>,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
}

/// An element with a class, or without one if it is empty.
#[inline(never)]
pub(crate) fn element(tag: &'static str, class: &'static str) -> Element {
    let element = Element { tag: Box::new(VTag::new(tag)), names: Vec::new(), values: Vec::new() };
    if class.is_empty() { element } else { element.attribute("class", AttrValue::Static(class)) }
}

/// What stands in place of a part that has nothing to show, so that the parts after it keep their places.
#[inline(never)]
pub(crate) fn nothing() -> Element {
    element("div", "")
}

impl Element {
    /// Tells it from its siblings in a list, even when they change places.
    #[inline(never)]
    pub(crate) fn key(mut self, key: &str) -> Self {
        self.tag.key = Some(key.into());
        self
    }

    /// Gives it an attribute.
    #[inline(never)]
    pub(crate) fn with(self, name: &'static str, value: &str) -> Self {
        self.attribute(name, shared(value))
    }

    fn attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        self.names.push(name);
        self.values.push(Some(AttributeOrProperty::Attribute(value)));
        self
    }

    /// Gives it an attribute that has no value, if that holds.
    #[inline(never)]
    pub(crate) fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.attribute(name, AttrValue::Static(name)) } else { self }
    }

    /// What is in it: for an input, what is typed or the value it stands for.
    #[inline(never)]
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.tag.set_value(shared(value));
        self
    }

    /// Whether it is ticked.
    #[inline(never)]
    pub(crate) fn checked(mut self, checked: bool) -> Self {
        self.tag.set_checked(checked);
        self
    }

    /// Adds a text.
    #[inline(never)]
    pub(crate) fn text(self, text: &str) -> Self {
        self.html(VText::new(shared(text)).into())
    }

    /// Adds an element.
    #[inline(never)]
    pub(crate) fn child(self, child: Self) -> Self {
        self.html(child.into())
    }

    /// Adds an element if there is one. If not, its place stays.
    #[inline(never)]
    pub(crate) fn maybe(self, child: Option<Self>) -> Self {
        self.html(child.map(Html::from).unwrap_or_default())
    }

    /// Adds a list of keyed elements, which change places only among themselves.
    #[inline(never)]
    pub(crate) fn list(self, items: Vec<Self>) -> Self {
        let items: Vec<Html> = items.into_iter().map(Html::from).collect();
        self.html(VList::from(items).into())
    }

    /// Adds what `html!` makes, such as a component.
    #[inline(never)]
    pub(crate) fn html(mut self, html: Html) -> Self {
        self.tag.add_child(html);
        self
    }

    /// Calls when it is clicked.
    #[inline(never)]
    pub(crate) fn on_click(self, call: Callback<MouseEvent>) -> Self {
        self.on(Rc::new(onclick::Wrapper::new(call)))
    }

    /// Calls when the form is sent, in place of the browser's sending it.
    #[inline(never)]
    pub(crate) fn on_submit(self, call: &Callback<()>) -> Self {
        let call = call.reform(|event: SubmitEvent| event.prevent_default());
        self.on(Rc::new(onsubmit::Wrapper::new(call)))
    }

    /// Calls with the new value when another is picked.
    #[inline(never)]
    pub(crate) fn on_pick(self, call: &Callback<String>) -> Self {
        self.on(Rc::new(onchange::Wrapper::new(call.reform(|event: Event| value(&event)))))
    }

    /// Calls with the value at each letter that is typed.
    #[inline(never)]
    pub(crate) fn on_type(self, call: &Callback<String>) -> Self {
        self.on(Rc::new(oninput::Wrapper::new(call.reform(|event: InputEvent| value(&event)))))
    }

    /// Calls with whether it is ticked when that changes.
    #[inline(never)]
    pub(crate) fn on_tick(self, call: &Callback<bool>) -> Self {
        let ticked = |event: Event| event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked());
        self.on(Rc::new(onchange::Wrapper::new(call.reform(ticked))))
    }

    fn on(mut self, listener: Rc<dyn Listener>) -> Self {
        self.tag.add_listener(listener);
        self
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(mut element: Element) -> Self {
        if !element.names.is_empty() {
            let (keys, values) = (kept(&element.names), element.values.into_boxed_slice());
            element.tag.attributes = Attributes::Dynamic { keys, values };
        }
        (*element.tag).into()
    }
}

/// A text that what is drawn now and what is drawn next can share.
fn shared(text: &str) -> AttrValue {
    AttrValue::Rc(text.into())
}

/// The one list of these names. Yew compares elements whose names are the same list value by value, without looking
/// names up; that is most of the work of drawing. There are a few dozen lists, and they are kept for good.
fn kept(names: &[&'static str]) -> &'static [&'static str] {
    thread_local!(static LISTS: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) });
    LISTS.with_borrow_mut(|lists| {
        if let Some(list) = lists.iter().find(|list| **list == names) {
            return *list;
        }
        let list: &'static [&'static str] = names.to_vec().leak();
        lists.push(list);
        list
    })
}

/// What is in the field that an event comes from.
fn value(event: &Event) -> String {
    let picked = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
    let typed = || event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
    picked.or_else(typed).unwrap_or_default()
}
