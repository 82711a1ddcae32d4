//! What spreadsheets do to a table.

use super::{TABLE, file_of, imported};
use encoding_rs::WINDOWS_1252;

#[test]
fn a_mark_of_the_byte_order_and_ends_of_lines_make_no_difference() {
    let crlf = TABLE.replace('\n', "\r\n");
    let utf16: Vec<u8> = format!("\u{feff}{crlf}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for table in [crlf.clone().into_bytes(), format!("\u{feff}{crlf}").into_bytes(), utf16] {
        assert_eq!(file_of(&table), file_of(TABLE.as_bytes()));
    }
}

#[test]
fn windows_1252_is_read_as_what_it_means() {
    let table = TABLE.replace("Aetna Medicare Rx Plus", "Aetna’s Médicare – Plus");
    let (bytes, _, lossy) = WINDOWS_1252.encode(&table);
    assert!(!lossy && str::from_utf8(&bytes).is_err());
    assert_eq!(file_of(&bytes), file_of(table.as_bytes()));
    assert!(file_of(&bytes).contains("name = \"Aetna’s Médicare – Plus\""));
}

#[test]
fn leading_zeros_come_back() {
    let stripped = TABLE.replace(",003,", ",3,").replace(",035,", ",35,");
    assert_ne!(stripped, TABLE);
    assert_eq!(file_of(stripped.as_bytes()), file_of(TABLE.as_bytes()));
}

#[test]
fn columns_stand_in_any_order_among_others_under_headings_in_any_case() {
    let reordered = TABLE.lines().enumerate().map(|(line, row)| {
        let mut cells: Vec<_> = row.split(',').map(str::to_owned).collect();
        cells.reverse();
        cells.push(if line == 0 { "Remark".to_owned() } else { format!("remark {line}") });
        let row = cells.join(",");
        if line == 0 { row.to_uppercase().replace(' ', "_") } else { row }
    });
    let reordered: String = reordered.map(|row| row + "\n").collect();
    assert!(reordered.starts_with("TTY,MEMBER_SERVICES_PHONE,"));
    assert_eq!(file_of(reordered.as_bytes()), file_of(TABLE.as_bytes()));
}

#[test]
fn spaces_blank_rows_and_other_punctuation_make_no_difference() {
    let loose = TABLE
        .replace("1-800-445-1796", "+1 (800) 445.1796")
        .replace("1-866-244-1241", "18662441241")
        .replace("Health Net Orange", "  Health  Net\u{a0}Orange ")
        .replace(",PDP,NH,", ", pdp ,nh,")
        .replace("S5601,", "s5601,");
    let blank = format!("{loose},,,,,,,,\n\n");
    assert_eq!(file_of(blank.as_bytes()), file_of(TABLE.as_bytes()));
}

#[test]
fn a_number_for_text_telephones_is_kept_if_there_is_one() {
    let row = TABLE.lines().nth(1).expect("there are rows");
    let table = TABLE.replace(row, &format!("{row}711"));
    let (list, _) = imported(table.as_bytes(), "NH").unwrap_or_else(|failure| panic!("{failure}"));
    let printed: Vec<_> = list.plans.iter().filter_map(|plan| plan.tty.as_deref()).collect();
    assert_eq!(printed, ["711"]);
}
