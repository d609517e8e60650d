//! The page of the models' points with up to a hundred thousand of them, and the same points for the peers of the bench.
//!
//! The page is the one that was built, with its module and all: only the list that travels in it is another. So what is
//! measured is what a reader would get if the list grew, and the product holds nothing that is there for the bench alone.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use course_ia::{
    instrument::Declaration,
    scenes::models::{
        model::{Kin, Model, Region, YEARS, first_day},
        points::Points,
    },
};
use serde_json::json;

/// How many points; `bench/src/growth.rs` asks for these.
const COUNTS: [u32; 4] = [100, 1_000, 10_000, 100_000];

/// The page, below the site, and how its addresses lead there.
const PAGE: &str = "en/embed/models/points/index.html";
const UP: &str = "../../../../";

/// What stands before the island's inputs.
const PROPS: &str = "data-component=\"instrument\" data-props=\"";

/// How far a model is set from the one whose copy it is: days, and powers of ten of its computing.
const SPREAD: (f64, f64) = (120.0, 1.6);

/// Steps that fill a square evenly, the same at every run.
const STEPS: (f64, f64) = (0.754_877_666, 0.569_840_296);

fn main() -> Result<()> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let (Some(site), Some(out)) = (arguments.next(), arguments.next()) else { bail!("usage: bench-points SITE OUT") };
    let path = site.join(PAGE);
    let html = fs::read_to_string(&path).with_context(|| format!("cannot read {}; build first", path.display()))?;
    fs::create_dir_all(&out).with_context(|| format!("cannot write {}", out.display()))?;
    for count in COUNTS {
        write(&html, count, &out)?;
    }
    Ok(())
}

/// Writes the page and the peers' points of this many models.
fn write(html: &str, count: u32, out: &Path) -> Result<()> {
    let (before, rest) = html.split_once(PROPS).context("the page of the points holds no instrument")?;
    let (props, after) = rest.split_once('"').context("the inputs of the points do not end")?;
    let mut declaration: Declaration = postcard::from_bytes(&STANDARD.decode(props)?).context("the inputs of the points")?;
    let mut points: Points = postcard::from_bytes(&declaration.data).context("the list of the points")?;
    points.models = grown(&points.models, count);
    ensure!(points.models.len() == usize::try_from(count)?, "{} models instead of {count}", points.models.len());
    declaration.data = postcard::to_allocvec(&points)?;
    let props = STANDARD.encode(postcard::to_allocvec(&declaration)?);
    fs::write(out.join(format!("{count}.html")), format!("{before}{PROPS}{props}\"{after}").replace(UP, "/site/"))?;
    let each = |of: fn(&Model) -> f64| points.models.iter().map(of).collect::<Vec<f64>>();
    let told = json!({ "days": each(Model::day), "exponents": each(|model| model.exponent().unwrap_or_default()), "kinds": each(kind) });
    fs::write(out.join(format!("{count}.json")), told.to_string())?;
    Ok(())
}

/// So many models by date, spread like those of the list whose computing is known.
fn grown(listed: &[Model], count: u32) -> Vec<Model> {
    let known: Vec<&Model> = listed.iter().filter(|model| model.exponent().is_some()).collect();
    let last = f64::from(first_day(YEARS.1 + 1) - 1);
    let copy = |index: u32| {
        let model = known.get(usize::try_from(u64::from(index) * known.len() as u64 / u64::from(count)).ok()?)?;
        let set = |step: f64, spread: f64| ((f64::from(index) * step).fract() - 0.5) * spread;
        let regions: Vec<Region> = Region::ALL.into_iter().filter(|region| model.is_of(*region)).collect();
        let day = whole((model.day() + set(STEPS.0, SPREAD.0)).max(0.0).min(last));
        let exponent = model.exponent()? + set(STEPS.1, SPREAD.1);
        Some(Model::new(day, Some(exponent), &regions, model.openness(), model.makers.clone()))
    };
    let mut models: Vec<Model> = (0..count).filter_map(copy).collect();
    models.sort_by(|a, b| a.day().total_cmp(&b.day()));
    models
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a day of the list")]
fn whole(day: f64) -> u16 {
    day as u16
}

/// The kind of a point, as the peers' `points.js` orders them.
fn kind(model: &Model) -> f64 {
    match model.kin() {
        Kin::One(Region::Us) => 0.0,
        Kin::One(Region::China) => 1.0,
        Kin::One(Region::Eu) => 2.0,
        Kin::Joint => 3.0,
        Kin::One(_) => 4.0,
    }
}

#[cfg(test)]
mod tests {
    use course_ia::scenes::models::model::Openness;

    use super::*;

    #[test]
    fn a_list_grows_by_date_within_its_years_and_is_the_same_each_time() {
        let model = |day, exponent, region| Model::new(day, exponent, &[region], Openness::Open, vec![0]);
        let listed = [model(1, Some(15.0), Region::Us), model(3_000, None, Region::Eu), model(5_843, Some(26.0), Region::China)];
        let models = grown(&listed, 1_000);
        assert_eq!(models.len(), 1_000);
        assert!(models.is_sorted_by(|a, b| a.day() <= b.day()));
        assert!(models.iter().all(|model| model.exponent().is_some() && model.day() < f64::from(first_day(2026))));
        assert_eq!(models.iter().filter(|model| kind(model) == 1.0).count(), 500);
        assert_eq!(models, grown(&listed, 1_000));
    }
}
