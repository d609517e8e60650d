//! True to scale: every square is the same sum, and the reader travels from the smallest to the largest.

use std::sync::Arc;

use leptos::{html, prelude::*};

use crate::{
    chart::Form,
    facts::{Currency, Quantity},
    scenes::programmes::{
        chart::{Strip, strip},
        model::Programme,
    },
    text::{Arg, Phrases, Style},
    ui::{Choice, Controls, Slider, browser, use_phrases},
};

/// A strip of squares to scroll through, by wheel, keys, slider or buttons. Without JavaScript it scrolls all the same.
#[island]
pub fn ProgrammesToScale(
    /// The three sums, in dollars.
    sums: Vec<(Programme, f64)>,
    /// Key, name and dollars of each unit that a square may be, the first one the default.
    units: Vec<(String, String, f64)>,
) -> impl IntoView {
    let phrases = use_phrases();
    let default_unit = units.first().map(|(key, _, _)| key.clone()).unwrap_or_default();
    let unit = RwSignal::new(default_unit.clone());
    let travelled = RwSignal::new(0.0);
    let columns_px = RwSignal::new(Form::Narrow.default_width_px());
    let options: Vec<(String, String)> = units.iter().map(|(key, name, _)| (key.clone(), name.clone())).collect();
    let unit_usd = Signal::derive(move || {
        let chosen = unit.get();
        units.iter().find(|(key, _, _)| *key == chosen).or_else(|| units.first()).map_or(1.0, |(_, _, usd)| *usd)
    });
    let drawn = {
        let phrases = phrases.clone();
        Memo::new(move |_| strip(&sums, unit_usd.get(), columns_px.get(), &phrases))
    };
    let host = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = host.get() {
            browser::observe_width(&element, move |width| {
                let width = libm::floor(width / Strip::CELL_PX) * Strip::CELL_PX;
                if width > 0.0 && (width - columns_px.get_untracked()).abs() >= Strip::CELL_PX {
                    columns_px.set(width);
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
    let on_scroll = move |_| {
        if let Some(element) = host.get_untracked() {
            let (at, reach) = browser::scroll_position(&element);
            travelled.set(if reach > 0.0 { 100.0 * at / reach } else { 100.0 });
        }
    };
    // The slider moves the strip; the strip moves the slider.
    let slider = RwSignal::new(0.0);
    Effect::new(move |_| slider.set(libm::round(travelled.get())));
    Effect::new(move |_| {
        let asked = slider.get();
        if (asked - travelled.get_untracked()).abs() >= 1.0 {
            go_to(asked / 100.0);
        }
    });
    let shown = {
        let phrases = phrases.clone();
        Signal::derive(move || phrases.fill("unit-percent", &[("n", Arg::Number(travelled.get(), 0))]))
    };
    let sentence = {
        let phrases = phrases.clone();
        move || drawn.with(|strip| sentence(strip, travelled.get() / 100.0, unit_usd.get(), &phrases))
    };
    let stops = {
        let phrases = phrases.clone();
        Programme::ALL
            .into_iter()
            .rev()
            .map(|programme| {
                let name = phrases.get(&format!("programmes-name-{}", programme.key()));
                let on_click = move |_| {
                    let stop = drawn.with_untracked(|strip| {
                        strip.stops.iter().find(|(candidate, _, _)| *candidate == programme).map_or(0.0, |(_, _, end)| end / strip.height_px)
                    });
                    go_to(if stop < 0.02 { 0.0 } else { stop });
                };
                view! { <button type="button" class="strip-stop" on:click=on_click>{name}</button> }
            })
            .collect_view()
    };
    let region = phrases.get("programmes-scale-region");
    let on_reset = move |()| {
        unit.set(default_unit.clone());
        go_to(0.0);
    };
    let is_default = Signal::derive(move || travelled.get() < 1.0);
    let html = move || drawn.with(|strip| strip.svg.clone());
    let _: &Arc<Phrases> = &phrases;
    view! {
        <div class="instrument" id="programmes-to-scale">
            <Controls on_reset=on_reset is_default=is_default>
                <Choice id="programmes-square".to_owned() label=phrases.get("programmes-square") options=options value=unit/>
                <Slider id="programmes-travel".to_owned() label=phrases.get("programmes-travel") value=slider min=0.0 max=100.0 step=1.0 shown=shown/>
                <div class="strip-stops" role="group" aria-label=phrases.get("programmes-stops")>{stops}</div>
            </Controls>
            <p class="sentence" aria-live="polite" inner_html=sentence></p>
            <div class="strip-scroll" node_ref=host tabindex="0" role="region" aria-label=region on:scroll=on_scroll inner_html=html></div>
        </div>
    }
}

/// How much money the reader has passed, and how many squares make each sum.
pub(super) fn sentence(strip: &Strip, share: f64, unit_usd: f64, phrases: &Phrases) -> String {
    let total = strip.stops.iter().map(|(_, squares, _)| *squares).fold(0.0, f64::max);
    let passed = phrases.quantity_with(Quantity::money(share * total * unit_usd, Currency::Usd), Style::Long, 0);
    let counts: Vec<String> = strip
        .stops
        .iter()
        .map(|(programme, squares, _)| {
            let name = phrases.get(&format!("programmes-name-{}", programme.key()));
            phrases.fill("programmes-scale-count", &[("name", name.into()), ("squares", Arg::Number(*squares, 0))])
        })
        .collect();
    phrases.fill(
        "programmes-scale-sentence",
        &[("passed", passed.into()), ("counts", counts.join(&phrases.get("list-separator")).into())],
    )
}
