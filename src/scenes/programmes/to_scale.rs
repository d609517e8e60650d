//! True to scale: every square is the same sum, and the reader travels from the smallest to the largest.

use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

use crate::{
    chart::{Cell, Column, Form, Table},
    facts::{Currency, Quantity},
    scenes::programmes::{
        chart::{count_digits, three_figures},
        model::Programme,
        strip::{CELL_PX, Strip, strip},
    },
    text::{Arg, Phrases, Style},
    ui::{Choice, Controls, Slider, TableView, browser, island, use_phrases},
};

/// Widest strip, in CSS px: a narrower one is a longer way, which is the point.
const WIDEST_PX: f64 = 640.0;

/// A strip of squares to scroll through, by wheel, keys, slider or buttons. Without JavaScript it scrolls all the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ToScaleInputs {
    /// The three sums, in dollars, the largest first.
    pub sums: Vec<(Programme, f64)>,
    /// The figure behind each sum, in the same order.
    pub figures: Vec<String>,
    /// Key, name and dollars of each unit that a square may be, the first one the default.
    pub units: Vec<(String, String, f64)>,
}

island!(programmes_to_scale(ToScaleInputs) => view);

fn view(inputs: ToScaleInputs) -> impl IntoView {
    let ToScaleInputs { sums, figures, units } = inputs;
    let phrases = use_phrases();
    let default_unit = units.first().map(|(key, _, _)| key.clone()).unwrap_or_default();
    let unit = RwSignal::new(default_unit.clone());
    let travelled = RwSignal::new(0.0);
    let width_px = RwSignal::new(Form::Narrow.default_width_px());
    let options: Vec<(String, String)> = units.iter().map(|(key, name, _)| (key.clone(), name.clone())).collect();
    let unit_usd =
        move |key: &str| units.iter().find(|(candidate, _, _)| candidate == key).or_else(|| units.first()).map_or(1.0, |(_, _, usd)| *usd);
    let known: Vec<(f64, String)> = sums.iter().map(|(_, usd)| *usd).zip(figures).collect();
    let drawn = {
        let phrases = phrases.clone();
        Memo::new(move |_| strip(&sums, unit_usd(&unit.get()), width_px.get(), &phrases))
    };
    let host = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = host.get() {
            browser::observe_width(&element, move |width| {
                let width = libm::floor(width.min(WIDEST_PX));
                if width > 0.0 && (width - width_px.get_untracked()).abs() >= CELL_PX {
                    width_px.set(width);
                }
            });
        }
    });
    let go_to = move |share: f64| {
        if let Some(element) = host.get_untracked() {
            let (_, reach) = browser::scroll_position(&element);
            browser::scroll_to(&element, share * reach);
        }
    };
    // A strip that fits its window is travelled whole.
    let measure = move || {
        if let Some(element) = host.get_untracked() {
            let (at, reach) = browser::scroll_position(&element);
            travelled.set(if reach > 0.0 { 100.0 * at / reach } else { 100.0 });
        }
    };
    let on_scroll = move |_| measure();
    Effect::new(move |_| {
        drawn.track();
        measure();
    });
    // The slider moves the strip; the strip moves the slider.
    let slider = RwSignal::new(0.0);
    Effect::new(move |_| slider.set(libm::round(travelled.get())));
    Effect::new(move |_| {
        let asked = slider.get();
        if (asked - travelled.get_untracked()).abs() >= 1.0 {
            go_to(asked / 100.0);
            // Where nothing scrolls, the slider stays at the end.
            if host.get_untracked().is_some_and(|element| browser::scroll_position(&element).1 <= 0.0) {
                slider.set(100.0);
            }
        }
    });
    let shown = {
        let phrases = phrases.clone();
        Signal::derive(move || phrases.fill("unit-percent", &[("n", Arg::Number(travelled.get(), 0))]))
    };
    let sentence = {
        let phrases = phrases.clone();
        move || drawn.with(|strip| sentence(strip, travelled.get() / 100.0, &phrases))
    };
    let table = {
        let phrases = phrases.clone();
        Signal::derive(move || drawn.with(|strip| table(strip, &known, &phrases)))
    };
    let stops = {
        let phrases = phrases.clone();
        move |programme: Programme| {
            let name = phrases.get(&format!("programmes-name-{}", programme.key()));
            let on_click = move |_| {
                let end = drawn.with_untracked(|strip| {
                    let stop = strip.stops.iter().find(|(candidate, _, _)| *candidate == programme);
                    stop.map_or(0.0, |(_, _, end_px)| end_px / strip.height_px)
                });
                // A sum that ends in the first window is seen from the top.
                go_to(if end < 0.05 { 0.0 } else { end });
            };
            view! { <button type="button" class="strip-stop" on:click=on_click>{name}</button> }
        }
    };
    let region = phrases.get("programmes-scale-region");
    let is_default = {
        let default_unit = default_unit.clone();
        Signal::derive(move || travelled.get() < 1.0 && unit.get() == default_unit)
    };
    let on_reset = move |()| {
        unit.set(default_unit.clone());
        go_to(0.0);
    };
    let html = move || drawn.with(|strip| strip.svg.clone());
    view! {
        <div class="instrument" id="programmes-to-scale">
            <Controls on_reset=on_reset is_default=is_default>
                <Choice id="programmes-square".to_owned() label=phrases.get("programmes-square") options=options value=unit/>
                <Slider id="programmes-travel".to_owned() label=phrases.get("programmes-travel") value=slider min=0.0 max=100.0 step=1.0 shown=shown/>
                <div class="strip-stops" role="group" aria-label=phrases.get("programmes-stops")>
                    {stops(Programme::DeepSeek)}
                    {stops(Programme::Factories)}
                    {stops(Programme::Stargate)}
                </div>
            </Controls>
            <p class="sentence" aria-live="polite" inner_html=sentence></p>
            <div class="strip-scroll" node_ref=host tabindex="0" role="region" aria-label=region on:scroll=on_scroll inner_html=html></div>
            <TableView table=table/>
        </div>
    }
}

