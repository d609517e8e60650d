//! Draws and lists the verdicts: a mark a claim, as it is read, a row a text, a topic or a kind.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw, text_px},
    facts::Mark,
    instrument::{Spot, View},
    model::math::to_f64,
    scenes::voices::{
        chart::{base_px, key_lines},
        model::TEXTS,
        sentence,
        verdicts::{BY, Verdicts},
    },
};

/// From mark to mark, the largest that fits is taken, in CSS px.
const PITCHES_PX: [f64; 12] = [22.0, 20.0, 18.0, 16.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0];

/// Height of a line of the key, in CSS px.
const KEY_PX: f64 = 17.0;

/// Least height of a row, whose name needs it, in CSS px.
const ROW_PX: f64 = 18.0;

/// A row in the drawing.
struct Strip {
    name: String,
    /// Height of its name.
    y: f64,
    /// Index and middle of each claim.
    places: Vec<(usize, (f64, f64))>,
}

/// The rows in the drawing for a width, from mark to mark, and the height below the last.
fn strips_of(data: &Verdicts, view: &View<'_>, width_px: f64) -> (Vec<Strip>, f64, f64) {
    let rows = data.rows(view);
    let left = match view.settings.option(BY) {
        0 => 22.0,
        _ => rows.iter().map(|(name, _)| text_px(name)).fold(0.0, f64::max) + 10.0,
    };
    let most = match Form::of_width(width_px) {
        Form::Narrow => 336.0,
        Form::Wide if Form::is_dense(width_px) => 260.0,
        Form::Wide => 340.0,
    };
    let columns = |pitch: f64| f64::floor((base_px(width_px) - left) / pitch).max(1.0);
    let height = |pitch: f64, count: usize| (f64::ceil(to_f64(count) / columns(pitch)) * pitch + 5.0).max(ROW_PX);
    let whole = |pitch: f64| rows.iter().map(|(_, claims)| height(pitch, claims.len())).sum::<f64>();
    let pitch = PITCHES_PX.into_iter().find(|pitch| whole(*pitch) <= most).unwrap_or(6.0);
    // Across, as far apart as the column allows.
    let across = pitch * (width_px - left) / (base_px(width_px) - left);
    let mut y = 2.0;
    let strips = rows.into_iter().map(|(name, claims)| {
        let (top, mut column, mut line) = (y, 0.0, 0.0);
        y += height(pitch, claims.len());
        let places = claims.into_iter().map(|claim| {
            if column >= columns(pitch) {
                (column, line) = (0.0, line + 1.0);
            }
            let at = (left + (column + 0.5) * across, top + 8.0 + line * pitch);
            column += 1.0;
            (claim, at)
        });
        Strip { name, y: top + 8.0, places: places.collect() }
    });
    let strips = strips.collect();
    (strips, pitch, y)
}

/// Places of the claims, in the drawing for a width.
pub(super) fn spots(data: &Verdicts, view: &View<'_>, width_px: f64) -> Vec<Spot> {
    let places = strips_of(data, view, width_px).0.into_iter().flat_map(|strip| strip.places);
    places.map(|(claim, at_px)| Spot { at_px, option: claim + 1 }).collect()
}

