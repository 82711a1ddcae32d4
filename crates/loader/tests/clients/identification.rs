use crate::case::Case;
use crate::rulebook::topic;

const POINTS: [&str; 7] = ["name", "address", "member_number", "birth_date", "claim_number", "subsidy", "telephone"];

// R81
#[test]
fn five_of_seven_are_enough_whichever_they_are() {
    for left_out in 0..POINTS.len() {
        for also_left_out in left_out + 1..POINTS.len() {
            let kept = (0..POINTS.len()).filter(|point| ![left_out, also_left_out].contains(point));
            let kept: Vec<&str> = kept.map(|point| POINTS[point]).collect();
            let case = Case::of("identification").with_all(&kept, "yes");
            assert_eq!((case.holds("next"), case.asks()), (vec!["call_the_plan"], vec![]));
        }
    }
}

// R81
#[test]
fn three_missing_are_too_many() {
    let case = Case::of("identification").with_all(&POINTS[..3], "no");
    assert_eq!(case.holds("next"), ["gather_more"]);
    assert_eq!(case.asks(), [""; 0]);
}

// R81
#[test]
fn in_between_it_depends_on_the_open_ones() {
    let case = Case::of("identification").with_all(&POINTS[..4], "yes").with_all(&POINTS[4..6], "no");
    assert_eq!(case.asks(), ["telephone"]);
    assert_eq!(case.may_hold("next"), ["call_the_plan", "gather_more"]);
    assert_eq!(case.rests_on("enough"), (POINTS[..6].to_vec(), vec!["telephone"]));
    assert_eq!(case.clone().with("telephone", "yes").holds("next"), ["call_the_plan"]);
    assert_eq!(case.with("telephone", "no").holds("next"), ["gather_more"]);
}

#[test]
fn the_points_stand_on_one_page() {
    let topic = topic("identification");
    let items = topic.checklists[0].items.iter().map(|item| topic.fact(*item).id.as_str());
    assert!(items.eq(POINTS));
}
