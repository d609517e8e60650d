//! The finder of claims: words with and without typing errors, filters, the address, keys, from disk.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;
use serde_json::json;

use crate::World;

const FIELD: &str = "#finder-q";

/// How many entries are shown, and how many claims the count says.
const SHOWN: &str = "const shown = [...document.querySelectorAll('#claims article')].filter(entry => entry.checkVisibility ? entry.checkVisibility() : entry.offsetParent); return String(shown.length)";
const ALL: &str = "return String(document.querySelectorAll('#claims article').length)";
const NOTICE: &str = "return document.querySelector('.finder-notice').textContent";
const SAID: &str = "return document.querySelector('.finder-said').textContent";

/// Types into the field, a key at a time, and stays there.
async fn type_words(page: &Page, words: &str) -> Result<()> {
    page.eval(&format!("document.querySelector('{FIELD}').select()")).await?;
    page.find(FIELD).await?.send_keys(words).await.context("cannot type")
}

/// Chooses a value of a filter, as a hand does.
async fn choose(page: &Page, filter: &str, value: &str) -> Result<()> {
    page.click(&format!("#finder-{filter} option[value='{value}']")).await?;
    let chosen = page.text(&format!("return document.querySelector('#finder-{filter}').value")).await?;
    ensure!(chosen == value, "{value} was clicked, and {chosen:?} is chosen");
    Ok(())
}

/// Waits until every entry that is shown holds this word, written without accents: those below the screen follow frames later. How many
/// they are.
async fn holds(page: &Page, word: &str) -> Result<String> {
    let script = format!(
        "const plain = (text) => text.normalize('NFD').replace(/\\p{{M}}/gu, '').toLowerCase(); \
         const shown = [...document.querySelectorAll('#claims article:not([hidden])')]; \
         return String(shown.length > 0 && shown.every((entry) => plain(entry.textContent).includes('{word}')))"
    );
    page.until(&script, "true").await.with_context(|| format!("an entry is shown that does not hold {word:?}, or none"))?;
    page.text(SHOWN).await
}

/// Waits until as many entries are shown as have this attribute, and the count says how many of them are claims.
async fn shows(page: &Page, entries: &str) -> Result<usize> {
    let count = page.number(&format!("return document.querySelectorAll('#claims article{entries}').length")).await?;
    ensure!(count > 0.0, "no entry is {entries}");
    page.until(SHOWN, &count.to_string()).await.with_context(|| format!("those shown are not {entries}"))?;
    let claims = page.text(&format!("return String(document.querySelectorAll('#claims article{entries}[data-verdict]').length)")).await?;
    let said = page.text("return document.querySelector('.finder-count').textContent").await?;
    ensure!(said.starts_with(&format!("{claims} ")), "{claims} claims are shown, and the count says {said:?}");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of elements")]
    Ok(count as usize)
}

pub(super) async fn words_and_filters_find_claims(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/claims/")).await?;
    let all = page.text(ALL).await?;
    page.wake(FIELD).await?;
    page.until(SHOWN, &all).await?;
    // A word without its accents, by keys alone.
    type_words(page, "souverainete").await?;
    let right = holds(page, "souverainete").await?;
    ensure!(right != all, "the word stands in every entry");
    ensure!(page.text(NOTICE).await?.is_empty(), "a word that is found is taken for an error");
    // The count is said aloud, once the hand rests.
    page.until_not(SAID, "").await?;
    // The same with typing errors: what was looked for is said.
    type_words(page, "souverainnetté").await?;
    page.until("return String(document.querySelector('.finder-notice').textContent.includes('souverainnette'))", "true").await?;
    page.until(SHOWN, &right).await?;
    // Nothing like it: the nearest word is offered once the hand rests, and a key takes it.
    type_words(page, "xqzwvkpj").await?;
    page.until(SHOWN, "0").await?;
    page.until("return String(document.querySelector('.finder-near').hidden)", "false").await?;
    page.press(".finder-near", Key::Enter, 1).await?;
    page.until_not(SHOWN, "0").await?;
    page.until("return document.activeElement.id", "finder-q").await?;
    // Back to the whole list.
    page.press(".finder-reset", Key::Enter, 1).await?;
    page.until(SHOWN, &all).await?;
    ensure!(page.text("return document.querySelector('#finder-q').value").await?.is_empty(), "the word stays");
    // Filters combine.
    choose(page, "text", "d").await?;
    let of_text = shows(page, "[data-text=d]").await?;
    choose(page, "verdict", "opinion").await?;
    let both = shows(page, "[data-text=d][data-verdict=opinion]").await?;
    ensure!(both < of_text, "a second filter takes nothing away");
    // Of a text without anything left its heading goes too.
    let headings = "return String([...document.querySelectorAll('.claims-of > h2')].filter(heading => heading.offsetParent).length)";
    page.until(headings, "1").await?;
    // A question is a link to what answers it.
    page.press(".finder-reset", Key::Enter, 1).await?;
    page.until(SHOWN, &all).await?;
    page.follow("#claims .claim-question").await?;
    page.wake(FIELD).await?;
    let question = page.text("return document.querySelector('#finder-question').value").await?;
    shows(page, &format!("[data-question~={question}]")).await?;
    Ok(())
}

