//! The finder as it is printed. Native.

use leptos::prelude::*;

use super::{
    FinderInputs, ID, counted,
    model::{LONGEST, WORDS},
};
use crate::{text::Phrases, ui::use_page};

/// A filter, with what can be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Its name: one of [`super::FILTERS`].
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// The values: as they stand in an address, as they are called, and how many claims have each.
    pub options: Vec<(String, String, usize)>,
}

/// The finder before anything is asked.
pub(super) fn print(inputs: &FinderInputs, phrases: &Phrases) -> String {
    let page = use_page();
    let (legend, any) = (page.text("finder-legend"), page.text("finder-any"));
    let filters = inputs.filters.iter().map(|filter| {
        let id = format!("{ID}-{}", filter.name);
        let options =
            filter.options.iter().map(|(value, name, count)| view! { <option value=value.clone()>{format!("{name} ({count})")}</option> });
        view! {
            <div class="finder-field">
                <label for=id.clone()>{filter.label.clone()}</label>
                <select id=id data-control=filter.name autocomplete="off">
                    <option value="">{any.clone()}</option>
                    {options.collect_view()}
                </select>
            </div>
        }
    });
    let words = format!("{ID}-{WORDS}");
    view! {
        <div role="search" aria-label=legend>
            <fieldset class="finder-form" disabled>
                <legend class="visually-hidden">{legend.clone()}</legend>
                <div class="finder-field finder-words">
                    <label for=words.clone()>{page.text("finder-words")}</label>
                    <input
                        id=words
                        type="search"
                        data-control=WORDS
                        maxlength=LONGEST.to_string()
                        autocomplete="off"
                        spellcheck="false"
                        enterkeyhint="search"
                    />
                </div>
                {filters.collect_view()}
                <button type="button" class="finder-reset" data-press="reset">{page.text("finder-reset")}</button>
            </fieldset>
        </div>
        <p class="finder-found" data-no-terms="">
            <span class="finder-count">{counted(phrases, (inputs.claims, inputs.others), inputs.claims)}</span>
            " "
            <span class="finder-notice"></span>
            " "
            <button type="button" class="finder-near" data-press="near" hidden></button>
        </p>
        <p class="finder-said visually-hidden" role="status" aria-live="polite"></p>
    }
    .to_html()
}
