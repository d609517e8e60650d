//! Draws the list as points, date across and computing up; below the axis the models of which nobody knows the computing.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw, raised},
    instrument::{Spot, View},
    scenes::models::{
        model::{Filter, Kin, Model, Region, first_day, tally},
        points::Points,
    },
    text::{Arg, Phrases},
};

/// The kinds of point in the order of the key and of the rows of unknown computing: phrase, models, ink.
const KINDS: [(&str, Kin, Ink); 5] = [
    ("models-us", Kin::One(Region::Us), Ink::solid(Role::Us)),
    ("models-china", Kin::One(Region::China), Ink::solid(Role::China)),
    ("models-eu", Kin::One(Region::Eu), Ink::solid(Role::Eu)),
    ("models-points-joint", Kin::Joint, Ink::solid(Role::Ink)),
    ("models-points-elsewhere", Kin::One(Region::Elsewhere), Ink::dashed(Role::InkSecond)),
];

/// Height of a row of models of unknown computing, in CSS px.
const ROW_PX: f64 = 9.0;

/// Width of a letter of the chosen model's name, in CSS px.
const LETTER_PX: f64 = 7.8;

/// Exponents of an axis without a point.
const EMPTY: (f64, f64) = (13.0, 27.0);

/// Where everything lies on the sheet.
struct Plan {
    across: Scale,
    up: Scale,
    exponents: (f64, f64),
    rows_top: f64,
    height: f64,
    is_wide: bool,
    columns: u8,
}

impl Plan {
    fn new(points: &Points, filter: &Filter<'_>, width_px: f64) -> Self {
        let is_wide = Form::of_width(width_px) == Form::Wide;
        let columns = if width_px >= 720.0 {
            5
        } else if is_wide {
            3
        } else {
            2
        };
        let exponents = exponents(points.kept(filter).filter_map(|(_, model)| model.exponent()));
        let top = 18.0 * f64::from(5_u8.div_ceil(columns)) + 42.0;
        let bottom = top + if is_wide && !Form::is_dense(width_px) { 270.0 } else { 157.0 };
        let days = (f64::from(filter.days.0), f64::from(filter.days.1));
        let rows_top = bottom + 54.0;
        Self {
            across: Scale::new(days, across_px(width_px)),
            up: Scale::new(exponents, (bottom, top)),
            exponents,
            rows_top,
            height: rows_top + 5.0 * ROW_PX + 2.0,
            is_wide,
            columns,
        }
    }

    /// A model's place: on the axis, or in the row of its kind below it.
    fn place(&self, model: &Model) -> (f64, f64) {
        let y = match model.exponent() {
            Some(exponent) => self.up.px(exponent),
            None => self.rows_top + ROW_PX * (row_of(model) + 0.5),
        };
        (self.across.px(model.day()), y)
    }
}

/// From where to where the days lie, in CSS px.
#[must_use]
pub const fn across_px(width_px: f64) -> (f64, f64) {
    (38.0, width_px - 8.0)
}

/// Row of a model of unknown computing.
fn row_of(model: &Model) -> f64 {
    let kin = model.kin();
    (0_u8..).zip(KINDS).find(|(_, (_, of, _))| *of == kin).map_or(4.0, |(row, _)| f64::from(row))
}

/// Whole exponents around those of some models, at least two apart.
fn exponents(known: impl Iterator<Item = f64>) -> (f64, f64) {
    let (least, most) = known.fold((f64::INFINITY, 0.0_f64), |(least, most), exponent| (exponent.min(least), exponent.max(most)));
    if most < least {
        return EMPTY;
    }
    let low = f64::floor(least - 0.2);
    (low, f64::ceil(most + 0.1).max(low + 2.0))
}

