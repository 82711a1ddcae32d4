use std::fmt::Write;

/// A measured number.
pub struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    limit: Option<f64>,
}

impl Figure {
    /// A number without a target.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { name: name.into(), value, unit, limit: None }
    }

    /// The same number with the most it may be.
    pub fn at_most(self, limit: f64) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// A sentence, if the number misses its target. What could not be measured misses it.
    pub fn missed(&self) -> Option<String> {
        let limit = self.limit.filter(|limit| self.value.is_nan() || self.value > *limit)?;
        Some(format!("{}: {} {}, at most {limit}", self.name, shown(self.value), self.unit))
    }
}

/// The figures as a Markdown table.
pub fn table(figures: &[Figure]) -> String {
    let mut table = String::from("| figure | measured | at most |\n| --- | ---: | ---: |\n");
    for Figure { name, value, unit, limit } in figures {
        let limit = limit.map(shown).unwrap_or_default();
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
    fn a_table_has_a_line_for_each_figure() {
        let figures = [Figure::new("Wait", 4.26, "ms").at_most(40.0), Figure::new("Speed", 12.0, "a second")];
        let lines = "| Wait | 4.3 ms | 40 |\n| Speed | 12 a second |  |\n";
        assert!(table(&figures).ends_with(lines));
    }
}
