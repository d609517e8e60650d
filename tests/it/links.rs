//! Every page of every edition: links that lead somewhere, ids that are unique, numbers and terms that lead to their entries.

use std::collections::{BTreeMap, BTreeSet};

use course_ia::page::Edition;
use scraper::{ElementRef, Html};

use crate::{
    html::{all, parsed, stands_in, texts, values, words},
    pages::pages,
    project::{library, rendered},
};

/// True for a link inside the edition.
fn is_ours(href: &str) -> bool {
    !href.contains("://") && !href.contains("assets/") && !href.contains("data/")
}

/// The path that a relative address names, seen from a page.
fn resolve(from: &str, href: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "" | "." => {}
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    if path.contains(".html") { path } else { format!("{path}/index.html").trim_start_matches('/').to_owned() }
}

/// A part of an address without what it asks.
fn bare(part: &str) -> &str {
    part.split('?').next().unwrap_or_default()
}

#[test]
fn every_link_leads_to_what_it_names() {
    for edition in [Edition::Site, Edition::Zip, Edition::Single] {
        let made: Vec<(&str, Html)> = pages(edition).map(|page| (page.path.as_str(), parsed(&page.html))).collect();
        let mut ids: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (path, html) in &made {
            let listed = values(html, "id");
            let unique: BTreeSet<&str> = listed.iter().copied().collect();
            assert_eq!(listed.len(), unique.len(), "{path}: ids used twice");
            ids.insert((*path).to_owned(), unique);
        }
        let mut followed = 0;
        for (path, html) in &made {
            for href in values(html, "href").into_iter().filter(|href| is_ours(href)) {
                let (to, id) = href.split_once('#').map_or((href, None), |(to, id)| (to, Some(id)));
                // What is asked of a page stands behind its address, or behind the id in the single file.
                let (to, id) = (bare(to), id.map(bare));
                let target = if to.is_empty() { (*path).to_owned() } else { resolve(path, to) };
                let found = ids.get(&target);
                assert!(found.is_some(), "{path}: {href} leads to {target}, which is no page");
                assert!(id.is_none_or(|id| found.is_some_and(|ids| ids.contains(id))), "{path}: {href} leads nowhere");
                followed += usize::from(id.is_some());
            }
        }
        assert!(followed > 1_000, "only {followed} links were followed");
    }
}

/// Paragraphs of running prose, and what stands in them that is none: what the hand moves, registers, tables, names and
/// sources, the methods, which are compared with each other, and what is quoted.
const PROSE: &str = "main p, main dd, main li, main figcaption";
const NO_PROSE: &str = "[aria-live], .sentence, .small-picture, .controls, .panel-foot, .field, .share, .share-form, form, nav, table, svg, \
     footer, .register, .readme, .claim-text, .claim-quote, .claim-source, .claim-evidence, .source-chip, q, .scene-tables, \
     .proof-key, .proof-text, .circle, .scene-name, summary, [data-no-terms]";

/// Numbers of the prose that are no link to a figure's entry.
fn unlinked(html: &Html, months: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for paragraph in all(html, PROSE) {
        if stands_in(paragraph, NO_PROSE) {
            continue;
        }
        let pieces = texts(paragraph).into_iter().filter(|(_, element)| !leads_to_figure(*element) && !stands_in(*element, NO_PROSE));
        // Around a link stand other words: what it holds is left out, and parts what stands beside it.
        let plain = pieces.map(|(text, _)| text).collect::<Vec<_>>().join(" | ");
        found.extend(numbers(&plain, months).into_iter().map(|number| format!("{number} in {:?}", words(paragraph))));
    }
    found
}

/// True for what stands in a link to a figure's entry, or to the claims or documents that it counts.
fn leads_to_figure(element: ElementRef<'_>) -> bool {
    let register = |name: &str| format!("a.figure-link[href$='{name}/'], a.figure-link[href$='#{name}'], a[href$='{name}/index.html']");
    let some = "a.figure-link[href*='#claims-of-'], a.figure-link[href*='claims'][href*='?verdict=']";
    stands_in(element, &format!("a[href*='#fig-'], {}, {}, {some}", register("claims"), register("sources")))
}

/// Numbers of a text that are neither dates nor parts of names, such as V3 or GPT-4.
fn numbers(text: &str, months: &BTreeSet<String>) -> Vec<String> {
    let is_space = |c: char| c.is_whitespace() || "|«»“”\"()[]/–—’'".contains(c);
    let list: Vec<&str> =
        text.split(is_space).map(|word| word.trim_matches(|c: char| ",;:.!?…".contains(c))).filter(|word| !word.is_empty()).collect();
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let is_year =
        |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && word.bytes().all(|c| c.is_ascii_digit());
    let is_day = |index: usize| {
        let beside = [index.checked_sub(1), Some(index + 1)].into_iter().flatten().filter_map(|index| list.get(index));
        beside.into_iter().any(|word| months.contains(&word.to_lowercase()))
    };
    let kept = list.iter().enumerate().filter(|(index, word)| is_number(word) && !is_year(word) && !is_day(*index));
    kept.map(|(_, word)| (*word).to_owned()).collect()
}

