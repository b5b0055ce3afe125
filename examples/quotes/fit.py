"""Fits the weights of `src/quotes/signs.rs`: which candidate said a quotation.

    cargo run --release --features _internals --example quote_features -- --speakers FILE ... > rows.tsv
    python3 examples/quotes/fit.py rows.tsv ... [--put]

The files are `multi_hand`, `multi_ud_silver` (less the treebanks that forbid commercial use),
`fixtures/quotes/*.txt` and `fixtures/quotes/articles/*.txt`, each set with its rows in a file of its own.

A candidate's score is the sum of the weights of its signs; the chance of a candidate is its share in
the exponentials of all candidates of its quotation (a conditional logit with a ridge). Figures are
out of fold, a fold holding whole languages of single sentences and whole articles of the others.
How sure the best candidate is comes from a second fit, of whether the choices out of fold were right:
a logistic regression over the margin, the score, the signs of the chosen one and those of the best that names another.
With `--put` all weights of each sign are written to `src/quotes/signs.rs`, and the constants of the second fit
to `src/quotes/rank.rs`; without, all are printed.
"""

import argparse
import re
import zlib

import numpy as np

FOLDS = 8
RIDGE = 6.0
# Published articles count more than invented ones and single sentences, as what is judged are such.
PUBLISHED, OTHER = 4.0, 2.0
SURE_RIDGE = 30.0
# Towards what the ridge pulls, where the data say little: only German reports without a verb, by its
# mood, and no German article is free to train on.
PRIOR = {"MoodLeft": -1.2, "MoodAway": 0.4, "MoodAgain": 0.8, "Introduced": -1.0}
NON_COMMERCIAL = ("Greek-GDT", "Hebrew-HTB", "Italian-ISDT", "Hungarian-Szeged", "Ukrainian-IU")


def read(paths):
    names, quotes = [], {}
    for path in paths:
        for line in open(path, encoding="utf-8"):
            fields = line.rstrip("\n").split("\t")
            if fields[0] == "#":
                names = fields[1:]
            elif not any(bank in fields[1] for bank in NON_COMMERCIAL):
                row = (int(fields[0]), int(fields[3]), int(fields[4]))
                quotes.setdefault((path, fields[1], fields[2]), []).append(row)
    return names, quotes


def fold_of(key):
    document = key[1]
    unit = document.split("/")[0] if "/ud/" in document else document
    return zlib.crc32(unit.encode()) % FOLDS


def matrix(rows, width):
    """What is seen at each candidate of a quotation, whether it is right, and which speaker it names."""
    x = np.array([[bits >> bit & 1 for bit in range(width)] for _, bits, _ in rows], dtype=float)
    return x, np.array([label for label, *_ in rows], dtype=float), np.array([same for *_, same in rows])


def weight_of(key):
    return OTHER if "/ud/" in key[1] or "fixtures/" in key[1] else PUBLISHED


def fit(data, weights, names, ridge=RIDGE, steps=400):
    """Adam on the log-likelihood that one of the right candidates is chosen."""
    width = len(names)
    prior = np.array([PRIOR.get(name, 0.0) for name in names])
    share = np.array([weight for weight, (_, y, _) in zip(weights, data) if y.any()])
    data = [(x, y) for x, y, _ in data if y.any()]
    x = np.vstack([x for x, _ in data])
    y = np.concatenate([y for _, y in data])
    group = np.repeat(np.arange(len(data)), [len(y) for _, y in data])
    w, m, v = np.zeros(width), np.zeros(width), np.zeros(width)

    def shares(score):
        top = np.full(len(data), -np.inf)
        np.maximum.at(top, group, score)
        e = np.exp(score - top[group])
        return e / np.bincount(group, e)[group]

    for step in range(1, steps + 1):
        p = shares(x @ w)
        right = p * y
        posterior = right / np.bincount(group, right)[group]
        gradient = x.T @ ((p - posterior) * share[group]) + ridge * (w - prior)
        m = 0.9 * m + 0.1 * gradient
        v = 0.99 * v + 0.01 * gradient**2
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
    return w


CONSTANTS = ("CONSTANT", "BY_MARGIN", "BY_MARGIN_TO_2", "BY_MARGIN_TO_4", "BY_SCORE_TO_6")


def shape(margin, score):
    """What the second fit sees of a choice beside its signs, as `rank::odds` does."""
    return [1.0, margin / 100, min(margin, 200) / 100, min(margin, 400) / 100, min(score, 600) / 100]


