use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What a list's members are called in a path. The members of the other lists have no id of their own.
const LISTS: [(&str, &str); 29] = [
    ("sources", "source."),
    ("places", "place."),
    ("contacts", "contact."),
    ("parties", "party."),
    ("units", "unit."),
    ("directories", "directory."),
    ("plans", "plan."),
    ("editions", ""),
    ("doubts", "doubt."),
    ("safe", "safe."),
    ("letters", "letter."),
    ("topics", ""),
    ("facts", "fact."),
    ("values", "value."),
    ("checklists", "checklist."),
    ("slots", "slot."),
    ("outcomes", "outcome."),
    ("rows", "row."),
    ("statements", "say."),
    ("events", "event."),
    ("clocks", "clock."),
    ("milestones", "milestone."),
    ("spans", "span."),
    ("windows", "window."),
    ("parameters", "parameter."),
    ("amounts", "amount."),
    ("formulas", "formula."),
    ("columns", "grid."),
    ("sections", "sheet."),
];

/// A part of the document, with the paths that ids in it are relative to.
struct Part<'a> {
    object: &'a Map<String, Value>,
    /// The path of the part itself, with a dot behind it unless it is empty.
    path: String,
    /// The path of the edition.
    edition: String,
    /// The path of the topic.
    topic: String,
}

/// Everything that the document says about ids: the paths that it defines, and those that it refers to.
#[derive(Default)]
pub struct Ids {
    /// The paths of everything that has an id.
    pub defined: BTreeSet<String>,
    /// The paths of everything that is referred to.
    pub referred: BTreeSet<String>,
}

impl Ids {
    /// Reads a document but for its vocabulary.
    pub fn of(document: &Value) -> Self {
        let mut ids = Self::default();
        let mut whole = document.as_object().unwrap().clone();
        whole.remove("vocabulary");
        ids.read(&Part { object: &whole, path: String::new(), edition: String::new(), topic: String::new() });
        ids
    }

    fn read(&mut self, part: &Part<'_>) {
        for (key, value) in part.object {
            self.refer(part, key, value);
            // The keys of conditions are ids themselves.
            if ["when", "counts", "answers"].contains(&key.as_str()) {
                continue;
            }
            let members = if let Value::Array(list) = value { list.as_slice() } else { std::slice::from_ref(value) };
            for member in members.iter().filter_map(Value::as_object) {
                let (path, edition, topic) = self.place(part, key, member);
                self.read(&Part { object: member, path, edition, topic });
            }
        }
    }

    /// Where ids in a member of a list stand. A member with an id of its own is defined there.
    fn place(&mut self, part: &Part<'_>, key: &str, member: &Map<String, Value>) -> (String, String, String) {
        // The lines of the sheet share the ids of its sections.
        let called = if key == "fields" {
            Some(format!("{}sheet.", part.topic))
        } else {
            LISTS.iter().find(|(list, _)| *list == key).map(|(_, called)| format!("{}{called}", part.path))
        };
        let (Some(called), Some(id)) = (called, member.get("id").and_then(Value::as_str)) else {
            assert!(!member.contains_key("id"), "`{key}` has ids that no path is known for");
            return (part.path.clone(), part.edition.clone(), part.topic.clone());
        };
        let path = format!("{called}{id}");
        assert!(self.defined.insert(path.clone()), "{path} is defined twice");
        let path = format!("{path}.");
        match key {
            "editions" => (path.clone(), path, String::new()),
            "topics" => (path.clone(), part.edition.clone(), path),
            // A letter speaks of the topic that it starts.
            "letters" => {
                (path, part.edition.clone(), format!("{}{}.", part.edition, member["topic"].as_str().unwrap()))
            }
            _ => (path, part.edition.clone(), part.topic.clone()),
        }
    }

    fn refer(&mut self, part: &Part<'_>, key: &str, value: &Value) {
        let texts = match value {
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
            Value::String(text) => vec![text.as_str()],
            _ => Vec::new(),
        };
        let (edition, topic) = (&part.edition, &part.topic);
        let prefix = match key {
            "cites" => {
                let path = |cite: &&str| format!("source.{}", cite.replace('/', ".place."));
                return self.referred.extend(texts.iter().map(path));
            }
            "when" | "counts" | "answers" => return self.refer_to_values(topic, value),
            "then" => match part.object.get("slot") {
                Some(slot) => format!("{topic}slot.{}.outcome.", slot.as_str().unwrap()),
                None => format!("{}outcome.", part.path),
            },
            "value" if part.object.contains_key("up_to") => format!("{}value.", part.path),
            // A document bears a date; a letter bears that of an event of its topic.
            "dated" if topic.is_empty() => return,
            "topic" => edition.clone(),
            "doubt" => format!("{edition}doubt."),
            "knows" | "acts" | "pays" | "party" => "party.".to_owned(),
            "source" => "source.".to_owned(),
            "unit" => "unit.".to_owned(),
            "asks" | "items" | "fact" | "after" => format!("{topic}fact."),
            "slot" | "cells" => format!("{topic}slot."),
            "overrides" => format!("{topic}row."),
            "clock" => format!("{topic}clock."),
            "starts" | "met_by" | "dated" | "event" | "first_event" | "second_event" | "from_event" | "until_event" => {
                format!("{topic}event.")
            }
            "parameter" | "amount" => format!("{topic}{key}."),
            _ => return,
        };
        self.referred.extend(texts.iter().map(|text| format!("{prefix}{text}")));
    }

    fn refer_to_values(&mut self, topic: &str, conditions: &Value) {
        for (fact, values) in conditions.as_object().unwrap() {
            let values = if let Value::Array(list) = values { list.as_slice() } else { std::slice::from_ref(values) };
            let path = |value: &Value| format!("{topic}fact.{fact}.value.{}", value.as_str().unwrap());
            self.referred.extend(values.iter().map(path));
        }
    }
}
