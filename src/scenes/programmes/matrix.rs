//! The order of the matrix's rows: text D's, by verdict, or by name.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ui::{Controls, Segmented, browser, island, use_phrases};

/// Where the rows stand in the page.
pub(super) const MATRIX_ID: &str = "programmes-matrix-table";

/// An order of the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixOrder {
    /// Key in phrases and control.
    pub key: String,
    /// Rows in this order, counted from zero in text D's order.
    pub rows: Vec<usize>,
}

/// The orders to choose from, text D's first. Without JavaScript: that one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixInputs {
    /// The orders.
    pub orders: Vec<MatrixOrder>,
}

island!(programmes_matrix(MatrixInputs) => view);

fn view(MatrixInputs { orders }: MatrixInputs) -> impl IntoView {
    let phrases = use_phrases();
    let default = orders.first().map(|order| order.key.clone()).unwrap_or_default();
    let chosen = RwSignal::new(default.clone());
    let options = orders.iter().map(|order| (order.key.clone(), phrases.get(&format!("programmes-sort-{}", order.key)))).collect();
    Effect::new(move |_| {
        let key = chosen.get();
        for order in orders.iter().filter(|order| order.key == key) {
            browser::order_rows(MATRIX_ID, &order.rows);
        }
    });
    let back = default.clone();
    let on_reset = move |()| chosen.set(back.clone());
    let is_default = Signal::derive(move || chosen.get() == default);
    view! {
        <Controls on_reset=on_reset is_default=is_default>
            <Segmented name="programmes-sort".to_owned() legend=phrases.get("programmes-sort") options=options value=chosen/>
        </Controls>
    }
}
