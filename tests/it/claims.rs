//! Every claim of the five texts is tested by a scene, and stands on its page.

use std::collections::BTreeSet;

use course_ia::{facts::Verdict, page::Edition, scenes::SCENES};

use crate::project::{library, rendered};

/// Claim and scene of each row of the table.
fn rows() -> Vec<(&'static str, &'static str)> {
    let table = &library().facts().tables["claim_scenes"];
    table.rows.iter().map(|row| (table.text(row, "claim_id"), table.text(row, "scene"))).collect()
}

#[test]
fn every_claim_has_a_scene() {
    let rows = rows();
    let distinct: BTreeSet<_> = rows.iter().collect();
    assert_eq!(distinct.len(), rows.len(), "claim_scenes.csv: a row stands there twice");
    let placed: BTreeSet<&str> = rows.iter().map(|(claim, _)| *claim).collect();
    for claim in library().facts().claims.iter().filter(|claim| claim.is_claim) {
        assert!(placed.contains(claim.id.as_str()), "claim_scenes.csv: no scene tests {:?}; add a row", claim.id);
    }
    for (id, scene) in rows {
        let claim = library().facts().claim(id).unwrap_or_else(|| panic!("claim_scenes.csv: no claim {id:?}"));
        assert!(claim.is_claim, "claim_scenes.csv: {id:?} is no claim of a text");
        assert!(SCENES.iter().any(|known| known.slug == scene), "claim_scenes.csv: {id:?} names the unknown scene {scene:?}");
    }
}

/// No scene is left without a claim, and none is named that is not registered.
#[test]
fn the_tables_name_the_scenes_of_the_registry() {
    let registered: BTreeSet<&str> = SCENES.iter().map(|scene| scene.slug).collect();
    let placed: BTreeSet<&str> = rows().into_iter().map(|(_, scene)| scene).collect();
    assert_eq!(placed, registered, "claim_scenes.csv on the left, the registry on the right");
    let questions = &library().facts().tables["questions"];
    for row in &questions.rows {
        let scene = questions.text(row, "scene");
        assert!(registered.contains(scene), "questions.csv: {:?} names the unknown scene {scene:?}", questions.text(row, "question_id"));
    }
}

/// A scene may test more than the table asks of it, never less.
#[test]
fn a_scene_shows_the_claims_of_its_subject() {
    let pages = rendered(Edition::Site);
    let mut seen = 0;
    for (id, slug) in rows() {
        let scene = SCENES.iter().find(|scene| scene.slug == slug).unwrap_or_else(|| panic!("claim_scenes.csv: no scene {slug:?}"));
        assert!(scene.claims.contains(&id), "{slug}: {id:?} is not among its claims; add it to SCENE, or change claim_scenes.csv");
        for words in library().languages() {
            let path = format!("{}/{slug}/index.html", words.lang());
            let page = pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("no page {path}"));
            assert!(page.html.contains(&format!("id=\"claim-{id}\"")), "{path}: {id:?} is not shown");
            seen += 1;
        }
    }
    assert!(seen > 400, "only {seen} claims were seen");
}

/// What each language says for “one would need”: the method promises that the entry of what was not checked says so.
const NEEDED: [(&str, &[&str]); 2] = [("fr", &["faudrait"]), ("en", &["would take", "would be needed"])];

#[test]
fn what_was_not_checked_says_what_would_be_needed() {
    for words in library().languages() {
        let (_, needed) = NEEDED.into_iter().find(|(lang, _)| *lang == words.lang()).expect("its words of need");
        for claim in library().facts().claims.iter().filter(|claim| claim.is_claim && claim.verdict == Verdict::NotChecked) {
            let reason = words.text(&format!("{}.reason", claim.id));
            let is_said = needed.iter().any(|need| reason.contains(need));
            assert!(
                is_said,
                "{} in {} was not checked: say what would be needed for it, with {needed:?}: {reason}",
                claim.id,
                words.lang()
            );
        }
    }
}
