use crate::failure::Failure;
use crate::project::{PROGRAM, Project};
use crate::step;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, ImportSectionReader, Parser, Payload};

/// How many hexadecimal digits wasm-bindgen puts after names to tell versions apart.
const DIGITS: usize = 16;

/// What the short names are written with. The first of a name is a letter.
const LETTERS: [char; 26] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w',
    'x', 'y', 'z',
];

/// Shortens the names by which the finished programs and their scripts know each other: names that tell versions apart
/// hardly compress, and every reader loads them twice, in the program and in its script.
///
/// # Errors
///
/// If a program or its script cannot be read, understood or written.
pub fn shorten(project: &Project) -> Result<(), Failure> {
    step::begin("Shortening the names that programs and scripts share");
    for path in project.programs()? {
        let script = PathBuf::from(path.to_string_lossy().replace(PROGRAM, ".js"));
        let program = fs::read(&path).map_err(Failure::file(&path))?;
        let text = fs::read_to_string(&script).map_err(Failure::file(&script))?;
        let names = names(&program).map_err(Failure::Wasm)?;
        fs::write(&path, renamed(&program, &names).map_err(Failure::Wasm)?).map_err(Failure::file(&path))?;
        let text = names.iter().fold(text, |text, (long, short)| text.replace(long, short));
        fs::write(&script, text).map_err(Failure::file(&script))?;
    }
    Ok(())
}

/// The names that can be shorter, each with its short form. No two names of a program get the same.
fn names(program: &[u8]) -> Result<BTreeMap<String, String>, Error> {
    let mut held = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    held.push(import?.name);
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    held.push(export?.name);
                }
            }
            _ => {}
        }
    }
    let mut free = (0..).map(short).filter(|name| !held.contains(&name.as_str()));
    let long = held.iter().filter(|name| tells_versions_apart(name));
    Ok(long.filter_map(|name| Some(((*name).to_owned(), free.next()?))).collect())
}

/// The short name of a number.
fn short(number: usize) -> String {
    let last = LETTERS[number % LETTERS.len()];
    match number / LETTERS.len() {
        0 => last.to_string(),
        rest => format!("{}{last}", short(rest - 1)),
    }
}

/// Whether a name ends in the digits that tell versions apart. No such name is a part of another.
fn tells_versions_apart(name: &str) -> bool {
    let Some((_, end)) = name.rsplit_once('_') else { return false };
    // The digits of closures follow an h.
    let digits = end.strip_prefix('h').unwrap_or(end);
    digits.len() == DIGITS && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// A program with other names for its imports and exports.
fn renamed(program: &[u8], names: &BTreeMap<String, String>) -> Result<Vec<u8>, Error> {
    let mut module = Module::new();
    Rename { names }.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

struct Rename<'a> {
    names: &'a BTreeMap<String, String>,
}

impl Rename<'_> {
    fn name<'b>(&'b self, long: &'b str) -> &'b str {
        self.names.get(long).map_or(long, String::as_str)
    }
}

impl Reencode for Rename<'_> {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        for import in section.into_imports() {
            let import = import?;
            let name = self.name(import.name).to_owned();
            utils::parse_import(self, imports, Import { name: &name, ..import })?;
        }
        Ok(())
    }

    fn parse_export(&mut self, exports: &mut ExportSection, export: Export<'_>) -> Result<(), Error> {
        let name = self.name(export.name).to_owned();
        utils::parse_export(self, exports, Export { name: &name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use wasm_encoder::{CodeSection, EntityType, ExportKind, Function, FunctionSection, TypeSection};

    /// A program that imports functions under some names and has one of its own, which it exports under others.
    fn program(imported: &[&str], exported: &[&str]) -> Vec<u8> {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        for name in imported {
            imports.import("./script.js", name, EntityType::Function(0));
        }
        let (mut functions, mut exports, mut code) = (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        functions.function(0);
        for name in exported {
            exports.export(name, ExportKind::Func, 0);
        }
        let mut body = Function::new([]);
        body.instructions().call(0).end();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn names_with_digits_become_short_and_nothing_else_changes() {
        let imported =
            ["__wbg_back_0123456789abcdef", "__wbindgen_throw", "__wbg_back_fedcba9876543210", "__wbg_a_0123"];
        let exported = ["memory", "invoke__h0123456789abcdef"];
        let long = program(&imported, &exported);
        let names = names(&long).expect("the program is sound");
        let short: BTreeMap<_, _> = names.iter().map(|(long, short)| (long.as_str(), short.as_str())).collect();
        assert_eq!(short, BTreeMap::from([(imported[0], "a"), (imported[2], "b"), (exported[1], "c")]));
        let expected = program(&["a", "__wbindgen_throw", "b", "__wbg_a_0123"], &["memory", "c"]);
        assert_eq!(renamed(&long, &names).expect("the program is sound"), expected);
    }

    #[test]
    fn a_name_that_is_taken_is_not_given_again() {
        let long = ["__wbg_back_0123456789abcdef", "a"];
        let names = names(&program(&long, &[])).expect("the program is sound");
        assert_eq!(names.get(long[0]).map(String::as_str), Some("b"));
    }

    #[test]
    fn short_names_are_all_different() {
        let names: BTreeSet<_> = (0..2_000).map(short).collect();
        assert_eq!(names.len(), 2_000);
        assert_eq!([short(0), short(25), short(26), short(27)], ["a", "z", "aa", "ab"]);
    }

    #[test]
    fn what_is_no_program_is_an_error() {
        assert!(names(b"not a program").is_err());
    }
}
