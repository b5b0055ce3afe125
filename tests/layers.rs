//! Checks that a module names only modules above it in the list of `DESIGN.md`, and that no two files of a module need
//! each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the order of `lib.rs`, which is that of the layers.
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

#[test]
fn no_module_names_a_later_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let order = order(root);
    assert!(order.len() > 15, "the list of modules was not read: {order:?}");
    let rank: BTreeMap<&str, usize> =
        order.iter().enumerate().map(|(rank, name)| (name.as_str(), rank)).collect();
    let src = root.join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    for file in files.iter().filter(|file| !file.ends_with("lib.rs")) {
        let module = module_of(file, &src);
        assert!(rank.contains_key(module[0].as_str()), "{module:?} is not in the list");
    }
    let needs = needs(&src);
    let top = needs.get(&ModulePath::new()).unwrap();
    let mut wrong = Vec::new();
    for (module, needed) in top {
        let own = rank.get(module.as_str()).unwrap();
        let later = needed.iter().filter(|name| rank.get(name.as_str()).is_some_and(|other| other > own));
        wrong.extend(later.map(|name| format!("{module} names {name}, which stands later")));
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

/// The path of a module as a list of names, such as `["quotes", "marks"]`.
type ModulePath = Vec<String>;

fn module_of(file: &Path, src: &Path) -> ModulePath {
    let relative = file.strip_prefix(src).unwrap().with_extension("");
    let mut names: ModulePath = relative.iter().map(|name| name.to_str().unwrap().to_owned()).collect();
    names.retain(|name| name != "mod");
    names
}

/// The modules that `source` names by paths from `crate` or `super`. `own` is the path of its own module.
fn named_modules(source: &str, own: &[String], modules: &BTreeSet<ModulePath>) -> Vec<ModulePath> {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.flat_map(|line| [line, "\n"]).collect();
    let mut out = Vec::new();
    for (start, word) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        // In `super::super::`, only the last `super::` is evaluated; it counts those before it.
        let above = &code[..start];
        let rest = &code[start + word.len()..];
        if rest.starts_with("super::") || above.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let more = (above.len() - above.trim_end_matches("super::").len()) / "super::".len();
        let base = if word == "crate::" { &[] } else { &own[..own.len().saturating_sub(1 + more)] };
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "_:{}, \n".contains(c))).unwrap_or(rest.len());
        let (head, list) = rest[..end].split_once('{').unwrap_or((&rest[..end], ""));
        let heads =
            if list.is_empty() { vec![head] } else { list.split('}').next().unwrap().split(',').collect() };
        let prefix = if list.is_empty() { "" } else { head };
        for name in heads {
            let path = format!("{prefix}{}", name.trim());
            let mut module = base.to_vec();
            for part in path.split("::").take_while(|part| !part.contains([' ', '\n'])) {
                module.push(part.to_owned());
                if !modules.contains(&module) {
                    module.pop();
                    break;
                }
            }
            out.push(module);
        }
    }
    out
}

/// For each folder, which files or folders in it each of them needs.
type Needs = BTreeMap<ModulePath, BTreeMap<String, BTreeSet<String>>>;

fn needs(src: &Path) -> Needs {
    let mut files = Vec::new();
    rust_files(src, &mut files);
    let modules: BTreeSet<ModulePath> = files.iter().map(|file| module_of(file, src)).collect();
    let mut needs = Needs::new();
    for file in files.iter().filter(|file| !file.ends_with("tests.rs") && !file.ends_with("lib.rs")) {
        let own = module_of(file, src);
        for other in named_modules(&fs::read_to_string(file).unwrap(), &own, &modules) {
            let shared = own.iter().zip(&other).take_while(|(own, other)| own == other).count();
            if let (Some(from), Some(to)) = (own.get(shared), other.get(shared)) {
                let folder = needs.entry(own[..shared].to_vec()).or_default();
                folder.entry(from.clone()).or_default().insert(to.clone());
            }
        }
    }
    needs
}

/// Repeatedly removes what needs nothing that is left. What remains is part of a circle, or needs something that is.
fn circles(mut folder: BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    loop {
        let left: BTreeSet<String> = folder.keys().cloned().collect();
        folder.values_mut().for_each(|needed| needed.retain(|name| left.contains(name)));
        folder.retain(|_, needed| !needed.is_empty());
        if folder.len() == left.len() {
            return folder.iter().map(|(name, needed)| format!("{name} needs {needed:?}")).collect();
        }
    }
}

#[test]
fn no_two_files_of_a_module_need_each_other() {
    let needs = needs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let edges: usize = needs.values().flat_map(BTreeMap::values).map(BTreeSet::len).sum();
    assert!(edges > 500, "what modules need was not read: {edges}");
    let found = needs.into_iter().map(|(folder, needed)| (folder.join("::"), circles(needed)));
    let found: Vec<_> = found.filter(|(_, circles)| !circles.is_empty()).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn circles_are_found() {
    let needs = |pairs: &[(&str, &str)]| {
        let mut out = BTreeMap::<String, BTreeSet<String>>::new();
        for (from, to) in pairs {
            out.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        out
    };
    assert!(circles(needs(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty());
    assert_eq!(circles(needs(&[("a", "b"), ("b", "c"), ("c", "b")])).len(), 3);
    let modules = [vec!["a".to_owned()], vec!["a".to_owned(), "b".to_owned()]];
    let own = ["a".to_owned(), "c".to_owned()];
    let read = |source| named_modules(source, &own, &modules.iter().cloned().collect());
    assert_eq!(read("use super::b::X;"), [modules[1].clone()]);
    assert_eq!(read("use super::{Y, b};"), [modules[0].clone(), modules[1].clone()]);
    assert_eq!(read("crate::a::b::f()"), [modules[1].clone()]);
}
