/// The number of a member's plan, as a list has it or as the card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// The plan's whole id in the list it was found in, such as `S5601-003`. `None` if the number is from the card.
    pub id: Option<String>,
    /// The number of member services: digits in groups, as on every page.
    pub phone: String,
}

impl PlanLine {
    /// The digits of a number as typed, in groups. `None` if they are not those of a telephone number.
    pub fn grouped(typed: &str) -> Option<String> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let (leading, rest) = match digits.len() {
            10 => ("", digits.as_str()),
            11 => ("1-", digits.strip_prefix('1')?),
            _ => return None,
        };
        Some([leading, &rest[..3], "-", &rest[3..6], "-", &rest[6..]].concat())
    }

    /// Reads a line from the id and the number that a code holds.
    pub fn read(id: Option<&str>, phone: &str) -> Option<Self> {
        let is_id = |id: &&str| id.len() <= 12 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        Some(Self { id: id.filter(is_id).map(str::to_owned), phone: Self::grouped(phone)? })
    }
}
