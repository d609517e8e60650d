//! The proof sheet: the five texts in miniature, line by line as long as they are, and on them every claim as a stroke where it
//! stands, in the corrector's mark of its verdict.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    chart::{escape_html, spread},
    facts::{Claim, Facts, Mark, Rows},
    model::math::to_f64,
    page::portraits,
    ui::{Entry, PageContext},
};

/// Table of the lines' lengths.
const TABLE: &str = "proof_lines";

/// Lines in a column, where all texts stand side by side.
const COLUMN_LINES: usize = 122;

/// A text that stands alone: lines that make another column worth while, fewest and most columns.
const ALONE_LINES: usize = 31;
const ALONE_COLUMNS: (usize, usize) = (3, 8);

/// Width of a letter, distance of lines, and of strokes that share a line, in units of the drawing.
const LETTER: f64 = 1.0;
const LINE: f64 = 4.0;
const LANE: f64 = 1.5;

/// Width of a column, and where the corrector's signs stand in it.
const WIDTH: f64 = 74.0;
const SIGN: f64 = 65.0;

/// Distance of two signs.
const SIGN_GAP: f64 = 6.0;

/// The sign in the margin, drawn from its left end.
const fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Confirmed => "l2 2 4-5",
        Mark::Imprecise => "c2-4 3 4 6 0",
        Mark::Wrong => "m0-2.5 5 5m0-5-5 5",
        Mark::Opinion | Mark::Unchecked => "",
    }
}

/// A line of a text: where it begins in it, and its letters.
type Line = (f64, f64);

/// How many claims of each text bear each mark.
pub(crate) type Counts = BTreeMap<(String, Mark), usize>;

/// The counts behind the sheet.
pub(crate) fn counts(facts: &Facts) -> Counts {
    let mut counts = Counts::new();
    for claim in facts.claims.iter().filter(|claim| claim.is_claim) {
        *counts.entry((claim.source.clone(), Mark::of(claim.verdict))).or_default() += 1;
    }
    counts
}

/// The sheet with its sentence, its key and its table. Static.
pub(crate) fn sheet(page: &PageContext) -> AnyView {
    let counts = counts(&page.facts);
    let of = |marks: &[Mark]| counts.iter().filter(|((_, mark), _)| marks.contains(mark)).map(|(_, count)| count).sum::<usize>();
    // Every count leads to the claims that it counts.
    let register = page.place.page("claims");
    let linked = |marks: &[Mark]| counted(page, &register, of(marks));
    let (all, tested) = (linked(&Mark::ALL), linked(&Mark::ALL[..3]));
    let [confirmed, imprecise, wrong, opinions, unchecked] = Mark::ALL.map(|mark| linked(&[mark]));
    let sentence = page.html_with(
        "proof-sentence",
        &[
            ("claims", &all),
            ("checked", &tested),
            ("confirmed", &confirmed),
            ("imprecise", &imprecise),
            ("wrong", &wrong),
            ("opinions", &opinions),
            ("unchecked", &unchecked),
        ],
    );
    let texts = texts(&page.facts).into_iter().map(|id| text(page, &id)).collect_view();
    view! {
        <figure class="proof" id="proof" aria-label=page.text("proof-label")>
            <figcaption>
                <p class="sentence" inner_html=sentence></p>
            </figcaption>
            {key(page, &register, |mark| of(&[mark]))}
            <ol class="proof-texts">{texts}</ol>
            <p class="proof-said" aria-live="polite" data-read=page.text("proof-read")>{page.text("proof-instruction")}</p>
            <p class="caption">{page.text("proof-caption")}</p>
            {table(page, &counts)}
        </figure>
    }
    .into_any()
}

/// The sheet of one text, with its counts. Static.
pub(crate) fn alone(page: &PageContext, id: &str) -> AnyView {
    let counts = counts(&page.facts);
    let lines = lines(&page.facts, id);
    let columns = lines.len().div_ceil(ALONE_LINES).clamp(ALONE_COLUMNS.0, ALONE_COLUMNS.1);
    let (columns, drawn) = columns_svg(page, id, &lines, lines.len().div_ceil(columns));
    let label = page.words.text_with("portrait-proof-label", &[("letter", &id.to_uppercase())]);
    view! {
        <figure class="proof proof-alone" aria-label=label>
            {key(page, &place_of(page, id), |mark| counts.get(&(id.to_owned(), mark)).copied().unwrap_or_default())}
            <div class="proof-text">
                <div class=format!("proof-columns proof-columns-{columns}") inner_html=drawn></div>
            </div>
            <p class="proof-said" aria-live="polite" data-read=page.text("proof-read")>{page.text("proof-instruction")}</p>
            <p class="caption">{page.text("proof-caption")}</p>
        </figure>
    }
    .into_any()
}

