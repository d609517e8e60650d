//! The document around a page: the template's slots, meta tags, and the phrases the islands need.

use std::collections::BTreeMap;

use crate::{
    chart::escape_html,
    scenes::{SCENES, Scene},
    text::{Part, Phrases, Words},
    ui::Place,
};

/// Our type comes with the page where the link is quick (so many milliseconds from the request to this line), where the page
/// comes from disk, or where the type is here already; elsewhere it waits for the next page (`boot.js` fetches it). The page is
/// shown once the faces that carry every language's letters are loaded, at the latest after a quarter of a second and then in the
/// type of the reader's machine: so nothing shifts. From disk it is sure to come, and waits behind the reading of a large file: there the
/// page waits longer. Storage may be forbidden: then only the link counts.
const TYPE_SCRIPT: &str = "try{if(location.protocol[0]!='h'||performance.now()-performance.getEntriesByType('navigation')[0].requestStart<140||\
    localStorage['course-ia:type']){let d=document.documentElement.dataset;d.type='awaited';\
    Promise.race([Promise.all([...document.fonts].filter(f=>/^U\\+20-/i.test(f.unicodeRange)).map(f=>f.load())),\
    new Promise((_,no)=>setTimeout(no,location.protocol[0]=='h'?250:1500))]).then(_=>d.type='ours',_=>d.type='theirs')}}catch{}";

/// Stands for the scenes of a page that has none: what comes alive there is the finder, and needs the module of it alone.
const NO_SCENE: &str = "finder";

/// What goes into the template.
pub(crate) struct Shell<'a> {
    pub(crate) words: &'a Words,
    pub(crate) place: &'a Place,
    /// `front`, `scene`, `register`, `single`, `embed` or `languages`: what the style sheet and the loader go by.
    pub(crate) kind: &'static str,
    /// The scenes on the page: it carries the phrases that several share, and those of these.
    pub(crate) scenes: &'a [Scene],
    /// Beginnings of the keys of phrases that only instruments on other pages use.
    pub(crate) elsewhere: &'a [String],
    pub(crate) title: String,
    pub(crate) description: String,
    /// Further tags of the head, as HTML.
    pub(crate) head: String,
    /// The page, as HTML.
    pub(crate) body: String,
    /// Where its instruments find entries of the registers.
    pub(crate) places: &'a [(String, Vec<Part>)],
}

impl Shell<'_> {
    /// The whole document.
    pub(crate) fn document(&self, template: &str) -> String {
        let head = format!(
            "<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n<meta property=\"og:description\" content=\"{description}\">\n\
             <meta property=\"og:type\" content=\"article\">\n<meta name=\"color-scheme\" content=\"light dark\">\n{head}",
            title = escape_html(&self.title),
            description = escape_html(&self.description),
            head = self.head,
        );
        let phrases = script_json(&serde_json::to_string(&self.phrases()).unwrap_or_default());
        let body = format!("{}\n<script type=\"application/json\" id=\"phrases\">{phrases}</script>", self.body);
        // Where an instrument is near, glue and module are asked for while the page is painted; in an embed, which is short and all
        // instrument, while it still arrives.
        let ahead = ahead(&self.place.root);
        let (first, last) = match self.kind {
            "embed" => (ahead.as_str(), ""),
            "scene" => ("", ahead.as_str()),
            "single" => (TURN_SCRIPT, ""),
            _ => ("", ""),
        };
        // The build gives the page the module of these alone; one document with all pages has the whole.
        let scenes = match self.scenes {
            _ if self.kind == "single" => String::new(),
            [] => NO_SCENE.to_owned(),
            scenes => scenes.iter().map(|scene| scene.slug).collect::<Vec<_>>().join(" "),
        };
        let slots = BTreeMap::from([
            ("first", first),
            ("last", last),
            ("lang", self.words.lang()),
            ("page", self.kind),
            ("type", TYPE_SCRIPT),
            ("head", head.trim_end()),
            ("root", self.place.root.as_str()),
            ("home", self.place.home.as_str()),
            ("index", self.place.index),
            ("scenes", &scenes),
            ("body", &body),
        ]);
        fill(template, &slots)
    }

    /// The phrases of this page: a scene's begin with its slug, or are words that it shares with others.
    fn phrases(&self) -> Phrases {
        let is_here = |slug: &str| self.scenes.iter().any(|scene| scene.slug == slug);
        let others = SCENES.iter().filter(|scene| !is_here(scene.slug));
        let is_shared = |words: &str| self.scenes.iter().any(|scene| scene.words.contains(&words));
        let words = SCENES.iter().flat_map(|scene| scene.words).filter(|words| !is_shared(words)).map(|words| (*words).to_owned());
        let others: Vec<String> = others.map(|scene| format!("{}-", scene.slug)).chain(words).collect();
        let mut phrases = self.words.phrases().clone();
        phrases.entries.retain(|key, _| !others.iter().chain(self.elsewhere).any(|prefix| key.starts_with(prefix)));
        if !self.scenes.is_empty() {
            phrases.entries.extend(self.places.iter().cloned());
        }
        phrases
    }
}

