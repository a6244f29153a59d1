"""Percentages of answers to one question are found, and those of different groups are not."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Reading, Relation
from checker.read import read_text
from checker.relate.sums.answers import answers, answers_told_apart, opposite_answers, shares_of_parties


def _reading(copy: str) -> Reading:
    return extract(read_text(copy, id="t", source="t", format="plain"))


def _parts(found: list[Relation]) -> list[list[object]]:
    return [[getattr(part, "value", None) for _, part in one.figures()] for one in found]


def test_answers_and_opposites() -> None:
    """Answers of three kinds are one list, those of two are a pair."""
    copy = "Some 45 percent said yes, 43 percent said no and 12 percent were unsure."
    assert [[45, 43, 12]] == _parts(list(answers(_reading(copy), "r")))
    assert [[61, 33]] == _parts(list(opposite_answers(_reading("In May 61% backed it, while 33% opposed it."), "r")))
    assert [] == list(opposite_answers(_reading("In May 61% of men backed it and 53% of women opposed it."), "r"))


def test_answers_told_apart() -> None:
    """The share of the sentence before is of the same question if the next denies it or goes on."""
    copy = "Some 41 percent thought of leaving. Some 65 percent had not, and 4 percent were unsure."
    assert [[41, 65, 4]] == _parts(list(answers_told_apart(_reading(copy), "r")))
    copy = "Some 41 percent have boats. Some 65 percent want trams, and 4 percent were unsure."
    assert [] == list(answers_told_apart(_reading(copy), "r"))


def test_parties() -> None:
    """Bare numbers after a percentage are percentages as well."""
    poll = "The poll puts Harvest on 43 percent, the Union on 36 and the Greens on 21."
    assert [[43, 36, 21]] == _parts(list(shares_of_parties(_reading(poll), "r")))
