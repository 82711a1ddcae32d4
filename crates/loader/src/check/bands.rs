use crate::{Report, Spot};
use rules::catalog::Band;

/// Notes bands that leave a gap, overlap or are not in order.
pub fn bands(bands: &[Band], spots: &[Spot], report: &Report) {
    if let (Some(last), Some(spot)) = (bands.last(), spots.last())
        && last.until.is_some()
    {
        report.note(spot, "the last band has a bound, which leaves a gap above it");
    }
    for (pair, spot) in bands.windows(2).zip(&spots[1.min(spots.len())..]) {
        let [lower, upper] = pair else { continue };
        if lower.until.is_none() {
            report.note(spot, "the band before this one has no bound, so the two overlap");
        }
        if let (Some(lower_bound), Some(upper_bound)) = (lower.until, upper.until)
            && (lower_bound, lower.inclusive) >= (upper_bound, upper.inclusive)
        {
            report.note(spot, "this band ends before it begins: the bounds are not in order");
        }
    }
}
