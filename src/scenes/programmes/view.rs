//! What is printed: the claim, the question, the matrix's words, the findings. Static.

use leptos::prelude::*;

use crate::{
    chart::Form,
    facts::{Currency, PartialDate, Unit, Verdict},
    scenes::{
        Movements,
        programmes::{
            chart,
            matrix::{self, MATRIX_ID, MatrixInputs},
            matrix_table,
            model::{Amount, Basis, Expression, Kind, Ledger, Programme, Settings},
            money::{self, MoneyInputs},
            strip,
            to_scale::{self, ToScaleInputs},
        },
    },
    ui::{ClaimLead, GuessInputs, GuessScale, Html, PageContext, guess},
};

/// The known amounts: programme, basis, kind, figure.
const AMOUNTS: [(Programme, Basis, Kind, &str); 12] = [
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
];

/// Dates to choose from: text D's own first.
const DATES: [&str; 4] = ["2025-02-08", "2025-05-31", "2025-09-30", "2025-12-31"];

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let ledger = ledger(page);
    let dates: Vec<(String, String)> = DATES
        .into_iter()
        .filter_map(|date| PartialDate::try_from(date.to_owned()).ok())
        .map(|date| (date.to_string(), page.words.date(&date)))
        .collect();
    let settings = settings(&ledger);
    let sums = sums(&ledger, &settings);
    let figures = sums
        .iter()
        .filter_map(|(programme, _)| ledger.amount(*programme, Basis::Announced, &settings.as_of))
        .map(|amount| amount.figure.clone())
        .collect();
    let units = vec![
        ("run".to_owned(), page.text("programmes-square-run"), ledger.run_hours * ledger.hour_price_usd),
        ("chips".to_owned(), page.text("programmes-square-chips"), 1000.0 * ledger.chip_price_usd),
        ("jupiter".to_owned(), page.text("programmes-square-jupiter"), ledger.jupiter_eur * ledger.usd_per_eur),
    ];
    let matrix = matrix_table::table(page);
    let money = MoneyInputs { ledger, dates, rate_note: page.html("programmes-rate-note"), price_note: page.html("programmes-price-note") };
    let question = GuessInputs {
        slug: "programmes".to_owned(),
        question: page.html("programmes-question"),
        answer_text: page.html("programmes-answer"),
        answer: page.value("stargate-over-v3-run"),
        unit: Unit::Count,
        min: 10.0,
        max: 10_000_000.0,
        scale: GuessScale::Log,
    };
    Movements {
        claim: view! { <ClaimLead slug="programmes" source="d"/> }.into_any(),
        guess: view! {
            {guess(question)}
        }
        .into_any(),
        test: view! {
            <h4>{page.text("programmes-matrix-title")}</h4>
            <div class="instrument" id="programmes-matrix">
                {matrix::island(MatrixInputs { orders: matrix.orders })}
                <div class="matrix" id=MATRIX_ID inner_html=matrix.html></div>
            </div>
            <h4>{page.text("programmes-money-title")}</h4>
            {money::island(money)}
            <h4>{page.text("programmes-scale-title")}</h4>
            {to_scale::island(ToScaleInputs { sums, figures, units })}
        }
        .into_any(),
        evidence: view! { <Html key="programmes-evidence" class="finding"/> <Html key="programmes-evidence-slip" class="finding"/> }
            .into_any(),
    }
}

/// The charts in their author's view and extremes, for the snapshots.
pub(super) fn charts(page: &PageContext) -> Vec<(String, String)> {
    let ledger = ledger(page);
    let phrases = page.words.phrases();
    let mut out = Vec::new();
    for form in [Form::Narrow, Form::Wide] {
        let name = form.key();
        let cases = [
            ("announced", settings(&ledger), true),
            ("true-scale", settings(&ledger), false),
            (
                "operating",
                Settings { basis: Basis::Operating, as_of: "2025-12-31".into(), expression: Expression::Money, ..settings(&ledger) },
                true,
            ),
            (
                "committed-then",
                Settings {
                    basis: Basis::Committed,
                    is_yearly: true,
                    currency: Currency::Eur,
                    expression: Expression::Money,
                    ..settings(&ledger)
                },
                true,
            ),
        ];
        for (case, settings, is_log) in cases {
            let svg = chart::money(&ledger, &settings, is_log, form.default_width_px(), phrases).unwrap_or_default();
            out.push((format!("money-{case}-{name}"), svg));
        }
        let sums = sums(&ledger, &settings(&ledger));
        out.push((
            format!("to-scale-{name}"),
            strip::strip(&sums, ledger.jupiter_eur * ledger.usd_per_eur, form.default_width_px(), phrases).svg,
        ));
    }
    out
}

/// The three sums as announced, in dollars, the largest first.
fn sums(ledger: &Ledger, settings: &Settings) -> Vec<(Programme, f64)> {
    let sum = |programme| Some((programme, ledger.usd(ledger.amount(programme, Basis::Announced, &settings.as_of)?, settings)));
    let mut sums: Vec<(Programme, f64)> = Programme::ALL.into_iter().filter_map(sum).collect();
    sums.sort_by(|a, b| b.1.total_cmp(&a.1));
    sums
}

/// The author's view.
fn settings(ledger: &Ledger) -> Settings {
    Settings {
        basis: Basis::Announced,
        as_of: DATES[0].to_owned(),
        currency: Currency::Usd,
        usd_per_eur: ledger.usd_per_eur,
        is_yearly: false,
        expression: Expression::Runs,
        hour_price_usd: ledger.hour_price_usd,
    }
}

fn ledger(page: &PageContext) -> Ledger {
    let amounts = AMOUNTS
        .into_iter()
        .filter_map(|(programme, basis, kind, id)| {
            let figure = page.figure(id)?;
            let is_disputed = matches!(figure.verdict, Some(Verdict::Disputed | Verdict::NotFound));
            Some(Amount {
                programme,
                basis,
                kind,
                since: figure.as_of.to_string(),
                figure: id.to_owned(),
                value: figure.quantity.value,
                currency: figure.quantity.currency?,
                is_disputed,
            })
        })
        .collect();
    Ledger {
        amounts,
        run_hours: page.value("v3-gpu-hours"),
        hour_price_usd: page.value("v3-gpu-hour-price"),
        chip_price_usd: page.value("gb200-price"),
        jupiter_eur: page.value("jupiter-budget"),
        stargate_usd: page.value("stargate-announced"),
        stargate_years: page.value("stargate-years"),
        factories_years: page.value("ai-factories-years"),
        usd_per_eur: page.value("rate-b"),
    }
}
