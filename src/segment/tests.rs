use super::*;

fn blocks(html: &str) -> PageBlocks {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut out = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut out);
    out
}

fn texts(html: &str) -> Vec<String> {
    blocks(html).texts().map(str::to_owned).collect()
}

fn shapes(html: &str) -> Vec<BlockKind> {
    blocks(html).blocks.iter().map(|block| block.shape).collect()
}

#[test]
fn two_line_ends_split_and_one_is_a_space() {
    assert_eq!(texts("<div>one<br>two<br> <br>three</div>"), ["one two", "three"]);
}

#[test]
fn single_line_ends_split_where_they_stand_between_long_lines() {
    let line =
        "A sentence that is long enough to be a paragraph of its own on a page, and ends with a full stop.";
    assert_eq!(texts(&format!("<div>{}</div>", format!("{line}<br>").repeat(6))), [line; 6]);
    assert_eq!(texts(&format!("<div>{}</div>", "A short verse<br>".repeat(6))).len(), 1);
}

#[test]
fn lines_that_are_elements_of_different_make_are_blocks() {
    let html = r#"<td><font size=3><b>A town closes its mill</b></font><br>
        <font size=2>By Ann Ode</font><br><font size=1>12/05/1999</font><hr></td>"#;
    assert_eq!(texts(html), ["A town closes its mill", "By Ann Ode", "12/05/1999"]);
    assert_eq!(texts("<p><i>One verse,</i><br><i>another verse</i></p>"), ["One verse, another verse"]);
    assert_eq!(texts("<p><b>Name:</b> Ann<br><i>Town:</i> Harrow</p>"), ["Name: Ann Town: Harrow"]);
}

#[test]
fn bare_text_between_elements_is_a_block() {
    assert_eq!(texts("<div>before<p>inside</p>behind</div>"), ["before", "inside", "behind"]);
}

#[test]
fn text_is_neither_glued_nor_repeated() {
    let html = "<div><div>a</div><div>b <b>c</b>d</div></div><table><tr><td>e</td><td>f</td></tr></table>";
    assert_eq!(texts(html), ["a", "b cd", "e", "f"]);
}

#[test]
fn elements_that_the_style_sheet_sets_apart_are_words_of_their_own() {
    let html = r#"<div><span class="name">Ann Ode</span><span class="role">Reporter</span><time>12 May</time></div>
        <p><span class="drop">T</span>he <b>Big</b><i>Apple</i> <span class="s1">wo</span><span class="s2">rd</span></p>"#;
    assert_eq!(texts(html), ["Ann Ode Reporter 12 May", "The BigApple word"]);
    let html = r#"<p><a href="/a">One</a><a href="/b">Two</a><a href="/c">二</a><a href="/d">三</a></p>"#;
    assert_eq!(texts(html), ["One Two二三"]);
    let html = r#"<a><span class="label">Culture</span><span>Cats sing</span></a> <i>Mac</i><span class="b">Donald</span>
        <span class="i">i</span><span>Phone</span> <span>Both</span><span>Bare</span>"#;
    assert_eq!(texts(html), ["Culture Cats sing MacDonald iPhone BothBare"]);
}

#[test]
fn a_row_of_a_data_table_is_one_block() {
    let html = "<table><tr><th>City</th><th>Rain</th></tr><tr><td><p>Oslo</p></td><td>7 mm<br>a day</td></tr></table>";
    assert_eq!(texts(html), ["City\tRain", "Oslo\t7 mm a day"]);
    assert_eq!(shapes(html), [BlockKind::TableRow, BlockKind::TableRow]);
}

#[test]
fn a_layout_table_is_no_data() {
    let html =
        "<table><tr><td><h1>Title</h1></td><td>Menu</td></tr><tr><td>Text</td><td>More</td></tr></table>";
    assert_eq!(texts(html), ["Title", "Menu", "Text", "More"]);
}