/// The points of the models that the settings keep.
///
/// # Errors
/// If plotters refuses to draw.
pub fn points(points: &Points, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (filter, phrases) = (Filter::of(view.settings), view.phrases);
    let plan = Plan::new(points, &filter, width_px);
    draw(width_px, plan.height, &phrases.get("models-points-label"), &|canvas| {
        key(canvas, &plan, phrases)?;
        axes(canvas, &plan, &filter, phrases)?;
        let (mut models, mut known) = (0_u32, 0_u32);
        // The smallest groups last, so that the largest do not hide them.
        for (_, kin, ink) in [KINDS[0], KINDS[4], KINDS[3], KINDS[1], KINDS[2]] {
            let (mut upper, mut lower) = (Vec::new(), Vec::new());
            for (_, model) in points.kept(&filter).filter(|(_, model)| model.kin() == kin) {
                let is_known = model.exponent().is_some();
                models += 1;
                known += u32::from(is_known);
                if is_known { &mut upper } else { &mut lower }.push(plan.place(model));
            }
            for (places, radius) in [(upper, if plan.is_wide { 2.8 } else { 2.2 }), (lower, 1.8)] {
                if !places.is_empty() {
                    canvas.dots(&places, radius, ink)?;
                }
            }
        }
        let unknown = [("n", Arg::Number(f64::from(models - known), 0)), ("all", Arg::Number(f64::from(models), 0))];
        let text = phrases.fill("models-points-unknown", &unknown);
        canvas.text((0.0, plan.rows_top - 14.0), &text, TextKind::Note, Align::Start, Role::Ink)?;
        if models == 0 {
            let at = (f64::midpoint(plan.across.from_px(), plan.across.to_px()), f64::midpoint(plan.up.from_px(), plan.up.to_px()));
            canvas.text(at, &phrases.get("models-points-none"), TextKind::Label, Align::Middle, Role::Ink)?;
        }
        match points.chosen(view).filter(|(_, model)| filter.keeps(model)) {
            Some((index, model)) => mark(canvas, plan.place(model), &Points::name(view, index), model),
            None => Ok(()),
        }
    })
}

/// Where each model that is drawn stands.
#[must_use]
pub fn spots(points: &Points, view: &View<'_>, width_px: f64) -> Vec<Spot> {
    let filter = Filter::of(view.settings);
    let plan = Plan::new(points, &filter, width_px);
    points.kept(&filter).map(|(index, model)| Spot { at_px: plan.place(model), option: index + 1 }).collect()
}

/// Who is drawn how, in rows.
fn key(canvas: &Canvas<'_>, plan: &Plan, phrases: &Phrases) -> Result<(), ChartError> {
    let width = canvas.width_px / f64::from(plan.columns);
    for (index, (phrase, _, ink)) in (0_u8..).zip(KINDS) {
        let (x, y) = (width * f64::from(index % plan.columns), 9.0 + 18.0 * f64::from(index / plan.columns));
        canvas.dot((x + 5.0, y), 4.0, ink)?;
        canvas.text((x + 14.0, y), &phrases.get(phrase), TextKind::Note, Align::Start, ink.role.text())?;
    }
    Ok(())
}

/// Years across, powers of ten up.
fn axes(canvas: &Canvas<'_>, plan: &Plan, filter: &Filter<'_>, phrases: &Phrases) -> Result<(), ChartError> {
    let (left, right, top, bottom) = (plan.across.from_px(), plan.across.to_px(), plan.up.to_px(), plan.up.from_px());
    canvas.text((0.0, top - 27.0), &phrases.get("models-points-axis"), TextKind::Note, Align::Start, Role::InkSecond)?;
    let (low, high) = plan.exponents;
    let stride = f64::ceil((high - low) / if plan.is_wide { 7.0 } else { 5.0 }).max(1.0);
    for exponent in (0_u8..=30).map(|step| low + f64::from(step) * stride).take_while(|exponent| *exponent <= high) {
        let y = plan.up.px(exponent);
        canvas.line(&[(left, y), (right, y)], Ink::solid(Role::Hair), 1.0)?;
        let power = phrases.number(10.0) + &raised(exponent);
        canvas.text((left - 8.0, y), &power, TextKind::Axis, Align::End, Role::InkSecond)?;
    }
    let (from, to) = filter.years;
    let year_px = (right - left) / f64::from(to - from + 1);
    let stride = (1..=16_u8).find(|stride| f64::from(*stride) * year_px >= 38.0).unwrap_or(16);
    let ends = plan.rows_top + 5.0 * ROW_PX;
    for year in (from..=to).step_by(usize::from(stride)) {
        let x = plan.across.px(f64::from(first_day(year)));
        canvas.line(&[(x, top), (x, bottom + 6.0)], Ink::solid(Role::Hair), 1.0)?;
        canvas.line(&[(x, plan.rows_top), (x, ends)], Ink::solid(Role::Hair), 1.0)?;
        let middle = (x + year_px / 2.0, bottom + 19.0);
        canvas.text(middle, &year_text(year), TextKind::Axis, Align::Middle, Role::InkSecond)?;
    }
    canvas.line(&[(left, bottom), (right, bottom)], Ink::solid(Role::InkSecond), 1.0)
}

