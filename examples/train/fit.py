#!/usr/bin/env python3
"""Train the block classifier of pages and write the tables that the crate ships.

    python3 examples/train/fit.py CORPORA WORK [--ship] [--resume] [--seed 7]

CORPORA is a folder of annotated corpora, WORK a folder for what comes in between (about 2 GB).
Needs lightgbm 4.7 and numpy. Everything runs in one thread with a fixed seed, so that the same
pages give the same bytes. Steps:

 1. `train first`: the library's own columns for every block, with gold labels.
 2. Three folds by site: a first model each, whose probabilities for the left-out fold are kept.
    The pages without gold are labelled by them, and the folds are trained once more.
 3. `train second`: the columns of the second look from those probabilities.
 4. Three folds again for the second model: WORK/oof.f32 holds its probabilities out of fold.
 5. `train outcome`: columns of each page as a whole, for models of confidence and kind of page.
 6. The pages without gold are labelled by the probabilities of step 4. With --ship: all models on
    all pages, packed into src/model/data.
"""

import argparse
import json
import os
import pathlib
import shutil
import struct
import subprocess
import zlib

import lightgbm
import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "model" / "data"
FOLDS = 3
CONVENTION_OF_NEWS = 1
SILVER = ("trafilatura", "htmldate")     # pages without gold, but for a few lines of each
COVER = 0.6                      # share of the gold that must be found on a page
PAGE_WEIGHT = {"news424": 1.5, "fundus-pub": 1.5, "synthetic": 0.4, "trafilatura": 0.5, "htmldate": 0.4}
FAR, KEEP_FAR = 25, 0.25         # blocks further from any gold are thinned
COMMON = dict(objective="binary", num_leaves=31, feature_fraction=0.35, bagging_fraction=0.7, bagging_freq=1,
              min_data_in_leaf=40, lambda_l2=2, max_bin=127, num_threads=1, verbose=-1, deterministic=True,
              force_row_wise=True)
FIRST = dict(COMMON, learning_rate=0.1), 100
SECOND = dict(COMMON, learning_rate=0.09), 100
OUTCOME = dict(COMMON, learning_rate=0.06, num_leaves=6, min_data_in_leaf=20), 60


def tool(*arguments):
    command = ["cargo", "run", "-q", "--release", "--features", "_internals", "--example", "train", "--"]
    if os.environ.get("TRAIN_TOOL"):
        command = [os.environ["TRAIN_TOOL"]]
    subprocess.run([*command, *map(str, arguments)], cwd=ROOT, check=True)


def columns(work, name):
    names = (work / f"{name}.txt").read_text().split("\n")
    return names, numpy.fromfile(work / f"{name}.f32", dtype="<f4").reshape(-1, len(names))


