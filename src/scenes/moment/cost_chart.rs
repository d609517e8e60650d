//! Draws the parts of a cost, each where the one before it ends, beside what two texts say.

use crate::{
    chart::{Align, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw, text_px},
    facts::{Quantity, Unit},
    model::math::round_to,
    scenes::moment::{
        costs::{Item, Sources, Terms, is_in_purchase},
        sentence::usd,
    },
    text::{Arg, Phrases, Style},
};

/// Letters of the texts whose sums are shown, and their figures.
const TEXTS: [(&str, &str); 2] = [("B", "b-deepseek-cost-6m"), ("D", "d-china-5-6m")];

/// The parts one below the other, then their total; upright, the sums of texts B and D.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn cost(sources: &Sources, terms: &Terms, sheet_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let is_wide = Form::of_width(sheet_px) == Form::Wide;
    let (left, right, row_px, bar_px) = if is_wide { (232.0, sheet_px - 140.0, 36.0, 18.0) } else { (0.0, sheet_px - 4.0, 44.0, 14.0) };
    let top = 26.0;
    let total = sources.total_usd(terms);
    let most = sources.said_usd.iter().copied().fold(total, f64::max) * 1.1;
    let px = |value: f64| left + (right - left) * value / most;
    let height = top + row_px * 6.0 + 4.0;
    draw(sheet_px, height, &phrases.get("moment-cost-label"), &|canvas| {
        let [b, d] = sources.said_usd.map(px);
        let said = |text: usize| {
            let sum = usd(sources.said_usd[text], phrases);
            phrases.fill("moment-cost-text", &[("text", Arg::from(TEXTS[text].0)), ("sum", sum.into())])
        };
        // Side by side where each has its room, else in one line.
        let (of_b, of_d) = (said(0), said(1));
        if d - text_px(&of_d) > left && b + 4.0 + text_px(&of_b) < sheet_px {
            canvas.text((d - 4.0, 9.0), &of_d, TextKind::Note, Align::End, Role::Pencil)?;
            canvas.text((b + 4.0, 9.0), &of_b, TextKind::Note, Align::Start, Role::Pencil)?;
        } else {
            let both = [of_d, of_b].join(&phrases.get("list-separator"));
            let is_left = b + 4.0 + text_px(&both) < sheet_px;
            let (x, align) = if is_left { (b + 4.0, Align::Start) } else { (sheet_px - 1.0, Align::End) };
            canvas.text((x, 9.0), &both, TextKind::Note, align, Role::Pencil)?;
        }
        let mut from = 0.0;
        for index in 0..=Item::ALL.len() {
            let item = Item::ALL.get(index).copied();
            let y = top + row_px * f64::from(u8::try_from(index).unwrap_or_default());
            let (name_y, bar_y) = if is_wide { (y + row_px / 2.0, y + (row_px - bar_px) / 2.0) } else { (y + 11.0, y + 23.0) };
            canvas.line(&[(0.0, y), (sheet_px, y)], Ink::solid(if item.is_some() { Role::Hair } else { Role::Ink }), 1.0)?;
            for x in [b, d] {
                // Below the words on a narrow sheet, whose values stand where the lines would pass.
                let line_y = if is_wide { y } else { y + 20.0 };
                canvas.line(&[(x, line_y), (x, y + row_px)], Ink::solid(Role::Pencil), 1.5)?;
            }
            let name = phrases.get(&format!("moment-cost-item-{}", item.map_or("total", Item::key)));
            let value = item.map_or(total, |item| sources.usd(item, terms));
            let kind = if item.is_some() { TextKind::Note } else { TextKind::Label };
            canvas.text((0.0, name_y), &name, kind, Align::Start, Role::Ink)?;
            let (text, role) = match item {
                Some(item) if value <= 0.0 => (phrases.get(nothing(item, terms)), Role::InkSecond),
                _ => (usd(value, phrases), Role::Ink),
            };
            // The total begins where the first part does.
            let begin = if item.is_some() { from } else { 0.0 };
            if value > 0.0 {
                // What the report gives is solid; what the reader adds is assumed, disputed or from the press.
                let is_given = item.map_or(total <= sources.usd(Item::Final, terms), |item| item == Item::Final);
                let ink = if is_given { Ink::solid(Role::China) } else { Ink::dashed(Role::China) };
                canvas.rect((px(begin), bar_y), ((px(value) - left).max(1.5), bar_px), ink)?;
            }
            let kind = if value > 0.0 { TextKind::Value } else { TextKind::Note };
            canvas.text((sheet_px - 1.0, name_y), &text, kind, Align::End, role)?;
            from += item.map_or(0.0, |_| value);
        }
        Ok(())
    })
}

/// What is said of a part that adds nothing.
fn nothing(item: Item, terms: &Terms) -> &'static str {
    if is_in_purchase(item, terms) { "moment-cost-bought" } else { "moment-cost-uncounted" }
}

/// The parts: how many, at which price, what they come to; then what the texts say.
pub(super) fn table(sources: &Sources, terms: &Terms, phrases: &Phrases) -> Table {
    let mut columns = vec![Column::text(phrases.get("moment-cost-column-item"))];
    columns.extend(["count", "price", "sum"].map(|key| Column::number(phrases.get(&format!("moment-cost-column-{key}")))));
    let money = |value: f64| Cell::number(round_to(value, 0), usd(value, phrases));
    let hours = |count: f64| Cell::number(count, phrases.quantity(Quantity::plain(count, Unit::Hours), Style::Short));
    let hour = || {
        let text = phrases.fill("unit-money-per-hour-usd", &[("n", Arg::Number(terms.hour_usd, 2))]);
        Cell::number(terms.hour_usd, text)
    };
    let row = |item: Item| {
        let name = Cell::text(phrases.get(&format!("moment-cost-item-{}", item.key())));
        let (name, count, price) = match item {
            Item::Final => (name.of_source("ref-02"), hours(sources.run_hours).of_figure("v3-gpu-hours"), hour()),
            Item::Before => (name.of_source("calc"), hours(sources.run_hours * terms.runs_before), hour()),
            Item::R1 => (name.of_source("ref-04"), Cell::default(), money(sources.r1_usd).of_figure("r1-rl-cost")),
            Item::Staff => (name.of_source("calc"), Cell::default(), Cell::default()),
            Item::Machines => {
                let bought = sources.bought(terms.machines);
                let chips = phrases.quantity(Quantity::plain(bought, Unit::Chips), Style::Short);
                (name.of_source("calc"), Cell::number(bought, chips), money(terms.chip_usd))
            }
        };
        let value = sources.usd(item, terms);
        let value = if value > 0.0 { money(value) } else { Cell::text(phrases.get(nothing(item, terms))) };
        vec![name, count, price, value]
    };
    let mut rows: Vec<Vec<Cell>> = Item::ALL.into_iter().map(row).collect();
    let line = |name: String, value: Cell| vec![Cell::text(name), Cell::default(), Cell::default(), value];
    rows.push(line(phrases.get("moment-cost-item-total"), money(sources.total_usd(terms))));
    for ((letter, figure), said) in TEXTS.into_iter().zip(sources.said_usd) {
        let name = phrases.fill("moment-cost-said", &[("text", Arg::from(letter))]);
        rows.push(line(name, Cell::number(said, usd(said, phrases)).of_figure(figure)));
    }
    Table { caption: phrases.get("moment-cost-table"), columns, rows }
}
