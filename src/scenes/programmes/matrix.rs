//! Text D's comparison as a matrix: what it says in each cell, and the verdict of the cell.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ui::{Controls, Segmented, escape_html, use_phrases};

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MatrixRow {
    /// What the row compares.
    pub name: String,
    /// One cell a programme, in text D's order.
    pub cells: Vec<MatrixCell>,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MatrixCell {
    /// What text D says, or that it says nothing, as HTML.
    pub said: String,
    /// What the evidence adds, as HTML; may be empty.
    pub evidence: String,
    /// The verdict's mark, as HTML; empty if text D says nothing.
    pub mark: String,
    /// Place of the verdict in the sorted order: wrong first.
    pub rank: u8,
}

/// The matrix, sortable by verdict. Without JavaScript: text D's order.
#[island]
pub fn ProgrammesMatrix(
    /// Caption of the table.
    caption: String,
    /// Names of the programmes.
    programmes: Vec<String>,
    /// The rows.
    rows: Vec<MatrixRow>,
) -> impl IntoView {
    let phrases = use_phrases();
    let order = RwSignal::new("text".to_owned());
    let options = ["text", "verdict", "name"].map(|key| (key.to_owned(), phrases.get(&format!("programmes-sort-{key}")))).to_vec();
    let html = move || {
        let mut sorted: Vec<&MatrixRow> = rows.iter().collect();
        match order.get().as_str() {
            "verdict" => sorted.sort_by_key(|row| row.cells.iter().map(|cell| cell.rank).min()),
            "name" => sorted.sort_by(|a, b| a.name.cmp(&b.name)),
            _ => {}
        }
        table(&caption, &programmes, &sorted)
    };
    view! {
        <div class="instrument" id="programmes-matrix">
            <Controls on_reset=move |()| order.set("text".to_owned()) is_default=Signal::derive(move || order.get() == "text")>
                <Segmented name="programmes-sort".to_owned() legend=phrases.get("programmes-sort") options=options value=order/>
            </Controls>
            <div class="matrix" inner_html=html></div>
        </div>
    }
}

fn table(caption: &str, programmes: &[String], rows: &[&MatrixRow]) -> String {
    let mut out = format!("<table><caption>{}</caption><thead><tr><td></td>", escape_html(caption));
    for programme in programmes {
        out.push_str(&format!("<th scope=\"col\">{}</th>", escape_html(programme)));
    }
    out.push_str("</tr></thead><tbody>");
    for row in rows {
        out.push_str(&format!("<tr><th scope=\"row\">{}</th>", escape_html(&row.name)));
        for (cell, programme) in row.cells.iter().zip(programmes) {
            out.push_str(&format!(
                "<td data-programme=\"{}\"><span class=\"matrix-said\">{}</span> {} <span class=\"matrix-evidence\">{}</span></td>",
                escape_html(programme),
                cell.said,
                cell.mark,
                cell.evidence
            ));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}
