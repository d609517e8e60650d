//! What a test shows for the state of its controls: sentence, chart, table, and files to take away.

use leptos::prelude::*;

use crate::{
    chart::Table,
    ui::{
        ChartView, Draw,
        table_view::{Downloads, TableView},
    },
};

/// The sentence first, then the chart, the table behind it, and ways to save both.
#[component]
pub fn Outcome(
    /// Name of saved files, without extension.
    #[prop(into)]
    name: String,
    /// The sentence, as HTML.
    #[prop(into)]
    sentence: Signal<String>,
    /// Draws the chart.
    draw: Draw,
    /// The table.
    #[prop(into)]
    table: Signal<Table>,
) -> impl IntoView {
    view! {
        <p class="sentence" aria-live="polite" inner_html=move || sentence.get()></p>
        <ChartView draw=draw.clone()/>
        <TableView table=table/>
        <Downloads name=name table=table draw=draw/>
    }
}
