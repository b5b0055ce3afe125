//! A module names only modules that stand above it in the list of `DESIGN.md`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the order of `lib.rs`, which is the order of the layers.
fn order(root: &Path) -> Vec<String> {
    let lib = fs::read_to_string(root.join("src/lib.rs")).unwrap();
    let name = |line: &str| line.strip_prefix("mod ")?.strip_suffix(';').map(str::to_owned);
    lib.lines().filter_map(name).collect()
}

fn rust_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
}

/// The top-level modules that a file names by `crate::`; what its tests name does not count, nor
/// what a comment says.
fn named(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut out = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for part in line.split("crate::").skip(1) {
            let end = part.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(part.len());
            out.push(part[..end].to_owned());
        }
    }
    out
}

#[test]
fn no_module_names_a_later_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let order = order(root);
    assert!(order.len() > 15, "the list of modules was not read: {order:?}");
    let rank: BTreeMap<&str, usize> =
        order.iter().enumerate().map(|(rank, name)| (name.as_str(), rank)).collect();
    let mut files = Vec::new();
    rust_files(&root.join("src"), &mut files);
    let mut wrong = Vec::new();
    for file in files {
        let relative = file.strip_prefix(root.join("src")).unwrap();
        let module = relative.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        let Some(own) = rank.get(module) else {
            assert_eq!(module, "lib", "{module} is not in the list");
            continue;
        };
        for name in named(&fs::read_to_string(&file).unwrap()) {
            if rank.get(name.as_str()).is_some_and(|other| other > own) {
                wrong.push(format!("{} names {name}, which stands later", relative.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_design_lists_every_module_in_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let design = fs::read_to_string(root.join("DESIGN.md")).unwrap();
    let rows = design.lines().filter_map(|line| line.strip_prefix("| `"));
    let cells = rows.filter_map(|line| line.split(" |").next());
    let listed: Vec<String> =
        cells.flat_map(|cell| cell.split(", ").map(|name| name.trim_matches('`').to_owned())).collect();
    assert_eq!(listed, order(root));
}
