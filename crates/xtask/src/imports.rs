use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::collections::BTreeMap;
use std::fs;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Import, ImportSectionReader, Parser, Payload};

/// How many hexadecimal digits wasm-bindgen puts after the names of imports to tell versions apart.
const DIGITS: usize = 16;

/// Shortens the names under which the finished programs import from their scripts: the digits that tell versions apart
/// hardly compress, and every reader loads them twice, in the program and in its script.
///
/// # Errors
///
/// If a program or its script cannot be read, understood or written.
pub fn shorten(project: &Project) -> Result<(), Failure> {
    step::begin("Shortening the names of imports");
    let dist = project.dist();
    for entry in fs::read_dir(&dist).map_err(Failure::file(&dist))? {
        let path = entry.map_err(Failure::file(&dist))?.path();
        let Some(stem) = path.to_str().and_then(|path| path.strip_suffix("_bg.wasm")) else { continue };
        let script = dist.join(format!("{stem}.js"));
        let program = fs::read(&path).map_err(Failure::file(&path))?;
        let text = fs::read_to_string(&script).map_err(Failure::file(&script))?;
        let names = names(&program).map_err(Failure::Wasm)?;
        fs::write(&path, renamed(&program, &names).map_err(Failure::Wasm)?).map_err(Failure::file(&path))?;
        let text = names.iter().fold(text, |text, (long, short)| text.replace(long, short));
        fs::write(&script, text).map_err(Failure::file(&script))?;
    }
    Ok(())
}

/// The names that can be shorter, each with its short form. No two imports of a program get the same.
fn names(program: &[u8]) -> Result<BTreeMap<String, String>, Error> {
    let mut held = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                held.push(import?.name);
            }
        }
    }
    let mut names = BTreeMap::new();
    for long in &held {
        let Some(short) = without_digits(long) else { continue };
        let taken = |name: &str| held.contains(&name) || names.values().any(|other| other == name);
        let mut free = short.to_owned();
        for number in 2_u32.. {
            if !taken(&free) {
                break;
            }
            free = format!("{short}{number}");
        }
        names.insert((*long).to_owned(), free);
    }
    Ok(names)
}

/// A name without the digits at its end, if it has them.
fn without_digits(name: &str) -> Option<&str> {
    let (short, digits) = name.rsplit_once('_')?;
    (digits.len() == DIGITS && digits.bytes().all(|digit| digit.is_ascii_hexdigit())).then_some(short)
}

/// A program with other names for its imports.
fn renamed(program: &[u8], names: &BTreeMap<String, String>) -> Result<Vec<u8>, Error> {
    let mut module = Module::new();
    Rename { names }.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

struct Rename<'a> {
    names: &'a BTreeMap<String, String>,
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
            let name = self.names.get(import.name).map_or(import.name, String::as_str);
            utils::parse_import(self, imports, Import { name, ..import })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CodeSection, EntityType, Function, FunctionSection, TypeSection};

    /// A program that imports functions under some names and has one of its own.
    fn program(names: &[&str]) -> Vec<u8> {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        for name in names {
            imports.import("./script.js", name, EntityType::Function(0));
        }
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        functions.function(0);
        let mut body = Function::new([]);
        body.instructions().call(0).end();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&code);
        module.finish()
    }

    #[test]
    fn imports_lose_their_digits_and_nothing_else_changes() {
        let long = ["__wbg_back_0123456789abcdef", "__wbindgen_throw", "__wbg_back_fedcba9876543210", "__wbg_a_0123"];
        let names = names(&program(&long)).expect("the program is sound");
        let short: Vec<_> = names.iter().map(|(long, short)| (long.as_str(), short.as_str())).collect();
        assert_eq!(short, [(long[0], "__wbg_back"), (long[2], "__wbg_back2")]);
        let expected = program(&["__wbg_back", "__wbindgen_throw", "__wbg_back2", "__wbg_a_0123"]);
        assert_eq!(renamed(&program(&long), &names).expect("the program is sound"), expected);
    }

    #[test]
    fn a_name_that_is_taken_is_not_given_again() {
        let long = ["__wbg_back_0123456789abcdef", "__wbg_back"];
        let names = names(&program(&long)).expect("the program is sound");
        assert_eq!(names.get(long[0]).map(String::as_str), Some("__wbg_back2"));
    }

    #[test]
    fn what_is_no_program_is_an_error() {
        assert!(names(b"not a program").is_err());
    }
}
