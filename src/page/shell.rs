//! The document around a page: the template's slots, meta tags, and the phrases the islands need.

use std::collections::BTreeMap;

use crate::{chart::escape_html, text::Words, ui::Place};

/// What goes into the template.
pub(crate) struct Shell<'a> {
    pub(crate) words: &'a Words,
    pub(crate) place: &'a Place,
    /// `article`, `embed` or `languages`: what the style sheet and the loader go by.
    pub(crate) kind: &'static str,
    pub(crate) title: String,
    pub(crate) description: String,
    /// Further tags of the head, as HTML.
    pub(crate) head: String,
    /// The page, as HTML.
    pub(crate) body: String,
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
        let phrases = script_json(&serde_json::to_string(self.words.phrases()).unwrap_or_default());
        let body = format!("{}\n<script type=\"application/json\" id=\"phrases\">{phrases}</script>", self.body);
        let slots = BTreeMap::from([
            ("lang", self.words.lang()),
            ("page", self.kind),
            ("head", head.trim_end()),
            ("root", self.place.root.as_str()),
            ("body", &body),
        ]);
        fill(template, &slots)
    }
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
    use super::*;

    #[test]
    fn slots_are_filled_and_other_braces_stay() {
        let slots = BTreeMap::from([("lang", "fr"), ("body", "{lang}")]);
        assert_eq!(fill("<{lang}> {body} {other} {", &slots), "<fr> {lang} {other} {");
    }

    #[test]
    fn json_cannot_close_its_script() {
        assert!(!script_json("\"</script>\"").contains("</"));
    }
}
