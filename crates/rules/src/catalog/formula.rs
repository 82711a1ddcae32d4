use super::{Cite, ParameterIndex};
use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// A number that a source states. Its name is `parameter.<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// The permanent id, such as `penalty_per_month`.
    pub id: String,
    /// The exact value.
    pub value: Ratio<i64>,
    /// The unit, such as `percent` or `dollars`.
    pub unit: String,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

/// A calculation that a source prescribes: the product of some numbers over the product of others, rounded once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Formula {
    /// The permanent id, such as `penalty`.
    pub id: String,
    /// The numbers that are multiplied.
    pub product: Vec<Operand>,
    /// The numbers that the product is divided by.
    pub over: Vec<Operand>,
    /// The one rounding, at the end.
    pub rounding: Option<Rounding>,
    /// The unit of the result.
    pub unit: String,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

/// A number in a calculation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operand {
    /// One that a source states.
    Parameter(ParameterIndex),
    /// One that the user gives, by its id. Its name is `amount.<id>`.
    Given(String),
}

/// How a result is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rounding {
    /// The result is a multiple of this.
    pub to: Ratio<i64>,
    /// Which way an exact half goes.
    pub ties: Ties,
}

/// Which way an exact half goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ties {
    /// Away from zero.
    HalfUp,
    /// Towards zero.
    HalfDown,
}
