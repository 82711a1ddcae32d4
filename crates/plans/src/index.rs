use crate::{fit::Fit, folded::is_digits, handle::Handle, query::Query};

/// Every handle of some things that can be found, each handle and each word held once however many share it.
#[derive(Clone, Debug)]
pub struct Index {
    /// The words of all names, in order.
    words: Vec<String>,
    /// The handles, in order, each with the positions of its words.
    handles: Vec<(Handle, Vec<usize>)>,
    /// The positions of the handles of each thing.
    things: Vec<Vec<usize>>,
}

impl Index {
    /// Makes an index of the handles of each thing.
    pub fn of(things: &[Vec<Handle>]) -> Self {
        let handles = sorted(things.iter().flatten().collect());
        let words = sorted(handles.iter().flat_map(|handle| handle.words()).collect());
        let words_of = |handle: &Handle| handle.words().filter_map(|word| words.binary_search(&word).ok()).collect();
        let handles_of =
            |thing: &Vec<Handle>| thing.iter().filter_map(|own| handles.binary_search(&own).ok()).collect();
        Self {
            things: things.iter().map(handles_of).collect(),
            handles: handles.iter().map(|handle| ((*handle).clone(), words_of(handle))).collect(),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    /// The positions of the things that fit a query: by how it fits as a whole, then by its worst word, then in their
    /// order. Nothing fits a query without words.
    pub fn ranked(&self, query: &Query) -> Vec<usize> {
        let mut worst = vec![(!query.words.is_empty()).then_some(Fit::Exact); self.things.len()];
        for word in &query.words {
            let fits = self.fits_of_word(word);
            for (worst, thing) in worst.iter_mut().zip(&self.things) {
                *worst = worst.and_then(|worst| Some(best(thing, &fits)?.max(worst)));
            }
        }
        let wholes = self.fits(&query.whole, |(handle, _)| handle.fit(&query.whole));
        let whole = |thing: &[usize]| best(thing, &wholes).unwrap_or(Fit::Scattered);
        let things = self.things.iter().zip(worst).enumerate();
        let mut ranks: Vec<_> =
            things.filter_map(|(position, (thing, worst))| Some((whole(thing), worst?, position))).collect();
        ranks.sort_unstable();
        ranks.into_iter().map(|(_, _, position)| position).collect()
    }

    /// How a word fits each handle: a number, or the best of the words of a name.
    fn fits_of_word(&self, word: &str) -> Vec<Option<Fit>> {
        let fits: Vec<_> = self.words.iter().map(|own| Fit::of(word, own)).collect();
        self.fits(word, |(handle, words)| match handle {
            Handle::Name(_) => best(words, &fits),
            Handle::Number(_) => handle.fit(word),
        })
    }

    /// How a text fits each handle. Numbers are passed over if it cannot be a part of one.
    fn fits(&self, text: &str, fit: impl Fn(&(Handle, Vec<usize>)) -> Option<Fit>) -> Vec<Option<Fit>> {
        let is_of_number = text.get(1..).is_some_and(is_digits);
        let fit = |entry: &(Handle, Vec<usize>)| match entry.0 {
            Handle::Number(_) if !is_of_number => None,
            _ => fit(entry),
        };
        self.handles.iter().map(fit).collect()
    }
}

/// The best of the fits at some positions.
fn best(positions: &[usize], fits: &[Option<Fit>]) -> Option<Fit> {
    positions.iter().filter_map(|position| fits[*position]).min()
}

/// The distinct items, in order.
fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort_unstable();
    items.dedup();
    items
}
