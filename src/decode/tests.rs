#![allow(clippy::string_slice, clippy::print_stderr, reason = "a test may panic, and says what it skips")]

use std::path::Path;

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, GB18030, GBK, ISO_8859_2, ISO_8859_5, ISO_8859_7, SHIFT_JIS, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
};

use super::*;

const ARABIC: &str =
    "أعلنت وزارة النقل اليوم افتتاح الجسر الجديد الذي يربط بين ضفتي النهر بعد سنوات من العمل";
const RUSSIAN: &str = "Городские власти объявили о начале ремонта старого моста через реку в будущем году";
const CHINESE: &str = "市政府今天宣布，连接河两岸的新大桥将于明年春天正式通车，居民对此表示欢迎。";
const JAPANESE: &str = "市は今日、川の両岸を結ぶ新しい橋が来年の春に開通すると発表し、住民は歓迎している。";
const KOREAN: &str =
    "시는 오늘 강의 양쪽을 잇는 새 다리가 내년 봄에 개통된다고 발표했으며 주민들은 환영했다.";
const GREEK: &str = "Ο δήμος ανακοίνωσε σήμερα ότι η νέα γέφυρα του ποταμού θα ανοίξει την άνοιξη";
const POLISH: &str =
    "Miasto ogłosiło dziś, że nowy most łączący brzegi rzeki zostanie otwarty późną wiosną, źródło";
const HEBREW: &str = "העירייה הודיעה היום כי הגשר החדש מעל הנהר ייפתח בשנה הבאה לאחר שנים של עבודה";
const TURKISH: &str =
    "Belediye bugün ırmağın iki yakasını birleştiren yeni köprünün açılışını duyurdu, şehir sevinçli";
const FRENCH: &str =
    "La municipalité a annoncé que le pont, fermé dès l’été, rouvrira à la fin de l’année prochaine";

const LANGUAGES: [(&Encoding, &str); 16] = [
    (WINDOWS_1256, ARABIC),
    (WINDOWS_1251, RUSSIAN),
    (ISO_8859_5, RUSSIAN),
    (GB18030, CHINESE),
    (GBK, CHINESE),
    (BIG5, "市政府今天宣布，連接河兩岸的新大橋將於明年春天正式通車，居民對此表示歡迎。"),
    (SHIFT_JIS, JAPANESE),
    (EUC_JP, JAPANESE),
    (EUC_KR, KOREAN),
    (ISO_8859_7, GREEK),
    (ISO_8859_2, POLISH),
    (WINDOWS_1250, POLISH),
    (WINDOWS_1255, HEBREW),
    (WINDOWS_1254, TURKISH),
    (WINDOWS_1252, FRENCH),
    (ISO_2022_JP, JAPANESE),
];

fn page(head: &str, text: &str) -> String {
    format!("<!DOCTYPE html><html><head>{head}<title>x</title></head><body><p>{text}</p></body></html>")
}

fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
    let (bytes, _, lossy) = encoding.encode(text);
    assert!(!lossy, "{} cannot hold the sample", encoding.name());
    bytes.into_owned()
}

fn check(bytes: &[u8], content_type: Option<&str>) -> (CharsetRule, &'static str, String) {
    let decoded = decode(bytes, content_type);
    assert_eq!(decoded.replacements, 0);
    (decoded.rule, decoded.charset, decoded.text.into_owned())
}

#[test]
fn the_callers_charset_decides() {
    for (encoding, text) in LANGUAGES {
        let html = page("", text);
        let content_type = format!("text/html; charset={}", encoding.name().to_lowercase());
        let found = check(&encoded(&html, encoding), Some(&content_type));
        assert_eq!(found, (CharsetRule::ContentType, encoding.name(), html));
    }
}

#[test]
fn the_pages_meta_decides() {
    for (encoding, text) in LANGUAGES {
        let html = page(&format!("<meta charset=\"{}\">", encoding.name()), text);
        let found = check(&encoded(&html, encoding), None);
        assert_eq!(found, (CharsetRule::Meta, encoding.name(), html));
    }
}

