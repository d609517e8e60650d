//! The portraits: a page for each of the five texts – who writes, what it argues, what of it holds, where it fails, which scenes
//! test it – made of the claims of that text.

mod data;

use leptos::prelude::*;

use crate::{
    facts::{Claim, Mark, Problem},
    page::{
        proof,
        registers::{brief, number},
        sheet::{Holds, Plan, Press, Sheet},
    },
    scenes::SCENES,
    text::Library,
    ui::{ClaimNote, Entry, Html, PageContext, SourceChip},
};

use data::{Cited, Part, cited, contradictions};

/// Folder of the portrait of a text.
pub(crate) fn path(text: &str) -> String {
    format!("text-{text}")
}

/// The link to the portrait of a text.
pub(crate) fn link(page: &PageContext, text: &str) -> AnyView {
    let name = title(page, text);
    view! { <a href=page.place.page(&path(text))>{name}</a> }.into_any()
}

/// What the portraits say of claims that they cannot say, with the lines of their table; and whatever was at fault before.
#[must_use]
pub fn check(library: &Library) -> Vec<Problem> {
    for text in proof::texts(library.facts()) {
        drop(cited(library.facts(), &text));
    }
    library.faults()
}

/// A page for each text.
pub(crate) fn sheets(press: &Press<'_>) -> Vec<Sheet> {
    proof::texts(press.library.facts()).iter().map(|text| sheet(press, text)).collect()
}

fn sheet(press: &Press<'_>, text: &str) -> Sheet {
    let letter = text.to_uppercase();
    let said = |key: &str| press.words.text_with(key, &[("letter", &letter)]);
    let plan = Plan {
        path: path(text),
        title: format!("{} – {}", said("portrait-title"), press.words.text("site-title")),
        description: said("portrait-description"),
        scenes: Vec::new(),
        holds: Holds::Nothing,
    };
    press.sheet(plan, |page| body(page, text))
}

fn title(page: &PageContext, text: &str) -> String {
    page.words.text_with("portrait-title", &[("letter", &text.to_uppercase())])
}

fn body(page: &PageContext, text: &str) -> AnyView {
    let portrait = Portrait { page, text, cited: cited(&page.facts, text) };
    let id = path(text);
    let heading = format!("{id}-heading");
    view! {
        <section class="register portrait" id=id aria-labelledby=heading>
            <h1 id=heading.clone()>{title(page, text)}</h1>
            {portrait.named()}
            {portrait.part("author", portrait.author())}
            {portrait.part("argument", portrait.argument())}
            {portrait.part("claims", portrait.claims())}
            {portrait.part("holds", portrait.list(Part::Holds))}
            {portrait.part("errs", portrait.list(Part::Errs))}
            {portrait.part("itself", portrait.itself())}
            {portrait.part("scenes", portrait.scenes())}
        </section>
    }
    .into_any()
}

/// A portrait being printed.
struct Portrait<'a> {
    page: &'a PageContext,
    text: &'a str,
    cited: Vec<Cited<'a>>,
}

impl<'a> Portrait<'a> {
    /// Key of a message of this text alone.
    fn key(&self, name: &str) -> String {
        format!("portrait-{}-{name}", self.text)
    }

    fn part(&self, name: &str, content: AnyView) -> AnyView {
        let heading = format!("{}-{name}", path(self.text));
        view! {
            <section class="portrait-part" aria-labelledby=heading>
                <h2 id=heading.clone()>{self.page.text(&format!("portrait-{name}-title"))}</h2>
                {content}
            </section>
        }
        .into_any()
    }

    /// The text's own title, and where it is listed.
    fn named(&self) -> AnyView {
        let source = self.page.facts.sources.get(self.text);
        let title = source
            .map(|source| view! { <cite lang=source.language.clone()>{source.title.clone()}</cite> {source.sic.then_some(" (sic)")} });
        view! { <p class="standfirst">{title}</p> <p class="claim-source"><SourceChip id=self.text/></p> }.into_any()
    }

    fn author(&self) -> AnyView {
        let rows = Part::OF_THE_AUTHOR
            .map(|part| {
                let said = self.page.html(&self.key(part.key()));
                view! {
                    <dt>{self.page.text(&format!("portrait-{}", part.key()))}</dt>
                    <dd><span inner_html=said></span> {self.marks(part, None)}</dd>
                }
            })
            .collect_view();
        view! { <dl class="portrait-author">{rows}</dl> }.into_any()
    }