/// Names of the months in every language, as dates write them.
fn months() -> BTreeSet<String> {
    let mut months = BTreeSet::new();
    for words in library().languages() {
        for month in 1..=12 {
            let date = course_ia::facts::PartialDate::try_from(format!("2025-{month:02}")).expect("a month");
            months.extend(words.date(&date).split_whitespace().map(str::to_lowercase).filter(|word| !word.contains("2025")));
        }
    }
    months
}

#[test]
fn every_number_leads_to_its_source() {
    let months = months();
    let mut linked = 0;
    for edition in [Edition::Site, Edition::Single] {
        for page in pages(edition) {
            let html = parsed(&page.html);
            let plain = unlinked(&html, &months);
            assert!(plain.is_empty(), "{}: numbers without a link to their entry:\n{}", page.path, plain.join("\n"));
            for link in all(&html, "a.figure-link").into_iter().filter(|link| !stands_in(*link, "table")) {
                let leads = link.attr("href").unwrap_or_default();
                assert!(leads_to_figure(link), "{}: {:?} leads to {leads}", page.path, words(link));
                linked += 1;
            }
        }
    }
    assert!(linked > 500, "only {linked} numbers were seen");
}

#[test]
fn a_number_without_its_link_is_found() {
    let months = months();
    let of = |body: &str| unlinked(&parsed(&format!("<!doctype html><main>{body}</main>")), &months).len();
    assert_eq!(
        of("<p>Plus de <a class=\"figure-link\" href=\"../figures/#fig-x\">10 milliards</a> en 2025, le 8 février 2025, selon V3.</p>"),
        0
    );
    assert_eq!(of("<p>Plus de <a href=\"#source-x\">10</a> milliards</p>"), 1);
    assert_eq!(of("<p>Environ 89 fois <b>et 3</b></p>"), 2);
    assert_eq!(of("<p class=\"sentence\">12</p><table><tr><td><p>4</p></td></tr></table>"), 0);
}

#[test]
fn what_opens_where_it_stands_has_an_entry() {
    let site = rendered(Edition::Site);
    for words in library().languages() {
        let lang = words.lang();
        let script = site.iter().find(|page| page.path == format!("{lang}/entries.js")).expect("the entries of the language");
        let json =
            script.html.strip_prefix("globalThis.courseIaEntries=").and_then(|text| text.trim_end().strip_suffix(';')).expect("a script");
        let entries: BTreeMap<String, String> = serde_json::from_str(json).expect("JSON");
        for figure in library().facts().figures.keys() {
            assert!(entries.contains_key(&format!("fig-{figure}")), "{lang}: {figure}");
        }
        for page in pages(Edition::Site).filter(|page| page.path.starts_with(lang)) {
            for href in values(&parsed(&page.html), "href") {
                let id = href.split('#').nth(1).unwrap_or_default();
                let is_entry = ["fig-", "source-", "term-"].iter().any(|kind| id.starts_with(kind));
                assert!(!is_entry || entries.contains_key(id), "{}: {href} has no entry", page.path);
            }
        }
        let claims = library().facts().claims.iter().filter(|claim| claim.is_claim);
        assert!(claims.into_iter().all(|claim| entries.contains_key(&format!("claim-{}", claim.id))), "{lang}: a claim is not said");
    }
}

/// Paragraphs in which terms are linked: notes of controls, captions and what changes under the hand link nothing.
const LINKING: &str = "main p:not(.slider-note):not([aria-live]):not([data-no-terms]):not(.caption):not(.field-locked)";

/// The key of the term that a link explains.
fn term(link: ElementRef<'_>) -> Option<&str> {
    link.attr("href")?.split_once("#term-").map(|(_, key)| key)
}

#[test]
fn a_term_is_linked_where_it_first_stands() {
    let mut links = 0;
    for page in pages(Edition::Site) {
        let html = parsed(&page.html);
        let linked: Vec<&str> = all(&html, "a.term").into_iter().filter_map(term).collect();
        let unique: BTreeSet<&str> = linked.iter().copied().collect();
        assert_eq!(linked.len(), unique.len(), "{}: a term is linked twice", page.path);
        links += linked.len();
        let Some(language) = library().languages().iter().find(|words| page.path.starts_with(&format!("{}/", words.lang()))) else {
            continue;
        };
        if page.path.contains("/embed/") {
            continue;
        }
        // Paragraphs without any markup, and the links of terms, in the order of the page.
        let stream = all(&html, &format!("{LINKING}, a.term"));
        for key in unique {
            let forms = language.text(&format!("term-{key}.forms")).to_lowercase();
            let longest = forms.split('|').map(str::trim).max_by_key(|form| form.len()).unwrap_or_default().to_owned();
            let before = stream.iter().take_while(|element| term(**element) != Some(key));
            // The paragraph of the link itself comes before it, and has markup.
            let is_plain =
                |element: &&ElementRef<'_>| element.value().name() == "p" && element.children().all(|child| child.value().is_text());
            let holds =
                |element: &ElementRef<'_>| words(*element).to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == longest);
            let missed = before.filter(is_plain).find(|element| holds(element)).map(|element| words(*element));
            assert!(missed.is_none(), "{}: {key} stands before its link: {missed:?}", page.path);
        }
    }
    assert!(links > 100, "only {links} links of terms");
}