/// The chosen model: a ring around its point, and its name on the side where there is more room.
fn mark(canvas: &Canvas<'_>, (x, y): (f64, f64), name: &str, model: &Model) -> Result<(), ChartError> {
    let kin = model.kin();
    let ink = KINDS.iter().find(|(_, of, _)| *of == kin).map_or(Ink::solid(Role::Ink), |(.., ink)| *ink);
    let is_left = x > canvas.width_px / 2.0;
    let room = if is_left { x - 14.0 } else { canvas.width_px - x - 14.0 };
    let mut shown = name.to_owned();
    let mut letters = u16::try_from(name.chars().count()).unwrap_or(u16::MAX);
    while f64::from(letters) * LETTER_PX > room && letters > 1 {
        shown = name.chars().take(usize::from(letters) - 2).chain(['…']).collect();
        letters -= 1;
    }
    let width = f64::from(letters) * LETTER_PX;
    let (at, align) = if is_left { (x - 12.0, Align::End) } else { (x + 12.0, Align::Start) };
    canvas.rect((if is_left { at - width } else { at - 2.0 }, y - 9.0), (width + 2.0, 18.0), Ink::solid(Role::Sheet))?;
    canvas.dot((x, y), 7.5, Ink::solid(Role::Ink))?;
    canvas.dot((x, y), 5.5, Ink::solid(Role::Sheet))?;
    canvas.dot((x, y), 4.0, Ink::solid(ink.role))?;
    canvas.text((at, y), &shown, TextKind::Label, align, Role::Ink)
}

/// Figures of a year, which no language groups.
pub(super) fn year_text(year: u16) -> String {
    crate::model::math::plain(f64::from(year))
}

/// The models that the settings keep, counted by year.
#[must_use]
pub fn table(points: &Points, view: &View<'_>) -> Table {
    let (filter, phrases) = (Filter::of(view.settings), view.phrases);
    let column = |key: &str| phrases.get(&format!("models-points-column-{key}"));
    let mut columns = vec![Column::text(column("year")), Column::number(column("models")), Column::number(column("known"))];
    columns.extend(["us", "china", "eu"].map(|key| Column::number(phrases.get(&format!("models-{key}")))));
    columns.extend([Column::number(column("largest")), Column::text(column("name"))]);
    let row = |year: u16| {
        let of_year = points.kept(&filter).filter(|(_, model)| model.published().0 == year);
        let found = tally(of_year);
        let count = |number: u32| Cell::number(f64::from(number), phrases.number(f64::from(number)));
        let mut row = vec![Cell::number(f64::from(year), year_text(year)).of_source("ref-09"), count(found.models), count(found.known)];
        row.extend(found.regions[..3].iter().map(|number| count(*number)));
        let largest = found.largest.map(|(index, exponent)| (Points::name(view, index), exponent));
        row.extend(match largest {
            Some((name, exponent)) => [Cell::number(exponent, phrases.number_with(exponent, 1)), Cell::text(name)],
            None => [Cell::default(), Cell::default()],
        });
        row
    };
    let rows = (filter.years.0..=filter.years.1).map(row).collect();
    Table { caption: phrases.get("models-points-table"), columns, rows }
}
