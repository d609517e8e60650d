//! The table behind every chart, as HTML.

use crate::{
    chart::{Table, escape_html},
    text::Phrases,
};

/// A table as printed: folded under its title.
#[cfg(feature = "ssr")]
#[leptos::component]
pub fn TableView(
    /// The table.
    table: Table,
    /// What unfolds it, if not the data of a chart.
    #[prop(optional, into)]
    label: String,
) -> impl leptos::prelude::IntoView {
    use leptos::prelude::*;

    let phrases = crate::ui::use_phrases();
    let label = if label.is_empty() { phrases.get("table-show") } else { label };
    view! {
        <details class="data-table">
            <summary>{label}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=table.caption.clone() inner_html=table_markup(&table, &phrases)></div>
        </details>
    }
}

/// A table with its caption, as HTML: its numbers link to where the page's figures and sources are explained.
#[must_use]
pub fn table_markup(table: &Table, phrases: &Phrases) -> String {
    let places = ["place-figures", "place-sources"].map(|key| phrases.get(key));
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
            match (&cell.html, &cell.href) {
                (Some(html), _) => out.push_str(html),
                (None, Some(href)) => {
                    out.push_str("<a class=\"figure-link\" href=\"");
                    // An entry of these registers is named by its id alone, a page by its whole address.
                    let place = ["#fig-", "#source-"].iter().position(|start| href.starts_with(start));
                    out.push_str(place.map_or("", |place| &places[place]));
                    out.push_str(&escape_html(href));
                    out.push_str("\">");
                    out.push_str(&escape_html(&cell.text));
                    out.push_str("</a>");
                }
                (None, None) => out.push_str(&escape_html(&cell.text)),
            }
            out.push_str(close);
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}
