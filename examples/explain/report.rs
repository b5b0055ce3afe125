//! Writes an explanation as one self-contained HTML page.

use std::fmt::Write;

use offprint::{ExplainedBlock, ExplainedLabel, ExplainedPlace, Explanation};

const STYLE: &str = "
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
.block { border-inline-start: .4rem solid; padding: .3rem .8rem; margin: .3rem 0; background: #f6f6f6; color: #777 }
.block > p { margin: 0 }
.body { border-color: #2a8f4b; background: #eaf6ee; color: inherit }
.title, .subtitle, .section { border-color: #2b5fb8; background: #e9effa; color: inherit }
.title > p { font-size: 1.5rem; font-weight: 700 }
.related { border-color: #c98a12 } .consent { border-color: #a03bb0 } .comments { border-color: #b0533b }
.byline { border-color: #1f97a8; color: inherit }
small { color: #555; font-size: .75rem } summary { cursor: pointer }";

/// An HTML page with all blocks in order, coloured by label, each with its score, reasons and place.
pub fn page(name: &str, explanation: &Explanation) -> String {
    let article = &explanation.article;
    let mut out = String::new();
    let title = article.metadata.title.as_deref().unwrap_or(name);
    let kept = explanation.blocks.iter().filter(|block| block.label == ExplainedLabel::Body).count();
    let _ = write!(
        out,
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>{title}</title><style>{STYLE}</style><h1>Why? {name}</h1><p>{kept} of {} blocks are the article; \
         confidence {:.2}; language {}.</p>",
        explanation.blocks.len(),
        article.confidence,
        article.language.language,
        title = escape(title),
        name = escape(name),
    );
    explanation.blocks.iter().for_each(|block| push_block(&mut out, block));
    out
}

fn push_block(out: &mut String, block: &ExplainedBlock) {
    let place = match &block.place {
        ExplainedPlace::Path(path) => escape(path),
        ExplainedPlace::Bytes(span) => format!("bytes {}..{}", span.start, span.end),
        _ => String::new(),
    };
    let _ = write!(
        out,
        "<div class=\"block {label}\" dir=auto><p>{text}</p><details dir=ltr><summary><small>{label} {score:.2}</small>\
         </summary><small>{place}<br>",
        label = block.label,
        text = escape(&block.text),
        score = block.score,
    );
    if let Some(rule) = block.rule {
        let _ = write!(out, "rule: {rule}<br>");
    }
    for reason in &block.reasons {
        let _ = write!(out, "{:+.2} {} = {}<br>", reason.weight, escape(reason.feature), reason.value);
    }
    out.push_str("</small></details></div>\n");
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
