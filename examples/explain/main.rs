//! Shows how every block of a page was labelled, and why: in the terminal, or as an HTML file.
//!
//! ```text
//! cargo run --release --example explain -- FILE [--as html|text] [--url U] [--html OUT]
//! ```

mod report;

use std::io::IsTerminal;

use offprint::{BoilerplateKind, ExplainedBlock, ExplainedLabel, Explanation, Extractor, Input};

fn main() {
    if let Err(message) = run() {
        eprintln!("explain: {message}");
        std::process::exit(2);
    }
}

fn run() -> Result<(), String> {
    let (mut file, mut form, mut url, mut html) = (None, None, None, None);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value"));
        match word.as_str() {
            "--as" => form = Some(value()?),
            "--url" => url = Some(value()?),
            "--html" => html = Some(value()?),
            _ if file.is_none() && !word.starts_with('-') => file = Some(word),
            _ => return Err(format!("what is {word}?")),
        }
    }
    let file = file.ok_or("name a file")?;
    let bytes = std::fs::read(&file).map_err(|error| format!("{file}: {error}"))?;
    let text = String::from_utf8_lossy(&bytes);
    let is_text = form.map_or(file.ends_with(".txt"), |form| form == "text");
    let mut input = if is_text { Input::text(&text) } else { Input::bytes(&bytes) };
    input = url.as_deref().map_or(input, |url| input.url(url));
    let explanation = Extractor::default().explain(input).map_err(|error| error.to_string())?;
    match html {
        Some(out) => {
            std::fs::write(&out, report::page(&file, &explanation))
                .map_err(|error| format!("{out}: {error}"))?;
            println!("{} blocks, written to {out}", explanation.blocks.len());
        }
        None => list(&explanation),
    }
    Ok(())
}

/// The ANSI colour of a label: green for the body, blue for title, subtitle and section, cyan for bylines, yellow for
/// teasers of other articles, grey for all other boilerplate.
fn colour(label: ExplainedLabel) -> &'static str {
    match label {
        ExplainedLabel::Body => "32",
        ExplainedLabel::Title | ExplainedLabel::Subtitle | ExplainedLabel::Section => "1;34",
        ExplainedLabel::Boilerplate(BoilerplateKind::Byline) => "36",
        ExplainedLabel::Boilerplate(BoilerplateKind::Related) => "33",
        _ => "90",
    }
}

fn list(explanation: &Explanation) {
    let coloured = std::io::stdout().is_terminal();
    let line = |block: &ExplainedBlock| match coloured {
        true => format!("\x1b[{}m{block}\x1b[0m", colour(block.label)),
        false => block.to_string(),
    };
    explanation.blocks.iter().for_each(|block| println!("{}", line(block)));
}
