//! What the scene says in words: of an event, of what is in view, of what a cost counts.

use crate::{
    facts::{Currency, Quantity},
    instrument::View,
    model::math::{plain, significant, to_f64},
    scenes::moment::{
        costs::{Item, Sources, Terms, is_in_purchase},
        model::{Event, Lane, Sum, Window, civil, month, weekday},
        timeline::Timeline,
    },
    text::{Arg, Phrases, Style},
};

/// What an event is about.
pub(super) fn short(event: &Event) -> String {
    event.name.split(':').next().unwrap_or_default().trim().to_owned()
}

/// A month by its number, 1 to 12.
pub(super) fn month_name(number: i32, phrases: &Phrases) -> String {
    phrases.get(&format!("moment-timeline-month-{number}"))
}

/// Day and month.
pub(super) fn day_of_month(day: i32, phrases: &Phrases) -> String {
    let (_, number, of_month) = civil(day);
    let number_text = plain(f64::from(of_month));
    let ordinal = if of_month == 1 { phrases.fill("moment-timeline-first-day", &[("n", number_text.into())]) } else { number_text };
    phrases.fill("moment-timeline-day", &[("day", ordinal.into()), ("month", month_name(number, phrases).into())])
}

/// A date with its day of the week, as far as it is sure.
pub(super) fn date(event: &Event, phrases: &Phrases) -> String {
    let (year, number, _) = civil(event.day);
    let year: Arg<'_> = plain(f64::from(year)).into();
    if !event.is_day_sure {
        return phrases.fill("moment-timeline-month-only", &[("month", month_name(number, phrases).into()), ("year", year)]);
    }
    let weekday = phrases.get(&format!("moment-timeline-weekday-{}", weekday(event.day)));
    phrases.fill("moment-timeline-date", &[("weekday", weekday.into()), ("day", day_of_month(event.day, phrases).into()), ("year", year)])
}

/// The months shown.
pub(super) fn period(window: Window, phrases: &Phrases) -> String {
    let name = |index: i32| -> Arg<'static> {
        let (year, number) = month(index);
        let args = [("month", month_name(number, phrases).into()), ("year", plain(f64::from(year)).into())];
        phrases.fill("moment-timeline-month-of", &args).into()
    };
    phrases.fill("control-period", &[("from", name(window.from)), ("to", name(window.to))])
}

/// A sum with what it is.
pub(super) fn sum(sum: Sum, phrases: &Phrases) -> String {
    let currency = if sum.is_eur { Currency::Eur } else { Currency::Usd };
    let value = phrases.quantity(Quantity::money(sum.value, currency), Style::Short);
    phrases.fill("moment-timeline-sum", &[("kind", Arg::from(sum.kind.key())), ("value", value.into())])
}

/// The texts that speak of an event, each with its verdict, which leads to the claim if there is a way.
pub(super) fn said(event: &Event, claims_href: Option<&str>, phrases: &Phrases) -> String {
    let one = |said: &crate::scenes::moment::model::Said| {
        let text = said.claim.get(..1).unwrap_or_default().to_uppercase();
        let verdict = phrases.get(&format!("verdict-{}", said.verdict.key()));
        let verdict = match claims_href {
            Some(href) => format!("<a href=\"{href}{}\">{verdict}</a>", said.claim),
            None => verdict,
        };
        phrases.fill("moment-timeline-said", &[("text", text.into()), ("verdict", verdict.into())])
    };
    let all: Vec<String> = event.said.iter().map(one).collect();
    all.join(&phrases.get("list-separator"))
}

/// The event that is chosen: its day, how far it is from R1, what the texts say of it.
pub(super) fn chosen(timeline: &Timeline, event: &Event, view: &View<'_>) -> String {
    let phrases = view.phrases;
    // The first step is R1.
    let from_r1 = timeline.events.iter().find(|other| other.step == 1).map_or(0, |r1| event.day - r1.day);
    let side = match from_r1 {
        _ if !event.is_day_sure => "unsure",
        0 => "same",
        days if days < 0 => "before",
        _ => "after",
    };
    let sum = event.sum.map(|value| phrases.fill("moment-timeline-with-sum", &[("sum", sum(value, phrases).into())]));
    let said = said(event, Some(&timeline.claims_href), phrases);
    let mut out = phrases.fill(
        "moment-timeline-chosen",
        &[
            ("date", date(event, phrases).into()),
            ("side", Arg::from(side)),
            ("days", Arg::Number(f64::from(from_r1.abs()), 0)),
            ("name", event.name.as_str().into()),
            ("sum", sum.unwrap_or_default().into()),
            ("silent", Arg::from(if said.is_empty() { "yes" } else { "no" })),
            ("said", said.into()),
        ],
    );
    if event.step > 0 {
        out.push(' ');
        out.push_str(&phrases.get(&format!("moment-timeline-step-{}", event.step)));
    }
    out
}

/// How many events are in view, and of how many the texts speak.
pub(super) fn overview(timeline: &Timeline, view: &View<'_>) -> String {
    let count = |is_one: &dyn Fn(&Event) -> bool| {
        let count = timeline.in_view(view.settings).filter(|(_, event)| is_one(event)).count();
        Arg::Number(to_f64(count), 0)
    };
    let is_empty = timeline.in_view(view.settings).next().is_none();
    view.phrases.fill(
        "moment-timeline-overview",
        &[
            ("found", if is_empty { "empty" } else { "some" }.into()),
            ("period", period(Timeline::window(view.settings), view.phrases).into()),
            ("count", count(&|_| true)),
            ("models", count(&|event| event.lane == Lane::Models)),
            ("money", count(&|event| event.lane == Lane::Money)),
            ("said", count(&|event| !event.said.is_empty())),
            ("marked", count(&Event::is_marked)),
        ],
    )
}

/// Dollars to two figures: what is assumed carries no more.
pub(super) fn usd(value: f64, phrases: &Phrases) -> String {
    phrases.quantity(Quantity::money(significant(value, 2), Currency::Usd), Style::Short)
}

/// What a cost counts, and what it leaves out.
pub(super) fn cost(sources: &Sources, terms: &Terms, phrases: &Phrases) -> String {
    let (mut counted, mut left) = (Vec::new(), Vec::new());
    for item in Item::ALL {
        let value = sources.usd(item, terms);
        let name = phrases.get(&format!("moment-cost-in-{}", item.key()));
        if value > 0.0 {
            counted.push(phrases.fill("moment-cost-part", &[("name", name.into()), ("value", usd(value, phrases).into())]));
        } else if !is_in_purchase(item, terms) {
            left.push(phrases.get(&format!("moment-cost-out-{}", item.key())));
        }
    }
    // No control adds these.
    left.push(phrases.get("moment-cost-out-data"));
    let separator = phrases.get("list-separator");
    phrases.fill(
        "moment-cost-sentence",
        &[
            ("total", usd(sources.total_usd(terms), phrases).into()),
            ("counted", counted.join(&separator).into()),
            ("left", left.join(&separator).into()),
        ],
    )
}
