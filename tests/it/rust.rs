//! Rust sources as their own parser reads them: what they name, and the texts they hold.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, File, ItemMod, LitStr, Macro, Path, UseTree,
    spanned::Spanned as _,
    visit::{self, Visit},
};

/// What a source file names.
#[derive(Debug, Default)]
pub struct Source {
    /// Paths from the root of the crate, such as `["facts", "Unit"]`, with their lines.
    pub inside: Vec<(Vec<String>, usize)>,
    /// Paths that begin with another crate, or with a name whose origin is not known.
    pub outside: Vec<(Vec<String>, usize)>,
    /// Texts between quotation marks, with their lines; comments are none.
    pub texts: Vec<(String, usize)>,
    /// Files that an attribute puts in the place of a module's own.
    pub moved: Vec<String>,
    /// Traits that are implemented.
    pub traits: Vec<String>,
}

/// Reads the source at a path of the project, such as `src/scenes/mod.rs`.
pub fn read(path: &str, text: &str) -> Source {
    let file: File = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}:{}: {error}", error.span().start().line));
    let mut reader = Reader { module: module(path), found: Source::default(), names: BTreeMap::new() };
    // What a name stands for is known before it is used.
    for imports in [true, false] {
        let mut pass = Pass { reader: &mut reader, imports };
        pass.visit_file(&file);
    }
    reader.found
}

/// The module that a file is: `["scenes", "frontier", "view"]`.
fn module(path: &str) -> Vec<String> {
    let inside = path.split_once("src/").map_or(path, |(_, inside)| inside).trim_end_matches(".rs");
    let mut parts: Vec<String> = inside.split('/').map(str::to_owned).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

struct Reader {
    module: Vec<String>,
    found: Source,
    /// What imported names stand for, from the root of the crate.
    names: BTreeMap<String, Vec<String>>,
}

impl Reader {
    /// Notes a path; what it is from the root of the crate, if it stands in it.
    fn note(&mut self, parts: &[String], line: usize) -> Option<Vec<String>> {
        let resolved = self.resolve(parts);
        let list = if resolved.is_some() { &mut self.found.inside } else { &mut self.found.outside };
        list.push((resolved.clone().unwrap_or_else(|| parts.to_vec()), line));
        resolved
    }

    fn resolve(&self, parts: &[String]) -> Option<Vec<String>> {
        let (first, rest) = parts.split_first()?;
        match first.as_str() {
            "crate" | "course_ia" => Some(rest.to_vec()),
            "self" => Some([&self.module, rest].concat()),
            "super" => {
                let up = parts.iter().take_while(|part| *part == "super").count();
                let base = &self.module[..self.module.len().saturating_sub(up)];
                Some([base, &parts[up..]].concat())
            }
            name => self.names.get(name).map(|stands_for| [stands_for.as_slice(), rest].concat()),
        }
    }

    fn import(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: String| [before, &[name]].concat();
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &with(path.ident.to_string())),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
            UseTree::Glob(glob) => drop(self.note(&with("*".to_owned()), glob.span().start().line)),
            UseTree::Name(name) => self.imported(&with(name.ident.to_string()), &name.ident.to_string(), name.span().start().line),
            UseTree::Rename(renamed) => {
                self.imported(&with(renamed.ident.to_string()), &renamed.rename.to_string(), renamed.span().start().line);
            }
        }
    }

    fn imported(&mut self, parts: &[String], name: &str, line: usize) {
        // `use facts::{self}` is `use facts`.
        let parts = if parts.len() > 1 && parts.last().is_some_and(|last| last == "self") { &parts[..parts.len() - 1] } else { parts };
        let name = if name == "self" { parts.last().cloned().unwrap_or_default() } else { name.to_owned() };
        if let Some(stands_for) = self.note(parts, line) {
            self.names.insert(name, stands_for);
        }
    }

    /// What a macro is given is no Rust yet: names joined by `::`, and texts.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut colons, mut line) = (0, 0);
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.end(&mut path, line);
                    }
                    (colons, line) = (0, name.span().start().line);
                    path.push(name.to_string());
                    continue;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    // `crate::{a, b}` does not stand in macros; what stands in brackets is read by itself.
                    self.end(&mut path, line);
                    self.tokens(group.stream());
                }
                TokenTree::Literal(literal) => {
                    let line = literal.span().start().line;
                    if let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string()) {
                        self.found.texts.push((text.value(), line));
                    }
                }
                TokenTree::Punct(_) => {}
            }
            self.end(&mut path, line);
            colons = 0;
        }
        self.end(&mut path, line);
    }

    fn end(&mut self, path: &mut Vec<String>, line: usize) {
        if path.len() > 1 {
            let _ = self.note(path, line);
        }
        path.clear();
    }
}

