use crate::Site;
use crate::generated::ui;
use crate::text::{TopicWords, sentence, statement};
use rules::catalog::SlotIndex;
use yew::{Html, html};

/// What a different answer would lead to.
pub(crate) fn changes(site: &Site, words: TopicWords<'_>, slot: SlotIndex, form: &str) -> Html {
    let situation = site.state.case.situation(site.state.now);
    let found = rules::changes(words.topic(), &situation, slot);
    let items = found.into_iter().enumerate().map(|(position, change)| {
        let ifs: Vec<&str> = change.answers.iter().map(|(fact, value)| words.value(*fact, *value, "if")).collect();
        let ifs = ifs.join(site.text(ui::AND));
        let then = change.outcomes.iter().filter_map(|outcome| {
            statement(words, words.topic().outcome(slot, *outcome), form)
        });
        html! {
            <li key={position}><strong>{ sentence(&site.fill(ui::IF, &[("condition", &ifs)])) }</strong>{ " " }{ for then }</li>
        }
    });
    html! { <ul class="changes">{ for items }</ul> }
}
