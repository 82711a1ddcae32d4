use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// How many bytes of a function are compared at once.
const PIECE_BYTES: usize = 4;

/// How many of the functions before its place a function is compared with.
const NEIGHBOURS: usize = 8;

/// How many pieces a function has beside its own when its likeness is told, so that not all the tiny ones come first.
const ALLOWANCE: usize = 60;

/// Puts functions that resemble each other side by side in the finished programs: what repeats close by compresses
/// better.
///
/// # Errors
///
/// If a program cannot be read, understood or written.
pub fn arrange(project: &Project) -> Result<(), Failure> {
    step::begin("Putting functions that resemble each other side by side");
    for path in project.programs()? {
        let program = fs::read(&path).map_err(Failure::file(&path))?;
        fs::write(&path, arranged(&program).map_err(Failure::Wasm)?).map_err(Failure::file(&path))?;
    }
    Ok(())
}

/// A program with its functions in another order.
fn arranged(program: &[u8]) -> Result<Vec<u8>, Error> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = order(&bodies);
    let mut places = vec![0; order.len()];
    for (place, function) in (imported..).zip(&order) {
        places[*function] = place;
    }
    let mut module = Module::new();
    Rearrange { imported, order, places }.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

/// The functions in an order in which each resembles some of those before it.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(PIECE_BYTES).collect()).collect();
    let mut holders: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (function, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            holders.entry(piece).or_default().push(function);
        }
    }
    // How often the neighbours have each piece, and how many of its pieces a function shares with them.
    let mut near: BTreeMap<&[u8], usize> = BTreeMap::new();
    let mut shared = vec![0_usize; bodies.len()];
    let mut neighbours = VecDeque::new();
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(bodies.len());
    let weight = |function: usize| pieces[function].len() + ALLOWANCE;
    // Of two that are as alike, the one that came first goes first.
    let better =
        |shared: &[usize], a: usize, b: usize| if shared[b] * weight(a) > shared[a] * weight(b) { b } else { a };
    while let Some(next) = left.iter().copied().reduce(|a, b| better(&shared, a, b)) {
        left.remove(&next);
        order.push(next);
        neighbours.push_back(next);
        for piece in &pieces[next] {
            let count = near.entry(piece).or_default();
            *count += 1;
            if *count == 1 {
                holders[piece].iter().for_each(|function| shared[*function] += 1);
            }
        }
        let far = if neighbours.len() > NEIGHBOURS { neighbours.pop_front() } else { None };
        for piece in far.into_iter().flat_map(|far| &pieces[far]) {
            let count = near.entry(piece).or_default();
            *count -= 1;
            if *count == 0 {
                holders[piece].iter().for_each(|function| shared[*function] -= 1);
            }
        }
    }
    order
}

struct Rearrange {
    /// How many functions come from outside. They keep their places.
    imported: u32,
    /// The functions of the program in their new order.
    order: Vec<usize>,
    /// The new place of each.
    places: Vec<u32>,
}

impl Reencode for Rearrange {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        let own = function.checked_sub(self.imported).and_then(|own| usize::try_from(own).ok());
        Ok(own.and_then(|own| self.places.get(own).copied()).unwrap_or(function))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for function in &self.order {
            functions.function(types[*function]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), Error> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for function in self.order.clone() {
            self.parse_function_body(code, bodies[function].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, ExportKind, ExportSection, Function, ImportSection, TypeSection, ValType};

    /// A program with an imported function and one of its own for each number, which it adds to many times; the last
    /// calls the first. The functions are in some order, each exported under its number.
    fn program(numbers: &[i32], order: &[usize]) -> Vec<u8> {
        let place =
            |function: usize| 1 + u32::try_from(order.iter().position(|held| *held == function).unwrap()).unwrap();
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], [ValType::I32]);
        imports.import("./script.js", "outside", EntityType::Function(0));
        let (mut functions, mut exports, mut code) = (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for (function, number) in numbers.iter().enumerate() {
            exports.export(&format!("of {function}: {number}"), ExportKind::Func, place(function));
        }
        for function in order {
            functions.function(0);
            let mut body = Function::new([]);
            body.instructions().call(if function + 1 == numbers.len() { place(0) } else { 0 });
            for _ in 0..20 {
                body.instructions().i32_const(numbers[*function]).i32_add();
            }
            body.instructions().end();
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn functions_that_resemble_each_other_come_together_and_are_called_where_they_are_now() {
        let numbers = [1_000, 2_000, 1_000, 2_000];
        let arranged = arranged(&program(&numbers, &[0, 1, 2, 3])).expect("the program is sound");
        assert_eq!(arranged, program(&numbers, &[0, 2, 1, 3]));
    }

    #[test]
    fn every_function_has_a_place() {
        let bodies: Vec<Vec<u8>> = (0..50_u8).map(|number| (0..number).map(|byte| byte % 7).collect()).collect();
        let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
        let mut order = order(&bodies);
        order.sort_unstable();
        assert_eq!(order, (0..50).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_no_program_is_an_error() {
        assert!(arranged(b"not a program").is_err());
    }
}
