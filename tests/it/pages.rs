//! Every page of every edition: links that lead somewhere, ids that are unique, nothing from anyone else.

use std::collections::{BTreeMap, BTreeSet};

use course_ia::{
    page::{Edition, Mark, Page, render_all},
    scenes::SCENES,
};

use crate::project::{library, root};

fn pages(edition: Edition) -> Vec<Page> {
    let template = std::fs::read_to_string(root().join("index.html")).expect("the template");
    let pages = render_all(library(), edition, &template).unwrap_or_else(|faults| panic!("{}", faults.join("\n")));
    pages.into_iter().filter(is_html).collect()
}

fn is_html(page: &Page) -> bool {
    std::path::Path::new(&page.path).extension().is_some_and(|extension| extension == "html")
}

/// The registers, and their entries' ids.
const REGISTERS: [&str; 5] = ["claims", "figures", "sources", "glossary", "method"];

/// Values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let mark = format!(" {attribute}=\"");
    html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn there_is_a_page_for_every_scene_and_an_embed_for_every_instrument() {
    let site = pages(Edition::Site);
    let paths: BTreeSet<&str> = site.iter().map(|page| page.path.as_str()).collect();
    for words in library().languages() {
        let lang = words.lang();
        assert!(paths.contains(format!("{lang}/index.html").as_str()));
        for path in SCENES.iter().map(|scene| scene.slug).chain(REGISTERS) {
            assert!(paths.contains(format!("{lang}/{path}/index.html").as_str()), "{lang} {path}");
        }
        for scene in SCENES {
            let of_scene = format!("{lang}/embed/{}/", scene.slug);
            let embeds = paths.iter().filter(|path| path.starts_with(&of_scene)).count();
            let page = site.iter().find(|page| page.path == format!("{lang}/{}/index.html", scene.slug)).expect("the scene's page");
            let instruments = page.html.matches("class=\"share-form\"").count();
            assert!(embeds > 0 && embeds == instruments, "{}: {embeds} embeds of {instruments} instruments", scene.slug);
        }
    }
}

#[test]
fn every_number_leads_to_its_source() {
    for edition in [Edition::Site, Edition::Zip, Edition::Single] {
        let made: BTreeMap<String, Page> = pages(edition).into_iter().map(|page| (page.path.clone(), page)).collect();
        let ids: BTreeMap<&String, BTreeSet<&str>> =
            made.iter().map(|(path, page)| (path, values(&page.html, "id").into_iter().collect())).collect();
        let mut followed = 0;
        for (path, page) in &made {
            let listed = values(&page.html, "id");
            assert_eq!(listed.len(), ids[path].len(), "{path}: ids used twice");
            for href in values(&page.html, "href") {
                let is_ours = !href.contains("://") && !href.contains("assets/") && !href.contains("data/");
                let Some((to, id)) = href.split_once('#').filter(|_| is_ours) else { continue };
                let target = if to.is_empty() { path.clone() } else { resolve(path, to) };
                assert!(ids.get(&target).is_some_and(|ids| ids.contains(id)), "{path}: {href} leads nowhere");
                followed += 1;
            }
        }
        assert!(followed > 1_000, "only {followed} links were followed");
    }
}

#[test]
fn what_opens_where_it_stands_has_an_entry() {
    let site = render_all(library(), Edition::Site, "{body}").expect("the pages");
    for words in library().languages() {
        let lang = words.lang();
        let script = site.iter().find(|page| page.path == format!("{lang}/entries.js")).expect("the entries of the language");
        let json =
            script.html.strip_prefix("globalThis.courseIaEntries=").and_then(|text| text.trim_end().strip_suffix(';')).expect("a script");
        let entries: BTreeMap<String, String> = serde_json::from_str(json).expect("JSON");
        for figure in library().facts().figures.keys() {
            assert!(entries.contains_key(&format!("fig-{figure}")), "{lang}: {figure}");
        }
        for page in site.iter().filter(|page| page.path.starts_with(lang) && is_html(page)) {
            for href in values(&page.html, "href") {
                let id = href.split('#').nth(1).unwrap_or_default();
                let is_entry = ["fig-", "source-", "term-"].iter().any(|kind| id.starts_with(kind));
                assert!(!is_entry || entries.contains_key(id), "{}: {href} has no entry", page.path);
            }
        }
        let claims = library().facts().claims.iter().filter(|claim| claim.is_claim);
        assert!(claims.into_iter().all(|claim| entries.contains_key(&format!("claim-{}", claim.id))), "{lang}: a claim is not said");
    }
}

