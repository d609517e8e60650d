//! The method of the whole, and that of a scene: its README, in the page's language where it is translated.

use leptos::prelude::*;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html::push_html};

use crate::{
    chart::escape_html,
    facts::Verdict,
    scenes::Scene,
    ui::{Entry, Html, PageContext, VerdictMark},
};

/// How claims were found and checked, what each verdict means, what is missing.
pub(super) fn page(page: &PageContext) -> AnyView {
    let verdicts = Verdict::ALL
        .map(|verdict| {
            view! {
                <dt id=format!("verdict-{}", verdict.key())><VerdictMark verdict/></dt>
                <dd>{page.text(&format!("verdict-{}.meaning", verdict.key()))}</dd>
            }
        })
        .collect_view();
    view! {
        <Html key="method-claims"/>
        <Html key="method-figures"/>
        <Html key="method-guess"/>
        <h2>{page.text("method-verdicts")}</h2>
        <dl class="verdict-list">{verdicts}</dl>
        <h2>{page.text("method-limits-title")}</h2>
        <Html key="method-limits"/>
        <h2 id="objection">{page.text("method-objection-title")}</h2>
        <Html key="method-objection"/>
    }
    .into_any()
}

/// The README of a scene, folded. Static.
pub(crate) fn scene_method(scene: &Scene, page: &PageContext) -> impl IntoView + use<> {
    let translated = page.words.method(scene.slug);
    let lang = if translated.is_some() { page.words.lang().to_owned() } else { "en".to_owned() };
    let name = page.text(&format!("{}-name", scene.slug));
    let html = html(translated.unwrap_or(scene.readme), &name, page);
    view! {
        <details class="scene-readme">
            <summary>{page.text("scene-readme")}</summary>
            <div class="readme" lang=lang inner_html=html></div>
        </details>
    }
}

/// Markdown as HTML: headings below those of the page, tables that scroll, sources as links, no markup of its own.
fn html(markdown: &str, name: &str, page: &PageContext) -> String {
    let mut is_title = false;
    let mut tables = 0;
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).filter_map(|event| {
        Some(match event {
            // The scene has its title already.
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                is_title = true;
                return None;
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => {
                is_title = false;
                return None;
            }
            _ if is_title => return None,
            Event::Start(Tag::Heading { .. }) => Event::Html(CowStr::from("<h3>")),
            Event::End(TagEnd::Heading(_)) => Event::Html(CowStr::from("</h3>\n")),
            Event::Start(Tag::Table(_)) => {
                // Every region of the page has a name of its own.
                tables += 1;
                let label = format!("{}, {name}, {tables}", page.text("scene-readme"));
                let open = format!("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">", escape_html(&label));
                return Some(vec![Event::Html(CowStr::from(open)), event]);
            }
            Event::End(TagEnd::Table) => return Some(vec![event, Event::Html(CowStr::from("</div>\n"))]),
            Event::Code(code) if page.facts.sources.contains_key(&*code) => Event::Html(CowStr::from(format!(
                "<a class=\"source-chip\" href=\"{}\">[{}]</a>",
                page.place.entry(Entry::Source, &code),
                code.replace("ref-", "")
            ))),
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            other => other,
        })
        .map(|event| vec![event])
    });
    let mut out = String::new();
    push_html(&mut out, events.flatten());
    out
}
