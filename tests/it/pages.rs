//! Every page of every edition: links that lead somewhere, ids that are unique, nothing from anyone else.

use std::collections::{BTreeMap, BTreeSet};

use course_ia::{
    page::{Edition, Page, render_all},
    scenes::SCENES,
};

use crate::project::{library, root};

fn pages(edition: Edition) -> Vec<Page> {
    let template = std::fs::read_to_string(root().join("index.html")).expect("the template");
    render_all(library(), edition, &template).unwrap_or_else(|faults| panic!("{}", faults.join("\n")))
}

/// Values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let mark = format!(" {attribute}=\"");
    html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn there_is_a_page_for_every_scene_in_every_language() {
    let paths: BTreeSet<String> = pages(Edition::Site).into_iter().map(|page| page.path).collect();
    for words in library().languages() {
        let lang = words.lang();
        assert!(paths.contains(&format!("{lang}/index.html")));
        for scene in SCENES {
            assert!(paths.contains(&format!("{lang}/embed/{}/index.html", scene.slug)), "{lang} {}", scene.slug);
        }
    }
}

#[test]
fn every_number_leads_to_its_source() {
    for edition in [Edition::Site, Edition::Zip, Edition::Single] {
        for page in pages(edition) {
            let ids = values(&page.html, "id");
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            let twice: Vec<&&str> = ids.iter().filter(|id| ids.iter().filter(|other| other == id).count() > 1).collect();
            assert!(twice.is_empty(), "{}: ids used twice: {twice:?}", page.path);
            for href in values(&page.html, "href") {
                if let Some(id) = href.strip_prefix('#') {
                    assert!(unique.contains(id), "{}: #{id} leads nowhere", page.path);
                }
            }
        }
    }
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
        let chart = page.html.find("<svg xmlns").expect("a chart in the page");
        assert!(chart < 20_000, "{}: the first chart starts at byte {chart}", page.path);
        assert!(!page.html.contains('‹'), "{}: a phrase is missing", page.path);
        assert_eq!(page.html.matches("<h1").count(), 1, "{}", page.path);
    }
}

#[test]
fn the_seen_claims_are_written_in_every_language() {
    for words in library().languages() {
        for scene in SCENES {
            for id in scene.claims {
                assert!(library().facts().claim(id).is_some(), "{}: unknown claim {id}", scene.slug);
                assert!(words.has(id) && words.has(&format!("{id}.reason")), "{}: {id} is not written", words.lang());
            }
        }
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
    for page in pages(Edition::Site).iter().filter(|page| page.path.contains("/embed/")) {
        let instruments: Vec<&str> = page.html.split("class=\"instrument\"").skip(1).collect();
        assert!(!instruments.is_empty(), "{}: no instrument", page.path);
        for instrument in instruments {
            let table = instrument.split_once("<table").and_then(|(_, rest)| rest.split_once("</table>")).map(|(table, _)| table);
            let table = table.unwrap_or_else(|| panic!("{}: an instrument without a table", page.path));
            let has_source = table.contains("href=\"#fig-") || table.contains("href=\"#source-");
            assert!(has_source, "{}: a table whose numbers lead nowhere: {}", page.path, table.chars().take(200).collect::<String>());
        }
    }
}
