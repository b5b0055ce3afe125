"""Fits the weights of `src/quotes/signs.rs` and `rank.rs`: who said a quotation, and how sure that is.

    cargo build --release --features _internals --example quote_features
    python3 examples/quotes/fit.py [--ship] [--quotes ../shared/quotes]

Training data: `multi_hand`; `multi_ud_silver` without the treebanks that forbid commercial use;
`fixtures/quotes/*.txt`, `fixtures/quotes/articles/*.txt` and the texts of whole pages, `fixtures/quotes/pages/*.txt`.
The last mark notices and letters that nobody says; only the confidence of a choice is learned from these. The silver
data know only subjects of verbs as speakers, so their quotations under an according-to form are left out.

The score of a candidate is the sum of the weights of its signs. Its probability is its share of the exponentials of
all candidates of the quotation (a conditional logit with a ridge penalty). The confidence in the best candidate comes
from a second fit that predicts whether the choices out of fold were right: a logistic regression over the margin, the
score, the signs of the chosen candidate and those of the best candidate that names somebody else. All confidences are
then lowered until `CERTAIN` of the choices given 0.9 or more are right. A fold holds out whole languages of single
sentences and whole articles of the rest. Some signs depend on the speaker of the quotation before, and so on the
weights: rows are written and weights fitted in turn, `ROUNDS` times, starting from no weights. Both fits are run to
their minimum, so that the same code and data give the same weights.

With `--ship` the weights are written to `src/quotes`; figures are printed always, out of fold.
"""

import argparse
import glob
import os
import re
import subprocess
import tempfile
import zlib

# The matrices are small: threads only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

FEATURES = "target/release/examples/quote_features"
ROUNDS = 3
FOLDS = 8
RIDGE = 6.0
# Published articles count more than invented ones, and those more than single sentences, as what is judged are such.
# Of invented pages there are so many quotations that they count as sentences do.
PUBLISHED, INVENTED, SENTENCE, PAGE = 6.0, 2.0, 1.0, 1.0
SURE_RIDGE = 30.0
# How many of those that are given 0.9 and more are right.
CERTAIN = 0.965
# Towards what the ridge pulls, where the data say little: only German reports without a verb, by its
# mood, and no German article is free to train on.
PRIOR = {"MoodLeft": -1.2, "MoodAway": 0.4, "MoodAgain": 0.8, "Introduced": -1.0}
NON_COMMERCIAL = ("Greek-GDT", "Hebrew-HTB", "Italian-ISDT", "Hungarian-Szeged", "Ukrainian-IU")
SHAPE = ("constant", "margin", "margin_to_2", "margin_to_4", "score_to_6")
CONVERGED = 1e-6
# The labels of candidates: the speaker, and any where nobody is.
RIGHT, NOBODY = "1", "-"


def sources(quotes):
    """The files of each set."""
    return {
        "hand": [f"{quotes}/multi_hand.jsonl.gz"],
        "silver": [f"{quotes}/multi_ud_silver.jsonl.gz"],
        "sentences": sorted(glob.glob("fixtures/quotes/*.txt")),
        "articles": sorted(glob.glob("fixtures/quotes/articles/*.txt")),
        "pages": sorted(glob.glob("fixtures/quotes/pages/*.txt")),
    }


