//! Four companies by date: what each was deemed worth, and the money that it received.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    facts::Quantity,
    instrument::{Control, Instrument, Judgement, Ruling, Settings, Spot, View},
    scenes::capital::{
        model::{CLAIMS, COMPANIES, How, Measure, MoneyControls, Round, Said, Terms, line},
        rounds_chart::{Plot, table},
        sentence,
    },
    text::{Arg, Style},
};

/// Index of the round that the reader chose; its first option is none.
pub const ROUND: usize = 0;
/// What the company is worth, or the money received.
pub const MEASURE: usize = 1;
/// What is known when this month is over counts.
pub const MONTH: usize = 2;
/// By tens, or from zero.
pub const LOOK: usize = 4;
/// Currency and rate.
pub const MONEY: MoneyControls = MoneyControls { currency: 3, rates: 5, rate: 6 };

/// A sum that differs by less than this share is the same sum.
const SAME: f64 = 0.01;

/// Prices of companies and money received, by date. Without JavaScript: the prices when text C was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rounds {
    /// By company, then by date.
    pub deals: Vec<Round>,
    /// First month, counted from the year 0.
    pub first_month: f64,
    /// The months in words, from the first one.
    pub months: Vec<String>,
    /// What text C says the companies are worth.
    pub said: Vec<Said>,
}

/// What the settings ask for.
pub(super) struct Asked {
    /// Price or money received.
    pub(super) measure: Measure,
    /// The last month that counts.
    pub(super) month: f64,
    /// Currency and rate.
    pub(super) terms: Terms,
    /// True by tens.
    pub(super) is_log: bool,
    /// The round chosen.
    pub(super) chosen: Option<usize>,
}

impl Asked {
    fn of(settings: &Settings) -> Self {
        Self {
            measure: if settings.option(MEASURE) == 0 { Measure::Value } else { Measure::Raised },
            month: settings.number(MONTH),
            terms: MONEY.terms(settings),
            is_log: settings.option(LOOK) == 0,
            chosen: settings.option(ROUND).checked_sub(1),
        }
    }
}

impl Rounds {
    fn month_in_words(&self, month: f64) -> &str {
        let step = |name: &(f64, &String)| name.0 >= month - self.first_month - 0.5;
        let steps = (0_u16..).map(f64::from).zip(&self.months);
        steps.into_iter().find(step).map_or("", |(_, name)| name)
    }
}

impl Instrument for Rounds {
    /// A rate of the reader's own counts for every sum.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        MONEY.settle(controls, former, now)
    }

    /// The month by its name.
    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        (control == MONTH).then(|| self.month_in_words(view.settings.number(MONTH)).to_owned())
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        let asked = Asked::of(view.settings);
        sentence::rounds(&self.deals, &asked, self.month_in_words(asked.month), view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        Plot::new(&self.deals, Asked::of(view.settings), width_px).draw(view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        table(&self.deals, &Asked::of(view.settings), view.phrases)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        let plot = Plot::new(&self.deals, Asked::of(view.settings), width_px);
        plot.places().into_iter().map(|(round, at_px)| Spot { at_px, option: round + 1 }).collect()
    }

    /// Text C's three prices, against what was known in the month chosen.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let asked = Asked::of(view.settings);
        if asked.measure == Measure::Raised {
            return Vec::new();
        }
        let judgement = |(said, (claim, company)): (&Said, &(&'static str, usize))| {
            // In the text's own currency: no rate decides whether it is right.
            let terms = Terms { currency: said.currency, own_rate: None };
            let (_, since, known) = *line(&self.deals, *company, asked.measure, asked.month, &terms).last()?;
            let talks = self
                .deals
                .iter()
                .find(|round| round.company == *company && round.how == How::Talks && round.is_known(asked.month) && round.month > since);
            let (state, ruling) = match talks {
                _ if (known - said.value).abs() > SAME * said.value => ("other", Ruling::Fails),
                Some(_) => ("talks", Ruling::OnlyIf),
                None => ("same", Ruling::Holds),
            };
            let sum = |value| view.phrases.quantity(Quantity::money(value, said.currency), Style::Long);
            let talked = talks.and_then(|round| round.amount(asked.measure, &terms)).map(sum);
            let reason = view.phrases.fill(
                "capital-rounds-judged",
                &[
                    ("state", Arg::from(state)),
                    ("company", Arg::from(COMPANIES[*company])),
                    ("month", Arg::from(self.month_in_words(asked.month))),
                    ("said", sum(said.value).into()),
                    ("known", sum(known).into()),
                    ("talked", talked.unwrap_or_default().into()),
                ],
            );
            Some(Judgement { claim, ruling, reason })
        };
        self.said.iter().zip(&CLAIMS).filter_map(judgement).collect()
    }
}
