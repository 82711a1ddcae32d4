use super::figure::Figure;
use crate::failure::Failure;
use crate::project::Project;
use crate::tool::Browser;
use serde::Deserialize;
use xshell::cmd;

/// How fast the page is on a slow device: CPU four times slower, 1.6 Mbit/s, 150 ms. All times in milliseconds.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PageSpeed {
    /// To the first paint of the start page, one for each load.
    first_paint: Vec<f64>,
    /// To the start page being ready, one for each load.
    ready: Vec<f64>,
    /// From pressing Continue to the next question being painted, one for each press.
    continued: Vec<f64>,
    /// To the start page being ready without a network, one for each load of the kept site.
    offline: Vec<f64>,
}

impl PageSpeed {
    /// Loads the start page and answers questions in a slowed browser.
    ///
    /// # Errors
    ///
    /// If the page does not become ready or a question does not come.
    pub fn measure(project: &Project, browser: &Browser, address: &str) -> Result<Self, Failure> {
        let program = cmd!(project.shell, "node tests/browser/measure/speed.mjs");
        let output = browser.drives(program, address).read()?;
        serde_json::from_str(&output).map_err(|error| Failure::Output("speed.mjs", error))
    }

    /// What is kept of it, with the targets.
    pub fn figures(&self) -> Vec<Figure> {
        vec![
            Figure::new("First paint, slow device, median", rank(&self.first_paint, 0.5), "ms").at_most(700.0),
            Figure::new("Ready, slow device, median", rank(&self.ready, 0.5), "ms").at_most(1500.0),
            Figure::new("Continue to next question, CPU/4, median", rank(&self.continued, 0.5), "ms").at_most(40.0),
            Figure::new("Continue to next question, CPU/4, 95th percentile", rank(&self.continued, 0.95), "ms")
                .at_most(60.0),
            Figure::new("Ready without a network, CPU/4, median", rank(&self.offline, 0.5), "ms").at_most(400.0),
        ]
    }
}

/// The smallest time that is at least as long as this share of them all. Not a number if there are none.
pub fn rank(times: &[f64], share: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at_least = |count: usize| {
        #[allow(clippy::cast_precision_loss, reason = "a handful of times")]
        let reached = (count + 1) as f64 / sorted.len() as f64;
        reached >= share
    };
    (0..sorted.len()).find(|count| at_least(*count)).map_or(f64::NAN, |count| sorted[count])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_times_that_occurred() {
        let times = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert!((rank(&times, 0.5) - 3.0).abs() < f64::EPSILON);
        assert!((rank(&times, 0.95) - 5.0).abs() < f64::EPSILON);
        assert!(rank(&[], 0.5).is_nan());
    }
}