/// Running text of a page, tags taken out, so that a term's first use can be looked for: links of terms are marked.
fn prose(html: &str) -> Vec<String> {
    let main = html.split_once("<main").map_or("", |(_, main)| main);
    let mut out = Vec::new();
    for piece in main.split("<p").skip(1) {
        // Paragraphs of running text only: with `>` or attributes, not `<path` or `<pre`.
        if !piece.starts_with('>') && !piece.starts_with(' ') {
            continue;
        }
        let Some((tag, text)) = piece.split_once('>') else { continue };
        // Notes of controls, captions and what changes under the hand link nothing.
        if ["slider-note", "aria-live", "data-no-terms", "caption", "field-locked"].iter().any(|word| tag.contains(word)) {
            continue;
        }
        out.push(text.split("</p>").next().unwrap_or_default().to_owned());
    }
    out
}

#[test]
fn a_term_is_linked_where_it_first_stands() {
    for page in pages(Edition::Site) {
        let linked: Vec<&str> =
            page.html.split("class=\"term\"").skip(1).filter_map(|rest| rest.split("#term-").nth(1)?.split('"').next()).collect();
        let unique: BTreeSet<&str> = linked.iter().copied().collect();
        assert_eq!(linked.len(), unique.len(), "{}: a term is linked twice", page.path);
        let Some(words) = library().languages().iter().find(|words| page.path.starts_with(&format!("{}/", words.lang()))) else { continue };
        if page.path.contains("/embed/") {
            continue;
        }
        // No paragraph before the first link has the term in plain words.
        for key in unique {
            let forms = words.text(&format!("term-{key}.forms")).to_lowercase();
            let longest = forms.split('|').map(str::trim).max_by_key(|form| form.len()).unwrap_or_default().to_owned();
            let mark = format!("#term-{key}\"");
            let before = prose(page.html.split(mark.as_str()).next().unwrap_or_default());
            let is_plain = |text: &String| {
                let plain: String = text.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, rest)| rest)).collect();
                !text.contains('<') && plain.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == longest)
            };
            let missed = before.iter().find(|text| is_plain(text));
            assert!(missed.is_none(), "{}: {key} stands before its link: {missed:?}", page.path);
        }
    }
    let links = pages(Edition::Site).iter().map(|page| page.html.matches("class=\"term\"").count()).sum::<usize>();
    assert!(links > 100, "only {links} links of terms");
}

#[test]
fn the_essay_takes_five_minutes() {
    for page in pages(Edition::Site).iter().filter(|page| page.path.matches('/').count() == 1) {
        let essay = page.html.split_once("class=\"essay\"").and_then(|(_, rest)| rest.split_once("id=\"synthesis\"")).expect("an essay").0;
        let mut words = 0;
        for part in essay.split("class=\"essay-text\"").skip(1) {
            let text: String = part
                .split("</div>")
                .next()
                .unwrap_or_default()
                .split('<')
                .map(|piece| piece.split_once('>').map_or("", |(_, rest)| rest))
                .collect();
            words += text
                .split(|c: char| c.is_whitespace() && c != '\u{202f}' && c != '\u{a0}')
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .count();
        }
        assert!((640..=1_000).contains(&words), "{}: {words} words without titles", page.path);
    }
}

#[test]
fn the_proof_sheet_has_a_mark_for_every_claim_and_true_counts() {
    for page in pages(Edition::Site).iter().filter(|page| page.path.matches('/').count() == 1) {
        let claims: Vec<_> = library().facts().claims.iter().filter(|claim| claim.is_claim).collect();
        for claim in &claims {
            let mark = page.html.matches(&format!("href=\"claims/#claim-{}\" aria-label", claim.id)).count();
            assert_eq!(mark, 1, "{}: {}", page.path, claim.id);
        }
        let words = library().languages().iter().find(|words| page.path.starts_with(words.lang())).expect("a language");
        let sentence = page.html.split_once("class=\"sentence\">").and_then(|(_, rest)| rest.split_once("</p>")).expect("a sentence").0;
        let count = |marks: &[Mark]| claims.iter().filter(|claim| marks.contains(&Mark::of(claim.verdict))).count();
        for marks in [&Mark::ALL[..], &Mark::ALL[..1], &Mark::ALL[1..2], &Mark::ALL[2..3], &Mark::ALL[3..4]] {
            let number = words.phrases().number(f64::from(u32::try_from(count(marks)).expect("few")));
            let is_said = sentence.split(|c: char| !c.is_alphanumeric()).any(|word| word == number);
            assert!(is_said, "{}: {number} is not in: {sentence}", page.path);
        }
    }
}

