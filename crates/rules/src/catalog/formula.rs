use super::{Cite, ParameterIndex};
use num_rational::Ratio;
use packed::packed;

/// A number that a source states. Its name is `parameter.<id>`.
#[derive(Clone, Debug, PartialEq)]
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

packed! { struct Parameter { id, value, unit, cites } }

/// A calculation that a source prescribes: the product of some numbers over the product of others, rounded once.
#[derive(Clone, Debug, PartialEq)]
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

packed! { struct Formula { id, product, over, rounding, unit, cites } }

/// A number in a calculation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// One that a source states.
    Parameter(ParameterIndex),
    /// One that the user gives, by its id. Its name is `amount.<id>`.
    Given(String),
}

packed! { enum Operand { Parameter(parameter), Given(id) } }

/// How a result is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// The result is a multiple of this.
    pub to: Ratio<i64>,
    /// Which way an exact half goes.
    pub ties: Ties,
}

packed! { struct Rounding { to, ties } }

/// Which way an exact half goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ties {
    /// Away from zero.
    HalfUp,
    /// Towards zero.
    HalfDown,
}

packed! { enum Ties { HalfUp, HalfDown } }
