use crate::failure::Failure;
use crate::first_view::FirstView;

/// What the first view may take: 130 KiB, half of what a comparable public page sends.
pub const LIMIT_BYTES: u64 = 130 * 1024;

/// Prints what the first view takes and holds it to the limit.
///
/// # Errors
///
/// If it takes more.
pub fn hold(view: &FirstView) -> Result<(), Failure> {
    for (name, bytes) in view.by_type() {
        println!("{name:>12} {bytes:>8} bytes");
    }
    println!("{:>12} {:>8} bytes of {LIMIT_BYTES}", "first view", view.total());
    if view.total() > LIMIT_BYTES { Err(Failure::Budget(view.total(), LIMIT_BYTES)) } else { Ok(()) }
}
