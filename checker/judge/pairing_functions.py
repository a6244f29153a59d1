"""Functions of the rule language that ask whether two figures surely measure the same thing."""

from __future__ import annotations

import re

from checker.extract.language.nouns import compatible
from checker.intervals import Truth
from checker.judge.function import Function, figures, is_bare, known, quantities_of
from checker.judge.scope import Scope, Value
from checker.model import Quantity

# Before the figure that a rate is taken on: "3.1 oaks per 100 square metres", "9 in every 40".
_RATE_BASE = re.compile(r"\b(?:per|(?:for |in |out of |of )?every|out of)\s+\Z", re.IGNORECASE)
# "62 milligrams in 100 litres": a round quantity that another one is found in.
_FOUND_IN = re.compile(r"\b(?:in|to|of)\s+(?:a\s+)?\Z", re.IGNORECASE)
_ROUND = frozenset((100, 1_000, 10_000, 100_000))
_MEASURED = frozenset(("money", "count", "measure", "duration"))
# What begins another clause.
CLAUSE_START = re.compile(r"[;:]|\.\s+(?=[A-Z])|, (?:and|but|while|whereas|although) | (?:while|whereas) ")
_LOOK_BACK = 16
_LIKE_SIZE = 20  # times: two figures further apart are not of one measure


def is_rate_base(scope: Scope, figure: Quantity) -> bool:
    """Is the figure only what a rate is taken on, such as the 100 of "4 deer per 100 hectares"?"""
    before = scope.reading.document.text[max(0, figure.start - _LOOK_BACK) : figure.start]
    if _RATE_BASE.search(before):
        return True
    return figure.kind == "measure" and figure.value in _ROUND and _FOUND_IN.search(before) is not None


def _mates(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """mates(a, b, others ...): are a and b surely of one measure?

    Both name the same unit or noun, or one is a bare number and no figure but the others could be its mate instead.
    """
    one, other, *rest = figures(values)
    if is_bare(one) == is_bare(other):
        return known((one.kind, one.unit) == (other.kind, other.unit) and _one_noun(one, other))
    bare, full = (one, other) if is_bare(one) else (other, one)
    return known(not any(_may_rival(scope, rival, bare, full) for rival in _seen(scope, bare) if rival not in rest))


def _one_noun(one: Quantity, other: Quantity) -> bool:
    return one.kind != "count" or one.noun == other.noun or compatible(one.noun, other.noun)


def _seen(scope: Scope, bare: Quantity) -> list[Quantity]:
    """The figures of the bare number's sentence and of those that the relation spans."""
    return [one for one in quantities_of(scope) if one != bare]


def _may_rival(scope: Scope, rival: Quantity, bare: Quantity, full: Quantity) -> bool:
    """Could the bare number be of the rival's measure, which stands before it in the same clause?"""
    if rival == full or rival.start > bare.start or rival.kind not in _MEASURED:
        return False
    if (rival.kind, rival.unit, rival.noun) == (full.kind, full.unit, full.noun) or is_rate_base(scope, rival):
        return False
    if rival.value and bare.value and not bare.value <= _LIKE_SIZE * rival.value <= _LIKE_SIZE**2 * bare.value:
        return False  # "22 ponds held 517 newts, more than the 480 of last year"
    text = scope.reading.document.text
    in_brackets = text[rival.start - 1 : rival.start] == "("
    return not in_brackets and CLAUSE_START.search(text[rival.end : bare.start]) is None


PAIRING_FUNCTIONS: dict[str, Function] = {
    "mates": Function(_mates, 2, None),
}
