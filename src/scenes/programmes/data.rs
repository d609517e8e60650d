//! From facts to the instruments: what is known of the money, the controls with their ranges and words. Native.

use crate::{
    facts::{PartialDate, Verdict},
    instrument::{Control, Declaration, Digits, Format, Kind as Of, Look, Picture, PictureLook, Preset, Settings, Track, Value, keys},
    scenes::{
        pack,
        programmes::{
            matrix_table,
            model::{Amount, Basis, CLAIMS, Expression, Kind, Ledger, Programme, Said},
            money::Money,
            to_scale::{TRAVEL, ToScale},
        },
    },
    ui::PageContext,
};

/// The known amounts: programme, basis, kind, figure.
const AMOUNTS: [(Programme, Basis, Kind, &str); 13] = [
    (Programme::Stargate, Basis::Announced, Kind::Investment, "stargate-announced"),
    (Programme::Stargate, Basis::Committed, Kind::Investment, "stargate-equity"),
    (Programme::Stargate, Basis::Operating, Kind::Built, "abilene-operating-cost"),
    (Programme::DeepSeek, Basis::Announced, Kind::Run, "v3-final-run"),
    (Programme::DeepSeek, Basis::Committed, Kind::Run, "v3-final-run"),
    (Programme::DeepSeek, Basis::Operating, Kind::Run, "v3-final-run"),
    (Programme::Factories, Basis::Announced, Kind::PublicFunds, "d-europe-1-96bn"),
    (Programme::Factories, Basis::Announced, Kind::PublicFunds, "ai-factories-total"),
    (Programme::Factories, Basis::Committed, Kind::PublicFunds, "ai-factories-wave1"),
    (Programme::Factories, Basis::Committed, Kind::PublicFunds, "ai-factories-two-waves"),
    (Programme::Factories, Basis::Committed, Kind::PublicFunds, "ai-factories-total"),
    (Programme::Factories, Basis::Operating, Kind::Built, "jupiter-budget"),
    (Programme::InvestAi, Basis::Announced, Kind::Mobilised, "investai-total"),
];

/// Dates to choose from: text D's own first.
const DATES: [&str; 4] = ["2025-02-08", "2025-05-31", "2025-09-30", "2025-12-31"];

/// Range of dollars for one euro.
const RATES: (f64, f64) = (0.9, 1.3);

/// Range of dollars for an hour of a chip.
const PRICES: (f64, f64) = (1.0, 6.0);

/// A sum that ends before this share of the way is seen from its start, in percent.
const FIRST_WINDOW: f64 = 5.0;

/// The matrix, the money, and the money to scale.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    let money = money(page);
    let to_scale = to_scale(page, &money);
    vec![matrix_declaration(page), money_declaration(page, &money), to_scale_declaration(page, &to_scale)]
}

fn matrix_declaration(page: &PageContext) -> Declaration {
    let (html, matrix) = matrix_table::table(page);
    let picture = Picture { look: PictureLook::Rows, printed: format!("<div class=\"matrix\">{html}</div>"), ..Picture::chart("matrix") };
    let sort = Control::choice("sort", matrix.orders.iter().map(|(key, _)| key.as_str()), Look::Segments);
    Declaration {
        pictures: vec![picture],
        controls: vec![page.worded("programmes", sort)],
        ..Declaration::new("programmes", "matrix", pack(&matrix))
    }
}

fn money_declaration(page: &PageContext, money: &Money) -> Declaration {
    let slider = |key: &str, track: Track, default: f64| Control::new(key, 0, Of::Slider(track), Value::Number(default));
    let dates = money.dates.iter().filter_map(|date| {
        let read = PartialDate::try_from(date.clone());
        if read.is_err() {
            page.facts.note_here(format!("{date:?} is no date"), "write it as 2025-02-08");
        }
        Some(page.words.date(&read.ok()?))
    });
    let rate = Track::linear(RATES.0, RATES.1, 0.01, Format::with("unit-exchange-rate", Digits::Fixed(2)));
    let price = Track::linear(PRICES.0, PRICES.1, 0.1, Format::with("unit-money-per-hour-usd", Digits::Fixed(2)));
    let controls = [
        Control::choice("basis", Basis::ALL.map(Basis::key), Look::Segments),
        Control { names: dates.collect(), ..Control::choice("date", money.dates.clone(), Look::List) },
        Control::choice("expression", Expression::ALL.map(Expression::key), Look::List),
        Control::choice("currency", ["usd", "eur"], Look::Segments),
        Control::choice("period", ["total", "yearly"], Look::Segments),
        Control::choice("scale", ["log", "true"], Look::Segments),
        slider("rate", rate, money.ledger.usd_per_eur),
        slider("price", price, money.ledger.hour_price_usd),
    ];
    // In sight: what is compared; the rest is one step away.
    let further = |control: Control| match control.key.as_str() {
        "date" | "period" | "scale" => control.further(page.text("programmes-further-view")),
        "rate" | "price" => control.further(page.text("programmes-further-prices")),
        _ => control,
    };
    Declaration {
        controls: controls.map(|control| further(page.worded("programmes", control))).to_vec(),
        ..Declaration::new("programmes", "money", pack(money))
    }
}

