//! From the record of clusters to its points, and to the machines that JUPITER is set beside. Native.

use std::collections::BTreeMap;

use crate::{
    facts::{PartialDate, Row, Rows},
    scenes::compute::{
        clusters::{Cluster, Clusters},
        data::to_f32,
        jupiter::Jupiter,
        model::Machine,
    },
    ui::PageContext,
};

/// The record of clusters.
const RECORD: &str = "epoch_gpu_clusters";

/// JUPITER in the record.
const JUPITER: &str = "Jupiter, Jülich";

/// What the record calls a system that it does not name.
const ANONYMOUS: &str = "Anonymized Chinese System";

/// Days up to which machines count in June and in November 2025: those of the Top500 lists.
const DAYS: [&str; 2] = ["2025-06-10", "2025-11-30"];

/// The Top500 lists of those days, as the table of their leaders writes them.
const LISTS: [&str; 2] = ["2025-06", "2025-11"];

/// Machines of the record and of its European part that are carried along: more than are drawn.
const CARRIED: usize = 16;

/// Operations a second of an exaflop a second.
const EXA: f64 = 1e18;

/// The clusters with the options that choose one.
pub(super) struct Found {
    /// The clusters.
    pub(super) data: Clusters,
    /// Keys of the options: none, then the numbers of the clusters in the published file.
    pub(super) keys: Vec<String>,
    /// Names of the options.
    pub(super) names: Vec<String>,
}

/// The record's entries that can be placed: not suspected of being another one's double, with a size, and with a date unless
/// they are planned.
pub(super) fn clusters(page: &PageContext) -> Found {
    let mut data = Clusters { names: Vec::new(), owners: Vec::new(), list: Vec::new(), jupiter: usize::MAX };
    let (mut keys, mut names) = (vec!["none".to_owned()], vec![page.text("compute-clusters-find-none")]);
    let Some(record) = page.facts.table(RECORD) else { return Found { data, keys, names } };
    let (mut name_index, mut owner_index) = (BTreeMap::new(), BTreeMap::new());
    for row in record.iter() {
        let text = |column| row.text(column);
        let Some(region) = row.parsed("region", region) else { continue };
        let is_planned = text("status") == "Planned";
        let since = Some(row).filter(|row| !row.text("first_operational").is_empty());
        let month = since.and_then(|row| row.parsed("first_operational", months)).filter(|_| !is_planned);
        let sizes = [("h100_equivalents", 1.0), ("power_mw", 1e3), ("ai_chips", 1.0)]
            .map(|(column, factor)| to_u32(row.given(column).unwrap_or_default() * factor));
        if text("possible_duplicate") == "yes" || sizes == [0; 3] || (month.is_none() && !is_planned) {
            continue;
        }
        let name = text("name").replace(ANONYMOUS, &page.text("compute-clusters-anonymous"));
        if text("name") == JUPITER {
            data.jupiter = data.list.len();
        }
        let index = index_of(&mut name_index, &mut data.names, &name);
        // Several owners stand in one cell.
        let owners = text("owner").replace(',', ", ");
        let owner = if owners.is_empty() { 0 } else { index_of(&mut owner_index, &mut data.owners, &owners) + 1 };
        keys.push(text("id").to_owned());
        names.push(name);
        data.list.push(Cluster {
            name: index,
            owner,
            region,
            is_planned,
            is_over: text("status") == "Decommissioned" || !text("superseded_by").is_empty(),
            month: month.unwrap_or_default(),
            sizes,
        });
    }
    if let Some(row) = record.find("name", JUPITER).filter(|_| data.jupiter >= data.list.len()) {
        row.fault("is JUPITER, and is left out of the clusters".to_owned(), "give it a month and a size, as no double of another");
    }
    // Systems of one name are told apart by their month and their size.
    for (option, cluster) in names.iter_mut().skip(1).zip(&data.list) {
        let is_shared = data.list.iter().filter(|other| other.name == cluster.name).count() > 1;
        if is_shared {
            let since = super::cluster_chart::since(cluster, page.words.phrases());
            let size = page.words.phrases().number(f64::from(cluster.sizes[0]));
            *option = format!("{option} ({since}, {size})");
        }
    }
    Found { data, keys, names }
}

