//! The portraits of the five texts: there in every language, made of claims of their text, and of one mind with the verdicts.

use std::{collections::BTreeSet, fs, path::Path};

use course_ia::{
    facts::{Claim, Mark, Problem, Verdict},
    page::{Edition, Page, check_portraits},
    scenes::SCENES,
    text::{Library, Words},
};
use scraper::Html;

use crate::{
    html::{all, inside, parsed, words},
    pages::pages,
    planted::{Plant, SAFE, find},
    project::{library, lines, root},
};

/// Letters of the texts.
const TEXTS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// The portrait of a text in a language.
fn portrait(lang: &str, text: &str) -> &'static Page {
    let path = format!("{lang}/text-{text}/index.html");
    pages(Edition::Site).find(|page| page.path == path).unwrap_or_else(|| panic!("no {path}"))
}

/// Every portrait, with its language and its text.
fn portraits() -> impl Iterator<Item = (&'static Words, &'static str, Html)> {
    let languages = library().languages().iter();
    languages.flat_map(|words| TEXTS.map(|text| (&**words, text, parsed(&portrait(words.lang(), text).html))))
}

fn claim(id: &str) -> &'static Claim {
    library().facts().claims.iter().find(|claim| claim.id == id).unwrap_or_else(|| panic!("no claim {id:?}"))
}

/// The entry that a link leads to.
fn linked(href: &str) -> Option<&str> {
    Some(href.split_once("#claim-")?.1)
}

/// The part of a portrait that has this name.
fn part<'p>(html: &'p Html, text: &str, name: &str) -> scraper::ElementRef<'p> {
    let heading = format!("text-{text}-{name}");
    let found = all(html, &format!(".portrait-part[aria-labelledby='{heading}']"));
    *found.first().unwrap_or_else(|| panic!("no {heading}"))
}

#[test]
fn every_text_has_a_portrait_in_every_language() {
    for (language, text, html) in portraits() {
        let here = format!("{} {text}", language.lang());
        assert_eq!(all(&html, "main h1").len(), 1, "{here}");
        // Who, where, when, in what interest.
        let said = all(&html, ".portrait-author dd");
        assert_eq!(said.len(), 4, "{here}");
        assert!(said.iter().all(|said| words(*said).split_whitespace().count() >= 5), "{here}: a particular is not said");
        assert_eq!(all(&html, ".portrait-argument > li").len(), 5, "{here}: sentences of the argument");
        let holds = inside(part(&html, text, "holds"), ".claim-note").len();
        let errs = inside(part(&html, text, "errs"), ".claim-note").len();
        assert!((3..=5).contains(&holds) && errs >= 3, "{here}: {holds} claims hold, {errs} do not");
        // Each sentence that is written is shown.
        for (list, key) in
            [(".portrait-argument", format!("portrait-{text}-argument-")), (".portrait-itself", format!("contradiction-{text}-"))]
        {
            let written = language.keys_after(&key).len();
            let shown = all(&html, &format!("{list} > li")).len();
            assert!(written > 0 && written == shown, "{here}: {written} sentences {key:?} are written, {shown} shown");
        }
    }
}

#[test]
fn a_portrait_stands_on_claims_of_its_text() {
    let mut cited = BTreeSet::new();
    for (language, text, html) in portraits() {
        let here = format!("{} {text}", language.lang());
        for link in all(&html, ".portrait a[href*='#claim-']") {
            let id = link.attr("href").and_then(linked).expect("a claim");
            assert_eq!(claim(id).source, text, "{here}: {id}");
            cited.insert(id.to_owned());
        }
        // What a mark says is the verdict of the claim that it leads to.
        let mut marks = 0;
        for mark in all(&html, ".portrait-mark") {
            let link = inside(mark, "a")[0];
            let of = claim(link.attr("href").and_then(linked).expect("a claim"));
            let verdict = language.text(&format!("verdict-{}", of.verdict.key()));
            assert_eq!(of.is_claim, words(mark).ends_with(&format!(", {verdict}")), "{here}: {}", words(mark));
            marks += 1;
        }
        assert!(marks >= 12, "{here}: {marks} marks");
        // Every sentence of argument and contradictions stands on claims; a contradiction on two at least.
        for (list, fewest) in [(".portrait-argument", 1), (".portrait-itself", 2)] {
            for sentence in all(&html, &format!("{list} > li")) {
                let own = inside(sentence, ".portrait-mark a");
                let are_claims = own.iter().all(|link| link.attr("href").and_then(linked).is_some_and(|id| claim(id).is_claim));
                assert!(own.len() >= fewest && are_claims, "{here}: {}", words(sentence));
            }
        }
    }
    assert!(cited.len() > 300, "only {} claims are reached", cited.len());
}