/// The three sums, from the smallest, each with its figure and its squares.
fn table(strip: &Strip, known: &[(f64, String)], phrases: &Phrases) -> Table {
    let columns = vec![
        Column::text(phrases.get("programmes-column-programme")),
        Column::number(phrases.get("programmes-column-usd")),
        Column::number(phrases.get("programmes-column-squares")),
    ];
    // The strip's stops run from the smallest sum, the inputs from the largest.
    let rows = strip.stops.iter().zip(known.iter().rev()).map(|((programme, squares, _), (usd, figure))| {
        let sum = phrases.quantity(Quantity::money(three_figures(*usd), Currency::Usd), Style::Long);
        vec![
            Cell::text(phrases.get(&format!("programmes-name-{}", programme.key()))),
            Cell::number(*usd, sum).of_figure(figure),
            Cell::number(*squares, phrases.number_with(*squares, count_digits(*squares))),
        ]
    });
    Table { caption: phrases.get("programmes-scale-label"), columns, rows: rows.collect() }
}

/// How much of Stargate's sum the reader has passed, and how many squares make each sum.
pub(super) fn sentence(strip: &Strip, share: f64, phrases: &Phrases) -> String {
    let counts: Vec<String> = strip
        .stops
        .iter()
        .map(|(programme, squares, _)| {
            let name = phrases.get(&format!("programmes-name-{}", programme.key()));
            phrases.fill("programmes-scale-count", &[("name", name.into()), ("squares", Arg::Number(*squares, count_digits(*squares)))])
        })
        .collect();
    let passed = phrases.fill("unit-percent", &[("n", Arg::Number(share * 100.0, 0))]);
    phrases.fill("programmes-scale-sentence", &[("passed", passed.into()), ("counts", counts.join(&phrases.get("list-separator")).into())])
}
