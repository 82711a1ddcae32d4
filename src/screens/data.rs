use crate::components::{Element, back_link, element, heading};
use crate::generated::ui;
use crate::{Route, Site};

/// The files, each with what it is: its name under `data/` on this site.
const FILES: [(&str, &str); 2] = [("catalog.json", ui::DATA_CATALOG), ("catalog.schema.json", ui::DATA_SCHEMA)];

/// The questions that a developer has of them, each with its answer.
const ANSWERS: [(&str, &str); 4] = [
    (ui::DATA_HOLDS_TITLE, ui::DATA_HOLDS),
    (ui::DATA_IDS_TITLE, ui::DATA_IDS),
    (ui::DATA_PERIODS_TITLE, ui::DATA_PERIODS),
    (ui::DATA_CITE_TITLE, ui::DATA_CITE),
];

/// The rules as data: where the files are and how to use them, for other developers.
pub(crate) fn data(site: &Site) -> Element {
    let mut files = element("ul", "data__files");
    for (name, what) in FILES {
        let link =
            element("a", "").with("href", &[&site.base, "data/", name].concat()).flag("download", true).text(name);
        files = files.child(element("li", "").key(name).child(link).text(" ").text(site.text(what)));
    }
    let mut page = element("div", "sources")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(heading().text(site.text(ui::DATA_TITLE)))
        .child(element("p", "usa-intro").text(site.text(ui::DATA_INTRO)))
        .child(files);
    for (title, text) in ANSWERS {
        page = page.child(element("h2", "").text(site.text(title))).child(element("p", "").text(site.text(text)));
    }
    page
}
