//! A chart drawn for the width it gets.

use std::sync::Arc;

use leptos::{html, prelude::*};

use crate::{chart::Form, ui::browser};

/// Draws a chart, as SVG markup, for a width in CSS px.
pub type Draw = Arc<dyn Fn(f64) -> String + Send + Sync>;

/// A chart in its narrow and wide forms; the style sheet shows the one that fits.
///
/// Once alive, the form on screen is redrawn at the exact width of its column.
#[component]
pub fn ChartView(
    /// Draws the chart, as SVG markup, for a width in CSS px.
    draw: Draw,
) -> impl IntoView {
    let width_px = RwSignal::new(None::<f64>);
    let host = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = host.get() {
            browser::observe_width(&element, move |width| {
                if width > 0.0 && width_px.get_untracked() != Some(width) {
                    width_px.set(Some(width));
                }
            });
        }
    });
    let form = move |form: Form| {
        let draw = draw.clone();
        move || match width_px.get() {
            // In the browser the page has both forms already: nothing is drawn until the width is known.
            None if cfg!(feature = "ssr") => draw(form.default_width_px()),
            None => String::new(),
            Some(width) if Form::of_width(width) == form => draw(width),
            // Not empty: the form that the page brought must go.
            Some(_) => " ".to_owned(),
        }
    };
    view! {
        <div class="chart-host" class:is-measured=move || width_px.get().is_some() node_ref=host>
            <div class="chart-narrow" inner_html=form.clone()(Form::Narrow)></div>
            <div class="chart-wide" inner_html=form(Form::Wide)></div>
        </div>
    }
}
