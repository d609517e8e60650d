//! Settings in an address: `?scene=name:value,name:value`, what was wrong with them, and the link to copy.

use leptos::prelude::*;

use crate::ui::{browser, use_phrases};

/// Names and values that the page's address gives for `key`, if it gives any.
#[must_use]
pub fn linked(key: &str) -> Option<Vec<(String, String)>> {
    browser::query(key).map(|text| parse_link(&text))
}

/// The parts of `name:value,name:value`. A part without a colon has an empty value.
#[must_use]
pub fn parse_link(text: &str) -> Vec<(String, String)> {
    // A link that is not ours may be of any length.
    let parts = text.split(',').filter(|part| !part.is_empty()).take(200);
    parts.map(|part| part.split_once(':').unwrap_or((part, ""))).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// What was wrong with a link's values, said above the controls.
#[component]
pub fn LinkNotice(
    /// Names of what the link gave and could not be taken as it was.
    #[prop(into)]
    refused: Signal<Vec<String>>,
) -> impl IntoView {
    let phrases = use_phrases();
    let notice = move || {
        let names = refused.get();
        if names.is_empty() {
            return String::new();
        }
        phrases.fill("link-refused", &[("names", names.join(&phrases.get("list-separator")).into())])
    };
    view! { <div role="status"><p class="link-refused" hidden=move || refused.with(Vec::is_empty)>{notice}</p></div> }
}

/// The link to the settings as they are. Without JavaScript the style sheet hides it.
#[component]
pub fn LinkBar(
    /// Scene, as the address names it, and anchor of the page.
    #[prop(into)]
    slug: String,
    /// The settings, as the address writes them.
    #[prop(into)]
    settings: Signal<String>,
    /// What the link leads to.
    label: String,
) -> impl IntoView {
    let phrases = use_phrases();
    let (base, set_base) = signal(None::<String>);
    Effect::new(move |_| set_base.set(browser::page_address()));
    let (status, set_status) = signal(String::new());
    let (query, id) = (slug.clone(), format!("{slug}-link"));
    let link = Signal::derive(move || base.get().map(|base| format!("{base}?{query}={}#{query}", settings.get())).unwrap_or_default());
    let (copied, blocked) = (phrases.get("share-copied"), phrases.get("share-blocked"));
    let on_copy = move |_| {
        let (copied, blocked) = (copied.clone(), blocked.clone());
        browser::copy(&link.get_untracked(), move |is_copied| set_status.set(if is_copied { copied.clone() } else { blocked.clone() }));
    };
    view! {
        <div class="link-bar">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" readonly prop:value=move || link.get() value=""/>
            <button type="button" on:click=on_copy>{phrases.get("share-copy")}</button>
            <span role="status">{move || status.get()}</span>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_parses_to_something_harmless() {
        assert_eq!(parse_link("a:1,b:2"), [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())]);
        assert_eq!(
            parse_link(",,x,:3,<script>:NaN"),
            [("x".into(), String::new()), (String::new(), "3".into()), ("<script>".into(), "NaN".into())]
        );
        assert_eq!(parse_link(&"a:1,".repeat(5_000)).len(), 200);
        assert!(parse_link("").is_empty());
    }
}