def rows(files, weights):
    """What the candidates of each quotation of the files show, with `weights` for those before it."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as file:
        file.write(weights)
    command = [FEATURES, "--speakers", f"--weights={file.name}", *files]
    lines = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
    os.unlink(file.name)
    names, found = lines[0].split("\t")[1:], {}
    for line in lines[1:]:
        label, document, start, signs, same, of_text, _ = line.split("\t")
        signs = [int(sign) for sign in signs.split(",") if sign]
        found.setdefault((document, int(start)), []).append((label, signs, int(same), int(of_text)))
    return names, found


def is_free(document):
    return not any(bank in document for bank in NON_COMMERCIAL)


def read(quotes, weights):
    """The names of the signs; for each quotation its set, its document and its candidates."""
    keys, data = [], []
    for name, files in sources(quotes).items():
        names, found = rows(files, weights)
        according = names.index("According")
        for (document, _), candidates in found.items():
            if name == "silver" and (not is_free(document) or any(according in signs for _, signs, *_ in candidates)):
                continue
            if candidates[0][0] == NOBODY and name != "pages":
                continue
            keys.append((name, document))
            data.append(matrix(candidates, len(names)))
    return names, keys, data


def matrix(candidates, width):
    """What is seen at each candidate of a quotation, whether it is right, which speaker it names, and whether words so
    attributed are of a text."""
    x = np.zeros((len(candidates), width))
    for row, (_, signs, *_) in zip(x, candidates):
        row[signs] = 1.0
    labels, _, same, of_text = zip(*candidates)
    return x, np.array([float(label == RIGHT) for label in labels]), np.array(same), np.array(of_text)


def fold_of(key):
    name, document = key
    unit = document.split("/")[0] if name == "silver" else document
    return zlib.crc32(unit.encode()) % FOLDS


def weight_of(key):
    return {"hand": PUBLISHED, "silver": SENTENCE, "pages": PAGE}.get(key[0], INVENTED)


def fit(data, weights, names, start=None):
    """The weights under which the right candidates are likeliest, by Newton's steps. Where several candidates are
    right the whole need not be convex; a step that its curvature does not bear takes that of the convex part, which
    is greater."""
    prior = np.array([PRIOR.get(name, 0.0) for name in names])
    kept = [(x, y, weight) for (x, y, *_), weight in zip(data, weights) if y.any()]
    x, y = np.vstack([x for x, *_ in kept]), np.concatenate([y for _, y, _ in kept])
    share = np.array([weight for *_, weight in kept])
    sizes = np.array([len(y) for _, y, _ in kept])
    group, starts = np.repeat(np.arange(len(kept)), sizes), np.cumsum(sizes) - sizes
    named = y > 0

    def spread(x, p, starts, group):
        means = np.add.reduceat(x * p[:, None], starts) * np.sqrt(share)[:, None]
        return (x * (p * share[group])[:, None]).T @ x - means.T @ means

    rights = np.bincount(group[named])
    w = prior.copy() if start is None else start.copy()
    for _ in range(100):
        score = x @ w
        e = np.exp(score - np.maximum.reduceat(score, starts)[group])
        p = e / np.add.reduceat(e, starts)[group]
        posterior = p * y / np.add.reduceat(p * y, starts)[group]
        gradient = x.T @ ((p - posterior) * share[group]) + RIDGE * (w - prior)
        convex = spread(x, p, starts, group) + RIDGE * np.eye(len(names))
        whole = convex - spread(x[named], posterior[named], np.cumsum(rights) - rights, group[named])
        step = np.linalg.solve(whole if np.linalg.eigvalsh(whole)[0] > RIDGE / 4 else convex, gradient)
        w -= step
        if np.abs(step).max() < CONVERGED:
            break
    return w


def shape(margin, score):
    """What the second fit sees of a choice beside its signs, as `rank::Shape::odds` does."""
    return [1.0, margin / 100, min(margin, 200) / 100, min(margin, 400) / 100, min(score, 600) / 100]


def fit_sureness(x, y, weights):
    """A logistic regression; the ridge spares the columns of the shape."""
    ridge = np.array([0.1] * len(SHAPE) + [SURE_RIDGE] * (x.shape[1] - len(SHAPE)))
    w = np.zeros(x.shape[1])
    for _ in range(200):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ ((p - y) * weights) + ridge * w
        curvature = (x * (weights * p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(curvature, gradient)
        w -= step
        if np.abs(step).max() < CONVERGED:
            break
    return w


def choose(x, same, w):
    """The best candidate, and what the second fit sees of the choice: how much better it is than the best one of
    another speaker and than nobody, its score, its signs and those of the other."""
    score = x @ w
    # Of equals the last, as Rust's `max_by_key`.
    last = lambda places: places[len(places) - 1 - int(np.argmax(score[places][::-1]))]
    best = last(np.arange(len(score)))
    others = np.flatnonzero(same != same[best])
    rival = last(others) if len(others) else None
    margin = score[best] - max(0, score[rival] if len(others) else 0)
    signs = x[rival] if len(others) else np.zeros(x.shape[1])
    return best, np.concatenate([shape(margin, score[best]), x[best], signs])


def choices_out_of_fold(data, folds, weights, names, start):
    """For each quotation whether the choice is right, what the second fit sees of it, and whether it is made at all, and
    the words not taken for a text's; `start` is near the fit."""
    right, seen, made = np.zeros(len(data)), [None] * len(data), np.zeros(len(data), bool)
    for fold in range(FOLDS):
        kept = np.flatnonzero(folds != fold)
        w = np.round(fit([data[at] for at in kept], weights[kept], names, start) * 100)
        for index in np.flatnonzero(folds == fold):
            x, y, same, of_text = data[index]
            best, seen[index] = choose(x, same, w)
            right[index], made[index] = y[best], not of_text[best]
    return right, np.array(seen), made


