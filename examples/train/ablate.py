#!/usr/bin/env python3
"""Print what the block classifier loses without each group of columns, and how it grows with the number of sites.

    python3 examples/train/ablate.py WORK

WORK is what `fit.py` left. Each row is a first look anew (60 trees of 31 leaves), trained on articles with
gold alone and measured out of fold by site: the mean over the pages of the F1 of characters in body blocks,
and the share of the pages whose blocks are all told right. No rules of the library, no second look.
"""

import pathlib
import re
import sys
import zlib

import fit
import numpy

SETTINGS = dict(fit.COMMON, learning_rate=0.12), 60
SEED, THRESHOLD = 7, 0.45
GROUPS = {
    "text and inline markup": r"text\.|inline\.",
    "place in the markup": r"place\.",
    "elements around": r"around|article\.|main\.",
    "candidates for the whole body": r"half|most|nearly_all|readable",
    "blocks alike in the markup": r"alike|siblings|pair|path|self",
    "position, titles, repetition": r"position|title|repeat|picture",
    "blocks before and behind": r"at[+-]|before|behind",
    "declared texts": r"declared",
    "topic": r"topic",
    "class words": r"class",
    "phrases": r"phrase",
    "words": r"words\.",
    "page as a whole": r"page\.",
    "the house": r"house",
    "vocabulary of boilerplate": r"offers",
    "running text so far": r"running",
}
SHARES = (0.25, 0.5)             # of the sites, for the curve
SETS = {"news sets": ("news424", "fundus-pub"), "WCXB articles": ("wcxb-dev",)}


class Bench:
    """The blocks of all articles with gold."""

    def __init__(self, work):
        names, rows = fit.columns(work, "rows")
        pages, _ = fit.read_pages(work)
        fit.find_disputed(pages, rows, names)
        lengths = rows[:, names.index("text.weight")]
        weight, self.target = fit.labels(pages, lengths, SEED)
        wanted = lambda page: page["page_type"] == "article" and page["corpus"] not in fit.SILVER
        of_pages = lambda value: numpy.concatenate([numpy.full(len(page["share"]), value(page)) for page in pages])
        used = numpy.flatnonzero(of_pages(wanted))
        self.pages = [page for page in pages if wanted(page)]
        at = 0
        for page in self.pages:
            page["rows"], at = slice(at, at + len(page["share"])), at + len(page["share"])
        self.names, self.lengths, self.target = names, lengths[used], self.target[used]
        self.rows = fit.as_used(rows[used], names)
        self.taught = numpy.array(rows[used])
        self.looked_at = ~fit.plain(pages, rows, names)[used]
        self.weight = weight[used] * self.looked_at
        self.fold = of_pages(lambda page: page["fold"])[used]
        self.place = of_pages(lambda page: zlib.crc32(("curve " + page["group"]).encode()) % 1000 / 1000)[used]

    def out_of_fold(self, columns, weight):
        data, used = fit.dataset(self.taught[:, columns], self.target, weight)
        said = numpy.zeros(len(self.target))
        for left_out in range(fit.FOLDS):
            model = fit.train(data.subset(numpy.flatnonzero(self.fold[used] != left_out)), SETTINGS, SEED)
            tested = self.fold == left_out
            said[tested] = model.predict(self.rows[tested][:, columns], num_threads=1)
        return said * self.looked_at

    def page_figures(self, page, said):
        body, length = said[page["rows"]] > THRESHOLD, self.lengths[page["rows"]]
        share = numpy.array(page["share"])
        hit, chosen = (length * share)[body].sum(), length[body].sum()
        f1 = 2 * hit / max(1.0, chosen + (length * share).sum() / min(1.0, page["cover"]))
        return f1, float((body == (share > 0.5)).all())

    def show(self, label, columns, weight):
        said = self.out_of_fold(columns, weight)
        sites = len({page["group"] for page in self.pages if (weight[page["rows"]] > 0).any()})
        cells = [f"{label:32} {sites:5}"]
        for corpora in SETS.values():
            pages = [page for page in self.pages if page["corpus"] in corpora and page["cover"] > fit.COVER]
            figures = numpy.array([self.page_figures(page, said) for page in pages])
            cells.append("  {:.4f} {:.3f}".format(*figures.mean(axis=0)))
        print(*cells, flush=True)


def main():
    bench = Bench(pathlib.Path(sys.argv[1]).resolve())
    every = list(range(len(bench.names)))
    print(f"{'':32} sites", *(f"{name:>14}" for name in SETS))
    bench.show("all columns", every, bench.weight)
    for share in SHARES:
        bench.show(f"{share:.0%} of the sites", every, bench.weight * (bench.place < share))
    for group, pattern in GROUPS.items():
        left = [index for index in every if not re.match(pattern, bench.names[index])]
        bench.show(f"without {group}", left, bench.weight)


if __name__ == "__main__":
    main()
