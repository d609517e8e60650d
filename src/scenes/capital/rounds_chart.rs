//! Draws companies by date: a line each, a dot for every round, hollow where it was only talked about.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw, spread, text_px},
    facts::Quantity,
    model::math::significant,
    scenes::capital::{
        chart::{Axis, money},
        model::{COMPANIES, How, MISTRAL, Measure, Round, line},
        rounds::Asked,
    },
    text::{Phrases, Style},
};

/// Years drawn, the price's and the money's.
const YEARS: [(f64, f64); 2] = [(2021.0, 2026.0), (2019.0, 2026.0)];
/// Where the drawing begins and ends, from above, in CSS px.
const TOP_PX: f64 = 14.0;

/// Room that the name of a company takes, in CSS px: across and up.
const NAME_PX: (f64, f64) = (64.0, 18.0);

/// Actor colour of a company.
const fn role(company: usize) -> Role {
    if company == MISTRAL { Role::Eu } else { Role::Us }
}

/// The drawing for a width: where every month and every sum lies.
pub(super) struct Plot<'a> {
    rounds: &'a [Round],
    asked: Asked,
    width_px: f64,
    bottom_px: f64,
    across: Scale,
    up: Axis,
    years: (f64, f64),
}

impl<'a> Plot<'a> {
    /// The scales hold all rounds, so that nothing jumps while months pass.
    pub(super) fn new(rounds: &'a [Round], asked: Asked, width_px: f64) -> Self {
        let is_narrow = Form::of_width(width_px) == Form::Narrow;
        let years = YEARS[usize::from(asked.measure == Measure::Raised)];
        let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
        for company in 0..COMPANIES.len() {
            for (_, _, value) in line(rounds, company, asked.measure, f64::INFINITY, &asked.terms) {
                least = least.min(value);
                most = most.max(value);
            }
        }
        if most <= 0.0 {
            (least, most) = (1.0, 10.0);
        }
        let bottom_px = if is_narrow || Form::is_dense(width_px) { 290.0 } else { 340.0 };
        let right_px = width_px - if is_narrow { 84.0 } else { 150.0 };
        let across = Scale::new((12.0 * years.0, 12.0 * years.1), (66.0, right_px));
        let up = Axis::new(least, most, asked.is_log, (bottom_px, TOP_PX));
        Self { rounds, asked, width_px, bottom_px, across, up, years }
    }

    fn line(&self, company: usize) -> Vec<(usize, f64, f64)> {
        line(self.rounds, company, self.asked.measure, self.asked.month, &self.asked.terms)
    }

    fn at(&self, month: f64, value: f64) -> (f64, f64) {
        (self.across.px(month.max(12.0 * self.years.0)), self.up.px(value))
    }

    /// What is only talked about: a price, no money.
    fn talks(&self, company: usize) -> impl Iterator<Item = (usize, (f64, f64))> {
        let is_shown =
            move |round: &&(usize, &Round)| round.1.company == company && round.1.how == How::Talks && round.1.is_known(self.asked.month);
        let rounds: Vec<(usize, &Round)> = self.rounds.iter().enumerate().collect();
        let place =
            |(index, round): &(usize, &Round)| Some((*index, self.at(round.month, round.amount(self.asked.measure, &self.asked.terms)?)));
        rounds.iter().filter(is_shown).filter_map(place).collect::<Vec<_>>().into_iter()
    }

    /// Every round that is drawn, with its place.
    pub(super) fn places(&self) -> Vec<(usize, (f64, f64))> {
        let of = |company: usize| {
            let closed = self.line(company).into_iter().map(|(round, month, value)| (round, self.at(month, value)));
            closed.chain(self.talks(company)).collect::<Vec<_>>()
        };
        (0..COMPANIES.len()).flat_map(of).collect()
    }

