use super::figure::Figure;
use crate::failure::Failure;
use std::fs;
use std::path::Path;

/// The bytes of everything that is fetched after the first view or by other pages: the packs, and the library's program.
///
/// # Errors
///
/// If the site's folder cannot be read.
pub fn fetched_later(dist: &Path) -> Result<Vec<Figure>, Failure> {
    let packs = dist.join("packs");
    let mut figures =
        compressed(&packs, |name| name.strip_suffix(".pack.br").map(|name| format!("Pack {}", plain(name))))?;
    let library = |name: &str| {
        let ending = name.strip_prefix("library-")?.split_once('.')?.1.strip_suffix(".br")?;
        Some(format!("Library, {ending}"))
    };
    figures.extend(compressed(dist, library)?);
    Ok(figures)
}

/// The bytes of the files of a folder that have a label, by label.
fn compressed(folder: &Path, label: impl Fn(&str) -> Option<String>) -> Result<Vec<Figure>, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let entry = entry.map_err(Failure::file(folder))?;
        if let Some(label) = entry.file_name().to_str().and_then(&label) {
            let bytes = entry.metadata().map_err(Failure::file(folder))?.len();
            found.push((label, bytes));
        }
    }
    found.sort();
    #[allow(clippy::cast_precision_loss, reason = "no site has files of more than the 53 bits that a figure holds")]
    let figure = |(label, bytes): (String, u64)| Figure::new(format!("{label}, brotli"), bytes as f64, "bytes");
    Ok(found.into_iter().map(figure).collect())
}

/// The name of a pack without its hash.
fn plain(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_no_part_of_a_name() {
        assert_eq!(plain("words.en.2009.discharge.541b2f337ab7dd89"), "words.en.2009.discharge");
        assert_eq!(plain("rules"), "rules");
    }
}
