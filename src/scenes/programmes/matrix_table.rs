//! The words of the matrix, as HTML: native, so that the browser only puts rows in order.

use leptos::prelude::*;

use crate::{
    chart::escape_html,
    facts::Verdict,
    scenes::programmes::{matrix::Matrix, model::Programme},
    ui::{PageContext, verdict_mark},
};

/// The rows of the matrix, with the claim of text D behind each cell, if it says anything.
const MATRIX: [(&str, [Option<&str>; 3]); 8] = [
    ("strategy", [Some("d-us-strategy-scale"), Some("d-china-strategy-efficiency"), Some("d-europe-strategy")]),
    ("money", [Some("d-stargate-500bn-usd"), Some("d-china-5-6m"), Some("d-europe-1-96bn")]),
    ("payer", [None, None, None]),
    ("status", [Some("d-actor-stargate"), None, Some("d-16-exaflops-long")]),
    ("energy", [Some("d-us-energy-regulation"), Some("d-moe-benefit"), None]),
    ("strengths", [Some("d-us-goal-models"), Some("d-deepseek-key-resources"), Some("d-europe-excellence-sectors")]),
    ("obstacles", [Some("d-us-challenges"), Some("d-china-challenges"), Some("d-europe-challenges")]),
    ("openness", [None, None, Some("d-europe-open-transparent")]),
];

/// What text D says in each cell, the verdict, and what the evidence adds: as HTML in text D's order, and as data.
///
/// Roles are spelt out: on narrow screens the style sheet shows rows as blocks, which else would undo the table.
pub(super) fn table(page: &PageContext) -> (String, Matrix) {
    let names = Programme::ALL.map(|programme| page.words.phrases().get(&format!("programmes-name-{}", programme.key())));
    let headers: String = names.iter().map(|name| format!("<th scope=\"col\" role=\"columnheader\">{}</th>", escape_html(name))).collect();
    let caption = page.html("programmes-matrix-caption");
    let head = format!(
        "<table role=\"table\"><caption>{caption}</caption><thead role=\"rowgroup\"><tr role=\"row\"><td role=\"cell\"></td>{headers}</tr></thead>"
    );
    let titles = MATRIX.map(|(row, _)| page.text(&format!("programmes-row-{row}")));
    let cells = MATRIX.map(|(row, claims)| {
        let cells = Programme::ALL.into_iter().zip(claims).zip(&names);
        cells.map(|((programme, claim), name)| cell(page, row, programme, claim, name)).collect::<Vec<_>>()
    });
    let rows: String = titles
        .iter()
        .zip(&cells)
        .enumerate()
        .map(|(row, (title, cells))| {
            let cells: String = cells.iter().map(|cell| cell.html.as_str()).collect();
            format!("<tr role=\"row\" data-row=\"{row}\"><th scope=\"row\" role=\"rowheader\">{}</th>{cells}</tr>", escape_html(title))
        })
        .collect();
    let in_text: Vec<usize> = (0..MATRIX.len()).collect();
    let mut by_verdict = in_text.clone();
    by_verdict.sort_by_key(|&row| cells[row].iter().map(|cell| cell.rank).min());
    let mut by_name = in_text.clone();
    by_name.sort_by_key(|&row| unaccented(&titles[row]));
    let order = |key: &str, rows: Vec<usize>| (key.to_owned(), rows);
    let plain = |cells: &[MatrixCell]| [0, 1, 2].map(|column| cells.get(column).map_or_else(String::new, |cell| cell.plain.clone()));
    let matrix = Matrix {
        orders: vec![order("text", in_text), order("verdict", by_verdict), order("name", by_name)],
        rows: titles.iter().zip(&cells).map(|(title, cells)| (title.clone(), plain(cells))).collect(),
    };
    (format!("{head}<tbody role=\"rowgroup\">{rows}</tbody></table>"), matrix)
}

/// A cell of the matrix.
struct MatrixCell {
    html: String,
    /// What text D says, and the verdict, in plain words.
    plain: String,
    /// The place of its verdict when sorted.
    rank: u8,
}

fn cell(page: &PageContext, row: &str, programme: Programme, claim: Option<&str>, name: &str) -> MatrixCell {
    let evidence_key = format!("programmes-cell-{row}-{}", programme.key());
    let evidence = if page.words.has(&evidence_key) {
        format!("<span class=\"matrix-evidence\">{}</span>", page.html(&evidence_key))
    } else {
        String::new()
    };
    let (said, mark, plain, rank) = match claim.and_then(|id| page.facts.claim(id)) {
        None => {
            let silent = page.text("programmes-silent");
            (format!("<span class=\"matrix-silent\">{}</span>", page.html("programmes-silent")), String::new(), silent, u8::MAX)
        }
        Some(claim) => {
            let mark = verdict_mark(page, claim.verdict).to_html();
            let said = page.text(&claim.id).replace("<mark>", "").replace("</mark>", "");
            let plain = format!("{said} ({})", page.text(&format!("verdict-{}", claim.verdict.key())));
            (format!("<span class=\"matrix-said\">{}</span>", page.html(&claim.id)), mark, plain, rank(claim.verdict))
        }
    };
    let html = format!("<td role=\"cell\" data-programme=\"{}\">{said} {mark} {evidence}</td>", escape_html(name));
    MatrixCell { html, plain, rank }
}

/// A title without the accents of its first letters, for sorting: É comes with E.
fn unaccented(title: &str) -> String {
    title.to_lowercase().replace(['é', 'è', 'ê'], "e").replace(['à', 'â'], "a")
}

/// Order of the verdicts when sorted: what is wrong first, what cannot be checked last.
const fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Wrong => 0,
        Verdict::ContradictedInside => 1,
        Verdict::Disputed => 2,
        Verdict::Outdated => 3,
        Verdict::Imprecise => 4,
        Verdict::NotFound => 5,
        Verdict::Close => 6,
        Verdict::Confirmed => 7,
        Verdict::Derived => 8,
        Verdict::NotChecked => 9,
        Verdict::Opinion => 10,
    }
}
