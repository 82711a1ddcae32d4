use std::thread;

/// How many findings a failure shows.
const SHOWN_FINDINGS: usize = 20;

/// The part of a walk that one processor does.
pub struct Share {
    first: usize,
    shares: usize,
}

impl Share {
    /// The items of the share, an even choice of some.
    pub fn of<'a, T>(&self, items: &'a [T]) -> impl Iterator<Item = &'a T> {
        items.iter().skip(self.first).step_by(self.shares)
    }
}

/// Does a walk in shares, one for each processor: what they bring, the first share's before the second's.
pub fn in_shares<T: Send>(walk: impl Fn(&Share) -> Vec<T> + Sync) -> Vec<T> {
    let shares = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let walk = &walk;
        let walks: Vec<_> = (0..shares).map(|first| scope.spawn(move || walk(&Share { first, shares }))).collect();
        walks.into_iter().flat_map(|walk| walk.join().expect("the walk comes to its end")).collect()
    })
}

/// Does a walk in shares, one for each processor, and fails with the first of what they find.
///
/// A share has an app of its own: what draws pages does not leave its thread.
pub fn nothing_found(walk: impl Fn(&Share) -> Vec<String> + Sync) {
    let findings = in_shares(walk);
    let shown = findings.iter().take(SHOWN_FINDINGS).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(findings.is_empty(), "{} findings:\n{shown}", findings.len());
}