#[test]
fn shapes_follow_the_markup() {
    let html = "<h2><div>Head</div></h2><ol><li>x<ul><li><p>y</p></li></ul></li></ol>\
                <blockquote><p>said</p></blockquote><figure><img><figcaption>seen</figcaption></figure>";
    let expected = [
        BlockKind::Heading { level: 2 },
        BlockKind::ListItem { depth: 1, ordered: true },
        BlockKind::ListItem { depth: 2, ordered: false },
        BlockKind::Quote,
        BlockKind::Caption,
    ];
    assert_eq!(shapes(html), expected);
}

#[test]
fn preformatted_text_keeps_its_line_ends() {
    assert_eq!(texts("<pre>\na = 1\n  b = 2\n</pre>"), ["a = 1\n  b = 2"]);
}

#[test]
fn links_and_emphasis_cover_their_words() {
    let page = blocks("<p>See <a href=/x>the <b>big</b> one</a>, <b>now</b> .</p>");
    let block = &page.blocks[0];
    let linked: Vec<&str> = block.links.iter().map(|link| link.span.of(&page.text)).collect();
    let strong: Vec<&str> = block.emphasis.iter().map(|(span, _)| span.of(&page.text)).collect();
    assert_eq!(page.text_of(block), "See the big one, now .");
    assert_eq!((linked, strong), (vec!["the big one"], vec!["big", "now"]));
}

#[test]
fn scripts_and_pictures_separate_words() {
    assert_eq!(texts("<p>one<script>x</script>two<img>three</p>"), ["one two three"]);
}

#[test]
fn joiners_stay_and_soft_hyphens_go() {
    assert_eq!(texts("<p>می\u{200c}شود a\u{ad}b</p>"), ["می\u{200c}شود ab"]);
}

#[test]
fn the_owner_is_the_lowest_element_around_the_text() {
    let page = blocks("<div><span><a>one</a> <a>two</a></span></div>");
    let outline = &page.outline;
    assert_eq!(outline.elements[outline.owners[0] as usize].tag, Tag::Span);
    assert_eq!(outline.elements[outline.containers[0] as usize].tag, Tag::Div);
}

#[test]
fn hiddenness_is_inherited() {
    let page = blocks("<div style='Display : none'><p>x</p></div><p>y</p>");
    let hidden = |block: usize| page.outline.elements[page.outline.owners[block] as usize].hidden;
    assert_eq!((hidden(0), hidden(1)), (true, false));
}

#[test]
fn over_the_limit_the_rest_is_one_block() {
    let page = Page::parse("<p>a<p>b<p>c<p>d", &Limits::DEFAULT);
    let mut out = PageBlocks::default();
    let limit = segment(&page, &Limits::DEFAULT.blocks(2), &mut out);
    assert_eq!(out.texts().collect::<Vec<_>>(), ["a", "b c d"]);
    assert_eq!(limit, [LimitKind::Blocks]);
}

#[test]
fn text_over_the_limit_is_left_out() {
    let page = Page::parse("<p>eins<p>zwei<p>drei", &Limits::DEFAULT);
    let mut out = PageBlocks::default();
    assert_eq!(segment(&page, &Limits::DEFAULT.text(6), &mut out), [LimitKind::Text]);
    assert_eq!(out.texts().collect::<Vec<_>>(), ["eins", "zw"]);
    assert_eq!(segment(&page, &Limits::DEFAULT.text(12), &mut out), []);
}

#[test]
fn a_page_that_scripts_build_is_read_from_its_noscript() {
    let post = format!("<p>{}</p>", "It rained in the hills all day. ".repeat(20));
    let noscript = format!("<noscript><style>p {{}}</style><h1>Rain</h1>{post}{post}</noscript>");
    assert_eq!(texts(&format!("<p>Loading</p>{noscript}<script>go()</script>")).len(), 4);
    assert_eq!(texts(&format!("<p>Loading</p>{post}{post}{post}{noscript}")).len(), 4);
    assert_eq!(texts("<p>Hi<noscript>You need to switch scripts on.</noscript>"), ["Hi"]);
    let style = format!("<noscript><style>{}</style></noscript>", "p { color: red }".repeat(99));
    assert_eq!(texts(&format!("<p>Hi{style}")), ["Hi"]);
}
