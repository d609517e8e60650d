//! What a machine can hold of the words: quotations, counts, verdicts, and sentences about what the models come to.

use std::fs;

use course_ia::{
    facts::{Origin, Verdict},
    page::{Edition, Page},
    scenes::{
        SCENES,
        stargate_europe::{
            self,
            costs::{Constant, Output},
        },
    },
};
use serde_json::Value;

use crate::project::{files, library, rendered, root, shown};

fn site() -> &'static [Page] {
    rendered(Edition::Site)
}

/// Words as they are compared: one kind of apostrophe and of space, no marks, no capitals.
fn bare(text: &str) -> String {
    let text = text.replace("<mark>", "").replace("</mark>", "").replace('’', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What stands between `open` and `close`, each time.
fn between<'a>(text: &'a str, open: &'a str, close: &'a str) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|rest| Some(rest.split_once(close)?.0)).collect()
}

#[test]
fn what_is_quoted_are_words_of_the_texts() {
    let quotations: Vec<String> = library().facts().claims.iter().map(|claim| bare(&claim.quotation)).collect();
    let scenes: Vec<String> = SCENES.iter().map(|scene| scene.slug.to_owned()).collect();
    let mut compared = 0;
    for path in files("content") {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let about = name.split('.').next().unwrap_or_default();
        let speaks_of_texts = ["claims", "front", "portraits"].contains(&about) || scenes.iter().any(|slug| slug == about);
        if !speaks_of_texts || path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let file = fs::read_to_string(&path).expect("words");
        let said: String = file.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        let mut quoted = between(&said, "<q>", "</q>");
        quoted.extend(between(&said, "<q lang=\"fr\">", "</q>"));
        quoted.extend(said.lines().filter_map(|line| line.trim().strip_prefix(".quote = ")));
        if shown(&path).starts_with("content/fr/") {
            quoted.extend(between(&said, "« ", " »"));
        }
        for words in quoted.into_iter().filter(|words| !words.contains('{')) {
            let words = bare(words.trim_matches(['«', '»', ' ', '\u{a0}', '\u{202f}']));
            assert!(
                quotations.iter().any(|quotation| quotation.contains(&words)),
                "{}: {words:?} stands between quotation marks and is in no claim's quotation; quote the text, or say it in our words",
                shown(&path)
            );
            compared += 1;
        }
    }
    assert!(compared > 60, "only {compared} quotations were seen");
}

#[test]
fn a_scene_tests_claims_and_shows_their_verdicts() {
    let pages = site();
    for words in library().languages() {
        for scene in SCENES {
            let path = format!("{}/{}/index.html", words.lang(), scene.slug);
            let page = pages.iter().find(|page| page.path == path).expect("the scene's page");
            assert!(!scene.claims.is_empty());
            for id in scene.claims {
                let claim = library().facts().claim(id).unwrap_or_else(|| panic!("{}: no claim {id:?}", scene.slug));
                assert!(claim.is_claim, "{}: {id:?} is no claim of a text", scene.slug);
                let note = page.html.split(&format!("id=\"claim-{id}\"")).nth(1).unwrap_or_else(|| panic!("{path}: {id:?} is not shown"));
                let note = note.split("</article>").next().unwrap_or_default();
                assert!(note.contains(&format!("verdict verdict-{}", claim.verdict.key())), "{path}: {id:?} is shown without its verdict");
                let reason = words.text(&format!("{id}.reason"));
                assert!(!reason.is_empty(), "{path}: {id:?} has no reason");
            }
        }
    }
}

#[test]
fn every_claim_is_published_as_a_reader_sees_it() {
    let published = site().iter().find(|page| page.path == "data/claims.json").expect("data/claims.json");
    let document: Value = serde_json::from_str(&published.html).expect("JSON");
    let schema: Value =
        serde_json::from_str(&fs::read_to_string(root().join("public/data/schema/claims.schema.json")).expect("a schema")).expect("JSON");
    let faults: Vec<String> =
        jsonschema::validator_for(&schema).expect("a schema").iter_errors(&document).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let entries = document["claims"].as_array().expect("claims");
    assert_eq!(entries.len(), library().facts().claims.len());
    let mut reasons = 0;
    for (entry, claim) in entries.iter().zip(&library().facts().claims) {
        assert_eq!(entry["id"].as_str(), Some(claim.id.as_str()));
        assert_eq!(entry["quotation"].as_str(), Some(claim.quotation.as_str()));
        for words in library().languages() {
            let lang = words.lang();
            for field in ["subject", "shown"] {
                assert!(entry[field][lang].as_str().is_some_and(|text| !text.is_empty() && !text.contains('<')), "{} {field}", claim.id);
            }
            assert_eq!(entry["verdict_in_words"][lang].is_string(), claim.is_claim, "{}", claim.id);
            if let Some(reason) = entry["reason"][lang].as_str() {
                assert!(!reason.contains('<') && !reason.contains('‹'), "{}: {reason}", claim.id);
                reasons += 1;
            }
        }
        assert_eq!(entry["documents"].as_array().map(Vec::len), Some(library().facts().evidence(claim).len()), "{}", claim.id);
    }
    let claims = library().facts().claims.iter().filter(|claim| claim.is_claim).count();
    assert_eq!(reasons, claims * library().languages().len(), "one reason for each claim in each language");
}

