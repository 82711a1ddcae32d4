use crate::failure::Failure;
use std::fs;
use std::path::Path;

const START: &str = "<!-- bench -->";
const END: &str = "<!-- /bench -->";

/// Puts the table between its markers.
///
/// # Errors
///
/// If the file cannot be read or written, or has no markers.
pub fn keep(path: &Path, table: &str) -> Result<(), Failure> {
    let text = fs::read_to_string(path).map_err(Failure::file(path))?;
    let text = with_table(&text, table)?;
    fs::write(path, text).map_err(Failure::file(path))
}

fn with_table(text: &str, table: &str) -> Result<String, Failure> {
    let (before, rest) = text.split_once(START).ok_or(Failure::NoMarker(START))?;
    let (_, after) = rest.split_once(END).ok_or(Failure::NoMarker(END))?;
    Ok(format!("{before}{START}\n{table}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_takes_the_place_of_the_old_one() {
        let text = "Figures:\n<!-- bench -->\nold\n<!-- /bench -->\nEnd\n";
        let expected = "Figures:\n<!-- bench -->\nnew\n<!-- /bench -->\nEnd\n";
        assert_eq!(with_table(text, "new\n").ok().as_deref(), Some(expected));
    }

    #[test]
    fn a_missing_marker_is_named() {
        let named = |text| with_table(text, "new\n").err().map(|failure| failure.to_string());
        assert_eq!(named("nothing").as_deref(), Some("README.md has no line <!-- bench -->"));
        assert_eq!(named("<!-- bench -->").as_deref(), Some("README.md has no line <!-- /bench -->"));
    }
}
