//! The money, with the trap in view: basis, date, currency, period and unit are the reader's.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    facts::{Currency, Quantity},
    instrument::{Control, Instrument, Judgement, Ruling, Settings, Value, View},
    scenes::programmes::{
        chart::{money, table},
        model::{Basis, CLAIMS, Expression, Known, Ledger, Programme, Said, Terms},
        sentence,
    },
    text::{Arg, Style},
};

/// Indices of the controls, in their order.
pub const BASIS: usize = 0;
/// What is known at which date counts.
pub const DATE: usize = 1;
/// What the money is expressed in.
pub const EXPRESSION: usize = 2;
/// Dollars or euros.
pub const CURRENCY: usize = 3;
/// The whole or a year.
pub const PERIOD: usize = 4;
/// Logarithmic or true to scale.
pub const SCALE: usize = 5;
/// Dollars for a euro.
pub const RATE: usize = 6;
/// Dollars for an H800-hour.
pub const PRICE: usize = 7;

/// The three sums on one axis. Without JavaScript: as announced, in dollars, in runs of V3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Money {
    /// What is known of the programmes.
    pub ledger: Ledger,
    /// Dates to choose from, as ISO text.
    pub dates: Vec<String>,
}

impl Money {
    /// The terms that the controls give.
    #[must_use]
    pub fn terms(&self, settings: &Settings) -> Terms {
        let at = |control| settings.option(control);
        Terms {
            basis: Basis::ALL.get(at(BASIS)).copied().unwrap_or(Basis::Announced),
            as_of: self.dates.get(at(DATE)).cloned().unwrap_or_default(),
            currency: if at(CURRENCY) == 0 { Currency::Usd } else { Currency::Eur },
            usd_per_eur: settings.number(RATE),
            is_yearly: at(PERIOD) == 1,
            expression: Expression::ALL.get(at(EXPRESSION)).copied().unwrap_or(Expression::Runs),
            hour_price_usd: settings.number(PRICE),
        }
    }
}

impl Instrument for Money {
    /// A currency asks for money, and anything but money is told in the author's one.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let money = Expression::ALL.iter().position(|expression| *expression == Expression::Money)?;
        if now.option(CURRENCY) == 0 || now.option(EXPRESSION) == money {
            return None;
        }
        let (control, option) = if former.option(CURRENCY) == now.option(CURRENCY) { (CURRENCY, 0) } else { (EXPRESSION, money) };
        now.set(controls, control, Value::Option(option));
        Some(control)
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::money(&self.ledger, &self.terms(view.settings), view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        money(&self.ledger, &self.terms(view.settings), view.settings.option(SCALE) == 0, width_px, view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        table(&self.ledger, &self.terms(view.settings), view.phrases)
    }

    /// Text D's three sums, against what is known in these terms.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let terms = self.terms(view.settings);
        let judgement = |said: &Said| {
            let (state, ruling) = match self.ledger.bears_out(said, &terms) {
                // The rental value of one run is no investment, even where the sum is the same.
                Known::Same if said.programme == Programme::DeepSeek => ("run", Ruling::OnlyIf),
                Known::Same => ("same", Ruling::Holds),
                Known::FromTheText => ("own", Ruling::OnlyIf),
                Known::Other => ("other", Ruling::Fails),
                // Nothing known refutes nothing.
                Known::Nothing => return None,
            };
            let sum = |value, currency| view.phrases.quantity(Quantity::money(value, currency), Style::Long);
            let known = self.ledger.amount(said.programme, terms.basis, &terms.as_of);
            let known = known.map_or_else(String::new, |amount| sum(self.ledger.own(amount, &terms), amount.currency));
            let reason = view.phrases.fill(
                "programmes-judged",
                &[
                    ("name", view.phrases.get(&format!("programmes-name-{}", said.programme.key())).into()),
                    ("said", sum(said.value, said.currency).into()),
                    ("known", known.into()),
                    ("state", Arg::from(state)),
                ],
            );
            Some(Judgement { claim: CLAIMS.get(said.claim)?.0, ruling, reason })
        };
        self.ledger.said.iter().filter_map(judgement).collect()
    }
}
