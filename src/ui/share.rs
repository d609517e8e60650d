//! The share menu: the link to a scene, the script-free snippet that embeds it, and how to cite it.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    chart::escape_html,
    ui::{browser, island, use_phrases, use_ready},
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

island!(share(ShareInputs) => view);

fn view(inputs: ShareInputs) -> impl IntoView {
    let ShareInputs { slug, title, embed_path, citation } = inputs;
    let phrases = use_phrases();
    let is_ready = use_ready();
    let (base, set_base) = signal(None::<String>);
    Effect::new(move |_| set_base.set(browser::page_address()));
    let (status, set_status) = signal(String::new());

    let anchor = slug.clone();
    let link = Signal::derive(move || base.get().map(|base| format!("{base}#{anchor}")).unwrap_or_default());
    let is_online = move || base.get().is_some_and(|base| base.starts_with("http"));
    let snippet = Signal::derive(move || {
        let base = base.get().unwrap_or_default();
        let address = browser::resolve(&base, &embed_path).unwrap_or_default();
        snippet(&address, &title)
    });
    let cite = Signal::derive(move || format!("{citation} {}", link.get()));
    let offline = phrases.get("share-offline");

    let field = |name: &'static str, rows: &'static str, label: String, value: Signal<String>| {
        let id = format!("{slug}-share-{name}");
        let (copied, blocked) = (phrases.get("share-copied"), phrases.get("share-blocked"));
        let on_copy = move |_| {
            let (copied, blocked) = (copied.clone(), blocked.clone());
            browser::copy(&value.get_untracked(), move |is_copied| {
                set_status.set(if is_copied { copied.clone() } else { blocked.clone() });
            });
        };
        view! {
            <div class="share-field">
                <label for=id.clone()>{label}</label>
                <textarea id=id readonly rows=rows spellcheck="false" prop:value=move || value.get()></textarea>
                <button type="button" on:click=on_copy>{phrases.get("share-copy")}</button>
            </div>
        }
    };
    view! {
        <details class="share">
            <summary>{phrases.get("share-title")}</summary>
            <fieldset class="share-form" disabled=move || !is_ready.get()>
                <legend class="visually-hidden">{phrases.get("share-title")}</legend>
                {field("link", "2", phrases.get("share-link"), link)}
                <div class="share-embed" hidden=move || !is_online()>
                    {field("embed", "5", phrases.get("share-embed"), snippet)}
                    <p class="share-note">{phrases.get("share-embed-note")}</p>
                </div>
                <p class="share-note" hidden=is_online>{offline}</p>
                {field("cite", "3", phrases.get("share-cite"), cite)}
                <p role="status">{move || status.get()}</p>
            </fieldset>
        </details>
    }
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
