//! Figures: for every number, where it comes from and how it was made.

use leptos::prelude::*;

use crate::{
    chart::escape_html,
    facts::{Figure, Op, Quantity},
    page::registers::permanent,
    text::Style,
    ui::{Entry, PageContext, SourceChip, VerdictMark},
};

/// Every figure, in the order of their names.
pub(super) fn all(page: &PageContext) -> AnyView {
    let entries = entries(page).into_iter().map(|(_, entry)| entry).collect_view();
    view! { <ol class="register-list">{entries}</ol> }.into_any()
}

/// Every figure's entry, by its id in the page.
pub(super) fn entries(page: &PageContext) -> Vec<(String, AnyView)> {
    page.facts.figures.values().map(|figure| (Entry::Figure.id(&figure.id), entry(page, figure).into_any())).collect()
}

/// A claim that is not written yet, in the inventory's words.
fn claim_text(page: &PageContext, id: &str) -> String {
    let text = page.facts.claim(id).and_then(|claim| claim.text.get(page.words.lang()).or_else(|| claim.text.values().next()));
    escape_html(&page.words.typeset(text.map_or("", String::as_str)))
}

fn entry(page: &PageContext, figure: &Figure) -> impl IntoView + use<> {
    let id = &figure.id;
    // A claim's number is described by the claim itself.
    let is_claim = figure.claim.as_ref() == Some(id);
    let label_key = if is_claim { format!("claim-figure-{id}") } else { format!("fig-{id}") };
    let label = if page.words.has(&label_key) || !is_claim {
        page.html(&label_key)
    } else if page.words.has(id) {
        page.html(id)
    } else {
        claim_text(page, id)
    };
    let note_key = format!("fig-{id}.note");
    let note = (!is_claim && page.words.has(&note_key)).then(|| {
        let note = page.html(&note_key);
        view! { <p inner_html=note></p> }
    });
    let phrases = page.words.phrases();
    let value = phrases.figure(figure, Style::Long);
    let range = figure.low.zip(figure.high).filter(|_| figure.stated_range().is_none()).map(|(low, high)| {
        let show = |value| phrases.quantity(Quantity { value, ..figure.quantity }, Style::Long);
        page.words.text_with("figure-range", &[("low", &show(low)), ("high", &show(high))])
    });
    let steps = figure.derivation.as_ref().map(|derivation| {
        let sign = format!(" {} ", derivation.op.sign());
        let operands: Vec<String> = derivation.of.iter().map(|id| page.figure_link(id, Style::Short)).collect();
        let terms = operands.join(&sign);
        let html = match derivation.op {
            Op::Mean => format!("= ({terms}) ÷ {}", operands.len()),
            _ => format!("= {terms}"),
        };
        view! { <span inner_html=html></span> }
    });
    let status = figure.status.map(|status| page.text(&format!("status-{}", status.key())));
    let verdict = figure.verdict.map(|verdict| view! { <VerdictMark verdict/> });
    let table = figure.cell.as_ref().map(|cell| {
        let title = page.text(&format!("table-{}", cell.table));
        let rows: Vec<String> = cell.row.values().map(|pick| pick.values().join(" + ")).collect();
        format!("{title}, {}, {}", rows.join(", "), cell.column)
    });
    let date = page.words.date(&figure.as_of);
    let address = figure.document.clone().or_else(|| page.facts.sources.get(&figure.source)?.url.clone());
    let document = address.map(|url| view! { " " <a class="figure-document" href=url rel="external">{page.text("figure-document")}</a> });
    let ahead = figure.ahead.map(|ahead| format!(" · {}", page.text(&format!("ahead-{}", ahead.key()))));
    let plain: Vec<String> = [status, Some(date), range].into_iter().flatten().collect();
    view! {
        <li id=Entry::Figure.id(id) class=format!("origin-{}", figure.origin.key())>
            <p><b>{value}</b> " " <span inner_html=label></span></p>
            <p>
                <i>{page.text(&format!("origin-{}", figure.origin.key()))}</i>
                " "
                {plain.join(" · ")}
                " · "
                <SourceChip id=figure.source.clone() document=figure.document.clone()/>
                {document}
                {ahead}
                {table.map(|table| format!(" · {table}"))}
                {steps.map(|steps| view! { " · " {steps} })}
                " "
                {verdict}
                " "
                {permanent(page, Entry::Figure, id)}
            </p>
            {note}
        </li>
    }
}
