use super::{CONTACTS, TABLE, file_of, imported};
use loader::Folder;
use std::path::Path;

#[test]
fn the_table_of_2007_gives_the_file_of_the_data_byte_for_byte() {
    let data = Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).expect("the data is there");
    assert_eq!(Some(file_of(TABLE.as_bytes()).as_str()), data.text("plans/nh-2007.toml"));
    assert_eq!((TABLE.lines().count(), CONTACTS.lines().count()), (54, 5));
}

#[test]
fn the_order_of_the_rows_makes_no_difference() {
    let mut rows: Vec<_> = TABLE.lines().collect();
    rows[1..].reverse();
    assert_eq!(file_of(rows.join("\n").as_bytes()), file_of(TABLE.as_bytes()));
}

#[test]
fn signs_that_mean_something_to_the_file_are_kept() {
    let table = TABLE.replace("Aetna Medicare Rx Plus", r#""Aetna ""Rx"" \ Plus""#);
    let file = file_of(table.as_bytes());
    assert!(file.contains(r#"name = "Aetna \"Rx\" \\ Plus""#));
}

#[test]
fn rows_of_other_states_are_left_out_and_counted() {
    let table = format!("{TABLE}H0001,001,Far Away,Far Basic,MA,VT,1-800-555-0101,1-800-555-0102,711\n");
    let (list, others) = imported(table.as_bytes(), "NH").unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!((list.plans.len(), others), (53, 1));
    let (list, others) = imported(table.as_bytes(), "US").unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!((list.plans.len(), others), (54, 0));
}

#[test]
fn a_row_that_is_repeated_is_one_plan() {
    let row = TABLE.lines().nth(1).expect("there are rows");
    assert_eq!(file_of(format!("{TABLE}{row}\n").as_bytes()), file_of(TABLE.as_bytes()));
}
