use super::document::Element;
use chrono::NaiveDateTime;
use loader::{Language, Loaded, WordsFile, load, packs};
use mimalloc::MiMalloc;
use rules::catalog::{Catalog, Edition, Topic};
use signpost::app::AppProps;
use signpost::{Case, FINGERPRINT, Lexicon, Route, State};
use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;
use yew::LocalServerRenderer;

/// Pages are made and dropped by the thousand: with the system's allocator that is a third of the time of these tests.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The words of the project in the reference language and the rules with their passages, read once for all tests.
static DATA: LazyLock<(Language, Catalog)> = LazyLock::new(|| {
    let Loaded { catalog, mut words, .. } = load(Path::new("data"));
    (words.swap_remove(0), catalog.expect("the data has rules"))
});

/// The files of words of the reference language.
pub static REFERENCE: LazyLock<Vec<WordsFile>> = LazyLock::new(|| made_of_reference(Clone::clone));

/// The files of words of a language that is made of the reference language.
pub fn made_of_reference(made: impl Fn(&Language) -> Language) -> Vec<WordsFile> {
    let (reference, data) = &*DATA;
    packs(&made(reference), data, FINGERPRINT)
}

/// The app in one language, as a browser would start it.
pub struct App {
    /// The rules that the build carries.
    pub catalog: Rc<Catalog>,
    /// The words of the language.
    pub words: Rc<Lexicon>,
}

impl App {
    /// The app in the language of some files of words.
    pub fn speaking(files: &[WordsFile]) -> Self {
        Self::of(signpost::catalog().expect("the build carries rules"), files)
    }

    /// The app with some rules, in the language of some files of words.
    pub fn of(catalog: Catalog, files: &[WordsFile]) -> Self {
        let mut words = Lexicon::default();
        for file in files {
            words.add(&file.file_name, &file.bytes).expect("the words belong to the rules");
        }
        Self { catalog: Rc::new(catalog), words: Rc::new(words) }
    }

    /// The text of a key, which must be there.
    pub fn text(&self, key: &str) -> &str {
        let id = key.strip_prefix("ui.later.").or_else(|| key.strip_prefix("ui."));
        let label = id.and_then(|id| signpost::LABELS.iter().find(|(held, _)| *held == id));
        let key = label.map_or(key, |(_, key)| key);
        let named = ["contact.", "party.", "unit."].iter().any(|kind| key.starts_with(kind));
        let later = format!("ui.later.{key}");
        self.words.get(if named { &later } else { key }).unwrap_or_else(|| panic!("there is no text {key}"))
    }

    /// Every topic with its edition.
    pub fn topics(&self) -> impl Iterator<Item = (&Edition, &Topic)> {
        self.catalog.editions.iter().flat_map(|edition| edition.topics.iter().map(move |topic| (edition, topic)))
    }

    /// What the app knows when a page is opened with a case.
    pub fn state(&self, route: Route, case: &Case, now: NaiveDateTime) -> State {
        let (catalog, case) = (self.catalog.clone(), case.clone());
        State { catalog, now, route, case, notices: Vec::new(), dropped: Vec::new(), foreseen: RefCell::default() }
    }

    /// The page that shows a state.
    pub fn page(&self, state: State) -> Element {
        let props = AppProps::of_any(self.words.clone(), "/".into(), true, state);
        let renderer = LocalServerRenderer::<signpost::app::App>::with_props(props).hydratable(false);
        Element::parse(&pollster::block_on(renderer.render()))
    }
}
