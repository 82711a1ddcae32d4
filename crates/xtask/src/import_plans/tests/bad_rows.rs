use super::{TABLE, findings_of, imported};

const HEADINGS: &str =
    "contract id,plan id,organization,plan name,plan kind,state,enrollment phone,member services phone,TTY";

#[test]
fn every_bad_row_is_found_in_one_run() {
    let table = [
        HEADINGS,
        "5601,003,Silver,Silver Plus,PDP,NH,1-866-552-6106,1-866-235-5660,",
        "S5601,003,Silver,Silver Plus,PDP,NH,1-866-552-6106,1-866-235-5660,",
        "S5601,0045,,Silver Max,HMO,New Hampshire,1-866-552-610,2-866-235-5660,712",
        "",
        "S5601,005,Silver,Silver Last,PDP,NH,1-866-552-6106",
        "S5601,003,Silver,Silver Minus,PDP,NH,1-866-552-6106,1-866-235-5660,",
        "S5601,006,Silver,\"Silver\u{7}Bell\",PDP,NH,1-866-552-6106,call us 1-866-235-5660,",
    ];
    let expected = "\
plans.csv:2: \"5601\" does not fit the column \"contract id\": write a letter and 4 digits
plans.csv:4: \"0045\" does not fit the column \"plan id\": write 3 digits
plans.csv:4: \"1-866-552-610\" does not fit the column \"enrollment phone\": write a telephone number of 10 digits, or 11 with the leading 1
plans.csv:4: \"2-866-235-5660\" does not fit the column \"member services phone\": write a telephone number of 10 digits, or 11 with the leading 1
plans.csv:4: \"712\" does not fit the column \"TTY\": write a telephone number of 10 digits, or 11 with the leading 1
plans.csv:4: \"HMO\" does not fit the column \"plan kind\": write one of PDP, MA-PD, MA, PFFS, MSA, Cost, SNP
plans.csv:4: \"New Hampshire\" does not fit the column \"state\": write two letters
plans.csv:4: the cell \"organization\" is blank: write text that can be printed
plans.csv:6: this row has 7 cells, but there are 9 headings
plans.csv:7: line 3 says something else of the plan S5601-003
plans.csv:8: \"Silver\u{7}Bell\" does not fit the column \"plan name\": write text that can be printed
plans.csv:8: \"call us 1-866-235-5660\" does not fit the column \"member services phone\": write a telephone number of 10 digits, or 11 with the leading 1
12 findings.";
    assert_eq!(findings_of(table.join("\n").as_bytes()), expected);
    assert_eq!(findings_of(table.join("\r\n").as_bytes()), expected, "lines are counted alike");
}

#[test]
fn every_missing_or_repeated_column_is_found() {
    let table = "contract id,plan,organization,state,State,plan kind,enrollment phone,member services phone,TTY\n";
    let expected = "\
plans.csv:1: the column \"plan id\" is missing
plans.csv:1: the column \"plan name\" is missing
plans.csv:1: the column \"state\" is there twice
3 findings.";
    assert_eq!(findings_of(table.as_bytes()), expected);
    assert!(findings_of(b"").ends_with("9 findings."));
}

#[test]
fn bad_rows_of_other_states_are_found_too() {
    let table = format!("{TABLE}H1,001,Far Away,Far Basic,MA,VT,1-800-555-0101,1-800-555-0102,\n");
    assert!(findings_of(table.as_bytes()).starts_with("plans.csv:55: \"H1\" does not fit"));
}

#[test]
fn a_table_without_a_row_of_the_state_is_no_list() {
    let failure = imported(TABLE.as_bytes(), "VT").expect_err("there is no such row");
    assert_eq!(failure.to_string(), "plans.csv:1: there is no row of VT\n1 finding.");
}
