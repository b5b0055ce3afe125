//! What holds for every article that is written as a document: other parsers read what it says, and nothing else.
//! The test that includes this file includes `fuzz/entry_points.rs`, too.

#![allow(dead_code, reason = "each test uses its part")]

use offprint::{Article, Block, BlockKind};

/// The characters of a text that must be the same in a document: all but white space, which documents may fold, and
/// control characters, which they cannot hold.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// The blocks that a document shows below the title.
fn blocks(article: &Article) -> &[Block] {
    match article.blocks.split_first() {
        Some((first, rest))
            if first.kind == BlockKind::Heading { level: 1 }
                && article.metadata.title.as_deref() == article.get(first.span) =>
        {
            rest
        }
        _ => &article.blocks,
    }
}

/// Checks both forms of an article.
pub fn check(article: &Article, name: &str) {
    markdown::check(article, name);
    #[cfg(feature = "rules")]
    html::check(article, name);
}

#[cfg(feature = "rules")]
mod html {
    use offprint::Article;
    use scraper::node::Element;
    use scraper::{Html, Node};

    use super::{blocks, shown};
    use crate::entry_points::ELEMENTS;

    /// What a parser adds to a fragment.
    const ADDED: [&str; 2] = ["html", "tbody"];
    const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

    fn is_allowed(element: &str, attribute: &str, value: &str) -> bool {
        match attribute {
            "href" => {
                let scheme = url::Url::parse(value).map(|url| url.scheme().to_owned());
                element == "a" && scheme.map_or(true, |scheme| SCHEMES.contains(&scheme.as_str()))
            }
            "lang" => value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
            "dir" => element == "article" && ["ltr", "rtl"].contains(&value),
            "datetime" => element == "time",
            _ => false,
        }
    }

    fn check_element(element: &Element, name: &str) {
        let is_known = ELEMENTS.iter().chain(&ADDED).any(|known| *known == element.name());
        assert!(is_known, "{name}: element {}", element.name());
        for (attribute, value) in element.attrs() {
            assert!(is_allowed(element.name(), attribute, value), "{name}: {attribute}={value:?}");
        }
    }

    /// The text of the document, without the times of entries.
    fn text(html: &Html) -> String {
        let is_time = |node: &Node| node.as_element().is_some_and(|element| element.name() == "time");
        let nodes = html.tree.nodes().filter(|node| !node.ancestors().any(|above| is_time(above.value())));
        nodes.filter_map(|node| node.value().as_text()).map(|text| shown(text)).collect()
    }

    pub fn check(article: &Article, name: &str) {
        let html = Html::parse_fragment(&article.to_html());
        for node in html.tree.root().descendants() {
            match node.value() {
                Node::Element(element) => check_element(element, name),
                Node::Text(_) | Node::Document | Node::Fragment => {}
                other => panic!("{name}: {other:?}"),
            }
        }
        let heads = [&article.metadata.title, &article.metadata.subtitle];
        let heads: String = heads.into_iter().flatten().map(|head| shown(head)).collect();
        let body = blocks(article).iter().map(|block| shown(&article[block.span]));
        assert_eq!(text(&html), heads + &body.collect::<String>(), "{name}");
    }
}

mod markdown {
    use offprint::{Article, Block, BlockKind};
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::{blocks, shown};

    /// A block as Markdown knows it.
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Kind {
        Heading(u8),
        Paragraph,
        Item,
        Quote,
        Code,
        Row,
    }

    fn kind(block: &Block) -> Kind {
        match block.kind {
            BlockKind::Heading { level } => Kind::Heading(level),
            BlockKind::ListItem { .. } => Kind::Item,
            BlockKind::Quote => Kind::Quote,
            BlockKind::Preformatted => Kind::Code,
            BlockKind::TableRow => Kind::Row,
            _ => Kind::Paragraph,
        }
    }

    /// What the document must show.
    fn expected(article: &Article) -> Vec<(Kind, String)> {
        let head = |kind, text: &Option<String>| text.as_ref().map(|text| (kind, shown(text)));
        let mut out = Vec::new();
        out.extend(head(Kind::Heading(1), &article.metadata.title));
        out.extend(head(Kind::Paragraph, &article.metadata.subtitle));
        for entry in blocks(article).chunk_by(|one, next| one.time == next.time) {
            let time = entry[0].time.as_ref().map(|time| time.replacen('T', " ", 1));
            out.extend(head(Kind::Paragraph, &time));
            out.extend(entry.iter().map(|block| (kind(block), shown(&article[block.span]))));
        }
        out
    }

    /// What a reader of Markdown shows, or what it takes for markup that is never written.
    fn read(markdown: &str) -> Result<Vec<(Kind, String)>, String> {
        let mut out: Vec<(Kind, String)> = Vec::new();
        let mut quoted = false;
        for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Start(Tag::BlockQuote(_)) => quoted = true,
                Event::End(TagEnd::BlockQuote(_)) => quoted = false,
                Event::Start(Tag::Paragraph) if quoted => out.push((Kind::Quote, String::new())),
                Event::Start(Tag::Paragraph) => out.push((Kind::Paragraph, String::new())),
                Event::Start(Tag::Heading { level, .. }) => {
                    out.push((Kind::Heading(level as u8), String::new()));
                }
                Event::Start(Tag::Item) => out.push((Kind::Item, String::new())),
                Event::Start(Tag::CodeBlock(_)) => out.push((Kind::Code, String::new())),
                Event::Start(Tag::TableHead | Tag::TableRow) => out.push((Kind::Row, String::new())),
                Event::Text(text) => match out.last_mut() {
                    Some((_, words)) => words.push_str(&shown(&text)),
                    None => return Err(format!("{text:?} in no block")),
                },
                Event::Start(
                    Tag::List(_)
                    | Tag::Table(_)
                    | Tag::TableCell
                    | Tag::Emphasis
                    | Tag::Strong
                    | Tag::Link { .. },
                )
                | Event::End(_)
                | Event::SoftBreak
                | Event::HardBreak
                | Event::Rule => {}
                other => return Err(format!("{other:?}")),
            }
        }
        Ok(out)
    }

    pub fn check(article: &Article, name: &str) {
        let markdown = article.to_markdown();
        let found = read(&markdown).unwrap_or_else(|event| panic!("{name}: {event} in\n{markdown}"));
        let expected = expected(article);
        for (index, block) in expected.iter().enumerate() {
            assert_eq!(found.get(index), Some(block), "{name}: block {index}");
        }
        assert_eq!(found.len(), expected.len(), "{name}: {:?}", found.last());
    }
}
