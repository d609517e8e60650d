//! Text D's comparison as a matrix: what it says in each cell, and the verdict of the cell.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ui::{Controls, Segmented, use_phrases};

/// An order of the matrix's rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixOrder {
    /// Key in phrases and control.
    pub key: String,
    /// Rows in this order, counted from zero.
    pub rows: Vec<usize>,
}

/// The matrix, in several orders. Without JavaScript: the first.
#[island]
pub fn ProgrammesMatrix(
    /// Caption and header of the table, as HTML.
    head: String,
    /// Its rows, as HTML.
    rows: Vec<String>,
    /// The orders to choose from, text D's first.
    orders: Vec<MatrixOrder>,
) -> impl IntoView {
    let phrases = use_phrases();
    let default = orders.first().map(|order| order.key.clone()).unwrap_or_default();
    let chosen = RwSignal::new(default.clone());
    let options = orders.iter().map(|order| (order.key.clone(), phrases.get(&format!("programmes-sort-{}", order.key)))).collect();
    let html = move || {
        let key = chosen.get();
        let mut out = format!("<table>{head}<tbody>");
        for order in orders.iter().filter(|order| order.key == key) {
            for row in order.rows.iter().filter_map(|index| rows.get(*index)) {
                out.push_str(row);
            }
        }
        out.push_str("</tbody></table>");
        out
    };
    let (on_reset, is_default) = {
        let (back, default) = (default.clone(), default);
        (move |()| chosen.set(back.clone()), Signal::derive(move || chosen.get() == default))
    };
    view! {
        <div class="instrument" id="programmes-matrix">
            <Controls on_reset=on_reset is_default=is_default>
                <Segmented name="programmes-sort".to_owned() legend=phrases.get("programmes-sort") options=options value=chosen/>
            </Controls>
            <div class="matrix" inner_html=html></div>
        </div>
    }
}
