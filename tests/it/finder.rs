//! The register of claims can be searched: each entry says what it is found by, and everything that can be chosen leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use course_ia::{
    page::{Edition, Page},
    scenes::SCENES,
    ui::{FILTERS, READ},
};
use scraper::{ElementRef, Html};

use crate::{
    html::{all, inside, parsed, stands_in, values, words},
    pages::pages,
    project::library,
};

/// The register of claims of each language.
fn registers() -> Vec<(&'static Page, Html)> {
    let found: Vec<_> =
        pages(Edition::Site).filter(|page| page.path.ends_with("/claims/index.html")).map(|page| (page, parsed(&page.html))).collect();
    assert_eq!(found.len(), library().languages().len());
    found
}

/// Values of a filter at an entry.
fn held<'p>(entry: &ElementRef<'p>, filter: &str) -> Vec<&'p str> {
    entry.attr(&format!("data-{filter}")).map(|held| held.split(' ').collect()).unwrap_or_default()
}

#[test]
fn every_entry_says_what_it_is_found_by() {
    let facts = library().facts();
    for (page, html) in registers() {
        let entries: BTreeMap<&str, ElementRef<'_>> =
            all(&html, "#claims article").into_iter().filter_map(|entry| Some((entry.attr("id")?, entry))).collect();
        assert_eq!(entries.len(), facts.claims.len(), "{}: entries", page.path);
        for claim in &facts.claims {
            let entry = entries.get(format!("claim-{}", claim.id).as_str()).unwrap_or_else(|| panic!("{}: no {}", page.path, claim.id));
            let scenes = SCENES.iter().filter(|scene| scene.claims.contains(&claim.id.as_str())).map(|scene| scene.slug).collect();
            let questions = facts
                .questions
                .iter()
                .filter(|question| question.claims.contains(&claim.id))
                .map(|question| question.id.as_str())
                .collect();
            let verdict = if claim.is_claim { vec![claim.verdict.key()] } else { Vec::new() };
            let wanted: [Vec<&str>; 6] =
                [vec![claim.source.as_str()], vec![claim.topic.as_str()], vec![claim.kind.key()], verdict, scenes, questions];
            for (filter, wanted) in FILTERS.into_iter().zip(wanted) {
                assert_eq!(held(entry, filter), wanted, "{}: {filter} of {}", page.path, claim.id);
            }
            let objects = inside(*entry, "a[href$='#objection']").len();
            assert_eq!(objects, usize::from(claim.is_claim), "{}: {} can be objected to", page.path, claim.id);
        }
    }
}

#[test]
fn every_filter_leads_to_a_claim() {
    let mut chosen = 0;
    for (page, html) in registers() {
        let entries = all(&html, "#claims article");
        let told: usize = entries.iter().filter(|entry| entry.attr("data-verdict").is_some()).count();
        assert_eq!(told, library().facts().claims.iter().filter(|claim| claim.is_claim).count());
        for filter in FILTERS {
            let listed: Vec<ElementRef<'_>> = all(&html, &format!("select[data-control='{filter}'] option"));
            let values: Vec<&str> = listed.iter().filter_map(|option| option.attr("value")).collect();
            assert_eq!(values.first(), Some(&""), "{}: {filter} starts with all", page.path);
            let unique: BTreeSet<&str> = values.iter().copied().collect();
            assert_eq!(unique.len(), values.len(), "{}: {filter} offers a value twice", page.path);
            for option in listed.iter().skip(1) {
                let value = option.attr("value").unwrap_or_default();
                let leads = |entry: &&ElementRef<'_>| entry.attr("data-verdict").is_some() && held(entry, filter).contains(&value);
                let count = entries.iter().filter(leads).count();
                let name: String = option.text().collect();
                assert!(
                    count > 0 && name.ends_with(&format!("({count})")),
                    "{}: {filter}={value} leads to {count} claims, {name:?}",
                    page.path
                );
                chosen += 1;
            }
            // And what a claim has can be chosen.
            let claims = entries.iter().filter(|entry| entry.attr("data-verdict").is_some());
            for value in claims.flat_map(|entry| held(entry, filter)) {
                assert!(unique.contains(value), "{}: {filter}={value} cannot be chosen", page.path);
            }
        }
    }
    assert!(chosen > 100, "only {chosen} values were seen");
}

