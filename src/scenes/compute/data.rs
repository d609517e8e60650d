//! From facts to the instruments: the measures of computing power, the controls with their ranges and words. Native.

use crate::{
    facts::{Row, Rows},
    instrument::{Control, Declaration, Format, Kind, Look, Picture, PictureLook, Track, Value, keys},
    model::math::to_f64,
    scenes::{
        compute::{
            SLUG,
            cluster_data::{Found, clusters, jupiter},
            clusters::{AXES, FROM, STATUSES},
            jupiter::DATES,
            map_data::factories,
            model::{Band, LAST_ENTRY, LISTS, Measure, PRECISIONS, QUARTERS, REGIONS, Series},
            shares::{MEASURES, Shares},
        },
        pack,
    },
    ui::{PageContext, Stop},
};

/// Time that a quarter is shown while it plays, in milliseconds.
const QUARTER_MS: u32 = 260;

/// The quarter from which the estimates of chips sold know every maker.
const SOLD_FROM: usize = 20;

/// The record of clusters by the place that hosts them.
const HOSTED: &str = "epoch_gpu_cluster_share_by_region_quarterly";

/// What puts the number of quarters right.
const COUNT_QUARTERS: &str = "write every quarter to the end, or change QUARTERS in src/scenes/compute/model.rs";

/// First and last year of which the record knows the end of March.
const MARCHES: (u16, u16) = (2019, 2025);

/// The American companies that the estimates of chips sold name.
const FIVE: [&str; 5] = ["Amazon", "Google", "Meta", "Microsoft", "Oracle"];
/// See [`FIVE`].
const TWO: [&str; 2] = ["CoreWeave", "xAI"];
/// The other buyers of them; the chips said to be smuggled are added to China's in the table of quarters.
const OTHERS: [&str; 3] = ["China", "China (smuggled)", "Other"];

/// Column of the medians, chip by chip.
const MEDIAN: &str = "h100e_median";
/// Column of their sums, owner by owner.
const MEDIANS: &str = "h100e_median_sum";

/// The shares, the clusters, JUPITER, the AI factories.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    vec![shares(page), clusters_declared(page), jupiter_declared(page), factories_declared(page)]
}

fn choice(key: &str, options: &[&str], default: usize) -> Control {
    Control::choice(key, options.iter().copied(), Look::Segments).at(default)
}

/// What the United States hosted of the record each March, from its first to its last, in percent.
pub(super) fn each_march(page: &PageContext) -> Vec<Stop> {
    let Some(table) = page.facts.table(HOSTED) else { return Vec::new() };
    let stop = |year: u16| {
        let row = table.find_by(&[("date", &format!("{year}-03-31")), ("region", "US")])?;
        Some(Stop { name: year.to_string(), value: row.number("share_no_superseded_pct") })
    };
    (MARCHES.0..=MARCHES.1).filter_map(stop).collect()
}

fn shares(page: &PageContext) -> Declaration {
    let quarters = Track::whole(0.0, to_f64(QUARTERS - 1), 1.0, Format::plain(0));
    let controls = [
        choice("measure", &MEASURES, 0),
        choice("scale", &["share", "power"], 0),
        Control::new("quarter", 0, Kind::Time(quarters, QUARTER_MS), Value::Number(to_f64(LAST_ENTRY))),
    ];
    let data = Shares {
        measures: vec![hosted(page), owned(page), sold(page)],
        covered_percent: [page.value("epoch-coverage-low"), page.value("epoch-coverage-high")],
        said_percent: page.value("d-us-70pct-approx"),
        tolerance_points: page.value("about-tolerance"),
    };
    Declaration {
        controls: controls.map(|control| page.worded("compute-shares", control)).to_vec(),
        ..Declaration::new(SLUG, "shares", pack(&data))
    }
}

/// The ends of the quarters, as the tables write them: the last one is that of the snapshot.
fn dates(table: Rows<'_>) -> Vec<&str> {
    let mut dates: Vec<&str> = table.iter().map(|row| row.text("date")).collect();
    dates.sort_unstable();
    dates.dedup();
    dates
}