/// What the marks mean, and how many claims bear each.
fn key(page: &PageContext, href: &str, count: impl Fn(Mark) -> usize) -> AnyView {
    let marks = Mark::ALL
        .map(|mark| {
            let path = format!("M1 8h26M32 8{}", sign(mark));
            view! {
                <li>
                    <svg class="proof-sample" viewBox="0 0 42 14" aria-hidden="true"><path class=format!("proof-{}", mark.key()) d=path></path></svg>
                    " "
                    {page.text(&format!("proof-{}", mark.key()))}
                    " "
                    <b inner_html=counted(page, href, count(mark))></b>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="proof-key">{marks}</ul> }.into_any()
}

/// Letters of the five texts.
pub(crate) fn texts(facts: &Facts) -> Vec<String> {
    facts.sources.keys().filter(|id| id.len() == 1).cloned().collect()
}

/// The claims of a text, in its order.
pub(crate) fn claims_of<'f>(facts: &'f Facts, id: &str) -> Vec<&'f Claim> {
    let mut claims: Vec<&Claim> = facts.claims.iter().filter(|claim| claim.is_claim && claim.source == id).collect();
    claims.sort_by_key(|claim| (claim.start, &claim.id));
    claims
}

/// A count that leads to what it counts. HTML.
pub(crate) fn counted(page: &PageContext, href: &str, count: usize) -> String {
    format!("<a class=\"figure-link\" href=\"{href}\">{}</a>", number(page, count))
}

/// Where the claims of a text stand in the register.
pub(crate) fn place_of(page: &PageContext, text: &str) -> String {
    let register = if page.place.is_single { String::new() } else { page.place.page(Entry::Claim.register()) };
    format!("{register}#claims-of-{text}")
}

/// A count as the language writes it.
pub(crate) fn number(page: &PageContext, count: usize) -> String {
    page.words.phrases().number(to_f64(count))
}

/// A text in its columns.
fn text(page: &PageContext, id: &str) -> AnyView {
    let source = page.facts.sources.get(id);
    let name = source.and_then(|source| page.publisher(source).or_else(|| source.author.clone())).unwrap_or_default();
    let date = source.map(|source| page.words.date(&source.published)).unwrap_or_default();
    let (columns, drawn) = columns_svg(page, id, &lines(&page.facts, id), COLUMN_LINES);
    let is_long = (columns > 2).then_some("0");
    let region = (columns > 2).then_some("region");
    let label = format!("{} {name}, {date}", id.to_uppercase());
    let portrait = page.place.page(&portraits::path(id));
    view! {
        <li class=format!("proof-text proof-columns-{columns}")>
            <p class="proof-name"><a href=portrait><b>{id.to_uppercase()}</b> " " {date} <span>{name}</span></a></p>
            <div class="proof-columns" tabindex=is_long role=region aria-label=region.map(|_| label) inner_html=drawn></div>
        </li>
    }
    .into_any()
}

fn lines(facts: &Facts, id: &str) -> Vec<Line> {
    let rows = facts.table(TABLE).into_iter().flat_map(Rows::iter).filter(|row| row.text("source") == id);
    rows.map(|row| (row.number("char_start"), row.number("chars"))).collect()
}

/// A piece of a claim on one line.
struct Stroke {
    claim: usize,
    line: usize,
    from: f64,
    to: f64,
    /// Claims that share a place of a line stand one below the other.
    lane: usize,
}

fn strokes(lines: &[Line], claims: &[&Claim]) -> Vec<Stroke> {
    let mut out: Vec<Stroke> = Vec::new();
    for (claim, of) in claims.iter().enumerate() {
        for (line, (start, chars)) in lines.iter().enumerate() {
            let (from, to) = (f64::from(of.start).max(*start) - start, f64::from(of.end).min(start + chars) - start);
            if to - from < 1.0 {
                continue;
            }
            let is_taken =
                |lane: usize| out.iter().any(|other| other.line == line && other.lane == lane && other.from < to && from < other.to);
            let lane = (0..=claims.len()).find(|lane| !is_taken(*lane)).unwrap_or_default();
            out.push(Stroke { claim, line, from, to, lane });
        }
    }
    out
}

