//! The page of the method: every part, verdict and question with its address, in every language; what it counts is true.

use std::collections::BTreeSet;

use course_ia::{
    facts::{NotClaim, Verdict},
    page::{Edition, Page},
};
use scraper::Html;

use crate::{
    html::{all, inside, parsed, values, words},
    pages::pages,
    project::library,
};

/// Addresses of the parts: others link to them, so that they stay.
const PARTS: [&str; 13] = [
    "method-texts",
    "method-extraction",
    "method-checking",
    "method-verdicts",
    "method-absent",
    "method-figures",
    "method-models",
    "method-limits",
    "objection",
    "questions",
    "method-who",
    "method-credits",
    "method-privacy",
];

/// The method of every language.
fn methods() -> impl Iterator<Item = &'static Page> {
    pages(Edition::Site).filter(|page| page.path.ends_with("/method/index.html"))
}

/// The words of the only element that a selector picks.
fn only(html: &Html, selector: &str) -> String {
    let found = all(html, selector);
    assert_eq!(found.len(), 1, "{selector}");
    words(found[0])
}

#[test]
fn the_method_has_every_part_verdict_and_question() {
    assert_eq!(methods().count(), library().languages().len());
    for page in methods() {
        let html = parsed(&page.html);
        let language = library().languages().iter().find(|words| page.path.starts_with(words.lang())).expect("a language");
        let parts: Vec<&str> = all(&html, ".method-part").into_iter().filter_map(|part| part.attr("id")).collect();
        assert_eq!(parts, PARTS, "{}", page.path);
        let contents: Vec<&str> = all(&html, ".method-contents a").into_iter().filter_map(|link| link.attr("href")).collect();
        assert_eq!(contents, PARTS.map(|part| format!("#{part}")), "{}", page.path);
        for part in all(&html, ".method-part") {
            let text = words(part);
            assert!(text.split_whitespace().count() > 30, "{}: {text}", page.path);
        }
        let ids: BTreeSet<&str> = values(&html, "id").into_iter().collect();
        for verdict in Verdict::ALL {
            assert!(ids.contains(format!("verdict-{}", verdict.key()).as_str()), "{}: {verdict:?}", page.path);
        }
        // Every question that is written is asked, with its answer.
        let mut written: Vec<String> = language.keys_after("question-");
        let mut asked: Vec<String> = all(&html, ".method-question")
            .iter()
            .filter_map(|asked| asked.attr("id")?.strip_prefix("question-").map(str::to_owned))
            .collect();
        written.sort();
        asked.sort();
        assert!(asked.len() >= 6, "{}: {} questions", page.path, asked.len());
        assert_eq!(asked, written, "{}", page.path);
        for question in all(&html, ".method-question") {
            assert!(!inside(question, "h3").is_empty() && words(inside(question, "p")[0]).split_whitespace().count() > 8, "{}", page.path);
        }
    }
}

#[test]
fn what_the_method_counts_is_so() {
    let claims = || library().facts().claims.iter();
    for page in methods() {
        let html = parsed(&page.html);
        let language = library().languages().iter().find(|words| page.path.starts_with(words.lang())).expect("a language");
        let number = |count: usize| language.phrases().number(f64::from(u32::try_from(count).expect("few")));
        for verdict in Verdict::ALL {
            let count = claims().filter(|claim| claim.is_claim && claim.verdict == verdict).count();
            let shown = all(&html, &format!("#verdict-{} + dd .method-count a", verdict.key()));
            assert_eq!(shown.into_iter().map(words).collect::<Vec<_>>(), if count > 0 { vec![number(count)] } else { Vec::new() });
        }
        let extraction = only(&html, "#method-extraction");
        let none = claims().filter(|claim| !claim.is_claim).count();
        for count in [claims().count(), claims().count() - none, none] {
            let is_said = extraction.split(|c: char| !c.is_alphanumeric()).any(|word| word == number(count));
            assert!(is_said, "{}: {count} is not in: {extraction}", page.path);
        }
        let kinds: BTreeSet<&str> = claims().filter_map(|claim| claim.not_claim_because).map(NotClaim::key).collect();
        assert_eq!(all(&html, "#method-extraction .method-counts li").len(), kinds.len(), "{}", page.path);
        // What was not found and what was not checked, each with the way to its entry.
        for verdict in [Verdict::NotFound, Verdict::NotChecked] {
            for claim in claims().filter(|claim| claim.is_claim && claim.verdict == verdict) {
                let links = all(&html, &format!("#method-absent a[href$='#claim-{}']", claim.id));
                assert_eq!(links.len(), 1, "{}: {}", page.path, claim.id);
            }
        }
    }
}

#[test]
fn an_objection_has_its_text_to_copy() {
    for edition in [Edition::Site, Edition::Zip, Edition::Single] {
        for page in pages(edition).filter(|page| edition == Edition::Single || page.path.ends_with("/method/index.html")) {
            if page.path == "index.html" {
                continue;
            }
            let html = parsed(&page.html);
            let blanks: Vec<&str> =
                all(&html, "#objection pre [data-blank]").into_iter().filter_map(|blank| blank.attr("data-blank")).collect();
            assert_eq!(blanks, ["claim", "address", "said", "doubt", "evidence", "quote"], "{}", page.path);
            assert_eq!(only(&html, "#objection pre").trim_end().lines().count(), blanks.len(), "{}", page.path);
            // No form, and nobody else's page.
            assert!(all(&html, "#objection form, #objection input, #objection a[href*='://']").is_empty(), "{}", page.path);
        }
    }
}
