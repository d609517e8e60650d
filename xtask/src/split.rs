//! A module for some of the scenes: of the compiled whole, what bears the name of another scene is emptied, so that it weighs nothing.
//! So is the finder of claims, which is a part like a scene.
//!
//! A page asks for the module of its own scenes only: what a scene adds is nothing to the pages of the others. rustc is told not
//! to merge functions that happen to be alike (`wasm.rs`), else one scene would run under the name of another.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use walrus::{
    FunctionBuilder, FunctionId, FunctionKind, LocalFunction, Module, ValType,
    ir::{Call, Visitor, dfs_in_order},
};

use crate::weights::part_of;

/// The compiled module, names included, with the functions of the scenes `kept` alone, of all that there are.
///
/// # Errors
/// If the module cannot be read, has no names, or if what is kept calls what is not.
pub(crate) fn only(compiled: &[u8], all: &[String], kept: &[String]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(compiled).context("the module cannot be read")?;
    let of: BTreeMap<FunctionId, String> =
        module.funcs.iter_local().filter_map(|(id, _)| Some((id, part_of(module.funcs.get(id).name.as_deref()?)?))).collect();
    // What all scenes share stands beside their folders.
    let of: BTreeMap<FunctionId, String> = of.into_iter().filter(|(_, scene)| all.contains(scene)).collect();
    ensure!(!of.is_empty(), "the compiled module holds no names of functions; build it with its name section");
    let emptied: BTreeSet<FunctionId> = of.iter().filter(|(_, scene)| !kept.contains(scene)).map(|(id, _)| *id).collect();
    for (id, local) in module.funcs.iter_local().filter(|(id, _)| !emptied.contains(id)) {
        let called: BTreeSet<&String> = calls(local).intersection(&emptied).filter_map(|called| of.get(called)).collect();
        // The registry asks each scene in turn: it alone knows several.
        let is_registry = !of.contains_key(&id) && called.len() > 1;
        let name = module.funcs.get(id).name.as_deref().unwrap_or_default();
        ensure!(called.is_empty() || is_registry, "{name} calls what is of the scene {called:?} alone, in a module of {kept:?}");
    }
    for id in emptied {
        let kind = module.types.get(module.funcs.get(id).ty());
        let (taken, given) = (kind.params().to_vec(), kind.results().to_vec());
        let mut empty = FunctionBuilder::new(&mut module.types, &taken, &given);
        empty.func_body().unreachable();
        let arguments = taken.iter().map(|kind: &ValType| module.locals.add(*kind)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(empty.local_func(arguments));
    }
    Ok(module.emit_wasm())
}

/// The functions that a function calls by name.
fn calls(of: &LocalFunction) -> BTreeSet<FunctionId> {
    struct Calls(BTreeSet<FunctionId>);
    impl Visitor<'_> for Calls {
        fn visit_call(&mut self, call: &Call) {
            self.0.insert(call.func);
        }
    }
    let mut calls = Calls(BTreeSet::new());
    dfs_in_order(&mut calls, of, of.entry_block());
    calls.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with a function for each name, which calls the others named; all are exported, so that none is lost.
    fn module(functions: &[(&str, &[usize])]) -> Vec<u8> {
        let mut module = Module::default();
        let mut made: Vec<FunctionId> = Vec::new();
        for (name, called) in functions {
            let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
            let argument = module.locals.add(ValType::I32);
            for other in *called {
                function.func_body().local_get(argument).call(made[*other]);
            }
            function.name((*name).to_owned());
            let id = function.finish(vec![argument], &mut module.funcs);
            module.exports.add(name, id);
            made.push(id);
        }
        module.emit_wasm()
    }

    const ONE: &str = "_RNvNtNtCs1_9course_ia6scenes3one4open";
    const TWO: &str = "_RNvNtNtCs1_9course_ia6scenes3two4open";

    fn all() -> Vec<String> {
        ["one", "two", "third"].map(str::to_owned).into()
    }

    fn is_empty(wasm: &[u8], name: &str) -> bool {
        let module = Module::from_buffer(wasm).unwrap();
        let (_, local) = module.funcs.iter_local().find(|(id, _)| module.funcs.get(*id).name.as_deref() == Some(name)).unwrap();
        local.block(local.entry_block()).instrs.iter().any(|(instruction, _)| matches!(instruction, walrus::ir::Instr::Unreachable(_)))
    }

    #[test]
    fn what_is_of_another_scene_is_emptied() {
        let whole = module(&[(ONE, &[]), (TWO, &[]), ("registry", &[0, 1])]);
        let part = only(&whole, &all(), &["one".to_owned()]);
        // The registry calls one emptied function: with two scenes that looks like a scene's own.
        assert!(part.is_err());
        let third = "_RNvNtNtCs1_9course_ia6scenes5third4open";
        let whole = module(&[(ONE, &[]), (TWO, &[]), (third, &[]), ("registry", &[0, 1, 2])]);
        let part = only(&whole, &all(), &["one".to_owned()]).unwrap();
        assert!(!is_empty(&part, ONE) && is_empty(&part, TWO) && is_empty(&part, third) && !is_empty(&part, "registry"));
        // A page without scenes names the finder.
        let part = only(&whole, &all(), &["finder".to_owned()]).unwrap();
        assert!([ONE, TWO, third].into_iter().all(|of| is_empty(&part, of)) && !is_empty(&part, "registry"));
    }

    #[test]
    fn a_scene_that_calls_another_is_refused() {
        let whole = module(&[(ONE, &[]), (TWO, &[0])]);
        let error = only(&whole, &all(), &["two".to_owned()]).unwrap_err().to_string();
        assert!(error.contains(TWO) && error.contains("one"), "{error}");
    }

    #[test]
    fn a_module_without_names_is_refused() {
        assert!(only(&module(&[("registry", &[])]), &all(), &[]).unwrap_err().to_string().contains("name section"));
    }
}
