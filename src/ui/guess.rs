//! One question, answered before the evidence is seen: skippable, never scored, never sent.

use std::{cell::Cell, rc::Rc};

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    facts::{Quantity, Unit},
    instrument::{Field, Format, Scale, Track, kept},
    model::math::{exp10, log10, parse_plain, plain},
    text::{Arg, Phrases, Style},
    ui::{
        Mark,
        browser::{self, Hand},
        follow, island, part, use_phrases,
    },
};

/// The question of a scene. The guess stays on the reader's machine and nowhere else.
///
/// Without JavaScript: the question, and the answer folded below it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GuessInputs {
    /// Slug of the scene: names the stored guess.
    pub slug: String,
    /// The question, as HTML. Printed natively.
    #[serde(skip)]
    pub question: String,
    /// The answer in words, as HTML. Printed natively.
    #[serde(skip)]
    pub answer_text: String,
    /// The answer.
    pub answer: f64,
    /// Unit of guess and answer.
    pub unit: Unit,
    /// Smallest guess, above zero for [`Scale::Log`].
    pub min: f64,
    /// Largest guess.
    pub max: f64,
    /// How the slider spreads its values: in equal steps, or in equal factors for answers that may be off by orders of
    /// magnitude.
    pub scale: Scale,
}

/// The control that holds the guess, as a hand names it.
const GUESS: &str = "guess";

impl GuessInputs {
    fn track(&self) -> Track {
        let ends = if self.scale == Scale::Log { (log10(self.min), log10(self.max)) } else { (0.0, 200.0) };
        let step = if self.scale == Scale::Log { (ends.1 - ends.0) / 200.0 } else { 1.0 };
        Track { min: self.min, max: self.max, step, scale: self.scale, format: Format::plain(0) }
    }

    fn middle(&self) -> f64 {
        let track = self.track();
        self.as_guessed(track.number(f64::midpoint(track.position(self.min), track.position(self.max))))
    }

    /// Two significant figures are all a guess over orders of magnitude can mean; of what is counted, whole numbers.
    fn as_guessed(&self, number: f64) -> f64 {
        match self.scale {
            Scale::Log => two_figures(number),
            Scale::Whole => libm::floor(number),
            Scale::Linear => number,
        }
    }

    fn show(&self, value: f64, phrases: &Phrases) -> String {
        phrases.quantity_with(Quantity::plain(value, self.unit), Style::Short, 0)
    }

    /// How a guess compares with the answer, in a sentence of HTML.
    fn compared(&self, guess: f64, phrases: &Phrases) -> String {
        let (yours, real) = (self.show(guess, phrases), self.show(self.answer, phrases));
        let factor = if guess > 0.0 && self.answer > 0.0 { (guess / self.answer).max(self.answer / guess) } else { f64::INFINITY };
        let side = if factor < 1.05 {
            "near"
        } else if guess < self.answer {
            "below"
        } else {
            "above"
        };
        let factor = phrases.number_with(factor, u8::from(factor < 100.0));
        phrases
            .fill("guess-compared", &[("yours", yours.into()), ("real", real.into()), ("factor", factor.into()), ("side", Arg::from(side))])
    }
}

island!(guess(GuessInputs) => view);

fn view(inputs: GuessInputs) -> impl IntoView {
    let id = format!("{}-your-guess", inputs.slug);
    let printed = print(&inputs, &id, &use_phrases());
    let guess = Rc::new(Guess {
        number: Cell::new(inputs.middle()),
        is_made: Cell::new(false),
        was_made: Cell::new(false),
        moved: Mark::default(),
        id: id.clone(),
        inputs,
    });
    let (waking, shown) = (Rc::clone(&guess), Rc::clone(&guess));
    follow(move || waking.wake());
    follow(move || shown.show());
    part(id, "guess", printed, Rc::new(move |hand| guess.handle(hand)))
}

/// A guess on the page.
struct Guess {
    inputs: GuessInputs,
    id: String,
    number: Cell<f64>,
    is_made: Cell<bool>,
    /// What was shown last.
    was_made: Cell<bool>,
    /// Made at every move.
    moved: Mark,
}

