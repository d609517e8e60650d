//! What is printed around the instruments: the claim, the question, calendar and prices, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        moment::{
            SLUG, data,
            model::{Event, weekday},
        },
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("moment-question"),
        answer_text: page.html("moment-answer"),
        answer: Answer::Number(page.value("v3-final-run")),
        // The question says that it counts dollars.
        unit: Unit::Count,
        min: 1e5,
        max: 1e10,
        scale: Scale::Log,
    };
    Movements {
        claim: view! { <ClaimLead slug=SLUG sources=&["b"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            {tests_of(page, data::declarations(page))}
            <h3>{page.text("moment-calendar-title")}</h3>
            <dl class="cost-list">{calendar(page)}</dl>
            <h3>{page.text("moment-prices-title")}</h3>
            <dl class="cost-list">{items(page, "moment-prices", ["pro", "plus", "deepseek", "api"])}</dl>
        }
        .into_any(),
        evidence: view! {
            <Html key="moment-evidence" class="finding"/>
            <Html key="moment-evidence-week" class="finding"/>
            <Html key="moment-evidence-cost" class="finding"/>
        }
        .into_any(),
    }
}

/// Names with what is said of each.
fn items<const N: usize>(page: &PageContext, of: &str, keys: [&str; N]) -> AnyView {
    keys.map(|key| item(page.text(&format!("{of}-{key}-name")), page.html(&format!("{of}-{key}")))).collect_view().into_any()
}

fn item(name: String, html: String) -> AnyView {
    view! {
        <dt>{name}</dt>
        <dd inner_html=html></dd>
    }
    .into_any()
}

/// The days that two texts give, on the calendar: the days of the week are computed.
fn calendar(page: &PageContext) -> AnyView {
    let events = data::events(page);
    let step = |step: u8| events.iter().map(|(_, event)| event).find(|event| event.step == step);
    let named = |day: i32| page.text(&format!("moment-weekday-{}", weekday(day)));
    let day = |event: Option<&Event>, later: i32| event.map(|event| named(event.day + later)).unwrap_or_default();
    let [r1, nvidia, berlin, investai] = [1, 2, 3, 4].map(step);
    let told = [
        ("r1", vec![("weekday", day(r1, 0))]),
        ("nvidia", vec![("weekday", day(nvidia, 0))]),
        // Text D gives the day after.
        ("berlin", vec![("weekday", day(berlin, 0)), ("said", day(berlin, 1))]),
        ("investai", vec![("weekday", day(investai, 0))]),
    ];
    told.map(|(key, args)| {
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        item(page.text(&format!("moment-calendar-{key}-name")), page.html_with(&format!("moment-calendar-{key}"), &args))
    })
    .collect_view()
    .into_any()
}
