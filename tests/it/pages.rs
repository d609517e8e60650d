//! Every page: what has to be on it, and that nothing comes from anyone else.

use std::{cell::Cell, collections::BTreeSet};

use course_ia::{
    facts::Mark,
    instrument::View,
    page::{Edition, Page},
    scenes::SCENES,
};

use crate::{
    html::{all, inside, parsed, values, words},
    instruments::{for_each, opened},
    project::{library, rendered, root},
};

pub(crate) fn pages(edition: Edition) -> impl Iterator<Item = &'static Page> {
    rendered(edition).iter().filter(|page| is_html(page))
}

/// The front of every language.
fn fronts() -> impl Iterator<Item = &'static Page> {
    pages(Edition::Site).filter(|page| page.path.matches('/').count() == 1)
}

fn is_html(page: &Page) -> bool {
    std::path::Path::new(&page.path).extension().is_some_and(|extension| extension == "html")
}

/// The registers, and their entries' ids.
const REGISTERS: [&str; 5] = ["claims", "figures", "sources", "glossary", "method"];

#[test]
fn there_is_a_page_for_every_scene_and_an_embed_for_every_instrument() {
    let site: Vec<&Page> = pages(Edition::Site).collect();
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
            let instruments = all(&parsed(&page.html), ".share-form").len();
            assert!(embeds > 0 && embeds == instruments, "{}: {embeds} embeds of {instruments} instruments", scene.slug);
        }
    }
}

/// A single file says, before its first page is read, that the style sheet is to leave out the others; no other page does.
#[test]
fn a_single_file_lays_out_one_page_while_it_is_read() {
    let style = std::fs::read_to_string(root().join("style/page.css")).expect("the style of pages");
    for rule in ["[data-turn=\"named\"] .sheet", "[data-turn] .sheet ~ .sheet"] {
        assert!(style.contains(rule), "{rule} is not in style/page.css");
    }
    for page in pages(Edition::Single) {
        let (before, _) = page.html.split_once("class=\"sheet\"").expect("a page in it");
        assert_eq!(before.matches("dataset.turn = ").count(), 1, "{}", page.path);
    }
    assert!(pages(Edition::Site).chain(pages(Edition::Zip)).all(|page| !page.html.contains("dataset.turn")));
}

/// Longest reason, in words.
const REASON: usize = 40;

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
fn the_essay_takes_five_minutes() {
    for page in fronts() {
        let html = parsed(&page.html);
        let parts = all(&html, ".essay .essay-text");
        assert!(parts.len() > 3, "{}: {} parts of an essay", page.path, parts.len());
        let text = parts.into_iter().map(words).collect::<Vec<_>>().join(" ");
        let is_space = |c: char| c.is_whitespace() && c != '\u{202f}' && c != '\u{a0}';
        let count = text.split(is_space).filter(|word| word.chars().any(char::is_alphanumeric)).count();
        assert!((640..=1_000).contains(&count), "{}: {count} words without titles", page.path);
    }
}

#[test]
fn the_proof_sheet_has_a_mark_for_every_claim_and_true_counts() {
    for page in fronts() {
        let html = parsed(&page.html);
        let claims: Vec<_> = library().facts().claims.iter().filter(|claim| claim.is_claim).collect();
        let marks = all(&html, ".proof-column a[aria-label]");
        let marked: Vec<&str> = marks.iter().filter_map(|mark| mark.attr("href")).collect();
        for claim in &claims {
            let href = format!("claims/#claim-{}", claim.id);
            assert_eq!(marked.iter().filter(|marked| **marked == href).count(), 1, "{}: {}", page.path, claim.id);
        }
        let language = library().languages().iter().find(|words| page.path.starts_with(words.lang())).expect("a language");
        let sentence = words(*all(&html, "#proof .sentence").first().expect("a sentence"));
        let count = |marks: &[Mark]| claims.iter().filter(|claim| marks.contains(&Mark::of(claim.verdict))).count();
        for marks in [&Mark::ALL[..], &Mark::ALL[..1], &Mark::ALL[1..2], &Mark::ALL[2..3], &Mark::ALL[3..4]] {
            let number = language.phrases().number(f64::from(u32::try_from(count(marks)).expect("few")));
            let is_said = sentence.split(|c: char| !c.is_alphanumeric()).any(|word| word == number);
            assert!(is_said, "{}: {number} is not in: {sentence}", page.path);
        }
    }
}

