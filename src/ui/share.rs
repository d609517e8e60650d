//! The share menu: the link to a scene, the script-free snippet that embeds it, and how to cite it.

use std::rc::Rc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    chart::escape_html,
    text::Phrases,
    ui::{
        browser::{self, Hand},
        follow, island, part, use_phrases,
    },
};

/// Link, embed snippet and citation of a scene, with the address the page is read from.
///
/// Without JavaScript the style sheet hides it; the scene's title is a link to itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareInputs {
    /// Slug of the scene.
    pub slug: String,
    /// Title of the embed, in the page's language.
    pub title: String,
    /// Path from this page to the scene's embed page.
    pub embed_path: String,
    /// Citation, without the address.
    pub citation: String,
}

/// What can be copied, by the end of its id and the name of its button.
const FIELDS: [&str; 3] = ["link", "embed", "cite"];

island!(share(ShareInputs) => view);

fn view(inputs: ShareInputs) -> impl IntoView {
    let id = format!("{}-share", inputs.slug);
    let printed = print(&inputs, &use_phrases());
    let (filled, panel) = (id.clone(), id.clone());
    follow(move || fill(&filled, &inputs));
    let on_hand = move |hand: Hand| {
        if let Hand::Pressed(name) = hand {
            let status = panel.clone();
            browser::copy_text_of(&panel, &format!(".share-{name}-text"), move |is_copied| {
                browser::say(&status, ".share-status", if is_copied { "copied" } else { "blocked" });
            });
        }
    };
    part(id, "share-part", printed, Rc::new(on_hand))
}

/// Writes what depends on the address that the page is read from.
fn fill(panel: &str, inputs: &ShareInputs) {
    let base = browser::page_address().unwrap_or_default();
    let link = format!("{base}#{}", inputs.slug);
    let address = browser::resolve(&base, &inputs.embed_path).unwrap_or_default();
    let texts = [link.clone(), snippet(&address, &inputs.title), format!("{} {link}", inputs.citation)];
    for (name, text) in FIELDS.iter().zip(texts) {
        browser::write_text(panel, &format!(".share-{name}-text"), &text);
    }
    // From disk there is nothing that another page could show.
    let is_online = base.starts_with("http");
    browser::mark(panel, ".share-embed", "hidden", !is_online);
    browser::mark(panel, ".share-offline", "hidden", is_online);
    browser::enable(panel);
}

#[cfg(not(feature = "ssr"))]
fn print(_inputs: &ShareInputs, _phrases: &Phrases) -> String {
    String::new()
}

#[cfg(feature = "ssr")]
fn print(inputs: &ShareInputs, phrases: &Phrases) -> String {
    let field = |at: usize, rows: &'static str| {
        let name = FIELDS[at];
        let id = format!("{}-share-{name}", inputs.slug);
        view! {
            <div class="share-field">
                <label for=id.clone()>{phrases.get(&format!("share-{name}"))}</label>
                <textarea id=id class=format!("share-{name}-text") readonly rows=rows spellcheck="false"></textarea>
                <button type="button" data-press=name>{phrases.get("share-copy")}</button>
            </div>
        }
    };
    view! {
        <details class="share">
            <summary>{phrases.get("share-title")}</summary>
            <fieldset class="share-form" disabled>
                <legend class="visually-hidden">{phrases.get("share-title")}</legend>
                {field(0, "2")}
                <div class="share-embed" hidden>
                    {field(1, "5")}
                    <p class="share-note">{phrases.get("share-embed-note")}</p>
                </div>
                <p class="share-note share-offline">{phrases.get("share-offline")}</p>
                {field(2, "3")}
                <p class="share-status" role="status" data-copied=phrases.get("share-copied") data-blocked=phrases.get("share-blocked")></p>
            </fieldset>
        </details>
    }
    .to_html()
}

/// The script-free snippet: the browser sizes the frame where it can, `min-height` holds the place elsewhere.
fn snippet(address: &str, title: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" style=\"width:100%;min-height:640px;border:0;frame-sizing:content-height\" allow=\"fullscreen; clipboard-write; web-share\"></iframe>",
        escape_html(address),
        escape_html(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_snippet_is_script_free_and_escaped() {
        let snippet = snippet("https://example.org/fr/embed/x/", "\"<script>\"");
        assert!(snippet.contains("frame-sizing:content-height") && snippet.contains("loading=\"lazy\""));
        assert!(!snippet.contains("<script") && !snippet.contains("height=\""));
    }
}
