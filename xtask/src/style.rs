//! The style sheet: joins what `style/main.css` imports, in its order.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};

/// What stands beside a sheet that embeds do without.
const NOT_IN_EMBEDS: &str = "/* not in embeds */";

/// The joined style sheet, for every page or for embeds.
pub(crate) fn join(root: &Path, is_embed: bool) -> Result<String> {
    let dir = root.join("style");
    let read = |name: &str| fs::read_to_string(dir.join(name)).with_context(|| format!("cannot read style/{name}; main.css imports it"));
    let main = read("main.css")?;
    let mut joined = String::new();
    for name in imports(&main, is_embed) {
        joined.push_str(&read(name)?);
    }
    if joined.is_empty() {
        bail!("style/main.css imports nothing; it should list the sheets, one `@import \"name.css\";` a line");
    }
    Ok(without_comments(&joined))
}

fn imports(main: &str, is_embed: bool) -> impl Iterator<Item = &str> {
    main.lines().filter_map(move |line| {
        let (name, rest) = line.trim().strip_prefix("@import \"")?.split_once("\";")?;
        (!is_embed || rest.trim() != NOT_IN_EMBEDS).then_some(name)
    })
}

/// Comments are for those who write the sheets; no string of ours holds `/*`.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, tail)| tail);
    }
    out.push_str(rest);
    out.lines().filter(|line| !line.trim().is_empty()).map(|line| line.trim_start().to_owned() + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_read_in_order() {
        let main = "/* x */\n@import \"a.css\";\n@import \"b.css\"; /* not in embeds */\n@import \"c.css\";\n";
        assert_eq!(imports(main, false).collect::<Vec<_>>(), ["a.css", "b.css", "c.css"]);
        assert_eq!(imports(main, true).collect::<Vec<_>>(), ["a.css", "c.css"]);
    }

    #[test]
    fn comments_and_blank_lines_go() {
        assert_eq!(without_comments("/* a */\na {\n\n  b: c; /* d */\n}\n"), "a {\nb: c; \n}\n");
    }
}
