//! Ways in which a file goes wrong.

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What is put in place of a value or between others: the ends of every type, and what opens and never closes.
const JUNK: [&str; 36] = [
    "0",
    "-1",
    "1",
    "255",
    "65535",
    "65536",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "1e308",
    "nan",
    "true",
    "0000-01-01",
    "9999-12-31",
    "2007-02-29",
    "9999-12-31T23:59:59.999999999",
    "23:59:60",
    "\"\"",
    "\" \"",
    "\"now\"",
    "\"9223372036854775807\"",
    "\"0.000000000000000000\"",
    "\"99999999999999999999\"",
    "\"{\"",
    "\"{clock.none} {\"",
    "\"é\"",
    "[]",
    "[[]]",
    "{}",
    "{ a = 1 }",
    "[",
    "{",
    "\"\"\"",
    "\u{0}",
];

/// One way in which a text goes wrong. Places are told as parts of what there is.
#[derive(Clone, Debug)]
pub enum Change {
    /// A line is left out.
    Lost(Index),
    /// A line is there again, somewhere else.
    Repeated(Index, Index),
    /// What stands behind an equals sign is something else.
    Replaced(Index, String),
    /// What stands behind an equals sign is what stands behind another one: ids that point elsewhere, or in a circle.
    Crossed(Index, Index),
    /// Something stands where nothing stood.
    Added(Index, String),
    /// The text ends early.
    Cut(Index),
}

/// Any change.
pub fn changes() -> impl Strategy<Value = Change> {
    let junk = || prop_oneof![select(JUNK.map(str::to_owned).to_vec()), "\\PC{0,8}"];
    prop_oneof![
        any::<Index>().prop_map(Change::Lost),
        any::<(Index, Index)>().prop_map(|(from, to)| Change::Repeated(from, to)),
        (any::<Index>(), junk()).prop_map(|(at, junk)| Change::Replaced(at, junk)),
        any::<(Index, Index)>().prop_map(|(at, from)| Change::Crossed(at, from)),
        (any::<Index>(), junk()).prop_map(|(at, junk)| Change::Added(at, junk)),
        any::<Index>().prop_map(Change::Cut),
    ]
}

impl Change {
    /// The text after the change.
    pub fn of(&self, text: &str) -> String {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        if lines.is_empty() {
            return text.to_owned();
        }
        match self {
            Self::Lost(at) => _ = lines.remove(at.index(lines.len())),
            Self::Repeated(from, to) => {
                let line = lines[from.index(lines.len())].clone();
                lines.insert(to.index(lines.len()), line);
            }
            Self::Replaced(at, junk) => replace(&mut lines, *at, junk),
            Self::Crossed(at, from) => {
                let values: Vec<String> =
                    lines.iter().filter_map(|line| Some(line.split_once(" = ")?.1.to_owned())).collect();
                if !values.is_empty() {
                    replace(&mut lines, *at, &values[from.index(values.len())]);
                }
            }
            Self::Added(at, junk) => lines.insert(at.index(lines.len()), junk.clone()),
            Self::Cut(at) => {
                let length = at.index(text.chars().count());
                return text.chars().take(length).collect();
            }
        }
        lines.join("\n")
    }
}

/// Puts something else behind one of the equals signs.
fn replace(lines: &mut [String], at: Index, value: &str) {
    let mut entries: Vec<&mut String> = lines.iter_mut().filter(|line| line.contains(" = ")).collect();
    if entries.is_empty() {
        return;
    }
    let at = at.index(entries.len());
    let key = entries[at].split_once(" = ").map(|(key, _)| key.to_owned()).unwrap_or_default();
    *entries[at] = format!("{key} = {value}");
}
