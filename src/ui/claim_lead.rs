//! The claim that a scene opens with, and the note beside it.

use leptos::prelude::*;

use crate::ui::{Html, SourceChip, use_page};

/// The messages `<slug>-claim`, `<slug>-note-title` and `<slug>-note`, with the text that speaks. Static.
#[component]
pub fn ClaimLead(
    /// Slug of the scene.
    slug: &'static str,
    /// Id of the text that makes the claim.
    source: &'static str,
) -> impl IntoView {
    let page = use_page();
    view! {
        <div class="claim-lead">
            <blockquote class="claim-lead-text" inner_html=page.html(&format!("{slug}-claim"))></blockquote>
            <p class="claim-source"><SourceChip id=source/></p>
        </div>
        <aside class="margin-note">
            <p class="margin-note-title" data-no-terms="">{page.text(&format!("{slug}-note-title"))}</p>
            <Html key=format!("{slug}-note")/>
        </aside>
    }
}
