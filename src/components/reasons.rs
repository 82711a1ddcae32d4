use super::citations;
use crate::Site;
use crate::generated::ui;
use crate::text::TopicWords;
use rules::Evaluation;
use rules::catalog::RowIndex;
use yew::{Html, html};

/// Why rows apply: the answers, any doubt, and the passages.
pub(crate) fn reasons(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation, rows: &[RowIndex]) -> Html {
    let items = rules::reasons(words.topic(), evaluation, rows).into_iter().map(|reason| {
        let row = words.topic().row(reason.row);
        let because = reason.because.into_iter().map(|(fact, value)| {
            html! {
                <li key={fact.0}>{ words.value(fact, value, "because") }</li>
            }
        });
        html! {
            <li key={row.id.clone()} class="reason">
                <ul class="reason__because">{ for because }</ul>
                if let Some(doubt) = row.doubt {
                    <p class="doubt"><strong>{ site.text(ui::DOUBT_TITLE) }</strong>{ " " }{ words.doubt(doubt) }</p>
                }
                { citations(site, &row.cites) }
            </li>
        }
    });
    html! { <ul class="reasons">{ for items }</ul> }
}