#[test]
fn a_meta_behind_the_first_kilobyte_still_counts() {
    let head = format!("<script>{}</script><meta charset=windows-1251>", "x = 1;".repeat(400));
    let html = page(&head, RUSSIAN);
    let found = check(&encoded(&html, WINDOWS_1251), None);
    assert_eq!(found, (CharsetRule::Meta, "windows-1251", html));
}

#[test]
fn without_a_label_the_bytes_decide() {
    for (encoding, text) in LANGUAGES {
        if encoding == ISO_8859_5 || encoding == WINDOWS_1250 || encoding == WINDOWS_1254 {
            continue; // too little text to distinguish these from similar charsets
        }
        let html = page("", &format!("{text}. {text}. {text}."));
        let bytes = encoded(&html, encoding);
        let decoded = decode(&bytes, None);
        assert_eq!(
            (decoded.rule, &*decoded.text),
            (CharsetRule::Detected, html.as_str()),
            "{}",
            encoding.name()
        );
    }
}

#[test]
fn the_statistics_find_what_stands_behind_much_ascii() {
    let html = page(&format!("<style>{}</style>", "a { color: red }\n".repeat(9000)), RUSSIAN);
    let (rule, charset, text) = check(&encoded(&html, WINDOWS_1251), None);
    assert_eq!((rule, charset, text), (CharsetRule::Detected, "windows-1251", html));
}

#[test]
fn a_label_that_the_bytes_contradict_does_not_win() {
    for label in ["iso-8859-1", "windows-1251", "windows-1256", "gbk", "shift_jis", "euc-kr", "utf-16le"] {
        let html = page("", ARABIC);
        let found = check(html.as_bytes(), Some(&format!("text/html; charset={label}")));
        assert_eq!(found, (CharsetRule::ValidUtf8, "UTF-8", html), "caller says {label}");
        let html = page(&format!("<meta charset={label}>"), ARABIC);
        let (_, charset, text) = check(html.as_bytes(), None);
        assert_eq!((charset, text), ("UTF-8", html), "page says {label}");
    }
}

#[test]
fn where_the_callers_label_is_contradicted_the_pages_is_heard() {
    let html = page("<meta charset=windows-1251>", RUSSIAN);
    let found = check(&encoded(&html, WINDOWS_1251), Some("text/html; charset=utf-8"));
    assert_eq!(found, (CharsetRule::Meta, "windows-1251", html));
}

#[test]
fn a_utf8_label_on_another_charset_does_not_win() {
    let html = page("<meta charset=utf-8>", RUSSIAN);
    let found = check(&encoded(&html, WINDOWS_1251), None);
    assert_eq!(found, (CharsetRule::Detected, "windows-1251", html));
}

#[test]
fn a_utf8_label_survives_a_few_broken_bytes() {
    let mut bytes = page("<meta charset=utf-8>", ARABIC).into_bytes();
    bytes.splice(60..60, [0xFF, b' ', 0xC3]);
    let decoded = decode(&bytes, None);
    assert_eq!((decoded.rule, decoded.charset, decoded.replacements), (CharsetRule::Meta, "UTF-8", 2));
    let mut bytes = page("", ARABIC).into_bytes();
    bytes.push(0xC3);
    let decoded = decode(&bytes, None);
    assert_eq!((decoded.charset, decoded.replacements), ("UTF-8", 1));
}

#[test]
fn replacement_characters_of_the_source_are_not_counted() {
    let html = page("<meta charset=utf-8>", "über \u{FFFD}");
    let mut bytes = html.into_bytes();
    bytes.extend_from_slice(b"\xFF");
    assert_eq!(decode(&bytes, None).replacements, 1);
}

#[test]
fn byte_order_marks_go_first_and_go_away() {
    let html = page("<meta charset=windows-1251>", RUSSIAN);
    let utf8 = format!("\u{FEFF}{html}");
    let found = check(utf8.as_bytes(), Some("text/html; charset=koi8-r"));
    assert_eq!(found, (CharsetRule::Bom, "UTF-8", html.clone()));
    let little: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(check(&little, None), (CharsetRule::Bom, "UTF-16LE", html.clone()));
    let big: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(check(&big, None), (CharsetRule::Bom, "UTF-16BE", html));
}

