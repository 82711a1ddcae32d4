//! Writes the pages of a finished build ahead: `prerender DIST`, whose `index.html` serves as the shell.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use chrono::NaiveDateTime;
    use rules::catalog::Catalog;
    use signpost::{FINGERPRINT, LANGUAGES, Route, ahead, catalog};
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;
    use std::rc::Rc;
    use std::{env, fs, io};
    use words::Pack;

    pub fn main() -> ExitCode {
        let Some(dist) = env::args_os().nth(1).map(PathBuf::from) else {
            eprintln!("usage: prerender DIST");
            return ExitCode::FAILURE;
        };
        match write(&dist) {
            Ok(count) => {
                println!("{count} pages written ahead");
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("the pages in {} cannot be written ahead: {error}", dist.display());
                ExitCode::FAILURE
            }
        }
    }

    fn write(dist: &Path) -> io::Result<usize> {
        let shell = fs::read_to_string(dist.join("index.html"))?;
        let catalog = Rc::new(catalog().map_err(io::Error::other)?);
        let (_, file) = LANGUAGES.first().ok_or_else(|| io::Error::other("no language"))?;
        let bytes = fs::read(dist.join("words").join(file))?;
        let words = Rc::new(Pack::decode(&bytes, FINGERPRINT).map_err(|error| io::Error::other(format!("{error:?}")))?);
        let paths = Route::all(&catalog);
        for path in &paths {
            let page = page(path, &shell, file, &words, &catalog)?;
            let folder = dist.join(path);
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("index.html"), page)?;
        }
        // A host that knows no such address serves this page at any depth, so only a full address can lead away.
        fs::write(dist.join("404.html"), page("404/", &shell, file, &words, &catalog)?)?;
        Ok(paths.len() + 1)
    }

    /// A page: the shell with its addresses led back to the base, and its slots filled.
    fn page(path: &str, shell: &str, file: &str, words: &Rc<Pack>, catalog: &Rc<Catalog>) -> io::Result<String> {
        let depth = path.matches('/').count();
        let base = if path == "404/" {
            "/".to_owned()
        } else if depth == 0 {
            "./".to_owned()
        } else {
            "../".repeat(depth)
        };
        let page = pollster::block_on(ahead::page(path, &base, words, catalog, NaiveDateTime::default()));
        let preload = format!(r#"<link rel="preload" href="./words/{file}" as="fetch" crossorigin>"#);
        let filled = shell
            .replace("<title>Signpost</title>", &format!("<title>{}</title>", page.title))
            .replace("<!-- prerender:head -->", &preload)
            .replace("\"./", &format!("\"{base}"))
            .replace("<html ", &format!("<html data-base=\"{base}\" "))
            .replace("<!-- prerender:app -->", &page.app)
            .replace("<!-- prerender:trouble -->", &page.trouble)
            .replace("<!-- prerender:noscript -->", &page.noscript);
        if filled.contains("<!-- prerender:") {
            return Err(io::Error::other("the shell has a slot that nothing fills"));
        }
        Ok(filled)
    }
}
