//! Finds the quotes of texts and their speakers, and scores them if the texts come with gold.
//!
//! ```text
//! cargo run --release --example quotes -- FILE.jsonl[.gz] ... [--score] [--errors] [--indirect]
//! ```
//!
//! A line of a file is `{"id", "lang", "text", "quotes": [{"start", "end", "kind", "speaker", ...}]}`; offsets count
//! code points. Files of `fixtures/quotes` can be read, too. By default, a line `{"id", "quotes"}` is printed for each
//! text; with `--score` the scores instead; with `--errors` each error and then the scores.

#[allow(dead_code, reason = "the trainer reads more of a document")]
mod gold;
mod score;

use std::io::{self, BufWriter, Write};

use offprint::{Article, Extractor, Input, Language, Options, Parts, Quote};
use serde_json::{Value, json};

use gold::CodePoints;
use score::Score;

#[derive(Default)]
struct Arguments {
    files: Vec<String>,
    options: Options,
    output: Output,
}

#[derive(Default, PartialEq, Eq)]
enum Output {
    #[default]
    Quotes,
    Score,
    Errors,
}

fn main() {
    if let Err(message) = run(&arguments()) {
        eprintln!("quotes: {message}");
        std::process::exit(2);
    }
}

fn arguments() -> Arguments {
    let mut out = Arguments::default();
    for word in std::env::args().skip(1) {
        match word.as_str() {
            "--score" => out.output = Output::Score,
            "--errors" => out.output = Output::Errors,
            "--indirect" => out.options = Options::new().parts(Parts::DEFAULT | Parts::INDIRECT_QUOTES),
            _ => out.files.push(word),
        }
    }
    out
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let extractor = Extractor::new(arguments.options.clone());
    let mut out = BufWriter::new(io::stdout().lock());
    for file in &arguments.files {
        let mut score = Score::default();
        for document in gold::read(file)? {
            let input = Input::text(&document.text);
            let input = Language::from_tag(&document.lang).map_or(input, |language| input.language(language));
            let article = extractor.annotate(input).map_err(|error| error.to_string())?;
            let points = CodePoints::new(&document.text);
            if arguments.output == Output::Quotes {
                let line = json!({"id": document.id, "quotes": quotes(&article, &points)});
                writeln!(out, "{line}").map_err(|error| error.to_string())?;
                continue;
            }
            let mut errors = score.add(&document, &article, &points);
            errors.extend(score.add_indirect(&document, &article, &points));
            if arguments.output == Output::Errors {
                errors
                    .iter()
                    .try_for_each(|error| writeln!(out, "{error}"))
                    .map_err(|error| error.to_string())?;
            }
        }
        if arguments.output != Output::Quotes {
            writeln!(out, "{file}\n{score}").map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}

fn quotes(article: &Article, points: &CodePoints) -> Vec<Value> {
    article.quotes.iter().map(|quote| quote_json(article, quote, points)).collect()
}

fn quote_json(article: &Article, quote: &Quote, points: &CodePoints) -> Value {
    let place = |span: offprint::Span| json!({"start": points.at(span.start), "end": points.at(span.end), "text": &article[span]});
    let mut out = place(quote.span);
    out["kind"] = json!(quote.kind.name());
    out["confidence"] = json!(quote.confidence);
    out["utterance"] = json!(quote.utterance);
    out["cue"] = quote.cue.map_or(Value::Null, place);
    out["speaker"] = quote.speaker.as_ref().map_or(Value::Null, |speaker| {
        let mut out = place(speaker.span);
        out["entity"] = json!(speaker.entity.and_then(|id| article.entity(id)).map(|entity| &entity.name));
        out["confidence"] = json!(speaker.confidence);
        out
    });
    out
}
