//! One question, answered before the evidence is seen: skippable, never scored, never sent.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    facts::{Quantity, Unit},
    model::math::{clamp_or, exp10, log10, parse_plain, plain},
    text::{Arg, Style},
    ui::{Slider, browser, island, use_phrases, use_ready},
};

/// How the guess slider spreads its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum GuessScale {
    /// Equal steps.
    Linear,
    /// Equal factors: for answers that may be off by orders of magnitude.
    Log,
}

/// The question of a scene. The guess stays on the reader's machine and nowhere else.
///
/// Without JavaScript: the question, and the answer folded below it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GuessInputs {
    /// Slug of the scene: names the stored guess.
    pub slug: String,
    /// The question, as HTML.
    pub question: String,
    /// The answer in words, as HTML.
    pub answer_text: String,
    /// The answer.
    pub answer: f64,
    /// Unit of guess and answer.
    pub unit: Unit,
    /// Smallest guess, above zero for [`GuessScale::Log`].
    pub min: f64,
    /// Largest guess.
    pub max: f64,
    /// How the slider spreads its values.
    pub scale: GuessScale,
}

island!(guess(GuessInputs) => view);

fn view(inputs: GuessInputs) -> impl IntoView {
    let GuessInputs { slug, question, answer_text, answer, unit, min, max, scale } = inputs;
    let phrases = use_phrases();
    let is_ready = use_ready();
    let is_log = scale == GuessScale::Log;
    let position_from_value = move |value: f64| if is_log { log10(value) } else { value };
    let value_from_position = move |position: f64| match (is_log, position) {
        // Two significant figures are all a guess can mean.
        (true, position) => two_figures(exp10(position)),
        (false, position) => position,
    };
    let (low, high) = (position_from_value(min), position_from_value(max));
    let middle = f64::midpoint(low, high);
    let position = RwSignal::new(middle);
    let (is_open, set_open) = signal(false);
    let (has_guessed, set_guessed) = signal(false);
    let key = format!("guess-{slug}");

    let stored = key.clone();
    Effect::new(move |_| {
        if let Some(value) = browser::stored(&stored).and_then(|text| parse_plain(&text)) {
            position.set(clamp_or(position_from_value(value), low, high, middle));
            set_guessed.set(true);
            set_open.set(true);
        }
    });

    let show = {
        let phrases = phrases.clone();
        move |value: f64| phrases.quantity_with(Quantity::plain(value, unit), Style::Short, 0)
    };
    let shown = {
        let show = show.clone();
        Signal::derive(move || show(value_from_position(position.get())))
    };
    let compared = {
        let phrases = phrases.clone();
        move || {
            if !has_guessed.get() {
                return String::new();
            }
            let guess = value_from_position(position.get());
            let (yours, real) = (show(guess), show(answer));
            let factor = if guess > 0.0 && answer > 0.0 { (guess / answer).max(answer / guess) } else { f64::INFINITY };
            let side = if factor < 1.05 {
                "near"
            } else if guess < answer {
                "below"
            } else {
                "above"
            };
            let factor = phrases.number_with(factor, u8::from(factor < 100.0));
            phrases.fill(
                "guess-compared",
                &[("yours", yours.into()), ("real", real.into()), ("factor", factor.into()), ("side", Arg::from(side))],
            )
        }
    };
    let on_guess = {
        let key = key.clone();
        move |_| {
            browser::store(&key, &plain(value_from_position(position.get_untracked())));
            set_guessed.set(true);
            set_open.set(true);
        }
    };
    let on_forget = move |_| {
        browser::forget(&key);
        position.set(middle);
        set_guessed.set(false);
        set_open.set(false);
    };
    let step = if is_log { (high - low) / 200.0 } else { 1.0 };
    view! {
        <div class="guess">
            <p class="guess-question" inner_html=question></p>
            <fieldset class="guess-form" disabled=move || !is_ready.get()>
                <legend class="visually-hidden">{phrases.get("guess-legend")}</legend>
                <Slider id=format!("{slug}-guess") label=phrases.get("guess-label") value=position min=low max=high step=step shown=shown/>
                <button type="button" class="guess-submit" on:click=on_guess>{phrases.get("guess-submit")}</button>
                <button type="button" class="guess-forget" hidden=move || !has_guessed.get() on:click=on_forget>
                    {phrases.get("guess-forget")}
                </button>
            </fieldset>
            <p class="guess-compared" role="status" inner_html=compared></p>
            <details class="guess-answer" prop:open=move || is_open.get()>
                <summary>{phrases.get("guess-skip")}</summary>
                <p inner_html=answer_text></p>
            </details>
            <p class="guess-privacy">{phrases.get("guess-privacy")}</p>
        </div>
    }
}

fn two_figures(value: f64) -> f64 {
    if !(value.is_finite() && value > 0.0) {
        return value;
    }
    let unit = exp10(libm::floor(log10(value)) - 1.0);
    libm::round(value / unit) * unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guess_has_two_significant_figures() {
        assert!((two_figures(89_286.0) - 89_000.0).abs() < 1e-6);
        assert!((two_figures(0.0) - 0.0).abs() < f64::EPSILON);
    }
}