#[test]
fn utf16_without_a_mark_is_found() {
    let html = page("", RUSSIAN);
    let little: Vec<u8> = html.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(check(&little, None), (CharsetRule::Detected, "UTF-16LE", html.clone()));
    let labelled = check(&little, Some("text/html; charset=utf-16"));
    assert_eq!(labelled, (CharsetRule::ContentType, "UTF-16LE", html.clone()));
    let big: Vec<u8> = html.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(check(&big, None), (CharsetRule::Detected, "UTF-16BE", html));
}

#[test]
fn labels_of_the_page_mean_what_the_standard_says() {
    for (label, charset) in [
        ("utf-16", "UTF-8"),
        ("UTF-16BE", "UTF-8"),
        ("x-user-defined", "windows-1252"),
        ("latin1", "windows-1252"),
        ("iso-8859-9", "windows-1254"),
        ("gb2312", "GBK"),
        ("ks_c_5601-1987", "EUC-KR"),
    ] {
        let html = page(&format!("<meta charset={label}>"), "plain");
        let (rule, found, _) = check(html.as_bytes(), None);
        assert_eq!((rule, found), (CharsetRule::Meta, charset), "{label}");
    }
    let html = page("<meta charset=hz-gb-2312>", "plain");
    assert_eq!(check(html.as_bytes(), None).0, CharsetRule::ValidUtf8);
}

#[test]
fn an_unknown_label_is_as_good_as_none() {
    for (content_type, unknown) in [
        ("text/html; charset=klingon", "klingon"),
        ("text/html; charset=none", "none"),
        ("text/html; charset=\"utf8mb4\"", "utf8mb4"),
    ] {
        assert_eq!(check("<p>é".as_bytes(), Some(content_type)).0, CharsetRule::ValidUtf8);
        assert_eq!(unknown_charset(content_type).as_deref(), Some(unknown));
        let html = page("<meta charset=windows-1251>", RUSSIAN);
        let found = check(&encoded(&html, WINDOWS_1251), Some(content_type));
        assert_eq!(found, (CharsetRule::Meta, "windows-1251", html));
    }
    assert_eq!(check(b"<meta charset=klingon><p>x", None).0, CharsetRule::ValidUtf8);
    for content_type in
        ["text/html", "text/html; charset=", "text/html; charset=,", "text/html; charset=hz-gb-2312"]
    {
        assert_eq!(check(b"<p>x", Some(content_type)).0, CharsetRule::ValidUtf8);
        assert_eq!(unknown_charset(content_type), None);
    }
}

#[test]
fn a_header_that_came_twice_is_read_once() {
    let twice = "text/html; charset=windows-1251,text/html; charset=utf-8";
    let html = page("", RUSSIAN);
    assert_eq!(check(&encoded(&html, WINDOWS_1251), Some(twice)).0, CharsetRule::ContentType);
    assert_eq!(unknown_charset(twice), None);
}

#[test]
fn valid_utf8_is_not_copied() {
    let html = page("", CHINESE);
    assert!(matches!(decode(html.as_bytes(), None).text, Cow::Borrowed(_)));
    assert!(matches!(decode(b"", None).text, Cow::Borrowed("")));
}

#[test]
fn no_bytes_are_too_broken() {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for length in 0..400 {
        let bytes: Vec<u8> = (0..length)
            .map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state.to_le_bytes()[0]
            })
            .collect();
        let decoded = decode(&bytes, None);
        let marks = decoded.text.matches('\u{FFFD}').count();
        assert!(decoded.replacements <= marks.max(1));
        for label in ["utf-8", "utf-16be", "gb18030", "iso-2022-jp", "shift_jis", "windows-1255"] {
            decode(&bytes, Some(&format!("text/html;charset={label}")));
        }
    }
}

