//! Extracts the article of one page and prints it as JSON, text, Markdown or HTML; see [`USAGE`].
//!
//! ```text
//! cargo run --release --example extract -- --help
//! ```

use std::io::{ErrorKind, Read, Write};

use offprint::{Article, BlockKind, Extractor, Input, Language, Options, Parts};

/// The format of the output.
#[derive(Default)]
enum Output {
    #[default]
    Json,
    Text,
    Markdown,
    Html,
}

#[derive(Default)]
struct Arguments {
    file: String,
    form: Option<String>,
    url: Option<String>,
    language: Option<Language>,
    content_type: Option<String>,
    fetched_at: Option<String>,
    options: Options,
    output: Output,
}

const USAGE: &str = "\
usage: extract FILE|- [options]

  --as html|text|auto     what the file is; auto: text where it has no closing tag
  --url URL               where the page was found
  --language CODE         its language, where known
  --content-type TYPE     the Content-Type header that came with it
  --fetched-at TIME       when it was fetched: resolves \"2 hours ago\"
  --favor precision|balanced|recall
  --removed --comments --captions --indirect-quotes --title-in-body   give these, too
  --text | --markdown | --html                 in place of JSON
";

fn main() {
    if std::env::args().skip(1).any(|word| word == "--help" || word == "-h") {
        print!("{USAGE}");
        return;
    }
    if let Err(message) = arguments().and_then(|arguments| run(&arguments)) {
        eprintln!("extract: {message}");
        std::process::exit(2);
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut words = std::env::args().skip(1);
    let mut out = Arguments::default();
    let mut parts = Parts::DEFAULT;
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value"));
        match word.as_str() {
            "--as" => out.form = Some(value()?),
            "--url" => out.url = Some(value()?),
            "--language" => out.language = Some(value()?.parse().map_err(|error| format!("{error}"))?),
            "--content-type" => out.content_type = Some(value()?),
            "--fetched-at" => out.fetched_at = Some(value()?),
            "--favor" => {
                out.options = out.options.favor(value()?.parse().map_err(|error| format!("{error}"))?)
            }
            "--text" => out.output = Output::Text,
            "--markdown" => out.output = Output::Markdown,
            "--html" => out.output = Output::Html,
            _ => match part(&word) {
                Some(part) => parts |= part,
                None if out.file.is_empty() && (word == "-" || !word.starts_with('-')) => out.file = word,
                None => return Err(format!("what is {word}?")),
            },
        }
    }
    if out.file.is_empty() {
        return Err(format!("name a file, or - for standard input\n{USAGE}"));
    }
    out.options = out.options.parts(parts);
    Ok(out)
}

/// Returns the part that an option adds: `--indirect-quotes` is `indirect_quotes`.
fn part(word: &str) -> Option<Parts> {
    Parts::from_name(&word.strip_prefix("--")?.replace('-', "_"))
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let bytes = read(&arguments.file).map_err(|error| format!("{}: {error}", arguments.file))?;
    let text = String::from_utf8_lossy(&bytes);
    let is_text = match arguments.form.as_deref() {
        Some("text") => true,
        Some("html") => false,
        None | Some("auto") => !arguments.file.contains(".htm") && !text.contains("</"),
        Some(other) => return Err(format!("--as {other} is none of html, text, auto")),
    };
    let mut input = if is_text { Input::text(&text) } else { Input::bytes(&bytes) };
    input = arguments.url.as_deref().map_or(input, |url| input.url(url));
    input = arguments.language.map_or(input, |language| input.language(language));
    input = arguments.content_type.as_deref().map_or(input, |value| input.content_type(value));
    input = arguments.fetched_at.as_deref().map_or(input, |time| input.fetched_at(time));
    let extractor = Extractor::new(arguments.options.clone());
    let article = extractor.extract(input).map_err(|error| error.to_string())?;
    let printed = match arguments.output {
        Output::Json => serde_json::to_string_pretty(&article).map_err(|error| error.to_string())? + "\n",
        Output::Text => text_of(&article),
        Output::Markdown => article.to_markdown(),
        Output::Html => article.to_html(),
    };
    // A reader that has seen enough, such as `head`, closes the pipe: that is no error.
    match std::io::stdout().write_all(printed.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn text_of(article: &Article) -> String {
    let metadata = &article.metadata;
    let mut out = String::new();
    if let Some(title) = &metadata.title {
        out += &format!("{title}\n{}\n\n", "=".repeat(title.chars().count().min(80)));
    }
    let names: Vec<&str> = metadata.authors.iter().map(|author| author.name.as_str()).collect();
    let date = metadata.published.as_ref().map(|time| time.value.as_str());
    let line: Vec<&str> = [metadata.site_name.as_deref(), date].into_iter().flatten().collect();
    for part in [names.join(", "), line.join(", ")] {
        if !part.is_empty() {
            out += &format!("{part}\n");
        }
    }
    for block in &article.blocks {
        let text = &article[block.span];
        out += &match block.kind {
            BlockKind::Heading { level } => format!("\n{} {text}\n", "#".repeat(level.into())),
            BlockKind::ListItem { .. } => format!("\n* {text}\n"),
            BlockKind::Quote => format!("\n> {text}\n"),
            _ => format!("\n{text}\n"),
        };
    }
    for quote in &article.quotes {
        let speaker = article.speaker_name(quote).unwrap_or("?");
        out += &format!("\n[quote] {speaker}: {}\n", &article[quote.span]);
    }
    out
}
