//! Checks the tables of bylines row by row.

use super::*;

/// The rows of `fixtures/bylines/*.tsv`: language, byline, and expected names separated by `|`. A name that begins with
/// `=` is an agency, one with `+` an organisation.
#[test]
fn every_row_of_the_tables_is_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/bylines");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut rows, mut wrong) = (0, Vec::new());
    for file in files {
        let table = std::fs::read_to_string(&file).unwrap();
        for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let reader = Reader::new(fields[0].parse().unwrap(), &["The Example".to_owned()], "");
            let found: Vec<String> =
                reader.authors(fields[1], Trust::Called).into_iter().map(shown).collect();
            let expected: Vec<&str> =
                fields.get(2).unwrap_or(&"").split('|').filter(|name| !name.is_empty()).collect();
            if found != expected {
                wrong.push(format!("{line}: {found:?}"));
            }
            rows += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {rows} rows:\n{}", wrong.len(), wrong.join("\n"));
    assert!(rows >= 200, "{rows} rows");
}

fn shown(author: Author) -> String {
    let mark = match author.kind {
        AuthorKind::Agency => "=",
        AuthorKind::Organization => "+",
        _ => "",
    };
    format!("{mark}{}", author.name)
}