#[test]
fn few_controls_are_in_sight() {
    let mut seen = 0;
    for page in pages(Edition::Site) {
        let html = parsed(&page.html);
        for panel in all(&html, ".controls") {
            let in_sight = inside(panel, ".field").len() - inside(panel, ".further .field").len();
            assert!(in_sight <= 4, "{}: {in_sight} controls in sight", page.path);
            seen += in_sight;
        }
    }
    assert!(seen > 50, "only {seen} controls were seen");
}

#[test]
fn pages_load_nothing_from_anyone_else() {
    for page in pages(Edition::Site) {
        let html = parsed(&page.html);
        let loaded = values(&html, "src").into_iter().chain(values(&html, "srcset"));
        let linked = all(&html, "link").into_iter().filter_map(|link| link.attr("href"));
        for address in loaded.chain(linked) {
            assert!(!address.contains("//"), "{}: loads {address}", page.path);
        }
        for element in all(&html, "*") {
            let forbidden = element.value().attrs().find(|(name, _)| *name == "style" || name.starts_with("on"));
            assert!(forbidden.is_none(), "{}: {forbidden:?}, which strict hosts refuse", page.path);
        }
    }
}

#[test]
fn the_first_chart_is_readable_before_any_script() {
    for page in fronts() {
        let chart = page.html.find("<svg class=\"proof-column\"").expect("the proof sheet in the page");
        assert!(chart < 20_000, "{}: the first picture starts at byte {chart}", page.path);
        assert!(!page.html.contains('‹'), "{}: a phrase is missing", page.path);
        assert_eq!(all(&parsed(&page.html), "h1").len(), 1, "{}", page.path);
    }
}

#[test]
fn every_instrument_has_a_table_that_leads_to_sources() {
    let slugs: Vec<String> = SCENES.iter().map(|scene| format!("/{}/", scene.slug)).collect();
    let is_scene = |page: &&Page| slugs.iter().any(|slug| page.path.contains(slug.as_str())) && !page.path.contains("/embed/");
    for page in pages(Edition::Site).filter(is_scene) {
        let html = parsed(&page.html);
        let instruments = all(&html, ".instrument");
        assert!(!instruments.is_empty(), "{}: no instrument", page.path);
        for instrument in instruments {
            let tables = inside(instrument, "table");
            assert!(!tables.is_empty(), "{}: an instrument without a table", page.path);
            let leads = inside(instrument, "table a[href*='#fig-'], table a[href*='#source-']");
            assert!(!leads.is_empty(), "{}: tables whose numbers lead nowhere: {}", page.path, words(tables[0]));
        }
    }
}

/// What is printed narrow gives way to a drawing as wide as its column: where that is as many times as high, its place is kept.
#[test]
fn a_picture_that_keeps_its_shape_is_printed_so() {
    let kept = Cell::new(0);
    for_each(|declared, words| {
        let path = format!("{}/embed/{}/{}/index.html", words.lang(), declared.scene, declared.key);
        let page = pages(Edition::Site).find(|page| page.path == path).expect("its embed");
        let is_kept = !all(&parsed(&page.html), ".chart-host.keeps-shape").is_empty();
        let (author, instrument) = (declared.author(), opened(declared));
        let view = View { settings: &author, controls: &declared.controls, phrases: words.phrases() };
        let height = |width: f64| -> Option<f64> {
            let drawn = instrument.draw(0, &view, width).ok()?;
            drawn.split_once(" height=\"")?.1.split('"').next()?.parse().ok()
        };
        let is_kept_at = |width: f64| Some(((height(width)? / width) / (height(262.0)? / 262.0) - 1.0).abs() < 0.003);
        if is_kept {
            for width in [300.0, 328.0, 380.0, 410.0] {
                assert_eq!(is_kept_at(width), Some(true), "{path} at {width}");
            }
            kept.set(kept.get() + 1);
        }
    });
    assert_eq!(kept.get(), library().languages().len(), "the map keeps its shape in every language");
}

/// An embed's reader stays on the page of its host: nothing opens in the frame, and nothing leads within it.
#[test]
fn what_leads_out_of_an_embed_opens_beside_its_host() {
    let mut links = 0;
    for page in pages(Edition::Site).filter(|page| page.path.contains("/embed/")) {
        let html = parsed(&page.html);
        assert_eq!(all(&html, "head > base[target=_blank]").len(), 1, "{}", page.path);
        let within: Vec<&str> = all(&html, "a[href^='#'], a[target]").iter().filter_map(|link| link.attr("href")).collect();
        assert_eq!(within, [""; 0], "{}", page.path);
        links += all(&html, "a[href]").len();
    }
    assert!(links > 100, "only {links} links");
}
