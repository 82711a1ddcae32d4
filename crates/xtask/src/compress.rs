use crate::failure::Failure;
use crate::step;
use brotli::enc::BrotliEncoderParams;
use std::fs;
use std::path::Path;

/// The endings of files that shrink. Other files are sent as they are.
const ENDINGS: [&str; 7] = ["css", "html", "js", "json", "pack", "svg", "wasm"];

/// Writes a compressed `.br` file next to every file of a folder that shrinks.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(dist: &Path) -> Result<(), Failure> {
    step::begin("Compressing");
    folder(dist)
}

fn folder(path: &Path) -> Result<(), Failure> {
    for entry in fs::read_dir(path).map_err(Failure::file(path))? {
        let path = entry.map_err(Failure::file(path))?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            folder(&path)?;
        } else if ENDINGS.contains(&ending) {
            file(&path).map_err(Failure::file(&path))?;
        }
    }
    Ok(())
}

fn file(path: &Path) -> std::io::Result<()> {
    let mut compressed = path.as_os_str().to_owned();
    compressed.push(".br");
    let best = BrotliEncoderParams { quality: 11, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut fs::File::open(path)?, &mut fs::File::create(compressed)?, &best)?;
    Ok(())
}
