//! The claim that a scene opens with, and the note beside it.

use leptos::prelude::*;

use crate::ui::{Html, SourceChip, use_page};

/// The messages `<slug>-claim`, `<slug>-note-title` and `<slug>-note`, with the texts that speak. Static.
#[component]
pub fn ClaimLead(
    /// Slug of the scene.
    slug: &'static str,
    /// Ids of the texts that it quotes, the one that makes the claim first.
    sources: &'static [&'static str],
) -> impl IntoView {
    let page = use_page();
    view! {
        <div class="claim-lead">
            <blockquote class="claim-lead-text" inner_html=page.html(&format!("{slug}-claim"))></blockquote>
            {sources.iter().map(|source| view! { <p class="claim-source"><SourceChip id=*source/></p> }).collect_view()}
        </div>
        <aside class="margin-note">
            <p class="margin-note-title" data-no-terms="">{page.text(&format!("{slug}-note-title"))}</p>
            <Html key=format!("{slug}-note")/>
        </aside>
    }
}
