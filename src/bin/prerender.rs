//! Writes the pages of a finished build ahead: `prerender DIST`, whose `index.html` and `library.html` serve as the shells
//! of the pages of the two programs.

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
    use signpost::{Lexicon, Program, RULES_FILE, Route, ahead, catalog};
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;
    use std::rc::Rc;
    use std::{env, fs, io};

    /// How many folders below the base an unknown address may be for its page to find the way back.
    const DEEPEST: usize = 6;

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
        let guide = fs::read_to_string(dist.join("index.html"))?;
        let library = fs::read_to_string(dist.join("library.html"))?;
        let catalog = Rc::new(catalog().map_err(|error| io::Error::other(format!("{error:?}")))?);
        let language = Lexicon::languages().next().ok_or_else(|| io::Error::other("no language"))?;
        let mut words = Lexicon::default();
        for file in Lexicon::files(language, true).chain(Lexicon::files(language, false)) {
            let bytes = fs::read(dist.join("packs").join(file))?;
            words.add(file, &bytes).map_err(|error| io::Error::other(format!("{file}: {error:?}")))?;
        }
        let words = Rc::new(words);
        let first: String = Lexicon::files(language, true).map(preload).collect();
        let all: String = first.clone()
            + &[RULES_FILE].into_iter().chain(Lexicon::files(language, false)).map(preload).collect::<String>();
        let paths = Route::all(&catalog);
        for path in &paths {
            let (route, topic) = Route::parse(path, &catalog);
            let (shell, later) = match (Program::of(&route), topic) {
                (Program::Library, _) => (&library, all.clone()),
                (Program::Guide, None) => (&guide, first.clone()),
                (Program::Guide, Some((edition, topic))) => {
                    let scope = format!("{}.{}", edition.id, topic.id);
                    let files = [RULES_FILE].into_iter().chain(Lexicon::files_of(language, &scope));
                    (&guide, first.clone() + &files.map(preload).collect::<String>())
                }
            };
            let page = page(path, shell, &later, &words, &catalog)?;
            let folder = dist.join(path);
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("index.html"), page)?;
        }
        let missing = dist.join("missing");
        fs::create_dir_all(&missing)?;
        fs::write(missing.join("index.html"), page("missing/", &guide, &all, &words, &catalog)?)?;
        // A host serves this page for whatever it does not know, at any depth below the base, and no page can tell the
        // depth. So it asks for a script at every depth; the one that is there knows the base from its own address.
        let unknown = page("404.html", &guide, &all, &words, &catalog)?;
        let seekers: String = (1..=DEEPEST).map(|depth| seeker(&"../".repeat(depth))).collect();
        fs::write(dist.join("404.html"), unknown.replace("</head>", &format!("{seekers}</head>")))?;
        fs::remove_file(dist.join("library.html"))?;
        Ok(paths.len() + 2)
    }

    /// An element that looks for the base some folders up, and goes to the page for unknown addresses there.
    fn seeker(up: &str) -> String {
        format!(r#"<script src="{up}missing.js"></script>"#)
    }

    /// The element that fetches a pack beside the wasm, once boot.js says so: nothing comes ahead of the style sheet.
    fn preload(file: &str) -> String {
        format!(r#"<link rel="later" href="./packs/{file}" as="fetch" crossorigin>"#)
    }

    /// The element that describes the site to whoever lists its pages.
    fn description(text: &str) -> String {
        format!(r#"<meta name="description" content="{}">"#, text.replace('&', "&amp;").replace('"', "&quot;"))
    }

    /// A page: the shell with its addresses led back to the base, and its slots filled.
    fn page(path: &str, shell: &str, preloads: &str, words: &Rc<Lexicon>, catalog: &Rc<Catalog>) -> io::Result<String> {
        let depth = path.matches('/').count();
        let base = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
        let page = pollster::block_on(ahead::page(path, &base, words, catalog, NaiveDateTime::default()));
        let filled = shell
            .replace(
                "<title>Signpost</title>",
                &format!("<title>{}</title>{}", page.title, description(&page.description)),
            )
            .replace("<!-- prerender:head -->", preloads)
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
