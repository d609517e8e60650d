//! What the scene of the five texts counts and leads to: every claim, and nothing else.

use std::collections::BTreeSet;

use course_ia::{
    instrument::{Kind, View},
    page::Edition,
    scenes::{
        SCENES,
        voices::{
            data,
            model::{Side, TEXTS, is_unanimous},
        },
    },
};

use crate::{
    html::{all, inside, parsed},
    instruments::{opened, page},
    project::{library, rendered},
};

#[test]
fn no_claim_is_left_without_a_scene() {
    let listed: BTreeSet<&str> = SCENES.iter().flat_map(|scene| scene.claims.iter().copied()).collect();
    let claims = library().facts().claims.iter().filter(|claim| claim.is_claim);
    let missing: Vec<&str> = claims.map(|claim| claim.id.as_str()).filter(|id| !listed.contains(id)).collect();
    assert!(missing.is_empty(), "no scene tests these; add each to the list of one: {missing:?}");
}

/// The register holds each, once; from it a scene that tests it is one link away.
#[test]
fn no_claim_is_out_of_reach() {
    for words in library().languages() {
        let path = format!("{}/claims/index.html", words.lang());
        let register = rendered(Edition::Site).iter().find(|page| page.path == path).expect("the register");
        let html = parsed(&register.html);
        for claim in library().facts().claims.iter().filter(|claim| claim.is_claim) {
            let found = all(&html, &format!("[id='claim-{}']", claim.id));
            assert_eq!(found.len(), 1, "{path}: {}", claim.id);
            let led: Vec<&str> = inside(found[0], ".claim-scene").into_iter().filter_map(|link| link.attr("href")).collect();
            let listing = SCENES.iter().filter(|scene| scene.claims.contains(&claim.id.as_str()));
            let wanted: Vec<String> = listing.map(|scene| format!("../{}/", scene.slug)).collect();
            assert_eq!(led, wanted, "{path}: {}: the scenes that test it", claim.id);
        }
    }
}

/// Its marks are those of the proof sheet, under the same names.
#[test]
fn every_claim_is_a_mark_of_the_proof_sheet() {
    for words in library().languages() {
        let declared = data_of(words, "verdicts");
        let Kind::Choice(keys, _) = &declared.controls[0].kind else { panic!("a choice of claims") };
        let front = format!("{}/index.html", words.lang());
        let front = rendered(Edition::Site).iter().find(|page| page.path == front).expect("the front");
        let html = parsed(&front.html);
        let marks = all(&html, ".proof-column a[aria-label]");
        assert_eq!(marks.len(), keys.len() - 1, "a mark a claim, and none chosen");
        for mark in marks {
            let id = mark.attr("href").and_then(|href| href.split_once("#claim-")).expect("a claim").1;
            let named = mark.attr("aria-label").and_then(|label| label.split(',').next()).expect("a name");
            let at = keys.iter().position(|key| key == id).unwrap_or_else(|| panic!("{id} is no mark"));
            let name = &declared.controls[0].names[at];
            assert!(name.starts_with(&format!("{named} ")), "{id} is {named} on the proof sheet, and {name} here");
        }
    }
}

fn data_of(words: &std::sync::Arc<course_ia::text::Words>, key: &str) -> course_ia::instrument::Declaration {
    let scene = SCENES.iter().find(|scene| scene.slug == "voices").expect("the voices");
    (scene.instruments)(&page(words)).into_iter().find(|declared| declared.key == key).expect("an instrument")
}

/// “Those that answer never all say the same”; “often silent”; a claim that contradicts its text stands with the other.
#[test]
fn the_pages_say_what_the_map_shows() {
    let facts = library().facts();
    let cells = data::cells(facts);
    assert_eq!(cells.len(), 10 * TEXTS.len());
    let of: Vec<_> = cells.iter().map(|(_, cell)| cell.clone()).collect();
    assert!(of.chunks(TEXTS.len()).all(|row| !is_unanimous(row)), "front-voices-1");
    let silent = of.iter().filter(|cell| cell.side() == Side::Silent).count();
    assert!(4 * silent >= of.len(), "front-voices-1: {silent} cells are silent");
    // “Most claims touch none of them.”
    let answering: BTreeSet<&str> = facts.tables["claim_questions"].rows.iter().map(|row| row[0].as_str()).collect();
    let claims = facts.claims.iter().filter(|claim| claim.is_claim).count();
    assert!(2 * answering.len() < claims, "voices-leaves-out: {} of {claims}", answering.len());
    assert_eq!(facts.contradictions().len(), 17, "README");
    assert_eq!(cells.iter().map(|(_, cell)| cell.verdicts.len()).max(), Some(9), "README");
}

/// On a phone the drawing that takes the printed one's place is as high: nothing below it moves.
#[test]
fn drawings_for_a_phone_are_as_high_as_the_printed_one() {
    for words in library().languages() {
        for key in ["map", "verdicts"] {
            let declared = data_of(words, key);
            let settings = declared.author();
            let view = View { settings: &settings, controls: &declared.controls, phrases: words.phrases() };
            let height = |width_px: f64| {
                let svg = opened(&declared).draw(0, &view, width_px).expect("drawn");
                svg.split_once(" height=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(height, _)| height.to_owned())
            };
            let printed = height(262.0);
            assert!(printed.is_some());
            for width_px in [300.0, 348.0, 380.0, 500.0] {
                assert_eq!(height(width_px), printed, "{key} at {width_px} px");
            }
        }
    }
}
