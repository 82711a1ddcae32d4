use super::cache::HASHED;
use super::{Headers, TYPES};
use std::fmt::Write;

/// The `_headers` of Netlify and Cloudflare Pages.
///
/// Both join what several rules say of one header, so files of other names get no rule for caching: what these hosts do
/// by themselves, asking each time, is what is wanted. They compress by themselves too.
pub fn text(headers: &Headers, hashed: &[String]) -> String {
    let mut text = String::from("/*\n");
    // Writing to a text cannot fail.
    for (name, value) in headers.iter() {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for path in hashed {
        let _ = writeln!(text, "{path}\n  cache-control: {HASHED}");
        let ending = path.rsplit('.').next().unwrap_or_default();
        if let Some((_, media)) = TYPES.iter().find(|(held, _)| *held == ending) {
            let _ = writeln!(text, "  content-type: {media}");
        }
    }
    text
}