def read_pages(work):
    with open(work / "blocks.jsonl", encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    at = 0
    for page in pages:
        page["rows"] = slice(at, at + len(page["share"]))
        page["fold"] = zlib.crc32(page["group"].encode()) % FOLDS
        at += len(page["share"])
    return pages, at


def label_silver(page, said):
    """Labels a page without gold as a model that has not seen its site does; snippets stay."""
    known = page.setdefault("known", ~numpy.array(page["doubtful"], bool))
    page["share"] = numpy.where(known, page["share"], said > 0.5)
    page["doubtful"] = ~known & (said > 0.12) & (said < 0.88)
    page["silver"] = True


def page_weights(page, lengths, rng):
    """What each block of a page counts in training; 0 leaves it out."""
    share, doubtful = numpy.array(page["share"]), numpy.array(page["doubtful"], bool)
    silver = page["corpus"] in SILVER
    if not len(share) or (not silver and page["cover"] <= COVER) or not (share > 0.5).any():
        return numpy.zeros(len(share))
    weight = 0.25 + numpy.minimum(lengths, 600) / 200
    weight *= numpy.where(doubtful, 0.1 if "silver" in page or not silver else 0.0, 1.0)
    other = 1.0 if page["page_type"] == "article" else 0.7
    weight *= PAGE_WEIGHT.get(page["corpus"], other) / numpy.sqrt(max(20, weight.sum()))
    if len(share) > 51 and ("silver" in page or not silver):
        gold = numpy.flatnonzero(share > 0.5)
        distance = numpy.abs(numpy.arange(len(share))[:, None] - gold[None, :]).min(axis=1)
        kept = rng.random_sample(len(share)) < KEEP_FAR
        weight = numpy.where(distance <= FAR, weight, weight * kept / KEEP_FAR)
    return weight


def labels(pages, lengths, seed):
    rng = numpy.random.RandomState(seed)
    weight = numpy.concatenate([page_weights(page, lengths[page["rows"]], rng) for page in pages])
    target = numpy.concatenate([numpy.array(page["share"]) > 0.5 for page in pages]).astype("f4")
    return weight, target


def with_silver(pages, said, lengths, seed):
    for page in pages:
        if page["corpus"] in SILVER:
            label_silver(page, said[page["rows"]])
    return labels(pages, lengths, seed)


def train(rows, target, weight, parameters, seed):
    used = weight > 0
    data = lightgbm.Dataset(rows[used], target[used], weight=weight[used] / weight[used].mean())
    settings, trees = parameters
    return lightgbm.train(dict(settings, seed=seed), data, trees)


def as_news(rows, names):
    rows = rows.copy()
    rows[:, names.index("convention")] = CONVENTION_OF_NEWS
    return rows


def out_of_fold(rows, names, target, weight, fold, parameters, seed):
    said = numpy.zeros(len(rows), "<f4")
    for left_out in range(FOLDS):
        model = train(rows, target, numpy.where(fold == left_out, 0, weight), parameters, seed)
        said[fold == left_out] = model.predict(as_news(rows[fold == left_out], names), num_threads=1)
        print("fold", left_out, "done", flush=True)
    return said


def pack(model):
    """The file that `Forest::read` reads."""
    trees = model.dump_model()["tree_info"]
    out = [struct.pack("<H", len(trees))]
    for tree in trees:
        nodes, leaves = [], []

        def place(part):
            if "leaf_value" in part:
                leaves.append(max(-32767, min(32767, round(part["leaf_value"] * 1024))))
                return -len(leaves)
            index = len(nodes)
            nodes.append(None)
            left, right = place(part["left_child"]), place(part["right_child"])
            assert part["decision_type"] == "<="
            nodes[index] = struct.pack("<Hfbb", part["split_feature"], part["threshold"], left, right)
            return index

        place(tree["tree_structure"])
        out += [struct.pack("<B", len(nodes)), *nodes, struct.pack(f"<{len(leaves)}h", *leaves)]
    return b"".join(out)


def outcome_models(work, pages, seed):
    """Models of a page as a whole; their probabilities out of fold go to WORK/outcome_NAME.f32."""
    names, rows = columns(work, "outcome")
    f1, rows = rows[:, -1], rows[:, :-1]
    fold = numpy.array([page["fold"] for page in pages if len(page["share"])])
    kind = numpy.array([page["page_type"] for page in pages if len(page["share"])])
    gold = f1 >= 0
    targets = {"confidence": f1 >= 0.9, "index": numpy.isin(kind, ["listing", "collection"]),
               "other": numpy.isin(kind, ["service", "forum", "product"])}
    models = {}
    for name, target in targets.items():
        target, weight = target.astype("f4"), gold.astype("f4")
        said = numpy.zeros(len(rows), "<f4")
        for left_out in range(FOLDS):
            model = train(rows, target, numpy.where(fold == left_out, 0, weight), OUTCOME, seed)
            said[fold == left_out] = model.predict(rows[fold == left_out], num_threads=1)
        said.tofile(work / f"outcome_{name}.f32")
        models[name] = train(rows, target, weight, OUTCOME, seed)
    return models


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--ship", action="store_true")
    parser.add_argument("--resume", action="store_true", help="take steps 1 to 5 from WORK as they are")
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    corpora, work, seed = arguments.corpora.resolve(), arguments.work.resolve(), arguments.seed
    if not arguments.resume:
        tool("first", corpora, work)
    names, rows = columns(work, "rows")
    pages, count = read_pages(work)
    assert count == len(rows)
    lengths = rows[:, names.index("text.weight")]
    weight, target = labels(pages, lengths, seed)
    fold = numpy.concatenate([numpy.full(len(page["share"]), page["fold"]) for page in pages])
    print("blocks", len(rows), "used", int((weight > 0).sum()), flush=True)
    if not arguments.resume:
        first = out_of_fold(rows, names, target, weight, fold, FIRST, seed)
        weight, target = with_silver(pages, first, lengths, seed)
        first = out_of_fold(rows, names, target, weight, fold, FIRST, seed)
        first.tofile(work / "first.f32")
        tool("second", corpora, work)
    second_names, second_rows = columns(work, "second")
    both = numpy.hstack([rows, second_rows])
    if not arguments.resume:
        said = out_of_fold(both, names + second_names, target, weight, fold, SECOND, seed)
        said.tofile(work / "oof.f32")
        tool("outcome", corpora, work)
    weight, target = with_silver(pages, numpy.fromfile(work / "oof.f32", "<f4"), lengths, seed)
    for name, model in outcome_models(work, pages, seed).items():
        if arguments.ship:
            (DATA / f"page_{name}.bin").write_bytes(pack(model))
    if arguments.ship:
        (DATA / "page_first.bin").write_bytes(pack(train(rows, target, weight, FIRST, seed)))
        (DATA / "page_second.bin").write_bytes(pack(train(both, target, weight, SECOND, seed)))
        shutil.copy(work / "class_words.bin", DATA)
        shutil.copy(work / "page_words.bin", DATA)


if __name__ == "__main__":
    main()
