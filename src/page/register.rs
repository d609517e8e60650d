//! The register of figures: for every number on the page, where it comes from and how it was made.

use leptos::prelude::*;

use crate::{
    facts::{Figure, Op, Quantity},
    text::Style,
    ui::{PageContext, SourceChip, VerdictMark},
};

/// The figures that the page has shown so far. Static; rendered after what it explains.
#[expect(non_snake_case, reason = "used as a component, with references that a view! cannot pass")]
pub(crate) fn Register(page: &PageContext) -> impl IntoView + use<> {
    // A derived figure brings the figures it is made of.
    let mut ids = page.shown().figures;
    let mut waiting: Vec<String> = ids.iter().cloned().collect();
    while let Some(id) = waiting.pop() {
        let operands = page.figure(&id).and_then(|figure| figure.derivation.as_ref()).map(|derivation| derivation.of.clone());
        for operand in operands.into_iter().flatten() {
            if ids.insert(operand.clone()) {
                waiting.push(operand);
            }
        }
    }
    let entries = ids.iter().filter_map(|id| page.figure(id)).map(|figure| entry(page, figure)).collect_view();
    view! {
        <section class="register" id="figures" aria-labelledby="figures-heading">
            <h2 id="figures-heading">{page.text("figures-title")}</h2>
            <p>{page.text("figures-intro")}</p>
            <ol class="register-list">{entries}</ol>
        </section>
    }
}

fn entry(page: &PageContext, figure: &Figure) -> impl IntoView + use<> {
    let id = &figure.id;
    // A claim's number is described by the claim itself.
    let is_claim = figure.claim.as_ref() == Some(id);
    let label_key = if is_claim { format!("claim-figure-{id}") } else { format!("fig-{id}") };
    let label = if is_claim && !page.words.has(&label_key) { page.words.html(id) } else { page.words.html(&label_key) };
    let note_key = format!("fig-{id}.note");
    let note = (!is_claim && page.words.has(&note_key)).then(|| {
        let note = page.words.html(&note_key);
        view! { <p class="register-note" inner_html=note></p> }
    });
    let phrases = page.words.phrases();
    let value = phrases.quantity(figure.quantity, Style::Long);
    let range = figure.low.zip(figure.high).map(|(low, high)| {
        let show = |value| phrases.quantity(Quantity { value, ..figure.quantity }, Style::Long);
        let text = page.words.text_with("figure-range", &[("low", &show(low)), ("high", &show(high))]);
        view! { <span class="register-range">{text}</span> }
    });
    let steps = figure.derivation.as_ref().map(|derivation| {
        let sign = format!(" {} ", derivation.op.sign());
        let operands: Vec<String> = derivation.of.iter().map(|id| page.figure_link(id, Style::Short)).collect();
        let terms = operands.join(&sign);
        let html = match derivation.op {
            Op::Mean => format!("= ({terms}) ÷ {}", operands.len()),
            _ => format!("= {terms}"),
        };
        view! { <span class="register-steps" inner_html=html></span> }
    });
    let status =
        figure.status.map(|status| view! { <span class="register-status">{page.text(&format!("status-{}", status.key()))}</span> });
    let verdict = figure.verdict.map(|verdict| view! { <VerdictMark verdict/> });
    let table = figure.cell.as_ref().map(|cell| {
        let title = page.text(&format!("table-{}", cell.table));
        let rows: Vec<String> = cell.row.values().cloned().collect();
        view! { <span class="register-cell">{format!("{title}, {}, {}", rows.join(", "), cell.column)}</span> }
    });
    view! {
        <li id=format!("fig-{id}") class=format!("register-entry origin-{}", figure.origin.key())>
            <p class="register-head">
                <b class="register-value">{value}</b>
                " "
                <span class="register-label" inner_html=label></span>
            </p>
            <p class="register-facts">
                <span class="register-origin">{page.text(&format!("origin-{}", figure.origin.key()))}</span>
                {status}
                <time datetime=figure.as_of.to_string()>{page.words.date(&figure.as_of)}</time>
                <SourceChip id=figure.source.clone()/>
                {table} {steps} {range} {verdict}
            </p>
            {note}
        </li>
    }
}
