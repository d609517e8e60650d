//! What the scene says in words: of a use and the law, of what applies by a month, of who stands where.

use crate::{
    instrument::View,
    model::math::{plain, to_f64},
    scenes::rules::{
        model::{Day, LEVELS, Part, Rule, month_of},
        sort::{Sort, USE, Use, level},
        spectrum::{Spectrum, WHO, YOU},
        timeline::{self, Timeline},
    },
    text::{Arg, Phrases},
};

fn count(number: usize) -> Arg<'static> {
    Arg::Number(to_f64(number), 0)
}

/// What a use is called in a picture: what stands before the colon of its name.
pub(super) fn short(key: &str, phrases: &Phrases) -> String {
    let name = phrases.get(&format!("rules-sort-use-{key}"));
    name.split(':').next().unwrap_or_default().trim().to_owned()
}

/// What a use is: what stands after the colon.
pub(super) fn full(key: &str, phrases: &Phrases) -> String {
    let name = phrases.get(&format!("rules-sort-use-{key}"));
    name.split_once(':').map_or("", |(_, full)| full).trim().to_owned()
}

/// A level by its index.
pub(super) fn level_name(level: usize, phrases: &Phrases) -> String {
    phrases.get(&format!("rules-sort-level-{}", LEVELS.get(level).unwrap_or(&LEVELS[0])))
}

/// What the law says of a use.
pub(super) fn rule_name(rule: Rule, phrases: &Phrases) -> String {
    phrases.get(&format!("rules-sort-rule-{}", rule.key()))
}

/// Article and annex.
pub(super) fn place_in_law(of: &Use, phrases: &Phrases) -> String {
    let parts = [("article", &of.article), ("annex", &of.annex)].into_iter().filter(|(_, number)| !number.is_empty());
    let parts: Vec<String> = parts.map(|(kind, number)| phrases.fill(&format!("rules-{kind}"), &[("n", number.as_str().into())])).collect();
    parts.join(&phrases.get("list-separator"))
}

/// What the rule leaves out; nothing if nothing.
pub(super) fn exception(of: &Use, phrases: &Phrases) -> String {
    if of.has_exception { phrases.get(&format!("rules-sort-except-{}", of.key)) } else { String::new() }
}

/// A day.
pub(super) fn date(day: Day, phrases: &Phrases) -> String {
    let number = plain(f64::from(day.day));
    let number = if day.day == 1 { phrases.fill("rules-first-day", &[("n", number.into())]) } else { number };
    phrases.fill("rules-date", &[("day", number.into()), ("month", month(day.months(), phrases).into())])
}

/// A month with its year.
pub(super) fn month(months: u16, phrases: &Phrases) -> String {
    let (year, month) = month_of(months);
    let name = phrases.get(&format!("rules-month-{month}"));
    phrases.fill("rules-month-of", &[("month", name.into()), ("year", plain(f64::from(year)).into())])
}

/// From when a rule applies; nothing for what has no rule.
pub(super) fn begins(of: &Use, phrases: &Phrases) -> String {
    let Some(first) = of.first else { return String::new() };
    let first = date(first, phrases);
    match of.later {
        None => first,
        Some(later) => phrases.fill("rules-postponed", &[("first", first.into()), ("later", date(later, phrases).into())]),
    }
}

/// The use chosen: where the reader has it, what the law says; then how the sorting stands.
pub(super) fn sort(sort: &Sort, view: &View<'_>) -> String {
    let (settings, phrases) = (view.settings, view.phrases);
    let chosen = settings.option(USE);
    let Some(of) = sort.uses.get(chosen) else { return String::new() };
    let held = level(settings, chosen);
    let name: Arg<'_> = full(&of.key, phrases).into();
    let mut said = if held == 0 {
        phrases.fill("rules-sort-ask", &[("use", name)])
    } else {
        let (place, begins) = (place_in_law(of, phrases), begins(of, phrases));
        phrases.fill(
            "rules-sort-said",
            &[
                ("use", name),
                ("yours", level_name(held, phrases).into()),
                ("law", rule_name(of.rule, phrases).into()),
                ("has-place", Arg::from(if place.is_empty() { "no" } else { "yes" })),
                ("place", place.into()),
                ("begins", Arg::from(if begins.is_empty() { "no" } else { "yes" })),
                ("from", begins.into()),
            ],
        )
    };
    if held > 0 && of.has_exception {
        said.push(' ');
        said.push_str(&phrases.fill("rules-sort-but", &[("except", exception(of, phrases).into())]));
    }
    let (here, all) = (sort.count(settings, true), sort.count(settings, false));
    said.push(' ');
    said.push_str(&phrases.fill(
        "rules-sort-count",
        &[
            ("placed", count(here.placed)),
            ("of", count(here.all)),
            ("same", count(here.same)),
            ("elsewhere", Arg::from(if all.placed > here.placed { "yes" } else { "no" })),
            ("all-placed", count(all.placed)),
            ("all", count(all.all)),
            ("all-same", count(all.same)),
        ],
    ));
    said
}

