//! Draws the recount: three lines through the dated copies, beside what was published.

use crate::{
    chart::{Align, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw, spread},
    instrument::View,
    scenes::models::{
        count::{COPY, Copy, Rules},
        recount::{Recount, digits},
    },
    text::Arg,
};

/// Who is counted, in the order of the counts, and the figure that gives what was published.
const COUNTED: [(&str, Role, &str); 3] = [
    ("models-us", Role::Us, "ai-index-us-2024"),
    ("models-china", Role::China, "ai-index-china-2024"),
    ("models-recount-europe", Role::Eu, "ai-index-europe-2024"),
];

/// Models at the top of the axis: more than any copy counts.
const MOST: f64 = 62.0;

/// Distance between two labels, in CSS px.
const LABEL_PX: f64 = 17.0;

/// Counts under the reader's rules in every copy, and what was published as dashed lines.
///
/// # Errors
/// If plotters refuses to draw.
pub fn recount(recount: &Recount, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (rules, phrases) = (Rules::of(view.settings), view.phrases);
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let (left, right, top) = (if is_wide { 64.0 } else { 30.0 }, width_px - 44.0, 64.0);
    let bottom = top
        + if Form::is_dense(width_px) {
            185.0
        } else if is_wide {
            250.0
        } else {
            220.0
        };
    let day = |copy: Option<&Copy>| copy.map_or(0.0, |copy| f64::from(copy.day));
    let (first, last) = (recount.copies.first(), recount.copies.last());
    let across = Scale::new((day(first), day(last).max(day(first) + 1.0)), (left + 12.0, right));
    let up = Scale::new((0.0, MOST), (bottom, top));
    draw(width_px, bottom + 46.0, &phrases.get("models-recount-label"), &|canvas| {
        let mut x = 0.0;
        for (phrase, role, _) in COUNTED {
            let name = phrases.get(phrase);
            canvas.line(&[(x, 9.0), (x + 14.0, 9.0)], Ink::solid(role), 2.5)?;
            canvas.text((x + 18.0, 9.0), &name, TextKind::Note, Align::Start, role.text())?;
            x += 26.0 + 6.4 * f64::from(u8::try_from(name.chars().count()).unwrap_or(u8::MAX)) + if is_wide { 20.0 } else { 4.0 };
        }
        canvas.text((0.0, 34.0), &phrases.get("models-recount-published"), TextKind::Note, Align::Start, Role::InkSecond)?;
        canvas.line(&[(left, bottom), (right, bottom)], Ink::solid(Role::InkSecond), 1.0)?;
        let listed = across.px(f64::from(recount.listed));
        for (count, (_, role, _)) in recount.published.iter().zip(COUNTED) {
            let y = up.px(*count);
            canvas.text((left - 4.0, y), &phrases.number(*count), TextKind::Value, Align::End, role.text())?;
            canvas.line(&[(left, y), (right, y)], Ink::dashed(role), 1.0)?;
        }
        let chosen = recount.copy(view);
        if let Some(copy) = chosen {
            let x = across.px(f64::from(copy.day));
            canvas.line(&[(x, top - 8.0), (x, bottom)], Ink::solid(Role::Hair), 1.5)?;
        }
        let counts: Vec<_> = recount.copies.iter().map(|copy| (across.px(f64::from(copy.day)), copy.counts(&rules))).collect();
        for (index, (_, role, _)) in COUNTED.iter().enumerate() {
            let places: Vec<(f64, f64)> = counts.iter().map(|(x, counts)| (*x, up.px(counts[index]))).collect();
            canvas.line(&places, Ink::solid(*role), 2.2)?;
            canvas.dots(&places, 3.2, Ink::solid(*role))?;
            canvas.dot((listed, up.px(recount.published[index])), 4.5, Ink::dashed(*role))?;
        }
        if let Some(copy) = chosen {
            let (x, now) = (across.px(f64::from(copy.day)), copy.counts(&rules));
            // Beside their points, and apart from each other; to the left where the sheet ends.
            let heights = spread(&now.map(|count| up.px(count) - 12.0), LABEL_PX, top, bottom - 9.0);
            for (index, ((count, y), (_, role, _))) in now.iter().zip(heights).zip(COUNTED).enumerate() {
                let text = phrases.number_with(*count, digits(rules));
                let width = 9.0 * f64::from(u8::try_from(text.chars().count()).unwrap_or(u8::MAX));
                canvas.rect((x + 5.0, y - 8.0), (width, 16.0), Ink::solid(Role::Sheet))?;
                canvas.text((x + 6.0, y), &text, TextKind::Value, Align::Start, role.text())?;
                canvas.dot((x, up.px(now[index])), 5.0, Ink::solid(role))?;
            }
        }
        for (copy, at, align) in [(first, 0.0, Align::Start), (last, width_px, Align::End)] {
            let text = copy.map_or("", |copy| &copy.in_words);
            canvas.text((at, bottom + 16.0), text, TextKind::Axis, align, Role::InkSecond)?;
        }
        canvas.text((0.0, bottom + 36.0), &phrases.get("models-recount-axis"), TextKind::Note, Align::Start, Role::InkSecond)
    })
}

/// What was published, and every copy under the reader's rules.
#[must_use]
pub fn table(recount: &Recount, view: &View<'_>) -> Table {
    let (rules, phrases) = (Rules::of(view.settings), view.phrases);
    let mut columns = vec![
        Column::text(phrases.get("models-recount-column-copy")),
        Column::text(phrases.get("models-recount-column-chosen")),
        Column::number(phrases.get("models-recount-column-models")),
    ];
    columns.extend(COUNTED.map(|(phrase, ..)| Column::number(phrases.get(phrase))));
    let number = |count: f64, digits: u8| Cell::number(count, phrases.number_with(count, digits));
    let mut published = vec![Cell::text(phrases.get("models-recount-published")).of_source("ref-10"), Cell::default(), Cell::default()];
    published.extend(recount.published.iter().zip(COUNTED).map(|(count, (.., figure))| number(*count, 0).of_figure(figure)));
    let mut rows = vec![published];
    for (index, copy) in recount.copies.iter().enumerate() {
        let is_chosen = index == view.settings.option(COPY);
        let chosen = phrases.fill("models-recount-chosen", &[("is", Arg::from(if is_chosen { "yes" } else { "no" }))]);
        let mut row = vec![Cell::text(copy.in_words.clone()).of_source("ref-09"), Cell::text(chosen)];
        row.push(number(f64::from(copy.models(&rules)), 0));
        row.extend(copy.counts(&rules).map(|count| number(count, digits(rules))));
        rows.push(row);
    }
    Table { caption: phrases.get("models-recount-table"), columns, rows }
}
