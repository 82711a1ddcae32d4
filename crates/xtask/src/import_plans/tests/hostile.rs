//! Tables that nobody meant to import: a list comes of them only if the loader takes it as it is.

use super::super::plan::COLUMNS;
use super::{canonical, findings_of, imported};
use crate::failure::Failure;
use crate::made_up_data::{PASSAGE, with_plans};
use loader::load_folder;
use plans::PlanList;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What stands in cells: what is meant, and what looks like it.
const CELLS: [&str; 40] = [
    "S5601",
    "s5601",
    "H0001",
    "É560",
    "S56011",
    "003",
    "3",
    "0",
    "000",
    "0003",
    "PDP",
    "ma pd",
    "MA-PD",
    "HMO",
    "NH",
    "nh",
    "US",
    "N",
    "1-866-235-5660",
    "(603) 555 0142",
    "866.235.5660",
    "+1 603 555 0142",
    "711",
    "000-000-0000",
    "1234567890",
    "",
    " ",
    "Silver",
    "Silver \"Plus\"",
    "Back\\slash",
    "\u{feff}Silver",
    "\u{2028}",
    "\u{85}",
    "\u{7f}",
    "\u{ad}",
    "\u{a0}",
    "a,b",
    "a\nb",
    "\u{202e}revliS",
    "=1+1",
];

/// Cells, some of them anything.
fn cells() -> impl Strategy<Value = String> {
    prop_oneof![4 => select(CELLS.map(str::to_owned).to_vec()), 1 => any::<String>()]
}

/// A row that is right but for a cell or two.
fn rows() -> impl Strategy<Value = Vec<String>> {
    let sound = ["S5601", "003", "Silver", "Silver Plus", "PDP", "NH", "1-866-552-6106", "1-866-235-5660", "711"];
    (vec((0..9_usize, cells()), 0..3), "[0-9]{3}").prop_map(move |(changes, number)| {
        let mut row = sound.map(str::to_owned).to_vec();
        row[1] = number;
        for (at, cell) in changes {
            row[at] = cell;
        }
        row
    })
}

fn written(rows: &[Vec<String>]) -> Vec<u8> {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
    let headings = COLUMNS.join(",");
    std::iter::once(headings).chain(rows.iter().map(line)).collect::<Vec<_>>().join("\r\n").into_bytes()
}

/// Imports a table, and expects findings, or a list that the loader reads as it was imported, without a finding.
fn survive(table: &[u8]) {
    match imported(table, "NH") {
        Err(Failure::Findings(findings)) => assert!(!findings.is_empty()),
        Err(failure) => panic!("{failure}"),
        Ok((list, _)) => {
            let list = PlanList { cites: vec![PASSAGE.to_owned()], ..list };
            let loaded = load_folder(&with_plans(&canonical(&list)));
            let about = loaded.findings.iter().filter(|finding| finding.spot.path.contains("nh-2007"));
            assert_eq!(about.map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
            assert_eq!(loaded.plans, [list]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_with_odd_cells_makes_a_sound_list_or_none(rows in vec(rows(), 1..4)) {
        survive(&written(&rows));
    }

    #[test]
    fn a_table_of_any_bytes_makes_a_sound_list_or_none(bytes in vec(any::<u8>(), 0..400), headed in any::<bool>()) {
        let headings = if headed { written(&[]) } else { Vec::new() };
        survive(&[headings, b"\r\n".to_vec(), bytes].concat());
    }

    #[test]
    fn a_table_with_bytes_turned_over_makes_a_sound_list_or_none(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let mut table = super::TABLE.as_bytes().to_vec();
        for (at, byte) in changes {
            let at = at.index(table.len());
            table[at] = byte;
        }
        survive(&table);
    }
}

#[test]
fn a_huge_cell_and_a_quotation_without_end_are_findings() {
    let long = "9".repeat(4_000_000);
    let row = ["S5601", "003", "Silver", "Silver Plus", "PDP", "NH", &long, "1-866-235-5660", ""];
    assert!(findings_of(&written(&[row.map(str::to_owned).to_vec()])).contains("enrollment phone"));
    let endless = [written(&[]), b"\r\n\"".to_vec(), vec![b','; 1_000_000]].concat();
    assert!(findings_of(&endless).contains("this row has 1 cells"));
}