impl Guess {
    fn key(&self) -> String {
        format!("guess-{}", self.inputs.slug)
    }

    fn set(&self, number: f64, is_made: bool) {
        self.number.set(number);
        self.is_made.set(is_made);
        self.moved.make();
    }

    /// Takes what was guessed before.
    fn wake(&self) {
        if let Some(value) = browser::stored(&self.key()).and_then(|text| parse_plain(&text)) {
            self.set(self.inputs.track().clamped(value, self.inputs.middle()), true);
        }
        browser::enable(&self.id);
    }

    fn handle(&self, hand: Hand) {
        match hand {
            Hand::Moved { field, .. } => {
                if let Some(asked) = self.inputs.track().read_position(&field.text) {
                    self.set(self.inputs.as_guessed(asked), self.is_made.get());
                }
            }
            Hand::Pressed(name) if name == "submit" => {
                browser::store(&self.key(), &plain(self.number.get()));
                self.set(self.number.get(), true);
            }
            Hand::Pressed(name) if name == "forget" => {
                browser::forget(&self.key());
                self.set(self.inputs.middle(), false);
            }
            _ => {}
        }
    }

    fn show(&self) {
        self.moved.follow();
        let (number, is_made, phrases) = (self.number.get(), self.is_made.get(), use_phrases());
        let said = self.inputs.show(number, &phrases);
        let field = Field { part: 0, text: self.inputs.track().position_text(number) };
        browser::write_field(&self.id, GUESS, &field, &said);
        browser::write_text(&self.id, ".slider-value", &said);
        let compared = if is_made { self.inputs.compared(number, &phrases) } else { String::new() };
        browser::write_html(&self.id, ".guess-compared", &compared);
        browser::mark(&self.id, ".guess-forget", "hidden", !is_made);
        // A reader may have opened the answer without a guess.
        if self.was_made.replace(is_made) != is_made {
            browser::mark(&self.id, ".guess-answer", "open", is_made);
        }
    }
}

#[cfg(not(feature = "ssr"))]
fn print(_inputs: &GuessInputs, _id: &str, _phrases: &Phrases) -> String {
    String::new()
}

#[cfg(feature = "ssr")]
fn print(inputs: &GuessInputs, id: &str, phrases: &Phrases) -> String {
    let track = inputs.track();
    let shown = inputs.show(inputs.middle(), phrases);
    let input = format!("{id}-slider");
    view! {
        <p class="guess-question" inner_html=inputs.question.clone()></p>
        <fieldset class="guess-form" disabled>
            <legend class="visually-hidden">{phrases.get("guess-legend")}</legend>
            <div class="slider">
                <label class="slider-label" for=input.clone()>
                    <span id=format!("{input}-name")>{phrases.get("guess-label")}</span>
                    " "
                    <b class="slider-value">{shown.clone()}</b>
                </label>
                <input
                    class="slider-input"
                    id=input.clone()
                    type="range"
                    min=track.position_text(track.min)
                    max=track.position_text(track.max)
                    step=plain(track.step)
                    value=track.position_text(inputs.middle())
                    aria-labelledby=format!("{input}-name")
                    aria-valuetext=shown
                    data-control=GUESS

                />
            </div>
            <button type="button" class="guess-submit" data-press="submit">{phrases.get("guess-submit")}</button>
            <button type="button" class="guess-forget" data-press="forget" hidden>{phrases.get("guess-forget")}</button>
        </fieldset>
        <p class="guess-compared" role="status"></p>
        <details class="guess-answer">
            <summary>{phrases.get("guess-skip")}</summary>
            <p inner_html=inputs.answer_text.clone()></p>
        </details>
        <p class="guess-privacy">{phrases.get("guess-privacy")}</p>
    }
    .to_html()
}

fn two_figures(value: f64) -> f64 {
    if !(value.is_finite() && value > 0.0) {
        return value;
    }
    let unit = exp10(libm::floor(log10(value)) - 1.0);
    kept(libm::round(value / unit) * unit)
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