/// One list of contradictions: the portraits and the scene of the voices lead from the same words to the same claims.
#[test]
fn portraits_and_voices_say_the_same_contradictions() {
    for language in library().languages() {
        let lang = language.lang();
        let voices = pages(Edition::Site).find(|page| page.path == format!("{lang}/voices/index.html")).expect("the voices");
        let said = |sentence: scraper::ElementRef<'_>| {
            let claims: Vec<String> =
                inside(sentence, "a[href*='#claim-']").iter().filter_map(|link| linked(link.attr("href")?)).map(str::to_owned).collect();
            (inside(sentence, "span").first().map(|first| words(*first)).unwrap_or_default(), claims)
        };
        let of_voices: Vec<_> = all(&parsed(&voices.html), ".cost-list > dd").into_iter().map(said).collect();
        let mut found = 0;
        for text in TEXTS {
            let html = parsed(&portrait(lang, text).html);
            for sentence in all(&html, ".portrait-itself > li") {
                let sentence = said(sentence);
                assert!(of_voices.contains(&sentence), "{lang} {text}: {sentence:?} is not among {of_voices:?}");
                found += 1;
            }
        }
        assert_eq!(found, library().facts().contradictions().len(), "{lang}");
    }
}

#[test]
fn what_a_portrait_says_of_a_claim_is_its_verdict() {
    for (language, text, html) in portraits() {
        for (name, holds) in [("holds", true), ("errs", false)] {
            for note in inside(part(&html, text, name), ".claim-note") {
                let id = note.attr("id").and_then(|id| id.strip_prefix("portrait-")).expect("a claim");
                let verdict = claim(id).verdict;
                let here = format!("{} {text} {name}: {id}", language.lang());
                assert_eq!(Mark::of(verdict) == Mark::Confirmed, holds, "{here} is {verdict:?}");
                // What is disputed or an opinion neither holds nor fails.
                assert!(!matches!(verdict, Verdict::Disputed | Verdict::Opinion | Verdict::NotChecked), "{here}");
                assert!(!inside(note, &format!(".verdict-{}", verdict.key())).is_empty(), "{here}: without its verdict");
            }
        }
    }
}

#[test]
fn a_portrait_counts_its_claims_and_draws_each() {
    for (language, text, html) in portraits() {
        let here = format!("{} {text}", language.lang());
        let own: Vec<&Claim> = library().facts().claims.iter().filter(|claim| claim.is_claim && claim.source == text).collect();
        let drawn: Vec<&str> = all(&html, ".proof-column a").iter().filter_map(|mark| linked(mark.attr("href")?)).collect();
        assert_eq!(drawn.len(), own.len(), "{here}: marks");
        assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), own.len(), "{here}: a claim is drawn twice");
        let number = |marks: &[Mark]| {
            let count = own.iter().filter(|claim| marks.contains(&Mark::of(claim.verdict))).count();
            language.phrases().number(f64::from(u32::try_from(count).expect("few")))
        };
        let said: Vec<String> = all(&html, ".proof-key b").into_iter().map(words).collect();
        assert_eq!(said, Mark::ALL.map(|mark| number(&[mark])), "{here}");
        let sentence: Vec<String> = all(&html, ".portrait-part > .sentence a").into_iter().map(words).collect();
        assert_eq!(sentence, [number(&Mark::ALL), number(&[Mark::Opinion])], "{here}");
        // The sentence speaks of several of each.
        assert!(own.iter().filter(|claim| Mark::of(claim.verdict) == Mark::Opinion).count() > 1, "{here}");
    }
}

#[test]
fn a_portrait_names_the_scenes_that_test_its_text() {
    for (language, text, html) in portraits() {
        let listed = all(&html, ".portrait-scenes > li");
        let testing: Vec<_> = SCENES.iter().filter(|scene| scene.claims.iter().any(|id| claim(id).source == text)).collect();
        assert_eq!(listed.len(), testing.len(), "{} {text}", language.lang());
        for (scene, row) in testing.iter().zip(listed) {
            let links = inside(row, "a");
            assert!(links[0].attr("href").is_some_and(|href| href.ends_with(&format!("../{}/", scene.slug))), "{text}: {}", words(row));
            let shown: BTreeSet<&str> = links[1..].iter().filter_map(|link| linked(link.attr("href")?)).collect();
            let own: BTreeSet<&str> = scene.claims.iter().copied().filter(|id| claim(id).source == text && claim(id).is_claim).collect();
            assert_eq!(shown, own, "{text}: {}", scene.slug);
        }
    }
}