/// Notes a fault where a row names what nobody sums.
#[track_caller]
fn check_named(table: Rows<'_>, column: &str, known: &[&str]) {
    for row in table.iter() {
        let _: Option<()> = row.parsed(column, |name| known.contains(&name).then_some(()));
    }
}

/// The record of clusters, by a column of regions: the bands, each with the regions that it sums.
fn record(page: &PageContext, id: &str, (region, flops): (&str, &str), bands: &[(Band, &[&str])]) -> Measure {
    let Some(table) = page.facts.table(id) else { return Measure { first: 0, series: Vec::new() } };
    let h100 = page.value("h100-flops");
    let dates = dates(table);
    if dates.len() != QUARTERS {
        table.fault(format!("holds {} quarters, not {QUARTERS}", dates.len()), COUNT_QUARTERS);
    }
    check_named(table, region, &bands.iter().flat_map(|(_, of)| of.iter().copied()).collect::<Vec<_>>());
    // Each region has one row for each quarter, else a sum would be too small.
    let value = |date: &str, name: &str| table.find_by(&[("date", date), (region, name)]).map_or(f64::NAN, |row| row.number(flops));
    let at = |date: &str, of: &[&str]| to_f32(of.iter().map(|name| value(date, name)).sum::<f64>() / h100);
    // What follows the last entry repeats it.
    let series = bands.iter().map(|(band, of)| Series {
        band: *band,
        power: dates.iter().take(LAST_ENTRY + 1).map(|date| at(date, of)).collect(),
        range: Vec::new(),
    });
    Measure { first: 0, series: series.collect() }
}

#[expect(clippy::cast_possible_truncation, reason = "seven figures are more than the record has")]
pub(super) fn to_f32(value: f64) -> f32 {
    value as f32
}

fn hosted(page: &PageContext) -> Measure {
    let bands: [(Band, &[&str]); 4] =
        [(Band::Us, &["US"]), (Band::China, &["China"]), (Band::Eu, &["EU27"]), (Band::Rest, &["UK", "Rest of world"])];
    record(page, HOSTED, ("region", "flop16_no_superseded"), &bands)
}

fn owned(page: &PageContext) -> Measure {
    let rest = ["China", "UK", "Rest of world", "several", "unknown owner, hosted elsewhere"];
    let bands: [(Band, &[&str]); 4] =
        [(Band::Us, &["US"]), (Band::Unknown, &["unknown owner, hosted in China"]), (Band::Eu, &["EU27"]), (Band::Rest, &rest)];
    record(page, "epoch_gpu_cluster_share_by_owner_quarterly", ("owner_region", "flop16_per_s"), &bands)
}

/// Chips sold so far: Epoch AI's medians summed, its intervals summed, and for China the chips said to be smuggled.
fn sold(page: &PageContext) -> Measure {
    let (Some(medians), Some(ranges)) = (page.facts.table("epoch_chip_owners_quarterly"), page.facts.table("epoch_chip_owners")) else {
        return Measure { first: SOLD_FROM, series: Vec::new() };
    };
    let mut quarters = dates(medians);
    quarters.retain(|date| *date >= "2024");
    if quarters.len() != QUARTERS - SOLD_FROM {
        medians.fault(format!("holds {} quarters from 2024 on, not {}", quarters.len(), QUARTERS - SOLD_FROM), COUNT_QUARTERS);
    }
    for table in [medians, ranges] {
        check_named(table, "owner", &[&FIVE[..], &TWO, &OTHERS].concat());
    }
    // Where a chip has no interval, its median stands at both ends.
    let ends = |date: &str, of: &[&str]| -> (f32, f32) {
        let end = |column: &str| -> f64 {
            let value = |row: Row<'_>| row.given(column).unwrap_or_else(|| row.number(MEDIAN));
            of.iter().flat_map(|owner| of_owner(ranges, date, owner)).map(value).sum()
        };
        let (low, high) = (end("h100e_p5"), end("h100e_p95"));
        if low <= 0.0 || high < low {
            ranges.fault(format!("the intervals of {date}, {of:?} come to {low} to {high}"), "mend its rows: low ends, then high ones");
        }
        (to_f32(low), to_f32(high))
    };
    let smuggled = |date: &str| {
        let with = medians.find_by(&[("date", date), ("owner", "China")]).map(|row| row.number("h100e_median_sum_with_smuggled"));
        (to_f32(median(medians, ranges, (date, "China"))), to_f32(with.unwrap_or(f64::NAN)))
    };
    let sum = |date: &str, of: &[&str]| -> f64 { of.iter().map(|owner| median(medians, ranges, (date, owner))).sum() };
    let series = |band, of: &[&str], range: &dyn Fn(&str) -> (f32, f32)| Series {
        band,
        power: quarters.iter().map(|date| to_f32(sum(date, of))).collect(),
        range: quarters.iter().map(|date| range(date)).collect(),
    };
    let two = Series { range: Vec::new(), ..series(Band::Two, &TWO, &|_| (0.0, 0.0)) };
    Measure {
        first: SOLD_FROM,
        series: vec![
            series(Band::Five, &FIVE, &|date| ends(date, &FIVE)),
            two,
            series(Band::China, &["China"], &smuggled),
            series(Band::Rest, &["Other"], &|date| ends(date, &["Other"])),
        ],
    }
}

