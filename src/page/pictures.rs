//! Every picture in its author's view and in one extreme, and what every preset comes to: what the snapshots hold.

use crate::{
    chart::Form,
    instrument::{Declaration, Instrument, PictureLook, Settings, View},
    scenes::{SCENES, open, rehearse},
    text::{Library, Phrases},
    ui::{PageContext, Place},
};

/// Draws every chart of every instrument, in every language: path of its snapshot, and its content.
#[must_use]
pub fn render_charts(library: &Library) -> Vec<(String, String)> {
    let mut charts = Vec::new();
    for words in library.languages() {
        let page = PageContext::new(words.clone(), library.facts().clone(), Place::default());
        let mut drawn = Vec::new();
        for declared in SCENES.iter().flat_map(|scene| (scene.instruments)(&page)) {
            draw_instrument(&declared, words.phrases(), &mut drawn);
        }
        charts.extend(drawn.into_iter().map(|(name, content)| (format!("{}/{name}", words.lang()), content)));
    }
    charts
}

fn draw_instrument(declared: &Declaration, phrases: &Phrases, drawn: &mut Vec<(String, String)>) {
    let author = declared.author();
    let mut extreme = author.clone();
    for (index, control) in declared.controls.iter().enumerate() {
        extreme.set(&declared.controls, index, control.extremes().pop().unwrap_or_else(|| control.default.clone()));
    }
    for (case, asked) in [("author", &author), ("extreme", &extreme)] {
        let Some((instrument, settings)) = moved(declared, asked) else { continue };
        let view = View { settings: &settings, controls: &declared.controls, phrases };
        for (picture, of) in declared.pictures.iter().enumerate() {
            let name = format!("{}-{case}", declared.panel_id(picture));
            drawn.push((format!("{name}.csv"), instrument.table(picture, &view).to_csv()));
            for form in [Form::Narrow, Form::Wide].into_iter().filter(|_| of.look != PictureLook::Rows) {
                let svg = instrument.draw(picture, &view, form.default_width_px()).unwrap_or_default();
                drawn.push((format!("{name}-{}.svg", form.key()), svg));
            }
        }
    }
    for (index, preset) in declared.presets.iter().enumerate() {
        let Some((instrument, settings)) = moved(declared, &declared.with_preset(&author, index)) else { continue };
        let view = View { settings: &settings, controls: &declared.controls, phrases };
        drawn.push((format!("{}-preset-{}.csv", declared.id(), preset.key), instrument.table(0, &view).to_csv()));
    }
}

/// The instrument moved from its author's view, and its settings then.
fn moved(declared: &Declaration, asked: &Settings) -> Option<(Box<dyn Instrument>, Settings)> {
    let mut instrument = open(declared)?;
    let settings = rehearse(&mut *instrument, declared, &declared.author(), asked);
    Some((instrument, settings))
}
