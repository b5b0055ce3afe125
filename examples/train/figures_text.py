#!/usr/bin/env python3
"""Print how good the models of flattened text are on sites that they have not seen.

    python3 examples/train/figures_text.py CORPORA WORK

WORK is the folder that `fit_text.py` has left: its labels, and the probabilities out of fold. A page's body
is its lines above a threshold, compared with the gold as `corpus --score` does (shingles of four words; of
gold with optional paragraphs the better reading). Every other page is measured in one single line, too. The rules of the crate behind the trees are left out.
"""

import collections
import itertools
import json
import re

import numpy

from fit import command_line, folder_of
from fit_text import LENGTH, read_pages, table

FORMS = ("first", "strung", "bare", "titled")   # as it was flattened; in one line; the article alone; with its title
CORPORA = ("news424", "fundus-pub", "synthetic", "written", "wcxb-dev")
THRESHOLDS = (0.3, 0.54, 0.7)        # of Favor: recall, balanced, precision
SPACELESS = ("zh", "ja", "th", "lo", "km", "my")
SIGNS = ("\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
         "\uf900-\ufaff\U00020000-\U0003134f")
WORD, SIGN = re.compile(r"\w+"), re.compile(f"[{SIGNS}]|[^\\W{SIGNS}]+")


def gold(corpora):
    pages = {}
    for corpus in CORPORA:
        with open(folder_of(corpora, corpus) / "manifest.jsonl", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row.get("paragraphs") is not None:
                    pages[corpus, row["id"]] = row
    return pages


def readings(row):
    """The gold as words: with its optional paragraphs and without."""
    word = SIGN if row.get("lang") in SPACELESS else WORD
    optional = set(row.get("optional") or [])
    kept = [text for at, text in enumerate(row["paragraphs"]) if at not in optional]
    texts = [row["paragraphs"]] + ([kept] if optional else [])
    return word, [word.findall("\n".join(text)) for text in texts]


def shingles(words):
    return collections.Counter(tuple(words[at:at + 4]) for at in range(max(1, len(words) - 3))) if words else collections.Counter()


def harmonic(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0


def score(words, reading):
    """Precision, recall and F1 of shingles, whether all words are the same, and F1 of words."""
    found, wanted = shingles(words), shingles(reading)
    common = sum((found & wanted).values())
    precision = common / sum(found.values()) if found else None
    recall = common / sum(wanted.values()) if wanted else None
    bags = [collections.Counter(map(str.lower, side)) for side in (words, reading)]
    bag = 2 * sum((bags[0] & bags[1]).values()) / max(1, len(words) + len(reading))
    return precision, recall, harmonic(precision, recall), float(words == reading), bag


def measured(page, row, body):
    word, variants = readings(row)
    words = [each for text, kept in zip(page["blocks"], body) if kept for each in word.findall(text)]
    scores = [score(words, reading) for reading in variants]
    best = max(scores, key=lambda figures: figures[2])
    return best[:4] + (max(figures[4] for figures in scores),)


def expected(said, weight, body):
    """The F1 that is to be expected if the probabilities are true; as in the crate."""
    weight = weight.clip(1)
    chosen = (weight * body).sum()
    return 2 * (said * weight * body).sum() / (chosen + (said * weight).sum()) if chosen else 0.0


def figures(pages, rows, said, labels, threshold):
    """The figures of some pages at a threshold, as they are printed."""
    bodies = [said[page["rows"]] >= threshold for page in pages]
    each = [measured(page, rows[page["corpus"], page["id"]], body) for page, body in zip(pages, bodies)]
    precision, recall = (numpy.mean([f[at] for f in each if f[at] is not None]) for at in (0, 1))
    firsts = [(body, numpy.flatnonzero(labels[page["rows"], 0] > 0.5)) for page, body in zip(pages, bodies)]
    lost = sum(not body[first[0]] for body, first in firsts if len(first))
    accuracy, words = (numpy.mean([f[at] for f in each]) for at in (3, 4))
    return f"{harmonic(precision, recall):.4f}", f"{precision:.3f} {recall:.3f} {accuracy:.3f} {words:.4f} {lost}"


def main():
    arguments = command_line(__doc__).parse_args()
    rows = gold(arguments.corpora)
    pages = read_pages(arguments.work)
    count = sum(len(page["blocks"]) for page in pages)
    said = numpy.fromfile(arguments.work / "text_oof.f32", "<f4")
    labels = table(arguments.work, "text_labels", count)
    lengths = table(arguments.work, "text_rows", count)[:, LENGTH]
    pages = [page for page in pages if page["gold"]]
    print("corpus form pages threshold shingle-F1 precision recall accuracy word-F1 first-paragraph-lost")
    for corpus, form in itertools.product(CORPORA, FORMS):
        own = [page for page in pages if page["corpus"] == corpus and page["form"] == form]
        for threshold in THRESHOLDS:
            print(corpus, form, len(own), threshold, *figures(own, rows, said, labels, threshold))
    print("expected-F1 pages share-with-shingle-F1-of-0.9 (all but wcxb-dev)")
    known = []
    for page in (page for page in pages if page["corpus"] != "wcxb-dev" and page["form"] == FORMS[0]):
        own = said[page["rows"]]
        body = own >= THRESHOLDS[1]
        right = measured(page, rows[page["corpus"], page["id"]], body)[2] >= 0.9
        known.append((expected(own, lengths[page["rows"]], body), right))
    for low, high in ((0, 0.8), (0.8, 0.9), (0.9, 0.93), (0.93, 0.95), (0.95, 0.965), (0.965, 0.98), (0.98, 1)):
        inside = [right for value, right in known if low <= value < high]
        print(f"{low}-{high} {len(inside)} {numpy.mean(inside):.3f}" if inside else f"{low}-{high} 0")


if __name__ == "__main__":
    main()
