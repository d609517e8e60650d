//! What the list and its recount come to, in words.

use crate::{
    instrument::View,
    model::math::to_f64,
    scenes::models::{
        chart::year_text,
        count::{Joint, Reason, Rules, span},
        model::{Filter, Region, scientific, tally},
        points::Points,
        recount::{Recount, digits},
    },
    text::{Arg, Phrases},
};

/// Organisations that are named.
const NAMED: usize = 3;

/// The model that is chosen, then what the choices keep.
pub(super) fn points(points: &Points, view: &View<'_>) -> String {
    let (filter, phrases) = (Filter::of(view.settings), view.phrases);
    let chosen = chosen(points, &filter, view);
    let found = tally(points.kept(&filter));
    let count = |number: u32| Arg::Number(f64::from(number), 0);
    let largest = found.largest;
    let state = match (found.models, largest) {
        (0, _) => "empty",
        (_, None) => "unknown",
        _ => "known",
    };
    let rest = phrases.fill(
        "models-points-sentence",
        &[
            ("state", Arg::from(state)),
            ("listed", count(found.models)),
            ("all", Arg::Number(to_f64(points.models.len()), 0)),
            ("known", count(found.known)),
            ("unknown", Arg::Number(100.0 * f64::from(found.models - found.known) / f64::from(found.models.max(1)), 0)),
            ("us", count(found.regions[0])),
            ("china", count(found.regions[1])),
            ("eu", count(found.regions[2])),
            ("name", largest.map_or_else(String::new, |(index, _)| html(&Points::name(view, index))).into()),
            ("compute", largest.map_or_else(String::new, |(_, exponent)| operations(exponent, phrases)).into()),
        ],
    );
    chosen + &rest
}

/// What the list says of the chosen model; nothing where none is chosen.
fn chosen(points: &Points, filter: &Filter<'_>, view: &View<'_>) -> String {
    let (phrases, Some((index, model))) = (view.phrases, points.chosen(view)) else { return String::new() };
    let name: Arg<'_> = html(&Points::name(view, index)).into();
    if !filter.keeps(model) {
        return phrases.fill("models-points-hidden", &[("name", name)]) + " ";
    }
    let makers: Vec<&String> = model.makers.iter().filter_map(|maker| points.makers.get(usize::from(*maker))).collect();
    let named: Vec<String> = makers.iter().take(NAMED).map(|maker| html(maker)).collect();
    let separator = phrases.get("list-separator");
    let regions: Vec<String> =
        Region::ALL.into_iter().filter(|region| model.is_of(*region)).map(|region| phrases.get(region_phrase(region))).collect();
    let (year, month) = model.published();
    let exponent = model.exponent();
    let text = phrases.fill(
        "models-points-chosen",
        &[
            ("name", name),
            ("makers", named.join(&separator).into()),
            ("more", Arg::from(if makers.len() > NAMED { "yes" } else { "no" })),
            ("regions", regions.join(&separator).into()),
            ("month", phrases.fill("models-points-month", &[("month", format!("m{month}").into())]).into()),
            ("year", year_text(year).into()),
            ("state", Arg::from(if exponent.is_some() { "known" } else { "unknown" })),
            ("compute", exponent.map_or_else(String::new, |exponent| operations(exponent, phrases)).into()),
            ("openness", Arg::from(model.openness().key())),
        ],
    );
    text + " "
}

const fn region_phrase(region: Region) -> &'static str {
    match region {
        Region::Us => "models-us",
        Region::China => "models-china",
        Region::Eu => "models-eu",
        Region::Near => "models-points-near",
        Region::Elsewhere => "models-points-elsewhere",
    }
}

/// A number of operations: `5 × 10<sup>26</sup>`.
fn operations(exponent: f64, phrases: &Phrases) -> String {
    let (lead, whole) = scientific(exponent);
    let lead = phrases.number(lead);
    format!("{lead}\u{a0}×\u{a0}{}<sup>{}</sup>", phrases.number(10.0), phrases.number(whole))
}

fn html(name: &str) -> String {
    crate::chart::escape_html(name)
}

/// The chosen copy under the reader's rules, beside what was published, and what moves the count most.
pub(super) fn recount(recount: &Recount, view: &View<'_>) -> String {
    let Some(copy) = recount.copy(view) else { return String::new() };
    let rules = Rules::of(view.settings);
    let now = copy.counts(&rules);
    let number = |count: f64| Arg::Number(count, digits(rules));
    let whole = |count: f64| Arg::Number(count, 0);
    // What the same rules count from copy to copy, and the same copy from rule to rule, for the United States.
    let dates = span(recount.copies.iter().map(|copy| copy.counts(&rules)[0]));
    let joints = span(Joint::ALL.into_iter().map(|joint| copy.counts(&Rules { joint, ..rules })[0]));
    let more = if dates.1 - dates.0 > joints.1 - joints.0 { "date" } else { "rule" };
    view.phrases.fill(
        "models-recount-sentence",
        &[
            ("date", copy.in_words.as_str().into()),
            ("us", number(now[0])),
            ("china", number(now[1])),
            ("europe", number(now[2])),
            ("said-us", whole(recount.published[0])),
            ("said-china", whole(recount.published[1])),
            ("said-europe", whole(recount.published[2])),
            ("dates-from", whole(dates.0)),
            ("dates-to", whole(dates.1)),
            ("joints-from", whole(joints.0)),
            ("joints-to", whole(joints.1)),
            ("more", Arg::from(more)),
            ("reason", Arg::from(rules.reason.key())),
            ("unsaid", whole(if rules.reason == Reason::Any { 0.0 } else { f64::from(copy.unsaid()) })),
        ],
    )
}
