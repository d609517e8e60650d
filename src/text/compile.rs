//! Compiles the Fluent messages of `*.live.ftl` into [`Part`]s.
//!
//! Live phrases use a part of Fluent: text, blanks, choices on a blank, and other live messages.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::text::{Part, Variant};

/// Compiles every pattern; `Err` holds the key at fault and what is wrong.
pub(crate) fn compile(patterns: &BTreeMap<String, Pattern<String>>) -> Result<BTreeMap<String, Vec<Part>>, (String, String)> {
    let mut compiled = BTreeMap::new();
    for (key, pattern) in patterns {
        let parts = Compiler { patterns, depth: 0 }.pattern(pattern).map_err(|what| (key.clone(), what))?;
        compiled.insert(key.clone(), parts);
    }
    Ok(compiled)
}

struct Compiler<'a> {
    patterns: &'a BTreeMap<String, Pattern<String>>,
    depth: u8,
}

impl Compiler<'_> {
    fn pattern(&self, pattern: &Pattern<String>) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push(&mut parts, Part::Text(value.clone())),
                PatternElement::Placeable { expression } => {
                    for part in self.expression(expression)? {
                        push(&mut parts, part);
                    }
                }
            }
        }
        Ok(parts)
    }

    fn expression(&self, expression: &Expression<String>) -> Result<Vec<Part>, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let mut cases = Vec::new();
                let mut default = None;
                for variant in variants {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                    let case = Variant(name.clone(), self.pattern(&variant.value)?);
                    if variant.default { default = Some(case) } else { cases.push(case) }
                }
                cases.extend(default);
                Ok(vec![Part::Select { name: id.name.clone(), variants: cases }])
            }
            Expression::Select { .. } => Err("a live choice depends on a blank, such as { $n -> … }".to_owned()),
        }
    }

    fn inline(&self, inline: &InlineExpression<String>) -> Result<Vec<Part>, String> {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Ok(vec![Part::Text(value.clone())]),
            InlineExpression::VariableReference { id } => Ok(vec![Part::Blank { name: id.name.clone() }]),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, attribute: None } => {
                let pattern = self.patterns.get(&id.name).ok_or_else(|| format!("there is no live phrase {:?}", id.name))?;
                if self.depth > 4 {
                    return Err(format!("the phrase {:?} goes round in a circle", id.name));
                }
                Compiler { depth: self.depth + 1, ..*self }.pattern(pattern)
            }
            _ => Err("live phrases cannot call functions, terms or attributes".to_owned()),
        }
    }
}

/// Adds a part, joining neighbouring texts.
fn push(parts: &mut Vec<Part>, part: Part) {
    if let (Some(Part::Text(last)), Part::Text(text)) = (parts.last_mut(), &part) {
        last.push_str(text);
    } else {
        parts.push(part);
    }
}