def lowered(sure, right):
    """By how many hundredths of log-odds all are lowered, so that of those given 0.9 as many are right as is wanted."""
    odds = np.log(sure / (1 - sure)) * 100
    good = lambda lower: right[odds - lower >= np.log(9) * 100].mean() >= CERTAIN
    return next(lower for lower in range(1000) if good(lower))


def sureness_out_of_fold(seen, right, folds, weights):
    sure = np.zeros(len(right))
    for fold in range(FOLDS):
        kept = folds != fold
        w = fit_sureness(seen[kept], right[kept], weights[kept])
        sure[~kept] = 1 / (1 + np.exp(-seen[~kept] @ w))
    return sure


def report(keys, data, right, sure, names):
    rules = [bit for bit, name in enumerate(names) if name.startswith("Rule")]
    sets = {}
    for (name, document), (x, y, *_), *row in zip(keys, data, right, sure):
        ruled, possible = float(y[x[:, rules].any(axis=1)].any()), float(y.any())
        for part in [name, "all"] + [f"{name} {document.split('/')[0]}"] * (name == "hand"):
            sets.setdefault(part, []).append((*row, ruled, possible))
    for name, values in sorted(sets.items()):
        ranked, _, ruled, possible = np.mean(values, axis=0)
        high = np.array([right for right, sure, *_ in values if sure >= 0.9])
        print(f"# {name}\t{len(values)}\tranked {ranked:.3f}\trules {ruled:.3f}\tpossible {possible:.3f}"
              f"\tsure {len(high) / len(values):.3f}\tof these right {high.mean() if len(high) else np.nan:.3f}")
    edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]
    for low, high in zip(edges, edges[1:]):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            print(f"# sure {low:.2f} to {high:.2f}\t{inside.sum()}\tright {right[inside].mean():.3f}")


def put(path, lines):
    """Replaces in a file each line that is matched by a pattern, which one must be."""
    text = open(path, encoding="utf-8").read()
    for pattern, line in lines:
        text, found = re.subn(rf"(?m)^{pattern}$", line, text)
        assert found == 1, line
    open(path, "w", encoding="utf-8").write(text)


def fitted(quotes, weights):
    """One round: what is read with `weights`, and the weights that it gives."""
    names, keys, data = read(quotes, weights)
    folds = np.array([fold_of(key) for key in keys])
    shares = np.array([weight_of(key) for key in keys])
    whole = fit(data, shares, names)
    right, seen, made = choices_out_of_fold(data, folds, shares, names, whole)
    w = np.round(whole * 100).astype(int)
    keys, data = ([part for part, kept in zip(parts, made) if kept] for parts in (keys, data))
    folds, shares, right, seen = folds[made], shares[made], right[made], seen[made]
    sure = sureness_out_of_fold(seen, right, folds, shares)
    lower = lowered(sure, right)
    sureness = np.round(fit_sureness(seen, right, shares) * 100).astype(int)
    sureness[0] -= lower
    constants, own, rival = np.split(sureness, [len(SHAPE), len(SHAPE) + len(names)])
    table = [(name, value) for name, value in zip(SHAPE, constants)] + list(zip(names, w, own, rival))
    sure = 1 / (1 + (1 / sure - 1) * np.exp(lower / 100))
    figures = lambda: report(keys, data, right, sure, names)
    return table, figures


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--ship", action="store_true")
    arguments.add_argument("--quotes", default="../shared/quotes")
    arguments = arguments.parse_args()
    weights = ""
    for _ in range(ROUNDS):
        table, figures = fitted(arguments.quotes, weights)
        changed = weights
        weights = "".join(" ".join(map(str, row)) + "\n" for row in table)
        changed = sum(a != b for a, b in zip(weights.splitlines(), changed.splitlines()))
        print(f"# {changed} of {len(table)} lines changed")
    figures()
    if arguments.ship:
        shape = ", ".join(f"{name}: {value}" for name, value in table[: len(SHAPE)])
        put("src/quotes/rank.rs", [("const SHAPE: Shape = .*", f"const SHAPE: Shape = Shape {{ {shape} }};")])
        put("src/quotes/signs.rs", [(rf"    {name} -?\d+ -?\d+ -?\d+,", f"    {name} {a} {b} {c},") for name, a, b, c in table[len(SHAPE) :]])
    else:
        print(weights, end="")


if __name__ == "__main__":
    main()
