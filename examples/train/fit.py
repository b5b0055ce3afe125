#!/usr/bin/env python3
"""Train the block classifier of pages and write the tables that the crate ships.

    python3 examples/train/fit.py CORPORA WORK [--ship] [--resume] [--seed 7]

CORPORA is a folder of annotated corpora, WORK a folder for what comes in between (about 2 GB).
Needs lightgbm 4.7 and numpy. Everything runs in one thread with a fixed seed, so that the same
pages give the same bytes. Steps:

1. `train first`: the library's own columns for every block, with gold labels.
 2. Three folds by site: a rough model each, which labels the pages without gold of the fold left out;
    then, with those, the first model.
 3. `train second`: the columns of the second look from the first models' probabilities out of fold, by
    which the pages without gold are labelled anew.
 4. Three folds again for the two second models: that of the news sets' way, from articles alone, and the
    generous one, from pages of all types. WORK/fold0 and so on hold the models that have not seen a fold.
 5. `train outcome`: columns of each page as a whole by those models, for models of confidence and kind.
 6. Beside each fold's models one is trained on all pages alike; --ship copies those into src/model/data.

`figures.py` beside this file then prints how good the models are out of fold.
"""

import argparse
import json
import multiprocessing
import os
import pathlib
import shutil
import struct
import subprocess
import zlib

os.environ["OMP_NUM_THREADS"] = "1"     # before lightgbm is loaded; a process forks for each fold
import lightgbm
import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "model" / "data"
FOLDS = 3
AT_ONCE = 2                      # models trained side by side
GENEROUS, NEWS = 0, 1            # values of the column `convention`
SILVER = ("trafilatura", "htmldate")     # pages without gold, but for a few lines of each
COVER = 0.6                      # share of the gold that must be found on a page
DISPUTED = 0.05                  # weight of a block that one annotator leaves out and others do not
PARAGRAPHS = ("fundus-pub",)     # whose gold leaves out lists, since it is read by rules for paragraphs
PAGE_WEIGHT = {"news424": 1.5, "fundus-pub": 1.5, "synthetic": 0.4, "written": 0.8, "trafilatura": 0.4,
               "htmldate": 0.2}
NO_ARTICLE = {"first": 0.35, "second": 0.0, "wide": 0.7}     # weight of a page of another type, by model
HOPELESS = 0.02                  # blocks of which the first model says less get no second look
FAR, KEEP_FAR = 25, 0.25         # blocks further from any gold are thinned
COMMON = dict(objective="binary", num_leaves=31, feature_fraction=0.35, bagging_fraction=0.7, bagging_freq=1,
              min_data_in_leaf=40, lambda_l2=2, max_bin=127, num_threads=1, verbose=-1, deterministic=True,
              force_row_wise=True)
MODELS = ("first", "second", "wide", "confidence", "index", "other")
ROUGH = dict(COMMON, learning_rate=0.12), 60        # for the first labels of pages without gold
FIRST = dict(COMMON, learning_rate=0.085), 140
SECOND = dict(COMMON, learning_rate=0.085), 140
OUTCOME = dict(COMMON, learning_rate=0.06, num_leaves=6, min_data_in_leaf=20), 60


