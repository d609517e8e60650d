//! Places that can be named: entries that open where they are asked for, addresses of earlier versions, marks of the proof sheet,
//! the claim that an objection is about.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

const NOTE: &str = "return document.querySelector('.note:popover-open')?.textContent ?? ''";

pub(super) async fn numbers_terms_and_sources_open_where_they_stand(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/distillation/")).await?;
    let address = page.text("return location.href").await?;
    for (what, selector) in
        [("a number", ".standfirst ~ * .figure-link"), ("a term", "a.term"), ("a source", ".movement-verdicts .source-chip")]
    {
        let selector = if what == "a number" { ".movement-evidence .figure-link" } else { selector };
        page.press(selector, Key::Enter, 1).await.context(what)?;
        page.until(&format!("return ({}).length > 20 ? 'said' : ''", NOTE.trim_start_matches("return ")), "said").await.context(what)?;
        ensure!(
            page.eval("return document.querySelector('.note .entry-permanent') !== null").await? == true,
            "{what}: no way to its entry"
        );
        ensure!(page.text("return location.href").await? == address, "{what} leads away");
        page.press_there(Key::Escape).await?;
        page.until(NOTE, "").await.with_context(|| format!("{what}: Escape does not close"))?;
        let is_back = format!("return String(document.activeElement === document.querySelector('{selector}'))");
        page.until(&is_back, "true").await.with_context(|| format!("{what}: the focus is lost"))?;
    }
    // The way on leads to the entry itself.
    page.click("a.term").await?;
    page.until(&format!("return ({}).length > 20 ? 'said' : ''", NOTE.trim_start_matches("return ")), "said").await?;
    page.follow(".note .entry-permanent").await?;
    let is_there = "return document.querySelector(':target')?.matches('.term-entry') ? location.pathname.split('/').at(-2) : ''";
    page.until(is_there, "glossary").await
}

/// When all scenes and registers stood on one page, links named them there.
pub(super) async fn former_addresses_lead_on(world: &World, page: &Page) -> Result<()> {
    for (former, now) in [
        ("fr/?frontier=openness:0.2,transfer:0.8#frontier", "fr/frontier/"),
        ("en/#distillation-lab", "en/distillation/"),
        ("fr/#fig-a-ferrari-80pct", "fr/figures/"),
        ("en/#source-ref-12", "en/sources/"),
        ("fr/#claim-a-ferrari-80pct", "fr/claims/"),
    ] {
        page.goto(&world.sites.page(former)).await?;
        let wanted = world.sites.page(now);
        page.until(&format!("return location.href.startsWith('{wanted}') ? 'there' : ''"), "there")
            .await
            .with_context(|| former.to_owned())?;
        ensure!(
            page.text("return location.hash").await?.contains(former.split('#').nth(1).unwrap_or_default()),
            "{former} loses its place"
        );
    }
    page.goto(&world.sites.page("fr/?frontier=openness:0.2,transfer:0.8#frontier")).await?;
    page.until("return document.querySelector('#frontier-world') ? 'there' : ''", "there").await?;
    page.wake("#frontier-world").await?;
    page.until("return document.querySelector('#frontier-world-openness').value", "0.2").await
}

/// Every mark can be reached and says its claim: by keys, and by a pointer near it.
pub(super) async fn the_proof_sheet_says_its_claims(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    let said = "return document.querySelector('.proof-said').textContent";
    let before = page.text(said).await?;
    page.press(".proof-column a", Key::Right, 1).await?;
    page.until_not(said, &before).await?;
    let second = page.text(said).await?;
    ensure!(second.starts_with("A 2"), "the second mark of the first text says: {second}");
    let marks = page.number("return document.querySelectorAll('.proof-column a').length").await?;
    let stops = page.number("return document.querySelectorAll('.proof-column a[tabindex=\"0\"]').length").await?;
    ensure!(marks > 300.0 && stops < 6.0, "{marks} marks, {stops} stops of the Tab key");
    // A pointer beside a mark.
    let point = "const mark = document.querySelectorAll('.proof-column')[3].querySelectorAll('a')[4]; const place = mark.getBoundingClientRect(); \
                 mark.closest('svg').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX: place.left + 2, clientY: place.top + 1 }))";
    page.eval(point).await?;
    page.until_not(said, &second).await?;
    ensure!(page.text(said).await?.starts_with("D "), "the mark of another text is said: {}", page.text(said).await?);
    let href = page.text("return document.querySelector('.proof-said a').getAttribute('href')").await?;
    ensure!(href.starts_with("claims/#claim-d-"), "the claim leads to {href}");
    page.follow(".proof-said a").await?;
    page.until("return document.querySelector(':target')?.matches('.claim-note') ? 'there' : ''", "there").await
}

/// The text of an objection names the claim that its address names, and nothing else.
pub(super) async fn an_objection_names_its_claim(world: &World, page: &Page) -> Result<()> {
    let blank = |blank: &str| format!("return document.querySelector('[data-blank={blank}]').textContent");
    page.goto(&world.sites.page("en/method/?claim=a-entry-impossible#objection")).await?;
    page.until(&blank("claim"), "a-entry-impossible").await?;
    page.until(&blank("address"), &world.sites.page("en/claims/#claim-a-entry-impossible")).await?;
    page.goto(&world.sites.page("en/method/?claim=<b>anything</b>#objection")).await?;
    // What the page says of another claim before it is another page is asked again, not held against it.
    let nothing = "return location.search.includes('anything') && document.readyState === 'complete' \
                   && document.querySelector('#objection:target [data-blank=claim]')?.textContent === '' ? 'nothing' : 'something'";
    page.until(nothing, "nothing").await
}
