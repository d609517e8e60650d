//! Makes a module and its glue shorter: the names under which they know each other, and the glue's layout and comments.
//!
//! `wasm-bindgen` names each import after a hash, once in the module and once in the glue: nothing that could be compressed.

use anyhow::{Context as _, Result, ensure};

/// The module that `wasm-bindgen` imports from, and its name here.
const FROM: (&str, &str) = ("./app_bg.js", "w");

/// How exports begin by which a splitter would find a crate of Leptos: nobody splits this module, and the rest of the name follows
/// from the folder that the crate was unpacked in.
const MARKER: &str = "_WASM_SPLIT_MARKER_";

/// A module and its glue, which do the same with shorter names.
///
/// # Errors
/// If the module cannot be read, or if the glue does not give it an import exactly once.
pub(crate) fn shortened(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut module = walrus::Module::from_buffer(wasm).context("the module cannot be read")?;
    let mut glue = without_layout(glue);
    let (from, to) = (format!("\"{}\":", FROM.0), format!("\"{}\":", FROM.1));
    replace_once(&mut glue, &from, &to)?;
    for (index, import) in module.imports.iter_mut().enumerate() {
        ensure!(import.module == FROM.0, "the module asks for {:?} of {:?}", import.name, import.module);
        let short = format!("i{index}");
        replace_once(&mut glue, &format!("{}: function(", import.name), &format!("{short}: function("))?;
        import.name = short;
        FROM.1.clone_into(&mut import.module);
    }
    unmark(&mut module);
    Ok((module.emit_wasm(), glue))
}

/// Takes the markers out of what the module exports.
fn unmark(module: &mut walrus::Module) {
    let marks: Vec<_> = module.exports.iter().filter(|export| export.name.starts_with(MARKER)).map(walrus::Export::id).collect();
    for mark in marks {
        module.exports.delete(mark);
    }
}

fn replace_once(text: &mut String, from: &str, to: &str) -> Result<()> {
    let found = text.matches(from).count();
    ensure!(found == 1, "the glue holds {from:?} {found} times; it comes from another wasm-bindgen than xtask/src/glue.rs knows");
    *text = text.replacen(from, to, 1);
    Ok(())
}

/// The glue without its indentation and without the lines that hold a comment alone.
fn without_layout(glue: &str) -> String {
    let lines = glue.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !["//", "/*", "*"].iter().any(|start| line.starts_with(start))).fold(
        String::new(),
        |mut out, line| {
            out.push_str(line);
            out.push('\n');
            out
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one import: `(import "./app_bg.js" "__wbg_now_0123" (func))`.
    fn module() -> Vec<u8> {
        let mut module = walrus::Module::default();
        let kind = module.types.add(&[], &[]);
        module.add_import_func(FROM.0, "__wbg_now_0123", kind);
        module.emit_wasm()
    }

    #[test]
    fn both_sides_get_the_same_name() {
        let glue = "/**\n * What it does.\n */\nreturn {\n    \"./app_bg.js\": {\n        // Now.\n        __wbg_now_0123: function() {},\n    },\n};\n";
        let (wasm, glue) = shortened(&module(), glue).expect("shorter");
        assert_eq!(glue, "return {\n\"w\": {\ni0: function() {},\n},\n};\n");
        let module = walrus::Module::from_buffer(&wasm).expect("a module");
        let names: Vec<_> = module.imports.iter().map(|import| (import.module.clone(), import.name.clone())).collect();
        assert_eq!(names, [("w".to_owned(), "i0".to_owned())]);
    }

    #[test]
    fn what_follows_from_a_builders_folder_is_not_exported() {
        let marked = |mark: &str| {
            let mut module = walrus::Module::from_buffer(&module()).expect("a module");
            let global = module.globals.add_local(walrus::ValType::I32, false, false, walrus::ConstExpr::Value(walrus::ir::Value::I32(1)));
            module.exports.add(mark, global);
            let memory = module.memories.add_local(false, false, 1, None, None);
            module.exports.add("memory", memory);
            shortened(&module.emit_wasm(), "\"./app_bg.js\": {\n__wbg_now_0123: function() {},\n").expect("shorter").0
        };
        let here = marked("_WASM_SPLIT_MARKER_492e2a98bee3838bversion");
        assert_eq!(here, marked("_WASM_SPLIT_MARKER_732e786d2a082da8version"));
        let module = walrus::Module::from_buffer(&here).expect("a module");
        assert_eq!(module.exports.iter().map(|export| export.name.as_str()).collect::<Vec<_>>(), ["memory"]);
    }

    #[test]
    fn a_glue_of_another_kind_is_refused() {
        for glue in ["", "\"./app_bg.js\": { __wbg_later_0123: function() {} }"] {
            assert!(shortened(&module(), glue).is_err(), "{glue}");
        }
    }
}