def command_line(description):
    """What every program here reads: the corpora and its folder."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    return parser


def trainer_command_line(description):
    """What every trainer reads beside these."""
    parser = command_line(description)
    parser.add_argument("--ship", action="store_true")
    parser.add_argument("--seed", type=int, default=7)
    return parser


def folder_of(corpora, corpus):
    """The folder of a corpus: the pages written for this project are in the repository."""
    return ROOT / "fixtures" / corpus if corpus == "written" else corpora / corpus


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


def find_disputed(pages, rows, names):
    """Marks what one gold leaves out and others do not, so that it hardly teaches: standfirsts, and lists
    within the text."""
    column = lambda name, page: rows[page["rows"], names.index(name)]
    for page in pages:
        gold = numpy.array(page["share"]) > 0.5
        page["disputed"] = numpy.zeros(len(gold), bool)
        if page["corpus"] in SILVER or not gold.any():
            continue
        place = numpy.arange(len(gold))
        first, last = numpy.flatnonzero(gold)[[0, -1]]
        running = column("inline.linked", page) < 0.5
        described = (column("declared.description", page) > 0.8) & (column("declared.description_part", page) > 0.5)
        page["disputed"] |= (place < first) & described & running & (column("text.weight", page) >= 20)
        if page["corpus"] in PARAGRAPHS:
            is_item = numpy.array([shape["kind"] == "list_item" for shape in page["shape"]])
            page["disputed"] |= (place > first) & (place < last) & is_item & running & ~gold


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
    if not len(share) or not page["teaches"] or (not silver and page["cover"] <= COVER) or not (share > 0.5).any():
        return numpy.zeros(len(share))
    weight = 0.25 + numpy.minimum(lengths, 600) / 200
    weight *= numpy.where(doubtful, 0.1 if "silver" in page or not silver else 0.0, 1.0)
    weight *= PAGE_WEIGHT.get(page["corpus"], 1.0) / numpy.sqrt(max(20, weight.sum()))
    weight *= numpy.where(page["disputed"], DISPUTED, 1.0)
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


def dataset(rows, target, weight):
    """The rows that count, cut into bins once for all folds, and which they are."""
    used = numpy.flatnonzero(weight > 0)
    binning = {name: COMMON[name] for name in ("max_bin", "num_threads", "verbose")} | {"feature_pre_filter": False}
    data = lightgbm.Dataset(rows[used], target[used], weight=weight[used] / weight[used].mean(), params=binning)
    return data.construct(), used


def train(data, parameters, seed):
    settings, trees = parameters
    return lightgbm.train(dict(settings, seed=seed), data, trees)


def counted(pages, name):
    """For each block, what the type of its page counts in the training of a model."""
    other = lambda page: page["page_type"] != "article" and page["corpus"] not in SILVER
    return of_blocks(pages, lambda page: NO_ARTICLE[name] if other(page) else 1.0)


def of_blocks(pages, value):
    """A value of each page, for each of its blocks."""
    return numpy.concatenate([numpy.full(len(page["share"]), value(page)) for page in pages])


def as_used(rows, names):
    """The rows as the crate will see them: by the convention of the news sets, or by that of WCXB."""
    rows = numpy.array(rows)
    column = rows[:, names.index("convention")]
    column[column != GENEROUS] = NEWS
    return rows


def plain(pages, rows, names):
    """The links of menus that the crate passes over unseen; see `Reading::plain_links`."""
    passed = numpy.concatenate([numpy.array(page["plain"], bool) for page in pages])
    return passed & (rows[:, names.index("convention")] != GENEROUS)


def out_of_fold(data, rows, names, fold, parameters, seed, work, name):
    """Probabilities of models that have not seen a row's site. Saves them, and one that has seen all."""
    data, used = data

    def run(left_out, pipe):
        model = train(data.subset(numpy.flatnonzero(fold[used] != left_out)), parameters, seed)
        (folder(work, left_out) / f"page_{name}.bin").write_bytes(pack(model))
        pipe.send(model.predict(as_used(rows[fold == left_out], names), num_threads=1).astype("<f4"))

    said = numpy.zeros(len(rows), "<f4")
    for left_out, result in enumerate(side_by_side(run)):
        said[fold == left_out] = result
    return said


def folder(work, left_out):
    """Where the models are that have not seen a fold; in WORK itself those that have seen all pages."""
    return work / f"fold{left_out}" if left_out < FOLDS else work


