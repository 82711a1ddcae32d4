use crate::{Folder, Report, Spot};

/// Notes files that stand where nothing reads them, which is what a misspelt name leads to.
pub fn files(folder: &Folder, report: &Report) {
    for path in folder.paths().filter(|path| !is_read(path)) {
        report.note(&Spot::top(&folder.shown(path)), "nothing reads a file of this name here");
    }
}

fn is_read(path: &str) -> bool {
    let parts: Vec<_> = path.split('/').collect();
    let known: &[&str] = match parts.as_slice() {
        [_] => &["agency.toml", "sources.toml", "contacts.toml", "parties.toml", "retired.toml"],
        ["plans", _] => return true,
        ["editions", _, _] => &["edition.toml", "letters.toml"],
        ["editions", _, _, _] => &["topic.toml", "facts.toml", "tables.toml", "clocks.toml"],
        ["editions", _, _, _, _] => &["facts.toml", "tables.toml", "clocks.toml"],
        _ => return false,
    };
    parts.last().is_some_and(|name| known.contains(name) || name.starts_with("words."))
}
