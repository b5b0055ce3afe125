#!/usr/bin/env python3
"""Print the figures out of fold of what `fit.py` trained, as the corpora's scorer defines them.

    python3 examples/train/figures.py CORPORA WORK [CORPUS ...] [--view bare]

Runs `train predict`: the whole pipeline of the crate, each page by the models in WORK/fold0 and so on
that have not seen its site. What is measured is thus what ships, rules behind the models included.
The files WORK/CORPUS.FAVOR.jsonl hold what came out and WORK/CORPUS.FAVOR.pages.jsonl the figures of
each page. With --view the pages are seen as `views.rs` beside this file has them: without classes and
ids, or with generated names; the files then are in WORK/VIEW.
"""

import json
import os
import re
import subprocess

from fit import ROOT, command_line, folder_of, tool

FIGURES = {"shingle F1": "shingle F1", "  precision": "precision", "  recall": "recall", "  accuracy": "accuracy",
           "word F1": "word F1", "paragraph F1": "paragraphs", "snippet F1": "snippets"}
FAVORS = ("precision", "balanced", "recall")
# The kind that a page of a type should be given; a page of documentation may be either.
KINDS = {"article": "Article", "listing": "Index", "collection": "Index", "service": "Other", "forum": "Other",
         "product": "Other"}
LABEL, COLUMN = 16, 12          # widths in the table that `corpus` prints


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def f1(page):
    precision, recall = page.get("shingle_precision") or 0, page.get("shingle_recall") or 0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def read_table(text):
    """The first figure of each name, by group: `all`, `type article`, `lang de`."""
    head, *rows = text.split("\n")
    cells = lambda row: [row[at:at + COLUMN].strip() for at in range(LABEL, len(row), COLUMN)]
    table = {group: {} for group in re.findall(r"all|(?:lang|type) (?:(?!lang |type )\S)+", head)}
    for row in rows:
        for group, value in zip(table, cells(row)):
            table[group].setdefault(row[:LABEL].rstrip(), value)
    return table


def score(corpora, work, corpus, favor):
    """Prints the figures of one corpus at one operating point; returns those of each page."""
    name = f"{corpus}.{favor}"
    command = ["cargo", "run", "-q", "--release", "--features", "_internals", "--example", "corpus", "--"]
    if os.environ.get("CORPUS_TOOL"):
        command = [os.environ["CORPUS_TOOL"]]
    done = subprocess.run([*command, folder_of(corpora, corpus), "--predictions", work / f"{name}.jsonl", "--score", "--no-rouge",
                           "--per-page", work / f"{name}.pages.jsonl"],
                          cwd=ROOT, check=True, capture_output=True, text=True)
    for group, row in read_table(done.stdout).items():
        label = f"{corpus}, {favor}" if group == "all" else f"  {group}"
        if group == "all" or group.startswith("type ") == (corpus == "wcxb-dev"):
            print(f"{label:28} {row['pages']:>5}", *(f"{row.get(figure, '-'):>10}" for figure in FIGURES), flush=True)
    return lines(work / f"{name}.pages.jsonl")


def reliability(pages):
    """Of pages given a confidence, how many have shingle F1 of at least 0.9."""
    edges = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]
    for low, high in zip(edges, edges[1:]):
        given = [f1(page) >= 0.9 for confidence, page in pages if low <= confidence < high]
        print(f"confidence {low:4} to {high:4}: {len(given):5} pages, right {sum(given) / max(1, len(given)):.2f}")


def kinds(corpora, work):
    """What kinds the pages of each type are given, and how often the kind given is right, by its confidence."""
    types = {page["id"]: page["page_type"] for page in lines(corpora / "wcxb-dev" / "manifest.jsonl")}
    pages = [(types[page["id"]], page) for page in lines(work / "wcxb-dev.balanced.jsonl")]
    for of_type in sorted(set(types.values())):
        given = [page for other, page in pages if other == of_type]
        share = lambda holds: sum(map(holds, given)) / len(given)
        print(f"{of_type:14} {len(given):5} pages, index {share(lambda page: page['kind'] == 'Index'):.2f}",
              f"(unsure {share(lambda page: page['kind'] == 'Index' and page['confidence'] < 0.5):.2f})",
              f"other {share(lambda page: page['kind'] == 'Other'):.2f}",
              f"confidence below 0.5 {share(lambda page: page['confidence'] < 0.5):.2f}")
    right = lambda of_type, page: KINDS.get(of_type, page["kind"]) == page["kind"]
    edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
    for low, high in zip(edges, edges[1:]):
        given = [right(*pair) for pair in pages if low <= pair[1]["kind_confidence"] < high]
        print(f"kind {low:4} to {high:4}: {len(given):5} pages, right {sum(given) / max(1, len(given)):.2f}")


def main():
    parser = command_line(__doc__)
    parser.add_argument("corpus", nargs="*")
    parser.add_argument("--view", choices=("as_is", "bare", "hashed"), default="as_is")
    arguments = parser.parse_args()
    corpora, work = arguments.corpora.resolve(), arguments.work.resolve()
    wanted = arguments.corpus or ("fundus-pub", "news424", "synthetic", "trafilatura", "wcxb-dev", "written")
    tool("predict", corpora, work, arguments.view)
    if arguments.view != "as_is":
        work = work / arguments.view
    print(f"{'':28} {'pages':>5}", *(f"{figure:>10}" for figure in FIGURES.values()))
    news, all_gold = [], []
    for corpus in wanted:
        for favor in FAVORS:
            pages = score(corpora, work, corpus, favor)
            if favor == "balanced" and corpus != "trafilatura":
                said = {page["id"]: page["confidence"] for page in lines(work / f"{corpus}.{favor}.jsonl")}
                pairs = [(said[page["id"]], page) for page in pages]
                all_gold += pairs
                news += pairs if corpus in ("fundus-pub", "news424") else []
    for name, pages in (("pages with gold", all_gold), ("news sets", news)):
        print(name)
        reliability(pages)
    if "wcxb-dev" in wanted:
        kinds(corpora, work)


if __name__ == "__main__":
    main()