def side_by_side(run):
    """What `run(fold, pipe)` sends for each fold, and for none, each in a process of its own, two at a time."""
    context, results = multiprocessing.get_context("fork"), []
    for first in range(0, FOLDS + 1, AT_ONCE):
        pipes = []
        for fold in range(first, min(first + AT_ONCE, FOLDS + 1)):
            receiver, sender = context.Pipe(False)
            context.Process(target=run, args=(fold, sender), daemon=True).start()
            sender.close()
            pipes.append(receiver)
        results += [pipe.recv() for pipe in pipes]
    return results


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


def block_models(corpora, work, of_pages, seed):
    """Steps 2 to 4."""
    pages, names, rows = of_pages
    lengths = rows[:, names.index("text.weight")]
    fold = of_blocks(pages, lambda page: page["fold"])
    passed = plain(pages, rows, names)
    seen = ~passed * counted(pages, "first")
    weight, target = labels(pages, lengths, seed)
    print("blocks", len(rows), "with labels", int((weight > 0).sum()), flush=True)
    rough = out_of_fold(dataset(rows, target, weight * seen), rows, names, fold, ROUGH, seed, work, "first")
    rough[passed] = 0
    weight, target = with_silver(pages, rough, lengths, seed)
    data = dataset(rows, target, weight * seen)
    first = out_of_fold(data, rows, names, fold, FIRST, seed, work, "first")
    first[passed | (first < HOPELESS)] = 0
    first.tofile(work / "first.f32")
    tool("second", corpora, work)
    weight, target = with_silver(pages, first, lengths, seed)
    second_names, second_rows = columns(work, "second")
    both = numpy.hstack([rows, second_rows])
    for name in ("second", "wide"):
        data = dataset(both, target, weight * (first > 0) * counted(pages, name))
        said = out_of_fold(data, both, names + second_names, fold, SECOND, seed, work, name)
        (said * (first > 0)).tofile(work / f"{name}_said.f32")


def outcome_models(work, pages, seed):
    """Trains the models of a page as a whole; their probabilities out of fold go to WORK/outcome_NAME.f32."""
    names, rows = columns(work, "outcome")
    f1, rows = rows[:, -1], rows[:, :-1]
    fold = numpy.array([page["fold"] for page in pages if len(page["share"])])
    kind = numpy.array([page["page_type"] for page in pages if len(page["share"])])
    gold = (f1 >= 0) & numpy.array([page["teaches"] for page in pages if len(page["share"])])
    targets = {"confidence": f1 >= 0.9, "index": numpy.isin(kind, ["listing", "collection"]),
               "other": numpy.isin(kind, ["service", "forum", "product"])}
    for name, target in targets.items():
        data, used = dataset(rows, target.astype("f4"), gold.astype("f4"))
        said = numpy.zeros(len(rows), "<f4")
        for left_out in range(FOLDS):
            model = train(data.subset(numpy.flatnonzero(fold[used] != left_out)), OUTCOME, seed)
            (folder(work, left_out) / f"page_{name}.bin").write_bytes(pack(model))
            said[fold == left_out] = model.predict(rows[fold == left_out], num_threads=1)
        said.tofile(work / f"outcome_{name}.f32")
        (work / f"page_{name}.bin").write_bytes(pack(train(data, OUTCOME, seed)))


def main():
    parser = trainer_command_line(__doc__)
    parser.add_argument("--resume", action="store_true", help="take steps 1 to 5 from WORK as they are")
    arguments = parser.parse_args()
    corpora, work, seed = arguments.corpora.resolve(), arguments.work.resolve(), arguments.seed
    if not arguments.resume:
        tool("first", corpora, work)
    names, rows = columns(work, "rows")
    pages, count = read_pages(work)
    assert count == len(rows)
    find_disputed(pages, rows, names)
    if not arguments.resume:
        block_models(corpora, work, (pages, names, rows), seed)
        tool("outcome", corpora, work)
    outcome_models(work, pages, seed)
    if arguments.ship:
        for name in ("class_words", "page_words", *(f"page_{model}" for model in MODELS)):
            shutil.copy(work / f"{name}.bin", DATA)


if __name__ == "__main__":
    main()
