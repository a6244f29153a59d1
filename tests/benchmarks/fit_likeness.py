"""Fit the points of `checker.relate.told.likeness` on published copy, and print them beside those it has.

    python tests/benchmarks/fit_likeness.py CORPUS.jsonl.gz ...

Every two numbers of one kind that the copy tells in two sentences are taken: those that are equal as one fact told
twice, those that a slip of the pen would make of each other as two. A logistic regression over their signs gives the
points, in tenths of the logarithm of the odds. It asks for numpy, which pandas brings along.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from checker.extract import extract
from checker.model import Quantity, Reading
from checker.read import Unreadable, read_paths
from checker.relate.told.likeness import POINTS, likeness
from checker.relate.told.slips_of_digits import is_slip_apart
from checker.relate.told.stated import Stated, accounted_for, agree, by_kind
from checker.relate.told.swapped import states_it

Pair = tuple[tuple[str, ...], bool]
"""The signs of two numbers, and whether they are equal."""

_ROUNDS, _SHRINK = 30, 1.0  # of Newton's method; the weight of the squares of the points


def pairs(reading: Reading) -> Iterator[Pair]:
    """Every two numbers of a kind that may tell one fact, with their signs."""
    for found in reading.once(by_kind):
        told = Counter(one.size for one in found)
        for at, again in enumerate(found):
            for first in found[:at]:
                equal = agree(first, again)
                alone = min(told[first.size], told[again.size]) == 1
                if first.sentence is again.sentence or not (equal or (alone and _is_slip(reading, first, again))):
                    continue
                signs = likeness(reading, first, again, len(told.keys() - {first.size, again.size}))[1]
                if signs:
                    yield signs, equal


def _is_slip(reading: Reading, first: Stated, again: Stated) -> bool:
    one, other = first.figure, again.figure
    if not (isinstance(one, Quantity) and isinstance(other, Quantity) and one.value and other.value):
        return False
    apart = is_slip_apart(one.value, other.value) and not accounted_for(one, other, reading)
    return apart and not states_it(first, again) and not states_it(again, first)


def fitted(found: Sequence[Pair]) -> dict[str, int]:
    """The points of each sign: Newton's method for a logistic regression whose weights are kept small."""
    names = tuple(POINTS)
    signs = np.array([[name in pair[0] for name in names] + [True] for pair in found], dtype=float)
    equal = np.array([pair[1] for pair in found], dtype=float)
    weights = np.zeros(len(names) + 1)
    shrink = np.diag([_SHRINK] * len(names) + [0.0])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (equal - likely) - shrink @ weights
        bend = (signs * (likely * (1 - likely))[:, None]).T @ signs + shrink
        weights += np.linalg.solve(bend, slope)
    return {name: round(float(weight) * 10) for name, weight in zip(names, weights, strict=False)}


def main(paths: list[str]) -> None:
    """Print the points that the copy in some files gives, beside those of the module."""
    documents = [one for one in read_paths(paths) if not isinstance(one, Unreadable)]
    found = [pair for one in documents for pair in pairs(extract(one))]
    print(f"{len(documents)} documents, {len(found)} pairs, {sum(equal for _, equal in found)} of them equal")
    for name, points in fitted(found).items():
        print(f"{name:26} {points:4} (module: {POINTS[name]})")


if __name__ == "__main__":
    main(sys.argv[1:])
