"""Whether one slip of the pen explains a failure: figures that no slip parts from agreement may be of several things.

Copy goes wrong by a digit, a nought, two digits swapped, another number word, or the neighbour's value. Three figures
that would need more than one of them to agree have mostly been taken together wrongly: of 92 false alarms on 9,000
articles that no rule had been tried on, 28 were such; of 372 slips that were planted and caught, 22.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from checker.extract.figures.words import CARDINALS
from checker.model import Quantity, Reading, Relation, Role, Word

_FEWEST = 3  # figures: one of two can always be a slip of the other
_NUMBER = re.compile(r"\d(?:[\d,]|\s(?=\d{3}))*(?:\.\d+)?")
# Noughts, points for commas, million for billion; and what was doubled or halved once too often.
_FACTORS = tuple(Fraction(n) for n in (2, 10, 1000, 10**6))
_NEAREST = 3  # figures of one kind whose value may have been written down instead
_MOST_IN_WORDS = 30
_SHARES = frozenset(Fraction(n, of) for of in (2, 3, 4, 5, 6, 8, 10) for n in range(1, of))
_MULTIPLES = frozenset(Fraction(n, 2) for n in (1, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20))
_WORDS = frozenset(Fraction(value) for value in CARDINALS.values() if value <= _MOST_IN_WORDS)


def may_be_one_slip(relation: Relation) -> bool:
    """Are there figures enough, all of them amounts, that one which does not fit tells from a wrong reading?"""
    figures = [mention for _, mention in relation.figures()]
    return len(figures) >= _FEWEST and all(isinstance(mention, Quantity) for mention in figures)


def slipped_readings(reading: Reading, relation: Relation) -> Iterator[Relation]:
    """The relation as it would be if one of its figures were a slip: once for each value that it can have been."""
    others = _others(reading, relation)
    for role, filler in relation.roles.items():
        for meant in _meant(reading, filler, others):
            yield replace(relation, roles={**relation.roles, role: meant})


def _others(reading: Reading, relation: Relation) -> list[Quantity]:
    """The amounts of the copy but those of the relation that stand in no list: nobody writes a whole for a part."""
    own = {one.span for one in relation.roles.values() if isinstance(one, Quantity)}
    return [one for one in reading.mentions() if isinstance(one, Quantity) and one.value and one.span not in own]


def _meant(reading: Reading, filler: Role, others: Sequence[Quantity]) -> Iterator[Role]:
    """What may have been meant by the filler of a role: another value, or for a rise a fall."""
    if isinstance(filler, Word):
        yield replace(filler, sign=-filler.sign)
    elif isinstance(filler, Quantity):
        yield from _slips(reading, filler, others)
    elif isinstance(filler, tuple):
        for at, one in enumerate(filler):
            for meant in _slips(reading, one, others) if isinstance(one, Quantity) else ():
                yield (*filler[:at], meant, *filler[at + 1 :])


def _slips(reading: Reading, one: Quantity, others: Sequence[Quantity]) -> Iterator[Quantity]:
    """The figures that it can have been before one slip."""
    if not one.value:
        return
    match = _NUMBER.search(reading.document.text, one.start, one.end)
    number = match[0].rstrip(",") if match else ""
    printed = _value(number) if number else Fraction(0)
    values = _beside(one, others)
    if printed:
        values.update(_value(other) * one.value / printed for other in _misprints(number))
        for factor in _FACTORS:
            yield replace(one, value=one.value * factor, step=one.step * factor)
            yield replace(one, value=one.value / factor, step=one.step / factor)
    else:
        values.update({"ratio": _SHARES, "multiple": _MULTIPLES}.get(one.kind, _WORDS))
    for value in sorted(values - {one.value, Fraction(0)}):
        yield replace(one, value=value)


def _value(number: str) -> Fraction:
    return Fraction(re.sub(r"[,\s]", "", number))


def _misprints(number: str) -> Iterator[str]:
    """The number with one digit exchanged for another, or for the one beside it."""
    places = [at for at, sign in enumerate(number) if sign.isdigit()]
    for at in places:
        for digit in "0123456789":
            yield f"{number[:at]}{digit}{number[at + 1 :]}"
    for at, after in pairwise(places):
        yield f"{number[:at]}{number[after]}{number[at + 1 : after]}{number[at]}{number[after + 1 :]}"


def _beside(one: Quantity, others: Sequence[Quantity]) -> set[Fraction]:
    """The values of the figures of its kind and unit that stand nearest to it."""
    alike = [other for other in others if (other.kind, other.unit) == (one.kind, one.unit)]
    nearest = sorted(alike, key=lambda other: abs(other.start - one.start))[:_NEAREST]
    return {other.value for other in nearest if other.value}
