//! Numbers and plurals are written by ICU4X natively and by the browser in the page: the same, to the letter.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use course_ia::text::{decimal, plural_category};
use serde_json::{Value, json};

use crate::World;

const VALUES: [f64; 24] = [
    0.0,
    0.04,
    0.5,
    1.0,
    1.04,
    1.5,
    1.96,
    2.0,
    5.576,
    9.995,
    10.0,
    12.5,
    21.0,
    100.0,
    999.0,
    1000.0,
    1461.0,
    9999.0,
    10_000.0,
    89_286.0,
    294_000.0,
    1_000_000.0,
    5_576_000.0,
    500_000_000_000.0,
];

pub(super) async fn are_the_same_in_both_worlds(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    for lang in ["fr", "en-GB"] {
        for digits in 0..=3_u8 {
            let script = "const [lang, digits, values] = arguments; const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }; \
                          const format = new Intl.NumberFormat(lang, options); const rules = new Intl.PluralRules(lang, options); \
                          return values.map(value => [format.format(value), rules.select(value)])";
            let found = page.eval_with(script, vec![json!(lang), json!(digits), json!(VALUES)]).await?;
            let found = found.as_array().context("a list")?;
            for (value, pair) in VALUES.iter().zip(found) {
                // The module rounds before it asks; so must the comparison.
                let rounded = course_ia::model::math::round_to(*value, digits);
                if (rounded - value).abs() > 0.0 {
                    continue;
                }
                let native = json!([decimal(lang, *value, digits), plural_category(lang, *value, digits).key()]);
                ensure!(is_same(&native, pair), "{lang}, {digits} decimals, {value}: natively {native}, in the browser {pair}");
            }
        }
    }
    Ok(())
}

fn is_same(native: &Value, browser: &Value) -> bool {
    native == browser
}