#[test]
fn few_controls_are_in_sight() {
    let mut seen = 0;
    for page in pages(Edition::Site) {
        for panel in page.html.split("class=\"controls\"").skip(1) {
            let panel = panel.split("class=\"panel-foot\"").next().unwrap_or_default();
            let in_sight = panel.split("class=\"further\"").next().unwrap_or_default();
            let count = in_sight.matches("class=\"field\"").count();
            assert!(count <= 4, "{}: {count} controls in sight", page.path);
            seen += count;
        }
    }
    assert!(seen > 50, "only {seen} controls were seen");
}

#[test]
fn links_between_pages_lead_to_pages() {
    for edition in [Edition::Site, Edition::Zip] {
        let made: BTreeMap<String, String> = pages(edition).into_iter().map(|page| (page.path, page.html)).collect();
        for (path, html) in &made {
            for href in values(html, "href") {
                let is_ours = !href.starts_with('#') && !href.contains("://") && !href.contains("assets/") && !href.contains("data/");
                if !is_ours {
                    continue;
                }
                let target = resolve(path, href.split('#').next().unwrap_or_default());
                assert!(made.contains_key(&target), "{path}: {href} leads to {target}, which is no page");
            }
        }
    }
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

#[test]
fn pages_load_nothing_from_anyone_else() {
    for page in pages(Edition::Site) {
        for source in values(&page.html, "src") {
            assert!(!source.contains("//"), "{}: loads {source}", page.path);
        }
        let links = page.html.split("<link ").skip(1).filter_map(|rest| rest.split('>').next());
        for link in links {
            assert!(!link.contains("//"), "{}: loads {link}", page.path);
        }
        assert!(!page.html.contains(" style=\""), "{}: a style attribute, which strict hosts refuse", page.path);
        assert!(!page.html.contains(" onclick="), "{}: a script attribute, which strict hosts refuse", page.path);
    }
}

#[test]
fn the_first_chart_is_readable_before_any_script() {
    for page in pages(Edition::Site).iter().filter(|page| page.path.matches('/').count() == 1) {
        let chart = page.html.find("<svg class=\"proof-column\"").expect("the proof sheet in the page");
        assert!(chart < 20_000, "{}: the first picture starts at byte {chart}", page.path);
        assert!(!page.html.contains('‹'), "{}: a phrase is missing", page.path);
        assert_eq!(page.html.matches("<h1").count(), 1, "{}", page.path);
    }
}

/// Longest reason, in words: forty, and those of its numbers.
const REASON: usize = 45;

#[test]
fn every_claim_is_written_in_every_language() {
    let facts = library().facts();
    for scene in SCENES {
        for id in scene.claims {
            assert!(facts.claim(id).is_some(), "{}: unknown claim {id}", scene.slug);
        }
    }
    for words in library().languages() {
        let mut reasons = std::collections::BTreeMap::new();
        for claim in facts.claims.iter().filter(|claim| claim.is_claim) {
            let (id, reason) = (&claim.id, words.text(&format!("{}.reason", claim.id)));
            assert!(words.has(id) && words.has(&format!("{id}.reason")), "{}: {id} is not written", words.lang());
            let length = reason.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!(length <= REASON, "{}: the reason of {id} has {length} words", words.lang());
            let former = reasons.insert(reason, id.clone());
            assert!(former.is_none(), "{}: {id} and {former:?} have the same reason", words.lang());
        }
        assert!(reasons.len() > 300, "only {} claims were read", reasons.len());
    }
}

#[test]
fn every_table_has_its_licence_written() {
    let licences = std::fs::read_to_string(root().join("public/data/LICENCES.md")).expect("LICENCES.md");
    for table in library().facts().tables.values() {
        let row = licences.lines().find(|line| line.contains(&format!("`{}`", table.record.file)));
        assert!(
            row.is_some_and(|row| row.contains(&table.record.licence)),
            "LICENCES.md does not give the licence of {}",
            table.record.file
        );
    }
}

#[test]
fn every_instrument_has_a_table_that_leads_to_sources() {
    let slugs: Vec<String> = SCENES.iter().map(|scene| format!("/{}/", scene.slug)).collect();
    let is_scene = |page: &&Page| slugs.iter().any(|slug| page.path.contains(slug.as_str())) && !page.path.contains("/embed/");
    for page in pages(Edition::Site).iter().filter(is_scene) {
        let instruments: Vec<&str> = page.html.split("class=\"instrument\"").skip(1).collect();
        assert!(!instruments.is_empty(), "{}: no instrument", page.path);
        for instrument in instruments {
            let table = instrument.split_once("<table").and_then(|(_, rest)| rest.split_once("</table>")).map(|(table, _)| table);
            let table = table.unwrap_or_else(|| panic!("{}: an instrument without a table", page.path));
            let has_source = table.contains("#fig-") || table.contains("#source-");
            assert!(has_source, "{}: a table whose numbers lead nowhere: {}", page.path, table.chars().take(200).collect::<String>());
        }
    }
}
