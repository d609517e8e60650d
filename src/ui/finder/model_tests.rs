//! Words, filters and addresses of a finder.

use super::*;

/// Values of an entry: text, topic, kind, verdict, scene, question.
fn values(of: [&str; 6]) -> [String; 6] {
    of.map(str::to_owned)
}

fn index() -> Index {
    Index::new([
        (
            values(["a", "prices", "argument", "wrong", "north south", "q07"]),
            "L’énergie européenne est un atout, écrit l’auteur ; A 12".to_owned(),
        ),
        (values(["d", "cost", "figure", "close", "east", "q03 q04"]), "DeepSeek-V3 a coûté 5,6 millions de dollars".to_owned()),
        (
            values(["e", "schools", "analogy", "imprecise", "west", "q10"]),
            "La distillation, cœur du débat social ; 40\u{202f}000 puces".to_owned(),
        ),
        (values(["e", "meta", "actor", "", "", ""]), "Mots-clés : énergie, distillation".to_owned()),
    ])
}

fn words(words: &str) -> Asked {
    Asked { words: words.to_owned(), ..Asked::default() }
}

/// Which entries answer.
fn found(asked: &Asked) -> Vec<usize> {
    index().find(asked).shown.iter().enumerate().filter(|(_, is_shown)| **is_shown).map(|(entry, _)| entry).collect()
}

fn folded(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    fold(text, &mut |word| words.push(word.to_owned()));
    words
}

#[test]
fn words_are_folded() {
    assert_eq!(folded("L’Été à l’ŒUVRE – Straße"), ["l", "ete", "a", "l", "oeuvre", "strasse"]);
    assert_eq!(folded("e\u{301}tude"), ["etude"]);
    assert_eq!(folded("« DeepSeek-V3.1 » : 5,6 M$."), ["deepseek", "v3.1", "5.6", "m"]);
    for thousands in ["40\u{202f}000", "40 000", "40,000", "40\u{a0}000"] {
        assert_eq!(folded(&format!("{thousands} puces")), ["40000", "puces"], "{thousands}");
    }
    assert_eq!(folded("1 000 000, 2025 100, R1 671"), ["1000000", "2025", "100", "r1", "671"]);
    assert_eq!(folded("  — …\u{202f}! "), [""; 0]);
}

#[test]
fn accents_and_capitals_do_not_matter() {
    for typed in ["énergie", "ENERGIE", "energie", "Énergie"] {
        assert_eq!(found(&words(typed)), [0, 3], "{typed}");
    }
    assert_eq!(found(&words("coeur")), [2]);
    assert_eq!(found(&words("5.6")), found(&words("5,6")));
    assert_eq!(found(&words("40 000")), [2]);
}

#[test]
fn every_word_counts_and_short_ones_begin_a_word() {
    assert_eq!(found(&words("distillation débat")), [2]);
    assert_eq!(found(&words("energie dollars")), [0; 0]);
    // “ia” stands in “social”, and is not meant.
    assert_eq!(found(&words("cial")), [2]);
    assert!(index().find(&words("ia")).nowhere.is_some());
    assert_eq!(found(&words("deep v3")), [1]);
    assert_eq!(found(&words("")), [0, 1, 2, 3]);
    assert_eq!(found(&words(" ; « ")), [0, 1, 2, 3]);
}

#[test]
fn typing_errors_are_forgiven_and_said() {
    for (typed, word, entries) in [
        ("distilation", "distillation", [2, 3].as_slice()),
        ("energei", "energie", &[0, 3]),
        ("dollrs", "dollars", &[1]),
        // Of a longer word the beginning counts.
        ("distlat", "distillation", &[2, 3]),
    ] {
        let answer = index().find(&words(typed));
        assert_eq!(answer.instead, [(typed.to_owned(), word.to_owned())]);
        assert_eq!((found(&words(typed)).as_slice(), &answer.nowhere), (entries, &None), "{typed}");
    }
    // What is found as it is typed is no error.
    assert!(index().find(&words("energie")).instead.is_empty());
}

