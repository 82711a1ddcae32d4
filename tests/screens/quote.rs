use crate::support::app::App;
use rules::catalog::Cite;

/// The words of a passage, copied from its document.
pub fn quote(app: &App, cite: Cite) -> &str {
    let (source, place) = (&app.catalog.source(cite.source).id, &app.catalog.place(cite).id);
    app.text(&format!("sources.{source}.{place}.quote"))
}
