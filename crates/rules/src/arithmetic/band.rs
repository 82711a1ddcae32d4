use crate::catalog::{Band, Bands, Quantity, ValueIndex};

/// The band that a quantity lies in.
///
/// A day is compared with bounds that are moments only if the whole day lies in one band; a moment is compared with
/// bounds that are days by its day. `None` if the day is cut by a bound, or number and date are compared.
pub fn band(bands: &Bands, quantity: Quantity) -> Option<ValueIndex> {
    match (bands.bands.first()?.until, quantity) {
        (Some(Quantity::Amount(_)), Quantity::Amount(_))
        | (Some(Quantity::Date(_)), Quantity::Date(_))
        | (Some(Quantity::Moment(_)), Quantity::Moment(_)) => Some(lowest_not_below(&bands.bands, quantity)),
        (Some(Quantity::Date(_)), Quantity::Moment(moment)) => {
            Some(lowest_not_below(&bands.bands, Quantity::Date(moment.date())))
        }
        (Some(Quantity::Moment(_)), Quantity::Date(day)) => {
            let [morning, night] = [day.and_hms_opt(0, 0, 0)?, day.and_hms_milli_opt(23, 59, 59, 999)?]
                .map(|moment| lowest_not_below(&bands.bands, Quantity::Moment(moment)));
            (morning == night).then_some(morning)
        }
        (None, _) => Some(ValueIndex(0)),
        (Some(_), _) => None,
    }
}

/// The first band that does not end below a quantity of the kind of its bounds.
fn lowest_not_below(bands: &[Band], quantity: Quantity) -> ValueIndex {
    ValueIndex::of(bands.partition_point(|band| {
        band.until.is_some_and(|until| if band.inclusive { until < quantity } else { until <= quantity })
    }))
}
