use loader::{Folder, load_folder};
use std::fs;
use std::path::PathBuf;

/// A folder of this test alone.
fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(path.join("editions")).expect("the folder can be made");
    path
}

#[test]
fn a_file_that_is_no_text_is_a_finding() {
    let path = folder("no_text");
    for bytes in [&b"\xff\xfe"[..], b"a = \"\xc3\x28\"", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"] {
        fs::write(path.join("editions/parties.toml"), bytes).expect("the file can be written");
        let findings = Folder::read(&path).expect_err("the file is no text");
        assert_eq!(findings.len(), 1, "{findings}");
        assert!(findings.to_string().contains("parties.toml:1: this cannot be read"), "{findings}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_within_itself_is_read_to_the_end() {
    let path = folder("circle");
    let circle = path.join("editions/circle");
    if !circle.exists() {
        std::os::unix::fs::symlink(&path, &circle).expect("the link can be made");
    }
    fs::write(path.join("editions/parties.toml"), "[party.plan]\n").expect("the file can be written");
    let folder = Folder::read(&path).expect("the system ends the circle");
    assert!(folder.paths().count() > 1, "the circle is followed");
    let findings = load_folder(&folder).findings.to_string();
    assert!(findings.contains("circle/editions/parties.toml:1: nothing reads a file of this name"), "{findings}");
}
