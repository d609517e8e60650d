//! Tests of the three programmes' money.

use super::*;

fn ledger() -> Ledger {
    let amount = |programme, basis, kind, since: &str, value, currency| Amount {
        programme,
        basis,
        kind,
        since: since.into(),
        since_in_words: String::new(),
        figure: String::new(),
        value,
        currency,
        is_disputed: false,
    };
    Ledger {
        amounts: vec![
            amount(Programme::Stargate, Basis::Announced, Kind::Investment, "2025-01-21", 500e9, Currency::Usd),
            amount(Programme::DeepSeek, Basis::Announced, Kind::Run, "2024-12-26", 5.6e6, Currency::Usd),
            amount(Programme::Factories, Basis::Committed, Kind::PublicFunds, "2024-12-10", 1.5e9, Currency::Eur),
            amount(Programme::Factories, Basis::Committed, Kind::PublicFunds, "2025-10-11", 2.6e9, Currency::Eur),
        ],
        run_hours: 2.8e6,
        hour_price_usd: 2.0,
        chip_price_usd: 100_000.0,
        jupiter_eur: 500e6,
        stargate_usd: 500e9,
        stargate_years: 4.0,
        factories_years: 7.0,
        usd_per_eur: 1.25,
        said: Vec::new(),
    }
}

fn terms() -> Terms {
    Terms {
        basis: Basis::Announced,
        as_of: "2025-02-08".into(),
        currency: Currency::Usd,
        usd_per_eur: 1.25,
        is_yearly: false,
        expression: Expression::Runs,
        hour_price_usd: 2.0,
    }
}

#[test]
fn stargate_pays_eighty_nine_thousand_runs() {
    let ledger = ledger();
    let stargate = ledger.amount(Programme::Stargate, Basis::Announced, "2025-02-08").expect("announced");
    assert!((ledger.expressed(stargate, &terms()) - 89_285.714).abs() < 1e-2);
}

#[test]
fn only_what_was_known_counts() {
    let ledger = ledger();
    let known = |as_of| ledger.amount(Programme::Factories, Basis::Committed, as_of).map(|amount| amount.value);
    assert_eq!(known("2024-12-09"), None);
    assert_eq!(known("2025-02-08"), Some(1.5e9));
    assert_eq!(known("2025-10-11"), Some(2.6e9));
}

#[test]
fn a_year_is_a_part_and_a_run_stays_whole() {
    let ledger = ledger();
    let yearly = Terms { is_yearly: true, ..terms() };
    let stargate = ledger.amount(Programme::Stargate, Basis::Announced, "2025-02-08").expect("announced");
    let run = ledger.amount(Programme::DeepSeek, Basis::Announced, "2025-02-08").expect("announced");
    assert!((ledger.usd(stargate, &yearly) - 125e9).abs() < 1.0);
    assert!((ledger.usd(run, &yearly) - 5.6e6).abs() < 1e-3);
}

#[test]
fn the_run_costs_one_run_at_any_price() {
    let ledger = ledger();
    let run = ledger.amount(Programme::DeepSeek, Basis::Announced, "2025-02-08").expect("announced");
    for hour_price_usd in [1.0, 2.0, 6.0] {
        let terms = Terms { hour_price_usd, ..terms() };
        assert!((ledger.expressed(run, &terms) - 1.0).abs() < 1e-9);
    }
}

#[test]
fn stargate_lasts_its_announced_days() {
    let ledger = ledger();
    let stargate = ledger.amount(Programme::Stargate, Basis::Announced, "2025-02-08").expect("announced");
    let terms = Terms { expression: Expression::StargateDays, ..terms() };
    assert!((ledger.expressed(stargate, &terms) - 1461.0).abs() < 1e-6);
}

#[test]
fn a_sum_is_borne_out_by_what_is_known_then() {
    let ledger = ledger();
    let said = |claim: usize, value, currency| Said { claim, programme: CLAIMS[claim].1, value, currency };
    assert_eq!(ledger.bears_out(&said(0, 500e9, Currency::Usd), &terms()), Known::Same);
    assert_eq!(ledger.bears_out(&said(0, 500e9, Currency::Eur), &terms()), Known::Other, "euros are not dollars");
    assert_eq!(ledger.bears_out(&said(2, 1.96e9, Currency::Eur), &terms()), Known::Nothing, "nothing announced is known");
    let dear = Terms { hour_price_usd: 4.0, ..terms() };
    assert_eq!(ledger.bears_out(&said(1, 5.6e6, Currency::Usd), &terms()), Known::Same);
    assert_eq!(ledger.bears_out(&said(1, 5.6e6, Currency::Usd), &dear), Known::Other, "another price, another sum");
}
