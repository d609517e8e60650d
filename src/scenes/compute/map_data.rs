//! From the table of the AI factories and the outline of Europe to a map in small whole numbers. Native.

use std::collections::BTreeSet;

use crate::{
    facts::{PartialDate, Row, Rows},
    model::math::to_f64,
    scenes::compute::factories::{Factories, Site, Wave},
    ui::PageContext,
};

/// Middle of the map, degrees north and east: that of the Union's own maps.
const MIDDLE: (f64, f64) = (52.0, 10.0);

/// Kilometres in a unit of the map.
const UNIT_KM: f64 = 6.0;

/// Mean radius of the Earth, in kilometres.
const EARTH_KM: f64 = 6_371.0;

/// Units of margin around the land of the Union.
const MARGIN: f64 = 6.0;

/// The waves as the table writes them.
const WAVES: [&str; 3] = ["1", "2", "3"];

/// The map.
pub(super) fn factories(page: &PageContext) -> Factories {
    let empty = Factories { sites: Vec::new(), waves: Vec::new(), land: Vec::new(), size: (1, 1) };
    let (Some(sites), Some(outline)) = (page.facts.table("eurohpc_ai_factories"), page.facts.table("europe_outline")) else { return empty };
    let rings = rings(outline);
    let members = rings.iter().filter(|(is_member, _)| *is_member).flat_map(|(_, ring)| ring.iter().copied());
    let (mut low, mut high) = ((f64::INFINITY, f64::INFINITY), (f64::NEG_INFINITY, f64::NEG_INFINITY));
    for (x, y) in members {
        low = (low.0.min(x), low.1.min(y));
        high = (high.0.max(x), high.1.max(y));
    }
    let size = (high.0 - low.0 + 2.0 * MARGIN, high.1 - low.1 + 2.0 * MARGIN);
    // What lies beyond the frame is drawn along its edge.
    let inside = |at: f64, length: f64| whole((at + MARGIN).max(0.0).min(length));
    let place = |(x, y): (f64, f64)| (inside(x - low.0, size.0), inside(y - low.1, size.1));
    let land = rings.iter().map(|(is_member, ring)| {
        let mut former = (0, 0);
        let mut steps = Vec::new();
        for point in ring {
            let now = place(*point);
            steps.extend([now.0 - former.0, now.1 - former.1]);
            former = now;
        }
        (*is_member, steps)
    });
    let sites: Vec<Site> = sites.iter().map(|row| site(page, row, &place)).collect();
    let waves = (0..WAVES.len()).map(|wave| wave_of(page, wave, &sites)).collect();
    Factories { sites, waves, land: land.collect(), size: (whole(size.0), whole(size.1)) }
}

/// The name of a closed line, whether it is of the Union, and its points.
type Ring<'a> = (&'a str, bool, Vec<(f64, f64)>);

/// The closed lines of the outline, projected: whether they are of the Union, and their points.
fn rings(outline: Rows<'_>) -> Vec<(bool, Vec<(f64, f64)>)> {
    let mut rings: Vec<Ring<'_>> = Vec::new();
    for row in outline.iter() {
        let ring = row.text("ring");
        let is_member = row.parsed("eu27", |word| match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        });
        if rings.last().is_none_or(|last| last.0 != ring) {
            if rings.iter().any(|known| known.0 == ring) {
                row.fault(format!("the line {ring:?} begins here once more"), "write each line in one piece");
            }
            rings.push((ring, is_member.unwrap_or_default(), Vec::new()));
        }
        if let Some(last) = rings.last_mut() {
            last.2.push(projected(row.number("lat"), row.number("lon")));
        }
    }
    // Land beyond the Union first: it lies below.
    rings.sort_by_key(|ring| ring.1);
    rings.into_iter().map(|(_, is_member, points)| (is_member, points)).collect()
}

fn site(page: &PageContext, row: Row<'_>, place: &dyn Fn((f64, f64)) -> (i16, i16)) -> Site {
    let text = |column| row.text(column).to_owned();
    let city = text("city");
    // Keys hold no accents.
    let named = format!("compute-city-{}", city.to_lowercase().replace(|letter: char| !letter.is_ascii_alphabetic(), "-"));
    // A country that the words do not name is misspelt.
    let country = |name: &str| {
        let key = format!("compute-country-{}", name.to_lowercase());
        page.words.has(&key).then(|| page.text(&key))
    };
    let at = place(projected(row.number("lat"), row.number("lon")));
    let wave = row.parsed("wave", |word| WAVES.iter().position(|wave| *wave == word)).unwrap_or_default();
    Site {
        name: text("name"),
        city: if page.words.has(&named) { page.text(&named) } else { city },
        country: row.parsed("country", country).unwrap_or_default(),
        host: text("host"),
        wave,
        at,
    }
}

/// A wave: its date from the register of figures, and the member states that have a site after it.
fn wave_of(page: &PageContext, wave: usize, sites: &[Site]) -> Wave {
    let id = format!("ai-factory-sites-wave{}", wave + 1);
    let figure = page.figure(&id);
    // A site that the table leaves out would be missed on the map alone.
    let count = to_f64(sites.iter().filter(|site| site.wave == wave).count());
    let _ = page.facts.value_within(&id, (count, count), "what eurohpc_ai_factories.csv holds");
    let as_of = figure.map(|figure| figure.as_of.to_string()).unwrap_or_default();
    // The day of the first wave is inferred in our table: the month is what was read.
    let known = if wave == 0 { as_of.get(..7).unwrap_or_default().to_owned() } else { as_of };
    let countries: BTreeSet<&str> = sites.iter().filter(|site| site.wave <= wave).map(|site| site.country.as_str()).collect();
    Wave {
        date: PartialDate::try_from(known).map(|date| page.words.date(&date)).unwrap_or_default(),
        countries: u8::try_from(countries.len()).unwrap_or(u8::MAX),
    }
}

/// Lambert's azimuthal equal-area projection: areas keep their proportions. In units of the map, downwards from the middle.
fn projected(lat: f64, lon: f64) -> (f64, f64) {
    let (middle, lat, lon) = (MIDDLE.0.to_radians(), lat.to_radians(), (lon - MIDDLE.1).to_radians());
    let cosine = middle.sin() * lat.sin() + middle.cos() * lat.cos() * lon.cos();
    let scale = EARTH_KM / UNIT_KM * (2.0 / (1.0 + cosine)).sqrt();
    (scale * lat.cos() * lon.sin(), -scale * (middle.cos() * lat.sin() - middle.sin() * lat.cos() * lon.cos()))
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the map, which is small")]
fn whole(value: f64) -> i16 {
    value.round() as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_the_map_is_its_middle_and_north_is_up() {
        let (x, y) = projected(MIDDLE.0, MIDDLE.1);
        assert!(x.abs() < 1e-9 && y.abs() < 1e-9);
        assert!(projected(60.0, 10.0).1 < 0.0 && projected(52.0, 20.0).0 > 0.0);
        // A degree of latitude is some 111 kilometres.
        assert!((projected(51.0, 10.0).1 * UNIT_KM - 111.2).abs() < 0.5);
    }
}
