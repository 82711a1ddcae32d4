use super::{Element, element};
use crate::generated::ui;
use crate::text::TopicWords;
use rules::catalog::DoubtIndex;

/// What is not clear in the documents.
pub(crate) fn doubt(words: TopicWords<'_>, doubt: DoubtIndex) -> Element {
    let title = element("strong", "").text(words.site().text(ui::DOUBT_TITLE));
    element("p", "doubt").child(title).text(" ").text(words.doubt(doubt))
}
