use crate::{Column, Kind, folded::telephone};
use packed::packed;

/// A plan as a list prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The number of the contract: a letter and 4 digits, such as `S5601`. Several plans share it.
    pub contract: String,
    /// The number of the plan in its contract: 3 digits with their leading zeros, such as `003`.
    pub number: String,
    /// The company that offers it.
    pub organization: String,
    /// Its name.
    pub name: String,
    /// What kind of plan it is.
    pub kind: Kind,
    /// The number to call to join, digits and hyphens.
    pub enrollment: String,
    /// The number for members, digits and hyphens.
    pub member_services: String,
    /// The number for those who use a text telephone, digits and hyphens, if the list prints one.
    pub tty: Option<String>,
}

packed! { struct Plan { contract, number, organization, name, kind, enrollment, member_services, tty } }

impl Plan {
    /// The whole id as it is printed, such as `S5601-003`. Only the whole id names one plan.
    pub fn id(&self) -> String {
        format!("{}-{}", self.contract, self.number)
    }

    /// The number in a column, if the list prints one.
    pub fn phone(&self, column: Column) -> Option<&str> {
        match column {
            Column::Enrollment => Some(&self.enrollment),
            Column::MemberServices => Some(&self.member_services),
            Column::Tty => self.tty.as_deref(),
        }
    }

    /// The columns in which a telephone number stands, whatever its punctuation and with or without the leading 1.
    pub fn columns_of(&self, phone: &str) -> Vec<Column> {
        let wanted = telephone(phone);
        let stands = |column: &Column| self.phone(*column).is_some_and(|phone| telephone(phone) == wanted);
        Column::ALL.into_iter().filter(stands).collect()
    }
}
