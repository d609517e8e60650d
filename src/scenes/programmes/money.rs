//! The money, with the trap in view: basis, date, currency, period and unit are the reader's.

use std::sync::Arc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    facts::{Quantity, Unit},
    scenes::programmes::{
        chart::{currency, money, shown, table},
        model::{Amount, Basis, Expression, Ledger, Programme, Settings},
    },
    text::{Arg, Phrases, Style},
    ui::{Choice, Controls, Draw, Outcome, Segmented, Slider, island, use_phrases},
};

/// The three sums on one axis. Without JavaScript: as announced, in dollars, in runs of V3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MoneyInputs {
    /// What is known of the programmes.
    pub ledger: Ledger,
    /// Dates to choose from, as ISO text and in words, the first one the default.
    pub dates: Vec<(String, String)>,
    /// Where the exchange rate comes from, as HTML.
    pub rate_note: String,
    /// Where the price of an hour comes from, as HTML.
    pub price_note: String,
}

island!(programmes_money(MoneyInputs) => view);

fn view(inputs: MoneyInputs) -> impl IntoView {
    let MoneyInputs { ledger, dates, rate_note, price_note } = inputs;
    let phrases = use_phrases();
    let ledger = Arc::new(ledger);
    let default_date = dates.first().map(|(date, _)| date.clone()).unwrap_or_default();
    let basis = RwSignal::new("announced".to_owned());
    let as_of = RwSignal::new(default_date.clone());
    let currency_key = RwSignal::new("usd".to_owned());
    let period = RwSignal::new("total".to_owned());
    let expression = RwSignal::new("runs".to_owned());
    let scale = RwSignal::new("log".to_owned());
    let (default_rate, default_price) = (ledger.usd_per_eur, ledger.hour_price_usd);
    let rate = RwSignal::new(default_rate);
    let price = RwSignal::new(default_price);
    let choices = [
        (basis, "announced".to_owned()),
        (as_of, default_date),
        (currency_key, "usd".to_owned()),
        (period, "total".to_owned()),
        (expression, "runs".to_owned()),
        (scale, "log".to_owned()),
    ];
    let defaults = Arc::new(choices);
    let is_default = {
        let defaults = defaults.clone();
        Signal::derive(move || {
            defaults.iter().all(|(signal, default)| signal.get() == *default) && rate.get() == default_rate && price.get() == default_price
        })
    };
    let on_reset = move |()| {
        for (signal, default) in defaults.iter() {
            signal.set(default.clone());
        }
        rate.set(default_rate);
        price.set(default_price);
    };
    let settings = {
        let ledger = ledger.clone();
        Signal::derive(move || {
            Settings {
                basis: Basis::parse(&basis.get()),
                as_of: as_of.get(),
                currency: currency(&currency_key.get()),
                usd_per_eur: rate.get(),
                is_yearly: period.get() == "yearly",
                expression: Expression::parse(&expression.get()),
                hour_price_usd: price.get(),
            }
            .clamped(&ledger)
        })
    };
    let words = phrases.clone();
    let options = move |group: &str, keys: &[&str]| -> Vec<(String, String)> {
        keys.iter().map(|key| ((*key).to_owned(), words.get(&format!("programmes-{group}-{key}")))).collect()
    };
    let sentence = {
        let (ledger, phrases) = (ledger.clone(), phrases.clone());
        Signal::derive(move || settings.with(|settings| sentence(&ledger, settings, &phrases)))
    };
    let draw: Draw = {
        let (ledger, phrases) = (ledger.clone(), phrases.clone());
        Arc::new(move |width| settings.with(|settings| money(&ledger, settings, scale.get() == "log", width, &phrases).unwrap_or_default()))
    };
    let table = {
        let phrases = phrases.clone();
        Signal::derive(move || settings.with(|settings| table(&ledger, settings, &phrases)))
    };
    let shown_rate = {
        let phrases = phrases.clone();
        Signal::derive(move || phrases.quantity_with(Quantity::plain(rate.get(), Unit::ExchangeRate), Style::Short, 2))
    };
    let shown_price = {
        let phrases = phrases.clone();
        Signal::derive(move || phrases.fill("unit-money-per-hour-usd", &[("n", Arg::Number(price.get(), 2))]))
    };
    view! {
        <div class="instrument" id="programmes-money">
            <Controls on_reset=on_reset is_default=is_default>
                <Segmented name="programmes-basis".to_owned() legend=phrases.get("programmes-basis") options=options("basis", &["announced", "committed", "operating"]) value=basis/>
                <Choice id="programmes-date".to_owned() label=phrases.get("programmes-date") options=dates value=as_of/>
                <Choice id="programmes-expression".to_owned() label=phrases.get("programmes-expression") options=options("expression", &["runs", "money", "chips", "jupiters", "days"]) value=expression/>
                <Segmented name="programmes-currency".to_owned() legend=phrases.get("programmes-currency") options=options("currency", &["usd", "eur"]) value=currency_key/>
                <Segmented name="programmes-period".to_owned() legend=phrases.get("programmes-period") options=options("period", &["total", "yearly"]) value=period/>
                <Segmented name="programmes-scale".to_owned() legend=phrases.get("programmes-scale") options=options("scale", &["log", "true"]) value=scale/>
                <Slider id="programmes-rate".to_owned() label=phrases.get("programmes-rate") value=rate min=0.9 max=1.3 step=0.01 shown=shown_rate note=rate_note/>
                <Slider id="programmes-price".to_owned() label=phrases.get("programmes-price") value=price min=1.0 max=6.0 step=0.1 shown=shown_price note=price_note/>
            </Controls>
            <Outcome name="programmes-money" sentence=sentence draw=draw table=table/>
        </div>
    }
}

/// What each programme comes to, and a warning where the amounts are of different kinds.
pub(super) fn sentence(ledger: &Ledger, settings: &Settings, phrases: &Phrases) -> String {
    let part = |programme: Programme| {
        let name = phrases.get(&format!("programmes-name-{}", programme.key()));
        match ledger.amount(programme, settings.basis, &settings.as_of) {
            None => phrases.fill("programmes-sentence-nothing", &[("name", name.into())]),
            Some(amount) => {
                let value = shown(ledger.expressed(amount, settings), settings, phrases, Style::Long);
                let kind = phrases.get(&format!("programmes-kind-{}", amount.kind.key()));
                phrases.fill("programmes-sentence-amount", &[("name", name.into()), ("value", value.into()), ("kind", kind.into())])
            }
        }
    };
    let parts: Vec<String> = Programme::ALL.into_iter().map(part).collect();
    let known: Vec<&Amount> =
        Programme::ALL.into_iter().filter_map(|programme| ledger.amount(programme, settings.basis, &settings.as_of)).collect();
    let are_alike = known.windows(2).all(|pair| pair[0].kind == pair[1].kind);
    let mut out = phrases.fill(
        "programmes-sentence",
        &[
            ("basis", Arg::from(settings.basis.key())),
            ("period", Arg::from(if settings.is_yearly { "yearly" } else { "total" })),
            ("parts", parts.join(&phrases.get("programmes-sentence-separator")).into()),
        ],
    );
    if known.len() > 1 && !are_alike {
        out.push(' ');
        out.push_str(&phrases.get("programmes-sentence-trap"));
    }
    out
}