/// The rows of an owner's chips, designer by designer.
fn of_owner<'f>(ranges: Rows<'f>, date: &str, owner: &str) -> Vec<Row<'f>> {
    ranges.iter().filter(|row| row.text("date") == date && row.text("owner") == owner).collect()
}

/// The chips of an owner: an empty cell is none if the table of chips has none either.
fn median(medians: Rows<'_>, ranges: Rows<'_>, (date, owner): (&str, &str)) -> f64 {
    let Some(row) = medians.find_by(&[("date", date), ("owner", owner)]) else { return f64::NAN };
    let sum = row.given(MEDIANS).unwrap_or_default();
    let counted: f64 = of_owner(ranges, date, owner).into_iter().map(|row| row.number(MEDIAN)).sum();
    if (sum - counted).abs() > 0.5 {
        let what = format!("column {MEDIANS:?} holds {sum}, and the chips of epoch_chip_owners.csv come to {counted}");
        row.fault(what, "mend the one or the other: a row left out, or an owner misspelt");
    }
    sum
}

fn clusters_declared(page: &PageContext) -> Declaration {
    let Found { data, keys: ids, names } = clusters(page);
    let every = (0..REGIONS.len()).collect();
    let controls = [
        Control { names, ..Control::new("find", 0, Kind::Choice(ids, Look::Search), Value::Option(0)) },
        Control {
            names: REGIONS.iter().map(|region| page.text(&format!("compute-region-{region}"))).collect(),
            ..Control::new("regions", 0, Kind::Several(keys(REGIONS)), Value::Indices(every))
        },
        choice("status", &STATUSES, 0),
        choice("axis", &AXES, 0),
        choice("years", &FROM.map(|from| from.0), 0).further(page.text("compute-further-years")),
    ];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(0), ..Picture::chart("clusters") }],
        controls: controls.map(|control| page.worded("compute-clusters", control)).to_vec(),
        ..Declaration::new(SLUG, "clusters", pack(&data))
    }
}

fn jupiter_declared(page: &PageContext) -> Declaration {
    let controls = [choice("list", &LISTS, 0), choice("precision", &PRECISIONS, 0), choice("date", &DATES, 1)];
    Declaration {
        controls: controls.map(|control| page.worded("compute-jupiter", control)).to_vec(),
        ..Declaration::new(SLUG, "jupiter", pack(&jupiter(page)))
    }
}

fn factories_declared(page: &PageContext) -> Declaration {
    let data = factories(page);
    let none = || page.text("compute-factories-site-none");
    let names = data.sites.iter().map(|site| format!("{}, {}", site.name, site.city));
    let ids = (1..=data.sites.len()).map(|number| format!("site-{number}"));
    let options = std::iter::once("none".to_owned()).chain(ids).collect();
    let controls = [
        Control {
            names: std::iter::once(none()).chain(names).collect(),
            ..Control::new("site", 0, Kind::Choice(options, Look::List), Value::Option(0))
        },
        choice("wave", &["first", "second", "third"], 2),
    ];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(0), ..Picture::chart("factories") }],
        controls: controls.map(|control| page.worded("compute-factories", control)).to_vec(),
        ..Declaration::new(SLUG, "factories", pack(&data))
    }
}
