//! What the scene says in words for the state of its controls.

use crate::{
    facts::Currency,
    model::math::significant,
    scenes::capital::{
        chart::{Look, money},
        model::{COMPANIES, MISTRAL, Measure, Round, SETS, Sum, line},
        rounds::Asked,
        spending::{NAMES, Period, Year, together_usd},
        spending_chart::place_name,
    },
    text::{Arg, Phrases},
};

/// How many times one sum goes into another; three figures at most.
fn ratio(most: f64, least: f64) -> Arg<'static> {
    let ratio = significant(if least > 0.0 { most / least } else { 0.0 }, 3);
    Arg::Number(ratio, u8::from(ratio < 10.0))
}

/// How far apart the sums are, what the look hides, and what kinds of money they are.
pub(super) fn scale(sums: &[(&Sum, f64)], set: usize, look: Look, currency: Currency, phrases: &Phrases) -> String {
    let Some((largest, most)) = sums.first() else { return String::new() };
    // Like with like, where there is like.
    let is_alike = |(sum, _): &&(&Sum, f64)| sum.money == largest.money && sum.item != largest.item;
    let Some((smallest, least)) = sums.iter().rev().find(is_alike).or(sums.last()) else { return String::new() };
    let name = |sum: &Sum| phrases.get(&format!("capital-scale-item-{}", sum.item));
    phrases.fill(
        "capital-scale-sentence",
        &[
            ("largest", name(largest).into()),
            ("most", money(*most, currency, phrases).into()),
            ("ratio", ratio(*most, *least)),
            ("alike", Arg::from(if smallest.money == largest.money { "yes" } else { "no" })),
            ("smallest", name(smallest).into()),
            ("least", money(*least, currency, phrases).into()),
            ("look", Arg::from(look.key())),
            ("set", Arg::from(SETS.get(set).copied().unwrap_or_default())),
        ],
    )
}

/// What each company is worth or has received in a month, how many Mistrals make one OpenAI, and the round chosen.
pub(super) fn rounds(rounds: &[Round], asked: &Asked, month: &str, phrases: &Phrases) -> String {
    let last = |company: usize| {
        let (.., value) = *line(rounds, company, asked.measure, asked.month, &asked.terms).last()?;
        Some(value)
    };
    let measure = if asked.measure == Measure::Value { "value" } else { "raised" };
    let part = |(company, name): (usize, &&str)| {
        let value = money(last(company)?, asked.terms.currency, phrases);
        Some(phrases.fill("capital-rounds-part", &[("company", Arg::from(*name)), ("value", value.into())]))
    };
    let parts: Vec<String> = COMPANIES.iter().enumerate().filter_map(part).collect();
    let mut out = phrases.fill(
        "capital-rounds-sentence",
        &[
            ("measure", Arg::from(measure)),
            ("month", Arg::from(month)),
            ("parts", parts.join(&phrases.get("capital-rounds-separator")).into()),
        ],
    );
    if let (Some(openai), Some(mistral)) = (last(0), last(MISTRAL)) {
        out.push(' ');
        out.push_str(&phrases.fill("capital-rounds-ratio", &[("measure", Arg::from(measure)), ("ratio", ratio(openai, mistral))]));
    }
    if let Some(round) = asked.chosen.and_then(|chosen| rounds.get(chosen)) {
        let amount = round.amount(asked.measure, &asked.terms);
        let state = match amount {
            _ if !round.is_known(asked.month) => "later",
            Some(_) => "shown",
            None if asked.measure == Measure::Value => "no-value",
            None => "no-raised",
        };
        out.push(' ');
        out.push_str(&phrases.fill(
            "capital-rounds-chosen",
            &[
                ("state", Arg::from(state)),
                ("company", Arg::from(COMPANIES[round.company])),
                ("day", Arg::from(round.day.as_str())),
                ("value", amount.map_or_else(String::new, |value| money(value, asked.terms.currency, phrases)).into()),
                ("how", phrases.get(&format!("capital-rounds-how-{}", round.how.key())).into()),
            ],
        ));
    }
    out
}

/// What the chosen companies spent together in a year.
pub(super) fn firms(year: &Year, chosen: &[usize], phrases: &Phrases) -> String {
    let names: Vec<&str> = chosen.iter().filter_map(|firm| Some(NAMES.get(*firm)?.0)).collect();
    let how_many = match names.len() {
        0 => "none",
        1 => "one",
        _ => "more",
    };
    let together = money(together_usd(year, chosen), Currency::Usd, phrases);
    // Microsoft's year is another one.
    let has_microsoft = names.last() == Some(&"Microsoft");
    phrases.fill(
        "capital-spending-sentence",
        &[
            ("count", Arg::from(how_many)),
            ("year", Arg::from(year.name.as_str())),
            ("firms", listed(&names, phrases).into()),
            ("together", together.into()),
            ("microsoft", Arg::from(if has_microsoft { "there" } else { "no" })),
        ],
    )
}

/// Names as a sentence lists them.
fn listed(names: &[&str], phrases: &Phrases) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => {
            [first.join(&phrases.get("list-separator")), (*last).to_owned()].join(&phrases.get("capital-spending-and"))
        }
        _ => names.concat(),
    }
}

/// What was invested in the United States, beside another country.
pub(super) fn places(period: &Period, compared: usize, keys: &[String], phrases: &Phrases) -> String {
    let value = |place: usize| period.places.iter().find(|(other, _)| *other == place).map(|(_, value)| *value);
    let (us, other) = (value(0).unwrap_or_default(), value(compared));
    phrases.fill(
        "capital-investment-sentence",
        &[
            ("period", Arg::from(period.name.as_str())),
            ("edition", Arg::from(period.edition.as_str())),
            ("us", money(us, Currency::Usd, phrases).into()),
            ("state", Arg::from(if other.is_some() { "known" } else { "unknown" })),
            ("place", place_name(keys.get(compared).map_or("", String::as_str), phrases).into()),
            ("value", other.map_or_else(String::new, |value| money(value, Currency::Usd, phrases)).into()),
            ("ratio", ratio(us, other.unwrap_or_default())),
        ],
    )
}
