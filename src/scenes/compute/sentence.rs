//! What the settings come to, in words.

use crate::{
    facts::{Quantity, Unit},
    instrument::View,
    model::math::to_f64,
    scenes::compute::{
        chart::{percent, power, quarter_text},
        cluster_chart::since,
        clusters::{AXES, AXIS, Cluster, Clusters},
        factories::{Factories, WAVE},
        jupiter::{DATES, Jupiter, Standing},
        jupiter_chart::speed_text,
        map_chart::wave_text,
        model::{Band, LAST_ENTRY, LISTS, PRECISIONS, REGIONS},
        shares::{Asked, MEASURES, SOLD, Shares},
    },
    text::{Arg, Phrases, Style},
};

/// Who has what share or how much, and what the measure covers at that date.
pub(super) fn shares(data: &Shares, asked: &Asked<'_>, phrases: &Phrases) -> String {
    let (measure, quarter) = (asked.measure, asked.known_quarter());
    let date = quarter_text(asked.quarter, phrases);
    let Some(american) = measure.american_percent(quarter) else {
        return phrases.fill("compute-shares-silent", &[("date", date.into())]);
    };
    let shown = |band: usize| {
        let value =
            if asked.is_power { power(measure.power(band, quarter)?, phrases) } else { percent(measure.percent(band, quarter)?, phrases) };
        let name = phrases.get(&format!("compute-band-{}", measure.series[band].band.key()));
        Some(phrases.fill("compute-shares-part", &[("name", name.into()), ("value", value.into())]))
    };
    let others: Vec<String> = (0..measure.series.len()).filter(|&band| measure.series[band].band != Band::Us).filter_map(shown).collect();
    let american = if asked.is_power { power(american / 100.0 * measure.total(quarter), phrases) } else { percent(american, phrases) };
    let silence = match (asked.is_record(), asked.quarter) {
        (true, LAST_ENTRY) => "last",
        (true, quarter) if quarter > LAST_ENTRY => "after",
        _ => "none",
    };
    let mut out = phrases.fill(
        "compute-shares-sentence",
        &[
            ("measure", Arg::from(MEASURES[asked.index.min(SOLD)])),
            ("silence", Arg::from(silence)),
            ("date", date.into()),
            ("american", american.into()),
            ("others", others.join(&phrases.get("list-separator")).into()),
        ],
    );
    let sold = data.measures.get(SOLD).map_or(0.0, |sold| sold.total(asked.quarter));
    if asked.is_record() && sold > 0.0 {
        let part = percent(100.0 * measure.total(quarter) / sold, phrases);
        out.push(' ');
        out.push_str(&phrases.fill("compute-shares-held", &[("part", part.into())]));
    }
    out
}

/// How many clusters are shown and which is the largest, or what is known of the one chosen.
pub(super) fn clusters(data: &Clusters, view: &View<'_>) -> String {
    let (settings, phrases) = (view.settings, view.phrases);
    let shown = data.shown(settings);
    if let Some(index) = data.chosen(settings) {
        return chosen(data, &data.list[index], shown.contains(&index), phrases);
    }
    let axis = settings.option(AXIS);
    let size = |index: usize| data.list[index].size(axis).unwrap_or_default();
    let largest = shown.iter().copied().reduce(|best, index| if size(index) > size(best) { index } else { best });
    let Some(largest) = largest else { return phrases.get("compute-clusters-none") };
    let cluster = &data.list[largest];
    phrases.fill(
        "compute-clusters-sentence",
        &[
            ("n", number(shown.len())),
            ("name", escaped(data.name(cluster)).into()),
            ("state", Arg::from(if cluster.is_planned { "planned" } else { "service" })),
            ("since", since(cluster, phrases).into()),
            ("size", size_text(cluster, axis, phrases).into()),
        ],
    )
}