pub(super) async fn what_is_asked_stays(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/claims/")).await?;
    page.wake(FIELD).await?;
    let all = page.text(ALL).await?;
    choose(page, "kind", "figure").await?;
    shows(page, "[data-kind=figure]").await?;
    type_words(page, "stargate").await?;
    page.until("return location.search", "?kind=figure&q=stargate").await?;
    let shown = holds(page, "stargate").await?;
    page.reload().await?;
    page.wake(FIELD).await?;
    page.until(SHOWN, &shown).await.context("the reload")?;
    ensure!(page.text("return document.querySelector('#finder-q').value").await? == "stargate", "the word is forgotten");
    ensure!(page.text("return document.querySelector('#finder-kind').value").await? == "figure", "the filter is forgotten");
    // A claim that is put away and asked for comes back, with all others.
    let away = page.text("return document.querySelector('#claims article[hidden]').id").await?;
    page.eval_with("location.hash = arguments[0]", vec![json!(away)]).await?;
    page.until(SHOWN, &all).await?;
    page.until("return location.search", "").await?;

    // From a folder on disk, and in the single file, where what is asked stands in the fragment.
    let folder = world.zip.join("en/claims/index.html");
    page.goto(&format!("file://{}?text=e&verdict=wrong", folder.display())).await?;
    page.wake(FIELD).await?;
    let asked = "return document.querySelector('#finder-text').value + ' ' + document.querySelector('#finder-verdict').value";
    page.until(asked, "e wrong").await.context("the folder")?;
    page.press(".finder-reset", Key::Enter, 1).await?;
    page.until(SHOWN, &all).await?;
    page.goto_file(&world.dist.join("course-ia-en.html")).await?;
    page.eval("location.hash = 'claims?question=q03'").await?;
    page.wake(FIELD).await?;
    shows(page, "[data-question~=q03]").await.context("the single file")?;
    page.eval("location.hash = 'claims?question=q01'").await?;
    shows(page, "[data-question~=q01]").await.context("another question")?;
    choose(page, "text", "a").await?;
    page.until("return location.hash.split('?')[1] ?? ''", "question=q01&text=a").await?;
    page.reload().await?;
    page.wake(FIELD).await?;
    shows(page, "[data-question~=q01][data-text=a]").await?;
    Ok(())
}

pub(super) async fn what_cannot_be_meant_is_said(world: &World, page: &Page) -> Result<()> {
    let long = "x".repeat(3_000);
    page.goto(&world.sites.page(&format!("fr/claims/?text=z&topic=%3Cb%3E&verdict=wrong&kind={long}"))).await?;
    page.wake(FIELD).await?;
    shows(page, "[data-verdict=wrong]").await?;
    let notice = page.text(NOTICE).await?;
    ensure!(notice.contains("text=z") && notice.contains("topic=<b>"), "what was left out is not said: {notice}");
    ensure!(!notice.contains(&"x".repeat(50)), "an endless value is said in full");
    ensure!(page.number("return document.querySelectorAll('.finder b').length").await? == 0.0, "an address writes markup");
    // Words without end are cut; the list still answers.
    page.goto(&world.sites.page(&format!("fr/claims/?q={long}"))).await?;
    page.wake(FIELD).await?;
    page.until(SHOWN, "0").await?;
    let near = page.text("return document.querySelector('.finder-near').hidden ? '' : document.querySelector('.finder-near').textContent");
    ensure!(!near.await?.is_empty(), "an address that asks for a word that stands nowhere is offered no nearest one");
    ensure!(page.number("return document.querySelector('#finder-q').value.length").await? <= 80.0, "the field takes what has no end");
    Ok(())
}
