use crate::Route;

/// One of the two programs that the site is made of.
///
/// Each is a wasm file of its own, so that whoever answers questions does not wait for the pages that are looked things
/// up in, nor the other way round. A page's file says which program runs in it; whoever goes on to a page of the other
/// program loads that page, with the answers in its history entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Asks and answers.
    Guide,
    /// Shows what is read beside the answers: the printed page, and what they rest on.
    Library,
}

impl Program {
    /// The program of a page.
    pub const fn of(route: &Route) -> Self {
        match route {
            Route::History
            | Route::Sheet
            | Route::Checklist(_)
            | Route::Deadlines
            | Route::Letters
            | Route::Sources
            | Route::Source(_)
            | Route::Rules
            | Route::RulesOf(..)
            | Route::Plans(_)
            | Route::Data
            | Route::Help => Self::Library,
            Route::Start | Route::Next | Route::When | Route::Question(_) | Route::Result | Route::Missing => {
                Self::Guide
            }
        }
    }
}
