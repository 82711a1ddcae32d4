use std::fmt::Write;

/// A measured number.
pub struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    limit: Option<Limit>,
}

/// What a number must keep to.
#[derive(Clone, Copy)]
enum Limit {
    AtMost(f64),
    AtLeast(f64),
}

impl Figure {
    /// A number without a target.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { name: name.into(), value, unit, limit: None }
    }

    /// The same number with the most it may be.
    pub fn at_most(self, limit: f64) -> Self {
        Self { limit: Some(Limit::AtMost(limit)), ..self }
    }

    /// The same number with the least it may be.
    pub fn at_least(self, limit: f64) -> Self {
        Self { limit: Some(Limit::AtLeast(limit)), ..self }
    }

    /// A sentence, if the number misses its target. What could not be measured misses it.
    pub fn missed(&self) -> Option<String> {
        let limit = self.limit.filter(|limit| !limit.is_kept_by(self.value))?;
        Some(format!("{}: {} {}, {}", self.name, shown(self.value), self.unit, limit.told()))
    }
}

impl Limit {
    fn is_kept_by(self, value: f64) -> bool {
        match self {
            Self::AtMost(limit) => value <= limit,
            Self::AtLeast(limit) => value >= limit,
        }
    }

    fn told(self) -> String {
        match self {
            Self::AtMost(limit) => format!("at most {}", shown(limit)),
            Self::AtLeast(limit) => format!("at least {}", shown(limit)),
        }
    }
}

/// The figures as a Markdown table.
pub fn table(figures: &[Figure]) -> String {
    let mut table = String::from("| figure | measured | target |\n| --- | ---: | ---: |\n");
    for Figure { name, value, unit, limit } in figures {
        let limit = limit.map(Limit::told).unwrap_or_default();
        // Writing to a string cannot fail.
        let _written = writeln!(table, "| {name} | {} {unit} | {limit} |", shown(*value));
    }
    table
}

/// Whole numbers, but tenths of numbers below ten.
fn shown(value: f64) -> String {
    if value < 10.0 && value.fract() != 0.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_over_its_limit_is_missed_and_one_at_it_is_not() {
        assert_eq!(Figure::new("Wait", 40.0, "ms").at_most(40.0).missed(), None);
        assert_eq!(Figure::new("Wait", 40.0, "ms").missed(), None);
        let missed = Figure::new("Wait", 41.0, "ms").at_most(40.0).missed();
        assert_eq!(missed.as_deref(), Some("Wait: 41 ms, at most 40"));
        assert!(Figure::new("Wait", f64::NAN, "ms").at_most(40.0).missed().is_some());
    }

    #[test]
    fn a_figure_below_the_least_it_may_be_is_missed() {
        assert_eq!(Figure::new("Score", 95.0, "of 100").at_least(95.0).missed(), None);
        let missed = Figure::new("Score", 94.0, "of 100").at_least(95.0).missed();
        assert_eq!(missed.as_deref(), Some("Score: 94 of 100, at least 95"));
        assert!(Figure::new("Score", f64::NAN, "of 100").at_least(95.0).missed().is_some());
    }

    #[test]
    fn a_table_has_a_line_for_each_figure() {
        let figures = [Figure::new("Wait", 4.26, "ms").at_most(40.0), Figure::new("Speed", 12.0, "a second")];
        let lines = "| Wait | 4.3 ms | at most 40 |\n| Speed | 12 a second |  |\n";
        assert!(table(&figures).ends_with(lines));
    }
}