/// In one document with all pages: while it is read, the first page alone is laid out, or none if another is named. All of them
/// took two seconds on a CPU slowed four times, before `reading.js` put away what is not shown. Without scripts all are there.
const TURN_SCRIPT: &str = r#"<script>
document.documentElement.dataset.turn = location.hash ? "named" : "first";
addEventListener("DOMContentLoaded", () => delete document.documentElement.dataset.turn);
</script>"#;

/// Links that ask for glue and module before the loader does.
fn ahead(root: &str) -> String {
    format!(
        "<link rel=\"preload\" as=\"script\" href=\"{root}assets/app.js\" fetchpriority=\"low\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{root}assets/app.wasm\" crossorigin fetchpriority=\"low\">"
    )
}

/// Replaces `{name}` by its slot; anything else in braces stays.
fn fill(template: &str, slots: &BTreeMap<&str, &str>) -> String {
    let mut out = String::with_capacity(template.len() + 4096);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}').and_then(|(name, tail)| slots.get(name).map(|value| (*value, tail))) {
            Some((value, tail)) => {
                out.push_str(value);
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// JSON that can stand inside `<script>`.
fn script_json(json: &str) -> String {
    json.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::text::Library;

    #[test]
    fn slots_are_filled_and_other_braces_stay() {
        let slots = BTreeMap::from([("lang", "fr"), ("body", "{lang}")]);
        assert_eq!(fill("<{lang}> {body} {other} {", &slots), "<fr> {lang} {other} {");
    }

    #[test]
    fn a_page_carries_the_phrases_of_its_scenes() {
        let library = Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a project without faults");
        let words = &library.languages()[0];
        for scene in SCENES {
            let (place, alone) = (Place::default(), std::slice::from_ref(scene));
            let texts = [(); 4].map(|()| String::new());
            let [title, description, head, body] = texts;
            let phrases =
                Shell { words, place: &place, kind: "embed", scenes: alone, elsewhere: &[], title, description, head, body, places: &[] }
                    .phrases();
            assert!(phrases.has("share-copy") && phrases.has("unit-percent") && phrases.has("list-separator"), "{}", scene.slug);
            let of = |slug: &str| phrases.entries.keys().filter(|key| key.starts_with(&format!("{slug}-"))).count();
            assert!(of(scene.slug) > 3, "{} lacks its own", scene.slug);
            assert!(SCENES.iter().all(|other| other.slug == scene.slug || of(other.slug) == 0), "{} carries others'", scene.slug);
            assert_eq!(
                phrases.has("verdict-close"),
                scene.words.contains(&"verdict-"),
                "{} carries words that it does not say",
                scene.slug
            );
        }
    }

    #[test]
    fn json_cannot_close_its_script() {
        assert!(!script_json("\"</script>\"").contains("</"));
    }
}
