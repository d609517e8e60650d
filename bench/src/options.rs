//! What is measured: everything, or a part while one works at it.

use anyhow::{Result, bail};

/// A part of the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Trainings, diagrams and races, beside native code and peers.
    Engine,
    /// Frames and tasks while the engine works.
    Smooth,
    /// The first seconds of every page and the moves of its slider, beside seven libraries.
    Pages,
    /// What a picture of points costs a frame as they grow, and what pages weigh as scenes do.
    Growth,
    /// What Lighthouse says of every page.
    Lighthouse,
    /// Memory after ten minutes of use.
    Memory,
}

const PARTS: [(&str, Part); 6] = [
    ("engine", Part::Engine),
    ("smooth", Part::Smooth),
    ("pages", Part::Pages),
    ("growth", Part::Growth),
    ("lighthouse", Part::Lighthouse),
    ("memory", Part::Memory),
];

/// What was asked for.
#[derive(Debug)]
pub(crate) struct Options {
    /// The parts, if not all are asked for.
    pub(crate) only: Vec<Part>,
    /// Times each page is loaded.
    pub(crate) rounds: usize,
    /// Of the pages and peers, those whose name holds one of these.
    pub(crate) pages: Vec<String>,
}

impl Options {
    /// Reads `--only PART,PART --rounds N --pages A,B`.
    ///
    /// # Errors
    /// If a word is none of these; the message says what could stand there.
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Self> {
        let mut out = Self { only: Vec::new(), rounds: 5, pages: Vec::new() };
        let mut words = words;
        while let Some(word) = words.next() {
            let value = words.next().unwrap_or_default();
            match word.as_str() {
                "--only" => {
                    for word in value.split(',') {
                        let Some((_, part)) = PARTS.iter().find(|(name, _)| *name == word) else {
                            bail!("--only {word}: there are {}", PARTS.map(|(name, _)| name).join(", "))
                        };
                        out.only.push(*part);
                    }
                }
                "--rounds" => match value.parse() {
                    Ok(rounds @ 1..=99) => out.rounds = rounds,
                    _ => bail!("--rounds {value}: give a number from 1 to 99"),
                },
                "--pages" => out.pages = value.split(',').map(str::to_owned).collect(),
                _ => bail!("{word}: the bench knows --only PART, --rounds N and --pages A,B"),
            }
        }
        Ok(out)
    }

    /// True if a part is to be measured.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.only.is_empty() || self.only.contains(&part)
    }

    /// True if a page or a peer of this name is to be measured.
    pub(crate) fn has_page(&self, name: &str) -> bool {
        self.pages.is_empty() || self.pages.iter().any(|part| name.contains(part.as_str()))
    }

    /// True if the documents are written: what every other part is compared with was measured, and often enough.
    pub(crate) fn is_written(&self) -> bool {
        self.has(Part::Engine) && self.has(Part::Smooth) && self.has(Part::Pages) && self.pages.is_empty() && self.rounds >= 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn parts_are_chosen_and_mistakes_are_said() {
        let options = parse("--only pages --rounds 2 --pages money,d3").expect("known words");
        assert!(options.has(Part::Pages) && !options.has(Part::Engine) && !options.is_written());
        assert!(options.has_page("en/embed/programmes/money/") && !options.has_page("echarts"));
        let options = parse("--only growth --rounds 2").expect("known words");
        assert!(options.has(Part::Growth) && !options.has(Part::Pages) && !options.is_written());
        assert!(parse("").expect("nothing").is_written());
        for (line, said) in [("--only all", "engine, smooth"), ("--rounds 0", "1 to 99"), ("--fast yes", "--rounds N")] {
            let error = parse(line).expect_err(line).to_string();
            assert!(error.contains(said), "{line}: {error}");
        }
    }
}