/// The claims, those brought out as their mark, the chosen one ringed.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn strips(data: &Verdicts, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (strips, pitch, bottom) = strips_of(data, view, width_px);
    let lit = Verdicts::lit(view.settings);
    let names = Mark::ALL.map(|mark| view.phrases.get(&format!("voices-verdicts-mark-{}", mark.key())));
    let lines = key_lines(&names, width_px);
    let height = bottom + 4.0 + KEY_PX * to_f64(lines.len());
    draw(width_px, height, &view.phrases.get("voices-verdicts-label"), &|canvas| {
        for strip in &strips {
            canvas.text((0.0, strip.y), &strip.name, TextKind::Note, Align::Start, Role::Ink)?;
        }
        let places = || strips.iter().flat_map(|strip| strip.places.iter().copied());
        let is_lit = |claim: usize| lit.is_none_or(|lit| data.claims[claim].verdict == lit);
        let faint: Vec<(f64, f64)> = places().filter(|(claim, _)| !is_lit(*claim)).map(|(_, at)| at).collect();
        if !faint.is_empty() {
            canvas.dots(&faint, 1.1, Ink::solid(Role::InkSecond))?;
        }
        if let Some((claim, at)) = Verdicts::chosen(view.settings).and_then(|chosen| places().find(|(claim, _)| *claim == chosen)) {
            canvas.dot(at, pitch * 0.5 + 2.6, Ink::solid(Role::Ink))?;
            canvas.dot(at, pitch * 0.5 + 1.0, Ink::solid(Role::Sheet))?;
            marks(canvas, data.claims[claim].mark(), &[at], pitch)?;
        }
        for mark in Mark::ALL {
            let of = |(claim, _): &(usize, (f64, f64))| is_lit(*claim) && data.claims[*claim].mark() == mark;
            let places: Vec<(f64, f64)> = places().filter(of).map(|(_, at)| at).collect();
            if !places.is_empty() {
                marks(canvas, mark, &places, pitch)?;
            }
        }
        let top = height - KEY_PX * to_f64(lines.len()) + KEY_PX / 2.0;
        for (line, places) in lines.iter().enumerate() {
            for (mark, x) in places {
                let at = (x + 7.0, top + KEY_PX * to_f64(line));
                marks(canvas, Mark::ALL[*mark], &[at], 12.0)?;
                canvas.text((at.0 + 11.0, at.1), &names[*mark], TextKind::Note, Align::Start, Role::Ink)?;
            }
        }
        Ok(())
    })
}

/// Marks of one look: full for what holds, hollow in pencil for what holds in part, with a core for what fails; small where
/// nothing was set beside it.
fn marks(canvas: &Canvas<'_>, mark: Mark, places: &[(f64, f64)], pitch: f64) -> Result<(), ChartError> {
    let radius = pitch * 0.42;
    match mark {
        Mark::Confirmed => canvas.dots(places, radius, Ink::solid(Role::Ink)),
        Mark::Imprecise => canvas.dots(places, radius, Ink::dashed(Role::Pencil)),
        Mark::Wrong => {
            canvas.dots(places, radius, Ink::dashed(Role::Pencil))?;
            canvas.dots(places, radius * 0.5, Ink::solid(Role::Pencil))
        }
        Mark::Opinion => canvas.dots(places, radius * 0.5, Ink::solid(Role::InkSecond)),
        Mark::Unchecked => canvas.dots(places, radius * 0.75, Ink::dashed(Role::InkSecond)),
    }
}

/// The claims brought out, as they are read.
pub(super) fn table(data: &Verdicts, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns =
        ["claim", "text", "topic", "kind", "verdict"].map(|key| Column::text(phrases.get(&format!("voices-verdicts-column-{key}"))));
    let lit = Verdicts::lit(view.settings);
    let mut rows = Vec::new();
    for (index, claim) in data.claims.iter().enumerate().filter(|(_, claim)| lit.is_none_or(|lit| claim.verdict == lit)) {
        let text = TEXTS.get(usize::from(claim.text)).unwrap_or(&"");
        let name = |names: &[String], index: u8| names.get(usize::from(index)).cloned().unwrap_or_default();
        let href = format!("{}{}", data.claims_href, Verdicts::id(view, index));
        rows.push(vec![
            Cell::text(sentence::numbered(data, index, phrases)).linked(href),
            Cell::text(text.to_uppercase()).of_source(text),
            Cell::text(name(&data.topics, claim.topic)),
            Cell::text(name(&data.kinds, claim.kind)),
            Cell::text(sentence::verdict(claim.verdict, phrases)),
        ]);
    }
    if rows.is_empty() {
        rows.push(vec![Cell::text(phrases.get("voices-verdicts-nothing")); columns.len()]);
    }
    Table { caption: phrases.get("voices-verdicts-table"), columns: columns.to_vec(), rows }
}
