//! The table behind every chart, and ways to take the chart away.

use leptos::{html, prelude::*};

use crate::{
    chart::{Table, escape_html},
    ui::{Draw, browser, use_phrases, use_ready},
};

/// A table as displayed, folded under its title.
#[component]
pub fn TableView(
    /// The table, which follows the controls.
    #[prop(into)]
    table: Signal<Table>,
    /// True to show it unfolded.
    #[prop(optional)]
    open: bool,
    /// What unfolds it, if not the data of a chart.
    #[prop(optional, into)]
    label: String,
) -> impl IntoView {
    let phrases = use_phrases();
    // A closed table is not seen: it is printed whole, for those without scripts, and follows the controls while open.
    let (is_open, set_open) = signal(open);
    let was_opened = StoredValue::new(open);
    let shown = move |of: fn(&Table) -> String| match (is_open.get(), was_opened.get_value()) {
        (true, _) => {
            was_opened.set_value(true);
            of(&table.get())
        }
        (false, true) => of(&table.get_untracked()),
        (false, false) if cfg!(feature = "ssr") => of(&table.get_untracked()),
        // The page has it already.
        (false, false) => String::new(),
    };
    // It may have been opened before the island came alive.
    let host = NodeRef::<html::Details>::new();
    Effect::new(move |_| {
        if let Some(details) = host.get() {
            set_open.set(browser::is_open(&details));
        }
    });
    view! {
        <details class="data-table" open=open node_ref=host on:toggle:target=move |event| set_open.set(browser::is_open(&event.target()))>
            <summary>{if label.is_empty() { phrases.get("table-show") } else { label }}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=move || shown(|table| table.caption.clone()) inner_html=move || shown(markup)></div>
        </details>
    }
}

/// Buttons that save the table as displayed (CSV, JSON) and the chart as displayed (SVG, PNG).
///
/// They live in an island; without JavaScript the page links the published files instead.
#[component]
pub fn Downloads(
    /// File name without extension.
    name: String,
    /// The table as displayed.
    #[prop(into)]
    table: Signal<Table>,
    /// The chart as displayed: SVG markup for a width in CSS px.
    draw: Draw,
) -> impl IntoView {
    let phrases = use_phrases();
    let is_ready = use_ready();
    let (status, set_status) = signal(String::new());
    let failed = phrases.get("download-failed");
    let report = move |outcome: Result<(), browser::Unavailable>| set_status.set(outcome.err().map(|_| failed.clone()).unwrap_or_default());
    let width_px = 880.0;
    let svg = move || draw(width_px);
    let csv = {
        let (name, report) = (format!("{name}.csv"), report.clone());
        move |_| report(browser::save(&name, "text/csv;charset=utf-8", &table.get_untracked().to_csv()))
    };
    let json = {
        let (name, report) = (format!("{name}.json"), report.clone());
        move |_| report(browser::save_json(&name, &table.get_untracked()))
    };
    let save_svg = {
        let (name, report, svg) = (format!("{name}.svg"), report.clone(), svg.clone());
        move |_| report(browser::save_svg(&name, &svg()))
    };
    let png = {
        let name = format!("{name}.png");
        move |_| report(browser::save_png(&name, &svg()))
    };
    view! {
        <div class="downloads">
            <fieldset class="downloads-row" disabled=move || !is_ready.get()>
                <legend>{phrases.get("download-legend")}</legend>
                <button type="button" on:click=csv>"CSV"</button>
                <button type="button" on:click=json>"JSON"</button>
                <button type="button" on:click=save_svg>"SVG"</button>
                <button type="button" on:click=png>"PNG"</button>
            </fieldset>
            <p class="downloads-status" role="status">{move || status.get()}</p>
        </div>
    }
}

fn markup(table: &Table) -> String {
    let mut out = String::from("<table><caption>");
    out.push_str(&escape_html(&table.caption));
    out.push_str("</caption><thead><tr>");
    for column in &table.columns {
        out.push_str(if column.numeric { "<th scope=\"col\" class=\"number\">" } else { "<th scope=\"col\">" });
        out.push_str(&escape_html(&column.header));
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for (index, cell) in row.iter().enumerate() {
            let numeric = table.columns.get(index).is_some_and(|column| column.numeric);
            let (open, close) = match (index, numeric) {
                (0, _) => ("<th scope=\"row\">", "</th>"),
                (_, true) => ("<td class=\"number\">", "</td>"),
                (_, false) => ("<td>", "</td>"),
            };
            out.push_str(open);
            match &cell.href {
                Some(href) => {
                    out.push_str("<a class=\"figure-link\" href=\"");
                    out.push_str(&escape_html(href));
                    out.push_str("\">");
                    out.push_str(&escape_html(&cell.text));
                    out.push_str("</a>");
                }
                None => out.push_str(&escape_html(&cell.text)),
            }
            out.push_str(close);
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}