/// What is derived or estimated is shown to two or three figures; nothing is shown as nothing.
#[test]
fn no_figure_is_more_precise_than_it_is() {
    for words in library().languages() {
        for figure in library().facts().figures.values() {
            let value = figure.shown().value;
            let significant = |figures: u8| {
                let digits = format!("{:.*e}", usize::from(figures) - 1, value).parse::<f64>().expect("a number");
                (digits - value).abs() <= 1e-9 * value.abs()
            };
            let figures = if figure.estimate { Some(2) } else { (figure.origin == Origin::Derived).then_some(3) };
            assert!(figures.is_none_or(significant), "{} is shown as {value}", figure.id);
            let shown = words.phrases().figure(figure, course_ia::text::Style::Short);
            let is_something = shown.chars().any(|c| ('1'..='9').contains(&c));
            assert!(is_something || figure.quantity.value == 0.0, "{} is shown as {shown}", figure.id);
        }
    }
}

/// `stargate-europe-evidence` and `-meaning`: what the ranges hang on, and how wide they are.
#[test]
fn the_cost_model_hangs_on_what_the_pages_say() {
    let programme = stargate_europe::data::programme(library().facts());
    let mut partnerships = 0;
    for (key, plan) in &programme.plans {
        let span = programme.model.span(plan, Output::Chips);
        if span.mid == 0.0 {
            continue;
        }
        let bars = programme.model.sensitivity(plan, Output::Chips);
        let (first, ..) = bars.first().expect("an assumption");
        assert!(matches!(first, Constant::ChipPrice | Constant::Leverage), "{key}: {first:?}");
        partnerships += u32::from(*first == Constant::Leverage);
        // “Several times more or fewer.”
        assert!(span.high > 2.0 * span.low, "{key}: {span:?}");
    }
    assert!(partnerships > 0, "private money decides in no plan");
    // Public and private money is counted once: a partnership of InvestAI's whole public money comes to its whole sum at most.
    let investai = programme.plans.iter().find(|(key, _)| key == "investai").expect("a plan").1;
    let total = library().facts().figures["investai-total"].quantity.value;
    let leverage = programme.model.costs.0[Constant::Leverage as usize].high;
    assert!(investai.budget_billion_eur * 1e9 * (1.0 + leverage) <= total * (1.0 + 1e-9));
}

/// Opinions are not tested, and what is not checked is not said to be.
#[test]
fn verdicts_are_counted_as_they_are() {
    let claims = || library().facts().claims.iter().filter(|claim| claim.is_claim);
    let count = |wanted: Verdict| claims().filter(|claim| claim.verdict == wanted).count();
    let all: usize = Verdict::ALL.iter().map(|verdict| count(*verdict)).sum();
    assert_eq!(all, claims().count());
    assert_eq!(count(Verdict::Derived), 0, "what we computed is no claim of a text");
    let unfounded = claims().find(|claim| claim.verdict == Verdict::Confirmed && claim.evidence.is_empty());
    assert!(unfounded.is_none(), "{unfounded:?} is confirmed by nothing");
}

/// A reason's numbers come from sources that stand beside it.
#[test]
fn a_reason_lists_the_sources_of_its_numbers() {
    let facts = library().facts();
    let mut seen = 0;
    for words in library().languages() {
        for claim in &facts.claims {
            let key = format!("{}.reason", claim.id);
            for id in if words.has(&key) { words.figures_in(&key) } else { Vec::new() } {
                let figure = &facts.figures[&id];
                let is_outside = figure.source.starts_with("ref-");
                assert!(
                    !is_outside || claim.evidence.contains(&figure.source),
                    "{}: the reason of {} gives {id}, and {} is not in its evidence",
                    words.lang(),
                    claim.id,
                    figure.source
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "only {seen} numbers were seen");
}

/// The share of the time at work is one constant, with one range and its middle, in the two scenes that use it.
#[test]
fn the_time_at_work_is_the_same_in_both_scenes() {
    let facts = library().facts();
    let model = stargate_europe::data::programme(facts).model;
    let load = &model.costs.0[Constant::Load as usize];
    let of_energy = ["load-low", "load-high"].map(|id| facts.figures[id].quantity.value / 100.0);
    for (ours, theirs) in [(load.low, of_energy[0]), (load.high, of_energy[1]), (load.mid, f64::midpoint(of_energy[0], of_energy[1]))] {
        assert!((ours - theirs).abs() < 1e-9, "{ours} in one scene, {theirs} in the other");
    }
}
