#!/usr/bin/env python3
"""Train the classifier of flattened text and write the tables that the crate ships.

    python3 examples/train/fit_text.py CORPORA WORK [--ship] [--seed 7]

As `fit.py`, whose helpers it uses, but over lines: one model for the headline and a first one for the
body, then a second one for the body that sees what those thought of the lines around; the crate goes
by the mean of the log-odds of both. Folds are by site (by template for invented pages).
WORK/text_titles.f32 and WORK/text_oof.f32 hold the probabilities of headline and body out of fold.
"""

import json
import shutil
import zlib

import lightgbm
import numpy

from fit import COVER, DATA, pack, tool, trainer_command_line

FOLDS = 4                        # as in text.rs
NEWS, OTHER = 1, 0               # the annotators' habit: the last column
PAGE_WEIGHT = {"news424": 1.5, "fundus-pub": 1.5, "synthetic": 0.6, "written": 0.8, "trafilatura": 0.4, "htmldate": 0.2}
# Forms that are no page as it was flattened, and what they count: in one line; the article alone; with its title.
STRUNG, BARE, TITLED = "strung", "bare", "titled"
ASIDE = {STRUNG: 0.35, BARE: 0.35, TITLED: 0.35}
KEEP_STANDFIRST = ("fundus-pub",)
BEGINNING = 2                    # the line that a body begins with counts as much as this many
LENGTH, ENDING, SENTENCE = 1, 6, 5       # columns of a line, and a value of the second
FAR, KEEP_FAR = 25, 0.25         # lines further from any gold are thinned
COMMON = dict(objective="binary", feature_fraction=0.4, bagging_fraction=0.7, bagging_freq=1,
              min_data_in_leaf=20, lambda_l2=2, max_bin=63, num_threads=1, verbose=-1, deterministic=True,
              force_col_wise=True)
FIRST = dict(COMMON, num_leaves=31, learning_rate=0.1), 150
SECOND = dict(COMMON, num_leaves=24, learning_rate=0.1), 140
HEADLINE = dict(COMMON, num_leaves=16, learning_rate=0.07), 200


def table(work, name, count):
    return numpy.fromfile(work / f"{name}.f32", dtype="<f4").reshape(count, -1)


