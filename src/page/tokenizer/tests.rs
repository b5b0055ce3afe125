#![allow(clippy::string_slice, clippy::print_stderr, reason = "a test may panic, and says what it skips")]

use std::cell::{Cell, RefCell};
use std::path::Path;

use html5ever::tokenizer::{StartTag, Tag};
use html5ever::{LocalName, local_name};
use serde_json::{Value, json};

use super::*;
use crate::page::tokenizer::raw::Body;

/// html5lib cases that are meant to fail: file, description, reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// Records tokens in the format of the html5lib tests.
#[derive(Default)]
struct Recorder {
    tokens: RefCell<Vec<Value>>,
    foreign: Cell<bool>,
}

impl Recorder {
    fn characters(&self, text: &str) {
        let mut tokens = self.tokens.borrow_mut();
        if let Some(Value::Array(last)) = tokens.last_mut()
            && last[0] == "Character"
        {
            last[1] = Value::String(last[1].as_str().unwrap().to_owned() + text);
            return;
        }
        tokens.push(json!(["Character", text]));
    }

    fn tag(&self, tag: &Tag) {
        let name = &*tag.name;
        if tag.kind != StartTag {
            return self.tokens.borrow_mut().push(json!(["EndTag", name]));
        }
        let attributes: serde_json::Map<String, Value> = tag
            .attrs
            .iter()
            .map(|attribute| (attribute.name.local.to_string(), Value::from(&*attribute.value)))
            .collect();
        let token = if tag.self_closing {
            json!(["StartTag", name, attributes, true])
        } else {
            json!(["StartTag", name, attributes])
        };
        self.tokens.borrow_mut().push(token);
    }
}

impl Receiver for Recorder {
    fn receive(&self, token: Token) -> Next {
        match token {
            Token::CharacterTokens(text) => self.characters(&text),
            Token::NullCharacterToken => self.characters("\0"),
            Token::CommentToken(text) => self.tokens.borrow_mut().push(json!(["Comment", &*text])),
            Token::TagToken(tag) => self.tag(&tag),
            Token::DoctypeToken(doctype) => {
                let text = |part: Option<StrTendril>| part.map(|part| part.to_string());
                self.tokens.borrow_mut().push(json!([
                    "DOCTYPE",
                    text(doctype.name),
                    text(doctype.public_id),
                    text(doctype.system_id),
                    !doctype.force_quirks
                ]));
            }
            Token::EOFToken | Token::ParseError(_) => {}
        }
        Next::Data
    }

    fn is_foreign(&self) -> bool {
        self.foreign.get()
    }

    fn is_full(&self) -> bool {
        false
    }

    fn skipped_attributes(&self) {}

    fn room(&self) -> Vec<Attribute> {
        Vec::new()
    }
}

fn tokens(html: &str) -> Vec<Value> {
    tokens_from(html, "Data state", None)
}

/// Returns the tokens of a page that is read from the given state on.
fn tokens_from(html: &str, state: &str, last_start_tag: Option<&str>) -> Vec<Value> {
    let recorder = Recorder::default();
    let input = normalized(html);
    let mut tokenizer = Tokenizer::new(&input, &recorder, Keep::All, usize::MAX);
    // For "no start tag yet": a name that no end tag can have.
    let name = LocalName::from(last_start_tag.unwrap_or("\0"));
    match state {
        "PLAINTEXT state" => tokenizer.plaintext(),
        "RCDATA state" => tokenizer.raw(RawKind::Rcdata, &name, Body::Sent),
        "RAWTEXT state" => tokenizer.raw(RawKind::Rawtext, &name, Body::Sent),
        "Script data state" => tokenizer.raw(RawKind::ScriptData, &name, Body::Sent),
        "CDATA section state" => tokenizer.cdata(),
        _ => {}
    }
    tokenizer.run();
    recorder.tokens.into_inner()
}

/// Like [`preprocessed`], but keeps the byte order mark, as the html5lib tests expect.
fn normalized(html: &str) -> Cow<'_, str> {
    match html.strip_prefix('\u{FEFF}') {
        Some(rest) => Cow::Owned(format!("\u{FEFF}{}", preprocessed(rest))),
        None => preprocessed(html),
    }
}

/// Resolves the second level of escapes that some tests have. Returns `None` for a lone surrogate, which a `str` cannot
/// hold.
fn unescaped(text: &str) -> Option<String> {
    let mut units = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        units.extend(rest[..at].encode_utf16());
        units.push(u16::from_str_radix(rest.get(at + 2..at + 6)?, 16).ok()?);
        rest = &rest[at + 6..];
    }
    units.extend(rest.encode_utf16());
    String::from_utf16(&units).ok()
}

/// Unescapes all strings in a JSON value.
fn unescaped_value(value: &Value) -> Option<Value> {
    Some(match value {
        Value::String(text) => Value::String(unescaped(text)?),
        Value::Array(items) => Value::Array(items.iter().map(unescaped_value).collect::<Option<_>>()?),
        Value::Object(map) => Value::Object(
            map.iter()
                .map(|(key, value)| Some((unescaped(key)?, unescaped_value(value)?)))
                .collect::<Option<_>>()?,
        ),
        other => other.clone(),
    })
}