#[test]
fn what_is_found_nowhere_names_the_nearest() {
    let answer = index().find(&words("dostoiewski"));
    assert_eq!((answer.claims, answer.others, answer.instead.len()), (0, 0, 0));
    assert_eq!(answer.nowhere.as_deref(), Some("dostoiewski"));
    assert_eq!(index().find(&words("xyz énergie")).nowhere.as_deref(), Some("xyz"));
    assert_eq!(index().near("pucxyz").as_deref(), Some("puces"));
    // A word of one letter is near to any of four.
    assert!(index().near("wxyz").is_some_and(|near| near.len() > 1));
    // Nothing to be near to.
    assert_eq!(Index::default().find(&words("mot")).nowhere.as_deref(), Some("mot"));
    assert_eq!(Index::default().near("mot"), None);
}

#[test]
fn filters_combine_with_words_and_each_other() {
    let mut asked = Asked::default();
    asked.set("text", "e");
    assert_eq!(found(&asked), [2, 3]);
    asked.set(WORDS, "distillation");
    assert_eq!(found(&asked), [2, 3]);
    asked.set("question", "q10");
    assert_eq!(found(&asked), [2]);
    asked.set("verdict", "wrong");
    assert_eq!(found(&asked), [0; 0]);
    // One value of several.
    let mut asked = Asked::default();
    asked.set("scene", "south");
    asked.set("question", "q07");
    assert_eq!(found(&asked), [0]);
    // A part of a value is none.
    asked.set("scene", "sou");
    assert_eq!(found(&asked), [0; 0]);
    let all = index().find(&Asked::default());
    assert_eq!((all.claims, all.others, index().claims()), (3, 1, 3));
}

/// What an address asks.
fn read(query: &[(&str, &str)]) -> (Asked, Vec<String>) {
    let ask = |name: &str| query.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    Asked::read(ask, &index())
}

#[test]
fn an_address_is_read_and_what_it_cannot_mean_is_said() {
    let (asked, refused) = read(&[("text", "d"), ("question", "q04"), ("q", "coûté"), ("fbclid", "x")]);
    assert_eq!(found(&asked), [1]);
    assert!(refused.is_empty());
    let long = "x".repeat(5_000);
    let (asked, refused) = read(&[("text", "z"), ("verdict", "<b>"), ("topic", &long), ("kind", "Argument"), ("scene", ""), ("q", &long)]);
    assert_eq!(asked.values, [""; 6]);
    assert_eq!(asked.words.len(), LONGEST);
    assert_eq!(refused, ["text=z".to_owned(), format!("topic={}", &long[..40]), "kind=Argument".to_owned(), "verdict=<b>".to_owned()]);
    // What only an entry has that is no claim leads to no claim.
    assert_eq!(read(&[("topic", "meta")]).1, ["topic=meta"]);
    // Two values, as one would read them in the attribute of an entry.
    assert_eq!(read(&[("question", "q03 q04")]).1, ["question=q03 q04"]);
    let many = "énergie ".repeat(30);
    assert_eq!(found(&words(&many)), [0, 3]);
}

#[test]
fn what_is_asked_comes_back_from_where_it_is_kept() {
    let (asked, _) = read(&[("text", "e"), ("verdict", "imprecise"), ("q", "cœur = a&b")]);
    let joined = asked.joined();
    let (back, refused) = Asked::read(|name| Asked::part(&joined, name), &index());
    assert_eq!((back, refused.len()), (asked, 0));
    let nothing = Asked::default().joined();
    assert_eq!(Asked::read(|name| Asked::part(&nothing, name), &index()).0, Asked::default());
    assert_eq!(Asked::part("", "nothing"), None);
}

#[test]
fn the_nearest_word_takes_the_place_of_what_was_typed() {
    let mut asked = words("L’énergie, dostoiewski");
    asked.replace(Some(&("dostoiewski".to_owned(), "europeenne".to_owned())));
    assert_eq!((asked.words.as_str(), found(&asked).as_slice()), ("l energie europeenne", [0].as_slice()));
    asked.replace(None);
    assert_eq!(asked.words, "l energie europeenne");
}
