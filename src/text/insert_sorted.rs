/// Puts an item where it belongs in a sorted list, unless it is there.
///
/// The lists of a page are short; a general sort would cost the reader two kilobytes for each kind of item.
pub(crate) fn insert_sorted<T: Ord>(list: &mut Vec<T>, item: T) {
    if let Err(position) = list.binary_search(&item) {
        list.insert(position, item);
    }
}
