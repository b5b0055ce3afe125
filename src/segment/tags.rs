//! What the tag of an element means to the walk.

use crate::page::Tag;

/// What the walk does at an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Its text is not shown, or it has none.
    Skipped,
    /// A picture or video.
    Picture,
    /// Separates its text from the text before and after it.
    Block,
    /// A line break.
    LineEnd,
    /// A horizontal rule: separates text and holds none.
    Rule,
    /// Part of a line.
    Inline,
}

impl Role {
    pub(super) fn of(tag: Tag) -> Self {
        match tag {
            Tag::Br => Self::LineEnd,
            Tag::Hr => Self::Rule,
            tag if is_skipped(tag) => Self::Skipped,
            tag if is_picture(tag) => Self::Picture,
            tag if is_block(tag) => Self::Block,
            _ => Self::Inline,
        }
    }
}

fn is_skipped(tag: Tag) -> bool {
    use Tag::{
        Audio, Canvas, Datalist, Head, Map, Math, Meter, Noscript, Object, Option, Progress, Script, Select,
        Style, Template, Textarea,
    };
    matches!(
        tag,
        Script
            | Style
            | Template
            | Head
            | Math
            | Object
            | Canvas
            | Select
            | Option
            | Textarea
            | Audio
            | Map
            | Noscript
            | Datalist
            | Meter
            | Progress
    )
}

fn is_picture(tag: Tag) -> bool {
    matches!(tag, Tag::Img | Tag::Picture | Tag::Svg | Tag::Video | Tag::Iframe)
}

fn is_block(tag: Tag) -> bool {
    is_section(tag) || is_text_block(tag) || is_table_part(tag)
}

/// Whether an element resets the kind of its blocks: the kind of a list item does not extend into it.
pub(super) fn is_section(tag: Tag) -> bool {
    use Tag::{
        Address, Article, Aside, Body, Details, Dialog, Fieldset, Footer, Form, Header, Hgroup, Html, Main,
        Nav, Search, Section,
    };
    matches!(
        tag,
        Address
            | Article
            | Aside
            | Body
            | Details
            | Dialog
            | Fieldset
            | Footer
            | Form
            | Header
            | Hgroup
            | Html
            | Main
            | Nav
            | Search
            | Section
    )
}

fn is_text_block(tag: Tag) -> bool {
    use Tag::{
        Blockquote, Button, Caption, Center, Dd, Dir, Div, Dl, Dt, Figcaption, Figure, H1, H2, H3, H4, H5,
        H6, Input, Label, Legend, Li, Listing, Menu, Ol, Optgroup, P, Plaintext, Pre, Summary, Ul, Xmp,
    };
    matches!(
        tag,
        Blockquote
            | Button
            | Caption
            | Center
            | Dd
            | Dir
            | Div
            | Dl
            | Dt
            | Figcaption
            | Figure
            | H1
            | H2
            | H3
            | H4
            | H5
            | H6
            | Input
            | Label
            | Legend
            | Li
            | Listing
            | Menu
            | Ol
            | Optgroup
            | P
            | Plaintext
            | Pre
            | Summary
            | Ul
            | Xmp
    )
}

fn is_table_part(tag: Tag) -> bool {
    matches!(tag, Tag::Table | Tag::Tbody | Tag::Td | Tag::Tfoot | Tag::Th | Tag::Thead | Tag::Tr)
}

/// Returns the level of a heading, 1 to 6.
pub(super) fn heading_level(tag: Tag) -> Option<u8> {
    Some(match tag {
        Tag::H1 => 1,
        Tag::H2 => 2,
        Tag::H3 => 3,
        Tag::H4 => 4,
        Tag::H5 => 5,
        Tag::H6 => 6,
        _ => return None,
    })
}