def fit_sureness(x, y, weights, steps=1500):
    """Adam on the log-likelihood of being right; the ridge spares the first five columns."""
    width = x.shape[1]
    ridge = np.array([0.1] * 5 + [SURE_RIDGE] * (width - 5))
    w, m, v = np.zeros(width), np.zeros(width), np.zeros(width)
    for step in range(1, steps + 1):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ ((p - y) * weights) + ridge * w
        m = 0.9 * m + 0.1 * gradient
        v = 0.99 * v + 0.01 * gradient**2
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
    return w


def choose(x, same, w):
    """The best candidate, and what the second fit sees of the choice: how much better it is than the best one of
    another speaker and than nobody, its score, its signs and those of the other."""
    score = x @ w
    best = int(np.argmax(score))
    others = np.flatnonzero(same != same[best])
    rival = others[np.argmax(score[others])] if len(others) else None
    margin = score[best] - max(0, score[rival] if len(others) else 0)
    signs = x[rival] if len(others) else np.zeros(x.shape[1])
    return best, np.concatenate([shape(margin, score[best]), x[best], signs])


def choices_out_of_fold(data, folds, weights, names):
    """For each quotation whether the choice is right, and what the second fit sees of it."""
    right, seen = np.zeros(len(data)), [None] * len(data)
    for fold in range(FOLDS):
        kept = np.flatnonzero(folds != fold)
        w = np.round(fit([data[at] for at in kept], weights[kept], names) * 100)
        for index in np.flatnonzero(folds == fold):
            x, y, same = data[index]
            best, seen[index] = choose(x, same, w)
            right[index] = y[best]
    return right, np.array(seen)


def sureness_out_of_fold(seen, right, folds, weights):
    sure = np.zeros(len(right))
    for fold in range(FOLDS):
        kept = folds != fold
        w = fit_sureness(seen[kept], right[kept], weights[kept])
        sure[~kept] = 1 / (1 + np.exp(-seen[~kept] @ w))
    return sure


def report(keys, data, right, sure, rules):
    sets = {}
    for index, key in enumerate(keys):
        x, y, _ = data[index]
        ruled = float(y[x[:, rules].any(axis=1)].any())
        name = key[0].split("/")[-1]
        language = key[1].split("/")[0] if "hand" in name else ""
        sets.setdefault((name, language), []).append((right[index], ruled, float(y.any()), sure[index]))
    for name, rows in sorted(sets.items()):
        rows = np.array(rows)
        ranked, ruled, possible = rows[:, :3].mean(axis=0)
        high = rows[:, 3] >= 0.9
        held = f"{rows[high, 0].mean():.3f}" if high.any() else "-"
        print(f"# {name[0]} {name[1]}\t{len(rows)}\tranked {ranked:.3f}\trules {ruled:.3f}\tpossible {possible:.3f}"
              f"\tsure {high.mean():.2f}\tof these right {held}")
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


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("rows", nargs="+")
    arguments.add_argument("--put", action="store_true")
    arguments = arguments.parse_args()
    names, quotes = read(arguments.rows)
    width = len(names)
    keys = list(quotes)
    data = [matrix(quotes[key], width) for key in keys]
    folds = np.array([fold_of(key) for key in keys])
    weights = np.array([weight_of(key) for key in keys])
    right, seen = choices_out_of_fold(data, folds, weights, names)
    sure = sureness_out_of_fold(seen, right, folds, weights)
    rules = [bit for bit, name in enumerate(names) if name.startswith("Rule")]
    report(keys, data, right, sure, rules)
    w = np.round(fit(data, weights, names) * 100).astype(int)
    sureness = np.round(fit_sureness(seen, right, weights) * 100).astype(int)
    constants = list(zip(CONSTANTS, sureness[:5]))
    signs = list(zip(names, w, sureness[5 : 5 + width], sureness[5 + width :]))
    if arguments.put:
        put("src/quotes/rank.rs", [(rf"const {name}: i32 = -?\d+;", f"const {name}: i32 = {value};") for name, value in constants])
        put("src/quotes/signs.rs", [(rf"    {name} -?\d+ -?\d+ -?\d+,", f"    {name} {weight} {own} {rival},") for name, weight, own, rival in signs])
        return
    for row in constants + signs:
        print(*row)


if __name__ == "__main__":
    main()
