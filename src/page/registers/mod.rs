//! The registers: figures, sources, terms and claims, each entry with an address that stays; and the same entries as a script,
//! for the pages that explain them where they are asked for.

mod claims;
mod figures;
mod finder;
mod glossary;
mod method;
mod scene_method;
mod sources;

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    page::{
        Page,
        sheet::{Holds, Plan, Press, Sheet},
    },
    ui::{Entry, PageContext},
};

pub(crate) use claims::{brief, number};
pub(crate) use scene_method::scene_method;

/// The registers, in the order of menus: path, and the entries that it holds.
pub(crate) const REGISTERS: [(&str, Holds); 5] = [
    ("claims", Holds::Register(Entry::Claim)),
    ("figures", Holds::Register(Entry::Figure)),
    ("sources", Holds::Register(Entry::Source)),
    ("glossary", Holds::Register(Entry::Term)),
    ("method", Holds::Nothing),
];

/// The register in which one can search.
pub(crate) const WITH_FINDER: &str = Entry::Claim.register();

/// How the keys of phrases begin that no other page needs.
pub(crate) const OF_FINDER: &str = "finder-";

/// A page for each register.
pub(crate) fn sheets(press: &Press<'_>) -> Vec<Sheet> {
    REGISTERS.into_iter().map(|register| sheet(press, register)).collect()
}

fn sheet(press: &Press<'_>, (path, holds): (&'static str, Holds)) -> Sheet {
    let plan = Plan {
        path: path.to_owned(),
        title: press.words.text(&format!("{path}-title")),
        description: press.words.text(&format!("{path}-description")),
        scenes: Vec::new(),
        holds,
    };
    press.sheet(plan, |page| {
        let entries = match holds {
            Holds::Register(Entry::Claim) => claims::all(page),
            Holds::Register(Entry::Figure) => figures::all(page),
            Holds::Register(Entry::Source) => sources::all(page),
            Holds::Register(Entry::Term) => glossary::all(page),
            _ => method::page(page),
        };
        let heading = format!("{path}-heading");
        view! {
            <section class="register" id=path aria-labelledby=heading>
                <h1 id=heading.clone()>{page.text(&format!("{path}-title"))}</h1>
                <p class="standfirst" inner_html=page.html(&format!("{path}-intro"))></p>
                {entries}
            </section>
        }
        .into_any()
    })
}

/// Stands in the script's links for the way to the folder of the language.
const HOME: &str = "~/";

/// Every entry as a script, which a page asks for when a reader first wants one explained where it stands: the same words as in
/// the registers, and of a claim its verdict and text.
pub(crate) fn script(press: &Press<'_>) -> Page {
    let mut place = press.edition.place("", &[]);
    HOME.clone_into(&mut place.home);
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    let _ = press.render(place, |page| {
        let views = |of: Vec<(String, AnyView)>| of.into_iter().map(|(id, view)| (id, view.to_html()));
        entries.extend(views(figures::entries(page)));
        entries.extend(views(sources::entries(page)));
        entries.extend(views(glossary::entries(page)));
        entries.extend(claims::said(page));
        String::new()
    });
    let json = serde_json::to_string(&entries).unwrap_or_default();
    Page { path: format!("{}/entries.js", press.words.lang()), html: format!("globalThis.courseIaEntries={json};\n") }
}

/// The link to an entry where it stays.
fn permanent(page: &PageContext, entry: Entry, id: &str) -> AnyView {
    let href = page.place.entry(entry, id);
    view! { <a class="entry-permanent" href=href aria-label=page.text("entry-permanent")>"#"</a> }.into_any()
}
