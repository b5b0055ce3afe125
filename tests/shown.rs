//! Checks bylines and dates that are visible on the page, in the places where pages put them. Every row has the true
//! one next to others that look like it.

mod story;

use offprint::{Article, AuthorKind, Input};

use story::{PARAGRAPHS, TITLE};

/// A row: its name, the markup between headline and body, the markup after the body, the expected authors separated by
/// `|`, and the expected date of publication.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

fn told(article: &Article) -> (String, String) {
    let authors: Vec<&str> = article.metadata.authors.iter().map(|author| author.name.as_str()).collect();
    let published = article.metadata.published.as_ref().map_or("", |time| time.value.as_str());
    (authors.join("|"), published.to_owned())
}

fn check(rows: &[Row], read: impl Fn(&str, &str) -> Article) {
    let mut wrong = Vec::new();
    for (name, before, behind, authors, published) in rows {
        let found = told(&read(before, behind));
        if found != ((*authors).to_owned(), (*published).to_owned()) {
            wrong.push(format!("{name}: {found:?}, not {authors:?}, {published:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn on_pages() {
    check(PAGES, |before, behind| {
        let body: String = PARAGRAPHS.iter().map(|text| format!("<p>{text}</p>")).collect();
        let html = format!(
            "<html lang=en><head><title>{TITLE} - The Example</title>\
             <meta property=og:site_name content='The Example'></head><body><nav><a href=/>Home</a></nav>\
             <main><h1>{TITLE}</h1>{before}<div class=text>{body}</div>{behind}</main></body></html>"
        );
        offprint::extract(Input::html(&html)).expect("a small page is no error")
    });
}

#[test]
fn in_flattened_text() {
    check(LINES, |before, behind| {
        let text = format!("Home\nNews\nSport\n{TITLE}\n{before}\n{}\n{behind}", PARAGRAPHS.join("\n"));
        offprint::extract(Input::text(&text)).expect("a small text is no error")
    });
}

/// The article of a small page with the given head, menu and footer.
fn page(head: &str, menu: &str, foot: &str) -> Article {
    let body: String = PARAGRAPHS.iter().map(|text| format!("<p>{text}</p>")).collect();
    let html = format!(
        "<html><head>{head}</head><body><ul>{menu}</ul><main><h1>{TITLE}</h1><div>{body}</div></main>\
         <footer>{foot}</footer></body></html>"
    );
    offprint::extract(Input::html(&html).url("https://www.northpost.example/a/1"))
        .expect("a small page is no error")
}

#[test]
fn an_item_of_a_menu_names_no_author_below_one_that_says_author() {
    let menu = ["News", "Author", "Barbara Miller", "Print"]
        .map(|item| format!("<li><a href=/{item}>{item}</a></li>"));
    assert_eq!(told(&page("<title>News</title>", &menu.concat(), "")).0, "");
}

#[test]
fn the_house_that_the_title_of_the_page_names_is_no_person() {
    let head = format!("<title>{TITLE} | 白潟日報</title><meta name=author content=白潟日報社>");
    let article = page(&head, "<li><a href=/>白潟日報</a></li>", "");
    assert!(article.metadata.authors.iter().all(|author| author.kind != AuthorKind::Person));
}

#[test]
fn the_publisher_that_the_host_is_called_by_goes_before_a_section() {
    let head = format!(
        "<title>{TITLE} - Cotidiano</title><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\
         \"headline\":\"{TITLE}\",\"publisher\":{{\"@type\":\"Organization\",\"name\":\"North Post\"}}}}</script>"
    );
    let article = page(&head, "<li><a href=/>Home</a></li><li><a>Cotidiano</a></li>", "");
    assert_eq!(article.metadata.site_name.as_deref(), Some("North Post"));
}

#[test]
fn who_has_the_rights_is_the_site_where_the_host_is_called_so() {
    let foot = "<p>© Copyright 2018 North Post, 114 Main St., Pine Hollow, IA. Powered by a content system of some \
                name that is rather long, as the names of such systems mostly are</p>";
    let article = page(&format!("<title>{TITLE}</title>"), "<li><a href=/>Home</a></li>", foot);
    assert_eq!(article.metadata.site_name.as_deref(), Some("North Post"));
}

#[test]
fn the_site_is_called_without_slogan_and_headline() {
    let declared =
        |name: &str| format!("<title>{TITLE}</title><meta property=og:site_name content='{name}'>");
    let titled = |rest: &str| format!("<title>{TITLE}{rest}</title>");
    let rows = [
        (declared("Northpost.example - News for the north"), "", "Northpost.example"),
        (declared("News for the north | North Post"), "", "North Post"),
        (declared(&format!("{TITLE} - Courier")), "", "Courier"),
        (
            format!("{}{}", titled(" - Courier"), "<meta property=og:site_name content='{$site.name}'>"),
            "",
            "Courier",
        ),
        (titled(" – The Coast Courier"), "", "The Coast Courier"),
        (titled(" - May 12, 2026"), "", ""),
        (titled(""), "<p>Copyright ⓒ North Post. All rights reserved.</p>", "North Post"),
        (titled(" - News"), "<p>© North Post 2019</p>", "North Post"),
        (titled(""), "<p>© 2019 North Post۔ All rights reserved.</p>", "North Post"),
        // A word of the headline that links to the front page is a tag, not the name of the site.
        (titled(""), "<a href=/>bridge</a>", ""),
    ];
    for (head, foot, expected) in rows {
        let article = page(&head, "<li><a href=/>Home</a></li>", foot);
        assert_eq!(article.metadata.site_name.unwrap_or_default(), expected, "{head}");
    }
}

#[test]
fn the_paper_that_a_chinese_text_is_from_stands_before_its_authors_and_the_editor_is_none() {
    let html = "<html lang=zh><title>洪水退去之后 | 江北网</title><body><h1>洪水退去之后</h1><div class=info>\
        <span>来源：<a href=#>江北日报</a></span> <span>作者：周晓岚 冯立</span></div>\
        <p>水退了，留下的是一层十厘米厚的黄泥。街上最响的声音是铁锹刮地的声音，他们说，这样的声音已经响了二十天。</p>\
        <p>八月初的凌晨，洲头圩堤漫溢，全镇六千余人连夜转移。二十天后，约四千人回来了，学校也在月底重新开学。</p>\
        <div class=editor>【编辑:郑萌】</div>";
    let article = offprint::extract(Input::html(html)).expect("a small page is no error");
    assert_eq!(told(&article).0, "周晓岚|冯立");
}

#[test]
fn a_kicker_and_the_name_of_the_weblog_are_no_headline() {
    let page = |title: &str, headings: &str| {
        let text = PARAGRAPHS.iter().map(|text| format!("<p>{text}</p>")).collect::<String>();
        let html = format!("<title>{title}</title><body>{headings}<div class=post>{text}</div>");
        offprint::extract(Input::html(&html))
            .expect("a small page is no error")
            .metadata
            .title
            .unwrap_or_default()
    };
    let consent = "<div class=cookies><h1>North Post uses cookies</h1></div>";
    let heading = format!("{consent}<h1><span class=label>Tips</span> {TITLE}</h1>");
    assert_eq!(page(&format!("{TITLE} | Out | northpost.example"), &heading), TITLE);
    let heading = format!("<h1 class=title>North Post</h1><h3 class='post-title entry-title'>{TITLE}</h3>");
    assert_eq!(page(&format!("North Post: {TITLE}"), &heading), TITLE);
}

#[test]
fn publisher_and_author_of_the_house_are_called_as_the_site() {
    let head = format!(
        "<title>{TITLE}</title><meta property=og:site_name content='North Post | News of the north'>\
         <meta name=publisher content='North Post | News of the north'>"
    );
    let metadata = page(&head, "<li><a href=/>Home</a></li>", "").metadata;
    assert_eq!(metadata.publisher.as_deref(), Some("North Post"));
    assert_eq!(metadata.site_name.as_deref(), Some("North Post"));
}

#[test]
fn an_offer_and_a_date_of_change_are_no_subtitle() {
    for line in ["Sign up for our newsletter to get this directly in your inbox.", "Updated on 12 May 2026"] {
        let head = format!(
            "<title>{TITLE}</title><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\
             \"headline\":\"{TITLE}\",\"alternativeHeadline\":\"{line}\"}}</script>"
        );
        assert_eq!(page(&head, "", "").metadata.subtitle, None, "{line}");
    }
}

#[test]
fn an_agency_that_is_the_house_goes_behind_who_wrote() {
    let body: String = PARAGRAPHS.iter().map(|text| format!("<p>{text}</p>")).collect();
    let html = format!(
        "<html lang=en><head><title>{TITLE} | Reuters</title><meta name=author content='Reuters (www.reuters.example)'>\
         <meta name=publisher content='Reuters (www.reuters.example)'></head><body><nav><a href=/>Home</a></nav><main>\
         <h1>{TITLE}</h1><div>{body}</div><ul><li>Date 05.03.2024</li><li>Author Ann Miller</li><li>Keywords Rain</li>\
         </ul></main></body></html>"
    );
    let article = offprint::extract(Input::html(&html)).expect("a small page is no error");
    assert_eq!(told(&article).0, "Ann Miller");
    assert_eq!(article.metadata.publisher.as_deref(), Some("Reuters"));
}

#[test]
fn a_reporter_signs_in_brackets_at_the_end_of_the_last_paragraph() {
    let html = "<html lang=ja><head><title>路線バス三路線が廃止へ - 越前日報</title></head><body><main>\
        <script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"路線バス三路線が廃止へ\",\
        \"author\":{\"@type\":\"Organization\",\"name\":\"越前日報社\"}}</script><h1>路線バス三路線が廃止へ</h1>\
        <div><p>市内を走る路線バスの三路線が来年三月末で廃止されることが十六日、分かった。運転手の不足が理由で、沿線の住民からは不安の声が上がっている。</p>\
        <p>会社は「やむを得ない判断だ」と説明し、代わりの交通手段を市と協議するとしている。利用者は十年前の半分まで減っていた。</p>\
        <p>市は十一月上旬から、沿線の七地区で住民説明会を開く。（坂井 遼）</p></div></main></body></html>";
    let article = offprint::extract(Input::html(html)).expect("a small page is no error");
    assert_eq!(told(&article).0, "坂井 遼");
}

const PAGES: &[Row] = &[
    (
        "two authors of whom one is linked",
        "<span class=by>By <a href=/author/svenja-kolb>Svenja Kolb</a> and Matthew Miller</span>",
        "",
        "Svenja Kolb|Matthew Miller",
        "",
    ),
    (
        "a label that no list has",
        "<div class=field-reporter>Agency writer: Ann Miller</div>",
        "",
        "Ann Miller",
        "",
    ),
    (
        "the opening word and the name in two elements that touch",
        "<div class=meta><span>By</span><span><a href=/about>Ann Miller</a></span></div>",
        "",
        "Ann Miller",
        "",
    ),
    (
        "a label, a bar and a date in elements that touch",
        "<div><span>By</span><span>Ann Miller</span> <span>Updated on</span><span>March 6, 2024</span></div>",
        "",
        "Ann Miller",
        "2024-03-06",
    ),
    (
        "a zone between the time and the byline",
        "<div><small>posted on <time datetime='2024-03-05T23:30:00-05:00'>2024-03-05 23:30 EST</time></small>\
         by Rafael Miller</div>",
        "",
        "Rafael Miller",
        "2024-03-05T23:30:00-05:00",
    ),
    (
        "the date of a picture",
        "<div>The old bridge in the town, 24 February 2024</div>",
        "<ul><li><strong>Date</strong> 5 March 2024</li><li><strong>Author</strong> Ann Miller</li></ul>",
        "Ann Miller",
        "2024-03-05",
    ),
    (
        "a section before the byline",
        "<div>Stars (1 / 1) <span>5 March 2024 13:30 by Olga</span></div>",
        "",
        "Olga",
        "2024-03-05T13:30",
    ),
    (
        "names of no list of whom the page tells behind the body",
        "<div class=x1>Vhukile Dzhange, Mbaxu Tshoke</div><div class=x2>5 March 2024</div>",
        "<p class=x3>Vhukile Dzhange writes on water and lives by a river.</p><p class=x3>Mbaxu Tshoke takes the \
         trains of the north for us.</p>",
        "Vhukile Dzhange|Mbaxu Tshoke",
        "2024-03-05",
    ),
    (
        "an agency at the end",
        "",
        "<p><i>Reporting by The Associated Press.</i></p><p>Related</p><p>More</p>",
        "The Associated Press",
        "",
    ),
    (
        "two links that touch, called a reporter's",
        "<div class=journalists><a><em class=name>Ann Miller</em></a><a><em class=name>Bo Lee Hart</em></a></div>",
        "",
        "Ann Miller|Bo Lee Hart",
        "",
    ),
    (
        "a name of no list in a line above the date",
        "<div><span class=aut>Dobroma Wilchek</span><br><span class=dat>5 March 2024</span></div>",
        "",
        "Dobroma Wilchek",
        "2024-03-05",
    ),
    (
        "old lines below each other",
        "<font size=1>By Murray Tipper<br>Coast reporter</font><br><font size=2><b>Friday, 5 March 2024</b></font>",
        "",
        "Murray Tipper",
        "2024-03-05",
    ),
    (
        "an editor is no author",
        "<div class=byline>Edited by: <a href=/authors/bo-lee>Bo Lee</a></div>",
        "",
        "",
        "",
    ),
    ("a nickname in a byline", "<p class=sub>5 March 2024</p><p>by ibby</p>", "", "ibby", "2024-03-05"),
    (
        "names in bold that the story begins with, which no list has",
        "<p>5 March 2024</p><div class=text><p><strong>Mohloai Mpesi/Lerato Moketeh</strong></p>",
        "",
        "Mohloai Mpesi|Lerato Moketeh",
        "2024-03-05",
    ),
    (
        "names in bold that the story begins with, below a byline of the house",
        "<div class=author>by <a href=/author/1>The Example</a></div><p>5 March 2024</p>\
         <p><strong>Mohloai Mpesi/Lerato Moketeh</strong></p>",
        "",
        "Mohloai Mpesi|Lerato Moketeh",
        "2024-03-05",
    ),
    (
        "the date of a picture below the headline, and a labelled one far behind the body",
        "<div class=box><p>The old bridge over the river in the snow, 1 March 2024</p></div>",
        "<h4>More</h4><ul><li><a href=/1>One</a><li><a href=/2>Two</a><li><a href=/3>Three</a><li><a href=/4>Four</a>\
         <li><a href=/5>Five</a><li><a href=/6>Six</a><li><a href=/7>Seven</a><li><a href=/8>Eight</a>\
         <li><a href=/9>Nine</a><li><a href=/10>Ten</a><li><a href=/11>Eleven</a><li><a href=/12>Twelve</a></ul>\
         <ul><li><strong>Date</strong> 05.03.2024<li><strong>Keywords</strong> Rain</ul>",
        "",
        "2024-03-05",
    ),
    (
        "a signature in bold at the end, with what the writer is in brackets, where a byline names the house",
        "<div class=author>by <a href=/author/1>The Example</a></div>",
        "<p style='text-align:right'><em><strong>Ann Miller (special correspondent)</strong></em></p>",
        "Ann Miller",
        "",
    ),
    (
        "an element for the name within the box of the author",
        "<div class=contributor-box><span class=contributor-name>Ann Miller</span>\
         <span class=author-location>Oxford, Ohio</span></div>",
        "",
        "Ann Miller",
        "",
    ),
    (
        "a nickname in quotation marks",
        "<div class=byline>By Josephine \"Jo\" Miller</div>",
        "",
        "Josephine \"Jo\" Miller",
        "",
    ),
    ("a heading in bold that the story begins with", "<h2><strong>Key Takeaways</strong></h2>", "", "", ""),
    (
        "words in bold that the story begins with",
        "<p>5 March 2024</p><div class=text><p><strong>Brass Band</strong></p>",
        "",
        "",
        "2024-03-05",
    ),
    (
        "a name in capitals that the story begins with, which no list has",
        "<p>5 March 2024</p><div class=text><p>MPHOSI MOKETEH</p>",
        "",
        "MPHOSI MOKETEH",
        "2024-03-05",
    ),
    (
        "who began a thread, by a link to the members' pages",
        "<p>Thread starter <a href=/members/mill77.12/>mill77</a> 5 March 2024</p>",
        "<div><a class=username href=/members/odeann.9/>odeann</a><p>I saw it, too.</p></div>",
        "mill77",
        "2024-03-05",
    ),
    (
        "who asked a question, by microdata",
        "<div itemprop=mainEntity itemscope itemtype=https://schema.org/Question><h2>Why?</h2>\
         <div itemprop=author itemscope itemtype=https://schema.org/Person><a href=/users/1/u7>u7bridge</a></div>\
         </div>",
        "<div itemprop=suggestedAnswer itemscope itemtype=https://schema.org/Answer><div itemprop=author itemscope \
         itemtype=https://schema.org/Person><a href=/users/2/ann>Ann Miller</a></div></div>",
        "u7bridge",
        "",
    ),
    (
        "a link to log in as a member",
        "<p><a class=author href=/members/login>Log in, Ann Miller</a></p>",
        "",
        "",
        "",
    ),
    (
        "a signature in bold behind a short body",
        "",
        "<p><b><i>Stefan Miller</i></b></p><aside><h3>More</h3><a href=/a>Tunnel closes</a></aside>",
        "Stefan Miller",
        "",
    ),
];

const LINES: &[Row] = &[
    (
        "a word that touches the name",
        "By Ann Odhelong Read\n5 March 2024",
        "Ann Odhe is a staff writer.",
        "Ann Odhe",
        "2024-03-05",
    ),
    (
        "a reading time behind a name that no list has",
        "5 March 2024\nMphosi Moketeh 2 minutes read\nShare",
        "",
        "Mphosi Moketeh",
        "2024-03-05",
    ),
    (
        "a date behind a preposition that begins the story",
        "13:22, 5 March 2024\nShare\nOn May 6, 1999, two fishermen found the old bridge in the river, and nobody has \
         driven over it since, as the council would not pay for a new one.",
        "",
        "",
        "2024-03-05T13:22",
    ),
    (
        "a date behind a preposition that ends a caption",
        "By Ann Miller \u{2022} 3/6/24 4:02pm\nThe river at the old bridge in Millbrook on March 5, 2024. Bo Lee/Example Images",
        "",
        "Ann Miller",
        "2024-03-06T16:02",
    ),
    ("an agency beside initials", "AA\nReuters\n5 March 2024", "", "Reuters", "2024-03-05"),
    ("a place behind the opening word", "from Lisbon and beyond\n5 March 2024", "", "", "2024-03-05"),
    (
        "comments behind the body",
        "Updated on: March 5, 2024",
        "Comments\nAnonymous\nApril 10, 2024 at 8:33 pm\nI have seen it.\nReply",
        "",
        "2024-03-05",
    ),
    (
        "a date that a label stands before in a sentence",
        "Updated on: December 1, 2023",
        "The Bridge airs on ABC Thursday, January 4, 2024, at 8 p.m. ET. For a full report, watch the video.",
        "",
        "2023-12-01",
    ),
    (
        "buttons between headline and byline",
        "1 of 3\nShare\nTweet\nEmail\nSave\nCopy link\nPrint\nListen\nComments\nFollow\nGift\nBack\nNext\nFull screen\n\
         Caption of a picture\nMore\nBy Ann Miller - The Example Times - Tuesday, March 5, 2024",
        "",
        "Ann Miller",
        "2024-03-05",
    ),
    (
        "a zone between time and name",
        "posted on 2024-03-05 23:30 EST by Rafael Miller",
        "",
        "Rafael Miller",
        "2024-03-05T23:30-05:00",
    ),
    (
        "a time that touches its half of the day",
        "By Ann Miller on March 5, 2024 at 9:05AM PST",
        "",
        "Ann Miller",
        "2024-03-05T09:05-08:00",
    ),
    (
        "a dot between name and label",
        "0 \u{b7} by Ann Miller \u{b7} Updated on 6 March 2024",
        "",
        "Ann Miller",
        "2024-03-06",
    ),
    (
        "a line that looks like a name below a name",
        "March 5, 2024\nAnn Miller\nReal Estate",
        "",
        "Ann Miller",
        "2024-03-05",
    ),
];
