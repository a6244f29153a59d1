"""Functions of the rule language for tables and votes: changes told beside a table, tallies and majorities."""

from __future__ import annotations

import re
from fractions import Fraction
from math import ceil

from checker.intervals import TRUE, Interval, Truth, change
from checker.judge.amounts import Amount, plain
from checker.judge.function import Function, figures, is_bare, known, quantities_of
from checker.judge.scope import Scope, Value
from checker.model import Quantity

# What a count of votes may say that it counts.
_VOTING = ("", "vote", "ballot", "paper", "voter", "member", "yes", "no")


def _same_change(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """same_change(old, new, told): is the change from old to new what is told, as an amount or a share?"""
    old, new, told = (scope.amount(value).interval for value in values)
    kind = values[2].kind if isinstance(values[2], Quantity) else ""
    gap = change(old, new) if kind in ("percent", "ratio") else new - old
    if kind == "ratio":
        told = told * Interval.point(100)
    return gap.equals(told) | gap.equals(-told)


def _repeats(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """repeats(a, b): is a the same figure as b, or b rounded to the digits of a?"""
    one, other = figures(values)
    if one.value is None or other.value is None:
        return TRUE
    return known(abs(one.value - other.value) <= max(one.step - other.step, Fraction(0)) / 2)


def _needed(scope: Scope, values: tuple[Value, ...]) -> Value:
    """needed(fraction, votes): the fewest votes that are at least this fraction of all."""
    fraction, votes = values
    exact = fraction.value if isinstance(fraction, Quantity) else None
    total = scope.amount(votes).interval.middle
    if exact is None or total is None:
        return Amount(Interval(None, None))
    return plain(ceil(exact * total))


def _worded(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """worded("vote", "ballot", ...): does a word that begins like one of these stand beside the figures?"""
    forms = " ".join(sentence.form for sentence in scope.sentences)
    return known(any(re.search(rf"\b{re.escape(word)}", forms) for word in values if isinstance(word, str)))


def _plain_counts(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """plain_counts(a, ...): are all of them counts without a hedge, of votes if their noun is said at all?"""
    found = figures(values)
    return known(all(one.kind == "count" and not one.hedge and one.noun in _VOTING for one in found))


def _only_votes(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """only_votes(a, b, ...): do the sentences hold no further count that may be somebody's votes?"""
    found = figures(values)
    others = [one for one in quantities_of(scope) if one.noun in _VOTING and one not in found]
    least = min((one.value or 0 for one in found), default=0)
    return known(not any(one.kind == "label" or (one.kind == "count" and (one.value or 0) >= least) for one in others))


def _in_cents(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """in_cents(parts): are all sums in cents or pence, the first at least in words?"""
    first, *rest = figures(values)
    bare = all(one.unit in ("cent", "penny") or is_bare(one) for one in rest)
    return known(bare and first.unit in ("cent", "penny"))


TALLY_FUNCTIONS: dict[str, Function] = {
    "in_cents": Function(_in_cents, 1, None),
    "needed": Function(_needed, 2, 2),
    "only_votes": Function(_only_votes, 2, None),
    "plain_counts": Function(_plain_counts, 1, None),
    "repeats": Function(_repeats, 2, 2),
    "same_change": Function(_same_change, 3, 3),
    "worded": Function(_worded, 1, None),
}