fn chosen(data: &Clusters, cluster: &Cluster, is_shown: bool, phrases: &Phrases) -> String {
    let known = |axis: usize| if cluster.size(axis).is_some() { "yes" } else { "no" };
    let over_jupiter = match (cluster.size(0), data.list.get(data.jupiter).and_then(|jupiter| jupiter.size(0))) {
        (Some(own), Some(jupiter)) => own / jupiter,
        _ => 0.0,
    };
    let state = match (cluster.is_planned, cluster.is_over) {
        (true, _) => "planned",
        (_, true) => "over",
        _ => "service",
    };
    let owner = data.owner(cluster);
    phrases.fill(
        "compute-clusters-chosen",
        &[
            ("name", escaped(data.name(cluster)).into()),
            ("place", Arg::from(REGIONS[usize::from(cluster.region).min(REGIONS.len() - 1)])),
            ("named", Arg::from(if owner.is_some() { "yes" } else { "no" })),
            ("owner", escaped(owner.unwrap_or_default()).into()),
            ("state", Arg::from(state)),
            ("since", since(cluster, phrases).into()),
            ("has-h100", Arg::from(known(0))),
            ("h100", size_text(cluster, 0, phrases).into()),
            ("has-power", Arg::from(known(1))),
            ("power", size_text(cluster, 1, phrases).into()),
            ("has-chips", Arg::from(known(2))),
            ("chips", size_text(cluster, 2, phrases).into()),
            ("times", phrases.number(crate::model::math::significant(over_jupiter, 2)).into()),
            ("shown", Arg::from(if is_shown { "yes" } else { "no" })),
        ],
    )
}

/// A cluster's size with its unit, as precise as the record is.
fn size_text(cluster: &Cluster, axis: usize, phrases: &Phrases) -> String {
    let size = crate::model::math::significant(cluster.size(axis).unwrap_or_default(), 3);
    let quantity = match AXES[axis.min(AXES.len() - 1)] {
        "h100" => Quantity::plain(size, Unit::H100Equivalents),
        "power" => Quantity::plain(size * 1e6, Unit::Watts),
        _ => Quantity::plain(size, Unit::Chips),
    };
    phrases.quantity(quantity, Style::Short)
}

/// The rank of JUPITER in a list, by a precision, at a date.
pub(super) fn jupiter(data: &Jupiter, standing: &Standing, phrases: &Phrases) -> String {
    let (own, first) = (data.speed(0, standing), standing.order.first().copied().unwrap_or_default());
    let fastest = data.speed(first, standing);
    let speed = |value: f64| phrases.fill("compute-jupiter-speed", &[("n", speed_text(value, phrases).into())]);
    let state = if standing.order.len() < 2 {
        "alone"
    } else if standing.rank == 1 {
        "first"
    } else {
        "behind"
    };
    phrases.fill(
        "compute-jupiter-sentence",
        &[
            ("state", Arg::from(state)),
            ("list", Arg::from(LISTS[standing.list])),
            ("precision", Arg::from(PRECISIONS[standing.precision])),
            ("date", Arg::from(DATES[standing.date])),
            ("rank", number(standing.rank)),
            ("own", speed(own).into()),
            ("first", escaped(data.machines.get(first).map_or("", |machine| &machine.name)).into()),
            ("fastest", speed(fastest).into()),
            ("times", phrases.number(crate::model::math::significant(fastest / own.max(1e-9), 2)).into()),
        ],
    )
}

/// How many sites there are after a wave, or what is known of the one chosen.
pub(super) fn factories(data: &Factories, view: &View<'_>) -> String {
    let phrases = view.phrases;
    if let Some(site) = data.chosen(view.settings) {
        return phrases.fill(
            "compute-factories-chosen",
            &[
                ("name", escaped(&site.name).into()),
                ("city", escaped(&site.city).into()),
                ("country", escaped(&site.country).into()),
                ("host", escaped(&site.host).into()),
                ("wave", wave_text(data, site.wave, phrases).into()),
            ],
        );
    }
    let wave = view.settings.option(WAVE);
    let countries = data.waves.get(wave).map_or(0, |wave| usize::from(wave.countries));
    phrases.fill(
        "compute-factories-sentence",
        &[
            ("wave", format!("w{}", wave + 1).into()),
            ("date", data.waves.get(wave).map_or("", |wave| &wave.date).into()),
            ("n", number(data.shown(view.settings).count())),
            ("countries", number(countries)),
        ],
    )
}

fn number(value: usize) -> Arg<'static> {
    Arg::Number(to_f64(value), 0)
}

/// A name of the data in a sentence of HTML.
fn escaped(name: &str) -> String {
    crate::chart::escape_html(name)
}