def read_pages(work):
    with open(work / "text_pages.jsonl", encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    at = 0
    forms = {}
    for page in pages:
        page["rows"] = slice(at, at + len(page["blocks"]))
        page["fold"] = zlib.crc32(page["group"].encode()) % FOLDS
        at += len(page["blocks"])
        forms[page["corpus"], page["id"]] = forms.get((page["corpus"], page["id"]), 0) + (page["form"] not in ASIDE)
    for page in pages:
        page["weight"] = PAGE_WEIGHT.get(page["corpus"], 1.0) / forms[page["corpus"], page["id"]]
        page["weight"] *= ASIDE.get(page["form"], 1)
    return pages


def line_weights(page, rows, labels, rng):
    """What each line of a page counts in training; 0 leaves it out."""
    share, doubtful, lengths = labels[:, 0], labels[:, 1] > 0, rows[:, LENGTH]
    if not len(share) or page["cover"] <= COVER or not page["teaches"]:
        return numpy.zeros(len(share))
    weight = (0.25 + numpy.minimum(lengths, 600) / 200) * numpy.where(doubtful, 0.1, 1.0)
    weight *= page["weight"] / numpy.sqrt(max(20, weight.sum()))
    gold = numpy.flatnonzero(share > 0.5)
    if len(gold):
        weight[standfirst(page, rows, labels, gold[0])] *= 0.05
        weight[gold[0]] *= BEGINNING if lengths[gold[0]] >= 40 else 1
    if len(share) > 51 and len(gold):
        distance = numpy.abs(numpy.arange(len(share))[:, None] - gold[None, :]).min(axis=1)
        kept = rng.random_sample(len(share)) < KEEP_FAR
        weight = numpy.where(distance <= FAR, weight, weight * kept / KEEP_FAR)
    return weight


def standfirst(page, rows, labels, first):
    """Sentences between the headline and the gold: annotators differ on whether they are body, and those
    who leave them out shall not teach it."""
    titles = numpy.flatnonzero(labels[:first, 2] > 0)
    if page["corpus"] in KEEP_STANDFIRST or not len(titles):
        return []
    near = numpy.arange(titles[-1] + 1, min(first, titles[-1] + 5))
    return near[(rows[near, LENGTH] >= 60) & (rows[near, ENDING] == SENTENCE)]


def teaches_headline(page, labels):
    """Pages that have it as a line of its own, one of many, teach it, and articles without one. Those in one line do not:
    they have it by luck."""
    return page["form"] == BARE or page["form"] != STRUNG and labels[page["rows"], 2].any()


def train(rows, target, weight, parameters, seed):
    settings, trees = parameters
    data = lightgbm.Dataset(rows, target, weight=weight / weight.mean())
    return lightgbm.train(dict(settings, seed=seed), data, trees)


def out_of_fold(columns, target, weight, fold, parameters, seed):
    """`columns(left_out, rows)` gives the rows as the model of that fold sees them."""
    said = numpy.zeros(len(target), "<f4")
    for left_out in range(FOLDS):
        used = (fold != left_out) & (weight > 0)
        model = train(columns(left_out, used), target[used], weight[used], parameters, seed)
        said[fold == left_out] = model.predict(columns(left_out, fold == left_out), num_threads=1)
        print("fold", left_out, "done", flush=True)
    return said


def mean(first, second):
    """The mean of two probabilities, taken over their log-odds."""
    odds = [numpy.log(said / (1 - said)) for said in (first.clip(1e-6, 1 - 1e-6), second.clip(1e-6, 1 - 1e-6))]
    return (1 / (1 + numpy.exp(-(odds[0] + odds[1]) / 2))).astype("<f4")


def main():
    arguments = trainer_command_line(__doc__).parse_args()
    corpora, work, seed = arguments.corpora.resolve(), arguments.work.resolve(), arguments.seed
    tool("text-first", corpora, work)
    pages = read_pages(work)
    count = sum(len(page["blocks"]) for page in pages)
    labels, base = table(work, "text_labels", count), table(work, "text_rows", count)
    words = {fold: table(work, f"text_words_{fold}", count) for fold in [*range(FOLDS), "all"]}
    rng = numpy.random.RandomState(seed)
    weight = numpy.concatenate([line_weights(page, base[page["rows"]], labels[page["rows"]], rng) for page in pages])
    per_line = lambda value: numpy.concatenate([numpy.full(len(page["blocks"]), value(page)) for page in pages])
    fold = per_line(lambda page: page["fold"])
    convention = per_line(lambda page: OTHER if page["corpus"] == "wcxb-dev" else NEWS).astype("f4")[:, None]
    target = (labels[:, 0] > 0.5).astype("f4")

    def first_look(left_out, rows):
        return numpy.hstack([base[rows], words[left_out][rows], convention[rows]])

    has = per_line(lambda page: teaches_headline(page, labels)) > 0
    headline, near = labels[:, 2], ((weight > 0) & has).astype("f4")
    out_of_fold(first_look, headline, near, fold, HEADLINE, seed).tofile(work / "text_titles.f32")
    first = out_of_fold(first_look, target, weight, fold, FIRST, seed)
    first.tofile(work / "text_first.f32")
    tool("text-second", corpora, work)
    around = table(work, "text_second", count)

    def second_look(left_out, rows):
        return numpy.hstack([around[rows], first_look(left_out, rows)])

    if arguments.ship:
        for name, look, wanted, counts, parameters in [
            ("first", first_look, target, weight, FIRST),
            ("second", second_look, target, weight, SECOND),
            ("headline", first_look, headline, near, HEADLINE),
        ]:
            used = counts > 0
            model = train(look("all", used), wanted[used], counts[used], parameters, seed)
            (DATA / f"text_{name}.bin").write_bytes(pack(model))
        shutil.copy(work / "text_words.bin", DATA)
    second = out_of_fold(second_look, target, weight, fold, SECOND, seed)
    second.tofile(work / "text_second_said.f32")
    mean(first, second).tofile(work / "text_oof.f32")


if __name__ == "__main__":
    main()
