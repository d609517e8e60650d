//! Draws the spectrum: a row for each speaker with the range of the words, and the reader across all rows.

use crate::{
    chart::{Align, Cell, ChartError, Column, Ink, Role, Scale, Table, TextKind, draw, text_px},
    instrument::{Spot, View},
    scenes::rules::{
        sentence,
        spectrum::{Spectrum, WHO, YOU},
    },
};

/// Height of a row: a name, and the range below it.
const ROW_PX: f64 = 38.0;

/// Where the first row begins, below the ends' names.
const TOP_PX: f64 = 28.0;

/// From the top of a row to its range.
const RANGE_PX: f64 = 26.0;

/// Ends of the spectrum.
const ENDS: (f64, f64) = (-2.0, 2.0);

fn scale(width_px: f64) -> Scale {
    Scale::new(ENDS, (14.0, width_px - 14.0))
}

fn row_px(row: usize) -> f64 {
    TOP_PX + ROW_PX * f64::from(u8::try_from(row).unwrap_or_default())
}

/// Each speaker where the words stand; one who says nothing, in the middle of the row.
#[must_use]
pub(super) fn spots(spectrum: &Spectrum, width_px: f64) -> Vec<Spot> {
    let scale = scale(width_px);
    let spot = |(row, speaker): (usize, &crate::scenes::rules::model::Speaker)| {
        let at = speaker.stands.map_or(0.0, |stands| stands.at);
        Spot { at_px: (scale.px(at), row_px(row) + RANGE_PX), option: row + 1 }
    };
    spectrum.speakers.iter().enumerate().map(spot).collect()
}

/// The speakers and the reader.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn line(spectrum: &Spectrum, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (scale, phrases) = (scale(width_px), view.phrases);
    let bottom = row_px(spectrum.speakers.len());
    draw(width_px, bottom + 22.0, &phrases.get("rules-spectrum-label"), &|canvas| {
        canvas.text((0.0, 10.0), &phrases.get("rules-spectrum-brake"), TextKind::Axis, Align::Start, Role::Ink)?;
        canvas.text((width_px, 10.0), &phrases.get("rules-spectrum-asset"), TextKind::Axis, Align::End, Role::Ink)?;
        for at in [ENDS.0, 0.0, ENDS.1] {
            canvas.line(&[(scale.px(at), 20.0), (scale.px(at), bottom)], Ink::solid(Role::Hair), 1.0)?;
        }
        let you = scale.px(view.settings.number(YOU));
        canvas.line(&[(you, 20.0), (you, bottom + 4.0)], Ink::solid(Role::Ink), 1.5)?;
        let text = phrases.get("rules-spectrum-mark");
        let half = text_px(&text) / 2.0;
        canvas.text((you.max(half).min(width_px - half), bottom + 13.0), &text, TextKind::Label, Align::Middle, Role::Ink)?;
        for (row, speaker) in spectrum.speakers.iter().enumerate() {
            let (top, is_chosen) = (row_px(row), view.settings.option(WHO) == row + 1);
            canvas.line(&[(0.0, top), (width_px, top)], Ink::solid(Role::Hair), 1.0)?;
            let y = top + RANGE_PX;
            let name = phrases.get(&format!("rules-spectrum-name-{}", speaker.key));
            let Some(stands) = speaker.stands else {
                let text = phrases.fill("rules-spectrum-silent", &[("name", name.into())]);
                canvas.text((0.0, top + 10.0), &text, TextKind::Note, Align::Start, Role::InkSecond)?;
                if is_chosen {
                    canvas.line(&[(0.0, y), (width_px, y)], Ink::dashed(Role::InkSecond), 1.5)?;
                }
                continue;
            };
            canvas.text((0.0, top + 10.0), &name, TextKind::Note, Align::Start, Role::Ink)?;
            let (low, high) = (scale.px(stands.low), scale.px(stands.high));
            canvas.line(&[(low, y), (high.max(low + 1.0), y)], Ink::solid(Role::Eu), 4.0)?;
            if is_chosen {
                canvas.dot((scale.px(stands.at), y), 9.5, Ink::dashed(Role::Ink))?;
            }
            canvas.dot((scale.px(stands.at), y), 6.0, Ink::solid(Role::EuText))?;
        }
        Ok(())
    })
}

/// The speakers with their positions, ranges and words.
#[must_use]
pub(super) fn table(spectrum: &Spectrum, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns = ["who", "position", "low", "high", "says"].map(|key| {
        let header = phrases.get(&format!("rules-spectrum-column-{key}"));
        if matches!(key, "who" | "says") { Column::text(header) } else { Column::number(header) }
    });
    let rows = spectrum.speakers.iter().map(|speaker| {
        let number = |value: Option<f64>| value.map_or_else(Cell::default, |value| Cell::number(value, phrases.number_with(value, 0)));
        let name = Cell::text(phrases.get(&format!("rules-spectrum-name-{}", speaker.key)));
        vec![
            name.of_source(sentence::text_of(&speaker.key)),
            number(speaker.stands.map(|stands| stands.at)),
            number(speaker.stands.map(|stands| stands.low)),
            number(speaker.stands.map(|stands| stands.high)),
            Cell::text(phrases.get(&format!("rules-spectrum-says-{}", speaker.key))),
        ]
    });
    Table { caption: phrases.get("rules-spectrum-table"), columns: columns.to_vec(), rows: rows.collect() }
}