/// The columns of a text, so many lines high: their number, and their drawings.
fn columns_svg(page: &PageContext, id: &str, lines: &[Line], height: usize) -> (usize, String) {
    let height = height.max(1);
    let columns = lines.len().div_ceil(height).max(1);
    let claims = claims_of(&page.facts, id);
    let strokes = strokes(lines, &claims);
    let column = |column: usize| column_svg(page, lines, &claims, &strokes, (column * height, lines.len().min((column + 1) * height)));
    (columns, (0..columns).map(column).collect())
}

fn column_svg(page: &PageContext, lines: &[Line], claims: &[&Claim], strokes: &[Stroke], (first, last): (usize, usize)) -> String {
    let height = LINE * to_f64(last.saturating_sub(first)) + 4.0;
    let y = |line: usize| LINE * to_f64(line - first) + 3.0;
    let mut plain = String::new();
    for (line, (_, chars)) in lines.iter().enumerate().take(last).skip(first).filter(|(_, (_, chars))| *chars > 0.0) {
        plain.push_str(&format!("M0 {}h{}", short(y(line)), short(chars * LETTER)));
    }
    let mut out =
        format!("<svg class=\"proof-column\" viewBox=\"0 0 {WIDTH} {}\"><path class=\"proof-lines\" d=\"{plain}\"/>", short(height));
    let here: Vec<usize> = (0..claims.len())
        .filter(|claim| strokes.iter().any(|stroke| stroke.claim == *claim && (first..last).contains(&stroke.line)))
        .collect();
    let line_of = |claim: usize| strokes.iter().find(|stroke| stroke.claim == claim).map_or(0, |stroke| stroke.line);
    let signed: Vec<usize> =
        here.iter().copied().filter(|claim| line_of(*claim) >= first && !sign(Mark::of(claims[*claim].verdict)).is_empty()).collect();
    let wanted: Vec<f64> = signed.iter().map(|claim| y(line_of(*claim))).collect();
    let places = spread(&wanted, SIGN_GAP, 4.0, height - 4.0);
    for claim in here {
        let of = claims[claim];
        let mark = Mark::of(of.verdict);
        let mut path = String::new();
        for stroke in strokes.iter().filter(|stroke| stroke.claim == claim && (first..last).contains(&stroke.line)) {
            let lane = LANE * to_f64(stroke.lane);
            path.push_str(&format!(
                "M{} {}h{}",
                short(stroke.from * LETTER),
                short(y(stroke.line) + lane),
                short((stroke.to - stroke.from) * LETTER)
            ));
        }
        // What a column's end cuts off belongs to the mark where it begins.
        if line_of(claim) < first {
            out.push_str(&format!("<path class=\"proof-{}\" d=\"{path}\"/>", mark.key()));
            continue;
        }
        if let Some(at) = signed.iter().position(|other| *other == claim) {
            path.push_str(&format!("M{SIGN} {}{}", short(places[at]), sign(mark)));
        }
        let verdict = page.text(&format!("verdict-{}", of.verdict.key()));
        let said = format!("{} {}, {verdict}", of.source.to_uppercase(), claim + 1);
        out.push_str(&format!(
            "<a class=\"proof-{}\" href=\"{}\" aria-label=\"{}\"><path d=\"{path}\"/></a>",
            mark.key(),
            page.place.permanent(Entry::Claim, &of.id),
            escape_html(&said)
        ));
    }
    out.push_str("</svg>");
    out
}

/// A coordinate in few letters.
fn short(number: f64) -> String {
    crate::model::math::plain((number * 10.0).round() / 10.0)
}

fn table(page: &PageContext, counts: &Counts) -> AnyView {
    let header =
        Mark::ALL.map(|mark| view! { <th scope="col" class="number">{page.text(&format!("proof-{}", mark.key()))}</th> }).collect_view();
    let rows = texts(&page.facts)
        .into_iter()
        .map(|id| {
            let cells = Mark::ALL
                .map(|mark| {
                    let count = counts.get(&(id.clone(), mark)).copied().unwrap_or_default();
                    view! { <td class="number">{number(page, count)}</td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{id.to_uppercase()}</th>{cells}</tr> }
        })
        .collect_view();
    let caption = page.text("proof-table");
    view! {
        <details class="data-table">
            <summary>{page.text("regions-table")}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=caption.clone()>
                <table>
                    <caption>{caption.clone()}</caption>
                    <thead><tr><th scope="col">{page.text("proof-text")}</th>{header}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
