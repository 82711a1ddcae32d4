use super::Package;
use serde_json::{Value, json};

/// A bill of materials in the form `CycloneDX` 1.5. It bears no time and no number of its own, so that two builds of the
/// same state are the same.
pub fn document(packages: &[Package]) -> Value {
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "application", "name": "signpost", "version": env!("CARGO_PKG_VERSION") } },
        "components": packages.iter().map(component).collect::<Value>(),
    })
}

fn component(package: &Package) -> Value {
    let address = format!("pkg:{}/{}@{}", package.registry, package.name.replace('@', "%40"), package.version);
    // What is no expression of licence ids is a name: "SEE LICENSE IN LICENSE.md".
    let licence = if package.licence.starts_with("SEE ") {
        json!({ "license": { "name": package.licence } })
    } else {
        json!({ "expression": package.licence })
    };
    json!({
        "type": "library",
        "bom-ref": address,
        "purl": address,
        "name": package.name,
        "version": package.version,
        "licenses": [licence],
    })
}