    fn argument(&self) -> AnyView {
        let last = self.cited.iter().filter(|cited| cited.part == Part::Argument).map(|cited| cited.place).max().unwrap_or_default();
        let said = (1..=last).map(|place| self.key(&format!("{}-{place}", Part::Argument.key()))).collect();
        view! { <p class="caption">{self.page.text("portrait-argument-note")}</p> <ol class="portrait-argument">{self.sentences(Part::Argument, said)}</ol> }
            .into_any()
    }

    fn itself(&self) -> AnyView {
        let torn = contradictions(&self.page.facts, self.text).map(|torn| format!("contradiction-{}", torn.id)).collect();
        view! { <Html key=self.key("itself")/> <ul class="portrait-itself">{self.sentences(Part::Itself, torn)}</ul> }.into_any()
    }

    /// The sentences of a part, by the keys of their messages, each with the claims on which it stands.
    fn sentences(&self, part: Part, keys: Vec<String>) -> AnyView {
        let sentence = |(place, key): (u32, String)| {
            let said = self.page.html(&key);
            view! { <li><span inner_html=said></span> {self.marks(part, Some(place))}</li> }
        };
        (1..).zip(keys).map(sentence).collect_view().into_any()
    }

    /// The sheet with its counts.
    fn claims(&self) -> AnyView {
        let counts = proof::counts(&self.page.facts);
        let of = |marks: &[Mark]| -> String {
            let count: usize = marks.iter().filter_map(|mark| counts.get(&(self.text.to_owned(), *mark))).sum();
            proof::counted(self.page, &proof::place_of(self.page, self.text), count)
        };
        let sentence = self.page.html_with("portrait-sentence", &[("claims", &of(&Mark::ALL)), ("opinions", &of(&[Mark::Opinion]))]);
        // One document has the sheets of all texts on its front.
        let sheet = (!self.page.place.is_single).then(|| proof::alone(self.page, self.text));
        view! { <p class="sentence" inner_html=sentence></p> {sheet} }.into_any()
    }

    /// Claims with verdict, reason and evidence.
    fn list(&self, part: Part) -> AnyView {
        let notes = self
            .of(part, None)
            .map(|claim| {
                // The claim's own entry, in its register or below in the same document, has the other id.
                let anchor = format!("portrait-{}", claim.id);
                if self.page.place.is_single {
                    return brief(self.page, &claim.id, anchor);
                }
                view! { <ClaimNote id=claim.id.clone() anchor=anchor further=self.named_link(claim)/> }.into_any()
            })
            .collect_view();
        view! { <Html key=self.key(part.key())/> <div class="claim-notes">{notes}</div> }.into_any()
    }

    /// The scenes that test claims of this text, each with those claims.
    fn scenes(&self) -> AnyView {
        let all = proof::claims_of(&self.page.facts, self.text);
        let scenes = SCENES
            .iter()
            .filter_map(|scene| {
                let tested: Vec<AnyView> = all
                    .iter()
                    .filter(|claim| scene.claims.contains(&claim.id.as_str()))
                    .map(|claim| view! { " " {self.named_link(claim)} }.into_any())
                    .collect();
                let name = self.page.text(&format!("{}-headline", scene.slug));
                (!tested.is_empty()).then(|| {
                    view! { <li><a href=self.page.place.page(scene.slug)>{name}</a> <span class="portrait-marks">{tested}</span></li> }
                })
            })
            .collect_view();
        view! { <Html key="portrait-scenes"/> <ul class="portrait-scenes">{scenes}</ul> }.into_any()
    }

    fn of(&self, part: Part, place: Option<u32>) -> impl Iterator<Item = &'a Claim> {
        self.cited.iter().filter(move |cited| cited.part == part && place.is_none_or(|place| cited.place == place)).map(|cited| cited.claim)
    }

    /// What a sentence stands on: each claim by its number and verdict.
    fn marks(&self, part: Part, place: Option<u32>) -> AnyView {
        let marks: Vec<AnyView> = self
            .of(part, place)
            .map(|claim| {
                let verdict = claim.is_claim.then(|| format!(", {}", self.page.text(&format!("verdict-{}", claim.verdict.key()))));
                view! { " " <span class="portrait-mark">{self.named_link(claim)} {verdict}</span> }.into_any()
            })
            .collect();
        (!marks.is_empty()).then(|| view! { <span class="portrait-marks" data-no-terms="">{marks}</span> }).into_any()
    }

    /// A claim by its number; what the inventory holds beside the claims has none.
    fn named_link(&self, claim: &Claim) -> AnyView {
        let name = if claim.is_claim {
            format!("{} {}", self.text.to_uppercase(), number(&self.page.facts, claim))
        } else {
            self.page.text("portrait-entry")
        };
        view! { <a href=self.page.place.permanent(Entry::Claim, &claim.id)>{name}</a> }.into_any()
    }
}
