use crate::generated::ui;
use crate::text::{TopicWords, sentence, wrap};
use rules::catalog::{FactIndex, FactKind, ValueIndex};

/// How many letters a line beside a lane holds.
const LINE_LETTERS: usize = 38;

/// What stands beside a lane: the question and its numbered values, broken into lines.
pub(super) struct Legend {
    /// The lines of the question.
    pub(super) question: Vec<String>,
    /// The lines of each value.
    pub(super) values: Vec<Vec<String>>,
}

impl Legend {
    /// The legend of a fact.
    pub(super) fn of(words: TopicWords<'_>, fact: FactIndex) -> Self {
        let held = words.topic().fact(fact);
        let untold = if held.kind == FactKind::Reading { ui::TREE_READING } else { ui::TREE_POINT };
        let question = words.optional(&["fact", &held.id, "question"]).unwrap_or(words.site().text(untold));
        let value = |position: usize| {
            let index = ValueIndex::of(position);
            let label = words.optional(&["fact", &held.id, "value", &held.values[position], "label"]);
            let said = label.map_or_else(|| sentence(words.value(fact, index, "if")), str::to_owned);
            wrap(&[(position + 1).to_string(), said].join(". "), LINE_LETTERS)
        };
        Self { question: wrap(question, LINE_LETTERS), values: (0..held.values.len()).map(value).collect() }
    }

    /// How many lines it has.
    pub(super) fn lines(&self) -> usize {
        self.question.len() + self.values.iter().map(Vec::len).sum::<usize>()
    }
}