    /// # Errors
    /// If plotters refuses to draw.
    pub(super) fn draw(&self, phrases: &Phrases) -> Result<String, ChartError> {
        let label = if self.asked.measure == Measure::Value { "capital-rounds-label-value" } else { "capital-rounds-label-raised" };
        draw(self.width_px, self.bottom_px + 31.0, &phrases.get(label), &|canvas| {
            self.grid(canvas, phrases)?;
            let now = self.across.px((self.asked.month + 1.0).min(12.0 * self.years.1));
            canvas.line(&[(now, TOP_PX), (now, self.bottom_px)], Ink::solid(Role::InkSecond), 1.0)?;
            let (mut ends, mut named) = (Vec::new(), Vec::<(f64, f64)>::new());
            for (company, name) in COMPANIES.iter().enumerate() {
                let points = self.line(company);
                let Some((_, _, last)) = points.last() else { continue };
                let mut drawn: Vec<(f64, f64)> = Vec::new();
                for (_, month, value) in &points {
                    let at = self.at(*month, *value);
                    // A price holds until the next one; money stays.
                    drawn.extend(drawn.last().map(|(_, y)| (at.0, *y)));
                    drawn.push(at);
                }
                drawn.push((now, self.up.px(*last)));
                canvas.line(&drawn, Ink::solid(role(company)), 2.0)?;
                // Three lines have the colour of one country and cross: each has its name where it begins too, if there is room.
                let first = drawn.first().zip(drawn.get(1)).filter(|(at, next)| next.0 - at.0 > text_px(name)).map(|(at, _)| *at);
                if let Some((x, y)) =
                    first.filter(|(x, y)| named.iter().all(|at| (at.0 - x).abs() > NAME_PX.0 || (at.1 - y).abs() > NAME_PX.1))
                {
                    canvas.text((x - 4.0, y - 13.0), name, TextKind::Note, Align::Start, role(company).text())?;
                    named.push((x, y));
                }
                let places: Vec<(f64, f64)> = points.iter().map(|(_, month, value)| self.at(*month, *value)).collect();
                canvas.dots(&places, 3.5, Ink::solid(role(company)))?;
                let talked: Vec<(f64, f64)> = self.talks(company).map(|(_, at)| at).collect();
                if !talked.is_empty() {
                    canvas.dots(&talked, 4.5, Ink::dashed(role(company)))?;
                }
                ends.push((company, *last, self.up.px(*last)));
            }
            let heights: Vec<f64> = ends.iter().map(|(_, _, y)| *y).collect();
            for ((company, value, _), y) in ends.iter().zip(spread(&heights, 40.0, TOP_PX, self.bottom_px - 20.0)) {
                let x = self.across.to_px() + 8.0;
                canvas.text((x, y), COMPANIES[*company], TextKind::Label, Align::Start, role(*company).text())?;
                let value = money(*value, self.asked.terms.currency, phrases);
                canvas.text((x, y + 20.0), &value, TextKind::Value, Align::Start, role(*company).text())?;
            }
            let chosen = self.places().into_iter().find(|(round, _)| Some(*round) == self.asked.chosen);
            if let Some((round, at)) = chosen {
                canvas.dot(at, 7.0, Ink::dashed(Role::Ink))?;
                canvas.dot(at, 3.0, Ink::solid(role(self.rounds[round].company)))?;
            }
            Ok(())
        })
    }

    fn grid(&self, canvas: &Canvas<'_>, phrases: &Phrases) -> Result<(), ChartError> {
        for tick in self.up.ticks() {
            let y = self.up.px(tick);
            canvas.line(&[(self.across.from_px(), y), (self.across.to_px(), y)], Ink::solid(Role::Hair), 1.0)?;
            let text = money(tick, self.asked.terms.currency, phrases);
            canvas.text((self.across.from_px() - 6.0, y), &text, TextKind::Axis, Align::End, Role::InkSecond)?;
        }
        // A year has its number where there is room for it.
        let stride = if self.across.px(12.0 * (self.years.0 + 1.0)) - self.across.from_px() < 30.0 { 2.0 } else { 1.0 };
        let mut year = self.years.0;
        while year <= self.years.1 {
            let x = self.across.px(12.0 * year);
            canvas.line(&[(x, self.bottom_px), (x, self.bottom_px + 4.0)], Ink::solid(Role::InkSecond), 1.0)?;
            let text = phrases.fill("capital-tick", &[("year", crate::model::math::plain(year).into())]);
            canvas.text((x, self.bottom_px + 19.0), &text, TextKind::Axis, Align::Middle, Role::InkSecond)?;
            year += stride;
        }
        Ok(())
    }
}

/// The rounds known, as a table.
#[must_use]
pub(super) fn table(rounds: &[Round], asked: &Asked, phrases: &Phrases) -> Table {
    let column = |key: &str| phrases.get(&format!("capital-column-{key}"));
    let columns = vec![
        Column::text(column("company")),
        Column::text(column("day")),
        Column::text(column("how")),
        Column::number(column("value")),
        Column::number(column("raised")),
        Column::number(column("shown")),
    ];
    let row = |round: &Round| {
        let own = |value: Option<f64>| match value {
            Some(value) => {
                let text = phrases.quantity(Quantity::money(value, round.currency), Style::Short);
                Cell::number(value, text).of_source(&round.source)
            }
            None => Cell::default(),
        };
        let shown = round
            .amount(asked.measure, &asked.terms)
            .map_or_else(Cell::default, |value| Cell::number(significant(value, 3), money(value, asked.terms.currency, phrases)));
        vec![
            Cell::text(COMPANIES[round.company]),
            Cell::text(round.day.clone()),
            Cell::text(phrases.get(&format!("capital-rounds-how-{}", round.how.key()))),
            own(round.value),
            own(round.raised),
            shown,
        ]
    };
    let known = rounds.iter().filter(|round| round.is_known(asked.month));
    Table { caption: phrases.get("capital-rounds-table"), columns, rows: known.map(row).collect() }
}
