/// Says which step begins, so that a step of minutes does not look like a standstill.
pub fn begin(text: &str) {
    println!("{text} ...");
}
