use crate::Report;
use crate::read::Text;

/// Notes an e-mail address without a name, an `@` and a host, and gives it back.
pub fn email(address: &Text<'_>, report: &Report) -> String {
    let sound = address.text.split_once('@').is_some_and(|(name, host)| {
        let plain =
            |text: &str| !text.is_empty() && !text.contains(|letter: char| letter.is_whitespace() || letter == '@');
        plain(name) && plain(host) && host.contains('.')
    });
    if !sound {
        report.note(&address.spot, format!("\"{}\" is not an e-mail address", address.text));
    }
    address.text.to_owned()
}
