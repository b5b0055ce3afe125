#!/usr/bin/env python3
"""Train the model that parts text in one line into blocks, and write the tables that the crate ships.

    python3 examples/train/fit_gaps.py CORPORA WORK [--ship] [--seed 7]

`train gaps` reads the flattened pages of CORPORA, strings the lines of each together and writes a row for each space
that may part two blocks. Folds are by site (by template for invented pages); the learned words never see a page's own
site. WORK/gap_oof.f32 holds the probabilities out of fold.
"""

import json
import shutil

import lightgbm
import numpy

from fit import DATA, FOLDS, pack, tool, trainer_command_line

PAGE_WEIGHT = {"news424": 1.5, "fundus-pub": 2.0, "synthetic": 1.0, "wcxb-dev": 0.7}
WITHIN, BEHIND_SENTENCE = 0.4, 1.0       # share of the rows that teach, by kind of gap
PARAMETERS = dict(objective="binary", num_leaves=12, learning_rate=0.15, feature_fraction=0.5, bagging_fraction=0.7,
                  bagging_freq=1, min_data_in_leaf=40, lambda_l2=2, max_bin=63, num_threads=1, verbose=-1,
                  deterministic=True, force_col_wise=True)
TREES = 60


def read_pages(work):
    with open(work / "gap_pages.jsonl", encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    at = 0
    for page in pages:
        page["rows"] = slice(at, at + len(page["ends"]))
        at += len(page["ends"])
    return pages, at


def per_row(pages, value):
    return numpy.concatenate([numpy.full(len(page["ends"]), value(page)) for page in pages])


def table(work, name, count):
    return numpy.memmap(work / f"{name}.f32", dtype="<f4", mode="r").reshape(count, -1)


def train(rows, target, weight, seed):
    data = lightgbm.Dataset(rows, target, weight=weight / weight.mean())
    return lightgbm.train(dict(PARAMETERS, seed=seed), data, TREES)


def figures(pages, said, parts, behind):
    """How many of the parting spaces are found, and of the found ones part, by corpus and kind."""
    corpus = per_row(pages, lambda page: list(PAGE_WEIGHT).index(page["corpus"]))
    for number, name in enumerate(PAGE_WEIGHT):
        for kind, own in (("within", ~behind), ("behind sentence", behind)):
            rows = own & (corpus == number)
            for threshold in (0.3, 0.4, 0.5):
                found = rows & (said >= threshold)
                right = (found & parts).sum()
                print(f"{name} {kind} {threshold} precision {right / found.sum():.3f} recall {right / (rows & parts).sum():.3f}")


def main():
    arguments = trainer_command_line(__doc__).parse_args()
    corpora, work, seed = arguments.corpora.resolve(), arguments.work.resolve(), arguments.seed
    tool("gaps", corpora, work)
    pages, count = read_pages(work)
    base, labels = table(work, "gap_rows", count), table(work, "gap_labels", count)
    parts, behind = labels[:, 0] > 0, labels[:, 1] > 0
    fold, teaches = per_row(pages, lambda page: page["fold"]), per_row(pages, lambda page: page["teaches"])
    length = per_row(pages, lambda page: max(300, len(page["ends"])) ** 0.5)
    weight = per_row(pages, lambda page: PAGE_WEIGHT[page["corpus"]]) / length
    kept = numpy.random.RandomState(seed).random_sample(count) < numpy.where(behind, BEHIND_SENTENCE, WITHIN)
    weight = weight / numpy.where(behind, BEHIND_SENTENCE, WITHIN)

    def look(left_out, rows):
        return numpy.hstack([base[rows], table(work, f"gap_words_{left_out}", count)[rows]])

    if arguments.ship:
        rows = numpy.flatnonzero(kept & teaches)
        model = train(look("all", rows), parts[rows], weight[rows], seed)
        (DATA / "text_gaps.bin").write_bytes(pack(model))
        shutil.copy(work / "gap_words.bin", DATA)
    said = numpy.zeros(count, "<f4")
    for left_out in range(FOLDS):
        rows, others = numpy.flatnonzero(kept & teaches & (fold != left_out)), numpy.flatnonzero(fold == left_out)
        model = train(look(left_out, rows), parts[rows], weight[rows], seed)
        said[others] = model.predict(look(left_out, others), num_threads=1)
    said.tofile(work / "gap_oof.f32")
    figures(pages, said, parts, behind)


if __name__ == "__main__":
    main()
