//! The questions on which the five texts can be compared, and the claims that answer each: our reading, in two tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Facts, Table, load::DATA_DIR, problem::Problem};

/// The tables that are read here.
const TABLES: [&str; 2] = ["questions", "claim_questions"];

/// How a column is called that words the question: then the language follows.
const WORDED: &str = "question_";

/// Holds the question's id, and is no wording of it.
const ID: &str = "question_id";

/// A question on which the texts can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Short code: `q01`.
    pub id: String,
    /// The question, by language code.
    pub text: BTreeMap<String, String>,
    /// Slug of the scene that tests it.
    pub scene: String,
    /// The claims that answer it, in the order of the inventory.
    pub claims: Vec<String>,
}

/// The questions in their order, and what is wrong in their tables.
pub(crate) fn questions(facts: &Facts) -> (Vec<Question>, Vec<Problem>) {
    let mut problems = Vec::new();
    let [Some(listed), Some(answered)] = TABLES.map(|id| facts.tables.get(id)) else {
        let problem = |id: &&str| Problem {
            file: format!("{DATA_DIR}/tables.json"),
            line: 1,
            what: format!("there is no table {id:?}"),
            remedy: "describe it there".to_owned(),
        };
        return (Vec::new(), TABLES.iter().filter(|id| !facts.tables.contains_key(**id)).map(problem).collect());
    };
    let mut questions: Vec<Question> = Vec::new();
    for (row, line) in listed.rows.iter().zip(&listed.lines) {
        let id = listed.text(row, ID).to_owned();
        let mut fault = |what: String, remedy: &str| problems.push(fault_in(listed, *line, what, remedy));
        if questions.iter().any(|known| known.id == id) {
            fault(format!("is a second row of the question {id:?}"), "give each question an id of its own");
            continue;
        }
        for source in listed.text(row, "refs").split(';') {
            if !facts.sources.contains_key(&source.to_lowercase()) {
                fault(format!("column \"refs\" names the unknown source {source:?}"), "name a source of sources.json, or add it there");
            }
        }
        let names = listed.record.columns.iter().map(|column| column.name.as_str());
        let worded = names.filter_map(|name| Some((name.strip_prefix(WORDED).filter(|_| name != ID)?, listed.text(row, name))));
        let text = worded.map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect();
        questions.push(Question { id, text, scene: listed.text(row, "scene").to_owned(), claims: Vec::new() });
    }
    let mut pairs = BTreeSet::new();
    for (row, line) in answered.rows.iter().zip(&answered.lines) {
        let (claim, id) = (answered.text(row, "claim_id"), answered.text(row, ID));
        let mut fault = |what: String, remedy: &str| problems.push(fault_in(answered, *line, what, remedy));
        if !pairs.insert((claim, id)) {
            fault(format!("is a second row of {claim:?} and {id:?}"), "keep one of them");
        }
        match facts.claims.iter().find(|known| known.id == claim) {
            None => fault(format!("names the unknown claim {claim:?}"), "name a claim of claims.json"),
            Some(entry) if !entry.is_claim => fault(format!("{claim:?} is no claim of a text"), "name one that is, or take the row out"),
            Some(_) => {}
        }
        match questions.iter_mut().find(|question| question.id == id) {
            Some(question) => question.claims.push(claim.to_owned()),
            None => fault(format!("names the unknown question {id:?}"), "name a question of questions.csv, or add it there"),
        }
    }
    for question in &mut questions {
        question.claims.sort_by_key(|id| facts.claims.iter().position(|claim| claim.id == *id));
        if question.claims.is_empty() {
            let line = listed.rows.iter().zip(&listed.lines).find(|(row, _)| listed.text(row, ID) == question.id);
            let what = format!("no claim answers {:?}", question.id);
            problems.push(fault_in(listed, line.map_or(1, |(_, line)| *line), what, "add its claims to claim_questions.csv"));
        }
    }
    (questions, problems)
}

fn fault_in(table: &Table, line: usize, what: String, remedy: &str) -> Problem {
    Problem { file: format!("{DATA_DIR}/{}", table.record.file), line, what, remedy: remedy.to_owned() }
}