fn to_scale_declaration(page: &PageContext, to_scale: &ToScale) -> Declaration {
    let percent = Format::percent(Digits::Fixed(0));
    let controls = [
        Control::choice("square", ["run", "chips", "jupiter"], Look::List),
        Control::new("travel", 0, Of::Slider(Track::whole(0.0, 100.0, 1.0, percent)), Value::Number(0.0)),
    ];
    let largest = to_scale.sums.first().map_or(1.0, |(_, usd)| *usd);
    // From the smallest: where each sum ends on the way to the largest.
    let stops = to_scale.sums.iter().rev().map(|(programme, usd)| {
        let percent = 100.0 * usd / largest;
        Preset {
            key: programme.key().to_owned(),
            values: vec![(TRAVEL, Value::Number(if percent < FIRST_WINDOW { 0.0 } else { percent }))],
            label: page.text(&format!("programmes-name-{}", programme.key())),
        }
    });
    Declaration {
        pictures: vec![Picture { look: PictureLook::Window(TRAVEL), ..Picture::chart("to-scale") }],
        controls: controls.map(|control| page.worded("programmes", control)).to_vec(),
        presets: stops.collect(),
        presets_label: page.text("programmes-stops"),
        ..Declaration::new("programmes", "to-scale", pack(to_scale))
    }
}

fn money(page: &PageContext) -> Money {
    Money { ledger: ledger(page), dates: keys(DATES) }
}

/// The three sums as announced at the author's date, in dollars, and what a square may be.
fn to_scale(page: &PageContext, money: &Money) -> ToScale {
    let ledger = &money.ledger;
    let terms = money.terms(&Settings::author(&money_declaration(page, money).controls));
    let sum = |programme| {
        let amount = ledger.amount(programme, Basis::Announced, &terms.as_of)?;
        Some((programme, ledger.usd(amount, &terms), amount.figure.clone()))
    };
    let mut sums: Vec<(Programme, f64, String)> = Programme::ALL.into_iter().filter_map(sum).collect();
    sums.sort_by(|a, b| b.1.total_cmp(&a.1));
    ToScale {
        figures: sums.iter().map(|(_, _, figure)| figure.clone()).collect(),
        sums: sums.into_iter().map(|(programme, usd, _)| (programme, usd)).collect(),
        units_usd: vec![ledger.run_hours * ledger.hour_price_usd, 1000.0 * ledger.chip_price_usd, ledger.jupiter_eur * ledger.usd_per_eur],
    }
}

fn ledger(page: &PageContext) -> Ledger {
    let amounts = AMOUNTS
        .into_iter()
        .filter_map(|(programme, basis, kind, id)| {
            let (figure, currency) = page.facts.money(id)?;
            let is_disputed = matches!(figure.verdict, Some(Verdict::Disputed | Verdict::NotFound));
            Some(Amount {
                programme,
                basis,
                kind,
                since: figure.as_of.to_string(),
                since_in_words: page.words.date(&figure.as_of),
                figure: id.to_owned(),
                value: figure.quantity.value,
                currency,
                is_disputed,
            })
        })
        .collect();
    let said = CLAIMS.into_iter().enumerate().filter_map(|(claim, (id, programme))| {
        let (figure, currency) = page.facts.money(id)?;
        Some(Said { claim, programme, value: figure.quantity.value, currency })
    });
    Ledger {
        amounts,
        run_hours: page.value("v3-gpu-hours"),
        hour_price_usd: page.facts.value_within("v3-gpu-hour-price", PRICES, "the control \"price\""),
        chip_price_usd: page.value("gb200-price"),
        jupiter_eur: page.value("jupiter-budget"),
        stargate_usd: page.value("stargate-announced"),
        stargate_years: page.value("stargate-years"),
        factories_years: page.value("ai-factories-years"),
        usd_per_eur: page.facts.value_within("rate-b", RATES, "the control \"rate\""),
        said: said.collect(),
    }
}