/// How many of the high-risk uses the reader bans.
pub(super) fn banned_high(high: usize, banned: usize, phrases: &Phrases) -> String {
    phrases.fill("rules-sort-judged", &[("high", count(high)), ("banned", count(banned))])
}

/// Whether a part of the law applies.
pub(super) fn state(part: Part, applies: bool, phrases: &Phrases) -> String {
    let name = phrases.get(&format!("rules-timeline-part-{}", part.key()));
    phrases.fill("rules-timeline-state", &[("name", name.into()), ("applies", Arg::from(if applies { "yes" } else { "no" }))])
}

/// What applies at the end of the reader's month, what does not yet, and how many uses are governed.
pub(super) fn timeline(timeline: &Timeline, view: &View<'_>) -> String {
    let (settings, phrases) = (view.settings, view.phrases);
    let (month_now, is_changed) = (timeline::month(settings), timeline::is_changed(settings));
    let (mut now, mut then) = (Vec::new(), Vec::new());
    let (mut governed, mut waiting, mut moved) = (0, 0, false);
    for (part, start) in Part::ALL.into_iter().zip(&timeline.starts) {
        let name = phrases.get(&format!("rules-timeline-part-{}", part.key()));
        if start.applies(month_now, is_changed) {
            now.push(name);
            governed += usize::from(start.uses);
        } else {
            then.push(name);
            waiting += usize::from(start.uses);
        }
        // Where the two calendars say something else at this month.
        moved |= start.applies(month_now, true) != start.applies(month_now, false);
    }
    let yes = |is: bool| Arg::from(if is { "yes" } else { "no" });
    let separator = phrases.get("list-separator");
    phrases.fill(
        "rules-timeline-sentence",
        &[
            ("month", month(month_now, phrases).into()),
            ("some", yes(!now.is_empty())),
            ("now", now.join(&separator).into()),
            ("more", yes(!then.is_empty())),
            ("then", then.join(&separator).into()),
            ("governed", count(governed)),
            ("waiting", count(waiting)),
            (
                "moved",
                Arg::from(match (moved, is_changed) {
                    (false, _) => "no",
                    (true, true) => "changed",
                    (true, false) => "first",
                }),
            ),
        ],
    )
}

/// A position in words.
pub(super) fn position(at: f64, phrases: &Phrases) -> String {
    let key = match at {
        at if at <= -1.5 => "strong-brake",
        at if at < 0.0 => "brake",
        at if at > 1.5 => "strong-asset",
        at if at > 0.0 => "asset",
        _ => "middle",
    };
    phrases.get(&format!("rules-spectrum-at-{key}"))
}

/// The text in which a speaker speaks: its own, or text D.
pub(super) fn text_of(key: &str) -> &str {
    if key.len() == 1 { key } else { "d" }
}

/// What the speaker chosen says, or who is nearest to the reader.
pub(super) fn spectrum(spectrum: &Spectrum, view: &View<'_>) -> String {
    let (phrases, you) = (view.phrases, view.settings.number(YOU));
    let name = |key: &str| phrases.get(&format!("rules-spectrum-name-{key}"));
    if let Some(speaker) = view.settings.option(WHO).checked_sub(1).and_then(|who| spectrum.speakers.get(who)) {
        let links = speaker.claims.iter().enumerate().map(|(at, claim)| {
            let number = phrases.number_with(f64::from(u8::try_from(at + 1).unwrap_or_default()), 0);
            format!("<a href=\"{}{claim}\">{}</a>", spectrum.claims_href, phrases.fill("rules-spectrum-claim", &[("n", number.into())]))
        });
        let links: Vec<String> = links.collect();
        return phrases.fill(
            "rules-spectrum-chosen",
            &[
                ("name", name(&speaker.key).into()),
                ("says", phrases.get(&format!("rules-spectrum-says-{}", speaker.key)).into()),
                ("linked", Arg::from(if links.is_empty() { "no" } else { "yes" })),
                ("claims", links.join(&phrases.get("list-separator")).into()),
            ],
        );
    }
    let away = spectrum.speakers.iter().filter_map(|speaker| Some((speaker.stands?.away(you), speaker)));
    let away: Vec<(f64, _)> = away.collect();
    let least = away.iter().map(|(away, _)| *away).fold(f64::INFINITY, f64::min);
    let near = away.iter().filter(|(away, _)| *away <= least + 1e-9).map(|(_, speaker)| name(&speaker.key));
    let near: Vec<String> = near.collect();
    phrases.fill(
        "rules-spectrum-sentence",
        &[
            ("you", position(you, phrases).into()),
            ("inside", Arg::from(if least > 0.0 { "no" } else { "yes" })),
            ("near", near.join(&phrases.get("list-separator")).into()),
        ],
    )
}