#[test]
fn html_and_text_are_told_apart() {
    for html in
        ["<p>One.</p><p>Two.</p>", "<!doctype html>\n<title>x</title><p>y", "<div>\n<a href=x>y</a></div>"]
    {
        assert!(looks_like_html(html), "{html}");
        assert!(!looks_like_text(html), "{html}");
    }
    let prose =
        "The tag <b> makes text bold, and </b> ends that.\n".to_owned() + &"Plain words. ".repeat(200);
    for text in ["", "One line.", "a < b and c > d\nnext", "Title\n\nFirst paragraph.", prose.as_str()] {
        assert!(!looks_like_html(text), "{text}");
    }
    assert!(looks_like_text("Title\n\nFirst paragraph: 3 < 4.\n"));
    assert!(!looks_like_text("One line & no more"));
    assert!(!looks_like_text("Title\n\n<p>First paragraph."));
}

/// Splits an html5lib `.dat` file into its cases: the bytes, and the charset that they declare.
fn cases(path: &Path) -> Vec<(Vec<u8>, String)> {
    let Ok(file) = std::fs::read(path) else { return Vec::new() };
    let mut cases = Vec::new();
    let marks: Vec<usize> = memchr::memmem::find_iter(&file, b"#data\n").collect();
    for (index, start) in marks.iter().enumerate() {
        let case = &file[start + 6..marks.get(index + 1).copied().unwrap_or(file.len())];
        let split = memchr::memmem::rfind(case, b"\n#encoding\n").unwrap();
        let label = String::from_utf8_lossy(&case[split + 11..]).trim().to_lowercase();
        cases.push((case[..split].to_vec(), label));
    }
    cases
}

#[test]
fn html5lib_encoding_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/html5lib-tests/encoding");
    let mut seen = 0;
    for file in ["tests1.dat", "tests2.dat", "test-yahoo-jp.dat"] {
        for (bytes, label) in cases(&folder.join(file)) {
            seen += 1;
            let expected = Encoding::for_label(label.as_bytes()).unwrap();
            let mark = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
            let early = || prescan::prescan(prefix(&bytes, PRESCAN));
            let late = || prescan::prescan(prefix(&bytes, LATE_PRESCAN));
            let found = mark.or_else(early).or_else(late).unwrap_or(WINDOWS_1252);
            assert_eq!(found, expected, "{file}: {}", String::from_utf8_lossy(&bytes));
        }
    }
    if seen == 0 {
        eprintln!("skipped: no html5lib tests at {}", folder.display());
    }
}

/// Decodes pages of `../shared/corpora`, if that folder exists, without a label. Nearly all must give the same text as
/// with the charset named in the manifest.
#[test]
fn real_pages_are_read_in_their_charset() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let Ok(corpora) = std::fs::read_dir(&root) else {
        return eprintln!("skipped: no {}", root.display());
    };
    let step = if std::env::var_os("OFFPRINT_FULL").is_some() { 1 } else { 23 };
    let (mut seen, mut other) = (0, Vec::new());
    for corpus in corpora.map(|corpus| corpus.unwrap().path()) {
        let Ok(manifest) = std::fs::read_to_string(corpus.join("manifest.jsonl")) else { continue };
        for line in manifest.lines().step_by(step) {
            let page: serde_json::Value = serde_json::from_str(line).unwrap();
            let Some(label) = page["encoding"].as_str() else { continue };
            let Some(encoding) = Encoding::for_label(label.as_bytes()) else { continue };
            let path = corpus.join(page["html"].as_str().unwrap());
            let mut bytes = Vec::new();
            let file = std::fs::File::open(&path).unwrap();
            std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(file), &mut bytes).unwrap();
            let decoded = decode(&bytes, None);
            seen += 1;
            if decoded.text != encoding.decode(&bytes).0 {
                other.push(format!(
                    "{}: {label}, read as {} by {}",
                    path.display(),
                    decoded.charset,
                    decoded.rule
                ));
            }
        }
    }
    assert!(seen > 50, "only {seen} pages");
    assert!(other.len() * 100 <= seen, "{} of {seen}:\n{}", other.len(), other.join("\n"));
}
