"""Fits the weights of `src/quotes/signs.rs`: which candidate said a quotation.

    cargo run --release --features _internals --example quote_features -- --speakers FILE ... > rows.tsv
    python3 examples/quotes/fit.py rows.tsv ...

The files are `multi_hand`, `multi_ud_silver` (less the treebanks that forbid commercial use) and
`fixtures/quotes` as such lines, each with its rows in a file of its own.

A candidate's score is the sum of the weights of its signs; the chance of a candidate is its share in
the exponentials of all candidates of its quotation (a conditional logit with a ridge). Figures are
out of fold, a fold holding whole languages of single sentences and whole articles of the others.
Prints the weights in tenths of log-odds, and how often a choice is right by its margin.
"""

import sys
import zlib

import numpy as np

FOLDS = 8
RIDGE = 6.0
ARTICLE_WEIGHT = 3.0
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
                quotes.setdefault((path, fields[1], fields[2]), []).append((int(fields[0]), int(fields[3])))
    return names, quotes


def fold_of(key):
    document = key[1]
    unit = document.split("/")[0] if "/ud/" in document else document
    return zlib.crc32(unit.encode()) % FOLDS


def matrix(rows, width):
    x = np.array([[bits >> bit & 1 for bit in range(width)] for _, bits in rows], dtype=float)
    return x, np.array([label for label, _ in rows], dtype=float)


def weight_of(key):
    return 1.0 if "/ud/" in key[1] else ARTICLE_WEIGHT


def fit(data, weights, names, ridge=RIDGE, steps=400):
    """Adam on the log-likelihood that one of the right candidates is chosen."""
    width = len(names)
    prior = np.array([PRIOR.get(name, 0.0) for name in names])
    share = np.array([weight for weight, (_, y) in zip(weights, data) if y.any()])
    data = [(x, y) for x, y in data if y.any()]
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


def main():
    names, quotes = read(sys.argv[1:])
    width = len(names)
    keys = list(quotes)
    data = [matrix(quotes[key], width) for key in keys]
    folds = np.array([fold_of(key) for key in keys])
    weights = np.array([weight_of(key) for key in keys])
    rules = [bit for bit, name in enumerate(names) if name.startswith("Rule")]
    margins, hits, by_rules, sets = [], [], [], {}
    chosen = np.zeros(len(keys))
    for fold in range(FOLDS):
        kept = np.flatnonzero(folds != fold)
        w = np.round(fit([data[at] for at in kept], weights[kept], names) * 10)
        for index in np.flatnonzero(folds == fold):
            x, y = data[index]
            score = x @ w
            best = int(np.argmax(score))
            rest = np.delete(score, best)
            margins.append(score[best] - max([0, *rest]))
            hits.append(y[best])
            chosen[index] = y[best]
    for index, key in enumerate(keys):
        x, y = data[index]
        rule = x[:, rules].any(axis=1)
        by_rules.append(float(y[rule].any()))
        name = key[0].split("/")[-1]
        sets.setdefault((name, key[1].split("/")[0] if "hand" in name else ""), []).append(
            (chosen[index], by_rules[-1], float(y.any()))
        )
    for name, rows in sorted(sets.items()):
        ranked, ruled, possible = np.array(rows).mean(axis=0)
        print(f"# {name[0]} {name[1]}\t{len(rows)}\tranked {ranked:.3f}\trules {ruled:.3f}\tpossible {possible:.3f}")
    margins, hits = np.array(margins), np.array(hits)
    edges = [-99, 0, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 99]
    for low, high in zip(edges, edges[1:]):
        inside = (margins >= low) & (margins < high)
        if inside.any():
            print(f"# margin {low:2}-{high:2}\t{inside.sum()}\tright {hits[inside].mean():.3f}")
    w = np.round(fit(data, weights, names) * 10).astype(int)
    for name, weight in zip(names, w):
        print(f"{name} {weight}")


if __name__ == "__main__":
    main()
