#!/usr/bin/env python3
"""Fits the weights by which a page's title is chosen: src/metadata/title/weights.tsv.

    python3 examples/train/fit_title.py CORPORA WORK [--ship]

runs `train titles` (see main.rs), fits a conditional logit (the chance of each candidate is the
exponential of the sum of its traits' weights, shared out over the page), prints figures out of five folds by
site, and with --ship writes the weights, rounded to sixteenths, fitted on all pages. Needs numpy.
"""

import json
import os
import re
import subprocess
import sys
import unicodedata
import zlib
from collections import defaultdict

import numpy as np

WEIGHTS = "src/metadata/title/weights.tsv"
# Pages count by how much they are like news.
COUNTS = {"news424": 1.5, "fundus-pub": 3.0, "trafilatura": 1.0, "wcxb-dev": 0.5, "synthetic": 0.3, "written": 1.0}
OTHER_TYPES = 0.6
FOLDS = 5
SCALE = 16
SHRINK = 0.002
STEPS = 400


def bare(text):
    text = unicodedata.normalize("NFKC", text or "").casefold()
    return "".join(re.findall(r"\w+", text)).replace("_", "")


def read(path, names):
    column = {name: index for index, name in enumerate(names)}
    pages = []
    for line in open(path, encoding="utf-8"):
        page = json.loads(line)
        if page["corpus"] not in COUNTS:
            continue
        page["rows"] = np.zeros((len(page["candidates"]), len(names)))
        for row, candidate in zip(page["rows"], page["candidates"]):
            row[[column[name] for name in candidate["traits"]]] = 1
        page["right"] = np.array([bare(c["text"]) == bare(page["title"]) for c in page["candidates"]], float)
        page["count"] = COUNTS[page["corpus"]] * (1 if page["type"] == "article" else OTHER_TYPES)
        pages.append(page)
    return pages


def fit(pages):
    pages = [page for page in pages if page["right"].sum() > 0]
    rows = np.vstack([page["rows"] for page in pages])
    right = np.concatenate([page["right"] for page in pages])
    sizes = [len(page["right"]) for page in pages]
    of_page = np.repeat(np.arange(len(pages)), sizes)
    starts = np.cumsum([0] + sizes)[:-1]
    count = np.array([page["count"] for page in pages])
    weights = np.zeros(rows.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        score = rows @ weights
        chance = np.exp(score - np.maximum.reduceat(score, starts)[of_page])
        given = chance * right
        chance /= np.add.reduceat(chance, starts)[of_page]
        given /= np.add.reduceat(given, starts)[of_page]
        slope = rows.T @ ((chance - given) * count[of_page]) / count.sum() + SHRINK * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope * slope
        rate = 0.05 if step <= 250 else 0.02
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return np.round(weights * SCALE)


def tally(weights, pages, into):
    for page in pages:
        kind = page["corpus"] + ("" if page["type"] == "article" else ", other types")
        hit = len(page["right"]) > 0 and page["right"][int(np.argmax(page["rows"] @ weights))]
        into[kind][0] += hit
        into[kind][1] += 1


def show(title, tallies):
    shares = ", ".join(f"{kind} {hits / pages:.4f} ({pages})" for kind, (hits, pages) in sorted(tallies.items()))
    print(f"{title}: {shares}")


def main():
    corpora, work = sys.argv[1:3]
    os.makedirs(work, exist_ok=True)
    command = "cargo run --release --features _internals --example train -- titles".split()
    subprocess.run(command + [corpora, work], check=True)
    names = [line.split("\t")[0] for line in open(WEIGHTS, encoding="utf-8")]
    pages = read(os.path.join(work, "titles.jsonl"), names)
    fold = lambda page: zlib.crc32(page["group"].encode()) % FOLDS
    held = defaultdict(lambda: [0, 0])
    for left_out in range(FOLDS):
        weights = fit([page for page in pages if fold(page) != left_out])
        tally(weights, [page for page in pages if fold(page) == left_out], held)
    show("out of fold", held)
    weights, seen = fit(pages), defaultdict(lambda: [0, 0])
    tally(weights, pages, seen)
    show("in sample", seen)
    if "--ship" in sys.argv:
        with open(WEIGHTS, "w", encoding="utf-8") as out:
            out.writelines(f"{name}\t{int(weight)}\n" for name, weight in zip(names, weights))


main()