/// Runs one html5lib case in all its initial states and describes the differences.
fn differences(case: &Value) -> Vec<String> {
    let twice = case["doubleEscaped"] == true;
    let unescape = |value: &Value| if twice { unescaped_value(value) } else { Some(value.clone()) };
    let (Some(input), Some(expected)) = (unescape(&case["input"]), unescape(&case["output"])) else {
        return Vec::new();
    };
    let input = input.as_str().unwrap();
    let expected = expected.as_array().unwrap();
    let data = vec![json!("Data state")];
    let states = case["initialStates"].as_array().unwrap_or(&data);
    let found = |state: &Value| tokens_from(input, state.as_str().unwrap(), case["lastStartTag"].as_str());
    states
        .iter()
        .map(|state| (state, found(state)))
        .filter(|(_, found)| found != expected)
        .map(|(state, found)| {
            format!("{input:?} in {state}\n  expected {}\n  found    {}", json!(expected), json!(found))
        })
        .collect()
}

#[test]
fn html5lib_tokenizer_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/html5lib-tests/tokenizer");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        return eprintln!("skipped: no html5lib tests at {}", folder.display());
    };
    let mut failures = Vec::new();
    let mut seen = 0;
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.extension().is_none_or(|extension| extension != "test") {
            continue;
        }
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let json: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        // The key `xmlViolationTests` is skipped: it is about converting HTML to XML.
        for case in json["tests"].as_array().unwrap_or(&Vec::new()) {
            seen += 1;
            let name = case["description"].as_str().unwrap();
            let expected = EXCEPTIONS.iter().any(|exception| (exception.0, exception.1) == (&*file, name));
            let found = differences(case);
            if found.is_empty() == expected {
                failures.push(format!("{file}: {name}\n{}", found.join("\n")));
            }
        }
    }
    assert!(seen > 6000, "only {seen} cases found");
    assert!(
        failures.is_empty(),
        "{} of {seen}:\n{}",
        failures.len(),
        failures[..failures.len().min(12)].join("\n")
    );
}

#[test]
fn line_ends_are_one_character() {
    assert_eq!(&*preprocessed("\u{FEFF}a\r\nb\rc\n\r\r\nd\r"), "a\nb\nc\n\n\nd\n");
}

#[test]
fn names_are_lower_case_and_the_first_attribute_wins() {
    assert_eq!(tokens("<DIV ID=A id=b>"), [json!(["StartTag", "div", {"id": "A"}])]);
}

#[test]
fn a_tag_that_the_page_ends_in_is_dropped() {
    for html in ["x<a", "x<a ", "x<a b", "x<a b=", "x<a b='>", "x<a b=c", "x</a", "x<a/"] {
        assert_eq!(tokens(html), [json!(["Character", "x"])], "{html}");
    }
}

#[test]
fn references_are_decoded() {
    for (html, text) in [
        ("&amp;&lt;&AMP&nbsp;", "&<&\u{A0}"),
        ("&notit;&notin;&not", "¬it;∉¬"),
        ("&#65;&#x42&#67x", "ABCx"),
        ("&#0;&#xD800;&#x110000;&#128;", "\u{FFFD}\u{FFFD}\u{FFFD}€"),
        ("&;&#;&#x;&x&unknown;&", "&;&#;&#x;&x&unknown;&"),
        ("&nLt;", "\u{226A}\u{20D2}"),
    ] {
        assert_eq!(tokens(html), [json!(["Character", text])], "{html}");
    }
    assert_eq!(tokens("<a b='&copy=1&copy;=2&copy'>"), [json!(["StartTag", "a", {"b": "&copy=1©=2©"}])]);
}

#[test]
fn a_script_ends_where_the_standard_says() {
    let rest = |script: &str| {
        let recorder = Recorder::default();
        let mut tokenizer = Tokenizer::new(script, &recorder, Keep::All, usize::MAX);
        tokenizer.raw(RawKind::ScriptData, &local_name!("script"), Body::Skipped);
        script[tokenizer.at..].to_owned()
    };
    assert_eq!(rest("a</script>b"), "b");
    assert_eq!(rest("a</scripts></SCRIPT >b"), "b");
    assert_eq!(rest("<!-- <script></script> --></script>b"), "b");
    assert_eq!(rest("<!-- <script></script></script>b"), "b");
    assert_eq!(rest("<!--><script></script>b"), "b");
    assert_eq!(rest("<!---><script></script>b"), "b");
    assert_eq!(rest("<!-- </script>b"), "b");
    assert_eq!(rest("<!-- <script> </script>b"), "");
    assert_eq!(rest("a"), "");
}

#[test]
fn cdata_is_text_only_in_foreign_content() {
    let in_foreign = |html: &str| {
        let recorder = Recorder::default();
        recorder.foreign.set(true);
        Tokenizer::new(html, &recorder, Keep::All, usize::MAX).run();
        recorder.tokens.into_inner()
    };
    assert_eq!(in_foreign("<![CDATA[a<b>&amp;]]>c"), [json!(["Character", "a<b>&amp;c"])]);
    assert_eq!(tokens("<![CDATA[a]]>"), [json!(["Comment", "[CDATA[a]]"])]);
}
