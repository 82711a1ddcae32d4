use super::*;
use serde_json::json;

/// What cargo says of an app with one library of its own, one from elsewhere, one that only builds, and a macro with a
/// library of its own.
fn told(folder: &Path) -> Value {
    let package = |id: &str, source: Option<&str>, kind: &str| {
        json!({
            "id": id, "name": id, "version": "1.2.3", "license": "MIT/Apache-2.0", "source": source,
            "manifest_path": folder.join("Cargo.toml"), "targets": [{ "kind": [kind] }],
        })
    };
    let elsewhere = Some("registry");
    let needs = |id: &str, kind: Option<&str>| json!({ "pkg": id, "dep_kinds": [{ "kind": kind, "target": null }] });
    let node = |id: &str, deps: Vec<Value>| json!({ "id": id, "deps": deps });
    json!({
        "packages": [
            package("signpost", None, "bin"), package("own", None, "lib"), package("linked", elsewhere, "lib"),
            package("builds", elsewhere, "lib"), package("writes", elsewhere, "proc-macro"),
            package("of-writes", elsewhere, "lib"), package("unrelated", elsewhere, "lib"),
        ],
        "resolve": { "nodes": [
            node("signpost", vec![needs("own", None), needs("builds", Some("build")), needs("writes", None)]),
            node("own", vec![needs("linked", None)]),
            node("linked", vec![]), node("builds", vec![]), node("unrelated", vec![]),
            node("writes", vec![needs("of-writes", None)]), node("of-writes", vec![]),
        ] },
    })
}

#[test]
fn what_is_linked_from_elsewhere_is_listed_and_nothing_else() {
    let found = reached::packages(&told(Path::new("somewhere")));
    let names: Vec<_> = found.iter().map(|package| (package.name.as_str(), package.licence.as_str())).collect();
    assert_eq!(names, [("linked", "MIT OR Apache-2.0")]);
}

#[test]
fn the_licence_texts_come_with_the_list() {
    let folder = xshell::Shell::new().unwrap().create_temp_dir().unwrap();
    fs::write(folder.path().join("LICENSE-MIT"), "Permission is hereby granted").unwrap();
    fs::write(folder.path().join("readme"), "not a licence").unwrap();
    let text = notices::text(&reached::packages(&told(folder.path()))).unwrap();
    assert!(text.contains("linked 1.2.3: MIT OR Apache-2.0"), "{text}");
    assert!(text.contains("Permission is hereby granted") && !text.contains("not a licence"), "{text}");
}

#[test]
fn the_bill_of_materials_names_each_package_by_its_address() {
    let package = |registry, name: &str, licence: &str| Package {
        registry,
        name: name.to_owned(),
        version: "1.2.3".to_owned(),
        licence: licence.to_owned(),
        folder: std::path::PathBuf::new(),
    };
    let packages = [package("cargo", "linked", "MIT"), package("npm", "@group/styles", "SEE LICENSE IN LICENSE.md")];
    let components = &materials::document(&packages)["components"];
    assert_eq!(components[0]["purl"], "pkg:cargo/linked@1.2.3");
    assert_eq!(components[0]["licenses"], json!([{ "expression": "MIT" }]));
    assert_eq!(components[1]["purl"], "pkg:npm/%40group/styles@1.2.3");
    assert_eq!(components[1]["licenses"], json!([{ "license": { "name": "SEE LICENSE IN LICENSE.md" } }]));
}
