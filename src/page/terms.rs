//! Terms of the glossary: each is a link where it first stands in the running text of a page.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use lol_html::{RewriteStrSettings, comments, element, end_tag, html_content::ContentType, rewrite_str, text};

use crate::ui::{Entry, PageContext};

/// What explains nothing to who reads on: links, quotations, titles, controls, captions, what changes under the hand.
const NOT_IN: &str = "a, q, h1, h2, h3, h4, h5, h6, summary, label, button, legend, code, svg, table, dt, cite, nav, fieldset, figcaption.caption, [aria-live], [data-no-terms]";

/// Running text.
const IN: &str = "p, li, dd, blockquote, figcaption";

/// A term as running text may write it, in lower case.
struct Form {
    key: String,
    text: String,
}

/// Keys of the glossary, in the order of the page's language.
pub(crate) fn keys(page: &PageContext) -> Vec<String> {
    let mut keys: Vec<(String, String)> =
        page.words.keys_after("term-").into_iter().map(|key| (plain(&page.text(&format!("term-{key}"))), key)).collect();
    keys.sort();
    keys.into_iter().map(|(_, key)| key).collect()
}

/// What decides the order: letters without case and accents.
pub(crate) fn plain(name: &str) -> String {
    let flat = |c: char| match c {
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'û' | 'ù' => 'u',
        'ç' => 'c',
        c => c,
    };
    name.to_lowercase().chars().map(flat).collect()
}

/// The page with the first use of each term linked.
pub(crate) fn link(html: &str, page: &PageContext) -> String {
    let mut forms: Vec<Form> = Vec::new();
    for key in keys(page) {
        let text = page.text(&format!("term-{key}.forms"));
        forms.extend(text.split('|').map(|form| Form { key: key.clone(), text: form.trim().to_lowercase() }));
    }
    forms.retain(|form| !form.text.is_empty());
    // Of two terms that begin alike, the longer is meant.
    forms.sort_by_key(|form| std::cmp::Reverse(form.text.chars().count()));
    let found: RefCell<BTreeSet<String>> = RefCell::default();
    let (outside, waiting) = (Rc::new(Cell::new(0_i32)), RefCell::new(String::new()));
    let entering = Rc::clone(&outside);
    let alive = Rc::new(Cell::new(0_i32));
    let settings = RewriteStrSettings {
        element_content_handlers: vec![
            element!(NOT_IN, move |element| {
                let leaving = Rc::clone(&entering);
                if element.is_self_closing() || !element.can_have_content() {
                    return Ok(());
                }
                entering.set(entering.get() + 1);
                element.on_end_tag(end_tag!(move |_end| {
                    leaving.set(leaving.get() - 1);
                    Ok(())
                }))?;
                Ok(())
            }),
            // Marks for coming alive, of what never does.
            comments!("*", |comment| {
                if alive.get() == 0 {
                    comment.remove();
                }
                Ok(())
            }),
            element!("leptos-island", |element| {
                let leaving = Rc::clone(&alive);
                alive.set(alive.get() + 1);
                element.on_end_tag(end_tag!(move |_end| {
                    leaving.set(leaving.get() - 1);
                    Ok(())
                }))?;
                Ok(())
            }),
            text!(IN, |chunk| {
                if outside.get() > 0 {
                    return Ok(());
                }
                waiting.borrow_mut().push_str(chunk.as_str());
                if chunk.last_in_text_node() {
                    let whole = waiting.take();
                    let linked = link_text(&whole, &forms, &mut found.borrow_mut(), page);
                    chunk.replace(&linked, ContentType::Html);
                } else {
                    chunk.remove();
                }
                Ok(())
            }),
        ],
        ..RewriteStrSettings::default()
    };
    // Our own markup: what cannot be read stays as it is, and the tests of the pages say so.
    rewrite_str(html, settings).unwrap_or_else(|_| html.to_owned())
}

/// A piece of text, as HTML, with the first use of terms not found yet linked.
fn link_text(text: &str, forms: &[Form], found: &mut BTreeSet<String>, page: &PageContext) -> String {
    let lower = text.to_lowercase();
    // Where lower case has another length, places would not fit.
    if lower.len() != text.len() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let rest = &lower[at..];
        let begins_word = !lower[..at].ends_with(is_of_word);
        let is_here = |form: &&Form| begins_word && rest.starts_with(&form.text) && !rest[form.text.len()..].starts_with(is_of_word);
        if let Some(form) = forms.iter().find(is_here) {
            let end = at + form.text.len();
            let shown = &text[at..end];
            // A term that is linked already still hides shorter ones inside it.
            if found.insert(form.key.clone()) {
                let href = page.place.entry(Entry::Term, &form.key);
                out.push_str(&format!("<a class=\"term\" href=\"{href}\">{shown}</a>"));
            } else {
                out.push_str(shown);
            }
            at = end;
        } else {
            let next = text[at..].chars().next().map_or(1, char::len_utf8);
            out.push_str(&text[at..at + next]);
            at += next;
        }
    }
    out
}

/// Part of a word: a term is not looked for inside words.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}