/// One reading of a file: its imports, or all the rest.
struct Pass<'r> {
    reader: &'r mut Reader,
    imports: bool,
}

impl<'ast> Visit<'ast> for Pass<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        // `super` in a module inside the file is the file.
        self.reader.module.push(item.ident.to_string());
        if item.content.is_some() {
            visit::visit_item_mod(self, item);
        }
        self.reader.module.pop();
        if !self.imports {
            for attribute in item.attrs.iter().filter(|attribute| attribute.path().is_ident("path")) {
                self.reader.found.moved.extend(named_value(attribute));
            }
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if self.imports {
            self.reader.import(&item.tree, &[]);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if let Some((path, _)) = item.trait_.as_ref().filter(|_| !self.imports) {
            self.reader.found.traits.extend(path.segments.last().map(|segment| segment.ident.to_string()));
        }
        visit::visit_item_impl(self, item);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        if !self.imports {
            let parts: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            if parts.len() > 1 || path.leading_colon.is_some() {
                let _ = self.reader.note(&parts, path.span().start().line);
            }
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        if !self.imports {
            self.visit_path(&item.path);
            self.reader.tokens(item.tokens.clone());
        }
    }

    fn visit_lit_str(&mut self, text: &'ast LitStr) {
        if !self.imports {
            self.reader.found.texts.push((text.value(), text.span().start().line));
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        // A comment of documentation is no text.
        if !attribute.path().is_ident("doc") {
            visit::visit_attribute(self, attribute);
        }
    }
}

fn named_value(attribute: &Attribute) -> Option<String> {
    let value = &attribute.meta.require_name_value().ok()?.value;
    match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(path: &str, text: &str) -> Vec<String> {
        read(path, text).inside.iter().map(|(parts, line)| format!("{}:{line}", parts.join("::"))).collect()
    }

    #[test]
    fn groups_are_read_to_their_leaves() {
        let text = "use crate::{\n  facts::Unit,\n  scenes::{frontier::{data, self}, Movements},\n};\nuse leptos::prelude::*;\n";
        let wanted = ["facts::Unit:2", "scenes::frontier::data:3", "scenes::frontier:3", "scenes::Movements:3"];
        assert_eq!(inside("src/scenes/programmes/view.rs", text), wanted);
        assert_eq!(inside("src/a.rs", "use crate::{a, b::{c}};"), ["a:1", "b::c:1"]);
    }

    #[test]
    fn paths_are_followed_from_where_they_stand() {
        let of_view = |text: &str| inside("src/scenes/programmes/view.rs", text);
        assert_eq!(of_view("fn f() { crate::scenes::frontier::data::worlds(); }"), ["scenes::frontier::data::worlds:1"]);
        assert_eq!(
            of_view("use super::super::frontier;\nfn f() { frontier::data::worlds(); }"),
            ["scenes::frontier:1", "scenes::frontier::data::worlds:2"]
        );
        assert_eq!(of_view("use super::model;"), ["scenes::programmes::model:1"]);
        assert_eq!(inside("src/scenes/programmes/mod.rs", "use super::frontier::SLUG;"), ["scenes::frontier::SLUG:1"]);
        assert_eq!(of_view("mod tests { use super::super::model; }"), ["scenes::programmes::model:1"]);
        // A name given to a module leads on to what stands in it.
        assert_eq!(of_view("use crate::scenes as all;\nfn f(x: all::frontier::Worlds) {}")[1], "scenes::frontier::Worlds:2");
        assert_eq!(of_view("use crate::scenes::*;"), ["scenes::*:1"]);
    }

    #[test]
    fn macros_and_attributes_are_read_too() {
        let text = "fn f() {\n  view! { <p class=\"a\" on:click={crate::page::go}>{web_sys::window()}</p> };\n}\n";
        let source = read("src/ui/part.rs", text);
        assert_eq!(source.inside, [(vec!["page".to_owned(), "go".to_owned()], 2)]);
        assert!(source.outside.iter().any(|(parts, _)| parts.join("::") == "web_sys::window"));
        assert_eq!(source.texts, [("a".to_owned(), 2)]);
        assert_eq!(read("src/a.rs", "#[path = \"../b.rs\"]\nmod c;").moved, ["../b.rs"]);
    }

    #[test]
    fn comments_are_no_texts_and_no_paths() {
        let source = read("src/a.rs", "//! `crate::page::x` and \"#fff\"\n\n/// web_sys::Window\nfn f() -> &'static str {\n  \"b\"\n}\n");
        assert!(source.inside.is_empty() && source.outside.is_empty());
        assert_eq!(source.texts, [("b".to_owned(), 5)]);
    }
}