/// What is searched, as the browser reads it, holds the words of an entry, its sources and its number.
#[test]
fn what_is_searched_is_all_that_an_entry_says() {
    let facts = library().facts();
    for (page, html) in registers() {
        let language = library().languages().iter().find(|words| page.path.starts_with(words.lang())).expect("a language");
        let entries: BTreeMap<&str, ElementRef<'_>> =
            all(&html, "#claims article").into_iter().filter_map(|entry| Some((entry.attr("id")?, entry))).collect();
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut claims: Vec<_> = facts.claims.iter().filter(|claim| claim.is_claim).collect();
        claims.sort_by_key(|claim| (&claim.source, claim.start, &claim.id));
        for claim in claims {
            let entry = entries[format!("claim-{}", claim.id).as_str()];
            let read: String = inside(entry, READ).into_iter().map(|part| words(part) + " ").collect();
            let number = numbers.entry(&claim.source).or_default();
            *number += 1;
            let said = |key: &str| words(parsed(&language.html(key, &[], &|id| id.to_owned())).root_element());
            let mut wanted =
                vec![format!("{} {number} ", claim.source.to_uppercase()), said(&claim.id), said(&format!("{}.reason", claim.id))];
            let quote = format!("{}.quote", claim.id);
            wanted.extend(language.has(&quote).then(|| said(&quote)));
            wanted.extend(claim.evidence.iter().map(|id| {
                let chips = inside(entry, &format!("a.source-chip[href$='#source-{id}']"));
                words(*chips.first().unwrap_or_else(|| panic!("{}: {} does not lead to {id}", page.path, claim.id)))
            }));
            for words in wanted {
                assert!(read.contains(&words), "{}: {} is not found by {words:?}, only by {read:?}", page.path, claim.id);
            }
        }
    }
}

/// Links that ask something of the register ask what it knows.
#[test]
fn every_link_to_a_filter_asks_what_can_be_chosen() {
    let known: BTreeMap<&str, BTreeSet<String>> = {
        let (_, html) = registers().remove(0);
        let of = |filter: &'static str| {
            let options = all(&html, &format!("select[data-control='{filter}'] option"));
            (filter, options.iter().filter_map(|option| Some(option.attr("value")?.to_owned())).collect())
        };
        FILTERS.into_iter().map(of).collect()
    };
    let mut followed = 0;
    for edition in [Edition::Site, Edition::Zip, Edition::Single] {
        for page in pages(edition) {
            for href in values(&parsed(&page.html), "href") {
                let is_asked =
                    |(to, _): &(&str, &str)| to.ends_with("claims/") || to.ends_with("claims/index.html") || to.ends_with("#claims");
                let Some((_, query)) = href.split_once('?').filter(is_asked) else { continue };
                for asked in query.split('#').next().unwrap_or_default().split('&') {
                    let (name, value) = asked.split_once('=').unwrap_or((asked, ""));
                    let is_known = name == "q" || known.get(name).is_some_and(|values| values.contains(value));
                    assert!(is_known, "{}: {href} asks for {asked}", page.path);
                    followed += 1;
                }
            }
        }
    }
    assert!(followed > 300, "only {followed} were followed");
}

#[test]
fn a_page_without_scenes_asks_for_the_module_without_any() {
    for (page, html) in registers() {
        assert_eq!(values(&html, "data-scenes"), ["finder"], "{}", page.path);
        let island = all(&html, "leptos-island[data-component='finder']");
        assert_eq!(island.len(), 1, "{}: the finder", page.path);
        // What it writes in the browser is in the page.
        for key in ["finder-count", "finder-none", "finder-nowhere", "finder-refused", "list-separator"] {
            assert!(page.html.contains(&format!("\"{key}\":")), "{}: {key} is missing", page.path);
        }
        let form = all(&html, ".finder-form");
        assert!(form.iter().all(|form| form.attr("disabled").is_some() && stands_in(*form, "[role='search']")), "{}", page.path);
    }
    for page in pages(Edition::Site).filter(|page| !page.path.contains("/claims/")) {
        assert!(!page.html.contains("\"finder-count\":"), "{} carries the finder's phrases", page.path);
    }
    for page in pages(Edition::Single) {
        assert_eq!(values(&parsed(&page.html), "data-scenes"), [""], "{} has the whole module", page.path);
    }
}
