//! What is printed around the instruments: the claims, the question, contradictions, findings and objections. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    model::math::to_f64,
    scenes::{
        Movements, tests_of,
        voices::{
            SLUG, data,
            model::{TEXTS, Tally},
        },
    },
    ui::{Answer, Entry, GuessInputs, Html, PageContext, SourceChip, guess},
};

/// What would overturn the conclusion, in the order shown.
const OBJECTIONS: [&str; 4] = ["lag", "hidden", "census", "budget"];

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let tally = data::tally(&page.facts);
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("voices-question"),
        answer_text: counted(page, "voices-answer", tally),
        answer: Answer::Number(tally.share_percent().round()),
        unit: Unit::Percent,
        min: 0.0,
        max: 100.0,
        scale: Scale::Linear,
    };
    let objections = OBJECTIONS.map(|key| {
        item(
            page.text(&format!("voices-objection-{key}-name")),
            view! { <span inner_html=page.html(&format!("voices-objection-{key}"))></span> }.into_any(),
        )
    });
    Movements {
        claim: lead(page),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            {tests_of(page, data::declarations(page))}
            <h3>{page.text("voices-inside-title")}</h3>
            <p class="lead-in" inner_html=page.html("voices-inside-intro")></p>
            <dl class="cost-list">{contradictions(page)}</dl>
        }
        .into_any(),
        evidence: view! {
            <p class="finding" inner_html=counted(page, "voices-evidence", tally)></p>
            <Html key="voices-evidence-models" class="finding"/>
            <Html key="voices-evidence-computing" class="finding"/>
            <Html key="voices-evidence-together" class="finding"/>
            <h3>{page.text("voices-objections-title")}</h3>
            <dl class="cost-list">{objections.collect_view()}</dl>
        }
        .into_any(),
    }
}

/// The five texts against each other.
fn lead(page: &PageContext) -> AnyView {
    let chips = TEXTS.map(|text| view! { <SourceChip id=text/> " " }).collect_view();
    view! {
        <div class="claim-lead">
            <blockquote class="claim-lead-text" inner_html=page.html("voices-claim")></blockquote>
            <p class="claim-source">{chips}</p>
        </div>
        <aside class="margin-note">
            <p class="margin-note-title" data-no-terms="">{page.text("voices-note-title")}</p>
            <Html key="voices-note"/>
        </aside>
    }
    .into_any()
}

/// A message with the counts of the claims, which lead to the claims that they count.
fn counted(page: &PageContext, key: &str, tally: Tally) -> String {
    let register = page.place.page(Entry::Claim.register());
    let linked = |text: String| format!("<a class=\"figure-link\" href=\"{register}\">{text}</a>");
    let number = |count: u16| linked(page.words.phrases().number(f64::from(count)));
    let share = page.words.phrases().quantity_with(
        crate::facts::Quantity::plain(tally.share_percent(), Unit::Percent),
        crate::text::Style::Short,
        0,
    );
    let [all, tested, hold, rest] = [tally.all, tally.tested, tally.hold, tally.all - tally.tested].map(number);
    page.html_with(key, &[("all", &all), ("tested", &tested), ("hold", &hold), ("rest", &rest), ("share", &linked(share))])
}

fn item(name: String, said: AnyView) -> AnyView {
    view! {
        <dt>{name}</dt>
        <dd>{said}</dd>
    }
    .into_any()
}

/// What a text says in two places, with the claims.
fn contradictions(page: &PageContext) -> AnyView {
    let read = data::read(&page.facts);
    let number = |id: &str| {
        let of_text = read.iter().filter(|claim| id.starts_with(&claim.source));
        let number = of_text.take_while(|claim| claim.id != id).count() + 1;
        page.words.phrases().number(to_f64(number))
    };
    let all = page.facts.contradictions().into_iter().map(|found| {
        let text = found.text.to_uppercase();
        let links = found
            .claims
            .iter()
            .map(|claim| {
                let href = page.place.permanent(Entry::Claim, &claim.id);
                view! { " " <a class="claim-scene" href=href>{format!("{text} {}", number(&claim.id))}</a> }
            })
            .collect_view();
        let said = page.html(&format!("contradiction-{}", found.id));
        let said = view! { <span inner_html=said></span> <span data-no-terms="">{links}</span> };
        item(page.words.text_with("voices-inside-text", &[("text", &text)]), said.into_any())
    });
    all.collect_view().into_any()
}