/// JUPITER, the other leaders of the Top500 list, and the largest machines of the record and of its European part.
pub(super) fn jupiter(page: &PageContext) -> Jupiter {
    let exascale = page.value("exascale") / EXA;
    let (Some(record), Some(leaders)) = (page.facts.table(RECORD), page.facts.table("top500_leaders")) else {
        return Jupiter { machines: Vec::new(), exascale };
    };
    let mut machines: Vec<Machine> = Vec::new();
    let mut left = [[CARRIED; 2]; 2];
    // The fastest first: the file is in another order.
    let speed = |row: Row<'_>| row.given("flop16_per_s").unwrap_or_default();
    let mut rows: Vec<Row<'_>> = record.iter().filter(|row| is_counted(*row)).collect();
    rows.sort_by(|a, b| speed(*b).total_cmp(&speed(*a)));
    check_leaders(leaders, &rows);
    for row in rows {
        let name = row.text("name");
        let Some(region) = row.parsed("region", region) else { continue };
        let lists = leaders.iter().filter(|leader| leader.text("record_name") == name);
        let measured: Vec<(bool, f64, &str)> =
            lists.map(|leader| (leader.text("date") == LISTS[0], leader.number("hpl_exaflops"), leader.text("machine"))).collect();
        let is_there = DAYS.map(|day| is_in_service(record, row, day));
        // For each date and for the world and the Union: only as many as can be drawn.
        let mut is_listed = [!measured.is_empty(), false, false];
        for (list, in_list) in [(1, true), (2, region == 2)] {
            for date in 0..2 {
                if in_list && is_there[date] && left[list - 1][date] > 0 {
                    is_listed[list] = true;
                    left[list - 1][date] -= 1;
                }
            }
        }
        if is_listed == [false; 3] {
            continue;
        }
        let of_list = |is_june: bool| measured.iter().find(|(june, ..)| *june == is_june).map_or(0.0, |(_, speed, _)| *speed);
        let shown =
            measured.first().map_or_else(|| name.replace(ANONYMOUS, &page.text("compute-clusters-anonymous")), |found| found.2.to_owned());
        let machine = Machine {
            name: shown,
            region,
            is_there,
            is_listed,
            measured: [true, false].map(|is_june| to_f32(of_list(is_june))),
            peak: to_f32(speed(row) / EXA),
            advertised: if name == JUPITER { to_f32(page.value("jupiter-advertised") / EXA) } else { 0.0 },
        };
        let at = if name == JUPITER { 0 } else { machines.len() };
        machines.insert(at, machine);
    }
    Jupiter { machines, exascale }
}

/// Notes a fault where a leader of the lists is no machine of the record, or stands in one list alone.
fn check_leaders(leaders: Rows<'_>, counted: &[Row<'_>]) {
    for list in LISTS {
        let _ = leaders.find_by(&[("date", list), ("record_name", JUPITER)]);
    }
    for leader in leaders.iter() {
        let name = leader.text("record_name");
        let Some(list) = leader.parsed("date", |date| LISTS.iter().position(|list| *list == date)) else { continue };
        let _ = leaders.find_by(&[("date", LISTS[1 - list]), ("record_name", name)]);
        if counted.iter().all(|row| row.text("name") != name) {
            let what = format!("column \"record_name\" names {name:?}, no counted machine of {RECORD}.csv");
            leader.fault(what, "write it as the record does, which has to give its date, place and speed");
        }
        if leader.number("hpl_exaflops") <= 0.0 {
            leader.fault("column \"hpl_exaflops\" holds no speed".to_owned(), "write what the list measured");
        }
    }
}

/// True for an entry of the standard analysis whose place, date and speed are known.
fn is_counted(row: Row<'_>) -> bool {
    row.text("standard_analysis") == "yes"
        && row.text("status") == "Existing"
        && row.text("region") != "unknown"
        && row.given("flop16_per_s").is_some()
        && !row.text("first_operational").is_empty()
}

/// True if a machine is in service on a day, and no larger one that the record knows has replaced it.
fn is_in_service(record: Rows<'_>, row: Row<'_>, day: &str) -> bool {
    let successor = row.text("superseded_by");
    let replaced = record.iter().find(|other| !successor.is_empty() && other.text("name") == successor);
    let is_replaced = replaced.is_some_and(|other| !other.text("first_operational").is_empty() && other.text("first_operational") <= day);
    row.text("first_operational") <= day && !is_replaced
}

/// Index of a region.
fn region(name: &str) -> Option<u8> {
    Some(match name {
        "US" => 0,
        "China" => 1,
        "EU27" => 2,
        "UK" | "Rest of world" => 3,
        "unknown" => 4,
        _ => return None,
    })
}

/// The index of a name, which is added if it is new.
fn index_of(known: &mut BTreeMap<String, u16>, list: &mut Vec<String>, name: &str) -> u16 {
    let next = u16::try_from(list.len()).unwrap_or(u16::MAX);
    *known.entry(name.to_owned()).or_insert_with(|| {
        list.push(name.to_owned());
        next
    })
}

/// Months from January 2010 on, that one being the first.
fn months(date: &str) -> Option<u16> {
    let date = PartialDate::try_from(date.to_owned()).ok()?;
    (date.year().checked_sub(2010)? * 12).checked_add(u16::from(date.month()?))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a count can be")]
fn to_u32(value: f64) -> u32 {
    f64::round(value.max(0.0).min(4e9)) as u32
}
