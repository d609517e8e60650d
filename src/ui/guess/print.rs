//! What is printed of a guess: a slider for one number, a column for each stop of a line.

use leptos::prelude::*;

use super::{Answer, GUESS, GuessInputs, Stop};
use crate::{model::math::plain, text::Phrases};

/// The question, its form asleep, the answer folded.
pub(super) fn print(inputs: &GuessInputs, id: &str, phrases: &Phrases) -> String {
    let form = match &inputs.answer {
        Answer::Number(_) => slider(inputs, id, phrases),
        Answer::Line(stops) => line(inputs, stops, id, phrases),
        Answer::One(choices) => choices_of(choices, id, "radio"),
        Answer::Several(choices) => choices_of(choices, id, "checkbox"),
    };
    view! {
        <p class="guess-question" inner_html=inputs.question.clone()></p>
        <fieldset class="guess-form" disabled>
            <legend class="visually-hidden">{phrases.get("guess-legend")}</legend>
            {form}
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

fn slider(inputs: &GuessInputs, id: &str, phrases: &Phrases) -> AnyView {
    let shown = inputs.middle().first().map(|middle| inputs.show(*middle, phrases)).unwrap_or_default();
    let input = format!("{id}-slider");
    view! {
        <div class="slider">
            <label class="slider-label" for=input.clone()>
                <span id=format!("{input}-name")>{phrases.get("guess-label")}</span>
                " "
                <b class="slider-value" data-value="0">{shown.clone()}</b>
            </label>
            {range(inputs, 0, input.clone(), Some(format!("{input}-name")), shown)}
        </div>
    }
    .into_any()
}

/// What can be ticked, or picked.
fn choices_of(choices: &[Stop], id: &str, kind: &'static str) -> AnyView {
    let group = (kind == "radio").then(|| id.to_owned());
    let choices = choices.iter().enumerate().map(|(part, choice)| {
        let input = format!("{id}-{part}");
        view! {
            <span class="check">
                <input type=kind id=input.clone() name=group.clone() data-control=GUESS data-part=part/>
                <label for=input>{choice.name.clone()}</label>
            </span>
        }
    });
    view! { <div class="guess-choices">{choices.collect_view()}</div> }.into_any()
}

/// Upright ranges side by side, under the lines that they draw; the answer's is hidden until a guess is made.
fn line(inputs: &GuessInputs, stops: &[Stop], id: &str, phrases: &Phrases) -> AnyView {
    let middle = inputs.middle();
    let columns = stops.iter().zip(&middle).enumerate().map(|(part, (stop, middle))| {
        let shown = inputs.show(*middle, phrases);
        let input = format!("{id}-{part}");
        view! {
            <div class="range">
                <label for=input.clone()>{stop.name.clone()}</label>
                {range(inputs, part, input, None, shown.clone())}
                <span class="guess-real">{inputs.show(stop.value, phrases)}</span>
                <b class="slider-value" data-value=part>{shown}</b>
            </div>
        }
    });
    view! {
        <div class="guess-line curve">
            <p class="guess-key">
                <span class="guess-key-yours">{phrases.get("guess-line-yours")}</span>
                <span class="guess-real guess-key-real">{phrases.get("guess-line-real")}</span>
            </p>
            <div class="field-parts">
                <svg class="guess-lines" viewBox=inputs.sheet() preserveAspectRatio="none" aria-hidden="true">
                    <polyline class="guess-real" points=inputs.line(stops.iter().map(|stop| stop.value))></polyline>
                    <polyline class="guess-yours" points=inputs.line(middle.iter().copied())></polyline>
                </svg>
                {columns.collect_view()}
            </div>
        </div>
    }
    .into_any()
}

fn range(inputs: &GuessInputs, part: usize, id: String, name: Option<String>, shown: String) -> impl IntoView + use<> {
    let track = inputs.track();
    let value = inputs.middle().get(part).map(|middle| track.position_text(*middle));
    view! {
        <input
            class="slider-input"
            id=id
            type="range"
            min=track.position_text(track.min)
            max=track.position_text(track.max)
            step=plain(track.step)
            value=value
            aria-labelledby=name
            aria-valuetext=shown
            data-control=GUESS
            data-part=part

        />
    }
}