#[test]
fn portraits_are_reached_from_front_registers_and_contents() {
    for words in library().languages() {
        for (page, selector) in [
            ("", ".proof-name a"),
            ("claims/", ".claims-of .portrait-link a"),
            ("sources/", ".source-list a"),
            ("method/", ".method-list a"),
            ("figures/", ".contents a"),
        ] {
            let path = format!("{}/{page}index.html", words.lang());
            let html = parsed(&pages(Edition::Site).find(|page| page.path == path).expect("a page").html);
            for text in TEXTS {
                let leads = |href: &str| href == format!("text-{text}/") || href == format!("../text-{text}/");
                let found = all(&html, selector).into_iter().filter(|link| link.attr("href").is_some_and(leads)).count();
                assert_eq!(found, 1, "{path}: {selector} to the portrait of {text}");
            }
        }
    }
}

const PLANTS: &[Plant] = &[
    Plant {
        name: "portrait-of-an-unknown-claim",
        file: "public/data/tables/portraits.csv",
        from: "a,holds,2,a-tsmc-precedent",
        to: "a,holds,2,a-tsmc-president",
        what: "names the unknown claim \"a-tsmc-president\"",
        remedy: "name an entry of claims.json",
        ..SAFE
    },
    Plant {
        name: "portrait-of-another-text",
        file: "public/data/tables/portraits.csv",
        from: "a,holds,2,a-tsmc-precedent",
        to: "a,holds,2,c-us-40-models",
        what: "\"c-us-40-models\" is in the portrait of a, and of text c",
        remedy: "name an entry of the same text",
        ..SAFE
    },
    Plant {
        name: "portrait-against-a-verdict",
        file: "public/data/tables/portraits.csv",
        from: "a,holds,2,a-tsmc-precedent",
        to: "a,holds,2,a-entry-impossible",
        what: "\"a-entry-impossible\" stands under \"holds\", and its verdict is \"disputed\"",
        remedy: "read the words of the portrait again",
        ..SAFE
    },
    Plant {
        name: "portrait-of-no-claim",
        file: "public/data/tables/portraits.csv",
        from: "a,argument,3,a-strategy-unstoppable",
        to: "a,argument,3,a-doc-date",
        what: "\"a-doc-date\" is no claim, and \"argument\" is made of claims",
        remedy: "name a claim",
        ..SAFE
    },
    Plant {
        name: "portrait-with-a-list-of-its-own",
        file: "public/data/tables/portraits.csv",
        from: "a,holds,2,a-tsmc-precedent",
        to: "a,itself,2,a-tsmc-precedent",
        what: "\"itself\" is not one of",
        remedy: "its schema describe it",
        ..SAFE
    },
    Plant {
        name: "portrait-of-an-unknown-part",
        file: "public/data/tables/portraits.csv",
        from: "a,holds,2,a-tsmc-precedent",
        to: "a,virtues,2,a-tsmc-precedent",
        what: "\"virtues\" is not one of",
        remedy: "its schema describe it",
        ..SAFE
    },
];

#[test]
fn every_fault_planted_in_a_portrait_is_found_and_explained() {
    assert_eq!(lines(&check_portraits(library())), "");
    let problems =
        |dir: &Path| -> Vec<Problem> { Library::open(dir).map_or_else(|problems| problems, |library| check_portraits(&library)) };
    find(PLANTS, &problems);
}

/// A sentence of the portraits says one thing.
const LONGEST: usize = 40;

#[test]
fn sentences_of_portraits_and_method_are_short() {
    let mut read = 0;
    for words in library().languages() {
        for file in ["portraits.ftl", "method.ftl"] {
            let path = root().join("content").join(words.lang()).join(file);
            let text = fs::read_to_string(&path).expect("words");
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let said = line.split_once(" = ").map_or("", |(_, said)| said);
                for sentence in said.split(". ") {
                    let count = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
                    assert!(count <= LONGEST, "{}/{file}: {count} words: {sentence}", words.lang());
                    read += usize::from(count > 0);
                }
            }
        }
    }
    assert!(read > 200, "only {read} sentences were read");
}
