use super::Citations;
use crate::generated::ui;
use crate::site::use_site;
use crate::text::TopicWords;
use rules::catalog::RowIndex;
use rules::{Evaluation, reasons};
use std::rc::Rc;
use yew::{Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ReasonsProps {
    pub evaluation: Rc<Evaluation>,
    pub rows: Vec<RowIndex>,
}

/// Why rows apply: the answers, any doubt, and the passages.
#[function_component]
pub(crate) fn Reasons(props: &ReasonsProps) -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let Some(words) = TopicWords::here(&site) else { return html! { <div /> } };
    let items = reasons(words.topic(), &props.evaluation, &props.rows).into_iter().map(|reason| {
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
                <Citations cites={row.cites.clone()} />
            </li>
        }
    });
    html! { <ul class="reasons">{ for items }</ul> }
}
