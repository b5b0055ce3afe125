use super::*;
use crate::language::Language;

/// The rows of `fixtures/dates/*.tsv`: language, text, expected value and, for "ago" forms, the time of reading. An
/// empty value means that there is no date.
#[test]
fn every_row_of_the_tables_is_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/dates");
    let mut rows = 0;
    let mut wrong = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let table = std::fs::read_to_string(&file).unwrap();
        for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let language: Language = fields[0].parse().unwrap();
            let now = fields.get(3).and_then(|now| read_clock(now));
            let month_first = if fields[0] == "en" { Order::MonthFirst } else { Order::DayFirst };
            let value = read_value(fields[1], Setting { language, month_first, now });
            let value = value.map(Moment::value).unwrap_or_default();
            if value != fields[2] {
                wrong.push(format!("{}: {line}: {value}", file.display()));
            }
            rows += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {rows} rows:\n{}", wrong.len(), wrong.join("\n"));
    assert!(rows >= 220, "{rows} rows");
}

/// The short word after a time belongs to the date if nothing or a byline follows it, or if it is abbreviated.
#[test]
fn the_word_for_the_hour_is_part_of_the_date() {
    let rows = [
        ("th", "11 กุมภาพันธ์ 2563 เวลา 10:55 น. โดย สมชาย ใจดี", " | โดย สมชาย ใจดี"),
        ("de", "3. März 2025, 12:30 Uhr Von Anna Oder", " | Von Anna Oder"),
        ("de", "3. März 2025, 12:30 Uhr", " | "),
        ("de", "3. März 2025, 12:30 Anna Oder", " | Anna Oder"),
    ];
    for (language, line, left) in rows {
        let found = without_dates(line, language.parse().unwrap());
        assert_eq!(found.split_whitespace().collect::<Vec<_>>(), left.split_whitespace().collect::<Vec<_>>());
    }
}

#[test]
fn times_of_one_day_may_pass_midnight() {
    let setting = Setting { language: Language::English, month_first: Order::DayFirst, now: None };
    let day = read_value("2026-05-04T18:20:00+02:00", setting).unwrap();
    let values = |texts: &[&str]| {
        let moments = from_day(day, texts.iter().copied(), Language::English);
        moments.into_iter().map(|moment| moment.map(Moment::value).unwrap_or_default()).collect::<Vec<_>>()
    };
    let (first, last) = ("2026-05-04T23:50+02:00", "2026-05-05T00:10+02:00");
    assert_eq!(values(&["11:50 pm Ann Ode", "0.10"]), [first, last]);
    assert_eq!(values(&["00:10", "", "23:50", "23:50 Ann Ode"]), [last, "", first, first]);
}
