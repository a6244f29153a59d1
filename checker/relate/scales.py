"""Ratings that are told by the name of their step: "grade nine on a scale from zero to eight"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from checker.extract.figures.words import spelled
from checker.model import KINDS, Quantity, Reading, Relation
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_LABEL, _COUNT = KINDS["label"], KINDS["count"]
_STEP = re.compile(
    rf"(?P<step>{_LABEL})[^{_LABEL}{_COUNT};:]{{0,40}}? on (?:a|the|its|their) (?:[\w-]+ ){{0,2}}scale"
    rf" (?:of|from|running from|that runs from) (?P<low>{_COUNT}) to (?P<high>{_COUNT})"
)


def named_steps(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every level, grade or stage with a number that is told on a scale with its two ends."""
    if "scale" not in reading.document.text:
        return
    for sentence in reading.sentences:
        if " scale " not in sentence.form or (match := _STEP.search(sentence.form)) is None:
            continue
        figures = marked(sentence)
        step, low, high = (figures[match.start(role)] for role in ("step", "low", "high"))
        value = _number(reading.document.text[step.start : step.end])
        if value is not None and isinstance(step, Quantity):
            rating = replace(step, kind="count", value=value, step=Fraction(1))
            yield Relation(rule, {"rating": rating, "low": low, "high": high}, (sentence,))


def _number(label: str) -> Fraction | None:
    """The number of a label such as "level six" or "grade 4"."""
    last = label.split()[-1].lower()
    if last.isdigit():
        return Fraction(last)
    read = spelled([last], 0)
    return None if read is None else Fraction(read[0])


LINKERS: Linkers = {
    "named-steps": Linker(frozenset({"rating", "low", "high"}), named_steps),
}
