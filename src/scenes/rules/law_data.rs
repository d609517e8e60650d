//! Where the law says it: articles and annexes as the law numbers them, and which of them a level stands on. Native.

use crate::{
    facts::Row,
    scenes::rules::{
        model::Rule,
        sort::{BANNED, HIGH},
    },
};

/// Notes a fault if a row names articles or annexes otherwise than the law does, or none that its level stands on.
pub(super) fn check(row: Row<'_>, rule: Rule) {
    let (article, annex) = (row.text("article"), row.text("annex"));
    let articles = articles(article);
    if articles.is_none() && !article.is_empty() {
        row.fault(format!("column \"article\" holds {article:?}"), "write it as the law does: “5(1)(f)”, “6(2), 26(10)”, “51–55”");
    }
    if !annex.is_empty() && !is_annex(annex) {
        row.fault(format!("column \"annex\" holds {annex:?}"), "write it as the law does: “III, 4(a)”, “I, A, 11”, “XI–XIII”");
    }
    let cites = |number: u8| articles.as_ref().is_none_or(|numbers| numbers.contains(&number));
    let listed = |number: &str| annex.split(',').next() == Some(number);
    let (is_borne, remedy) = match rule.level() {
        BANNED => (cites(5) && !article.is_empty(), "name the point of article 5, or mend the level"),
        HIGH => {
            (cites(6) && !article.is_empty() || listed("III") || listed("I"), "name article 6, annex III or annex I, or mend the level")
        }
        _ => return,
    };
    if !is_borne {
        row.fault(format!("is of the level {:?} by article {article:?} and annex {annex:?}", row.text("level")), remedy);
    }
}

/// The articles that a cell names, by number; none if it is not written as the law writes them.
fn articles(cell: &str) -> Option<Vec<u8>> {
    let one = |part: &str| {
        let mut ends = part.split('–');
        let first = ends.next().and_then(numbered)?;
        let is_whole = ends.next().is_none_or(|last| numbered(last).is_some()) && ends.next().is_none();
        is_whole.then_some(first)
    };
    cell.split(", ").map(one).collect()
}

/// The number before the brackets of “5(1)(f)”: a paragraph, then a letter.
fn numbered(text: &str) -> Option<u8> {
    let (number, brackets) = text.split_at(text.find('(').unwrap_or(text.len()));
    let inside: Vec<&str> = brackets.split_inclusive(')').collect();
    let held = |bracket: &&str| bracket.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).map(str::to_owned);
    let held: Vec<String> = inside.iter().map(held).collect::<Option<_>>()?;
    let is_number = |text: &str| !text.is_empty() && !text.starts_with('0') && text.chars().all(|c| c.is_ascii_digit());
    let is_letter = |text: &str| text.len() == 1 && text.chars().all(|c| c.is_ascii_lowercase());
    let is_one = match held.as_slice() {
        [] => true,
        [one] => is_number(one) || is_letter(one),
        [paragraph, letter] => is_number(paragraph) && is_letter(letter),
        _ => false,
    };
    (is_one && is_number(number)).then(|| number.parse().ok())?
}

/// True for “II”, “III, 4(a)”, “I, A, 11”, “XI–XIII”: a Roman number or two, a section, points.
fn is_annex(cell: &str) -> bool {
    let mut parts = cell.split(", ").peekable();
    let is_roman = |text: &str| !text.is_empty() && text.chars().all(|c| "IVX".contains(c));
    let is_named = parts.next().is_some_and(|annex| annex.split('–').count() <= 2 && annex.split('–').all(is_roman));
    let _ = parts.next_if(|part| matches!(*part, "A" | "B"));
    is_named && parts.all(|point| numbered(point).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_and_annexes_are_written_as_in_the_law() {
        assert_eq!(articles("5(1)(h), 5(2)–5(7)"), Some(vec![5, 5]));
        assert_eq!((articles("51–55"), articles("2(2), 6(1)")), (Some(vec![51]), Some(vec![2, 6])));
        for wrong in ["", "art. 5", "5(1", "5 (1)", "5(f)(1)", "5(1)(f)(2)", "5,6", "05", "5–", "5(1)f"] {
            assert_eq!(articles(wrong), None, "{wrong}");
        }
        assert!(["II", "III, 4(a)", "III, 3(b), 3(d)", "I, A, 11", "XI–XIII", "III, 2"].into_iter().all(is_annex));
        assert!(["3, 4(a)", "III 4(a)", "III, C, 4", "III, 4(A)", "annex III", "XI–XII–XIII"].into_iter().all(|wrong| !is_annex(wrong)));
    }
}
